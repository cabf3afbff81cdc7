//! Taking away: what is on screen as CSV, JSON and Markdown, the whole framework as JSON, a workbook, StratML and SKOS, the Overview as a
//! picture, passages to quote, and citations.
//!
//! This room is pure: a [`Context`] and references go in, text comes out. It neither searches nor sorts.
//! Goals are written in the order in which they are given (in JSON, in document order), and every file says where it
//! comes from.

pub mod cite;
mod csv;
pub mod embed;
mod json;
mod link;
mod markdown;
pub mod page;
mod picture;
mod plain;
pub mod quote;
mod scope;
mod skos;
mod stratml;
mod table;
mod whole;
mod workbook;
mod xlsx;

pub use csv::csv;
pub use json::json;
pub use link::{page_with_data, page_with_framework, permalink};
pub use markdown::markdown;
pub use picture::{Colours, picture};
pub use plain::plain;
pub use scope::goals_of;
pub use skos::skos;
pub use stratml::stratml;
pub use whole::{whole, whole_text, workbook as whole_workbook};
pub use workbook::{Sheet, workbook};
pub use xlsx::xlsx;

use framework::{
    Framework,
    counting::{count, number_text},
};

/// What is on screen when a reader takes something away.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The framework that is open.
    pub framework: &'a Framework,
    /// The address of the page, without a fragment.
    pub base: &'a str,
    /// The fragment of what is on screen, such as `#/goals?q=debris`.
    pub fragment: &'a str,
    /// The filters in plain words; empty where there are none.
    pub filters: &'a str,
    /// The date today, such as `2026-11-23`.
    pub today: &'a str,
    /// The version of the program.
    pub program: &'a str,
}

impl Context<'_> {
    /// The address of what is on screen.
    fn address(&self) -> String {
        permalink(self.base, self.fragment)
    }
}

/// The name of a file of goals, such as `space-diplomacy-goals-2026-11-23.csv`.
pub fn file_name(context: &Context, extension: &str) -> String {
    let Context { framework, today, .. } = context;
    format!("{}-{}-{today}.{extension}", framework.id, link::slug(&framework.names.goal.many, "goals"))
}

/// Text as it stands in HTML and SVG, in attributes too.
pub fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    text.replace('"', "&quot;").replace('\'', "&#39;")
}

/// “3 of 20 goals”, in the framework's own word for them.
fn how_many(context: &Context, shown: usize) -> String {
    let all = count(context.framework.goals.len(), &context.framework.names.goal);
    format!("{} of {all}", number_text(shown))
}
