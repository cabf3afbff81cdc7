//! Resolves the tags of goals: themes, actors, and values of the framework's own facets.

use std::collections::HashMap;

use super::{
    Resolver, map_list,
    problems::{IdIndex, Ids},
};
use crate::{
    check::is_reserved,
    model::{self, Ref},
    position::Path,
    problem::ErrorKind,
    wire,
};

/// The ids of the facets, and of the values of each facet. Two facets may have values with the same id.
#[derive(Default)]
pub(super) struct Facets {
    known: IdIndex,
    values: Vec<IdIndex>,
}

impl Facets {
    /// Adds a facet. If its id is taken, references still resolve to the first facet with that id.
    fn add(&mut self, id: &str, values: HashMap<String, usize>) {
        self.known.kind = "facet";
        self.known.indices.entry(id.to_owned()).or_insert(self.values.len());
        self.values.push(IdIndex { kind: "value", indices: values });
    }
}

impl Resolver {
    pub(super) fn theme(&mut self, theme: wire::Theme, path: &Path) -> model::Theme {
        self.problems.check_filled(&theme.title, path, "title");
        model::Theme { id: theme.id, title: theme.title }
    }

    pub(super) fn actor(&mut self, actor: wire::Actor, path: &Path) -> model::Actor {
        self.problems.check_filled(&actor.title, path, "title");
        let about = map_list(actor.about, &path.key("about"), |statement, path| {
            self.statement(statement.text, statement.evidence, &path)
        });
        let evidence = self.evidence(actor.evidence, path);
        model::Actor { id: actor.id, title: actor.title, kind: actor.kind, about, evidence }
    }

    pub(super) fn facets(&mut self, facets: Vec<wire::Facet>, path: &Path) -> Vec<model::Facet> {
        let _: Ids<model::Facet> =
            self.problems.ids("facet", &mut facets.iter().map(|facet| &facet.id), &|at| path.item(at));
        map_list(facets, path, |facet, path| self.facet(facet, &path))
    }

    fn facet(&mut self, facet: wire::Facet, path: &Path) -> model::Facet {
        self.problems.check_filled(&facet.title, path, "title");
        if is_reserved(&facet.id) {
            self.problems.add(path.key("id"), ErrorKind::ReservedId { found: facet.id.clone() });
        }
        let values = path.key("values");
        if facet.values.is_empty() {
            self.problems.add(values.clone(), ErrorKind::NoEntries { kind: "value" });
        }
        let ids = self.problems.index_ids(&mut facet.values.iter().map(|value| &value.id), &|at| values.item(at));
        self.facets.add(&facet.id, ids);
        let values = map_list(facet.values, &values, |value, path| {
            self.problems.check_filled(&value.title, &path, "title");
            model::FacetValue { id: value.id, title: value.title, tone: value.tone }
        });
        model::Facet { id: facet.id, title: facet.title, kind: facet.kind, values }
    }

    /// The facet values of a goal or an objective, in the order of the facets.
    pub(super) fn values(&mut self, values: wire::Values, path: &Path) -> Vec<model::ValueRef> {
        let path = path.key("facets");
        let mut all = Vec::new();
        for (facet, ids) in values {
            let path = path.key(facet.clone());
            if let Some(at) = self.problems.find(&self.facets.known, facet, &path) {
                let found = self.problems.find_all(&self.facets.values[at], ids, &path);
                all.extend(found.into_iter().map(|value| model::ValueRef { facet: Ref::new(at), value: value as u32 }));
            }
        }
        all.sort();
        all
    }
}
