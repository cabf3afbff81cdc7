//! A reader's layers on one framework: as text for browser storage, and merged with another tab's changes to the same
//! layers.

use std::collections::{BTreeMap, BTreeSet};

use crate::{Layer, Mark, Target};

/// The separator between layers in the text. It never occurs in a layer file.
const SEPARATOR: char = '\u{1e}';

/// Several layers, in order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StoredLayers {
    /// The layers.
    pub layers: Vec<StoredLayer>,
    /// The index of the layer on screen.
    pub chosen: usize,
}

/// A layer on a shelf.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StoredLayer {
    /// The layer.
    pub layer: Layer,
    /// Whether a rule combined it from the others, so that combining it with them again would count them twice.
    pub is_combined: bool,
}

/// The merged work of two tabs on the same layers.
#[derive(Clone, Debug, PartialEq)]
pub struct MergedLayers {
    /// The merged layers.
    pub stored: StoredLayers,
    /// How many of the other tab's layers are kept separately, since both tabs changed the same thing differently.
    pub conflicts: usize,
}

/// The identity of a layer across tabs: its title, and its number among layers with that title.
type Name<'l> = (&'l str, usize);

impl StoredLayers {
    /// Writes the layers as text: the indices of the chosen layer and of the combined ones, then each layer as a file.
    ///
    /// ```
    /// use layers::{Layer, StoredLayers, StoredLayer};
    ///
    /// let layer = Layer { title: "Audit".into(), ..Layer::default() };
    /// let stored = StoredLayers { layers: vec![StoredLayer { layer, is_combined: true }], chosen: 0 };
    /// assert_eq!(StoredLayers::read(&stored.write()), stored);
    /// ```
    pub fn write(&self) -> String {
        let combined = self.layers.iter().enumerate().filter(|(_, stored)| stored.is_combined).map(|(at, _)| at);
        let numbers: Vec<_> = [self.chosen].into_iter().chain(combined).map(|number| number.to_string()).collect();
        let files = self.layers.iter().map(|stored| stored.layer.write());
        [numbers.join(" ")].into_iter().chain(files).collect::<Vec<_>>().join(&SEPARATOR.to_string())
    }

    /// Reads such a text. Layers that cannot be read are left out.
    pub fn read(text: &str) -> Self {
        let mut parts = text.split(SEPARATOR);
        let head = parts.next().unwrap_or_default();
        let mut numbers = head.split(' ').filter_map(|number| number.parse::<usize>().ok());
        let chosen = numbers.next().unwrap_or_default();
        let combined: BTreeSet<_> = numbers.collect();
        let read: Vec<_> = parts.enumerate().filter_map(|(at, file)| Some((at, Layer::read(file).ok()?))).collect();
        let before = read.iter().filter(|(at, _)| *at < chosen).count();
        let stored = |(at, layer)| StoredLayer { layer, is_combined: combined.contains(&at) };
        Self { chosen: before.min(read.len().saturating_sub(1)), layers: read.into_iter().map(stored).collect() }
    }

