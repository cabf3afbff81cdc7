//! The dialog for opening a file.

use leptos::prelude::*;

use crate::session::{Recent, session};
use crate::ui::part::FileDrop;
use view::{dynamic, view};

/// The contents of the dialog.
#[component]
pub fn OpenDialog() -> AnyView {
    let session = session();
    view! {
        <FileDrop text=messages::drop_or_choose()/>
        <p>{messages::files_that_open()}</p>
        <p>
            {messages::paste_rows()}
            " "
            <button type="button" class="button button-quiet" on:click=move |_| session.save_template_workbook()>{messages::save_template("XLSX")}</button>
            " "
            <button type="button" class="button button-quiet" on:click=move |_| session.save_template()>{messages::save_template("CSV")}</button>
        </p>
        {dynamic(move || {
            let recent = session.recent_frameworks();
            (!recent.is_empty()).then(|| view! { <RecentlyOpened recent/> })
        })}
    }
}

#[component]
fn RecentlyOpened(recent: Vec<Recent>) -> AnyView {
    let session = session();
    let rows = recent.into_iter().map(|Recent { id, title, .. }| {
        let (opened, removed) = (id.clone(), id);
        let remove = messages::remove_recent(&title);
        view! {
            <li>
                <button type="button" class="button button-quiet" on:click=move |_| session.open_recent(opened.clone())>{title}</button>
                " "
                <button type="button" class="button button-quiet" on:click=move |_| session.forget_recent(removed.clone())>{remove}</button>
            </li>
        }
    });
    view! {
        <h3>{messages::recently_opened()}</h3>
        <p>{messages::recently_opened_where()}</p>
        <ul class="recent">{rows.collect::<Vec<_>>()}</ul>
    }
}
