//! The items that a page lists under the filters, how many there are, and how many each value would leave.

use leptos::prelude::*;

use explore::{FacetCounts, Query, challenges_with_words, quotations};
use framework::{Actor, Challenge, Framework, Goal, Pillar, Quotation, Ref, RelatedParts, Section, Subject, Theme};
use routes::Route;

use super::Session;

impl Session {
    /// The challenges that the query asks for, and the one that the address names, in document order.
    pub fn challenges(self) -> Vec<Ref<Challenge>> {
        let framework = self.framework();
        let matching = self.filtered_by_layer(self.matching_challenges(), |at| &framework[*at].about);
        let named = self.route.with(|route| match route {
            Route::Challenge(id) => framework.find(id),
            _ => None,
        });
        framework.refs().filter(|at| matching.contains(at) || Some(*at) == named).collect()
    }

    /// The challenges that the query asks for, before any filter by a layer.
    pub(super) fn matching_challenges(self) -> Vec<Ref<Challenge>> {
        let framework = self.framework();
        let by_text = self.challenges_by_text();
        self.explorer
            .with(|explorer| self.query.with(|query| explorer.index().chosen_challenges(&framework, query, by_text)))
    }

    /// Filters items by a layer: by its marks on the goals that they are about.
    pub(super) fn filtered_by_layer<'f, T>(self, all: Vec<T>, about: impl Fn(&T) -> &'f Subject) -> Vec<T> {
        if !self.query.with(Query::asks_layer) {
            return all;
        }
        self.query.with(|query| {
            self.layer_view.with(|layer_view| {
                all.into_iter().filter(|item| layer_view.index.admits(query, &about(item).goals)).collect()
            })
        })
    }

    /// The challenges with the words as typed; where there are none, with the words that the search read them as.
    fn challenges_by_text(self) -> Vec<Ref<Challenge>> {
        let framework = self.framework();
        self.query.with(|query| {
            let typed = challenges_with_words(&framework, query, &[], &[]);
            if !typed.is_empty() {
                return typed;
            }
            self.findings.with(|found| challenges_with_words(&framework, query, &found.corrections, &found.inside))
        })
    }

    fn quotations_by_text(self) -> Vec<Ref<Quotation>> {
        let framework = self.framework();
        let words = self.query.with(|query| Query { text: query.text.clone(), ..Query::default() });
        let typed = quotations(&framework, &words, &[], &[]);
        if !typed.is_empty() {
            return typed;
        }
        self.findings.with(|found| quotations(&framework, &words, &found.corrections, &found.inside))
    }

    /// Filters what was gathered on a subject by the query.
    pub fn filtered(self, gathered: RelatedParts) -> RelatedParts {
        if self.query.with(Query::is_empty) {
            return gathered;
        }
        let (quotations, challenges) = (self.quotations(), self.challenges());
        self.findings.with(|findings| RelatedParts {
            goals: gathered.goals.into_iter().filter(|goal| findings.shows(*goal)).collect(),
            quotations: gathered.quotations.into_iter().filter(|at| quotations.contains(at)).collect(),
            challenges: gathered.challenges.into_iter().filter(|at| challenges.contains(at)).collect(),
            ..gathered
        })
    }

    /// For each value of each facet, how many of the page's items choosing it would show.
    pub fn counts(self) -> Vec<FacetCounts> {
        let framework = self.framework();
        let route = self.route.get();
        self.explorer.with(|explorer| {
            let index = explorer.index();
            self.query.with(|query| match &route {
                Route::Voices | Route::Quotation(_) => {
                    let quotations = self.filtered_by_layer(self.quotations_by_text(), |at| &framework[*at].about);
                    index.counts_of_quotations(&framework, query, &quotations)
                }
                Route::Challenges | Route::Challenge(_) => {
                    let by_text = self.filtered_by_layer(self.challenges_by_text(), |at| &framework[*at].about);
                    index.counts_of_challenges(&framework, query, &by_text)
                }
                Route::Compare => self.compared_facets(),
                Route::Crosswalk => self.crossed_facets(),
                route => match goals_of(route, &framework) {
                    Some(goals) => self
                        .layer_view
                        .with(|layer_view| index.counts_of_goals(&framework, query, &layer_view.index, &goals)),
                    None => self.findings.with(|findings| findings.facets.clone()),
                },
            })
        })
    }

    /// The noun for what the counts beside the values count, in the form that follows this number.
    pub fn counted_noun(self, number: usize) -> String {
        self.route.with(|route| match route {
            Route::Voices | Route::Quotation(_) => messages::noun_quotations(number),
            Route::Challenges | Route::Challenge(_) => messages::noun_challenges(number),
            _ => {
                let name = self.framework().names.goal.clone();
                messages::noun(if number == 1 { &name.one } else { &name.many })
            }
        })
    }
}

