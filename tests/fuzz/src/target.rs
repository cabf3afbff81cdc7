//! The targets: each makes its own kind of input, and knows the properties of a right answer.

use std::str::FromStr;

use crate::{
    bytes,
    corpus::{self, Seed},
    finding::Shelf,
    grammar, hostile, layering,
    limits::Fault,
    opening,
    random::Random,
    tree, workbook,
};

/// Addresses to mutate.
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

/// The maximum number of words in a search.
const MOST_WORDS: usize = 12;

/// A target of fuzzing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// Files of the program's own format.
    Loader,
    /// OSCAL catalogs.
    Oscal,
    /// ATT&CK bundles.
    Stix,
    /// NIST's CPRT exports.
    Cprt,
    /// MISP galaxies.
    Misp,
    /// YAML.
    Yaml,
    /// XML.
    Xml,
    /// Tables of text and workbooks.
    Spreadsheet,
    /// Files of layers.
    Layer,
    /// Layers in links.
    Link,
    /// The fragment of the address.
    Address,
    /// The words of a search.
    Search,
}

impl Target {
    /// Every target.
    pub const ALL: [Self; 12] = [
        Self::Loader,
        Self::Oscal,
        Self::Stix,
        Self::Cprt,
        Self::Misp,
        Self::Yaml,
        Self::Xml,
        Self::Spreadsheet,
        Self::Layer,
        Self::Link,
        Self::Address,
        Self::Search,
    ];

    /// Its name on the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Loader => "loader",
            Self::Oscal => "oscal",
            Self::Stix => "stix",
            Self::Cprt => "cprt",
            Self::Misp => "misp",
            Self::Yaml => "yaml",
            Self::Xml => "xml",
            Self::Spreadsheet => "spreadsheet",
            Self::Layer => "layer",
            Self::Link => "link",
            Self::Address => "address",
            Self::Search => "search",
        }
    }
}

impl FromStr for Target {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let names = Self::ALL.map(Self::as_str).join(", ");
        Self::ALL
            .into_iter()
            .find(|target| target.as_str() == text)
            .ok_or_else(|| format!("“{text}” is none of {names}"))
    }
}

/// A target with the material for its inputs.
pub struct Bench {
    target: Target,
    seeds: Vec<Seed>,
    /// Texts that are not JSON, or are mutated as text.
    texts: Vec<String>,
    workbooks: Vec<workbook::Parts>,
    shelf: Shelf,
}

impl Bench {
    /// Prepares the material of a target.
    pub fn of(target: Target) -> Self {
        let seeds = match target {
            Target::Oscal => corpus::oscal(),
            Target::Stix => corpus::stix(),
            Target::Cprt => corpus::cprt(),
            Target::Misp => corpus::misp(),
            _ => corpus::own(),
        };
        let texts = match target {
            Target::Yaml => vec![corpus::YAML.to_owned()],
            Target::Xml => vec![corpus::XML.to_owned()],
            Target::Spreadsheet => corpus::tables(),
            Target::Layer => layering::files(),
            Target::Link => layering::links(),
            _ => Vec::new(),
        };
        let workbooks = if target == Target::Spreadsheet { workbook::seeds() } else { Vec::new() };
        let shelf = if matches!(target, Target::Address | Target::Search) { seeds.as_slice() } else { &[] };
        Self { target, shelf: Shelf::of(shelf), seeds, texts, workbooks }
    }

    /// The input for these random numbers.
    pub fn make(&self, random: &mut Random) -> Vec<u8> {
        if let Some(text) = random.pick(&self.texts) {
            return self.make_of_text(text, random);
        }
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

    fn make_of_text(&self, text: &str, random: &mut Random) -> Vec<u8> {
        let workbook = random.pick(&self.workbooks).filter(|_| random.one_in(2));
        let mut input = match (self.target, workbook) {
            (_, Some(parts)) => workbook::bent(parts, random),
            (Target::Yaml, _) => grammar::bent(text, &grammar::YAML, random).into_bytes(),
            (Target::Xml, _) => grammar::bent(text, &grammar::XML, random).into_bytes(),
            (Target::Spreadsheet, _) => grammar::bent(text, &grammar::TABLE, random).into_bytes(),
            (Target::Layer, _) => grammar::bent(text, &hostile::RAW, random).into_bytes(),
            _ => text.as_bytes().to_vec(),
        };
        if self.target == Target::Link || random.one_in(4) {
            bytes::bend(&mut input, random);
        }
        input
    }

    /// Tries an input.
    ///
    /// # Errors
    /// The fault in the answer.
    pub fn check(&self, input: &[u8]) -> Result<(), Fault> {
        match self.target {
            Target::Spreadsheet => opening::check_table(input),
            Target::Layer => layering::check_file(&String::from_utf8_lossy(input), &space_diplomacy::framework()),
            Target::Link => layering::check_link(&String::from_utf8_lossy(input), &space_diplomacy::framework()),
            Target::Address => self.shelf.go(&String::from_utf8_lossy(input)),
            Target::Search => self.shelf.search(&String::from_utf8_lossy(input)),
            Target::Cprt | Target::Misp | Target::Yaml | Target::Xml => opening::check_tree(input),
            Target::Loader | Target::Oscal | Target::Stix => opening::check(input),
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
