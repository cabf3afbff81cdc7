import Fuse from 'fuse.js';
import { searching } from './counting.mjs';

export default searching({
  note: 'fuzzy over title (twice) and text, anywhere in them; counted by a loop',
  build: (records) => new Fuse(records, { keys: [{ name: 'title', weight: 2 }, 'text'], ignoreLocation: true }),
  search: (index, text) => index.search(text).map((result) => result.item.id),
});
