//! Citations as plain text, after English style guides, in the words and dates of the page's language. Plain text has
//! no italics, so titles that a style sets in italics stay as they are.

use super::entry::{Entry, Kind};
use framework::date::Date;

/// A reference list entry in APA style, 7th edition.
///
/// Without an author, the title takes its place; without a date, `n.d.` does. A description stands in square brackets.
/// A publisher who is also the author is not repeated.
pub(super) fn apa(entry: &Entry) -> String {
    let date = entry.date.map_or_else(messages::cited_no_date, |date| in_words(date, Date::year_first));
    let date = format!("({date})");
    let title = apa_title(entry);
    let mut parts = match &entry.author {
        Some(author) => vec![author.clone(), date, title],
        None => vec![title, date],
    };
    parts.extend(entry.container.as_ref().map(|container| {
        let form = match entry.kind {
            Kind::Part => apa_form(entry),
            Kind::Chapter => version(entry),
            _ => String::new(),
        };
        messages::cited_in(&(container.bracketed() + &form + &place(entry, " (", ")")))
    }));
    parts.extend(publisher(entry).map(str::to_owned));
    let address = entry.address.as_ref().map(|address| match entry.accessed {
        Some(day) => format!("{} {address}", messages::cited_retrieved(&in_words(day, Date::american))),
        None => address.clone(),
    });
    join(&parts, address.as_deref())
}

fn apa_title(entry: &Entry) -> String {
    let title = entry.title.bracketed();
    match entry.kind {
        Kind::DataSet => title + &apa_form(entry),
        Kind::Passage => format!("{} [{}]", messages::quoted(&title), messages::cited_quotation()),
        Kind::Report | Kind::Part | Kind::Chapter | Kind::Publication => title,
    }
}

/// ` (Version 2026-11-23) [Data set]`
fn apa_form(entry: &Entry) -> String {
    format!("{} [{}]", version(entry), messages::cited_data_set())
}

/// ` (Version 2026-11-23)`, with a leading space; empty where there is no version.
fn version(entry: &Entry) -> String {
    entry.version.as_ref().map(|version| format!(" ({})", messages::cited_version(version))).unwrap_or_default()
}

/// A bibliography entry in Chicago style.
pub(super) fn chicago(entry: &Entry) -> String {
    let mut parts: Vec<String> = entry.author.iter().cloned().collect();
    parts.push(chicago_title(entry));
    parts.extend(chicago_container(entry));
    parts.extend((entry.kind == Kind::DataSet).then(|| chicago_form(entry)));
    let published = [publisher(entry).map(str::to_owned), entry.date.map(|date| in_words(date, Date::american))];
    let published: Vec<String> = published.into_iter().flatten().collect();
    parts.extend((!published.is_empty()).then(|| published.join(", ")));
    parts.extend(entry.accessed.map(|day| messages::cited_accessed(&in_words(day, Date::american))));
    let full_stop = entry.address.as_ref().map(|address| format!("{address}."));
    join(&parts, full_stop.as_deref())
}

/// Titles of parts go in quotation marks, with the full stop inside; descriptions and whole works go without.
fn chicago_title(entry: &Entry) -> String {
    match entry.kind {
        Kind::Part | Kind::Chapter | Kind::Passage => ended_and_quoted(&entry.title.text),
        Kind::Report | Kind::DataSet | Kind::Publication => entry.title.text.clone(),
    }
}

fn chicago_container(entry: &Entry) -> Option<String> {
    let container = entry.container.as_ref()?;
    let name = &container.text;
    Some(match entry.kind {
        Kind::Passage if container.described => {
            messages::cited_quoted_in_description(&(name.clone() + &place(entry, ", ", "")))
        }
        Kind::Passage => match &entry.place {
            Some(place) if is_english() => messages::cited_quoted_in(&format!("“{name},” {place}")),
            Some(place) => messages::cited_quoted_in(&format!("{}, {place}", messages::quoted(name))),
            None => messages::cited_quoted_in(&ended_and_quoted(name)),
        },
        _ => messages::cited_in(&match &entry.version {
            Some(version) => messages::about_data_version(name, version),
            None => name.clone(),
        }),
    })
}

fn chicago_form(entry: &Entry) -> String {
    match &entry.version {
        Some(version) => format!("{}. {}", messages::cited_version(version), messages::cited_data_set()),
        None => messages::cited_data_set(),
    }
}

/// A date: in English as the style has it, otherwise as the language writes it in running text.
fn in_words(date: Date, english: fn(Date) -> String) -> String {
    if is_english() { english(date) } else { messages::date(&date.iso()) }
}

/// A title in quotation marks; English puts the full stop inside.
fn ended_and_quoted(title: &str) -> String {
    if is_english() { messages::quoted(&ended(title)) } else { messages::quoted(title) }
}

fn is_english() -> bool {
    messages::language() == messages::ENGLISH
}

/// The publisher, unless it is the author.
fn publisher(entry: &Entry) -> Option<&str> {
    entry.publisher.as_deref().filter(|publisher| Some(*publisher) != entry.author.as_deref())
}

fn place(entry: &Entry, before: &str, after: &str) -> String {
    entry.place.as_ref().map(|place| format!("{before}{place}{after}")).unwrap_or_default()
}

/// Joins the parts as sentences. The address follows as it is, since a full stop could be taken for part of it.
fn join(parts: &[String], address: Option<&str>) -> String {
    let sentences = parts.iter().map(|part| ended(part));
    sentences.chain(address.map(str::to_owned)).collect::<Vec<_>>().join(" ")
}

/// Adds a full stop, unless the text already ends a sentence, even inside quotation marks.
fn ended(text: &str) -> String {
    let trimmed = text.trim_end_matches(['”', '“', '’', '»', '」', '"', '\'', ' ', '\u{a0}', '\u{202f}', '\u{2069}']);
    if trimmed.ends_with(['.', '?', '!', '…', '。', '？', '！', '؟', '।']) {
        text.to_owned()
    } else {
        format!("{text}.")
    }
}
