//! A mapping and its pairs.

use framework::packed::{Packed, Packer, Unpacker, packed};
use importers::LeftOut;

/// A mapping between two frameworks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping {
    /// The title.
    pub title: String,
    /// The format of the file.
    pub format: Format,
    /// The framework mapped from.
    pub source: Side,
    /// The framework mapped to.
    pub target: Side,
    /// The pairs, in the order of the file.
    pub pairs: Vec<Pair>,
    /// What the file has besides pairs, by reason.
    pub left_out: Vec<LeftOut>,
}

/// A framework as named by a mapping.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Side {
    /// The title; empty if the file has none.
    pub title: String,
    /// The address; empty if the file has none.
    pub address: String,
}

/// Two things that correspond, or that explicitly do not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pair {
    /// The source's reference in the file; empty for a target without a source.
    pub source: String,
    /// The source's title in the file.
    pub source_title: String,
    /// The target's reference; empty for a source without a target.
    pub target: String,
    /// The target's title in the file.
    pub target_title: String,
    /// The relation of the source to the target.
    pub relation: Relation,
    /// The file's word for the relation; empty if the file only says that the two correspond.
    pub relation_text: String,
    /// The strength of the relation, as in the file.
    pub strength: String,
    /// The rationale or its kind.
    pub rationale: String,
    /// Further comments.
    pub note: String,
    /// The evidence.
    pub evidence: String,
    /// Conditions and obstacles.
    pub qualifiers: Vec<Qualifier>,
    /// Further content of the file, under its own names.
    pub facts: Vec<Fact>,
}

/// A condition for the correspondence of two things, or an obstacle, as in OSCAL.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Qualifier {
    /// What it applies to: `source`, `target` or `both`.
    pub subject: String,
    /// A requirement or an incompatibility: `has-requirement`, `has-incompatibility`.
    pub predicate: String,
    /// The category.
    pub category: String,
    /// The description.
    pub description: String,
    /// Further remarks.
    pub remarks: String,
}

/// A named value of a pair that only the file defines: an extra column of a sheet, a property.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fact {
    /// The name.
    pub name: String,
    /// The value.
    pub value: String,
}

impl Fact {
    /// A fact; none if the value is blank.
    pub(crate) fn new(name: &str, value: &str) -> Option<Self> {
        let (name, value) = (name.trim(), value.trim());
        (!name.is_empty() && !value.is_empty()).then(|| Self { name: name.to_owned(), value: value.to_owned() })
    }
}

impl Qualifier {
    /// The qualifier in words: `source has requirement restriction`.
    pub fn words(&self) -> String {
        let words = [&self.subject, &self.predicate, &self.category];
        words
            .map(|word| word.replace('-', " "))
            .iter()
            .filter(|word| !word.is_empty())
            .map(String::as_str)
            .collect::<Vec<_>>()
            .join(" ")
    }
}

/// The whole qualifier as text.
impl std::fmt::Display for Qualifier {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let parts = [&self.words(), &self.description, &self.remarks];
        let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).map(String::as_str).collect();
        f.write_str(&parts.join(": "))
    }
}

/// The relation of one set to another (NIST IR 8477).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Relation {
    /// Both are equal.
    Equal,
    /// The first is a subset of the second.
    Subset,
    /// The first is a superset of the second.
    Superset,
    /// They overlap.
    #[default]
    Intersects,
    /// They do not overlap.
    None,
}

impl Relation {
    /// Every relation, the closest first.
    pub const ALL: [Self; 5] = [Self::Equal, Self::Subset, Self::Superset, Self::Intersects, Self::None];

    /// The value in addresses and hooks.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Equal => "equal",
            Self::Subset => "subset",
            Self::Superset => "superset",
            Self::Intersects => "intersects",
            Self::None => "none",
        }
    }

    /// The relation of the second to the first.
    #[must_use]
    pub fn inverse(self) -> Self {
        match self {
            Self::Subset => Self::Superset,
            Self::Superset => Self::Subset,
            other => other,
        }
    }

    /// Parses a file's word for a relation; none if it is not one.
    ///
    /// ```
    /// use crosswalk::Relation;
    ///
    /// assert_eq!(Relation::from_words("Subset Of"), Some(Relation::Subset));
    /// assert_eq!(Relation::from_words("equivalent-to"), Some(Relation::Equal));
    /// assert_eq!(Relation::from_words("not related to"), Some(Relation::None));
    /// assert_eq!(Relation::from_words("mitigates"), None);
    /// ```
    pub fn from_words(words: &str) -> Option<Self> {
        let words: String = words.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect();
        let begins = |starts: &[&str]| starts.iter().any(|start| words.starts_with(start));
        match words.as_str() {
            _ if begins(&["superset", "issupersetof", "exceeds", "broader"]) => Some(Self::Superset),
            _ if begins(&["subset", "issubsetof", "narrower"]) => Some(Self::Subset),
            _ if begins(&["intersect", "overlap", "partial", "related"]) => Some(Self::Intersects),
            _ if begins(&["equal", "equivalent", "same", "exact", "isequal"]) => Some(Self::Equal),
            _ if begins(&["norelation", "notrelated", "none", "nomapping", "unrelated", "nonmappable"]) => {
                Some(Self::None)
            }
            _ => None,
        }
    }
}

/// The format of a mapping file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// An OSCAL mapping collection.
    Oscal,
    /// A sheet of NIST's set theory relationship mapping.
    Strm,
    /// A submission to NIST's OLIR.
    Olir,
    /// Mapping data of the Center for Threat-Informed Defense.
    Ctid,
    /// A sheet with little more than the pairs.
    #[default]
    Sheet,
}

impl Format {
    /// Every format.
    pub const ALL: [Self; 5] = [Self::Oscal, Self::Strm, Self::Olir, Self::Ctid, Self::Sheet];

    /// The format's name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Oscal => "OSCAL mapping collection",
            Self::Strm => "STRM sheet",
            Self::Olir => "OLIR submission",
            Self::Ctid => "CTID mapping",
            Self::Sheet => "Mapping sheet",
        }
    }
}

packed! {
    Mapping { title, format, source, target, pairs, left_out }
    Side { title, address }
    Pair { source, source_title, target, target_title, relation, relation_text, strength, rationale, note, evidence, qualifiers, facts }
    Qualifier { subject, predicate, category, description, remarks }
    Fact { name, value }
}

impl Packed for Relation {
    fn pack(&self, packer: &mut Packer) {
        (*self as usize).pack(packer);
    }

    fn unpack(lines: &mut Unpacker) -> Self {
        Self::ALL[usize::unpack(lines) % Self::ALL.len()]
    }
}

impl Packed for Format {
    fn pack(&self, packer: &mut Packer) {
        (*self as usize).pack(packer);
    }

    fn unpack(lines: &mut Unpacker) -> Self {
        Self::ALL[usize::unpack(lines) % Self::ALL.len()]
    }
}
