//! A crosswalk as a reader sees it: coverage, partners, gaps, and references that lead nowhere.

use std::sync::Arc;

use crosswalk::{Mapping, read};
use framework::{Framework, Goal, Ref};
use framework_explorer::{
    session::{Explorer, NotMapped, OpenMapping, Origin, OtherFramework, Session},
    ui::{App, AppProps},
};
use leptos::prelude::*;
use routes::Address;
use space_diplomacy::framework as bundled;

const THERE: &str = r#"{ "format": "framework-explorer/1",
    "framework": { "id": "harbours", "title": "Harbour code", "publisher": "P", "language": "en", "coverage": "All." },
    "sources": [{ "id": "s", "title": "S" }],
    "pillars": [
        { "id": "ropes", "title": "Ropes", "goals": [
            { "id": "h-1", "label": "H-1", "title": "Splice", "evidence": [{ "source": "s" }] },
            { "id": "h-2", "label": "H-2", "title": "Coil", "evidence": [{ "source": "s" }] }] },
        { "id": "lamps", "title": "Lamps", "goals": [
            { "id": "h-3", "label": "H-3", "title": "Light", "evidence": [{ "source": "s" }] }] }] }"#;

fn goal(at: usize) -> String {
    bundled()[Ref::<Goal>::new(at)].id.clone()
}

/// The page at an address with a mapping open, and the other framework too if `with_other`.
fn crossed(fragment: &str, with_other: bool) -> String {
    let sheet = format!(
        "Focal Document Element,Rationale,Relationship,Reference Document Element,Reference Document Element Description,Strength of Relationship\n\
         {},Functional,Subset of,H-1,Splicing,8\n{},Semantic,Equal,H-3,Lighting,\n{},,Intersects with,H-1,Splicing,3\n\
         nowhere,,Equal,H-1,,\n{},,Equal,H-77,,\n",
        goal(0),
        goal(0),
        goal(1),
        goal(2)
    );
    drawn(read("quays.csv", sheet.as_bytes()).unwrap(), fragment, with_other)
}

/// The page at an address with this mapping open.
fn drawn(mapping: Mapping, fragment: &str, with_other: bool) -> String {
    let mapping = Arc::new(mapping);
    Owner::new().with(|| {
        let session = Session::new(Explorer::of_page(None), Address::parse(fragment));
        session.mapping.set(Some(Arc::new(OpenMapping { mapping, name: "quays.csv".into() })));
        if with_other {
            let there: Framework = framework::load(THERE).unwrap_or_else(|problems| panic!("{problems:?}"));
            let explorer = Arc::new(Explorer::new(Arc::new(there), Origin::Bundled));
            session.beside.set(Some(Arc::new(OtherFramework { explorer, name: "harbours.json".into() })));
        }
        App(AppProps { session }).to_html()
    })
}

fn count(html: &str, needle: &str) -> usize {
    html.matches(needle).count()
}

#[test]
fn goals_stand_with_their_partners() {
    let html = crossed("#/crosswalk", false);
    assert_eq!(count(&html, "<article class=\"goal-card\""), 3);
    assert!(html.contains("data-partner=\"H-1\" data-relation=\"subset\""));
    assert!(html.contains("data-partner=\"H-3\" data-relation=\"equal\""));
    assert!(html.contains("H-1 Splicing") && html.contains("strength: 8") && html.contains("Functional"));
    assert!(html.contains("STRM sheet") && html.contains("3 of 20 goals"));
}

#[test]
fn with_the_other_framework_open_partners_bear_its_names() {
    let html = crossed("#/crosswalk", true);
    assert!(html.contains("data-partner=\"h-1\" data-relation=\"subset\"") && html.contains("H-1 Splice"));
    let there = html.split("data-coverage=\"there\"").nth(1).unwrap();
    assert!(there.contains("2 of 3 goals have a counterpart (66%)"), "{there}");
    let gaps = html.split("data-gaps=\"there\"").nth(1).unwrap();
    assert!(gaps.contains("data-gap=\"h-2\"") && count(gaps, "data-gap=") == 1);
}

