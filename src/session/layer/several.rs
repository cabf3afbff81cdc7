//! Several layers on one framework: switched, combined and compared.

use leptos::prelude::*;

use super::{Layers, OpenLayer};
use crate::{browser, session::Session};
use framework::{Framework, Goal, Objective, Section};
use layers::{Change, Layer, Mark, Rule, Target, changes, combine};
use routes::Route;

/// A target that two layers mark differently.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// The title of the target.
    pub title: String,
    /// Where it is; `None` where the framework does not have it.
    pub route: Option<Route>,
    /// What the older layer says, in words.
    pub before: String,
    /// What the newer layer says, in words.
    pub after: String,
}

/// A layer that can be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MyLayer {
    /// Its index among the reader's own; `None` for the one from a link.
    pub number: Option<usize>,
    /// Its title.
    pub title: String,
    /// Whether it is on screen.
    pub is_on: bool,
}

impl Layers {
    /// The layers listed for a framework: the one from a link, which is then on screen, and the reader's own.
    fn listed(&self, framework: &str, linked: Option<&Layer>) -> Vec<MyLayer> {
        let chosen = self.chosen_on(framework).filter(|_| linked.is_none());
        let of_link = linked.map(|layer| {
            let title = if layer.title.is_empty() { messages::layer_of_link() } else { layer.title.clone() };
            MyLayer { number: None, title, is_on: true }
        });
        let own = self.all_on(framework).enumerate().map(|(place, (at, layer))| MyLayer {
            number: Some(at),
            title: named(layer, place),
            is_on: Some(at) == chosen,
        });
        of_link.into_iter().chain(own).collect()
    }

    /// One of the reader's own layers on a framework beside the one on screen, by its index; `None` where it is gone,
    /// or is on screen itself.
    fn beside(&self, framework: &str, linked: Option<&Layer>, number: usize) -> Option<&Layer> {
        let chosen = self.chosen_on(framework).filter(|_| linked.is_none());
        let own = self.own.get(number).filter(|own| own.on == framework && Some(number) != chosen);
        own.map(|own| &own.layer)
    }

    /// Removes the chosen layer.
    pub(super) fn remove_chosen(&mut self, framework: &str) {
        if let Some(at) = self.chosen_on(framework) {
            self.own.remove(at);
            self.chosen = 0;
        }
    }

    /// The layers to combine: all but earlier combinations, which would count them twice.
    fn to_combine(&self, framework: &str, linked: Option<&Layer>) -> Vec<Layer> {
        let own = self.own.iter().filter(|own| own.on == framework && !own.is_combined).map(|own| &own.layer);
        linked.into_iter().chain(own).chain(self.published_on(framework)).cloned().collect()
    }
}

impl Session {
    /// The layers for the framework on screen that can be shown.
    pub fn my_layers(self) -> Vec<MyLayer> {
        let framework = self.framework();
        let linked = self.layer_view.with(|layer_view| layer_view.linked.clone());
        self.layers.with(|layers| layers.listed(&framework.id, linked.as_deref()))
    }

