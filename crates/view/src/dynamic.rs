//! Views that are rebuilt when signals change, and effects and memos that unsubscribe when they end.

use leptos::{
    prelude::*,
    reactive::graph::{AnySubscriber, Subscriber, ToAnySubscriber},
    tachys::{
        renderer::types::{Element as DomElement, Node},
        view::{
            Mountable, Position, Render,
            any_view::{AnyView, AnyViewState},
        },
    },
};

use super::{
    children::{self, within},
    fragment::Fragment,
    render::{Renderable, write_view},
};

/// An effect that unsubscribes from its signals when dropped. Leptos 0.8's own effect stays subscribed until a signal
/// changes: 400 page changes left 3.7 MB of them.
pub struct ScopedEffect<T: 'static>(RenderEffect<T>);

impl<T> ScopedEffect<T> {
    /// Runs the function now, and again whenever a signal that it reads changes.
    pub fn new(run: impl FnMut(Option<T>) -> T + 'static) -> Self {
        Self(RenderEffect::new(run))
    }
}

impl<T: 'static> Drop for ScopedEffect<T> {
    fn drop(&mut self) {
        let subscriber = self.0.to_any_subscriber();
        subscriber.clear_sources(&subscriber);
    }
}

/// A memo that unsubscribes from its signals when the view around it is cleaned up. Leptos 0.8's own memo stays
/// subscribed for good, and each one slows every change a little.
pub fn memo<T>(compute: impl Fn(Option<&T>) -> T + Send + Sync + 'static) -> Memo<T>
where
    T: PartialEq + Send + Sync + 'static,
{
    let memo = ArcMemo::new(compute);
    unsubscribe_on_cleanup(memo.to_any_subscriber());
    memo.into()
}

fn unsubscribe_on_cleanup(subscriber: AnySubscriber) {
    // At cleanup, nothing else may hold the memo any more, so keep it alive until then.
    let held = subscriber.1.upgrade();
    on_cleanup(move || {
        subscriber.clear_sources(&subscriber);
        drop(held);
    });
}

/// A view that is rebuilt whenever a signal that the function reads changes. If the function returns `None`, the view
/// stays.
pub struct Dynamic(pub Box<dyn FnMut() -> Option<AnyView> + Send>);

impl Renderable for Dynamic {
    type State = ScopedEffect<AnyViewState>;

    fn build(mut self) -> Self::State {
        let siblings = children::current();
        ScopedEffect::new(move |built: Option<AnyViewState>| {
            within(&siblings, || match ((self.0)(), built) {
                (Some(view), Some(mut built)) => {
                    view.rebuild(&mut built);
                    built
                }
                (None, Some(built)) => built,
                (view, None) => view.unwrap_or_else(|| Fragment(Vec::new()).into_view()).build(),
            })
        })
    }

    fn rebuild(self, state: &mut Self::State) {
        let new = self.build();
        let mut old = std::mem::replace(state, new);
        old.insert_before_this(state);
        old.unmount();
    }

    fn write_html(mut self, html: &mut String, position: &mut Position) {
        if let Some(view) = (self.0)() {
            write_view(view, html, position);
        }
    }
}

impl Mountable for ScopedEffect<AnyViewState> {
    fn unmount(&mut self) {
        self.0.unmount();
    }

    fn mount(&mut self, parent: &DomElement, marker: Option<&Node>) {
        self.0.mount(parent, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        self.0.insert_before_this(child)
    }

    fn elements(&self) -> Vec<DomElement> {
        self.0.elements()
    }
}
