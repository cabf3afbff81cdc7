//! What is drawn again whenever a signal changes, and forgotten by its signals when it is taken away.

use leptos::{
    prelude::*,
    reactive::graph::{AnySubscriber, Subscriber, ToAnySubscriber},
    tachys::{
        renderer::types::{Element as Drawn, Node},
        view::{
            Mountable, Position, Render,
            any_view::{AnyView, AnyViewState},
        },
    },
};

use super::piece::{Piece, write_view};

/// An effect that leaves the lists of the signals it reads when it is dropped. Leptos' own stay in them until the signal
/// changes; most of ours never do, and each page visited would leave some kilobytes in them.
pub struct Watch<T: 'static>(RenderEffect<T>);

impl<T> Watch<T> {
    /// Runs the function now, and again whenever a signal that it reads changes.
    pub fn new(run: impl FnMut(Option<T>) -> T + 'static) -> Self {
        Self(RenderEffect::new(run))
    }
}

impl<T: 'static> Drop for Watch<T> {
    fn drop(&mut self) {
        let subscriber = self.0.to_any_subscriber();
        subscriber.clear_sources(&subscriber);
    }
}

/// A value that is worked out again when a signal that it reads has changed. It leaves the lists of those signals together
/// with the view that it was made for; Leptos' own stay in them for good, and each makes every change a little slower.
pub fn memo<T>(compute: impl Fn(Option<&T>) -> T + Send + Sync + 'static) -> Memo<T>
where
    T: PartialEq + Send + Sync + 'static,
{
    let memo = ArcMemo::new(compute);
    leave_with_view(memo.to_any_subscriber());
    memo.into()
}

fn leave_with_view(subscriber: AnySubscriber) {
    // By the time of leaving nobody else may hold it any more.
    let held = subscriber.1.upgrade();
    on_cleanup(move || {
        subscriber.clear_sources(&subscriber);
        drop(held);
    });
}

/// A view that is drawn again whenever a signal that it reads changes, unless the function gives none: then it stays.
pub struct Live(pub Box<dyn FnMut() -> Option<AnyView> + Send>);

impl Piece for Live {
    type State = Watch<AnyViewState>;

    fn draw(mut self) -> Self::State {
        Watch::new(move |drawn: Option<AnyViewState>| match ((self.0)(), drawn) {
            (Some(view), Some(mut drawn)) => {
                view.rebuild(&mut drawn);
                drawn
            }
            (None, Some(drawn)) => drawn,
            (view, None) => view.unwrap_or_else(|| ().into_any()).build(),
        })
    }

    fn draw_again(self, drawn: &mut Self::State) {
        let new = self.draw();
        let mut old = std::mem::replace(drawn, new);
        old.insert_before_this(drawn);
        old.unmount();
    }

    fn write(mut self, html: &mut String, position: &mut Position) {
        if let Some(view) = (self.0)() {
            write_view(view, html, position);
        }
    }
}

impl Mountable for Watch<AnyViewState> {
    fn unmount(&mut self) {
        self.0.unmount();
    }

    fn mount(&mut self, parent: &Drawn, marker: Option<&Node>) {
        self.0.mount(parent, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        self.0.insert_before_this(child)
    }

    fn elements(&self) -> Vec<Drawn> {
        self.0.elements()
    }
}
