//! The address: parsing reverses printing, and no typed address can break the page.

use explore::{FacetKey, Query, Sort};
use proptest::prelude::*;
use routes::{Address, Route, nearest};
use space_diplomacy::framework as bundled;

fn place() -> impl Strategy<Value = Route> {
    let id = "[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}";
    prop_oneof![
        Just(Route::Overview),
        Just(Route::Goals),
        Just(Route::Voices),
        Just(Route::Challenges),
        Just(Route::Layer),
        Just(Route::Compare),
        Just(Route::Crosswalk),
        Just(Route::Sources),
        Just(Route::About),
        id.prop_map(Route::Pillar),
        id.prop_map(Route::Section),
        id.prop_map(Route::Goal),
        id.prop_map(Route::Objective),
        id.prop_map(Route::Theme),
        id.prop_map(Route::Actor),
        id.prop_map(Route::Quotation),
        id.prop_map(Route::Challenge),
        id.prop_map(Route::Source),
        "[a-zé€ %?&#=]{1,12}/[a-z]{1,4}/x".prop_map(Route::NotFound),
    ]
}

fn query() -> impl Strategy<Value = Query> {
    let own = prop::sample::select(vec!["level", "baseline-2", "x"]).prop_filter_map("no key", |id| id.parse().ok());
    let facet = prop_oneof![4 => prop::sample::select(&FacetKey::SHARED[..]), 1 => own];
    let overlays = vec![
        ("my.status", "done"),
        ("my.status", "late"),
        ("my.score", "2..4"),
        ("change", "moved"),
        ("relation", "subset"),
        ("layer", "eJw_-"),
    ];
    let overlays = prop::collection::vec(prop::sample::select(overlays), 0..4);
    let values = prop::collection::vec((facet, "[^\u{0}-\u{1f}\u{7f}-\u{9f}]{1,12}"), 0..6);
    let text = "[^\u{0}-\u{1f}\u{7f}-\u{9f}]{0,40}";
    let sort = prop::option::of((0..Sort::ALL.len()).prop_map(|at| Sort::ALL[at]));
    (text, values, sort, overlays).prop_map(|(text, values, sort, overlays)| {
        let mut query = Query { sort: sort.filter(|sort| *sort != Sort::default_for(&text)), text, ..Query::default() };
        for (key, id) in values {
            query.chosen.insert(key, &id);
        }
        for (key, value) in &overlays {
            assert!(query.overlay.insert(key, value));
        }
        query
    })
}

proptest! {
    #[test]
    fn a_printed_address_is_read_back_as_it_was(place in place(), query in query()) {
        let address = Address { route: place, query };
        prop_assert_eq!(Address::parse(&address.to_string()), address);
    }

    #[test]
    fn printing_what_was_read_does_not_change_any_more(junk in ".{0,80}") {
        let once = Address::parse(&junk).to_string();
        prop_assert_eq!(Address::parse(&once).to_string(), once);
    }

    #[test]
    fn junk_leads_somewhere(junk in "\\PC{0,200}") {
        let address = Address::parse(&format!("#/{junk}"));
        prop_assert!(!nearest(&bundled(), &address.route).is_empty());
    }
}

#[test]
fn a_slip_in_an_address_is_answered_with_the_place_that_was_meant() {
    let near = nearest(&bundled(), &Address::parse("#/goal/space-safty").route);
    assert_eq!(near[0], Route::Goal("space-safety".into()));
    assert_eq!(near.last(), Some(&Route::Overview));
}
