//! A whole framework as one plain text: for readers without the program, search engines and archives. The explorer's
//! addresses lead into it, since each part has its address as its id.

use leptos::prelude::*;

use framework::{
    Challenge, Evidence, Fact, Framework, Goal, Link, Objective, Pillar, Quotation, Ref, Section, Source, Statement,
    ValueRef, dir,
};
use view::{IntoAnyView as _, view};

use crate::ui::part::still_prose;

/// A framework as a closed section that opens without any script.
pub fn full_text(framework: &Framework) -> AnyView {
    let writer = Writer(framework);
    let pillars = framework.refs::<Pillar>().map(|pillar| writer.pillar(pillar)).collect::<Vec<_>>();
    let said_of_all = framework.refs::<Quotation>().filter(|at| framework[*at].about.goals.is_empty());
    let said_of_all = said_of_all.map(|at| writer.quotation(at)).collect::<Vec<_>>();
    view! {
        <details class="whole" id="whole">
            <summary>{messages::whole_text(&framework.title)}</summary>
            <div class="prose" lang=framework.language.clone() dir=dir(&framework.language)>
                {writer.statement(framework.summary.as_ref())}
                {writer.facts(&framework.facts)}
                {writer.links(&framework.links)}
                {pillars}
                <h2>{messages::said_of_it()}</h2>
                {said_of_all}
                <h2 id="/challenges">{messages::challenges()}</h2>
                {framework.refs::<Challenge>().map(|at| writer.challenge(at)).collect::<Vec<_>>()}
                {writer.changes()}
                <h2 id="/sources">{messages::sources()}</h2>
                <ol>{framework.refs::<Source>().map(|at| writer.source(at)).collect::<Vec<_>>()}</ol>
                <h2 id="/about">{messages::coverage()}</h2>
                {still_prose(&framework.coverage, framework, String::new())}
            </div>
        </details>
    }
}

struct Writer<'a>(&'a Framework);

