//! The dialogs: keys, copying by hand, opening a file, embedding, saving a site.

use leptos::prelude::*;
use view::{dynamic, view};

use crate::{
    session::{Toast, session},
    ui::lazy::{self, LazyView},
};

use super::{
    embed_dialog::EmbedDialog, notices::ToastArea, open_dialog::OpenDialog, sheet_dialog::SheetDialog,
    site_dialog::SiteDialog,
};

/// Every dialog, closed.
#[component]
pub fn Dialogs() -> AnyView {
    view! {
        <Dialog id="shortcuts" title=messages::shortcuts()/>
        <Dialog id="by-hand" title=messages::copy_by_hand()/>
        <Dialog id="open-file" title=messages::open_framework()/>
        <Dialog id="sheet" title=messages::columns_title()/>
        <Dialog id="site" title=messages::save_site()/>
        <Dialog id="embed" title=messages::embed_this_view()/>
    }
}

#[component]
fn Dialog(id: &'static str, title: String) -> AnyView {
    let session = session();
    let heading = format!("{id}-heading");
    let label = heading.clone();
    view! {
        <dialog class="dialog" id=id aria-labelledby=label on:close=move |_| session.dialog_closed(id)>
            <div class="dialog-head">
                <h2 id=heading>{title}</h2>
                <button type="button" class="button" on:click=move |_| session.close_dialog(&format!("#{id}"))>{messages::close()}</button>
            </div>
            {dynamic(move || lazy::lazy(LazyView::Dialog(id)))}
            <ToastArea/>
        </dialog>
    }
}

/// The contents of a dialog, by its id.
pub fn dialog(id: &str) -> AnyView {
    match id {
        "shortcuts" => view! { <KeysTable/><ShortcutsSwitch/> },
        "by-hand" => view! { <ByHand/> },
        "open-file" => view! { <OpenDialog/> },
        "sheet" => view! { <SheetDialog/> },
        "site" => view! { <SiteDialog/> },
        _ => view! { <EmbedDialog/> },
    }
}

/// The shortcuts and what they do.
#[component]
pub fn KeysTable() -> AnyView {
    let rows = session().shortcuts().map(|(keys, does)| {
        let keys = keys.split_whitespace().map(|key| view! { <kbd>{key}</kbd>" " }).collect::<Vec<_>>();
        view! { <tr><td>{keys}</td><td>{does}</td></tr> }
    });
    view! {
        <table class="keys">
            <caption class="visually-hidden">{messages::shortcuts()}</caption>
            <thead><tr><th scope="col">{messages::key()}</th><th scope="col">{messages::key_does()}</th></tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

#[component]
fn ShortcutsSwitch() -> AnyView {
    let session = session();
    view! {
        <label class="option">
            <input
                type="checkbox"
                prop:checked=move || session.settings.shortcuts.get()
                on:change:target=move |event| session.settings.choose_shortcuts(event.target().checked())
            />
            {messages::shortcuts_on()}
        </label>
    }
}

#[component]
fn ByHand() -> AnyView {
    let session = session();
    let text = move || match session.toast.get() {
        Some(Toast::CopyByHand(text)) => text,
        _ => String::new(),
    };
    view! {
        <p>{messages::copy_by_hand_why()}</p>
        <textarea class="by-hand" readonly rows="6" aria-label=messages::text_to_copy() prop:value=text></textarea>
    }
}
