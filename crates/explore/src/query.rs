//! What a reader asks for: words, chosen facet values, an order.

use std::str::FromStr;

/// What a reader asks for. `Query::default()` asks for everything, in document order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// The words, as typed.
    pub text: String,
    /// The chosen values.
    pub chosen: Chosen,
    /// The order asked for; `None` is [`Sort::default_for`] the text.
    pub sort: Option<Sort>,
}

/// The values chosen in each facet, by id. Ids may be unknown to the framework.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chosen([Vec<String>; FacetKey::ALL.len()]);

/// A property of goals to filter by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FacetKey {
    /// The pillar a goal stands under, or belongs to beside it.
    Pillar,
    /// Its themes.
    Theme,
    /// The actors it names.
    Actor,
    /// Who speaks in a quotation about it.
    Voice,
    /// How a quotation about it stands to it.
    Stance,
    /// Who places it under its pillar.
    Placement,
    /// The sources that it, its objectives, or quotations about it rest on.
    Source,
}

/// The order of a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// As in the framework.
    Document,
    /// Best match first, then as in the framework.
    Relevance,
    /// By title, case and accents folded.
    Title,
}

impl FacetKey {
    /// Every facet, in the order in which pages show them.
    pub const ALL: [Self; 7] =
        [Self::Pillar, Self::Theme, Self::Actor, Self::Voice, Self::Stance, Self::Placement, Self::Source];

    /// The key in addresses and hooks.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Pillar => "pillar",
            Self::Theme => "theme",
            Self::Actor => "actor",
            Self::Voice => "voice",
            Self::Stance => "stance",
            Self::Placement => "placement",
            Self::Source => "source",
        }
    }
}

impl FromStr for FacetKey {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|key| key.as_str() == text).ok_or(())
    }
}

impl Sort {
    /// Every order, as pages list them.
    pub const ALL: [Self; 3] = [Self::Document, Self::Relevance, Self::Title];

    /// The word in addresses.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Document => "document",
            Self::Relevance => "relevance",
            Self::Title => "title",
        }
    }

    /// The order where none is asked for: relevance where there are words, document order otherwise.
    pub fn default_for(text: &str) -> Self {
        if text.trim().is_empty() { Self::Document } else { Self::Relevance }
    }
}

impl FromStr for Sort {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|sort| sort.as_str() == text).ok_or(())
    }
}

impl Query {
    /// Whether it asks for everything: no words and nothing chosen. The order does not matter.
    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty() && self.chosen.is_empty()
    }

    /// What is chosen, in document order.
    #[must_use]
    pub fn without_words(&self) -> Self {
        Self { chosen: self.chosen.clone(), ..Self::default() }
    }

    /// Forgets an order that it would have anyway, so that one wish has one form.
    pub fn forget_usual_sort(&mut self) {
        let usual = Sort::default_for(&self.text);
        self.sort = self.sort.filter(|sort| *sort != usual);
    }

    /// The order that its result has.
    pub fn sort(&self) -> Sort {
        self.sort.unwrap_or_else(|| Sort::default_for(&self.text))
    }
}

impl Chosen {
    /// The ids chosen in a facet, sorted.
    pub fn of(&self, key: FacetKey) -> &[String] {
        &self.0[key as usize]
    }

    /// Adds the value where it is not chosen, takes it away where it is.
    pub fn toggle(&mut self, key: FacetKey, id: &str) {
        let values = &mut self.0[key as usize];
        match values.iter().position(|value| value == id) {
            Some(at) => drop(values.remove(at)),
            None => self.insert(key, id),
        }
    }

    /// Adds a value.
    pub fn insert(&mut self, key: FacetKey, id: impl Into<String>) {
        let id = id.into();
        let values = &mut self.0[key as usize];
        let at = values.iter().take_while(|value| **value < id).count();
        if values.get(at) != Some(&id) {
            values.insert(at, id);
        }
    }

    /// Takes all values of a facet away.
    pub fn clear(&mut self, key: FacetKey) {
        self.0[key as usize].clear();
    }

    /// Every chosen value with its facet, in the order of [`FacetKey::ALL`].
    pub fn iter(&self) -> impl Iterator<Item = (FacetKey, &str)> {
        FacetKey::ALL.into_iter().flat_map(|key| self.of(key).iter().map(move |id| (key, id.as_str())))
    }

    /// How many values are chosen.
    pub fn len(&self) -> usize {
        self.0.iter().map(Vec::len).sum()
    }

    /// Whether nothing is chosen.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}
