//! Structured data in the vocabulary of schema.org: the framework as a data set, its pillars and sections as sets of
//! terms, its goals as terms.

use serde_json::{Map, Value, json};

use crate::{
    CONTENTS, Place, Site,
    downloads::FORMS,
    head::{framework_description, shortened},
    place::PlaceRef,
};

/// The longest description of a data set that search engines accept, in characters.
const LONGEST: usize = 5000;

/// A script element with data. Nothing in the data can close it.
pub(crate) fn element(data: &Value) -> String {
    format!("<script type=\"application/ld+json\">{}</script>", data.to_string().replace('<', "\\u003c"))
}

/// The framework as a data set.
pub(crate) fn dataset(site: &Site) -> Value {
    let framework = site.framework;
    let organisation = |name: &str| json!({ "@type": "Organization", "name": name });
    let editor = framework.editor.as_deref().unwrap_or(&framework.publisher);
    let description: String = framework_description(site).chars().take(LONGEST).collect();
    let distribution: Vec<_> = FORMS
        .iter()
        .map(|form| {
            let name = site.named(form.ending);
            let address = site.absolute_address(&name).unwrap_or(name);
            json!({ "@type": "DataDownload", "encodingFormat": form.kind, "contentUrl": address })
        })
        .collect();
    let mut data = object("Dataset");
    data.insert("name".into(), framework.title.as_str().into());
    data.insert("description".into(), description.into());
    data.insert("inLanguage".into(), framework.language.as_str().into());
    data.insert("isAccessibleForFree".into(), true.into());
    for (key, name) in [("creator", editor), ("publisher", &framework.publisher)] {
        put(&mut data, key, (!name.is_empty()).then(|| organisation(name)));
    }
    put(&mut data, "url", site.absolute_address(""));
    put(&mut data, "datePublished", framework.date.clone());
    put(&mut data, "version", framework.version.clone());
    put(&mut data, "dateModified", Some(site.day()).filter(|day| !day.is_empty()));
    put(&mut data, "isBasedOn", framework.address.clone());
    let themes: Vec<_> = framework.themes.iter().map(|theme| theme.title.as_str()).collect();
    put(&mut data, "keywords", (!themes.is_empty()).then_some(themes));
    data.insert("distribution".into(), distribution.into());
    with_context(data)
}

/// All pillars, as a set of terms.
pub(crate) fn all(site: &Site) -> Value {
    let framework = site.framework;
    let mut data = object("DefinedTermSet");
    data.insert("name".into(), framework.title.as_str().into());
    data.insert("description".into(), shortened(&framework_description(site)).into());
    data.insert("inLanguage".into(), framework.language.as_str().into());
    put(&mut data, "url", site.absolute_address(CONTENTS));
    let pillars = framework.refs().map(|at| named(site, &Place::of(framework, PlaceRef::Pillar(at))));
    data.insert("hasDefinedTerm".into(), pillars.collect::<Vec<_>>().into());
    with_context(data)
}

/// A part of the framework, with its breadcrumb.
pub(crate) fn place(site: &Site, place: &Place) -> Value {
    let framework = site.framework;
    let mut data = named_as(site, place, if is_term(place) { "DefinedTerm" } else { "DefinedTermSet" });
    let language = place.language.unwrap_or(&framework.language);
    data.insert("description".into(), shortened(&place.description(framework)).into());
    // In schema.org, a term is not a creative work and has no language.
    put(&mut data, "inLanguage", (!is_term(place)).then_some(language));
    let above = place.above(framework);
    if let (true, Some(set)) = (is_term(place), above.last()) {
        data.insert("inDefinedTermSet".into(), named_as(site, set, "DefinedTermSet").into());
    } else {
        let terms: Vec<_> = place.below(framework).iter().map(|below| named(site, below)).collect();
        put(&mut data, "hasDefinedTerm", (!terms.is_empty()).then_some(terms));
        let mut whole = object("Dataset");
        whole.insert("name".into(), framework.title.as_str().into());
        whole.insert("description".into(), shortened(&framework_description(site)).into());
        put(&mut whole, "url", site.absolute_address(""));
        data.insert("isPartOf".into(), whole.into());
    }
    let mut graph = vec![Value::Object(data)];
    graph.extend(breadcrumb(site, place, &above));
    json!({ "@context": "https://schema.org", "@graph": graph })
}

/// The breadcrumb from the framework to a part, for search engines; none without a site address.
fn breadcrumb(site: &Site, place: &Place, above: &[Place]) -> Option<Value> {
    let step = |(at, (name, page)): (usize, (String, String))| {
        Some(json!({ "@type": "ListItem", "position": at + 1, "name": name, "item": site.absolute_address(&page)? }))
    };
    let whole = (site.framework.title.clone(), String::new());
    let parts = above.iter().chain([place]).map(|place| (place.name.clone(), place.page()));
    let steps: Option<Vec<_>> = std::iter::once(whole).chain(parts).enumerate().map(step).collect();
    Some(json!({ "@type": "BreadcrumbList", "itemListElement": steps? }))
}

