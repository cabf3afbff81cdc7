//! A mapping and its pairs.

use framework::packed::{Packed, Packer, Unpacker, packed};
use importers::LeftOut;

/// What corresponds between two frameworks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping {
    /// What it is called.
    pub title: String,
    /// Which kind of file it was.
    pub format: Format,
    /// The framework that is mapped.
    pub source: Side,
    /// The framework that it is mapped to.
    pub target: Side,
    /// What corresponds, in the order of the file.
    pub pairs: Vec<Pair>,
    /// What the file holds beside pairs, by reason.
    pub left_out: Vec<LeftOut>,
}

/// A framework as a mapping names it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Side {
    /// What it is called; empty where the file does not say.
    pub title: String,
    /// Where the file says that it is found; empty where it does not.
    pub address: String,
}

/// Two things that correspond, or of which it is said that they do not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pair {
    /// The source, as the file refers to it; empty where a target has none.
    pub source: String,
    /// What the file calls the source.
    pub source_title: String,
    /// The target; empty where a source has none.
    pub target: String,
    /// What the file calls the target.
    pub target_title: String,
    /// How the source stands to the target.
    pub relation: Relation,
    /// The word that the file has for that; empty where it says nothing, and the two are only known to correspond.
    pub said: String,
    /// How strong the relation is, as the file says it.
    pub strength: String,
    /// Of what kind the reason is, or the reason itself.
    pub rationale: String,
    /// What else is said of it.
    pub note: String,
    /// What it rests on.
    pub evidence: String,
    /// What has to hold for it, or stands in its way.
    pub qualifiers: Vec<Qualifier>,
    /// What else the file says of it, under names of its own.
    pub facts: Vec<Fact>,
}

/// What has to hold for two things to correspond, or stands in the way, as OSCAL says it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Qualifier {
    /// Whether it is about the `source`, the `target` or `both`.
    pub subject: String,
    /// Whether it is a requirement or an incompatibility: `has-requirement`, `has-incompatibility`.
    pub predicate: String,
    /// Of what kind that is.
    pub category: String,
    /// What it says.
    pub description: String,
    /// What else is said of it.
    pub remarks: String,
}

/// Something that a file says of a pair under a name of its own: a further column of a sheet, a property.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fact {
    /// The name.
    pub name: String,
    /// What it says.
    pub value: String,
}

impl Fact {
    /// A fact; none where the file says nothing.
    pub(crate) fn new(name: &str, value: &str) -> Option<Self> {
        let (name, value) = (name.trim(), value.trim());
        (!name.is_empty() && !value.is_empty()).then(|| Self { name: name.to_owned(), value: value.to_owned() })
    }
}

impl Qualifier {
    /// Its words, as one reads them: `source has requirement restriction`.
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

/// The whole of it as one text.
impl std::fmt::Display for Qualifier {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let parts = [&self.words(), &self.description, &self.remarks];
        let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).map(String::as_str).collect();
        f.write_str(&parts.join(": "))
    }
}

/// How one set stands to another (NIST IR 8477).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Relation {
    /// They are the same.
    Equal,
    /// The first is a part of the second.
    Subset,
    /// The second is a part of the first.
    Superset,
    /// They have something in common.
    #[default]
    Intersects,
    /// They have nothing in common.
    None,
}

impl Relation {
    /// Every relation, the closest first.
    pub const ALL: [Self; 5] = [Self::Equal, Self::Subset, Self::Superset, Self::Intersects, Self::None];

    /// The word in addresses and hooks.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Equal => "equal",
            Self::Subset => "subset",
            Self::Superset => "superset",
            Self::Intersects => "intersects",
            Self::None => "none",
        }
    }

    /// How the second stands to the first.
    #[must_use]
    pub fn turned(self) -> Self {
        match self {
            Self::Subset => Self::Superset,
            Self::Superset => Self::Subset,
            other => other,
        }
    }

    /// The relation that a file means by its word; none where the word is no relation.
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

/// Which kind of file a mapping was.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// A mapping collection of OSCAL.
    Oscal,
    /// A sheet of set theory relationship mapping.
    Strm,
    /// A submission to NIST's OLIR.
    Olir,
    /// Mapping data of the Center for Threat-Informed Defense.
    Ctid,
    /// A sheet that says what corresponds, and little more.
    #[default]
    Sheet,
}

impl Format {
    /// Every kind.
    pub const ALL: [Self; 5] = [Self::Oscal, Self::Strm, Self::Olir, Self::Ctid, Self::Sheet];

    /// What it is called.
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
    Pair { source, source_title, target, target_title, relation, said, strength, rationale, note, evidence, qualifiers, facts }
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
