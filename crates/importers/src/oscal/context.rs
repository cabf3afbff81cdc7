//! What all readers of a catalog share.

use super::{links::Resources, params::Params, words::Words};

/// Parameters and back matter of a catalog, and the words of its language.
pub struct Context<'t, 'a> {
    pub params: Params<'t, 'a>,
    pub resources: Resources<'t, 'a>,
    pub words: &'static Words,
}
