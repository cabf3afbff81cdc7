//! StratML plans and reports.

// Test helpers may panic, as tests do.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod shared;

use importers::account;
use shared::{facts, goal, left_out, opened, outline, summary, text};

const REPORT: &str = include_str!("stratml/report.xml");

#[test]
fn a_published_plan_opens_with_nothing_dropped_in_silence() {
    let Some(text) = text("samples/stratml/PMOAI.xml") else { return };
    let opened = opened(&text);
    let framework = &opened.framework;
    assert_eq!((opened.format.as_str(), framework.publisher.as_str()), ("StratML strategic plan", "Donald J. Trump"));
    assert_eq!(framework.date.as_deref(), Some("2017-04-12"));
    assert_eq!(outline(framework), ["establishment: responsibilities, 1, 2, 3, 4"]);
    assert_eq!(goal(framework, "4").actors.len(), 4);
    assert_eq!(framework.editor.as_deref(), Some("Owen Ambur"));
    let names = [&framework.names.pillar.one, &framework.names.goal.one, &framework.names.actor.many];
    assert_eq!(names, ["Goal", "Objective", "Stakeholders"]);
    assert_eq!(left_out(&opened), [("contact details of the submitter", 1)]);
    let account = account(&opened, &text);
    assert_eq!(account.unaccounted, 0, "{:#?}", account.examples);
}

#[test]
fn a_report_keeps_numbering_indicators_roles_and_relations() {
    let opened = opened(REPORT);
    let framework = &opened.framework;
    assert_eq!((opened.format.as_str(), framework.title.as_str()), ("StratML performance report", "Harbour report"));
    assert_eq!(outline(framework), ["safe-quays: 1-1(1-1-1), light-the-steps", "clean-water: 2-1"]);
    let ropes = goal(framework, "1-1");
    assert_eq!(summary(ropes), "Every rope is\nchecked each week.");
    assert_eq!(
        facts(ropes),
        [
            "Other information: As agreed in spring.",
            "Ropes checked: Stage: Output\n\nKind: Quantitative\n\nUnit of measurement: Ropes\n\n\
             Target: 40 (2023-01-01 – 2023-12-31)\n\nActual: 38 (until 2023-12-31) — Grade: B — Two were lost.",
            "1.1.1: Rope lengths: Unit of measurement: Metres",
        ]
    );
    assert_eq!(framework[ropes.related[0]].id, "2-1");
    let crew = &framework.actors[1];
    assert_eq!((crew.title.as_str(), crew.kind.as_deref()), ("Rope crew", Some("organization")));
    assert_eq!(crew.about[0].text, "Rope keeper: looks after the ropes (performer)");
    let facts: Vec<_> =
        framework.facts.iter().map(|fact| (fact.title.as_str(), fact.statement.text.as_str())).collect();
    assert_eq!(
        facts[..3],
        [
            ("Organization", "Harbour Board (HB): It runs the port."),
            ("Vision", "A port without accidents."),
            ("Values", "Care: We look twice.\n\nCalm"),
        ]
    );
    assert_eq!(
        left_out(&opened),
        [
            ("contact details of the submitter", 1),
            ("relationships to something that is not an objective of the plan", 1)
        ]
    );
    let account = account(&opened, REPORT);
    assert_eq!(account.unaccounted, 0, "{:#?}", account.examples);
}

#[test]
fn goals_alone_stand_under_the_plan() {
    let xml = "<StrategicPlan><Name>Quays</Name><StrategicPlanCore><Goal><Name>Light</Name><Description>At night.\
               </Description><Objective><Name/></Objective></Goal><Goal><Name/><Description/></Goal></StrategicPlanCore>\
               </StrategicPlan>";
    let opened = opened(xml);
    assert_eq!(outline(&opened.framework), ["quays: light"]);
    assert_eq!(opened.framework.publisher, "");
    assert_eq!(opened.framework.names.goal.many, "Goals");
}

#[test]
fn objectives_under_objectives_are_told_however_deep() {
    let text = "<StrategicPlan><Name>Quays</Name><StrategicPlanCore><Goal><Name>Light</Name><Objective><Name>Lamps</Name>\
                <OtherInformation>Subtitle: Bright ones</OtherInformation><Objective><Name>Oil</Name><Objective><Name>Barrels</Name>\
                <Description>Of oak.</Description></Objective></Objective></Objective></Goal></StrategicPlanCore></StrategicPlan>";
    let opened = opened(text);
    assert_eq!(outline(&opened.framework), ["light: lamps(oil barrels)"]);
    let account = account(&opened, text);
    assert_eq!(account.unaccounted, 0, "{:?}", account.examples);
}

#[test]
fn sections_that_nest_without_end_stand_beside_each_other() {
    let goal = |at: usize| {
        format!(
            "<Goal><Name>S</Name><Identifier>section.{at}.s</Identifier><Objective><Name>O</Name></Objective></Goal>"
        )
    };
    let goals: String = (0..20_000).map(goal).collect();
    let text =
        format!("<StrategicPlan><Name>Quays</Name><StrategicPlanCore>{goals}</StrategicPlanCore></StrategicPlan>");
    let framework = opened(&text).framework;
    assert_eq!(framework.pillars.len() + framework.sections.len(), 20_000);
}

#[test]
fn a_plan_without_goals_is_refused() {
    let xml =
        "<StrategicPlan><Name>Quays</Name><StrategicPlanCore><Goal><Name/></Goal></StrategicPlanCore></StrategicPlan>";
    let refused = importers::open(xml).unwrap_err().to_string();
    assert!(refused.starts_with("This StratML strategic plan has no goals."), "{refused}");
}

#[test]
fn odd_values_do_not_refuse_a_plan() {
    let xml =
        "<s:StrategicPlan xmlns:s='urn:x'><s:StrategicPlanCore a='1'>text<b/></s:StrategicPlanCore></s:StrategicPlan>";
    assert!(importers::open(xml).unwrap_err().to_string().contains("no goals"));
    let json =
        r#"{"StrategicPlan": {"StrategicPlanCore": {"Goal": [7, null, {"Name": ["A", "B"], "Objective": "C"}]}}}"#;
    assert_eq!(outline(&opened(json).framework), ["a-b: c"]);
}

#[test]
fn a_number_before_a_name_is_said_once_and_a_day_that_is_none_is_told() {
    let plan = |label: &str, name: &str| {
        format!(
            "<StrategicPlan><Name>Harbour</Name><StrategicPlanCore><Goal><Name>{name}</Name><SequenceIndicator>{label}</SequenceIndicator>\
             <Objective><Name>Moor</Name></Objective></Goal></StrategicPlanCore><AdministrativeInformation>\
             <PublicationDate>2024-02-30</PublicationDate></AdministrativeInformation></StrategicPlan>"
        )
    };
    for (label, name, title) in [
        ("1", "1. Safety", "Safety"),
        ("1.1", "1.1 Ropes", "Ropes"),
        ("A", "A – Ropes", "Ropes"),
        ("1", "10 ropes", "10 ropes"),
        ("1.1", "1.1", "1.1"),
        ("", "1. Safety", "1. Safety"),
    ] {
        let text = plan(label, name);
        let opened = opened(&text);
        assert_eq!(opened.framework.pillars[0].title, title);
        assert_eq!(opened.framework.facts[0].statement.text, "2024-02-30");
        let account = account(&opened, &text);
        assert_eq!(account.unaccounted, 0, "{:?}", account.examples);
    }
}
