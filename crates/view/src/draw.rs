//! An element in the document: made, changed and taken away through Leptos' renderer.

use std::cell::RefCell;

use leptos::tachys::{
    html::property::IntoProperty,
    renderer::{
        CastFrom, RemoveEventHandler, Rndr,
        types::{Element as Drawn, Node},
    },
    view::{
        Mountable, Position, Render,
        any_view::{AnyView, AnyViewState},
    },
};

use super::{Element, Value, live::Watch, piece::Piece};

const SVG: &str = "http://www.w3.org/2000/svg";

/// An element that is drawn, and what keeps it in step.
pub struct ElementState {
    element: Drawn,
    tag: &'static str,
    fixed: &'static [(&'static str, &'static str)],
    attributes: Vec<(&'static str, Held)>,
    /// What sets properties again when signals change.
    properties: Vec<Watch<()>>,
    listeners: Vec<RemoveEventHandler<Drawn>>,
    children: Vec<AnyViewState>,
}

/// The value of an attribute that is drawn.
enum Held {
    Settled(Value),
    /// What sets it again when signals change, for as long as it is held.
    Live {
        _effect: Watch<()>,
    },
}

impl Piece for Element {
    type State = ElementState;

    fn draw(self) -> ElementState {
        let element = self.bare();
        let attributes =
            self.attributes.into_iter().map(|(name, value)| (name, hold(&element, name, value, false))).collect();
        let mut children: Vec<_> = self.children.into_iter().map(AnyView::build).collect();
        for child in &mut children {
            child.mount(&element, None);
        }
        let mut state = ElementState {
            element,
            tag: self.tag,
            fixed: self.fixed,
            attributes,
            properties: Vec::new(),
            listeners: Vec::new(),
            children,
        };
        state.keep(self.properties, self.listeners);
        state
    }

    /// Changes what is drawn where it is the same element with the same attributes, else puts another in its place.
    fn draw_again(self, state: &mut ElementState) {
        if !state.is_alike(&self) {
            let mut new = self.draw();
            state.insert_before_this(&mut new);
            state.unmount();
            *state = new;
            return;
        }
        for ((name, value), (_, held)) in self.attributes.into_iter().zip(&mut state.attributes) {
            if !held.is(&value) {
                *held = hold(&state.element, name, value, true);
            }
        }
        for (child, drawn) in self.children.into_iter().zip(&mut state.children) {
            child.rebuild(drawn);
        }
        state.keep(self.properties, self.listeners);
    }

    fn write(self, html: &mut String, position: &mut Position) {
        self.write_html(html, position);
    }
}

/// An element before anything is put into it, to be copied.
struct Kind {
    tag: &'static str,
    is_svg: bool,
    /// Where its attributes lie in the program, which is told apart faster than what they are.
    fixed: *const (&'static str, &'static str),
    element: Drawn,
}

thread_local! {
    static KINDS: RefCell<Vec<Kind>> = const { RefCell::new(Vec::new()) };
}

impl Element {
    /// The element with the attributes that never change: a copy, which takes one call of the browser however many they are.
    fn bare(&self) -> Drawn {
        let fixed = self.fixed.as_ptr();
        let is_it = |kind: &&Kind| kind.fixed == fixed && kind.tag == self.tag && kind.is_svg == self.is_svg;
        KINDS.with_borrow_mut(|kinds| {
            kinds.iter().find(is_it).and_then(|kind| copied(&kind.element)).unwrap_or_else(|| {
                let first = Rndr::create_element(self.tag, self.is_svg.then_some(SVG));
                for (name, value) in self.fixed {
                    Rndr::set_attribute(&first, name, value);
                }
                let kind = |element| Kind { tag: self.tag, is_svg: self.is_svg, fixed, element };
                kinds.extend(copied(&first).map(kind));
                first
            })
        })
    }
}

fn copied(element: &Drawn) -> Option<Drawn> {
    element.clone_node().ok().and_then(Drawn::cast_from)
}

impl ElementState {
    fn is_alike(&self, other: &Element) -> bool {
        self.tag == other.tag
            && self.fixed == other.fixed
            && self.children.len() == other.children.len()
            && self.attributes.len() == other.attributes.len()
            && self.attributes.iter().zip(&other.attributes).all(|(drawn, new)| drawn.0 == new.0)
    }

    fn keep(&mut self, properties: Vec<(&'static str, Value)>, listeners: Vec<super::Listener>) {
        let element = &self.element;
        self.properties = properties.into_iter().map(|(name, value)| hold_property(element, name, value)).collect();
        let listen = |(event, handler): super::Listener| Rndr::add_event_listener(element, &event, handler.take());
        self.listeners = listeners.into_iter().map(listen).collect();
    }
}

impl Held {
    /// Whether a value would change nothing.
    fn is(&self, value: &Value) -> bool {
        match (self, value) {
            (Self::Live { .. }, _) | (_, Value::Live(_)) => false,
            (Self::Settled(held), value) => held.as_text() == value.as_text(),
        }
    }
}

/// Sets an attribute, and goes on setting it where it is live. Most that are absent were never there, and to take one away costs
/// as much as to set it.
fn hold(element: &Drawn, name: &'static str, value: Value, may_be_there: bool) -> Held {
    let mut is_there = may_be_there;
    let mut put = move |element: &Drawn, value: &Value| {
        let text = value.as_text();
        match text {
            Some(text) => Rndr::set_attribute(element, name, text),
            None if is_there => Rndr::remove_attribute(element, name),
            None => {}
        }
        is_there = text.is_some();
    };
    let Value::Live(live) = value else {
        put(element, &value);
        return Held::Settled(value);
    };
    let element = element.clone();
    Held::Live { _effect: Watch::new(move |_| put(&element, &live().now())) }
}

fn hold_property(element: &Drawn, name: &'static str, value: Value) -> Watch<()> {
    let element = element.clone();
    let mut once = Some(value);
    Watch::new(move |_| match &once {
        Some(Value::Live(live)) => set_property(&element, name, live().now()),
        _ => once.take().into_iter().for_each(|value| set_property(&element, name, value)),
    })
}

fn set_property(element: &Drawn, name: &str, value: Value) {
    match value {
        Value::Absent | Value::Live(_) => drop(IntoProperty::build(false, element, name)),
        Value::Present => drop(IntoProperty::build(true, element, name)),
        Value::Fixed(text) => drop(IntoProperty::build(text.to_owned(), element, name)),
        Value::Text(text) => drop(IntoProperty::build(text, element, name)),
    }
}

impl Mountable for ElementState {
    fn unmount(&mut self) {
        Rndr::remove(&self.element);
    }

    fn mount(&mut self, parent: &Drawn, marker: Option<&Node>) {
        Rndr::insert_node(parent, &self.element, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        let parent = Rndr::get_parent(&self.element).and_then(Drawn::cast_from);
        parent.inspect(|parent| child.mount(parent, Some(&self.element))).is_some()
    }

    fn elements(&self) -> Vec<Drawn> {
        vec![self.element.clone()]
    }
}
