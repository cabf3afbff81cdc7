//! The marks of a layer as facets: their values, and how many goals each would show.

use leptos::prelude::*;

use explore::{NO_STATUS, OverlayKey, Query};
use framework::{Framework, Goal, Ref};
use layers::Scale;
use routes::Route;

use super::LayerView;
use crate::session::{Session, listed::goals_of};

/// Longest scale, from end to end, whose whole numbers are all listed; a longer one is cut into bands.
const MOST_SCORES: f64 = 10.0;
/// The number of bands.
const BANDS: u32 = 5;

/// A facet of a layer.
#[derive(Clone, Debug, PartialEq)]
pub struct MyFacet {
    /// Its key.
    pub key: OverlayKey,
    /// Its title.
    pub title: String,
    /// Its values and their titles.
    pub values: Vec<(String, String)>,
}

impl Session {
    /// Whether the query filters by a layer, and there is none.
    pub fn lacks_layer(self) -> bool {
        self.query.with(|query| query.overlay.asks_layer())
            && self.layer_view.with(|layer_view| layer_view.index.is_empty())
    }

    /// The facets of the layer on screen; none where nothing is marked, and on pages that filter by other things.
    pub fn my_facets(self) -> Vec<MyFacet> {
        let are_asked_for = self.route.with(|route| route.overlay_keys().contains(&OverlayKey::MyStatus));
        self.layer_view
            .with(|layer_view| if layer_view.has_marks() && are_asked_for { facets(layer_view) } else { Vec::new() })
    }

    /// For each value of a facet, how many of the page's items it would show, given the other filters.
    pub fn my_counts(self, facet: &MyFacet) -> Vec<usize> {
        let framework = self.framework();
        let listed = self.listed_without(facet.key, &framework);
        self.layer_view.with(|layer_view| {
            let count = |value: &String| {
                let mut asks = Query::default();
                asks.overlay.insert(facet.key.as_str(), value);
                listed.iter().filter(|goals| layer_view.index.admits(&asks, goals)).count()
            };
            facet.values.iter().map(|(value, _)| count(value)).collect()
        })
    }

    /// What the page lists by all filters but one facet of the layer: for each item, the goals that it is about.
    fn listed_without(self, key: OverlayKey, framework: &Framework) -> Vec<Vec<Ref<Goal>>> {
        let filtered_by_layer = |about: Vec<Vec<Ref<Goal>>>| {
            let mut rest = self.query.get();
            rest.overlay.clear(key);
            self.layer_view
                .with(|layer_view| about.into_iter().filter(|goals| layer_view.index.admits(&rest, goals)).collect())
        };
        match self.route.get() {
            Route::Voices | Route::Quotation(_) => filtered_by_layer(
                self.matching_quotations().into_iter().map(|at| framework[at].about.goals.clone()).collect(),
            ),
            Route::Challenges | Route::Challenge(_) => filtered_by_layer(
                self.matching_challenges().into_iter().map(|at| framework[at].about.goals.clone()).collect(),
            ),
            route => {
                let goals = goals_of(&route, framework).unwrap_or_else(|| framework.refs().collect());
                let shown = self.shown_without(key, framework);
                goals.into_iter().filter(|goal| shown(*goal)).map(|goal| vec![goal]).collect()
            }
        }
    }

    /// Which goals are shown by all filters but one facet.
    fn shown_without(self, key: OverlayKey, framework: &Framework) -> impl Fn(Ref<Goal>) -> bool {
        let is_asked = self.query.with(|query| !query.overlay.of(key).is_empty());
        let findings = if is_asked {
            let mut query = self.query.get();
            query.overlay.clear(key);
            let layer_index = self.layer_view.with(|layer_view| layer_view.index.clone());
            let explored = |explorer: &std::sync::Arc<crate::session::Explorer>| {
                explorer.index().explore_with_layer(framework, &query, &layer_index)
            };
            std::sync::Arc::new(self.explorer.with(explored))
        } else {
            self.findings.get()
        };
        move |goal| findings.shows(goal)
    }

