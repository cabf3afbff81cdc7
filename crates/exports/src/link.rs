//! Addresses that lead back: permalinks, and what makes an address or a name safe to put into a text.

use super::Context;
use routes::encode;

/// The address of a part of the page: its base with this fragment, whatever fragment the base had.
pub fn permalink(base: &str, fragment: &str) -> String {
    let base = base.split('#').next().unwrap_or_default();
    format!("{base}#{}", fragment.trim_start_matches('#'))
}

/// The address of the page with the parameter that makes it fetch another framework.
pub fn page_with_data(base: &str, data: Option<&str>) -> String {
    match data {
        Some(data) => format!("{base}?data={}", encode(data)),
        None => base.to_owned(),
    }
}

/// The address of the page with the parameter that says which framework a link leads into: one that was opened from a file,
/// which the page has to be given.
pub fn page_with_framework(base: &str, id: &str) -> String {
    format!("{base}?framework={}", encode(id))
}

/// Whether others can reach this address, which is not so for a file on the reader's own disk.
pub(super) fn is_public(address: &str) -> bool {
    address.starts_with("http:") || address.starts_with("https:")
}

/// The permalink of a noun such as `goal`.
pub(super) fn link_to(context: &Context, noun: &str, id: &str) -> String {
    permalink(context.base, &format!("/{noun}/{id}"))
}

/// The address with the characters encoded that would end it early in Markdown, BibTeX or running text.
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

/// A name as a piece of a file name; `fallback` where it has no letters that every disk takes.
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
