//! References: how parts of a framework refer to each other.
//!
//! A [`Ref`] is a number with a type. It costs four bytes, it is `Copy`, and looking it up cannot fail, since loading a
//! file resolves every reference.

use std::{
    fmt,
    hash::{Hash, Hasher},
    marker::PhantomData,
    ops::Index,
};

use super::{
    Actor, Challenge, Facet, Framework, Goal, Objective, Pillar, Quotation, Section, Source, Term, Theme, Voice,
};

/// A reference to a part: its index in the list of its kind. A framework resolves it by indexing.
///
/// ```
/// use framework::{Goal, Pillar, Ref};
///
/// let framework = space_diplomacy::framework();
/// let goal: Ref<Goal> = framework.find("norms").ok_or("no such goal")?;
/// let pillar: Ref<Pillar> = framework[goal].pillar;
/// assert!(framework[pillar].goals.contains(&goal));
/// # Ok::<(), &str>(())
/// ```
pub struct Ref<T> {
    index: u32,
    kind: PhantomData<fn() -> T>,
}

impl<T> Ref<T> {
    /// A reference to the part at this index of the list of its kind. Only for code that fills or walks that list.
    pub fn new(index: usize) -> Self {
        Self { index: index as u32, kind: PhantomData }
    }

    /// The index in the list of its kind, counted from 0.
    pub fn index(self) -> usize {
        self.index as usize
    }
}

impl<T> Clone for Ref<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Ref<T> {}
impl<T> PartialEq for Ref<T> {
    fn eq(&self, other: &Self) -> bool {
        self.index == other.index
    }
}
impl<T> Eq for Ref<T> {}
impl<T> PartialOrd for Ref<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<T> Ord for Ref<T> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.index.cmp(&other.index)
    }
}
impl<T> Hash for Ref<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.index.hash(state);
    }
}
impl<T> fmt::Debug for Ref<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.index)
    }
}

/// A kind of part. A framework has all parts of a kind in one list, each with an id.
pub trait PartKind: Sized + 'static {
    /// All parts of this kind, in document order.
    fn all(framework: &Framework) -> &[Self];
    /// The slug by which addresses and files name the part; unique among the parts of its kind.
    fn id(&self) -> &str;
}

/// Implements [`PartKind`] for each kind of part, with its list in a framework.
macro_rules! part_kinds {
    ($($kind:ident in $list:ident),* $(,)?) => {$(
        impl PartKind for $kind {
            fn all(framework: &Framework) -> &[Self] {
                &framework.$list
            }
            fn id(&self) -> &str {
                &self.id
            }
        }
    )*};
}

part_kinds! {
    Source in sources, Theme in themes, Actor in actors, Voice in voices, Facet in facets, Term in terms, Pillar in pillars,
    Section in sections, Goal in goals, Objective in objectives, Quotation in quotations, Challenge in challenges,
}

impl<T: PartKind> Index<Ref<T>> for Framework {
    type Output = T;

    fn index(&self, at: Ref<T>) -> &T {
        &T::all(self)[at.index()]
    }
}
