//! The native tests: one binary, a module for each area and its pages.

// Helpers of tests may end them as tests do.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod address;
mod compared;
mod crossed;
mod data;
mod directions;
mod explore;
mod export;
mod export_words;
mod growth;
mod import;
mod languages;
mod layer;
mod load;
mod refusals;
mod sentences;
mod tidy;
mod trials;
mod views;
