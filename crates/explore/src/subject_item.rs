//! Filters for quotations and challenges, which are not goals: they are filtered by their subject, and a facet value's
//! count is what choosing it would show.

use super::{FacetCounts, FacetKey, FacetValue, Index, LayerIndex, Query, values::places};
use framework::{Challenge, Evidence, Framework, Goal, Quotation, Ref, Subject};
use search::{Correction, Pattern};

/// A part of a framework outside the pillars.
struct SubjectItem<'f> {
    about: &'f Subject,
    evidence: &'f [Evidence],
    /// The quotation itself, or the quotations that state a challenge.
    quotations: Vec<&'f Quotation>,
}

impl<'f> SubjectItem<'f> {
    fn quotation(framework: &'f Framework, at: Ref<Quotation>) -> Self {
        let quotation = &framework[at];
        Self { about: &quotation.about, evidence: &quotation.evidence, quotations: vec![quotation] }
    }

    fn challenge(framework: &'f Framework, at: Ref<Challenge>) -> Self {
        let challenge = &framework[at];
        let quotations = challenge.quotations.iter().map(|at| &framework[*at]).collect();
        Self { about: &challenge.about, evidence: &challenge.statement.evidence, quotations }
    }

    /// The positions of the part's values in a facet, each once.
    fn places(&self, framework: &Framework, key: FacetKey, values: &[FacetValue]) -> Vec<usize> {
        let place = |id: &str| values.iter().position(|value| value.id == id);
        let mut all: Vec<usize> = match key {
            FacetKey::Voice => self.quotations.iter().map(|quotation| quotation.voice.index()).collect(),
            FacetKey::Stance => {
                self.quotations.iter().filter_map(|quotation| place(quotation.stance.as_str())).collect()
            }
            FacetKey::Source => self.evidence.iter().map(|evidence| evidence.source.index()).collect(),
            FacetKey::Pillar => self.about.pillars.iter().map(|pillar| pillar.index()).collect(),
            FacetKey::Theme => self.about.themes.iter().map(|theme| theme.index()).collect(),
            FacetKey::Actor => self.about.actors.iter().map(|actor| actor.index()).collect(),
            FacetKey::Section | FacetKey::Placement | FacetKey::Own(_) => Vec::new(),
        };
        if !matches!(key, FacetKey::Voice | FacetKey::Stance | FacetKey::Source) {
            self.about.goals.iter().for_each(|goal| places(framework, *goal, key, values, &mut |at| all.push(at)));
        }
        all.sort_unstable();
        all.dedup();
        all
    }

    /// Whether the part has a chosen value of a facet. Values unknown to the framework are ignored.
    fn is_chosen(&self, index: &Index, framework: &Framework, query: &Query, key: FacetKey) -> bool {
        let values = index.values(key);
        let chosen = query.chosen.of(key).iter().filter_map(|id| values.iter().position(|value| value.id == *id));
        let chosen: Vec<_> = chosen.collect();
        chosen.is_empty() || self.places(framework, key, values).iter().any(|place| chosen.contains(place))
    }
}

impl Index {
    /// The challenges among these that pass the query's facets.
    pub fn chosen_challenges(
        &self,
        framework: &Framework,
        query: &Query,
        challenges: Vec<Ref<Challenge>>,
    ) -> Vec<Ref<Challenge>> {
        let is_chosen = |at: &Ref<Challenge>| {
            let item = SubjectItem::challenge(framework, *at);
            query.chosen.keys().all(|key| item.is_chosen(self, framework, query, key))
        };
        challenges.into_iter().filter(is_chosen).collect()
    }

    /// For each value of each facet, how many of these challenges choosing it would show.
    pub fn counts_of_challenges(
        &self,
        framework: &Framework,
        query: &Query,
        challenges: &[Ref<Challenge>],
    ) -> Vec<FacetCounts> {
        self.counts_of(framework, query, challenges.iter().map(|at| SubjectItem::challenge(framework, *at)).collect())
    }

    /// For each value of each facet, how many of these quotations choosing it would show.
    pub fn counts_of_quotations(
        &self,
        framework: &Framework,
        query: &Query,
        quotations: &[Ref<Quotation>],
    ) -> Vec<FacetCounts> {
        self.counts_of(framework, query, quotations.iter().map(|at| SubjectItem::quotation(framework, *at)).collect())
    }

    fn counts_of(&self, framework: &Framework, query: &Query, items: Vec<SubjectItem>) -> Vec<FacetCounts> {
        let counted = |key| {
            let values = self.values(key);
            let mut counts = vec![0; values.len()];
            let others: Vec<_> = query.chosen.keys().filter(|other| *other != key).collect();
            let shown =
                items.iter().filter(|item| others.iter().all(|key| item.is_chosen(self, framework, query, *key)));
            shown.flat_map(|item| item.places(framework, key, values)).for_each(|place| counts[place] += 1);
            FacetCounts { key, counts }
        };
        self.keys().map(counted).collect()
    }

    /// For each value of each facet, how many of these goals choosing it would show: the counts of a page with only
    /// these goals.
    pub fn counts_of_goals(
        &self,
        framework: &Framework,
        query: &Query,
        layer_index: &LayerIndex,
        goals: &[Ref<Goal>],
    ) -> Vec<FacetCounts> {
        let all = self.explore_with_layer(framework, query, layer_index);
        let counted = |key| {
            let values = self.values(key);
            let mut counts = vec![0; values.len()];
            let is_asked = !query.chosen.of(key).is_empty();
            let without = is_asked.then(|| {
                let mut query = query.clone();
                query.chosen.clear(key);
                self.explore_with_layer(framework, &query, layer_index)
            });
            let findings = without.as_ref().unwrap_or(&all);
            for goal in goals.iter().filter(|goal| findings.shows(**goal)) {
                let mut own = Vec::new();
                places(framework, *goal, key, values, &mut |place| own.push(place));
                own.sort_unstable();
                own.dedup();
                for place in own {
                    counts[place] += 1;
                }
            }
            FacetCounts { key, counts }
        };
        self.keys().map(counted).collect()
    }
}

/// The challenges with the query's words in their title, statement or quotations, in document order. Forgiven words
/// also match as they were read, and words found inside words match there.
pub fn challenges_with_words(
    framework: &Framework,
    query: &Query,
    corrections: &[Correction],
    inside: &[String],
) -> Vec<Ref<Challenge>> {
    let pattern = Pattern::new(&query.text, corrections, inside);
    let fits = |at: &Ref<Challenge>| {
        let challenge = &framework[*at];
        let quotations = challenge.quotations.iter().map(|at| &framework[*at].text);
        let texts: Vec<_> =
            [&challenge.title, &challenge.statement.text].into_iter().chain(quotations).map(String::as_str).collect();
        pattern.is_empty() || pattern.matches(&texts)
    };
    framework.refs().filter(fits).collect()
}
