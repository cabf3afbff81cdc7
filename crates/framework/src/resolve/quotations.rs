//! Resolves what was said in or about the framework: voices, quotations and challenges, and what they are about.

use super::Resolver;
use crate::{
    model::{self, Evidence},
    position::Path,
    wire,
};

impl Resolver {
    pub(super) fn voice(&mut self, voice: wire::Voice, path: &Path) -> model::Voice {
        self.problems.check_filled(&voice.title, path, "title");
        let actor = voice.actor.and_then(|id| self.problems.reference(&self.actors, id, &path.key("actor")));
        let wire::Voice { id, title, office, organisation, note, .. } = voice;
        model::Voice { id, title, office, organisation, actor, note }
    }

    /// None if its voice or its source dangles, since a quotation needs both.
    pub(super) fn quotation(&mut self, quotation: wire::Quotation, path: &Path) -> Option<model::Quotation> {
        self.problems.check_filled(&quotation.text, path, "text");
        let about = self.subject(quotation.about, &path.key("about"));
        let voice = self.problems.reference(&self.voices, quotation.voice, &path.key("voice"));
        let source = self.problems.reference(&self.sources, quotation.source, &path.key("source"));
        Some(model::Quotation {
            voice: voice?,
            evidence: [Evidence { source: source?, place: quotation.place }],
            id: quotation.id,
            text: quotation.text,
            translation: None,
            note: quotation.note,
            stance: quotation.stance,
            about,
        })
    }

    pub(super) fn challenge(&mut self, challenge: wire::Challenge, path: &Path) -> model::Challenge {
        self.problems.check_filled(&challenge.title, path, "title");
        model::Challenge {
            statement: self.statement(challenge.text, challenge.evidence, path),
            about: self.subject(challenge.about, &path.key("about")),
            quotations: self.problems.references(&self.quotations, challenge.quotations, &path.key("quotations")),
            id: challenge.id,
            title: challenge.title,
        }
    }

    fn subject(&mut self, about: wire::Subject, path: &Path) -> model::Subject {
        model::Subject {
            pillars: self.problems.references(&self.pillars, about.pillars, &path.key("pillars")),
            goals: self.problems.references(&self.goals, about.goals, &path.key("goals")),
            themes: self.problems.references(&self.themes, about.themes, &path.key("themes")),
            actors: self.problems.references(&self.actors, about.actors, &path.key("actors")),
        }
    }
}
