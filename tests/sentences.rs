//! Every sentence that readers see or hear is in the catalogue of messages, and not in the program.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// Attributes that readers see or hear, and properties of components that become such attributes.
const VISIBLE: [&str; 5] = ["aria-label", "title", "placeholder", "alt", "label"];

/// Literals that only look like words: names of keys, formats and methods, a selector, and texts for engineers.
const NAMES: [&str; 16] = [
    "ArrowLeft",
    "ArrowRight",
    "Escape",
    "Enter",
    "ArrowDown",
    "ArrowUp",
    "SVG",
    "PNG",
    "XLSX",
    "StratML",
    "SKOS",
    "CSV",
    "JSON",
    "Markdown",
    "input, select, textarea",
    "the framework of this page is wrong",
];

/// A text in quotation marks, with the code before and after it.
struct Literal<'a> {
    before: &'a str,
    text: &'a str,
    after: &'a str,
}

impl Literal<'_> {
    fn is_visible(&self) -> bool {
        let has_letters = without_values(self.text).contains(char::is_alphabetic);
        if !has_letters || NAMES.contains(&self.text) {
            return false;
        }
        let before = self.before.trim_end();
        match before.strip_suffix('=').map(str::trim_end) {
            Some(before) if !before.ends_with(['=', '!', '<', '>']) => {
                let name = before.rsplit(|c: char| !(c.is_alphanumeric() || "-:_".contains(c))).next();
                name.is_some_and(|name| VISIBLE.contains(&name))
            }
            _ => self.is_child() || reads_as_words(self.text),
        }
    }

    /// Whether it is between tags.
    fn is_child(&self) -> bool {
        let (before, after) = (self.before.trim_end(), self.after.trim_start());
        let follows_tag = before.ends_with('>') && !before.ends_with("=>") && !before.ends_with("->");
        follows_tag || after.starts_with("</")
    }
}

/// Whether a text is a capitalised word, or has two adjacent words, and none of the punctuation of selectors, addresses
/// and code.
fn reads_as_words(text: &str) -> bool {
    if text.contains(['#', '[', '/', '=', '\\', '_']) || text.contains("::") {
        return false;
    }
    let text = without_values(text);
    let words: Vec<_> = text.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphabetic())).collect();
    let is_word = |word: &str| word.len() > 1 && word.chars().all(char::is_alphabetic);
    let starts_large = text.starts_with(char::is_uppercase) && words.first().is_some_and(|word| is_word(word));
    starts_large || words.windows(2).any(|pair| pair.iter().all(|word| is_word(word)))
}

/// A text without the placeholders of `format!`.
fn without_values(text: &str) -> String {
    let parts = text.split('{').enumerate();
    parts.map(|(at, part)| if at == 0 { part } else { part.split_once('}').map_or("", |(_, rest)| rest) }).collect()
}

/// The string literals of a file, without its tests and comments.
fn literals(code: &str) -> Vec<Literal<'_>> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(start) = code[from..].find('"').map(|at| from + at) {
        // A quotation mark as a char literal.
        if code[..start].ends_with('\'') && code[start + 1..].starts_with('\'') {
            from = start + 1;
            continue;
        }
        let mut end = start + 1;
        while !code[end..].starts_with('"') {
            let escaped = usize::from(code[end..].starts_with('\\'));
            end += code[end..].chars().take(1 + escaped).map(char::len_utf8).sum::<usize>();
        }
        found.push(Literal { before: &code[..start], text: &code[start + 1..end], after: &code[end + 1..] });
        from = end + 1;
    }
    found
}

fn code(text: &str) -> String {
    let text = text.split("#[cfg(test)]").next().unwrap_or_default();
    let lines =
        text.lines().filter(|line| !line.trim_start().starts_with("//") && !line.trim_start().starts_with("#!["));
    lines.collect::<Vec<_>>().join("\n")
}

fn visible_texts(text: &str) -> Vec<String> {
    let code = code(text);
    literals(&code).iter().filter(|literal| literal.is_visible()).map(|literal| literal.text.to_owned()).collect()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

#[test]
fn no_sentence_stands_outside_the_catalogue() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let folders = ["ui", "session"].map(|folder| files(&source.join(folder)));
    let found: Vec<_> = folders
        .iter()
        .flatten()
        .flat_map(|path| {
            let texts = visible_texts(&fs::read_to_string(path).unwrap());
            texts.into_iter().map(move |text| format!("{}: “{text}”", path.display()))
        })
        .collect();
    assert!(found.is_empty(), "these belong into crates/messages/locales/en.ftl:\n{}", found.join("\n"));
}

#[test]
fn a_sentence_is_found_wherever_it_stands() {
    for code in [
        r#"view! { <p class="x">"hello"</p> }"#,
        r#"view! { <b>{x} "hello"</b> }"#,
        r#"view! { <svg aria-label="hello"></svg> }"#,
        r#"self.notify(format!("{name} is open"));"#,
        r#"format!("{name}, all of it")"#,
        r#"let title = if all { "Overview" } else { other };"#,
    ] {
        assert_eq!(visible_texts(code).len(), 1, "{code}");
    }
    for code in [
        r#"view! { <p class="drop place" id="x">{messages::drop()}</p> }"#,
        r#"find("[data-goal] a"), '"', "value", "M8 1a7 7", " · ", "{name} {title}""#,
        "// \"A sentence\"\nlet key = \"theme\";",
    ] {
        assert!(visible_texts(code).is_empty(), "{:?}", visible_texts(code));
    }
}

/// An unused message is work for translators, for nothing.
#[test]
fn every_message_is_used() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = ["src", "crates", "xtask"].map(|folder| files(&root.join(folder)));
    let sources = folders.iter().flatten().filter(|path| path.extension().is_some_and(|ending| ending == "rs"));
    let code: String = sources.map(|path| fs::read_to_string(path).unwrap()).collect();
    let words: std::collections::HashSet<_> = code.split(|c: char| !(c.is_alphanumeric() || c == '_')).collect();
    let english = fs::read_to_string(root.join("crates/messages/locales/en.ftl")).unwrap();
    let names =
        english.lines().filter(|line| line.starts_with(char::is_alphabetic)).filter_map(|line| line.split_once(" ="));
    let unused: Vec<_> = names.map(|(name, _)| name).filter(|name| !words.contains(&*name.replace('-', "_"))).collect();
    assert!(unused.is_empty(), "nobody uses {unused:?}");
}
