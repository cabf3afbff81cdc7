//! Metadata in a page's head: link previews, citation, alternate formats, and structured data.

use serde_json::Value;

use crate::{Place, Site, escaped, feed, json_ld, oembed};

/// The longest description for link previews, in characters.
const DESCRIPTION: usize = 200;

/// A picture for link previews.
pub(crate) struct Picture<'a> {
    /// The file name in the folder.
    pub name: &'a str,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
}

impl<'a> Picture<'a> {
    /// The site's own picture, otherwise its icon.
    pub fn of(site: &Site<'a>) -> Self {
        match site.preview {
            Some(name) => Self { name, width: 1200, height: 630 },
            None => Self { name: "icon-512.png", width: 512, height: 512 },
        }
    }
}

/// The content of one page's head.
pub(crate) struct Head<'a> {
    /// The title.
    pub title: &'a str,
    /// The page's description, in full.
    pub description: &'a str,
    /// The page, below the site; empty for the explorer itself.
    pub page: &'a str,
    /// The path of the oEmbed answer, if any.
    pub answer: Option<&'a str>,
    /// Structured data about the page.
    pub data: Value,
}

/// The metadata of the explorer's own page, except its title and description.
pub fn metadata(site: &Site) -> String {
    let framework = site.framework;
    let description = framework_description(site);
    let data = json_ld::dataset(site);
    head(
        site,
        &Head { title: &framework.title, description: &description, page: "", answer: Some(oembed::INDEX), data },
    )
}

/// The framework's summary, otherwise its coverage.
pub(crate) fn framework_description(site: &Site) -> String {
    let framework = site.framework;
    let text = framework.summary.as_ref().map_or(framework.coverage.as_str(), |summary| &summary.text);
    framework.plain(text).into_owned()
}

/// The metadata of a part's page.
pub(crate) fn of_place(site: &Site, place: &Place, title: &str) -> String {
    let (page, answer, description) = (place.page(), place.answer(), place.description(site.framework));
    let data = json_ld::place(site, place);
    head(site, &Head { title, description: &description, page: &page, answer: Some(&answer), data })
}

/// Link preview, citation, oEmbed discovery and structured data. Addresses here must be absolute, so without a site
/// address, entries that need one are left out.
pub(crate) fn head(site: &Site, head: &Head) -> String {
    let framework = site.framework;
    let description = shortened(head.description);
    let mut lines = vec![
        named("property", "og:type", if head.page.is_empty() { "website" } else { "article" }),
        named("property", "og:title", head.title),
        named("property", "og:description", &description),
        named("property", "og:site_name", &framework.title),
        named("property", "og:locale", &framework.language.replace('-', "_")),
        named("name", "citation_title", head.title),
        named("name", "citation_language", &framework.language),
    ];
    if !framework.publisher.is_empty() {
        lines.push(named("name", "citation_publisher", &framework.publisher));
    }
    if let Some(date) = &framework.date {
        lines.push(named("name", "citation_publication_date", &date.replace('-', "/")));
    }
    lines.extend(with_addresses(site, head));
    lines.push(json_ld::element(&head.data));
    lines.join("\n")
}

fn with_addresses(site: &Site, head: &Head) -> Vec<String> {
    let Some(address) = site.address.map(escaped) else { return Vec::new() };
    let Head { title, page, .. } = head;
    let picture = Picture::of(site);
    let card = if site.preview.is_some() { "summary_large_image" } else { "summary" };
    let mut lines = vec![
        format!("<link rel=\"canonical\" href=\"{address}{page}\">"),
        named("property", "og:url", &format!("{address}{page}")),
        named("property", "og:image", &format!("{address}{}", picture.name)),
        named("property", "og:image:width", &picture.width.to_string()),
        named("property", "og:image:height", &picture.height.to_string()),
        named("name", "twitter:card", card),
        named("name", "citation_public_url", &format!("{address}{page}")),
    ];
    if page.is_empty() {
        lines.extend(alternates(site, &address));
    }
    let title = escaped(title);
    lines.extend(head.answer.map(|answer| {
        format!(
            "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{address}{answer}\" title=\"{title}\">"
        )
    }));
    lines.extend(feed::has_changes(site).then(|| {
        let (name, title) = (feed::NAME, escaped(&site.framework.title));
        format!("<link rel=\"alternate\" type=\"application/atom+xml\" href=\"{address}{name}\" title=\"{title}\">")
    }));
    lines
}

/// Links to the explorer in each language, for search engines.
fn alternates(site: &Site, address: &str) -> Vec<String> {
    let one = |tag: &&str| format!("<link rel=\"alternate\" hreflang=\"{tag}\" href=\"{address}?lang={tag}\">");
    let each = site.languages.iter().map(one);
    let usual = format!("<link rel=\"alternate\" hreflang=\"x-default\" href=\"{address}\">");
    each.chain((!site.languages.is_empty()).then_some(usual)).collect()
}

/// A `meta` element.
pub(crate) fn named(attribute: &str, name: &str, content: &str) -> String {
    format!("<meta {attribute}=\"{name}\" content=\"{}\">", escaped(content))
}

/// The beginning of a text, cut between words.
pub(crate) fn shortened(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= DESCRIPTION {
        return text;
    }
    let start: String = text.chars().take(DESCRIPTION).collect();
    let whole = start.rsplit_once(' ').map_or(start.as_str(), |(whole, _)| whole);
    format!("{}…", whole.trim_end_matches([',', ';', ':', '.']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_description_is_cut_between_words() {
        let long = "word ".repeat(60);
        let short = shortened(&long);
        assert!(short.ends_with("word…") && short.chars().count() <= DESCRIPTION + 1, "{short}");
        assert_eq!(shortened("a\n\nb"), "a b");
    }
}
