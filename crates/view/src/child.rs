//! What can stand in an element.

use std::sync::Arc;

use leptos::{prelude::*, tachys::view::any_view::AnyView};

use super::{
    live::Live,
    piece::Piece as _,
    rows::{DrawRow, Rows},
};

/// Something to put into an element.
pub trait Child {
    /// The view of it.
    fn into_child(self) -> AnyView;
}

impl Child for AnyView {
    fn into_child(self) -> AnyView {
        self
    }
}

impl Child for &'static str {
    #[inline(never)]
    fn into_child(self) -> AnyView {
        self.into_any()
    }
}

impl Child for String {
    #[inline(never)]
    fn into_child(self) -> AnyView {
        self.into_any()
    }
}

impl Child for usize {
    fn into_child(self) -> AnyView {
        self.to_string().into_child()
    }
}

impl Child for () {
    #[inline(never)]
    fn into_child(self) -> AnyView {
        ().into_any()
    }
}

impl<T: Child> Child for Option<T> {
    fn into_child(self) -> AnyView {
        self.map_or_else(|| ().into_child(), T::into_child)
    }
}

impl Child for Vec<AnyView> {
    #[inline(never)]
    fn into_child(self) -> AnyView {
        self.into_any()
    }
}

impl<const N: usize> Child for [AnyView; N] {
    fn into_child(self) -> AnyView {
        Vec::from(self).into_child()
    }
}

impl<F, T> Child for F
where
    F: FnMut() -> T + Send + 'static,
    T: Child,
{
    fn into_child(self) -> AnyView {
        live(self)
    }
}

/// A view that is drawn again whenever a signal that the function reads changes.
pub fn live<T: Child>(mut view: impl FnMut() -> T + Send + 'static) -> AnyView {
    drawn_again(Box::new(move || Some(view().into_child())))
}

/// A view of a value, drawn again whenever that comes out other. The view itself holds no signals: those that a view makes go
/// when the value is worked out again.
pub fn live_value<V, T>(
    mut value: impl FnMut() -> V + Send + 'static,
    mut view: impl FnMut(&V) -> T + Send + 'static,
) -> AnyView
where
    V: PartialEq + Send + 'static,
    T: Child,
{
    let mut drawn = None;
    drawn_again(Box::new(move || {
        let new = value();
        if drawn.as_ref() == Some(&new) {
            return None;
        }
        let view = view(&new).into_child();
        drawn = Some(new);
        Some(view)
    }))
}

/// Draws what the function gives, and leaves it as it is where the function gives nothing.
#[inline(never)]
fn drawn_again(view: Box<dyn FnMut() -> Option<AnyView> + Send>) -> AnyView {
    Live(view).view()
}

/// A view for each of some numbers, which is kept while its number stays in the list, and for a while after.
pub fn each(
    numbers: impl Fn() -> Vec<usize> + Send + Sync + 'static,
    view: impl Fn(usize) -> AnyView + Send + Sync + 'static,
) -> AnyView {
    kept(Arc::new(numbers), Arc::new(view))
}

#[inline(never)]
fn kept(
    numbers: Arc<dyn Fn() -> Vec<usize> + Send + Sync>,
    view: Arc<dyn Fn(usize) -> AnyView + Send + Sync>,
) -> AnyView {
    let draw: DrawRow = Arc::new(move |number| {
        // Not a child of the list's owner, which would remember each row that ever was for as long as the list is there.
        let owner = Owner::default();
        let drawn = owner.with(|| view(number));
        (owner, drawn)
    });
    drawn_again(Box::new(move || Some(Rows { numbers: numbers(), draw: draw.clone() }.view())))
}
