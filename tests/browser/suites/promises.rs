//! Promises to readers: the search reads words as people mean them, keys do what readers expect, and the page says what
//! is unavailable.

use std::fs;

use browser_tests::{case, play::Case, reader::Reader, server::Fault};
use serde_json::{Value, json};

use crate::files::{city, gives};

pub fn cases() -> Vec<Case> {
    vec![
        case!(a_citation_that_cannot_be_written_says_so).hosted().alone(),
        case!(a_sandboxed_frame_promises_no_saving_and_leads_to_a_window),
        case!(or_and_not_are_read_as_people_mean_them),
        case!(the_key_that_ends_a_composition_in_safari_does_nothing_else),
        case!(brackets_typed_with_a_held_key_and_arrows_turn_the_page),
        case!(what_is_too_long_to_search_is_cut_at_once_and_told),
        case!(a_title_of_any_length_leaves_room_for_the_page),
        case!(at_320_pixels_no_column_of_the_picture_is_out_of_sight),
    ]
}

fn a_citation_that_cannot_be_written_says_so(reader: &Reader) {
    let files = fs::read_dir(reader.dist()).expect("the folder");
    let mut names = files.flatten().map(|file| file.file_name().to_string_lossy().into_owned());
    let worker = names.find(|name| name.starts_with("worker-") && name.ends_with(".wasm")).expect("there is a worker");
    // Otherwise the service worker would fetch it.
    reader.host.borrow().fault("sw.js", Fault::NotFound);
    reader.host.borrow().fault(&worker, Fault::NotFound);
    reader.expects_faults().opens_at(&format!("#/goal/{}", reader.data.goals[0].id)).clicks("radio", "BibTeX");
    reader.sees_words("could not write the BibTeX citation").sees_no("[data-citation]");
    reader.host.borrow().clear_faults();
    reader.clicks("button", "Try again").sees("[data-citation=bibtex]").sees_words("@incollection");
}

fn a_sandboxed_frame_promises_no_saving_and_leads_to_a_window(reader: &Reader) {
    reader.opens_framed("width='900' height='900' sandbox='allow-scripts'", "?embed#/goals").is_ready();
    reader.sees_count(reader.data.goals.len()).clicks_on(".share > .menu > summary");
    reader.sees_words("does not allow saving or printing").sees_named("link", "Open this view in its own window");
    let offers = reader.texts(".share button").join(" ");
    assert!(!offers.contains("Print") && !offers.contains("XLSX"), "nothing is offered that cannot be: {offers}");
}

fn or_and_not_are_read_as_people_mean_them(reader: &Reader) {
    let (debris, climate) = (reader.data.find("debris", &[]), reader.data.find("climate", &[]));
    let all = || reader.data.goals.iter().map(|goal| goal.id.as_str());
    let either: Vec<_> = all().filter(|id| debris.contains(id) || climate.contains(id)).collect();
    let neither: Vec<_> = all().filter(|id| !debris.contains(id)).collect();
    for asked in ["debris%20OR%20climate", "debris%20%7C%20climate"] {
        reader.opens_at(&format!("#/goals?q={asked}")).sees_goals_in_any_order(&either);
    }
    for asked in ["NOT%20debris", "-debris"] {
        reader.opens_at(&format!("#/goals?q={asked}")).sees_goals_in_any_order(&neither);
    }
}

/// Dispatches a key event as a browser would: with modifiers, or with the code of an input method.
fn tells(reader: &Reader, selector: &str, event: &Value) {
    let press = "document.querySelector(arguments[0]).dispatchEvent(
        new KeyboardEvent('keydown', { ...arguments[1], bubbles: true, cancelable: true }));";
    reader.runs(press, &[json!(selector), event.clone()]);
}

fn the_key_that_ends_a_composition_in_safari_does_nothing_else(reader: &Reader) {
    reader.opens_at("#/").types("space").is_at("#/?q=space");
    for key in ["Enter", "Escape"] {
        tells(reader, "input[type=search]", &json!({ "key": key, "keyCode": 229, "which": 229 }));
    }
    reader.presses('s').is_at("#/?q=spaces");
    assert_eq!(reader.finds("document.querySelector('input[type=search]').value"), "spaces");
}

fn brackets_typed_with_a_held_key_and_arrows_turn_the_page(reader: &Reader) {
    let [first, second, third] = [0, 1, 2].map(|at| format!("#/goal/{}", reader.data.goals[at].id));
    reader.opens_at(&first).is_at(&first);
    tells(reader, "main", &json!({ "key": "]", "ctrlKey": true, "altKey": true }));
    reader.is_at(&second);
    tells(reader, "main", &json!({ "key": "]", "altKey": true }));
    reader.is_at(&third);
    tells(reader, "main", &json!({ "key": "ArrowLeft" }));
    reader.is_at(&second);
    tells(reader, "main", &json!({ "key": "[" }));
    reader.is_at(&first);
}

fn what_is_too_long_to_search_is_cut_at_once_and_told(reader: &Reader) {
    reader.opens_at("#/goals");
    let types = "const field = document.querySelector('input[type=search]');
        field.focus(); field.value = 'a'.repeat(500); field.dispatchEvent(new InputEvent('input', { bubbles: true }));";
    reader.runs(types, &[]);
    reader.sees_words("the rest was cut off");
    reader.waits_for("a field of 400 characters", "document.querySelector('input[type=search]').value.length === 400");
}

fn a_title_of_any_length_leaves_room_for_the_page(reader: &Reader) {
    let mut plan = city();
    plan["framework"]["title"] = json!("T".repeat(2000));
    reader.opens_at("#/goals");
    gives(reader, "long.json", &plan.to_string());
    reader.sees("html[data-framework=city-plan]").sees_status("2 of 2 measures");
    let height = reader.finds("document.querySelector('header').getBoundingClientRect().height / innerHeight");
    assert!(height.as_f64().is_some_and(|share| share < 0.4), "the head takes {height} of the window");
}

fn at_320_pixels_no_column_of_the_picture_is_out_of_sight(reader: &Reader) {
    reader.opens_narrow(320, "#/").is_ready();
    let outside = "[...document.querySelectorAll('main :is(table, svg) a')].map((it) => it.getBoundingClientRect())
        .filter((it) => it.width && (it.left < 0 || it.right > innerWidth + 1)).length";
    reader.sees("main :is(table, svg) a");
    assert_eq!(reader.finds(outside), json!(0), "every part of a picture is within the window");
    let seen = "[...document.querySelectorAll('main table a')].filter((it) => it.getClientRects().length)
        .map((it) => it.getAttribute('href')).join(' ')";
    let seen = reader.finds(seen).to_string();
    for pillar in reader.data.ids("pillars") {
        assert!(seen.contains(pillar), "{pillar} has its numbers: {seen}");
    }
}
