//! Checks whether an element has exactly our nodes in our order, and restores them.

use leptos::tachys::renderer::{
    Rndr,
    types::{Element as DomElement, Node},
};

/// Whether the element has these child nodes and no others.
pub fn is_kept(element: &DomElement, ours: &[Node]) -> bool {
    let mut actual = element.first_child();
    for node in ours {
        if actual.as_ref() != Some(node) {
            return false;
        }
        actual = node.next_sibling();
    }
    actual.is_none()
}

/// Puts our nodes in order. Foreign nodes with text are removed, since they may show a former text of ours; others,
/// such as an extension's button next to a field, stay.
pub fn restore(element: &DomElement, ours: &[Node]) {
    let mut child = element.first_child();
    while let Some(node) = child {
        child = node.next_sibling();
        if !ours.contains(&node) && shows_text(&node) {
            Rndr::remove(&node);
        }
    }
    let mut next: Option<&Node> = None;
    for node in ours.iter().rev() {
        // Nodes in their place are not touched, since moving one would take away its focus.
        let stands = node.parent_node().as_ref() == Some(element) && stands_before(node, next, ours);
        if !stands {
            Rndr::insert_node(element, node, next);
        }
        next = Some(node);
    }
}

/// Whether `next` is the first of our nodes after this one; `None` means that there is none.
fn stands_before(node: &Node, next: Option<&Node>, ours: &[Node]) -> bool {
    let mut sibling = node.next_sibling();
    while let Some(foreign) = sibling.as_ref().filter(|sibling| Some(*sibling) != next && !ours.contains(sibling)) {
        sibling = foreign.next_sibling();
    }
    sibling.as_ref() == next
}

fn shows_text(node: &Node) -> bool {
    let can = [Node::TEXT_NODE, Node::ELEMENT_NODE].contains(&node.node_type());
    can && node.text_content().is_some_and(|text| !text.trim().is_empty())
}
