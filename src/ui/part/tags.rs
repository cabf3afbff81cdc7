//! Themes and actors as links.

use leptos::prelude::*;

use crate::session::session;
use framework::{Actor, Ref, Theme};
use routes::Route;
use view::{IntoAnyView as _, view};

/// Themes and actors, each a link to everything that concerns it.
#[component]
pub fn Tags(
    /// The themes.
    #[prop(optional)]
    themes: Vec<Ref<Theme>>,
    /// The actors.
    #[prop(optional)]
    actors: Vec<Ref<Actor>>,
    /// The label of the list.
    #[prop(into)]
    label: String,
) -> AnyView {
    let session = session();
    let framework = session.framework();
    let themes = themes.iter().map(|at| (Route::Theme(framework[*at].id.clone()), framework[*at].title.clone()));
    let actors = actors.iter().map(|at| (Route::Actor(framework[*at].id.clone()), framework[*at].title.clone()));
    let tags: Vec<_> = themes.chain(actors).collect();
    (!tags.is_empty())
        .then(|| {
            let items = tags.into_iter().map(|(route, title)| {
                view! { <li><a class="tag" href=move || session.href(route.clone())>{title}</a></li> }
            });
            view! { <ul class="tags" aria-label=label>{items.collect::<Vec<_>>()}</ul> }
        })
        .into_any_view()
}
