//! The benchmark's records, and a framework file made from them.

use std::collections::BTreeMap;

use framework::wire::{self, Actor, Evidence, File, Goal, Pillar, Source, Statement, Theme};
use serde::Deserialize;

#[derive(Deserialize)]
struct Record<'j> {
    id: u32,
    pillar: &'j str,
    title: String,
    text: String,
    themes: Vec<&'j str>,
    stakeholders: Vec<&'j str>,
    year: u32,
}

/// Titles in order of appearance; the id of each is a kind and a number.
struct Titles<'j> {
    kind: &'static str,
    numbers: BTreeMap<&'j str, usize>,
    titles: Vec<&'j str>,
}

impl<'j> Titles<'j> {
    fn new(kind: &'static str) -> Self {
        Self { kind, numbers: BTreeMap::new(), titles: Vec::new() }
    }

    fn id(&mut self, title: &'j str) -> String {
        let number = *self.numbers.entry(title).or_insert_with(|| {
            self.titles.push(title);
            self.titles.len() - 1
        });
        format!("{}-{number}", self.kind)
    }

    fn map<T>(&self, make: impl Fn(String, String) -> T) -> Vec<T> {
        let titles = self.titles.iter().enumerate();
        titles.map(|(number, title)| make(format!("{}-{number}", self.kind), (*title).to_owned())).collect()
    }
}

/// A framework file from the records in this JSON.
pub fn file(json: &str) -> serde_json::Result<File> {
    let records: Vec<Record> = serde_json::from_str(json)?;
    let mut themes = Titles::new("theme");
    let mut actors = Titles::new("actor");
    let mut pillars: Vec<Pillar> = Vec::new();
    let mut years = Vec::new();
    for record in records {
        years.push(record.year);
        let goal = Goal {
            id: format!("goal-{}", record.id),
            title: record.title,
            summary: Some(Statement { text: record.text, evidence: evidence(record.year) }),
            themes: record.themes.into_iter().map(|theme| themes.id(theme)).collect(),
            actors: record.stakeholders.into_iter().map(|actor| actors.id(actor)).collect(),
            evidence: evidence(record.year),
            ..Goal::default()
        };
        match pillars.iter_mut().find(|pillar| pillar.title == record.pillar) {
            Some(pillar) => pillar.goals.push(goal),
            None => pillars.push(pillar(pillars.len(), record.pillar, goal)),
        }
    }
    years.sort_unstable();
    years.dedup();
    let rests_on = years.first().map_or_else(Vec::new, |&year| evidence(year));
    Ok(File {
        format: wire::FORMAT.to_owned(),
        framework: about(),
        sources: years.into_iter().map(source).collect(),
        themes: themes.map(|id, title| Theme { id, title }),
        actors: actors.map(|id, title| Actor { id, title, evidence: rests_on.clone(), ..Actor::default() }),
        pillars,
        ..File::default()
    })
}

fn about() -> wire::About {
    wire::About {
        id: "records".to_owned(),
        title: "Records of the benchmark".to_owned(),
        publisher: "Nobody".to_owned(),
        language: "en".to_owned(),
        coverage: "Generated text.".to_owned(),
        ..wire::About::default()
    }
}

fn pillar(number: usize, title: &str, goal: Goal) -> Pillar {
    Pillar { id: format!("pillar-{number}"), title: title.to_owned(), goals: vec![goal], ..Pillar::default() }
}

fn source(year: u32) -> Source {
    Source { id: format!("year-{year}"), title: year.to_string(), ..Source::default() }
}

fn evidence(year: u32) -> Vec<Evidence> {
    vec![Evidence { source: format!("year-{year}"), place: None }]
}
