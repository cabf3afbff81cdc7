//! Copying, sharing and saving: one menu for what is on screen, and one for each part of it.

use leptos::prelude::*;

use crate::session::{Command, Picture, Session, session};
use crate::ui::lazy::{self, LazyView};
use crate::ui::{program_dir, program_language};
use routes::Route;
use view::{dynamic, view};
use worker::{ComparisonForm, Form, MappingForm};

use super::has_matrix;

/// The menu of a part: to copy it, its link, its citation. A page has many, so each names its part for screen readers.
#[component]
pub fn LinkActions(
    /// The route of the part itself.
    route: Route,
) -> AnyView {
    let session = session();
    let name = messages::part_name(&route, &session.framework());
    let part = messages::to_part(&name);
    let (link, linked) = (route.clone(), route.clone());
    view! {
        <details class="menu part-menu" name="menu" lang=program_language() dir=program_dir() on:toggle=move |_| session.enter_menu()>
            <summary class="button button-quiet">
                {messages::share_part()}" "<span class="visually-hidden">{name}</span>
            </summary>
            <ul class="menu-panel" on:click=move |_| session.close_menu()>
                <CopyPart route part=part.clone()/>
                <li>
                    <button type="button" class="button" on:click=move |_| session.copy_link(linked.clone())>
                        {messages::copy_link()}" "<span class="visually-hidden">{part.clone()}</span>
                    </button>
                </li>
                <li>
                    <a class="button" href=move || session.href(link.clone())>
                        {messages::link()}" "<span class="visually-hidden">{part}</span>
                    </a>
                </li>
            </ul>
        </details>
    }
}

/// Items to copy a part with its source, and its citation.
#[component]
fn CopyPart(route: Route, part: String) -> AnyView {
    let session = session();
    let label = match &route {
        Route::Quotation(_) => Some(messages::copy_quotation()),
        Route::Objective(_) | Route::Challenge(_) => Some(messages::copy_with_source()),
        _ => None,
    };
    let work = session.work_of(&route);
    let copy = label.map(|label| {
        view! { <li><button type="button" class="button" on:click=move |_| session.copy_part(&route)>{label}</button></li> }
    });
    let cite = work.map(|work| {
        view! {
            <li>
                <button type="button" class="button" on:click=move |_| session.copy_citation_of(work)>
                    {messages::copy_citation()}" "<span class="visually-hidden">{part}</span>
                </button>
            </li>
        }
    });
    view! { {copy}{cite} }
}

/// A button to copy the link of what is on screen, which people do most, and a menu with everything else.
#[component]
pub fn ViewActions() -> AnyView {
    let session = session();
    view! {
        <div class="share" lang=program_language() dir=program_dir()>
            <button type="button" class="button" on:click=move |_| session.dispatch(Command::CopyView)>{messages::copy_link()}</button>
            <details class="menu" name="menu" on:toggle=move |_| session.enter_menu()>
                <summary class="button">{messages::share_and_save()}</summary>
                <div class="menu-panel" on:click=move |_| session.close_menu()>{dynamic(|| lazy::lazy(LazyView::ShareMenu))}</div>
            </details>
        </div>
    }
}

/// The contents of the page's menu for sharing.
pub fn share_menu() -> AnyView {
    let session = session();
    let is_sandboxed = session.settings.is_sandboxed.get();
    view! {
        <ul class="menu-list">
            <Offer label=messages::copy_title_and_link() action=Session::copy_title_and_link/>
            <Offer label=messages::copy_selection() action=Session::copy_selection/>
            {session.settings.can_share.get().then(|| view! { <Offer label=messages::share() action=Session::share/> })}
            <Offer label=messages::embed() action=Session::open_embed/>
            {(!is_sandboxed).then(|| view! { <Offer label=messages::print() action=Session::print/> })}
        </ul>
        {if is_sandboxed { in_window() } else { downloads() }}
    }
}

#[component]
fn Offer(label: String, action: fn(Session)) -> AnyView {
    let session = session();
    view! { <li><button type="button" class="button" on:click=move |_| action(session)>{label}</button></li> }
}

/// The notice that the frame allows no saving, and a link to a window that does.
fn in_window() -> AnyView {
    let session = session();
    let link = move || {
        session.full_address().map(|address| {
            view! { <a class="button" href=address target="_blank" rel="noopener">{messages::open_in_window()}</a> }
        })
    };
    view! { <p class="menu-note">{messages::frame_cannot_save()}"."</p>{link} }
}

