//! Links in prose to other files. Frameworks link only to the web, so these are reduced to their words, and counted.

use crate::{LeftOut, Omission};

/// Longest link to scan for, in bytes on each side; bounds the cost of hostile text.
const REACH: usize = 300;

/// File name endings of links that name no folder.
const ENDINGS: [&str; 9] = [".md", ".html", ".htm", ".pdf", ".json", ".xml", ".yaml", ".docx", ".xlsx"];

/// Counts the links in a JSON file. `has_host` says that addresses from the root of a site were resolved against the
/// publisher's.
pub fn count(text: &str, has_host: bool, left_out: &mut Vec<LeftOut>) {
    let links = text.match_indices("](").filter_map(|(at, _)| link(text, at, has_host));
    let Some(found) = LeftOut::of(Omission::LinksElsewhere, links) else { return };
    match left_out.iter_mut().find(|left_out| left_out.omission == found.omission) {
        Some(known) => {
            let room = LeftOut::NAMED.saturating_sub(known.items.len());
            known.items.extend(found.items.into_iter().take(room));
            known.count += found.count;
        }
        None => left_out.push(found),
    }
}

/// The link whose words end at this place, if it leads to a file: `ropes → ../ropes.md`.
fn link(text: &str, at: usize, has_host: bool) -> Option<String> {
    let after = &text[at + 2..text.floor_char_boundary(at + 2 + REACH)];
    let target = after.split_once(')')?.0.split(' ').next()?.trim_matches(['<', '>']);
    let is_file = target.contains('/') || ENDINGS.iter().any(|ending| target.ends_with(ending));
    let is_elsewhere = !["http:", "https:", "mailto:", "#", "data:"].iter().any(|start| target.starts_with(start));
    let is_read = has_host && target.starts_with('/');
    let before = &text[text.floor_char_boundary(at.saturating_sub(REACH))..at];
    let words = before.rsplit_once('[')?.1;
    let is_link = is_file && is_elsewhere && !is_read && !target.contains(['"', '\\']) && !words.contains(['"', '\\']);
    is_link.then(|| format!("{words} → {target}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_to_files_are_counted_and_others_are_none() {
        for (text, has_host, found) in [
            (
                "see [ropes](../ropes.md), [é](x.html) and [b](file:/c/d.xml#e)",
                false,
                &["ropes → ../ropes.md", "é → x.html", "b → file:/c/d.xml#e"][..],
            ),
            ("<sup>[[Tide 2023](/references/1)]</sup>", false, &["Tide 2023 → /references/1"]),
            ("[up](/x), [a](https://a.example/) [b](#b) [c](mailto:c@d.example)", true, &[]),
            ("a[i](x) and [never closed](../x", false, &[]),
            (r#"["a", "b]("], ["c/d)"]"#, false, &[]),
        ] {
            let mut left_out = Vec::new();
            count(text, has_host, &mut left_out);
            assert_eq!(left_out.first().map_or(&[][..], |links| &links.items[..]), found, "{text}");
            assert_eq!(left_out.first().map_or(0, |links| links.count), found.len());
        }
    }
}
