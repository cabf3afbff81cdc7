//! The native tests: one binary, a module for each room and what a reader sees of it.

mod address;
mod data;
mod explore;
mod export;
mod import;
mod load;
mod tidy;
mod views;
