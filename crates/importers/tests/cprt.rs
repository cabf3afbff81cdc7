//! NIST's CPRT exports.

// Test helpers may panic, as tests do.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod shared;

use serde_json::{Value, json};
use shared::{facts, goal, left_out, opened, outline, summary, trial};

fn element(kind: &str, id: &str, title: &str, text: &str) -> Value {
    json!({"element_type": kind, "element_identifier": id, "title": title, "text": text, "doc_identifier": "D"})
}

fn export(elements: Vec<Value>, relationships: &[(&str, &str, &str)]) -> String {
    let relationship = |(from, to, kind): &(&str, &str, &str)| json!({"source_element_identifier": from, "dest_element_identifier": to, "relationship_identifier": kind});
    json!({"response": {"requestType": 4, "elements": {
        "documents": [{"doc_identifier": "D", "name": "Harbour Framework", "version": "2.0", "website": "https://h.example/"}],
        "relationship_types": [],
        "elements": elements,
        "relationships": relationships.iter().map(relationship).collect::<Vec<_>>(),
    }}})
    .to_string()
}

#[test]
fn functions_have_categories_and_subcategories_by_relationships() {
    let opened = opened(&export(
        vec![
            element("function", "GV", "GOVERN", "The harbour is governed."),
            element("category", "GV.OC", "Harbour Context", "Who is who."),
            element("subcategory", "GV.OC-01", "", "The mission is understood."),
            element("implementation_example", "EX1", "", "Write the mission on the wall."),
            element("party", "P1", "", "1st"),
        ],
        &[
            ("GV", "GV.OC", "projection"),
            ("GV.OC", "GV.OC-01", "projection"),
            ("GV.OC-01", "EX1", "projection"),
            ("GV.OC-01", "P1", "projection"),
            ("GV.OC-01", "ZZ", "projection"),
        ],
    ));
    let framework = &opened.framework;
    assert_eq!((opened.format.as_str(), framework.title.as_str()), ("NIST CPRT file", "Harbour Framework"));
    assert_eq!(outline(framework), ["gv: gv-oc(gv-oc-01)"]);
    let names = &framework.names;
    assert_eq!(
        [&names.pillar.many, &names.goal.many, &names.objective.one],
        ["Functions", "Categories", "Subcategory"]
    );
    let objective = &framework.objectives[0];
    assert_eq!(objective.label.as_deref(), Some("GV.OC-01"));
    assert_eq!(
        objective.statement.text,
        "The mission is understood.\n\nParty: 1st\n\nImplementation example: Write the mission on the wall."
    );
    assert_eq!(left_out(&opened), [("relationships to elements that the file does not hold", 1)]);
}

#[test]
fn elements_without_relationships_stand_by_their_ids() {
    let opened = opened(&export(
        vec![
            element("family", "03.01", "Access", ""),
            element("requirement", "03.01.01", "Gates", "Shut the gates."),
            element("discussion", "D_03.01.01", "", "A gate that is open is none."),
            element("security_requirement", "SR-03.01.01.a", "a", "Gates are shut."),
            element("requirement_type", "RT_1", "", "Basic"),
            element("requirement", "03.01.02", "Doors", "Shut the doors."),
            element("withdraw_reason", "W_03.01.02", "", "Gates are enough."),
        ],
        &[("3.1.1", "RT_1", "projection"), ("3.1.2", "RT_1", "projection")],
    ));
    let framework = &opened.framework;
    assert_eq!(outline(framework), ["03-01: 03-01-01(sr-03-01-01-a), 03-01-02"]);
    let gates = goal(framework, "03-01-01");
    assert_eq!(
        (summary(gates), facts(gates)),
        ("Shut the gates.", vec!["Discussion: A gate that is open is none.".to_owned()])
    );
    assert_eq!(framework.value(gates.values[0]).title, "Basic");
    assert_eq!(goal(framework, "03-01-02").status.as_deref(), Some("Withdrawn: gates are enough"));
    assert!(opened.left_out.is_empty());
}

