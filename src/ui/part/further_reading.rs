//! Further reading: the links that a framework gives for one of its parts.

use leptos::prelude::*;

use crate::ui::{program_dir, program_language};
use framework::Link;
use view::{IntoAnyView as _, view};

/// The links of a part of the framework, as a list.
#[component]
pub fn FurtherReading(
    /// The links.
    links: Vec<Link>,
) -> AnyView {
    let items = links.into_iter().map(|link| {
        view! { <li><a href=link.address rel="noopener noreferrer">{link.title}</a></li> }
    });
    let items = items.collect::<Vec<_>>();
    (!items.is_empty())
        .then(|| {
            view! {
                <div class="further-reading">
                    <p lang=program_language() dir=program_dir()>{messages::list_label(&messages::further_reading())}</p>
                    <ul>{items}</ul>
                </div>
            }
        })
        .into_any_view()
}
