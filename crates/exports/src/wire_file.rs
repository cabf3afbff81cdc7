//! Writes a framework back into the wire format, without loss.

use framework::{self as domain, Framework, PartKind, Ref, wire};

/// The framework as a file; reading it again gives the same framework.
pub fn wire_file(framework: &Framework) -> wire::File {
    // A translation is exported as its original, which carries its translations.
    let framework = framework.as_original();
    let on = Writer(framework);
    wire::File {
        schema: None,
        format: wire::FORMAT.to_owned(),
        framework: on.about(),
        sources: framework.sources.iter().map(source).collect(),
        themes: framework
            .themes
            .iter()
            .map(|theme| wire::Theme { id: theme.id.clone(), title: theme.title.clone() })
            .collect(),
        actors: framework.actors.iter().map(|actor| on.actor(actor)).collect(),
        voices: framework.voices.iter().map(|voice| on.voice(voice)).collect(),
        facets: framework.facets.iter().map(facet).collect(),
        terms: framework.terms.iter().map(term).collect(),
        pillars: framework.refs().map(|at| on.pillar(at)).collect(),
        quotations: framework.quotations.iter().map(|quotation| on.quotation(quotation)).collect(),
        challenges: framework.challenges.iter().map(|challenge| on.challenge(challenge)).collect(),
        translations: framework.translations.iter().map(translation).collect(),
    }
}

/// The framework as the text of its file.
pub fn framework_json(framework: &Framework) -> String {
    // Nothing in the wire types can fail to serialise.
    serde_json::to_string_pretty(&wire_file(framework)).unwrap_or_default()
}

fn translation(translation: &domain::Translation) -> wire::Translation {
    wire::Translation {
        language: translation.language.clone(),
        by: translation.by.clone(),
        note: translation.note.clone(),
        texts: translation.texts.iter().map(|text| (text.path.clone(), text.text.clone())).collect(),
    }
}

/// The framework as a workbook, which opens again as the same framework; `today` is the date in it. None if a sheet
/// would need more rows than Excel allows.
pub fn framework_workbook(framework: &Framework, today: &str) -> Option<Vec<u8>> {
    ::workbook::write(&framework_json(framework), today)
}

struct Writer<'a>(&'a Framework);

