//! A mapping laid over the framework on screen, and the part of it that the reader asks for.

use leptos::prelude::*;

use std::sync::Arc;

use crosswalk::{Crosswalk, Mapping, Partner, Relation};
use explore::{FacetCounts, OverlayKey};
use framework::{
    Goal, Ref,
    packed::{pack, unpack},
};
use worker::{FoundMapping, MapRequest, MapResponse, MappingForm, OpenError, Tool};

use super::{
    Explorer, Files, Session,
    open::OpenMode,
    refusals::{refused_advice, refused_message},
    worker::ask_worker,
};

/// An open mapping.
pub struct OpenMapping {
    /// The mapping.
    pub mapping: Arc<Mapping>,
    /// The name of its file, or its address.
    pub name: String,
}

impl OpenMapping {
    /// The address that it was fetched from.
    pub fn address(&self) -> Option<&str> {
        ["http://", "https://"].iter().any(|scheme| self.name.starts_with(scheme)).then_some(self.name.as_str())
    }
}

/// A file that is not a mapping, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotMapped {
    /// The name of the file, or its address.
    pub name: String,
    /// Why it is not, in a sentence.
    pub message: String,
    /// What would make it one.
    pub advice: String,
}

/// A mapping laid over frameworks.
pub struct OpenCrosswalk {
    /// The mapping.
    pub open: Arc<OpenMapping>,
    /// The framework on screen.
    pub here: Arc<Explorer>,
    /// The other framework, where that is open and the mapping leads to it.
    pub there: Option<Arc<Explorer>>,
    /// The framework beside the one on screen.
    beside: Option<Arc<Explorer>>,
    /// The correspondences.
    pub crosswalk: Crosswalk,
}

impl OpenCrosswalk {
    /// The frameworks that the mapping says it is for, as far as it names them.
    pub fn sides(&self) -> Vec<String> {
        let mapping = &self.open.mapping;
        let named = [&mapping.source, &mapping.target]
            .map(|side| if side.title.is_empty() { side.address.clone() } else { side.title.clone() });
        named.into_iter().filter(|name| !name.is_empty()).collect()
    }

    /// The title of the framework beside, where the mapping leads to nothing in it.
    pub fn foreign(&self) -> Option<&str> {
        let foreign = self.beside.as_ref().filter(|_| self.crosswalk.is_foreign_there);
        foreign.map(|explorer| explorer.framework.title.as_str())
    }

    /// The id of a partner in the other framework; the reference in the mapping, where it is not known there.
    pub fn partner_id(&self, partner: &Partner) -> String {
        let known = self.there.as_ref().zip(partner.other).map(|(there, at)| there.framework[at].id.clone());
        known.unwrap_or_else(|| partner.reference.clone())
    }

    /// The name of a partner: in the other framework, else in the mapping.
    pub fn partner_name(&self, partner: &Partner) -> String {
        if let Some((there, at)) = self.there.as_ref().zip(partner.other) {
            return there.framework[at].name();
        }
        let pair = &self.open.mapping.pairs[partner.pair];
        let title = if self.crosswalk.is_source { &pair.target_title } else { &pair.source_title };
        let title = title.lines().next().unwrap_or_default();
        [partner.reference.as_str(), title].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    }

    /// The pillars that partners belong to, by id and title.
    pub fn partner_pillars(&self) -> Vec<(String, String)> {
        let Some(there) = &self.there else { return Vec::new() };
        let pillars = self.crosswalk.partner_pillars().into_iter().map(|at| &there.framework[at]);
        pillars.map(|pillar| (pillar.id.clone(), pillar.name())).collect()
    }

    /// The title of a pillar of the other framework.
    pub fn pillar_title(&self, id: &str) -> String {
        let known = self.partner_pillars().into_iter().find(|(known, _)| known == id);
        known.map_or_else(|| id.to_owned(), |(_, title)| title)
    }

    fn pillar_id(&self, partner: &Partner) -> Option<&str> {
        self.there.as_ref().zip(partner.pillar).map(|(there, at)| there.framework[at].id.as_str())
    }
}

/// The relations and pillars that the reader chose.
struct PartnerFilter {
    relations: Vec<String>,
    pillars: Vec<String>,
}

