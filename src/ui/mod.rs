//! The user interface. Components render what [`Session`] says and call its methods; they neither filter, sort nor
//! count, and know nothing about the browser.

mod frame;
#[cfg(all(feature = "bundled-data", not(target_arch = "wasm32")))]
mod full_text;
mod keyed;
mod lang;
mod lazy;
mod page;
mod part;

use leptos::{mount::mount_to, prelude::*};

use crate::session::{Session, provide_session};
use frame::{AwaitedPage, Colophon, Dialogs, Masthead, Notices, PrintHead};
use lang::{program_dir, program_language};
pub use lazy::load as load_chunk;
use page::Page;
use part::{CopySelected, TranslationNote};
use view::{dynamic, memo, view};

/// The whole page below the document's root.
#[component]
pub fn App(
    /// The session that it renders.
    session: Session,
) -> AnyView {
    provide_session(session);
    // Components read messages when they render, so a change of language rerenders everything.
    dynamic(move || {
        session.settings.language.track();
        frame_around(session)
    })
}

fn frame_around(session: Session) -> AnyView {
    let is_awaiting = memo(move |_| session.is_awaiting());
    let is_there = move || !is_awaiting.get();
    view! {
        <div class="frame">
            <a class="skip-link" href="#main" on:click=move |event| {
                event.prevent_default();
                session.skip_to_main();
            }>
                {messages::skip_link()}
            </a>
            {move || is_there().then(|| view! { <Masthead/> })}
            <Notices/>
            <main class="main" id="main" tabindex="-1" lang=move || session.other_language() dir=lang::framework_dir>
                {move || is_there().then(|| view! { <PrintHead/><TranslationNote/><Page/> })}
                {move || is_awaiting.get().then(|| view! { <AwaitedPage/> })}
            </main>
            {move || is_there().then(|| view! { <Colophon/> })}
            <Dialogs/>
            <CopySelected/>
        </div>
    }
}

/// Mounts the page, in place of the document's content for readers without the program.
pub fn mount(session: Session) {
    if let Some(root) = session.root() {
        mount_to(root, move || view! { <App session/> }).forget();
    }
}

/// The page as HTML, as it is before the reader chooses anything, followed by the whole framework as plain text: the
/// content for readers before the program runs, or without it.
#[cfg(all(feature = "bundled-data", not(target_arch = "wasm32")))]
pub fn prerender(framework: &std::sync::Arc<framework::Framework>) -> String {
    use crate::session::{Explorer, Origin};
    use routes::Address;

    // The program renders its pages itself when it starts. It does not hydrate these, so the markers for hydration only
    // make the page longer.
    const MARKS: [&str; 2] = ["<!>", "<!--<() />-->"];
    let page = render(Explorer::new(framework.clone(), Origin::Bundled), &Address::default());
    MARKS.iter().fold(page + &full_text(framework), |html, mark| html.replace(mark, ""))
}

/// A whole framework as HTML in one plain text, for readers without the program.
#[cfg(all(feature = "bundled-data", not(target_arch = "wasm32")))]
pub fn full_text(framework: &framework::Framework) -> String {
    Owner::new().with(|| full_text::full_text(framework).to_html())
}

/// A route as HTML: what a reader sees at this address.
#[cfg(all(feature = "bundled-data", not(target_arch = "wasm32")))]
pub fn render(explorer: crate::session::Explorer, address: &routes::Address) -> String {
    Owner::new().with(|| {
        let session = Session::new(explorer, address.clone());
        view! { <App session/> }.to_html()
    })
}
