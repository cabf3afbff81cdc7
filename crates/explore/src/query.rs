//! What a reader asks for: words, chosen facet values, an order.

use std::str::FromStr;

use super::{Chosen, Overlay};

/// What a reader asks for. `Query::default()` asks for everything, in document order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// The words, as typed.
    pub text: String,
    /// The chosen values.
    pub chosen: Chosen,
    /// What is asked of a layer, a comparison or a crosswalk.
    pub overlay: Overlay,
    /// The order asked for; `None` is [`Sort::default_for`] the text.
    pub sort: Option<Sort>,
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
    /// By label, numbers in it by their value; goals without one come last.
    Label,
    /// By the score that a layer gives, the highest first; goals without one come last.
    MyScore,
}

impl Sort {
    /// Every order, as pages list them.
    pub const ALL: [Self; 5] = [Self::Document, Self::Relevance, Self::Title, Self::Label, Self::MyScore];

    /// The word in addresses.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Document => "document",
            Self::Relevance => "relevance",
            Self::Title => "title",
            Self::Label => "label",
            Self::MyScore => "my.score",
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
    /// Whether it asks for everything: no words and nothing chosen. Neither the order nor a layer matters.
    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty() && self.chosen.is_empty() && !self.overlay.asks_layer()
    }

    /// What is chosen, in document order.
    #[must_use]
    pub fn without_words(&self) -> Self {
        Self { chosen: self.chosen.clone(), overlay: self.overlay.mine(), ..Self::default() }
    }

    /// Whether a layer has a say in what it finds: its filters, its scores, or the words of its notes.
    pub fn asks_layer(&self) -> bool {
        self.overlay.asks_layer() || self.sort == Some(Sort::MyScore) || !self.text.trim().is_empty()
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
