//! A list of rows that are kept: while their number stays in the list, and for a while after it has left.

use std::{mem, sync::Arc};

use leptos::{
    prelude::*,
    tachys::{
        renderer::{
            CastFrom, Rndr,
            types::{Element as Drawn, Node, Placeholder},
        },
        view::{
            Mountable, Position, Render,
            any_view::{AnyView, AnyViewState},
        },
    },
};

use super::piece::{Piece, write_view};

/// How many rows that have left a list are kept for their coming back. Making a row anew costs many times what keeping it does;
/// but what is kept follows its signals.
const SPARE: usize = 32;

/// Draws the row of a number, and says who owns its signals.
pub type DrawRow = Arc<dyn Fn(usize) -> (Owner, AnyView) + Send + Sync>;

/// A row for each of some numbers, each number at most once.
pub struct Rows {
    pub numbers: Vec<usize>,
    pub draw: DrawRow,
}

/// The rows that are drawn.
pub struct RowsState {
    shown: Vec<Row>,
    /// Those that have left, the newest last.
    spare: Vec<Row>,
    /// What the last row stands before.
    end: Placeholder,
}

struct Row {
    number: usize,
    // Dropped before its owner, so that what is in it is cleaned up before what it stands in.
    drawn: AnyViewState,
    _owner: Owner,
}

impl Row {
    fn new(number: usize, draw: &DrawRow) -> Self {
        let (owner, view) = draw(number);
        Self { number, drawn: owner.with(|| view.build()), _owner: owner }
    }
}

impl Piece for Rows {
    type State = RowsState;

    fn draw(self) -> RowsState {
        let shown = self.numbers.into_iter().map(|number| Row::new(number, &self.draw)).collect();
        RowsState { shown, spare: Vec::new(), end: Rndr::create_placeholder() }
    }

    /// Keeps the rows that stay, takes back those that were here before, and moves as few as can be.
    fn draw_again(self, state: &mut RowsState) {
        let mut before: Vec<_> = mem::take(&mut state.shown).into_iter().map(Some).collect();
        let came_from = places(&self.numbers, &before);
        let row = |(number, place): (usize, &Option<usize>)| {
            let kept = place.and_then(|place| before[place].take());
            kept.or_else(|| state.take_spare(number)).unwrap_or_else(|| Row::new(number, &self.draw))
        };
        let mut shown: Vec<_> = self.numbers.into_iter().zip(&came_from).map(row).collect();
        for mut row in before.into_iter().flatten() {
            row.drawn.unmount();
            state.spare.push(row);
        }
        state.spare.drain(..state.spare.len().saturating_sub(SPARE));
        // A list that is not in the page yet puts all of its rows in place when it comes there.
        if let Some(parent) = Rndr::get_parent(&state.end).and_then(Drawn::cast_from) {
            let stays = longest_rising(&came_from);
            for at in (0..shown.len()).rev().filter(|at| !stays[*at]) {
                let (row, after) = shown.split_at_mut(at + 1);
                match after.first() {
                    Some(next) => drop(next.drawn.insert_before_this(&mut row[at].drawn)),
                    None => row[at].drawn.mount(&parent, Some(&state.end)),
                }
            }
        }
        state.shown = shown;
    }

    fn write(self, html: &mut String, position: &mut Position) {
        for number in self.numbers {
            let (owner, view) = (self.draw)(number);
            owner.with(|| write_view(view, html, position));
        }
    }
}

impl RowsState {
    fn take_spare(&mut self, number: usize) -> Option<Row> {
        let at = self.spare.iter().position(|row| row.number == number)?;
        Some(self.spare.remove(at))
    }
}

/// Where each number stood among the rows before; most stand just after the one before them.
fn places(numbers: &[usize], before: &[Option<Row>]) -> Vec<Option<usize>> {
    let mut from = 0;
    let place = |number: &usize| {
        let is_it = |place: &usize| before[*place].as_ref().is_some_and(|row| row.number == *number);
        let found = (from..before.len()).chain(0..from).find(is_it);
        from = found.map_or(from, |place| place + 1);
        found
    };
    numbers.iter().map(place).collect()
}

/// Which entries make the longest series of places that only rise.
fn longest_rising(places: &[Option<usize>]) -> Vec<bool> {
    // The last entry of the best series of each length, and what comes before each entry in its series.
    let mut ends: Vec<usize> = Vec::new();
    let mut previous = vec![None; places.len()];
    for (at, place) in places.iter().enumerate().filter(|(_, place)| place.is_some()) {
        let length = ends.partition_point(|end| places[*end] < *place);
        previous[at] = length.checked_sub(1).map(|shorter| ends[shorter]);
        match ends.get_mut(length) {
            Some(end) => *end = at,
            None => ends.push(at),
        }
    }
    let mut is_in = vec![false; places.len()];
    let mut at = ends.last().copied();
    while let Some(entry) = at {
        is_in[entry] = true;
        at = previous[entry];
    }
    is_in
}

impl Mountable for RowsState {
    fn unmount(&mut self) {
        self.shown.iter_mut().for_each(|row| row.drawn.unmount());
        Rndr::remove(&self.end);
    }

    fn mount(&mut self, parent: &Drawn, marker: Option<&Node>) {
        self.shown.iter_mut().for_each(|row| row.drawn.mount(parent, marker));
        Rndr::insert_node(parent, &self.end, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        match self.shown.first() {
            Some(row) => row.drawn.insert_before_this(child),
            None => {
                let parent = Rndr::get_parent(&self.end).and_then(Drawn::cast_from);
                parent.inspect(|parent| child.mount(parent, Some(&self.end))).is_some()
            }
        }
    }

    fn elements(&self) -> Vec<Drawn> {
        self.shown.iter().flat_map(|row| row.drawn.elements()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rises(places: &[usize]) -> Vec<usize> {
        let places: Vec<_> = places.iter().map(|place| Some(*place)).collect();
        let is_in = longest_rising(&places);
        places.into_iter().zip(is_in).filter_map(|(place, is_in)| place.filter(|_| is_in)).collect()
    }

    #[test]
    fn as_many_rows_stay_where_they_are_as_can() {
        assert_eq!(rises(&[0, 1, 2, 3]), [0, 1, 2, 3], "nothing moves in a list that only loses rows");
        assert_eq!(rises(&[3, 0, 1, 2]), [0, 1, 2], "only the row moves that comes to the top");
        assert_eq!(rises(&[1, 2, 3, 0]), [1, 2, 3], "only the row moves that goes to the end");
        assert_eq!(rises(&[2, 5, 3, 7, 1, 4, 6]), [2, 3, 4, 6]);
        assert_eq!(rises(&[]), [0; 0]);
    }

    #[test]
    fn rows_that_are_new_are_put_where_they_belong() {
        assert_eq!(longest_rising(&[None, Some(0), None, Some(1)]), [false, true, false, true]);
        assert_eq!(longest_rising(&[None, None]), [false, false]);
    }
}
