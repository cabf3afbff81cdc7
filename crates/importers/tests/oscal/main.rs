//! OSCAL catalogs and profiles: what is shown, and how the rest is counted.

// Test helpers may panic, as tests do.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod dump;
mod profiles;
#[path = "../shared/mod.rs"]
mod shared;

use std::fs;

use dump::dump;
use importers::{Opened, account, open};
use shared::{opened, shared, text};

/// A catalog with these groups and controls, in JSON.
fn catalog(inside: &str) -> String {
    format!(r#"{{"catalog": {{"metadata": {{"title": "Harbour", "oscal-version": "1.1.2"}}, {inside}}}}}"#)
}

/// One control in one group.
fn control(inside: &str) -> String {
    catalog(&format!(r#""groups": [{{"id": "q", "title": "Quays", "controls": [{{"id": "q-1", {inside}}}]}}]"#))
}

fn left_out(opened: &Opened) -> Vec<String> {
    opened.left_out.iter().map(|left| format!("{} {}", left.count, left.omission)).collect()
}

/// The dump of an opened catalog, without its first line.
fn body(text: &str) -> String {
    let dump = dump(&opened(text).framework);
    dump.split_once('\n').map(|(_, body)| body.to_owned()).unwrap_or_default()
}

#[test]
fn trials_come_out_right() {
    for (name, lines) in [
        (
            "01-nested-groups",
            &[
                "  [Q] Quays | Why quays matter at all.",
                "    [Q1] Mooring",
                "      [Q1.1] Check the ropes | Ropes are checked.",
            ][..],
        ),
        ("02-id-without-label", &["    [QUAY.2.1] Check the ropes | Ropes are checked."]),
        (
            "03-title-is-a-code",
            &[
                "    [q-17] Every rope on the quay is looked at once a week",
                "    [q-18] Steps are lit from dusk to dawn",
            ],
        ),
        (
            "04-label-repeats-title",
            &["  [Q] QUAYS", "    [Q.MO] Mooring | Ships are moored.", "      [Q.MO-01] - | Ropes are checked."],
        ),
        (
            "05-parameter-constraints",
            &[
                "    [Q-1] Check the ropes | Look at the ropes [Assignment: organization-defined frequency: at least every 3 days].",
            ],
        ),
        (
            "07-props-as-facets",
            &[
                "      fact Risk statement: A torn rope lets a ship drift into the fairway.",
                "      value applicability=Small port",
                "      value maturity=ML2",
            ],
        ),
        (
            "09-objective-parts",
            &[
                "      fact Objective: No ship drifts.",
                "      fact Guidance: How to do it:⏎⏎Wear gloves when touching the ropes.",
            ],
        ),
        ("10-no-groups", &["  [H 1] Inventory of ships", "    [H 1.1] Count ships | Ships are counted."]),
        ("11-canonical-in-back-matter", &["      fact Reference: Rope Standard 7.3"]),
        ("12-misshapen-metadata", &["    [Q-1] Check the ropes | Ropes are checked."]),
        ("12b-misshapen-metadata-min", &["    [Q-1] Check the ropes | Ropes are checked."]),
        ("15-german", &["Hafenkatalog (de)", "      fact Hinweise: Ein Tau, das nicht geprüft wird, reißt im Sturm."]),
        ("15b-arabic", &["دليل الميناء (ar)"]),
        ("16-text-equals-title", &["      [Q-1-1] - | The ropes must be checked each week.", "      - | Q-1-2"]),
        (
            "18-blanks",
            &[
                "    [Q-1] Ropes | Ropes are [Selection (one or more): tied for [Assignment: organization-defined time period]; cut; [Assignment: organization-defined time period]] as Q-2, Q-3. End.",
            ],
        ),
        ("20-same-titles", &["      related s-1"]),
        (
            "22-links-of-controls",
            &[
                "      related q-2",
                "      fact Required: Q-2 Light the steps",
                "      link Remediation: harbour.example/ropes <https://harbour.example/ropes>",
                "      link Rope Standard 7.3 <https://standard.example/7>",
            ],
        ),
    ] {
        let Some(text) = text(&format!("trials/oscal/{name}.json")) else { return };
        let dump = dump(&opened(&text).framework);
        for line in lines {
            assert!(dump.lines().any(|found| found == *line), "{name}: {line}\n{dump}");
        }
    }
}

#[test]
fn every_string_is_accounted_for() {
    let Some(folder) = shared() else { return };
    for part in ["trials/oscal", "samples"] {
        for file in fs::read_dir(folder.join(part)).unwrap() {
            let path = file.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let is_catalog = part.ends_with("oscal") || name.ends_with(".oscal.json");
            let Some(text) = is_catalog.then(|| fs::read_to_string(&path).unwrap()) else { continue };
            let account = account(&opened(&text), &text);
            assert_eq!(account.unaccounted, 0, "{name}: {:#?}", account.examples);
        }
    }
}

#[test]
fn large_catalogs_have_the_levels_of_their_publishers() {
    for (name, pillars, goals, objectives) in [
        ("nist-sp800-53-rev5-low", 18, 131, 18),
        ("fedramp-rev4-li-saas", 17, 116, 10),
        ("ism-e8-ml2", 5, 87, 0),
        ("bsi-mindeststandard-tls", 3, 7, 10),
    ] {
        let Some(text) = text(&format!("samples/{name}.oscal.json")) else { return };
        let framework = opened(&text).framework;
        let found = (framework.pillars.len(), framework.goals.len(), framework.objectives.len());
        assert_eq!(found, (pillars, goals, objectives), "{name}");
        assert!(
            framework
                .goals
                .iter()
                .all(|goal| goal.summary.as_ref().is_none_or(|summary| !summary.text.contains("insert:")))
        );
    }
}

#[test]
fn yaml_and_xml_say_what_json_says() {
    let json = control(
        r#""title": "Ropes", "params": [{"id": "p", "label": "frequency"}],
        "props": [{"name": "label", "value": "Q-1"}], "parts": [{"name": "statement", "prose": "Look *well* {{ insert: param, p }}.\n\n1. a\n2. b"}]"#,
    );
    let yaml = "catalog:\n  metadata: {title: Harbour, oscal-version: 1.1.2}\n  groups:\n    - id: q\n      title: Quays\n      controls:\n        - id: q-1\n          title: Ropes\n          params: [{id: p, label: frequency}]\n          props: [{name: label, value: Q-1}]\n          parts:\n            - name: statement\n              prose: |-\n                Look *well* {{ insert: param, p }}.\n\n                1. a\n                2. b\n";
    let xml = r#"<catalog xmlns="http://csrc.nist.gov/ns/oscal/1.0"><metadata><title>Harbour</title><oscal-version>1.1.2</oscal-version></metadata>
        <group id="q"><title>Quays</title><control id="q-1"><title>Ropes</title><param id="p"><label>frequency</label></param>
        <prop name="label" value="Q-1"/><part name="statement"><p>Look <em>well</em> <insert type="param" id-ref="p"/>.</p>
        <ol><li>a</li><li>b</li></ol></part></control></group></catalog>"#;
    let expected =
        "  [Q] Quays\n    [Q-1] Ropes | Look *well* [Assignment: organization-defined frequency].⏎⏎1. a⏎2. b\n";
    for text in [&json, yaml, xml] {
        assert_eq!(body(text), expected);
    }
}

#[test]
fn what_unfolds_or_nests_too_deep_is_refused() {
    let entity = r#"<!DOCTYPE catalog [<!ENTITY a "aaaa">]><catalog><metadata><title>&a;</title></metadata></catalog>"#;
    let deep = format!("<catalog>{}{}</catalog>", "<group>".repeat(5000), "</group>".repeat(5000));
    for (text, expected) in [
        (entity, "this XML can't be read: it has a DTD, which is not supported; remove it"),
        (&deep, "nest deeper than 100 levels"),
        ("<catalog><metadata></catalog>", "Line 1, column 20: this XML can't be read"),
    ] {
        let refused = open(text).expect_err(expected).to_string();
        assert!(refused.contains(expected), "{refused}");
    }
}

#[test]
fn what_must_be_a_list_is_named_by_its_path() {
    let text = catalog(r#""groups": [{"id": "a"}, {"id": "b", "controls": "none"}]"#);
    let refused = open(&text).expect_err("no list").to_string();
    assert!(
        refused.starts_with(
            "At catalog.groups[1].controls: this OSCAL catalog can't be read: expected a list, found text."
        ),
        "{refused}"
    );
    let text = catalog(r#""groups": [{"id": "a", "controls": [5]}]"#);
    let refused = open(&text).expect_err("no object").to_string();
    assert!(refused.contains("catalog.groups[0].controls[0]"), "{refused}");
}

#[test]
fn catalogs_before_1_0_are_read() {
    let text = r#"{"catalog": {"metadata": {"title": "Harbour", "oscal-version": "1.0.0-milestone2"}, "groups": [{"id": "q", "title": "Quays",
        "controls": [{"id": "q-1", "title": "Ropes", "properties": [{"name": "label", "value": "Q-1"}],
        "parameters": {"q-1_prm_1": {"label": "days"}}, "parts": [{"name": "statement", "prose": "Every {{ q-1_prm_1 }}."}]}]}]}}"#;
    assert_eq!(body(text), "  [Q] Quays\n    [Q-1] Ropes | Every [Assignment: organization-defined days].\n");
    let note = opened(text).framework.sources[0].note.clone();
    assert_eq!(note.as_deref(), Some("Read from an OSCAL 1.0.0-milestone2 catalog."));
}

#[test]
fn withdrawn_controls_tell_where_they_went() {
    let text = catalog(
        r##""groups": [{"id": "q", "title": "Quays", "controls": [
        {"id": "q-1", "title": "Ropes", "props": [{"name": "status", "value": "withdrawn"}], "links": [{"href": "#q-2", "rel": "incorporated-into"}]},
        {"id": "q-2", "title": "Lamps", "controls": [{"id": "q-2.1", "title": "Oil", "props": [{"name": "status", "value": "Withdrawn"}], "links": [{"href": "#z-9", "rel": "moved-to"}]}]}]}]"##,
    );
    let expected = "  [Q] Quays\n    [q-1] Ropes\n      status Withdrawn: incorporated into q-2\n      related q-2\n    [q-2] Lamps\n      [q-2.1] Oil | Withdrawn: moved to Z-9.\n";
    assert_eq!(body(&text), expected);
}

