//! The framework's own links, which leave the page.

use leptos::prelude::*;

use framework::Link;
use view::{IntoAnyView as _, view};

/// Links as a list; nothing where there are none.
#[component]
pub fn Links(
    /// The links.
    links: Vec<Link>,
) -> AnyView {
    let items = links.into_iter().map(|link| {
        let host = link.address.split('/').nth(2).unwrap_or_default().to_owned();
        view! {
            <li>
                <a href=link.address dir="auto" target="_blank" rel="noopener noreferrer">{link.title}</a>
                " "<span class="link-host" dir="ltr">{host}</span>
            </li>
        }
    });
    let items: Vec<_> = items.collect();
    (!items.is_empty()).then(|| view! { <ul class="links">{items}</ul> }).into_any_view()
}
