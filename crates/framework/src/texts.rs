//! Visits every translatable text of a framework, with its path: `goal/norms/title`.

use super::{
    Actor, Challenge, Facet, Fact, Framework, Goal, Link, Name, Objective, Pillar, Quotation, Section, Source,
    Statement, Term, Theme, Voice,
};

/// A visitor of texts.
pub trait Visit {
    /// Visits a text with its path, and returns whether it replaced the text by a translation.
    fn text(&mut self, path: &str, text: &mut String) -> bool;
    /// Visits the language of a part, after its texts. `is_changed` says whether its title, or an objective's text,
    /// changed.
    fn language(&mut self, is_changed: bool, language: &mut Option<String>);
}

/// Visits every text, kind by kind, in document order.
pub fn each_text(framework: &mut Framework, visit: &mut dyn Visit) {
    about(framework, &mut Part { visit, path: "framework".to_owned() });
    let mut texts = Texts(visit);
    framework.sources.iter_mut().for_each(|source| texts.source(source));
    framework.themes.iter_mut().for_each(|theme| texts.theme(theme));
    framework.actors.iter_mut().for_each(|actor| texts.actor(actor));
    framework.voices.iter_mut().for_each(|voice| texts.voice(voice));
    framework.facets.iter_mut().for_each(|facet| texts.facet(facet));
    framework.terms.iter_mut().for_each(|term| texts.term(term));
    framework.pillars.iter_mut().for_each(|pillar| texts.pillar(pillar));
    framework.sections.iter_mut().for_each(|section| texts.section(section));
    framework.goals.iter_mut().for_each(|goal| texts.goal(goal));
    framework.objectives.iter_mut().for_each(|objective| texts.objective(objective));
    framework.quotations.iter_mut().for_each(|quotation| texts.quotation(quotation));
    framework.challenges.iter_mut().for_each(|challenge| texts.challenge(challenge));
}

/// The texts of one part.
struct Part<'v> {
    visit: &'v mut dyn Visit,
    path: String,
}

impl Part<'_> {
    fn text(&mut self, key: &str, text: &mut String) -> bool {
        self.visit.text(&format!("{}/{key}", self.path), text)
    }

    fn maybe(&mut self, key: &str, text: &mut Option<String>) -> bool {
        text.as_mut().is_some_and(|text| self.text(key, text))
    }

    fn statement(&mut self, key: &str, statement: &mut Option<Statement>) -> bool {
        statement.as_mut().is_some_and(|statement| self.text(key, &mut statement.text))
    }

    /// Facts and links have no ids, so paths count them, from 1.
    fn facts(&mut self, facts: &mut [Fact]) {
        for (at, fact) in facts.iter_mut().enumerate() {
            self.text(&format!("facts/{}/title", at + 1), &mut fact.title);
            self.text(&format!("facts/{}/text", at + 1), &mut fact.statement.text);
        }
    }

    fn links(&mut self, links: &mut [Link]) {
        for (at, link) in links.iter_mut().enumerate() {
            self.text(&format!("links/{}", at + 1), &mut link.title);
        }
    }

    fn name(&mut self, key: &str, name: &mut Name) {
        self.text(&format!("names/{key}/one"), &mut name.one);
        self.text(&format!("names/{key}/many"), &mut name.many);
    }
}

fn about(framework: &mut Framework, part: &mut Part) {
    let is_same = framework.short_title == framework.title;
    part.text("title", &mut framework.title);
    if is_same {
        framework.short_title.clone_from(&framework.title);
    }
    part.text("short_title", &mut framework.short_title);
    part.text("publisher", &mut framework.publisher);
    part.maybe("editor", &mut framework.editor);
    part.text("coverage", &mut framework.coverage);
    part.statement("summary", &mut framework.summary);
    part.facts(&mut framework.facts);
    part.links(&mut framework.links);
    let names = &mut framework.names;
    part.name("pillar", &mut names.pillar);
    part.name("section", &mut names.section);
    part.name("goal", &mut names.goal);
    part.name("objective", &mut names.objective);
    part.name("theme", &mut names.theme);
    part.name("actor", &mut names.actor);
}