#[test]
fn groups_of_controls_that_say_nothing_more_are_goals() {
    let text = catalog(
        r#""groups": [{"id": "q", "class": "function", "title": "Quays", "groups": [{"id": "q.m", "class": "category", "title": "Mooring",
        "parts": [{"name": "overview", "prose": "Ships lie still."}], "controls": [{"id": "q.m-1", "class": "subcategory", "title": "Ropes hold"}]}]}]"#,
    );
    let names = opened(&text).framework.names;
    assert_eq!(
        [names.pillar.many, names.goal.many, names.objective.many],
        ["Functions", "Categories", "Subcategories"]
    );
    assert!(
        body(&text)
            .contains("    [q.m] Mooring\n      fact Overview: Ships lie still.\n      [q.m-1] - | Ropes hold\n"),
        "{}",
        body(&text)
    );
}

#[test]
fn parts_for_assessors_are_counted_wherever_they_stand() {
    let text = control(
        r#""title": "Ropes", "parts": [{"name": "objective", "prose": "Determine if ropes hold."},
        {"name": "guidance", "prose": "Pull.", "parts": [{"name": "assessment-method", "prose": "x", "parts": [{"name": "assessment-objects"}]}]}]"#,
    );
    assert_eq!(left_out(&opened(&text)), ["3 parts for assessors (objectives, methods and objects of assessment)"]);
    assert!(body(&text).contains("fact Guidance: Pull.\n"));
}

