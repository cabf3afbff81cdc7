//! What goals are filtered by: the facets that every framework has, and those of its own.

use std::{fmt, str::FromStr};

use framework::{Framework, Noun as _, check::is_slug};

/// The longest slug, in bytes.
const LONGEST: usize = 120;

/// A property of goals to filter by. The order of the variants is that of addresses and pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FacetKey {
    /// The pillar a goal stands under, or belongs to beside it.
    Pillar,
    /// The section a goal stands under, and every section above that.
    Section,
    /// Its themes.
    Theme,
    /// The actors it names.
    Actor,
    /// A facet of the framework's own; of a goal count also the values of its objectives.
    Own(OwnKey),
    /// Who speaks in a quotation about it.
    Voice,
    /// How a quotation about it stands to it.
    Stance,
    /// Who places it under its pillar.
    Placement,
    /// The sources that it, its objectives, or quotations about it rest on.
    Source,
}

/// The id of a facet of a framework's own. It is kept in place, so that keys can be copied.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OwnKey {
    /// Filled up with zeros, which sort before all letters.
    letters: [u8; LONGEST],
    length: u8,
}

/// Words that addresses use for something else, beside the names of the facets that every framework has.
const TAKEN: [&str; 5] = ["q", "sort", "layer", "change", "relation"];

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

    /// The facets of a framework as pages show them: its own ones, in its order, stand before those of quotations and
    /// sources. Some may have no values.
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

    /// Whether a framework has this facet. Every framework has the shared ones.
    pub fn is_in(&self, framework: &Framework) -> bool {
        match self {
            Self::Own(own) => framework.find::<framework::Facet>(own.as_str()).is_some(),
            _ => true,
        }
    }
}

impl FromStr for FacetKey {
    type Err = ();

    /// Any slug that addresses have no other use for may be a facet of a framework's own.
    fn from_str(text: &str) -> Result<Self, ()> {
        let shared = Self::SHARED.into_iter().find(|key| key.as_str() == text);
        let own = || OwnKey::new(text).filter(|_| !TAKEN.contains(&text)).map(Self::Own);
        shared.or_else(own).ok_or(())
    }
}

impl OwnKey {
    /// The key of the facet with this id; none where that is no slug.
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
