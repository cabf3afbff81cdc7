//! Frameworks as StratML and back: what is written is valid, and `docs/stratml.md` lists what does not come back.

// Helpers of tests may end them as tests do.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod shared;

use std::{
    collections::BTreeSet,
    env, fs,
    path::Path,
    process::{self, Command},
};

use framework::Framework;
use proptest::prelude::{ProptestConfig, proptest};
use serde_json::Value;
use shared::{frameworks, random, sample};

const DOCS: &str = include_str!("../../../docs/stratml.md");
const REPORT: &str = include_str!("../../importers/tests/stratml/report.xml");

fn open(text: &str) -> Framework {
    importers::open(text).unwrap_or_else(|refused| panic!("{refused}\n{text}")).framework
}

/// Whether the schemas accept a plan; `None` if there is no validator or no schema.
fn is_valid(name: &str, plan: &str) -> Option<bool> {
    let schema = if plan.contains("<PerformancePlanOrReport") {
        "PerformancePlanOrReport20160216.xsd"
    } else {
        "StrategicPlanISOVersion20140401.xsd"
    };
    let schema = shared::shared()?.join("samples/stratml").join(schema);
    let file = env::temp_dir().join(format!("{name}-{}.xml", process::id()));
    fs::write(&file, plan).unwrap();
    let output = validated(&schema, &file);
    fs::remove_file(&file).unwrap();
    let output = output.filter(|_| schema.exists())?;
    if !output.status.success() {
        println!("{}", String::from_utf8_lossy(&output.stderr));
    }
    Some(output.status.success())
}

fn validated(schema: &Path, file: &Path) -> Option<process::Output> {
    let output = Command::new("xmllint").args(["--noout", "--schema"]).arg(schema).arg(file).output();
    if output.is_err() {
        println!("skipped: there is no xmllint");
    }
    output.ok()
}

#[test]
fn what_is_written_is_valid() {
    for (name, framework) in frameworks() {
        assert_ne!(is_valid(name, &exports::stratml(&framework)), Some(false), "{name}");
    }
}

#[test]
fn plans_and_reports_are_written_as_such() {
    let written = exports::stratml(&open(REPORT));
    assert!(written.contains("Type=\"Performance_Report\""), "{written}");
    assert_ne!(is_valid("report", &written), Some(false));
    let planned = exports::stratml(&open(&REPORT.replace("ActualResult", "TargetResult")));
    assert!(planned.contains("Type=\"Performance_Plan\""), "{planned}");
    assert_ne!(is_valid("plan", &planned), Some(false));
    if let Some(plan) = sample("samples/stratml/PMOAI.xml") {
        let written = exports::stratml(&open(&String::from_utf8(plan).unwrap()));
        assert_ne!(is_valid("pmoai", &written), Some(false));
    }
}

#[test]
fn a_report_comes_back_with_its_indicators_stakeholders_and_numbers() {
    let first = open(REPORT);
    let again = open(&exports::stratml(&first));
    let facts = |framework: &Framework| {
        framework.goals[0].facts[1..].iter().map(|fact| format!("{fact:?}")).collect::<Vec<_>>()
    };
    assert_eq!(facts(&again), facts(&first));
    let labels = |framework: &Framework| framework.goals.iter().map(|goal| goal.label.clone()).collect::<Vec<_>>();
    assert_eq!(labels(&again)[0], labels(&first)[0]);
    for title in ["Organization", "Vision", "Values", "Period"] {
        let text = |framework: &Framework| {
            framework.facts.iter().find(|fact| fact.title == title).map(|fact| fact.statement.clone())
        };
        assert_eq!(text(&again), text(&first), "{title}");
    }
    assert_eq!((again.date, again.editor, again.address), (first.date, first.editor, first.address));
    let actors = |list: &[framework::Actor]| {
        list.iter().map(|actor| (actor.title.clone(), actor.kind.clone())).collect::<BTreeSet<_>>()
    };
    assert_eq!(actors(&again.actors), actors(&first.actors));
}

