//! OSCAL profiles: what they choose from catalogs, and what they change of it.

use importers::{open_files, open_profile};

use crate::{catalog, dump::dump, left_out, shared::text};

const HARBOUR: &str = r#"{"catalog": {"metadata": {"title": "Harbour"}, "groups": [
    {"id": "q", "title": "Quays", "controls": [
        {"id": "q-1", "title": "Ropes", "params": [{"id": "q-1_p", "label": "frequency"}],
         "parts": [{"id": "q-1_s", "name": "statement", "prose": "Look {{ insert: param, q-1_p }}."}, {"name": "guidance", "prose": "Old."}],
         "controls": [{"id": "q-1.1", "title": "Tar"}, {"id": "q-1.2", "title": "Hemp"}]},
        {"id": "q-2", "title": "Lamps"}]},
    {"id": "s", "title": "Ships", "controls": [{"id": "s-1", "title": "Crew", "controls": [{"id": "s-1.1", "title": "Cook"}]}]}]}}"#;

fn profile(inside: &str) -> String {
    format!(r#"{{"profile": {{"metadata": {{"title": "Small port"}}, {inside}}}}}"#)
}

#[test]
fn profiles_choose_from_their_catalog() {
    for (choice, expected) in [
        (
            r#""include-all": {}"#,
            "  [Q] Quays\n    [q-1] Ropes | Look [Assignment: organization-defined frequency].\n      fact Guidance: Old.\n      [q-1.1] - | Tar\n      [q-1.2] - | Hemp\n    [q-2] Lamps\n  [S] Ships\n    [s-1] Crew\n      [s-1.1] - | Cook\n",
        ),
        (r#""include-controls": [{"with-ids": ["s-1"]}]"#, "  [S] Ships\n    [s-1] Crew\n"),
        (
            r#""include-controls": [{"with-child-controls": "yes", "with-ids": ["s-1"]}]"#,
            "  [S] Ships\n    [s-1] Crew\n      [s-1.1] - | Cook\n",
        ),
        (
            r#""include-controls": [{"matching": [{"pattern": "?-2"}, {"pattern": "*.1"}]}], "exclude-controls": [{"with-ids": ["q-1.1"]}]"#,
            "  [Q] Quays\n    [q-2] Lamps\n  [S] Ships\n    [s-1.1] Cook\n",
        ),
    ] {
        let profile = profile(&format!(r##""imports": [{{"href": "#c", {choice}}}], "merge": {{"as-is": true}}"##));
        let opened = open_profile(&profile, &[HARBOUR]).unwrap();
        assert_eq!(dump(&opened.framework), format!("Small port (en)\n{expected}"));
        assert_eq!(opened.format.as_str(), "OSCAL profile");
    }
}

#[test]
fn profiles_set_and_alter_what_they_choose() {
    let profile = profile(
        r##""imports": [{"href": "#c", "include-controls": [{"with-ids": ["q-1", "x-9"]}]}], "merge": {"flat": {}},
        "modify": {"set-parameters": [{"param-id": "q-1_p", "constraints": [{"description": "every day"}]}],
        "alters": [{"control-id": "q-1", "removes": [{"by-name": "guidance"}],
            "adds": [{"position": "ending", "by-id": "q-1_s", "parts": [{"name": "item", "prose": "At night too."}]},
                     {"position": "ending", "props": [{"name": "label", "value": "Q-1"}]}]}]}"##,
    );
    let opened = open_files(&[("p.json", profile.as_bytes()), ("c.json", HARBOUR.as_bytes())]).unwrap();
    let expected = "Small port (en)\n  Small port\n    [Q-1] Ropes | Look [Assignment: organization-defined frequency: every day].⏎⏎At night too.\n";
    assert_eq!(dump(&opened.framework), expected);
    assert_eq!(left_out(&opened), ["1 controls and parameters that the profile names but the catalogs do not hold"]);
}

#[test]
fn profiles_group_anew_and_build_on_each_other() {
    let inner = profile(r##""uuid": "1", "imports": [{"href": "#c", "include-all": {}}], "merge": {"as-is": true}"##);
    let outer = profile(
        r##""imports": [{"href": "#p", "include-controls": [{"with-ids": ["q-2", "s-1"]}]}], "merge": {"custom": {"groups": [
        {"id": "n", "title": "Night", "insert-controls": [{"include-controls": [{"with-ids": ["q-2"]}]}]}]}}"##,
    );
    let opened = open_profile(&outer, &[&inner, HARBOUR]).unwrap();
    assert_eq!(dump(&opened.framework), "Small port (en)\n  [N] Night\n    [q-2] Lamps\n");
    assert!(open_profile(&outer, &[]).expect_err("no catalog").to_string().contains("catalog beside it"));
}

#[test]
fn a_profile_does_not_choose_from_a_file_that_it_does_not_mean() {
    let inner = profile(r#""imports": [{"href": "c.json", "include-controls": [{"with-ids": ["q-2"]}]}]"#);
    let outer = profile(
        r#""imports": [{"href": "inner.json", "include-all": {}}, {"href": "c.json", "include-controls": [{"with-ids": ["s-1"]}]}]"#,
    );
    let files = [("inner.json", inner.as_bytes()), ("c.json", HARBOUR.as_bytes()), ("outer.json", outer.as_bytes())];
    let whole = open_files(&files).unwrap();
    assert_eq!(dump(&whole.framework), "Small port (en)\n  [Q] Quays\n    [q-2] Lamps\n  [S] Ships\n    [s-1] Crew\n");
    let part = open_files(&files[1..]).unwrap();
    assert_eq!(dump(&part.framework), "Small port (en)\n  [S] Ships\n    [s-1] Crew\n");
    assert_eq!(left_out(&part), ["1 files that the profile imports but that were not opened with it"]);
    assert_eq!(part.left_out[0].items, ["inner.json"]);
}

#[test]
fn a_profile_means_the_kind_of_file_that_its_address_names() {
    let inner = profile(r#""imports": [{"href": "c.json", "include-controls": [{"with-ids": ["q-2"]}]}]"#);
    let outer = profile(r#""imports": [{"href": "https://a.example/small_profile.json", "include-all": {}}]"#);
    let opened = open_profile(&outer, &[HARBOUR, &inner]).unwrap();
    assert_eq!(dump(&opened.framework), "Small port (en)\n  [Q] Quays\n    [q-2] Lamps\n");
}

#[test]
fn profiles_beside_each_other_come_to_an_end() {
    let choice = r#""imports": [{"href": "c.json", "include-controls": [{"with-ids": ["q-2"]}]}]"#;
    let others: Vec<_> = (0..12).map(|at| profile(&format!(r#""uuid": "{at}", {choice}"#))).collect();
    let beside: Vec<_> = others.iter().map(String::as_str).chain([HARBOUR]).collect();
    let opened = open_profile(&profile(choice), &beside).unwrap();
    assert_eq!(dump(&opened.framework), "Small port (en)\n  [Q] Quays\n    [q-2] Lamps\n");
}

#[test]
fn a_profile_that_inserts_all_again_and_again_is_refused() {
    let text = "Look. ".repeat(20_000);
    let catalog = catalog(&format!(r#""controls": [{{"id": "q-1", "title": "{text}"}}]"#));
    let groups = vec![r#"{"id": "n", "title": "Night", "insert-controls": [{"include-all": {}}]}"#; 2000].join(", ");
    let profile = profile(&format!(
        r##""imports": [{{"href": "#c", "include-all": {{}}}}], "merge": {{"custom": {{"groups": [{groups}]}}}}"##
    ));
    let refused = open_profile(&profile, &[&catalog]).unwrap_err().to_string();
    assert!(refused.contains("the limit is 64 MB"), "{refused}");
}

#[test]
fn the_privacy_profile_of_nist_resolves() {
    let (Some(profile), Some(catalog)) = (
        text("samples/nist-sp800-53-rev5-privacy.oscal-profile.json"),
        text("samples/nist-sp800-53-rev5-low.oscal.json"),
    ) else {
        return;
    };
    let opened = open_profile(&profile, &[&catalog]).unwrap();
    let framework = &opened.framework;
    assert!(framework.goals.iter().any(|goal| goal.id == "ac-1"));
    let missing =
        opened.left_out.iter().find(|left| left.omission.as_str().starts_with("controls and parameters")).unwrap();
    assert_eq!(missing.count + framework.goals.len() + framework.objectives.len(), chosen(&profile));
}

/// How many controls a profile names.
fn chosen(profile: &str) -> usize {
    let profile: serde_json::Value = serde_json::from_str(profile).unwrap();
    let selections = profile["profile"]["imports"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|import| import["include-controls"].as_array().unwrap());
    selections.map(|selection| selection["with-ids"].as_array().unwrap().len()).sum()
}
