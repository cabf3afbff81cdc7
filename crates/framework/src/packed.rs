//! Packed lines: a framework as plain text, as the page embeds it and as the page and the worker exchange it.
//!
//! A value is a line; a list is its length and then its values; an option is a list of none or one. Reading these lines
//! takes a few functions, whereas reading and checking JSON takes a tenth of the program. The texts read as they do in
//! the page around them, so that both together compress to little more than one of them. This is not a file format: it
//! changes with the program, which reads only its own output.
//!
//! ```
//! use framework::packed::{pack, packed, unpack};
//!
//! struct Mark {
//!     goal: String,
//!     notes: Vec<String>,
//! }
//! packed! { Mark { goal, notes } }
//!
//! let text = pack(&Mark { goal: "norms".into(), notes: vec!["Agreed".into(), "Two\nlines".into()] });
//! assert_eq!(text, "norms\n2\nAgreed\nTwo\\nlines\n");
//! assert_eq!(unpack::<Mark>(&text).map(|mark| mark.notes.len()), Some(2));
//! assert!(unpack::<Mark>("norms\n2\nAgreed\n").is_none(), "it is cut short");
//! ```

use std::sync::Arc;

use super::{
    Ref,
    model::{
        Actor, Challenge, Change, Evidence, Facet, FacetValue, Fact, Framework, Goal, Names, Objective, Pillar,
        Quotation, Section, Source, Statement, Subject, Term, Theme, TranslatedText, Translation, ValueRef, Voice,
    },
    wire::{FacetKind, Link, Markup, Name, Placement, Stance, Tone},
};

/// A type that can be written as lines and read back.
pub trait Packed: Sized {
    /// Writes the value.
    fn pack(&self, packer: &mut Packer);
    /// Reads a value. A missing or wrong line becomes an empty value, and the unpacker remembers that there was one.
    fn unpack(lines: &mut Unpacker) -> Self;
}

/// Writes a value as lines.
pub fn pack(value: &impl Packed) -> String {
    let mut packer = Packer::default();
    value.pack(&mut packer);
    packer.text
}

/// Reads a value from lines. None if they are cut short, hold something else, or continue after the value.
pub fn unpack<T: Packed>(text: &str) -> Option<T> {
    let mut lines = Unpacker { rest: text, is_wrong: false };
    let value = T::unpack(&mut lines);
    (!lines.is_wrong && lines.rest.is_empty()).then_some(value)
}

/// Writes lines.
#[derive(Debug, Default)]
pub struct Packer {
    text: String,
}

impl Packer {
    fn line(&mut self, line: &str) {
        for c in line.chars() {
            match c {
                '\\' => self.text.push_str("\\\\"),
                '\n' => self.text.push_str("\\n"),
                // Browsers turn a carriage return in a page into a line feed.
                '\r' => self.text.push_str("\\r"),
                '\0' => self.text.push_str("\\0"),
                // Nothing may close the element that holds the lines.
                '<' => self.text.push_str("\\l"),
                other => self.text.push(other),
            }
        }
        self.text.push('\n');
    }

    fn number(&mut self, number: usize) {
        self.line(&number.to_string());
    }
}

/// Reads lines.
#[derive(Debug)]
pub struct Unpacker<'a> {
    rest: &'a str,
    is_wrong: bool,
}

impl Unpacker<'_> {
    fn line(&mut self) -> String {
        let Some((line, rest)) = self.rest.split_once('\n') else {
            self.is_wrong = true;
            return String::new();
        };
        self.rest = rest;
        if !line.contains('\\') {
            return line.to_owned();
        }
        let mut text = String::with_capacity(line.len());
        let mut letters = line.chars();
        while let Some(c) = letters.next() {
            text.push(match c {
                '\\' => match letters.next() {
                    Some('n') => '\n',
                    Some('r') => '\r',
                    Some('0') => '\0',
                    Some('l') => '<',
                    _ => '\\',
                },
                other => other,
            });
        }
        text
    }

    fn number(&mut self) -> usize {
        let number = self.line().parse();
        self.is_wrong |= number.is_err();
        number.unwrap_or_default()
    }

    /// The number of values that follow; never more than there are bytes left, so that a wrong length cannot claim
    /// memory.
    fn length(&mut self) -> usize {
        let length = self.number();
        self.is_wrong |= length > self.rest.len();
        if self.is_wrong { 0 } else { length }
    }
}

impl Packed for String {
    fn pack(&self, packer: &mut Packer) {
        packer.line(self);
    }

    fn unpack(lines: &mut Unpacker) -> Self {
        lines.line()
    }
}

impl Packed for bool {
    fn pack(&self, packer: &mut Packer) {
        packer.number(usize::from(*self));
    }

    fn unpack(lines: &mut Unpacker) -> Self {
        lines.number() == 1
    }
}

impl Packed for usize {
    fn pack(&self, packer: &mut Packer) {
        packer.number(*self);
    }

    fn unpack(lines: &mut Unpacker) -> Self {
        lines.number()
    }
}

impl<T> Packed for Ref<T> {
    fn pack(&self, packer: &mut Packer) {
        packer.number(self.index());
    }

    fn unpack(lines: &mut Unpacker) -> Self {
        Self::new(lines.number())
    }
}

impl<T: Packed> Packed for Vec<T> {
    fn pack(&self, packer: &mut Packer) {
        packer.number(self.len());
        for value in self {
            value.pack(packer);
        }
    }

