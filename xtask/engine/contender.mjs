// The engine behind the two functions that benchmarks of search libraries call: build, and query with facets and counts.
const FACETS = ['pillar', 'themes', 'stakeholders', 'year'];

// Takes the exports from wasm-bindgen and the memory that starting the module returned.
export function contender({ Engine }, memory) {
  let engine, values;
  return {
    name: 'framework-explorer',
    note: 'ranked, forgiving, counts without own filter',
    nativeFacets: true,
    readsJson: true,
    limit: false,
    timings: {},
    build(_, { json }) {
      const began = performance.now();
      engine = new Engine(json);
      const read = performance.now();
      engine.build();
      this.timings = { read: read - began, index: performance.now() - read };
      values = FACETS.map((facet) => engine.values(facet));
    },
    query(text, facets) {
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
    },
    indexBytes: () => engine.bytes(),
    memoryBytes: () => memory.buffer.byteLength,
  };
}

// For benchmarks that look for a contender among the globals.
export function start(module, memory) {
  const ours = contender(module, memory);
  const { build, query, indexBytes, memoryBytes } = ours;
  Object.assign(globalThis, { contender: ours, indexBytes, memoryBytes, query, build: (...given) => build.apply(ours, given) });
}
