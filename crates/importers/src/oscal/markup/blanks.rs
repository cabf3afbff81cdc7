//! Removes blanks that no printed text has: before punctuation and closing brackets, at line ends, and in empty lines.

/// The text with tidy blanks. Code stays as it is, and so do hard line breaks.
pub fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let (mut empty, mut in_code) = (0, false);
    for line in text.trim_matches(['\n', ' ', '\t']).lines() {
        let is_fence = line.trim_start().starts_with("```");
        let line = if in_code || is_fence { line.trim_end().to_owned() } else { close_up(&hard_break(line)) };
        in_code ^= is_fence;
        empty = if line.is_empty() { empty + 1 } else { 0 };
        if empty > 1 && !in_code {
            continue;
        }
        if !out.is_empty() {
            out.push('\n');
        }
        out += &line;
    }
    out
}

/// Writes a hard line break with a backslash instead of blanks at the end of the line.
fn hard_break(line: &str) -> String {
    let words = line.trim_end();
    if line.ends_with("  ") && !words.is_empty() { format!("{words}\\") } else { words.to_owned() }
}

/// Removes blanks before punctuation that ends something.
fn close_up(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut in_code = false;
    let mut letters = line.chars().peekable();
    while let Some(c) = letters.next() {
        in_code ^= c == '`';
        let ends = letters.peek().is_none_or(|next| next.is_whitespace() || ",;:)]*".contains(*next));
        if !in_code && ends && ",;.:)]".contains(c) {
            let words = out.trim_end_matches(' ');
            if words.ends_with(|before: char| before.is_alphanumeric() || ")]`*”\"'’%".contains(before)) {
                out.truncate(words.len());
            }
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_are_put_in_order() {
        for (text, expected) in [
            ("as Q-2 , Q-3 . End ; (so ) .", "as Q-2, Q-3. End; (so)."),
            ("a .NET and .. and `x .` | :--- | - [ ] x", "a .NET and .. and `x .` | :--- | - [ ] x"),
            ("one\r\n\n\n\ntwo  \nthree ", "one\n\ntwo\\\nthree"),
            ("```\na ;\n\n\n b\n```", "```\na ;\n\n\n b\n```"),
            ("  ", ""),
        ] {
            assert_eq!(tidy(text), expected);
        }
    }
}
