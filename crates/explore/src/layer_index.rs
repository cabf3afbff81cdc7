//! What a layer says about each goal, searched and filtered as if it were part of the framework.

use framework::{Framework, Goal, Ref};
use search::{BitSet, Pattern};

use super::{OverlayKey, Query, fields};

/// The value of `my.status` for goals without a status.
pub const NO_STATUS: &str = "none";

/// What a layer says about all goals. Empty without a layer; a query's filters by layer are then ignored.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LayerIndex {
    /// What is said about each goal, by its number.
    pub goals: Vec<LayerEntry>,
}

/// What a layer says about a goal.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LayerEntry {
    /// The id of the goal's status.
    pub status: Option<String>,
    /// The goal's score.
    pub score: Option<f64>,
    /// Whether the goal, or one of its objectives, has a note.
    pub has_note: bool,
    /// The words of everything said about the goal, its objectives and its sections: notes, tags and the titles of
    /// links.
    pub words: Vec<String>,
}

impl LayerEntry {
    /// Whether this matches the query's filter for one key: any one of its values suffices.
    pub fn has(&self, query: &Query, key: OverlayKey) -> bool {
        let values = query.overlay.of(key);
        let is = |value: &String| match key {
            OverlayKey::MyStatus => value == self.status.as_deref().unwrap_or(NO_STATUS),
            OverlayKey::MyScore => self.score.is_some_and(|score| is_in_range(score, value)),
            OverlayKey::MyNote => (value == "yes") == self.has_note,
            _ => true,
        };
        values.is_empty() || values.iter().any(is)
    }
}

impl LayerIndex {
    /// Whether there is no layer.
    pub fn is_empty(&self) -> bool {
        self.goals.is_empty()
    }

    /// What is said about a goal.
    pub fn entry(&self, goal: Ref<Goal>) -> Option<&LayerEntry> {
        self.goals.get(goal.index())
    }

    /// Whether something about these goals passes the query's filters by layer: for each key, at least one of the goals
    /// must match.
    pub fn admits(&self, query: &Query, about: &[Ref<Goal>]) -> bool {
        let mut asked = OverlayKey::MINE.into_iter().filter(|key| !query.overlay.of(*key).is_empty());
        let has = |goal: &Ref<Goal>, key| self.entry(*goal).is_some_and(|entry| entry.has(query, key));
        self.is_empty() || asked.all(|key| about.iter().any(|goal| has(goal, key)))
    }

    /// The goals that pass the query's filters by layer; none if it has no such filter.
    pub(super) fn matching(&self, framework: &Framework, query: &Query) -> Option<BitSet> {
        let is_asked = !self.is_empty() && query.overlay.asks_layer();
        let has = |at: usize| {
            self.goals.get(at).is_some_and(|entry| OverlayKey::MINE.iter().all(|key| entry.has(query, *key)))
        };
        is_asked.then(|| BitSet::matching(framework.goals.len(), has))
    }

    /// The goals that match the query's words if the layer's words are counted in.
    pub(super) fn matching_words(&self, framework: &Framework, query: &Query) -> Vec<u32> {
        let pattern = Pattern::new(&query.text, &[], &[]);
        if pattern.is_empty() {
            return Vec::new();
        }
        let has = |at: usize, words: &[String]| {
            let own: Vec<_> = fields::texts(framework, &framework.goals[at]).map(|(_, text)| text).collect();
            let texts: Vec<_> = own.iter().map(|text| &**text).chain(words.iter().map(String::as_str)).collect();
            pattern.matches(&texts)
        };
        let entry = self.goals.iter().take(framework.goals.len()).enumerate();
        entry.filter(|(at, entry)| !entry.words.is_empty() && has(*at, &entry.words)).map(|(at, _)| at as u32).collect()
    }

    /// Sorts goals by descending score, those without one last; ties keep their order.
    pub(super) fn sort(&self, goals: &mut [Ref<Goal>]) {
        let score = |goal: &Ref<Goal>| self.entry(*goal).and_then(|entry| entry.score);
        goals.sort_by(|one, other| match (score(one), score(other)) {
            (Some(one), Some(other)) => other.total_cmp(&one),
            (one, other) => other.is_some().cmp(&one.is_some()),
        });
    }
}

