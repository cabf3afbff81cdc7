/*
 * Unpacks a stream in the format of .lzma files, of known length, part by part, in the terms of the LZMA specification.
 *
 *     const next = unpacker(packed);
 *     const first = next(1000);   the first 1000 bytes: no more is decoded yet
 *     const others = next();      all the others
 *
 * A part is a view of the output, which is the dictionary too: nobody may write to it before the last part is there. Throws
 * where the stream is damaged, or a part would reach past its end; after that nothing more can be had.
 */
function unpacker(packed) {
  /* Where each kind of probability begins in the one array of them. */
  const isMatch = 0;
  const isRep = isMatch + 12 * 16;
  const isRepG0 = isRep + 12; /* then isRepG1 and isRepG2 */
  const isRep0Long = isRepG0 + 3 * 12;
  const distanceSlots = isRep0Long + 12 * 16;
  const distanceSpecial = distanceSlots + 4 * 64;
  const distanceAlign = distanceSpecial + 115;
  const lenDecoder = distanceAlign + 16;
  const repLenDecoder = lenDecoder + 2 + 128 + 128 + 256;
  const literals = repLenDecoder + 2 + 128 + 128 + 256;

  const damaged = () => {
    size = -1;
    throw new Error("LZMA: damaged, or too short");
  };

  const header = new DataView(packed.buffer, packed.byteOffset, packed.length);
  const props = packed[0];
  const lc = props % 9;
  const lp = ((props / 9) | 0) % 5;
  const pb = (props / 45) | 0;
  /* The dictionary's size is of no use here: all the output is kept. */
  let size = header.getUint32(5, true) + header.getUint32(9, true) * 2 ** 32;
  /* LZMA expands at most about 7100 times: don't allocate more for nonsense. */
  if (pb > 4 || packed[13] || size > packed.length * 8192) damaged();

  const output = new Uint8Array(size);
  const probabilities = new Uint16Array(literals + (0x300 << (lc + lp))).fill(1024);
  /* Range and code. Not two variables: a closure is slow to hold 32-bit numbers. */
  const coder = new Uint32Array([0xffffffff, header.getUint32(14)]);
  const reps = new Int32Array(4); /* rep0 to rep3 */
  let input = 18;
  let position = 0;
  let state = 0;
  let length = 0; /* of the last match: what is still to be copied */

  const normalize = () => {
    if (coder[0] < 0x1000000) {
      coder[0] <<= 8;
      coder[1] = (coder[1] << 8) | packed[input++];
    }
  };

  const bit = (index) => {
    const probability = probabilities[index];
    const bound = Math.imul(coder[0] >>> 11, probability) >>> 0;
    const isOne = coder[1] >= bound;
    if (isOne) {
      coder[0] -= bound;
      coder[1] -= bound;
      probabilities[index] = probability - (probability >> 5);
    } else {
      coder[0] = bound;
      probabilities[index] = probability + ((2048 - probability) >> 5);
    }
    normalize();
    return isOne;
  };

  const directBits = (count) => {
    let value = 0;
    for (; count > 0; count -= 1) {
      coder[0] >>>= 1;
      const isOne = coder[1] >= coder[0];
      if (isOne) coder[1] -= coder[0];
      value = (value << 1) | isOne;
      normalize();
    }
    return value;
  };

  /* Walks down a tree of `limit` leaves; gives the leaf's number, limit + value. For a literal after a match,
     `matched` is 0x100 as long as the bits are those of matchByte, and chooses among three trees. Does what bit()
     does, but with local variables: most of the time goes by here. */
  const tree = (place, limit, matched = 0, matchByte = 0) => {
    let range = coder[0];
    let code = coder[1];
    let node = 1;
    do {
      matchByte <<= 1;
      const index = place + matched + (matchByte & matched) + node;
      const probability = probabilities[index];
      const bound = Math.imul(range >>> 11, probability) >>> 0;
      node <<= 1;
      if (code < bound) {
        range = bound;
        probabilities[index] = probability + ((2048 - probability) >> 5);
        matched &= ~matchByte;
      } else {
        range = (range - bound) >>> 0;
        code = (code - bound) >>> 0;
        probabilities[index] = probability - (probability >> 5);
        matched &= matchByte;
        node |= 1;
      }
      if (range < 0x1000000) {
        range = (range << 8) >>> 0;
        code = ((code << 8) | packed[input++]) >>> 0;
      }
    } while (node < limit);
    coder[0] = range;
    coder[1] = code;
    return node;
  };

  const matchLength = (decoder, posState) => {
    let choice = 0; /* low, mid or high */
    while (choice < 2 && bit(decoder + choice)) choice += 1;
    const limit = choice < 2 ? 8 : 256;
    const place = decoder + 2 + choice * 128 + (choice < 2 ? posState * 8 : 0);
    return 2 + choice * 8 + tree(place, limit) - limit;
  };

  const matchDistance = () => {
    const slot = tree(distanceSlots + Math.min(length - 2, 3) * 64, 64) - 64;
    if (slot < 4) return slot;
    const bits = (slot >> 1) - 1;
    let distance = (2 | (slot & 1)) << bits;
    let place = distanceSpecial + distance - slot;
    let limit = 1 << bits;
    if (slot > 13) {
      distance |= directBits(bits - 4) << 4;
      place = distanceAlign;
      limit = 16;
    }
    /* The lowest bit is the first in these trees. */
    let low = 0;
    for (let node = tree(place, limit); node > 1; node >>= 1) low = (low << 1) | (node & 1);
    return distance | low;
  };

  const literal = () => {
    if (position >= size) damaged();
    const previous = position && output[position - 1];
    const context = ((position & ((1 << lp) - 1)) << lc) | (previous >> (8 - lc));
    const place = literals + 0x300 * context;
    output[position] =
      state < 7
        ? tree(place, 0x100)
        : tree(place, 0x100, 0x100, output[position - reps[0] - 1]);
    position += 1;
    state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
  };

  const match = (posState) => {
    const isAfterLiteral = state < 7;
    let rep = 0;
    let distance;
    if (bit(isRep + state)) {
      while (rep < 3 && bit(isRepG0 + rep * 12 + state)) rep += 1;
      distance = reps[rep];
      const isShort = !rep && !bit(isRep0Long + state * 16 + posState);
      length = isShort ? 1 : matchLength(repLenDecoder, posState);
      state = !isAfterLiteral ? 11 : isShort ? 9 : 8;
    } else {
      rep = 3;
      length = matchLength(lenDecoder, posState);
      distance = matchDistance();
      state = isAfterLiteral ? 7 : 10;
    }
    for (; rep > 0; rep -= 1) reps[rep] = reps[rep - 1];
    reps[0] = distance;
    if (distance === -1 && position === size) {
      length = 0; /* this is the end marker */
    } else if (distance >>> 0 >= position || length > size - position) {
      damaged();
    }
  };

  return (wanted = size - position) => {
    const start = position;
    const end = start + wanted;
    if (!(wanted >= 0 && end <= size)) damaged();
    for (;;) {
      const stop = Math.min(position + length, end);
      length -= stop - position;
      const distance = reps[0] + 1;
      for (; position < stop; position += 1) output[position] = output[position - distance];

      /* What was read past the end counted as 0. */
      if (input > packed.length) damaged();
      /* At the very end the code has to be 0, or to become so by an end marker. */
      if (position === end && (end < size || !coder[1])) return output.subarray(start, end);

      const posState = position & ((1 << pb) - 1);
      if (bit(isMatch + state * 16 + posState)) match(posState);
      else literal();
    }
  };
}
