//! The context that all readers of a catalog share.

use std::{
    cell::{Cell, RefCell},
    collections::HashMap,
    ptr,
};

use super::{
    code::Habits,
    heading::{self, Heading},
    links::Resources,
    params::Params,
    tree::Json,
    words::Words,
};
use crate::shape;

/// The longest repeated name, in characters, once names have been repeated too often.
const SHORT: usize = 80;

/// Parameters, back matter and habits of a catalog, and the words of its language.
pub struct Context<'t, 'a> {
    pub params: Params<'t, 'a>,
    pub resources: Resources<'t, 'a>,
    /// How the catalog forms titles and ids.
    pub habits: Habits,
    pub words: &'static Words,
    pub names: Names,
}

/// The names of groups and controls that links lead to. Many links may lead to one long name, so names are whole only
/// while there is room.
pub struct Names {
    known: RefCell<HashMap<*const (), String>>,
    room: Cell<usize>,
}

impl Names {
    /// The names of a catalog of this size.
    pub fn of(size: usize) -> Self {
        Self { known: RefCell::default(), room: Cell::new(size.saturating_mul(4)) }
    }

    /// A text that is repeated.
    pub fn again(&self, text: &str) -> String {
        match self.room.get().checked_sub(text.len()) {
            Some(left) => {
                self.room.set(left);
                text.to_owned()
            }
            None => shape::cut(text, SHORT),
        }
    }
}

impl Context<'_, '_> {
    /// The label and title of a control that a link leads to.
    pub fn name_of_control(&self, control: &Json<'_>) -> String {
        self.name_of(control, || {
            format!("{} {}", heading::name(control), self.heading(control).title).trim().to_owned()
        })
    }

    /// The label and title of a group that a link leads to.
    pub fn name_of_group(&self, group: &Json<'_>) -> String {
        self.name_of(group, || {
            let Heading { label, title } = self.group_heading(group);
            label.map_or_else(|| title.clone(), |label| format!("{label} {title}"))
        })
    }

    fn name_of(&self, node: &Json<'_>, name: impl FnOnce() -> String) -> String {
        let mut known = self.names.known.borrow_mut();
        self.names.again(known.entry(ptr::from_ref(node).cast()).or_insert_with(name))
    }
}
