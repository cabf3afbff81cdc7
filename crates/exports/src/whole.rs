//! A framework back in the shape of its file, with nothing lost.

use framework::{self as domain, Framework, Noun, Ref, wire};

/// The framework as a file: reading it again gives the same framework.
pub fn whole(framework: &Framework) -> wire::File {
    let on = Writer(framework);
    wire::File {
        schema: None,
        format: wire::FORMAT.to_owned(),
        framework: on.about(),
        sources: framework.sources.iter().map(source).collect(),
        themes: framework.themes.iter().map(|it| wire::Theme { id: it.id.clone(), title: it.title.clone() }).collect(),
        actors: framework.actors.iter().map(|it| on.actor(it)).collect(),
        voices: framework.voices.iter().map(|it| on.voice(it)).collect(),
        facets: framework.facets.iter().map(facet).collect(),
        terms: framework.terms.iter().map(term).collect(),
        pillars: framework.refs().map(|at| on.pillar(at)).collect(),
        quotations: framework.quotations.iter().map(|it| on.quotation(it)).collect(),
        challenges: framework.challenges.iter().map(|it| on.challenge(it)).collect(),
    }
}

/// The framework as the text of such a file.
pub fn whole_text(framework: &Framework) -> String {
    // Nothing in the shapes of the file can fail to be written.
    serde_json::to_string_pretty(&whole(framework)).unwrap_or_default()
}

/// The framework as a workbook, which opens again as the same framework; `today` is the date in it. Nothing where a sheet would
/// have more rows than Excel has.
pub fn workbook(framework: &Framework, today: &str) -> Option<Vec<u8>> {
    workbook::write(&whole_text(framework), today)
}

struct Writer<'a>(&'a Framework);

