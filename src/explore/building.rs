//! Making an index, all at once or in slices between which a page stays alive.

use std::sync::OnceLock;

use super::{
    Index,
    dictionary::Growing,
    facets::Facets,
    fields,
    postings::{Field, Gathering},
    text::Text,
};
use crate::framework::{Framework, Goal, Noun, Pillar, Ref};

/// An index in the making.
#[derive(Debug)]
pub struct Building {
    words: Growing,
    postings: Gathering,
    facets: Facets,
    names: Names,
    pillars: Vec<(u32, Ref<Pillar>)>,
    text: Text,
    done: usize,
    total: usize,
}

/// The words in the names that goals share, so that each name is taken apart once only.
#[derive(Debug)]
struct Names {
    pillars: Vec<Vec<u32>>,
    themes: Vec<Vec<u32>>,
    actors: Vec<Vec<u32>>,
}

impl Building {
    pub(super) fn new(framework: &Framework) -> Self {
        let mut words = Growing::default();
        let mut text = Text::default();
        let names = Names {
            pillars: numbers(&framework.pillars, |pillar| &pillar.title, &mut words, &mut text),
            themes: numbers(&framework.themes, |theme| &theme.title, &mut words, &mut text),
            actors: numbers(&framework.actors, |actor| &actor.title, &mut words, &mut text),
        };
        Self {
            words,
            postings: Gathering::default(),
            facets: Facets::of(framework),
            names,
            pillars: Vec::new(),
            text,
            done: 0,
            total: framework.goals.len(),
        }
    }

    /// Goes through this many further goals, and says whether all are through.
    pub fn step(&mut self, framework: &Framework, goals: usize) -> bool {
        let end = self.done.saturating_add(goals).min(self.total);
        for goal in &framework.goals[self.done..end] {
            self.add(framework, goal);
            self.done += 1;
        }
        self.done == self.total
    }

    /// How many goals are through.
    pub fn done(&self) -> usize {
        self.done
    }

    /// How many goals there are.
    pub fn total(&self) -> usize {
        self.total
    }

    /// Goes through what is left and puts all in order.
    pub fn finish(mut self, framework: &Framework) -> Index {
        self.step(framework, usize::MAX);
        self.facets.shrink();
        let (words, order) = self.words.sorted();
        Index {
            words,
            postings: self.postings.finish(&order),
            facets: self.facets,
            pillars: self.pillars,
            pillar_count: framework.pillars.len(),
            goals: self.total,
            titles: OnceLock::new(),
        }
    }

    fn add(&mut self, framework: &Framework, goal: &Goal) {
        self.postings.next_goal(self.words.len());
        let mut names = Some(());
        for (field, text) in fields::texts(framework, goal) {
            if field < Field::Summary && names.take().is_some() {
                self.add_names(goal);
            }
            self.text.read(text);
            for compound in self.text.compounds() {
                compound.clone().for_each(|part| self.postings.add(field, self.words.number(self.text.word(part))));
                if compound.len() > 1 {
                    self.postings.add(field, self.words.number(self.text.joined(compound)));
                }
            }
        }
        if names.is_some() {
            self.add_names(goal);
        }
        self.facets.add(framework, goal);
        if self.pillars.last().is_none_or(|&(_, pillar)| pillar != goal.pillar) {
            self.pillars.push((self.done as u32, goal.pillar));
        }
    }

    fn add_names(&mut self, goal: &Goal) {
        let Self { names, postings, .. } = self;
        let pillars = goal.pillars().map(|pillar| &names.pillars[pillar.index()]);
        let themes = goal.themes.iter().map(|theme| &names.themes[theme.index()]);
        let actors = goal.actors.iter().map(|actor| &names.actors[actor.index()]);
        pillars.chain(themes).chain(actors).flatten().for_each(|&word| postings.add(Field::Summary, word));
    }
}

/// The numbers of the words of every title.
fn numbers<T: Noun>(all: &[T], title: fn(&T) -> &String, words: &mut Growing, text: &mut Text) -> Vec<Vec<u32>> {
    let of = |noun: &T| {
        text.read(title(noun));
        let mut numbers: Vec<_> = (0..text.parts().len()).map(|part| words.number(text.word(part))).collect();
        let compounds = text.compounds().filter(|compound| compound.len() > 1);
        numbers.extend(compounds.map(|compound| words.number(text.joined(compound))));
        numbers
    };
    all.iter().map(of).collect()
}
