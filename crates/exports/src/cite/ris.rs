//! RIS, the tagged format that reference managers read: two letters, two spaces, a hyphen, a space, the value.

use super::entry::{Entry, Kind, Title};
use framework::date::Date;

/// One record, with the line breaks that the format prescribes.
pub(super) fn ris(entry: &Entry) -> String {
    let mut text = String::new();
    for (tag, value) in fields(entry) {
        text += &format!("{tag}  - {}\r\n", one_line(&value));
    }
    text
}

fn fields(entry: &Entry) -> Vec<(&'static str, String)> {
    // For a part, reference managers take the edition for that of a book: “2026th–11th ed.”.
    let (edition, version) =
        if entry.container.is_some() { (None, entry.versioned()) } else { (entry.version.clone(), None) };
    let fields = [
        ("TY", Some(record_type(entry.kind).to_owned())),
        ("AU", entry.author.as_deref().map(name)),
        ("TI", Some(entry.title.bracketed())),
        ("T2", entry.container.as_ref().map(Title::bracketed)),
        ("PB", entry.publisher.clone()),
        ("PY", entry.date.map(|date| date.year.to_string())),
        ("DA", entry.date.map(slashed)),
        ("ET", edition),
        ("UR", entry.address.clone()),
        ("Y2", entry.accessed.map(slashed)),
        ("LA", Some(entry.language.clone())),
        ("N1", version),
        ("N1", entry.found_at()),
        ("N1", entry.note.clone()),
        ("ID", Some(entry.key.clone())),
        ("ER", Some(String::new())),
    ];
    fields.into_iter().filter_map(|(tag, value)| Some((tag, value?))).collect()
}

fn record_type(kind: Kind) -> &'static str {
    match kind {
        Kind::Report => "RPRT",
        Kind::DataSet => "DATA",
        Kind::Part | Kind::Chapter | Kind::Passage => "CHAP",
        Kind::Publication => "GEN",
    }
}

/// A name without commas and semicolons: reference managers split a name at them into family and given name, or into
/// two people, and RIS cannot escape them.
fn name(text: &str) -> String {
    text.replace([',', ';'], "")
}

/// `2023/05/30/`; unknown parts stay empty.
fn slashed(date: Date) -> String {
    let part = |part: Option<u8>| part.map(|part| format!("{part:02}")).unwrap_or_default();
    format!("{}/{}/{}/", date.year, part(date.month), part(date.day))
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
