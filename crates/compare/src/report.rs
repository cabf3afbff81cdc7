//! A comparison as Markdown and JSON.

use framework::{Framework, Goal, Ref};
use serde::Serialize;

use crate::{Change, Comparison, Part, Words, are_versions, words};

/// The comparison as a text to read: counts, then every goal that differs, with the words that changed.
pub fn markdown(older: &Framework, newer: &Framework, comparison: &Comparison) -> String {
    let names = Names::of(older, newer, comparison);
    let between = if names == Names::Versions { "→" } else { "–" };
    let mut text = format!("# {} {between} {}\n\n", named(older), named(newer));
    for change in Change::ALL {
        text += &format!("- {}: {}\n", names.of_change(change), comparison.count(change));
    }
    for change in Change::ALL.into_iter().filter(|change| *change != Change::Same) {
        let befallen: Vec<_> = comparison.pairs.iter().filter(|pair| pair.change() == change).collect();
        if befallen.is_empty() {
            continue;
        }
        text += &format!("\n## {}\n", capital(&names.of_change(change)));
        for pair in befallen {
            let title = pair.newer.map(|at| title(newer, at)).or_else(|| pair.older.map(|at| title(older, at)));
            text += &format!("\n### {}\n\n", escaped(&title.unwrap_or_default()));
            if let Some(reason) = pair.reason {
                text += &format!("Found by {}.\n\n", reason.as_str());
            }
            for it in &pair.differences {
                text += &format!("- **{}**: {}\n", escaped(&part(&it.part)), marked(&it.before, &it.after));
            }
        }
    }
    text
}

/// How a report speaks of two frameworks.
#[derive(PartialEq)]
enum Names {
    /// They are versions of one: goals were added and removed.
    Versions,
    /// They are two, called so: each has goals that the other has not.
    Two(String, String),
}

impl Names {
    fn of(older: &Framework, newer: &Framework, comparison: &Comparison) -> Self {
        if are_versions(older, newer, comparison) {
            Self::Versions
        } else {
            Self::Two(older.short_title.clone(), newer.short_title.clone())
        }
    }

    fn of_change(&self, change: Change) -> String {
        match (self, change) {
            (Self::Versions, _) | (_, Change::Same) => change.as_str().to_owned(),
            (Self::Two(one, _), Change::Removed) => format!("only in {}", escaped(one)),
            (Self::Two(_, other), Change::Added) => format!("only in {}", escaped(other)),
            (Self::Two(..), Change::Moved) => "stands elsewhere".to_owned(),
            (Self::Two(..), Change::Renamed) => "another title".to_owned(),
            (Self::Two(..), Change::Changed) => "differs".to_owned(),
        }
    }
}

/// The words of both texts: removed ones struck out, added ones bold.
fn marked(before: &str, after: &str) -> String {
    let span = |words: Words, text: &str| {
        let (start, inner, end) = around(text);
        match words {
            _ if inner.is_empty() => escaped(text),
            Words::Kept => escaped(text),
            Words::Removed => format!("{start}~~{}~~{end}", escaped(inner)),
            Words::Added => format!("{start}**{}**{end}", escaped(inner)),
        }
    };
    words(before, after).iter().map(|it| span(it.words, &it.text)).collect::<String>().replace('\n', " ")
}

/// Blanks before, text, blanks after: emphasis must begin and end at a letter.
fn around(text: &str) -> (&str, &str, &str) {
    let inner = text.trim();
    let start = text.len() - text.trim_start().len();
    (&text[..start], inner, &text[start + inner.len()..])
}

fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '\\' | '*' | '_' | '`' | '[' | ']' | '<' | '>' | '~' | '#' | '|') {
            safe.push('\\');
        }
        safe.push(c);
    }
    safe
}

fn named(framework: &Framework) -> String {
    let version = framework.version.as_ref().map(|version| format!(" ({version})")).unwrap_or_default();
    escaped(&framework.title) + &version
}

