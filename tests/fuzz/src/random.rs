//! Pseudorandom numbers that are the same for the same seed, on every machine and in every version of this program.

/// `SplitMix64`, as published by Steele, Lea and Flood (2014).
pub struct Random(u64);

impl Random {
    /// The generator for one case of one seed.
    pub fn of(seed: u64, case: u64) -> Self {
        let mut start = Self(seed);
        Self(start.number() ^ case.wrapping_mul(0xd1b5_4a32_d192_ed03))
    }

    /// The next number.
    pub fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`; 0 if `end` is 0.
    pub fn below(&mut self, end: usize) -> usize {
        self.number().checked_rem(end as u64).unwrap_or_default() as usize
    }

    /// True once in so many times, on average.
    pub fn one_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    /// An item of a list, favouring its beginning.
    pub fn early<T: Copy + Default>(&mut self, list: &[T]) -> T {
        let at = self.below(list.len()).min(self.below(list.len())).min(self.below(list.len()));
        list.get(at).copied().unwrap_or_default()
    }

    /// An item of a list; none of an empty one.
    pub fn pick<'a, T>(&mut self, list: &'a [T]) -> Option<&'a T> {
        list.get(self.below(list.len()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_case_is_the_same_again_and_another_is_not() {
        let numbers = |seed, case| {
            let mut random = Random::of(seed, case);
            [random.number(), random.number()]
        };
        assert_eq!(numbers(7, 3), numbers(7, 3));
        assert_ne!(numbers(7, 3), numbers(7, 4));
        assert_ne!(numbers(7, 3), numbers(8, 3));
        assert_eq!(Random::of(1, 1).below(0), 0);
    }
}
