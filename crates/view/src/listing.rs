//! Lists the nodes of views: the views are mounted, but nodes are recorded instead of inserted.

use std::cell::RefCell;

use leptos::tachys::{
    renderer::{
        Rndr,
        types::{Element as DomElement, Node, Text},
    },
    view::{Mountable, any_view::AnyViewState},
};

thread_local! {
    /// The listing in progress.
    static LISTING: RefCell<Option<Listing>> = const { RefCell::new(None) };
    /// The element into which views from other crates are mounted, since there is no other way to list them.
    static STAGE: DomElement = Rndr::create_element("template", None);
}

/// The nodes of views, in order.
struct Listing {
    stage: DomElement,
    writes_texts: bool,
    nodes: Vec<Node>,
}

impl Listing {
    fn take_staged(&mut self) {
        while let Some(node) = self.stage.first_child() {
            Rndr::remove(&node);
            self.nodes.push(node);
        }
    }

    fn add(&mut self, node: &Node) {
        self.take_staged();
        self.nodes.push(node.clone());
    }

    fn finish(mut self) -> Vec<Node> {
        self.take_staged();
        self.nodes
    }
}

/// Inserts a node, or records it.
pub fn place(node: &Node, parent: &DomElement, marker: Option<&Node>) {
    let is_listed = LISTING.with_borrow_mut(|listing| listing.as_mut().map(|listing| listing.add(node)).is_some());
    if !is_listed {
        Rndr::insert_node(parent, node, marker);
    }
}

/// Inserts a text, or records it.
pub fn place_text(node: &Text, text: &str, parent: &DomElement, marker: Option<&Node>) {
    place(node, parent, marker);
    let writes = LISTING.with_borrow(|listing| listing.as_ref().is_some_and(|listing| listing.writes_texts));
    if writes && node.data() != text {
        Rndr::set_text(node, text);
    }
}

/// The nodes of these views, in order. On request, texts are written again: an extension may have split or changed a
/// text when it removed or added nodes.
pub fn list(views: &mut [AnyViewState], writes_texts: bool) -> Vec<Node> {
    let stage = STAGE.with(DomElement::clone);
    LISTING.replace(Some(Listing { stage: stage.clone(), writes_texts, nodes: Vec::new() }));
    for view in views {
        view.mount(&stage, None);
    }
    LISTING.take().map(Listing::finish).unwrap_or_default()
}
