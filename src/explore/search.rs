//! From what was typed to how well each goal matches.

use std::ops::Range;

use super::{
    Forgiven, Index, fields,
    levels::{Bits, both, without},
    look::{Look, Phrase},
    parse::{Item, is_stop_word},
    postings::Field,
    slip,
    text::Text,
};
use crate::framework::Framework;

/// More words than this are not named as what a word was read as.
const NAMED: usize = 3;

/// A query's words, as they are looked for in one framework.
#[derive(Default)]
pub(super) struct Search {
    /// What has to be there.
    pub needed: Vec<Look>,
    /// What must not be there.
    pub excluded: Vec<Look>,
    /// What was read as something else.
    pub forgiven: Vec<Forgiven>,
    /// What to mark.
    pub marked: Vec<Look>,
}

impl Search {
    /// Finds out how to look for these items.
    pub fn new(index: &Index, framework: &Framework, items: &[Item]) -> Self {
        let mut search = Self::default();
        let only_stop_words = items.iter().filter(|item| !item.exclude).all(Item::is_stop_word);
        for (at, item) in items.iter().enumerate() {
            let mut look = Look::of(item);
            if item.exclude {
                search.excluded.push(look);
                continue;
            }
            index.join_neighbours(items, at, &mut look);
            search.forgiven.extend(index.forgive(framework, item, &mut look));
            if only_stop_words || !item.is_stop_word() {
                search.marked.push(look.clone());
            }
            search.needed.push(look);
        }
        search
    }

    /// How well each goal matches: all that is needed, and nothing excluded. Phrases come last, when few goals are left.
    pub fn levels(&self, index: &Index, framework: &Framework) -> Vec<u8> {
        let mut levels: Option<Vec<u8>> = None;
        let (words, phrases): (Vec<_>, Vec<_>) = self.needed.iter().partition(|look| look.phrase.is_none());
        for look in words.into_iter().chain(phrases) {
            let more = index.levels(framework, look, levels.as_deref());
            match &mut levels {
                Some(levels) => both(levels, &more),
                None => levels = Some(more),
            }
        }
        let mut levels = levels.unwrap_or_else(|| index.postings.no_levels().iter().map(|_| 1).collect());
        for look in &self.excluded {
            let out = index.levels(framework, look, Some(&levels));
            without(&mut levels, &out);
        }
        levels
    }
}

impl Index {
    /// The levels of one look, at least in the goals that `within` has.
    pub(super) fn levels(&self, framework: &Framework, look: &Look, within: Option<&[u8]>) -> Vec<u8> {
        let mut levels = self.postings.levels(&self.ranges(look), self.whole(look), Field::Quotation);
        if let Some(phrase) = &look.phrase {
            self.raise_phrase(framework, phrase, within, &mut levels);
        }
        levels
    }

    /// The words that a look's words stand for.
    pub(super) fn ranges(&self, look: &Look) -> Vec<Range<u32>> {
        let beginnings = look.prefixes.iter().map(|prefix| self.words.beginning(prefix));
        let wholes = look.wholes.iter().filter_map(|word| self.words.find(word)).map(|word| word..word + 1);
        beginnings.chain(wholes).filter(|range| !range.is_empty()).collect()
    }

    /// The word exactly as typed.
    pub(super) fn whole(&self, look: &Look) -> Option<u32> {
        self.words.find(look.prefixes.first()?)
    }

    /// Raises the goals in whose texts the words stand in a row. There is no index of rows: the goals that have all the
    /// words are read through.
    fn raise_phrase(&self, framework: &Framework, phrase: &Phrase, within: Option<&[u8]>, levels: &mut [u8]) {
        let Some(mut candidates) = self.with_all(phrase) else { return };
        if let Some(within) = within {
            both(&mut candidates, within);
        }
        let mut text = Text::default();
        for goal in Bits::of(&candidates).iter() {
            let field = phrase_field(framework, goal, phrase, &mut text);
            if let Some(field) = field {
                levels[goal] = levels[goal].max(field.level(true));
            }
        }
    }

    /// The goals that have all words of a phrase, wherever.
    fn with_all(&self, phrase: &Phrase) -> Option<Vec<u8>> {
        let mut candidates: Option<Vec<u8>> = None;
        for (at, word) in phrase.words.iter().enumerate() {
            let open = phrase.open && at + 1 == phrase.words.len();
            let range = if open { self.words.beginning(word) } else { self.words.find(word).map(|at| at..at + 1)? };
            let have = self.postings.levels(&[range], None, Field::Quotation);
            match &mut candidates {
                // The levels themselves do not matter: they are kept at one, so that no sum grows too large.
                Some(candidates) => {
                    both(candidates, &have);
                    for level in candidates.iter_mut() {
                        *level = (*level).min(1);
                    }
                }
                None => candidates = Some(have),
            }
        }
        candidates
    }

