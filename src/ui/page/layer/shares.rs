//! How much of the framework has which status: in total, by pillar, and by theme.

use leptos::prelude::*;

use crate::session::{LayerView, session};
use crate::ui::part::rounded;
use framework::{Framework, Goal, Pillar, Ref, Theme};
use routes::Route;
use view::{IntoAnyView as _, dynamic, view};

/// The shares.
#[component]
pub fn Shares() -> AnyView {
    let session = session();
    dynamic(move || {
        let framework = session.framework();
        let layer_view = session.layer_view.get();
        let all = Row::new(&layer_view, &framework, messages::shares_in_all(), None, framework.refs().collect());
        let pillars = framework.refs::<Pillar>().map(|at| {
            let pillar = &framework[at];
            Row::new(
                &layer_view,
                &framework,
                pillar.name(),
                Some(Route::Pillar(pillar.id.clone())),
                pillar.goals.clone(),
            )
        });
        let pillars: Vec<_> = pillars.collect();
        let themes = framework.refs::<Theme>().map(|at| {
            let theme = &framework[at];
            let goals = framework.refs::<Goal>().filter(|goal| framework[*goal].themes.contains(&at)).collect();
            Row::new(&layer_view, &framework, theme.title.clone(), Some(Route::Theme(theme.id.clone())), goals)
        });
        let themes: Vec<_> = themes.filter(|row| row.total > 0).collect();
        let by_theme = (!themes.is_empty()).then(|| table(&layer_view, &framework.names.theme.one, themes));
        view! {
            <section class="section" aria-labelledby="layer-shares">
                <h2 id="layer-shares">{messages::layer_shares()}</h2>
                <p data-share="">{all.words.clone()}</p>
                {table(&layer_view, &framework.names.pillar.one, pillars.into_iter().chain([all]).collect())}
                {by_theme}
            </section>
        }
    })
}

/// The marks of some goals, in numbers.
struct Row {
    title: String,
    route: Option<Route>,
    words: String,
    total: usize,
    statuses: Vec<usize>,
    without: usize,
    average: Option<f64>,
    notes: usize,
}

impl Row {
    fn new(
        layer_view: &LayerView,
        framework: &Framework,
        title: String,
        route: Option<Route>,
        goals: Vec<Ref<Goal>>,
    ) -> Self {
        let share = layer_view.share(framework, goals);
        let (words, total) = (layer_view.share_in_words(&share), share.total());
        Self {
            title,
            route,
            words,
            total,
            statuses: share.statuses,
            without: share.without,
            average: share.average,
            notes: share.notes,
        }
    }

    fn draw(self) -> AnyView {
        let session = session();
        let title = match self.route {
            Some(route) => view! { <a href=move || session.href(route.clone())>{self.title}</a> },
            None => self.title.into_any_view(),
        };
        let numbers = self.statuses.into_iter().chain([self.without]);
        let numbers = numbers.map(|number| view! { <td data-number="">{number}</td> }).collect::<Vec<_>>();
        let average = self.average.map(rounded);
        view! {
            <tr>
                <th scope="row">{title}</th>
                <td>{self.words}</td>
                {numbers}
                <td data-number="">{average}</td>
                <td data-number="">{self.notes}</td>
            </tr>
        }
    }
}

fn table(layer_view: &LayerView, what: &str, rows: Vec<Row>) -> AnyView {
    let statuses = layer_view.statuses().into_iter().map(|(_, title, sign)| format!("{sign} {title}"));
    let heads = [what.to_owned(), messages::share_column()].into_iter().chain(statuses).chain([
        messages::no_status(),
        messages::average_score(),
        messages::notes_column(),
    ]);
    let heads = heads.map(|head| view! { <th scope="col">{head}</th> }).collect::<Vec<_>>();
    let label = messages::shares_by(&messages::noun(what));
    view! {
        <div class="prose-table" tabindex="0" role="group" aria-label=label>
            <table class="layer-shares">
                <thead><tr>{heads}</tr></thead>
                <tbody>{rows.into_iter().map(Row::draw).collect::<Vec<_>>()}</tbody>
            </table>
        </div>
    }
}
