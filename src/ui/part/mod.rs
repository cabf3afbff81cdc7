//! The small pieces that pages are made of, one noun a file.

mod actions;
mod challenge;
mod cite_panel;
mod evidence;
mod facet;
mod facet_values;
mod facts;
mod gathered;
mod goal_card;
mod goal_cell;
mod links;
mod matrix;
mod objective;
mod pillar_tag;
mod position;
mod prose;
mod quotation;
mod reading;
mod sources;
mod status_line;
mod tags;

pub use actions::{LinkActions, ViewActions};
pub use challenge::ChallengeArticle;
pub use cite_panel::CitePanel;
pub use evidence::EvidenceMarks;
pub use facet::Facets;
pub use facet_values::{FacetValues, Statuses};
pub use facts::Facts;
pub use gathered::GatheredGroups;
pub use goal_card::GoalCard;
pub use goal_cell::{CellKey, FurtherGoals, GoalCells};
pub use links::Links;
pub use matrix::{Matrix, has_matrix};
pub use objective::Objectives;
pub use pillar_tag::{PillarMark, PillarTag, colour};
pub use position::Position;
#[cfg(all(feature = "bundled-data", not(target_arch = "wasm32")))]
pub use prose::still_prose;
pub use prose::{Prose, plain_reading};
pub use quotation::QuotationFigure;
pub use reading::{Paragraphs, fresh_id, marked, reading};
pub use sources::{SourceEntry, SourceList};
pub use status_line::{Chips, Order, Remarks, asked, status_line};
pub use tags::Tags;
