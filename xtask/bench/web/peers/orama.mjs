import { create, insertMultiple, search } from '@orama/orama';
import { FACETS } from './counting.mjs';

const SCHEMA = { title: 'string', text: 'string', pillar: 'enum', themes: 'enum[]', stakeholders: 'enum[]', year: 'enum' };
const COUNTED = Object.fromEntries(FACETS.map((facet) => [facet, {}]));
let db, size;

// Its own filters: lists by containment, other values by equality.
function where(facets) {
  const asked = FACETS.filter((facet) => facets[facet]?.length);
  return Object.fromEntries(asked.map((facet) => [facet, { [SCHEMA[facet].endsWith('[]') ? 'containsAny' : 'in']: facets[facet] }]));
}

export default {
  note: 'all words (threshold 0), title twice; its own filters and counts, 50 results where counts are asked for',
  async build(records) {
    size = records.length;
    db = create({ schema: SCHEMA });
    await insertMultiple(db, records.map((record) => ({ ...record, id: String(record.id) })));
  },
  query(text, facets) {
    const asked = { term: text, properties: ['title', 'text'], boost: { title: 2 }, threshold: 0, limit: facets ? 50 : size };
    const filters = facets ? where(facets) : {};
    if (facets) asked.facets = COUNTED;
    if (Object.keys(filters).length) asked.where = filters;
    const answer = ({ hits, count, facets: counts }) => ({ ids: hits.map((hit) => Number(hit.id)), total: count, counts });
    const found = search(db, asked);
    return found.then ? found.then(answer) : answer(found);
  },
};
