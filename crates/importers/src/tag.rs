//! Parses HTML tags, and tells them from text that only looks like one, as in `x<i and y>z`.

/// Longest tag to read, in bytes; bounds the cost of hostile text.
const REACH: usize = 1000;

/// Attributes that need no value.
const WITHOUT_VALUE: [&str; 6] = ["border", "compact", "hidden", "noshade", "nowrap", "reversed"];

/// A tag, such as `<a href="…">` or `</p>`.
#[derive(Debug)]
pub struct Tag<'t> {
    /// The name in lower case, without the XHTML prefix.
    pub name: String,
    /// The link target; empty where there is none.
    pub target: &'t str,
    /// Whether it is a closing tag.
    pub closes: bool,
    /// The text after it.
    pub after: &'t str,
}

impl<'t> Tag<'t> {
    /// Reads the tag at the beginning of a text: its name right after the bracket, then only attributes with values.
    pub fn read(text: &'t str) -> Option<Self> {
        let inside = text.strip_prefix('<')?;
        let (closes, inside) = inside.strip_prefix('/').map_or((false, inside), |inside| (true, inside));
        let (name, mut rest) = word(inside).filter(|(name, _)| name.starts_with(|c: char| c.is_ascii_alphabetic()))?;
        let (mut target, mut is_parted) = ("", false);
        while text.len() - rest.len() < REACH {
            let next = rest.trim_start();
            if let Some(after) = next.strip_prefix('>').or_else(|| next.strip_prefix("/>")) {
                let name = name.to_ascii_lowercase().replacen("xhtml:", "", 1);
                return Some(Self { name, target, closes, after });
            }
            if closes || (next.len() == rest.len() && !is_parted) {
                return None;
            }
            let (key, after) = word(next)?;
            let value = after.trim_start().strip_prefix('=').map(str::trim_start);
            let Some(value) = value else {
                WITHOUT_VALUE.iter().find(|name| key.eq_ignore_ascii_case(name))?;
                rest = after;
                continue;
            };
            let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''));
            let (value, after) = match quote {
                Some(quote) => value.get(1..)?.split_once(quote)?,
                None => value.split_at(value.find(|c: char| c.is_whitespace() || "<>\"'".contains(c))?),
            };
            if quote.is_none() && value.is_empty() {
                return None;
            }
            if key.eq_ignore_ascii_case("href") {
                target = value;
            }
            (rest, is_parted) = (after, quote.is_some());
        }
        None
    }
}

/// Splits the text after the name at its beginning.
fn word(text: &str) -> Option<(&str, &str)> {
    let end = text.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_' | ':')).unwrap_or(text.len());
    (end > 0).then(|| text.split_at(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_has_a_name_and_attributes_with_values() {
        for (text, name, target) in [
            ("<b>x", "b", ""),
            ("</LI >", "li", ""),
            ("<br/>", "br", ""),
            ("<br />", "br", ""),
            ("<xhtml:p>", "p", ""),
            ("<a class='x' href=\"/y?a=1>0\">", "a", "/y?a=1>0"),
            ("<a href=https://a.example/ target=_blank>", "a", "https://a.example/"),
            ("<td nowrap colspan=2\n>", "td", ""),
            ("<a href=\"x\"title=\"y\">", "a", "x"),
        ] {
            let tag = Tag::read(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!((tag.name.as_str(), tag.target), (name, target), "{text}");
        }
        for words in
            ["<i and y>", "<a or q>", "< b >", "<b", "<>", "</b or>", "<5>", "<b x=>", "<a href=\"x>", "x<b>", "<é>"]
        {
            assert!(Tag::read(words).is_none(), "{words}");
        }
    }
}
