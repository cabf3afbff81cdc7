//! What is looked for in texts: the spellings of a word, or words in a row. The same shape decides which documents match and
//! which words are marked, so that no mark can lie beside a match.

use std::ops::Range;

use super::{
    parse::{Item, Kind, Term},
    text::{Text, Tie},
    variant,
};

/// One thing to look for: any one of these is a match.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Matcher {
    /// Beginnings of words.
    pub prefixes: Vec<String>,
    /// Whole words.
    pub wholes: Vec<String>,
    /// Letters inside words.
    pub inside: Vec<String>,
    /// Words in a row.
    pub phrases: Vec<Phrase>,
}

/// Words in a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Phrase {
    /// The words, at least one.
    pub words: Vec<String>,
    /// Whether the last may go on.
    pub open: bool,
}

impl Matcher {
    /// What to look for where this was typed.
    pub fn of(term: &Term) -> Self {
        match &term.kind {
            Kind::Word { word, parts } => {
                let variant::Spellings { prefixes, wholes } = variant::spellings(word);
                let phrase = (!parts.is_empty()).then(|| Phrase { words: parts.clone(), open: true });
                Self { prefixes, wholes, phrases: phrase.into_iter().collect(), ..Self::default() }
            }
            Kind::Phrase { words, open } => {
                Self { phrases: vec![Phrase { words: words.clone(), open: *open }], ..Self::default() }
            }
        }
    }

    /// What to look for where any of an item's terms will do.
    pub fn of_item(item: &Item) -> Self {
        let mut matcher = Self::default();
        item.terms.iter().for_each(|term| matcher.add(Self::of(term)));
        matcher
    }

    /// Lets another matcher's matches count too.
    pub fn add(&mut self, other: Self) {
        self.prefixes.extend(other.prefixes);
        self.wholes.extend(other.wholes);
        self.inside.extend(other.inside);
        self.phrases.extend(other.phrases);
    }

    /// Whether a text has it.
    pub fn is_in(&self, text: &Text) -> bool {
        let mut found = false;
        self.each_in(text, &mut |_| found = true);
        found
    }

    /// Calls `put` with every stretch of parts that matches.
    pub fn each_in(&self, text: &Text, put: &mut dyn FnMut(Range<usize>)) {
        for compound in text.compounds() {
            compound.clone().filter(|&part| self.is_word(text.word(part))).for_each(|part| put(part..part + 1));
            if compound.len() > 1 && self.is_word(text.joined(compound.clone())) {
                put(compound);
            }
        }
        for start in 0..text.parts().len() {
            self.phrases.iter().filter_map(|phrase| phrase.at(text, start)).for_each(|end| put(start..end));
        }
    }

    fn is_word(&self, word: &str) -> bool {
        self.prefixes.iter().any(|prefix| word.starts_with(prefix.as_str()))
            || self.wholes.iter().any(|one| one == word)
            || self.inside.iter().any(|letters| word.contains(letters.as_str()))
    }
}

impl Phrase {
    /// Where the phrase ends if it begins with this part.
    fn at(&self, text: &Text, start: usize) -> Option<usize> {
        let last = self.words.len() - 1;
        self.words.iter().enumerate().try_fold(start, |at, (index, word)| {
            let goes_on = self.open && index == last;
            let fits = |have: &str| if goes_on { have.starts_with(word.as_str()) } else { have == word };
            let part = text.parts().get(at)?;
            if fits(text.word(at)) {
                return Some(at + 1);
            }
            let end = text.compound_end(at);
            (part.tie != Tie::Joined && end > at + 1 && fits(text.joined(at..end))).then_some(end)
        })
    }
}
