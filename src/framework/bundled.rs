//! The framework that the page or the program brings along.

use std::sync::Arc;

use super::{Framework, packed};

/// The bundled framework file. A release leaves it out of the program: there the page carries it, beside the same words as
/// plain text, where it compresses to a fraction.
#[cfg(feature = "bundled-data")]
pub const BUNDLED_TEXT: &str = include_str!("space-diplomacy.json");

/// The bundled framework.
///
/// # Panics
/// Where the bundled file is wrong, which a native test keeps from happening.
#[cfg(feature = "bundled-data")]
pub fn bundled() -> Arc<Framework> {
    brought_along(None)
}

/// The framework of the page, given as [`packed`] lines, else the program's own.
///
/// # Panics
/// Where there is neither, or it is wrong. Then there is nothing to show, and the page says so by itself: it still has the
/// plain text.
#[expect(clippy::panic, reason = "without its framework the program has nothing to show")]
pub fn brought_along(page: Option<&str>) -> Arc<Framework> {
    let framework = match page {
        Some(lines) => packed::unpack(lines),
        None => own(),
    };
    framework.map_or_else(|| panic!("the framework of this page is wrong"), Arc::new)
}

#[cfg(feature = "bundled-data")]
fn own() -> Option<Framework> {
    super::load(BUNDLED_TEXT).ok()
}

#[cfg(not(feature = "bundled-data"))]
fn own() -> Option<Framework> {
    None
}
