// The engine as a contender of the benchmark: sets what its session calls. `start` takes the module that wasm-bindgen made.
const FACETS = ['pillar', 'themes', 'stakeholders', 'year'];

export function start({ Engine }, memory) {
  let engine, values;
  globalThis.contender = { name: 'framework-explorer', limit: false, nativeFacets: true, note: 'ranked, forgiving, counts without own filter' };
  globalThis.timings = {};
  globalThis.build = (_, { json }) => {
    const began = performance.now();
    engine = new Engine(json);
    const read = performance.now();
    engine.build();
    globalThis.timings = { read: read - began, index: performance.now() - read };
    values = FACETS.map((facet) => engine.values(facet));
  };
  globalThis.query = (text, facets) => {
    const where = [], what = [];
    for (const facet of FACETS) for (const title of facets?.[facet] ?? []) { where.push(facet); what.push(String(title)); }
    const ids = engine.query(text, where, what);
    if (!facets) return { ids, total: ids.length };
    const counts = {};
    FACETS.forEach((facet, at) => {
      const into = counts[facet] = {};
      engine.counts(facet).forEach((count, value) => { if (count) into[values[at][value]] = count; });
    });
    return { ids, total: ids.length, counts };
  };
  globalThis.indexBytes = () => engine.bytes();
  globalThis.memoryBytes = () => memory.buffer.byteLength;
}