#[test]
fn items_of_a_requirement_stand_in_order_with_what_assessors_look_at_beside_them() {
    let opened = opened(&export(
        vec![
            element("family", "02", "Ropes", ""),
            element("family", "01", "Gates", ""),
            element("family", "03", "Boats", ""),
            element("requirement", "01.01", "Locks", ""),
            element("security_requirement", "SR-01.01", "", ""),
            element("security_requirement", "SR-01.01.b", "b", "Lock them:"),
            element("security_requirement", "SR-01.01.b.02", "02", "at night"),
            element("security_requirement", "SR-01.01.b.01", "01", "by day"),
            element("security_requirement", "SR-01.01.a", "a", "Count <a href=\"#/cprt/x\">locks</a>."),
            element("determination", "DS-A.01.01.a", "", "locks are counted every <A.01.01.ODP[01]: time>."),
            element("odp", "A.01.01.ODP[01]", "time", "the time is defined."),
            element("odp_statement", "OS-a.01.01.odp[01]", "", "organization-defined time"),
            element("odp_type", "single", "Assignment", ""),
            element("odp_type", "select", "Selection", ""),
            element("odp", "A.01.01.ODP[02]", "place", "the place is defined."),
            element("reference", "BOOK", "Harbour book.", "https://book.example/"),
            element("requirement", "02.01", "Knots", ""),
            element("security_requirement", "SR-02.01", "", "Tie knots."),
            element("requirement", "02.02", "", ""),
            element("withdraw_reason", "WR-02.02", "", "Incorporated into 02.01."),
        ],
        &[
            ("02", "02.02", "projection"),
            ("02", "02.01", "projection"),
            ("01", "01.01", "projection"),
            ("01.01", "SR-01.01", "projection"),
            ("01.01", "BOOK", "projection"),
            ("SR-01.01", "SR-01.01.b", "projection"),
            ("SR-01.01.b", "SR-01.01.b.02", "projection"),
            ("SR-01.01.b", "SR-01.01.b.01", "projection"),
            ("SR-01.01", "SR-01.01.a", "projection"),
            ("SR-01.01.a", "DS-A.01.01.a", "projection"),
            ("DS-A.01.01.a", "A.01.01.ODP[01]", "projection"),
            ("DS-A.01.01.a", "A.01.01.ODP[02]", "projection"),
            ("A.01.01.ODP[01]", "OS-a.01.01.odp[01]", "projection"),
            ("A.01.01.ODP[01]", "single", "projection"),
            ("A.01.01.ODP[02]", "single", "projection"),
            ("02.01", "SR-02.01", "projection"),
            ("02.02", "WR-02.02", "projection"),
            ("WR-02.02", "02.01", "incorporated_into"),
            ("02.01", "02", "belongs_to"),
        ],
    ));
    let framework = &opened.framework;
    assert_eq!(
        outline(framework),
        ["01: 01-01(sr-01-01-a sr-01-01-b)", "02: 02-01, 02-02", "03: "],
        "an empty family is one all the same"
    );
    let locks = goal(framework, "01-01");
    let objective = |at: usize| {
        let objective = &framework[locks.objectives[at]];
        (objective.label.as_deref(), objective.statement.text.as_str())
    };
    assert_eq!(objective(0), (Some("01.01.a"), "Count locks."));
    assert_eq!(objective(1), (Some("01.01.b"), "Lock them:\n\n01. by day\n\n02. at night"));
    assert_eq!(
        facts(locks),
        [
            "Determination: A.01.01.a: locks are counted every <A.01.01.ODP[01]: time>.",
            "Organization defined parameter: A.01.01.ODP[01]: time: the time is defined. (Assignment; \
             organization-defined time)\n\nA.01.01.ODP[02]: place: the place is defined. (Assignment)",
        ]
    );
    assert_eq!((locks.links[0].title.as_str(), locks.links.len()), ("Harbour book.", 1));
    assert_eq!((summary(goal(framework, "02-01")), framework.facets.len()), ("Tie knots.", 0));
    let withdrawn = goal(framework, "02-02");
    let standing = withdrawn.status.as_deref();
    assert_eq!((withdrawn.title.as_str(), standing), ("Withdrawn", Some("Withdrawn: incorporated into 02.01")));
    assert_eq!(framework[withdrawn.related[0]].id, "02-01");
    assert!(withdrawn.facts.is_empty() && opened.left_out.is_empty());
}

#[test]
fn sort_keys_put_elements_in_order_and_are_for_machines() {
    let text = export(
        vec![
            element("function", "PR", "PROTECT", ""),
            element("function", "GV", "GOVERN", ""),
            element("sort", "S-GV", "00001", ""),
            element("sort", "S-PR", "00002", ""),
            element("category", "PR.AA", "Access", ""),
            element("category", "GV.OC", "Context", ""),
            element("party", "first", "1st", "1st Party Risk"),
            element(
                "party",
                "third",
                "3rd",
                "Whoever supplies ropes, and whoever supplies those who supply ropes to others",
            ),
            element("source", "BOOK", "Harbour book.", "https://book.example/"),
        ],
        &[
            ("PR", "PR.AA", "projection"),
            ("GV", "GV.OC", "projection"),
            ("GV", "S-GV", "projection"),
            ("PR.AA", "first", "projection"),
            ("PR.AA", "third", "projection"),
            ("GV.OC", "first", "projection"),
            ("GV.OC", "third", "projection"),
            ("GV.OC", "BOOK", "projection"),
            ("PR.AA", "BOOK", "projection"),
        ],
    );
    let opened = opened(&text);
    let framework = &opened.framework;
    assert_eq!(outline(framework), ["gv: gv-oc", "pr: pr-aa"]);
    assert_eq!(left_out(&opened), [("properties for machines (sort keys, identifiers, labels in other notations)", 2)]);
    let values: Vec<_> =
        framework.facets.iter().flat_map(|facet| &facet.values).map(|value| value.title.as_str()).collect();
    assert_eq!(values, ["1st Party Risk", "3rd"]);
    assert_eq!(goal(framework, "gv-oc").links[0].title, "Harbour book.");
    assert_eq!(importers::account(&opened, &text).unaccounted, 0);
}

