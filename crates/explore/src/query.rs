//! A reader's query: words, chosen facet values, an order.

use std::str::FromStr;

use super::{Chosen, Overlay};

/// A reader's query. `Query::default()` asks for everything, in document order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// The words, as typed.
    pub text: String,
    /// The chosen values.
    pub chosen: Chosen,
    /// Filters by a layer, a comparison or a crosswalk, and the layer itself.
    pub overlay: Overlay,
    /// The chosen order; `None` means [`Sort::default_for`] the text.
    pub sort: Option<Sort>,
}

/// The order of results.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// Document order.
    Document,
    /// Best match first, then document order.
    Relevance,
    /// By title, ignoring case and accents.
    Title,
    /// By label, with numbers compared by value; goals without one come last.
    Label,
    /// By the layer's score, highest first; goals without one come last.
    MyScore,
}

impl Sort {
    /// Every order, as listed on pages.
    pub const ALL: [Self; 5] = [Self::Document, Self::Relevance, Self::Title, Self::Label, Self::MyScore];

    /// The value in addresses.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Document => "document",
            Self::Relevance => "relevance",
            Self::Title => "title",
            Self::Label => "label",
            Self::MyScore => "my.score",
        }
    }

    /// The order if none is chosen: relevance for a query with words, otherwise document order.
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
    /// Whether the query asks for everything: no words, and no filters by facet or layer.
    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty() && self.chosen.is_empty() && !self.overlay.asks_layer()
    }

    /// The filters alone, in document order.
    #[must_use]
    pub fn without_words(&self) -> Self {
        Self { chosen: self.chosen.clone(), overlay: self.overlay.mine(), ..Self::default() }
    }

    /// Whether the result depends on a layer: by its filters, its scores, or the words of its notes.
    pub fn asks_layer(&self) -> bool {
        self.overlay.asks_layer() || self.sort == Some(Sort::MyScore) || !self.text.trim().is_empty()
    }

    /// Drops an order that equals the default, so that equal queries have equal addresses.
    pub fn forget_usual_sort(&mut self) {
        let usual = Sort::default_for(&self.text);
        self.sort = self.sort.filter(|sort| *sort != usual);
    }

    /// The order of the result.
    pub fn sort(&self) -> Sort {
        self.sort.unwrap_or_else(|| Sort::default_for(&self.text))
    }
}
