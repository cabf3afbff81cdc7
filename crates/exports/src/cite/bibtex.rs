//! BibTeX, in the entry types and fields that both BibTeX and BibLaTeX know.

use super::entry::{Entry, Kind};
use framework::date::Date;

/// One entry. A second pair of braces keeps a corporate author whole and a title's capitals.
pub(super) fn bibtex(entry: &Entry) -> String {
    let mut text = format!("@{}{{{},\n", entry_type(entry.kind), entry.key);
    for (name, value) in fields(entry) {
        text += &format!("  {name} = {value},\n");
    }
    text + "}\n"
}

fn entry_type(kind: Kind) -> &'static str {
    match kind {
        Kind::Report => "techreport",
        Kind::Part | Kind::Chapter | Kind::Passage => "incollection",
        Kind::DataSet | Kind::Publication => "misc",
    }
}

fn fields(entry: &Entry) -> Vec<(&'static str, String)> {
    let braced = |text: &str| format!("{{{}}}", escaped(text));
    // Two pairs of braces keep a style from changing capitals and parting names.
    let verbatim = |text: &str| format!("{{{{{}}}}}", escaped(text));
    let publisher = if entry.kind == Kind::Report { "institution" } else { "publisher" };
    let month = entry.date.and_then(Date::month_name).map(|month| month[..3].to_lowercase());
    let form = (entry.kind == Kind::DataSet).then(|| braced(&messages::cited_data_set()));
    // Without a type, styles print "Technical report", after the entry type.
    let report = (entry.kind == Kind::Report).then(|| braced(&messages::cited_report()));
    let fields = [
        ("author", entry.author.as_deref().map(verbatim)),
        ("title", Some(verbatim(&entry.title.bracketed()))),
        ("booktitle", entry.container.as_ref().map(|container| verbatim(&container.bracketed()))),
        (publisher, entry.publisher.as_deref().map(verbatim)),
        ("howpublished", form),
        ("type", report),
        ("year", entry.date.map(|date| format!("{{{}}}", date.year))),
        ("month", month),
        ("day", entry.date.and_then(|date| date.day).map(|day| format!("{{{day}}}"))),
        ("url", entry.address.as_ref().map(|address| format!("{{{address}}}"))),
        ("urldate", entry.accessed.map(|day| format!("{{{}}}", day.iso()))),
        ("language", Some(braced(&entry.language))),
        ("note", note(entry).as_deref().map(braced)),
    ];
    fields.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
}

fn note(entry: &Entry) -> Option<String> {
    let parts: Vec<String> = [entry.versioned(), entry.found_at(), entry.note.clone()].into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(". "))
}

/// Escapes everything that LaTeX reads as a command. Braces become commands, since BibTeX counts even escaped ones.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' => safe.push_str("\\textbackslash{}"),
            '{' => safe.push_str("\\textbraceleft{}"),
            '}' => safe.push_str("\\textbraceright{}"),
            '~' => safe.push_str("\\textasciitilde{}"),
            '^' => safe.push_str("\\textasciicircum{}"),
            '$' | '&' | '%' | '#' | '_' => safe.extend(['\\', c]),
            c if c.is_whitespace() => safe.push(' '),
            c => safe.push(c),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn what_latex_would_read_as_commands_is_escaped() {
        for (text, safe) in [
            ("R&D at 50 %", "R\\&D at 50 \\%"),
            ("a_b^c~d", "a\\_b\\textasciicircum{}c\\textasciitilde{}d"),
            ("{\\x}", "\\textbraceleft{}\\textbackslash{}x\\textbraceright{}"),
            ("“Déjà vu”", "“Déjà vu”"),
        ] {
            assert_eq!(escaped(text), safe);
        }
    }
}
