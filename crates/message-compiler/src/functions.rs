//! Generates Rust for the English messages: one function each, with the English text inside.

use crate::{Kind, Message, Part, compact::pattern, edition};

/// Generates the code. It calls `format_message(number, english, values)`, with a `Value` for each argument.
pub fn functions(english: &[Message]) -> String {
    let edition = edition(english);
    let head = format!(
        "/// The edition of the catalogue that this was compiled with.\npub const EDITION: u32 = 0x{:04x}_{:04x};\n",
        edition >> 16,
        edition & 0xffff,
    );
    let functions = english.iter().enumerate().map(|(number, message)| function(number, message));
    head + &functions.collect::<String>()
}

fn function(number: usize, message: &Message) -> String {
    let arguments = message.arguments();
    let parameters = arguments.iter().map(|argument| format!("{}: {}", snake(&argument.name), kind(argument.kind)));
    let values = arguments.iter().map(|argument| format!("Value::{:?}({})", argument.kind, snake(&argument.name)));
    format!(
        "\n/// {}\npub fn {}({}) -> String {{\n    format_message({number}, {:?}, &[{}])\n}}\n",
        doc(&message.parts),
        snake(&message.name),
        parameters.collect::<Vec<_>>().join(", "),
        pattern(&message.parts, &arguments),
        values.collect::<Vec<_>>().join(", "),
    )
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "&str",
        Kind::Number => "usize",
    }
}

fn snake(name: &str) -> String {
    name.replace('-', "_")
}

/// The text as a doc comment, with arguments in braces and variants separated by slashes.
fn doc(parts: &[Part]) -> String {
    let one = |part: &Part| match part {
        Part::Text(text) => text.replace('[', "\\[").replace('<', "\\<").replace("://", ":\\//"),
        Part::Argument(argument) => format!("`{{{}}}`", argument.name),
        Part::Select(_, variants) => variants.iter().map(|variant| doc(&variant.parts)).collect::<Vec<_>>().join(" / "),
    };
    parts.iter().map(one).collect()
}

#[cfg(test)]
mod tests {
    use crate::{functions, read};

    #[test]
    fn a_function_takes_what_its_message_names() {
        let code = functions(&read("show-more = Show { NUMBER($count) } of { $all }").unwrap());
        assert!(
            code.contains("/// Show `{count}` of `{all}`\npub fn show_more(count: usize, all: &str) -> String"),
            "{code}"
        );
        assert!(
            code.contains(r#"format_message(0, "Show \u{1}A of \u{1}B", &[Value::Number(count), Value::Text(all)])"#),
            "{code}"
        );
    }
}