#[test]
fn the_other_framework_is_named_and_only_what_the_mapping_leads_to_is_one() {
    assert!(crossed("#/crosswalk", true).contains("data-crossed-with"));
    let sheet = format!("Source,Target,Relationship\n{},X-1,equal\n{},X-2,equal\n", goal(0), goal(1));
    let html = drawn(read("m.csv", sheet.as_bytes()).unwrap(), "#/crosswalk", true);
    let notice = html.split("data-not-other").nth(1).expect(&html).split("</div>").next().unwrap();
    assert!(notice.contains("“Harbour code” is open beside the framework on screen."), "{notice}");
    assert!(notice.contains("Close the other framework"), "{notice}");
    assert!(!html.contains("data-crossed-with") && !html.contains("data-coverage=\"there\""));
    assert!(!html.contains("lead to nothing in “Harbour code”") && html.contains("also open the other framework"));
    assert!(html.contains("2 of 20 goals"), "what the mapping itself says stays");
}

#[test]
fn relations_and_the_pillars_of_partners_filter() {
    let html = crossed("#/crosswalk?relation=equal", true);
    assert_eq!((count(&html, "<article class=\"goal-card\""), count(&html, "data-partner=")), (2, 2));
    let html = crossed("#/crosswalk?partner.pillar=lamps", true);
    assert_eq!((count(&html, "<article class=\"goal-card\""), count(&html, "data-partner=")), (1, 1));
    let facet = html.split("data-facet=\"relation\"").nth(1).unwrap().split("</fieldset>").next().unwrap();
    assert!(
        ["equal", "subset", "superset", "intersects", "none"]
            .iter()
            .all(|relation| facet.contains(&format!("value=\"{relation}\"")))
    );
    assert_eq!(count(facet, "data-none"), 4, "under these lamps only an equal stands");
    assert!(html.contains("data-facet=\"partner.pillar\""));
}

#[test]
fn gaps_and_what_leads_nowhere_are_listed() {
    let html = crossed("#/crosswalk", true);
    let gaps = html.split("data-gaps=\"here\"").nth(1).unwrap().split("data-gaps=\"there\"").next().unwrap();
    assert_eq!(count(gaps, "data-gap="), bundled().goals.len() - 3);
    assert!(gaps.contains(&format!("href=\"#/goal/{}\"", goal(5))));
    assert!(html.contains("data-unknown=\"nowhere\"") && html.contains("data-unknown=\"H-77\""));
}

#[test]
fn the_page_of_a_goal_has_its_partners() {
    let html = crossed(&format!("#/goal/{}", goal(0)), false);
    assert!(html.contains(">Counterparts<") && count(&html, "data-partner=") == 2);
    let html = crossed(&format!("#/goal/{}", goal(9)), false);
    assert!(html.contains("It has no counterpart") && count(&html, "data-partner=") == 0);
}

#[test]
fn a_partner_has_its_qualifiers_and_all_else_that_the_mapping_says() {
    let collection = format!(
        r#"{{ "mapping-collection": {{ "metadata": {{ "title": "Quays" }}, "mappings": [{{ "maps": [{{
            "relationship": "equal-to", "sources": [{{ "id-ref": "{}" }}], "targets": [{{ "id-ref": "H-1" }}],
            "qualifiers": [{{ "subject": "target", "predicate": "has-requirement", "description": "Only at night." }}],
            "props": [{{ "name": "owner", "value": "The port" }}] }}] }}] }} }}"#,
        goal(0)
    );
    let mapping = read("m.json", collection.as_bytes()).unwrap();
    let html = drawn(mapping, &format!("#/goal/{}", goal(0)), false);
    assert!(html.contains("data-qualifier=\"target\"") && html.contains("target has requirement"), "{html}");
    assert!(html.contains("Only at night.") && html.contains("data-fact=\"owner\"") && html.contains("The port"));
    assert!(!crossed(&format!("#/goal/{}", goal(0)), false).contains("partner-facts"));
}

