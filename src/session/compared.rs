//! The comparison of the framework on screen with the one beside it, and the part of it that the reader asks for.

use leptos::prelude::*;

use std::sync::Arc;

use compare::{Change, Choice, Comparison, Pair};
use explore::{FacetCounts, Findings, LayerIndex, OverlayKey};
use framework::{Framework, Goal, Ref, packed::pack};
use messages::Speech;
use worker::{CompareRequest, ComparisonForm, Tool};

use super::{Explorer, OtherFramework, Session, comparing::ComparisonInput, worker::ask_worker};
use crate::browser;

/// Two frameworks and their differences.
pub struct OpenComparison {
    /// The older one.
    pub older: Arc<Explorer>,
    /// The newer one.
    pub newer: Arc<Explorer>,
    /// Whether the newer one is on screen.
    pub is_newer_here: bool,
    /// Their differences.
    pub comparison: Comparison,
    /// Whether they are two frameworks rather than two versions of one, so that neither adds to the other or takes from
    /// it.
    pub are_distinct: bool,
    /// The language in which they were compared, where it is not the one on screen.
    pub language: Option<String>,
    pub(super) wanted: ComparisonInput,
}

impl OpenComparison {
    /// The goal of a pair that is on screen.
    pub fn here(&self, pair: &Pair) -> Option<Ref<Goal>> {
        if self.is_newer_here { pair.newer } else { pair.older }
    }

    /// The goal of a pair that is in the other framework.
    pub fn there(&self, pair: &Pair) -> Option<Ref<Goal>> {
        if self.is_newer_here { pair.older } else { pair.newer }
    }

    /// The goal that represents a pair, the newer one where there is one, and its framework.
    pub fn goal<'c>(&'c self, pair: &Pair) -> Option<(&'c Framework, Ref<Goal>)> {
        let newer = pair.newer.map(|at| (&*self.newer.framework, at));
        newer.or_else(|| pair.older.map(|at| (&*self.older.framework, at)))
    }

    /// The pair of a goal on screen.
    pub fn of(&self, goal: Ref<Goal>) -> Option<&Pair> {
        self.comparison.pairs.iter().find(|pair| self.here(pair) == Some(goal))
    }
}

impl Session {
    /// The changes that are chosen; all where none is.
    pub fn wanted_changes(self) -> Vec<Change> {
        let wanted = self.query.with(|query| {
            let values = query.overlay.of(OverlayKey::Change).iter();
            values.filter_map(|value| value.parse().ok()).collect::<Vec<Change>>()
        });
        if wanted.is_empty() { Change::ALL.to_vec() } else { wanted }
    }

    /// The indices of the pairs that the query asks for, before the filter by changes.
    fn matching_pairs(self, compared: &OpenComparison) -> Vec<usize> {
        let pairs = &compared.comparison.pairs;
        let all = 0..pairs.len();
        let Some(other) = self.other_framework().filter(|_| self.query.with(|query| !query.is_empty())) else {
            return all.collect();
        };
        let there = self.findings_beside(&other);
        // A value that the other framework does not know filters nothing there: all its goals are found, although none
        // of them has it. The query does not ask for those.
        let is_known = self.query.with(|query| {
            there.unknown.is_empty() && query.chosen.keys().all(|key| key.is_in(&other.explorer.framework))
        });
        self.findings.with(|here| {
            let is_asked = |pair: &Pair| match (compared.here(pair), compared.there(pair)) {
                (Some(goal), _) => here.shows(goal),
                (None, Some(goal)) => is_known && there.shows(goal),
                (None, None) => false,
            };
            all.filter(|at| is_asked(&pairs[*at])).collect()
        })
    }

    /// What the query finds in the other framework.
    pub fn findings_beside(self, other: &Arc<OtherFramework>) -> Arc<Findings> {
        let query = self.query.get();
        let known = self.findings_beside.get_value();
        if let Some((_, _, found)) = known.filter(|(of, asked, _)| Arc::ptr_eq(of, other) && *asked == query) {
            return found;
        }
        let found = Arc::new(other.explorer.explore(&query, &super::LayerView::default()));
        self.findings_beside.set_value(Some((other.clone(), query, found.clone())));
        found
    }

    /// The indices of the listed pairs.
    pub fn listed_pairs(self) -> Vec<usize> {
        let Some(compared) = self.compared() else { return Vec::new() };
        let wanted = self.wanted_changes();
        let is_wanted =
            |at: &usize| compared.comparison.pairs[*at].changes.iter().any(|change| wanted.contains(change));
        self.matching_pairs(&compared).into_iter().filter(is_wanted).collect()
    }

    /// How many goals choosing each change would list, in the order of [`Change::ALL`].
    pub fn change_counts(self) -> Vec<usize> {
        let Some(compared) = self.compared() else { return vec![0; Change::ALL.len()] };
        let asked = self.matching_pairs(&compared);
        let count =
            |change| asked.iter().filter(|at| compared.comparison.pairs[**at].changes.contains(&change)).count();
        Change::ALL.into_iter().map(count).collect()
    }

