//! The bundled data set: complete, and with nothing that its sources do not say.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use framework::{Framework, Placement, RelatedParts, wire};
use serde_json::Value;
use space_diplomacy::TEXT as BUNDLED_TEXT;
use space_diplomacy::framework as bundled;

#[test]
fn the_whole_strategy_is_there() {
    let framework = bundled();
    assert_eq!(framework.pillars.iter().map(|pillar| pillar.goals.len()).collect::<Vec<_>>(), [8, 8, 4]);
    assert_eq!((framework.sources.len(), framework.themes.len()), (15, 19));
    let objectives: Vec<_> = framework.goals.iter().map(|goal| goal.objectives.len()).collect();
    assert_eq!(objectives, [5, 1, 1, 4, 4, 1, 2, 3, 1, 1, 0, 0, 0, 1, 3, 2, 0, 0, 0, 0]);
    assert_eq!((framework.quotations.len(), framework.challenges.len()), (34, 8));
}

#[test]
fn placement_is_what_the_sources_say() {
    let framework = bundled();
    let editorial: BTreeSet<_> = framework
        .goals
        .iter()
        .filter(|goal| goal.placement == Some(Placement::Editorial))
        .map(|goal| goal.id.as_str())
        .collect();
    let expected = [
        "asat-arms-control",
        "emerging-partners",
        "infrastructure-security",
        "interagency",
        "strategic-competition",
        "technology-transfer",
    ];
    assert_eq!(editorial, BTreeSet::from(expected));
    assert!(framework.goals.iter().all(|goal| goal.placement.is_some() && goal.placement_note.is_some()));
}

#[test]
fn what_is_known_is_told_and_what_is_not_is_not_made_up() {
    let file = file();
    let pillars: Vec<_> =
        file.pillars.iter().map(|pillar| (pillar.label.as_deref(), pillar.subtitle.is_some())).collect();
    // The third pillar has no subtitle; its title says it all.
    assert_eq!(pillars, [(Some("1"), true), (Some("2"), true), (Some("3"), false)]);
    let article = file.sources.iter().find(|source| source.id == "article").unwrap();
    assert!(!article.described && article.address.is_some());
    let goals = || file.pillars.iter().flat_map(|pillar| &pillar.goals);
    assert!(goals().all(|goal| goal.label.is_none()), "official numbers of goals are not known");
    assert!(file.framework.address.is_none(), "no address of the document itself is known");
}

#[test]
fn every_theme_voice_and_source_is_used() {
    let framework = bundled();
    let all_on = |framework: &Framework| {
        framework.refs().all(|theme| !framework.related_to_theme(theme).goals.is_empty())
            && framework.refs().all(|source| framework.related_to_source(source) != RelatedParts::default())
    };
    assert!(all_on(&framework));
    let spoken: BTreeSet<_> = file().quotations.into_iter().map(|quotation| quotation.voice).collect();
    assert!(framework.voices.iter().all(|voice| spoken.contains(&voice.id)));
}

#[test]
fn every_term_is_explained_where_somebody_reads_it() {
    let mut texts = Vec::new();
    gather(&serde_json::from_str(BUNDLED_TEXT).unwrap(), &mut |key, value| {
        texts.extend(value.as_str().filter(|_| ["text", "title"].contains(&key)).map(str::to_lowercase));
    });
    let unread: Vec<_> = file()
        .terms
        .into_iter()
        .filter(|term| !texts.iter().any(|text| stands_in(term, text)))
        .map(|term| term.id)
        .collect();
    assert!(unread.is_empty(), "{unread:?}");
}

/// Whether a lower-case text has the term among other words; the term's own title does not count.
fn stands_in(term: &wire::Term, text: &str) -> bool {
    std::iter::once(&term.title)
        .chain(&term.also)
        .map(|word| word.to_lowercase())
        .any(|word| text.contains(&word) && text != word)
}

