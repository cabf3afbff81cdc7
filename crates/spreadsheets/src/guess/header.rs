//! Finds the header of a sheet: the row of headings, below any titles, dates and blank rows above the table.

use crate::{Sheet, headings::read};

/// Number of rows at the top to search for the header: titles, dates and blank rows may be above it.
const ABOVE: usize = 15;

/// Longer cells, in bytes, are texts and not headings.
const LONGEST_HEADING: usize = 60;

/// The row with the most known headings; if no row has enough of them, the first with more than one filled cell.
pub(super) fn header_row(sheet: &Sheet) -> usize {
    let filled = |row: &Vec<String>| row.iter().filter(|cell| !cell.trim().is_empty()).count();
    let known = |row: &Vec<String>| {
        let readings = row.iter().filter(|cell| cell.len() < LONGEST_HEADING).filter_map(|cell| read(cell));
        readings.map(|reading| if reading.is_whole { 2 } else { 1 }).sum::<usize>()
    };
    let rows = || sheet.rows.iter().take(ABOVE).enumerate().filter(|(_, row)| filled(row) > 0);
    let wide = || rows().filter(|(_, row)| filled(row) > 1);
    // A single known word may be in any row of the table, so it does not make a header.
    let best = wide().map(|(at, row)| (known(row), at)).rev().max_by_key(|(known, _)| *known);
    let best = best.filter(|(known, _)| *known > 1).map(|(_, at)| at);
    best.or_else(|| wide().chain(rows()).next().map(|(at, _)| at)).unwrap_or_default()
}
