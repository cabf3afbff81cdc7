//! Which goals have which word in which field: for each field the goals of every word, word after word, so that the goals
//! of all words that begin alike are one slice.

use std::ops::Range;

/// How many goals share a block. Within one a goal is named by 16 bits, and marks for all its goals fit the nearest cache.
pub(super) const BLOCK: usize = 1 << 14;

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
    const COUNT: usize = Self::ALL.len();

    /// How well a goal matches that has a word here: from 1 to 8.
    pub fn level(self, whole: bool) -> u8 {
        1 + 2 * self as u8 + u8::from(whole)
    }
}

/// Everything found where, block by block.
#[derive(Debug, Default)]
pub(super) struct Postings {
    blocks: Vec<[Column; Field::COUNT]>,
}

/// One field of one block.
#[derive(Debug, Default)]
struct Column {
    /// Where the goals of each word begin, and after the last where they end; empty where the field is.
    starts: Vec<u32>,
    goals: Vec<u16>,
}

impl Postings {
    /// Goals that match nothing so far, in whole blocks.
    pub fn no_levels(&self) -> Vec<u8> {
        vec![0; self.blocks.len() * BLOCK]
    }

    /// The level of every goal that has one of these words, where the field is at least `least`. Fields come in order of
    /// weight, and within a field the whole word after its beginnings, so that what is written last is best.
    pub fn levels(&self, words: &[Range<u32>], whole: Option<u32>, least: Field) -> Vec<u8> {
        let mut levels = self.no_levels();
        for (block, levels) in self.blocks.iter().zip(levels.as_chunks_mut().0) {
            for field in Field::ALL.into_iter().filter(|&field| field >= least) {
                let column = &block[field as usize];
                for range in words {
                    column.set(range, field.level(false), levels);
                }
                if let Some(whole) = whole {
                    column.set(&(whole..whole + 1), field.level(true), levels);
                }
            }
        }
        levels
    }

    /// In how many places a word stands: goals, counted once in the best field of each.
    pub fn frequency(&self, word: u32) -> usize {
        self.blocks.iter().flatten().map(|column| column.of(&(word..word + 1)).len()).sum()
    }

    /// How much memory it takes, in bytes.
    pub fn bytes(&self) -> usize {
        self.blocks.iter().flatten().map(|column| column.starts.capacity() * 4 + column.goals.capacity() * 2).sum()
    }
}

impl Column {
    fn of(&self, words: &Range<u32>) -> &[u16] {
        match (self.starts.get(words.start as usize), self.starts.get(words.end as usize)) {
            (Some(&start), Some(&end)) => &self.goals[start as usize..end as usize],
            _ => &[],
        }
    }

    fn set(&self, words: &Range<u32>, level: u8, levels: &mut [u8; BLOCK]) {
        // The remainder changes nothing: it spares the check that a goal is in its block.
        self.of(words).iter().for_each(|&goal| levels[usize::from(goal) % BLOCK] = level);
    }

    /// Gathers the goals of each word: `words` and `goals` are pairs in the order of goals.
    fn gather(words: &[u32], goals: &[u16], count: usize) -> Self {
        if words.is_empty() {
            return Self::default();
        }
        let mut starts = vec![0; count + 1];
        for &word in words {
            starts[word as usize + 1] += 1;
        }
        (0..count).for_each(|word| starts[word + 1] += starts[word]);
        let mut next = starts.clone();
        let mut sorted = vec![0; goals.len()];
        for (&word, &goal) in words.iter().zip(goals) {
            let place = &mut next[word as usize];
            sorted[*place as usize] = goal;
            *place += 1;
        }
        Self { starts, goals: sorted }
    }

    /// The same with the words in another order; `order` has the old number of each.
    fn reorder(&self, order: &[u32]) -> Self {
        if self.goals.is_empty() {
            return Self::default();
        }
        let mut sorted =
            Self { starts: Vec::with_capacity(order.len() + 1), goals: Vec::with_capacity(self.goals.len()) };
        sorted.starts.push(0);
        for &word in order {
            sorted.goals.extend_from_slice(self.of(&(word..word + 1)));
            sorted.starts.push(sorted.goals.len() as u32);
        }
        sorted
    }
}

/// Postings in the making. Goals come in order, and each goal's fields with the weightiest first.
#[derive(Debug, Default)]
pub(super) struct Gathering {
    done: Postings,
    fields: [Pairs; Field::COUNT],
    /// How many goals the block has so far.
    goals: usize,
    /// For each word the goal that had it last, from 1, over all blocks.
    last: Vec<u32>,
    goal: u32,
}

#[derive(Debug, Default)]
struct Pairs {
    words: Vec<u32>,
    goals: Vec<u16>,
}

impl Gathering {
    /// Goes on to the next goal. `words` is how many words are known so far.
    pub fn next_goal(&mut self, words: usize) {
        if self.goals == BLOCK {
            self.close(words);
        }
        self.goals += 1;
        self.goal += 1;
    }

    /// The goal has this word in this field. Only the first, weightiest field counts.
    pub fn add(&mut self, field: Field, word: u32) {
        let at = word as usize;
        if at >= self.last.len() {
            self.last.resize((at + 1).next_power_of_two(), 0);
        }
        if self.last[at] != self.goal {
            self.last[at] = self.goal;
            let pairs = &mut self.fields[field as usize];
            pairs.words.push(word);
            pairs.goals.push((self.goals - 1) as u16);
        }
    }

    fn close(&mut self, words: usize) {
        let block = self.fields.each_mut().map(|pairs| {
            let column = Column::gather(&pairs.words, &pairs.goals, words);
            pairs.words.clear();
            pairs.goals.clear();
            column
        });
        self.done.blocks.push(block);
        self.goals = 0;
    }

    /// Ends the last block and brings the words into their final order.
    pub fn finish(mut self, order: &[u32]) -> Postings {
        self.close(order.len());
        self.fields = Default::default();
        self.last = Vec::new();
        for column in self.done.blocks.iter_mut().flatten() {
            *column = column.reorder(order);
        }
        self.done
    }
}
