//! Every sentence that the page shows about counts, filters and dates. Pure; no markup.

mod filters;
mod titles;

pub use filters::{facet_title, facet_title_of, filters, forgiven, sort_title, unknown, value_title};
pub use framework::{
    counting::{count, noun, number_text},
    date::in_words as date,
};
pub use titles::{part_name, route_name, route_title};

use framework::{Framework, Gathered, Name, Placement, Stance};

/// The language of the program's own words, as a BCP 47 tag. Parts of a page that have only these are marked with it, since
/// the page around them is in the language of the framework.
pub const LANGUAGE: &str = "en";

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
    fn lists_read_as_sentences_do() {
        assert_eq!(list(&["a".into(), "b".into(), "c".into()]), "a, b and c");
    }
}
