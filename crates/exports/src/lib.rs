//! Taking away: what is on screen as CSV, JSON and Markdown, the whole framework as JSON, a workbook, StratML and SKOS, the Overview as a
//! picture, passages to quote, and citations.
//!
//! This crate is pure: a [`Context`] and references go in, text comes out. It neither searches nor sorts. Goals are written in
//! the order in which they are given (in JSON, in document order), and every file says where it comes from. What it says in
//! words of its own is in the language of the page (crate `messages`).

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
mod thing;
mod whole;
mod workbook;
mod xlsx;

pub use csv::csv;
pub use json::json;
pub use link::{page_with, permalink};
pub use markdown::{markdown, markdown_page};
pub use picture::{Colours, picture};
pub use plain::plain;
pub use scope::goals_of;
pub use skos::skos;
pub use stratml::stratml;
pub use whole::{whole, whole_text, whole_workbook};
pub use workbook::{Sheet, workbook};
pub use xlsx::xlsx;

use framework::Framework;
use layers::{Layer, Mark};
use thing::Thing;

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
    /// What the reader says of the framework; none where that is nothing.
    pub layer: Option<&'a Layer>,
}

impl Context<'_> {
    /// The address of what is on screen.
    fn address(&self) -> String {
        permalink(self.base, self.fragment)
    }
}

impl Context<'_> {
    /// What the reader says of a thing, where they say anything.
    fn mark(&self, thing: Thing) -> Option<&Mark> {
        self.layer.and_then(|layer| layer.mark(&thing.target(self.framework)))
    }

    /// The status and the score that the reader gave a thing: `Done; score 3`. Empty where there is neither.
    fn standing(&self, thing: Thing) -> String {
        self.layer.zip(self.mark(thing)).map(|(layer, mark)| standing(layer, mark)).unwrap_or_default()
    }
}

/// The title of the status of a mark, then its score: `Done; score 3`. Empty where there is neither.
pub fn standing(layer: &Layer, mark: &Mark) -> String {
    let status = mark.status.as_deref().map(|id| status_title(layer, id));
    let score = mark.score.map(|score| messages::score_is(&messages::decimal(score)));
    status.into_iter().chain(score).collect::<Vec<_>>().join(&messages::separator())
}

/// What a status of a layer is called, in the language of the page where it is one of the plain set; its id where the layer
/// does not know it.
pub fn status_title(layer: &Layer, id: &str) -> String {
    let Some(status) = layer.status(id) else { return id.to_owned() };
    let plain = status.is_plain().then(|| messages::plain_status(id)).flatten();
    plain.unwrap_or_else(|| status.title.clone())
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

/// The filters in words, and a word where there are none.
fn filters_in_words(context: &Context) -> String {
    if context.filters.is_empty() { messages::no_filters() } else { context.filters.to_owned() }
}

/// “3 of 20 goals”, in the framework's own word for them.
fn how_many(context: &Context, shown: usize) -> String {
    messages::status(context.framework, shown, context.framework.goals.len())
}
