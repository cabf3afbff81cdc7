//! Visits without a network, and updates from one version to the next: whole, or not at all.

use std::{thread, time::Duration};

use browser_tests::{
    case, edition,
    engine::Engine::{self, Chromium, Firefox},
    play::Case,
    reader::Reader,
    server::Fault,
};
use serde_json::{Value, json};

/// Browsers look for a new version some time after a visit.
const TAKE_OVER: Duration = Duration::from_secs(60);

/// The text that the next version adds to a title.
const ANEW: &str = ", told anew";

pub fn cases() -> Vec<Case> {
    vec![
        case!(a_visitor_comes_back_without_a_network).hosted().alone(),
        case!(a_page_that_is_open_reloads_without_a_network).hosted().alone(),
        case!(files_and_citations_are_written_without_a_network).hosted().alone(),
        case!(a_returning_visitor_has_all_parts_after_a_deployment).hosted().alone(),
        case!(a_newer_version_is_told_and_loaded_at_the_same_address).hosted().alone(),
        case!(a_newer_version_is_told_where_a_part_is_gone_at_the_start).hosted().alone(),
        case!(no_network_is_told_as_no_network).hosted().alone(),
        case!(an_embedded_page_comes_back_without_a_network).hosted().alone(),
        case!(a_new_version_takes_over_from_the_next_visit_on).hosted().alone(),
        // In WebKit a new worker may never finish activating while a page is open, so the newer version does not take
        // over.
        case!(a_page_that_is_open_stays_as_it_is_while_another_version_takes_over)
            .only_in(&[Chromium, Firefox])
            .hosted()
            .alone(),
        case!(a_version_that_is_fetched_by_half_never_takes_over).hosted().alone(),
        case!(a_version_that_is_altered_on_the_way_never_takes_over).hosted().alone(),
        case!(a_broken_worker_leaves_the_one_before_in_place).hosted().alone(),
        case!(a_host_that_takes_its_explorer_away_ends_it).hosted().alone(),
    ]
}

fn a_visitor_comes_back_without_a_network(reader: &Reader) {
    let theme = reader.data.narrowing().theme;
    visits(reader);
    reader.host.borrow_mut().stop();
    reader.expects_faults().opens_at(&format!("#/goals?theme={theme}"));
    reader.sees_goals(&reader.data.find("", &[("theme", theme)]));
}

fn a_page_that_is_open_reloads_without_a_network(reader: &Reader) {
    let goal = &reader.data.goals[2];
    visits(reader);
    reader.goes_to(&format!("#/goal/{}", goal.id)).sees_text_of("h1", &goal.title);
    reader.host.borrow_mut().stop();
    // Not by the driver: Firefox's reload acts like one with the Shift key, which by design bypasses service workers.
    reader.expects_faults().runs("document.documentElement.dataset.before = ''; location.reload();", &[]);
    reader.sees("html:not([data-before])").is_ready().sees_text_of("h1", &goal.title);
}

/// The choice of a citation for programs, which the worker module writes.
const BIBTEX: &str = ".cite-panel input[value=bibtex]";

/// Asks for it in a frame, where WebKit's driver misses its click targets.
fn asks_for_bibtex(reader: &Reader) {
    reader.goes_to(&first_goal(reader)).sees(BIBTEX);
    reader.runs("document.querySelector(arguments[0]).click();", &[json!(BIBTEX)]);
}

fn files_and_citations_are_written_without_a_network(reader: &Reader) {
    let goal = &reader.data.goals[2];
    visits(reader);
    reader.goes_to(&format!("#/goal/{}", goal.id)).sees_text_of("h1", &goal.title);
    reader.host.borrow_mut().stop();
    reader.expects_faults().clicks_on(BIBTEX).sees_text_of(".cite-panel pre", "@incollection");
}

fn a_returning_visitor_has_all_parts_after_a_deployment(reader: &Reader) {
    let goal = &reader.data.goals[2];
    visits(reader);
    releases(reader);
    // The kept version, whose parts the host no longer has.
    reader.opens_at(&format!("#/goal/{}", goal.id)).sees_text_of("h1", &goal.title);
    reader.clicks_on(BIBTEX).sees_text_of(".cite-panel pre", "@incollection");
}

fn a_newer_version_is_told_and_loaded_at_the_same_address(reader: &Reader) {
    // In a frame no service worker keeps anything.
    reader.opens_framed("width='900' height='900'", "?embed").is_ready();
    releases(reader);
    asks_for_bibtex(reader.expects_faults());
    reader.sees_text_of("[role=alert]", "A newer version of the explorer is here");
    reader.clicks("button", "Load the newer version");
    reader.waits("the newer version", || reader.texts("h1").first().filter(|text| text.contains(ANEW)).map(|_| ()));
    reader.is_at(&first_goal(reader));
}

