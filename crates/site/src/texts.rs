//! The framework as plain text, for people and language models: a Markdown file next to each page, and `llms.txt`,
//! which links to them (llmstxt.org).

use exports::{Context, markdown_page};
use routes::Route;

use crate::{Files, Place, Site, downloads::FORMS, head::framework_description};

/// The list of all Markdown files.
pub(crate) const NAME: &str = "llms.txt";

/// The Markdown file of the whole framework.
const CONTENTS: &str = "contents.md";

/// A Markdown file for each place and for the whole framework, and the list.
pub(crate) fn files(site: &Site, places: &[Place]) -> Files {
    let base = |up: &str| site.address.map_or_else(|| format!("{up}index.html"), str::to_owned);
    let context = |base| Context {
        framework: site.framework,
        base,
        fragment: "#/",
        filters: "",
        today: "",
        program: "",
        layer: None,
    };
    let (own, below) = (base(""), base("../"));
    let (own, below) = (context(&own), context(&below));
    let whole = markdown_page(&own, &Route::Overview).map(|text| (CONTENTS.to_owned(), text));
    let each = places.iter().filter_map(|place| Some((place.markdown(), markdown_page(&below, &place.route())?)));
    let all = each.chain(whole).chain([(NAME.to_owned(), list(site, places))]);
    all.map(|(name, text)| (name, text.into_bytes())).collect()
}

/// A description of the framework, and links to its parts.
fn list(site: &Site, places: &[Place]) -> String {
    let framework = site.framework;
    let at = |path: &str| site.absolute_address(path).unwrap_or_else(|| path.to_owned());
    let line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut text = format!("# {}\n\n> {}\n\n", line(&framework.title), line(&framework_description(site)));
    if !framework.publisher.is_empty() {
        text += &format!("{} ", messages::published_by(&line(&framework.publisher)));
    }
    text += &format!("{}\n", line(&framework.plain(&framework.coverage)));
    for place in places {
        if place.depth == 0 {
            text += &format!("\n## {}\n\n", line(&place.name));
        }
        let (name, description) = (line(&place.name), line(&place.description(framework)));
        // A part without a summary has only its name, which need not be repeated.
        let suffix = if description == name { String::new() } else { format!(": {description}") };
        text += &format!("- [{}]({}){suffix}\n", name.replace(['[', ']'], ""), at(&place.markdown()));
    }
    // In this format, the heading “Optional” marks links to skip, whatever the language.
    text += "\n## Optional\n\n";
    text += &format!("- [{}]({})\n", messages::site_contents(), at(CONTENTS));
    for form in &FORMS {
        text += &format!("- [{}]({}): {}\n", form.title, at(&site.named(form.ending)), (form.purpose)());
    }
    text
}
