//! Crosswalks: which parts of one framework correspond to which parts of another.
//!
//! A [`Mapping`] is a list of pairs, each with its relation, strength and rationale. [`read`] reads OSCAL mapping
//! collections (1.2; JSON, YAML or XML), sheets of NIST's set theory relationship mapping (STRM, IR 8477), OLIR
//! submissions, mapping data of the Center for Threat-Informed Defense (CTID), and plain sheets with two columns.
//! [`Crosswalk`] lays a mapping over a framework and, if it is open too, over the other one: the partners of each goal,
//! coverage and gaps both ways, and unresolved references. [`strm`] and [`oscal`] write a mapping.
//!
//! ```
//! use crosswalk::{Crosswalk, Relation, read};
//!
//! let framework = space_diplomacy::framework();
//! let sheet = format!("Source,Target,Relationship\n{},X-1,subset of\n", framework.goals[0].id);
//! let mapping = read("mapping.csv", sheet.as_bytes())?;
//! let crosswalk = Crosswalk::new(&mapping, &framework, None);
//! assert_eq!(crosswalk.partners_of(framework.refs().next().unwrap())[0].relation, Relation::Subset);
//! assert_eq!(crosswalk.here.covered(), 1);
//! # Ok::<(), crosswalk::MappingError>(())
//! ```

mod crosswalk;
mod ctid;
mod model;
mod oscal;
mod reading;
mod referents;
mod sheet;
mod write;

pub use crosswalk::{Coverage, Crosswalk, Partner, PillarCoverage, Unknown};
pub use model::{Fact, Format, Mapping, Pair, Qualifier, Relation, Side};
pub use reading::{MappingError, read};
pub use referents::{Referent, Referents, key};
pub use write::{oscal, strm};
