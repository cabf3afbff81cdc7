//! Whatever fails on the way to the reader or in the program, the page says so, and the strategy stays readable.

use std::{fs, time::Duration};

use base64::{Engine as _, prelude::BASE64_STANDARD};
use browser_tests::{
    case, edition,
    play::Case,
    reader::{Mode, Reader},
    server::Fault,
};
use serde_json::json;

/// A module of a version that no browser supports yet, compressed as the single file carries its program.
const LATER_PACKED: [u8; 28] = [
    0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0x63, 0x48, 0x2c, 0xce, 0x65, 0x62, 0x60, 0x60, 0x00,
    0x00, 0x20, 0x9c, 0xfe, 0x0e, 0x08, 0x00, 0x00, 0x00,
];

pub fn cases() -> Vec<Case> {
    vec![
        case!(the_text_is_in_the_page_before_any_script_runs),
        case!(the_program_takes_over_what_is_read_without_a_change_or_a_jump).hosted(),
        case!(a_program_that_is_missing_is_told).hosted(),
        case!(a_program_that_is_cut_off_is_told).hosted(),
        case!(a_program_under_a_wrong_type_starts_all_the_same).hosted(),
        case!(a_program_beyond_this_browser_is_told),
        case!(a_fault_of_the_program_is_told_and_the_address_keeps_the_place),
        case!(while_the_program_is_slow_the_text_can_be_read).hosted(),
        case!(a_damaged_chunk_is_told_and_the_overview_goes_on).on_disk(),
        case!(a_page_that_is_long_on_its_way_is_told).hosted().alone(),
        case!(a_part_that_could_not_be_loaded_is_tried_again).hosted().alone(),
        case!(without_the_part_that_opens_files_the_page_has_its_own_strategy).hosted().alone(),
        case!(scripts_that_are_missing_are_told).hosted(),
        case!(scripts_that_are_cut_off_are_told).hosted(),
        case!(scripts_under_a_wrong_type_are_told).hosted(),
    ]
}

fn the_text_is_in_the_page_before_any_script_runs(reader: &Reader) {
    let file = if reader.mode == Mode::File { "space-diplomacy.html" } else { "index.html" };
    let html = fs::read_to_string(reader.dist().join(file)).expect("the page");
    let plain = html.replace("&amp;", "&").replace("&#x27;", "'").replace("&#39;", "'").replace("&quot;", "\"");
    for goal in &reader.data.goals {
        assert!(plain.contains(&goal.title), "{file} holds “{}”", goal.title);
    }
    reader.opens_at("").sees("h1");
}

fn the_program_takes_over_what_is_read_without_a_change_or_a_jump(reader: &Reader) {
    let words = "document.querySelector('#app').innerText.replace(/\\s+/g, ' ').trim()";
    let places =
        "[...document.querySelectorAll('#app :is(h1, h2, a, input, [data-goal])')].filter((it) => it.checkVisibility())
        .map((it) => { const { x, y, width, height } = it.getBoundingClientRect();
            return [x, y, width, height].map((number) => number.toFixed(1)).join(' '); })";
    reader.host.borrow().fault(".wasm", Fault::Delay(Duration::from_secs(3)));
    reader.opens(reader.base()).sees("h1");
    let (words_before, places_before) = (reader.finds(words), reader.finds(places));
    assert_eq!(
        reader.finds("document.documentElement.hasAttribute('data-ready')"),
        json!(false),
        "it is still loading"
    );
    reader.is_ready();
    let (words_after, places_after) = (reader.finds(words), reader.finds(places));
    let (before, after) = (words_before.as_str().unwrap_or_default(), words_after.as_str().unwrap_or_default());
    assert!(after.len() > 1000 && before.starts_with(after), "the same words:\n{before}\n{after}");
    let (before, after) = (places_before.as_array(), places_after.as_array());
    let (before, after) = (before.expect("places"), after.expect("places"));
    assert!(after.len() > 40 && before.starts_with(after), "the same places:\n{before:?}\n{after:?}");
}

