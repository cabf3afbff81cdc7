//! What pages are made of: one type for every element, drawn by Leptos' renderer and kept in step by its effects.
//!
//! [`view!`] makes these. One type means that the compiler writes the code for drawing, changing and taking away an element
//! once, not for each element of every page: the program is less than half as large for it (docs/performance.md).

mod child;
mod draw;
mod html;
mod live;
mod piece;
mod rows;
mod value;

use std::borrow::Cow;

pub use child::{IntoAnyView, dynamic, dynamic_memo, keyed};
pub use live::memo;
pub use value::{IntoValue, Value};
pub use view_macro::view;

use leptos::{
    ev::EventDescriptor,
    prelude::*,
    tachys::{
        html::{element::ElementType, event::Targeted},
        renderer::types::Event,
        view::any_view::AnyView,
    },
};
use send_wrapper::SendWrapper;

use piece::Piece as _;

/// The name of an event and what to do when it comes.
type Listener = (Cow<'static, str>, SendWrapper<Box<dyn FnMut(Event)>>);

/// An element with all that is in it, before it is drawn.
pub struct Element {
    tag: &'static str,
    fixed: &'static [(&'static str, &'static str)],
    is_svg: bool,
    attributes: Vec<(&'static str, Value)>,
    properties: Vec<(&'static str, Value)>,
    listeners: Vec<Listener>,
    children: Vec<AnyView>,
}

impl Element {
    /// An element of a page, with the attributes that never change.
    #[inline(never)]
    pub fn new(tag: &'static str, fixed: &'static [(&'static str, &'static str)]) -> Self {
        Self {
            tag,
            fixed,
            is_svg: false,
            attributes: Vec::new(),
            properties: Vec::new(),
            listeners: Vec::new(),
            children: Vec::new(),
        }
    }

    /// An element of an SVG picture.
    pub fn svg(tag: &'static str, fixed: &'static [(&'static str, &'static str)]) -> Self {
        Self { is_svg: true, ..Self::new(tag, fixed) }
    }

    /// Gives it an attribute; a value that is absent leaves the attribute out.
    pub fn attribute(&mut self, name: &'static str, value: impl IntoValue) {
        Self::set(&mut self.attributes, name, value.into_value());
    }

    /// Gives it a property that attributes do not reach once the reader has used it, such as `checked`.
    pub fn property(&mut self, name: &'static str, value: impl IntoValue) {
        Self::set(&mut self.properties, name, value.into_value());
    }

    #[inline(never)]
    fn set(list: &mut Vec<(&'static str, Value)>, name: &'static str, value: Value) {
        list.push((name, value));
    }

    /// Calls the handler whenever the event comes.
    pub fn on<E: EventDescriptor>(&mut self, event: E, mut handler: impl FnMut(E::EventType) + 'static)
    where
        E::EventType: From<Event>,
    {
        // On the host nothing happens to an element.
        if cfg!(target_arch = "wasm32") {
            self.listen(event.name(), Box::new(move |event| handler(event.into())));
        }
    }

    /// Calls the handler whenever the event comes, with the element it came to.
    pub fn on_target<E: EventDescriptor, T: ElementType>(
        &mut self,
        event: E,
        mut handler: impl FnMut(Targeted<E::EventType, T::Output>) + 'static,
    ) where
        E::EventType: From<Event>,
    {
        self.on(event, move |event| handler(event.into()));
    }

    #[inline(never)]
    fn listen(&mut self, event: Cow<'static, str>, mut handler: Box<dyn FnMut(Event)>) {
        let owner = Owner::current().unwrap_or_default();
        let handler: Box<dyn FnMut(Event)> = Box::new(move |event| owner.with(|| handler(event)));
        self.listeners.push((event, SendWrapper::new(handler)));
    }

    /// Puts a text into it.
    #[inline(never)]
    pub fn text(&mut self, text: &'static str) {
        self.child(text.into_any_view());
    }

    /// Puts a view into it.
    #[inline(never)]
    pub fn child(&mut self, child: AnyView) {
        self.children.push(child);
    }

    /// The element as a view.
    #[inline(never)]
    pub fn finish(self) -> AnyView {
        self.view()
    }
}
