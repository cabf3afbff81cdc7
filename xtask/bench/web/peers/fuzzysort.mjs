import fuzzysort from 'fuzzysort';
import { searching } from './counting.mjs';

export default searching({
  note: 'over title and text, from a snapshot; counted by a loop',
  build: (records) => fuzzysort.snapshot(records, { keys: ['title', 'text'] }),
  search: (index, text) => fuzzysort.go(text, index, { limit: 0 }).map((result) => result.obj.id),
});
