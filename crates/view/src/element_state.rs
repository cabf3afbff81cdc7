//! An element that is built into the document.

use std::{cell::RefCell, rc::Rc};

use leptos::tachys::{
    renderer::{
        CastFrom, RemoveEventHandler, Rndr,
        types::{Element as DomElement, Node},
    },
    view::{Mountable, Position},
};

use super::{
    Element, Listener, Value,
    attribute::{AttributeState, set_property},
    children::{self, Children},
    dynamic::ScopedEffect,
    fragment::insert_before,
    listing::place,
    render::Renderable,
};

const SVG: &str = "http://www.w3.org/2000/svg";

/// An element in the document, and the effects that update it.
pub struct ElementState {
    element: DomElement,
    tag: &'static str,
    fixed: &'static [(&'static str, &'static str)],
    attributes: Vec<(&'static str, AttributeState)>,
    properties: Vec<ScopedEffect<()>>,
    listeners: Vec<RemoveEventHandler<DomElement>>,
    children: Rc<Children>,
}

impl Renderable for Element {
    type State = ElementState;

    fn build(self) -> ElementState {
        let element = self.create();
        let attribute = |(name, value)| (name, AttributeState::new(&element, name, value));
        let attributes = self.attributes.into_iter().map(attribute).collect();
        let children = Children::build(&element, self.children);
        let (properties, listeners) = (Vec::new(), Vec::new());
        let mut state =
            ElementState { element, tag: self.tag, fixed: self.fixed, attributes, properties, listeners, children };
        state.attach(self.properties, self.listeners);
        state
    }

    /// Updates the element if tag and attributes match, otherwise replaces it. In any case, its position in the
    /// document is checked.
    fn rebuild(self, state: &mut ElementState) {
        children::changed();
        if !state.is_alike(&self) {
            let mut new = self.build();
            state.insert_before_this(&mut new);
            state.unmount();
            *state = new;
            return;
        }
        for ((name, value), (_, attribute)) in self.attributes.into_iter().zip(&mut state.attributes) {
            attribute.update(&state.element, name, value);
        }
        state.children.rebuild(self.children);
        state.attach(self.properties, self.listeners);
    }

    fn write_html(self, html: &mut String, position: &mut Position) {
        self.write(html, position);
    }
}

/// An empty element to clone.
struct Template {
    tag: &'static str,
    is_svg: bool,
    /// The address of the fixed attributes in memory, which compares faster than their content.
    fixed: *const (&'static str, &'static str),
    element: DomElement,
}

thread_local! {
    static TEMPLATES: RefCell<Vec<Template>> = const { RefCell::new(Vec::new()) };
}

impl Element {
    /// Creates the element with its fixed attributes, as a clone, which takes a single browser call however many they
    /// are.
    fn create(&self) -> DomElement {
        let fixed = self.fixed.as_ptr();
        let is_same = |template: &&Template| {
            template.fixed == fixed && template.tag == self.tag && template.is_svg == self.is_svg
        };
        TEMPLATES.with_borrow_mut(|templates| {
            templates.iter().find(is_same).and_then(|template| copy(&template.element)).unwrap_or_else(|| {
                let first = Rndr::create_element(self.tag, self.is_svg.then_some(SVG));
                for (name, value) in self.fixed {
                    Rndr::set_attribute(&first, name, value);
                }
                let template = |element| Template { tag: self.tag, is_svg: self.is_svg, fixed, element };
                templates.extend(copy(&first).map(template));
                first
            })
        })
    }
}

fn copy(element: &DomElement) -> Option<DomElement> {
    element.clone_node().ok().and_then(DomElement::cast_from)
}

impl ElementState {
    fn is_alike(&self, other: &Element) -> bool {
        self.tag == other.tag
            && self.fixed == other.fixed
            && self.children.len() == other.children.len()
            && self.attributes.len() == other.attributes.len()
            && self.attributes.iter().zip(&other.attributes).all(|(built, new)| built.0 == new.0)
    }

    fn attach(&mut self, properties: Vec<(&'static str, Value)>, listeners: Vec<Listener>) {
        let element = &self.element;
        self.properties = properties.into_iter().map(|(name, value)| set_property(element, name, value)).collect();
        let listen = |(event, handler): Listener| Rndr::add_event_listener(element, &event, handler.take());
        self.listeners = listeners.into_iter().map(listen).collect();
    }
}

impl Mountable for ElementState {
    fn unmount(&mut self) {
        Rndr::remove(&self.element);
        children::changed();
    }

    fn mount(&mut self, parent: &DomElement, marker: Option<&Node>) {
        place(&self.element, parent, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        insert_before(&self.element, child)
    }

    fn elements(&self) -> Vec<DomElement> {
        vec![self.element.clone()]
    }
}
