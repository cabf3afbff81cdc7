//! What Leptos' renderer needs from each kind of view.

use leptos::{
    prelude::*,
    tachys::{
        html::attribute::{Attribute, any_attribute::AnyAttribute},
        hydration::Cursor,
        view::{Mountable, Position, PositionState, Render, RenderHtml, add_attr::AddAnyAttr, any_view::AnyView},
    },
};

/// A kind of view: Leptos' `Render` and `RenderHtml`, without hydration and streaming.
pub trait Renderable: Sized + Send + 'static {
    /// The view in the document.
    type State: Mountable + 'static;

    /// Creates the view's nodes.
    fn build(self) -> Self::State;

    /// Changes existing nodes to show this view.
    fn rebuild(self, state: &mut Self::State);

    /// Writes the view as HTML, for a page's first paint and for tests. Leptos' own views need the position.
    fn write_html(self, html: &mut String, position: &mut Position);

    /// Converts into Leptos' type-erased view.
    fn into_view(self) -> AnyView {
        Rendered(self).into_any()
    }
}

/// Writes a view as HTML.
pub fn write_view(view: AnyView, html: &mut String, position: &mut Position) {
    view.to_html_with_buf(html, position, true, false, Vec::new());
}

/// A wrapper that makes a view Leptos' own.
struct Rendered<R>(R);

impl<R: Renderable> Render for Rendered<R> {
    type State = R::State;

    fn build(self) -> R::State {
        self.0.build()
    }

    fn rebuild(self, state: &mut R::State) {
        self.0.rebuild(state);
    }
}

impl<R: Renderable> RenderHtml for Rendered<R> {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(self, html: &mut String, position: &mut Position, _: bool, _: bool, _: Vec<AnyAttribute>) {
        self.0.write_html(html, position);
    }

    /// Builds the view: these views do not hydrate, since a page that others have changed cannot be relied on.
    fn hydrate<const FROM_SERVER: bool>(self, _: &Cursor, _: &PositionState) -> R::State {
        self.build()
    }

    fn into_owned(self) -> Self {
        self
    }
}

impl<R: Renderable> AddAnyAttr for Rendered<R> {
    type Output<T: Attribute> = AnyView;

    /// Returns the view unchanged: attributes are not spread onto these views.
    fn add_any_attr<T: Attribute>(self, _: T) -> Self::Output<T>
    where
        Self::Output<T>: RenderHtml,
    {
        self.into_any()
    }
}
