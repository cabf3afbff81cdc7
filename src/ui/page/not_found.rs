//! Not found: the address that leads nowhere, and the nearest real routes.

use leptos::prelude::*;

use view::view;

use crate::session::session;
use crate::ui::{program_dir, program_language};
use routes::nearest;

/// The page for an address that leads nowhere.
#[component]
pub fn NotFound() -> AnyView {
    let session = session();
    let framework = session.framework();
    let route = session.route.get();
    let near = nearest(&framework, &route).into_iter().map(|route| {
        let title = messages::route_name(&route, &framework);
        view! { <li><a href=move || session.href(route.clone())>{title}</a></li> }
    });
    view! {
        <div class="empty" lang=program_language() dir=program_dir()>
            <h1 tabindex="-1" lang=program_language() dir=program_dir()>{messages::nothing_here()}</h1>
            <p role="alert">{messages::not_found(&format!("#{route}"))}</p>
            <ul class="related">{near.collect::<Vec<_>>()}</ul>
        </div>
    }
}
