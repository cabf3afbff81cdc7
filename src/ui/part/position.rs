//! Where one is: every goal as a small square, pillar by pillar, this one standing out.

use std::fmt::Write;

use leptos::prelude::*;

use crate::session::session;
use framework::{Framework, Goal, Pillar, Ref};
use view::view;

use super::colour;

/// From how many goals on the picture would be too small to read.
const MOST: usize = 120;

/// A small picture of the framework with one goal, or all goals of one pillar, standing out.
#[component]
pub fn Position(
    /// The pillar.
    pillar: Ref<Pillar>,
    /// The goal under it; all of them where there is none.
    #[prop(optional)]
    goal: Option<Ref<Goal>>,
) -> AnyView {
    let framework = session().framework();
    let said = position(&framework, pillar, goal);
    let strip = (framework.goals.len() <= MOST).then(|| strip(&framework, pillar, goal, said.clone()));
    view! { <p class="position">{strip}<span>{said}</span></p> }
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

fn strip(framework: &Framework, pillar: Ref<Pillar>, goal: Option<Ref<Goal>>, said: String) -> AnyView {
    let mut x = 1;
    let mut groups = Vec::new();
    for other in framework.refs::<Pillar>() {
        let (mut quiet, mut here) = (String::new(), String::new());
        for cell in &framework[other].goals {
            let stands_out = goal.map_or(other == pillar, |goal| *cell == goal);
            let outline = if stands_out { &mut here } else { &mut quiet };
            let (y, height) = if stands_out { (2, 16) } else { (4, 12) };
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
        <svg viewBox=format!("0 0 {x} 20") width=x height="20" role="img" aria-label=said>{groups}</svg>
    }
}
