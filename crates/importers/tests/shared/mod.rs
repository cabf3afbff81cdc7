//! Shared by the tests in this folder: finds and opens trials and samples, which are beside the project, and reads the
//! results.
#![allow(dead_code, reason = "each test binary uses some of it")]

use std::{env, fs, path::PathBuf};

use framework::{Framework, Goal};
use importers::{Opened, open};

/// The folder of trials and samples: the one in the variable `SHARED`, or the one beside the project.
pub fn shared() -> Option<PathBuf> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..");
    let beside = ["../shared", "../../shared"].map(|path| root.join(path));
    env::var_os("SHARED").map(PathBuf::from).into_iter().chain(beside).find(|path| path.is_dir())
}

/// The text of a shared file.
pub fn text(name: &str) -> Option<String> {
    let path = shared().map(|folder| folder.join(name));
    let text = path.and_then(|path| fs::read_to_string(path).ok());
    if text.is_none() {
        println!("skipped: there is no {name}");
    }
    text
}

/// A shared file, opened.
pub fn trial(name: &str) -> Option<Opened> {
    text(name).map(|text| opened(&text))
}

/// A text, opened.
pub fn opened(text: &str) -> Opened {
    open(text).unwrap_or_else(|refused| panic!("{refused}"))
}

/// The goal with this id.
pub fn goal<'a>(framework: &'a Framework, id: &str) -> &'a Goal {
    &framework[framework.find::<Goal>(id).unwrap_or_else(|| panic!("no goal {id}"))]
}

/// Its summary.
pub fn summary(goal: &Goal) -> &str {
    goal.summary.as_ref().map_or("", |summary| &summary.text)
}

/// Goals by pillar and objectives by goal, as ids: `ac: ac-1, ac-2(ac-2-1)`.
pub fn outline(framework: &Framework) -> Vec<String> {
    let goal = |goal: &Goal| match goal.objectives.iter().map(|at| framework[*at].id.as_str()).collect::<Vec<_>>() {
        parts if parts.is_empty() => goal.id.clone(),
        parts => format!("{}({})", goal.id, parts.join(" ")),
    };
    let goals = |list: &[_]| list.iter().map(|at| goal(&framework[*at])).collect::<Vec<_>>().join(", ");
    framework.pillars.iter().map(|pillar| format!("{}: {}", pillar.id, goals(&pillar.goals))).collect()
}

/// The facts of a goal as `title: text`.
pub fn facts(goal: &Goal) -> Vec<String> {
    goal.facts.iter().map(|fact| format!("{}: {}", fact.title, fact.statement.text)).collect()
}

/// The counts of what was left out, by kind.
pub fn left_out(opened: &Opened) -> Vec<(&str, usize)> {
    opened.left_out.iter().map(|left| (left.omission.as_str(), left.count)).collect()
}
