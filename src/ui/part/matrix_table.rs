//! The table behind the picture of themes across pillars. A narrow screen shows it instead of the picture.

use leptos::prelude::*;

use crate::session::session;
use explore::{FacetKey, ThemeRow};
use framework::{Framework, Pillar, Ref};
use routes::Route;
use view::view;

use super::{PillarMark, colour};

/// The numbers of the picture, a row for each theme.
#[component]
pub fn MatrixTable(
    /// A row for each theme.
    rows: Memo<Vec<ThemeRow>>,
) -> AnyView {
    let framework = session().framework();
    let head = |pillar| view! { <th scope="col" data-colour=colour(pillar)><PillarMark pillar/>" "{framework[pillar].title.clone()}</th> };
    let heads = framework.refs::<Pillar>().map(head).collect::<Vec<_>>();
    let theme = framework.names.theme.one.clone();
    view! {
        <table>
            <thead><tr><th scope="col">{theme}</th>{heads}</tr></thead>
            <tbody>{move || rows.get().iter().map(table_row).collect::<Vec<_>>()}</tbody>
        </table>
    }
}

fn table_row(row: &ThemeRow) -> AnyView {
    let session = session();
    let framework = session.framework();
    let theme = &framework[row.theme];
    let (id, title) = (theme.id.clone(), theme.title.clone());
    let numbers = framework.refs::<Pillar>().map(|pillar| table_cell(row, pillar, &framework)).collect::<Vec<_>>();
    view! {
        <tr>
            <th scope="row"><a href=move || session.href(Route::Theme(id.clone()))>{title}</a></th>
            {numbers}
        </tr>
    }
}

/// A number with the mark of its pillar, which replaces the column where a narrow screen breaks up the rows.
fn table_cell(row: &ThemeRow, pillar: Ref<Pillar>, framework: &Framework) -> AnyView {
    let (all, found) = row.pillars[pillar.index()];
    let theme = &framework[row.theme];
    let values = [(FacetKey::Theme, theme.id.as_str()), (FacetKey::Pillar, framework[pillar].id.as_str())];
    let href = session().href_to_value(Route::Goals, &values);
    let count = messages::count(all, &framework.names.goal);
    let label = messages::matrix_cell(&theme.title, &framework[pillar].title, &count);
    let none = (all == 0).then_some("");
    let is_faded = (all > 0 && found == 0).then_some("");
    let number = (all > 0).then(|| view! { <a href=href aria-label=label><PillarMark pillar/>" "{all}</a> });
    view! { <td data-number="" data-none=none data-dim=is_faded data-colour=colour(pillar)>{number}</td> }
}
