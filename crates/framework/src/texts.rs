//! Every text of a framework that can be said in another language, with its path: `goal/norms/title`.

use super::{
    Actor, Challenge, Facet, Fact, Framework, Goal, Link, Name, Objective, Pillar, Quotation, Section, Source,
    Statement, Term, Theme, Voice,
};

/// What is done with each text.
pub trait Visit {
    /// Sees a text with its path, and tells whether it changed it to another language.
    fn text(&mut self, path: &str, text: &mut String) -> bool;
    /// Sees the language of a part, after its texts. `is_changed` tells whether its title, or its text where it has none,
    /// changed.
    fn language(&mut self, is_changed: bool, language: &mut Option<String>);
}

/// Visits every text, kind by kind, in document order.
pub fn each_text(framework: &mut Framework, visit: &mut dyn Visit) {
    about(framework, &mut Part { visit, path: "framework".to_owned() });
    let mut texts = Texts(visit);
    framework.sources.iter_mut().for_each(|it| texts.source(it));
    framework.themes.iter_mut().for_each(|it| texts.theme(it));
    framework.actors.iter_mut().for_each(|it| texts.actor(it));
    framework.voices.iter_mut().for_each(|it| texts.voice(it));
    framework.facets.iter_mut().for_each(|it| texts.facet(it));
    framework.terms.iter_mut().for_each(|it| texts.term(it));
    framework.pillars.iter_mut().for_each(|it| texts.pillar(it));
    framework.sections.iter_mut().for_each(|it| texts.section(it));
    framework.goals.iter_mut().for_each(|it| texts.goal(it));
    framework.objectives.iter_mut().for_each(|it| texts.objective(it));
    framework.quotations.iter_mut().for_each(|it| texts.quotation(it));
    framework.challenges.iter_mut().for_each(|it| texts.challenge(it));
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
        statement.as_mut().is_some_and(|it| self.text(key, &mut it.text))
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

fn about(it: &mut Framework, part: &mut Part) {
    let is_same = it.short_title == it.title;
    part.text("title", &mut it.title);
    if is_same {
        it.short_title.clone_from(&it.title);
    }
    part.text("short_title", &mut it.short_title);
    part.text("publisher", &mut it.publisher);
    part.maybe("editor", &mut it.editor);
    part.text("coverage", &mut it.coverage);
    part.statement("summary", &mut it.summary);
    part.facts(&mut it.facts);
    part.links(&mut it.links);
    let names = &mut it.names;
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
    fn source(&mut self, it: &mut Source) {
        let mut part = self.part("source", &it.id);
        if it.described {
            part.text("title", &mut it.title);
        }
        part.maybe("note", &mut it.note);
    }

    fn theme(&mut self, it: &mut Theme) {
        self.part("theme", &it.id).text("title", &mut it.title);
    }

    fn actor(&mut self, it: &mut Actor) {
        let mut part = self.part("actor", &it.id);
        part.text("title", &mut it.title);
        part.maybe("kind", &mut it.kind);
        for (at, statement) in it.about.iter_mut().enumerate() {
            part.text(&format!("about/{}", at + 1), &mut statement.text);
        }
    }

    fn voice(&mut self, it: &mut Voice) {
        let mut part = self.part("voice", &it.id);
        part.text("title", &mut it.title);
        part.maybe("office", &mut it.office);
        part.maybe("organisation", &mut it.organisation);
        part.maybe("note", &mut it.note);
    }

    fn facet(&mut self, it: &mut Facet) {
        let mut part = self.part("facet", &it.id);
        part.text("title", &mut it.title);
        for value in &mut it.values {
            part.text(&format!("values/{}", value.id), &mut value.title);
        }
    }

    fn term(&mut self, it: &mut Term) {
        let mut part = self.part("term", &it.id);
        // The other forms are words of the original's language, and none of this one.
        if part.text("title", &mut it.title) {
            it.also.clear();
        }
        part.text("meaning", &mut it.meaning);
    }

    fn pillar(&mut self, it: &mut Pillar) {
        let mut part = self.part("pillar", &it.id);
        let is_changed = part.text("title", &mut it.title);
        part.maybe("subtitle", &mut it.subtitle);
        part.statement("summary", &mut it.summary);
        part.links(&mut it.links);
        part.visit.language(is_changed, &mut it.language);
    }

    fn section(&mut self, it: &mut Section) {
        let mut part = self.part("section", &it.id);
        let is_changed = part.text("title", &mut it.title);
        part.statement("summary", &mut it.summary);
        part.links(&mut it.links);
        part.visit.language(is_changed, &mut it.language);
    }

    fn goal(&mut self, it: &mut Goal) {
        let mut part = self.part("goal", &it.id);
        let is_changed = part.text("title", &mut it.title);
        part.statement("summary", &mut it.summary);
        part.maybe("placement_note", &mut it.placement_note);
        part.maybe("status", &mut it.status);
        part.facts(&mut it.facts);
        part.links(&mut it.links);
        part.visit.language(is_changed, &mut it.language);
    }

    fn objective(&mut self, it: &mut Objective) {
        let mut part = self.part("objective", &it.id);
        part.maybe("title", &mut it.title);
        let is_changed = part.text("text", &mut it.statement.text);
        part.links(&mut it.links);
        part.visit.language(is_changed, &mut it.language);
    }

    /// The words stay; how they read in the other language stands beside them.
    fn quotation(&mut self, it: &mut Quotation) {
        let mut part = self.part("quotation", &it.id);
        let mut text = it.text.clone();
        if part.text("text", &mut text) {
            it.translation = Some(text);
        }
        part.maybe("note", &mut it.note);
    }

    fn challenge(&mut self, it: &mut Challenge) {
        let mut part = self.part("challenge", &it.id);
        part.text("title", &mut it.title);
        part.text("text", &mut it.statement.text);
    }
}