    fn unpack(lines: &mut Unpacker) -> Self {
        let length = lines.length();
        // A list that grew by doubling would take up to twice the memory, for as long as the framework is open.
        let mut list = Self::with_capacity(length);
        for _ in 0..length {
            list.push(T::unpack(lines));
        }
        list
    }
}

impl<T: Packed> Packed for Option<T> {
    fn pack(&self, packer: &mut Packer) {
        packer.number(usize::from(self.is_some()));
        if let Some(value) = self {
            value.pack(packer);
        }
    }

    fn unpack(lines: &mut Unpacker) -> Self {
        (lines.length() == 1).then(|| T::unpack(lines))
    }
}

impl<T: Packed> Packed for Arc<T> {
    fn pack(&self, packer: &mut Packer) {
        self.as_ref().pack(packer);
    }

    fn unpack(lines: &mut Unpacker) -> Self {
        Self::new(T::unpack(lines))
    }
}

impl<T: Packed, E: Packed> Packed for Result<T, E> {
    fn pack(&self, packer: &mut Packer) {
        self.is_ok().pack(packer);
        match self {
            Ok(value) => value.pack(packer),
            Err(error) => error.pack(packer),
        }
    }

    fn unpack(lines: &mut Unpacker) -> Self {
        if bool::unpack(lines) { Ok(T::unpack(lines)) } else { Err(E::unpack(lines)) }
    }
}

impl Packed for [Evidence; 1] {
    fn pack(&self, packer: &mut Packer) {
        self[0].pack(packer);
    }

    fn unpack(lines: &mut Unpacker) -> Self {
        [Evidence::unpack(lines)]
    }
}

/// Writes and reads closed choices by their index in `ALL`.
macro_rules! packed_choices {
    ($($choice:ident),*) => {$(
        impl Packed for $choice {
            fn pack(&self, packer: &mut Packer) {
                packer.number(*self as usize);
            }

            fn unpack(lines: &mut Unpacker) -> Self {
                Self::ALL[lines.number() % Self::ALL.len()]
            }
        }
    )*};
}

packed_choices!(FacetKind, Markup, Placement, Stance, Tone);

impl Packed for u32 {
    fn pack(&self, packer: &mut Packer) {
        packer.number(*self as usize);
    }

    fn unpack(lines: &mut Unpacker) -> Self {
        lines.number() as Self
    }
}

/// Writes and reads the fields of a type in the order given.
#[macro_export]
macro_rules! packed {
    ($($noun:ident { $($field:ident),* $(,)? })*) => {$(
        impl $crate::packed::Packed for $noun {
            fn pack(&self, packer: &mut $crate::packed::Packer) {
                $($crate::packed::Packed::pack(&self.$field, packer);)*
            }

            fn unpack(lines: &mut $crate::packed::Unpacker) -> Self {
                Self { $($field: $crate::packed::Packed::unpack(lines)),* }
            }
        }
    )*};
}
pub use packed;

packed! {
    Name { one, many }
    Names { pillar, section, goal, objective, theme, actor }
    Evidence { source, place }
    Statement { text, evidence }
    Fact { title, statement }
    Change { date, text, goals }
    Source { id, title, described, publisher, date, address, note }
    Theme { id, title }
    Actor { id, title, kind, about, evidence }
    Voice { id, title, office, organisation, actor, note }
    Term { id, title, also, meaning }
    Link { title, address }
    FacetValue { id, title, tone }
    Facet { id, title, kind, values }
    ValueRef { facet, value }
    Pillar { id, title, label, subtitle, summary, links, language, sections, goals }
    Section { id, title, label, summary, links, language, pillar, parent, sections, goals }
    Goal {
        id, title, label, summary, placement, placement_note, status, pillar, section, also, themes, actors, related,
        facts, values, links, language, objectives, quotations, challenges, evidence,
    }
    Objective { id, title, label, statement, values, links, language, goal }
    Subject { pillars, goals, themes, actors }
    TranslatedText { path, text }
    Translation { language, by, note, texts }
    Quotation { id, text, translation, voice, evidence, note, stance, about }
    Challenge { id, title, statement, about, quotations }
    Framework {
        id, title, short_title, publisher, date, language, version, editor, address, coverage, summary, facts, markup,
        links, changes, names, sources, themes, actors, voices, facets, terms, pillars, sections, goals, objectives, quotations, challenges,
        translations, original,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_is_read_again_as_it_was() {
        let framework = crate::load(include_str!("../../space-diplomacy/space-diplomacy.json")).unwrap();
        let packed = pack(&framework);
        let again: Framework = unpack(&packed).unwrap();
        assert_eq!(pack(&again), packed);
        assert_eq!(again.goals.len(), 20);
        assert_eq!(format!("{again:?}"), format!("{framework:?}"));
    }

    #[test]
    fn lines_keep_every_letter_and_hold_no_markup() {
        let texts = ["", "a\nb\r\n\0c", "\\n \\", "</script><!--", "“é”"].map(str::to_owned).to_vec();
        let packed = pack(&texts);
        assert!(!packed.contains(['<', '\r', '\0']), "{packed}");
        assert_eq!(unpack::<Vec<String>>(&packed), Some(texts));
    }

    #[test]
    fn what_is_cut_off_or_no_such_lines_is_told() {
        let framework = crate::load(include_str!("../../space-diplomacy/space-diplomacy.json")).unwrap();
        let packed = pack(&framework);
        for wrong in ["", "{}", "9999999999\n", &packed[..packed.len() / 2], &format!("{packed}1\n")] {
            assert!(unpack::<Framework>(wrong).is_none());
        }
    }
}