    /// Where two neighbouring words are one in some text, as `anti satellite` is, that one is a match for both.
    fn join_neighbours(&self, items: &[Item], at: usize, look: &mut Look) {
        let Some(word) = items[at].plain() else { return };
        let before = at.checked_sub(1).and_then(|before| items[before].plain());
        let after = items.get(at + 1).and_then(Item::plain);
        let pairs = [before.map(|before| (before, word)), after.map(|after| (word, after))];
        for (one, two) in pairs.into_iter().flatten() {
            let joined = format!("{one}{two}");
            if one.len() > 1 && two.len() > 2 && !is_stop_word(one) && !self.words.beginning(&joined).is_empty() {
                look.prefixes.push(joined);
            }
        }
    }

    /// Where nothing has a word as it was typed, looks for what was meant, and says so.
    fn forgive(&self, framework: &Framework, item: &Item, look: &mut Look) -> Option<Forgiven> {
        let Some(word) = look.prefixes.first().cloned() else { return self.open(framework, item, look) };
        if !self.words.beginning(&word).is_empty() {
            return None;
        }
        let ranges = self.ranges(look);
        let read_as = if !ranges.is_empty() {
            self.named(ranges.into_iter().flatten().collect())
        } else if self.has_phrase(framework, look) {
            return None;
        } else if let Some(phrase) = self.split(framework, &word) {
            let read_as = phrase.words.join(" ");
            look.phrase = Some(phrase);
            vec![read_as]
        } else {
            let near = slip::nearest(&self.words, &word);
            look.prefixes.extend(near.iter().map(|&number| self.words.word(number as usize).to_owned()));
            self.named(near)
        };
        (!read_as.is_empty()).then(|| Forgiven { typed: item.typed.clone(), read_as })
    }

    /// Where nothing has a phrase, lets its last word go on: `"best practice"` finds best practices.
    fn open(&self, framework: &Framework, item: &Item, look: &mut Look) -> Option<Forgiven> {
        if look.phrase.as_ref()?.open || self.has_phrase(framework, look) {
            return None;
        }
        let phrase = look.phrase.as_mut()?;
        phrase.open = true;
        let read_as = format!("{}…", phrase.words.join(" "));
        self.has_phrase(framework, look).then(|| Forgiven { typed: item.typed.clone(), read_as: vec![read_as] })
    }

    /// Two words in a row that were typed as one.
    fn split(&self, framework: &Framework, word: &str) -> Option<Phrase> {
        let halves = word.char_indices().map(|(at, _)| word.split_at(at));
        halves.filter(|(one, two)| one.len() > 1 && two.len() > 2 && !is_stop_word(one)).find_map(|(one, two)| {
            let phrase = Phrase { words: vec![one.to_owned(), two.to_owned()], open: true };
            let look = Look { phrase: Some(phrase.clone()), ..Look::default() };
            self.has_phrase(framework, &look).then_some(phrase)
        })
    }

    fn has_phrase(&self, framework: &Framework, look: &Look) -> bool {
        let Some(phrase) = &look.phrase else { return false };
        let Some(candidates) = self.with_all(phrase) else { return false };
        let mut text = Text::default();
        Bits::of(&candidates).iter().any(|goal| phrase_field(framework, goal, phrase, &mut text).is_some())
    }

    /// The commonest of these words.
    fn named(&self, mut numbers: Vec<u32>) -> Vec<String> {
        numbers.sort_by_cached_key(|&number| (std::cmp::Reverse(self.postings.frequency(number)), number));
        numbers.iter().take(NAMED).map(|&number| self.words.word(number as usize).to_owned()).collect()
    }
}

/// The weightiest field of a goal in which the words stand in a row.
fn phrase_field(framework: &Framework, goal: usize, phrase: &Phrase, text: &mut Text) -> Option<Field> {
    let goal = &framework.goals[goal];
    let names = fields::names(framework, goal).map(|name| (Field::Summary, name));
    let mut best = None;
    for (field, piece) in fields::texts(framework, goal).chain(names) {
        if best.is_some_and(|best| best >= field) {
            continue;
        }
        text.read(piece);
        if phrase.is_in(text) {
            best = Some(field);
        }
    }
    best
}
