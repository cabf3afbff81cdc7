import MiniSearch from 'minisearch';
import { searching } from './counting.mjs';

export default searching({
  note: 'all words, each as prefix, title twice; counted by a loop',
  build(records) {
    const searchOptions = { boost: { title: 2 }, combineWith: 'AND', prefix: true };
    const index = new MiniSearch({ fields: ['title', 'text'], searchOptions });
    index.addAll(records);
    return index;
  },
  search: (index, text) => index.search(text).map((result) => result.id),
});
