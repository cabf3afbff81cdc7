//! Generated records, the framework files made from them, and the queries: the same in every run on every machine.
//!
//! The words are those of the bundled framework and words derived from them, with the frequencies of real text
//! (Zipf's law). It is not prose: there are no phrases and no subjects.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context, Result};
use serde::Serialize;
use space_diplomacy::TEXT as BUNDLED_TEXT;

/// Increase with any change below, so that files of an earlier run do not pass for those of this one.
const VERSION: u32 = 1;

/// The number of distinct words.
const WORDS: usize = 20_000;

/// The number of queries, typed letter by letter.
const QUERIES: usize = 16;

/// A record: the input of search libraries.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Record {
    id: u32,
    pillar: String,
    title: String,
    text: String,
    themes: Vec<String>,
    stakeholders: Vec<String>,
    year: u32,
}

/// A query, and the record from which its words were taken.
#[derive(Clone, Debug, Serialize)]
pub struct Query {
    /// The text to type.
    pub text: String,
    /// The record that has these words.
    pub from: u32,
    /// Whether one word has a typo.
    pub slip: bool,
}

/// Writes records, framework and queries of this size into a folder, unless they exist.
///
/// # Errors
/// If the folder cannot be written.
pub fn write(folder: &Path, size: usize) -> Result<()> {
    let mark = folder.join(format!("written-{VERSION}-{size}"));
    if mark.is_file() {
        return Ok(());
    }
    println!("  writing {size} records");
    fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let records = serde_json::to_string(&records(size))?;
    let framework = engine_bench::records::file(&records).context("the records make no framework")?;
    fs::write(folder.join(format!("framework-{size}.json")), serde_json::to_string(&framework)?)?;
    fs::write(folder.join(format!("records-{size}.json")), records)?;
    fs::write(folder.join("queries.json"), serde_json::to_string(&queries())?)?;
    fs::write(mark, "").context("cannot write into the folder of the data")
}

/// This many records. The first are the same in every size, except for their pillars.
fn records(size: usize) -> Vec<Record> {
    let words = vocabulary();
    let pillars = 3 + size.ilog10() as usize;
    (1..=size).map(|id| record(id as u32, pillars, &words)).collect()
}

fn record(id: u32, pillars: usize, words: &[String]) -> Record {
    let mut dice = Dice::new(u64::from(id));
    let mut some = |kind: &str, of: usize| {
        let mut found: Vec<_> = (0..=dice.below(3)).map(|_| format!("{kind} {}", dice.below(of) + 1)).collect();
        found.sort();
        found.dedup();
        found
    };
    let (themes, stakeholders) = (some("Theme", 12), some("Body", 40));
    let (title, text) = (4 + dice.below(5), 25 + dice.below(25));
    let mut line = |length| (0..length).map(|_| words[dice.rank(words.len())].as_str()).collect::<Vec<_>>().join(" ");
    let (title, text) = (line(title), line(text));
    let pillar = format!("Pillar {}", dice.below(pillars) + 1);
    Record { id, pillar, title, text, themes, stakeholders, year: 2000 + dice.below(25) as u32 }
}

/// Two or three words of a record among the first hundred; every eighth query lacks a letter.
pub fn queries() -> Vec<Query> {
    let records = records(100);
    let mut dice = Dice::new(u64::MAX);
    let query = |number: usize| {
        let record = &records[number * 100 / QUERIES];
        let mut words: Vec<_> = record.text.split(' ').filter(|word| word.len() > 3).collect();
        let mut picked: Vec<String> =
            (0..2 + number % 2).map(|_| words.remove(dice.below(words.len())).to_owned()).collect();
        let slip = number % 8 == 7;
        if let (true, Some(word)) = (slip, picked.last_mut()) {
            word.remove(2);
        }
        Query { text: picked.join(" "), from: record.id, slip }
    };
    (0..QUERIES).map(query).collect()
}

/// The words, the most frequent first: those of the bundled framework, then those with prefixes and suffixes.
fn vocabulary() -> Vec<String> {
    let mut often = BTreeMap::<String, usize>::new();
    for word in BUNDLED_TEXT.split(|letter: char| !letter.is_alphabetic()).filter(|word| word.len() > 2) {
        *often.entry(word.to_lowercase()).or_default() += 1;
    }
    let mut words: Vec<_> = often.into_iter().collect();
    words.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let base: Vec<_> = words.into_iter().map(|(word, _)| word).collect();
    let starts = ["", "re", "inter", "un", "co", "trans", "over"];
    let ends = ["", "ment", "ing", "er", "ity", "al"];
    let around = starts.iter().flat_map(|start| ends.iter().map(move |end| (start, end)));
    around.flat_map(|(start, end)| base.iter().map(move |word| format!("{start}{word}{end}"))).take(WORDS).collect()
}

/// A random generator that gives the same numbers for the same seed (`SplitMix64`).
struct Dice(u64);

impl Dice {
    fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0xD134_2543_DE82_EF95))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }

    /// A rank below `end`: the first is as frequent as the second and third together.
    fn rank(&mut self, end: usize) -> usize {
        let part = (self.next() >> 11) as f64 / (1_u64 << 53) as f64;
        ((end as f64).powf(part) as usize).saturating_sub(1).min(end - 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_larger_set_begins_with_the_smaller_one() {
        let (few, many) = (records(20), records(2000));
        assert!(few.iter().zip(&many).all(|(a, b)| a.title == b.title && a.text == b.text && a.themes == b.themes));
    }

    #[test]
    fn queries_without_a_slip_are_words_of_their_record() {
        let records = records(100);
        for query in queries() {
            let text = &records[query.from as usize - 1].text;
            let known = query.text.split(' ').filter(|word| text.split(' ').any(|known| known == *word)).count();
            assert!(known + usize::from(query.slip) >= query.text.split(' ').count(), "{query:?}");
        }
    }

    #[test]
    fn there_are_as_many_different_words_as_said() {
        let mut words = vocabulary();
        words.sort();
        words.dedup();
        assert!(words.len() > WORDS * 9 / 10, "{}", words.len());
    }
}
