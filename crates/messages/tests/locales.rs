//! Every language says all that English says.

use std::{fs, path::Path};

use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules};
use message_compiler::{Message, faults, read};

fn catalogue(path: &Path) -> Vec<Message> {
    read(&fs::read_to_string(path).unwrap())
        .unwrap_or_else(|faults| panic!("{}: {}", path.display(), faults.join("; ")))
}

/// The plural forms that the Unicode CLDR gives a language.
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
