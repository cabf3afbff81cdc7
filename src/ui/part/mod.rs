//! The small pieces that pages are made of, one noun a file.

mod actions;
mod challenge;
mod cite_panel;
mod evidence;
mod facet;
mod filters;
mod gathered;
mod goal_card;
mod goal_cell;
mod matrix;
mod pillar_tag;
mod position;
mod quotation;
mod reading;
mod sources;
mod status_line;
mod tags;

pub use actions::{CopySelected, LinkActions, ViewActions, share_menu};
pub use challenge::ChallengeArticle;
pub use cite_panel::CitePanel;
pub use evidence::EvidenceMarks;
pub use facet::facets;
pub use filters::Filters;
pub use gathered::GatheredGroups;
pub use goal_card::GoalCard;
pub use goal_cell::{CellKey, FurtherGoals, GoalCells};
pub use matrix::{Matrix, has_matrix};
pub use pillar_tag::{PillarMark, PillarTag, colour};
pub use position::Position;
pub use quotation::QuotationFigure;
pub use reading::{Paragraphs, fresh_id, marked, reading};
pub use sources::{SourceEntry, SourceList};
pub use status_line::{Chips, Order, Remarks, asked, nothing_matches};
pub use tags::Tags;
