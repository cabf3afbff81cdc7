//! Opening files: each kind, its omissions, and the messages for files that do not open.

use std::{collections::BTreeSet, fs, path::PathBuf};

use framework::{Framework, Goal};
use importers::{ImportError, LIMIT, Opened, open, open_bytes};
use proptest::prelude::*;
use serde_json::Value;

use crate::growth::is_in_proportion;

const OSCAL_1_0: &str = include_str!("fixtures/import/oscal-1.0.json");
const OSCAL_1_1: &str = include_str!("fixtures/import/oscal-1.1.json");
const ATTACK_2_0: &str = include_str!("fixtures/import/attack-2.0.json");
const ATTACK_2_1: &str = include_str!("fixtures/import/attack-2.1.json");

fn opened(text: &str) -> Opened {
    open(text).unwrap_or_else(|refused| panic!("{refused}"))
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn goal<'a>(framework: &'a Framework, id: &str) -> &'a Goal {
    &framework[framework.find::<Goal>(id).unwrap_or_else(|| panic!("no goal {id}"))]
}

fn summary(goal: &Goal) -> &str {
    goal.summary.as_ref().map_or("", |summary| &summary.text)
}

/// Goals by pillar and objectives by goal, as ids: `ac: ac-1, ac-2(ac-2-1)`.
fn outline(framework: &Framework) -> Vec<String> {
    let goal = |goal: &Goal| match goal.objectives.iter().map(|at| framework[*at].id.as_str()).collect::<Vec<_>>() {
        parts if parts.is_empty() => goal.id.clone(),
        parts => format!("{}({})", goal.id, parts.join(" ")),
    };
    let goals = |list: &[_]| list.iter().map(|at| goal(&framework[*at])).collect::<Vec<_>>().join(", ");
    framework.pillars.iter().map(|pillar| format!("{}: {}", pillar.id, goals(&pillar.goals))).collect()
}

#[test]
fn our_own_format_opens_and_its_problems_are_told() {
    let text = fs::read_to_string(root().join("docs/format.md")).unwrap();
    let (_, after) = text.split_once("```json\n").expect("an example");
    let (example, _) = after.split_once("```").expect("its end");
    let opened = opened(example);
    assert_eq!(opened.format.as_str(), "Framework file");
    assert_eq!(outline(&opened.framework), ["digging: two-new-wells(find-the-aquifer)", "keeping: test-the-water"]);
    let Err(ImportError::Problems(problems)) = open(&example.replace("[\"health\"]", "[\"helth\"]")) else {
        panic!("a reference into nothing was let through")
    };
    assert!(problems.iter().all(|problem| problem.position.is_some()));
    assert!(problems[0].to_string().contains("Did you mean “health”?"), "{}", problems[0]);
}

#[test]
fn what_cannot_be_opened_is_told_in_words() {
    let deep = "[".repeat(10_000) + &"]".repeat(10_000);
    let deep_inside = OSCAL_1_0.replace("\"uuid\":", &format!("\"extra\": {deep}, \"uuid\":"));
    let wrong = OSCAL_1_0.replace("\"groups\": [", "\"controls\": \"none\", \"groups\": [");
    for (text, expected) in [
        ("", "The file is empty."),
        (" \n ", "The file is empty."),
        ("hello", "Line 1, column 1: this is not JSON: expected value."),
        ("<html></html>", "Line 1, column 1: this is not JSON: it begins with “<”, as web pages and XML files do."),
        ("{\"é\": é}", "Line 1, column 7: this is not JSON: expected value."),
        (&OSCAL_1_0[..300], "the file ends too early."),
        (&deep, "Line 1, column 101: lists and objects nest deeper than 100 levels."),
        (&deep_inside, "nest deeper than 100 levels."),
        ("[1, 2]", "This is a list, without a title or anything else around it, not a framework."),
        ("{\"profile\": {}}", "This is an OSCAL profile, which chooses controls from a catalog, not a framework."),
        (&wrong, "At catalog.controls: this OSCAL catalog can't be read: expected a list, found text."),
        ("{\"catalog\": {}}", "This OSCAL catalog has no groups and no controls."),
        ("{\"catalog\": null}", "At catalog: this OSCAL catalog can't be read: expected an object, found null."),
        ("{\"type\": \"bundle\", \"objects\": []}", "This STIX bundle has no tactics"),
        ("{\"format\": \"framework-explorer/2\"}", "framework-explorer/2"),
    ] {
        let refused = open(text).expect_err(expected).to_string();
        assert!(refused.contains(expected), "{expected}\n{refused}");
    }
}

#[test]
fn bytes_that_are_not_text_are_told_by_what_they_look_like() {
    for (bytes, expected) in [
        (&b"PK\x03\x04\xff\xff"[..], "a ZIP archive"),
        (b"\xff\xfe{\0", "UTF-16"),
        (b"{\"\xe9\": 1}", "This is not a text file in UTF-8."),
    ] {
        let refused = open_bytes(bytes).expect_err(expected).to_string();
        assert!(refused.contains(expected), "{refused}");
    }
    let huge = " ".repeat(LIMIT + 1);
    let too_large = ImportError::TooLarge { bytes: LIMIT + 1, limit: LIMIT };
    assert_eq!(open(&huge).expect_err("too large"), too_large);
    assert!(too_large.to_string().starts_with("The file is 65 MB; the limit is 64 MB."));
    let crowd = format!("{{\"catalog\":{{\"controls\":[{}{{}}]}}}}", "{},".repeat(500_000));
    assert_eq!(open(&crowd).expect_err("too many"), ImportError::TooMany { limit: 500_000 });
    assert!(open(&format!("\u{feff}{OSCAL_1_0}")).is_ok());
}

