//! Parses Fluent, and inlines references to messages and terms, so that the formatter needs neither.

use std::collections::BTreeMap;

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey},
    parser,
};

use crate::{Argument, Kind, Message, Part, Variant, message::is_numeric};

/// The deepest nesting of references, so that cycles end.
const DEEPEST: usize = 8;

/// Reads the messages of a file, in its order.
///
/// # Errors
/// Lists each place that is not Fluent, or is Fluent that the formatter does not support.
pub fn read(source: &str) -> Result<Vec<Message>, Vec<String>> {
    let file = parser::parse(source)
        .map_err(|(_, errors)| errors.iter().map(|error| at(source, error)).collect::<Vec<_>>())?;
    let mut reader = Reader { patterns: BTreeMap::new(), faults: Vec::new() };
    let mut names = Vec::new();
    for entry in &file.body {
        match entry {
            Entry::Message(message) => {
                let Some(value) = &message.value else { continue };
                names.push(message.id.name);
                reader.define(message.id.name.to_owned(), value);
            }
            Entry::Term(term) => reader.define(format!("-{}", term.id.name), &term.value),
            _ => {}
        }
    }
    let messages = names.iter().map(|name| reader.message(name)).collect();
    if reader.faults.is_empty() { Ok(messages) } else { Err(reader.faults) }
}

/// A syntax error, with its line.
fn at(source: &str, error: &parser::ParserError) -> String {
    let line = source[..error.pos.start.min(source.len())].lines().count();
    format!("line {line}: {error}")
}

struct Reader<'a> {
    patterns: BTreeMap<String, &'a Pattern<&'a str>>,
    faults: Vec<String>,
}

impl<'a> Reader<'a> {
    fn define(&mut self, name: String, pattern: &'a Pattern<&'a str>) {
        if self.patterns.contains_key(&name) {
            self.faults.push(format!("{name} is there twice"));
        }
        self.patterns.insert(name, pattern);
    }

    fn message(&mut self, name: &str) -> Message {
        let mut parts = Vec::new();
        self.refer(name, name, 0, &mut parts);
        Message { name: name.to_owned(), parts }
    }

    /// Inlines a message or term.
    fn refer(&mut self, message: &str, name: &str, depth: usize, parts: &mut Vec<Part>) {
        match self.patterns.get(name).copied() {
            Some(_) if depth > DEEPEST => self.faults.push(format!("{message}: {name} refers to itself")),
            Some(pattern) => self.pattern(message, pattern, depth, parts),
            None => self.faults.push(format!("{message}: there is no {name}")),
        }
    }

    fn pattern(&mut self, message: &str, pattern: &Pattern<&str>, depth: usize, parts: &mut Vec<Part>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => text(&value.replace('\n', " "), parts),
                PatternElement::Placeable { expression } => self.expression(message, expression, depth, parts),
            }
        }
    }

    fn expression(&mut self, message: &str, expression: &Expression<&str>, depth: usize, parts: &mut Vec<Part>) {
        let (selector, variants) = match expression {
            Expression::Inline(inline) => return self.inline(message, inline, depth, parts),
            Expression::Select { selector, variants } => (selector, variants),
        };
        let Some(Argument { name, kind }) = argument(selector) else {
            self.faults.push(format!("{message}: only an argument can choose a variant"));
            return;
        };
        // The formatter uses the last variant if no other matches.
        let ordered =
            variants.iter().filter(|variant| !variant.default).chain(variants.iter().filter(|variant| variant.default));
        let mut read = Vec::new();
        for variant in ordered {
            let mut parts = Vec::new();
            self.pattern(message, &variant.value, depth, &mut parts);
            let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) = variant.key;
            read.push(Variant { key: key.to_owned(), parts });
        }
        let is_number = read.iter().all(|variant| is_numeric(&variant.key));
        let kind = if is_number { Kind::Number } else { kind };
        parts.push(Part::Select(Argument { name, kind }, read));
    }

    fn inline(&mut self, message: &str, inline: &InlineExpression<&str>, depth: usize, parts: &mut Vec<Part>) {
        match inline {
            InlineExpression::StringLiteral { value } => {
                text(&fluent_syntax::unicode::unescape_unicode_to_string(value), parts);
            }
            InlineExpression::NumberLiteral { value } => text(value, parts),
            InlineExpression::MessageReference { id, attribute: None } => {
                self.refer(message, id.name, depth + 1, parts);
            }
            InlineExpression::TermReference { id, attribute: None, arguments: None } => {
                self.refer(message, &format!("-{}", id.name), depth + 1, parts);
            }
            InlineExpression::Placeable { expression } => self.expression(message, expression, depth, parts),
            other => match argument(other) {
                Some(argument) => parts.push(Part::Argument(argument)),
                None => self.faults.push(format!("{message}: the formatter knows no such placeable: {other:?}")),
            },
        }
    }
}

/// `$title`, or `NUMBER($count)`.
fn argument(expression: &InlineExpression<&str>) -> Option<Argument> {
    match expression {
        InlineExpression::VariableReference { id } => Some(Argument { name: id.name.to_owned(), kind: Kind::Text }),
        InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" && arguments.named.is_empty() => {
            let [InlineExpression::VariableReference { id }] = &arguments.positional[..] else { return None };
            Some(Argument { name: id.name.to_owned(), kind: Kind::Number })
        }
        _ => None,
    }
}

/// Appends text, merging it with text right before it.
fn text(more: &str, parts: &mut Vec<Part>) {
    match parts.last_mut() {
        Some(Part::Text(text)) => text.push_str(more),
        _ => parts.push(Part::Text(more.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_written_out() {
        let messages = read("-name = Explorer\nabout = About the { -name }\nboth = { about }, { \"{\" }").unwrap();
        assert_eq!(messages[1].parts, [Part::Text("About the Explorer, {".to_owned())]);
    }

    #[test]
    fn what_a_choice_falls_back_to_stands_last_and_plurals_make_numbers() {
        let messages = read("a = { $n ->\n *[other] { $n } goals\n [one] { $n } goal\n }").unwrap();
        let [Part::Select(argument, variants)] = &messages[0].parts[..] else { panic!("{messages:?}") };
        assert_eq!(argument.kind, Kind::Number);
        assert_eq!(variants.iter().map(|variant| &*variant.key).collect::<Vec<_>>(), ["one", "other"]);
        assert_eq!(messages[0].arguments(), [argument]);
    }

    #[test]
    fn faults_are_told_by_message() {
        assert_eq!(read("a = { b }").unwrap_err(), ["a: there is no b"]);
        assert_eq!(read("a = { a }").unwrap_err(), ["a: a refers to itself"]);
        assert_eq!(read("a = A\na = A").unwrap_err(), ["a is there twice"]);
        assert!(read("a = A\nb = { $x ").unwrap_err()[0].starts_with("line 2"));
        assert!(read("a = { DATETIME($x) }").unwrap_err()[0].starts_with("a: the formatter knows no such"));
    }
}
