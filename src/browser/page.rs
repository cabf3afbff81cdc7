//! The page as a whole: its title, the attributes of its root, and the data that it carries.

use wasm_bindgen::JsCast;
use web_sys::Element;

use super::{document, find};

fn root() -> Option<Element> {
    document()?.document_element()
}

/// Sets the title in the browser's tab.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Sets or takes away an attribute of the root element.
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

/// Where the single file puts the text of a data block that it carries packed.
const UNPACKED: &str = "data-text";

/// The text of the page's own data block with this id.
pub fn page_data(id: &str) -> Option<String> {
    let block = find(&format!("script#{id}"))?;
    block.text_content().filter(|text| !text.trim().is_empty()).or_else(|| block.get_attribute(UNPACKED))
}

/// An element to draw in.
pub type Root = web_sys::HtmlElement;

/// The element that the program draws in, emptied of what the document carries for readers without it.
pub fn emptied_root() -> Option<Root> {
    let root = find("#app")?;
    root.replace_children_with_node_0();
    Some(root)
}

/// The text of the single file: this page's own where it is the single file, else that of the one beside it.
pub fn single_page(read: impl FnOnce(Option<String>) + 'static) {
    if find("script#program").is_some() {
        return read(own_text());
    }
    let name = find("link[rel=alternate][type='text/html'][download]").and_then(|link| link.get_attribute("href"));
    let Some(name) = name else { return read(None) };
    super::fetch_bytes(
        &name,
        usize::MAX,
        Box::new(|_, _| {}),
        Box::new(move |fetched| read(fetched.ok().and_then(|bytes| String::from_utf8(bytes).ok()))),
    );
}

/// This page as it came, as far as the document still tells: without what the program has drawn.
fn own_text() -> Option<String> {
    let copy: Element = root()?.clone_node_with_deep(true).ok()?.dyn_into().ok()?;
    for name in ["data-ready", "data-js", "data-appearance", "data-embed", "data-hide", "data-dropping"] {
        let _ = copy.remove_attribute(name);
    }
    if let Some(block) = copy.query_selector(&format!("[{UNPACKED}]")).ok().flatten() {
        let _ = block.remove_attribute(UNPACKED);
    }
    if let Some(app) = copy.query_selector("#app").ok().flatten() {
        app.replace_children_with_node_0();
        let comment = |text: &str| document().map(|document| document.create_comment(text));
        for text in ["page", "/page"] {
            let _ = comment(text).map(|comment| app.append_child(&comment));
        }
    }
    Some(format!("<!DOCTYPE html>\n{}", copy.outer_html()))
}
