//! The bundled framework: the *Strategic Framework for Space Diplomacy* of the U.S. Department of State (2023), as a file of
//! the format `framework-explorer/1`, put together from public reports.
//!
//! ```
//! let framework = space_diplomacy::framework();
//! assert_eq!(framework.pillars.len(), 3);
//! ```

use std::sync::Arc;

use framework::Framework;

/// The framework file.
pub const TEXT: &str = include_str!("../space-diplomacy.json");

/// The framework.
///
/// # Panics
/// Where the file is wrong, which a test keeps from happening.
#[expect(clippy::panic, reason = "without its framework the program has nothing to show, and a test loads it")]
pub fn framework() -> Arc<Framework> {
    match framework::load(TEXT) {
        Ok(framework) => Arc::new(framework),
        Err(problems) => panic!("the bundled framework has {} problems", problems.len()),
    }
}
