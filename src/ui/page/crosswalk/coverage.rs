//! How much of either framework a mapping covers: a bar for each pillar, and the numbers.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    session::{OpenCrosswalk, session},
    ui::{
        lang::{program_dir, program_language},
        part::relation_title,
    },
};
use crosswalk::{Coverage, PillarCoverage, Relation};
use framework::Framework;
use view::{IntoAnyView as _, view};

/// The length of a bar.
const WHOLE: usize = 200;

/// Coverage both ways.
#[component]
pub fn Coverages(
    /// The crosswalk.
    crossed: Arc<OpenCrosswalk>,
) -> AnyView {
    let there = crossed.there.as_ref().zip(crossed.crosswalk.there.as_ref());
    let there = there.map(|(there, coverage)| covered("there", &there.framework, coverage));
    view! {
        <section class="section" aria-labelledby="coverage-heading">
            <h2 id="coverage-heading" lang=program_language() dir=program_dir()>{messages::coverage_heading()}</h2>
            {key()}
            <div class="columns-of-two">
                {covered("here", &session().framework(), &crossed.crosswalk.here)}
                {there}
            </div>
        </section>
    }
}

/// The legend of a bar's parts.
fn key() -> AnyView {
    let items = Relation::ALL[..4].iter().map(|relation| {
        view! {
            <li data-covered=relation.as_str()>
                <svg class="coverage-key" viewBox="0 0 12 12" aria-hidden="true"><rect width="12" height="12"></rect></svg>
                {relation_title(*relation)}
            </li>
        }
    });
    view! { <ul class="mark-key" aria-hidden="true" lang=program_language() dir=program_dir()>{items.collect::<Vec<_>>()}</ul> }
}

fn covered(side: &'static str, framework: &Framework, coverage: &Coverage) -> AnyView {
    let (covered, total) = (coverage.covered(), framework.goals.len());
    let share =
        messages::coverage_of(covered, &messages::count(total, &framework.names.goal), (covered * 100) / total.max(1));
    let rows = framework.pillars.iter().zip(&coverage.pillars).map(|(pillar, coverage)| row(&pillar.name(), coverage));
    let heads = Relation::ALL[..4].iter().map(
        |relation| view! { <th scope="col" lang=program_language() dir=program_dir()>{relation_title(*relation)}</th> },
    );
    view! {
        <div data-coverage=side>
            <h3>{framework.title.clone()}</h3>
            <p lang=program_language() dir=program_dir()>{share}</p>
            <div class="sheet-scroll" tabindex="0" role="region" aria-label=messages::coverage_table(&framework.title)>
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{framework.names.pillar.one.clone()}</th>
                            <th scope="col" lang=program_language() dir=program_dir()>{messages::coverage_heading()}</th>
                            {heads.collect::<Vec<_>>()}
                            <th scope="col" lang=program_language() dir=program_dir()>{messages::coverage_nothing()}</th>
                        </tr>
                    </thead>
                    <tbody>{rows.collect::<Vec<_>>()}</tbody>
                </table>
            </div>
        </div>
    }
}

fn row(title: &str, coverage: &PillarCoverage) -> AnyView {
    let numbers =
        coverage.counts.iter().map(|count| view! { <td data-number="">{count.to_string()}</td> }).collect::<Vec<_>>();
    view! {
        <tr>
            <th scope="row">{title.to_owned()}</th>
            <td>{bar(coverage)}</td>
            {numbers}
            <td data-number="">{(coverage.goals - coverage.covered()).to_string()}</td>
        </tr>
    }
}

/// A bar with a part for each relation. Its numbers are in the table beside it.
fn bar(coverage: &PillarCoverage) -> AnyView {
    if coverage.goals == 0 {
        return ().into_any_view();
    }
    let mut x = 0;
    let parts = Relation::ALL.iter().zip(coverage.counts).map(|(relation, count)| {
        let width = count * WHOLE / coverage.goals;
        let part = view! { <rect data-covered=relation.as_str() x=x width=width height="12"></rect> };
        x += width;
        part
    });
    let parts = parts.collect::<Vec<_>>();
    view! {
        <svg class="coverage-bar" viewBox=format!("0 0 {WHOLE} 12") width=WHOLE height="12" aria-hidden="true">
            <rect class="coverage-ground" width=WHOLE height="12"></rect>
            {parts}
        </svg>
    }
}