fn title(framework: &Framework, at: Ref<Goal>) -> String {
    let goal = &framework[at];
    goal.label.as_ref().map_or_else(|| goal.title.clone(), |label| format!("{label} {}", goal.title))
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().collect::<String>() + letters.as_str()).unwrap_or_default()
}

fn part(part: &Part) -> String {
    match part {
        Part::Place => "place".to_owned(),
        Part::Also => "pillars".to_owned(),
        Part::Title => "title".to_owned(),
        Part::Label => "label".to_owned(),
        Part::Summary => "summary".to_owned(),
        Part::Status => "status".to_owned(),
        Part::Themes => "themes".to_owned(),
        Part::Actors => "actors".to_owned(),
        Part::Objective(name) | Part::Fact(name) | Part::Facet(name) => name.clone(),
    }
}

/// The headings of [`rows`].
pub const HEADINGS: [&str; 8] = ["Change", "Older id", "Newer id", "Title", "Found by", "Part", "Before", "After"];

/// The comparison as rows of a table: one for each part that differs, and one for each goal that is new, gone or the same.
pub fn rows(older: &Framework, newer: &Framework, comparison: &Comparison) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    for pair in &comparison.pairs {
        let id =
            |framework: &Framework, at: Option<Ref<Goal>>| at.map(|at| framework[at].id.clone()).unwrap_or_default();
        let title = pair.newer.map(|at| title(newer, at)).or_else(|| pair.older.map(|at| title(older, at)));
        let changes: Vec<_> = pair.changes.iter().map(|change| change.as_str()).collect();
        let begin = [
            changes.join(", "),
            id(older, pair.older),
            id(newer, pair.newer),
            title.unwrap_or_default(),
            pair.reason.map(|reason| reason.as_str().to_owned()).unwrap_or_default(),
        ];
        let line = |end: [String; 3]| begin.iter().cloned().chain(end).collect::<Vec<_>>();
        if pair.differences.is_empty() {
            rows.push(line(Default::default()));
        }
        rows.extend(pair.differences.iter().map(|it| line([part(&it.part), it.before.clone(), it.after.clone()])));
    }
    rows
}

#[derive(Serialize)]
struct File<'a> {
    older: Of<'a>,
    newer: Of<'a>,
    counts: std::collections::BTreeMap<&'static str, usize>,
    goals: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct Of<'a> {
    id: &'a str,
    title: &'a str,
    version: Option<&'a str>,
}

#[derive(Serialize)]
struct Entry<'a> {
    older: Option<&'a str>,
    newer: Option<&'a str>,
    found_by: Option<&'static str>,
    changes: Vec<&'static str>,
    differences: Vec<Line<'a>>,
}

#[derive(Serialize)]
struct Line<'a> {
    part: String,
    before: &'a str,
    after: &'a str,
}

/// The comparison as JSON: both versions, counts, and an entry for each goal.
pub fn json(older: &Framework, newer: &Framework, comparison: &Comparison) -> String {
    fn of(it: &Framework) -> Of<'_> {
        Of { id: &it.id, title: &it.title, version: it.version.as_deref() }
    }
    let goals = comparison.pairs.iter().map(|pair| Entry {
        older: pair.older.map(|at| older[at].id.as_str()),
        newer: pair.newer.map(|at| newer[at].id.as_str()),
        found_by: pair.reason.map(crate::Reason::as_str),
        changes: pair.changes.iter().map(|change| change.as_str()).collect(),
        differences: pair
            .differences
            .iter()
            .map(|it| Line { part: part(&it.part), before: &it.before, after: &it.after })
            .collect(),
    });
    let counts = Change::ALL.into_iter().map(|change| (change.as_str(), comparison.count(change))).collect();
    let file = File { older: of(older), newer: of(newer), counts, goals: goals.collect() };
    // Nothing in these shapes can fail to be written.
    serde_json::to_string_pretty(&file).unwrap_or_default() + "\n"
}
