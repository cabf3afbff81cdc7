//! A keyed list: each row stays the same one for as long as its key is in the list.

use std::{mem, sync::Arc};

use leptos::{
    prelude::*,
    tachys::{
        renderer::{
            Rndr,
            types::{Element as DomElement, Node, Placeholder},
        },
        view::{
            Mountable, Position, Render,
            any_view::{AnyView, AnyViewState},
        },
    },
};

use super::{
    children,
    fragment::{insert_before, parent_of},
    listing::place,
    render::{Renderable, write_view},
};

/// The view of a key, and who owns its signals.
pub type RowView = Arc<dyn Fn(usize) -> (Owner, AnyView) + Send + Sync>;

/// A row for each key. A key may be in the list once.
pub struct Keyed {
    pub keys: Vec<usize>,
    pub view: RowView,
}

/// The rows that are built.
pub struct KeyedState {
    rows: Vec<Row>,
    /// A comment behind the last row.
    end: Placeholder,
}

struct Row {
    key: usize,
    // Dropped before its owner, so that what is in it is cleaned up before what it stands in.
    view: AnyViewState,
    _owner: Owner,
}

impl Row {
    fn new(key: usize, view: &RowView) -> Self {
        let (owner, view) = view(key);
        Self { key, view: owner.with(|| view.build()), _owner: owner }
    }
}

impl Renderable for Keyed {
    type State = KeyedState;

    fn build(self) -> KeyedState {
        let rows = self.keys.into_iter().map(|key| Row::new(key, &self.view)).collect();
        KeyedState { rows, end: Rndr::create_placeholder() }
    }

    /// Keeps the rows whose key stays, and moves only those that come before one they stood behind.
    fn rebuild(self, state: &mut KeyedState) {
        if state.rows.iter().map(|row| &row.key).eq(&self.keys) {
            return;
        }
        children::changed();
        let mut before: Vec<_> = mem::take(&mut state.rows).into_iter().map(Some).collect();
        let stood_at = positions(&self.keys, &before);
        let kept = |at: &Option<usize>| at.and_then(|at| before[at].take());
        let kept: Vec<_> = stood_at.iter().map(kept).collect();
        before.into_iter().flatten().for_each(|mut row| row.view.unmount());
        let row = |(key, kept): (usize, Option<Row>)| kept.unwrap_or_else(|| Row::new(key, &self.view));
        state.rows = self.keys.into_iter().zip(kept).map(row).collect();
        state.arrange(&stay(&stood_at));
    }

    fn write_html(self, html: &mut String, position: &mut Position) {
        for key in self.keys {
            let (owner, view) = (self.view)(key);
            owner.with(|| write_view(view, html, position));
        }
    }
}

impl KeyedState {
    /// Puts the rows that do not stay before the ones that follow them. A list that is in no element yet does so when it is
    /// mounted.
    fn arrange(&mut self, stay: &[bool]) {
        let Some(parent) = parent_of(&self.end) else { return };
        for at in (0..self.rows.len()).rev().filter(|at| !stay[*at]) {
            let (rows, after) = self.rows.split_at_mut(at + 1);
            let view = &mut rows[at].view;
            if !after.first().is_some_and(|next| next.view.insert_before_this(view)) {
                view.mount(&parent, Some(&self.end));
            }
        }
    }
}

/// Where each key stood among the rows before; most stand just after the one before them.
fn positions(keys: &[usize], before: &[Option<Row>]) -> Vec<Option<usize>> {
    let mut from = 0;
    let position = |key: &usize| {
        let is_it = |at: &usize| before[*at].as_ref().is_some_and(|row| row.key == *key);
        let found = (from..before.len()).chain(0..from).find(is_it);
        from = found.map_or(from, |at| at + 1);
        found
    };
    keys.iter().map(position).collect()
}

/// Which rows stay where they are: seen from the end, those that stood before all that stay behind them.
fn stay(stood_at: &[Option<usize>]) -> Vec<bool> {
    let mut next = usize::MAX;
    let stays = |at: &Option<usize>| {
        let at = at.filter(|at| *at < next);
        next = at.unwrap_or(next);
        at.is_some()
    };
    let mut stay: Vec<_> = stood_at.iter().rev().map(stays).collect();
    stay.reverse();
    stay
}

impl Mountable for KeyedState {
    fn unmount(&mut self) {
        self.rows.iter_mut().for_each(|row| row.view.unmount());
        Rndr::remove(&self.end);
        children::changed();
    }

    fn mount(&mut self, parent: &DomElement, marker: Option<&Node>) {
        self.rows.iter_mut().for_each(|row| row.view.mount(parent, marker));
        place(&self.end, parent, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        self.rows.iter().any(|row| row.view.insert_before_this(child)) || insert_before(&self.end, child)
    }

    fn elements(&self) -> Vec<DomElement> {
        self.rows.iter().flat_map(|row| row.view.elements()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_that_keep_their_order_stay() {
        let stay = |stood_at: &[usize]| stay(&stood_at.iter().map(|at| Some(*at)).collect::<Vec<_>>());
        assert_eq!(stay(&[0, 2, 5]), [true, true, true], "nothing moves in a list that only loses rows");
        assert_eq!(stay(&[3, 0, 1, 2]), [false, true, true, true], "only the row moves that comes to the top");
        assert_eq!(stay(&[0, 2, 1, 3]), [true, false, true, true]);
        assert_eq!(stay(&[]), [false; 0]);
    }

    #[test]
    fn new_rows_are_put_where_they_belong() {
        assert_eq!(stay(&[None, Some(0), None, Some(1)]), [false, true, false, true]);
        assert_eq!(stay(&[None, None]), [false, false]);
    }
}
