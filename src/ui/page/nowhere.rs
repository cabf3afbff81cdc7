//! Nothing here: what was asked for, and the nearest real places.

use leptos::prelude::*;

use view::view;

use routes::nearest;
use crate::session::session;

/// The page for an address that leads nowhere.
#[component]
pub fn Nowhere() -> AnyView {
    let session = session();
    let framework = session.framework();
    let place = session.place.get();
    let near = nearest(&framework, &place).into_iter().map(|place| {
        let title = messages::place_name(&place, &framework);
        view! { <li><a href=move || session.href(place.clone())>{title}</a></li> }
    });
    view! {
        <div class="empty" lang="en">
            <h1 tabindex="-1" lang="en">"Nothing here"</h1>
            <p role="alert">"This framework has nothing at the address " <code>{format!("#{place}")}</code> ". Near it are:"</p>
            <ul class="related">{near.collect::<Vec<_>>()}</ul>
        </div>
    }
}
