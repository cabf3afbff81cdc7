//! The theme × pillar picture: for each pair a circle that grows with the number of its goals, and a link that filters.
//! A table behind it has the same numbers.

use std::sync::Arc;

use leptos::{ev, prelude::*};

use crate::session::session;
use crate::ui::{program_dir, program_language};
use explore::{FacetKey, ThemeRow, matrix};
use framework::{Framework, Pillar, Ref, is_rtl};
use routes::Route;
use view::{Element, IntoAnyView as _, memo, view};

use super::{
    Hint,
    matrix_table::MatrixTable,
    pillar_tag::{colour, shape},
};

/// Sizes in units of the picture, which are pixels where the reader's own text size is 16.
const ROW: usize = 24;
const COLUMN: usize = 32;
const HEAD: usize = 28;
/// The approximate width of a letter in names; Chinese and Japanese letters are twice as wide.
const LETTER: usize = 7;
/// The least and the greatest room for names.
const NAMES: [usize; 2] = [140, 308];

/// The most themes and pillars for a readable picture; the facets show the rest.
const MOST_THEMES: usize = 40;
const MOST_PILLARS: usize = 16;
/// The most pillars with which the picture fits on a telephone.
const FEW_PILLARS: usize = 4;

/// Whether a framework has the picture.
pub fn has_matrix(framework: &Framework) -> bool {
    !framework.themes.is_empty() && framework.pillars.len() <= MOST_PILLARS
}

/// The layout of the picture, measured from the side where its language begins to read.
#[derive(Clone, Copy)]
struct Plan {
    /// The width of the themes' names before the columns.
    names: usize,
    /// The width of the whole picture.
    width: usize,
    is_rtl: bool,
}

impl Plan {
    fn of(framework: &Framework) -> Self {
        let longest = framework.themes.iter().map(|theme| wide(&theme.title)).max().unwrap_or_default();
        let names = longest.clamp(NAMES[0], NAMES[1]) + 10;
        let width = names + 4 + COLUMN * framework.pillars.len();
        Self { names, width, is_rtl: is_rtl(&framework.language) }
    }

    /// Where the column of a pillar begins.
    fn column(self, pillar: Ref<Pillar>) -> usize {
        self.names + 4 + COLUMN * pillar.index()
    }

    /// The left edge of something that begins at `from` and is `wide` wide.
    fn left(self, from: usize, wide: usize) -> usize {
        if self.is_rtl { self.width - from - wide } else { from }
    }
}

/// The picture, and the table behind it.
#[component]
pub fn Matrix() -> AnyView {
    let session = session();
    let framework = session.framework();
    let is_drawn = has_matrix(&framework);
    let rest = framework.themes.len().saturating_sub(MOST_THEMES);
    let title = messages::themes_across(&framework.names.theme.many, &messages::noun(&framework.names.pillar.many));
    let rows = memo(move |_| {
        let mut rows = session.findings.with(|findings| matrix(&session.framework(), findings));
        rows.truncate(MOST_THEMES);
        rows
    });
    let (is_table, set_table) = signal(false);
    let is_wide = (framework.pillars.len() > FEW_PILLARS).then_some("");
    is_drawn
        .then(|| {
            view! {
                <section
                    class="matrix"
                    aria-labelledby="matrix-heading"
                    data-wide=is_wide
                    data-table=move || is_table.get().then_some("")
                >
                    <h2 id="matrix-heading">{title}</h2>
                    {(rest > 0).then(|| view! {
                        <p class="note" lang=program_language() dir=program_dir()>
                            {messages::matrix_first(MOST_THEMES, rest)}
                        </p>
                    })}
                    <p class="matrix-note" lang=program_language() dir=program_dir()>{meaning(&framework)}</p>
                    <div class="matrix-frame" role="group" aria-label=messages::matrix_picture()><Picture rows/></div>
                    <button
                        type="button"
                        class="button button-quiet matrix-turn"
                        lang=program_language() dir=program_dir()
                        aria-expanded=move || is_table.get().to_string()
                        aria-controls="matrix-table"
                        on:click=move |_| set_table.update(|is_table| *is_table = !*is_table)
                    >
                        {messages::matrix_as_table()}
                    </button>
                    <div class="table-alternative" id="matrix-table" role="group" aria-label=messages::matrix_table()><MatrixTable rows/></div>
                </section>
            }
        })
        .into_any_view()
}

/// The meaning of a circle, for readers of the picture.
fn meaning(framework: &Framework) -> String {
    let names = &framework.names;
    let noun = messages::noun;
    messages::matrix_note(&noun(&names.goal.many), &noun(&names.theme.one), &noun(&names.pillar.one))
}

#[component]
fn Picture(rows: Memo<Vec<ThemeRow>>) -> AnyView {
    let framework = session().framework();
    let plan = Plan::of(&framework);
    let width = plan.width;
    let label = messages::matrix_label(
        &framework.names.goal.many,
        &messages::noun(&framework.names.theme.one),
        &messages::noun(&framework.names.pillar.one),
    );
    let height = move || HEAD + ROW * rows.with(Vec::len);
    let heads = framework.refs::<Pillar>().map(|pillar| head(pillar, plan, &framework)).collect::<Vec<_>>();
    let drawn = framework.clone();
    view! {
        <svg
            class="matrix-picture"
            viewBox=move || format!("0 0 {width} {}", height())
            width=width
            height=height
            role="group"
            aria-label=label
        >
            {heads}
            {move || rows.get().into_iter().enumerate().map(|(at, row)| picture_row(at, &row, plan, &drawn)).collect::<Vec<_>>()}
        </svg>
    }
}