fn a_program_that_is_missing_is_told(reader: &Reader) {
    reader.host.borrow().fault(".wasm", Fault::NotFound);
    opens_in_trouble(reader);
    is_told_and_readable(reader);
}

fn a_program_that_is_cut_off_is_told(reader: &Reader) {
    reader.host.borrow().fault(".wasm", Fault::Cut);
    opens_in_trouble(reader);
    is_told_and_readable(reader);
}

fn a_program_under_a_wrong_type_starts_all_the_same(reader: &Reader) {
    reader.host.borrow().fault(".wasm", Fault::Mislabel("text/plain"));
    reader.expects_faults().opens_at("#/goals").sees_count(reader.data.goals.len());
}

fn while_the_program_is_slow_the_text_can_be_read(reader: &Reader) {
    reader.host.borrow().fault(".wasm", Fault::Delay(Duration::from_secs(4)));
    opens_in_trouble(reader);
    is_readable(reader);
    assert_eq!(
        reader.finds("document.documentElement.hasAttribute('data-ready')"),
        json!(false),
        "it is still loading"
    );
    reader.sees_text_of("[role=status]", "Loading").is_ready().goes_to("#/goals").sees_count(reader.data.goals.len());
}

fn a_damaged_chunk_is_told_and_the_overview_goes_on(reader: &Reader) {
    opens_changed(reader, |page| {
        let (before, chunk) = page.split_once("id=\"chunk\">").expect("the page carries the lazy chunk");
        let (_, after) = chunk.split_once('<').expect("the chunk ends");
        format!("{before}id=\"chunk\">cut off<{after}")
    });
    reader.is_ready().goes_to("#/about");
    reader.sees_text_of("[role=alert]", "This part of the explorer could not be loaded.");
    reader.goes_to("#/");
    is_readable(reader);
    let alerts = "[...document.querySelectorAll('main [role=alert]')].filter((it) => it.checkVisibility()).length";
    assert_eq!(reader.finds(alerts), json!(0), "nothing is missing here");
}

fn a_page_that_is_long_on_its_way_is_told(reader: &Reader) {
    // The service worker would fetch the chunk for later visits.
    reader.host.borrow().fault("sw.js", Fault::NotFound);
    reader.host.borrow().fault(&chunk(reader), Fault::Delay(Duration::from_secs(6)));
    reader.expects_faults().opens_at("").sees_count(reader.data.goals.len());
    reader.goes_to("#/goals").sees_text_of(".awaited", "Loading…").sees("[data-goal]");
    reader.sees_no(".awaited");
}

fn a_part_that_could_not_be_loaded_is_tried_again(reader: &Reader) {
    // The service worker would fetch the chunk for later visits.
    reader.host.borrow().fault("sw.js", Fault::NotFound);
    reader.host.borrow().fault(&chunk(reader), Fault::NotFound);
    reader.expects_faults().opens_at("").sees_count(reader.data.goals.len());
    reader.goes_to("#/about").sees_text_of("[role=alert]", "This part of the explorer could not be loaded.");
    reader.host.borrow().clear_faults();
    reader.clicks("button", "Try again").sees("main h1");
    reader.goes_to("#/goals").sees_count(reader.data.goals.len());
}

fn without_the_part_that_opens_files_the_page_has_its_own_strategy(reader: &Reader) {
    reader.host.borrow().fault("sw.js", Fault::NotFound);
    reader.host.borrow().fault(&chunk(reader), Fault::NotFound);
    reader.expects_faults().opens_at("?data=other.json");
    reader.clicks("button", "Show the strategy that came with this page").sees_count(reader.data.goals.len());
    is_readable(reader);
}

/// The name of the lazy chunk.
fn chunk(reader: &Reader) -> String {
    let files = fs::read_dir(reader.dist()).expect("the folder");
    let mut names = files.flatten().map(|file| file.file_name().to_string_lossy().into_owned());
    names.find(|name| name.starts_with("chunk-") && name.ends_with(".wasm")).expect("there is a chunk")
}