    /// For each value of each facet, how many goals of the comparison choosing it would list.
    pub(super) fn compared_facets(self) -> Vec<FacetCounts> {
        let (Some(compared), Some(other)) = (self.compared(), self.other_framework()) else { return Vec::new() };
        let wanted = self.wanted_changes();
        let is_wanted = |pair: &&Pair| pair.changes.iter().any(|change| wanted.contains(change));
        let pairs: Vec<_> = compared.comparison.pairs.iter().filter(is_wanted).collect();
        let here: Vec<_> = pairs.iter().filter_map(|pair| compared.here(pair)).collect();
        let only_there: Vec<_> =
            pairs.iter().filter(|pair| compared.here(pair).is_none()).filter_map(|pair| compared.there(pair)).collect();
        self.query.with(|query| {
            self.explorer.with(|explorer| {
                let layer_index = LayerIndex::default();
                let mut counts = explorer.index().counts_of_goals(&explorer.framework, query, &layer_index, &here);
                let beside = &other.explorer;
                let there = beside.index().counts_of_goals(&beside.framework, query, &layer_index, &only_there);
                for facet in &mut counts {
                    let Some(beside) = there.iter().find(|beside| beside.key == facet.key) else { continue };
                    for (value, count) in other.explorer.values(facet.key).iter().zip(&beside.counts) {
                        let place = explorer.values(facet.key).iter().position(|own| own.id == value.id);
                        if let Some(own) = place.and_then(|at| facet.counts.get_mut(at)) {
                            *own += count;
                        }
                    }
                }
                counts
            })
        })
    }

    /// How many goals a comparison lists, and of how many, in words.
    pub(super) fn status_of_comparison(self) -> String {
        let total = self.compared().map_or(0, |compared| compared.comparison.pairs.len());
        messages::status(&self.framework(), self.listed_pairs().len(), total)
    }

    /// Swaps which of the two counts as the older one.
    pub fn swap_compared(self) {
        let swapped = |choice: &Choice| Choice { older: choice.newer.clone(), newer: choice.older.clone() };
        self.choices.update(|choices| *choices = choices.iter().map(swapped).collect());
        self.is_swapped.update(|is_swapped| *is_swapped = !*is_swapped);
        self.keep_choices();
    }

    /// Forgets what the reader said about pairs.
    pub fn forget_choices(self) {
        self.choices.set(Vec::new());
        self.keep_choices();
    }

    /// Keeps what the reader said about a pair, and puts the focus on its new card, since the old one is gone.
    fn finish_pair(self, here: Option<String>) {
        self.keep_choices();
        if !self.settings.is_live.get_untracked() {
            return;
        }
        browser::soon(move || {
            let link = here.map(|id| format!("article[data-goal=\"{id}\"] a"));
            if !link.is_some_and(|link| browser::focus(&link)) {
                browser::focus_heading();
            }
        });
    }

    /// The reader says that the two goals of a pair are not the same.
    pub fn split_pair(self, pair: &Pair) {
        let Some(compared) = self.compared() else { return };
        let older = pair.older.map(|at| compared.older.framework[at].id.clone());
        let newer = pair.newer.map(|at| compared.newer.framework[at].id.clone());
        self.choices.update(|choices| {
            choices.retain(|choice| {
                (choice.older.is_none() || choice.older != older) && (choice.newer.is_none() || choice.newer != newer)
            });
            choices.push(Choice { older, newer: None });
            choices.push(Choice { older: None, newer });
        });
        self.finish_pair(compared.here(pair).map(|at| self.framework()[at].id.clone()));
    }

    /// The reader says that two goals are the same.
    pub fn join_pair(self, older: String, newer: String) {
        let is_newer_here = self.compared().is_some_and(|compared| compared.is_newer_here);
        let here = if is_newer_here { newer.clone() } else { older.clone() };
        let (older, newer) = (Some(older), Some(newer));
        self.choices.update(|choices| {
            choices.retain(|choice| choice.older != older && choice.newer != newer);
            choices.push(Choice { older, newer });
        });
        self.finish_pair(Some(here));
    }

    /// Saves the comparison as a file.
    pub fn save_comparison(self, form: ComparisonForm) {
        let Some(compared) = self.compared() else { return };
        let (extension, media_type) = match form {
            ComparisonForm::Xlsx => ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            ComparisonForm::Json => ("json", "application/json"),
            ComparisonForm::Markdown => ("md", "text/markdown;charset=utf-8"),
        };
        let (older, newer) = (compared.older.framework.clone(), compared.newer.framework.clone());
        let name = format!("{}-comparison.{extension}", self.framework().id);
        let (today, choices) = (self.settings.today.get_untracked(), compared.wanted.choices.clone());
        let speech = Speech::current([]);
        let request = pack(&CompareRequest { form, today, speech, choices, older, newer });
        ask_worker(Tool::Compare, request.into_bytes(), None, move |content| match content {
            None => self.tell_not_loaded(messages::writer_unloaded(), messages::writer_outdated()),
            Some(file) if file.is_empty() => self.notify(messages::no_file()),
            Some(file) => self.save(&name, media_type, &file),
        });
    }
}
