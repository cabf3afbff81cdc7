//! Mutates a file as a tree: each mutation is a mistake or an attack that a real file could contain.

use crate::{
    corpus::Seed,
    hostile,
    json::{Json, Style},
    random::Random,
};

/// How deep to nest a value; the program reads 100 levels.
const DEPTHS: [usize; 7] = [1, 4, 40, 97, 100, 101, 20_000];
/// How often to repeat an entry.
const TIMES: [usize; 7] = [1, 2, 10, 100, 2_000, 20_000, 600_000];
/// How long to make a text, in bytes.
const LENGTHS: [usize; 5] = [119, 400, 10_000, 100_000, 1_000_000];

type Way = fn(&mut Json, &Seed, &mut Random);

const WAYS: [Way; 13] =
    [drop_one, say_again, retype, retype, retype, nest, lengthen, spoil, spoil, rename, borrow, borrow, reorder];

/// The seed's file as text, after a few mutations.
pub fn bent(seed: &Seed, random: &mut Random) -> String {
    let mut tree = seed.tree.clone();
    for _ in 0..=random.below(6) {
        let Some(way) = random.pick(&WAYS) else { continue };
        way(&mut tree, seed, random);
    }
    let styles = [Style::Short, Style::Short, Style::Short, Style::Airy, Style::Escaped];
    tree.written(*random.pick(&styles).unwrap_or(&Style::Short))
}

/// Any value of the tree.
fn any<'a>(tree: &'a mut Json, random: &mut Random) -> Option<&'a mut Json> {
    let mut number = random.below(tree.size());
    tree.nth(&mut number)
}

/// Any value of the tree that `fits` accepts, if a few tries find one.
fn any_that<'a>(tree: &'a mut Json, random: &mut Random, fits: impl Fn(&Json) -> bool) -> Option<&'a mut Json> {
    let size = tree.size();
    let found = (0..20).find_map(|_| {
        let number = random.below(size);
        tree.nth(&mut { number }).is_some_and(|value| fits(value)).then_some(number)
    })?;
    tree.nth(&mut { found })
}

fn is_text(value: &Json) -> bool {
    matches!(value, Json::Text(_))
}

fn is_full(value: &Json) -> bool {
    matches!(value, Json::List(items) if !items.is_empty()) || is_full_object(value)
}

fn is_full_object(value: &Json) -> bool {
    matches!(value, Json::Object(entries) if !entries.is_empty())
}

/// Removes an entry.
fn drop_one(tree: &mut Json, _: &Seed, random: &mut Random) {
    match any_that(tree, random, is_full) {
        Some(Json::List(items)) => drop(items.remove(random.below(items.len()))),
        Some(Json::Object(entries)) => drop(entries.remove(random.below(entries.len()))),
        _ => {}
    }
}

/// Repeats an entry, once or very often; in an object under the same key. Large ones are not repeated often.
fn say_again(tree: &mut Json, _: &Seed, random: &mut Random) {
    let times = random.early(&TIMES);
    let few = |value: &Json| times.min(600_000 / value.written(Style::Short).len().max(1)).max(1);
    match any_that(tree, random, is_full) {
        Some(Json::List(items)) => {
            let item = items[random.below(items.len())].clone();
            items.extend(std::iter::repeat_n(item.clone(), few(&item)));
        }
        Some(Json::Object(entries)) => {
            let (key, value) = entries[random.below(entries.len())].clone();
            entries.extend(std::iter::repeat_n((key, value.clone()), few(&value)));
        }
        _ => {}
    }
}

/// Replaces a value by one of another type.
fn retype(tree: &mut Json, _: &Seed, random: &mut Random) {
    let raw = random.pick(&hostile::RAW).copied().unwrap_or_default();
    if let Some(value) = any(tree, random) {
        *value = Json::Raw(raw.to_owned());
    }
}

/// Nests a value in many lists or objects.
fn nest(tree: &mut Json, _: &Seed, random: &mut Random) {
    let depth = random.pick(&DEPTHS).copied().unwrap_or_default();
    let (open, close) = *random.pick(&[("[", "]"), ("{\"groups\":[", "]}"), ("{\"a\":", "}")]).unwrap_or(&("[", "]"));
    let Some(value) = any(tree, random) else { return };
    let inside = value.written(Style::Short);
    *value = Json::Raw(open.repeat(depth) + &inside + &close.repeat(depth));
}

/// Repeats a text until it is long.
fn lengthen(tree: &mut Json, _: &Seed, random: &mut Random) {
    let length = random.early(&LENGTHS);
    let word = random.pick(&hostile::WORDS).copied().unwrap_or_default();
    if let Some(Json::Text(text)) = any_that(tree, random, is_text) {
        let piece = if word.is_empty() { format!("{text} ") } else { word.to_owned() };
        *text = piece.repeat(length / piece.len());
    }
}

/// Inserts a hostile word into a text, or replaces the text by it.
fn spoil(tree: &mut Json, _: &Seed, random: &mut Random) {
    let word = random.pick(&hostile::WORDS).copied().unwrap_or_default();
    let (replaces, place) = (random.one_in(3), random.below(usize::MAX));
    if let Some(Json::Text(text)) = any_that(tree, random, is_text) {
        let ends: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        let at = ends[place % ends.len()];
        if replaces { word.clone_into(text) } else { text.insert_str(at, word) }
    }
}

/// Renames a key: to a hostile word, or to a neighbour's name.
fn rename(tree: &mut Json, _: &Seed, random: &mut Random) {
    let word = random.pick(&hostile::WORDS).copied().unwrap_or_default();
    if let Some(Json::Object(entries)) = any_that(tree, random, is_full_object) {
        let other = entries[random.below(entries.len())].0.clone();
        let at = random.below(entries.len());
        entries[at].0 = if random.one_in(2) { other } else { word.to_owned() };
    }
}

/// Replaces a value by another one of the file. With texts, ids collide and references dangle or form cycles.
fn borrow(tree: &mut Json, seed: &Seed, random: &mut Random) {
    if random.one_in(3) {
        let other = any(tree, random).cloned().filter(|other| other.size() < 2_000);
        any(tree, random).into_iter().zip(other).for_each(|(value, other)| *value = other);
    } else if let (Some(other), Some(Json::Text(text))) = (random.pick(&seed.texts), any_that(tree, random, is_text)) {
        text.clone_from(other);
    }
}

/// Rotates a list or an object.
fn reorder(tree: &mut Json, _: &Seed, random: &mut Random) {
    let turn = random.below(usize::MAX);
    match any_that(tree, random, is_full) {
        Some(Json::List(items)) => turned(items, turn),
        Some(Json::Object(entries)) => turned(entries, turn),
        _ => {}
    }
}

fn turned<T>(list: &mut [T], turn: usize) {
    let by = turn % list.len();
    list.rotate_left(by);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_changes_a_file() {
        let _alone = crate::ALONE.lock();
        let tree = Json::from(serde_json::json!({ "a": [{ "id": "x" }, { "id": "y" }], "b": "z" }));
        let seed = Seed { texts: vec!["x".into(), "y".into()], tree };
        for (number, way) in WAYS.iter().enumerate() {
            let changes = (0..50).filter(|case| {
                let mut bent = seed.tree.clone();
                way(&mut bent, &seed, &mut Random::of(1, *case));
                bent != seed.tree
            });
            assert!(changes.count() > 0, "way {number}");
        }
    }
}
