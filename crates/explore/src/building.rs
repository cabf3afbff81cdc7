//! Builds an index, at once or in slices, between which a page stays responsive.

use std::sync::OnceLock;

use search::{Builder, Document, Field, Shared};

use super::{
    Index,
    facets::{Facet, facets},
    fields,
    values::{places, values_of},
};
use framework::{Framework, Goal, Ref};

/// An index under construction.
///
/// ```
/// use explore::{Index, Query};
///
/// let framework = space_diplomacy::framework();
/// let mut building = Index::begin(&framework);
/// while !building.step(&framework, 8) {
///     // Between two slices a page answers its reader.
/// }
/// let index = building.finish(&framework);
/// assert_eq!(index.explore(&framework, &Query::default()).total, framework.goals.len());
/// ```
#[derive(Debug)]
pub struct Building {
    search: Builder,
    facets: Vec<Facet>,
    names: Names,
    done: usize,
    total: usize,
}

/// The names that goals share.
#[derive(Debug)]
struct Names {
    pillars: Vec<Shared>,
    sections: Vec<Shared>,
    themes: Vec<Shared>,
    actors: Vec<Shared>,
    /// The names of values, for each of the framework's own facets.
    values: Vec<Vec<Shared>>,
}

impl Names {
    fn of(framework: &Framework, search: &mut Builder) -> Self {
        let mut share = |title: &str| search.share(Field::Body, title);
        Self {
            pillars: framework.pillars.iter().map(|pillar| share(&pillar.title)).collect(),
            sections: framework.sections.iter().map(|section| share(&section.title)).collect(),
            themes: framework.themes.iter().map(|theme| share(&theme.title)).collect(),
            actors: framework.actors.iter().map(|actor| share(&actor.title)).collect(),
            values: {
                let facets = framework.facets.iter();
                facets.map(|facet| facet.values.iter().map(|value| share(&value.title)).collect()).collect()
            },
        }
    }

    /// Adds a goal's shared names to its document.
    fn add(&self, framework: &Framework, at: Ref<Goal>, document: &mut Document) {
        let goal = &framework[at];
        let mut share = |name: Shared| document.shared(name);
        goal.pillars().for_each(|pillar| share(self.pillars[pillar.index()]));
        framework.sections_of(at).iter().for_each(|section| share(self.sections[section.index()]));
        goal.themes.iter().for_each(|theme| share(self.themes[theme.index()]));
        goal.actors.iter().for_each(|actor| share(self.actors[actor.index()]));
        let values = values_of(framework, at).into_iter();
        values.for_each(|value| share(self.values[value.facet.index()][value.value as usize]));
    }
}

impl Building {
    pub(super) fn new(framework: &Framework) -> Self {
        let facets = facets(framework);
        let sizes: Vec<_> = facets.iter().map(|facet| facet.values.len()).collect();
        let mut search = Builder::new(&sizes);
        let names = Names::of(framework, &mut search);
        Self { search, facets, names, done: 0, total: framework.goals.len() }
    }

    /// Adds up to this many more goals, and returns whether all have been added.
    pub fn step(&mut self, framework: &Framework, goals: usize) -> bool {
        let end = self.done.saturating_add(goals).min(self.total);
        while self.done < end {
            self.add(framework, Ref::new(self.done));
            self.done += 1;
        }
        self.done == self.total
    }

    /// The number of goals added.
    pub fn done(&self) -> usize {
        self.done
    }

    /// The number of goals in all.
    pub fn total(&self) -> usize {
        self.total
    }

    /// Adds the remaining goals and completes the index.
    pub fn finish(mut self, framework: &Framework) -> Index {
        self.step(framework, usize::MAX);
        Index {
            search: self.search.finish(),
            facets: self.facets,
            titles: OnceLock::new(),
            labelled: OnceLock::new(),
            labels: OnceLock::new(),
        }
    }

    fn add(&mut self, framework: &Framework, at: Ref<Goal>) {
        let Self { search, facets, names, .. } = self;
        search.add(|document| {
            let texts = fields::texts(framework, &framework[at]);
            let (own, asides): (Vec<_>, Vec<_>) = texts.partition(|(field, _)| *field > Field::Aside);
            for (field, text) in &own {
                document.text(*field, text);
            }
            names.add(framework, at, document);
            for (field, text) in &asides {
                document.text(*field, text);
            }
            // Readers of a translation may remember the words of the original, so these match too.
            if let Some(original) = &framework.original {
                for (_, text) in fields::texts(original, &original[at]).filter(|(field, _)| *field > Field::Aside) {
                    document.text(Field::Aside, &text);
                }
            }
            for (number, facet) in facets.iter().enumerate() {
                places(framework, at, facet.key, &facet.values, &mut |place| document.value(number, place));
            }
        });
    }
}
