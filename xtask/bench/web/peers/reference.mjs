// The bar to reach: a plain inverted index with bit sets, written for these records and nothing else. Requires all words,
// each as a prefix; ranks by the number of words in the title; forgives nothing.
import { FACETS } from './counting.mjs';

const WORD = /[\p{L}\p{N}]+/gu;
let size, words, starts, postings, facetsOf;

// The goals of each word as one slice of `postings`; the lowest bit of an entry says that it is in the title.
function index(records) {
  const lists = new Map();
  records.forEach((record, at) => {
    const seen = new Set();
    for (const [text, inTitle] of [[record.title, 1], [record.text, 0]]) {
      for (const word of text.toLowerCase().match(WORD) ?? []) {
        if (seen.has(word)) continue;
        seen.add(word);
        if (!lists.has(word)) lists.set(word, []);
        lists.get(word).push((at << 1) | inTitle);
      }
    }
  });
  words = [...lists.keys()].sort();
  starts = new Uint32Array(words.length + 1);
  words.forEach((word, at) => { starts[at + 1] = starts[at] + lists.get(word).length; });
  postings = new Uint32Array(starts[words.length]);
  words.forEach((word, at) => postings.set(lists.get(word), starts[at]));
}

// For each facet the titles of its values, and the values of each record as one slice.
function number(records, facet) {
  const titles = new Map(), slices = new Uint32Array(size + 1), all = [];
  records.forEach((record, at) => {
    for (const title of [record[facet]].flat()) {
      if (!titles.has(title)) titles.set(title, titles.size);
      all.push(titles.get(title));
    }
    slices[at + 1] = all.length;
  });
  return { facet, titles, slices, values: Uint8Array.from(all) };
}

function firstFrom(prefix) {
  let low = 0, high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle] < prefix) low = middle + 1;
    else high = middle;
  }
  return low;
}

const forEachBit = (bits, act) => {
  for (let block = 0; block < bits.length; block++) {
    for (let rest = bits[block]; rest; rest &= rest - 1) act(block * 32 + 31 - Math.clz32(rest & -rest));
  }
};

// The records with every word, and the number of words that each has in its title.
function search(typed) {
  const inTitle = new Uint8Array(size);
  let found = null;
  for (const prefix of typed) {
    const any = new Uint32Array((size + 31) >> 5), title = new Uint32Array(any.length);
    for (let word = firstFrom(prefix); word < words.length && words[word].startsWith(prefix); word++) {
      for (let at = starts[word]; at < starts[word + 1]; at++) {
        const record = postings[at] >>> 1;
        any[record >> 5] |= 1 << (record & 31);
        if (postings[at] & 1) title[record >> 5] |= 1 << (record & 31);
      }
    }
    forEachBit(title, (record) => { inTitle[record]++; });
    if (found) for (let block = 0; block < any.length; block++) any[block] &= found[block];
    found = any;
  }
  return { found, inTitle };
}

const everything = () => new Uint32Array((size + 31) >> 5).map((_, block) => (size - block * 32 >= 32 ? ~0 : (1 << (size & 31)) - 1));

const chosenIn = ({ facet, titles }, facets) => {
  const wanted = facets[facet]?.length ? new Uint8Array(titles.size) : null;
  for (const title of wanted ? facets[facet] : []) if (titles.has(title)) wanted[titles.get(title)] = 1;
  return wanted;
};

const has = ({ slices, values }, wanted, record) => {
  for (let at = slices[record]; at < slices[record + 1]; at++) if (wanted[values[at]]) return true;
  return false;
};

export default {
  note: 'all words, each as prefix, by hits in the title; counts of the final result',
  build(records) {
    size = records.length;
    index(records);
    facetsOf = FACETS.map((facet) => number(records, facet));
  },
  query(text, facets) {
    const typed = text.toLowerCase().match(WORD) ?? [];
    const { found, inTitle } = search(typed);
    const chosen = facets ? facetsOf.map((of) => [of, chosenIn(of, facets)]).filter(([, wanted]) => wanted) : [];
    const counted = facets ? facetsOf.map(({ titles }) => new Uint32Array(titles.size)) : [];
    const ranks = Array.from({ length: typed.length + 1 }, () => []);
    forEachBit(found ?? everything(), (record) => {
      for (const [of, wanted] of chosen) if (!has(of, wanted, record)) return;
      ranks[typed.length - inTitle[record]].push(record + 1);
      for (let each = 0; each < counted.length; each++) {
        const { slices, values } = facetsOf[each];
        for (let at = slices[record]; at < slices[record + 1]; at++) counted[each][values[at]]++;
      }
    });
    const ids = ranks.flat();
    if (!facets) return { ids, total: ids.length };
    const named = facetsOf.map(({ facet, titles }, each) => [facet, Object.fromEntries([...titles].map(([title, at]) => [title, counted[each][at]]))]);
    return { ids, total: ids.length, counts: Object.fromEntries(named) };
  },
};
