//! The page as a whole: its title, the attributes of its root, and the data that it carries.

use wasm_bindgen::JsCast;
use web_sys::Element;

use super::{Contents, document, find};

fn root() -> Option<Element> {
    document()?.document_element()
}

/// Sets the title in the browser's tab.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Sets or removes an attribute of the root element.
pub fn set_attribute(name: &str, value: Option<&str>) {
    if let Some(root) = root() {
        let _ = match value {
            Some(value) => root.set_attribute(name, value),
            None => root.remove_attribute(name),
        };
    }
}

/// An attribute of the root element.
pub fn attribute(name: &str) -> Option<String> {
    root()?.get_attribute(name)
}

/// Whether the root element has an attribute.
pub fn has_attribute(name: &str) -> bool {
    root().is_some_and(|root| root.has_attribute(name))
}

/// The attribute in which the single file puts the text of a data block that it carries packed.
const UNPACKED: &str = "data-text";

/// The text of the page's own data block with this id.
pub fn page_data(id: &str) -> Option<String> {
    let block = find(&format!("script#{id}"))?;
    block.text_content().filter(|text| !text.trim().is_empty()).or_else(|| block.get_attribute(UNPACKED))
}

/// An element to mount in.
pub type Root = web_sys::HtmlElement;

/// The element that the program mounts in, emptied of the content for readers without it.
pub fn emptied_root() -> Option<Root> {
    let root = find("#app")?;
    root.replace_children_with_node_0();
    Some(root)
}

/// The hosted page's link to the single file beside it.
const SINGLE: &str = "link[rel=alternate][type='text/html'][download]";

/// Whether this is the hosted page, with its folder around it.
pub fn is_hosted() -> bool {
    find("script#program").is_none() && find(SINGLE).is_some()
}

/// The text of the single file: this page's own if it is the single file, else that of the file beside it.
pub fn single_page(read: impl FnOnce(Option<String>) + 'static) {
    if find("script#program").is_some() {
        return read(own_text());
    }
    let name = find(SINGLE).and_then(|link| link.get_attribute("href"));
    let Some(name) = name else { return read(None) };
    let fetched = move |fetched: Result<Contents, _>| {
        super::run(async move {
            read(match fetched {
                Ok(page) => page.text().await,
                Err(_) => None,
            });
        });
    };
    super::fetch_file(&name, usize::MAX, Box::new(|_, _| {}), Box::new(fetched));
}

/// The elements that the single file ships in its head and its body, besides the one that the program mounts in. The
/// browser, extensions or the program added all others in the document.
const SHIPPED: [&str; 2] = [
    "head > :is(meta[charset], meta[name=viewport], meta[http-equiv='Content-Security-Policy'], title, link[rel=icon][href^='data:'], \
     script[data-cfasync]:not([src]), style:not([class], [id]))",
    "body > :is(noscript, script[type='text/plain'][id], script[data-cfasync]:not([src]))",
];

/// How the page's own style sheet begins; extensions add others.
const OWN_STYLE: &str = "@layer tokens";

/// The attributes that shipped elements have. Extensions add others.
const ATTRIBUTES: [&str; 10] =
    ["charset", "name", "content", "http-equiv", "rel", "href", "type", "id", "data-cfasync", "data-rest"];

/// The element for faults, and the one that the program mounts in, as they ship.
const EMPTY: &str = "<p id=\"fault\" class=\"fault\" hidden></p>\n<div id=\"app\"><!--page--><!--/page--></div>";

/// This page as it shipped, assembled from its own parts and nothing else in the document.
fn own_text() -> Option<String> {
    let [head, body] = SHIPPED.map(shipped);
    Some(format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n{}</head>\n<body>\n{EMPTY}\n{}</body>\n</html>\n",
        head?, body?
    ))
}

/// The shipped elements that match a selector, as HTML, each on a line.
fn shipped(selector: &str) -> Option<String> {
    let found = document()?.query_selector_all(selector).ok()?;
    let elements = (0..found.length()).filter_map(|at| found.item(at)?.dyn_into::<Element>().ok());
    Some(
        elements
            .filter(is_own)
            .filter_map(|element| Some(without_added_attributes(&element)?.outer_html() + "\n"))
            .collect(),
    )
}

fn is_own(element: &Element) -> bool {
    element.tag_name() != "STYLE" || element.text_content().is_some_and(|text| text.starts_with(OWN_STYLE))
}

/// A copy of an element with only the attributes that it ships with.
fn without_added_attributes(element: &Element) -> Option<Element> {
    let copy: Element = element.clone_node_with_deep(true).ok()?.dyn_into().ok()?;
    for name in copy.get_attribute_names().iter().filter_map(|name| name.as_string()) {
        if !ATTRIBUTES.contains(&name.as_str()) {
            let _ = copy.remove_attribute(&name);
        }
    }
    Some(copy)
}
