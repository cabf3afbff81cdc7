//! The crosswalk between the framework on screen and another, by a mapping: coverage both ways, goals with their
//! partners, gaps, and references that lead nowhere.

mod coverage;
mod gaps;

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    session::{OpenCrosswalk, mapping_format_title, session},
    ui::{
        keyed::keyed,
        lang::{program_dir, program_language},
        part::{
            ChooseBeside, Filters, Partners, PillarTag, Remarks, ShowMore, ViewActions, left_out_line, most_drawn,
            nothing_matches, versioned,
        },
    },
};
use framework::{Goal, Ref};
use routes::Route;
use view::{IntoAnyView as _, dynamic, memo, view};

use coverage::Coverages;
use gaps::{Gaps, LeadsNowhere};

/// The crosswalk.
#[component]
pub fn CrosswalkPage() -> AnyView {
    let session = session();
    view! {
        <div class="page-head">
            <h1 tabindex="-1" lang=program_language() dir=program_dir()>{messages::crosswalk_title()}</h1>
            <ViewActions/>
        </div>
        {dynamic(move || match session.crossed() {
            Some(crossed) => view! { <Crosswalk crossed/> },
            None => view! {
                <NotMapping/>
                <ChooseBeside text=messages::crosswalk_choose(&session.framework().title)/>
            },
        })}
    }
}

/// The notice about a file that is not a mapping: why not, and what it was opened as.
#[component]
fn NotMapping() -> AnyView {
    let session = session();
    dynamic(move || {
        let file = session.not_mapped.get()?;
        let beside = session.other_framework().filter(|other| other.name == file.name);
        let (text, close) = match beside {
            Some(other) => {
                (messages::crosswalk_put_beside(&file.name, &other.explorer.framework.title), Some(close_other()))
            }
            None => (messages::crosswalk_not_mapping(&file.name), None),
        };
        Some(view! {
            <div class="notice" data-not-mapping="" lang=program_language() dir=program_dir()>
                <p>{text}</p>
                <p>{file.message.clone()}" "{file.advice.clone()}</p>
                {close}
            </div>
        })
    })
}

/// A button to close the other framework.
fn close_other() -> AnyView {
    let session = session();
    view! {
        <button type="button" class="button button-quiet" on:click=move |_| session.close_beside()>
            {messages::crosswalk_close_other()}
        </button>
    }
}

#[component]
fn Crosswalk(crossed: Arc<OpenCrosswalk>) -> AnyView {
    let session = session();
    let is_empty = memo(move |_| session.listed_crossed().is_empty());
    let other = crossed.there.is_none().then(|| {
        let title = if crossed.crosswalk.is_source {
            &crossed.open.mapping.target.title
        } else {
            &crossed.open.mapping.source.title
        };
        let text = match title.trim() {
            "" => messages::crosswalk_choose_unnamed(),
            title => messages::crosswalk_choose_other(title),
        };
        view! { {foreign(&crossed)}<ChooseBeside text/> }
    });
    let (about, listed, nowhere) = (crossed.clone(), crossed.clone(), crossed.clone());
    if crossed.crosswalk.partners.is_empty() {
        return view! {
            <About crossed=about/>
            {nothing_here(&crossed)}
            <LeadsNowhere crossed=nowhere/>
        };
    }
    view! {
        <About crossed=about/>
        <Coverages crossed=crossed.clone()/>
        {other}
        <Filters beside=view! { <Remarks/> }>
            <section aria-labelledby="crossed-heading">
                <h2 class="visually-hidden" id="crossed-heading" lang=program_language() dir=program_dir()>{messages::crosswalk_list()}</h2>
                <Crossings crossed=listed/>
                {move || is_empty.get().then(|| nothing_matches(messages::crosswalk_no_match()))}
            </section>
        </Filters>
        <Gaps crossed/>
        <LeadsNowhere crossed=nowhere/>
    }
}

/// The notice that the framework beside is not the one that the mapping leads to.
fn foreign(crossed: &OpenCrosswalk) -> AnyView {
    let text = crossed.foreign().map(messages::crosswalk_not_other);
    text.map(|text| {
        view! {
            <div class="notice" data-not-other="" lang=program_language() dir=program_dir()><p>{text}</p>{close_other()}</div>
        }
    })
    .into_any_view()
}

