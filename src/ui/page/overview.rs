//! The Overview: what the framework is, then all of it as a picture: pillars as columns, goals as cells in them, and themes
//! across pillars beside it.

use leptos::prelude::*;

use crate::ui::program_language;
use crate::{
    session::{Command, Picture, session},
    ui::lazy::{self, LazyView},
    ui::part::{ColumnForm, Hint, HintLine, Matrix, OverviewHead, PillarColumn, ViewActions, has_matrix, status_line},
};
use framework::Pillar;
use view::{IntoAnyView as _, dynamic, memo, view};

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
        {status_line(dynamic(move || is_asked.get().then(|| lazy::lazy(LazyView::Asked))))}
        {dynamic(move || is_asked.get().then(|| lazy::lazy(LazyView::Chips)))}
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
        <div class="picture-actions"><PictureActions/><ViewActions/></div>
    }
}

/// The pictures as files.
#[component]
fn PictureActions() -> AnyView {
    let session = session();
    let framework = session.framework();
    let has_themes = has_matrix(&framework);
    let pictures = Picture::ALL.into_iter().filter(|picture| has_themes || *picture == Picture::Pillars);
    let actions = pictures.map(|picture| {
        let title = match picture {
            Picture::Pillars => messages::picture_of_pillars(&messages::noun(&framework.names.pillar.many)),
            Picture::Themes => messages::picture_of_themes(&messages::noun(&framework.names.theme.many)),
        };
        let of = messages::picture_format_of(&title);
        view! {
            <div class="actions" lang=program_language()>
                {title}
                <button type="button" class="button button-quiet" on:click=move |_| session.dispatch(Command::SaveSvg(picture))>
                    "SVG"<span class="visually-hidden">{of.clone()}</span>
                </button>
                <button type="button" class="button button-quiet" on:click=move |_| session.dispatch(Command::SavePng(picture))>
                    "PNG"<span class="visually-hidden">{of}</span>
                </button>
            </div>
        }
    });
    actions.collect::<Vec<_>>().into_any_view()
}
