//! What is drawn again whenever a signal changes, and forgotten by its signals when it is taken away.

use leptos::{
    prelude::*,
    reactive::graph::{AnySubscriber, Subscriber, ToAnySubscriber},
    tachys::{
        html::attribute::{Attribute, any_attribute::AnyAttribute},
        hydration::Cursor,
        renderer::types::{Element as Drawn, Node},
        view::{
            Mountable, Position, PositionState, Render, RenderHtml,
            add_attr::AddAnyAttr,
            any_view::{AnyView, AnyViewState},
        },
    },
};

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

impl Render for Live {
    type State = Watch<AnyViewState>;

    fn build(mut self) -> Self::State {
        Watch::new(move |drawn: Option<AnyViewState>| match ((self.0)(), drawn) {
            (Some(view), Some(mut drawn)) => {
                view.rebuild(&mut drawn);
                drawn
            }
            (None, Some(drawn)) => drawn,
            (view, None) => view.unwrap_or_else(|| ().into_any()).build(),
        })
    }

    fn rebuild(self, state: &mut Self::State) {
        let new = self.build();
        let mut old = std::mem::replace(state, new);
        old.insert_before_this(state);
        old.unmount();
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

impl RenderHtml for Live {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(
        mut self,
        html: &mut String,
        position: &mut Position,
        escape: bool,
        mark: bool,
        extra: Vec<AnyAttribute>,
    ) {
        if let Some(view) = (self.0)() {
            view.to_html_with_buf(html, position, escape, mark, extra);
        }
    }

    fn hydrate<const FROM_SERVER: bool>(self, _: &Cursor, _: &PositionState) -> Self::State {
        self.build()
    }

    fn into_owned(self) -> Self {
        self
    }
}

impl AddAnyAttr for Live {
    type Output<T: Attribute> = Self;

    /// Nothing is spread onto views from outside.
    fn add_any_attr<T: Attribute>(self, _: T) -> Self
    where
        Self: RenderHtml,
    {
        self
    }
}
