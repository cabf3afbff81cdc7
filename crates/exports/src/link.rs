//! Permalinks, and how to make addresses and names safe inside text.

use super::Context;
use routes::encode;

/// The address of a part of the page: the base with this fragment in place of its own.
pub fn permalink(base: &str, fragment: &str) -> String {
    let base = base.split('#').next().unwrap_or_default();
    format!("{base}#{}", fragment.trim_start_matches('#'))
}

/// The address of the page with those parameters that have a value: addresses of files to fetch.
///
/// ```
/// let page = exports::page_with("https://example.org/", &[("data", Some("https://a.example/x y")), ("against", None)]);
/// assert_eq!(page, "https://example.org/?data=https%3A%2F%2Fa.example%2Fx%20y");
/// ```
pub fn page_with(base: &str, parameters: &[(&str, Option<&str>)]) -> String {
    let mut page = base.to_owned();
    let mut sign = '?';
    for (name, value) in parameters {
        if let Some(value) = value {
            page += &format!("{sign}{name}={}", encode(value));
            sign = '&';
        }
    }
    page
}

/// Whether others can reach this address; false for a file on the reader's disk.
pub(super) fn is_public(address: &str) -> bool {
    address.starts_with("http:") || address.starts_with("https:")
}

/// The permalink of a noun such as `goal`.
pub(super) fn link_to(context: &Context, noun: &str, id: &str) -> String {
    permalink(context.base, &format!("/{noun}/{id}"))
}

/// Percent-encodes the characters that would end an address early in Markdown, BibTeX or running text.
pub(super) fn encoded(address: &str) -> String {
    let mut safe = String::with_capacity(address.len());
    for c in address.chars() {
        match c {
            ' ' | '<' | '>' | '(' | ')' | '{' | '}' | '\\' | '"' | '`' | '^' | '|' => {
                safe.push_str(&format!("%{:02X}", c as u32));
            }
            c if c.is_control() => {}
            c => safe.push(c),
        }
    }
    safe
}

/// A name as part of a file name; `fallback` if it has no letters that every file system takes.
pub(super) fn slug(name: &str, fallback: &str) -> String {
    Some(framework::slug::slug(name)).filter(|slug| !slug.is_empty()).unwrap_or_else(|| fallback.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_permalink_has_one_fragment() {
        for (base, fragment) in [("https://a.org/x", "#/goal/g"), ("https://a.org/x#/old", "/goal/g")] {
            assert_eq!(permalink(base, fragment), "https://a.org/x#/goal/g");
        }
    }

    #[test]
    fn slugs_and_addresses_are_safe() {
        assert_eq!(slug("Control (Enhancements)", "goals"), "control-enhancements");
        assert_eq!(slug("目标", "goals"), "goals");
        assert_eq!(encoded("https://a.org/a(b) <c>"), "https://a.org/a%28b%29%20%3Cc%3E");
    }
}