#[test]
fn without_a_mapping_the_page_asks_for_one() {
    let html = framework_explorer::ui::render(Explorer::of_page(None), &Address::parse("#/crosswalk"));
    assert!(html.contains("data-beside") && html.contains("OSCAL mapping collection"));
}

#[test]
fn paper_says_where_a_long_crosswalk_ends() {
    let goals =
        (0..60).map(|at| format!(r#"{{ "id": "q-{at}", "title": "Quay {at}", "evidence": [{{ "source": "s" }}] }}"#));
    let goals = goals.collect::<Vec<_>>().join(",");
    let quays = format!(
        r#"{{ "format": "framework-explorer/1",
            "framework": {{ "id": "quays", "title": "Quays", "publisher": "P", "language": "en", "coverage": "All." }},
            "sources": [{{ "id": "s", "title": "S" }}],
            "pillars": [{{ "id": "all", "title": "All", "goals": [{goals}] }}] }}"#
    );
    let quays = framework::load(&quays).unwrap_or_else(|problems| panic!("{problems:?}"));
    let rows = (0..60).map(|at| format!("q-{at},H-1")).collect::<Vec<_>>().join("\n");
    let mapping = Arc::new(read("quays.csv", format!("Source,Target\n{rows}").as_bytes()).unwrap());
    let html = Owner::new().with(|| {
        let session = Session::new(Explorer::new(Arc::new(quays), Origin::Bundled), Address::parse("#/crosswalk"));
        session.mapping.set(Some(Arc::new(OpenMapping { mapping, name: "quays.csv".into() })));
        App(AppProps { session }).to_html()
    });
    assert_eq!(count(&html, "<article class=\"goal-card\""), 50);
    assert!(html.contains("Show 10 more") && html.contains("Only the first 50 of 60 are printed."), "{html}");
}

#[test]
fn a_mapping_for_other_frameworks_says_so_and_speaks_of_no_filter() {
    let sheet = "Secure Controls Framework,Harbour code,Relationship\nXQ-1,H-1,equal\nXQ-2,H-3,subset of\n";
    let html = drawn(read("m.csv", sheet.as_bytes()).unwrap(), "#/crosswalk", false);
    let notice = html.split("data-foreign").nth(1).expect(&html).split("</div>").next().unwrap();
    assert!(notice.contains("This mapping is for other frameworks"), "{notice}");
    assert!(notice.contains("Secure Controls Framework → Harbour code"), "{notice}");
    assert!(!html.contains("0 of 20") && !html.contains("Remove one of the filters"), "{html}");
    assert!(!crossed("#/crosswalk", false).contains("data-foreign"));
}

#[test]
fn what_is_no_mapping_is_told_on_the_page() {
    let refused = read("plan.csv", b"Pillar,Goal,Lead,Done\nQuays,Mooring,Port,yes\n").unwrap_err();
    let not_mapped = NotMapped { name: "plan.csv".into(), message: refused.message(), advice: refused.advice() };
    let html = Owner::new().with(|| {
        let session = Session::new(Explorer::of_page(None), Address::parse("#/crosswalk"));
        let there = framework::load(THERE).unwrap();
        let explorer = Arc::new(Explorer::new(Arc::new(there), Origin::Bundled));
        session.beside.set(Some(Arc::new(OtherFramework { explorer, name: "plan.csv".into() })));
        session.not_mapped.set(Some(not_mapped));
        App(AppProps { session }).to_html()
    });
    let notice = html.split("data-not-mapping").nth(1).expect(&html);
    for expected in
        ["It is now open as the other framework, “Harbour code”", "Pillar, Goal, Lead, Done", "Source and Target"]
    {
        assert!(notice.contains(expected), "{expected}: {notice}");
    }
}
