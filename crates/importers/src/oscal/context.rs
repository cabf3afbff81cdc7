//! What all readers of a catalog share.

use super::{code::Habits, links::Resources, params::Params, words::Words};

/// Parameters, back matter and habits of a catalog, and the words of its language.
pub struct Context<'t, 'a> {
    pub params: Params<'t, 'a>,
    pub resources: Resources<'t, 'a>,
    /// How titles and ids of the catalog are made.
    pub habits: Habits,
    pub words: &'static Words,
}
