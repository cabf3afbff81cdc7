//! Every sentence that the page shows about counts, filters and dates. Pure; no markup.

mod filters;
mod titles;

pub use crate::framework::date::in_words as date;
pub use filters::{facet_title, facet_title_of, filters, forgiven, sort_title, unknown, value_title};
pub use titles::{part_name, place_name, place_title};

use crate::framework::{Framework, Gathered, Name, Placement, Stance};

/// The language of the program's own words, as a BCP 47 tag. Parts of a page that have only these are marked with it, since
/// the page around them is in the language of the framework.
pub const LANGUAGE: &str = "en";

/// `1 goal`, `5 goals`, `1,234 goals`: a count with its noun, the noun in small letters unless it is an abbreviation.
pub fn count(number: usize, name: &Name) -> String {
    format!("{} {}", number_text(number), noun(if number == 1 { &name.one } else { &name.many }))
}

/// A noun as it stands inside a sentence: `Goals` becomes `goals`, `TTPs` stays.
pub fn noun(name: &str) -> String {
    let mut letters = name.chars();
    let (first, second) = (letters.next(), letters.next());
    match first {
        Some(first) if !second.is_some_and(char::is_uppercase) => {
            first.to_lowercase().chain(name.chars().skip(1)).collect()
        }
        _ => name.to_owned(),
    }
}

/// Digits in groups of three, parted by commas.
pub fn number_text(number: usize) -> String {
    let digits = number.to_string();
    let first = digits.len() % 3;
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && at % 3 == first {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// How many of how many: `5 of 20 goals`. Scripts that drive the page rely on this beginning.
pub fn status(framework: &Framework, shown: usize, total: usize) -> String {
    format!("{} of {}", number_text(shown), count(total, &framework.names.goal))
}

/// How many of how many quotations: `5 of 19 quotations`.
pub fn quotations(shown: usize, total: usize) -> String {
    let name = Name { one: "Quotation".into(), many: "Quotations".into() };
    format!("{} of {}", number_text(shown), count(total, &name))
}

/// What was gathered on a subject, in numbers: `3 goals, 1 quotation and 2 challenges, in document order.`
pub fn gathered(gathered: &Gathered, framework: &Framework) -> String {
    let name = |one: &str, many: &str| Name { one: one.to_owned(), many: many.to_owned() };
    let counts = [
        (gathered.goals.len(), framework.names.goal.clone()),
        (gathered.quotations.len(), name("Quotation", "Quotations")),
        (gathered.challenges.len(), name("Challenge", "Challenges")),
    ];
    let parts: Vec<_> =
        counts.iter().filter(|(number, _)| *number > 0).map(|(number, name)| count(*number, name)).collect();
    if parts.is_empty() { "Named in the sources.".to_owned() } else { format!("{}, in document order.", list(&parts)) }
}

/// How much of a file has come in.
pub fn fetching(done: usize, total: Option<usize>) -> String {
    let kilobytes = |bytes: usize| number_text(bytes.div_ceil(1000));
    match total {
        Some(total) => format!("Fetching: {} of {} kB", kilobytes(done), kilobytes(total)),
        None => format!("Fetching: {} kB", kilobytes(done)),
    }
}

/// How much of a framework is ready to be searched.
pub fn indexing(done: usize, total: usize) -> String {
    format!("Preparing the search: {} of {}", number_text(done), number_text(total))
}

/// `a`, `a and b`, `a, b and c`.
pub fn list(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// Who placed a goal under its pillar, for a reader.
pub fn placement(placement: Placement, framework: &Framework) -> String {
    let pillar = noun(&framework.names.pillar.one);
    match placement {
        Placement::Reported => format!("A source places it under this {pillar}."),
        Placement::Editorial => {
            format!("No source says under which {pillar} it stands; the editors of this data set put it here.")
        }
    }
}

/// The short form of [`placement`].
pub fn placement_title(placement: Placement) -> &'static str {
    match placement {
        Placement::Reported => "Placed by a source",
        Placement::Editorial => "Placed by the editors",
    }
}

/// How a passage stands to its subject, as a label.
pub fn stance_title(stance: Stance) -> &'static str {
    match stance {
        Stance::Welcomes => "Welcomes",
        Stance::Notes => "Notes",
        Stance::Criticises => "Criticises",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_read_as_sentences_do() {
        let goal = Name { one: "Goal".into(), many: "Goals".into() };
        let ttp = Name { one: "TTP".into(), many: "TTPs".into() };
        assert_eq!(count(1, &goal), "1 goal");
        assert_eq!(count(0, &goal), "0 goals");
        assert_eq!(count(100_000, &goal), "100,000 goals");
        assert_eq!(count(2, &ttp), "2 TTPs");
        assert_eq!(list(&["a".into(), "b".into(), "c".into()]), "a, b and c");
    }
}
