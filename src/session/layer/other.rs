//! Several layers on one framework: switched, combined and compared.

use leptos::prelude::*;

use crate::session::Session;
use framework::{Framework, Goal, Objective, Section};
use layers::{Change, Layer, Mark, Rule, Target, changes, combine};
use routes::Route;

/// What two layers say of one thing.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// What the thing is called.
    pub title: String,
    /// Where it is; none where the framework does not have it.
    pub route: Option<Route>,
    /// What the older layer says, in words.
    pub before: String,
    /// What the newer layer says, in words.
    pub after: String,
}

impl Session {
    /// The reader's own layers on the framework on screen: the number and title of each, and whether it is the chosen one.
    pub fn my_layers(self) -> Vec<(usize, String, bool)> {
        let framework = self.framework();
        self.layers.with(|layers| {
            let chosen = layers.chosen_on(&framework.id);
            let all = layers.all_on(&framework.id).enumerate();
            all.map(|(place, (at, layer))| (at, named(layer, place), Some(at) == chosen)).collect()
        })
    }

    /// Shows another of the reader's own layers.
    pub fn choose_layer(self, number: usize) {
        self.layers.update(|layers| layers.chosen = number);
        self.keep_layers();
        self.leave_linked_layer();
    }

    /// Begins a new layer beside the others.
    pub fn begin_layer(self) {
        let framework = self.framework();
        self.layers.update(|layers| {
            let title = messages::layer_numbered(layers.all_on(&framework.id).count() + 1);
            layers.add(&framework, Layer { title, ..Layer::of(&framework) });
        });
        self.keep_layers();
        self.leave_linked_layer();
    }

    /// Removes the layer that is chosen.
    pub fn remove_layer(self) {
        let framework = self.framework();
        self.layers.update(|layers| {
            if let Some(at) = layers.chosen_on(&framework.id) {
                layers.own.remove(at);
                layers.chosen = 0;
            }
        });
        self.keep_layers();
        self.tell(messages::layer_removed());
    }

    /// Makes one layer of the reader's own and the published one, beside them.
    pub fn combine_layers(self, rule: Rule) {
        let framework = self.framework();
        let title = messages::layer_combined(&rule_title(rule));
        self.layers.update(|layers| {
            let own = layers.all_on(&framework.id).map(|(_, layer)| layer);
            let all: Vec<_> = own.chain(layers.published_on(&framework.id)).cloned().collect();
            layers.add(&framework, Layer { title, ..combine(&all, rule) });
        });
        self.keep_layers();
        self.leave_linked_layer();
        self.tell(messages::layers_combined());
    }

    /// What is different in the layer on screen beside another of the reader's own.
    pub fn differences(self, older: usize) -> Vec<Difference> {
        let framework = self.framework();
        let newer = self.laid.with(|laid| laid.own.clone());
        self.layers.with(|layers| {
            let Some(older) = layers.own.get(older) else { return Vec::new() };
            let told = |Change { target, before, after }| {
                let (title, route) = place(&framework, &target);
                let before = before.map_or_else(messages::says_nothing, |mark| in_words(&older.layer, &mark));
                let after = after.map_or_else(messages::says_nothing, |mark| in_words(&newer, &mark));
                Difference { title, route, before, after }
            };
            changes(&older.layer, &newer).into_iter().map(told).collect()
        })
    }
}

/// What a rule of combination is called.
pub fn rule_title(rule: Rule) -> String {
    match rule {
        Rule::Highest => messages::rule_highest(),
        Rule::Average => messages::rule_average(),
        Rule::Sum => messages::rule_sum(),
        Rule::First => messages::rule_first(),
    }
}

/// What a layer is called; its place among the others where it has no title.
fn named(layer: &Layer, place: usize) -> String {
    if layer.title.is_empty() { messages::layer_numbered(place + 1) } else { layer.title.clone() }
}

/// What a thing is called, and where it is.
pub(super) fn place(framework: &Framework, target: &Target) -> (String, Option<Route>) {
    let found = match target {
        Target::Goal(id) => framework.find::<Goal>(id).map(|at| (framework[at].name(), Route::Goal(id.clone()))),
        Target::Section(id) => {
            framework.find::<Section>(id).map(|at| (framework[at].name(), Route::Section(id.clone())))
        }
        Target::Objective(id) => framework.find::<Objective>(id).map(|at| {
            let it = &framework[at];
            let route = Route::Objective(id.clone());
            let part = messages::part_name(&route, framework);
            (it.name().unwrap_or_else(|| messages::labelled(&framework[it.goal].name(), &part)), route)
        }),
    };
    match found {
        Some((title, route)) => (title, Some(route)),
        None => {
            let (Target::Goal(id) | Target::Section(id) | Target::Objective(id)) = target;
            (id.clone(), None)
        }
    }
}

/// What a mark says.
pub(super) fn in_words(layer: &Layer, mark: &Mark) -> String {
    let status = mark.status.as_deref().map(|id| exports::status_title(layer, id));
    let score = mark.score.map(|score| messages::score_is(&score.to_string()));
    let note = mark.note.as_deref().map(messages::quoted);
    let others = mark.tags.iter().cloned().chain(mark.links.iter().map(|link| link.title.clone()));
    let parts: Vec<_> = status.into_iter().chain(score).chain(note).chain(mark.colour.clone()).chain(others).collect();
    if parts.is_empty() { messages::says_nothing() } else { parts.join(&messages::separator()) }
}

impl Session {
    /// Everything in the layer on screen that has a note, in order: what it is called, where it is, and the note.
    pub fn noted(self) -> Vec<(String, Option<Route>, String)> {
        let framework = self.framework();
        self.laid.with(|laid| {
            let noted = laid.layer.marks.iter().filter_map(|(target, mark)| Some((target, mark.note.clone()?)));
            let mut noted: Vec<_> = noted.map(|(target, note)| (order(&framework, target), target, note)).collect();
            noted.sort();
            let told = noted.into_iter().map(|(_, target, note)| {
                let (title, route) = place(&framework, target);
                (title, route, note)
            });
            told.collect()
        })
    }

    /// What has a score that does not lie on the scale of the layer: what it is called, where it is, and what was said of it.
    pub fn off_scale(self) -> Vec<(String, Option<Route>, String)> {
        let framework = self.framework();
        self.laid.with(|laid| {
            let told = |target: &Target| {
                let (title, route) = place(&framework, target);
                let said = laid.layer.mark(target).map(|mark| in_words(&laid.layer, mark)).unwrap_or_default();
                (title, route, said)
            };
            laid.layer.off_scale().into_iter().map(told).collect()
        })
    }

    /// What is marked and not in the framework: what it is called in the layer, and what was said of it.
    pub fn misfits(self) -> Vec<(String, String)> {
        let framework = self.framework();
        self.laid.with(|laid| {
            let misfits = laid.misfits(&framework).into_iter();
            misfits.map(|(target, mark)| (place(&framework, &target).0, in_words(&laid.layer, &mark))).collect()
        })
    }
}

/// Where a thing stands in the framework: by its goal, then its own number.
fn order(framework: &Framework, target: &Target) -> (usize, usize) {
    let last = usize::MAX;
    match target {
        Target::Section(id) => {
            let section = framework.find::<Section>(id);
            (section.and_then(|at| framework[at].goals.first()).map_or(last, |goal| goal.index()), 0)
        }
        Target::Goal(id) => (framework.find::<Goal>(id).map_or(last, framework::Ref::index), 1),
        Target::Objective(id) => {
            framework.find::<Objective>(id).map_or((last, 2), |at| (framework[at].goal.index(), 2 + at.index()))
        }
    }
}
