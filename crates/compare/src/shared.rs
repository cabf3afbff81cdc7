//! The common ground of two frameworks, and what only one of them has.

use std::collections::{BTreeMap, HashMap, HashSet};

use framework::{Actor, Framework, Goal, PartKind, Ref, Theme};

use crate::pairing::folded;

/// Two frameworks side by side.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shared {
    /// Their themes.
    pub themes: BySide,
    /// Their actors.
    pub actors: BySide,
    /// Their words.
    pub words: BySide,
}

/// Things of one kind, with the number of each framework's goals that have them; the most frequent first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BySide {
    /// Things that both have: the number of goals in the older framework, then in the newer.
    pub both: Vec<(String, usize, usize)>,
    /// Things that only the older one has.
    pub older: Vec<(String, usize)>,
    /// Things that only the newer one has.
    pub newer: Vec<(String, usize)>,
}

/// The longest list of words.
const WORDS: usize = 40;

/// Shorter words are ignored, since they rarely name a subject.
const LETTERS: usize = 4;

/// Words in more than this share of all goals are ignored, since they distinguish none.
const COMMON: f64 = 0.5;

/// English words without a subject. For other languages, [`COMMON`] drops frequent words.
const STOP_WORDS: [&str; 68] = [
    "about", "above", "across", "after", "against", "also", "among", "been", "before", "being", "between", "both",
    "could", "does", "each", "either", "from", "have", "having", "here", "into", "itself", "less", "many", "more",
    "most", "must", "need", "only", "other", "others", "over", "same", "shall", "should", "since", "some", "such",
    "than", "that", "their", "them", "then", "there", "these", "they", "this", "those", "through", "under", "until",
    "upon", "used", "using", "very", "well", "were", "what", "when", "where", "whether", "which", "while", "whose",
    "will", "with", "within", "would",
];

/// Puts two frameworks side by side.
pub fn shared(older: &Framework, newer: &Framework) -> Shared {
    Shared {
        themes: sides(themes(older), themes(newer), usize::MAX),
        actors: sides(actors(older), actors(newer), usize::MAX),
        words: sides(words(older), words(newer), WORDS),
    }
}

/// Names with the number of goals that have them, by folded name.
type Counts = HashMap<String, (String, usize)>;

fn themes(framework: &Framework) -> Counts {
    counted::<Theme>(framework, |goal| &goal.themes, |theme| &theme.title)
}

fn actors(framework: &Framework) -> Counts {
    counted::<Actor>(framework, |goal| &goal.actors, |actor| &actor.title)
}

fn counted<T: PartKind>(framework: &Framework, of: fn(&Goal) -> &Vec<Ref<T>>, title: fn(&T) -> &String) -> Counts {
    let mut goals = vec![0; T::all(framework).len()];
    for goal in &framework.goals {
        for at in of(goal) {
            goals[at.index()] += 1;
        }
    }
    let all = T::all(framework).iter().zip(goals);
    all.map(|(noun, goals)| (folded(title(noun)), (title(noun).clone(), goals))).collect()
}

fn words(framework: &Framework) -> Counts {
    let mut counts: HashMap<String, usize> = HashMap::new();
    for goal in &framework.goals {
        let objectives = goal.objectives.iter().map(|at| &framework[*at].statement.text);
        let summary = goal.summary.iter().map(|summary| &summary.text);
        let texts = std::iter::once(&goal.title).chain(summary).chain(objectives);
        let words: HashSet<String> = texts
            .flat_map(|text| folded(&framework.plain(text)).split(' ').map(str::to_owned).collect::<Vec<_>>())
            .collect();
        for word in words {
            *counts.entry(word).or_default() += 1;
        }
    }
    let most = (framework.goals.len() as f64 * COMMON).max(1.0);
    let is_distinctive = |word: &str, goals: usize| {
        word.chars().count() >= LETTERS
            && goals as f64 <= most
            && STOP_WORDS.binary_search(&word).is_err()
            && !word.chars().any(char::is_numeric)
    };
    counts
        .into_iter()
        .filter(|(word, goals)| is_distinctive(word, *goals))
        .map(|(word, goals)| (word.clone(), (word, goals)))
        .collect()
}

fn sides(older: Counts, newer: Counts, most: usize) -> BySide {
    let mut names: BTreeMap<String, (String, usize, usize)> = BTreeMap::new();
    for (key, (name, goals)) in older {
        names.insert(key, (name, goals, 0));
    }
    let before: HashSet<String> = names.keys().cloned().collect();
    let mut after = HashSet::new();
    for (key, (name, goals)) in newer {
        names.entry(key.clone()).or_insert((name, 0, 0)).2 = goals;
        after.insert(key);
    }
    let mut by_side = BySide::default();
    for (key, (name, one, two)) in names {
        match (before.contains(&key), after.contains(&key)) {
            (true, true) => by_side.both.push((name, one, two)),
            (true, false) => by_side.older.push((name, one)),
            _ => by_side.newer.push((name, two)),
        }
    }
    by_side.both.sort_by_key(|(_, one, two)| std::cmp::Reverse((*one).min(*two)));
    by_side.older.sort_by_key(|(_, goals)| std::cmp::Reverse(*goals));
    by_side.newer.sort_by_key(|(_, goals)| std::cmp::Reverse(*goals));
    by_side.both.truncate(most);
    by_side.older.truncate(most);
    by_side.newer.truncate(most);
    by_side
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_words_are_in_order() {
        assert!(STOP_WORDS.is_sorted());
    }

    #[test]
    fn what_one_speaks_of_and_the_other_does_not_is_told() {
        let older = space_diplomacy::framework();
        let mut newer = (*older).clone();
        newer.themes[0].title = "Kites".into();
        newer.goals[0].title = "Kites and kitestrings".into();
        let shared = shared(&older, &newer);
        assert_eq!(shared.themes.newer.iter().map(|(title, _)| title.as_str()).collect::<Vec<_>>(), ["Kites"]);
        assert_eq!(shared.themes.older[0].0, older.themes[0].title);
        assert_eq!(shared.themes.both.len(), older.themes.len() - 1);
        assert!(shared.words.newer.iter().any(|(word, goals)| word == "kitestrings" && *goals == 1));
        assert!(shared.words.both.iter().all(|(word, one, two)| word.len() >= LETTERS && one.min(two) > &0));
    }
}
