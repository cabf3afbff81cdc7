//! Layers: a reader's own work on a framework, which lies over it without changing it.
//!
//! A [`Layer`] gives goals, sections and objectives a status, a score, a colour, a note, links and tags. It can be a
//! file ([`Layer::read`], [`Layer::write`]) or part of a link ([`link::encode`]); several combine into one by a
//! [`Rule`], and [`changes`] compares two. A layer identifies what it marks by id, so it can be read without its
//! framework, and it reports marks that do not fit a newer version ([`Layer::misfits`]).
//!
//! ```
//! use layers::{Layer, Mark, Target};
//!
//! let framework = space_diplomacy::framework();
//! let mut layer = Layer::of(&framework);
//! let goal = Target::Goal(framework.goals[0].id.clone());
//! layer.update(goal.clone(), |mark| mark.status = Some("done".into()));
//! let again = Layer::read(&layer.write())?;
//! assert_eq!(again.mark(&goal).and_then(|mark| mark.status.as_deref()), Some("done"));
//! # Ok::<(), layers::LayerError>(())
//! ```

mod change;
mod combine;
mod file;
mod fit;
pub mod link;
mod model;
pub mod navigator;
mod omitted;
mod scale;
mod share;
mod statuses;
mod stored_layers;
pub mod table;

pub use change::{Change, changes};
pub use combine::{Rule, combine};
pub use file::{FORMAT, LIMIT, LayerError};
pub use model::{FrameworkRef, Layer, Mark, Scale, Status, Target};
pub use omitted::Omitted;
pub use scale::OffScale;
pub use share::{Share, share};
pub use stored_layers::{MergedLayers, StoredLayer, StoredLayers};
