//! The foot of the page: who made it, that it is nobody's official site, which version it is.

use leptos::prelude::*;

use view::view;

use crate::session::session;
use framework::Framework;
use routes::Route;

/// The foot of the page; inside another site, a line that names the source and opens the full explorer.
#[component]
pub fn Colophon() -> AnyView {
    let session = session();
    let text = move || {
        let framework = session.framework();
        let program = env!("CARGO_PKG_VERSION");
        let versions = match &framework.version {
            Some(data) => messages::versions_with_data(program, data),
            None => messages::versions(program),
        };
        let sentences = [made(&framework), not_official(&framework), Some(messages::nothing_sent()), Some(versions)];
        sentences.into_iter().flatten().collect::<Vec<_>>().join(" ")
    };
    let embedded = move || {
        session.settings.embedded.get().then(|| {
            let framework = session.framework();
            let full = session.full_address().map(|full| {
                view! { <a href=full target="_blank" rel="noopener">{messages::open_full()}</a> }
            });
            let sentences = [
                Some(messages::embedded_in(&framework.title)),
                framework.editor.as_deref().map(messages::embedded_made_by),
                not_official(&framework),
            ];
            let sentences = sentences.into_iter().flatten().collect::<Vec<_>>().join(" ");
            view! {
                <p>
                    {sentences}
                    " "
                    {full}
                </p>
            }
        })
    };
    let full = move || {
        (!session.settings.embedded.get()).then(|| {
            view! { <p>{text}" "<a href=move || session.href(Route::About)>{messages::about_and_cite()}</a></p> }
        })
    };
    view! { <footer class="colophon">{embedded}{full}</footer> }
}

/// Who made it, and from what: "public sources" only if most of them have a web address. Nothing is known about a file
/// without an editor, such as the reader's own sheet.
fn made(framework: &Framework) -> Option<String> {
    let public = framework.sources.iter().filter(|source| source.address.is_some()).count();
    let is_public = public * 2 > framework.sources.len();
    let made_by = if is_public { messages::made_by } else { messages::embedded_made_by };
    framework.editor.as_deref().map(made_by)
}

/// That this is nobody's official site; nothing where no publisher is known.
fn not_official(framework: &Framework) -> Option<String> {
    let publisher = framework.publisher.trim();
    (!publisher.is_empty()).then(|| messages::not_official(publisher))
}