impl Writer<'_> {
    fn statement(&self, statement: Option<&Statement>) -> AnyView {
        statement.map(|statement| self.text(&statement.text, &statement.evidence)).into_any_view()
    }

    fn text(&self, text: &str, evidence: &[Evidence]) -> AnyView {
        still_prose(text, self.0, cited(evidence))
    }

    fn pillar(&self, pillar: Ref<Pillar>) -> AnyView {
        let goals = self.0.direct_goals_of_pillar(pillar).map(|goal| self.goal(goal)).collect::<Vec<_>>();
        let pillar = &self.0[pillar];
        let sections = pillar.sections.iter().map(|at| self.section(*at)).collect::<Vec<_>>();
        let subtitle = pillar.subtitle.clone().map(|subtitle| view! { <p>{subtitle}</p> });
        let (lang, dir) = self.language(pillar.language.as_ref());
        view! {
            <div lang=lang dir=dir>
                <h2 id=format!("/pillar/{}", pillar.id)>{pillar.name()}</h2>
                {subtitle}
                {self.statement(pillar.summary.as_ref())}
                {self.links(&pillar.links)}
            </div>
            {goals}
            {sections}
        }
    }

    fn section(&self, section: Ref<Section>) -> AnyView {
        let goals = self.0.direct_goals_of_section(section).map(|goal| self.goal(goal)).collect::<Vec<_>>();
        let section = &self.0[section];
        let sections = section.sections.iter().map(|at| self.section(*at)).collect::<Vec<_>>();
        let (lang, dir) = self.language(section.language.as_ref());
        view! {
            <div lang=lang dir=dir>
                <h3 id=format!("/section/{}", section.id)>{section.name()}</h3>
                {self.statement(section.summary.as_ref())}
                {self.links(&section.links)}
            </div>
            {goals}
            {sections}
        }
    }

    fn goal(&self, goal: Ref<Goal>) -> AnyView {
        let goal = &self.0[goal];
        let objectives = goal.objectives.iter().map(|at| self.objective(*at)).collect::<Vec<_>>();
        let quotations = goal.quotations.iter().map(|at| self.quotation(*at)).collect::<Vec<_>>();
        let (lang, dir) = self.language(goal.language.as_ref());
        let status = goal.status.clone().map(|status| view! { <p>{status}</p> });
        view! {
            <div lang=lang dir=dir>
                <h3 id=format!("/goal/{}", goal.id)>{goal.name()}</h3>
                {status}
                {self.values(&goal.values)}
                {self.statement(goal.summary.as_ref())}
                {goal.placement_note.as_ref().map(|note| self.text(note, &goal.evidence))}
                {self.facts(&goal.facts)}
                <ul>{objectives}</ul>
                {self.links(&goal.links)}
            </div>
            {quotations}
        }
    }

    fn objective(&self, objective: Ref<Objective>) -> AnyView {
        let objective = &self.0[objective];
        let (lang, dir) = self.language(objective.language.as_ref());
        let name = objective.name().map(|name| view! { <strong>{name}</strong> });
        view! {
            <li id=format!("/objective/{}", objective.id) lang=lang dir=dir>
                {name}
                {self.text(&objective.statement.text, &objective.statement.evidence)}
                {self.values(&objective.values)}
                {self.links(&objective.links)}
            </li>
        }
    }

    fn changes(&self) -> AnyView {
        let changes = self.0.changes.iter().map(|change| {
            view! { <p><strong>{messages::date(&change.date)}</strong></p>{self.text(&change.text, &[])} }
        });
        let changes = changes.collect::<Vec<_>>();
        (!changes.is_empty()).then(|| view! { <h2>{messages::changes()}</h2>{changes} }).into_any_view()
    }

    fn facts(&self, facts: &[Fact]) -> AnyView {
        let facts = facts.iter().map(|Fact { title, statement }| {
            view! { <p><strong>{title.clone()}</strong></p>{self.text(&statement.text, &statement.evidence)} }
        });
        facts.collect::<Vec<_>>().into_any_view()
    }

    /// The values in the framework's own facets: `Baseline: Low`.
    fn values(&self, values: &[ValueRef]) -> AnyView {
        let values = values.iter().map(|at| messages::labelled(&self.0[at.facet].title, &self.0.value(*at).title));
        let values = values.collect::<Vec<_>>().join(&messages::separator());
        (!values.is_empty()).then(|| view! { <p>{values}</p> }).into_any_view()
    }

    fn links(&self, links: &[Link]) -> AnyView {
        let links = links.iter().map(|link| {
            let (address, title) = (link.address.clone(), link.title.clone());
            view! { <li><a href=address rel="noopener noreferrer">{title}</a></li> }
        });
        let links = links.collect::<Vec<_>>();
        (!links.is_empty()).then(|| view! { <ul>{links}</ul> }).into_any_view()
    }

    fn quotation(&self, quotation: Ref<Quotation>) -> AnyView {
        let quotation = &self.0[quotation];
        let voice = &self.0[quotation.voice];
        let speaker = [Some(voice.title.clone()), voice.office.clone(), voice.organisation.clone()];
        let speaker = speaker.into_iter().flatten().collect::<Vec<_>>().join(", ");
        let text = messages::quoted_by(&quotation.text, &speaker);
        let cited = cited(&quotation.evidence);
        view! { <blockquote id=format!("/quotation/{}", quotation.id)><p>{text}{cited}</p></blockquote> }
    }

    fn challenge(&self, challenge: Ref<Challenge>) -> AnyView {
        let challenge = &self.0[challenge];
        view! {
            <h3 id=format!("/challenge/{}", challenge.id)>{challenge.title.clone()}</h3>
            {self.text(&challenge.statement.text, &challenge.statement.evidence)}
        }
    }

    fn source(&self, source: Ref<Source>) -> AnyView {
        let source = self.0[source].clone();
        let facts = [Some(source.title), source.publisher, source.date.as_deref().map(messages::date), source.note];
        let facts = facts.into_iter().flatten().collect::<Vec<_>>().join(". ");
        let link = source.address.map(|address| {
            let shown = address.clone();
            view! { " "<a href=address rel="noopener noreferrer">{shown}</a> }
        });
        view! { <li id=format!("/source/{}", source.id)>{facts}{link}</li> }
    }

    /// The attributes `lang` and `dir` of a part, if its language is not that of the framework.
    fn language(&self, own: Option<&String>) -> (Option<String>, Option<&'static str>) {
        let own = own.filter(|own| **own != self.0.language);
        (own.cloned(), own.map(|own| dir(own)))
    }
}

/// The numbers of the sources, as in the list at the end.
fn cited(evidence: &[Evidence]) -> String {
    let mut numbers: Vec<_> = evidence.iter().map(|evidence| evidence.source.index() + 1).collect();
    numbers.dedup();
    let numbers: Vec<_> = numbers.iter().map(ToString::to_string).collect();
    if numbers.is_empty() { String::new() } else { format!(" [{}]", numbers.join(", ")) }
}
