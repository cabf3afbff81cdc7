//! What was done to many marks or to a layer, and the way back. It stays until something else is changed, or it is put away:
//! who needs long to read it is not to lose their work for that.

use leptos::prelude::*;
use view::{dynamic, view};

use crate::session::session;

/// The offer to undo it.
pub fn undo_offer() -> AnyView {
    let session = session();
    dynamic(move || {
        session.undoable().map(|told| {
            view! {
                <section class="toast" data-undo-offer="" aria-label=messages::undo_label()>
                    <span>{told}</span>
                    <button type="button" class="toast-button" data-undo="" on:click=move |_| session.undo()>{messages::undo()}</button>
                    <button type="button" class="toast-button" data-undo-close="" on:click=move |_| session.dismiss_undo()>{messages::close()}</button>
                </section>
            }
        })
    })
}
