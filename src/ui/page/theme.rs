//! Everything on one theme, across pillars, in document order.

use leptos::prelude::*;

use crate::{
    address::Place,
    explore::FacetKey,
    framework::{Ref, Theme},
    session::session,
    ui::markup::view,
    ui::part::{GatheredGroups, ViewActions},
    words,
};

/// The page of a theme.
#[component]
pub fn ThemePage(
    /// The theme.
    theme: Ref<Theme>,
) -> AnyView {
    let session = session();
    let framework = session.framework();
    let it = framework[theme].clone();
    let gathered = framework.on_theme(theme);
    let href = session.href_to_value(Place::Goals, &[(FacetKey::Theme, &it.id)]);
    view! {
        <div class="page-head" data-theme=it.id>
            <p class="breadcrumb">{framework.names.theme.one.clone()}</p>
            <h1 tabindex="-1">{it.title}</h1>
            <p class="standfirst">{words::gathered(&gathered, &framework)}</p>
            <div class="actions" lang="en">
                <a class="button" href=href>{format!("Filter the {} by this", words::noun(&framework.names.goal.many))}</a>
            </div>
            <ViewActions/>
        </div>
        <GatheredGroups gathered/>
    }
}
