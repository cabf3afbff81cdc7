//! Checks a translation for faults.

use crate::{Argument, Kind, Message, Part};

/// Lists the faults of a translation as sentences, each beginning with its message's name. `categories` are the plural
/// categories of its language.
pub fn faults(english: &[Message], other: &[Message], categories: &[&str]) -> Vec<String> {
    let mut faults = Vec::new();
    for message in english {
        match other.iter().find(|translated| translated.name == message.name) {
            Some(found) => of_message(message, found, categories, &mut faults),
            None => faults.push(format!("{}: is missing", message.name)),
        }
    }
    let superfluous = other.iter().filter(|message| english.iter().all(|known| known.name != message.name));
    faults.extend(superfluous.map(|message| format!("{}: English has no such message", message.name)));
    faults
}

fn of_message(english: &Message, other: &Message, categories: &[&str], faults: &mut Vec<String>) {
    let name = &english.name;
    let (wanted, found) = (english.arguments(), other.arguments());
    let has = |all: &[&Argument], one: &Argument| all.iter().any(|known| known.name == one.name);
    let missing = wanted.iter().filter(|argument| !has(&found, argument));
    faults.extend(missing.map(|argument| format!("{name}: ${} is missing", argument.name)));
    let superfluous = found.iter().filter(|argument| !has(&wanted, argument));
    faults.extend(superfluous.map(|argument| format!("{name}: English has no ${}", argument.name)));
    for argument in found.iter().filter(|argument| argument.kind == Kind::Number) {
        if wanted.iter().any(|known| known.name == argument.name && known.kind == Kind::Text) {
            faults.push(format!("{name}: ${} is text in English, no number", argument.name));
        }
    }
    let mut chosen_by = Vec::new();
    choices(&other.parts, name, categories, &mut chosen_by, faults);
    let mut wanted_by = Vec::new();
    choices(&english.parts, name, &[], &mut wanted_by, &mut Vec::new());
    let unselected = wanted_by.into_iter().filter(|argument| categories.len() > 1 && !chosen_by.contains(argument));
    faults.extend(unselected.map(|argument| format!("{name}: the plural forms of ${argument} are missing")));
}

/// Collects the numbers that select variants, and reports missing plural forms and those that the language does not
/// have.
fn choices(parts: &[Part], name: &str, categories: &[&str], by: &mut Vec<String>, faults: &mut Vec<String>) {
    for part in parts {
        let Part::Select(argument, variants) = part else { continue };
        if argument.kind == Kind::Number {
            by.push(argument.name.clone());
            let has = |key: &str| variants.iter().any(|variant| variant.key == key);
            let missing = categories.iter().filter(|category| !has(category));
            faults.extend(
                missing
                    .map(|category| format!("{name}: the plural form “{category}” of ${} is missing", argument.name)),
            );
            let is_unknown = |key: &str| key.parse::<usize>().is_err() && !categories.contains(&key);
            let unknown = variants.iter().filter(|variant| is_unknown(&variant.key));
            faults.extend(unknown.map(|variant| format!("{name}: the language has no plural form “{}”", variant.key)));
        }
        for variant in variants {
            choices(&variant.parts, name, categories, by, faults);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::{faults, read};

    fn faults_of(english: &str, other: &str, categories: &[&str]) -> Vec<String> {
        faults(&read(english).unwrap(), &read(other).unwrap(), categories)
    }

    #[test]
    fn messages_that_are_missing_or_superfluous_are_named() {
        assert_eq!(
            faults_of("a = A\nb = B", "b = B\nc = C", &["other"]),
            ["a: is missing", "c: English has no such message"]
        );
    }

    #[test]
    fn placeables_have_to_be_those_of_english() {
        let faults = faults_of("a = { $x }{ $y }", "a = { NUMBER($x) }{ $z }", &["other"]);
        assert_eq!(faults, ["a: $y is missing", "a: English has no $z", "a: $x is text in English, no number"]);
    }

    #[test]
    fn every_plural_form_of_the_language_has_to_be_there() {
        let english = "a = { $n ->\n [one] goal\n *[other] goals\n }";
        let russian = ["one", "few", "many", "other"];
        let faults = faults_of(english, "a = { $n ->\n [one] цель\n [two] цели\n *[other] цели\n }", &russian);
        assert_eq!(
            faults,
            [
                "a: the plural form “few” of $n is missing",
                "a: the plural form “many” of $n is missing",
                "a: the language has no plural form “two”"
            ]
        );
        assert_eq!(faults_of(english, "a = { NUMBER($n) }", &russian), ["a: the plural forms of $n are missing"]);
        assert!(faults_of(english, "a = { NUMBER($n) }", &["other"]).is_empty());
    }
}
