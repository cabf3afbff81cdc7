//! Puts arguments into a message. `message_compiler::compact` describes the form that it reads.

use std::{iter::Peekable, str::Chars};

use crate::{catalogue::with_pattern, formats};

/// Begins and ends a text whose direction is its own (Unicode's FSI and PDI).
const ISOLATE: char = '\u{2068}';
const END_OF_ISOLATE: char = '\u{2069}';

const ARGUMENT: char = '\u{1}';
const CHOICE: char = '\u{2}';
const KEY: char = '\u{3}';
const TEXT: char = '\u{4}';
const END: char = '\u{5}';

/// What a caller hands over.
#[derive(Clone, Copy, Debug)]
pub enum Value<'a> {
    /// Text.
    Text(&'a str),
    /// A number, which is written as the language does, and has a plural form.
    Number(usize),
}

/// The message of this number in the language in use. `english` is its English pattern.
#[inline(never)]
pub(crate) fn format_message(number: usize, english: &str, values: &[Value]) -> String {
    with_pattern(number, |found| {
        let (language, pattern) = found.map_or((None, english), |(language, pattern)| (Some(language), pattern));
        let mut formatter = Formatter { language, values, rest: pattern.chars().peekable() };
        let mut text = String::with_capacity(pattern.len());
        formatter.write(&mut text, true);
        text
    })
}

struct Formatter<'a> {
    language: Option<&'a str>,
    values: &'a [Value<'a>],
    rest: Peekable<Chars<'a>>,
}

impl<'a> Formatter<'a> {
    /// Reads text until a variant ends, and writes it if it is wanted.
    fn write(&mut self, text: &mut String, is_wanted: bool) {
        while let Some(letter) = self.rest.next_if(|letter| !matches!(*letter, KEY | END)) {
            match letter {
                ARGUMENT => {
                    let value = self.value();
                    if is_wanted {
                        text.push_str(&self.written(value));
                    }
                }
                CHOICE => self.choose(text, is_wanted),
                letter if is_wanted => text.push(letter),
                _ => {}
            }
        }
    }

    /// Writes the first variant that fits. The last one has no key, and always does.
    fn choose(&mut self, text: &mut String, mut is_wanted: bool) {
        let value = self.value();
        while self.rest.next() == Some(KEY) {
            let key = self.key();
            let fits = is_wanted && self.fits(value, &key);
            self.write(text, fits);
            is_wanted &= !fits;
        }
    }

    fn key(&mut self) -> String {
        let mut key = String::new();
        while let Some(letter) = self.rest.next().filter(|letter| *letter != TEXT) {
            key.push(letter);
        }
        key
    }

    fn value(&mut self) -> Option<Value<'a>> {
        let letter = self.rest.next()?;
        self.values.get((letter as usize).checked_sub('A' as usize)?).copied()
    }

    fn fits(&self, value: Option<Value>, key: &str) -> bool {
        key.is_empty()
            || match value {
                Some(Value::Text(text)) => text == key,
                Some(Value::Number(number)) => {
                    number.to_string() == key || formats::plural(self.language, number) == key
                }
                None => false,
            }
    }

    /// Whether a text has letters that run against those of the language around it: then its signs must not be ordered together
    /// with those of the sentence.
    fn runs_against(&self, text: &str) -> bool {
        self.language.is_some_and(|language| {
            let is_rtl = framework::is_rtl(language);
            text.chars().any(|letter| letter.is_alphabetic() && is_of_rtl_script(letter) != is_rtl)
        })
    }

    fn written(&self, value: Option<Value>) -> String {
        match value {
            Some(Value::Text(text)) if self.runs_against(text) => format!("{ISOLATE}{text}{END_OF_ISOLATE}"),
            Some(Value::Text(text)) => text.to_owned(),
            Some(Value::Number(number)) => formats::number_in(self.language, number),
            None => String::new(),
        }
    }
}

/// Hebrew, Arabic and their kin, and their forms for old programs.
fn is_of_rtl_script(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn formatted(fluent: &str, values: &[Value]) -> String {
        let messages = message_compiler::read(fluent).unwrap();
        let compact = message_compiler::compact(&messages, &messages, "en");
        format_message(usize::MAX, compact.lines().nth(1).unwrap(), values)
    }

    #[test]
    fn arguments_stand_where_they_are_named() {
        let values = [Value::Number(1_234), Value::Text("goals")];
        assert_eq!(formatted("a = { NUMBER($n) } of { $all }, { NUMBER($n) }", &values), "1,234 of goals, 1,234");
    }

    #[test]
    fn the_plural_form_and_the_exact_number_choose() {
        let fluent = "a = { $n ->\n [0] nothing\n [one] one { $what }\n *[other] { $n } { $what }s\n }, so";
        let of = |n| formatted(fluent, &[Value::Number(n), Value::Text("goal")]);
        assert_eq!([of(0), of(1), of(2)], ["nothing, so", "one goal, so", "2 goals, so"]);
    }

    #[test]
    fn choices_stand_inside_each_other() {
        let inner = "{ $n ->\n [one] pillar\n *[other] pillars\n }";
        let fluent = format!("a = {{ $kind ->\n [pillar] {inner}!\n *[goal] goal\n }}.");
        let of = |kind, n| formatted(&fluent, &[Value::Text(kind), Value::Number(n)]);
        assert_eq!([of("pillar", 1), of("pillar", 3), of("else", 1)], ["pillar!.", "pillars!.", "goal."]);
    }

    #[test]
    fn a_text_that_runs_the_other_way_is_kept_together() {
        let formatted_in = |language, text| {
            let pattern = "\u{1}A!";
            let values = [Value::Text(text)];
            let mut formatter = Formatter { language, values: &values, rest: pattern.chars().peekable() };
            let mut out = String::new();
            formatter.write(&mut out, true);
            out
        };
        assert_eq!(formatted_in(Some("ar"), "AC-2 (1)"), "\u{2068}AC-2 (1)\u{2069}!");
        assert_eq!(formatted_in(Some("ar"), "هدف 2"), "هدف 2!");
        assert_eq!(formatted_in(Some("de"), "هدف"), "\u{2068}هدف\u{2069}!");
        assert_eq!(formatted_in(Some("de"), "Ziel"), "Ziel!");
    }
}
