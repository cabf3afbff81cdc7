//! Fills the template of the page. Trunk builds from the same `index.html` at the top of the project: marks in it say
//! where a release inserts its parts, and the parts that only Trunk needs are removed.

use std::ops::Range;

use anyhow::{Context, Result, bail};

use crate::project;

/// How browsers read a script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `<script type="module">`.
    Module,
    /// A classic script, whose top-level names others may use.
    Classic,
}

/// An element with an inline script.
///
/// # Errors
/// If the script contains the end tag of its element.
pub fn script(text: &str, kind: Kind) -> Result<String> {
    if text.contains("</script") || text.contains("<!--") {
        bail!("an inline script holds </script or <!--, which HTML would read as markup");
    }
    // Optimisers at the host (Cloudflare's Rocket Loader) skip scripts with this mark. A script held back does nothing.
    let kind = if kind == Kind::Module { " type=\"module\"" } else { "" };
    Ok(format!("<script data-cfasync=\"false\"{kind}>{text}</script>"))
}

/// The parts to insert into the template.
#[derive(Debug, Default)]
pub struct Filling {
    /// At `build:head`: policy, metadata, the first script.
    pub head: String,
    /// In place of the first style sheet: all of them.
    pub style: String,
    /// At `build:page`: the text to read before the program runs.
    pub page: String,
    /// At `build:data`: data for the program.
    pub data: String,
    /// At `build:start`: the script that starts the program.
    pub start: String,
}

impl Filling {
    fn part(&self, name: &str) -> Option<&str> {
        Some(match name {
            "head" => &self.head,
            "style" => &self.style,
            "page" => &self.page,
            "data" => &self.data,
            "start" => &self.start,
            _ => return None,
        })
    }
}

/// The page: the template with all parts inserted, without its comments and indentation.
///
/// # Errors
/// If the template lacks a required mark, has one twice, or has an unknown one.
pub fn fill(template: &str, filling: &Filling) -> Result<String> {
    let text = tidy(&without_trunk(template)?);
    let (mut page, mut seen, mut rest) = (String::new(), Vec::new(), text.as_str());
    while let Some((before, after)) = rest.split_once("<!-- build:") {
        let (name, after) = after.split_once(" -->").context("index.html has a mark without its end")?;
        let Some(part) = filling.part(name) else { bail!("index.html has an unknown mark <!-- build:{name} -->") };
        if seen.contains(&name) {
            bail!("index.html has the mark <!-- build:{name} --> twice");
        }
        seen.push(name);
        page += before;
        page += part;
        rest = after;
    }
    page += rest;
    for name in ["head", "style", "page", "data", "start"] {
        if !seen.contains(&name) && filling.part(name).is_some_and(|part| !part.is_empty()) {
            bail!("index.html has no mark <!-- build:{name} -->");
        }
    }
    Ok(page)
}

/// The template without the parts for Trunk, and with a mark in place of the first style sheet.
fn without_trunk(template: &str) -> Result<String> {
    let ranges = trunk_ranges(template)?;
    let first = ranges.iter().position(|range| is_sheet(&template[range.clone()]));
    let mut text = template.to_owned();
    for (at, range) in ranges.into_iter().enumerate().rev() {
        text.replace_range(range, if Some(at) == first { "<!-- build:style -->" } else { "" });
    }
    Ok(text)
}

/// All style sheets that the template links, as one.
///
/// # Errors
/// If one of them is missing.
pub fn style(template: &str) -> Result<String> {
    sheets(template)?.iter().map(|sheet| project::read(sheet)).collect()
}

/// The addresses of the style sheets, in the order in which the template links them.
///
/// # Errors
/// If an element is not closed.
fn sheets(template: &str) -> Result<Vec<String>> {
    let elements = trunk_ranges(template)?;
    let hrefs = elements.iter().map(|range| &template[range.clone()]).filter(|element| is_sheet(element));
    Ok(hrefs.filter_map(|element| attribute(element, "href")).map(str::to_owned).collect())
}

fn is_sheet(element: &str) -> bool {
    element.starts_with("<link") && attribute(element, "rel") == Some("css")
}

