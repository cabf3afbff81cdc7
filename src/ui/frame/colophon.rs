//! The foot of the page: who made it, that it is nobody's official site, which version it is.

use leptos::prelude::*;

use crate::ui::markup::view;

use crate::{address::Place, session::session};

/// The foot of the page; inside another site, a line that names the source and opens the full explorer.
#[component]
pub fn Colophon() -> AnyView {
    let session = session();
    let text = move || {
        let framework = session.framework();
        let editor =
            framework.editor.clone().map_or_else(|| "An explorer".to_owned(), |editor| format!("Made by {editor}"));
        let version = framework.version.clone().map(|version| format!(", data {version}")).unwrap_or_default();
        format!(
            "{editor} from public sources. Not an official site of {}. Nothing you do here is sent anywhere. Framework Explorer {}{version}.",
            framework.publisher,
            env!("CARGO_PKG_VERSION"),
        )
    };
    let embedded = move || {
        session.look.embedded.get().then(|| {
            let address = session.address.with(ToString::to_string);
            let full = format!("{}{address}", session.look.page_address.get());
            view! {
                <p>
                    {session.framework().title.clone()}
                    ", in the Framework Explorer. "
                    <a href=full target="_blank" rel="noopener">"Open the full explorer"</a>
                </p>
            }
        })
    };
    let full = move || {
        (!session.look.embedded.get()).then(|| {
            view! { <p>{text}" "<a href=move || session.href(Place::About)>"About, and how to cite"</a></p> }
        })
    };
    view! { <footer class="colophon">{embedded}{full}</footer> }
}
