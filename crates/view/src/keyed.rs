//! A keyed list: each row stays the same as long as its key is in the list.

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

/// Makes the view of a key, and the owner of its signals.
pub type RowView = Arc<dyn Fn(usize) -> (Owner, AnyView) + Send + Sync>;

/// A row for each key. Keys must be unique.
pub struct Keyed {
    pub keys: Vec<usize>,
    pub view: RowView,
}

/// The rows in the document.
pub struct KeyedState {
    rows: Vec<Row>,
    /// A comment after the last row.
    end: Placeholder,
}

struct Row {
    key: usize,
    // Declared before its owner, so that the view is dropped first.
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

    /// Keeps the rows whose key stays, and moves only those that now come before a row that they used to follow.
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
    /// Moves each row that does not stay to the front of the row that follows it. A list without a parent does this
    /// when it is mounted.
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

/// The former position of each key's row; most rows come right after the previous one's.
fn positions(keys: &[usize], before: &[Option<Row>]) -> Vec<Option<usize>> {
    let mut from = 0;
    let position = |key: &usize| {
        let has_key = |at: &usize| before[*at].as_ref().is_some_and(|row| row.key == *key);
        let found = (from..before.len()).chain(0..from).find(has_key);
        from = found.map_or(from, |at| at + 1);
        found
    };
    keys.iter().map(position).collect()
}

/// Which rows stay in place: going backwards, those whose former position is before that of all staying rows after
/// them.
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
