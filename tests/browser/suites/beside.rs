//! The page opens files in a worker: with progress, with a way to cancel, and for other tabs too.

use std::time::Duration;

use browser_tests::{
    case,
    engine::Engine::{Chromium, Firefox},
    play::Case,
    reader::Reader,
    server::Fault,
};
use serde_json::json;

use super::{
    faults::opens_changed,
    files::{city, gives},
};

/// A worker that does not answer, and records calls.
const SILENT: &str = "window.Worker = class {
    postMessage() { window.told = true; }
    terminate() { window.ended = true; }
};";

pub fn cases() -> Vec<Case> {
    vec![
        case!(a_file_is_opened_in_a_worker_that_ends_with_it),
        case!(in_a_frame_without_an_origin_too),
        case!(where_a_worker_is_refused_files_open_all_the_same),
        case!(where_a_policy_refuses_workers_files_open_all_the_same),
        case!(a_list_is_written_in_a_worker).only_in(&[Chromium, Firefox]),
        case!(what_is_opened_is_told_with_its_size_and_can_be_cancelled),
        case!(a_cancelled_file_can_be_opened_again),
        case!(what_an_address_asks_for_can_be_cancelled),
        case!(a_link_of_an_opened_file_finds_it_in_a_new_tab),
        case!(an_address_of_a_file_that_is_not_here_asks_for_it),
        case!(a_copied_link_says_which_framework_it_is_of).only_in(&[Chromium]),
        case!(what_was_opened_is_listed_and_can_be_removed),
        case!(without_a_database_files_open_all_the_same),
    ]
}

/// Counts the workers that start and end from now on.
fn counts_workers(reader: &Reader) {
    let count = "window.begun = 0; window.ended = 0;
        window.Worker = class extends Worker {
            constructor(...given) { super(...given); window.begun += 1; }
            terminate() { window.ended += 1; super.terminate(); }
        };";
    reader.runs(count, &[]);
}

fn a_file_is_opened_in_a_worker_that_ends_with_it(reader: &Reader) {
    reader.opens_at("#/goals");
    counts_workers(reader);
    sees_city_open(reader);
    assert_eq!(reader.finds("[window.begun, window.ended]"), json!([1, 1]), "one worker began and ended");
}

fn in_a_frame_without_an_origin_too(reader: &Reader) {
    reader.opens_framed("width='1000' height='800' sandbox='allow-scripts'", "#/goals").is_ready();
    counts_workers(reader);
    sees_city_open(reader);
    assert_eq!(reader.finds("[window.begun, window.ended]"), json!([1, 1]), "one worker began and ended");
}

fn where_a_worker_is_refused_files_open_all_the_same(reader: &Reader) {
    // With an error, with a late error from a worker that may not run the module, or because there are no workers.
    for refusal in [
        "window.Worker = class { constructor() { throw new DOMException('refused', 'SecurityError'); } };",
        "window.Worker = class {
            constructor() { setTimeout(() => this.onerror(new Event('error'))); }
            postMessage() {}
            terminate() {}
        };",
        "window.Worker = class {
            postMessage() { setTimeout(() => this.onmessage(new MessageEvent('message', { data: false }))); }
            terminate() {}
        };",
        "delete window.Worker;",
    ] {
        reader.opens_at("#/goals").sees_count(reader.data.goals.len());
        reader.runs(refusal, &[]);
        sees_city_open(reader);
        reader.asks_for("Back to the bundled strategy").sees_words(&reader.data.goals[0].title);
    }
}

fn where_a_policy_refuses_workers_files_open_all_the_same(reader: &Reader) {
    opens_changed(reader, |page| {
        let policy = "<head><meta http-equiv='content-security-policy' content=\"worker-src 'none'\">";
        page.replacen("<head>", policy, 1)
    });
    reader.is_ready();
    sees_city_open(reader);
}

fn a_list_is_written_in_a_worker(reader: &Reader) {
    reader.opens_at("#/goals");
    counts_workers(reader);
    reader.asks_for("Download CSV, for programs").receives(".csv");
    assert_eq!(reader.finds("[window.begun, window.ended]"), json!([1, 1]), "one worker began and ended");
}

fn what_is_opened_is_told_with_its_size_and_can_be_cancelled(reader: &Reader) {
    reader.opens_at("#/goals");
    reader.runs(SILENT, &[]);
    gives(reader, "city.json", &city().to_string());
    reader.waits_for("the file is given to a worker", "window.told");
    reader.sees("html[data-opening]").sees(".progress progress").sees_words("Reading and checking city.json (1 kB)");
    assert_eq!(reader.finds("document.querySelector('.progress progress').position"), json!(-1), "no end is known");
    reader.sees_count(reader.data.goals.len());
    reader.clicks("button", "Cancel").sees_no("html[data-opening]").sees_no(".progress");
    assert_eq!(reader.finds("window.ended"), json!(true), "the worker is ended");
    reader.sees_words("Opening was cancelled").is_at("#/goals").sees_count(reader.data.goals.len());
}

