//! Query parameters about things that lie over a framework: a layer, a comparison, a crosswalk. The address keeps them
//! wherever the reader navigates.

use std::borrow::Cow;

use framework::check::is_slug;

use super::keyed_values::KeyedValues;

/// The longest layer kept in an address, in bytes.
const LONGEST_LAYER: usize = 200_000;

/// The values of all overlay keys; each key's values are sorted and unique.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Overlay(KeyedValues<OverlayKey>);

/// A query parameter of an overlay. Addresses use the order of the variants.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OverlayKey {
    /// A status that the reader gave.
    MyStatus,
    /// The scores that the reader gave: `3`, `2..4`, `2..` or `..4`.
    MyScore,
    /// Whether the reader wrote a note: `yes` or `no`.
    MyNote,
    /// The change to a goal in a comparison.
    Change,
    /// The relation of a goal to its partner in a crosswalk.
    Relation,
    /// The pillar of the partner in a crosswalk.
    PartnerPillar,
    /// A whole layer, compressed.
    Layer,
}

impl OverlayKey {
    /// Every key, in order.
    pub const ALL: [Self; 7] =
        [Self::MyStatus, Self::MyScore, Self::MyNote, Self::Change, Self::Relation, Self::PartnerPillar, Self::Layer];

    /// The keys that filter by a layer.
    pub const MINE: [Self; 3] = [Self::MyStatus, Self::MyScore, Self::MyNote];

    /// The key in addresses.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::MyStatus => "my.status",
            Self::MyScore => "my.score",
            Self::MyNote => "my.note",
            Self::Change => "change",
            Self::Relation => "relation",
            Self::PartnerPillar => "partner.pillar",
            Self::Layer => "layer",
        }
    }

    /// Whether the key may repeat; for other keys, the last value counts.
    fn is_repeatable(self) -> bool {
        matches!(self, Self::MyStatus | Self::Change | Self::Relation | Self::PartnerPillar)
    }

    fn admits(self, value: &str) -> bool {
        match self {
            Self::MyStatus | Self::PartnerPillar => is_slug(value),
            Self::MyScore => is_range(value),
            Self::MyNote => matches!(value, "yes" | "no"),
            Self::Change => matches!(value, "added" | "removed" | "moved" | "renamed" | "changed" | "same"),
            Self::Relation => matches!(value, "equal" | "subset" | "superset" | "intersects" | "none"),
            Self::Layer => !value.is_empty(),
        }
    }
}

/// A number, or two joined by `..`, one of which may be missing.
fn is_range(value: &str) -> bool {
    match value.split_once("..") {
        Some((from, to)) => [from, to].iter().all(|end| end.is_empty() || is_number(end)) && value.len() > 2,
        None => is_number(value),
    }
}

/// Digits, optionally with a sign and a fraction. Parsing to a float would add tables of 10 kB to every page.
fn is_number(text: &str) -> bool {
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let size = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = size.split_once('.').unwrap_or((size, "0"));
    text.len() <= 20 && is_digits(whole) && is_digits(fraction)
}

/// A layer's text as an address keeps it: characters that addresses cannot have become `~`, and excess is cut. Either
/// makes it unreadable as a layer, so that the page reports a damaged link; if it were dropped, the link would seem to
/// have no layer.
fn compressed(value: &str) -> Cow<'_, str> {
    let value = value.trim();
    let is_letter = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '~');
    if value.len() <= LONGEST_LAYER && value.chars().all(is_letter) {
        return Cow::Borrowed(value);
    }
    let kept = value.chars().map(|c| if is_letter(c) { c } else { '~' });
    Cow::Owned(kept.take(LONGEST_LAYER - 1).chain(['~']).collect())
}

impl Overlay {
    /// Inserts a value if it is well-formed; returns whether the key belongs to an overlay.
    pub fn insert(&mut self, key: &str, value: &str) -> bool {
        let Some(key) = OverlayKey::ALL.into_iter().find(|one| one.as_str() == key) else { return false };
        let value = &*if key == OverlayKey::Layer { compressed(value) } else { Cow::Borrowed(value) };
        if key.admits(value) {
            if !key.is_repeatable() {
                self.clear(key);
            }
            self.0.insert(key, value);
        }
        true
    }

