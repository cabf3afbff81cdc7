//! What the project's commands share: where the project lies, the tools that they need, and the page in one file.

pub mod bind;
pub mod cache;
pub mod engines;
pub mod hash;
pub mod page;
pub mod policy;
pub mod project;
pub mod setup;
pub mod single;
