//! What pages draw from. As Leptos' signals and memos, but what tells pages of a change knows nothing of what changed: so the
//! program has that code once, not for each type of value (docs/performance.md).

use std::sync::{Arc, PoisonError, RwLock};

use leptos::{
    prelude::*,
    reactive::{computed::ArcMemo, signal::ArcTrigger},
};

/// A value that is set by what the reader does.
#[derive(Default)]
pub struct State<T> {
    value: RwLock<T>,
    changed: ArcTrigger,
}

impl<T> State<T> {
    pub(super) fn new(value: T) -> Self {
        Self { value: RwLock::new(value), changed: ArcTrigger::new() }
    }

    /// Looks at the value; whoever draws from it is drawn anew when it is set.
    pub fn with<R>(&self, look: impl FnOnce(&T) -> R) -> R {
        self.track();
        self.with_untracked(look)
    }

    /// Looks at the value as it is now.
    pub fn with_untracked<R>(&self, look: impl FnOnce(&T) -> R) -> R {
        look(&self.value.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Lets whoever draws be drawn anew when the value is set.
    pub fn track(&self) {
        self.changed.track();
    }

    /// Sets the value, and has all drawn anew that was drawn from it.
    pub fn set(&self, value: T) {
        self.update(|present| *present = value);
    }

    /// Changes the value, and has all drawn anew that was drawn from it.
    pub fn update(&self, change: impl FnOnce(&mut T)) {
        change(&mut self.value.write().unwrap_or_else(PoisonError::into_inner));
        self.changed.notify();
    }
}

impl<T: Default> State<T> {
    /// Takes the value out, and leaves an empty one.
    pub(super) fn take(&self) -> T {
        let mut taken = T::default();
        self.update(|present| taken = std::mem::take(present));
        taken
    }
}

impl<T: Clone> State<T> {
    /// The value; whoever draws from it is drawn anew when it is set.
    pub fn get(&self) -> T {
        self.with(T::clone)
    }

    /// The value as it is now.
    pub fn get_untracked(&self) -> T {
        self.with_untracked(T::clone)
    }
}

/// A value that is worked out from others, again when they have changed and it is asked for.
pub struct Derived<T> {
    value: Arc<RwLock<T>>,
    /// How often it has come out other than before.
    version: ArcMemo<usize>,
}

/// What works out a value, says how often it has come out other than before, and is told how often that was.
type Step = Box<dyn Fn(Option<&usize>) -> usize + Send + Sync>;

impl<T: Clone + Default + PartialEq + Send + Sync + 'static> Derived<T> {
    pub(super) fn new(work_out: impl Fn() -> T + Send + Sync + 'static) -> Self {
        let value = Arc::new(RwLock::new(T::default()));
        let held = value.clone();
        let step: Step = Box::new(move |before| {
            let new = work_out();
            let mut held = held.write().unwrap_or_else(PoisonError::into_inner);
            let is_other = *held != new;
            *held = new;
            before.copied().unwrap_or_default() + usize::from(is_other)
        });
        Self { value, version: ArcMemo::new(step) }
    }

    /// Looks at the value; whoever draws from it is drawn anew when it comes out other.
    pub fn with<R>(&self, look: impl FnOnce(&T) -> R) -> R {
        self.version.track();
        self.with_untracked(look)
    }

    /// Looks at the value as it is now.
    pub fn with_untracked<R>(&self, look: impl FnOnce(&T) -> R) -> R {
        // Works it out, where what it is made from has changed.
        self.version.get_untracked();
        look(&self.value.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// The value; whoever draws from it is drawn anew when it comes out other.
    pub fn get(&self) -> T {
        self.with(T::clone)
    }

    /// The value as it is now.
    pub fn get_untracked(&self) -> T {
        self.with_untracked(T::clone)
    }
}