    /// Whether there are several layers to combine.
    pub fn can_combine(self) -> bool {
        let framework = self.framework();
        let linked = self.layer_view.with(|layer_view| layer_view.linked.clone());
        self.layers.with(|layers| layers.to_combine(&framework.id, linked.as_deref()).len() > 1)
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

    /// Removes the layer on screen, and offers to undo it. A layer from a link only leaves the address: the reader's
    /// own stay.
    pub fn remove_layer(self) {
        if self.layer_view.with_untracked(|layer_view| layer_view.linked.is_some()) {
            self.leave_linked_layer();
            self.notify(messages::layer_of_link_left());
        } else {
            self.change_undoably(messages::layer_removed(), |layers, framework| layers.remove_chosen(&framework.id));
        }
        // Where it was the last one, the button is gone.
        browser::focus("[data-layer-new]");
    }

    /// Combines the reader's own layers, the one from a link and the published one into a new layer beside them.
    pub fn combine_layers(self, rule: Rule) {
        let framework = self.framework();
        let linked = self.layer_view.with_untracked(|layer_view| layer_view.linked.clone());
        let title = messages::layer_combined(&rule_title(rule));
        self.layers.update(|layers| {
            let layer = combine(&layers.to_combine(&framework.id, linked.as_deref()), rule);
            // It leaves the address, but the reader did not remove it.
            layers.make_own(&framework, linked.as_deref());
            let own = OpenLayer::new(&framework.id, Layer { title, ..layer });
            layers.add_open(&framework, OpenLayer { is_combined: true, ..own });
        });
        self.keep_layers();
        self.leave_linked_layer();
        self.notify(messages::layers_combined());
    }

    /// How the layer on screen differs from another of the reader's own; `None` where that is gone.
    pub fn differences(self, older: usize) -> Option<Vec<Difference>> {
        let framework = self.framework();
        let (newer, linked) = self.layer_view.with(|layer_view| (layer_view.own.clone(), layer_view.linked.clone()));
        self.layers.with(|layers| {
            let older = layers.beside(&framework.id, linked.as_deref(), older)?;
            let difference = |Change { target, before, after }| {
                let (title, route) = place(&framework, &target);
                let before = before.map_or_else(messages::says_nothing, |mark| in_words(older, &mark));
                let after = after.map_or_else(messages::says_nothing, |mark| in_words(&newer, &mark));
                Difference { title, route, before, after }
            };
            Some(changes(older, &newer).into_iter().map(difference).collect())
        })
    }
}

/// The title of a rule of combination.
pub fn rule_title(rule: Rule) -> String {
    match rule {
        Rule::Highest => messages::rule_highest(),
        Rule::Average => messages::rule_average(),
        Rule::Sum => messages::rule_sum(),
        Rule::First => messages::rule_first(),
    }
}

/// The title of a layer; its number among the others where it has none.
fn named(layer: &Layer, place: usize) -> String {
    if layer.title.is_empty() { messages::layer_numbered(place + 1) } else { layer.title.clone() }
}

/// The title of a target, and where it is.
pub(super) fn place(framework: &Framework, target: &Target) -> (String, Option<Route>) {
    let found = match target {
        Target::Goal(id) => framework.find::<Goal>(id).map(|at| (framework[at].name(), Route::Goal(id.clone()))),
        Target::Section(id) => {
            framework.find::<Section>(id).map(|at| (framework[at].name(), Route::Section(id.clone())))
        }
        Target::Objective(id) => framework.find::<Objective>(id).map(|at| {
            let objective = &framework[at];
            let route = Route::Objective(id.clone());
            let part = messages::part_name(&route, framework);
            (objective.name().unwrap_or_else(|| messages::labelled(&framework[objective.goal].name(), &part)), route)
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

/// A mark in words.
pub(super) fn in_words(layer: &Layer, mark: &Mark) -> String {
    let status_and_score =
        Some(exports::status_and_score(layer, mark)).filter(|status_and_score| !status_and_score.is_empty());
    let note = mark.note.as_deref().map(messages::quoted);
    let others = mark.tags.iter().cloned().chain(mark.links.iter().map(|link| link.title.clone()));
    let parts: Vec<_> = status_and_score.into_iter().chain(note).chain(mark.colour.clone()).chain(others).collect();
    if parts.is_empty() { messages::says_nothing() } else { parts.join(&messages::separator()) }
}

impl Session {
    /// Everything in the layer on screen that has a note, in order: title, route and mark.
    pub fn noted(self) -> Vec<(String, Option<Route>, Mark)> {
        let framework = self.framework();
        self.layer_view.with(|layer_view| {
            let mut noted: Vec<_> = layer_view.layer.marks.iter().filter(|(_, mark)| mark.note.is_some()).collect();
            noted.sort_by_key(|(target, _)| (order(&framework, target), *target));
            let difference = noted.into_iter().map(|(target, mark)| {
                let (title, route) = place(&framework, target);
                (title, route, mark.clone())
            });
            difference.collect()
        })
    }

    /// Everything with a score off the scale of the layer: title, route, and the mark in words.
    pub fn off_scale(self) -> Vec<(String, Option<Route>, String)> {
        let framework = self.framework();
        self.layer_view.with(|layer_view| {
            let difference = |target: &Target| {
                let (title, route) = place(&framework, target);
                let text =
                    layer_view.layer.mark(target).map(|mark| in_words(&layer_view.layer, mark)).unwrap_or_default();
                (title, route, text)
            };
            layer_view.layer.off_scale().into_iter().map(difference).collect()
        })
    }

    /// Everything that is marked and not in the framework: its id in the layer, and the mark in words.
    pub fn misfits(self) -> Vec<(String, String)> {
        let framework = self.framework();
        self.layer_view.with(|layer_view| {
            let misfits = layer_view.misfits(&framework).into_iter();
            misfits.map(|(target, mark)| (place(&framework, &target).0, in_words(&layer_view.layer, &mark))).collect()
        })
    }
}

/// The sort key of a target in the framework: its goal, then its own index.
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

#[cfg(test)]
mod tests {
    use super::*;

    fn scored(title: &str, score: f64) -> Layer {
        let mut layer = Layer { title: title.into(), ..Layer::of(&space_diplomacy::framework()) };
        layer.update(Target::Goal("norms".into()), |mark| mark.score = Some(score));
        layer
    }

    fn audits() -> Layers {
        let framework = space_diplomacy::framework();
        let mut layers = Layers::default();
        layers.add(&framework, scored("Anna", 1.0));
        layers.add(&framework, scored("Ben", 3.0));
        layers
    }

    #[test]
    fn what_a_link_brought_along_is_on_screen_and_none_of_the_readers_own() {
        let id = space_diplomacy::framework().id.clone();
        let (layers, linked) = (audits(), scored("Sent", 2.0));
        let on = |linked| layers.listed(&id, linked).into_iter().filter(|layer| layer.is_on).map(|layer| layer.title);
        assert_eq!(on(None).collect::<Vec<_>>(), ["Ben"]);
        assert_eq!(on(Some(&linked)).collect::<Vec<_>>(), ["Sent"]);
        assert_eq!(layers.listed(&id, Some(&linked)).len(), 3);
    }

    #[test]
    fn a_layer_is_compared_as_long_as_it_stands_beside_the_one_on_screen() {
        let id = space_diplomacy::framework().id.clone();
        let (mut layers, linked) = (audits(), scored("Sent", 2.0));
        let title =
            |layers: &Layers, linked, number| layers.beside(&id, linked, number).map(|layer| layer.title.clone());
        assert_eq!(title(&layers, None, 0).as_deref(), Some("Anna"));
        assert_eq!((title(&layers, None, 1), title(&layers, None, 2)), (None, None), "Ben's is on screen");
        assert_eq!(title(&layers, Some(&linked), 1).as_deref(), Some("Ben"));
        layers.remove_chosen(&id);
        assert_eq!(title(&layers, None, 0), None, "it came on screen");
    }

    #[test]
    fn what_was_combined_is_not_counted_along() {
        let framework = space_diplomacy::framework();
        let mut layers = audits();
        for (rule, score) in [(Rule::Average, 2.0), (Rule::Sum, 4.0)] {
            let layer = combine(&layers.to_combine(&framework.id, None), rule);
            assert_eq!(layer.mark(&Target::Goal("norms".into())).unwrap().score, Some(score), "{rule:?}");
            layers.add_open(&framework, OpenLayer { is_combined: true, ..OpenLayer::new(&framework.id, layer) });
        }
        assert_eq!(layers.all_on(&framework.id).count(), 4);
    }
}
