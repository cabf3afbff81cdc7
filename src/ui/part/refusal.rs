//! Why what was typed into a field is not taken: seen and heard beside the field, which names it by its id.

use leptos::prelude::*;
use view::{dynamic_memo, view};

#[component]
pub fn Refusal(
    /// The id by which the field names it.
    #[prop(into)]
    id: String,
    /// Why; none while the field is right.
    why: impl Fn() -> Option<String> + Send + Sync + 'static,
) -> AnyView {
    dynamic_memo(why, move |why| {
        why.clone().map(|why| view! { <p class="refusal" id=id.clone() role="alert">{why}</p> })
    })
}
