//! The picture for link previews: a column for each pillar and a cell for each goal, as on the Overview. It has no
//! words, which every preview shows beside it, so it needs no font and is the same on every machine.

use std::fmt::Write;

use anyhow::{Context, Result};
use framework::Framework;
use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg,
};

/// The name of the picture.
pub const NAME: &str = "preview.png";

/// The size that previews expect, in pixels.
const SIZE: (u32, u32) = (1200, 630);

/// The margin of the picture, and the gaps between columns and cells.
const MARGIN: f32 = 60.0;
const GAP: f32 = 12.0;

/// The tallest cell.
const TALLEST: f32 = 96.0;

/// The most columns, and the most cells in one, that are distinguishable.
const MOST: usize = 24;

/// The colours of the first pillars; then they repeat.
const COLOURS: [&str; 6] = ["#1f6f5c", "#2d5d9b", "#8a5a12", "#7c3f7f", "#9b3a3a", "#4f6b1f"];

/// The picture as a PNG.
///
/// # Errors
/// If there is not enough memory.
pub fn png(framework: &Framework) -> Result<Vec<u8>> {
    let tree = usvg::Tree::from_str(&svg(framework), &usvg::Options::default()).context("the picture for previews")?;
    let mut pixels = Pixmap::new(SIZE.0, SIZE.1).context("no room for a picture")?;
    resvg::render(&tree, Transform::default(), &mut pixels.as_mut());
    Ok(pixels.encode_png()?)
}

fn svg(framework: &Framework) -> String {
    let (width, height) = (SIZE.0 as f32, SIZE.1 as f32);
    let columns: Vec<_> = framework.pillars.iter().take(MOST).map(|pillar| pillar.goals.len().min(MOST)).collect();
    let room = width - 2.0 * MARGIN + GAP;
    let column = room / columns.len().max(1) as f32;
    let most = columns.iter().copied().max().unwrap_or_default().max(1) as f32;
    let head = 28.0;
    let cell = ((height - 2.0 * MARGIN - head) / most).min(TALLEST + GAP);
    let mut text = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\">\
         <rect width=\"100%\" height=\"100%\" fill=\"#fbfbf9\"/>"
    );
    for (at, goals) in columns.into_iter().enumerate() {
        let (x, colour) = (MARGIN + at as f32 * column, COLOURS[at % COLOURS.len()]);
        let wide = column - GAP;
        let mut put = |y: f32, high: f32, opacity: f32| {
            // Writing to a string cannot fail.
            let _ = write!(
                text,
                "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{wide:.1}\" height=\"{high:.1}\" rx=\"4\" fill=\"{colour}\" \
                 fill-opacity=\"{opacity}\"/>"
            );
        };
        put(MARGIN, head - GAP, 1.0);
        for goal in 0..goals {
            put(MARGIN + head + goal as f32 * cell, (cell - GAP).max(2.0), 0.28);
        }
    }
    text + "</svg>"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_has_a_column_a_pillar_and_a_cell_a_goal() {
        let framework = space_diplomacy::framework();
        let shapes = framework.pillars.len() + framework.goals.len() + 1;
        assert_eq!(svg(&framework).matches("<rect ").count(), shapes);
        assert_eq!(png(&framework).unwrap()[..4], *b"\x89PNG");
        assert!(png(&Framework::default()).is_ok(), "nothing to show is no fault");
    }
}
