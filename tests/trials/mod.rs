//! The trials: small inputs, each for a kind of fault, and what readers must see of them. They lie beside the project,
//! or in the folder that `SHARED` names; without them each test skips, and says so.

mod languages;
mod oscal;
mod other;
mod stix;

use std::{env, fs, path::PathBuf, sync::Arc};

use formats::{Opened, Outcome, open};
use framework::{Framework, Goal, Objective, Ref};

use crate::views::{render_at, text};

/// The bytes of a trial, if it exists.
fn bytes(name: &str) -> Option<Vec<u8>> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let beside = ["../shared", "../../shared"].map(|folder| root.join(folder));
    let folders = env::var_os("SHARED").map(PathBuf::from).into_iter().chain(beside);
    let bytes = folders.map(|folder| folder.join("trials").join(name)).find_map(|file| fs::read(file).ok());
    if bytes.is_none() {
        println!("skipped: trials/{name} is not there");
    }
    bytes
}

/// A trial that opens without further files.
fn trial(name: &str) -> Option<Opened> {
    match open(name, &bytes(name)?).unwrap_or_else(|refused| panic!("{name}: {refused}")) {
        Outcome::Opened(opened) => Some(*opened),
        Outcome::NeedsRoles(table) => panic!("{name} asks: {:?}", table.plans),
    }
}

/// The message for a trial that does not open.
fn refusal(name: &str) -> Option<String> {
    match open(name, &bytes(name)?) {
        Ok(_) => panic!("{name} opens"),
        Err(refused) => Some(format!("{refused} {}", refused.problems().join(" "))),
    }
}

/// The markup of a place of a framework.
fn page(framework: &Framework, place: &str) -> String {
    render_at(&Arc::new(framework.clone()), place)
}

/// The markup of its main part.
fn main(framework: &Framework, place: &str) -> String {
    page(framework, place).split_once("<main").map(|(_, main)| main.to_owned()).unwrap()
}

/// The text of a place of a framework.
fn page_text(framework: &Framework, place: &str) -> String {
    text(&page(framework, place))
}

/// The goal with this id.
fn goal<'a>(framework: &'a Framework, id: &str) -> &'a Goal {
    let known: Vec<_> = framework.goals.iter().map(|goal| &goal.id).collect();
    &framework[framework.find::<Goal>(id).unwrap_or_else(|| panic!("no goal {id} but {known:?}"))]
}

/// Pillars with their goals and objectives, by name: `Quays: Mooring (Check the ropes), Lighting`.
fn outline(framework: &Framework) -> Vec<String> {
    let objective =
        |at: &Ref<Objective>| framework[*at].name().unwrap_or_else(|| framework[*at].statement.text.clone());
    let goal = |at: &Ref<Goal>| {
        let goal = &framework[*at];
        let below: Vec<_> = goal.objectives.iter().map(objective).collect();
        if below.is_empty() { goal.name() } else { format!("{} ({})", goal.name(), below.join(", ")) }
    };
    let line = |pillar: &framework::Pillar| {
        format!("{}: {}", pillar.name(), pillar.goals.iter().map(goal).collect::<Vec<_>>().join(", "))
    };
    framework.pillars.iter().map(line).collect()
}

/// Kinds that were left out, with their counts.
fn left_out(opened: &Opened) -> Vec<(&str, usize)> {
    opened.left_out.iter().map(|left| (left.omission.as_str(), left.count)).collect()
}
