//! Values by key, for the few that an address holds.

/// The values of each key; keys and the values of a key are sorted and unique. A sorted list, since a query has a handful and
/// every first visit loads the code: two B-trees were 16 kB of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct KeyedValues<K>(Vec<(K, Vec<String>)>);

impl<K> Default for KeyedValues<K> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<K: Copy + Ord> KeyedValues<K> {
    /// The values of a key, sorted.
    pub fn of(&self, key: K) -> &[String] {
        self.0.iter().find(|(one, _)| *one == key).map_or(&[], |(_, values)| values)
    }

    /// Adds a value; returns whether it is new.
    pub fn insert(&mut self, key: K, value: &str) -> bool {
        let at = self.0.partition_point(|(one, _)| *one < key);
        if self.0.get(at).is_none_or(|(one, _)| *one != key) {
            self.0.insert(at, (key, Vec::new()));
        }
        let values = &mut self.0[at].1;
        match values.binary_search_by(|one| one.as_str().cmp(value)) {
            Ok(_) => false,
            Err(place) => {
                values.insert(place, value.to_owned());
                true
            }
        }
    }

    /// Adds a value, or removes it if it is there.
    pub fn toggle(&mut self, key: K, value: &str) {
        if !self.insert(key, value) {
            self.retain(|one, kept| one != key || kept != value);
        }
    }

    /// Keeps the values that `is_kept` admits.
    pub fn retain(&mut self, is_kept: impl Fn(K, &str) -> bool) {
        for (key, values) in &mut self.0 {
            values.retain(|value| is_kept(*key, value));
        }
        self.0.retain(|(_, values)| !values.is_empty());
    }

    /// The keys that have values, sorted.
    pub fn keys(&self) -> impl Iterator<Item = K> + '_ {
        self.0.iter().map(|(key, _)| *key)
    }

    /// Every value with its key, in order.
    pub fn iter(&self) -> impl Iterator<Item = (K, &str)> {
        self.0.iter().flat_map(|(key, values)| values.iter().map(|value| (*key, value.as_str())))
    }

    /// Whether there are no values.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::KeyedValues;

    #[test]
    fn keys_and_values_are_sorted_and_unique_and_no_key_stays_without_values() {
        let mut values = KeyedValues::default();
        for (key, value, is_new) in [(2, "b", true), (1, "x", true), (2, "a", true), (2, "b", false)] {
            assert_eq!(values.insert(key, value), is_new);
        }
        assert_eq!(values.iter().collect::<Vec<_>>(), [(1, "x"), (2, "a"), (2, "b")]);
        assert_eq!((values.of(2), values.of(3)), (&["a".to_owned(), "b".to_owned()][..], &[][..]));
        values.toggle(1, "x");
        values.toggle(2, "c");
        assert_eq!((values.keys().collect::<Vec<_>>(), values.of(2).len()), (vec![2], 3));
        values.retain(|_, value| value == "c");
        values.toggle(2, "c");
        assert!(values.is_empty() && values == KeyedValues::default());
    }
}