    /// Merges this tab's layers with another tab's; both started from `before`. What either tab changed, added or
    /// removed is kept. If both changed the same thing differently, the other tab's layer goes next to this one's. The
    /// layer on screen stays the same.
    ///
    /// ```
    /// use layers::{Layer, StoredLayers, StoredLayer, Target};
    ///
    /// let stored = |scored: &[&str]| {
    ///     let mut layer = Layer::default();
    ///     for id in scored {
    ///         layer.update(Target::Goal((*id).to_owned()), |mark| mark.score = Some(1.0));
    ///     }
    ///     StoredLayers { layers: vec![StoredLayer { layer, is_combined: false }], chosen: 0 }
    /// };
    /// let merged = stored(&["a", "here"]).merged(&stored(&["a"]), &stored(&["a", "there"]));
    /// assert_eq!((merged.stored, merged.conflicts), (stored(&["a", "here", "there"]), 0));
    /// ```
    #[must_use]
    pub fn merged(&self, before: &Self, other: &Self) -> MergedLayers {
        let (was, there) = (before.by_name(), other.by_name());
        let mut merged = MergedLayers { stored: Self::default(), conflicts: 0 };
        let names = self.names();
        for (at, (name, mine)) in names.iter().zip(&self.layers).enumerate() {
            if at == self.chosen {
                merged.stored.chosen = merged.stored.layers.len();
            }
            match (was.get(name), there.get(name)) {
                // The other tab removed a layer that this one did not change.
                (Some(was), None) if was.layer == mine.layer => {}
                (_, None) => merged.stored.layers.push(mine.clone()),
                (was, Some(theirs)) => match merged_pair(was.copied(), mine, theirs) {
                    Some(layer) => merged.stored.layers.push(StoredLayer { layer, ..mine.clone() }),
                    None => {
                        merged.stored.layers.extend([mine.clone(), (*theirs).clone()]);
                        merged.conflicts += 1;
                    }
                },
            }
        }
        let here: BTreeSet<_> = names.into_iter().collect();
        for (name, theirs) in other.names().into_iter().zip(&other.layers).filter(|(name, _)| !here.contains(name)) {
            // A layer that this tab removed and the other did not change stays removed.
            if was.get(&name).is_none_or(|was| was.layer != theirs.layer) {
                merged.stored.layers.push(theirs.clone());
            }
        }
        merged.stored.chosen = merged.stored.chosen.min(merged.stored.layers.len().saturating_sub(1));
        merged
    }

    fn names(&self) -> Vec<Name<'_>> {
        let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
        let mut names = Vec::new();
        for title in self.layers.iter().map(|stored| stored.layer.title.as_str()) {
            let number = seen.entry(title).or_default();
            *number += 1;
            names.push((title, *number));
        }
        names
    }

    fn by_name(&self) -> BTreeMap<Name<'_>, &StoredLayer> {
        self.names().into_iter().zip(&self.layers).collect()
    }
}

/// Merges two tabs' versions of one layer; none if both changed the same thing differently. Layers that both tabs
/// started under the same name are merged only if they are equal.
fn merged_pair(before: Option<&StoredLayer>, mine: &StoredLayer, theirs: &StoredLayer) -> Option<Layer> {
    let (mine, theirs) = (&mine.layer, &theirs.layer);
    match before {
        Some(before) => merged(&before.layer, mine, theirs),
        None => (mine == theirs).then(|| mine.clone()),
    }
}

/// Merges two descendants of one layer, mark by mark; none if both changed the same thing differently.
fn merged(before: &Layer, mine: &Layer, theirs: &Layer) -> Option<Layer> {
    let mut layer = Layer {
        title: changed(&before.title, &mine.title, &theirs.title)?.clone(),
        framework: changed(&before.framework, &mine.framework, &theirs.framework)?.clone(),
        scale: *changed(&before.scale, &mine.scale, &theirs.scale)?,
        statuses: changed(&before.statuses, &mine.statuses, &theirs.statuses)?.clone(),
        marks: BTreeMap::new(),
    };
    let targets: BTreeSet<&Target> = mine.marks.keys().chain(theirs.marks.keys()).collect();
    for target in targets {
        let marks: [Option<&Mark>; 3] = [before, mine, theirs].map(|layer| layer.mark(target));
        if let Some(mark) = changed(&marks[0], &marks[1], &marks[2])? {
            layer.marks.insert(target.clone(), (*mark).clone());
        }
    }
    Some(layer)
}