fn a_newer_version_is_told_where_a_part_is_gone_at_the_start(reader: &Reader) {
    // The page came from an intermediate cache; the parts that it names are gone from the host.
    let page = std::fs::read_to_string(reader.dist().join("index.html")).expect("the page");
    releases(reader);
    let address = reader.host.borrow().page("stale.html", page);
    reader.expects_faults().opens(&address);
    reader.sees_text_of("[role=alert]", "A newer version of the explorer is here");
}

fn no_network_is_told_as_no_network(reader: &Reader) {
    reader.opens_framed("width='900' height='900'", "?embed").is_ready();
    reader.host.borrow_mut().stop();
    asks_for_bibtex(reader.expects_faults());
    reader.sees_text_of("[role=alert]", "The explorer could not write the BibTeX citation");
    reader.sees_words("The connection may be down");
    assert_eq!(reader.count("#fault:not([hidden])"), 0, "no newer version is offered");
}

fn an_embedded_page_comes_back_without_a_network(reader: &Reader) {
    visits(reader);
    // The host page is still open when the network goes.
    let page =
        format!("<!doctype html><title>Host</title><iframe id='frame' src='{}?embed#/goals'></iframe>", reader.base());
    let address = reader.host.borrow().page("host.html", page);
    reader.opens(&address).enters("#frame").is_ready().leaves_frames();
    reader.host.borrow_mut().stop();
    reader
        .expects_faults()
        .runs("const frame = document.querySelector('#frame'); frame.src = frame.src.replace('?', '?again&');", &[]);
    reader.enters("#frame").waits_for("the frame's second address", "location.search.startsWith('?again')");
    reader.is_ready().sees_count(reader.data.goals.len());
}

fn a_new_version_takes_over_from_the_next_visit_on(reader: &Reader) {
    let before = visits(reader);
    releases(reader);
    // This visit still shows the kept version, and fetches the next.
    reader.opens_at(&first_goal(reader)).sees_text_of("h1", title(reader));
    assert!(!shows_anew(reader), "one visit shows one version");
    takes_over_in_time(reader, &before);
    reader.opens_at(&first_goal(reader));
    assert!(shows_anew(reader), "the next visit shows the new version");
    assert!(kept(reader).len() <= 2, "no more than the version before is kept beside the new one");
    // The new one is complete, too.
    reader.host.borrow_mut().stop();
    reader.expects_faults().opens_at(&first_goal(reader));
    assert!(shows_anew(reader), "the new version comes back without a network");
}

fn a_page_that_is_open_stays_as_it_is_while_another_version_takes_over(reader: &Reader) {
    let before = visits(reader);
    releases(reader);
    reader.opens_at("#/goals").sees_count(reader.data.goals.len());
    takes_over(reader, &before);
    let theme = reader.data.narrowing().theme;
    reader.chooses("theme", theme).sees_goals(&reader.data.find("", &[("theme", theme)]));
    reader.goes_to(&first_goal(reader)).sees_text_of("h1", title(reader));
    assert!(!shows_anew(reader), "the page that was open is still the one it was");
}

fn a_version_that_is_fetched_by_half_never_takes_over(reader: &Reader) {
    never_takes_over(reader, ".wasm", Fault::Cut);
}

fn a_version_that_is_altered_on_the_way_never_takes_over(reader: &Reader) {
    // Like a host that adds a script to each page.
    let page = std::fs::read_to_string(reader.dist().join("index.html")).expect("the page");
    let altered = page.replace("</body>", "<script src='counter.js'></script></body>");
    never_takes_over(reader, "/", Fault::Body(altered.into_bytes()));
}

fn a_broken_worker_leaves_the_one_before_in_place(reader: &Reader) {
    never_takes_over(reader, "sw.js", Fault::Cut);
}

fn a_host_that_takes_its_explorer_away_ends_it(reader: &Reader) {
    visits(reader);
    // The worker that docs/hosting.md gives for removing the explorer's.
    let hosting =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/hosting.md")).expect("the page");
    let worker =
        hosting.split('`').find(|code| code.contains("registration.unregister()")).expect("the worker that ends it");
    reader.host.borrow().page("sw.js", worker);
    reader.opens_at("");
    let script = "const done = arguments[0];
        navigator.serviceWorker.getRegistrations().then((all) => done(all.length), () => done(-1));";
    reader.waits_up_to(TAKE_OVER, "the worker to go", || (reader.runs_async(script, &[]) == json!(0)).then_some(()));
}

