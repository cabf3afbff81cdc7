//! Formats messages with arguments. `message_compiler::compact` describes the pattern syntax.

use std::{borrow::Cow, iter::Peekable, str::Chars};

use crate::{catalogue::with_pattern, formats, isolated::isolated};

const ARGUMENT: char = '\u{1}';
const CHOICE: char = '\u{2}';
const KEY: char = '\u{3}';
const TEXT: char = '\u{4}';
const END: char = '\u{5}';

/// An argument.
#[derive(Clone, Copy, Debug)]
pub enum Value<'a> {
    /// Text.
    Text(&'a str),
    /// A number, formatted for the language; it also selects plural forms.
    Number(usize),
}

/// Formats the message of this number in the language in use. `english` is its English pattern.
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
    /// Reads to the end of a variant, and writes the text if it is wanted.
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

    /// Writes the first variant that matches. The last one has no key and always matches.
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

    fn written(&self, value: Option<Value<'a>>) -> Cow<'a, str> {
        match value {
            Some(Value::Text(text)) => isolated(self.language, text),
            Some(Value::Number(number)) => formats::number_in(self.language, number).into(),
            None => "".into(),
        }
    }
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
    fn what_runs_against_a_sentence_is_kept_apart_in_it() {
        let formatted_in = |language, text| {
            let pattern = "\u{1}A!";
            let values = [Value::Text(text)];
            let mut formatter = Formatter { language, values: &values, rest: pattern.chars().peekable() };
            let mut out = String::new();
            formatter.write(&mut out, true);
            out
        };
        assert_eq!(formatted_in(Some("ar"), "AC-2 (1)"), "\u{2068}AC-2 (1)\u{2069}!");
        assert_eq!(formatted_in(None, "Goal"), "Goal!");
    }
}
