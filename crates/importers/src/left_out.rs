//! What an import leaves out, counted by reason, so that the reader can be told.

use std::collections::HashMap;

/// Things of a file that are left out for one reason.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LeftOut {
    /// The reason or the kind, in the plural, to stand after the number: 12 `deprecated techniques`.
    pub why: String,
    /// What they are called, in the order of the file; at most [`LeftOut::NAMED`].
    pub items: Vec<String>,
    /// How many there are.
    pub count: usize,
}

framework::packed::packed! {
    LeftOut { why, items, count }
}

impl LeftOut {
    /// How many things are kept by name for each reason.
    pub const NAMED: usize = 200;

    /// Things that are left out for one reason; nothing where there are none.
    ///
    /// ```
    /// use importers::LeftOut;
    ///
    /// let left_out = LeftOut::of("old ropes", ["North", "South"]);
    /// assert_eq!(left_out.map(|it| (it.count, it.example().to_owned())), Some((2, "North".to_owned())));
    /// assert_eq!(LeftOut::of("old ropes", [""; 0]), None);
    /// ```
    pub fn of(why: impl Into<String>, things: impl IntoIterator<Item = impl Into<String>>) -> Option<Self> {
        let mut things = things.into_iter();
        let items: Vec<String> = things.by_ref().take(Self::NAMED).map(Into::into).collect();
        let count = items.len() + things.count();
        (count > 0).then(|| Self { why: why.into(), items, count })
    }

    /// One of them, to show what is meant; empty where none has a name.
    pub fn example(&self) -> &str {
        self.items.first().map_or("", String::as_str)
    }
}

/// Counts while an importer goes through a file. Reasons come from the program, never from the file, so they stay few.
#[derive(Debug, Default)]
pub struct Tally {
    reasons: Vec<LeftOut>,
    known: HashMap<&'static str, usize>,
    paths: Vec<String>,
}

impl Tally {
    /// Counts one thing; an empty name counts, but is not kept.
    pub fn add(&mut self, why: &'static str, name: impl FnOnce() -> String) {
        let at = *self.known.entry(why).or_insert_with(|| {
            self.reasons.push(LeftOut { why: why.to_owned(), ..LeftOut::default() });
            self.reasons.len() - 1
        });
        let known = &mut self.reasons[at];
        known.count += 1;
        if known.items.len() < LeftOut::NAMED {
            known.items.extend(Some(name()).filter(|name| !name.is_empty()));
        }
    }

    /// Counts the thing at this path of the file, such as `objects[3]`, with all that is in it.
    pub fn add_at(&mut self, why: &'static str, path: String, name: impl FnOnce() -> String) {
        self.add(why, name);
        self.paths.push(path);
    }

    /// Passes over what stands at this path: it is shown in other words, or counted with what it belongs to.
    pub fn covers(&mut self, path: String) {
        self.paths.push(path);
    }

    /// What was counted, and the places in the file that it stands for.
    pub fn into_parts(self) -> (Vec<LeftOut>, Vec<String>) {
        (self.reasons, self.paths)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn things_are_counted_by_reason_and_the_first_with_a_name_is_the_example() {
        let mut tally = Tally::default();
        tally.add("ropes", String::new);
        tally.add_at("ropes", "objects[1]".to_owned(), || "Old rope".to_owned());
        tally.add("gates", || "North".to_owned());
        let (list, paths) = tally.into_parts();
        assert_eq!(
            list.iter().map(|it| (it.why.as_str(), it.count, it.example())).collect::<Vec<_>>(),
            [("ropes", 2, "Old rope"), ("gates", 1, "North")]
        );
        assert_eq!(paths, ["objects[1]"]);
    }
}