fn is_term(place: &Place) -> bool {
    matches!(place.at, PlaceRef::Goal(_))
}

/// A part as a term of its set, even if it is a set itself.
fn named(site: &Site, place: &Place) -> Value {
    named_as(site, place, "DefinedTerm").into()
}

fn named_as(site: &Site, place: &Place, kind: &str) -> Map<String, Value> {
    let mut data = object(kind);
    data.insert("name".into(), place.name.as_str().into());
    // Only terms have a code.
    put(&mut data, "termCode", place.label.filter(|_| kind == "DefinedTerm"));
    put(&mut data, "url", site.absolute_address(&place.page()));
    data
}

fn object(kind: &str) -> Map<String, Value> {
    Map::from_iter([("@type".to_owned(), kind.into())])
}

fn put(object: &mut Map<String, Value>, key: &str, value: Option<impl Into<Value>>) {
    if let Some(value) = value {
        object.insert(key.to_owned(), value.into());
    }
}

fn with_context(mut object: Map<String, Value>) -> Value {
    object.insert("@context".into(), "https://schema.org".into());
    object.into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::place::places;

    /// The properties that schema.org defines for the types used here (release 29.0).
    const KNOWN: [(&str, &[&str]); 7] = [
        (
            "Dataset",
            &[
                "name",
                "description",
                "inLanguage",
                "isAccessibleForFree",
                "creator",
                "publisher",
                "url",
                "datePublished",
                "version",
                "dateModified",
                "isBasedOn",
                "keywords",
                "distribution",
            ],
        ),
        ("DataDownload", &["encodingFormat", "contentUrl"]),
        ("Organization", &["name"]),
        ("DefinedTermSet", &["name", "description", "inLanguage", "url", "hasDefinedTerm", "isPartOf"]),
        ("DefinedTerm", &["name", "description", "termCode", "inDefinedTermSet", "url"]),
        ("BreadcrumbList", &["itemListElement"]),
        ("ListItem", &["position", "name", "item"]),
    ];

    fn holds_known_properties(value: &Value) {
        match value {
            Value::Object(object) => {
                let own = |key: &&String| !key.starts_with('@');
                if let Some(kind) = object.get("@type").and_then(Value::as_str) {
                    let (_, known) = KNOWN.iter().find(|(name, _)| *name == kind).unwrap();
                    for key in object.keys().filter(own) {
                        assert!(known.contains(&key.as_str()), "{kind} has no {key}");
                    }
                    assert!(object.contains_key("name") || kind == "DataDownload" || kind == "BreadcrumbList");
                }
                object.values().for_each(holds_known_properties);
            }
            Value::Array(list) => list.iter().for_each(holds_known_properties),
            _ => {}
        }
    }

    #[test]
    fn all_data_are_in_the_vocabulary_and_addresses_are_whole() {
        let framework = space_diplomacy::framework();
        for address in [Some("https://example.org/plan/"), None] {
            let site = Site { framework: &framework, address, style: "style.css", preview: None, languages: &[] };
            let parts = places(&framework);
            let data = [dataset(&site), all(&site)].into_iter().chain(parts.iter().map(|part| place(&site, part)));
            for data in data {
                assert_eq!(data["@context"], "https://schema.org");
                holds_known_properties(&data);
                let text = data.to_string();
                for part in text.split("\"url\":\"").skip(1).chain(text.split("\"item\":\"").skip(1)) {
                    assert!(part.starts_with("https://example.org/plan/"), "{part}");
                }
            }
        }
    }

    #[test]
    fn a_goal_is_a_term_in_the_set_of_what_it_stands_under() {
        let framework = space_diplomacy::framework();
        let site = Site {
            framework: &framework,
            address: Some("https://example.org/"),
            style: "style.css",
            preview: None,
            languages: &[],
        };
        let parts = places(&framework);
        let goal = parts.iter().find(|part| is_term(part)).unwrap();
        let data = &place(&site, goal)["@graph"];
        assert_eq!(data[0]["@type"], "DefinedTerm");
        assert_eq!(data[0]["inDefinedTermSet"]["@type"], "DefinedTermSet");
        assert_eq!(data[0]["inDefinedTermSet"]["name"], parts[0].name.as_str());
        assert_eq!(data[1]["itemListElement"].as_array().unwrap().len(), 3);
    }

    #[test]
    fn nothing_ends_the_element() {
        let text = element(&json!({ "name": "</script><!--" }));
        assert_eq!(text.matches('<').count(), 2, "{text}");
    }
}
