//! The compact text: literal text, and control characters for everything else.
//!
//! | characters | stand for |
//! | --- | --- |
//! | `\u{1}` and a letter | an argument: `A` is the first |
//! | `\u{2}` and a letter | a choice by an argument; its variants end at `\u{5}` |
//! | `\u{3}` key `\u{4}` text | a variant; the last one has no key, and applies if no other does |
//!
//! A catalogue is a line with its edition and language, then one line per English message, in that order. An empty line
//! means that the message is missing.

use crate::{Argument, Message, Part};

/// Compiles the catalogue of a language, for a program that was compiled with these English messages.
pub fn compact(english: &[Message], other: &[Message], language: &str) -> String {
    let mut text = format!("{}\t{language}\n", edition(english));
    for message in english {
        if let Some(found) = other.iter().find(|translated| translated.name == message.name) {
            text += &pattern(&found.parts, &message.arguments());
        }
        text.push('\n');
    }
    text
}

/// A hash of the messages' names and arguments: catalogues of other editions do not fit.
pub fn edition(english: &[Message]) -> u32 {
    let names = english.iter().flat_map(|message| {
        let arguments = message.arguments().into_iter().map(|argument| &*argument.name);
        std::iter::once(&*message.name).chain(arguments.collect::<Vec<_>>())
    });
    let bytes = names.flat_map(|name| name.bytes().chain([0]));
    // FNV-1a, written out, since the hash must not change from one compiler to the next.
    bytes.fold(0x811c_9dc5, |hash: u32, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// A text in its compact form.
pub(crate) fn pattern(parts: &[Part], arguments: &[&Argument]) -> String {
    let letter = |argument: &Argument| {
        let at = arguments.iter().position(|known| known.name == argument.name).unwrap_or(arguments.len());
        char::from(b'A' + at as u8)
    };
    let one = |part: &Part| match part {
        Part::Text(text) => text.clone(),
        Part::Argument(argument) => format!("\u{1}{}", letter(argument)),
        Part::Select(argument, variants) => {
            let last = variants.len().saturating_sub(1);
            let variants = variants.iter().enumerate().map(|(at, variant)| {
                let key = if at == last { "" } else { &variant.key };
                format!("\u{3}{key}\u{4}{}", pattern(&variant.parts, arguments))
            });
            format!("\u{2}{}{}\u{5}", letter(argument), variants.collect::<String>())
        }
    };
    parts.iter().map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read;

    #[test]
    fn arguments_are_counted_as_in_english() {
        let english = read("a = { $x } and { $y }\nb = B").unwrap();
        let other = read("a = { $y } und { $x }").unwrap();
        let text = compact(&english, &other, "de");
        let (head, messages) = text.split_once('\n').unwrap();
        assert_eq!(head, format!("{}\tde", edition(&english)));
        assert_eq!(messages, "\u{1}B und \u{1}A\n\n");
        assert_ne!(edition(&english), edition(&other));
    }
}
