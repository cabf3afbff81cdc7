//! A page with nothing but a search field and a list of twenty titles that follows the typing: as small as a Leptos
//! page of this kind gets. `cargo xtask bench` measures the explorer beside it.

use leptos::{mount::mount_to, prelude::*};

/// The twenty titles of the list.
const TITLES: [&str; 20] = [
    "Norms of behaviour",
    "Safety in orbit",
    "Debris",
    "Traffic coordination",
    "Launch notices",
    "Arms control",
    "Transparency",
    "Commercial partners",
    "Export rules",
    "Spectrum",
    "Earth observation",
    "Climate",
    "Food security",
    "Disaster relief",
    "Navigation",
    "Exploration",
    "Lunar science",
    "Planetary defence",
    "Training",
    "New members",
];

#[component]
fn Page() -> impl IntoView {
    let text = RwSignal::new(String::new());
    let found = Memo::new(move |_| {
        let text = text.get().to_lowercase();
        TITLES.into_iter().filter(|title| title.to_lowercase().contains(&text)).collect::<Vec<_>>()
    });
    view! {
        <label>"Search " <input type="search" on:input:target=move |event| text.set(event.target().value())/></label>
        <p role="status">{move || format!("{} of {} goals", found.with(Vec::len), TITLES.len())}</p>
        <ol>
            <For each=move || found.get() key=|title| *title let(title)>
                <li>{title}</li>
            </For>
        </ol>
    }
}

fn main() {
    let Some(body) = document().body() else { return };
    mount_to(body, Page).forget();
    // Marks the page as ready, as the explorer does.
    if let Some(html) = document().document_element() {
        let _ = html.set_attribute("data-ready", "");
    }
}
