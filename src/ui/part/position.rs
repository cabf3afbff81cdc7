//! The reader's position: every goal as a small square, by pillar, with the current one highlighted.

use std::fmt::Write;

use leptos::prelude::*;

use crate::session::session;
use crate::ui::{program_dir, program_language};
use framework::{Framework, Goal, Pillar, Ref, Section};
use view::{IntoAnyView as _, view};

use super::colour;

/// The most goals with which the picture is large enough to read.
const MOST: usize = 120;

/// A small picture of the framework with one goal, or all goals of one pillar, highlighted.
#[component]
pub fn Position(
    /// The pillar.
    pillar: Ref<Pillar>,
    /// The goal under it; all goals of the pillar if none is given.
    #[prop(optional)]
    goal: Option<Ref<Goal>>,
) -> AnyView {
    let framework = session().framework();
    let text = position(&framework, pillar, goal);
    let is_highlighted = move |cell: &Goal, at: Ref<Goal>| goal.map_or(cell.pillar == pillar, |goal| at == goal);
    let strip = strip(&framework, is_highlighted, &text);
    view! { <p class="position" lang=program_language() dir=program_dir()>{strip}<span>{text}</span></p> }
}

/// A small picture of the framework with the goals of one section highlighted.
#[component]
pub fn SectionPosition(
    /// The section.
    section: Ref<Section>,
) -> AnyView {
    let framework = session().framework();
    let (parent, pillar) = (framework[section].parent, framework[section].pillar);
    let peers = parent.map_or(&framework[pillar].sections, |parent| &framework[parent].sections);
    let number = peers.iter().position(|other| *other == section).map_or(1, |at| at + 1);
    let own = &framework[section].goals;
    let goals = messages::count(own.len(), &framework.names.goal);
    let text = messages::section_position(&framework.names.section.one, number, peers.len(), &goals);
    let strip = strip(&framework, |_, at| own.contains(&at), &text);
    view! { <p class="position" lang=program_language() dir=program_dir()>{strip}<span>{text}</span></p> }
}

fn position(framework: &Framework, pillar: Ref<Pillar>, goal: Option<Ref<Goal>>) -> String {
    let names = &framework.names;
    let goals = &framework[pillar].goals;
    match goal.and_then(|goal| goals.iter().position(|other| *other == goal)) {
        Some(at) => {
            let pillar = messages::noun(&names.pillar.one);
            messages::goal_position(&names.goal.one, at + 1, goals.len(), &pillar)
        }
        None => messages::pillar_position(
            &names.pillar.one,
            pillar.index() + 1,
            framework.pillars.len(),
            goals.len(),
            &messages::count(framework.goals.len(), &names.goal),
        ),
    }
}

fn strip(framework: &Framework, is_highlighted: impl Fn(&Goal, Ref<Goal>) -> bool, text: &str) -> AnyView {
    if framework.goals.len() > MOST {
        return ().into_any_view();
    }
    let mut x = 1;
    let mut groups = Vec::new();
    for other in framework.refs::<Pillar>() {
        let (mut quiet, mut here) = (String::new(), String::new());
        for cell in &framework[other].goals {
            let is_here = is_highlighted(&framework[*cell], *cell);
            let outline = if is_here { &mut here } else { &mut quiet };
            let (y, height) = if is_here { (2, 16) } else { (4, 12) };
            // Writing to a string cannot fail.
            let _ = write!(outline, "M{x} {y}h10v{height}h-10z");
            x += 14;
        }
        x += 10;
        groups.push(view! {
            <g data-colour=colour(other)>
                <path d=quiet></path>
                <path data-here="" d=here></path>
            </g>
        });
    }
    view! {
        <svg viewBox=format!("0 0 {x} 20") width=x height="20" role="img" aria-label=text.to_owned()>{groups}</svg>
    }
}
