//! The front page of a site with several frameworks, each in its own folder.

use framework::{Framework, date};
use serde_json::{Value, json};

use crate::{
    Files, POLICY, Site, escaped,
    head::{framework_description, named},
    json_ld,
    place::places,
    sitemap, texts,
};

/// One of the frameworks.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    /// The framework.
    pub framework: &'a Framework,
    /// The name of its folder.
    pub folder: &'a str,
}

/// The front page, the sitemap, the list for language models, and `frameworks.json` for programs. `style` is the name
/// of the style sheet next to it.
pub fn front(entries: &[Entry], address: Option<&str>, style: &str) -> Files {
    let mut files = Files::new();
    files.insert("index.html".to_owned(), page(entries, address, style).into_bytes());
    files.insert("frameworks.json".to_owned(), format!("{:#}\n", catalogue(entries, address)).into_bytes());
    files.insert(texts::NAME.to_owned(), list(entries, address).into_bytes());
    if let Some(address) = address {
        let pages = entries.iter().flat_map(|entry| {
            let below = format!("{address}{}/", entry.folder);
            let parts: Vec<_> =
                places(entry.framework).iter().map(|place| format!("{below}{}", place.page())).collect();
            [below.clone(), format!("{below}{}", crate::CONTENTS)].into_iter().chain(parts)
        });
        let pages: Vec<_> = std::iter::once(address.to_owned()).chain(pages).collect();
        files.extend(sitemap::lists(address, &pages, ""));
    }
    files
}

fn page(entries: &[Entry], address: Option<&str>, style: &str) -> String {
    let items: String = entries.iter().map(item).collect();
    let canonical =
        address.map_or(String::new(), |address| format!("<link rel=\"canonical\" href=\"{}\">\n", escaped(address)));
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{TITLE}</title>\n\
         {description}\n{canonical}{data}\n<link rel=\"icon\" type=\"image/svg+xml\" href=\"icon.svg\">\n\
         <link rel=\"stylesheet\" href=\"{style}\">\n</head>\n<body class=\"paper\">\n<main class=\"prose\">\n\
         <h1>{TITLE}</h1>\n<ul class=\"paper-front\">\n{items}</ul>\n</main>\n</body>\n</html>\n",
        description = named("name", "description", &titles(entries)),
        data = json_ld::element(&catalogue(entries, address)),
        style = escaped(style),
    )
}

/// The heading of the front page.
const TITLE: &str = "Frameworks";

fn titles(entries: &[Entry]) -> String {
    entries.iter().map(|entry| entry.framework.title.as_str()).collect::<Vec<_>>().join("; ")
}

fn item(entry: &Entry) -> String {
    let (framework, folder) = (entry.framework, escaped(entry.folder));
    let date = framework.date.as_deref().map(date::in_words);
    let facts: Vec<_> =
        [Some(framework.publisher.clone()), date].into_iter().flatten().filter(|fact| !fact.is_empty()).collect();
    let site = Site { framework, address: None, style: "", preview: None, languages: &[] };
    format!(
        "<li lang=\"{}\" dir=\"{}\"><h2><a href=\"{folder}/index.html\">{}</a></h2>\n<p>{}</p>\n<p>{}</p>\n\
         <p lang=\"en\" dir=\"ltr\"><a href=\"{folder}/{}\">Read it page by page</a></p></li>\n",
        escaped(&framework.language),
        framework::dir(&framework.language),
        escaped(&framework.title),
        escaped(&facts.join(", ")),
        escaped(&framework_description(&site)),
        crate::CONTENTS,
    )
}

/// The frameworks as a data catalogue.
fn catalogue(entries: &[Entry], address: Option<&str>) -> Value {
    let sets = entries.iter().map(|entry| {
        let own = format!("{}{}/", address.unwrap_or_default(), entry.folder);
        let mut data = json_ld::dataset(&Site {
            framework: entry.framework,
            address: Some(&own),
            style: "",
            preview: None,
            languages: &[],
        });
        if let Some(data) = data.as_object_mut() {
            data.remove("@context");
            data.insert("identifier".into(), entry.framework.id.as_str().into());
        }
        data
    });
    json!({ "@context": "https://schema.org", "@type": "DataCatalog", "name": TITLE, "dataset": sets.collect::<Vec<_>>() })
}

fn list(entries: &[Entry], address: Option<&str>) -> String {
    let line = |entry: &Entry| {
        let title = entry.framework.title.replace(['[', ']'], "");
        format!("- [{title}]({}{}/{})\n", address.unwrap_or_default(), entry.folder, texts::NAME)
    };
    format!("# {TITLE}\n\n{}", entries.iter().map(line).collect::<String>())
}
