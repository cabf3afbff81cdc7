//! A part of a framework, or its outline, as a Markdown file next to its page. Links lead to the Markdown files of
//! other parts.

use framework::{Framework, Goal, Pillar, Ref, Section, Statement};
use routes::Route;

use super::{
    escape::{at_start, inline},
    form::{self, text},
    goal::Writer,
    published,
};
use crate::Context;

/// The Markdown file of a pillar, a section or a goal, or of the whole framework for the Overview; none for other
/// routes, or when there is no part with this id. Its address is that of the page, plus `.md`.
pub fn markdown_page(context: &Context, route: &Route) -> Option<String> {
    let framework = context.framework;
    let mut writer = Writer::new(context);
    let parts = match route {
        Route::Overview => contents(framework),
        Route::Pillar(id) => pillar(&mut writer, framework, framework.find(id)?),
        Route::Section(id) => section(&mut writer, framework, framework.find(id)?),
        Route::Goal(id) => {
            let goal = framework.find::<Goal>(id)?;
            let mut parts = writer.goal(goal);
            if let Some(heading) = parts.first_mut() {
                *heading = format!("# {}", inline(&framework[goal].name()));
            }
            let (pillar, section) = (framework[goal].pillar, framework[goal].section);
            parts.insert(1, up(framework, &above(framework, pillar, section)));
            parts
        }
        _ => return None,
    };
    let parts: Vec<_> = parts.into_iter().chain(writer.sources()).filter(|part| !part.is_empty()).collect();
    Some(parts.join("\n\n") + "\n")
}

/// The whole framework: its summary and its outline.
fn contents(framework: &Framework) -> Vec<String> {
    let summary = framework.summary.as_ref().map(|summary| text(framework, &summary.text, "")).unwrap_or_default();
    let mut parts = vec![format!("# {}", inline(&framework.title)), published(framework), summary];
    let pillars: String = framework.refs::<Pillar>().map(|at| branch_of_pillar(framework, at)).collect();
    parts.push(format!("## {}\n\n{}", inline(&framework.names.pillar.many), pillars.trim_end()));
    let changes = framework.changes.iter().map(|change| {
        format!("- **{}.** {}", inline(&messages::date(&change.date)), text(framework, &change.text, "  "))
    });
    let changes = changes.collect::<Vec<_>>().join("\n");
    parts.extend((!changes.is_empty()).then(|| format!("## {}\n\n{changes}", inline(&messages::changes()))));
    parts.push(text(framework, &framework.coverage, ""));
    parts
}

fn branch_of_pillar(framework: &Framework, at: Ref<Pillar>) -> String {
    let pillar = &framework[at];
    let goals: String = framework.direct_goals_of_pillar(at).map(|goal| goal_item(framework, goal, 1, "")).collect();
    let sections: String = pillar.sections.iter().map(|at| branch_of_section(framework, *at, 1)).collect();
    item(0, &pillar.name(), &format!("pillar/{}.md", pillar.id)) + &goals + &sections
}

fn branch_of_section(framework: &Framework, at: Ref<Section>, depth: usize) -> String {
    let section = &framework[at];
    let goals: String =
        framework.direct_goals_of_section(at).map(|goal| goal_item(framework, goal, depth + 1, "")).collect();
    let sections: String = section.sections.iter().map(|at| branch_of_section(framework, *at, depth + 1)).collect();
    item(depth, &section.name(), &format!("section/{}.md", section.id)) + &goals + &sections
}

fn goal_item(framework: &Framework, at: Ref<Goal>, depth: usize, up: &str) -> String {
    item(depth, &framework[at].name(), &format!("{up}goal/{}.md", framework[at].id))
}

fn item(depth: usize, name: &str, file: &str) -> String {
    format!("{}- [{}]({file})\n", "  ".repeat(depth), inline(name))
}

fn pillar(writer: &mut Writer, framework: &Framework, at: Ref<Pillar>) -> Vec<String> {
    let pillar = &framework[at];
    let goals = framework.direct_goals_of_pillar(at).collect::<Vec<_>>();
    let mut parts = vec![format!("# {}", inline(&pillar.name())), up(framework, &[])];
    parts.extend(pillar.subtitle.as_ref().map(|subtitle| at_start(subtitle)));
    parts.extend(summary_text(writer, pillar.summary.as_ref()));
    parts.extend((!pillar.links.is_empty()).then(|| form::links(&pillar.links, "")));
    parts.extend(below(framework, &goals, &pillar.sections));
    parts
}

fn section(writer: &mut Writer, framework: &Framework, at: Ref<Section>) -> Vec<String> {
    let section = &framework[at];
    let goals = framework.direct_goals_of_section(at).collect::<Vec<_>>();
    let mut parts = vec![
        format!("# {}", inline(&section.name())),
        up(framework, &above(framework, section.pillar, section.parent)),
    ];
    parts.extend(summary_text(writer, section.summary.as_ref()));
    parts.extend((!section.links.is_empty()).then(|| form::links(&section.links, "")));
    parts.extend(below(framework, &goals, &section.sections));
    parts
}

fn summary_text(writer: &mut Writer, summary: Option<&Statement>) -> Option<String> {
    summary.map(|summary| writer.statement(summary, ""))
}

/// The breadcrumb from the whole framework to a part.
fn up(framework: &Framework, above: &[String]) -> String {
    let contents = format!("[{}](../contents.md)", inline(&framework.title));
    std::iter::once(&contents).chain(above).cloned().collect::<Vec<_>>().join(" › ")
}

/// The pillar and sections above a part.
fn above(framework: &Framework, pillar: Ref<Pillar>, section: Option<Ref<Section>>) -> Vec<String> {
    let pillar = &framework[pillar];
    let mut above = vec![format!("[{}](../pillar/{}.md)", inline(&pillar.name()), pillar.id)];
    above.extend(framework.sections_down_to(section).into_iter().map(|at| {
        let section = &framework[at];
        format!("[{}](../section/{}.md)", inline(&section.name()), section.id)
    }));
    above
}

/// The goals and sections directly under a part.
fn below(framework: &Framework, goals: &[Ref<Goal>], sections: &[Ref<Section>]) -> Vec<String> {
    let names = &framework.names;
    let goals: String = goals.iter().map(|at| goal_item(framework, *at, 0, "../")).collect();
    let section = |at: &Ref<Section>| item(0, &framework[*at].name(), &format!("../section/{}.md", framework[*at].id));
    let sections: String = sections.iter().map(section).collect();
    let lists = [(&names.goal.many, goals), (&names.section.many, sections)].into_iter();
    lists
        .filter(|(_, list)| !list.is_empty())
        .map(|(name, list)| format!("## {}\n\n{}", inline(name), list.trim_end()))
        .collect()
}
