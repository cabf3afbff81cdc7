import uFuzzy from '@leeoniya/ufuzzy';
import { searching } from './counting.mjs';

export default searching({
  note: 'words in any order, ranked up to 1,000 results; counted by a loop',
  build: (records) => ({ fuzzy: new uFuzzy(), lines: records.map((record) => `${record.title} ¦ ${record.text}`) }),
  search({ fuzzy, lines }, text) {
    const [found, info, order] = fuzzy.search(lines, text, 5, 1000);
    if (order) return order.map((at) => info.idx[at] + 1);
    return (found ?? []).map((at) => at + 1);
  },
});
