//! Where in a goal the words of a query stand, for a list that shows only titles and summaries.

use framework::{Framework, Goal, Objective, Quotation, Ref};

use super::Marks;

/// A part of a goal that a query's words stand in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// An objective.
    Objective(Ref<Objective>),
    /// A quotation about the goal.
    Quotation(Ref<Quotation>),
}

/// The first objective of a goal that has one of the words, else the first quotation about it that has.
pub fn found_in(framework: &Framework, goal: Ref<Goal>, marks: &Marks) -> Option<Found> {
    let has = |text: &str| !marks.ranges(text).is_empty();
    let goal = &framework[goal];
    let objective = goal.objectives.iter().find(|at| has(&framework[**at].statement.text));
    let quotation = || goal.quotations.iter().find(|at| has(&framework[**at].text));
    objective.map(|at| Found::Objective(*at)).or_else(|| quotation().map(|at| Found::Quotation(*at)))
}
