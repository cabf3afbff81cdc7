//! Views for Leptos that stay as you made them: `view!`, lists and dynamic parts on one element type.
//!
//! [`view!`] takes the same markup as Leptos' macro of that name, and returns Leptos' `AnyView`. Signals, effects,
//! owners, context, components and the renderer are Leptos' own. Only the behaviour of elements and texts in the
//! document differs, for reasons that readers of a page notice:
//!
//! - **Text never becomes markup.** Leptos' `view!` writes static trees through `innerHTML`, which a strict
//!   `require-trusted-types-for 'script'` refuses. Here, elements are created and cloned, and texts are text nodes.
//! - **The page stays right when others change it.** A browser's translator replaces each text node by its own element;
//!   extensions wrap, remove and add nodes. Whatever the program then writes to a node that it remembers is not seen.
//!   Here, each element compares its nodes with its views when one of them changes, puts its own back in order, and
//!   removes foreign ones that show text. Whatever does not change stays translated.
//! - **A first visit is about 21 kB smaller** (measured with Brotli on one program: 113.0 kB, and 134.5 kB with the
//!   `view!`, `For` and signals of Leptos 0.8.23). With one type, the compiler generates the code for building, changing
//!   and removing an element once, not for each element of every page.
//!
//! ```
//! use leptos::prelude::*;
//! use view::{keyed, view};
//!
//! #[component]
//! fn Shopping(items: Vec<String>) -> AnyView {
//!     let (is_open, _) = signal(true);
//!     let count = items.len();
//!     let list = keyed(move || (0..count).collect(), move |at| view! { <li>{items[at].clone()}</li> });
//!     view! {
//!         <section class="shopping" hidden=move || !is_open.get()>
//!             <h2>"Shopping: "{count}</h2>
//!             <ul>{list}</ul>
//!         </section>
//!     }
//! }
//!
//! let items = vec!["Bread".to_owned(), "<b>Milk</b>".to_owned()];
//! let page = Owner::new().with(|| view! { <Shopping items/> }.to_html());
//! assert_eq!(
//!     page,
//!     "<section class=\"shopping\"><h2>Shopping: 2</h2><ul><li>Bread</li><li>&lt;b&gt;Milk&lt;/b&gt;</li></ul></section>",
//! );
//! ```
//!
//! # Limitations
//!
//! Views are not hydrated. Attributes are not spread onto components. Views made by Leptos' own `view!` can be in an
//! element, but do not heal: their texts and closures keep writing to the nodes that they remember.

mod attribute;
mod children;
mod dynamic;
mod element_state;
mod fragment;
mod html;
mod into_view;
mod keyed;
mod listing;
mod order;
mod render;
mod text;
mod value;

use std::borrow::Cow;

pub use dynamic::memo;
pub use into_view::{IntoAnyView, dynamic, dynamic_memo, keyed};
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

use render::Renderable as _;

/// The name of an event and its handler.
type Listener = (Cow<'static, str>, SendWrapper<Box<dyn FnMut(Event)>>);

/// An element with everything in it, before it is built.
///
/// [`view!`] generates these calls. Write them by hand if attributes or children are not known in advance.
///
/// ```
/// use leptos::prelude::*;
/// use view::Element;
///
/// let mut link = Element::new("a", &[("class", "quiet")]);
/// link.attribute("href", Some("#top".to_owned()));
/// link.text("Up & away");
/// assert_eq!(link.finish().to_html(), "<a class=\"quiet\" href=\"#top\">Up &amp; away</a>");
/// ```
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
    /// An HTML element with its fixed attributes.
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

    /// An SVG element with its fixed attributes.
    pub fn svg(tag: &'static str, fixed: &'static [(&'static str, &'static str)]) -> Self {
        Self { is_svg: true, ..Self::new(tag, fixed) }
    }

    /// Sets an attribute; an absent value leaves it out.
    pub fn attribute(&mut self, name: &'static str, value: impl IntoValue) {
        Self::set(&mut self.attributes, name, value.into_value());
    }

    /// Sets a property, for state that attributes no longer affect once a reader has used the element, such as
    /// `checked`.
    pub fn property(&mut self, name: &'static str, value: impl IntoValue) {
        Self::set(&mut self.properties, name, value.into_value());
    }

    #[inline(never)]
    fn set(list: &mut Vec<(&'static str, Value)>, name: &'static str, value: Value) {
        list.push((name, value));
    }

    /// Calls the handler on every such event.
    pub fn on<E: EventDescriptor>(&mut self, event: E, mut handler: impl FnMut(E::EventType) + 'static)
    where
        E::EventType: From<Event>,
    {
        // Natively, elements have no events.
        if cfg!(target_arch = "wasm32") {
            self.listen(event.name(), Box::new(move |event| handler(event.into())));
        }
    }

    /// Calls the handler on every such event, with the element that it is attached to.
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

    /// Adds a text.
    #[inline(never)]
    pub fn text(&mut self, text: &'static str) {
        self.child(text.into_any_view());
    }

    /// Adds a view.
    #[inline(never)]
    pub fn child(&mut self, child: AnyView) {
        self.children.push(child);
    }

    /// Converts into Leptos' type-erased view.
    #[inline(never)]
    pub fn finish(self) -> AnyView {
        self.into_view()
    }
}
