//! Scores: how well each document matches, one byte per document; 0 means no match. Eight documents are handled at a
//! time.

use super::postings::Bytes;

const LOW: u64 = 0x0101_0101_0101_0101;
const BELOW_TOP: u64 = 0x7F7F_7F7F_7F7F_7F7F;

/// Sets the lowest bit of each of eight bytes that is not 0.
#[inline]
fn present(eight: u64) -> u64 {
    ((((eight & BELOW_TOP) + BELOW_TOP) | eight) >> 7) & LOW
}

/// Keeps the documents in both, and adds their scores. Sums must stay below 256.
pub(crate) fn intersect_scores(scores: &mut Bytes, others: &Bytes) {
    each_eight(scores, others, |eight, other| (eight + other) & ((present(eight) & present(other)) * 0xFF));
}

/// Removes the documents in `others`.
pub(crate) fn subtract_scores(scores: &mut Bytes, others: &Bytes) {
    each_eight(scores, others, |eight, other| eight & !(present(other) * 0xFF));
}

fn each_eight(scores: &mut Bytes, others: &Bytes, join: impl Fn(u64, u64) -> u64) {
    for (eight, other) in scores.as_chunks_mut::<8>().0.iter_mut().zip(others.as_chunks::<8>().0) {
        *eight = join(u64::from_le_bytes(*eight), u64::from_le_bytes(*other)).to_le_bytes();
    }
}

/// A set of small numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BitSet(Vec<u64>);

impl BitSet {
    /// All numbers below `count`.
    pub fn all(count: usize) -> Self {
        let mut bits = Self(vec![u64::MAX; count.div_ceil(64)]);
        bits.truncate(count);
        bits
    }

    /// The matching documents among the first `count`. The scores must come in whole groups of 64.
    pub fn of(scores: &[u8], count: usize) -> Self {
        let mut bits = vec![0; count.div_ceil(64)];
        for (bits, scores) in bits.iter_mut().zip(scores.as_chunks::<64>().0) {
            for &eight in scores.as_chunks::<8>().0.iter().rev() {
                // The product gathers the lowest bits of all bytes in the top byte.
                *bits = *bits << 8 | present(u64::from_le_bytes(eight)).wrapping_mul(0x0102_0408_1020_4080) >> 56;
            }
        }
        let mut bits = Self(bits);
        bits.truncate(count);
        bits
    }

    /// All numbers below `count` that are not in this set.
    #[must_use]
    pub fn complement(&self, count: usize) -> Self {
        let mut bits = Self(self.0.iter().map(|bits| !bits).collect());
        bits.truncate(count);
        bits
    }

    /// The numbers below `count` that pass the predicate.
    pub fn matching(count: usize, is_in: impl Fn(usize) -> bool) -> Self {
        let mut bits = Self(vec![0; count.div_ceil(64)]);
        for number in (0..count).filter(|number| is_in(*number)) {
            bits.0[number / 64] |= 1 << (number % 64);
        }
        bits
    }

    /// Keeps only numbers that are also in the other set.
    pub fn intersect(&mut self, others: &Self) {
        for (at, bits) in self.0.iter_mut().enumerate() {
            *bits &= others.0.get(at).copied().unwrap_or(0);
        }
    }

    fn truncate(&mut self, count: usize) {
        if let (Some(last), used @ 1..) = (self.0.last_mut(), count % 64) {
            *last &= (1 << used) - 1;
        }
    }

    /// Removes a number.
    pub(crate) fn remove(&mut self, number: usize) {
        self.0[number / 64] &= !(1 << (number % 64));
    }

    /// Whether the set has a number.
    pub fn has(&self, number: usize) -> bool {
        self.0.get(number / 64).is_some_and(|bits| bits >> (number % 64) & 1 == 1)
    }

    /// Whether the set is empty.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|bits| *bits == 0)
    }

    /// The number of elements.
    pub fn len(&self) -> usize {
        self.0.iter().map(|bits| bits.count_ones() as usize).sum()
    }

    /// The number of elements in a range.
    pub fn count_in(&self, range: std::ops::Range<usize>) -> usize {
        let (first, last) = (range.start / 64, range.end / 64);
        let inside = |at: usize| {
            let bits = self.0.get(at).copied().unwrap_or(0);
            let from = if at == first { u64::MAX << (range.start % 64) } else { u64::MAX };
            let to = if at == last { (1 << (range.end % 64)) - 1 } else { u64::MAX };
            (bits & from & to).count_ones() as usize
        };
        (first..=last).map(inside).sum()
    }

    /// Calls `put` with every number, ascending: the same as [`Self::iter`], but faster.
    #[inline]
    pub fn each(&self, mut put: impl FnMut(usize)) {
        for (at, &bits) in self.0.iter().enumerate() {
            let mut rest = bits;
            while rest != 0 {
                put(at * 64 + rest.trailing_zeros() as usize);
                rest &= rest - 1;
            }
        }
    }

    /// The numbers, ascending.
    pub fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        let mut at = 0;
        let mut rest = self.0.first().copied().unwrap_or(0);
        std::iter::from_fn(move || {
            while rest == 0 {
                at += 1;
                rest = *self.0.get(at)?;
            }
            let number = at * 64 + rest.trailing_zeros() as usize;
            rest &= rest - 1;
            Some(number)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{BitSet, intersect_scores, subtract_scores};
    use crate::postings::BLOCK;

    #[test]
    fn levels_join_goal_by_goal() {
        let one: [u8; BLOCK] =
            std::array::from_fn(|document| if document % 2 == 0 { (document % 120) as u8 } else { 0 });
        let two: [u8; BLOCK] = std::array::from_fn(|document| if document % 3 == 0 { 128 } else { 0 });
        let mut joined = one;
        intersect_scores(&mut joined, &two);
        let mut left = one;
        subtract_scores(&mut left, &two);
        for document in 0..BLOCK {
            let in_both = one[document] > 0 && two[document] > 0;
            assert_eq!(joined[document], if in_both { one[document] + two[document] } else { 0 }, "{document}");
            assert_eq!(left[document], if two[document] > 0 { 0 } else { one[document] }, "{document}");
        }
    }

    #[test]
    fn bits_are_a_set() {
        for count in [0, 1, 7, 8, 63, 64, 65, 100] {
            let scores: Vec<u8> = (0..128).map(|document| (document % 5 == 0).into()).collect();
            let bits = BitSet::of(&scores, count);
            let expected: Vec<_> = (0..count).filter(|document| document % 5 == 0).collect();
            assert_eq!(bits.iter().collect::<Vec<_>>(), expected);
            let mut each = Vec::new();
            bits.each(|number| each.push(number));
            assert_eq!(each, expected);
            assert_eq!(bits.len(), expected.len());
            assert_eq!(
                bits.count_in(count / 3..count),
                expected.iter().filter(|&&document| document >= count / 3).count()
            );
            assert_eq!(bits.complement(count).len(), count - expected.len());
            assert_eq!(BitSet::matching(count, |number| number % 5 == 0), bits);
            let mut kept = BitSet::all(count);
            kept.intersect(&bits);
            assert_eq!(kept, bits);
            assert_eq!(BitSet::all(count).iter().collect::<Vec<_>>(), (0..count).collect::<Vec<_>>());
            assert!((0..count + 70).all(|document| bits.has(document) == expected.contains(&document)));
        }
    }
}
