//! OSCAL catalogs as publishers write them: what a reader sees of titles, labels, groups, properties and lines.

// Test helpers may panic, as tests do.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use framework::{Goal, Section};
use importers::{Opened, account, open};

fn catalog(inside: &str) -> String {
    format!(r#"{{"catalog": {{"metadata": {{"title": "Harbour", "version": "REPLACE_ME"}}, {inside}}}}}"#)
}

fn opened(inside: &str) -> Opened {
    let text = catalog(inside);
    let opened = open(&text).unwrap_or_else(|refused| panic!("{refused}"));
    let account = account(&opened, &text);
    assert_eq!(account.unaccounted, 0, "{:#?}", account.examples);
    opened
}

/// Pillars, sections and goals, a line each: `label title | status | text`.
fn dump(opened: &Opened) -> Vec<String> {
    let framework = &opened.framework;
    let mut lines = Vec::new();
    let named = |label: Option<&str>, title: &str| [label.unwrap_or("-"), title].join(" ");
    let goal = |goal: &Goal| {
        let mut line = named(goal.label.as_deref(), &goal.title);
        goal.status.iter().for_each(|status| line += &format!(" | {status}"));
        goal.summary.iter().for_each(|text| line += &format!(" | {}", text.text.replace('\n', "⏎")));
        format!("    {line}")
    };
    let section = |section: &Section| format!("  {}", named(section.label.as_deref(), &section.title));
    for pillar in &framework.pillars {
        lines.push(named(pillar.label.as_deref(), &pillar.title));
        lines
            .extend(framework.sections.iter().filter(|section| framework[section.pillar].id == pillar.id).map(section));
        lines.extend(pillar.goals.iter().map(|at| goal(&framework[*at])));
    }
    lines
}

#[test]
fn readers_see_titles_and_labels_as_they_are_meant() {
    for (inside, expected) in [
        // A title with a digit is a title.
        (
            r#""groups": [{"id": "net", "title": "Network", "controls": [
                {"id": "ia-2", "title": "802.1X", "props": [{"name": "label", "value": "IA-2"}]},
                {"id": "ia-3", "title": "IA-03", "parts": [{"name": "statement", "prose": "Ropes are tied."}]}]}]"#,
            &["NET Network", "    IA-2 802.1X", "    IA-03 Ropes are tied"][..],
        ),
        // What a hyphen joins is one code; long ids and those without numbers are for machines.
        (
            r#""groups": [{"id": "it", "title": "IT Security", "controls": [
                {"id": "D3-ANN-basedMooring", "title": "ANN-basedMooring"}, {"id": "reload_rope_db", "title": "Ropes"},
                {"id": "Q3-Rope", "title": "Rope"}]}]"#,
            &["- IT Security", "    - ANN-basedMooring", "    - Ropes", "    Q3-Rope Rope"],
        ),
        // Numbers before titles are labels, and a number behind a word for it is no title.
        (
            r#""groups": [{"id": "trestle_group_0001", "title": "1 Quays", "controls": [
                {"id": "CIS-1.1", "title": "1.1 Ensure that ropes hold"},
                {"id": "c-2", "title": "Control 0714", "props": [{"name": "label", "value": "0714"}],
                 "parts": [{"name": "statement", "prose": "A master is appointed."}]},
                {"id": "x1", "title": "Control X1"}]}]"#,
            &["1 Quays", "    1.1 Ensure that ropes hold", "    0714 A master is appointed", "    X1 Control X1"],
        ),
        // A placeholder is no title; controls that only hold others are sections.
        (
            r#""groups": [{"id": "h_1", "title": "REPLACE_ME", "controls": [{"id": "h_1-3", "title": "REPLACE_ME", "controls": [
                {"id": "h_1-3.1", "title": "Ropes", "props": [{"name": "label", "value": "1.3.1"}]},
                {"id": "h_1-3.2", "title": "REPLACE_ME", "props": [{"name": "label", "value": "1.3.2"}]}]}]}]"#,
            &["- 1.3", "  - 1.3", "    1.3.1 Ropes", "    1.3.2 Untitled"],
        ),
        // Withdrawn to a group, by its title alone, and to nothing.
        (
            r##""groups": [{"id": "q", "title": "Quays", "controls": [
                {"id": "q-1", "title": "Ropes", "props": [{"name": "status", "value": "withdrawn", "remarks": "Too old."}],
                 "links": [{"href": "#q", "rel": "incorporated-into"}]},
                {"id": "q-2", "title": "[Withdrawn: Moved to Q-1]"},
                {"id": "q-3", "title": "Control 3 (Withdrawn)", "props": [{"name": "status", "value": "withdrawn"}],
                 "links": [{"href": "#", "rel": "incorporated-into"}]}]}]"##,
            &[
                "Q Quays",
                "    q-1 Ropes | Withdrawn: incorporated into Q Quays",
                "    q-2 Withdrawn | Withdrawn: Moved to Q-1",
                "    q-3 Withdrawn | Withdrawn",
            ],
        ),
        // Lists in prose keep their lines; a label that is the id of its part is none.
        (
            r#""groups": [{"id": "q", "title": "Quays", "controls": [{"id": "q-1", "title": "Ropes", "parts": [
                {"id": "q-1_smt", "name": "statement", "prose": "The harbour:\n a. ties;\n b. looks.",
                 "props": [{"name": "label", "value": "q-1_smt"}]}]}]}]"#,
            &["Q Quays", "    q-1 Ropes | The harbour:\\⏎a. ties;\\⏎b. looks."],
        ),
        // Empty groups are left out.
        (
            r#""groups": [{"id": "q", "title": "Quays", "controls": [{"id": "q-1", "title": "Ropes"}]}, {"id": "s", "title": "Ships"}]"#,
            &["Q Quays", "    q-1 Ropes"],
        ),
    ] {
        assert_eq!(dump(&opened(inside)), expected);
    }
}