/// The texts of the parts that have ids.
struct Texts<'v>(&'v mut dyn Visit);

impl Texts<'_> {
    fn part(&mut self, kind: &str, id: &str) -> Part<'_> {
        Part { visit: self.0, path: format!("{kind}/{id}") }
    }

    /// A publication keeps its own title, by which it is found; only a description can be translated.
    fn source(&mut self, source: &mut Source) {
        let mut part = self.part("source", &source.id);
        if source.described {
            part.text("title", &mut source.title);
        }
        part.maybe("note", &mut source.note);
    }

    fn theme(&mut self, theme: &mut Theme) {
        self.part("theme", &theme.id).text("title", &mut theme.title);
    }

    fn actor(&mut self, actor: &mut Actor) {
        let mut part = self.part("actor", &actor.id);
        part.text("title", &mut actor.title);
        part.maybe("kind", &mut actor.kind);
        for (at, statement) in actor.about.iter_mut().enumerate() {
            part.text(&format!("about/{}", at + 1), &mut statement.text);
        }
    }

    fn voice(&mut self, voice: &mut Voice) {
        let mut part = self.part("voice", &voice.id);
        part.text("title", &mut voice.title);
        part.maybe("office", &mut voice.office);
        part.maybe("organisation", &mut voice.organisation);
        part.maybe("note", &mut voice.note);
    }

    fn facet(&mut self, facet: &mut Facet) {
        let mut part = self.part("facet", &facet.id);
        part.text("title", &mut facet.title);
        for value in &mut facet.values {
            part.text(&format!("values/{}", value.id), &mut value.title);
        }
    }

    fn term(&mut self, term: &mut Term) {
        let mut part = self.part("term", &term.id);
        // The other forms are words of the original's language, not of this one.
        if part.text("title", &mut term.title) {
            term.also.clear();
        }
        part.text("meaning", &mut term.meaning);
    }

    fn pillar(&mut self, pillar: &mut Pillar) {
        let mut part = self.part("pillar", &pillar.id);
        let is_changed = part.text("title", &mut pillar.title);
        part.maybe("subtitle", &mut pillar.subtitle);
        part.statement("summary", &mut pillar.summary);
        part.links(&mut pillar.links);
        part.visit.language(is_changed, &mut pillar.language);
    }

    fn section(&mut self, section: &mut Section) {
        let mut part = self.part("section", &section.id);
        let is_changed = part.text("title", &mut section.title);
        part.statement("summary", &mut section.summary);
        part.links(&mut section.links);
        part.visit.language(is_changed, &mut section.language);
    }

    fn goal(&mut self, goal: &mut Goal) {
        let mut part = self.part("goal", &goal.id);
        let is_changed = part.text("title", &mut goal.title);
        part.statement("summary", &mut goal.summary);
        part.maybe("placement_note", &mut goal.placement_note);
        part.maybe("status", &mut goal.status);
        part.facts(&mut goal.facts);
        part.links(&mut goal.links);
        part.visit.language(is_changed, &mut goal.language);
    }

    fn objective(&mut self, objective: &mut Objective) {
        let mut part = self.part("objective", &objective.id);
        part.maybe("title", &mut objective.title);
        let is_changed = part.text("text", &mut objective.statement.text);
        part.links(&mut objective.links);
        part.visit.language(is_changed, &mut objective.language);
    }

    /// Keeps the quotation's own words, and puts the translation beside them.
    fn quotation(&mut self, quotation: &mut Quotation) {
        let mut part = self.part("quotation", &quotation.id);
        let mut text = quotation.text.clone();
        if part.text("text", &mut text) {
            quotation.translation = Some(text);
        }
        part.maybe("note", &mut quotation.note);
    }

    fn challenge(&mut self, challenge: &mut Challenge) {
        let mut part = self.part("challenge", &challenge.id);
        part.text("title", &mut challenge.title);
        part.text("text", &mut challenge.statement.text);
    }
}
