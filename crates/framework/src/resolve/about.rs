//! Resolves what a file says about the framework as a document: titles, names of the levels, changes, links and
//! explained words.

use super::{Resolver, map_list};
use crate::{
    check::{is_language, is_slug},
    model::{self, Framework, Name, Names},
    position::Path,
    problem::ErrorKind,
    wire,
};

impl Resolver {
    /// A framework with everything that the file says about it as a document, and no parts yet.
    pub(super) fn about(&mut self, about: wire::About, path: &Path) -> Framework {
        let wire::About { id, title, language, coverage, .. } = &about;
        for (key, text) in [("title", title), ("coverage", coverage)] {
            self.problems.check_filled(text, path, key);
        }
        if !is_slug(id) {
            self.problems.add(path.key("id"), ErrorKind::BadId { found: id.clone() });
        }
        if !is_language(language) {
            self.problems.add(path.key("language"), ErrorKind::BadLanguage { found: language.clone() });
        }
        self.problems.check_date(about.date.as_deref(), path);
        self.problems.check_address(about.address.as_deref(), path);
        let links = self.links(about.links, path);
        Framework {
            links,
            markup: about.markup.unwrap_or_default(),
            short_title: about.short_title.unwrap_or_else(|| about.title.clone()),
            summary: about.summary.map(|summary| self.statement(summary.text, summary.evidence, &path.key("summary"))),
            facts: map_list(about.facts, &path.key("facts"), |fact, path| self.fact(fact, &path)),
            changes: self.changes(about.changes, &path.key("changes")),
            names: self.names(about.names.unwrap_or_default(), &path.key("names")),
            id: about.id,
            title: about.title,
            publisher: about.publisher,
            date: about.date,
            language: about.language,
            version: about.version,
            editor: about.editor,
            address: about.address,
            coverage: about.coverage,
            ..Framework::default()
        }
    }

    /// Resolves changes and sorts them, newest first; those of one day keep their order.
    fn changes(&mut self, changes: Vec<wire::Change>, path: &Path) -> Vec<model::Change> {
        let mut changes = map_list(changes, path, |wire::Change { date, text, goals }, path| {
            self.problems.check_date(Some(&date), &path);
            self.problems.check_filled(&text, &path, "text");
            let goals = self.problems.references(&self.goals, goals, &path.key("goals"));
            model::Change { date, text, goals }
        });
        changes.sort_by(|one, other| other.date.cmp(&one.date));
        changes
    }

    /// The names of the levels and tags: the file's own, else the defaults.
    fn names(&mut self, names: wire::Names, path: &Path) -> Names {
        let usual = Names::default();
        let mut name = |own: Option<Name>, usual: Name, key: &'static str| match own {
            Some(own) => {
                self.problems.check_filled(&own.one, &path.key(key), "one");
                self.problems.check_filled(&own.many, &path.key(key), "many");
                own
            }
            None => usual,
        };
        Names {
            pillar: name(names.pillar, usual.pillar, "pillar"),
            section: name(names.section, usual.section, "section"),
            goal: name(names.goal, usual.goal, "goal"),
            objective: name(names.objective, usual.objective, "objective"),
            theme: name(names.theme, usual.theme, "theme"),
            actor: name(names.actor, usual.actor, "actor"),
        }
    }

    pub(super) fn links(&mut self, links: Vec<wire::Link>, path: &Path) -> Vec<model::Link> {
        let path = path.key("links");
        for (at, link) in links.iter().enumerate() {
            self.problems.check_filled(&link.title, &path.item(at), "title");
            self.problems.check_address(Some(&link.address), &path.item(at));
        }
        links
    }

    pub(super) fn language(&mut self, language: Option<String>, path: &Path) -> Option<String> {
        if let Some(found) = language.as_ref().filter(|found| !is_language(found)) {
            self.problems.add(path.key("language"), ErrorKind::BadLanguage { found: found.clone() });
        }
        language
    }

    pub(super) fn term(&mut self, term: wire::Term, path: &Path) -> model::Term {
        self.problems.check_filled(&term.title, path, "title");
        self.problems.check_filled(&term.meaning, path, "meaning");
        model::Term { id: term.id, title: term.title, also: term.also, meaning: term.meaning }
    }
}