fn scripts_that_are_missing_are_told(reader: &Reader) {
    reader.host.borrow().fault(".js", Fault::NotFound);
    opens_in_trouble(reader);
    is_told_and_readable(reader);
}

fn scripts_that_are_cut_off_are_told(reader: &Reader) {
    reader.host.borrow().fault(".js", Fault::Cut);
    opens_in_trouble(reader);
    is_told_and_readable(reader);
}

fn scripts_under_a_wrong_type_are_told(reader: &Reader) {
    reader.host.borrow().fault(".js", Fault::Mislabel("text/html"));
    opens_in_trouble(reader);
    is_told_and_readable(reader);
    reader.sees_text_of(
        "[role=alert]",
        "The explorer cannot start, because the server sends a part of it under a wrong type.",
    );
}

fn a_program_beyond_this_browser_is_told(reader: &Reader) {
    // A module of a version that no browser supports yet.
    const LATER: [u8; 8] = *b"\0asm\x02\0\0\0";
    match reader.mode {
        Mode::Hosted => {
            let folder = edition::with_program(reader.dist(), &reader.disk().join("later"), &LATER).expect("a release");
            reader.host.borrow().serve_folder(folder);
            opens_in_trouble(reader);
        }
        Mode::File => opens_changed(reader, |page| {
            let (before, program) = page.split_once("id=\"program\">").expect("the page carries the program");
            let (_, after) = program.split_once('<').expect("the program ends");
            format!("{before}id=\"program\">{}<{after}", BASE64_STANDARD.encode(LATER_PACKED))
        }),
    }
    is_told_and_readable(reader);
    reader.sees_text_of("[role=alert]", "This browser is too old for the explorer.");
}

fn a_fault_of_the_program_is_told_and_the_address_keeps_the_place(reader: &Reader) {
    let goal = &reader.data.goals[1];
    reader.expects_faults().opens_at("#/goals").sees_count(reader.data.goals.len());
    // The program cannot create an element, and panics.
    reader.runs("document.createElement = () => { throw new Error('no more elements'); };", &[]);
    reader.goes_to(&format!("#/goal/{}", goal.id));
    reader.sees_text_of("[role=alert]", "The explorer has stopped, because of a fault in it. Load the page again");
    reader.reloads().sees_text_of("h1", &goal.title);
    assert_eq!(reader.count("[role=alert]"), 0, "the fault is over");
}

/// Opens the page without expecting it to become ready.
#[track_caller]
pub fn opens_in_trouble(reader: &Reader) {
    reader.expects_faults().opens(reader.base());
}

/// Opens the page as changed by a test, without the policy that the changes would violate.
#[track_caller]
pub fn opens_changed(reader: &Reader, change: impl Fn(String) -> String) {
    let name = if reader.mode == Mode::File { "space-diplomacy.html" } else { "index.html" };
    let page = fs::read_to_string(reader.dist().join(name)).expect("the page");
    let (before, rest) =
        page.split_once("<meta http-equiv=\"Content-Security-Policy\"").expect("the page has a policy");
    let (_, after) = rest.split_once('>').expect("the policy ends");
    let bare = format!("{before}{after}");
    let changed = change(bare.clone());
    assert_ne!(changed, bare, "the change finds its place");
    let address = match reader.mode {
        Mode::Hosted => reader.host.borrow().page(name, changed),
        Mode::File => reader.writes_beside(name, &changed),
    };
    reader.expects_faults().opens(&address);
}

#[track_caller]
pub fn is_told_and_readable(reader: &Reader) {
    reader.waits("a word on what is wrong", || {
        reader.texts("[role=alert]").iter().any(|text| text.len() > 20).then_some(())
    });
    is_readable(reader);
}

/// Every goal is readable on the page.
#[track_caller]
pub fn is_readable(reader: &Reader) {
    for goal in &reader.data.goals {
        reader.sees_words(&goal.title);
    }
}
