//! The foot of the page: who made it, that it is nobody's official site, which version it is.

use leptos::prelude::*;

use view::view;

use crate::session::session;
use routes::Route;

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
        session.settings.embedded.get().then(|| {
            let framework = session.framework();
            let full = session.full_address().map(|full| {
                view! { <a href=full target="_blank" rel="noopener">"Open the full explorer"</a> }
            });
            let editor = framework.editor.clone().map(|editor| format!("Made by {editor}. ")).unwrap_or_default();
            let publisher = &framework.publisher;
            view! {
                <p>
                    {format!("{}, in the Framework Explorer. {editor}Not an official site of {publisher}. ", framework.title)}
                    {full}
                </p>
            }
        })
    };
    let full = move || {
        (!session.settings.embedded.get()).then(|| {
            view! { <p>{text}" "<a href=move || session.href(Route::About)>"About, and how to cite"</a></p> }
        })
    };
    view! { <footer class="colophon">{embedded}{full}</footer> }
}