fn head(pillar: Ref<Pillar>, plan: Plan, framework: &Framework) -> AnyView {
    let x = plan.left(plan.column(pillar), COLUMN) + COLUMN / 2 - 6;
    view! {
        <g data-colour=colour(pillar)>
            <path class="matrix-mark" d=shape(pillar) transform=format!("translate({x} 8)")>
                <title>{framework[pillar].title.clone()}</title>
            </path>
        </g>
    }
}

fn picture_row(at: usize, row: &ThemeRow, plan: Plan, framework: &Arc<Framework>) -> AnyView {
    let session = session();
    let y = HEAD + ROW * at;
    let theme = &framework[row.theme];
    let is_on = session.query.with(|query| query.chosen.of(FacetKey::Theme).contains(&theme.id));
    let title = theme.title.clone();
    let cells = framework.refs::<Pillar>().map(|pillar| cell(y, row, pillar, plan, framework)).collect::<Vec<_>>();
    let name = view! {
        <rect class="matrix-ground" x=plan.left(0, plan.names) y=y width=plan.names height=ROW></rect>
        <text x=plan.left(0, 0) y=y + 16>{fitted(&title)}<title>{title.clone()}</title></text>
    };
    let hint_text =
        messages::hint(&title, &messages::count(row.pillars.iter().map(|(all, _)| all).sum(), &framework.names.goal));
    let link = link(session.href(Route::Theme(theme.id.clone())), title.clone(), hint_text, name.into_any_view());
    view! {
        <g data-on=is_on.then_some("")>
            <path class="matrix-row-line" d=format!("M0 {y}h{}", plan.width)></path>
            {link}
            {cells}
        </g>
    }
}

/// A link inside a picture, with its text for the hint line. Built by hand: as a tag by itself, `a` would be the HTML
/// element, which SVG ignores.
fn link(href: String, label: String, hint_text: String, inside: AnyView) -> AnyView {
    let mut link = Element::svg("a", &[]);
    link.child(inside);
    link.attribute("href", href);
    link.attribute("aria-label", label);
    if let Some(hint) = Hint::find() {
        let focused = hint_text.clone();
        link.on(ev::pointerenter, move |_| hint.show(hint_text.clone()));
        link.on(ev::focus, move |_| hint.show(focused.clone()));
    }
    link.finish()
}

/// The approximate width of a name.
fn wide(name: &str) -> usize {
    name.chars().map(letter).sum()
}

fn letter(c: char) -> usize {
    if c >= '\u{2e80}' { 2 * LETTER } else { LETTER }
}

/// A name that fits into its column, cut after a word where it has several; the tooltip and the table have it whole.
fn fitted(name: &str) -> String {
    let mut room = NAMES[1];
    let Some((end, _)) = name.char_indices().find(|(_, c)| {
        let fits = room.checked_sub(letter(*c));
        room = fits.unwrap_or_default();
        fits.is_none()
    }) else {
        return name.to_owned();
    };
    let end = name[..end].rfind(' ').unwrap_or(end);
    format!("{}…", name[..end].trim_end())
}

fn cell(y: usize, row: &ThemeRow, pillar: Ref<Pillar>, plan: Plan, framework: &Framework) -> AnyView {
    let (all, found) = row.pillars[pillar.index()];
    if all == 0 {
        return ().into_any_view();
    }
    let (theme, pillar_found) = (&framework[row.theme], &framework[pillar]);
    let values = [(FacetKey::Theme, theme.id.as_str()), (FacetKey::Pillar, pillar_found.id.as_str())];
    let href = session().href_to_value(Route::Goals, &values);
    let x = plan.left(plan.column(pillar), COLUMN);
    let (cx, cy) = (x + COLUMN / 2, y + ROW / 2);
    let label = messages::matrix_cell(&theme.title, &pillar_found.title, &messages::count(all, &framework.names.goal));
    let number = (all > 1).then(|| view! { <text class="matrix-count" x=cx y=cy + 4>{all}</text> });
    let mark = view! {
        <rect class="matrix-ground" x=x y=y width=COLUMN height=ROW></rect>
        <circle class="matrix-mark" cx=cx cy=cy r=radius(all)></circle>
        {number}
    };
    let link = link(href, label.clone(), label, mark.into_any_view());
    view! { <g data-colour=colour(pillar) data-faded=(found == 0).then_some("")>{link}</g> }
}

/// The radius of a circle whose area grows with the number, from 5.5 for one up to 11 for four and more.
fn radius(number: usize) -> &'static str {
    ["5.5", "7.8", "9.5", "11"][number.clamp(1, 4) - 1]
}

#[cfg(test)]
mod tests {
    use super::{NAMES, fitted, wide};

    #[test]
    fn names_are_cut_after_a_word_where_they_need_more_room_than_there_is() {
        for whole in ["Norms and governance", "サイバーセキュリティーと強靭性", ""] {
            assert_eq!(fitted(whole), whole);
        }
        assert_eq!(wide("サイバー"), 2 * wide("bars"));
        assert_eq!(
            fitted("Technology transfer, export control and all that"),
            "Technology transfer, export control and all…"
        );
        let long = "宇".repeat(30);
        assert!(wide(&fitted(&long)) <= NAMES[1] + 7 && fitted(&long).ends_with('…'));
    }
}
