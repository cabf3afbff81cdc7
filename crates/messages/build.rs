//! Compiles the English messages to functions and the other languages to compact text, and lists the languages.

use std::{
    env,
    error::Error,
    fs,
    path::{Path, PathBuf},
};

use message_compiler::{LANGUAGE_NAME, Message, PSEUDO, Part, compact, functions, pseudo, read};

const FOLDER: &str = "locales";
const ENGLISH: &str = "en";

/// Messages that files in other languages are recognised by: column headings, and statuses in those columns.
const READ_AGAIN: [&str; 9] = [
    "column-id",
    "my-status",
    "my-score",
    "my-note",
    "plain-open",
    "plain-started",
    "plain-attention",
    "plain-stopped",
    "plain-done",
];

/// Messages by language tag.
type Catalogues = Vec<(String, Vec<Message>)>;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={FOLDER}");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let mut languages = languages()?;
    let english = languages.iter().find(|(tag, _)| tag == ENGLISH).ok_or("there is no English catalogue")?.1.clone();
    fs::write(out.join("messages.rs"), functions(&english))?;
    if env::var_os("CARGO_FEATURE_PSEUDO").is_some() {
        languages.push((PSEUDO.to_owned(), pseudo(&english)));
    }
    let names = languages.iter().map(|(tag, messages)| Ok((tag.clone(), name(tag, messages)?)));
    let names = names.collect::<Result<Vec<_>, String>>()?;
    let texts = languages.iter().filter(|(tag, _)| tag != ENGLISH);
    let texts = texts.map(|(tag, messages)| (tag.clone(), compact(&english, messages, tag)));
    fs::write(out.join("languages.rs"), listed(&names) + &read_again(&english, &languages)?)?;
    fs::write(out.join("catalogues.rs"), format!("{:?}", texts.collect::<Vec<_>>()).replacen('[', "&[", 1))?;
    Ok(())
}

/// The catalogues by language tag, which is the file's name, sorted.
fn languages() -> Result<Catalogues, Box<dyn Error>> {
    let mut found = Catalogues::new();
    for entry in fs::read_dir(FOLDER)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            let faults = |faults: Vec<String>| format!("{}: {}", path.display(), faults.join("\n"));
            found.push((tag(&path), read(&fs::read_to_string(&path)?).map_err(faults)?));
        }
    }
    found.sort_by(|(one, _), (other, _)| one.cmp(other));
    Ok(found)
}

fn tag(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

/// A language's own name.
fn name(tag: &str, messages: &[Message]) -> Result<String, String> {
    let name = plain(messages, LANGUAGE_NAME).map(str::to_owned);
    name.ok_or_else(|| format!("{FOLDER}/{tag}.ftl does not say what its language is called: {LANGUAGE_NAME}"))
}

/// A message that is just text.
fn plain<'a>(messages: &'a [Message], name: &str) -> Option<&'a str> {
    match &messages.iter().find(|message| message.name == name)?.parts[..] {
        [Part::Text(text)] => Some(text),
        _ => None,
    }
}

/// The messages that files are recognised by, each with its translations.
fn read_again(english: &[Message], languages: &Catalogues) -> Result<String, String> {
    let texts = READ_AGAIN.map(|name| {
        let own = plain(english, name).ok_or_else(|| format!("{name} is no plain text"))?;
        let others: Vec<_> = languages.iter().filter_map(|(_, messages)| plain(messages, name)).collect();
        Ok(format!("    ({own:?}, &{others:?}),\n"))
    });
    let texts = texts.into_iter().collect::<Result<String, String>>()?;
    Ok(format!("\nconst READ_AGAIN: [(&str, &[&str]); {}] = [\n{texts}];\n", READ_AGAIN.len()))
}

fn listed(names: &[(String, String)]) -> String {
    let one = |(tag, name): &(String, String)| format!("    Language {{ tag: {tag:?}, name: {name:?} }},\n");
    let list: String = names.iter().map(one).collect();
    let head = "/// The languages that the program speaks, in the order of their tags.";
    format!("{head}\npub const LANGUAGES: [Language; {}] = [\n{list}];\n", names.len())
}