/// Every value of a file that is missing in the other, by its keys: `pillars.goals.summary.evidence`.
fn lost(before: &Value, after: &Value, path: &str, found: &mut BTreeSet<String>) {
    match (before, after) {
        (Value::Object(fields), after) => {
            for (key, value) in fields {
                let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                lost(value, after.get(key).unwrap_or(&Value::Null), &path, found);
            }
        }
        (Value::Array(items), Value::Array(others)) if items.iter().any(Value::is_object) => {
            let [id, title] = ["id", "title"].map(|key| move |item: &Value| item.get(key).cloned());
            for (at, item) in items.iter().enumerate() {
                let by_id = || others.iter().find(|other| id(other).is_some() && id(other) == id(item));
                let by_title = || others.iter().find(|other| title(other).is_some() && title(other) == title(item));
                let same = by_id().or_else(by_title).or(others.get(at));
                lost(item, same.unwrap_or(&Value::Null), path, found);
            }
        }
        (before, after) if before != after => drop(found.insert(path.to_owned())),
        _ => {}
    }
}

fn json(framework: &Framework) -> Value {
    serde_json::from_str(&exports::framework_json(framework)).unwrap()
}

#[test]
fn what_does_not_come_back_is_told() {
    for (name, framework) in frameworks() {
        let again = open(&exports::stratml(&framework));
        let mut found = BTreeSet::new();
        lost(&json(&framework), &json(&again), "", &mut found);
        // A row for `sources` covers everything in that list.
        let is_told = |path: &str| {
            let keys: Vec<_> = path.split('.').collect();
            (1..=keys.len()).any(|end| DOCS.contains(&format!("| `{}` |", keys[..end].join("."))))
        };
        let untold: Vec<_> = found.iter().filter(|path| !is_told(&path.replace("sections.", ""))).collect();
        assert!(untold.is_empty(), "{name}: {untold:#?}");
    }
}

#[test]
fn nothing_in_what_is_written_is_dropped_in_silence() {
    for (name, framework) in frameworks() {
        let plan = exports::stratml(&framework);
        let account = importers::account(&importers::open(&plan).unwrap(), &plan);
        assert_eq!(account.unaccounted, 0, "{name}: {:#?}", account.examples);
    }
}

#[test]
fn the_tree_comes_back() {
    for (name, framework) in frameworks() {
        let again = open(&exports::stratml(&framework));
        assert_eq!(tree(&again), tree(&framework), "{name}");
    }
}

/// Pillars, sections, goals and objectives with what they are under.
fn tree(framework: &Framework) -> Vec<String> {
    let section = |section: &framework::Section| {
        let under = section.parent.map_or(&framework[section.pillar].id, |parent| &framework[parent].id);
        format!("section {} under {under}", section.id)
    };
    let goal = |goal: &framework::Goal| {
        let under = goal.section.map_or(&framework[goal.pillar].id, |section| &framework[section].id);
        let actors: BTreeSet<_> = goal.actors.iter().map(|actor| framework[*actor].title.to_lowercase()).collect();
        format!("goal {} under {under} with {actors:?}", goal.id)
    };
    let objective =
        |objective: &framework::Objective| format!("objective {} under {}", objective.id, framework[objective.goal].id);
    let pillars = framework.pillars.iter().map(|pillar| format!("pillar {}", pillar.id));
    pillars
        .chain(framework.sections.iter().map(section))
        .chain(framework.goals.iter().map(goal))
        .chain(framework.objectives.iter().map(objective))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_framework_makes_a_plan_that_opens_with_the_same_tree(framework in random()) {
        let plan = exports::stratml(&framework);
        let again = open(&plan);
        let ids = |framework: &Framework| {
            let sections = framework.sections.iter().map(|section| &section.id);
            let objectives = framework.objectives.iter().map(|objective| &objective.id);
            let goals = framework.goals.iter().map(|goal| &goal.id).chain(objectives);
            let pillars = framework.pillars.iter().map(|pillar| &pillar.id);
            pillars.chain(sections).chain(goals).cloned().collect::<Vec<_>>()
        };
        assert_eq!(ids(&again), ids(&framework));
        // A second round trip changes nothing more.
        let third = open(&exports::stratml(&again));
        assert_eq!(ids(&third), ids(&again));
    }

    #[test]
    fn any_framework_makes_a_valid_plan(framework in random()) {
        assert_ne!(is_valid("random", &exports::stratml(&framework)), Some(false));
    }
}
