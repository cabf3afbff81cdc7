//! What is tried: each target makes its own kind of input, and knows what has to be true of the answer.

use std::str::FromStr;

use crate::{
    bytes,
    corpus::{self, Seed},
    finding::Shelf,
    hostile,
    limits::Fault,
    opening,
    random::Random,
    tree,
};

/// Addresses that are bent.
const ADDRESSES: [&str; 8] = [
    "#/",
    "#/goals?q=debris&theme=arms-control&theme=norms&pillar=diplomacy-for-space&sort=title",
    "#/goals?q=%22outer%20space%22%20-treaty+satelite&source=a&stance=notes&placement=reported",
    "#/goal/two-new-wells?q=a",
    "#/pillar/diplomacy-for-space",
    "#/theme/norms?actor=un",
    "#/no/such/place",
    "/about?&&=&q",
];

/// How many characters of a text become a search at most, and how many words.
const MOST_WORDS: usize = 12;

/// What is tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// Files of the program's own format.
    Loader,
    /// OSCAL catalogs.
    Oscal,
    /// ATT&CK bundles.
    Stix,
    /// The fragment of the address.
    Address,
    /// The words of a search.
    Search,
}

impl Target {
    /// Every target.
    pub const ALL: [Self; 5] = [Self::Loader, Self::Oscal, Self::Stix, Self::Address, Self::Search];

    /// Its name on the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Loader => "loader",
            Self::Oscal => "oscal",
            Self::Stix => "stix",
            Self::Address => "address",
            Self::Search => "search",
        }
    }
}

impl FromStr for Target {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let names = Self::ALL.map(Self::as_str).join(", ");
        Self::ALL.into_iter().find(|it| it.as_str() == text).ok_or_else(|| format!("“{text}” is none of {names}"))
    }
}

/// A target with all that its inputs are made from.
pub struct Bench {
    target: Target,
    seeds: Vec<Seed>,
    shelf: Shelf,
}

impl Bench {
    /// Lays ready what a target needs.
    pub fn of(target: Target) -> Self {
        let seeds = match target {
            Target::Oscal => corpus::oscal(),
            Target::Stix => corpus::stix(),
            _ => corpus::own(),
        };
        let shelf = if matches!(target, Target::Address | Target::Search) { seeds.as_slice() } else { &[] };
        Self { target, shelf: Shelf::of(shelf), seeds }
    }

    /// The input that follows from these numbers.
    pub fn make(&self, random: &mut Random) -> Vec<u8> {
        let mut input = match (self.target, random.pick(&self.seeds)) {
            (Target::Address, _) => random.pick(&ADDRESSES).copied().unwrap_or_default().into(),
            (_, None) => Vec::new(),
            (Target::Search, Some(seed)) => words(seed, random).into_bytes(),
            (_, Some(seed)) => tree::bent(seed, random).into_bytes(),
        };
        if self.target == Target::Address {
            (0..random.below(8)).for_each(|_| bytes::bend(&mut input, random));
        } else if random.one_in(4) {
            bytes::bend(&mut input, random);
        }
        input
    }

    /// Tries an input.
    ///
    /// # Errors
    /// What is wrong with the answer.
    pub fn check(&self, input: &[u8]) -> Result<(), Fault> {
        match self.target {
            Target::Loader | Target::Oscal | Target::Stix => opening::check(input),
            Target::Address => self.shelf.go(&String::from_utf8_lossy(input)),
            Target::Search => self.shelf.search(&String::from_utf8_lossy(input)),
        }
    }
}

/// A search: words of the framework and hostile ones, cut, joined, excluded and quoted at random.
fn words(seed: &Seed, random: &mut Random) -> String {
    let mut search = String::new();
    for _ in 0..=random.below(MOST_WORDS) {
        let text = random.pick(&seed.texts).map_or("", String::as_str);
        let mut word = text.split_whitespace().nth(random.below(6)).unwrap_or(text).to_owned();
        if random.one_in(4) {
            random.pick(&hostile::WORDS).copied().unwrap_or_default().clone_into(&mut word);
        }
        if random.one_in(3) {
            word = word.chars().take(1 + random.below(5)).collect();
        }
        if random.one_in(40) {
            word = word.repeat(1 + random.below(200));
        }
        search += random.pick(&["", "-", "\"", "\"-", "--", "'"]).copied().unwrap_or_default();
        search += &word;
        search += random.pick(&[" ", " ", "\" ", "", "\u{a0}", "*"]).copied().unwrap_or_default();
    }
    search
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lead_to_targets() {
        for target in Target::ALL {
            assert_eq!(target.as_str().parse(), Ok(target));
        }
        assert!("loder".parse::<Target>().unwrap_err().contains("loader, oscal"));
    }
}