#[test]
fn a_group_for_each_control_is_told_of_it() {
    let groups: Vec<_> = (0..4)
        .map(|at| {
            format!(
                r#"{{"id": "V-{at}", "title": "SRG-00{at}", "controls": [{{"id": "r-{at}", "title": "Rope {at}",
                "props": [{{"name": "documentable", "value": "false"}}], "links": [{{"href": "V-1", "rel": "related"}}]}}]}}"#
            )
        })
        .collect();
    let opened = opened(&format!(r#""groups": [{}]"#, groups.join(", ")));
    let framework = &opened.framework;
    assert_eq!((framework.pillars.len(), framework.pillars[0].title.as_str()), (1, "Harbour"));
    let facts: Vec<_> = framework.goals[2].facts.iter().map(|fact| fact.statement.text.as_str()).collect();
    assert_eq!(facts, ["V-1 SRG-001", "V-2 SRG-002"]);
    let same: Vec<_> = framework.facts.iter().map(|fact| (fact.title.as_str(), fact.statement.text.as_str())).collect();
    assert_eq!((same, framework.facets.len()), (vec![("Documentable", "false")], 0));
    assert_eq!(framework.version, None);
}

#[test]
fn levels_are_called_by_what_all_of_them_share() {
    let names = |group: &str, control: &str| {
        let inside = format!(
            r#""groups": [{{"id": "q", "title": "Quays", "class": "{group}", "controls": [
            {{"id": "q-1", "title": "Ropes", "class": "{control}"}}, {{"id": "q-2", "title": "Lamps", "class": "practice"}}]}}]"#
        );
        let names = opened(&inside).framework.names;
        [names.pillar.many, names.goal.many]
    };
    assert_eq!(names("domain", "practice"), ["Domains", "Practices"]);
    assert_eq!(names("governance", "measure"), ["Families", "Controls"]);
}

