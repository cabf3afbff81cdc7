//! Goals as CSV (RFC 4180), for spreadsheets: one row a goal, every cell quoted, UTF-8 with a byte order mark.
//!
//! Where the rows come from stands in the last columns of each row, and not in lines of its own: so the first line is
//! always the header, sorting and filtering keep working, and a row that is copied elsewhere takes its origin along.

use std::fmt::Write;

use super::{Context, link::link_to, quote::source_in_words};
use framework::{Framework, Goal, Noun, Ref, counting::noun};

/// What makes a spreadsheet take a cell for a formula, the full-width forms included.
const FORMULA_STARTS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

struct Column {
    heading: fn(&Framework) -> String,
    cell: fn(&Context, &Goal) -> String,
}

const COLUMNS: [Column; 24] = [
    Column { heading: |_| "Id".into(), cell: |_, goal| goal.id.clone() },
    Column { heading: |it| it.names.pillar.one.clone(), cell: |on, goal| on.framework[goal.pillar].title.clone() },
    Column {
        heading: |it| format!("Further {}", noun(&it.names.pillar.many)),
        cell: |on, goal| lines(on, &goal.also, |pillar| pillar.title.clone()),
    },
    Column { heading: |_| "Label".into(), cell: |_, goal| goal.label.clone().unwrap_or_default() },
    Column { heading: |it| it.names.goal.one.clone(), cell: |_, goal| goal.title.clone() },
    Column { heading: |_| "Status".into(), cell: |_, goal| goal.status.clone().unwrap_or_default() },
    Column {
        heading: |_| "Summary".into(),
        cell: |_, goal| goal.summary.as_ref().map(|summary| summary.text.clone()).unwrap_or_default(),
    },
    Column {
        heading: |_| "Placement".into(),
        cell: |_, goal| goal.placement.map(|placement| placement.as_str().to_owned()).unwrap_or_default(),
    },
    Column { heading: |_| "Placement note".into(), cell: |_, goal| goal.placement_note.clone().unwrap_or_default() },
    Column {
        heading: |it| it.names.objective.many.clone(),
        cell: |on, goal| {
            lines(on, &goal.objectives, |it| match it.label.as_ref().or(it.title.as_ref()) {
                Some(name) => format!("{name}: {}", it.statement.text),
                None => it.statement.text.clone(),
            })
        },
    },
    Column {
        heading: |it| it.names.theme.many.clone(),
        cell: |on, goal| lines(on, &goal.themes, |theme| theme.title.clone()),
    },
    Column {
        heading: |it| it.names.actor.many.clone(),
        cell: |on, goal| lines(on, &goal.actors, |actor| actor.title.clone()),
    },
    Column {
        heading: |_| "Quotations".into(),
        cell: |on, goal| lines(on, &goal.quotations, |it| format!("{}: “{}”", on.framework[it.voice].title, it.text)),
    },
    Column {
        heading: |_| "Challenges".into(),
        cell: |on, goal| lines(on, &goal.challenges, |challenge| challenge.title.clone()),
    },
    Column { heading: |_| "Related".into(), cell: |on, goal| lines(on, &goal.related, |goal| goal.title.clone()) },
    Column { heading: |_| "Sources".into(), cell: sources },
    Column { heading: |_| "Link".into(), cell: |on, goal| link_to(on, "goal", &goal.id) },
    Column { heading: |_| "Framework".into(), cell: |on, _| on.framework.title.clone() },
    Column { heading: |_| "Published by".into(), cell: |on, _| on.framework.publisher.clone() },
    Column { heading: |_| "Data by".into(), cell: |on, _| on.framework.editor.clone().unwrap_or_default() },
    Column { heading: |_| "Data version".into(), cell: |on, _| on.framework.version.clone().unwrap_or_default() },
    Column { heading: |_| "Filters".into(), cell: |on, _| on.filters.to_owned() },
    Column { heading: |_| "Taken from".into(), cell: |on, _| on.address() },
    Column { heading: |_| "Taken on".into(), cell: |on, _| on.today.to_owned() },
];

/// The goals as a CSV file.
pub fn csv(context: &Context, goals: &[Ref<Goal>]) -> String {
    let mut text = String::from('\u{feff}');
    write_row(&mut text, COLUMNS.iter().map(|column| (column.heading)(context.framework)));
    for goal in goals {
        write_row(&mut text, COLUMNS.iter().map(|column| (column.cell)(context, &context.framework[*goal])));
    }
    text
}

fn write_row(text: &mut String, cells: impl Iterator<Item = String>) {
    for (at, cell) in cells.enumerate() {
        let comma = if at == 0 { "" } else { "," };
        let guard = if cell.starts_with(FORMULA_STARTS) { "'" } else { "" };
        // Writing to a string cannot fail.
        let _ = write!(text, "{comma}\"{guard}{}\"", cell.replace('"', "\"\""));
    }
    text.push_str("\r\n");
}

/// Several things in one cell, a line each.
fn lines<T: Noun>(context: &Context, refs: &[Ref<T>], line: impl Fn(&T) -> String) -> String {
    refs.iter().map(|at| line(&context.framework[*at])).collect::<Vec<_>>().join("\n")
}

/// What the goal, its summary and its objectives rest on, in that order, each source once.
fn sources(context: &Context, goal: &Goal) -> String {
    let summary = goal.summary.iter().flat_map(|summary| &summary.evidence);
    let objectives = goal.objectives.iter().flat_map(|at| &context.framework[*at].statement.evidence);
    let mut seen = Vec::new();
    for evidence in goal.evidence.iter().chain(summary).chain(objectives) {
        if !seen.contains(&evidence.source) {
            seen.push(evidence.source);
        }
    }
    lines(context, &seen, |source| match &source.address {
        Some(address) => format!("{}. {address}", source_in_words(source)),
        None => source_in_words(source),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_quoted_and_formulas_are_neutral() {
        for (cell, written) in [
            ("plain", "\"plain\"\r\n"),
            ("say \"so\", then", "\"say \"\"so\"\", then\"\r\n"),
            ("=1+1", "\"'=1+1\"\r\n"),
            ("@SUM(A1)", "\"'@SUM(A1)\"\r\n"),
            ("\t=1", "\"'\t=1\"\r\n"),
            ("a-b", "\"a-b\"\r\n"),
        ] {
            let mut text = String::new();
            write_row(&mut text, std::iter::once(cell.to_owned()));
            assert_eq!(text, written);
        }
    }
}
