//! A snapshot of the language in use, to send to code without a browser, such as the worker.

use std::cell::RefCell;

use crate::{
    Catalogue, Formats,
    catalogue::{self, current_text, with_language},
    formats::{self, Join},
    set_catalogue,
};

/// A number with each digit once, as long as any number in the worker.
const LONG: usize = 1_234_567_890;

/// A number of the length at which some languages group digits and others do not yet.
const SHORT: usize = 1_234;

/// How many plural forms are sampled: forms depend on the last two digits, and on whether there are more. No count
/// reaches millions.
const PLURALS: usize = 200;

thread_local! {
    static SPOKEN: RefCell<Option<Speech>> = const { RefCell::new(None) };
}

/// The language in use, with the browser's formatting for it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Speech {
    /// The catalogue; empty for English.
    catalogue: String,
    /// The plural category of each number below [`PLURALS`].
    plurals: Vec<String>,
    /// [`SHORT`] and [`LONG`] in digits.
    numbers: Vec<String>,
    /// The decimal separator.
    point: String,
    /// Dates as in files.
    dates: Vec<String>,
    /// The same dates in running text.
    dates_in_words: Vec<String>,
}

framework::packed! {
    Speech { catalogue, plurals, numbers, point, dates, dates_in_words }
}

impl Speech {
    /// Captures the language in use, with these dates formatted.
    pub fn current(dates: impl IntoIterator<Item = String>) -> Self {
        if with_language(|language| language.is_none()) {
            return Self::default();
        }
        Self { catalogue: current_text(), ..Self::of(&catalogue::language(), dates) }
    }

    /// Captures a language's formatting without its catalogue, for code that has the catalogue.
    pub fn of(language: &str, dates: impl IntoIterator<Item = String>) -> Self {
        let dates: Vec<_> = dates.into_iter().collect();
        let language = Some(language);
        Self {
            catalogue: String::new(),
            plurals: (0..PLURALS).map(|number| formats::plural(language, number)).collect(),
            numbers: [SHORT, LONG].map(|number| formats::number_in(language, number)).to_vec(),
            point: formats::point(language),
            dates_in_words: dates.iter().map(|date| formats::date_in(language, date)).collect(),
            dates,
        }
    }

    /// Sets this language while `act` runs, then restores the previous one.
    pub fn during<T>(&self, act: impl FnOnce() -> T) -> T {
        let before = (current_text(), formats::current_formats());
        set_catalogue(Catalogue::parse(&self.catalogue).ok());
        formats::change_formats(Some(FORMATS));
        SPOKEN.with(|spoken| *spoken.borrow_mut() = Some(self.clone()));
        let done = act();
        SPOKEN.with(|spoken| *spoken.borrow_mut() = None);
        formats::change_formats(before.1);
        set_catalogue(Catalogue::parse(&before.0).ok());
        done
    }

    fn plural(&self, number: usize) -> Option<String> {
        let hundred = PLURALS / 2;
        let number = if number < PLURALS { number } else { hundred + number % hundred };
        self.plurals.get(number).cloned()
    }

    /// Formats a number by the long one: its digits stand for ours, and its separators go between, counted from the
    /// end.
    fn number(&self, number: usize) -> Option<String> {
        let [short, long] = self.numbers.as_slice() else { return None };
        let known: Vec<char> = long.chars().filter(|letter| letter.is_numeric()).collect();
        let digits = number.to_string();
        let is_parted = digits.len() > 4 || short.chars().any(|letter| !letter.is_numeric());
        let mut signs = vec![String::new()];
        for letter in long.chars().rev() {
            match signs.last_mut() {
                Some(sign) if !letter.is_numeric() => sign.insert(0, letter),
                _ => signs.push(String::new()),
            }
        }
        let mut text = String::new();
        for (at, digit) in digits.bytes().enumerate() {
            let sign = signs.get(digits.len() - at).filter(|_| at > 0 && is_parted);
            text.push_str(sign.map_or("", |sign| sign));
            text.push(*known.get((usize::from(digit - b'0') + 9) % 10)?);
        }
        Some(text)
    }

    fn date(&self, text: &str) -> Option<String> {
        let at = self.dates.iter().position(|date| date == text)?;
        self.dates_in_words.get(at).cloned()
    }
}

/// The captured formatting, in place of a browser's.
const FORMATS: Formats = Formats { plural, number, point, date, list };

fn plural(_: &str, number: usize) -> Option<String> {
    spoken(|speech| speech.plural(number))
}

fn number(_: &str, number: usize) -> Option<String> {
    spoken(|speech| speech.number(number))
}

fn point(_: &str) -> Option<String> {
    spoken(|speech| Some(speech.point.clone()))
}

fn date(_: &str, text: &str) -> Option<String> {
    spoken(|speech| speech.date(text))
}

fn list(_: &str, items: &[String], _: Join) -> Option<String> {
    spoken(|_| Some(items.join(", ")))
}

fn spoken(ask: impl FnOnce(&Speech) -> Option<String>) -> Option<String> {
    SPOKEN.with(|spoken| spoken.borrow().as_ref().and_then(ask))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{EDITION, count_quotations, date as date_in_words, language, number as number_text, set_formats};

    fn speak(number: fn(&str, usize) -> Option<String>) -> Speech {
        set_formats(Formats {
            plural: |_, number| Some(if number % 10 == 1 { "one" } else { "many" }.to_owned()),
            number,
            point: |_| Some(",".to_owned()),
            date: |_, text| Some(format!("[{text}]")),
            list: |_, _, _| None,
        });
        set_catalogue(Catalogue::parse(&format!("{EDITION}\tru\na\nb\n")).unwrap());
        let speech = Speech::current(["2023-05".to_owned()]);
        set_catalogue(None);
        speech
    }

    #[test]
    fn numbers_dates_and_plurals_are_those_of_the_browser() {
        let speech = speak(|_, number| Some(counted(number, '.', 5)));
        assert_eq!(speech.number(1_234).as_deref(), Some("1234"));
        assert_eq!(speech.number(1_234_567).as_deref(), Some("1.234.567"));
        assert_eq!((speech.number(7).as_deref(), speech.number(60_509).as_deref()), (Some("7"), Some("60.509")));
        assert_eq!((speech.plural(1_001).as_deref(), speech.plural(12).as_deref()), (Some("one"), Some("many")));
        speech.during(|| {
            assert_eq!(
                (&*language(), &*date_in_words("2023-05"), &*number_text(10_000)),
                ("ru", "[2023-05]", "10.000")
            );
            assert_eq!(formats::decimal(10_000.5), "10.000,5");
            assert_eq!(date_in_words("2023"), "2023");
        });
        assert_eq!((&*language(), &*count_quotations(2)), ("en", "2 quotations"));
    }

    #[test]
    fn digits_may_be_of_another_script_and_stand_in_other_groups() {
        let hindi = |_: &str, number: usize| Some(if number == SHORT { "१,२३४" } else { "१,२३,४५,६७,८९०" }.to_owned());
        assert_eq!(speak(hindi).number(504_321).as_deref(), Some("५,०४,३२१"));
    }

    fn counted(number: usize, sign: char, from: usize) -> String {
        let text = framework::counting::number_text(number);
        if number.to_string().len() < from { number.to_string() } else { text.replace(',', &sign.to_string()) }
    }
}