/// How many items the page on screen shows, and of how many, in words.
pub(super) fn status(session: Session) -> String {
    let framework = session.framework();
    match session.route.get() {
        Route::Voices | Route::Quotation(_) => session.status_of_quotations(),
        Route::Challenges | Route::Challenge(_) => {
            messages::status_of_challenges(session.challenges().len(), framework.challenges.len())
        }
        Route::Compare => session.status_of_comparison(),
        Route::Crosswalk => session.status_of_crosswalk(),
        Route::Theme(id) => framework
            .find::<Theme>(&id)
            .map(|theme| status_of(session, framework.related_to_theme(theme)))
            .unwrap_or_default(),
        Route::Actor(id) => framework
            .find::<Actor>(&id)
            .map(|actor| status_of(session, framework.related_to_actor(actor)))
            .unwrap_or_default(),
        route => {
            let own = goals_of(&route, &framework);
            session.findings.with(|findings| match own {
                Some(own) => {
                    let shown = own.iter().filter(|goal| findings.shows(**goal)).count();
                    messages::status(&framework, shown, own.len())
                }
                None => messages::status(&framework, findings.goals.len(), findings.total),
            })
        }
    }
}

impl Session {
    /// Whether the filters leave anything on the page on screen.
    pub fn shows_any(self) -> bool {
        let framework = self.framework();
        let has_any = |all: RelatedParts| {
            let shown = self.filtered(all);
            !(shown.goals.is_empty() && shown.quotations.is_empty() && shown.challenges.is_empty())
        };
        match self.route.get() {
            Route::Voices | Route::Quotation(_) => !self.quotations().is_empty(),
            Route::Challenges | Route::Challenge(_) => !self.challenges().is_empty(),
            Route::Compare => !self.listed_pairs().is_empty(),
            Route::Crosswalk => !self.listed_crossed().is_empty(),
            Route::Theme(id) => {
                framework.find::<Theme>(&id).is_some_and(|theme| has_any(framework.related_to_theme(theme)))
            }
            Route::Actor(id) => {
                framework.find::<Actor>(&id).is_some_and(|actor| has_any(framework.related_to_actor(actor)))
            }
            route => self.findings.with(|findings| match goals_of(&route, &framework) {
                Some(own) => own.iter().any(|goal| findings.shows(*goal)),
                None => !findings.goals.is_empty(),
            }),
        }
    }
}

/// How many of the gathered items are on screen, in words.
fn status_of(session: Session, all: RelatedParts) -> String {
    let framework = session.framework();
    let totals = [all.goals.len(), all.quotations.len(), all.challenges.len()];
    let shown = session.filtered(all);
    let shown = [shown.goals.len(), shown.quotations.len(), shown.challenges.len()];
    let parts = [
        messages::status(&framework, shown[0], totals[0]),
        messages::status_of_quotations(shown[1], totals[1]),
        messages::status_of_challenges(shown[2], totals[2]),
    ];
    let parts = parts.into_iter().zip(totals).filter(|(_, total)| *total > 0).map(|(part, _)| part);
    messages::list(&parts.collect::<Vec<_>>())
}

/// The goals that a page is limited to; `None` where it has all.
pub(super) fn goals_of(route: &Route, framework: &Framework) -> Option<Vec<Ref<Goal>>> {
    match route {
        Route::Pillar(id) => framework.find::<Pillar>(id).map(|at| framework[at].goals.clone()),
        Route::Section(id) => {
            let section = framework.find::<Section>(id)?;
            Some(framework.refs().filter(|goal| framework.sections_of(*goal).contains(&section)).collect())
        }
        Route::Theme(id) => framework.find::<Theme>(id).map(|at| framework.related_to_theme(at).goals),
        Route::Actor(id) => framework.find::<Actor>(id).map(|at| framework.related_to_actor(at).goals),
        _ => None,
    }
}
