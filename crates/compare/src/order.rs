//! Which of two versions of a framework is the newer one.

use std::cmp::Ordering;

use framework::{Framework, runs};

use crate::{Comparison, Pair, Reason};

/// Whether one framework is newer than the other. Two versions of one framework, with the same id, go by version, then
/// by date; two different frameworks go only by date, since their versions are unrelated.
///
/// ```
/// use compare::is_newer;
///
/// let present = space_diplomacy::framework();
/// let mut other = (*present).clone();
/// other.version = Some("9999-1-1".into());
/// assert!(is_newer(&other, &present) && !is_newer(&present, &other));
/// ```
pub fn is_newer(one: &Framework, other: &Framework) -> bool {
    age(one, other).is_some_and(Ordering::is_gt)
}

/// Whether two frameworks are versions of one, so that goals were added and removed: they have the same id, or they
/// share half of the smaller one's goals and their dates tell which is newer. Otherwise they are two frameworks, each
/// with goals that the other lacks.
pub fn are_versions(older: &Framework, newer: &Framework, comparison: &Comparison) -> bool {
    let is_shared = |pair: &&Pair| pair.reason.is_some_and(|reason| reason != Reason::Text);
    let shared = comparison.pairs.iter().filter(is_shared).count();
    let fewer = older.goals.len().min(newer.goals.len());
    older.id == newer.id || (shared > 0 && shared * 2 >= fewer && age(older, newer).is_some())
}

/// Orders two frameworks by age, if they give enough information.
fn age(one: &Framework, other: &Framework) -> Option<Ordering> {
    let of = |one: Option<&str>, other: Option<&str>| {
        one.zip(other).map(|(one, other)| order(one, other)).filter(|order| order.is_ne())
    };
    let versions = of(one.version.as_deref(), other.version.as_deref()).filter(|_| one.id == other.id);
    versions.or_else(|| of(one.date.as_deref(), other.date.as_deref()))
}

/// Orders two versions or dates as people number them: 1.10 comes after 1.9, and 2026-05 after 2026.
fn order(one: &str, other: &str) -> Ordering {
    let (one, other) = (parts(one), parts(other));
    one.cmp(&other)
}

/// The numbers and words of a version. Numbers compare by length first, without leading zeros.
fn parts(version: &str) -> Vec<(usize, String)> {
    let version = version.trim().to_lowercase();
    let unprefixed = version.strip_prefix('v').filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    let numbered = |part: String| {
        if part.starts_with(|c: char| c.is_ascii_digit()) {
            let number = part.trim_start_matches('0').to_owned();
            (number.len() + 1, number)
        } else {
            (0, part)
        }
    };
    runs(unprefixed.unwrap_or(&version)).into_iter().map(numbered).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare;

    #[test]
    fn versions_and_dates_have_an_order() {
        for (older, newer) in
            [("1.9", "1.10"), ("v2", "v10"), ("2026-11-23", "2026-12-01"), ("2026", "2026-05"), ("1", "2.0")]
        {
            assert_eq!(
                (order(older, newer), order(newer, older)),
                (Ordering::Less, Ordering::Greater),
                "{older} {newer}"
            );
        }
        assert_eq!(order("v1.01", "1.1"), Ordering::Equal);
    }

    #[test]
    fn the_version_goes_before_the_date_and_other_frameworks_go_by_date() {
        let present = space_diplomacy::framework();
        let with = |id: &str, version: Option<&str>, date: &str| {
            let mut framework = (*present).clone();
            (framework.id, framework.version) = (id.to_owned(), version.map(str::to_owned));
            framework.date = Some(date.to_owned());
            framework
        };
        let one = with("a", Some("2"), "2024");
        assert!(is_newer(&one, &with("a", Some("1"), "2025")));
        assert!(is_newer(&with("a", None, "2025"), &one) && !is_newer(&one, &with("a", None, "2025")));
        assert!(is_newer(&with("a", Some("2.0"), "2024"), &one) && !is_newer(&one, &one));
        let other = with("b", Some("1"), "2026");
        assert!(is_newer(&other, &one), "two frameworks go by their dates");
    }

    #[test]
    fn frameworks_that_share_little_or_have_no_dates_are_no_versions_of_one() {
        let present = space_diplomacy::framework();
        let versions = |change: fn(&mut Framework)| {
            let mut other = (*present).clone();
            other.id = "other".into();
            change(&mut other);
            are_versions(&present, &other, &compare(&present, &other, &[]))
        };
        assert!(versions(|other| other.date = Some("2031".into())), "renamed as a whole, as NIST's revisions are");
        assert!(!versions(|other| other.date = None), "nobody says which is older");
        assert!(!versions(|other| {
            other.date = Some("2031".into());
            for (at, goal) in other.goals.iter_mut().enumerate().skip(3) {
                (goal.id, goal.label, goal.title) = (format!("g{at}"), None, format!("Rope {at}"));
            }
        }));
        assert!(are_versions(&present, &present, &compare(&present, &present, &[])));
    }
}
