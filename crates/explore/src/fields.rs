//! The searched texts of a goal, each with its field.

use std::borrow::Cow;

use framework::{Framework, Goal, Link, Objective, Statement};
use search::Field;

/// A goal's own texts, the heaviest field first. The names of its pillars, sections, themes, actors and values are
/// indexed too. Statements in Markdown are searched as they render.
pub(super) fn texts<'f>(framework: &'f Framework, goal: &'f Goal) -> impl Iterator<Item = (Field, Cow<'f, str>)> {
    let title = [Some(&goal.title), goal.label.as_ref()].into_iter().flatten().map(|text| borrowed(text));
    let objectives = goal.objectives.iter().flat_map(|&objective| objective_texts(framework, &framework[objective]));
    let quotations = goal.quotations.iter().map(|&quotation| &framework[quotation]);
    let quotation_texts = quotations
        .flat_map(|quotation| {
            [Some(&quotation.text), quotation.translation.as_ref(), Some(&framework[quotation.voice].title)]
                .into_iter()
                .flatten()
        })
        .map(|text| borrowed(text));
    let in_field = |field| move |text| (field, text);
    title
        .map(in_field(Field::Title))
        .chain(objectives.map(in_field(Field::Part)))
        .chain(summary(framework, goal).map(in_field(Field::Body)))
        .chain(quotation_texts.map(in_field(Field::Aside)))
}

fn objective_texts<'f>(framework: &'f Framework, objective: &'f Objective) -> impl Iterator<Item = Cow<'f, str>> {
    let Objective { title, label, statement, links, .. } = objective;
    let statement = framework.plain(&statement.text);
    title.iter().chain(label).map(|text| borrowed(text)).chain([statement]).chain(titles(links))
}

fn summary<'f>(framework: &'f Framework, goal: &'f Goal) -> impl Iterator<Item = Cow<'f, str>> {
    let read = |statement: &'f Statement| framework.plain(&statement.text);
    let facts = goal.facts.iter().flat_map(move |fact| [borrowed(&fact.title), read(&fact.statement)]);
    let own = goal.summary.iter().map(read).chain(goal.status.iter().map(|text| borrowed(text)));
    own.chain(facts).chain(titles(&goal.links))
}

fn titles(links: &[Link]) -> impl Iterator<Item = Cow<'_, str>> {
    links.iter().map(|link| borrowed(&link.title))
}

fn borrowed(text: &str) -> Cow<'_, str> {
    text.into()
}
