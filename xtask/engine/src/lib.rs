//! The search engine alone as WebAssembly, for the benchmark. It reads the benchmark's records as a framework: a
//! record is a goal, its text the summary, its stakeholders actors, and its year a source.
//!
//! To run it, call `cargo build --release --package engine-bench --target wasm32-unknown-unknown`, then `wasm-bindgen
//! --target web` on the module, then pass its exports to `start` in `contender.mjs`, with the memory that starting it
//! returns. Counts leave out a facet's own filter, as on the page, so with filters their sum exceeds that of libraries
//! that count the final result only.

pub mod records;

use explore::{FacetKey, Findings, Index, Query};
use framework::Framework;
use wasm_bindgen::prelude::*;

/// A facet by its names in the benchmark and in the explorer.
const FACETS: [(&str, FacetKey); 4] = [
    ("pillar", FacetKey::Pillar),
    ("themes", FacetKey::Theme),
    ("stakeholders", FacetKey::Actor),
    ("year", FacetKey::Source),
];

/// A framework made from records, with its index once built.
#[wasm_bindgen]
pub struct Engine {
    framework: Framework,
    /// The record behind each goal.
    records: Vec<u32>,
    index: Option<Index>,
    findings: Findings,
}

#[wasm_bindgen]
impl Engine {
    /// Parses the benchmark's JSON. This does not count as building the index: other engines get parsed records as
    /// well.
    ///
    /// # Errors
    /// If the records are wrong.
    #[wasm_bindgen(constructor)]
    pub fn new(json: &str) -> Result<Engine, JsError> {
        let file = records::file(json)?;
        let framework =
            framework::resolve(file).map_err(|problems| JsError::new(&format!("{} problems", problems.len())))?;
        let record = |id: &str| id.trim_start_matches(|letter: char| !letter.is_ascii_digit()).parse().unwrap_or(0);
        let records = framework.goals.iter().map(|goal| record(&goal.id)).collect();
        Ok(Self { framework, records, index: None, findings: Findings::default() })
    }

    /// Builds the index.
    pub fn build(&mut self) {
        self.index = Some(Index::build(&self.framework));
    }

    /// The size of the index, in bytes.
    pub fn bytes(&self) -> usize {
        self.index.as_ref().map_or(0, Index::bytes)
    }

    /// The titles of all values of a facet, in the order of the counts.
    pub fn values(&self, facet: &str) -> Vec<String> {
        let values = self.index.iter().zip(key(facet)).flat_map(|(index, key)| index.values(key));
        values.map(|value| value.title.clone()).collect()
    }

    /// Returns the matching records, the best first. `facets` and `titles` are the pairs of the filter.
    pub fn query(&mut self, text: String, facets: Vec<String>, titles: Vec<String>) -> Vec<u32> {
        let Some(index) = &self.index else { return Vec::new() };
        let mut query = Query { text, ..Query::default() };
        for (key, title) in facets.iter().zip(&titles).filter_map(|(facet, title)| Some((key(facet)?, title))) {
            let chosen = index.values(key).iter().find(|value| value.title == *title);
            chosen.into_iter().for_each(|value| query.chosen.insert(key, &value.id));
        }
        self.findings = index.explore(&self.framework, &query);
        self.findings.goals.iter().map(|goal| self.records[goal.index()]).collect()
    }

    /// The number of goals that each value of a facet would show, given the last query.
    pub fn counts(&self, facet: &str) -> Vec<u32> {
        key(facet).map_or_else(Vec::new, |key| self.findings.counts(key).to_vec())
    }
}

fn key(facet: &str) -> Option<FacetKey> {
    FACETS.iter().find(|(name, _)| *name == facet).map(|&(_, key)| key)
}
