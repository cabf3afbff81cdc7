//! The few HTML elements that texts in Markdown may use.

/// An element within a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Element {
    /// Code.
    Code,
    /// Emphasis.
    Emphasis,
    /// Strong emphasis.
    Strong,
}

/// A tag within a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum InlineTag {
    /// The start tag of an element.
    Start(Element),
    /// The end tag of one.
    End(Element),
    /// A line break.
    Break,
    /// Any other.
    Other,
}

/// The meaning of a tag such as `<b>` in a paragraph.
pub(super) fn inline(tag: &str) -> InlineTag {
    let element = |name: &str| match name {
        "code" => Some(Element::Code),
        "i" | "em" => Some(Element::Emphasis),
        "b" | "strong" => Some(Element::Strong),
        _ => None,
    };
    let Some(name) = name(tag) else { return InlineTag::Other };
    match name.strip_prefix('/') {
        Some(name) => element(name).map_or(InlineTag::Other, InlineTag::End),
        None if matches!(&*name, "br" | "p" | "li") => InlineTag::Break,
        None => element(&name).map_or(InlineTag::Other, InlineTag::Start),
    }
}

/// The name of a tag without attributes, in lower case; an end tag keeps its slash.
fn name(tag: &str) -> Option<String> {
    let inner = tag.strip_prefix('<')?.strip_suffix('>')?.trim_end().trim_end_matches('/').trim_end();
    let letters = inner.strip_prefix('/').unwrap_or(inner);
    let is_name = !letters.is_empty() && letters.len() <= 6 && letters.bytes().all(|b| b.is_ascii_alphabetic());
    is_name.then(|| inner.to_ascii_lowercase())
}

/// Turns the paragraphs, lists and line breaks of an HTML block into Markdown; none if it has none of these.
pub(super) fn as_markdown(html: &str) -> Option<String> {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    let mut is_changed = false;
    while let Some(at) = rest.find('<') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest[1..].find(['<', '>']).map_or(rest.len(), |end| end + 1);
        let end = end + usize::from(rest[end..].starts_with('>'));
        let (tag, after) = rest.split_at(end);
        let mark = name(tag).and_then(|name| mark(&name));
        is_changed |= mark.is_some();
        out.push_str(mark.unwrap_or(tag));
        rest = after;
    }
    out.push_str(rest);
    is_changed.then_some(out)
}

fn mark(name: &str) -> Option<&'static str> {
    Some(match name {
        "p" | "/p" | "ul" | "/ul" | "ol" | "/ol" => "\n\n",
        "li" => "\n- ",
        "/li" => "\n",
        "br" => "\\\n",
        _ => return None,
    })
}
