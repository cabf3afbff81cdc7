//! What stands around the explorer for machines and for readers without scripts: metadata, one plain page for each pillar
//! and goal, and oEmbed answers.

mod oembed;
mod paper;

use framework::{Framework, Statement};

use crate::build::{Files, Parts, page::escape};

/// How long a description for link previews may be, in characters.
const DESCRIPTION: usize = 200;

/// Something with a page of its own.
pub struct Subject<'a> {
    /// The folder of its page, which is also its word in the explorer's addresses.
    kind: &'static str,
    id: &'a str,
    title: &'a str,
    summary: Option<&'a Statement>,
}

impl Subject<'_> {
    /// Its plain page, below the site.
    fn page(&self) -> String {
        format!("{}/{}.html", self.kind, self.id)
    }

    /// Its place in the explorer, below the site. `index.html` is named for hosts that do not serve folders.
    fn place(&self, query: &str) -> String {
        format!("index.html{query}#/{}/{}", self.kind, self.id)
    }

    fn title_in(&self, framework: &Framework) -> String {
        format!("{} – {}", self.title, framework.title)
    }

    fn answer(&self) -> String {
        format!("oembed/{}/{}.json", self.kind, self.id)
    }
}

/// The plain pages, and the oEmbed answers where the site's address is known. `style` is the name of the style sheet.
pub fn files(parts: &Parts, style: &str) -> Files {
    let framework = &*parts.framework;
    let mut files = Files::new();
    for subject in subjects(framework) {
        files.insert(subject.page(), paper::page(framework, &subject, parts.site.as_deref(), style).into_bytes());
        if let Some(site) = &parts.site {
            let answer = oembed::answer(framework, &subject.title_in(framework), &subject.place("?embed"), site);
            files.insert(subject.answer(), answer.into_bytes());
        }
    }
    if let Some(site) = &parts.site {
        files.insert(
            "oembed/index.json".into(),
            oembed::answer(framework, &framework.title, "index.html?embed", site).into_bytes(),
        );
    }
    files
}

fn subjects(framework: &Framework) -> Vec<Subject<'_>> {
    let pillars = framework.pillars.iter().map(|it| Subject {
        kind: "pillar",
        id: &it.id,
        title: &it.title,
        summary: it.summary.as_ref(),
    });
    let goals = framework.goals.iter().map(|it| Subject {
        kind: "goal",
        id: &it.id,
        title: &it.title,
        summary: it.summary.as_ref(),
    });
    pillars.chain(goals).collect()
}

/// The metadata of the explorer's own page.
pub fn metadata(parts: &Parts) -> String {
    let framework = &*parts.framework;
    let summary = framework.summary.as_ref().map_or(framework.coverage.as_str(), |summary| &summary.text);
    let site = parts.site.as_deref();
    head(framework, &framework.title, summary, site, "", "oembed/index.json")
        + &site.map_or_else(String::new, alternates)
}

/// Where the page is in each language, for search engines.
fn alternates(site: &str) -> String {
    let site = escape(site);
    let one = |it: messages::Language| {
        format!("\n<link rel=\"alternate\" hreflang=\"{tag}\" href=\"{site}?lang={tag}\">", tag = it.tag)
    };
    let all: String = messages::LANGUAGES.map(one).concat();
    format!("{all}\n<link rel=\"alternate\" hreflang=\"x-default\" href=\"{site}\">")
}

/// Link preview, citation and oEmbed discovery. Addresses in them must be whole, so without a site's address
/// those that hold one are left out.
fn head(framework: &Framework, title: &str, summary: &str, site: Option<&str>, page: &str, answer: &str) -> String {
    let description = shortened(summary);
    let mut lines = vec![
        named("property", "og:type", if page.is_empty() { "website" } else { "article" }),
        named("property", "og:title", title),
        named("property", "og:description", &description),
        named("property", "og:site_name", &framework.title),
        named("property", "og:locale", &framework.language.replace('-', "_")),
        named("name", "citation_title", title),
        named("name", "citation_publisher", &framework.publisher),
        named("name", "citation_language", &framework.language),
    ];
    if let Some(date) = &framework.date {
        lines.push(named("name", "citation_publication_date", &date.replace('-', "/")));
    }
    if let Some(site) = site {
        let site = escape(site);
        lines.extend([
            format!("<link rel=\"canonical\" href=\"{site}{page}\">"),
            named("property", "og:url", &format!("{site}{page}")),
            named("property", "og:image", &format!("{site}icon-512.png")),
            named("name", "twitter:card", "summary"),
            named("name", "citation_public_url", &format!("{site}{page}")),
            format!(
                "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{site}{answer}\" title=\"{}\">",
                escape(title)
            ),
        ]);
    }
    lines.join("\n")
}

/// The element for a piece of metadata.
fn named(attribute: &str, name: &str, content: &str) -> String {
    format!("<meta {attribute}=\"{name}\" content=\"{}\">", escape(content))
}

/// The start of a text, cut between words.
fn shortened(text: &str) -> String {
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
    use space_diplomacy::framework as bundled;

    #[test]
    fn every_pillar_and_goal_has_one_page_with_one_heading() {
        let framework = bundled();
        let subjects = subjects(&framework);
        assert_eq!(subjects.len(), framework.pillars.len() + framework.goals.len());
        for subject in subjects {
            let page = paper::page(&framework, &subject, Some("https://example.org/"), "style.css");
            assert_eq!(page.matches("<h1").count(), 1, "{}", subject.id);
            assert!(page.contains(&format!("<h1>{}</h1>", escape(subject.title))), "{}", subject.id);
            assert!(page.contains(&format!("href=\"../index.html#/{}/{}\"", subject.kind, subject.id)));
            assert!(
                page.contains(&format!("href=\"https://example.org/oembed/{}/{}.json\"", subject.kind, subject.id))
            );
            assert!(!page.contains("<script"), "{}", subject.id);
        }
    }

    #[test]
    fn without_a_site_no_relative_address_poses_as_a_whole_one() {
        let framework = bundled();
        let subject = &subjects(&framework)[0];
        let page = paper::page(&framework, subject, None, "style.css");
        assert!(!page.contains("canonical") && !page.contains("oembed") && !page.contains("og:url"));
    }

    #[test]
    fn a_description_is_cut_between_words() {
        let long = "word ".repeat(60);
        let short = shortened(&long);
        assert!(short.ends_with("word…") && short.chars().count() <= DESCRIPTION + 1, "{short}");
        assert_eq!(shortened("a\n\nb"), "a b");
    }
}