#[test]
fn every_statement_names_a_source_and_the_place_in_it() {
    let sources: BTreeSet<_> = file().sources.into_iter().map(|source| source.id).collect();
    let mut statements = 0;
    gather(&serde_json::from_str(BUNDLED_TEXT).unwrap(), &mut |key, value| {
        let Some(evidence) = value.as_array().filter(|_| key == "evidence") else { return };
        statements += 1;
        assert!(!evidence.is_empty());
        for reference in evidence {
            assert!(reference["source"].as_str().is_some_and(|id| sources.contains(id)), "{reference}");
            let place = reference["place"].as_str();
            assert!(place.is_some_and(|place| !place.trim().is_empty()), "{reference} names no place");
        }
    });
    assert!(statements > 150, "{statements} statements");
    assert!(
        file().quotations.iter().all(|quotation| quotation.place.is_some() && quotation.note.is_some()),
        "who is quoted by whom"
    );
}

#[test]
fn every_summary_is_one_to_three_sentences() {
    let file = file();
    let goals = file.pillars.iter().flat_map(|pillar| &pillar.goals).map(|goal| (&goal.id, &goal.summary));
    let pillars = file.pillars.iter().map(|pillar| (&pillar.id, &pillar.summary));
    for (id, summary) in goals.chain(pillars).chain([(&file.framework.id, &file.framework.summary)]) {
        let text = &summary.as_ref().unwrap_or_else(|| panic!("{id} has no summary")).text;
        assert!((1..=3).contains(&sentences(text)), "{id}: {text}");
    }
}

/// Counts full stops that end a sentence; those of “U.S.” do not.
fn sentences(text: &str) -> usize {
    let text = text.replace("U.S.", "US");
    assert!(text.ends_with('.'), "{text}");
    text.matches(". ").count() + 1
}

#[test]
fn glossary_meanings_say_whose_they_are() {
    for term in file().terms {
        let is_told = term.meaning.ends_with(" (Editors’ definition.)") || term.meaning.contains("Breaking Defense");
        assert!(is_told, "{}: {}", term.id, term.meaning);
    }
}

#[test]
fn the_file_is_written_as_the_program_would_write_it() {
    let mut again = exports::wire_file(&bundled());
    // Translations lie in separate files.
    again.translations.clear();
    again.schema = file().schema;
    assert_eq!(again, file());
}

fn file() -> wire::File {
    serde_json::from_str(BUNDLED_TEXT).unwrap()
}

/// Calls `each` with every key of every object and its value.
fn gather(value: &Value, each: &mut impl FnMut(&str, &Value)) {
    match value {
        Value::Object(fields) => fields.iter().for_each(|(key, value)| {
            each(key, value);
            gather(value, each);
        }),
        Value::Array(items) => items.iter().for_each(|item| gather(item, each)),
        _ => {}
    }
}

/// The texts of the sources may lie beside a working copy, but cannot be part of the project.
#[test]
fn quotations_stand_character_for_character_in_their_source() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/research");
    if !folder.exists() {
        println!("skipped: the source texts are not here");
        return;
    }
    for quotation in file().quotations {
        let source = plain(&fs::read_to_string(source_text(&folder, &quotation.source)).unwrap());
        let mut rest = source.as_str();
        for part in plain(&quotation.text).split('…').map(str::trim).filter(|part| !part.is_empty()) {
            let at = rest.find(part).unwrap_or_else(|| panic!("{}: “{part}” is not in its source", quotation.id));
            rest = &rest[at + part.len()..];
        }
    }
}

fn source_text(folder: &Path, source: &str) -> PathBuf {
    let name = format!("{source}.txt");
    let article = folder.join(&name);
    if article.exists() { article } else { folder.join("excerpts").join(name) }
}

/// With straight quotation marks and single blanks.
fn plain(text: &str) -> String {
    let text = text.replace(['“', '”'], "\"").replace(['‘', '’'], "'");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
