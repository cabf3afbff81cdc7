import { searching } from './counting.mjs';

const { REQUIRED } = lunr.Query.presence;
const { TRAILING } = lunr.Query.wildcard;

export default searching({
  note: 'all words, each as prefix, title twice; counted by a loop',
  build(records) {
    return lunr(function () {
      // Stemming would prevent prefix matches.
      this.pipeline.reset();
      this.searchPipeline.reset();
      this.ref('id');
      this.field('title', { boost: 2 });
      this.field('text');
      records.forEach((record) => this.add(record));
    });
  },
  search(index, text) {
    const words = text.toLowerCase().split(/\s+/).filter(Boolean);
    const found = index.query((query) => words.forEach((word) => query.term(word, { presence: REQUIRED, wildcard: TRAILING })));
    return found.map((result) => Number(result.ref));
  },
});
