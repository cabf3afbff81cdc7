//! Everything in an opened file that is shown to a reader.

use crate::Opened;
use framework::{Evidence, Fact, Framework, Link, Statement};

/// The texts of the framework and of what was left out.
pub fn texts(opened: &Opened) -> Vec<&str> {
    let mut shown = Shown(Vec::new());
    shown.document(&opened.framework);
    shown.tags(&opened.framework);
    shown.levels(&opened.framework);
    shown.translations(&opened.framework);
    for left_out in &opened.left_out {
        shown.0.extend(left_out.items.iter().map(String::as_str));
    }
    shown.0
}

struct Shown<'a>(Vec<&'a str>);

impl<'a> Shown<'a> {
    fn add<const N: usize>(&mut self, texts: [Option<&'a String>; N]) {
        self.0.extend(texts.into_iter().flatten().map(String::as_str));
    }

    fn statement(&mut self, statement: &'a Statement) {
        self.0.push(&statement.text);
        self.evidence(&statement.evidence);
    }

    fn evidence(&mut self, evidence: &'a [Evidence]) {
        self.0.extend(evidence.iter().filter_map(|evidence| evidence.place.as_deref()));
    }

    fn facts(&mut self, facts: &'a [Fact]) {
        for fact in facts {
            self.0.push(&fact.title);
            self.statement(&fact.statement);
        }
    }

    fn links(&mut self, links: &'a [Link]) {
        self.0.extend(links.iter().flat_map(|link| [link.title.as_str(), &link.address]));
    }

    fn document(&mut self, framework: &'a Framework) {
        let Framework { title, publisher, date, version, editor, address, language, .. } = framework;
        self.add([Some(title), Some(publisher), date.as_ref(), version.as_ref(), editor.as_ref(), address.as_ref()]);
        self.add([Some(language), Some(&framework.short_title), Some(&framework.coverage)]);
        if let Some(summary) = &framework.summary {
            self.statement(summary);
        }
        let names = &framework.names;
        for name in [&names.pillar, &names.section, &names.goal, &names.objective, &names.theme, &names.actor] {
            self.add([Some(&name.one), Some(&name.many)]);
        }
        self.facts(&framework.facts);
        self.links(&framework.links);
        for change in &framework.changes {
            self.0.extend([change.date.as_str(), &change.text]);
        }
        for source in &framework.sources {
            self.add([Some(&source.title), source.publisher.as_ref(), source.note.as_ref(), source.address.as_ref()]);
            self.add([source.date.as_ref()]);
        }
        for term in &framework.terms {
            self.add([Some(&term.title), Some(&term.meaning)]);
            self.0.extend(term.also.iter().map(String::as_str));
        }
    }

    fn translations(&mut self, framework: &'a Framework) {
        for translation in &framework.translations {
            self.add([Some(&translation.language), translation.by.as_ref(), translation.note.as_ref()]);
            self.0.extend(translation.texts.iter().map(|text| text.text.as_str()));
        }
    }

    fn tags(&mut self, framework: &'a Framework) {
        self.0.extend(framework.themes.iter().map(|theme| theme.title.as_str()));
        for actor in &framework.actors {
            self.add([Some(&actor.title), actor.kind.as_ref()]);
            for about in &actor.about {
                self.statement(about);
            }
        }
        for facet in &framework.facets {
            self.add([Some(&facet.title)]);
            self.0.extend(facet.values.iter().map(|value| value.title.as_str()));
        }
        for voice in &framework.voices {
            self.add([Some(&voice.title), voice.office.as_ref(), voice.organisation.as_ref(), voice.note.as_ref()]);
        }
        for quotation in &framework.quotations {
            self.add([Some(&quotation.text), quotation.note.as_ref()]);
            self.evidence(&quotation.evidence);
        }
        for challenge in &framework.challenges {
            self.add([Some(&challenge.title)]);
            self.statement(&challenge.statement);
        }
    }

    fn levels(&mut self, framework: &'a Framework) {
        for pillar in &framework.pillars {
            self.add([Some(&pillar.title), pillar.label.as_ref(), pillar.subtitle.as_ref()]);
            if let Some(summary) = &pillar.summary {
                self.statement(summary);
            }
            self.links(&pillar.links);
        }
        for section in &framework.sections {
            self.add([Some(&section.title), section.label.as_ref()]);
            if let Some(summary) = &section.summary {
                self.statement(summary);
            }
            self.links(&section.links);
        }
        for goal in &framework.goals {
            self.add([Some(&goal.title), goal.label.as_ref(), goal.status.as_ref(), goal.placement_note.as_ref()]);
            if let Some(summary) = &goal.summary {
                self.statement(summary);
            }
            self.facts(&goal.facts);
            self.links(&goal.links);
            self.evidence(&goal.evidence);
        }
        for objective in &framework.objectives {
            self.add([objective.title.as_ref(), objective.label.as_ref()]);
            self.statement(&objective.statement);
            self.links(&objective.links);
        }
    }
}
