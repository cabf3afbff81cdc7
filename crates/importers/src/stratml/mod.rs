//! StratML (ISO 17469-1 and -2): strategic plans, performance plans and reports. Goals become pillars, their objectives
//! goals, and objectives numbered under those become objectives; if a plan has only goals, these stay goals.

mod about;
mod element;
mod indicator;
mod part;
mod stakeholders;
mod tree;

use serde_json::Value;

use self::{about::about, element::Element, part::Part, stakeholders::Stakeholders, tree::Tree};
use super::{Cause, Format, ImportError, Imported, Importer, Sketch, left_out::Tally, shape};
use framework::{
    check::is_language,
    wire::{self, About, Source},
};

/// StratML plans and reports.
pub struct StratMl;

const FORMAT: Format = Format::StratMl;

/// The root elements of plans, in the two parts of the standard.
pub const ROOTS: [&str; 2] = ["StrategicPlan", "PerformancePlanOrReport"];

impl Importer for StratMl {
    fn format(&self) -> Format {
        FORMAT
    }

    fn recognises(&self, sketch: &Sketch) -> bool {
        ROOTS.iter().any(|root| sketch.has(root))
    }

    fn import(&self, text: &str) -> Result<Imported, ImportError> {
        let file: Value = serde_json::from_str(text).map_err(|error| ImportError::json(&error, text, Some(FORMAT)))?;
        let root = ROOTS.iter().find(|root| file.get(**root).is_some()).copied().unwrap_or_default();
        let plan = Element::of(&file[root]);
        let format = format(plan);
        let core = plan.child("StrategicPlanCore");
        let mut tally = Tally::default();
        let mut stakeholders = Stakeholders::default();
        let about = about(plan, root, &mut stakeholders, &mut tally);
        let goals: Vec<_> = core.all("Goal").into_iter().map(|goal| Part::read(goal, &mut stakeholders)).collect();
        for (at, _) in goals.iter().enumerate().filter(|(_, goal)| goal.subtitle.is_some()) {
            // The subtitle is shown separately, the rest in the summary.
            let number = if goals.len() > 1 { format!("[{at}]") } else { String::new() };
            tally.covers(format!("{root}.StrategicPlanCore.Goal{number}.OtherInformation"));
        }
        let goals: Vec<_> = goals.into_iter().filter(|goal| !goal.is_empty()).collect();
        if goals.is_empty() {
            return Err(ImportError::Nothing { format, cause: Cause::NoGoals, missing: "goals" });
        }
        let tree = Tree::of(goals);
        let about =
            About { names: Some(tree.names()), coverage: tree.coverage(), language: language(&about, &tree), ..about };
        let file = wire::File {
            format: wire::FORMAT.to_owned(),
            sources: vec![source(&about)],
            pillars: tree.pillars(&about.title, &mut tally),
            framework: about,
            actors: stakeholders.into_wire(),
            ..wire::File::default()
        };
        let (left_out, covered) = tally.into_parts();
        Ok(Imported { file, left_out, covered, format })
    }
}

fn format(plan: Element<'_>) -> Format {
    match plan.text("Type").as_str() {
        "Performance_Plan" => Format::PerformancePlan,
        "Performance_Report" => Format::PerformanceReport,
        _ => Format::StrategicPlan,
    }
}

/// The language that the plan states, if it was exported by this program; otherwise guessed from its words.
fn language(about: &About, tree: &Tree) -> String {
    if is_language(&about.language) { about.language.clone() } else { tree.language(about) }
}

fn source(about: &About) -> Source {
    Source {
        id: shape::SOURCE.to_owned(),
        title: about.title.clone(),
        publisher: Some(about.publisher.clone()).filter(|publisher| !publisher.is_empty()),
        date: about.date.clone(),
        address: about.address.clone(),
        note: Some("Read from a StratML file.".to_owned()),
        ..Source::default()
    }
}
