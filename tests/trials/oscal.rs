//! Trials: OSCAL catalogs.

use explore::{Index, Query};

use super::{goal, left_out, main, outline, page, page_text, trial};

/// A catalog that opens: `oscal/NAME.json`.
fn catalog(name: &str) -> Option<super::Opened> {
    trial(&format!("oscal/{name}.json"))
}

#[test]
fn groups_within_groups_are_levels_and_their_prose_is_there() {
    let Some(opened) = catalog("01-nested-groups") else { return };
    let expected = ["Q Quays: Q1.1 Check the ropes, Q2.1 Light the steps", "S Ships: S1.1 Count the crew"];
    assert_eq!(outline(&opened.framework), expected);
    let sections: Vec<_> = opened.framework.sections.iter().map(framework::Section::name).collect();
    assert_eq!(sections, ["Q1 Mooring", "Q2 Lighting", "S1 Crew"]);
    assert!(page_text(&opened.framework, "#/section/q1").contains("Check the ropes"));
    assert!(page_text(&opened.framework, "#/pillar/q").contains("Why quays matter at all."));
}

#[test]
fn an_id_without_a_label_is_the_label_and_is_found() {
    let Some(opened) = catalog("02-id-without-label") else { return };
    let framework = &opened.framework;
    assert_eq!(outline(framework), ["Q Quays: QUAY.2.1 Check the ropes, QUAY.2.2 Light the steps"]);
    let query = Query { text: "quay.2.2".to_owned(), ..Query::default() };
    let found = Index::build(framework).explore(framework, &query).goals;
    assert_eq!(framework[found[0]].title, "Light the steps");
}

#[test]
fn a_code_in_place_of_a_title_is_the_label() {
    let Some(opened) = catalog("03-title-is-a-code") else { return };
    let expected =
        "Q Quays: q-17 Every rope on the quay is looked at once a week, q-18 Steps are lit from dusk to dawn";
    assert_eq!(outline(&opened.framework), [expected]);
}

#[test]
fn a_label_that_repeats_the_title_is_said_once() {
    let Some(opened) = catalog("04-label-repeats-title") else { return };
    assert_eq!(opened.framework.pillars[0].name(), "Q QUAYS");
    let mooring = &opened.framework.goals[0];
    assert_eq!(mooring.name(), "Q.MO Mooring");
    let objective = &opened.framework[mooring.objectives[0]];
    assert_eq!((objective.label.as_deref(), objective.title.as_deref()), (Some("Q.MO-01"), None));
}

#[test]
fn constraints_of_parameters_stand_in_the_text() {
    let Some(opened) = catalog("05-parameter-constraints") else { return };
    assert!(page_text(&opened.framework, "#/goal/q-1").contains("at least every 3 days"));
}

#[test]
fn repeated_short_values_filter_and_long_ones_are_text() {
    let Some(opened) = catalog("07-props-as-facets") else { return };
    let list = page(&opened.framework, "#/goals");
    for (facet, value) in [("applicability", "Small port"), ("applicability", "Large port"), ("maturity", "ML2")] {
        assert!(list.contains(&format!("data-facet=\"{facet}\"")) && list.contains(value), "{facet}: {value}");
    }
    assert!(page_text(&opened.framework, "#/goal/q-1").contains("A torn rope lets a ship drift into the fairway."));
    assert!(opened.left_out.is_empty(), "{:?}", left_out(&opened));
}

#[test]
fn form_shows_as_form() {
    let Some(opened) = catalog("08-markup") else { return };
    let (page, page_text) = (main(&opened.framework, "#/goal/q-1"), page_text(&opened.framework, "#/goal/q-1"));
    for element in [
        "<em>harbour master</em>",
        "<strong>three</strong>",
        "<ul",
        "<ol",
        "<table",
        "<pre",
        "<code>bell --test</code>",
    ] {
        assert!(page.contains(element), "{element}");
    }
    assert!(page_text.contains("As at [date]") && page_text.contains("R&D <name>"), "{page_text}");
    assert!(!page_text.contains("**") && !page_text.contains("|---") && !page_text.contains("<li>"), "{page_text}");
    let head = super::page_text(&opened.framework, "#/");
    assert!(head.contains("Catalog for Demonstration") && !head.contains("*for"), "{head}");
}

