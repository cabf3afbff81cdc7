//! Text escaped for Markdown: nothing in it is markup, and only what must be is escaped, so that it stays readable.

/// Escaped paragraphs; `indent` goes before every line but the first.
pub(super) fn paragraphs(text: &str, indent: &str) -> String {
    let between = format!("\n{}\n{indent}", indent.trim_end());
    let paragraphs = text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty()).map(at_start);
    paragraphs.collect::<Vec<_>>().join(&between)
}

/// Text inside a line.
pub(super) fn inline(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !safe.is_empty() {
            safe.push(' ');
        }
        let closes_heading = word.bytes().all(|byte| byte == b'#');
        for (at, c) in word.char_indices() {
            let next = word[at + c.len_utf8()..].chars().next();
            let marks = matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '~' | '$' | '|');
            let entity = c == '&' && next.is_some_and(|next| next == '#' || next.is_ascii_alphabetic());
            if marks || entity || closes_heading {
                safe.push('\\');
            }
            safe.push(c);
        }
    }
    safe
}

/// Text at the start of a line, where it could become a list, a heading or a quotation.
pub(super) fn at_start(text: &str) -> String {
    guarded(inline(text))
}

/// Escaped text, made safe for the start of a line.
pub(super) fn guarded(safe: String) -> String {
    let after_digits = safe.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = safe.len() - after_digits.len();
    let numbers = digits > 0 && after_digits.starts_with(['.', ')']);
    if safe.starts_with(['+', '-', '=', '>']) || numbers {
        return format!("{}\\{after_digits}", &safe[..digits]);
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_could_be_markup_is_escaped() {
        for (text, safe) in [
            ("Plain text, with a dash - and (brackets).", "Plain text, with a dash - and (brackets)."),
            ("*bold* _and_ `code`", "\\*bold\\* \\_and\\_ \\`code\\`"),
            ("<script>", "\\<script>"),
            ("[a](b)", "\\[a\\](b)"),
            ("# no heading", "\\# no heading"),
            ("2023. A year", "2023\\. A year"),
            ("- no item", "\\- no item"),
            ("1.5 million", "1\\.5 million"),
            ("20 goals", "20 goals"),
            ("C# for R & D", "C# for R & D"),
            ("F #", "F \\#"),
            ("two\nlines", "two lines"),
            ("AT&amp;T", "AT\\&amp;T"),
        ] {
            assert_eq!(at_start(text), safe);
        }
    }
}
