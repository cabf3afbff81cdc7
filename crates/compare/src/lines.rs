//! Comparisons as plain lines, the form in which a worker passes them to the page.

use framework::packed::{Packed, Packer, Unpacker, packed};

use crate::{Change, Choice, Comparison, Difference, Pair, Part, Reason};

packed! {
    Choice { older, newer }
    Comparison { pairs }
    Pair { older, newer, reason, changes, differences }
    Difference { part, before, after }
}

impl Packed for Change {
    fn pack(&self, packer: &mut Packer) {
        (*self as usize).pack(packer);
    }

    fn unpack(lines: &mut Unpacker) -> Self {
        Self::ALL[usize::unpack(lines) % Self::ALL.len()]
    }
}

impl Packed for Reason {
    fn pack(&self, packer: &mut Packer) {
        (*self as usize).pack(packer);
    }

    fn unpack(lines: &mut Unpacker) -> Self {
        Self::ALL[usize::unpack(lines) % Self::ALL.len()]
    }
}

/// The parts without a name, numbered by position. Parts with a name are numbered after them.
const PLAIN: [Part; 8] =
    [Part::Place, Part::Also, Part::Title, Part::Label, Part::Summary, Part::Status, Part::Themes, Part::Actors];

/// The parts with a name, likewise.
const NAMED: [fn(String) -> Part; 3] = [Part::Objective, Part::Fact, Part::Facet];

impl Packed for Part {
    fn pack(&self, packer: &mut Packer) {
        let named = |at: usize, name: &String| (PLAIN.len() + at, Some(name.clone()));
        let (number, name) = match self {
            Self::Objective(name) => named(0, name),
            Self::Fact(name) => named(1, name),
            Self::Facet(name) => named(2, name),
            plain => (PLAIN.iter().position(|part| part == plain).unwrap_or_default(), None),
        };
        number.pack(packer);
        name.pack(packer);
    }

    fn unpack(lines: &mut Unpacker) -> Self {
        let (number, name) = (usize::unpack(lines), Option::<String>::unpack(lines));
        let named = number.checked_sub(PLAIN.len()).and_then(|at| NAMED.get(at)).zip(name);
        named.map_or_else(|| PLAIN[number % PLAIN.len()].clone(), |(part, name)| part(name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use framework::{
        Ref,
        packed::{pack, unpack},
    };

    #[test]
    fn a_comparison_comes_back_from_its_lines() {
        let named = NAMED.map(|part| part("A name,\nin two lines".to_owned()));
        let differences = PLAIN.into_iter().chain(named).map(|part| Difference {
            part,
            before: "Before".into(),
            after: String::new(),
        });
        let pair = Pair {
            older: Some(Ref::new(3)),
            newer: None,
            reason: None,
            changes: Change::ALL.to_vec(),
            differences: differences.collect(),
        };
        let found = Reason::ALL.map(|reason| Pair { reason: Some(reason), newer: Some(Ref::new(7)), ..pair.clone() });
        let comparison = Comparison { pairs: [pair].into_iter().chain(found).collect() };
        assert_eq!(unpack::<Comparison>(&pack(&comparison)), Some(comparison));
    }
}
