import { Index } from 'flexsearch';
import { searching } from './counting.mjs';

export default searching({
  note: 'Index, tokenize forward; counted by a loop',
  build(records) {
    const index = new Index({ tokenize: 'forward' });
    for (const record of records) index.add(record.id, `${record.title} ${record.text}`);
    return index;
  },
  search: (index, text, records) => index.search(text, { limit: records.length }),
});