fn trunk_ranges(template: &str) -> Result<Vec<Range<usize>>> {
    let mut found = Vec::new();
    for (opening, closing) in [("<link", ">"), ("<script", "</script>")] {
        for (start, _) in template.match_indices(opening) {
            let length = template[start..].find(closing).with_context(|| format!("{opening} without {closing}"))?;
            let range = start..start + length + closing.len();
            if template[range.clone()].split('>').next().is_some_and(|tag| tag.contains("data-trunk")) {
                found.push(range);
            }
        }
    }
    found.sort_by_key(|range| range.start);
    Ok(found)
}

/// The value of an attribute in a tag; the template quotes values with double quotation marks.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, after) = tag.split_once(&format!(" {name}=\""))?;
    after.split_once('"').map(|(value, _)| value)
}

/// The template's own text without comments, indentation and empty lines. One-word comments stay: the program looks for
/// them.
fn tidy(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, comment)) = rest.split_once("<!--") {
        out.push_str(before);
        let (inside, after) = comment.split_once("-->").unwrap_or((comment, ""));
        if inside.starts_with(" build:") || !inside.contains(' ') {
            out.push_str(&format!("<!--{inside}-->"));
        }
        rest = after;
    }
    out.push_str(rest);
    out.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// A text with new content between this beginning and the next such end.
///
/// # Errors
/// If the beginning or the end is missing.
pub fn replaced(text: &str, start: &str, end: &str, content: &str) -> Result<String> {
    let parts = text.split_once(start).and_then(|(before, after)| Some((before, after.split_once(end)?.1)));
    let (before, after) = parts.with_context(|| format!("index.html has no {start}…{end}"))?;
    Ok(format!("{before}{start}{content}{end}{after}"))
}

/// Text escaped for HTML, in attributes too.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEMPLATE: &str = "<head>\n  <!-- why -->\n  <!-- build:head -->\n  <link data-trunk rel=\"css\" href=\"style/a.css\"/>\n  \
        <link rel=\"icon\" href=\"icon.svg\">\n  <link data-trunk rel=\"css\" href=\"style/b.css\"/>\n  \
        <link data-trunk rel=\"rust\" data-bin=\"x\"/>\n</head>\n<div id=\"app\"><!--page--><!-- build:page --></div>\n<!-- build:start -->\n";

    fn filling() -> Filling {
        let [head, style, page, start] =
            ["<h>", "<s>", "<!-- kept -->\n  <p>", "<script>\n  x\n</script>"].map(str::to_owned);
        Filling { head, style, page, data: String::new(), start }
    }

    #[test]
    fn a_script_that_would_end_its_element_is_refused() {
        assert_eq!(script("a()", Kind::Module).unwrap(), "<script data-cfasync=\"false\" type=\"module\">a()</script>");
        for text in ["a('</script>')", "a('<!--')"] {
            assert!(script(text, Kind::Classic).is_err(), "{text}");
        }
    }

    #[test]
    fn sheets_come_in_the_order_of_their_links() {
        assert_eq!(sheets(TEMPLATE).unwrap(), ["style/a.css", "style/b.css"]);
    }

    #[test]
    fn marks_are_filled_and_what_is_for_trunk_goes() {
        let page = fill(TEMPLATE, &filling()).unwrap();
        let expected = "<head>\n<h>\n<s>\n<link rel=\"icon\" href=\"icon.svg\">\n</head>\n<div id=\"app\"><!--page-->\
            <!-- kept -->\n  <p></div>\n<script>\n  x\n</script>";
        assert_eq!(page, expected);
    }

    #[test]
    fn what_is_put_in_is_left_as_it_is() {
        let page =
            fill("<!-- build:start -->", &Filling { start: "a\n  <!-- build:page --> b".into(), ..Filling::default() });
        assert_eq!(page.unwrap(), "a\n  <!-- build:page --> b");
    }

    #[test]
    fn a_missing_or_doubled_mark_is_told() {
        assert!(fill("<head></head>", &filling()).unwrap_err().to_string().contains("no mark <!-- build:head -->"));
        let twice = "<!-- build:head --><!-- build:head -->";
        assert!(
            fill(twice, &Filling { head: "x".into(), ..Filling::default() }).unwrap_err().to_string().contains("twice")
        );
    }
}
