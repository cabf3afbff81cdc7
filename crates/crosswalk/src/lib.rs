//! Crosswalks: what of one framework corresponds to what of another.
//!
//! A [`Mapping`] is a list of pairs, each with its relation, its strength, and why. [`read`] makes one of an OSCAL mapping
//! collection (1.2; JSON, YAML or XML), of a sheet of NIST's set theory relationship mapping (STRM, IR 8477), of an OLIR
//! submission, of the mapping data of the Center for Threat-Informed Defense (CTID), and of a plain sheet with two columns.
//! [`Crosswalk`] lays a mapping over a framework, and over the other one where that is open too: the partners of each goal,
//! coverage and gaps both ways, and what refers to nothing. [`strm`] and [`oscal`] write a mapping.
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
//! # Ok::<(), crosswalk::Refused>(())
//! ```

mod ctid;
mod fit;
mod model;
mod oscal;
mod reading;
mod refer;
mod sheet;
mod write;

pub use fit::{Coverage, Crosswalk, Partner, PillarCoverage, Unknown};
pub use model::{Fact, Format, Mapping, Pair, Qualifier, Relation, Side};
pub use reading::{Refused, read};
pub use refer::{Refers, Spot, key};
pub use write::{oscal, strm};