#[test]
fn elements_may_nest_and_need_ids() {
    let nested = json!({"response": {"elements": [{"elementIdentifier": "GV", "elementTypeIdentifier": "function",
        "title": "GOVERN", "text": "t", "elements": [{"elementIdentifier": "GV.OC", "title": "Context", "elements": [
            {"elementIdentifier": "GV.OC-01", "elementTypeIdentifier": "subcategory", "text": "Know it."}]}]}]}});
    let opened = opened(&nested.to_string());
    assert_eq!(outline(&opened.framework), ["gv: gv-oc(gv-oc-01)"]);
    let refused = importers::open(r#"{"response": {"elements": [{"title": "GOVERN"}]}}"#).unwrap_err().to_string();
    assert!(refused.starts_with("This NIST CPRT file has no elements"), "{refused}");
}

#[test]
fn a_published_export_opens_whole() {
    let Some(opened) = trial("samples/nist-800-171r2.cprt.json") else { return };
    let framework = &opened.framework;
    let found = [framework.pillars.len(), framework.goals.len(), framework.objectives.len()];
    assert_eq!(found, [14, 110, 320]);
    assert_eq!(framework.version.as_deref(), Some("Revision 2"));
    let first = goal(framework, "03-01-01");
    assert_eq!(first.title, "Authorized Access Control");
    assert!(first.facts[0].statement.text.starts_with("Access control policies"));
    assert_eq!(framework.value(first.values[0]).title, "Basic Security Requirements");
    assert!(opened.left_out.is_empty());
}

#[test]
fn statements_shared_by_many_and_circles_come_to_an_end() {
    let mut elements: Vec<_> = (0..50).map(|at| element("role", &format!("R{at}x"), "Role", "")).collect();
    elements.extend((0..50).map(|at| element("task", &format!("T{at}x"), "", "Do it.")));
    elements.push(element("area", "A", "Area", ""));
    let mut edges = Vec::new();
    for role in 0..50 {
        edges.push(("A".to_owned(), format!("R{role}x")));
        for task in 0..50 {
            edges.push((format!("R{role}x"), format!("T{task}x")));
            edges.push((format!("T{task}x"), format!("R{role}x")));
        }
    }
    let edges: Vec<_> = edges.iter().map(|(from, to)| (from.as_str(), to.as_str(), "projection")).collect();
    let opened = opened(&export(elements, &edges));
    assert_eq!((opened.framework.goals.len(), opened.framework.objectives.len()), (50, 2500));
}

#[test]
fn everything_beside_the_tree_is_told_or_counted() {
    let with = |mut element: Value, key: &str, value: &str| {
        element[key] = value.into();
        element
    };
    let text = export(
        vec![
            with(element("family", "01", "Gates", "Of gates."), "scope", "All quays"),
            element("discussion", "D-01", "Reason", "Gates keep ships in."),
            element("requirement", "01.01", "Locks", "Lock them."),
            with(element("discussion", "D-01.01", "", "Locks rust."), "source_of", "The smith"),
            element("reference", "R-01", "", "Book of locks, page 3."),
            element("test", "T-01.01", "", "Try each lock."),
            element("note", "N-01", "", "Not in the rain."),
            element("requirement", "01.01.a", "Keys", "Count them."),
            element("withdraw_reason", "W-1", "Withdrawn", "Incorporated into 01.02."),
            element("withdraw_reason", "W-2", "", &"Since keys are lost more often than locks break. ".repeat(4)),
            element("requirement", "01.02", "Bolts", ""),
            element("deep", "X1", "", "One"),
            element("deep", "X2", "", "Two"),
            element("area", "A9", "Ring", "Of ropes."),
            element("area", "B9", "Other ring", "Of chains."),
            element("area", "C9", "Third ring", "Of both."),
        ],
        &[
            ("01", "D-01", "projection"),
            ("01", "01.01", "projection"),
            ("01", "01.02", "projection"),
            ("01.01", "D-01.01", "projection"),
            ("D-01.01", "R-01", "projection"),
            ("01.01", "T-01.01", "projection"),
            ("T-01.01", "N-01", "projection"),
            ("01.01", "01.01.a", "projection"),
            ("01.01.a", "W-1", "projection"),
            ("01.01.a", "W-2", "projection"),
            ("A9", "B9", "projection"),
            ("B9", "C9", "projection"),
        ],
    );
    let opened = opened(&text);
    let framework = &opened.framework;
    let gates = framework.pillars[0].summary.as_ref().unwrap();
    assert_eq!(gates.text, "Of gates.\n\nDiscussion: Reason Gates keep ships in.\n\nScope: All quays");
    let locks = goal(framework, "01-01");
    assert_eq!(
        facts(locks),
        [
            "Discussion: Locks rust.\n\nSource of: The smith\n\nReference: Book of locks, page 3.",
            "Test: Try each lock. (Not in the rain.)",
        ]
    );
    let keys = &framework[locks.objectives[0]].statement.text;
    assert!(keys.starts_with("Count them.\n\nWithdrawn: incorporated into 01.02\n\nWithdraw reason: Since"), "{keys}");
    assert_eq!(importers::account(&opened, &text).unaccounted, 0);
}

#[test]
fn elements_in_a_circle_are_not_lost() {
    let ids = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K"];
    let mut elements: Vec<_> = ids.iter().map(|id| element("area", id, &format!("Ring {id}"), "")).collect();
    elements.push(element("area", "Z", "Quay", "Of stone."));
    elements.push(element("area", "Z.1", "Steps", ""));
    let edges: Vec<_> = (0..ids.len()).map(|at| (ids[at], ids[(at + 1) % ids.len()], "projection")).collect();
    let text = export(elements, &edges);
    let opened = opened(&text);
    let titles: Vec<_> = opened.framework.pillars.iter().map(|pillar| pillar.title.as_str()).collect();
    assert_eq!(titles, ["Ring A", "Quay"]);
    assert_eq!(importers::account(&opened, &text).unaccounted, 0);
}

#[test]
fn remarks_that_share_remarks_come_to_an_end() {
    let mut elements = vec![element("family", "F", "Family", ""), element("requirement", "F.1", "Goal", "")];
    let mut edges = vec![("F".to_owned(), "F.1".to_owned())];
    for level in 0..5 {
        for at in 0..60 {
            elements.push(element("note", &format!("N{level}x{at}"), "", "Look."));
            let above = |other| if level == 0 { "F.1".to_owned() } else { format!("N{}x{other}", level - 1) };
            edges.extend((0..if level == 0 { 1 } else { 60 }).map(|other| (above(other), format!("N{level}x{at}"))));
        }
    }
    let edges: Vec<_> = edges.iter().map(|(from, to)| (from.as_str(), to.as_str(), "projection")).collect();
    let opened = opened(&export(elements, &edges));
    assert_eq!(opened.framework.goals.len(), 1);
}

#[test]
fn long_texts_that_many_share_are_not_told_without_end() {
    let mut elements = vec![element("task", "T", "", &"Haul the rope. ".repeat(2000))];
    elements.extend((0..2000).map(|at| element("role", &format!("R{at}x"), "Role", "")));
    let mut edges: Vec<_> = (0..2000).map(|at| (format!("R{at}x"), "T".to_owned(), "projection")).collect();
    elements.push(element("step", "S", "", "Pull."));
    edges.push(("T".to_owned(), "S".to_owned(), "projection"));
    edges.extend((0..2000).map(|at| (format!("R{at}x"), "T".to_owned(), "relates_to")));
    elements.push(element("area", "A", "Area", ""));
    edges.extend((0..2000).map(|at| ("A".to_owned(), format!("R{at}x"), "projection")));
    let edges: Vec<_> = edges.iter().map(|(from, to, kind)| (from.as_str(), to.as_str(), *kind)).collect();
    let text = export(elements, &edges);
    let opened = opened(&text);
    let length: usize = opened.framework.objectives.iter().map(|objective| objective.statement.text.len()).sum();
    assert!(length < 12 * text.len(), "{length}");
    assert!(left_out(&opened).iter().any(|(kind, _)| *kind == "elements already shown elsewhere"));
}

#[test]
fn an_export_without_elements_is_told() {
    for text in [r#"{"response": {}}"#, r#"{"response": {"elements": {"elements": "none"}}}"#] {
        let refused = importers::open(text).unwrap_err().to_string();
        assert!(refused.starts_with("This NIST CPRT file has no elements"), "{refused}");
    }
}