#[test]
fn hidden_marks_and_markup_stay_harmless() {
    let text = OSCAL_1_0
        .replace("Gate Policy", "Gate\\u202e <script>alert(1)</script>\\u0000")
        .replace("https://harbour.example/catalogue", "javascript:alert(1)");
    let opened = opened(&text);
    assert_eq!(goal(&opened.framework, "ac-1").title, "Gate <script>alert(1)</script>");
    assert_eq!(opened.framework.address, None);
}

#[test]
fn colliding_labels_get_ids_of_their_own() {
    let control = |label| format!(r#"{{"id":"c","title":"T","props":[{{"name":"label","value":"{label}"}}]}}"#);
    assert!(is_in_proportion(2_500, |size| {
        let controls: Vec<_> = (0..size).map(|at| control(["a", "A!", "a-2", "é"][at % 4])).collect();
        let opened = opened(&format!(r#"{{"catalog":{{"controls":[{}]}}}}"#, controls.join(",")));
        let ids: BTreeSet<_> = opened.framework.goals.iter().map(|goal| &goal.id).collect();
        assert_eq!(ids.len(), size);
    }));
}

/// The number of bytes of summary that reach the page from a catalog with one control.
fn summary_of(params: &str, prose: &str) -> usize {
    let control = format!(r#"{{"id":"c","parts":[{{"name":"statement","prose":"{prose}"}}]}}"#);
    let opened = opened(&format!(r#"{{"catalog":{{"params":[{params}],"controls":[{control}]}}}}"#));
    opened.framework.goals.iter().map(|goal| summary(goal).len()).sum()
}

#[test]
fn hostile_texts_cost_in_proportion_to_their_size() {
    for text in ["(Citation: ", "[", "[](", "[](/", "{{", "<code", "\\n\\n", "{{ insert: param, x }}"] {
        assert!(
            is_in_proportion(100_000, |size| {
                let prose = text.repeat(size / text.len());
                assert!(summary_of("", &prose) < 2 * prose.len() + 1_000_000);
            }),
            "{text}"
        );
    }
}

/// Each parameter inserts the next fifty times: expanded, they would fill all the world's disks.
#[test]
fn parameters_that_multiply_stay_small() {
    let fan = |from: usize| {
        let insert = format!("{{{{ insert: param, p{} }}}}", from + 1).repeat(50);
        format!(r#"{{"id":"p{from}","select":{{"choice":["{insert}"]}}}}"#)
    };
    let params: Vec<_> = (0..20).map(fan).collect();
    assert!(summary_of(&params.join(","), "{{ insert: param, p0 }}") < 1_100_000);
}

fn fixture() -> impl Strategy<Value = &'static str> {
    proptest::sample::select(vec![OSCAL_1_0, OSCAL_1_1, ATTACK_2_0, ATTACK_2_1])
}

/// Replaces the value at the end of these steps from the top.
fn swap_at(value: &mut Value, steps: &[usize], other: &Value) {
    let Some((step, rest)) = steps.split_first() else { return *value = other.clone() };
    match value {
        Value::Array(items) if !items.is_empty() => {
            let at = step % items.len();
            swap_at(&mut items[at], rest, other);
        }
        Value::Object(entries) if !entries.is_empty() => {
            let at = step % entries.len();
            swap_at(entries.values_mut().nth(at).unwrap(), rest, other);
        }
        _ => *value = other.clone(),
    }
}

proptest! {
    #[test]
    fn flipped_bytes_never_panic(text in fixture(), flips in prop::collection::vec((any::<usize>(), any::<u8>()), 1..20)) {
        let mut bytes = text.as_bytes().to_vec();
        for (at, byte) in flips {
            let at = at % bytes.len();
            bytes[at] = byte;
        }
        let _ = open_bytes(&bytes).map_err(|refused| refused.to_string());
    }

    #[test]
    fn cut_files_never_open(text in fixture(), at in any::<usize>()) {
        let at = at % text.trim_end().len();
        let refused = open_bytes(&text.as_bytes()[..at]).expect_err("half a file");
        prop_assert!(matches!(refused, ImportError::CutOff { .. } | ImportError::Empty), "{}", refused);
    }

    #[test]
    fn swapped_values_never_panic(
        text in fixture(),
        swaps in prop::collection::vec((prop::collection::vec(any::<usize>(), 0..8), 0_usize..12), 1..6),
        words in "[ -~\u{202e}é\n]{0,20}",
    ) {
        let mut value: Value = serde_json::from_str(text).unwrap();
        for (steps, kind) in swaps {
            let other = match kind {
                0 => Value::Null,
                1 => Value::from(words.as_str()),
                2 => Value::from(7),
                3 => Value::from(true),
                4 => serde_json::json!([]),
                5 => serde_json::json!({}),
                6 => serde_json::json!([{ "id": words }]),
                7 => Value::from("attack-pattern--1"),
                8 => Value::from("ac-1"),
                9 => Value::from("{{ insert: param, ac-1_prm_2 }}"),
                10 => value.clone(),
                _ => Value::from("relationship"),
            };
            swap_at(&mut value, &steps, &other);
        }
        // A file that opens is consistent: loading has checked that ids are unique and every reference resolves.
        if let Err(ImportError::Problems(problems)) = open(&value.to_string()) {
            prop_assert!(false, "an importer made a file that does not load: {problems:?}\n{value}");
        }
    }
}
