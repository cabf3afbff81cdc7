//! The Overview: an introduction to the framework, then all of it as a picture: pillars as columns, goals as cells in
//! them, and beside it a matrix of themes across pillars.

use leptos::prelude::*;

use crate::{
    session::session,
    ui::lazy::{self, LazyView},
    ui::part::{ColumnForm, Filters, Hint, HintLine, Matrix, OverviewHead, PillarColumn, ViewActions},
};
use framework::Pillar;
use view::{dynamic, memo, view};

/// The Overview.
#[component]
pub fn Overview() -> AnyView {
    let session = session();
    let framework = session.framework();
    let hint = Hint::provide();
    let form = ColumnForm::of(&framework);
    let is_asked = memo(move |_| session.query.with(|query| !query.is_empty()));
    let is_filtered = move || is_asked.get().then_some("");
    let columns = framework.refs::<Pillar>().map(|pillar| view! { <PillarColumn pillar form/> }).collect::<Vec<_>>();
    view! {
        <OverviewHead/>
        <ViewActions/>
        <Filters roomy=true>
            {dynamic(move || session.has_marks().then(|| lazy::lazy(LazyView::Legend)))}
            <div
                class="overview"
                data-form=form.as_str()
                data-filtered=is_filtered
                on:pointerleave=move |_| hint.clear()
                on:focusout=move |_| hint.clear()
            >
                <div class="pillars" data-row=form.fits_in_row(&framework).then_some("")>{columns}</div>
                <Matrix/>
                <HintLine hint is_shaded=form.is_dense()/>
            </div>
        </Filters>
    }
}
