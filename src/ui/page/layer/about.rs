//! The title of the layer, and the ends of its scale.

use leptos::prelude::*;

use crate::{
    session::session,
    ui::part::{Refusal, draft},
};
use view::{memo, view};

/// The id of the message that says why an end of the scale is refused.
const REFUSAL: &str = "scale-refusal";

/// The fields for title and scale.
#[component]
pub fn About() -> AnyView {
    let session = session();
    let title = move || session.layer_view.with(|layer_view| layer_view.own.title.clone());
    // The refused texts for the least and the greatest score.
    let refused = RwSignal::new([None::<String>, None]);
    let why = move || refused.with(|refused| refused.iter().any(Option::is_some)).then(messages::scale_refused);
    let put = move |at: usize, text: String| {
        let before = session.layer_view.with_untracked(|layer_view| layer_view.own.scale);
        // A field that disappears with its page loses the focus only after the signals are gone.
        let (mut typed, mut scale) = (refused.try_get_untracked().unwrap_or_default(), before);
        typed[at] = Some(text);
        // An end that was refused may fit once the other end has changed.
        for at in [at, 1 - at] {
            let end = typed[at].as_deref();
            let next = end.and_then(|end| if at == 0 { scale.with_min(end) } else { scale.with_max(end) });
            if let Some(next) = next {
                (scale, typed[at]) = (next, None);
            }
        }
        if scale != before {
            session.change_layer(|layer| layer.scale = scale);
        }
        refused.set(typed);
    };
    view! {
        <section class="section layer-about" aria-labelledby="layer-about">
            <h2 id="layer-about">{messages::layer_about()}</h2>
            <div class="my-fields">
                <label>
                    {messages::layer_title()}
                    <input type="text" dir="auto" data-layer-title="" prop:value=title value=title on:change:target=move |event| {
                        let text = event.target().value();
                        session.change_layer(|layer| layer.title = text);
                    }/>
                </label>
                <End at=0 label=messages::scale_least() refused put/>
                <End at=1 label=messages::scale_greatest() refused put/>
                <Refusal id=REFUSAL why/>
            </div>
        </section>
    }
}

/// The field for an end of the scale. A refused text stays in it, for the reader to mend.
#[component]
fn End(
    at: usize,
    label: String,
    refused: RwSignal<[Option<String>; 2]>,
    put: impl Fn(usize, String) + Copy + Send + Sync + 'static,
) -> AnyView {
    let session = session();
    let is_refused = memo(move |_| refused.with(|refused| refused[at].is_some()));
    let field = draft(move || {
        let present = session
            .layer_view
            .with(|layer_view| if at == 0 { layer_view.own.scale.min } else { layer_view.own.scale.max });
        refused.with(|refused| refused[at].clone()).unwrap_or_else(|| present.to_string())
    });
    view! {
        <label>
            {label}
            <input
                type="number"
                step="any"
                data-scale-end=if at == 0 { "least" } else { "greatest" }
                aria-invalid=move || is_refused.get().then_some("true")
                aria-describedby=move || is_refused.get().then_some(REFUSAL)
                prop:value=move || field.shown.get()
                value=move || field.shown.get()
                on:focus=move |_| field.enter()
                on:blur=move |_| field.leave()
                on:change:target=move |event| put(at, event.target().value())
            />
        </label>
    }
}
