import itemsjs from 'itemsjs';
import { FACETS } from './counting.mjs';

let engine, size;

export default {
  note: 'its own search (all words, as prefixes), filters and counts; 50 results where counts are asked for',
  build(records) {
    size = records.length;
    const aggregations = Object.fromEntries(FACETS.map((facet) => [facet, { size: 100, conjunction: false }]));
    engine = itemsjs(records, { searchableFields: ['title', 'text'], isExactSearch: true, aggregations });
  },
  query(text, facets) {
    const found = engine.search({ query: text, per_page: facets ? 50 : size, filters: facets ?? {} });
    const ids = found.data.items.map((item) => item.id);
    return { ids, total: found.pagination.total, counts: found.data.aggregations };
  },
};
