//! The texts of a goal that search looks through, with the field each belongs to.

use super::postings::Field;
use framework::{Framework, Goal, Statement};

/// A goal's own texts, the weightiest first. The names of its pillars, themes and actors count as well.
pub(super) fn texts<'f>(framework: &'f Framework, goal: &'f Goal) -> impl Iterator<Item = (Field, &'f str)> {
    let title = [Some(&goal.title), goal.label.as_ref()].into_iter().flatten();
    let objectives = goal.objectives.iter().map(|&objective| &framework[objective]).flat_map(|objective| {
        [objective.title.as_ref(), objective.label.as_ref(), Some(&objective.statement.text)].into_iter().flatten()
    });
    let summary = goal.summary.iter().map(|Statement { text, .. }| text).chain(&goal.status);
    let quotations = goal.quotations.iter().map(|&quotation| &framework[quotation]);
    let said = quotations.flat_map(|quotation| [&quotation.text, &framework[quotation.voice].title]);
    let in_field = |field| move |text: &'f String| (field, text.as_str());
    title
        .map(in_field(Field::Title))
        .chain(objectives.map(in_field(Field::Objective)))
        .chain(summary.map(in_field(Field::Summary)))
        .chain(said.map(in_field(Field::Quotation)))
}