/// The downloads of what is on screen, and of the whole framework.
fn downloads() -> AnyView {
    let session = session();
    match session.route.get() {
        Route::Compare => return comparison_downloads(),
        Route::Crosswalk => return mapping_downloads(),
        _ => {}
    }
    let goals = [
        (Form::Xlsx, "XLSX", messages::for_spreadsheets()),
        (Form::Csv, "CSV", messages::for_programs()),
        (Form::Json, "JSON", String::new()),
        (Form::Markdown, "Markdown", String::new()),
    ];
    let goals = goals.map(|(form, title, use_of)| {
        let save = move || session.save_goals(form);
        view! { <Download label=messages::download() title use_of save/> }
    });
    let whole = [
        (Form::Whole, "JSON", String::new()),
        (Form::Workbook, "XLSX", messages::to_edit()),
        (Form::StratMl, "StratML", String::new()),
        (Form::Skos, "SKOS", String::new()),
    ];
    let whole = whole.map(|(form, title, use_of)| {
        let save = move || session.save_framework(form);
        view! { <Download label=messages::download_whole() title use_of save/> }
    });
    view! {
        <h2 class="more-heading">{messages::download_goals(&messages::noun(&session.framework().names.goal.many))}</h2>
        <ul class="menu-list">{goals}</ul>
        {dynamic(move || session.route.with(|route| *route == Route::Overview).then(pictures))}
        <h2 class="more-heading">{messages::download_framework()}</h2>
        <ul class="menu-list">{whole}</ul>
        <ul class="menu-list">
            <Offer label=messages::save_page() action=Session::save_page/>
            {session.can_save_site().then(|| view! { <Offer label=messages::save_site() action=Session::open_save_site/> })}
        </ul>
        {dynamic(move || {
            session.saves_layer().then(|| view! { <p class="menu-note" data-takes-layer="">{messages::page_with_layer()}</p> })
        })}
    }
}

/// A form of download.
#[component]
fn Download(
    /// What the button does, for readers who cannot see the heading above it.
    label: String,
    /// The name of the form.
    #[prop(into)]
    title: String,
    /// What the form is good for.
    #[prop(optional)]
    use_of: String,
    /// Writes it.
    save: impl Fn() + 'static,
) -> AnyView {
    view! {
        <li>
            <button type="button" class="button" on:click=move |_| save()>
                <span class="visually-hidden">{label}" "</span>{title}
                <span class="menu-use">{use_of}</span>
            </button>
        </li>
    }
}

/// The comparison, as files.
fn comparison_downloads() -> AnyView {
    let session = session();
    if session.beside.with(Option::is_none) {
        return view! { <p class="menu-note">{messages::compare_nothing_yet()}</p> };
    }
    let forms = ComparisonForm::ALL.map(|form| {
        let title = match form {
            ComparisonForm::Xlsx => "XLSX",
            ComparisonForm::Json => "JSON",
            ComparisonForm::Markdown => "Markdown",
        };
        let save = move || session.save_comparison(form);
        view! { <Download label=messages::download() title save/> }
    });
    view! { <h2 class="more-heading">{messages::download_comparison()}</h2><ul class="menu-list">{forms}</ul> }
}

/// The mapping, as files.
fn mapping_downloads() -> AnyView {
    let session = session();
    if session.mapping.with(Option::is_none) {
        return view! { <p class="menu-note">{messages::crosswalk_nothing_yet()}</p> };
    }
    let forms = MappingForm::ALL.map(|form| {
        let title = match form {
            MappingForm::Strm => messages::strm_sheet(),
            MappingForm::Oscal => messages::oscal_mapping(),
        };
        let save = move || session.save_mapping(form);
        view! { <Download label=messages::download() title save/> }
    });
    view! { <h2 class="more-heading">{messages::download_mapping()}</h2><ul class="menu-list">{forms}</ul> }
}

/// The pictures of the Overview as files.
fn pictures() -> AnyView {
    let session = session();
    let framework = session.framework();
    let has_themes = has_matrix(&framework);
    let pictures = Picture::ALL.into_iter().filter(|picture| has_themes || *picture == Picture::Pillars);
    let pictures = pictures.map(|picture| {
        let title = match picture {
            Picture::Pillars => messages::picture_of_pillars(&messages::noun(&framework.names.pillar.many)),
            Picture::Themes => messages::picture_of_themes(&messages::noun(&framework.names.theme.many)),
        };
        let of = messages::picture_format_of(&title);
        view! {
            <li class="menu-picture">
                {title}
                <button type="button" class="button button-quiet" on:click=move |_| session.save_svg(picture)>
                    "SVG"<span class="visually-hidden">{of.clone()}</span>
                </button>
                <button type="button" class="button button-quiet" on:click=move |_| session.save_png(picture)>
                    "PNG"<span class="visually-hidden">{of}</span>
                </button>
            </li>
        }
    });
    view! { <ul class="menu-list">{pictures.collect::<Vec<_>>()}</ul> }
}

/// A button beside the selection, to copy it with its source.
#[component]
pub fn CopySelected() -> AnyView {
    let session = session();
    // Pressing the mouse would clear the selection before the click is complete.
    view! {
        <button
            type="button"
            class="button copy-selection"
            lang=program_language() dir=program_dir()
            hidden=move || !session.is_selected.get()
            on:mousedown=|event| event.prevent_default()
            on:click=move |_| session.dispatch(Command::CopySelection)
        >
            {messages::copy_with_source()}
        </button>
    }
}
