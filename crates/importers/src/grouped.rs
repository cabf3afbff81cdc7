//! Things by a key, in the order in which the keys come first.

use std::{collections::HashMap, hash::Hash};

/// A list of keys, each with its value, in which a key is found at once.
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
    /// The place of a key in the list; a new one comes last.
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
