//! Citations as plain text. Plain text has no italics, so titles that would be set in them stand as they are.

use super::entry::{Entry, Kind};
use framework::date::Date;

/// A reference list entry in APA style, 7th edition.
///
/// The author's place is taken by the title where there is no author, the date's by `n.d.`; a description stands in
/// square brackets; a publisher that is the author is not repeated.
pub(super) fn apa(entry: &Entry) -> String {
    let date = entry.date.map_or_else(|| "n.d.".to_owned(), Date::year_first);
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
        format!("In {}{form}{}", container.bracketed(), place(entry, " (", ")"))
    }));
    parts.extend(publisher(entry).map(str::to_owned));
    let address = entry.address.as_ref().map(|address| match entry.accessed {
        Some(day) => format!("Retrieved {}, from {address}", day.american()),
        None => address.clone(),
    });
    join(&parts, address.as_deref())
}

fn apa_title(entry: &Entry) -> String {
    let title = entry.title.bracketed();
    match entry.kind {
        Kind::DataSet => title + &apa_form(entry),
        Kind::Passage => format!("“{title}” [Quotation]"),
        Kind::Report | Kind::Part | Kind::Chapter | Kind::Publication => title,
    }
}

/// ` (Version 2026-11-23) [Data set]`
fn apa_form(entry: &Entry) -> String {
    version(entry) + " [Data set]"
}

/// ` (Version 2026-11-23)`, with the space before it; nothing where there is none.
fn version(entry: &Entry) -> String {
    entry.version.as_ref().map(|version| format!(" (Version {version})")).unwrap_or_default()
}

/// A bibliography entry in Chicago style.
pub(super) fn chicago(entry: &Entry) -> String {
    let mut parts: Vec<String> = entry.author.iter().cloned().collect();
    parts.push(chicago_title(entry));
    parts.extend(chicago_container(entry));
    parts.extend((entry.kind == Kind::DataSet).then(|| chicago_form(entry)));
    let published = [publisher(entry).map(str::to_owned), entry.date.map(Date::american)];
    let published: Vec<String> = published.into_iter().flatten().collect();
    parts.extend((!published.is_empty()).then(|| published.join(", ")));
    parts.extend(entry.accessed.map(|day| format!("Accessed {}", day.american())));
    let full_stop = entry.address.as_ref().map(|address| format!("{address}."));
    join(&parts, full_stop.as_deref())
}

/// Titles of parts in quotation marks, with the full stop inside; descriptions and whole works without.
fn chicago_title(entry: &Entry) -> String {
    match entry.kind {
        Kind::Part | Kind::Chapter | Kind::Passage => format!("“{}”", ended(&entry.title.text)),
        Kind::Report | Kind::DataSet | Kind::Publication => entry.title.text.clone(),
    }
}

fn chicago_container(entry: &Entry) -> Option<String> {
    let container = entry.container.as_ref()?;
    let name = &container.text;
    Some(match entry.kind {
        Kind::Passage if container.described => format!("Quoted in: {name}{}", place(entry, ", ", "")),
        Kind::Passage => match &entry.place {
            Some(place) => format!("Quoted in “{name},” {place}"),
            None => format!("Quoted in “{}”", ended(name)),
        },
        _ => format!("In {name}{}", entry.version.as_ref().map(|it| format!(", version {it}")).unwrap_or_default()),
    })
}

fn chicago_form(entry: &Entry) -> String {
    match &entry.version {
        Some(version) => format!("Version {version}. Data set"),
        None => "Data set".to_owned(),
    }
}

/// The publisher, unless it is the author.
fn publisher(entry: &Entry) -> Option<&str> {
    entry.publisher.as_deref().filter(|publisher| Some(*publisher) != entry.author.as_deref())
}

fn place(entry: &Entry, before: &str, after: &str) -> String {
    entry.place.as_ref().map(|place| format!("{before}{place}{after}")).unwrap_or_default()
}

/// The parts as sentences, then the address as it is, since a full stop could be taken for part of it.
fn join(parts: &[String], address: Option<&str>) -> String {
    let sentences = parts.iter().map(|part| ended(part));
    sentences.chain(address.map(str::to_owned)).collect::<Vec<_>>().join(" ")
}

/// The text with a full stop, unless it ends a sentence already, be it inside quotation marks.
fn ended(text: &str) -> String {
    let bare = text.trim_end_matches(['”', '’', '"', '\'']);
    if bare.ends_with(['.', '?', '!', '…']) { text.to_owned() } else { format!("{text}.") }
}