impl PartnerFilter {
    fn has(&self, crossed: &OpenCrosswalk, partner: &Partner, but: Option<OverlayKey>) -> bool {
        let is_relation = but == Some(OverlayKey::Relation)
            || self.relations.is_empty()
            || self.relations.iter().any(|relation| relation == partner.relation.as_str());
        let is_pillar = but == Some(OverlayKey::PartnerPillar)
            || self.pillars.is_empty()
            || crossed.pillar_id(partner).is_some_and(|id| self.pillars.iter().any(|pillar| pillar == id));
        is_relation && is_pillar
    }
}

impl Session {
    /// Reads a file as a mapping. Where it is not one, and may be a framework, reads it as that.
    pub(super) fn read_mapping(self, files: Files, mode: OpenMode, opening_id: u32) {
        let (order, contents) = (files.order.head(), files.contents.clone());
        let open_request = ask_worker(Tool::ReadMapping, order, Some(contents), move |answer| {
            let answer = answer.and_then(|answer| unpack::<MapResponse>(std::str::from_utf8(&answer).ok()?));
            match answer {
                _ if !self.is_newest(opening_id) => {}
                Some(Ok(found)) => self.put_mapping_and_others(&files, found, opening_id),
                Some(Err(OpenError { reason, .. })) if mode == OpenMode::Crosswalk => {
                    let (message, advice) = (refused_message(&reason), refused_advice(reason.cause));
                    self.not_mapped.set(Some(NotMapped { name: files.name(), message, advice }));
                    self.read_framework(files, OpenMode::Beside, opening_id);
                }
                Some(Err(error)) => self.fail_as_refused(files.name(), error),
                None => self.fail_as_not_loaded(files.name()),
            }
        });
        self.open_request.set(Some(send_wrapper::SendWrapper::new(open_request)));
    }

    /// Puts a mapping over the framework on screen. The files picked along with it are the other framework.
    fn put_mapping_and_others(self, files: &Files, found: FoundMapping, opening_id: u32) {
        let (file, others) = files.split_out(found.at);
        self.put_mapping(&file, found.mapping);
        if others.size() > 0 {
            self.open(others, OpenMode::Beside, opening_id);
        } else {
            self.open_beside();
        }
    }

    /// The crosswalk, where a mapping is open. It is computed once.
    pub fn crossed(self) -> Option<Arc<OpenCrosswalk>> {
        let open = self.mapping.get()?;
        let here = self.explorer.get();
        let beside = self.other_framework().map(|other| other.explorer.clone());
        let is_same = |known: &Arc<OpenCrosswalk>| {
            let is_there = match (&known.beside, &beside) {
                (Some(one), Some(two)) => Arc::ptr_eq(one, two),
                (one, two) => one.is_none() && two.is_none(),
            };
            is_there && Arc::ptr_eq(&known.open, &open) && Arc::ptr_eq(&known.here, &here)
        };
        if let Some(known) = self.crossed.get_value().filter(is_same) {
            return Some(known);
        }
        // A mapping knows goals by the words that their publishers gave them, not by a translation.
        let originals = (here.original(), beside.as_ref().map(|explorer| explorer.original()));
        let crosswalk = Crosswalk::new(&open.mapping, &originals.0, originals.1.as_deref());
        let there = beside.clone().filter(|_| !crosswalk.is_foreign_there);
        let crossed = Arc::new(OpenCrosswalk { open, here, there, beside, crosswalk });
        self.crossed.set_value(Some(crossed.clone()));
        Some(crossed)
    }

    fn partner_filter(self) -> PartnerFilter {
        self.query.with(|query| PartnerFilter {
            relations: query.overlay.of(OverlayKey::Relation).to_vec(),
            pillars: query.overlay.of(OverlayKey::PartnerPillar).to_vec(),
        })
    }

    /// The partners of a goal that the reader asks for.
    pub fn listed_partners(self, crossed: &OpenCrosswalk, goal: Ref<Goal>) -> Vec<Partner> {
        let wanted = self.partner_filter();
        let all = crossed.crosswalk.partners_of(goal).into_iter();
        all.filter(|partner| wanted.has(crossed, partner, None)).cloned().collect()
    }