impl Writer<'_> {
    fn ids<T: PartKind>(&self, refs: &[Ref<T>]) -> Vec<String> {
        refs.iter().map(|at| self.id(*at)).collect()
    }

    fn id<T: PartKind>(&self, at: Ref<T>) -> String {
        self.0[at].id().to_owned()
    }

    fn evidence(&self, list: &[domain::Evidence]) -> Vec<wire::Evidence> {
        list.iter()
            .map(|evidence| wire::Evidence { source: self.id(evidence.source), place: evidence.place.clone() })
            .collect()
    }

    fn statement(&self, statement: &domain::Statement) -> wire::Statement {
        wire::Statement { text: statement.text.clone(), evidence: self.evidence(&statement.evidence) }
    }

    fn about(&self) -> wire::About {
        let framework = self.0;
        wire::About {
            id: framework.id.clone(),
            title: framework.title.clone(),
            short_title: (framework.short_title != framework.title).then(|| framework.short_title.clone()),
            publisher: framework.publisher.clone(),
            date: framework.date.clone(),
            language: framework.language.clone(),
            version: framework.version.clone(),
            editor: framework.editor.clone(),
            address: framework.address.clone(),
            coverage: framework.coverage.clone(),
            summary: framework.summary.as_ref().map(|summary| self.statement(summary)),
            facts: framework.facts.iter().map(|fact| self.fact(fact)).collect(),
            markup: (framework.markup != domain::Markup::default()).then_some(framework.markup),
            links: framework.links.clone(),
            changes: framework.changes.iter().map(|change| self.change(change)).collect(),
            names: names(&framework.names),
        }
    }

    fn change(&self, change: &domain::Change) -> wire::Change {
        wire::Change { date: change.date.clone(), text: change.text.clone(), goals: self.ids(&change.goals) }
    }

    fn fact(&self, fact: &domain::Fact) -> wire::Fact {
        wire::Fact {
            title: fact.title.clone(),
            text: fact.statement.text.clone(),
            evidence: self.evidence(&fact.statement.evidence),
        }
    }

    fn actor(&self, actor: &domain::Actor) -> wire::Actor {
        wire::Actor {
            id: actor.id.clone(),
            title: actor.title.clone(),
            kind: actor.kind.clone(),
            about: actor.about.iter().map(|statement| self.statement(statement)).collect(),
            evidence: self.evidence(&actor.evidence),
        }
    }

    fn voice(&self, voice: &domain::Voice) -> wire::Voice {
        wire::Voice {
            id: voice.id.clone(),
            title: voice.title.clone(),
            office: voice.office.clone(),
            organisation: voice.organisation.clone(),
            actor: voice.actor.map(|actor| self.id(actor)),
            note: voice.note.clone(),
        }
    }

    fn pillar(&self, at: Ref<domain::Pillar>) -> wire::Pillar {
        let pillar = &self.0[at];
        wire::Pillar {
            id: pillar.id.clone(),
            title: pillar.title.clone(),
            label: pillar.label.clone(),
            summary: pillar.summary.as_ref().map(|summary| self.statement(summary)),
            subtitle: pillar.subtitle.clone(),
            links: pillar.links.clone(),
            language: pillar.language.clone(),
            goals: self.0.direct_goals_of_pillar(at).map(|at| self.goal(&self.0[at])).collect(),
            sections: pillar.sections.iter().map(|at| self.section(*at)).collect(),
        }
    }

    fn section(&self, at: Ref<domain::Section>) -> wire::Section {
        let section = &self.0[at];
        wire::Section {
            id: section.id.clone(),
            title: section.title.clone(),
            label: section.label.clone(),
            summary: section.summary.as_ref().map(|summary| self.statement(summary)),
            links: section.links.clone(),
            language: section.language.clone(),
            goals: self.0.direct_goals_of_section(at).map(|at| self.goal(&self.0[at])).collect(),
            sections: section.sections.iter().map(|at| self.section(*at)).collect(),
        }
    }

    fn values(&self, list: &[domain::ValueRef]) -> wire::Values {
        let mut values = wire::Values::new();
        for at in list {
            values.entry(self.id(at.facet)).or_default().push(self.0.value(*at).id.clone());
        }
        values
    }

    fn goal(&self, goal: &domain::Goal) -> wire::Goal {
        wire::Goal {
            id: goal.id.clone(),
            title: goal.title.clone(),
            label: goal.label.clone(),
            summary: goal.summary.as_ref().map(|summary| self.statement(summary)),
            placement: goal.placement,
            placement_note: goal.placement_note.clone(),
            status: goal.status.clone(),
            also: self.ids(&goal.also),
            themes: self.ids(&goal.themes),
            actors: self.ids(&goal.actors),
            related: self.ids(&goal.related),
            facts: goal.facts.iter().map(|fact| self.fact(fact)).collect(),
            facets: self.values(&goal.values),
            links: goal.links.clone(),
            language: goal.language.clone(),
            objectives: goal.objectives.iter().map(|at| self.objective(&self.0[*at])).collect(),
            evidence: self.evidence(&goal.evidence),
        }
    }

    fn objective(&self, objective: &domain::Objective) -> wire::Objective {
        wire::Objective {
            id: objective.id.clone(),
            title: objective.title.clone(),
            label: objective.label.clone(),
            text: objective.statement.text.clone(),
            facets: self.values(&objective.values),
            links: objective.links.clone(),
            language: objective.language.clone(),
            evidence: self.evidence(&objective.statement.evidence),
        }
    }

    fn subject(&self, subject: &domain::Subject) -> wire::Subject {
        wire::Subject {
            pillars: self.ids(&subject.pillars),
            goals: self.ids(&subject.goals),
            themes: self.ids(&subject.themes),
            actors: self.ids(&subject.actors),
        }
    }

    fn quotation(&self, quotation: &domain::Quotation) -> wire::Quotation {
        let [evidence] = &quotation.evidence;
        wire::Quotation {
            id: quotation.id.clone(),
            text: quotation.text.clone(),
            voice: self.id(quotation.voice),
            source: self.id(evidence.source),
            place: evidence.place.clone(),
            note: quotation.note.clone(),
            stance: quotation.stance,
            about: self.subject(&quotation.about),
        }
    }

    fn challenge(&self, challenge: &domain::Challenge) -> wire::Challenge {
        wire::Challenge {
            id: challenge.id.clone(),
            title: challenge.title.clone(),
            text: challenge.statement.text.clone(),
            evidence: self.evidence(&challenge.statement.evidence),
            about: self.subject(&challenge.about),
            quotations: self.ids(&challenge.quotations),
        }
    }
}

fn source(source: &domain::Source) -> wire::Source {
    wire::Source {
        id: source.id.clone(),
        title: source.title.clone(),
        described: source.described,
        publisher: source.publisher.clone(),
        date: source.date.clone(),
        address: source.address.clone(),
        note: source.note.clone(),
    }
}

fn facet(facet: &domain::Facet) -> wire::Facet {
    let value = |value: &domain::FacetValue| wire::FacetValue {
        id: value.id.clone(),
        title: value.title.clone(),
        tone: value.tone,
    };
    wire::Facet {
        id: facet.id.clone(),
        title: facet.title.clone(),
        kind: facet.kind,
        values: facet.values.iter().map(value).collect(),
    }
}

fn term(term: &domain::Term) -> wire::Term {
    wire::Term {
        id: term.id.clone(),
        title: term.title.clone(),
        also: term.also.clone(),
        meaning: term.meaning.clone(),
    }
}

/// The names that differ from the defaults; none if all are defaults.
fn names(names: &domain::Names) -> Option<wire::Names> {
    let usual = domain::Names::default();
    let own = |name: &domain::Name, usual: &domain::Name| (name != usual).then(|| name.clone());
    let own = wire::Names {
        pillar: own(&names.pillar, &usual.pillar),
        section: own(&names.section, &usual.section),
        goal: own(&names.goal, &usual.goal),
        objective: own(&names.objective, &usual.objective),
        theme: own(&names.theme, &usual.theme),
        actor: own(&names.actor, &usual.actor),
    };
    (own != wire::Names::default()).then_some(own)
}
