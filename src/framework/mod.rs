//! The nouns: a framework with its pillars, goals and objectives, and all that is said of them.
//!
//! This room is pure. [`wire`] has the shapes of the file format, [`load`] checks a file and resolves every reference, so
//! that no lookup in a [`Framework`] can fail. Nothing here knows of queries, pages or browsers.

mod bundled;
mod check;
pub mod counting;
pub mod date;
mod glossary;
pub mod import;
mod load;
pub mod model;
mod near;
pub mod packed;
pub mod place;
pub mod problem;
mod reading;
mod relations;
mod resolve;
mod slot;
pub mod wire;

pub use bundled::brought_along;
#[cfg(feature = "bundled-data")]
pub use bundled::{BUNDLED_TEXT, bundled};
pub use load::{load, resolve};
pub use model::*;
pub use problem::{Problem, Spot, Wrong};
pub use relations::Gathered;