#[test]
fn other_documents_are_told_by_name() {
    for (key, expected) in [
        ("profile", "This is an OSCAL profile"),
        ("system-security-plan", "This is an OSCAL system security plan"),
        ("component-definition", "This is an OSCAL component definition"),
        ("plan-of-action-and-milestones", "This is an OSCAL plan of action and milestones"),
        ("assessment-plan", "This is an OSCAL assessment plan"),
        ("assessment-results", "This is an OSCAL set of assessment results"),
        ("mapping-collection", "This is an OSCAL mapping collection"),
    ] {
        let json = format!(r#"{{"{key}": {{"metadata": {{"title": "Harbour"}}}}}}"#);
        let xml = format!("<{key}><metadata><title>Harbour</title></metadata></{key}>");
        for text in [json, xml] {
            let refused = open(&text).expect_err(expected).to_string();
            assert!(refused.starts_with(expected) && refused.to_lowercase().contains("open "), "{refused}");
        }
    }
}

#[test]
fn a_group_that_is_withdrawn_says_so() {
    let text = catalog(
        r##""groups": [{"id": "q", "title": "Quays", "props": [{"name": "status", "value": "withdrawn"}],
        "links": [{"href": "#s", "rel": "moved-to"}], "parts": [{"name": "overview", "prose": "Of stone."}],
        "controls": [{"id": "q-1", "title": "Ropes"}]}, {"id": "s", "title": "Ships", "controls": [{"id": "s-1", "title": "Crew"}]}]"##,
    );
    assert!(body(&text).starts_with("  [Q] Quays | Withdrawn: moved to S Ships.⏎⏎Of stone.\n"), "{}", body(&text));
}

#[test]
fn a_link_to_another_file_is_counted_once() {
    let text = control(
        r#""title": "Ropes", "links": [{"href": "../ropes.pdf", "rel": "reference", "text": "Book of ropes"}]"#,
    );
    assert_eq!(left_out(&opened(&text)), ["1 links to other files, or to parts that this one does not have"]);
}

