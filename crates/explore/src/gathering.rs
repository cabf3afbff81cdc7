//! Making the postings, goal by goal.

use super::{
    postings::{BLOCK, Block, Column, Field, Postings},
    rows::Rows,
};

/// Postings in the making. Goals come in order, and each goal's fields with the weightiest first.
#[derive(Debug, Default)]
pub(super) struct Gathering {
    done: Postings,
    fields: [Pairs; Field::ALL.len()],
    /// The rows of the block so far; the caller adds each goal's.
    pub rows: Rows,
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
        let fields = self.fields.each_mut().map(|pairs| {
            let column = Column::gather(&pairs.words, &pairs.goals, words);
            pairs.words.clear();
            pairs.goals.clear();
            column
        });
        self.rows.shrink();
        self.done.blocks.push(Block { fields, rows: std::mem::take(&mut self.rows) });
        self.goals = 0;
    }

    /// Ends the last block and brings the words into their final order.
    pub fn finish(mut self, order: &[u32]) -> Postings {
        self.close(order.len());
        self.fields = Default::default();
        self.last = Vec::new();
        for column in self.done.blocks.iter_mut().flat_map(|block| &mut block.fields) {
            *column = column.reorder(order);
        }
        self.done
    }
}

impl Column {
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
