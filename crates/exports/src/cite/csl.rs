//! CSL-JSON, the form of the Citation Style Language: a list with one item.

use serde::Serialize;

use super::entry::{Entry, Kind, Title};
use framework::date::Date;

#[derive(Serialize)]
struct Item<'a> {
    id: &'a str,
    #[serde(rename = "type")]
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    author: Option<[Name<'a>; 1]>,
    title: String,
    #[serde(rename = "container-title", skip_serializing_if = "Option::is_none")]
    container: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    section: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    publisher: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    issued: Option<Day>,
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<&'a str>,
    #[serde(rename = "URL", skip_serializing_if = "Option::is_none")]
    address: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    accessed: Option<Day>,
    language: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<&'a str>,
}

/// A name that processors must not split.
#[derive(Serialize)]
struct Name<'a> {
    literal: &'a str,
}

#[derive(Serialize)]
struct Day {
    #[serde(rename = "date-parts")]
    parts: [Vec<u16>; 1],
}

/// The entry as a CSL-JSON file.
pub(super) fn csl(entry: &Entry) -> String {
    let item = Item {
        id: &entry.key,
        kind: item_type(entry.kind),
        author: entry.author.as_deref().map(|literal| [Name { literal }]),
        title: entry.title.bracketed(),
        container: entry.container.as_ref().map(Title::bracketed),
        section: entry.place.as_deref(),
        publisher: entry.publisher.as_deref(),
        issued: entry.date.map(day),
        version: entry.version.as_deref(),
        address: entry.address.as_deref(),
        accessed: entry.accessed.map(day),
        language: &entry.language,
        note: entry.note.as_deref(),
    };
    // Text keys and plain values only, so writing cannot fail.
    serde_json::to_string_pretty(&[item]).unwrap_or_default() + "\n"
}

fn item_type(kind: Kind) -> &'static str {
    match kind {
        Kind::Report => "report",
        Kind::DataSet => "dataset",
        Kind::Part => "entry",
        Kind::Chapter | Kind::Passage => "chapter",
        Kind::Publication => "document",
    }
}

fn day(date: Date) -> Day {
    Day { parts: [date.parts()] }
}
