// One contender on one set of records: the bench calls each function below as a step, with garbage collection in between.
let peer, records, json, queries;

// Every text that the field holds while the queries are typed one letter after the other.
const typed = () => queries.flatMap(({ text }) => Array.from(text, (_, at) => text.slice(0, at + 1)));

// Four shapes of filter; each facet is chosen in some.
const SHAPES = (record) => [
  { themes: record.themes.slice(0, 1) },
  { pillar: [record.pillar], themes: record.themes },
  { stakeholders: record.stakeholders.slice(0, 1) },
  { year: [record.year], pillar: [record.pillar] },
];

// Runs the calls until the time is up, and returns the milliseconds of each call that ran.
async function timed(calls, cap) {
  const times = [], until = performance.now() + cap;
  for (const call of calls) {
    const began = performance.now();
    const answer = call();
    if (answer?.then) await answer;
    const now = performance.now();
    times.push(now - began);
    if (now > until) break;
  }
  return { times, of: calls.length };
}

globalThis.bench = {
  async load(name, size) {
    peer = (await import(`./peers/${name}.mjs`)).default;
    queries = await (await fetch('/bench/data/queries.json')).json();
    json = await (await fetch(`/bench/data/records-${size}.json`)).text();
    const began = performance.now();
    records = JSON.parse(json);
    const parse = performance.now() - began;
    // Garbage might otherwise be freed, and so counted, while the index is built.
    if (!peer.readsJson) json = undefined;
    return { note: peer.note, parse };
  },

  async build() {
    const began = performance.now();
    await peer.build(records, { json });
    const time = performance.now() - began;
    json = undefined;
    return { time: peer.timings?.index ?? time, read: peer.timings?.read, index: peer.indexBytes?.(), memory: peer.memoryBytes?.() };
  },

  // Lets the browser compile hot code, on texts that are not typed later.
  async warm(cap) {
    const texts = ['a', 'pol', 'space co', 'inter', 'norms of'];
    const calls = Array.from({ length: 40 }, (_, at) => () => peer.query(texts[at % texts.length], at % 2 ? {} : null));
    await timed(calls, cap);
  },

  keys: (cap) => timed(typed().map((text) => () => peer.query(text, null)), cap),
  counts: (cap) => timed(typed().map((text) => () => peer.query(text, {})), cap),
  filters: (cap) => timed(queries.flatMap(({ text, from }) => SHAPES(records[from - 1]).map((facets) => () => peer.query(text, facets))), cap),

  // How many of the queries find the record that they come from, and how many records in all.
  async found() {
    let found = 0, hits = 0;
    for (const { text, from } of queries) {
      const { ids, total } = await peer.query(text, null);
      found += Array.from(ids).includes(from) ? 1 : 0;
      hits += total;
    }
    return { found, of: queries.length, hits };
  },
};