#[test]
fn controls_beside_groups_are_no_group_of_the_file() {
    let text = catalog(
        r#""groups": [{"id": "q", "title": "Quays", "controls": [{"id": "q-1", "title": "Ropes"}]}], "controls": [{"id": "x", "title": "Crew"}]"#,
    );
    let coverage = opened(&text).framework.coverage;
    assert_eq!(coverage, "All of the file’s 1 group and 2 controls. What is not shown is counted by kind.");
}

#[test]
fn values_stay_however_many_names_properties_have() {
    let controls: Vec<_> = (0..40)
        .map(|at| {
            let names = (0..60).map(|name| format!(r#"{{"name": "p{at}x{name}", "value": "Rope {at} {name}."}}"#));
            let names: Vec<_> = names.chain([format!(r#"{{"name": "mood", "value": "mood {}"}}"#, at / 2)]).collect();
            format!(r#"{{"id": "q-{at}", "title": "Control {at} of ropes", "props": [{}]}}"#, names.join(", "))
        })
        .collect();
    let text =
        catalog(&format!(r#""groups": [{{"id": "q", "title": "Quays", "controls": [{}]}}]"#, controls.join(", ")));
    let account = account(&opened(&text), &text);
    assert_eq!(account.unaccounted, 0, "{:?}", account.examples);
}

#[test]
fn what_xml_says_twice_is_kept() {
    let text = "<catalog><metadata><title>Harbour</title><remarks><p>One.</p></remarks><remarks><p>Two.</p></remarks></metadata>\
                <control id='q-1'><title>Ropes</title></control></catalog>";
    let opened = opened(text);
    assert_eq!(account(&opened, text).unaccounted, 0);
    assert_eq!(left_out(&opened), ["2 texts that have no place in a catalog"]);
}

#[test]
fn nothing_is_said_that_the_file_does_not_say() {
    let framework = opened(&control(r#""title": "Ropes""#)).framework;
    assert_eq!((framework.publisher.as_str(), &framework.date, &framework.version), ("", &None, &None));
    assert_eq!(framework.sources[0].publisher, None);
    assert_eq!(framework.coverage, "All of the file’s 1 group and 1 control. What is not shown is counted by kind.");
    let dated = r#"{"catalog": {"metadata": {"title": "Harbour", "published": "2015-01-22T00:00:00Z", "last-modified": "2023-10-12T00:00:00Z"},
        "groups": [{"id": "q", "title": "Quays", "controls": [{"id": "q-1", "title": "Ropes"}]}]}}"#;
    assert_eq!(opened(dated).framework.date.as_deref(), Some("2015-01-22"));
}

#[test]
fn links_by_bare_ids_lead_and_those_to_nothing_keep_their_names() {
    let text = catalog(
        r##""groups": [{"id": "q", "title": "Quays", "controls": [
        {"id": "q-1", "title": "Ropes", "links": [{"href": "q-2", "rel": "dependency"}, {"href": "#gone", "rel": "reference", "text": "Book of ropes: 2.5"}]},
        {"id": "q-2", "title": "Lamps", "links": [{"href": "#gone", "rel": "reference"}]}]}]"##,
    );
    let expected = "    [q-1] Ropes\n      related q-2\n      fact Dependency: q-2 Lamps\n      fact Reference: Book of ropes: 2.5\n";
    assert!(body(&text).contains(expected), "{}", body(&text));
    assert_eq!(left_out(&opened(&text)), ["1 links to other files, or to parts that this one does not have"]);
}

#[test]
fn moments_are_told_as_days_and_nobody_chooses_by_them() {
    let props = r#""props": [{"name": "last-modified", "value": "2024-02-06T01:04:05+0800"}]"#;
    let text = catalog(&format!(
        r#""groups": [{{"id": "q", "title": "Quays", "controls": [{{"id": "q-1", "title": "Ropes", {props}}}, {{"id": "q-2", "title": "Lamps", {props}}}]}}]"#
    ));
    let opened = opened(&text);
    assert!(opened.framework.facets.is_empty());
    assert!(body(&text).contains("fact Last modified: 2024-02-06\n"), "{}", body(&text));
    assert_eq!(account(&opened, &text).unaccounted, 0);
}

#[test]
fn where_the_schema_of_xml_lies_is_for_machines() {
    let text = r#"<catalog xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://a.example b.xsd">
        <metadata><title>Harbour</title></metadata><control id="q-1"><title>Ropes</title></control></catalog>"#;
    assert_eq!(account(&opened(text), text).unaccounted, 0);
}