impl Writer<'_> {
    fn ids<T: Noun>(&self, refs: &[Ref<T>]) -> Vec<String> {
        refs.iter().map(|at| self.id(*at)).collect()
    }

    fn id<T: Noun>(&self, at: Ref<T>) -> String {
        self.0[at].id().to_owned()
    }

    fn evidence(&self, list: &[domain::Evidence]) -> Vec<wire::Evidence> {
        list.iter().map(|it| wire::Evidence { source: self.id(it.source), place: it.place.clone() }).collect()
    }

    fn statement(&self, it: &domain::Statement) -> wire::Statement {
        wire::Statement { text: it.text.clone(), evidence: self.evidence(&it.evidence) }
    }

    fn about(&self) -> wire::About {
        let it = self.0;
        wire::About {
            id: it.id.clone(),
            title: it.title.clone(),
            short_title: (it.short_title != it.title).then(|| it.short_title.clone()),
            publisher: it.publisher.clone(),
            date: it.date.clone(),
            language: it.language.clone(),
            version: it.version.clone(),
            editor: it.editor.clone(),
            address: it.address.clone(),
            coverage: it.coverage.clone(),
            summary: it.summary.as_ref().map(|summary| self.statement(summary)),
            facts: it.facts.iter().map(|fact| self.fact(fact)).collect(),
            markup: (it.markup != domain::Markup::default()).then_some(it.markup),
            links: it.links.clone(),
            names: names(&it.names),
        }
    }

    fn fact(&self, it: &domain::Fact) -> wire::Fact {
        wire::Fact {
            title: it.title.clone(),
            text: it.statement.text.clone(),
            evidence: self.evidence(&it.statement.evidence),
        }
    }

    fn actor(&self, it: &domain::Actor) -> wire::Actor {
        wire::Actor {
            id: it.id.clone(),
            title: it.title.clone(),
            kind: it.kind.clone(),
            about: it.about.iter().map(|statement| self.statement(statement)).collect(),
            evidence: self.evidence(&it.evidence),
        }
    }

    fn voice(&self, it: &domain::Voice) -> wire::Voice {
        wire::Voice {
            id: it.id.clone(),
            title: it.title.clone(),
            office: it.office.clone(),
            organisation: it.organisation.clone(),
            actor: it.actor.map(|actor| self.id(actor)),
            note: it.note.clone(),
        }
    }

    fn pillar(&self, at: Ref<domain::Pillar>) -> wire::Pillar {
        let it = &self.0[at];
        wire::Pillar {
            id: it.id.clone(),
            title: it.title.clone(),
            label: it.label.clone(),
            summary: it.summary.as_ref().map(|summary| self.statement(summary)),
            subtitle: it.subtitle.clone(),
            links: it.links.clone(),
            language: it.language.clone(),
            goals: self.0.goals_right_under(at).map(|at| self.goal(&self.0[at])).collect(),
            sections: it.sections.iter().map(|at| self.section(*at)).collect(),
        }
    }

    fn section(&self, at: Ref<domain::Section>) -> wire::Section {
        let it = &self.0[at];
        wire::Section {
            id: it.id.clone(),
            title: it.title.clone(),
            label: it.label.clone(),
            summary: it.summary.as_ref().map(|summary| self.statement(summary)),
            links: it.links.clone(),
            language: it.language.clone(),
            goals: self.0.goals_right_in(at).map(|at| self.goal(&self.0[at])).collect(),
            sections: it.sections.iter().map(|at| self.section(*at)).collect(),
        }
    }

    fn values(&self, list: &[domain::ValueRef]) -> wire::Values {
        let mut values = wire::Values::new();
        for at in list {
            values.entry(self.id(at.facet)).or_default().push(self.0.value(*at).id.clone());
        }
        values
    }

    fn goal(&self, it: &domain::Goal) -> wire::Goal {
        wire::Goal {
            id: it.id.clone(),
            title: it.title.clone(),
            label: it.label.clone(),
            summary: it.summary.as_ref().map(|summary| self.statement(summary)),
            placement: it.placement,
            placement_note: it.placement_note.clone(),
            status: it.status.clone(),
            also: self.ids(&it.also),
            themes: self.ids(&it.themes),
            actors: self.ids(&it.actors),
            related: self.ids(&it.related),
            facts: it.facts.iter().map(|fact| self.fact(fact)).collect(),
            facets: self.values(&it.values),
            links: it.links.clone(),
            language: it.language.clone(),
            objectives: it.objectives.iter().map(|at| self.objective(&self.0[*at])).collect(),
            evidence: self.evidence(&it.evidence),
        }
    }

    fn objective(&self, it: &domain::Objective) -> wire::Objective {
        wire::Objective {
            id: it.id.clone(),
            title: it.title.clone(),
            label: it.label.clone(),
            text: it.statement.text.clone(),
            facets: self.values(&it.values),
            links: it.links.clone(),
            language: it.language.clone(),
            evidence: self.evidence(&it.statement.evidence),
        }
    }

    fn subject(&self, it: &domain::Subject) -> wire::Subject {
        wire::Subject {
            pillars: self.ids(&it.pillars),
            goals: self.ids(&it.goals),
            themes: self.ids(&it.themes),
            actors: self.ids(&it.actors),
        }
    }

    fn quotation(&self, it: &domain::Quotation) -> wire::Quotation {
        let [evidence] = &it.evidence;
        wire::Quotation {
            id: it.id.clone(),
            text: it.text.clone(),
            voice: self.id(it.voice),
            source: self.id(evidence.source),
            place: evidence.place.clone(),
            note: it.note.clone(),
            stance: it.stance,
            about: self.subject(&it.about),
        }
    }

    fn challenge(&self, it: &domain::Challenge) -> wire::Challenge {
        wire::Challenge {
            id: it.id.clone(),
            title: it.title.clone(),
            text: it.statement.text.clone(),
            evidence: self.evidence(&it.statement.evidence),
            about: self.subject(&it.about),
            quotations: self.ids(&it.quotations),
        }
    }
}

fn source(it: &domain::Source) -> wire::Source {
    wire::Source {
        id: it.id.clone(),
        title: it.title.clone(),
        described: it.described,
        publisher: it.publisher.clone(),
        date: it.date.clone(),
        address: it.address.clone(),
        note: it.note.clone(),
    }
}

fn facet(it: &domain::Facet) -> wire::Facet {
    let value =
        |it: &domain::FacetValue| wire::FacetValue { id: it.id.clone(), title: it.title.clone(), tone: it.tone };
    wire::Facet {
        id: it.id.clone(),
        title: it.title.clone(),
        kind: it.kind,
        values: it.values.iter().map(value).collect(),
    }
}

fn term(it: &domain::Term) -> wire::Term {
    wire::Term { id: it.id.clone(), title: it.title.clone(), also: it.also.clone(), meaning: it.meaning.clone() }
}

/// The names that differ from the usual ones; nothing where all are usual.
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
