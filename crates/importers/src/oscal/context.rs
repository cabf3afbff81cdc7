//! What all readers of a catalog share.

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

/// A name that is said again is cut to this many letters, where names were said again too often already.
const SHORT: usize = 80;

/// Parameters, back matter and habits of a catalog, and the words of its language.
pub struct Context<'t, 'a> {
    pub params: Params<'t, 'a>,
    pub resources: Resources<'t, 'a>,
    /// How titles and ids of the catalog are made.
    pub habits: Habits,
    pub words: &'static Words,
    pub names: Names,
}

/// What groups and controls are called where links lead to them. Many links may lead to one long name: names are whole while there
/// is room for that.
pub struct Names {
    known: RefCell<HashMap<*const (), String>>,
    room: Cell<usize>,
}

impl Names {
    /// Those of a catalog of this size.
    pub fn of(size: usize) -> Self {
        Self { known: RefCell::default(), room: Cell::new(size.saturating_mul(4)) }
    }

    /// A text that is said once more.
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
    /// A control that a link leads to: its label and its title.
    pub fn name_of_control(&self, control: &Json<'_>) -> String {
        self.name_of(control, || {
            format!("{} {}", heading::name(control), self.heading(control).title).trim().to_owned()
        })
    }

    /// A group that a link leads to: its label and its title.
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
