//! Labels: their sort order, and the goals whose label was typed.

use std::collections::BTreeMap;

use framework::{Framework, Goal};

/// The width to which numbers in labels are padded.
const DIGITS: usize = 12;

/// The goals by label and id.
#[derive(Debug)]
pub(super) struct Labels(BTreeMap<String, Vec<u32>>);

impl Labels {
    /// Collects the labels and ids of all goals and their objectives.
    pub fn of(framework: &Framework) -> Self {
        let mut labels: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for (goal, number) in framework.goals.iter().zip(0..) {
            for name in names(framework, goal).map(natural).filter(|name| !name.is_empty()) {
                let goals = labels.entry(name).or_default();
                if goals.last() != Some(&number) {
                    goals.push(number);
                }
            }
        }
        Self(labels)
    }

    /// The goals with the typed label or id, or with an objective that has it; punctuation does not matter.
    pub fn goals_with(&self, typed: &str) -> &[u32] {
        self.0.get(&natural(typed)).map_or(&[], Vec::as_slice)
    }
}

fn names<'f>(framework: &'f Framework, goal: &'f Goal) -> impl Iterator<Item = &'f str> {
    let objectives = goal.objectives.iter().map(|&objective| &framework[objective]);
    let own = goal.label.as_deref().into_iter().chain([goal.id.as_str()]);
    own.chain(objectives.flat_map(|objective| objective.label.as_deref().into_iter().chain([objective.id.as_str()])))
}

/// A label for comparison: folded, without punctuation, numbers padded with zeros. `AC-2(1)` and `ac-02.1` are equal,
/// and sort before `AC-10`.
pub(super) fn natural(label: &str) -> String {
    let folded = search::folded(label);
    let mut out = String::new();
    for run in runs(&folded) {
        if !out.is_empty() {
            out.push(' ');
        }
        if run.starts_with(|letter: char| letter.is_ascii_digit()) {
            let digits = run.trim_start_matches('0');
            (digits.len()..DIGITS).for_each(|_| out.push('0'));
            out.push_str(digits);
        } else {
            out.push_str(run);
        }
    }
    out
}

/// Splits text into runs of letters and runs of digits.
fn runs(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric()).flat_map(|part| {
        let mut rest = part;
        std::iter::from_fn(move || {
            let is_digit = rest.chars().next()?.is_ascii_digit();
            let end = rest.find(|letter: char| letter.is_ascii_digit() != is_digit).unwrap_or(rest.len());
            let (run, after) = rest.split_at(end);
            rest = after;
            Some(run)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::natural;

    #[test]
    fn labels_are_the_same_however_they_are_written() {
        for (one, other) in [("AC-2", "ac-02"), ("AC-2(1)", "ac 2.1"), ("1.2", "01.02"), ("１.２", "1.2"), ("§ 4", "4")]
        {
            assert_eq!(natural(one), natural(other), "{one} {other}");
        }
        assert_ne!(natural("1.2"), natural("12"));
        assert!(["1.2", "1.10", "AC-2", "AC-2(1)", "ac-10", "AC-10(2)", "AC-10(11)", "B"].map(natural).is_sorted());
    }
}
