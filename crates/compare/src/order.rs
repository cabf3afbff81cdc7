//! Which of two versions of a framework is the newer one.

use std::cmp::Ordering;

use framework::{Framework, runs};

/// Whether one framework is a newer version of the other: they have the same id, and its version, else its date, comes after.
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
    let of = |one: Option<&str>, other: Option<&str>| one.zip(other).map(|(one, other)| order(one, other));
    let versions = of(one.version.as_deref(), other.version.as_deref()).filter(|it| it.is_ne());
    let dates = || of(one.date.as_deref(), other.date.as_deref());
    one.id == other.id && versions.or_else(dates).is_some_and(Ordering::is_gt)
}

/// The order of two versions or dates, as people number them: 1.10 comes after 1.9, and 2026-05 after 2026.
fn order(one: &str, other: &str) -> Ordering {
    let (one, other) = (parts(one), parts(other));
    one.cmp(&other)
}

/// The numbers and words of a version; a number goes by its length first, without zeros before it.
fn parts(version: &str) -> Vec<(usize, String)> {
    let version = version.trim().to_lowercase();
    let bare = version.strip_prefix('v').filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    let numbered = |part: String| {
        if part.starts_with(|c: char| c.is_ascii_digit()) {
            let number = part.trim_start_matches('0').to_owned();
            (number.len() + 1, number)
        } else {
            (0, part)
        }
    };
    runs(bare.unwrap_or(&version)).into_iter().map(numbered).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

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
    fn the_version_goes_before_the_date_and_other_frameworks_have_no_order() {
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
        assert!(!is_newer(&with("b", Some("3"), "2026"), &one));
    }
}
