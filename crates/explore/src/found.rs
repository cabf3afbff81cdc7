//! Where in a goal the query's words occur, for a list that shows only titles and summaries.

use framework::{Framework, Goal, Objective, Quotation, Ref};

use super::Marks;

/// A part of a goal with the query's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// An objective.
    Objective(Ref<Objective>),
    /// A quotation about the goal.
    Quotation(Ref<Quotation>),
}

/// The first objective of a goal with one of the words, otherwise the first quotation about it with one.
pub fn found_in(framework: &Framework, goal: Ref<Goal>, marks: &Marks) -> Option<Found> {
    let has = |text: &str| !marks.ranges(text).is_empty();
    let goal = &framework[goal];
    let objective = goal.objectives.iter().find(|at| has(&framework[**at].statement.text));
    let quotation = || goal.quotations.iter().find(|at| has(&framework[**at].text));
    objective.map(|at| Found::Objective(*at)).or_else(|| quotation().map(|at| Found::Quotation(*at)))
}