    /// Adds a value, or removes it if it is there. For a key with a single value, a new one replaces the old.
    pub fn toggle(&mut self, key: OverlayKey, value: &str) {
        if self.of(key).iter().any(|one| one == value) {
            self.0.toggle(key, value);
        } else {
            self.insert(key.as_str(), value);
        }
    }

    /// Whether it filters goals by a layer.
    pub fn asks_layer(&self) -> bool {
        OverlayKey::MINE.iter().any(|key| !self.of(*key).is_empty())
    }

    /// The values of a key, sorted.
    pub fn of(&self, key: OverlayKey) -> &[String] {
        self.0.of(key)
    }

    /// Removes all values of a key.
    pub fn clear(&mut self, key: OverlayKey) {
        self.0.retain(|one, _| one != key);
    }

    /// Every value with its key, in order.
    pub fn iter(&self) -> impl Iterator<Item = (OverlayKey, &str)> {
        self.0.iter()
    }

    /// Only the filters by a layer.
    #[must_use]
    pub fn mine(&self) -> Self {
        let mut mine = self.clone();
        mine.0.retain(|key, _| OverlayKey::MINE.contains(&key));
        mine
    }

    /// Everything but the layer itself.
    #[must_use]
    pub fn without_layer(&self) -> Self {
        let mut others = self.clone();
        others.clear(OverlayKey::Layer);
        others
    }

    /// The layer, if any.
    pub fn layer(&self) -> Option<&str> {
        self.of(OverlayKey::Layer).first().map(String::as_str)
    }

    /// Whether there are no values.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::{LONGEST_LAYER, Overlay, OverlayKey};

    #[test]
    fn only_well_formed_values_are_kept() {
        for (key, good, bad) in [
            ("my.status", &["done", "in-progress"][..], &["", "In progress"][..]),
            (
                "my.score",
                &["3", "2..4", "..4", "2..", "0.5..1", "-2..-1"],
                &["", "..", "a", "1..b", "inf", "NaN", "1e3", "-", ".", "1."],
            ),
            ("my.note", &["yes", "no"], &["", "maybe"]),
            ("change", &["added", "same"], &["gone"]),
            ("relation", &["equal", "none"], &["other"]),
            ("partner.pillar", &["ac"], &["A C"]),
            ("layer", &["eJw_-", "a b", "é"], &[""]),
        ] {
            for (value, kept) in good.iter().map(|value| (value, 1)).chain(bad.iter().map(|value| (value, 0))) {
                let mut overlay = Overlay::default();
                assert!(overlay.insert(key, value));
                assert_eq!(overlay.iter().count(), kept, "{key}={value}");
            }
        }
        let mut overlay = Overlay::default();
        assert!(!overlay.insert("theme", "norms") && overlay.is_empty());
        assert!(overlay.insert("my.score", "1") && overlay.insert("my.score", "2"));
        assert_eq!(overlay.of(OverlayKey::MyScore), ["2"]);
        overlay.toggle(OverlayKey::MyScore, "3");
        assert_eq!(overlay.of(OverlayKey::MyScore), ["3"]);
        overlay.toggle(OverlayKey::MyScore, "3");
        overlay.toggle(OverlayKey::Layer, "abc");
        assert!(!overlay.asks_layer() && overlay.layer() == Some("abc") && overlay.without_layer().is_empty());
        for (damaged, kept) in
            [("a b", "a~b~".to_owned()), (&"a".repeat(LONGEST_LAYER + 9), "a".repeat(LONGEST_LAYER - 1) + "~")]
        {
            let mut overlay = Overlay::default();
            overlay.insert("layer", damaged);
            assert_eq!(overlay.layer(), Some(&*kept), "it is told as damaged, not left out");
        }
        let mut overlay = Overlay::default();
        overlay.toggle(OverlayKey::Change, "moved");
        overlay.toggle(OverlayKey::Change, "gone");
        assert_eq!(overlay.of(OverlayKey::Change), ["moved"]);
        overlay.toggle(OverlayKey::Change, "moved");
        assert!(overlay.is_empty());
    }
}
