//! Asking about the columns of a spreadsheet: its first rows, the role of each column and why, and the framework that
//! would result.

use leptos::prelude::*;
use view::{IntoAnyView as _, dynamic, memo, view};

use crate::session::{Session, items_in_words, reason_in_words, refused_advice, refused_message, session};
use worker::{ColumnPreview, OutlinePillar, Preview, SheetPreview};

/// How many goals of a pillar to name.
const NAMED: usize = 10;

/// How many rows that do not fit to name.
const MISFITS: usize = 5;

/// The roles that a column can have, in the order of the list.
const ROLES: [&str; 13] = [
    "pillar",
    "section",
    "goal",
    "objective",
    "summary",
    "theme",
    "actor",
    "status",
    "label",
    "source",
    "link",
    "facet",
    "none",
];

/// The contents of the dialog.
#[component]
pub fn SheetDialog() -> AnyView {
    let session = session();
    // The parts that a choice changes render separately, so that the focus stays where it is.
    let shape = memo(move |_| {
        session.column_prompt.with(|prompt| prompt.as_ref().map(|prompt| (prompt.name(), shape(&prompt.preview))))
    });
    dynamic(move || match shape.get() {
        None => ().into_any_view(),
        Some((name, sheets)) => column_form(session, &name, sheets),
    })
}

fn column_form(session: Session, name: &str, sheets: Vec<SheetPreview>) -> AnyView {
    let mut first = 0;
    let several = sheets.len() > 1;
    let tables = sheets.into_iter().map(|sheet| {
        let from = first;
        first += sheet.columns.len();
        view! { <SheetTable sheet from several/> }
    });
    let tables = tables.collect::<Vec<_>>();
    let is_refused = move || preview(session, |preview| preview.refused.is_some());
    view! {
        <p>{messages::columns_why(name)}</p>
        <div class="sheet-parts">
            <div>{tables}</div>
            <section class="sheet-outline" aria-label=messages::as_it_would_be()>
                <h3>{messages::as_it_would_be()}</h3>
                {dynamic(move || preview(session, |preview| Some(outline(session, preview))))}
            </section>
        </div>
        <p>
            <button type="button" class="button" data-accept="" disabled=is_refused on:click=move |_| session.accept_columns()>
                {messages::open_so()}
            </button>
        </p>
    }
}

#[component]
fn SheetTable(sheet: SheetPreview, from: usize, several: bool) -> AnyView {
    let SheetPreview { name, columns, rows, total } = sheet;
    let heads = columns.into_iter().enumerate().map(|(at, column)| {
        let at = from + at;
        view! { <ColumnHead at column/> }
    });
    let heads = heads.collect::<Vec<_>>();
    let shown = rows.len();
    let rows = rows.into_iter().map(|row| {
        let cells = row.into_iter().map(|cell| view! { <td>{cell}</td> }).collect::<Vec<_>>();
        view! { <tr>{cells}</tr> }
    });
    let rows = rows.collect::<Vec<_>>();
    let title = several.then(|| view! { <h3>{name.clone()}</h3> });
    view! {
        {title}
        <div class="sheet-scroll" tabindex="0" role="region" aria-label=messages::first_rows(&name)>
            <table class="sheet">
                <caption class="visually-hidden">{messages::first_rows(&name)}</caption>
                <thead><tr>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        <p class="sheet-more">{messages::rows_shown(shown, total)}</p>
    }
}

#[component]
fn ColumnHead(at: usize, column: ColumnPreview) -> AnyView {
    let session = session();
    let ColumnPreview { heading: hook, letters, .. } = column;
    let heading = if letters.is_empty() { hook.clone() } else { messages::column_letters(&letters) };
    let label = messages::column_is(&heading);
    let options = ROLES.map(|role| {
        let is_on = move || at_column(session, at).is_some_and(|column| column.role == role);
        view! { <option value=role selected=is_on>{role_title(session, role)}</option> }
    });
    let reason = move || at_column(session, at).map(|column| reason_title(&column.reason)).unwrap_or_default();
    view! {
        <th scope="col" data-column=hook>
            <span class="sheet-heading">{heading}</span>
            <select aria-label=label on:change:target=move |event| session.choose_role(at, &event.target().value())>
                {options}
            </select>
            <span class="sheet-reason">{reason}</span>
        </th>
    }
}

