//! Keyed lists whose rows have the session as a context.

use leptos::prelude::*;

use crate::session::session;

/// A view for each number, kept for as long as its number stays in the list.
pub fn keyed(
    numbers: impl Fn() -> Vec<usize> + Send + Sync + 'static,
    view: impl Fn(usize) -> AnyView + Send + Sync + 'static,
) -> AnyView {
    let session = session();
    view::keyed(numbers, move |number| {
        provide_context(session);
        view(number)
    })
}
