//! Choosing a framework to open beside the one on screen: a file, or one that was opened today.

use leptos::prelude::*;

use crate::{
    session::{Recent, session},
    ui::lang::{program_dir, program_language},
};
use view::{dynamic, view};

use super::FileDrop;

/// The ways to choose: drop a file, pick one in a dialog, or take one from today's list.
#[component]
pub fn ChooseBeside(
    /// The text above it.
    #[prop(into)]
    text: String,
) -> AnyView {
    let session = session();
    view! {
        <FileDrop text beside=true/>
        {dynamic(move || {
            let here = session.framework().id.clone();
            let recent: Vec<_> = session.recent_frameworks().into_iter().filter(|recent| recent.id != here).collect();
            (!recent.is_empty()).then(|| view! { <RecentBeside recent/> })
        })}
    }
}

#[component]
fn RecentBeside(recent: Vec<Recent>) -> AnyView {
    let session = session();
    let rows = recent.into_iter().map(|Recent { id, title, .. }| {
        view! {
            <li>
                <button type="button" class="button button-quiet" on:click=move |_| session.open_recent_beside(id.clone())>{title}</button>
            </li>
        }
    });
    view! {
        <h2 lang=program_language() dir=program_dir()>{messages::recently_opened()}</h2>
        <ul class="recent">{rows.collect::<Vec<_>>()}</ul>
    }
}
