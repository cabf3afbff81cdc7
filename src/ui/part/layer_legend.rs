//! The legend of the layer's marks on the Overview, readable without colour: signs of statuses, steps of the score, the
//! note.

use leptos::prelude::*;

use crate::session::{GREATEST_HEAT, session};
use crate::ui::{program_dir, program_language};
use routes::Route;
use view::{dynamic, view};

/// The legend.
pub fn layer_legend() -> AnyView {
    let session = session();
    dynamic(move || {
        let framework = session.framework();
        let layer_view = session.layer_view.get();
        let share = layer_view.share(&framework, framework.refs());
        let statuses = layer_view.statuses().into_iter().zip(share.statuses.clone()).filter(|(_, number)| *number > 0);
        let statuses = statuses.map(|((id, title, sign), number)| {
            let title = messages::title_with_count(&title, number);
            view! { <li data-legend=id><span class="my-sign" aria-hidden="true">{sign}</span>" "{title}</li> }
        });
        let statuses = statuses.collect::<Vec<_>>();
        let steps = layer_view.has_scores().then(|| {
            let steps = (0..=GREATEST_HEAT).map(|step| view! { <span class="heat" data-heat=step.to_string()></span> });
            let steps = steps.collect::<Vec<_>>();
            let scale = messages::legend_scores(
                &messages::decimal(layer_view.layer.scale.min),
                &messages::decimal(layer_view.layer.scale.max),
            );
            view! { <li><span class="heats" aria-hidden="true">{steps}</span>" "{scale}</li> }
        });
        let notes = (share.notes > 0).then(|| {
            let title = messages::title_with_count(&messages::has_note(), share.notes);
            view! { <li><span aria-hidden="true">"✎"</span>" "{title}</li> }
        });
        let title = if layer_view.layer.title.is_empty() { messages::layer() } else { layer_view.layer.title.clone() };
        view! {
            <section class="layer-legend" aria-label=messages::layer_legend() lang=program_language() dir=program_dir()>
                <p>
                    <a href=move || session.href(Route::Layer)>{title}</a>
                    " "
                    {layer_view.share_in_words(&share)}
                </p>
                <ul>{statuses}{steps}{notes}</ul>
            </section>
        }
    })
}