#[test]
fn links_in_prose_say_which_goals_stand_close() {
    let opened = opened(
        r#""groups": [{"id": "q", "title": "Quays", "controls": [
        {"id": "q-1", "title": "Ropes", "parts": [{"name": "statement", "prose": "As [Lamps](#q-2), [more](../more.md)."}]},
        {"id": "q-2", "title": "Lamps"}]}]"#,
    );
    let framework = &opened.framework;
    let related: Vec<_> = framework.goals[0].related.iter().map(|at| framework[*at].id.as_str()).collect();
    assert_eq!(related, ["q-2"]);
    assert_eq!(opened.left_out[0].items, ["more → ../more.md"]);
}

#[test]
fn a_catalog_without_controls_says_so_and_is_refused_where_it_has_no_title_either() {
    let empty = catalog(r#""back-matter": {}"#);
    assert_eq!(open(&empty).expect("it has a title").framework.coverage, "The file has no groups and no controls.");
    let refused = open(&empty.replace("\"title\"", "\"remarks\"")).expect_err("nothing to show").to_string();
    assert!(refused.contains("no groups and no controls"), "{refused}");
}

#[test]
fn a_title_that_is_a_code_is_the_label_and_the_statement_the_title() {
    let control = |at: usize| {
        format!(
            r#"{{"id": "quay-rule-{}", "title": "QU.RO-{at}.1", "parts": [{{"name": "statement", "prose": "Ropes {at} are kept dry."}}]}}"#,
            100 + at
        )
    };
    let controls: Vec<_> = (1..7).map(control).collect();
    let opened =
        opened(&format!(r#""groups": [{{"id": "q", "title": "Quays", "controls": [{}]}}]"#, controls.join(", ")));
    let first = &opened.framework.goals[0];
    assert_eq!((first.label.as_deref(), first.title.as_str()), (Some("QU.RO-1.1"), "Ropes 1 are kept dry"));
}

#[test]
fn a_list_of_controls_among_the_values_of_a_facet_is_none_of_them() {
    let control = |at: usize| {
        let value = if at == 7 { "Q-1, Q-2;" } else { ["P1", "P2"][at % 2] };
        format!(
            r##"{{"id": "q-{at}", "title": "Rope {at}", "props": [{{"name": "priority", "value": "{value}"}}],
            "links": [{{"href": "#Q-3;", "rel": "related"}}]}}"##
        )
    };
    let controls: Vec<_> = (0..24).map(control).collect();
    let opened =
        opened(&format!(r#""groups": [{{"id": "q", "title": "Quays", "controls": [{}]}}]"#, controls.join(", ")));
    let framework = &opened.framework;
    let values: Vec<_> = framework.facets[0].values.iter().map(|value| value.title.as_str()).collect();
    assert_eq!(values, ["P1", "P2"]);
    let facts: Vec<_> = framework.goals[7].facts.iter().map(|fact| fact.statement.text.as_str()).collect();
    assert_eq!(facts, ["Q-1, Q-2;"]);
    assert_eq!(framework[framework.goals[0].related[0]].id, "q-3");
    assert!(opened.left_out.is_empty(), "{:?}", opened.left_out);
}

#[test]
fn a_book_that_prose_names_and_that_is_not_on_the_web_is_told() {
    let inside = r#""groups": [{"id": "q", "title": "Quays", "controls": [{"id": "q-1", "title": "Ropes",
        "parts": [{"name": "statement", "prose": "As [KNOTS73](#9e9c0c9e-0000-4000-8000-000000000001) says."}]}]}],
        "back-matter": {"resources": [{"uuid": "9e9c0c9e-0000-4000-8000-000000000001", "title": "KNOTS73",
        "citation": {"text": "A. Knot, Of Ropes, 1973."}}]}"#;
    let opened = opened(inside);
    let facts: Vec<_> = opened.framework.goals[0].facts.iter().map(|fact| fact.statement.text.as_str()).collect();
    assert_eq!(facts, ["KNOTS73: A. Knot, Of Ropes, 1973."]);
    assert_eq!(account(&opened, &catalog(inside)).unaccounted, 0);
}
