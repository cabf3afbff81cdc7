// Filters and counts for libraries that have none: a loop over their results.
export const FACETS = ['pillar', 'themes', 'stakeholders', 'year'];

const valuesOf = (record, facet) => (Array.isArray(record[facet]) ? record[facet] : [record[facet]]);

const isChosen = (record, facets) =>
  FACETS.every((facet) => !facets[facet]?.length || valuesOf(record, facet).some((value) => facets[facet].includes(value)));

// The result for the ids that a search returned, filtered and counted if facets are requested. Ids count from one.
export function counted(records, ids, facets) {
  if (!facets) return { ids, total: ids.length };
  const chosen = FACETS.some((facet) => facets[facet]?.length);
  const kept = chosen ? ids.filter((id) => isChosen(records[id - 1], facets)) : ids;
  const counts = {};
  for (const facet of FACETS) {
    const into = counts[facet] = {};
    for (const id of kept) for (const value of valuesOf(records[id - 1], facet)) into[value] = (into[value] ?? 0) + 1;
  }
  return { ids: kept, total: kept.length, counts };
}

// A contender that only searches: `build` returns the index for `search`.
export function searching({ note, build, search }) {
  let records, all, index;
  return {
    note,
    build(given) {
      records = given;
      all = records.map((record) => record.id);
      index = build(records);
    },
    query: (text, facets) => counted(records, text.trim() ? search(index, text, records) : all, facets),
  };
}
