//! The head of a printed page: what it is, where it is from, what was filtered, when.

use leptos::prelude::*;

use routes::Route;
use view::view;

use crate::session::session;
use crate::ui::lazy::{self, LazyView};
use crate::ui::{program_dir, program_language};

/// Shown on paper only.
#[component]
pub fn PrintHead() -> AnyView {
    let session = session();
    let route = move || messages::route_name(&session.route.get(), &session.framework());
    let filters = move || session.route.with(Route::shows_results).then(|| lazy::lazy(LazyView::PrintedFilters));
    let address = move || format!("{}{}", session.page_address(), session.address.with(routes::Address::short));
    let printed = move || messages::printed(&messages::date(&session.settings.today.get()));
    view! {
        <div class="print-head">
            <strong>{move || session.framework().title.clone()}</strong>
            <p>{route}</p>
            {filters}
            <p><bdi dir="ltr">{address}</bdi></p>
            <p lang=program_language() dir=program_dir()>{printed}</p>
        </div>
    }
}
