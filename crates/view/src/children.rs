//! The children of an element, kept as built whatever others do to the document.
//!
//! Translators replace each text node by their own elements; extensions wrap, remove and add nodes. If the program then
//! writes to a node that it remembers, nobody sees the result. So whenever something in an element changes, the
//! element's nodes are compared with those of its views. If they differ, the views' own nodes are put back in order,
//! and foreign ones that show text are removed.

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
    /// The children in which views are being built or rebuilt.
    static CURRENT: RefCell<Weak<Children>> = const { RefCell::new(Weak::new()) };
    /// The children to compare once the running effects are done.
    static CHANGED: RefCell<Vec<Weak<Children>>> = const { RefCell::new(Vec::new()) };
}

/// The views in an element. Effects hold them too, to report changes in them.
pub struct Children {
    element: DomElement,
    views: RefCell<Vec<AnyViewState>>,
    /// The children that the element itself belongs to.
    outer: Weak<Children>,
    is_queued: Cell<bool>,
}

impl Children {
    /// Builds the views of an element and mounts them.
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

    /// Replaces the views by as many others. The nodes are compared even if the views are equal, since others may have
    /// removed one.
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

    /// Restores the element's nodes. If the element itself has been removed from the document, restores those around it
    /// first.
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

/// The children in which views are being built.
pub fn current() -> Weak<Children> {
    CURRENT.with_borrow(Weak::clone)
}

/// Builds or rebuilds views within these children.
pub fn within<T>(children: &Weak<Children>, run: impl FnOnce() -> T) -> T {
    let before = CURRENT.replace(children.clone());
    let result = run();
    CURRENT.set(before);
    result
}

/// Reports that a node of the current children was replaced, changed or removed.
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
        // Running effects hold their views, so wait until they are done. The browser paints after this.
        spawn_local(async {
            CHANGED.take().iter().filter_map(Weak::upgrade).for_each(|children| children.restore());
        });
    }
}
