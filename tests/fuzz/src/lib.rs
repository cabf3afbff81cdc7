//! The pure rooms of the explorer, compiled by themselves.
//!
//! Fuzzing wants them optimised. With the components beside them the compiler takes ten minutes for that; without, a few
//! seconds. The paths are those of `src/lib.rs`.

#![allow(dead_code, reason = "the rest of the program uses more of the rooms than is tried here")]

#[path = "../../../src/address/mod.rs"]
pub mod address;
#[path = "../../../src/explore/mod.rs"]
pub mod explore;
#[path = "../../../src/export/mod.rs"]
pub mod export;
#[path = "../../../src/framework/mod.rs"]
pub mod framework;
#[path = "../../../src/words/mod.rs"]
pub mod words;
