//! Conversions into views.

use std::{borrow::Cow, sync::Arc};

use leptos::{prelude::*, tachys::view::any_view::AnyView};

use super::{
    dynamic::Dynamic,
    fragment::Fragment,
    keyed::{Keyed, RowView},
    render::Renderable as _,
    text::Text,
};

/// Converts into a view: texts, numbers, views, options and lists of them, and functions of signals, which become
/// dynamic views.
///
/// A counterpart to Leptos' `IntoAny`, whose texts keep writing to a node even after a translator has removed it.
pub trait IntoAnyView {
    /// Converts into a view.
    fn into_any_view(self) -> AnyView;
}

impl IntoAnyView for AnyView {
    fn into_any_view(self) -> AnyView {
        self
    }
}

impl IntoAnyView for &'static str {
    fn into_any_view(self) -> AnyView {
        text(self.into())
    }
}

impl IntoAnyView for String {
    fn into_any_view(self) -> AnyView {
        text(self.into())
    }
}

impl IntoAnyView for usize {
    fn into_any_view(self) -> AnyView {
        self.to_string().into_any_view()
    }
}

impl IntoAnyView for () {
    fn into_any_view(self) -> AnyView {
        fragment(Vec::new())
    }
}

impl<T: IntoAnyView> IntoAnyView for Option<T> {
    fn into_any_view(self) -> AnyView {
        self.map_or_else(|| ().into_any_view(), T::into_any_view)
    }
}

impl IntoAnyView for Vec<AnyView> {
    fn into_any_view(self) -> AnyView {
        fragment(self)
    }
}

impl<const N: usize> IntoAnyView for [AnyView; N] {
    fn into_any_view(self) -> AnyView {
        fragment(self.into())
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

/// A view that is rebuilt whenever a signal that the function reads changes.
///
/// ```
/// use leptos::prelude::*;
/// use view::{dynamic, view};
///
/// let (count, _) = signal(2);
/// let left = dynamic(move || (count.get() > 0).then(|| view! { <p>{move || count.get().to_string()}" left"</p> }));
/// assert_eq!(left.to_html(), "<p>2 left</p>");
/// ```
pub fn dynamic<T: IntoAnyView>(mut view: impl FnMut() -> T + Send + 'static) -> AnyView {
    optional(Box::new(move || Some(view().into_any_view())))
}

/// A view of a value, rebuilt when the value changes.
///
/// Like a memo, the value is computed again whenever a signal that it reads changes. A rebuild drops signals made by
/// the view, so the view should make none.
pub fn dynamic_memo<V, T>(
    mut value: impl FnMut() -> V + Send + 'static,
    mut view: impl FnMut(&V) -> T + Send + 'static,
) -> AnyView
where
    V: PartialEq + Send + 'static,
    T: IntoAnyView,
{
    let mut shown = None;
    optional(Box::new(move || {
        let new = value();
        if shown.as_ref() == Some(&new) {
            return None;
        }
        let view = view(&new).into_any_view();
        shown = Some(new);
        Some(view)
    }))
}

/// A list with a view per key; each view stays the same as long as its key is in the list.
///
/// ```
/// use leptos::prelude::*;
/// use view::{keyed, view};
///
/// let names = ["Ada", "Grace"];
/// let list = keyed(move || vec![1, 0], move |key| view! { <li>{names[key]}</li> });
/// assert_eq!(list.to_html(), "<li>Grace</li><li>Ada</li>");
/// ```
pub fn keyed(
    keys: impl Fn() -> Vec<usize> + Send + Sync + 'static,
    view: impl Fn(usize) -> AnyView + Send + Sync + 'static,
) -> AnyView {
    rows(Arc::new(keys), Arc::new(view))
}

// Not generic, so that each of these is compiled once, not per caller.

#[inline(never)]
fn text(text: Cow<'static, str>) -> AnyView {
    Text(text).into_view()
}

#[inline(never)]
fn fragment(views: Vec<AnyView>) -> AnyView {
    Fragment(views).into_view()
}

#[inline(never)]
fn optional(view: Box<dyn FnMut() -> Option<AnyView> + Send>) -> AnyView {
    Dynamic(view).into_view()
}

#[inline(never)]
fn rows(keys: Arc<dyn Fn() -> Vec<usize> + Send + Sync>, view: Arc<dyn Fn(usize) -> AnyView + Send + Sync>) -> AnyView {
    let view: RowView = Arc::new(move |key| {
        // Not a child of the list's owner, which would keep every row that ever existed for as long as the list.
        let owner = Owner::default();
        let view = owner.with(|| view(key));
        (owner, view)
    });
    optional(Box::new(move || Some(Keyed { keys: keys(), view: view.clone() }.into_view())))
}
