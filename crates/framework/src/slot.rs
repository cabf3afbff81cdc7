//! Slots: the parts of a typed value that a JSON reader fills one by one, whatever the type.
//!
//! Two readers fill them: the reader of the program's own format notes each mistake and continues, the reader of
//! foreign formats stops at the first. Since both see only slots, each is compiled once, not once per type, which keeps
//! the program small. `keys!` declares the slots of a type.

use std::{borrow::Cow, collections::BTreeMap};

use super::clean;

/// A place for a value. Until a reader fills it, it holds the type's default.
pub enum Slot<'s, 'a> {
    /// A text.
    Text(&'s mut dyn TextSlot<'a>),
    /// True or false.
    Flag(&'s mut bool),
    /// A list.
    List(&'s mut dyn ListSlot<'a>),
    /// A value that may be `null`.
    Maybe(&'s mut dyn MaybeSlot<'a>),
    /// An object with any keys.
    Map(&'s mut dyn MapSlot<'a>),
    /// An object.
    Object(&'s mut dyn ObjectSlot<'a>),
}

/// A type that a reader can fill.
pub trait Fill<'a> {
    /// The slot for the whole value.
    fn slot(&mut self) -> Slot<'_, 'a>;
}

/// A slot for a text: any text, or one of a few words.
pub trait TextSlot<'a> {
    /// Stores a text.
    ///
    /// # Errors
    /// If the slot takes only a few words, and this is none of them.
    fn put(&mut self, text: Cow<'a, str>) -> Result<(), InvalidVariant<'a>>;
}

/// A text that its slot does not take.
pub struct InvalidVariant<'a> {
    /// The text.
    pub found: Cow<'a, str>,
    /// The texts that it takes.
    pub allowed: Words,
}

/// A few texts, in order.
pub type Words = &'static [&'static str];

/// A list that grows while it is read.
pub trait ListSlot<'a> {
    /// Appends an item, and returns its slot.
    fn next(&mut self) -> Slot<'_, 'a>;
}

/// An optional value.
pub trait MaybeSlot<'a> {
    /// Makes the value present, and returns its slot.
    fn some(&mut self) -> Slot<'_, 'a>;
}

/// An object with any keys.
pub trait MapSlot<'a> {
    /// Adds a key, and returns the slot of its value.
    fn entry(&mut self, key: &str) -> Slot<'_, 'a>;
}

/// An object with fixed keys.
pub trait ObjectSlot<'a> {
    /// The keys to read.
    fn keys(&self) -> Words;

    /// The slots of their values, in the same order.
    fn slots(&mut self) -> Vec<Slot<'_, 'a>>;
}

impl<'a> TextSlot<'a> for String {
    fn put(&mut self, text: Cow<'a, str>) -> Result<(), InvalidVariant<'a>> {
        *self = clean(&text).into_owned();
        Ok(())
    }
}

impl<'a> Fill<'a> for String {
    fn slot(&mut self) -> Slot<'_, 'a> {
        Slot::Text(self)
    }
}

impl<'a> Fill<'a> for bool {
    fn slot(&mut self) -> Slot<'_, 'a> {
        Slot::Flag(self)
    }
}

impl<'a, T: Fill<'a> + Default> ListSlot<'a> for Vec<T> {
    fn next(&mut self) -> Slot<'_, 'a> {
        self.push_mut(T::default()).slot()
    }
}

impl<'a, T: Fill<'a> + Default> Fill<'a> for Vec<T> {
    fn slot(&mut self) -> Slot<'_, 'a> {
        Slot::List(self)
    }
}

impl<'a, T: Fill<'a> + Default> MapSlot<'a> for BTreeMap<String, T> {
    fn entry(&mut self, key: &str) -> Slot<'_, 'a> {
        self.entry(clean(key).into_owned()).or_default().slot()
    }
}

impl<'a, T: Fill<'a> + Default> Fill<'a> for BTreeMap<String, T> {
    fn slot(&mut self) -> Slot<'_, 'a> {
        Slot::Map(self)
    }
}

impl<'a, T: Fill<'a> + Default> MaybeSlot<'a> for Option<T> {
    fn some(&mut self) -> Slot<'_, 'a> {
        self.get_or_insert_default().slot()
    }
}

impl<'a, T: Fill<'a> + Default> Fill<'a> for Option<T> {
    fn slot(&mut self) -> Slot<'_, 'a> {
        Slot::Maybe(self)
    }
}

/// Implements `Fill` for structs. A key has the name of its field, unless another is given: `kind = "type"`. Leaving
/// out a field does not compile, so that none is forgotten.
#[macro_export]
macro_rules! keys {
    ($($shape:ty { $($field:ident $(= $key:literal)?),* $(,)? })*) => {$(
        impl<'a> $crate::slot::Fill<'a> for $shape {
            fn slot(&mut self) -> $crate::slot::Slot<'_, 'a> {
                $crate::slot::Slot::Object(self)
            }
        }

        impl<'a> $crate::slot::ObjectSlot<'a> for $shape {
            fn keys(&self) -> $crate::slot::Words {
                &[$($crate::slot::keys!(@key $field $($key)?)),*]
            }

            fn slots(&mut self) -> Vec<$crate::slot::Slot<'_, 'a>> {
                let Self { $($field),* } = self;
                vec![$($crate::slot::Fill::slot($field)),*]
            }
        }
    )*};
    (@key $field:ident) => { stringify!($field) };
    (@key $field:ident $key:literal) => { $key };
}
pub use keys;

/// Implements `Fill` for enums whose variants are words in files.
#[macro_export]
macro_rules! words {
    ($($choice:ty { $($word:literal => $variant:ident),* })*) => {$(
        impl<'a> $crate::slot::Fill<'a> for $choice {
            fn slot(&mut self) -> $crate::slot::Slot<'_, 'a> {
                $crate::slot::Slot::Text(self)
            }
        }

        impl<'a> $crate::slot::TextSlot<'a> for $choice {
            fn put(&mut self, text: std::borrow::Cow<'a, str>) -> Result<(), $crate::slot::InvalidVariant<'a>> {
                *self = match &*text {
                    $($word => Self::$variant,)*
                    _ => {
                        let allowed = &[$($word),*];
                        return Err($crate::slot::InvalidVariant { found: text, allowed });
                    }
                };
                Ok(())
            }
        }
    )*};
}
pub use words;
