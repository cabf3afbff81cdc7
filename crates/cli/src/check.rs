//! `check`: reports what the page would say about a file.

use std::{path::PathBuf, process::ExitCode};

use anyhow::Result;
use formats::{FormatError, Opened};
use framework::Position;
use importers::Account;
use serde_json::{Value, json};

use crate::{WRONG, input, output};

/// Checks a file: prints what it contains, or what is wrong, where, and how to fix it.
#[derive(clap::Args)]
pub struct Check {
    /// The file to check; for an OSCAL profile, also the catalogs that it selects controls from
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// Print JSON, for programs
    #[arg(long)]
    json: bool,
    /// Print what was imported, what was left out, and how many strings of the file are in neither list
    #[arg(long)]
    account: bool,
}

impl Check {
    /// Exits with 0 if the file is fine, and with 1 if it is wrong.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn run(self) -> Result<ExitCode> {
        let answer = input::read(&self.files)?;
        let text = if let (true, Ok(opened)) = (self.account, &answer) {
            let account = account(opened, &input::text(&self.files)?);
            if self.json { serde_json::to_string_pretty(&account)? } else { in_words(&account) }
        } else if self.json {
            format!("{:#}", answer.as_ref().map_or_else(wrong_as_json, fine_as_json))
        } else {
            let answer = answer.as_ref().map_or_else(ToString::to_string, fine);
            format!("{}: {answer}", input::names(&self.files))
        };
        output::write(text + "\n")?;
        Ok(if answer.is_ok() { ExitCode::SUCCESS } else { ExitCode::from(WRONG) })
    }
}

/// The account of a file that opened.
fn account(opened: &Opened, text: &str) -> Account {
    let opened = importers::Opened {
        framework: opened.framework.clone(),
        format: opened.format,
        left_out: opened.left_out.clone(),
        covered: opened.covered.clone(),
    };
    importers::account(&opened, text)
}

/// An account, one line per kind.
fn in_words(account: &Account) -> String {
    let Account { format, title, language, pillars, sections, goals, objectives, unaccounted, .. } = account;
    let mut text = format!(
        "{format} “{title}” ({language}): {pillars} pillars, {sections} sections, {goals} goals, {objectives} objectives"
    );
    for facet in &account.facets {
        text += &format!("\nFacet {}: {} values", facet.id, facet.values);
    }
    for left_out in &account.left_out {
        text += &format!("\nLeft out, {}: {} ({})", left_out.kind, left_out.count, left_out.example);
    }
    text += &format!("\nNeither shown nor listed as left out: {unaccounted}");
    account.examples.iter().fold(text, |text, example| text + "\n  " + example)
}

/// The number of parts of each kind.
fn counts(opened: &Opened) -> [(&'static str, usize); 6] {
    let framework = &opened.framework;
    [
        ("pillars", framework.pillars.len()),
        ("goals", framework.goals.len()),
        ("objectives", framework.objectives.len()),
        ("quotations", framework.quotations.len()),
        ("challenges", framework.challenges.len()),
        ("sources", framework.sources.len()),
    ]
}

fn fine(opened: &Opened) -> String {
    let counts = counts(opened).map(|(kind, count)| format!("{count} {kind}")).join(", ");
    let mut text = format!("{} “{}” opens: {counts}.", opened.format, opened.framework.title);
    for left_out in &opened.left_out {
        text += &format!("\nLeft out, {}: {} ({})", left_out.reason(), left_out.count, left_out.named().join(", "));
    }
    text
}

fn fine_as_json(opened: &Opened) -> Value {
    let left_out = opened
        .left_out
        .iter()
        .map(|left_out| json!({ "kind": left_out.reason(), "count": left_out.count, "items": left_out.named() }));
    let mut answer = json!({
        "opens": true,
        "format": opened.format.as_str(),
        "title": opened.framework.title,
        "left_out": left_out.collect::<Vec<_>>(),
        "problems": [],
    });
    for (kind, count) in counts(opened) {
        answer[kind] = count.into();
    }
    answer
}

fn wrong_as_json(refused: &FormatError) -> Value {
    let problems: Vec<_> = match refused {
        FormatError::Problems(problems) => problems
            .iter()
            .map(|problem| {
                let path = Some(problem.path.to_string()).filter(|path| !path.is_empty());
                as_json(path, problem.position, &problem.kind.to_string(), &problem.kind.advice())
            })
            .collect(),
        FormatError::Workbook(problems) => {
            problems.iter().map(|problem| as_json(None, None, &problem.to_string(), &refused.advice())).collect()
        }
        other => vec![as_json(None, position(other), &other.message(), &other.advice())],
    };
    json!({ "opens": false, "message": refused.message(), "problems": problems })
}

fn as_json(path: Option<String>, position: Option<Position>, message: &str, advice: &str) -> Value {
    let (line, column) = position.map(|position| (position.line, position.column)).unzip();
    json!({ "path": path, "line": line, "column": column, "message": message, "advice": advice })
}

/// The position in the file, if there is a single one.
fn position(refused: &FormatError) -> Option<Position> {
    match refused {
        FormatError::File(
            importers::ImportError::NotJson { line, column, .. }
            | importers::ImportError::Malformed { line, column, .. }
            | importers::ImportError::CutOff { line, column }
            | importers::ImportError::TooDeep { line, column, .. }
            | importers::ImportError::Misshapen { line, column, .. },
        ) => Some(Position { line: *line, column: *column }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opened(text: &str) -> Opened {
        match formats::open("a.json", text.as_bytes()).unwrap() {
            formats::Outcome::Opened(opened) => *opened,
            formats::Outcome::NeedsRoles(_) => panic!("a framework file asks nothing"),
        }
    }

    #[test]
    fn an_account_of_a_table_finds_every_cell() {
        let text = "{\"sheets\":[{\"name\":\"plan\",\"rows\":[[\"Pillar\",\"Goal\"],[\"Quays\",\"Mooring\"]]}]}";
        let formats::Outcome::Opened(opened) = formats::open("plan.csv", b"Pillar,Goal\nQuays,Mooring\n").unwrap()
        else {
            panic!("nothing wants asking")
        };
        let account = account(&opened, text);
        assert_eq!((account.pillars, account.goals, account.unaccounted), (1, 1, 0), "{:?}", account.examples);
    }

    #[test]
    fn a_file_that_opens_is_counted() {
        let text = exports::framework_json(&space_diplomacy::framework());
        let answer = fine_as_json(&opened(&text));
        assert_eq!(answer["opens"], true);
        assert_eq!(answer["pillars"], 3);
        assert_eq!(answer["problems"], json!([]));
    }

    #[test]
    fn a_problem_has_path_place_and_advice() {
        let text = "{ \"format\": \"framework-explorer/1\",\n  \"framework\": 7 }";
        let answer = wrong_as_json(&formats::open("a.json", text.as_bytes()).unwrap_err());
        let problems = answer["problems"].as_array().unwrap();
        let problem = problems.iter().find(|problem| problem["path"] == "framework").unwrap();
        assert_eq!(problem["line"], 2, "{answer:#}");
        assert!(problem["advice"].as_str().is_some_and(|advice| advice.ends_with('.')), "{answer:#}");
    }

    #[test]
    fn a_text_that_is_not_json_is_one_problem_with_its_place() {
        let answer = wrong_as_json(&formats::open("a.json", b"{ \"a\": 1,\n  b }").unwrap_err());
        assert_eq!((&answer["problems"][0]["line"], &answer["problems"][0]["path"]), (&json!(2), &Value::Null));
        assert_eq!(answer["opens"], false);
    }
}