/// The notice that a mapping has no goal of the framework on screen, and which frameworks it is for.
fn nothing_here(crossed: &OpenCrosswalk) -> AnyView {
    let title = session().framework().title.clone();
    let sides = crossed.sides();
    let (heading, why) = match (crossed.crosswalk.is_foreign, &sides[..]) {
        (false, _) => (messages::crosswalk_no_goals(&title), messages::crosswalk_no_goals_why()),
        (true, []) => (messages::crosswalk_foreign(), messages::crosswalk_foreign_why(&title)),
        (true, names) => (messages::crosswalk_foreign(), messages::crosswalk_foreign_names(&names.join(" → "), &title)),
    };
    view! {
        <div class="empty" data-foreign="" lang=program_language() dir=program_dir()>
            <h2>{heading}</h2>
            <p>{why}</p>
        </div>
    }
}

/// Which mapping it is.
#[component]
fn About(crossed: Arc<OpenCrosswalk>) -> AnyView {
    let session = session();
    let mapping = &crossed.open.mapping;
    let sides = [&mapping.source, &mapping.target]
        .map(|side| if side.title.is_empty() { side.address.clone() } else { side.title.clone() });
    let [source, target] = sides;
    let between = (!source.is_empty() || !target.is_empty()).then(|| {
        view! { <dt lang=program_language() dir=program_dir()>{messages::mapping_between()}</dt><dd>{messages::mapping_sides(&source, &target)}</dd> }
    });
    let left_out = mapping.left_out.iter().map(|left| {
        view! { <li data-left-out="" lang=program_language() dir=program_dir()>{left_out_line(left)}</li> }
    });
    let left_out = left_out.collect::<Vec<_>>();
    let other = session.other_framework().filter(|_| crossed.there.is_some()).map(|other| {
        let title = versioned(&other.explorer.framework.title, other.explorer.framework.version.as_deref());
        view! {
            <dt lang=program_language() dir=program_dir()>{messages::crosswalk_other()}</dt>
            <dd data-crossed-with="">{title}</dd>
        }
    });
    let close_other = crossed.there.is_some().then(close_other);
    view! {
        <dl class="facts compare-sides">
            <dt lang=program_language() dir=program_dir()>{messages::mapping_label()}</dt>
            <dd>{mapping.title.clone()}</dd>
            {between}
            <dt lang=program_language() dir=program_dir()>{messages::mapping_file()}</dt>
            <dd>{messages::mapping_from(&crossed.open.name, &mapping_format_title(mapping.format), mapping.pairs.len())}</dd>
            {other}
        </dl>
        {(!left_out.is_empty()).then(|| view! { <ul>{left_out}</ul> })}
        <p class="actions" lang=program_language() dir=program_dir()>
            <button type="button" class="button button-quiet" on:click=move |_| session.close_mapping()>{messages::crosswalk_another()}</button>
            {close_other}
        </p>
    }
}

#[component]
fn Crossings(crossed: Arc<OpenCrosswalk>) -> AnyView {
    let session = session();
    let listed = memo(move |_| session.listed_crossed());
    let number = memo(move |_| listed.with(Vec::len));
    let shown = move || listed.with(|listed| listed.iter().copied().take(most_drawn(session)).collect::<Vec<_>>());
    view! {
        <ol class="goal-cards pair-cards">
            {keyed(shown, move |at| view! { <li><Crossing crossed=crossed.clone() goal=Ref::new(at)/></li> })}
        </ol>
        <ShowMore number/>
    }
}

/// A goal with its partners.
#[component]
fn Crossing(crossed: Arc<OpenCrosswalk>, goal: Ref<Goal>) -> AnyView {
    let session = session();
    let framework = session.framework();
    let (id, name, pillar) = (framework[goal].id.clone(), framework[goal].name(), framework[goal].pillar);
    let link = id.clone();
    let partners = dynamic(move || {
        let partners = session.listed_partners(&crossed, goal);
        view! { <Partners crossed=crossed.clone() partners/> }.into_any_view()
    });
    view! {
        <article class="goal-card" data-goal=id>
            <h3><a href=move || session.href(Route::Goal(link.clone())) data-title="">{name}</a></h3>
            <PillarTag pillar/>
            {partners}
        </article>
    }
}
