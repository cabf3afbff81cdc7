//! Facts: statements with headings about a document or a goal, besides its objectives.

use leptos::prelude::*;

use framework::Fact;
use view::{IntoAnyView as _, view};

use super::{Prose, marked};

/// Facts, each with its heading and its evidence; nothing where there are none.
#[component]
pub fn Facts(
    /// The facts.
    facts: Vec<Fact>,
) -> AnyView {
    let items = facts.into_iter().map(|Fact { title, statement }| {
        view! {
            <div class="fact">
                <dt>{marked(title)}</dt>
                <dd><Prose text=statement.text evidence=statement.evidence/></dd>
            </div>
        }
    });
    let items: Vec<_> = items.collect();
    (!items.is_empty()).then(|| view! { <dl class="facts-long">{items}</dl> }).into_any_view()
}
