//! How well each goal matches, a byte a goal, 0 where it does not. Eight goals are handled in one step.

const LOW: u64 = 0x0101_0101_0101_0101;
const BELOW_TOP: u64 = 0x7F7F_7F7F_7F7F_7F7F;

/// One for each byte of eight that is not 0, in its lowest bit.
#[inline]
fn present(eight: u64) -> u64 {
    ((((eight & BELOW_TOP) + BELOW_TOP) | eight) >> 7) & LOW
}

/// Keeps the goals that both have, with their levels added. Sums must stay below 256.
pub(super) fn both(levels: &mut [u8], others: &[u8]) {
    each_eight(levels, others, |eight, other| (eight + other) & ((present(eight) & present(other)) * 0xFF));
}

/// Drops the goals that the other has.
pub(super) fn without(levels: &mut [u8], others: &[u8]) {
    each_eight(levels, others, |eight, other| eight & !(present(other) * 0xFF));
}

fn each_eight(levels: &mut [u8], others: &[u8], join: impl Fn(u64, u64) -> u64) {
    let (whole, rest) = levels.as_chunks_mut::<8>();
    let (other_whole, other_rest) = others.as_chunks::<8>();
    for (eight, other) in whole.iter_mut().zip(other_whole) {
        *eight = join(u64::from_le_bytes(*eight), u64::from_le_bytes(*other)).to_le_bytes();
    }
    for (one, &other) in rest.iter_mut().zip(other_rest) {
        *one = join(u64::from(*one), u64::from(other)) as u8;
    }
}

/// A set of small numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Bits(Vec<u64>);

impl Bits {
    /// All numbers below `count`.
    pub fn all(count: usize) -> Self {
        let mut bits = Self(vec![u64::MAX; count.div_ceil(64)]);
        bits.cut(count);
        bits
    }

    /// The goals that match at all.
    pub fn of(levels: &[u8]) -> Self {
        let mut bits = vec![0; levels.len().div_ceil(64)];
        for (bits, levels) in bits.iter_mut().zip(levels.chunks(64)) {
            for (at, eight) in levels.chunks(8).enumerate() {
                let mut bytes = [0; 8];
                bytes[..eight.len()].copy_from_slice(eight);
                // The product brings the lowest bit of each byte into the top byte, side by side.
                let packed = present(u64::from_le_bytes(bytes)).wrapping_mul(0x0102_0408_1020_4080) >> 56;
                *bits |= packed << (8 * at);
            }
        }
        Self(bits)
    }

    /// All numbers below `count` that are not in this set.
    pub fn others(&self, count: usize) -> Self {
        let mut bits = Self(self.0.iter().map(|bits| !bits).collect());
        bits.cut(count);
        bits
    }

    fn cut(&mut self, count: usize) {
        if let (Some(last), used @ 1..) = (self.0.last_mut(), count % 64) {
            *last &= (1 << used) - 1;
        }
    }

    /// Takes a number out.
    pub fn remove(&mut self, number: usize) {
        self.0[number / 64] &= !(1 << (number % 64));
    }

    /// Whether a number is there.
    pub fn has(&self, number: usize) -> bool {
        self.0.get(number / 64).is_some_and(|bits| bits >> (number % 64) & 1 == 1)
    }

    /// How many numbers there are.
    pub fn len(&self) -> usize {
        self.0.iter().map(|bits| bits.count_ones() as usize).sum()
    }

    /// How many of these numbers there are.
    pub fn count_in(&self, range: std::ops::Range<usize>) -> usize {
        let below = |end: usize| {
            let last = self.0.get(end / 64).map_or(0, |bits| (bits & ((1 << (end % 64)) - 1)).count_ones() as usize);
            self.0[..end / 64].iter().map(|bits| bits.count_ones() as usize).sum::<usize>() + last
        };
        below(range.end) - below(range.start)
    }

    /// The numbers, ascending.
    pub fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        self.0.iter().enumerate().flat_map(|(at, &bits)| {
            let mut rest = bits;
            std::iter::from_fn(move || {
                let number = (rest != 0).then(|| at * 64 + rest.trailing_zeros() as usize)?;
                rest &= rest - 1;
                Some(number)
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Bits, both, without};

    #[test]
    fn levels_join_goal_by_goal() {
        let one: Vec<u8> = (0..100).map(|goal| if goal % 2 == 0 { goal as u8 } else { 0 }).collect();
        let two: Vec<u8> = (0..100).map(|goal| if goal % 3 == 0 { 128 } else { 0 }).collect();
        let mut joined = one.clone();
        both(&mut joined, &two);
        let mut left = one.clone();
        without(&mut left, &two);
        for goal in 0..100 {
            let in_both = one[goal] > 0 && two[goal] > 0;
            assert_eq!(joined[goal], if in_both { one[goal] + two[goal] } else { 0 }, "{goal}");
            assert_eq!(left[goal], if two[goal] > 0 { 0 } else { one[goal] }, "{goal}");
        }
    }

    #[test]
    fn bits_are_a_set() {
        for count in [0, 1, 7, 8, 63, 64, 65, 100] {
            let levels: Vec<u8> = (0..count).map(|goal| (goal % 5 == 0).into()).collect();
            let bits = Bits::of(&levels);
            let expected: Vec<_> = (0..count).filter(|goal| goal % 5 == 0).collect();
            assert_eq!(bits.iter().collect::<Vec<_>>(), expected);
            assert_eq!(bits.len(), expected.len());
            assert_eq!(bits.count_in(count / 3..count), expected.iter().filter(|&&goal| goal >= count / 3).count());
            assert_eq!(bits.others(count).len(), count - expected.len());
            assert_eq!(Bits::all(count).iter().collect::<Vec<_>>(), (0..count).collect::<Vec<_>>());
            assert!((0..count + 70).all(|goal| bits.has(goal) == expected.contains(&goal)));
        }
    }
}
