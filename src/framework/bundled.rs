//! The framework that the program brings along.

use std::sync::Arc;

use super::{Framework, load};

/// The bundled framework file.
pub const BUNDLED_TEXT: &str = include_str!("space-diplomacy.json");

/// The bundled framework.
///
/// # Panics
/// Where the bundled file is wrong, which a native test keeps from happening.
pub fn bundled() -> Arc<Framework> {
    match load(BUNDLED_TEXT) {
        Ok(framework) => Arc::new(framework),
        Err(problems) => panic!("the bundled framework is wrong: {}", problems[0]),
    }
}
