//! NIST's CPRT exports.

// Helpers of tests may end them as tests do.
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
        "The mission is understood.\n\nParty: P1 1st\n\nImplementation example: EX1 Write the mission on the wall."
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
    assert_eq!(goal(framework, "03-01-02").status.as_deref(), Some("Withdrawn"));
    assert!(opened.left_out.is_empty());
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
fn an_export_without_elements_is_told() {
    for text in [r#"{"response": {}}"#, r#"{"response": {"elements": {"elements": "none"}}}"#] {
        let refused = importers::open(text).unwrap_err().to_string();
        assert!(refused.starts_with("This NIST CPRT file has no elements"), "{refused}");
    }
}
