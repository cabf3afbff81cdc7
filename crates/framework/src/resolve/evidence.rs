//! Resolves statements, and the sources that they rest on.

use super::Resolver;
use crate::{
    model::{self, Evidence, Statement},
    position::Path,
    problem::ErrorKind,
    wire,
};

impl Resolver {
    pub(super) fn source(&mut self, source: wire::Source, path: &Path) -> model::Source {
        self.problems.check_filled(&source.title, path, "title");
        self.problems.check_date(source.date.as_deref(), path);
        self.problems.check_address(source.address.as_deref(), path);
        let wire::Source { id, title, described, publisher, date, address, note } = source;
        model::Source { id, title, described, publisher, date, address, note }
    }

    pub(super) fn fact(&mut self, fact: wire::Fact, path: &Path) -> model::Fact {
        self.problems.check_filled(&fact.title, path, "title");
        model::Fact { title: fact.title, statement: self.statement(fact.text, fact.evidence, path) }
    }

    pub(super) fn statement(&mut self, text: String, evidence: Vec<wire::Evidence>, path: &Path) -> Statement {
        self.problems.check_filled(&text, path, "text");
        Statement { text, evidence: self.evidence(evidence, path) }
    }

    pub(super) fn evidence(&mut self, evidence: Vec<wire::Evidence>, path: &Path) -> Vec<Evidence> {
        let path = path.key("evidence");
        if evidence.is_empty() {
            self.problems.add(path.clone(), ErrorKind::NoEvidence);
        }
        let mut resolved = Vec::with_capacity(evidence.len());
        for (at, wire::Evidence { source, place }) in evidence.into_iter().enumerate() {
            let source = self.problems.reference(&self.sources, source, &path.item(at).key("source"));
            resolved.extend(source.map(|source| Evidence { source, place }));
        }
        resolved
    }
}
