//! A framework as text, one line a thing, indented by depth, to compare with what is expected.

use framework::{Framework, Goal, Objective, Section, ValueRef};

/// Dumps a framework.
pub fn dump(framework: &Framework) -> String {
    let mut out = format!("{} ({})\n", framework.title, framework.language);
    for pillar in &framework.pillars {
        line(
            &mut out,
            1,
            pillar.label.as_deref(),
            &pillar.title,
            pillar.summary.as_ref().map(|summary| summary.text.as_str()),
        );
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
    line(
        out,
        depth,
        section.label.as_deref(),
        &section.title,
        section.summary.as_ref().map(|summary| summary.text.as_str()),
    );
    for at in section.goals.iter().filter(|at| framework[**at].section.is_some_and(|at| framework[at].id == section.id))
    {
        goal(out, depth + 1, framework, &framework[*at]);
    }
    section.sections.iter().for_each(|at| self::section(out, depth + 1, framework, &framework[*at]));
}

fn goal(out: &mut String, depth: usize, framework: &Framework, goal: &Goal) {
    line(out, depth, goal.label.as_deref(), &goal.title, goal.summary.as_ref().map(|summary| summary.text.as_str()));
    let mut more =
        |kind: &str, text: &str| *out += &format!("{}{kind} {}\n", "  ".repeat(depth + 1), text.replace('\n', "⏎"));
    goal.status.iter().for_each(|status| more("status", status));
    goal.related.iter().for_each(|at| more("related", &framework[*at].id));
    goal.facts.iter().for_each(|fact| more("fact", &format!("{}: {}", fact.title, fact.statement.text)));
    goal.links.iter().for_each(|link| more("link", &format!("{} <{}>", link.title, link.address)));
    for value in values(&goal.values, framework) {
        more("value", &value);
    }
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
    let line = |value: &ValueRef| {
        let facet = &framework[value.facet];
        format!("{}={}", facet.id, facet.values[value.value as usize].title)
    };
    values.iter().map(line).collect()
}
