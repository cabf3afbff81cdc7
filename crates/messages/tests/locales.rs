//! Every language has every message that English has.

// Test helpers may panic.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::{fs, path::Path};

use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules};
use message_compiler::{Message, compact, faults, read};

fn catalogue(path: &Path) -> Vec<Message> {
    read(&fs::read_to_string(path).unwrap())
        .unwrap_or_else(|faults| panic!("{}: {}", path.display(), faults.join("; ")))
}

/// The plural categories of a language in the Unicode CLDR.
fn categories(language: &str) -> Vec<&'static str> {
    let rules = PluralRules::try_new(language.parse::<Locale>().unwrap().into(), PluralRuleType::Cardinal.into());
    let name = |category| match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    };
    rules.unwrap().categories().map(name).collect()
}

#[test]
fn every_language_has_every_message_with_its_placeables_and_plural_forms() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let english = catalogue(&folder.join("en.ftl"));
    let files = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
    let told: Vec<_> = files
        .flat_map(|path| {
            let language = path.file_stem().unwrap().to_str().unwrap().to_owned();
            let found = faults(&english, &catalogue(&path), &categories(&language));
            found.into_iter().map(move |fault| format!("{language}: {fault}"))
        })
        .collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
}

#[test]
fn the_plural_forms_are_those_of_the_language() {
    assert_eq!(categories("en"), ["one", "other"]);
    assert_eq!(categories("ar").len(), 6);
    assert_eq!(categories("zh"), ["other"]);
}

#[test]
fn another_language_answers_and_english_where_it_has_no_message() {
    let english = catalogue(&Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en.ftl"));
    let forms = "[one] { NUMBER($count) } цитата\n [few] { NUMBER($count) } цитаты\n *[other] { NUMBER($count) } цитат";
    let russian = read(&format!(
        "close = Закрыть\nresults-found = {{ $all }}: {{ $shown }}\ncount-quotations = {{ $count ->\n {forms}\n }}"
    ));
    let compact = compact(&english, &russian.unwrap(), "ru");
    messages::set_catalogue(messages::Catalogue::parse(&compact).unwrap());
    messages::set_formats(messages::Formats {
        plural: |_, number| Some(if (2..5).contains(&number) { "few" } else { "many" }.to_owned()),
        number: |_, _| None,
        point: |_| None,
        date: |_, _| None,
        list: |_, _, _| None,
    });
    assert_eq!(messages::language(), "ru");
    assert_eq!([messages::close(), messages::cancel()], ["Закрыть", "Cancel"]);
    assert_eq!([messages::count_quotations(3), messages::count_quotations(7)], ["3 цитаты", "7 цитат"]);
    assert_eq!(messages::results_found(5, "20 целей"), "20 целей: 5");
}
