//! A whole framework as one plain text: for readers without the program, search engines and archives. The addresses of the
//! explorer lead into it, since each part has its address for an id.

use leptos::prelude::*;

use framework::{
    Challenge, Evidence, Fact, Framework, Goal, Link, Objective, Pillar, Quotation, Ref, Section, Source, Statement,
    ValueRef, dir,
};
use view::{IntoAnyView as _, view};

use crate::ui::part::still_prose;

/// A framework as a closed section that opens without any script.
pub fn whole_text(framework: &Framework) -> AnyView {
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
        statement.map(|it| self.text(&it.text, &it.evidence)).into_any_view()
    }

    fn text(&self, text: &str, evidence: &[Evidence]) -> AnyView {
        still_prose(text, self.0, cited(evidence))
    }

    fn pillar(&self, pillar: Ref<Pillar>) -> AnyView {
        let it = &self.0[pillar];
        let goals = self.0.goals_right_under(pillar).map(|goal| self.goal(goal)).collect::<Vec<_>>();
        let sections = it.sections.iter().map(|at| self.section(*at)).collect::<Vec<_>>();
        let subtitle = it.subtitle.clone().map(|subtitle| view! { <p>{subtitle}</p> });
        let (lang, dir) = self.language(it.language.as_ref());
        view! {
            <div lang=lang dir=dir>
                <h2 id=format!("/pillar/{}", it.id)>{it.name()}</h2>
                {subtitle}
                {self.statement(it.summary.as_ref())}
                {self.links(&it.links)}
            </div>
            {goals}
            {sections}
        }
    }

    fn section(&self, section: Ref<Section>) -> AnyView {
        let it = &self.0[section];
        let goals = self.0.goals_right_in(section).map(|goal| self.goal(goal)).collect::<Vec<_>>();
        let sections = it.sections.iter().map(|at| self.section(*at)).collect::<Vec<_>>();
        let (lang, dir) = self.language(it.language.as_ref());
        view! {
            <div lang=lang dir=dir>
                <h3 id=format!("/section/{}", it.id)>{it.name()}</h3>
                {self.statement(it.summary.as_ref())}
                {self.links(&it.links)}
            </div>
            {goals}
            {sections}
        }
    }

    fn goal(&self, goal: Ref<Goal>) -> AnyView {
        let it = &self.0[goal];
        let objectives = it.objectives.iter().map(|at| self.objective(*at)).collect::<Vec<_>>();
        let said = it.quotations.iter().map(|at| self.quotation(*at)).collect::<Vec<_>>();
        let (lang, dir) = self.language(it.language.as_ref());
        let status = it.status.clone().map(|status| view! { <p>{status}</p> });
        view! {
            <div lang=lang dir=dir>
                <h3 id=format!("/goal/{}", it.id)>{it.name()}</h3>
                {status}
                {self.values(&it.values)}
                {self.statement(it.summary.as_ref())}
                {it.placement_note.as_ref().map(|note| self.text(note, &it.evidence))}
                {self.facts(&it.facts)}
                <ul>{objectives}</ul>
                {self.links(&it.links)}
            </div>
            {said}
        }
    }

    fn objective(&self, objective: Ref<Objective>) -> AnyView {
        let it = &self.0[objective];
        let (lang, dir) = self.language(it.language.as_ref());
        let name = it.name().map(|name| view! { <strong>{name}</strong> });
        view! {
            <li id=format!("/objective/{}", it.id) lang=lang dir=dir>
                {name}
                {self.text(&it.statement.text, &it.statement.evidence)}
                {self.values(&it.values)}
                {self.links(&it.links)}
            </li>
        }
    }

    fn changes(&self) -> AnyView {
        let changes = self.0.changes.iter().map(|it| {
            view! { <p><strong>{messages::date(&it.date)}</strong></p>{self.text(&it.text, &[])} }
        });
        let changes = changes.collect::<Vec<_>>();
        (!changes.is_empty()).then(|| view! { <h2>{messages::changes()}</h2>{changes} }).into_any_view()
    }

    fn facts(&self, facts: &[Fact]) -> AnyView {
        let facts = facts.iter().map(|it| {
            view! { <p><strong>{it.title.clone()}</strong></p>{self.text(&it.statement.text, &it.statement.evidence)} }
        });
        facts.collect::<Vec<_>>().into_any_view()
    }

    /// The values in the facets of the framework's own: `Baseline: Low`.
    fn values(&self, values: &[ValueRef]) -> AnyView {
        let values = values.iter().map(|at| messages::labelled(&self.0[at.facet].title, &self.0.value(*at).title));
        let values = values.collect::<Vec<_>>().join(&messages::separator());
        (!values.is_empty()).then(|| view! { <p>{values}</p> }).into_any_view()
    }

    fn links(&self, links: &[Link]) -> AnyView {
        let links = links.iter().map(|it| {
            let (address, title) = (it.address.clone(), it.title.clone());
            view! { <li><a href=address rel="noopener noreferrer">{title}</a></li> }
        });
        let links = links.collect::<Vec<_>>();
        (!links.is_empty()).then(|| view! { <ul>{links}</ul> }).into_any_view()
    }

    fn quotation(&self, quotation: Ref<Quotation>) -> AnyView {
        let it = &self.0[quotation];
        let voice = &self.0[it.voice];
        let speaker = [Some(voice.title.clone()), voice.office.clone(), voice.organisation.clone()];
        let speaker = speaker.into_iter().flatten().collect::<Vec<_>>().join(", ");
        let said = messages::quoted_by(&it.text, &speaker);
        view! { <blockquote id=format!("/quotation/{}", it.id)><p>{said}{cited(&it.evidence)}</p></blockquote> }
    }

    fn challenge(&self, challenge: Ref<Challenge>) -> AnyView {
        let it = &self.0[challenge];
        view! {
            <h3 id=format!("/challenge/{}", it.id)>{it.title.clone()}</h3>
            {self.text(&it.statement.text, &it.statement.evidence)}
        }
    }

    fn source(&self, source: Ref<Source>) -> AnyView {
        let it = self.0[source].clone();
        let facts = [Some(it.title), it.publisher, it.date.as_deref().map(messages::date), it.note];
        let facts = facts.into_iter().flatten().collect::<Vec<_>>().join(". ");
        let link = it.address.map(|address| {
            let shown = address.clone();
            view! { " "<a href=address rel="noopener noreferrer">{shown}</a> }
        });
        view! { <li id=format!("/source/{}", it.id)>{facts}{link}</li> }
    }

    /// The attributes `lang` and `dir` of a part, where its language is not that of the framework.
    fn language(&self, own: Option<&String>) -> (Option<String>, Option<&'static str>) {
        let own = own.filter(|own| **own != self.0.language);
        (own.cloned(), own.map(|own| dir(own)))
    }
}

/// The numbers of the sources, as the list at the end counts them.
fn cited(evidence: &[Evidence]) -> String {
    let mut numbers: Vec<_> = evidence.iter().map(|it| it.source.index() + 1).collect();
    numbers.dedup();
    let numbers: Vec<_> = numbers.iter().map(ToString::to_string).collect();
    if numbers.is_empty() { String::new() } else { format!(" [{}]", numbers.join(", ")) }
}