    /// Filters by the scores from one number to another; either may be left out.
    pub fn choose_scores(self, from: &str, to: &str) {
        // Numbers as addresses write them: 1e1 and +10 become 10.
        let plain = |end: &str| end.trim().parse::<f64>().map(|end| end.to_string()).unwrap_or_default();
        let range = format!("{}..{}", plain(from), plain(to));
        self.change(|query| {
            query.overlay.clear(OverlayKey::MyScore);
            query.overlay.insert(OverlayKey::MyScore.as_str(), &range);
        });
    }

    /// The ends of the chosen range of scores, as texts.
    pub fn chosen_scores(self) -> (String, String) {
        self.query.with(|query| match query.overlay.of(OverlayKey::MyScore) {
            [range] => {
                let (from, to) = range.split_once("..").unwrap_or((range, range));
                (from.to_owned(), to.to_owned())
            }
            _ => Default::default(),
        })
    }

    /// The title of a chosen value of the layer, with its facet: `My status: Done`.
    pub fn my_filter(self, key: OverlayKey, value: &str) -> String {
        self.layer_view.with(|layer_view| messages::labelled(&my_title(key), &value_title(layer_view, key, value)))
    }

    /// The filters by the layer, in words; empty where there are none.
    pub(in crate::session) fn my_filters_in_words(self) -> String {
        let query = self.query.get();
        let filters = query.overlay.mine();
        let parts: Vec<_> = filters.iter().map(|(key, value)| self.my_filter(key, value)).collect();
        parts.join(&messages::separator())
    }
}

fn my_title(key: OverlayKey) -> String {
    match key {
        OverlayKey::MyStatus => messages::my_status(),
        OverlayKey::MyScore => messages::my_score(),
        OverlayKey::MyNote => messages::my_note(),
        _ => key.as_str().to_owned(),
    }
}

fn value_title(layer_view: &LayerView, key: OverlayKey, value: &str) -> String {
    match (key, value) {
        (OverlayKey::MyStatus, id) => layer_view.status_title(id),
        (OverlayKey::MyNote, "yes") => messages::with_note(),
        (OverlayKey::MyNote, _) => messages::without_note(),
        (OverlayKey::MyScore, range) => match range.split_once("..") {
            Some(("", to)) => messages::score_to(to),
            Some((from, "")) => messages::score_from(from),
            Some((from, to)) => messages::score_between(from, to),
            None => range.to_owned(),
        },
        _ => value.to_owned(),
    }
}

fn facets(layer_view: &LayerView) -> Vec<MyFacet> {
    let titled = |key, values: Vec<String>| {
        let values = values.into_iter().map(|value| {
            let title = value_title(layer_view, key, &value);
            (value, title)
        });
        MyFacet { key, title: my_title(key), values: values.collect() }
    };
    let statuses = layer_view.layer.statuses.iter().map(|status| status.id.clone());
    let unknown = layer_view.layer.unknown_statuses().into_iter().map(|(id, _)| id);
    let statuses = statuses.chain(unknown).chain([NO_STATUS.to_owned()]).collect();
    let mut facets = vec![titled(OverlayKey::MyStatus, statuses)];
    if layer_view.has_scores() {
        facets.push(titled(OverlayKey::MyScore, scores(layer_view.layer.scale)));
    }
    facets.push(titled(OverlayKey::MyNote, vec!["yes".to_owned(), "no".to_owned()]));
    facets
}

/// The whole numbers of a short scale, else bands of it.
fn scores(Scale { min, max }: Scale) -> Vec<String> {
    let is_whole = min.fract() == 0.0 && max.fract() == 0.0;
    if is_whole && max - min <= MOST_SCORES {
        return (0..=(max - min) as u32).map(|step| (min + f64::from(step)).to_string()).collect();
    }
    let end = |band: u32| min + (max - min) * f64::from(band) / f64::from(BANDS);
    (0..BANDS).map(|band| format!("{}..{}", end(band), end(band + 1))).collect()
}

#[cfg(test)]
mod tests {
    use super::scores;
    use layers::Scale;

    #[test]
    fn a_short_scale_has_its_numbers_and_a_long_one_bands() {
        assert_eq!(scores(Scale { min: 1.0, max: 4.0 }), ["1", "2", "3", "4"]);
        assert_eq!(scores(Scale { min: 0.0, max: 100.0 })[..2], ["0..20", "20..40"]);
        assert_eq!(scores(Scale { min: 0.0, max: 0.5 }).len(), 5);
    }
}
