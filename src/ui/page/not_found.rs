//! Nothing here: what was asked for, and the nearest real routes.

use leptos::prelude::*;

use view::view;

use crate::session::session;
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
        <div class="empty" lang="en">
            <h1 tabindex="-1" lang="en">"Nothing here"</h1>
            <p role="alert">"This framework has nothing at the address " <code>{format!("#{route}")}</code> ". Near it are:"</p>
            <ul class="related">{near.collect::<Vec<_>>()}</ul>
        </div>
    }
}
