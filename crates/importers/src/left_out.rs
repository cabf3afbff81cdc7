//! What an import leaves out, counted by reason, so that the reader can be told.

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
}

/// Counts while an importer goes through a file. Reasons come from the program, never from the file, so they stay few.
#[derive(Default)]
pub struct Tally(Vec<LeftOut>);

impl Tally {
    /// Counts one thing; an empty name counts, but is not kept.
    pub fn add(&mut self, why: &'static str, name: impl FnOnce() -> String) {
        let at = self.0.iter().position(|known| known.why == why).unwrap_or_else(|| {
            self.0.push(LeftOut { why: why.to_owned(), ..LeftOut::default() });
            self.0.len() - 1
        });
        let known = &mut self.0[at];
        known.count += 1;
        if known.items.len() < LeftOut::NAMED {
            known.items.extend(Some(name()).filter(|name| !name.is_empty()));
        }
    }

    /// What was counted, in the order in which each reason came up first.
    pub fn into_list(self) -> Vec<LeftOut> {
        self.0
    }
}
