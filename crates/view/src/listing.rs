//! Which nodes views consist of: they are mounted, and list their nodes in place of inserting them.

use std::cell::RefCell;

use leptos::tachys::{
    renderer::{
        Rndr,
        types::{Element as DomElement, Node, Text},
    },
    view::{Mountable, any_view::AnyViewState},
};

thread_local! {
    /// Where nodes are listed just now.
    static LISTING: RefCell<Option<Listing>> = const { RefCell::new(None) };
    /// Where views that are not of this crate are mounted to be listed: they know no other way.
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

/// Mounts a node, or lists it.
pub fn place(node: &Node, parent: &DomElement, marker: Option<&Node>) {
    let is_listed = LISTING.with_borrow_mut(|listing| listing.as_mut().map(|listing| listing.add(node)).is_some());
    if !is_listed {
        Rndr::insert_node(parent, node, marker);
    }
}

/// Mounts a text, or lists it.
pub fn place_text(node: &Text, text: &str, parent: &DomElement, marker: Option<&Node>) {
    place(node, parent, marker);
    let writes = LISTING.with_borrow(|listing| listing.as_ref().is_some_and(|listing| listing.writes_texts));
    if writes && node.data() != text {
        Rndr::set_text(node, text);
    }
}

/// The nodes of these views, in order. Texts are written again if that is asked for: an extension may have split a text, or
/// changed it, when it took nodes away or added some.
pub fn list(views: &mut [AnyViewState], writes_texts: bool) -> Vec<Node> {
    let stage = STAGE.with(DomElement::clone);
    LISTING.replace(Some(Listing { stage: stage.clone(), writes_texts, nodes: Vec::new() }));
    for view in views {
        view.mount(&stage, None);
    }
    LISTING.take().map(Listing::finish).unwrap_or_default()
}
