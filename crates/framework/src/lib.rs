//! The nouns: a framework with its pillars, goals and objectives, and all that is said of them.
//!
//! This room is pure. [`wire`] has the shapes of the file format, [`load`] checks a file and resolves every reference, so
//! that no lookup in a [`Framework`] can fail. Nothing here knows of queries, pages or browsers.

pub mod check;
mod clean;
pub mod counting;
pub mod date;
mod direction;
mod glossary;
mod load;
pub mod markdown;
pub mod model;
mod name;
mod near;
pub mod packed;
pub mod position;
pub mod problem;
mod reading;
mod relations;
mod resolve;
mod runs;
pub mod slot;
pub mod slug;
mod texts;
mod translate;
pub mod wire;

pub use clean::clean;
pub use direction::{dir, is_rtl};
pub use load::{load, load_with, resolve};
pub use model::*;
pub use problem::{ErrorKind, Position, Problem};
pub use relations::Gathered;
pub use runs::runs;
pub use translate::{paths, translated};
