//! The offer to undo the last change to many marks or to a layer. It stays until something else is changed or the
//! reader dismisses it, so that slow readers do not lose their work.

use leptos::prelude::*;
use view::{dynamic, view};

use crate::session::session;

/// The offer.
pub fn undo_offer() -> AnyView {
    let session = session();
    dynamic(move || {
        session.undoable().map(|description| {
            view! {
                <section class="toast" data-undo-offer="" aria-label=messages::undo_label()>
                    <span>{description}</span>
                    <button type="button" class="toast-button" data-undo="" on:click=move |_| session.undo()>{messages::undo()}</button>
                    <button type="button" class="toast-button" data-undo-close="" on:click=move |_| session.dismiss_undo()>{messages::close()}</button>
                </section>
            }
        })
    })
}
