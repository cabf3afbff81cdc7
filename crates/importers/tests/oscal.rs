//! OSCAL catalogs and profiles: what comes through, and what is told of the rest.

// Helpers of tests may end them as tests do.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{fs, path::PathBuf};

use framework::{Framework, Goal, Objective, Section, ValueRef};
use importers::{Opened, Refused, open, open_profile};

fn opened(text: &str) -> Opened {
    open(text).unwrap_or_else(|refused| panic!("{refused}"))
}

/// A catalog with these groups and controls, in JSON.
fn catalog(inside: &str) -> String {
    format!(r#"{{"catalog": {{"metadata": {{"title": "Harbour", "oscal-version": "1.1.2"}}, {inside}}}}}"#)
}

/// One control in one group.
fn control(inside: &str) -> String {
    catalog(&format!(r#""groups": [{{"id": "q", "title": "Quays", "controls": [{{"id": "q-1", {inside}}}]}}]"#))
}

/// All that a framework says, one line a thing, deeper things further in.
fn told(framework: &Framework) -> String {
    let mut out = format!("{} ({})\n", framework.title, framework.language);
    for pillar in &framework.pillars {
        line(&mut out, 1, pillar.label.as_deref(), &pillar.title, pillar.summary.as_ref().map(|it| it.text.as_str()));
        for at in pillar.goals.iter().filter(|at| framework[**at].section.is_none()) {
            goal(&mut out, 2, framework, &framework[*at]);
        }
        pillar.sections.iter().for_each(|at| section(&mut out, 2, framework, &framework[*at]));
    }
    out
}

fn line(out: &mut String, depth: usize, label: Option<&str>, title: &str, text: Option<&str>) {
    let label = label.map(|label| format!("[{label}] ")).unwrap_or_default();
    let text = text.map(|text| format!(" | {}", text.replace('\n', "⏎"))).unwrap_or_default();
    *out += &format!("{}{label}{title}{text}\n", "  ".repeat(depth));
}

fn section(out: &mut String, depth: usize, framework: &Framework, section: &Section) {
    line(out, depth, section.label.as_deref(), &section.title, section.summary.as_ref().map(|it| it.text.as_str()));
    for at in section.goals.iter().filter(|at| framework[**at].section.is_some_and(|at| framework[at].id == section.id))
    {
        goal(out, depth + 1, framework, &framework[*at]);
    }
    section.sections.iter().for_each(|at| self::section(out, depth + 1, framework, &framework[*at]));
}

fn goal(out: &mut String, depth: usize, framework: &Framework, goal: &Goal) {
    line(out, depth, goal.label.as_deref(), &goal.title, goal.summary.as_ref().map(|it| it.text.as_str()));
    let mut more =
        |kind: &str, text: &str| *out += &format!("{}{kind} {}\n", "  ".repeat(depth + 1), text.replace('\n', "⏎"));
    goal.status.iter().for_each(|status| more("status", status));
    goal.related.iter().for_each(|at| more("related", &framework[*at].id));
    goal.facts.iter().for_each(|fact| more("fact", &format!("{}: {}", fact.title, fact.text)));
    goal.links.iter().for_each(|link| more("link", &format!("{} <{}>", link.title, link.address)));
    values(&goal.values, framework).iter().for_each(|value| more("value", value));
    for at in &goal.objectives {
        objective(out, depth + 1, framework, &framework[*at]);
    }
}

fn objective(out: &mut String, depth: usize, framework: &Framework, objective: &Objective) {
    let title = objective.title.as_deref().unwrap_or("-");
    line(out, depth, objective.label.as_deref(), title, Some(&objective.statement.text));
    for value in values(&objective.values, framework) {
        *out += &format!("{}value {value}\n", "  ".repeat(depth + 1));
    }
}

fn values(values: &[ValueRef], framework: &Framework) -> Vec<String> {
    let told = |value: &ValueRef| {
        let facet = &framework[value.facet];
        format!("{}={}", facet.id, facet.values[value.value as usize].title)
    };
    values.iter().map(told).collect()
}

fn left_out(opened: &Opened) -> Vec<String> {
    opened.left_out.iter().map(|left| format!("{} {}", left.count, left.why)).collect()
}

/// The texts of a folder beside the project, with the names of their files; none where it is not there.
fn beside(folder: &str) -> Vec<(String, String)> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared").join(folder);
    let Ok(files) = fs::read_dir(&path) else {
        println!("skipped: there is no {}", path.display());
        return Vec::new();
    };
    let paths = files.filter_map(|file| file.ok().map(|file| file.path()));
    paths.filter_map(|path| Some((path.file_name()?.to_str()?.to_owned(), fs::read_to_string(&path).ok()?))).collect()
}

#[test]
#[ignore]
fn dump() {
    for name in std::env::var("FILES").unwrap().split(' ') {
        let text = fs::read_to_string(name).unwrap();
        println!("=== {name}");
        match open(&text) {
            Err(refused) => println!("REFUSED {refused}"),
            Ok(opened) => {
                let f = &opened.framework;
                println!("{}", told(f));
                println!("ABOUT {:?}", (&f.publisher, &f.date, &f.version, &f.address, &f.coverage, &f.names));
                println!("SUMMARY {:?}\nFACTS {:?}\nLINKS {:?}", f.summary, f.facts, f.links);
                for facet in &f.facets {
                    println!(
                        "FACET {} {:?} {:?} {:?}",
                        facet.id,
                        facet.title,
                        facet.kind,
                        facet.values.iter().map(|v| &v.title).collect::<Vec<_>>()
                    );
                }
                for l in &opened.left_out {
                    println!("LEFT {} {} e.g. {:?}", l.count, l.why, l.items.iter().take(3).collect::<Vec<_>>());
                }
            }
        }
    }
}
