//! Reading the shapes of a foreign format: what they do not name is passed over, and the first mistake ends it.

use std::{borrow::Cow, fmt};

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeSeed, Error, IgnoredAny, MapAccess, SeqAccess, Visitor},
};

use super::Refused;
use framework::slot::{Fill, InvalidVariant, ListSlot, MapSlot, MaybeSlot, ObjectSlot, Slot, TextSlot, Words};

/// Reads a value.
///
/// # Errors
/// Where a value is of another kind than the format says, or a key stands twice.
pub fn parse<'a, T: Fill<'a> + Default>(text: &'a str, format: &'static str) -> Result<T, Refused> {
    let mut value = T::default();
    fill(value.slot(), text).map_err(|error| Refused::json(&error, text, Some(format)))?;
    Ok(value)
}

fn fill<'a>(slot: Slot<'_, 'a>, text: &'a str) -> serde_json::Result<()> {
    let mut source = serde_json::Deserializer::from_str(text);
    Seed(slot).deserialize(&mut source)?;
    source.end()
}

/// Where the value that is read next goes.
struct Seed<'s, 'a>(Slot<'s, 'a>);

impl<'a> DeserializeSeed<'a> for Seed<'_, 'a> {
    type Value = ();

    fn deserialize<D: Deserializer<'a>>(self, source: D) -> Result<(), D::Error> {
        match self.0 {
            Slot::Text(slot) => source.deserialize_any(Text(slot)),
            Slot::Flag(flag) => bool::deserialize(source).map(|found| *flag = found),
            Slot::List(slot) => source.deserialize_seq(List(slot)),
            Slot::Maybe(slot) => source.deserialize_option(Maybe(slot)),
            Slot::Map(slot) => source.deserialize_map(Map(slot)),
            Slot::Object(slot) => source.deserialize_struct("", &[], Object(slot)),
        }
    }
}

/// A text, or `null` for the empty one.
struct Text<'s, 'a>(&'s mut dyn TextSlot<'a>);

impl<'a> Visitor<'a> for Text<'_, 'a> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("text")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'a str) -> Result<(), E> {
        self.0.put(Cow::Borrowed(text)).map_err(refused)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.0.put(Cow::Owned(text.to_owned())).map_err(refused)
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }
}

fn refused<E: Error>(stranger: InvalidVariant<'_>) -> E {
    E::unknown_variant(&stranger.found, stranger.allowed)
}

struct List<'s, 'a>(&'s mut dyn ListSlot<'a>);

impl<'a> Visitor<'a> for List<'_, 'a> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'a>>(self, mut items: A) -> Result<(), A::Error> {
        while items.next_element_seed(Item(self.0))?.is_some() {}
        Ok(())
    }
}

/// The next item of a list, which becomes one longer only where there is an item.
struct Item<'s, 'a>(&'s mut dyn ListSlot<'a>);

impl<'a> DeserializeSeed<'a> for Item<'_, 'a> {
    type Value = ();

    fn deserialize<D: Deserializer<'a>>(self, source: D) -> Result<(), D::Error> {
        Seed(self.0.next()).deserialize(source)
    }
}

struct Map<'s, 'a>(&'s mut dyn MapSlot<'a>);

impl<'a> Visitor<'a> for Map<'_, 'a> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'a>>(self, mut entries: A) -> Result<(), A::Error> {
        while let Some(key) = entries.next_key::<Cow<'a, str>>()? {
            entries.next_value_seed(Seed(self.0.entry(&key)))?;
        }
        Ok(())
    }
}

struct Maybe<'s, 'a>(&'s mut dyn MaybeSlot<'a>);

impl<'a> Visitor<'a> for Maybe<'_, 'a> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value or null")
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_some<D: Deserializer<'a>>(self, source: D) -> Result<(), D::Error> {
        Seed(self.0.some()).deserialize(source)
    }
}

struct Object<'s, 'a>(&'s mut dyn ObjectSlot<'a>);

impl<'a> Visitor<'a> for Object<'_, 'a> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'a>>(self, mut entries: A) -> Result<(), A::Error> {
        let keys = self.0.keys();
        let mut slots: Vec<_> = self.0.slots().into_iter().map(Some).collect();
        while let Some(known) = entries.next_key_seed(Key(keys))? {
            match known {
                None => drop(entries.next_value::<IgnoredAny>()?),
                Some(at) => {
                    let slot = slots.get_mut(at).and_then(Option::take);
                    let slot =
                        slot.ok_or_else(|| A::Error::duplicate_field(keys.get(at).copied().unwrap_or_default()))?;
                    entries.next_value_seed(Seed(slot))?;
                }
            }
        }
        Ok(())
    }

    /// The values of an object may stand there without their keys, in the order of these.
    fn visit_seq<A: SeqAccess<'a>>(self, mut values: A) -> Result<(), A::Error> {
        for slot in self.0.slots() {
            values.next_element_seed(Seed(slot))?;
        }
        Ok(())
    }
}

/// A key, as its place among those that are read, if it is one of them.
struct Key(Words);

impl<'a> DeserializeSeed<'a> for Key {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'a>>(self, source: D) -> Result<Self::Value, D::Error> {
        source.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Key {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<Self::Value, E> {
        Ok(self.0.iter().position(|known| *known == key))
    }
}
