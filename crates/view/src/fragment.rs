//! A sequence of views, possibly empty.

use leptos::tachys::{
    renderer::{
        CastFrom, Rndr,
        types::{Element as DomElement, Node, Placeholder},
    },
    view::{
        Mountable, Position, Render,
        any_view::{AnyView, AnyViewState},
    },
};

use super::{
    children,
    listing::place,
    render::{Renderable, write_view},
};

/// A sequence of views.
pub struct Fragment(pub Vec<AnyView>);

/// A fragment in the document.
pub struct FragmentState {
    views: Vec<AnyViewState>,
    /// A comment after the last view, which marks the position even of an empty fragment.
    end: Placeholder,
}

impl Renderable for Fragment {
    type State = FragmentState;

    fn build(self) -> FragmentState {
        let views = self.0.into_iter().map(AnyView::build).collect();
        FragmentState { views, end: Rndr::create_placeholder() }
    }

    fn rebuild(self, state: &mut FragmentState) {
        if self.0.len() != state.views.len() {
            children::changed();
        }
        for mut left in state.views.drain(self.0.len().min(state.views.len())..) {
            left.unmount();
        }
        let mut new = self.0.into_iter();
        for (built, view) in state.views.iter_mut().zip(new.by_ref()) {
            view.rebuild(built);
        }
        let parent = parent_of(&state.end);
        for view in new {
            let mut built = view.build();
            if let Some(parent) = &parent {
                built.mount(parent, Some(&state.end));
            }
            state.views.push(built);
        }
    }

    fn write_html(self, html: &mut String, position: &mut Position) {
        for view in self.0 {
            write_view(view, html, position);
        }
    }
}

impl Mountable for FragmentState {
    fn unmount(&mut self) {
        self.views.iter_mut().for_each(Mountable::unmount);
        Rndr::remove(&self.end);
        children::changed();
    }

    fn mount(&mut self, parent: &DomElement, marker: Option<&Node>) {
        self.views.iter_mut().for_each(|view| view.mount(parent, marker));
        place(&self.end, parent, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        self.views.iter().any(|view| view.insert_before_this(child)) || insert_before(&self.end, child)
    }

    fn elements(&self) -> Vec<DomElement> {
        self.views.iter().flat_map(Mountable::elements).collect()
    }
}

/// The parent element of a node.
pub fn parent_of(node: &Node) -> Option<DomElement> {
    Rndr::get_parent(node).and_then(DomElement::cast_from)
}

/// Mounts a view before a node, if that has a parent element.
pub fn insert_before(node: &Node, child: &mut dyn Mountable) -> bool {
    parent_of(node).inspect(|parent| child.mount(parent, Some(node))).is_some()
}
