//! Minifies style sheets: removes comments and needless spaces, and nothing else, so that no meaning can change.

/// The minified style sheet.
pub fn small(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        if let Some(comment) = rest.strip_prefix("/*") {
            // A comment separates words like a space.
            space(&mut out);
            rest = comment.split_once("*/").map_or("", |(_, after)| after);
        } else if first == '"' || first == '\'' {
            let end = string_end(rest, first);
            out.push_str(&rest[..end]);
            rest = &rest[end..];
        } else {
            put(&mut out, first);
            rest = &rest[first.len_utf8()..];
        }
    }
    out.trim().to_owned()
}

/// The end of the string at the start of `text`, including its closing quotation mark.
fn string_end(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if c == quote => return at + c.len_utf8(),
            _ => {}
        }
    }
    text.len()
}

fn put(out: &mut String, c: char) {
    match c {
        _ if c.is_ascii_whitespace() => space(out),
        '{' | '}' | ';' | ',' => {
            drop_space(out);
            if c == '}' && out.ends_with(';') {
                out.pop();
            }
            if !(c == ';' && out.ends_with(['{', '}', ';'])) {
                out.push(c);
            }
        }
        _ => out.push(c),
    }
}

/// One space, unless the text before makes it needless. A space before a colon stays: `a :hover` is not `a:hover`.
fn space(out: &mut String) {
    if !out.is_empty() && !out.ends_with([' ', '{', '}', ';', ',', ':', '(']) {
        out.push(' ');
    }
}

fn drop_space(out: &mut String) {
    if out.ends_with(' ') {
        out.pop();
    }
}

#[cfg(test)]
mod tests {
    use super::small;

    #[test]
    fn only_what_means_nothing_goes() {
        let table = [
            ("a {\n  color: red;\n  margin: 0 auto;\n}\n", "a{color:red;margin:0 auto}"),
            ("/* why */ a , b { }", "a,b{}"),
            ("a :hover { top: calc(1px + 2px); }", "a :hover{top:calc(1px + 2px)}"),
            ("@media (width > 40rem) and (hover) { a { b: c } }", "@media (width > 40rem) and (hover){a{b:c}}"),
            ("a::after { content: \"  /* kept */ \\\" ; \"; }", "a::after{content:\"  /* kept */ \\\" ; \"}"),
            ("@layer tokens, base;\n@layer base { & > p { x: y; } }", "@layer tokens,base;@layer base{& > p{x:y}}"),
            ("a { b: c;; }", "a{b:c}"),
            ("a/* b */b{c:d}", "a b{c:d}"),
        ];
        for (text, expected) in table {
            assert_eq!(small(text), expected, "{text}");
        }
    }
}