#[test]
fn objectives_of_controls_are_shown() {
    let Some(opened) = catalog("09-objective-parts") else { return };
    let page_text = page_text(&opened.framework, "#/goal/q-1");
    assert!(
        page_text.contains("No ship drifts.") && page_text.contains("Wear gloves when touching the ropes."),
        "{page_text}"
    );
    assert!(opened.left_out.is_empty(), "{:?}", left_out(&opened));
}

#[test]
fn controls_without_groups_are_a_tree() {
    let Some(opened) = catalog("10-no-groups") else { return };
    let expected = ["H 1 Inventory of ships: H 1.1 Count ships", "H 2 Inventory of ropes: H 2.1 Count ropes"];
    assert_eq!(outline(&opened.framework), expected);
}

#[test]
fn links_are_resolved_through_the_back_matter() {
    let Some(opened) = catalog("11-canonical-in-back-matter") else { return };
    assert_eq!(opened.framework.address.as_deref(), Some("https://harbour.example/catalog"));
    assert!(page_text(&opened.framework, "#/goal/q-1").contains("Rope Standard 7.3"));
    assert!(page_text(&opened.framework, "#/about").contains("What this catalog is for, told by its makers."));
}

#[test]
fn texts_and_kinds_of_links_are_kept() {
    let Some(opened) = catalog("22-links-of-controls") else { return };
    let (page, page_text) = (page(&opened.framework, "#/goal/q-1"), page_text(&opened.framework, "#/goal/q-1"));
    assert!(
        page.contains("href=\"https://standard.example/7\"") && page.contains("href=\"https://harbour.example/ropes\"")
    );
    for text in ["Rope Standard 7.3", "Remediation", "Required", "Q-2 Light the steps"] {
        assert!(page_text.contains(text), "{text}: {page_text}");
    }
}

#[test]
fn a_misshapen_value_that_nobody_needs_refuses_nothing() {
    for name in ["12-misshapen-metadata", "12b-misshapen-metadata-min"] {
        let Some(opened) = catalog(name) else { return };
        assert_eq!(outline(&opened.framework), ["Q Quays: Q-1 Check the ropes"], "{name}");
    }
}

#[test]
fn a_catalog_keeps_its_language_and_direction() {
    let Some(opened) = catalog("15-german") else { return };
    assert_eq!(opened.framework.language, "de");
    assert!(page_text(&opened.framework, "#/goal/k-1").contains("Hinweise"));
    let Some(opened) = catalog("15b-arabic") else { return };
    assert_eq!(opened.framework.language, "ar");
    let page = page(&opened.framework, "#/goal/k-1");
    assert!(page.contains("lang=\"ar\"") && page.contains("dir=\"rtl\""), "{page}");
}

#[test]
fn a_text_that_is_the_title_is_said_once() {
    let Some(opened) = catalog("16-text-equals-title") else { return };
    let framework = &opened.framework;
    let [first, second] = [0, 1].map(|at| &framework[goal(framework, "q-1").objectives[at]]);
    assert_eq!((first.title.as_deref(), first.statement.text.as_str()), (None, "The ropes must be checked each week."));
    assert_eq!((second.label.as_deref(), second.statement.text.as_str()), (None, "Q-1-2"));
}

#[test]
fn no_blank_stands_before_a_mark_or_within_brackets() {
    let Some(opened) = catalog("18-blanks") else { return };
    let summary = &goal(&opened.framework, "q-1").summary.as_ref().unwrap().text;
    for wrong in [" ,", " .", " ;", " ]", "[ ", "  "] {
        assert!(!summary.contains(wrong), "{wrong:?} in {summary}");
    }
    assert!(summary.ends_with("as Q-2, Q-3. End."), "{summary}");
}

#[test]
fn goals_of_one_title_are_named_with_their_labels() {
    let Some(opened) = catalog("20-same-titles") else { return };
    for (place, other) in [("#/goal/q-1", "S-1 Policy and Procedures"), ("#/goal/s-1", "Q-1 Policy and Procedures")] {
        let page_text = page_text(&opened.framework, place);
        let page_text = page_text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(page_text.contains(other), "{place}: {page_text}");
    }
}
