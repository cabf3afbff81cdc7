//! Notices about layers that the address names and that cannot be shown, on every page.

use leptos::prelude::*;

use crate::session::{PublishedFault, session};
use view::{dynamic_memo, view};

/// Notices that the layer in the link is damaged, and that the published one did not load, each until the reader
/// dismisses it.
pub fn layer_faults() -> AnyView {
    let session = session();
    view! {
        {dynamic_memo(
            move || session.layer_view.with(|layer_view| layer_view.refused.clone()),
            |why| why.clone().map(|why| view! { <Refused why/> }),
        )}
        {dynamic_memo(
            move || session.published_fault(),
            |fault| fault.clone().map(|fault| view! { <NotPublished fault/> }),
        )}
    }
}

#[component]
fn Refused(why: String) -> AnyView {
    let session = session();
    view! {
        <div class="notice notice-top" data-kind="fault" data-layer-refused="" role="alert">
            <p>{why}</p>
            <button type="button" class="button" on:click=move |_| session.dismiss_refused_layer()>{messages::layer_put_away()}</button>
        </div>
    }
}

#[component]
fn NotPublished(fault: PublishedFault) -> AnyView {
    let session = session();
    let advice = (!fault.advice.is_empty()).then(|| view! { <p>{fault.advice}</p> });
    let again = fault.may_retry.then(|| {
        view! {
            <button type="button" class="button" data-layer-retry="" on:click=move |_| session.fetch_published_again()>
                {messages::try_again()}
            </button>
            " "
        }
    });
    view! {
        <div class="notice notice-top" data-kind="fault" data-layer-unpublished="" role="alert">
            <p class="notice-title">{fault.title}</p>
            {advice}
            <p>
                {again}
                <button type="button" class="button" on:click=move |_| session.dismiss_published_fault()>{messages::close()}</button>
            </p>
        </div>
    }
}