/// The value that differs from `before`; none if both do, and differ from each other.
fn changed<'v, T: PartialEq>(before: &T, mine: &'v T, theirs: &'v T) -> Option<&'v T> {
    match (mine == before, theirs == before) {
        (_, true) => Some(mine),
        (true, false) => Some(theirs),
        (false, false) => (mine == theirs).then_some(mine),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(title: &str, scores: &[(&str, f64)]) -> StoredLayer {
        let mut layer = Layer { title: title.to_owned(), ..Layer::default() };
        for (id, score) in scores {
            layer.update(Target::Goal((*id).to_owned()), |mark| mark.score = Some(*score));
        }
        StoredLayer { layer, is_combined: false }
    }

    fn stored(layers: &[StoredLayer]) -> StoredLayers {
        StoredLayers { layers: layers.to_vec(), chosen: 0 }
    }

    #[test]
    fn layers_come_back_as_they_were_kept() {
        let mut kept = stored(&[named("A", &[("a", 1.0)]), named("", &[]), named("A", &[("b", 2.5)])]);
        (kept.chosen, kept.layers[2].is_combined) = (1, true);
        assert_eq!(StoredLayers::read(&kept.write()), kept);
        let old = format!("1\u{1e}{}\u{1e}no layer", named("Old", &[]).layer.write());
        assert_eq!(StoredLayers::read(&old), stored(&[named("Old", &[])]), "the one on screen could not be read");
        let damaged = format!(
            "2\u{1e}no layer\u{1e}{}\u{1e}{}",
            named("One", &[]).layer.write(),
            named("Two", &[]).layer.write()
        );
        assert_eq!(StoredLayers::read(&damaged).chosen, 1, "the one on screen is told by its own number");
        assert_eq!(StoredLayers::read("7\u{1e}no layer"), StoredLayers::default());
        assert_eq!(StoredLayers::read(""), StoredLayers::default());
    }

    #[test]
    fn what_two_tabs_mark_is_all_there_afterwards() {
        let before = stored(&[named("", &[("a", 1.0), ("b", 1.0), ("c", 1.0)])]);
        let here = stored(&[named("", &[("a", 2.0), ("b", 1.0), ("here", 3.0)])]);
        let there = stored(&[named("", &[("a", 1.0), ("b", 4.0), ("c", 1.0), ("there", 3.0)])]);
        let both = stored(&[named("", &[("a", 2.0), ("b", 4.0), ("here", 3.0), ("there", 3.0)])]);
        assert_eq!(here.merged(&before, &there), MergedLayers { stored: both.clone(), conflicts: 0 });
        assert_eq!(there.merged(&before, &here).stored, both, "whoever writes last");
        assert_eq!(before.merged(&before, &there).stored, there);
    }

    #[test]
    fn what_both_say_of_one_thing_stands_side_by_side() {
        let before = stored(&[named("", &[])]);
        let (here, there) = (named("", &[("a", 1.0)]), named("", &[("a", 2.0)]));
        let merged = stored(std::slice::from_ref(&here)).merged(&before, &stored(std::slice::from_ref(&there)));
        assert_eq!(merged, MergedLayers { stored: stored(&[here.clone(), there.clone()]), conflicts: 1 });
        let strangers = stored(std::slice::from_ref(&here)).merged(&StoredLayers::default(), &stored(&[there]));
        assert_eq!((strangers.stored.layers.len(), strangers.conflicts), (2, 1), "no tab knew of the other");
        let same = stored(std::slice::from_ref(&here));
        assert_eq!(same.merged(&StoredLayers::default(), &same), MergedLayers { stored: same.clone(), conflicts: 0 });
    }

    #[test]
    fn what_one_tab_adds_or_removes_the_other_has_too() {
        let (one, two) = (named("One", &[("a", 1.0)]), named("Two", &[("b", 1.0)]));
        let before = stored(&[one.clone(), two.clone()]);
        let mut here = stored(&[one.clone(), two.clone(), named("Here", &[])]);
        here.chosen = 2;
        let there = stored(&[two.clone(), named("There", &[])]);
        let merged = here.merged(&before, &there).stored;
        assert_eq!(merged.layers, [two.clone(), named("Here", &[]), named("There", &[])]);
        assert_eq!(merged.chosen, 1, "the one on screen stays that");
        let changed = stored(&[named("One", &[("a", 4.0)]), two]);
        let merged = stored(&before.layers[1..]).merged(&before, &changed).stored;
        assert_eq!(merged.layers.len(), 2, "what was removed here and changed there is not lost");
    }
}
