//! The partners of a goal in another framework: each with its relation, its strength, the rationale and the evidence.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    session::{OpenCrosswalk, session},
    ui::lang::{program_dir, program_language},
};
use crosswalk::{Fact, Partner, Qualifier, Relation};
use framework::{Goal, Ref};
use view::{IntoAnyView as _, dynamic, view};

/// The title of a relation, as seen from the goal on screen.
pub fn relation_title(relation: Relation) -> String {
    match relation {
        Relation::Equal => messages::relation_equal(),
        Relation::Subset => messages::relation_subset(),
        Relation::Superset => messages::relation_superset(),
        Relation::Intersects => messages::relation_intersects(),
        Relation::None => messages::relation_none(),
    }
}

/// The partners of a goal.
#[component]
pub fn Partners(
    /// The crosswalk.
    crossed: Arc<OpenCrosswalk>,
    /// The partners.
    partners: Vec<Partner>,
) -> AnyView {
    let rows = partners.into_iter().map(|partner| view! { <PartnerRow crossed=crossed.clone() partner/> });
    view! { <ul class="partners">{rows.collect::<Vec<_>>()}</ul> }
}

#[component]
fn PartnerRow(crossed: Arc<OpenCrosswalk>, partner: Partner) -> AnyView {
    let pair = crossed.open.mapping.pairs[partner.pair].clone();
    let (id, name) = (crossed.partner_id(&partner), crossed.partner_name(&partner));
    // A word that names no known relation says more than the relation, which is only a fallback.
    let is_standard = Relation::from_words(&pair.relation_text).is_some();
    let own_text = (!is_standard)
        .then(|| if pair.relation_text.is_empty() { messages::relation_unsaid() } else { pair.relation_text.clone() });
    let relation =
        own_text.filter(|_| partner.relation != Relation::None).unwrap_or_else(|| relation_title(partner.relation));
    let strength = (!pair.strength.is_empty()).then(|| messages::partner_strength(&pair.strength));
    let texts = [pair.rationale, pair.note].into_iter().filter(|text| !text.is_empty());
    let texts = texts.map(|text| view! { <p class="partner-why">{text}</p> }).collect::<Vec<_>>();
    let evidence = pair.evidence.lines().map(|line| evidence(line.to_owned())).collect::<Vec<_>>();
    let objective = partner.objective.map(|at| {
        let objective = &crossed.here.framework[at];
        let name = objective.name().unwrap_or_else(|| objective.id.clone());
        view! { <span class="partner-part">{name}</span> }
    });
    view! {
        <li data-partner=id data-relation=partner.relation.as_str()>
            <p>
                {objective}
                <span class="relation" lang=program_language() dir=program_dir()>{relation}" "</span>
                <span class="partner-name">{name}</span>
                {strength.map(|strength| view! { " "<span class="partner-strength" lang=program_language() dir=program_dir()>{strength}</span> })}
            </p>
            {texts}
            {pair.qualifiers.into_iter().map(qualified).collect::<Vec<_>>()}
            {(!evidence.is_empty()).then(|| view! { <ul class="partner-evidence">{evidence}</ul> })}
            {facts(pair.facts)}
        </li>
    }
}

/// A condition of a partner, or an obstacle.
fn qualified(qualifier: Qualifier) -> AnyView {
    let words = qualifier.words();
    let texts = [qualifier.description, qualifier.remarks].into_iter().filter(|text| !text.is_empty());
    let texts = texts.collect::<Vec<_>>().join(" ");
    view! {
        <p class="partner-why" data-qualifier=qualifier.subject>
            <span lang=program_language() dir=program_dir()>{messages::qualifier()}" "</span>
            <strong>{words}</strong>
            " "
            {texts}
        </p>
    }
}

/// Further facts of the mapping, under its own names, folded in.
fn facts(facts: Vec<Fact>) -> AnyView {
    let rows = facts.into_iter().map(|Fact { name, value }| {
        let hook = name.clone();
        view! { <div data-fact=hook><dt>{name}</dt><dd>{value}</dd></div> }
    });
    let rows = rows.collect::<Vec<_>>();
    (!rows.is_empty())
        .then(|| {
            view! {
                <details class="partner-facts">
                    <summary lang=program_language() dir=program_dir()>{messages::more_in_mapping()}</summary>
                    <dl>{rows}</dl>
                </details>
            }
        })
        .into_any_view()
}

/// A line of evidence: a link if it is a web address.
fn evidence(line: String) -> AnyView {
    let is_address = framework::check::is_address(&line);
    let shown = line.clone();
    if is_address {
        view! { <li><a href=line rel="noopener noreferrer">{shown}</a></li> }
    } else {
        view! { <li>{shown}</li> }
    }
}

/// On the page of a goal, its partners, if a mapping is open.
#[component]
pub fn GoalPartners(
    /// The goal.
    goal: Ref<Goal>,
) -> AnyView {
    let session = session();
    dynamic(move || {
        let crossed = session.crossed()?;
        let partners: Vec<_> = crossed.crosswalk.partners_of(goal).into_iter().cloned().collect();
        let title = crossed.open.mapping.title.clone();
        let content = if partners.is_empty() {
            view! { <p lang=program_language() dir=program_dir()>{messages::no_partners(&title)}</p> }
        } else {
            view! { <p lang=program_language() dir=program_dir()>{messages::by_mapping(&title)}</p><Partners crossed partners/> }
        };
        Some(view! {
            <section class="section" aria-labelledby="partners-heading">
                <h2 id="partners-heading" lang=program_language() dir=program_dir()>{messages::partners_heading()}</h2>
                {content}
            </section>
        })
    })
    .into_any_view()
}
