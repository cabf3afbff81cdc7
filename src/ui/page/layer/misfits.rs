//! Marks that do not fit: on targets that the framework does not have, and with scores off the scale.

use leptos::prelude::*;

use crate::session::session;
use view::{IntoAnyView as _, dynamic, view};

/// The lists; nothing where everything fits.
#[component]
pub fn Misfits() -> AnyView {
    let session = session();
    dynamic(move || {
        let gone = session.misfits().into_iter().map(|(what, text)| {
            view! { <li data-misfit=what.clone()><strong>{what.clone()}</strong>" "{text}</li> }
        });
        let off_scale = session.off_scale().into_iter().map(|(what, route, text)| {
            let hook = what.clone();
            let what = match route {
                Some(route) => view! { <a href=move || session.href(route.clone())>{what}</a> },
                None => what.into_any_view(),
            };
            view! { <li data-off-scale=hook><strong>{what}</strong>" "{text}</li> }
        });
        let (gone, off_scale) = (gone.collect::<Vec<_>>(), off_scale.collect::<Vec<_>>());
        let scale = session.layer_view.with(|layer_view| layer_view.layer.scale);
        let on_scale = messages::layer_off_scale(&messages::decimal(scale.min), &messages::decimal(scale.max));
        (!(gone.is_empty() && off_scale.is_empty())).then(|| {
            view! {
                <section class="section" aria-labelledby="layer-misfits">
                    <h2 id="layer-misfits">{messages::layer_misfits()}</h2>
                    {listed(messages::layer_misfits_kept(), gone)}
                    {listed(on_scale, off_scale)}
                </section>
            }
        })
    })
}

fn listed(why: String, items: Vec<AnyView>) -> AnyView {
    (!items.is_empty()).then(|| view! { <p>{why}</p><ul class="layer-list">{items}</ul> }).into_any_view()
}