/// A first visit, until everything is stored for the next. Returns the names of the stored versions.
#[track_caller]
fn visits(reader: &Reader) -> Vec<String> {
    reader.opens_at("");
    let script = "const done = arguments[0];
        if (!navigator.serviceWorker) done('none');
        else navigator.serviceWorker.ready.then((it) => it.active.state === 'activated' ? done('kept')
            : it.active.addEventListener('statechange', () => it.active.state === 'activated' && done('kept')));";
    assert_eq!(reader.runs_async(script, &[]), "kept", "the page is kept for coming back");
    kept(reader)
}

/// The host gets the next version.
#[track_caller]
fn releases(reader: &Reader) {
    let anew = format!("{}{ANEW}", title(reader));
    let folder =
        edition::next(reader.dist(), &reader.disk().join("next"), title(reader), &anew).expect("a next version");
    reader.host.borrow().serve_folder(folder);
}

/// The names of the stored versions.
#[track_caller]
fn kept(reader: &Reader) -> Vec<String> {
    let names = reader.runs_async("const done = arguments[0]; caches.keys().then(done);", &[]);
    names.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// Waits until a version that was not stored before is, and answers from now on.
#[track_caller]
fn takes_over(reader: &Reader, before: &[String]) {
    reader.waits_up_to(TAKE_OVER, "the new version to take over", || has_taken_over(reader, before).then_some(()));
}

/// Like `takes_over`. In WebKit, the activation of a complete worker may stop halfway until the next visit.
#[track_caller]
fn takes_over_in_time(reader: &Reader, before: &[String]) {
    let is_webkit = reader.engine == Engine::WebKit;
    reader.waits_up_to(2 * TAKE_OVER, "the new version to take over, at a later visit at the latest", || {
        let found = (0..100).find(|_| {
            thread::sleep(Duration::from_millis(100));
            has_taken_over(reader, before)
        });
        if found.is_none() && is_webkit {
            reader.opens_at(&first_goal(reader));
        }
        found
    });
}

#[track_caller]
fn has_taken_over(reader: &Reader, before: &[String]) -> bool {
    let settled = "const done = arguments[0]; navigator.serviceWorker.getRegistration().then((it) =>
        done(!!it && !it.installing && !it.waiting && it.active?.state === 'activated'));";
    kept(reader).iter().any(|name| !before.contains(name)) && reader.runs_async(settled, &[]) == json!(true)
}

/// A new version with a faulty part: the old one stays, until the part is fixed.
#[track_caller]
fn never_takes_over(reader: &Reader, part: &str, fault: Fault) {
    let before = visits(reader);
    releases(reader);
    reader.host.borrow().fault(part, fault);
    let asked = reader.host.borrow().requests().len();
    reader.expects_faults().opens_at(&first_goal(reader)).sees_text_of("h1", title(reader));
    reader.waits_up_to(TAKE_OVER, "the browser to fetch the broken part", || {
        reader.host.borrow().requests().iter().skip(asked).any(|path| path.ends_with(part)).then_some(())
    });
    let settled = "const done = arguments[0];
        navigator.serviceWorker.getRegistration().then((it) => done(!it.installing && !it.waiting));";
    reader.waits_up_to(TAKE_OVER, "the browser to give up", || {
        (reader.runs_async(settled, &[]) == json!(true) && kept(reader) == before).then_some(())
    });
    reader.opens_at(&first_goal(reader)).sees_text_of("h1", title(reader));
    assert!(!shows_anew(reader), "the broken version does not show");
    // A visit makes the browser try once more.
    reader.waits_up_to(TAKE_OVER, "nothing of it to be kept", || (kept(reader) == before).then_some(()));
    reader.host.borrow().clear_faults();
    // If the browser is still busy with the broken one, it looks again only at a later visit.
    reader.waits_up_to(2 * TAKE_OVER, "the mended version to take over", || {
        reader.opens_at("");
        (0..50).find(|_| {
            thread::sleep(Duration::from_millis(100));
            has_taken_over(reader, &before)
        })
    });
    reader.opens_at(&first_goal(reader));
    assert!(shows_anew(reader), "once it can be had whole, it takes over");
}

fn title(reader: &Reader) -> &str {
    &reader.data.goals[0].title
}

fn first_goal(reader: &Reader) -> String {
    format!("#/goal/{}", reader.data.goals[0].id)
}

#[track_caller]
fn shows_anew(reader: &Reader) -> bool {
    let heading = reader.waits("the heading", || reader.texts("h1").into_iter().next());
    heading.starts_with(title(reader)) && heading.contains(ANEW)
}
