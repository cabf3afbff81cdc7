//! A whole framework as a workbook (XLSX): a sheet for each kind of thing, a row for each thing. People edit it, and it
//! reads back as the same framework.
//!
//! [`write()`] takes the text of a framework file, [`read`] returns it. Both use one table of sheets and columns,
//! `layout.rs`; `docs/format.md` describes these for authors.
//!
//! ```
//! let file = workbook::write(space_diplomacy::TEXT, "2026-11-28");
//! assert!(file.is_some_and(|file| file.starts_with(b"PK")));
//! ```

mod cell;
mod faults;
mod ids;
mod layout;
mod orphaned_texts;
mod places;
mod read;
mod rows;
mod tree;
mod words;
mod write;

pub use cell::chunks;
pub use faults::{Fault, Mistake, Place};
pub use layout::TEXTS;
pub use read::{Sheet, WorkbookFramework, is_framework, read};
pub use write::write;
