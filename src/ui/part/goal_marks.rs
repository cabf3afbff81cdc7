//! The small marks of a goal in a picture: a tick for each objective, a sign for each quotation; the same in words, and
//! the key to them.

use leptos::prelude::*;

use crate::session::session;
use crate::ui::{program_dir, program_language};
use framework::{Framework, Goal, Placement, Quotation, Ref, Stance};
use view::{IntoAnyView as _, view};

/// The most ticks and the most signs to draw for one goal.
const MOST: usize = 12;
/// The outline of a tick in a box of 8 by 12.
const TICK: &str = "h4v10h-4z";
/// The numbers of objectives from which a cell gets the next shade.
const SHADES: [usize; 4] = [1, 3, 6, 10];

/// The marks of a goal.
#[component]
pub fn GoalMarks(
    /// The goal.
    goal: Ref<Goal>,
) -> AnyView {
    let framework = session().framework();
    let goal = &framework[goal];
    view! {
        <span class="goal-marks" aria-hidden="true">
            <Ticks number=goal.objectives.len()/>
            <Signs stances=stances(goal, &framework)/>
        </span>
    }
}

/// The signs of the quotations alone, for cells whose shade says how many objectives there are.
#[component]
pub fn QuotationMarks(
    /// The goal.
    goal: Ref<Goal>,
) -> AnyView {
    let framework = session().framework();
    let stances = stances(&framework[goal], &framework);
    (!stances.is_empty())
        .then(|| view! { <span class="goal-marks" aria-hidden="true"><Signs stances/></span> })
        .into_any_view()
}

/// The shade of a cell, from 0, by the number of objectives.
pub fn shade(goal: &Goal) -> String {
    SHADES.iter().filter(|from| goal.objectives.len() >= **from).count().to_string()
}

/// The stances of the quotations about a goal: those that welcome first, those that criticise last.
fn stances(goal: &Goal, framework: &Framework) -> Vec<Stance> {
    let with_stance =
        |stance| goal.quotations.iter().map(|at| framework[*at].stance).filter(move |other| *other == stance);
    Stance::ALL.into_iter().flat_map(with_stance).collect()
}

/// The marks of a goal in words: `2 objectives, 3 quotations (1 welcomes, 2 note), placed by a source`.
pub fn weight(goal: &Goal, framework: &Framework) -> String {
    let objectives = messages::count(goal.objectives.len(), &framework.names.objective);
    let parts = [Some(objectives), quotations_in_words(goal, framework), goal.placement.map(placed)];
    messages::list(&parts.into_iter().flatten().collect::<Vec<_>>())
}

fn quotations_in_words(goal: &Goal, framework: &Framework) -> Option<String> {
    let stances = stances(goal, framework);
    let counts = Stance::ALL.map(|stance| (stance, stances.iter().filter(|other| **other == stance).count()));
    let counts = counts.into_iter().filter(|(_, count)| *count > 0).map(|(stance, count)| match stance {
        Stance::Welcomes => messages::count_welcome(count),
        Stance::Notes => messages::count_note(count),
        Stance::Criticises => messages::count_criticise(count),
    });
    let counts: Vec<_> = counts.collect();
    let quotations = messages::count_quotations(stances.len());
    (!counts.is_empty()).then(|| messages::quotations_by_stance(&quotations, &messages::list(&counts)))
}

fn placed(placement: Placement) -> String {
    match placement {
        Placement::Reported => messages::key_by_source(),
        Placement::Editorial => messages::key_by_editors(),
    }
}

#[component]
fn Ticks(number: usize) -> AnyView {
    let drawn = number.min(MOST);
    let outline: Vec<_> = (0..drawn).map(|at| format!("M{} 1{TICK}", 8 * at + 1)).collect();
    let rest = (number > MOST).then_some(number);
    (drawn > 0)
        .then(|| {
            view! {
                <svg class="ticks" viewBox=format!("0 0 {} 12", 8 * drawn) width=8 * drawn height="12">
                    <path d=outline.concat()></path>
                </svg>
                {rest}
            }
        })
        .into_any_view()
}

#[component]
fn Signs(stances: Vec<Stance>) -> AnyView {
    let drawn = stances.len().min(MOST);
    let rest = (stances.len() > MOST).then_some(stances.len());
    let signs = stances.iter().take(drawn).enumerate().map(|(at, stance)| sign(*stance, 11 * at)).collect::<Vec<_>>();
    (drawn > 0)
        .then(|| {
            view! {
                <svg class="signs" viewBox=format!("0 0 {} 12", 11 * drawn) width=11 * drawn height="12">{signs}</svg>
                {rest}
            }
        })
        .into_any_view()
}

/// A sign in a box of 11 by 12: it points up for a passage that welcomes, down for one that criticises, and is hollow
/// for one that notes.
fn sign(stance: Stance, x: usize) -> AnyView {
    let outline = match stance {
        Stance::Welcomes => "m.5 10.5 4.5-9 4.5 9z",
        Stance::Notes => "m1.5 6a3.5 3.5 0 1 1 7 0a3.5 3.5 0 1 1-7 0z",
        Stance::Criticises => "m.5 1.5h9l-4.5 9z",
    };
    view! { <path data-stance=stance.as_str() d=outline transform=format!("translate({x} 0)")></path> }
}

/// The key to the marks that occur in this framework. Screen readers skip it: pictures have the same in words.
#[component]
pub fn MarkKey(
    /// Whether cells have shades in place of ticks.
    is_shaded: bool,
) -> AnyView {
    let framework = session().framework();
    let objectives = messages::noun(&framework.names.objective.many);
    let has_objectives = !framework.objectives.is_empty();
    let ticks = (has_objectives && !is_shaded)
        .then(|| view! { <li data-colour="1"><Ticks number=1/>{messages::noun(&framework.names.objective.one)}</li> });
    let shades = (has_objectives && is_shaded).then(|| {
        let steps = (0..=SHADES.len()).map(|at| view! { <span class="shade" data-shade=at.to_string()></span> });
        let steps = steps.collect::<Vec<_>>();
        view! { <li><span class="shades" data-colour="1">{steps}</span>{messages::key_shades(&objectives)}</li> }
    });
    view! {
        <ul class="mark-key" aria-hidden="true" lang=program_language() dir=program_dir()>
            {ticks}
            {shades}
            {stance_keys(&framework)}
            {placement_keys(&framework)}
        </ul>
    }
}

fn stance_keys(framework: &Framework) -> Vec<AnyView> {
    let is_about_goals =
        |quotation: &Quotation, stance| quotation.stance == stance && !quotation.about.goals.is_empty();
    let occur = Stance::ALL
        .into_iter()
        .filter(|stance| framework.quotations.iter().any(|quotation| is_about_goals(quotation, *stance)));
    let keys = occur.map(|stance| {
        let text = match stance {
            Stance::Welcomes => messages::quotation_welcomes(),
            Stance::Notes => messages::quotation_notes(),
            Stance::Criticises => messages::quotation_criticises(),
        };
        view! { <li><Signs stances=vec![stance]/>{text}</li> }
    });
    keys.collect()
}

fn placement_keys(framework: &Framework) -> Vec<AnyView> {
    let occurs = |placement: &Placement| framework.goals.iter().any(|goal| goal.placement == Some(*placement));
    let keys = Placement::ALL.into_iter().filter(occurs).map(|placement| {
        view! { <li data-colour="1"><span class="placed" data-placed=placement.as_str()></span>{placed(placement)}</li> }
    });
    keys.collect()
}