/// Whether a score is in a range, in the syntax of addresses.
///
/// ```
/// use explore::is_in_range;
///
/// assert!(is_in_range(3.0, "3") && is_in_range(3.0, "2..4") && is_in_range(3.0, "2..") && is_in_range(3.0, "..3"));
/// assert!(!is_in_range(3.0, "4") && !is_in_range(3.0, "3.5.."));
/// ```
pub fn is_in_range(score: f64, range: &str) -> bool {
    let number = |text: &str| text.parse::<f64>().ok();
    match range.split_once("..") {
        Some((from, to)) => number(from).is_none_or(|from| score >= from) && number(to).is_none_or(|to| score <= to),
        None => number(range).is_some_and(|one| (score - one).abs() < f64::EPSILON),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Index, Sort};

    fn layer_index() -> (std::sync::Arc<Framework>, LayerIndex) {
        let framework = space_diplomacy::framework();
        let mut layer_index = LayerIndex { goals: vec![LayerEntry::default(); framework.goals.len()] };
        let words = vec!["Ask the zeppelin club".into(), "moored".into()];
        layer_index.goals[2] = LayerEntry { status: Some("done".into()), score: Some(3.0), has_note: true, words };
        layer_index.goals[5] = LayerEntry { score: Some(4.0), ..LayerEntry::default() };
        layer_index.goals[7] = LayerEntry { status: Some("open".into()), ..LayerEntry::default() };
        (framework, layer_index)
    }

    fn found(asked: &[(&str, &str)], change: impl FnOnce(&mut Query)) -> Vec<usize> {
        let (framework, layer_index) = layer_index();
        let mut query = Query::default();
        for (key, value) in asked {
            assert!(query.overlay.insert(key, value), "{key}");
        }
        change(&mut query);
        let findings = Index::build(&framework).explore_with_layer(&framework, &query, &layer_index);
        findings.goals.iter().map(|goal| goal.index()).collect()
    }

    #[test]
    fn what_a_layer_says_can_be_asked_for() {
        let nothing = |_: &mut Query| {};
        assert_eq!(found(&[("my.status", "done")], nothing), [2]);
        assert_eq!(found(&[("my.status", "done"), ("my.status", "open")], nothing), [2, 7]);
        assert_eq!(found(&[("my.status", "none")], nothing).len(), layer_index().1.goals.len() - 2);
        assert_eq!(found(&[("my.score", "3..")], nothing), [2, 5]);
        assert_eq!(found(&[("my.score", "4")], nothing), [5]);
        assert_eq!(found(&[("my.score", "..3.5")], nothing), [2]);
        assert_eq!(found(&[("my.note", "yes")], nothing), [2]);
        assert_eq!(found(&[("my.note", "no"), ("my.score", "4")], nothing), [5]);
        assert_eq!(found(&[], |query| query.sort = Some(Sort::MyScore))[..3], [5, 2, 0]);
    }

    #[test]
    fn what_is_about_goals_is_asked_for_by_what_the_layer_says_of_any_of_them() {
        let (_, layer_index) = layer_index();
        let goals = |numbers: &[usize]| numbers.iter().map(|at| Ref::new(*at)).collect::<Vec<_>>();
        let asks = |key: &str, value: &str| {
            let mut query = Query::default();
            query.overlay.insert(key, value);
            query
        };
        assert!(layer_index.admits(&asks("my.status", "done"), &goals(&[1, 2])));
        assert!(!layer_index.admits(&asks("my.status", "done"), &goals(&[1, 7])));
        assert!(!layer_index.admits(&asks("my.note", "no"), &[]), "what is about no goal has nothing said of it");
        assert!(layer_index.admits(&Query::default(), &[]));
        let mut both = asks("my.status", "open");
        both.overlay.insert("my.score", "4");
        assert!(layer_index.admits(&both, &goals(&[5, 7])) && !layer_index.admits(&both, &goals(&[7])));
        assert!(LayerIndex::default().admits(&both, &[]), "without a layer nothing has a say");
    }

    #[test]
    fn words_are_found_in_notes_and_counted_with_the_rest() {
        assert_eq!(found(&[], |query| query.text = "zeppel".into()), [2]);
        assert_eq!(found(&[], |query| query.text = "moored zeppelin".into()), [2], "whichever text has them");
        assert!(
            found(&[], |query| query.text = "\"club moored\"".into()).is_empty(),
            "no phrase goes on in another text"
        );
        assert!(found(&[("my.status", "open")], |query| query.text = "zeppelin".into()).is_empty());
        let (framework, layer_index) = layer_index();
        let title = framework.goals[2].title.split_whitespace().next().unwrap_or_default().to_lowercase();
        assert_eq!(found(&[], |query| query.text = format!("zeppelin {title}")), [2], "note and goal together");
        let query = Query { text: "zeppelin".into(), ..Query::default() };
        let findings = Index::build(&framework).explore_with_layer(&framework, &query, &layer_index);
        assert!(findings.corrections.is_empty());
        assert_eq!(findings.pillars.iter().sum::<u32>(), 1);
    }

    #[test]
    fn without_a_layer_nothing_that_is_asked_of_one_has_a_say() {
        let framework = space_diplomacy::framework();
        let mut query = Query::default();
        assert!(query.overlay.insert("my.status", "done"));
        assert_eq!(Index::build(&framework).explore(&framework, &query).goals.len(), framework.goals.len());
    }
}
