//! The message that says why a field refuses its text: visible and announced beside the field, which refers to its id.

use leptos::prelude::*;
use view::{dynamic_memo, view};

#[component]
pub fn Refusal(
    /// The id by which the field refers to it.
    #[prop(into)]
    id: String,
    /// The reason; `None` while the field is valid.
    why: impl Fn() -> Option<String> + Send + Sync + 'static,
) -> AnyView {
    dynamic_memo(why, move |why| {
        why.clone().map(|why| view! { <p class="refusal" id=id.clone() role="alert">{why}</p> })
    })
}
