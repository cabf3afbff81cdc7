//! A page from right to left around a framework from left to right, and the other way round: each word runs its way.

use std::{collections::BTreeSet, sync::Arc};

use framework::{Framework, Goal, Ref};
use framework_explorer::{
    session::{Explorer, OpenMapping, Origin, Other, Session},
    ui::{App, AppProps},
};
use importers::{Format, LeftOut, Omission};
use layers::{Layer, Target, link};
use leptos::prelude::*;
use messages::set_catalogue;
use routes::Address;
use space_diplomacy::framework as bundled;

use crate::languages::speak;

const WELLS: &str = include_str!("golden/wells.json");

/// Elements that hold nothing.
const EMPTY: [&str; 4] = ["input", "br", "hr", "img"];

/// A text of a page, with the direction and the language of what it stands in.
struct Run {
    text: String,
    dir: String,
    lang: String,
    place: String,
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    tag.split_once(&format!(" {name}=\"")).and_then(|(_, rest)| rest.split('"').next())
}

/// The texts of a page whose own language and direction these are.
fn runs(html: &str, lang: &str, dir: &str) -> Vec<Run> {
    let mut above = vec![(String::new(), dir.to_owned(), lang.to_owned())];
    let mut found = Vec::new();
    for part in html.split('<').skip(1) {
        let Some((tag, text)) = part.split_once('>') else { continue };
        let name = tag.split([' ', '/']).next().unwrap_or_default();
        if tag.starts_with('/') {
            above.truncate(above.len().saturating_sub(1).max(1));
        } else if !tag.starts_with('!') && !EMPTY.contains(&name) && !tag.ends_with('/') {
            let (_, dir, lang) = above.last().unwrap();
            let own = attribute(tag, "dir").or((name == "bdi").then_some("auto"));
            let next =
                (tag.to_owned(), own.unwrap_or(dir).to_owned(), attribute(tag, "lang").unwrap_or(lang).to_owned());
            above.push(next);
        }
        if text.chars().any(char::is_alphabetic) {
            let (_, dir, lang) = above.last().cloned().unwrap();
            let place = above.iter().rev().take(3).map(|it| it.0.clone()).collect::<Vec<_>>().join(" < ");
            found.push(Run { text: text.to_owned(), dir, lang, place });
        }
    }
    found
}

fn is_arabic(text: &str) -> bool {
    text.chars().any(|it| ('\u{600}'..='\u{6ff}').contains(&it) && it.is_alphabetic())
}

/// A mapping of two goals of the framework, and of something that it does not have.
fn mapping(framework: &Framework) -> OpenMapping {
    let goal = |at: usize| &framework[Ref::<Goal>::new(at)].id;
    let rows = format!(
        "Source,Target,Relationship,Strength\n{},H-1,Subset of,8\n{},H-2,Equal,\nnone,H-3,,\n",
        goal(0),
        goal(1)
    );
    let mapping = crosswalk::read("quays.csv", rows.as_bytes()).unwrap();
    OpenMapping { mapping: Arc::new(mapping), name: "quays.csv".into() }
}

/// A layer with marks on the first goal, and on something that the framework does not have.
fn layer(framework: &Framework) -> Layer {
    let mut layer = Layer { title: "Our audit".into(), ..Layer::of(framework) };
    for id in [&*framework.goals[0].id, "gone"] {
        layer.update(Target::Goal(id.to_owned()), |mark| {
            (mark.status, mark.score, mark.note) =
                (Some("done".into()), Some(2.0), Some("Ask the club (soon).".into()));
            mark.tags = vec!["Urgent".into()];
        });
    }
    layer
}

/// The page at an address with all that there can be: opened from a file, with a layer, another version and a mapping.
fn full(framework: &Arc<Framework>, fragment: &str) -> String {
    let joint = if fragment.contains('?') { '&' } else { '?' };
    let fragment = format!("{fragment}{joint}layer={}", link::encode(&layer(framework)));
    let left_out = vec![LeftOut::of(Omission::OtherSheets, ["Plan 7".to_owned(), "Plan 8".to_owned()])];
    let left_out = left_out.into_iter().flatten().collect();
    let origin = Origin::Opened { name: "plan.xlsx".into(), format: Format::OscalCatalog, left_out, is_table: true };
    Owner::new().with(|| {
        let session = Session::new(Explorer::new(framework.clone(), origin), Address::parse(&fragment));
        session.mapping.set(Some(Arc::new(mapping(framework))));
        let mut other = Framework { title: "Older plan".into(), ..Framework::clone(framework) };
        other.goals[0].title = "An older title".into();
        let explorer = Arc::new(Explorer::new(Arc::new(other), Origin::Bundled));
        session.beside.set(Some(Arc::new(Other { explorer, name: "older.json".into() })));
        App(AppProps { session }).to_html()
    })
}

fn pages() -> Vec<(String, String)> {
    let wells = Arc::new(framework::load(WELLS).unwrap_or_else(|problems| panic!("{problems:?}")));
    let mut all = Vec::new();
    let places = [
        "",
        "goals",
        "goals?q=all&sort=title",
        "goals?q=satelite&theme=norms&my.status=done",
        "goals?q=nothing-such&theme=gone",
        "voices",
        "challenges",
        "layer",
        "compare",
        "crosswalk",
        "sources",
        "about",
        "nowhere",
    ];
    for framework in [bundled(), wells] {
        let mut places: Vec<_> = places.iter().map(|it| (*it).to_owned()).collect();
        places.extend(framework.pillars.iter().take(1).map(|it| format!("pillar/{}", it.id)));
        places.extend(framework.sections.iter().take(1).map(|it| format!("section/{}", it.id)));
        places.extend(framework.goals.iter().take(2).map(|it| format!("goal/{}", it.id)));
        places.extend(framework.themes.iter().take(1).map(|it| format!("theme/{}", it.id)));
        places.extend(framework.actors.iter().take(1).map(|it| format!("actor/{}", it.id)));
        all.extend(places.into_iter().map(|place| {
            let html = full(&framework, &format!("#/{place}"));
            (place, html)
        }));
    }
    all
}

#[test]
fn on_a_page_from_right_to_left_its_words_run_so_around_an_english_framework() {
    speak("ar");
    let mut told = BTreeSet::new();
    for (place, html) in pages() {
        let wrong = |run: &Run| is_arabic(&run.text) && (run.dir == "ltr" || run.lang != "ar");
        let found = runs(&html, "ar", "rtl").into_iter().filter(wrong);
        told.extend(found.map(|run| format!("{place}: “{}” is {} {} in {}", run.text, run.lang, run.dir, run.place)));
    }
    assert!(told.is_empty(), "{}", told.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn what_a_file_says_stands_apart_in_a_sentence_of_the_page() {
    speak("ar");
    let html = full(&bundled(), "#/goal/norms");
    for apart in ["\u{2068}plan.xlsx\u{2069}", "3 \u{2068}pillars\u{2069}", "(\u{2068}goals\u{2069})"] {
        assert!(html.contains(apart), "{apart:?} is not in {html}");
    }
    assert!(!html.contains("\u{2068}3 "), "a count is a part of the sentence");
    set_catalogue(None);
    assert!(!full(&bundled(), "#/goal/norms").contains('\u{2068}'), "in English all runs one way");
    let mut arabic = Framework { language: "ar".into(), ..Framework::clone(&bundled()) };
    arabic.names.pillar.one = "ركيزة".into();
    assert!(full(&Arc::new(arabic), "#/goal/norms").contains("under this \u{2068}ركيزة\u{2069}"));
}
