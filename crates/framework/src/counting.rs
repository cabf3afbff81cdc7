//! Counts and nouns for use inside English sentences.

use super::Name;

/// A count with its noun, the noun in lower case unless it is an abbreviation.
///
/// ```
/// use framework::{Name, counting::count};
///
/// let goal = Name { one: "Goal".into(), many: "Goals".into() };
/// assert_eq!([count(1, &goal), count(1_234, &goal)], ["1 goal", "1,234 goals"]);
/// ```
pub fn count(number: usize, name: &Name) -> String {
    format!("{} {}", number_text(number), noun(if number == 1 { &name.one } else { &name.many }))
}

/// A noun for use inside a sentence: `Goals` becomes `goals`, `TTPs` stays.
pub fn noun(name: &str) -> String {
    let mut letters = name.chars();
    let (first, second) = (letters.next(), letters.next());
    // A capital is a letter with a lower-case form. `char::is_uppercase` would link a second Unicode table.
    let is_capital = |letter: char| letter.to_lowercase().next() != Some(letter);
    match first {
        Some(first) if !second.is_some_and(is_capital) => first.to_lowercase().chain(name.chars().skip(1)).collect(),
        _ => name.to_owned(),
    }
}

/// Digits in groups of three, separated by commas.
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
    }
}
