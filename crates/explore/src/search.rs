//! From what was typed to how well each goal matches.

use std::ops::Range;

use super::{
    Forgiven, Index,
    levels::{both, without},
    look::{Look, Phrase},
    order,
    parse::{Item, is_stop_word},
    postings::{BLOCK, Block, Bytes, Field, Sought},
    rows::Row,
    slip,
};

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
    pub fn new(index: &Index, items: &[Item]) -> Self {
        let mut search = Self::default();
        let only_stop_words = items.iter().filter(|item| !item.exclude).all(Item::is_stop_word);
        for (at, item) in items.iter().enumerate() {
            let mut look = Look::of(item);
            if item.exclude {
                search.excluded.push(look);
                continue;
            }
            index.join_neighbours(items, at, &mut look);
            search.forgiven.extend(index.forgive(item, &mut look));
            if only_stop_words || !item.is_stop_word() {
                search.marked.push(look.clone());
            }
            search.needed.push(look);
        }
        search
    }

    /// How well each goal matches that has all that is needed in this field or a weightier one, and nothing excluded.
    pub fn levels(&self, index: &Index, least: Field) -> Vec<Bytes> {
        let (words, phrases): (Vec<_>, Vec<_>) = self.needed.iter().partition(|look| look.phrase.is_none());
        // Phrases come last, when few goals are left.
        let needed: Vec<_> = words.into_iter().chain(phrases).map(|look| index.sought(look)).collect();
        let excluded: Vec<_> = self.excluded.iter().map(|look| index.sought(look)).collect();
        let mut levels = vec![[0; BLOCK]; index.postings.blocks.len()];
        for (block, levels) in index.postings.blocks.iter().zip(&mut levels) {
            if !needed.iter().any(|sought| block.lacks(sought)) {
                join(block, &needed, &excluded, least, levels);
            }
        }
        levels
    }
}

/// The levels of one block.
fn join(block: &Block, needed: &[Sought], excluded: &[Sought], least: Field, levels: &mut Bytes) {
    let others = match needed.split_first() {
        Some((first, others)) => {
            block.set(first, least, None, levels);
            others
        }
        None => {
            levels.fill(1);
            &[]
        }
    };
    let mut more = Box::new([0; BLOCK]);
    for (at, sought) in others.iter().chain(excluded).enumerate() {
        more.fill(0);
        block.set(sought, least, Some(levels), &mut more);
        if at < others.len() {
            both(levels, &more);
        } else {
            without(levels, &more);
        }
    }
}

impl Index {
    /// A look's words as numbers.
    fn sought(&self, look: &Look) -> Sought<'_> {
        let wholes = look.wholes.iter().filter_map(|word| self.word(word));
        let mut sought = Sought {
            beginnings: look.prefixes.iter().map(|prefix| self.words.beginning(prefix)).chain(wholes).collect(),
            wholes: look.prefixes.first().and_then(|word| self.word(word)).into_iter().collect(),
            row: None,
        };
        if let Some(phrase) = &look.phrase {
            match phrase.words.as_slice() {
                [word] if phrase.open => sought.wholes.push(self.words.beginning(word)),
                [word] => sought.wholes.extend(self.word(word)),
                _ => sought.row = self.row(phrase),
            }
        }
        sought
    }

    fn word(&self, word: &str) -> Option<Range<u32>> {
        self.words.find(word).map(|at| at..at + 1)
    }

    /// A phrase's words as numbers, where there are all of them.
    fn row(&self, phrase: &Phrase) -> Option<Row<'_>> {
        let (last, others) = phrase.words.split_last()?;
        let mut words = others.iter().map(|word| self.word(word)).collect::<Option<Vec<_>>>()?;
        words.push(if phrase.open { self.words.beginning(last) } else { self.word(last)? });
        let is_known = words.last().is_some_and(|last| !last.is_empty());
        is_known.then(|| Row::new(words, phrase.open, &self.met, &self.sorted))
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
    fn forgive(&self, item: &Item, look: &mut Look) -> Option<Forgiven> {
        let Some(word) = look.prefixes.first().cloned() else { return self.open(item, look) };
        if !self.words.beginning(&word).is_empty() {
            return None;
        }
        let Sought { beginnings, .. } = self.sought(&Look { phrase: None, ..look.clone() });
        let read_as = if beginnings.iter().any(|words| !words.is_empty()) {
            self.named(beginnings.into_iter().flatten())
        } else if look.phrase.as_ref().is_some_and(|phrase| self.has_phrase(phrase)) {
            return None;
        } else if let Some(phrase) = self.split(&word) {
            let read_as = phrase.words.join(" ");
            look.phrase = Some(phrase);
            vec![read_as]
        } else {
            let near = slip::nearest(&self.words, &word);
            look.prefixes.extend(near.iter().map(|&number| self.words.word(number as usize).to_owned()));
            self.named(near.into_iter())
        };
        (!read_as.is_empty()).then(|| Forgiven { typed: item.typed.clone(), read_as })
    }

    /// Where nothing has a phrase, lets its last word go on: `"best practice"` finds best practices.
    fn open(&self, item: &Item, look: &mut Look) -> Option<Forgiven> {
        let phrase = look.phrase.as_mut().filter(|phrase| !phrase.open)?;
        // What is nowhere even so is looked for once only.
        phrase.open = true;
        if !self.has_phrase(phrase) {
            return None;
        }
        phrase.open = false;
        if self.has_phrase(phrase) {
            return None;
        }
        phrase.open = true;
        Some(Forgiven { typed: item.typed.clone(), read_as: vec![format!("{}…", phrase.words.join(" "))] })
    }

    /// Two words in a row that were typed as one.
    fn split(&self, word: &str) -> Option<Phrase> {
        let halves = word.char_indices().map(|(at, _)| word.split_at(at));
        halves.filter(|(one, two)| one.len() > 1 && two.len() > 2 && !is_stop_word(one)).find_map(|(one, two)| {
            let phrase = Phrase { words: vec![one.to_owned(), two.to_owned()], open: true };
            self.has_phrase(&phrase).then_some(phrase)
        })
    }

    fn has_phrase(&self, phrase: &Phrase) -> bool {
        let Some(row) = self.row(phrase) else { return false };
        self.postings.blocks.iter().any(|block| {
            let mut found = false;
            block.each_with_row(&row, Field::Quotation, None, &mut |_, _| {
                found = true;
                false
            });
            found
        })
    }

    /// The commonest of these words.
    fn named(&self, words: impl Iterator<Item = u32>) -> Vec<String> {
        let rarity = |word| u64::from(!(self.postings.frequency(word) as u32));
        order::by_key(words.map(|word| (rarity(word), word)).collect())
            .iter()
            .take(NAMED)
            .map(|&word| self.words.word(word as usize).to_owned())
            .collect()
    }
}
