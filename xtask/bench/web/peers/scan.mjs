// No index at all: every word has to occur somewhere in the text.
import { searching } from './counting.mjs';

export default searching({
  note: 'no index: every word anywhere in the text, not ranked; counted by a loop',
  build: (records) => records.map((record) => `${record.title}\n${record.text}`.toLowerCase()),
  search(lines, text) {
    const words = text.toLowerCase().split(/\s+/).filter(Boolean);
    const found = [];
    lines.forEach((line, at) => { if (words.every((word) => line.includes(word))) found.push(at + 1); });
    return found;
  },
});
