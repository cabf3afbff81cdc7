//! What can stand in an element.

use std::sync::Arc;

use leptos::{prelude::*, tachys::view::any_view::AnyView};

use super::{
    live::Live,
    piece::Piece as _,
    rows::{DrawRow, Rows},
};

/// Something to put into an element.
pub trait IntoAnyView {
    /// The view of it.
    fn into_any_view(self) -> AnyView;
}

impl IntoAnyView for AnyView {
    fn into_any_view(self) -> AnyView {
        self
    }
}

impl IntoAnyView for &'static str {
    #[inline(never)]
    fn into_any_view(self) -> AnyView {
        self.into_any()
    }
}

impl IntoAnyView for String {
    #[inline(never)]
    fn into_any_view(self) -> AnyView {
        self.into_any()
    }
}

impl IntoAnyView for usize {
    fn into_any_view(self) -> AnyView {
        self.to_string().into_any_view()
    }
}

impl IntoAnyView for () {
    #[inline(never)]
    fn into_any_view(self) -> AnyView {
        ().into_any()
    }
}

impl<T: IntoAnyView> IntoAnyView for Option<T> {
    fn into_any_view(self) -> AnyView {
        self.map_or_else(|| ().into_any_view(), T::into_any_view)
    }
}

impl IntoAnyView for Vec<AnyView> {
    #[inline(never)]
    fn into_any_view(self) -> AnyView {
        self.into_any()
    }
}

impl<const N: usize> IntoAnyView for [AnyView; N] {
    fn into_any_view(self) -> AnyView {
        Vec::from(self).into_any_view()
    }
}

impl<F, T> IntoAnyView for F
where
    F: FnMut() -> T + Send + 'static,
    T: IntoAnyView,
{
    fn into_any_view(self) -> AnyView {
        dynamic(self)
    }
}

/// A view that is drawn again whenever a signal that the function reads changes.
pub fn dynamic<T: IntoAnyView>(mut view: impl FnMut() -> T + Send + 'static) -> AnyView {
    drawn_again(Box::new(move || Some(view().into_any_view())))
}

/// A view of a value, drawn again whenever that comes out other. The view itself holds no signals: those that a view makes go
/// when the value is worked out again.
pub fn dynamic_memo<V, T>(
    mut value: impl FnMut() -> V + Send + 'static,
    mut view: impl FnMut(&V) -> T + Send + 'static,
) -> AnyView
where
    V: PartialEq + Send + 'static,
    T: IntoAnyView,
{
    let mut drawn = None;
    drawn_again(Box::new(move || {
        let new = value();
        if drawn.as_ref() == Some(&new) {
            return None;
        }
        let view = view(&new).into_any_view();
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
pub fn keyed(
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
