//! Groups values by key, in the order in which the keys first appear.

use std::{collections::HashMap, hash::Hash};

/// A list of keys and values with a map to find each key.
#[derive(Debug)]
pub struct Grouped<K, V> {
    list: Vec<(K, V)>,
    places: HashMap<K, usize>,
}

impl<K, V> Default for Grouped<K, V> {
    fn default() -> Self {
        Self { list: Vec::new(), places: HashMap::new() }
    }
}

impl<K: Clone + Eq + Hash, V: Default> Grouped<K, V> {
    /// The index of a key in the list; a new one is appended.
    pub fn place(&mut self, key: K) -> usize {
        *self.places.entry(key).or_insert_with_key(|key| {
            self.list.push((key.clone(), V::default()));
            self.list.len() - 1
        })
    }

    /// The value at a key.
    pub fn at(&mut self, key: K) -> &mut V {
        let place = self.place(key);
        &mut self.list[place].1
    }

    /// The keys and their values.
    pub fn into_list(self) -> Vec<(K, V)> {
        self.list
    }
}
