//! What stands in an element, kept as we built it whatever others do to it.
//!
//! Translators put each text node into elements of their own and take the original out of the document; extensions wrap,
//! remove and add nodes. What is then written into a remembered node is seen by nobody. So whenever something in an element
//! changes, the element's nodes are compared with those that its views consist of. Where they differ, ours are put back in
//! their order and foreign ones that show a text go.

use std::{
    cell::{Cell, RefCell},
    rc::{Rc, Weak},
};

use leptos::{
    tachys::{
        renderer::types::Element as DomElement,
        view::{
            Mountable, Render,
            any_view::{AnyView, AnyViewState},
        },
    },
    task::spawn_local,
};

use super::{listing::list, order};

thread_local! {
    /// The children that views are built into or rebuilt in just now.
    static CURRENT: RefCell<Weak<Children>> = const { RefCell::new(Weak::new()) };
    /// Those to compare once the effects that run now are done.
    static CHANGED: RefCell<Vec<Weak<Children>>> = const { RefCell::new(Vec::new()) };
}

/// The views in an element. Effects hold it too, to say that they have changed something in it.
pub struct Children {
    element: DomElement,
    views: RefCell<Vec<AnyViewState>>,
    /// The children that the element is one of.
    outer: Weak<Children>,
    is_queued: Cell<bool>,
}

impl Children {
    /// Builds the views of an element, and puts them into it.
    pub fn build(element: &DomElement, views: Vec<AnyView>) -> Rc<Self> {
        let children = Rc::new(Self {
            element: element.clone(),
            views: RefCell::default(),
            outer: current(),
            is_queued: Cell::new(false),
        });
        let mut built: Vec<_> = within(&Rc::downgrade(&children), || views.into_iter().map(AnyView::build).collect());
        for view in &mut built {
            view.mount(element, None);
        }
        children.views.replace(built);
        children
    }

    /// Shows as many other views. The nodes are compared even where the views say the same, as somebody may have taken one.
    pub fn rebuild(self: &Rc<Self>, views: Vec<AnyView>) {
        let mut built = self.views.borrow_mut();
        within(&Rc::downgrade(self), || {
            for (view, built) in views.into_iter().zip(built.iter_mut()) {
                view.rebuild(built);
                changed();
            }
        });
    }

    pub fn len(&self) -> usize {
        self.views.borrow().len()
    }

    /// Puts the element's nodes right; where somebody has taken the element out of the document, those around it first.
    fn restore(&self) {
        self.is_queued.set(false);
        if !self.element.is_connected()
            && let Some(outer) = self.outer.upgrade()
        {
            outer.restore();
        }
        let ours = list(&mut self.views.borrow_mut(), false);
        if !order::is_kept(&self.element, &ours) {
            order::restore(&self.element, &list(&mut self.views.borrow_mut(), true));
        }
    }
}

/// The children that views are built into just now.
pub fn current() -> Weak<Children> {
    CURRENT.with_borrow(Weak::clone)
}

/// Builds or rebuilds views in these children.
pub fn within<T>(children: &Weak<Children>, run: impl FnOnce() -> T) -> T {
    let before = CURRENT.replace(children.clone());
    let result = run();
    CURRENT.set(before);
    result
}

/// Says that a node of the current children is another, says something else or has left.
pub fn changed() {
    let Some(children) = current().upgrade() else { return };
    if children.is_queued.replace(true) {
        return;
    }
    let is_first = CHANGED.with_borrow_mut(|changed| {
        changed.push(Rc::downgrade(&children));
        changed.len() == 1
    });
    if is_first {
        // Views are not at hand while the effects that hold them run. The browser paints after this.
        spawn_local(async {
            CHANGED.take().iter().filter_map(Weak::upgrade).for_each(|children| children.restore());
        });
    }
}
