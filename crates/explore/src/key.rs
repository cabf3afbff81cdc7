//! Facet keys: the facets that every framework has, and the framework's own.

use std::{fmt, str::FromStr};

use framework::{Framework, PartKind as _, check::is_slug};

/// The longest slug, in bytes.
const LONGEST: usize = 120;

/// A property of goals to filter by. Addresses and pages use the order of the variants.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FacetKey {
    /// The goal's pillar, and any further pillars it belongs to.
    Pillar,
    /// The goal's section, and every section above that.
    Section,
    /// The goal's themes.
    Theme,
    /// The actors that the goal names.
    Actor,
    /// A facet of the framework's own; a goal's objectives contribute their values.
    Own(OwnKey),
    /// The speaker of a quotation about the goal.
    Voice,
    /// The stance of a quotation towards the goal.
    Stance,
    /// Who placed the goal under its pillar.
    Placement,
    /// The sources of the goal, its objectives, and quotations about it.
    Source,
}

/// The id of one of the framework's own facets, stored inline so that keys are `Copy`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OwnKey {
    /// Padded with zeros, which sort before all letters.
    letters: [u8; LONGEST],
    length: u8,
}

/// Words with another meaning in addresses, besides the shared facets.
const RESERVED: [&str; 5] = ["q", "sort", "layer", "change", "relation"];

impl FacetKey {
    /// The facets that every framework has, in order.
    pub const SHARED: [Self; 8] = [
        Self::Pillar,
        Self::Section,
        Self::Theme,
        Self::Actor,
        Self::Voice,
        Self::Stance,
        Self::Placement,
        Self::Source,
    ];

    /// The facets of a framework, in page order: its own ones come before those of quotations and sources. Some may
    /// have no values.
    ///
    /// ```
    /// use explore::FacetKey;
    ///
    /// let keys = FacetKey::all(&space_diplomacy::framework());
    /// assert_eq!(keys[0], FacetKey::Pillar);
    /// ```
    pub fn all(framework: &Framework) -> Vec<Self> {
        let own = framework.facets.iter().filter_map(|facet| OwnKey::new(facet.id()).map(Self::Own));
        let (first, last) = Self::SHARED.split_at(4);
        first.iter().copied().chain(own).chain(last.iter().copied()).collect()
    }

    /// The key in addresses and hooks.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pillar => "pillar",
            Self::Section => "section",
            Self::Theme => "theme",
            Self::Actor => "actor",
            Self::Own(own) => own.as_str(),
            Self::Voice => "voice",
            Self::Stance => "stance",
            Self::Placement => "placement",
            Self::Source => "source",
        }
    }

    /// Whether a framework has this facet. Shared facets are in every framework.
    pub fn is_in(&self, framework: &Framework) -> bool {
        match self {
            Self::Own(own) => framework.find::<framework::Facet>(own.as_str()).is_some(),
            _ => true,
        }
    }
}

impl FromStr for FacetKey {
    type Err = ();

    /// Any slug without another meaning in addresses may be a facet of a framework's own.
    fn from_str(text: &str) -> Result<Self, ()> {
        let shared = Self::SHARED.into_iter().find(|key| key.as_str() == text);
        let own = || OwnKey::new(text).filter(|_| !RESERVED.contains(&text)).map(Self::Own);
        shared.or_else(own).ok_or(())
    }
}

impl OwnKey {
    /// The key of the facet with this id; none if that is not a slug.
    pub fn new(id: &str) -> Option<Self> {
        let mut letters = [0; LONGEST];
        letters.get_mut(..id.len()).filter(|_| is_slug(id))?.copy_from_slice(id.as_bytes());
        Some(Self { letters, length: id.len() as u8 })
    }

    /// The id.
    pub fn as_str(&self) -> &str {
        str::from_utf8(&self.letters[..usize::from(self.length)]).unwrap_or_default()
    }
}

impl fmt::Debug for OwnKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

#[cfg(test)]
mod tests {
    use super::{FacetKey, OwnKey};

    #[test]
    fn slugs_are_keys_unless_they_are_taken() {
        assert_eq!("theme".parse(), Ok(FacetKey::Theme));
        let key: FacetKey = "baseline-2".parse().unwrap_or(FacetKey::Pillar);
        assert_eq!((key.as_str(), OwnKey::new("baseline-2").map(FacetKey::Own)), ("baseline-2", Some(key)));
        for text in ["q", "sort", "layer", "change", "relation", "my.status", "", "A", "a_b", &"a".repeat(121)] {
            assert_eq!(text.parse::<FacetKey>(), Err(()), "{text}");
        }
        assert!("a".parse::<FacetKey>() < "a-b".parse() && "a-b".parse::<FacetKey>() < "b".parse());
    }
}
