//! Exports: the current view as CSV, JSON and Markdown; the whole framework as JSON, a workbook, StratML and SKOS; the
//! Overview as a picture; passages to quote; and citations.
//!
//! This crate is pure: a [`Context`] and references go in, text comes out. It neither searches nor sorts. Goals keep
//! the order in which they are given (in JSON, document order), and every file names its origin. Words that an export
//! adds are in the language of the page (crate `messages`).

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
mod row_item;
mod scope;
mod skos;
mod stratml;
mod table;
mod template;
mod wire_file;
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
pub use template::{template_csv, template_workbook};
pub use wire_file::{framework_json, framework_workbook, wire_file};
pub use workbook::{Sheet, workbook};
pub use xlsx::xlsx;

use framework::Framework;
use layers::{Layer, Mark};
use routes::{Address, Route};
use row_item::RowItem;

/// The view that the reader exports.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The framework that is open.
    pub framework: &'a Framework,
    /// The address of the page, without a fragment.
    pub base: &'a str,
    /// The fragment of the current view, such as `#/goals?q=debris`.
    pub fragment: &'a str,
    /// The filters in plain words; empty without filters.
    pub filters: &'a str,
    /// The date today, such as `2026-11-23`.
    pub today: &'a str,
    /// The version of the program.
    pub program: &'a str,
    /// The reader's own layer, if any.
    pub layer: Option<&'a Layer>,
}

impl Context<'_> {
    /// The address of the current view.
    fn address(&self) -> String {
        permalink(self.base, self.fragment)
    }
}

impl Context<'_> {
    /// The reader's mark on a thing, if any.
    fn mark(&self, row_item: RowItem) -> Option<&Mark> {
        self.layer.and_then(|layer| layer.mark(&row_item.target(self.framework)))
    }

    /// The reader's status and score for a thing: `Done; score 3`. Empty without either.
    fn status_and_score(&self, row_item: RowItem) -> String {
        self.layer.zip(self.mark(row_item)).map(|(layer, mark)| status_and_score(layer, mark)).unwrap_or_default()
    }
}

/// The title of a mark's status, then its score: `Done; score 3`. Empty without either.
pub fn status_and_score(layer: &Layer, mark: &Mark) -> String {
    let status = mark.status.as_deref().map(|id| status_title(layer, id));
    let score = mark.score.map(|score| messages::score_is(&messages::decimal(score)));
    status.into_iter().chain(score).collect::<Vec<_>>().join(&messages::separator())
}

/// The title of a layer's status, in the language of the page if it is a plain status; the id itself if the layer does
/// not define it.
pub fn status_title(layer: &Layer, id: &str) -> String {
    let Some(status) = layer.status(id) else { return id.to_owned() };
    let plain = status.is_plain().then(|| messages::plain_status(id)).flatten();
    plain.unwrap_or_else(|| status.title.clone())
}

/// A file name such as `space-diplomacy-goals-2026-11-23.csv`; for a layer, a part, a theme or an actor, named after
/// that: `space-diplomacy-goal-norms-2026-11-23.csv`.
pub fn file_name(context: &Context, extension: &str) -> String {
    let Context { framework, today, .. } = context;
    let route = Address::parse(context.fragment).route;
    let subject = match (&route, route.parts()) {
        (Route::Layer, (kind, _)) => kind.to_owned(),
        (
            Route::Pillar(_) | Route::Section(_) | Route::Goal(_) | Route::Theme(_) | Route::Actor(_),
            (kind, Some(id)),
        ) => link::slug(&format!("{kind}-{id}"), kind),
        _ => link::slug(&framework.names.goal.many, "goals"),
    };
    format!("{}-{subject}-{today}.{extension}", framework.id)
}

/// Text escaped for HTML and SVG, in attributes too.
pub fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    text.replace('"', "&quot;").replace('\'', "&#39;")
}

/// The filters in words, or the message for no filters.
fn filters_in_words(context: &Context) -> String {
    if context.filters.is_empty() { messages::no_filters() } else { context.filters.to_owned() }
}

/// “3 of 20 goals”, with the framework's own noun.
fn how_many(context: &Context, shown: usize) -> String {
    messages::status(context.framework, shown, context.framework.goals.len())
}
