//! Shared by the project's commands: paths of the project, the tools that they need, and the page in one file.

pub mod bind;
pub mod cache;
pub mod engines;
pub mod hash;
pub mod page;
pub mod policy;
pub mod project;
pub mod setup;
pub mod single;
