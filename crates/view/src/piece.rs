//! What every piece of markup is to Leptos' renderer.

use leptos::{
    prelude::*,
    tachys::{
        html::attribute::{Attribute, any_attribute::AnyAttribute},
        hydration::Cursor,
        view::{Mountable, Position, PositionState, Render, RenderHtml, add_attr::AddAnyAttr, any_view::AnyView},
    },
};

/// Something that is drawn in the document, and written as HTML for the page's first paint and for tests.
pub trait Piece: Sized + Send + 'static {
    /// What is drawn.
    type State: Mountable + 'static;

    /// Draws it.
    fn draw(self) -> Self::State;

    /// Has what is drawn show this in place of what it showed.
    fn draw_again(self, drawn: &mut Self::State);

    /// Writes it; the position is where in its parent.
    fn write(self, html: &mut String, position: &mut Position);

    /// It as a view.
    fn view(self) -> AnyView {
        Drawing(self).into_any()
    }
}

/// Writes a view.
pub fn write_view(view: AnyView, html: &mut String, position: &mut Position) {
    view.to_html_with_buf(html, position, true, false, Vec::new());
}

/// A piece as Leptos takes it.
struct Drawing<P>(P);

impl<P: Piece> Render for Drawing<P> {
    type State = P::State;

    fn build(self) -> P::State {
        self.0.draw()
    }

    fn rebuild(self, drawn: &mut P::State) {
        self.0.draw_again(drawn);
    }
}

impl<P: Piece> RenderHtml for Drawing<P> {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(self, html: &mut String, position: &mut Position, _: bool, _: bool, _: Vec<AnyAttribute>) {
        self.0.write(html, position);
    }

    /// Pages are drawn anew when the program starts; it hydrates nothing.
    fn hydrate<const FROM_SERVER: bool>(self, _: &Cursor, _: &PositionState) -> P::State {
        self.build()
    }

    fn into_owned(self) -> Self {
        self
    }
}

impl<P: Piece> AddAnyAttr for Drawing<P> {
    type Output<T: Attribute> = AnyView;

    /// Nothing is spread onto views from outside.
    fn add_any_attr<T: Attribute>(self, _: T) -> Self::Output<T>
    where
        Self::Output<T>: RenderHtml,
    {
        self.into_any()
    }
}
