//! A comparison as Markdown, JSON and a table.

use framework::{Framework, Goal, Ref};
use serde::Serialize;

use crate::{Change, Comparison, Difference, Part, Reason, Words, titles::Sides, words};

/// The comparison as a readable text, in the message language: counts, then every goal that differs, with the changed
/// words.
pub fn markdown(older: &Framework, newer: &Framework, comparison: &Comparison) -> String {
    let sides = Sides::of(older, newer, comparison);
    let between = if matches!(sides, Sides::Versions) { "→" } else { "–" };
    let mut text = format!("# {} {between} {}\n\n", named(older), named(newer));
    for change in Change::ALL {
        let count = messages::number(comparison.count(change));
        text += &format!("- {}\n", messages::labelled(&escaped(&sides.change(change)), &count));
    }
    for change in Change::ALL.into_iter().filter(|change| *change != Change::Same) {
        let befallen: Vec<_> = comparison.pairs.iter().filter(|pair| pair.change() == change).collect();
        if befallen.is_empty() {
            continue;
        }
        text += &format!("\n## {}\n", escaped(&sides.change(change)));
        for pair in befallen {
            let title = pair.newer.map(|at| title(newer, at)).or_else(|| pair.older.map(|at| title(older, at)));
            text += &format!("\n### {}\n\n", escaped(&title.unwrap_or_default()));
            if let Some(reason) = pair.reason {
                text += &format!("{}\n\n", reason.title());
            }
            for difference in &pair.differences {
                let part = format!("**{}**", escaped(&difference.part.title(&newer.names)));
                text += &format!("- {}\n", messages::labelled(&part, &marked(&difference.before, &difference.after)));
            }
        }
    }
    text
}

/// The words of both texts: removed ones struck through, added ones bold.
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
    words(before, after).iter().map(|part| span(part.words, &part.text)).collect::<String>().replace('\n', " ")
}

/// Splits off leading and trailing whitespace: emphasis must begin and end at a letter.
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

/// The comparison as a table, in the message language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// The column headings.
    pub headings: [String; 8],
    /// A row for each difference, and one for each goal that was added or removed or is the same.
    pub rows: Vec<Vec<String>>,
}

/// Builds the comparison's table.
pub fn table(older: &Framework, newer: &Framework, comparison: &Comparison) -> Table {
    let sides = Sides::of(older, newer, comparison);
    let mut rows = Vec::new();
    for pair in &comparison.pairs {
        let id =
            |framework: &Framework, at: Option<Ref<Goal>>| at.map(|at| framework[at].id.clone()).unwrap_or_default();
        let title = pair.newer.map(|at| title(newer, at)).or_else(|| pair.older.map(|at| title(older, at)));
        let changes: Vec<_> = pair.changes.iter().map(|change| sides.change(*change)).collect();
        let begin = [
            changes.join(&messages::separator()),
            id(older, pair.older),
            id(newer, pair.newer),
            title.unwrap_or_default(),
            pair.reason.map(Reason::title).unwrap_or_default(),
        ];
        let line = |end: [String; 3]| {
            begin.iter().chain(&end).map(|cell| messages::without_isolates(cell)).collect::<Vec<_>>()
        };
        if pair.differences.is_empty() {
            rows.push(line(Default::default()));
        }
        let part = |difference: &Difference| difference.part.title(&newer.names);
        rows.extend(
            pair.differences
                .iter()
                .map(|difference| line([part(difference), difference.before.clone(), difference.after.clone()])),
        );
    }
    Table { headings: headings(&sides).map(|heading| messages::without_isolates(&heading)), rows }
}

fn headings(sides: &Sides<'_>) -> [String; 8] {
    let [older, newer] = sides.titles();
    let id = |of: &str| messages::labelled(&messages::column_id(), of);
    [
        messages::change_facet(),
        id(&older),
        id(&newer),
        messages::part_title(),
        messages::comparison_paired(),
        sides.heading(),
        older,
        newer,
    ]
}

#[derive(Serialize)]
struct File<'a> {
    older: FrameworkEntry<'a>,
    newer: FrameworkEntry<'a>,
    counts: std::collections::BTreeMap<&'static str, usize>,
    goals: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct FrameworkEntry<'a> {
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

/// The identifier of a part, the same in every language; for a named part, its name.
fn word(part: &Part) -> String {
    let word = match part {
        Part::Place => "place",
        Part::Also => "pillars",
        Part::Title => "title",
        Part::Label => "label",
        Part::Summary => "summary",
        Part::Status => "status",
        Part::Themes => "themes",
        Part::Actors => "actors",
        Part::Objective(name) | Part::Fact(name) | Part::Facet(name) => name,
    };
    word.to_owned()
}

/// The comparison as JSON: both versions, counts, and an entry per goal.
pub fn json(older: &Framework, newer: &Framework, comparison: &Comparison) -> String {
    fn of(framework: &Framework) -> FrameworkEntry<'_> {
        FrameworkEntry { id: &framework.id, title: &framework.title, version: framework.version.as_deref() }
    }
    let goals = comparison.pairs.iter().map(|pair| Entry {
        older: pair.older.map(|at| older[at].id.as_str()),
        newer: pair.newer.map(|at| newer[at].id.as_str()),
        found_by: pair.reason.map(Reason::as_str),
        changes: pair.changes.iter().map(|change| change.as_str()).collect(),
        differences: pair
            .differences
            .iter()
            .map(|difference| Line {
                part: word(&difference.part),
                before: &difference.before,
                after: &difference.after,
            })
            .collect(),
    });
    let counts = Change::ALL.into_iter().map(|change| (change.as_str(), comparison.count(change))).collect();
    let file = File { older: of(older), newer: of(newer), counts, goals: goals.collect() };
    // Nothing in these types can fail to serialise.
    serde_json::to_string_pretty(&file).unwrap_or_default() + "\n"
}
