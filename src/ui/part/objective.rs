//! The objectives of a goal, each with its values, its links and its own address.

use leptos::prelude::*;

use crate::{
    session::session,
    ui::lang::{part_language, program_dir, program_language},
};
use framework::{Goal, Objective, Ref};
use layers::Target;
use routes::Route;
use view::{IntoAnyView as _, view};

use super::{FacetValues, LinkActions, Links, MyMark, Prose, marked};

/// The objectives of a goal; nothing where it has none.
#[component]
pub fn Objectives(
    /// The goal.
    goal: Ref<Goal>,
    /// The objective that the address names.
    marked: Option<Ref<Objective>>,
) -> AnyView {
    let framework = session().framework();
    let objectives = framework[goal].objectives.clone();
    (!objectives.is_empty())
        .then(|| {
            let title = messages::count(objectives.len(), &framework.names.objective);
            let items = objectives.into_iter().map(|objective| {
                let is_marked = marked == Some(objective);
                view! { <ObjectiveItem objective is_marked/> }
            });
            view! {
                <section class="section" aria-labelledby="objectives-heading">
                    <h2 id="objectives-heading" lang=program_language() dir=program_dir()>{title}</h2>
                    <ol class="objectives">{items.collect::<Vec<_>>()}</ol>
                </section>
            }
        })
        .into_any_view()
}

#[component]
fn ObjectiveItem(objective: Ref<Objective>, is_marked: bool) -> AnyView {
    let session = session();
    let framework = session.framework();
    let objective = framework[objective].clone();
    let (route, id) = (Route::Objective(objective.id.clone()), objective.id.clone());
    let passage = session.href_to_value(route.clone(), &[]);
    let heading = objective.name().map(|name| view! { <h3>{marked(name)}</h3> });
    // A goal's own language is set on its parts, not on the element around its objectives.
    let (lang, dir) = part_language(objective.language.as_ref().or(framework[objective.goal].language.as_ref()), None);
    view! {
        <li class="objective" data-objective=objective.id data-marked=is_marked.then_some("") tabindex="-1">
            <div class="objective-body" data-passage=passage lang=lang dir=dir>
                {heading}
                <Prose text=objective.statement.text evidence=objective.statement.evidence class="objective-text"/>
                <FacetValues values=objective.values/>
                <Links links=objective.links/>
            </div>
            <MyMark target=Target::Objective(id) is_folded=true/>
            <div class="actions" lang=program_language() dir=program_dir()><LinkActions route/></div>
        </li>
    }
}
