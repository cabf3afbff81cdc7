//! A right-to-left page around a left-to-right framework, and the reverse: each text keeps its direction.

use std::sync::Arc;

use framework::{Framework, Goal, Ref};
use framework_explorer::{
    session::{Explorer, OpenMapping, Origin, OtherFramework, Session},
    ui::{App, AppProps},
};
use importers::{Format, LeftOut, Omission};
use layers::{Layer, Target, link};
use leptos::prelude::*;
use messages::set_catalogue;
use routes::Address;
use space_diplomacy::framework as bundled;

use crate::languages::set_language;

/// A mapping of two goals of the framework, and of a goal that it does not have.
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

/// A layer with marks on the first goal, and on a goal that the framework does not have.
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

/// The page at an address with everything open: a framework from a file, a layer, another version and a mapping.
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
        session.beside.set(Some(Arc::new(OtherFramework { explorer, name: "older.json".into() })));
        App(AppProps { session }).to_html()
    })
}

#[test]
fn words_of_the_page_between_those_of_a_file_run_their_own_way() {
    set_language("ar");
    let html = full(&bundled(), "#/goal/norms");
    for start in ["<p class=\"position\"", "<h2 id=\"objectives-heading\"", "<h2 id=\"partners-heading\""] {
        let tag = html.split(start).nth(1).and_then(|rest| rest.split('>').next()).unwrap_or_else(|| panic!("{start}"));
        assert!(tag.contains("lang=\"ar\"") && tag.contains("dir=\"rtl\""), "{start}{tag}");
    }
}

#[test]
fn what_a_file_says_stands_apart_in_a_sentence_of_the_page() {
    set_language("ar");
    let html = full(&bundled(), "#/goal/norms");
    for apart in ["\u{2068}plan.xlsx\u{2069}", "3 (\u{2068}pillars\u{2069})", "20 (\u{2068}goals\u{2069})"] {
        assert!(html.contains(apart), "{apart:?} is not in {html}");
    }
    assert!(!html.contains("\u{2068}3 ("), "a count is a part of the sentence");
    set_catalogue(None);
    assert!(!full(&bundled(), "#/goal/norms").contains('\u{2068}'), "in English all runs one way");
    let mut arabic = Framework { language: "ar".into(), ..Framework::clone(&bundled()) };
    arabic.names.pillar.one = "ركيزة".into();
    assert!(full(&Arc::new(arabic), "#/goal/norms").contains("under this \u{2068}ركيزة\u{2069}"));
}
