//! Making an index, all at once or in slices between which a page stays alive.

use std::sync::OnceLock;

use super::{
    Index, dictionary::Growing, facets::Facets, fields, gathering::Gathering, postings::Field, rows::Rows, text::Text,
    values::values_of,
};
use framework::{Facet, Framework, Goal, Ref};

/// An index in the making.
#[derive(Debug)]
pub struct Building {
    words: Growing,
    postings: Gathering,
    facets: Facets,
    names: Names,
    text: Text,
    /// The words of the text being added.
    numbers: Vec<u32>,
    done: usize,
    total: usize,
}

/// The names that goals share, so that each is taken apart once only.
#[derive(Debug)]
struct Names {
    pillars: Vec<Name>,
    sections: Vec<Name>,
    themes: Vec<Name>,
    actors: Vec<Name>,
    /// Of the values of each facet of the framework's own.
    values: Vec<Vec<Name>>,
}

#[derive(Debug, Default)]
struct Name {
    words: Vec<u32>,
    row: Rows,
}

impl Building {
    pub(super) fn new(framework: &Framework) -> Self {
        let mut words = Growing::default();
        let mut text = Text::default();
        let names = Names {
            pillars: names(&framework.pillars, |pillar| &pillar.title, &mut words, &mut text),
            sections: names(&framework.sections, |section| &section.title, &mut words, &mut text),
            themes: names(&framework.themes, |theme| &theme.title, &mut words, &mut text),
            actors: names(&framework.actors, |actor| &actor.title, &mut words, &mut text),
            values: {
                let of = |facet: &Facet| names(&facet.values, |value| &value.title, &mut words, &mut text);
                framework.facets.iter().map(of).collect()
            },
        };
        Self {
            words,
            postings: Gathering::default(),
            facets: Facets::of(framework),
            names,
            text,
            numbers: Vec::new(),
            done: 0,
            total: framework.goals.len(),
        }
    }

    /// Goes through this many further goals, and says whether all are through.
    pub fn step(&mut self, framework: &Framework, goals: usize) -> bool {
        let end = self.done.saturating_add(goals).min(self.total);
        while self.done < end {
            self.add(framework, Ref::new(self.done));
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
        let (words, met) = self.words.sorted();
        let mut sorted = vec![0; met.len()];
        met.iter().zip(0..).for_each(|(&old, new)| sorted[old as usize] = new);
        Index {
            words,
            postings: self.postings.finish(&met),
            met,
            sorted,
            facets: self.facets,
            goals: self.total,
            titles: OnceLock::new(),
            labels: OnceLock::new(),
        }
    }

    fn add(&mut self, framework: &Framework, at: Ref<Goal>) {
        let goal = &framework[at];
        self.postings.next_goal(self.words.len());
        let mut names = Some(());
        for (field, text) in fields::texts(framework, goal) {
            if field < Field::Summary && names.take().is_some() {
                self.add_names(framework, at);
            }
            self.text.read(&text);
            self.numbers.clear();
            number(&self.text, field, &mut self.words, &mut self.numbers, &mut self.postings.rows);
            self.numbers.iter().for_each(|&word| self.postings.add(field, word));
        }
        if names.is_some() {
            self.add_names(framework, at);
        }
        self.postings.rows.end_goal();
        self.facets.add(framework, at);
    }

    fn add_names(&mut self, framework: &Framework, at: Ref<Goal>) {
        let Self { names, postings, .. } = self;
        let goal = &framework[at];
        let pillars = goal.pillars().map(|pillar| &names.pillars[pillar.index()]);
        let sections = framework.sections_of(at).into_iter().map(|section| &names.sections[section.index()]);
        let themes = goal.themes.iter().map(|theme| &names.themes[theme.index()]);
        let actors = goal.actors.iter().map(|actor| &names.actors[actor.index()]);
        let values = values_of(framework, at).into_iter();
        let values = values.map(|value| &names.values[value.facet.index()][value.value as usize]);
        for name in pillars.chain(sections).chain(themes).chain(actors).chain(values) {
            name.words.iter().for_each(|&word| postings.add(Field::Summary, word));
            postings.rows.append(&name.row);
        }
    }
}

/// The words of every title.
fn names<T>(all: &[T], title: fn(&T) -> &String, words: &mut Growing, text: &mut Text) -> Vec<Name> {
    let of = |noun: &T| {
        text.read(title(noun));
        let mut name = Name::default();
        number(text, Field::Summary, words, &mut name.words, &mut name.row);
        name
    };
    all.iter().map(of).collect()
}

/// Gives numbers to the words of a text: each part, and the parts of a compound in one.
fn number(text: &Text, field: Field, words: &mut Growing, numbers: &mut Vec<u32>, row: &mut Rows) {
    row.text(field);
    for compound in text.compounds() {
        if compound.len() > 1 {
            let joined = words.number(text.joined(compound.clone()));
            numbers.push(joined);
            row.compound(compound.len(), joined);
        }
        for part in compound {
            let word = words.number(text.word(part));
            numbers.push(word);
            row.word(word);
        }
    }
}