fn preview<T: Default>(session: Session, read: impl FnOnce(&Preview) -> T) -> T {
    session.column_prompt.with(|prompt| prompt.as_ref().map(|prompt| read(&prompt.preview)).unwrap_or_default())
}

/// A column by its index among those of all sheets.
fn at_column(session: Session, at: usize) -> Option<ColumnPreview> {
    preview(session, |preview| preview.sheets.iter().flat_map(|sheet| &sheet.columns).nth(at).cloned())
}

/// A preview without the parts that choices change.
fn shape(preview: &Preview) -> Vec<SheetPreview> {
    let plain = |column: &ColumnPreview| ColumnPreview {
        heading: column.heading.clone(),
        letters: column.letters.clone(),
        ..ColumnPreview::default()
    };
    let sheets = preview.sheets.iter();
    sheets.map(|sheet| SheetPreview { columns: sheet.columns.iter().map(plain).collect(), ..sheet.clone() }).collect()
}

/// The framework that would result, and what it would leave out.
fn outline(session: Session, preview: &Preview) -> AnyView {
    if let Some(reason) = &preview.refused {
        return view! { <p role="alert">{refused_message(reason)}" "{refused_advice(reason.cause)}</p> };
    }
    let names = session.framework().names.clone();
    let count = |of: fn(&OutlinePillar) -> usize| preview.outline.iter().map(of).sum::<usize>();
    let counts = [
        messages::count(preview.outline.len(), &names.pillar),
        messages::count(count(|pillar| pillar.goals.len()), &names.goal),
        messages::count(count(|pillar| pillar.objectives), &names.objective),
    ];
    let pillars = preview.outline.iter().map(pillar).collect::<Vec<_>>();
    let left_out = preview.left_out.iter().map(|left| {
        let rest = left.count.saturating_sub(MISFITS);
        let items =
            items_in_words(left).into_iter().take(MISFITS).map(|item| view! { <li>{item}</li> }).collect::<Vec<_>>();
        let more = (rest > 0).then(|| view! { <li>{messages::and_more(rest)}</li> });
        view! { <p>{messages::left_out_reason(&reason_in_words(left), left.count)}</p><ul>{items}{more}</ul> }
    });
    let left_out = left_out.collect::<Vec<_>>();
    view! {
        <p role="status">{counts.join(&messages::comma())}</p>
        <ul class="sheet-pillars">{pillars}</ul>
        {left_out}
    }
}

fn pillar(pillar: &OutlinePillar) -> AnyView {
    let rest = pillar.goals.len().saturating_sub(NAMED);
    let goals = pillar.goals.iter().take(NAMED).map(|goal| view! { <li>{goal.clone()}</li> }).collect::<Vec<_>>();
    let more = (rest > 0).then(|| view! { <li>{messages::and_more(rest)}</li> });
    let title = messages::title_with_count(&pillar.title, pillar.goals.len());
    view! { <li><details><summary>{title}</summary><ul>{goals}{more}</ul></details></li> }
}

fn role_title(session: Session, role: &str) -> String {
    let names = session.framework().names.clone();
    match role {
        "pillar" => names.pillar.one,
        "section" => names.section.one,
        "goal" => names.goal.one,
        "objective" => names.objective.one,
        "summary" => messages::role_summary(),
        "theme" => names.theme.one,
        "actor" => names.actor.one,
        "status" => messages::role_status(),
        "label" => messages::role_label(),
        "source" => messages::role_source(),
        "link" => messages::role_link(),
        "facet" => messages::role_facet(),
        "depth" => messages::role_depth(),
        "parent" => messages::role_parent(),
        _ => messages::role_none(),
    }
}

fn reason_title(reason: &str) -> String {
    match reason {
        "heading" => messages::reason_heading(),
        "repeated" => messages::reason_repeated(),
        "long-text" => messages::reason_long_text(),
        "numbers" => messages::reason_numbers(),
        "different" => messages::reason_different(),
        "addresses" => messages::reason_addresses(),
        "numbering" => messages::reason_numbering(),
        "likeliest" => messages::reason_likeliest(),
        "beside" => messages::reason_beside(),
        "empty" => messages::reason_empty(),
        _ => messages::reason_reader(),
    }
}