    /// The goals that a crosswalk lists: those found with a partner that the reader asks for.
    pub fn listed_crossed(self) -> Vec<usize> {
        let Some(crossed) = self.crossed() else { return Vec::new() };
        let found = self.findings.with(|findings| findings.goals.clone());
        let is_listed = |goal: &Ref<Goal>| !self.listed_partners(&crossed, *goal).is_empty();
        found.into_iter().filter(is_listed).map(Ref::index).collect()
    }

    /// How many goals choosing each relation would list, in the order of [`Relation::ALL`].
    pub fn relation_counts(self) -> Vec<usize> {
        let relations = Relation::ALL.map(|relation| relation.as_str().to_owned());
        self.partner_counts(OverlayKey::Relation, &relations, |_, partner| Some(partner.relation.as_str()))
    }

    /// How many goals choosing each pillar of the other framework would list.
    pub fn partner_pillar_counts(self) -> Vec<usize> {
        let pillars = self.crossed().map(|crossed| crossed.partner_pillars()).unwrap_or_default();
        let ids: Vec<_> = pillars.into_iter().map(|(id, _)| id).collect();
        self.partner_counts(OverlayKey::PartnerPillar, &ids, OpenCrosswalk::pillar_id)
    }

    /// For each value, how many of the goals found have a partner with it, given the other filters.
    fn partner_counts(
        self,
        key: OverlayKey,
        values: &[String],
        value: for<'c> fn(&'c OpenCrosswalk, &Partner) -> Option<&'c str>,
    ) -> Vec<usize> {
        let mut counts = vec![0; values.len()];
        let Some(crossed) = self.crossed() else { return counts };
        let wanted = self.partner_filter();
        self.findings.with(|findings| {
            for goal in &findings.goals {
                let partners = crossed.crosswalk.partners_of(*goal).into_iter();
                let has: Vec<_> = partners
                    .filter(|partner| wanted.has(&crossed, partner, Some(key)))
                    .filter_map(|partner| value(&crossed, partner))
                    .collect();
                for (count, value) in counts.iter_mut().zip(values) {
                    *count += usize::from(has.contains(&value.as_str()));
                }
            }
        });
        counts
    }

    /// For each value of each facet, how many goals with partners choosing it would list.
    pub(super) fn crossed_facets(self) -> Vec<FacetCounts> {
        let Some(crossed) = self.crossed() else { return Vec::new() };
        let framework = self.framework();
        let goals: Vec<_> = framework.refs().filter(|goal| !self.listed_partners(&crossed, *goal).is_empty()).collect();
        self.query.with(|query| {
            crossed.here.index().counts_of_goals(&framework, query, &explore::LayerIndex::default(), &goals)
        })
    }

    /// How many goals a crosswalk lists, and of how many, in words.
    pub(super) fn status_of_crosswalk(self) -> String {
        let framework = self.framework();
        match self.crossed().filter(|crossed| crossed.crosswalk.partners.is_empty()) {
            Some(crossed) if crossed.crosswalk.is_foreign => messages::crosswalk_foreign(),
            Some(_) => messages::crosswalk_no_goals(&framework.title),
            None => messages::status(&framework, self.listed_crossed().len(), framework.goals.len()),
        }
    }

    /// Saves the mapping as a file.
    pub fn save_mapping(self, form: MappingForm) {
        let Some(open) = self.mapping.get_untracked() else { return };
        let (ending, media_type) = match form {
            MappingForm::Strm => ("strm.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            MappingForm::Oscal => ("oscal-mapping.json", "application/json"),
        };
        let name = format!("{}-{ending}", self.framework().id);
        let order = MapRequest { form, today: self.settings.today.get_untracked(), mapping: open.mapping.clone() };
        ask_worker(Tool::WriteMapping, pack(&order).into_bytes(), None, move |content| match content {
            None => self.tell_not_loaded(messages::writer_unloaded(), messages::writer_outdated()),
            Some(file) if file.is_empty() => self.notify(messages::no_file()),
            Some(file) => self.save(&name, media_type, &file),
        });
    }
}