fn a_cancelled_file_can_be_opened_again(reader: &Reader) {
    reader.opens_at("#/goals");
    reader.runs(&format!("window.Real = Worker; {SILENT}"), &[]);
    gives(reader, "city.json", &city().to_string());
    reader.clicks("button", "Cancel").sees_no("html[data-opening]").runs("window.told = false;", &[]);
    // Opening another file meanwhile cancels the first one too.
    gives(reader, "city.json", &city().to_string());
    reader.waits_for("the file is given to a worker", "window.told");
    reader.runs("window.ended = false; window.Worker = window.Real;", &[]);
    sees_city_open(reader);
    assert_eq!(reader.finds("window.ended"), json!(true), "the first worker is ended");
}

fn what_an_address_asks_for_can_be_cancelled(reader: &Reader) {
    let server = reader.other_server();
    let address = server.page("city.json", city().to_string());
    server.fault(".json", Fault::Delay(Duration::from_secs(20)));
    reader.opens(&format!("{}?data={address}#/goals", reader.base()));
    reader.clicks("button", "Cancel").sees_words("Opening was cancelled");
    reader.sees_no("html[data-opening]").sees_named("button", "Try again");
    reader.clicks("button", "Show the strategy that came with this page");
    reader.goes_to("#/goals").sees_count(reader.data.goals.len());
}

fn a_link_of_an_opened_file_finds_it_in_a_new_tab(reader: &Reader) {
    reader.opens_at("#/goals");
    sees_city_open(reader);
    reader.goes_to("#/goals");
    is_kept(reader, 1);
    let link = reader.finds("document.querySelector('[data-goal=trees] a').href");
    let link = link.as_str().unwrap_or_default().to_owned();
    assert!(link.contains("?framework=city-plan#/goal/trees"), "the link says which framework it is of: {link}");
    reader.opens_tab(&link).sees("html[data-framework=city-plan]").sees_text_of("h1", "Plant trees").closes_tab();
    reader.sees("[data-goal=trees]");
}

fn an_address_of_a_file_that_is_not_here_asks_for_it(reader: &Reader) {
    reader.opens(&format!("{}?framework=city-plan#/goal/trees", reader.base()));
    reader.sees_text_of("[role=alert] h1", "This page does not have that framework");
    assert_eq!(reader.count("[data-goal]"), 0, "nothing of another framework is shown");
    gives(reader, "city.json", &city().to_string());
    reader.sees("html[data-framework=city-plan]").sees_text_of("h1", "Plant trees").is_at("#/goal/trees");
}

fn a_copied_link_says_which_framework_it_is_of(reader: &Reader) {
    reader.opens_at("#/goals");
    sees_city_open(reader);
    reader.goes_to("#/goal/ramps").lets_clipboard_be_read();
    let link = format!("{}?framework=city-plan#/goal/ramps", reader.base());
    reader.clicks("button", "Copy link");
    reader.waits("the link on the clipboard", || (reader.clipboard("text/plain") == link).then_some(()));
}

fn what_was_opened_is_listed_and_can_be_removed(reader: &Reader) {
    reader.opens_at("#/goals");
    sees_city_open(reader);
    is_kept(reader, 1);
    reader.asks_for("Back to the bundled strategy").reloads().sees_words(&reader.data.goals[0].title);
    reader.asks_for("Open a file").clicks("button", "City plan").sees("html[data-framework=city-plan]");
    reader.asks_for("Open a file").clicks("button", "Remove City plan").sees_no(".recent");
    is_kept(reader, 0);
    reader.reloads().sees_no("html[data-framework=city-plan]");
}

fn without_a_database_files_open_all_the_same(reader: &Reader) {
    reader.opens_at("#/goals");
    reader.runs("IDBFactory.prototype.open = () => { throw new DOMException('refused', 'SecurityError'); };", &[]);
    sees_city_open(reader);
    reader.sees_words("the browser will lose it when you reload");
    reader.reloads().sees_text_of("[role=alert] h1", "This page does not have that framework");
}

/// Gives the page a valid file, and sees it open.
#[track_caller]
fn sees_city_open(reader: &Reader) {
    gives(reader, "city.json", &city().to_string());
    reader.sees("html[data-framework=city-plan]").sees_no("html[data-opening]").sees_words("City plan");
}

/// This browser keeps this many files.
#[track_caller]
pub fn is_kept(reader: &Reader, number: u64) {
    let count = "const done = arguments[arguments.length - 1];
        const opening = indexedDB.open('framework-explorer', 1);
        opening.onerror = () => done(0);
        opening.onupgradeneeded = () => opening.result.createObjectStore('files');
        opening.onsuccess = () => {
            const counting = opening.result.transaction('files').objectStore('files').count();
            counting.onsuccess = () => { opening.result.close(); done(counting.result); };
        };";
    reader.waits(&format!("{number} files are kept"), || {
        (reader.runs_async(count, &[]).as_u64() == Some(number)).then_some(())
    });
}
