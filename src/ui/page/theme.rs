//! Everything on one theme, across pillars, in document order.

use leptos::prelude::*;

use crate::ui::{program_dir, program_language};
use crate::{
    session::session,
    ui::part::{Bulk, Filters, GatheredGroups, ViewActions},
};
use explore::FacetKey;
use framework::{Ref, Theme};
use routes::Route;
use view::view;

/// The page of a theme.
#[component]
pub fn ThemePage(
    /// The theme.
    theme: Ref<Theme>,
) -> AnyView {
    let session = session();
    let framework = session.framework();
    let gathered = framework.related_to_theme(theme);
    let theme = framework[theme].clone();
    let href = session.href_to_value(Route::Goals, &[(FacetKey::Theme, &theme.id)]);
    view! {
        <div class="page-head" data-theme=theme.id>
            <p class="breadcrumb">{framework.names.theme.one.clone()}</p>
            <h1 tabindex="-1">{theme.title}</h1>
            <p class="standfirst" lang=program_language() dir=program_dir()>{messages::gathered(&gathered, &framework)}</p>
            <div class="actions" lang=program_language() dir=program_dir()>
                <a class="button" href=href>{messages::filter_goals_by_this(&messages::noun(&framework.names.goal.many))}</a>
            </div>
            <ViewActions/>
        </div>
        <Filters><Bulk/><GatheredGroups gathered/></Filters>
    }
}
