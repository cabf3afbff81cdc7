//! Which goals have which word in which field: for each field the goals of every word, word after word, so that the goals
//! of all words that begin alike are one slice.

use std::ops::Range;

use super::rows::{Row, Rows};

/// How many goals share a block. Within one a goal is named by 16 bits, and marks for all its goals fit the nearest cache.
pub(super) const BLOCK: usize = 1 << 14;

/// A byte for each goal of a block.
pub(super) type Bytes = [u8; BLOCK];

/// Where in a goal a word stands, the least weighty first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Field {
    /// What was said of it, and by whom.
    Quotation,
    /// Its summary and standing; the names of its pillars, themes and actors.
    Summary,
    /// Its objectives.
    Objective,
    /// Its title and label.
    Title,
}

impl Field {
    pub const ALL: [Self; 4] = [Self::Quotation, Self::Summary, Self::Objective, Self::Title];

    /// How well a goal matches that has a word here: from 1 to 8.
    pub fn level(self, whole: bool) -> u8 {
        1 + 2 * self as u8 + u8::from(whole)
    }
}

/// What is looked for, as numbers of words. Any one of these is a match.
#[derive(Debug, Default)]
pub(super) struct Sought<'i> {
    /// Words that begin as asked.
    pub beginnings: Vec<Range<u32>>,
    /// Words exactly as asked.
    pub wholes: Vec<Range<u32>>,
    /// Words in a row.
    pub row: Option<Row<'i>>,
}

/// Everything found where, block by block.
#[derive(Debug, Default)]
pub(super) struct Postings {
    pub blocks: Vec<Block>,
}

/// What stands where in some goals.
#[derive(Debug, Default)]
pub(super) struct Block {
    pub fields: [Column; Field::ALL.len()],
    pub rows: Rows,
}

/// One field of one block.
#[derive(Debug, Default)]
pub(super) struct Column {
    /// Where the goals of each word begin, and after the last where they end; empty where the field is.
    pub starts: Vec<u32>,
    pub goals: Vec<u16>,
}

impl Postings {
    /// In how many places a word stands: goals, counted once in the best field of each.
    pub fn frequency(&self, word: u32) -> usize {
        self.blocks.iter().flat_map(|block| &block.fields).map(|column| column.of(&(word..word + 1)).len()).sum()
    }

    /// How much memory it takes, in bytes.
    pub fn bytes(&self) -> usize {
        let columns = self.blocks.iter().flat_map(|block| &block.fields);
        let columns: usize = columns.map(|column| column.starts.capacity() * 4 + column.goals.capacity() * 2).sum();
        columns + self.blocks.iter().map(|block| block.rows.bytes()).sum::<usize>()
    }
}

impl Block {
    /// Whether no goal can match.
    pub fn lacks(&self, sought: &Sought) -> bool {
        let mut words = sought.beginnings.iter().chain(&sought.wholes);
        sought.row.is_none() && words.all(|words| self.fields.iter().all(|column| column.of(words).is_empty()))
    }

    /// Gives every goal that matches its level, where the field is at least `least`; of rows only to goals that `within`
    /// has. Fields come in order of weight, and within a field whole words after beginnings, so that what is written last is
    /// best.
    pub fn set(&self, sought: &Sought, least: Field, within: Option<&Bytes>, levels: &mut Bytes) {
        for field in Field::ALL.into_iter().filter(|&field| field >= least) {
            let column = &self.fields[field as usize];
            sought.beginnings.iter().for_each(|words| column.set(words, field.level(false), levels));
            sought.wholes.iter().for_each(|words| column.set(words, field.level(true), levels));
        }
        if let Some(row) = &sought.row {
            self.each_with_row(row, least, within, &mut |goal, field| {
                levels[goal] = levels[goal].max(field.level(true));
                true
            });
        }
    }

    /// Calls `put` with the goals that have a row, and the weightiest field it stands in, until that says to stop.
    pub fn each_with_row(
        &self,
        row: &Row,
        least: Field,
        within: Option<&Bytes>,
        put: &mut dyn FnMut(usize, Field) -> bool,
    ) {
        // Only goals that have all the words are looked at. More words than a byte can count tell nothing new.
        let words = &row.words[..row.words.len().min(usize::from(u8::MAX))];
        let mut have = vec![0_u8; BLOCK];
        for (at, words) in words.iter().enumerate() {
            for &goal in self.fields.iter().flat_map(|column| column.of(words)) {
                let have = &mut have[usize::from(goal)];
                if usize::from(*have) == at {
                    *have += 1;
                }
            }
        }
        for (goal, have) in have.into_iter().enumerate() {
            let wanted = usize::from(have) == words.len() && within.is_none_or(|within| within[goal] > 0);
            if wanted && self.rows.field(goal, row, least).is_some_and(|field| !put(goal, field)) {
                return;
            }
        }
    }
}

impl Column {
    pub fn of(&self, words: &Range<u32>) -> &[u16] {
        match (self.starts.get(words.start as usize), self.starts.get(words.end as usize)) {
            (Some(&start), Some(&end)) => &self.goals[start as usize..end as usize],
            _ => &[],
        }
    }

    fn set(&self, words: &Range<u32>, level: u8, levels: &mut Bytes) {
        // The remainder changes nothing: it spares the check that a goal is in its block.
        self.of(words).iter().for_each(|&goal| levels[usize::from(goal) % BLOCK] = level);
    }
}
