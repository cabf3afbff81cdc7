//! Any host: the page served by nginx in the shipped configuration, at the top of a host and below a path. Also no
//! host, or one that holds parts of the page back: a page that looks alive and does nothing says so.

use std::{env, fs, time::Duration};

use browser_tests::{
    case,
    nginx::{self, Nginx},
    play::Case,
    reader::Reader,
};
use serde_json::json;

use crate::faults::{is_readable, opens_changed};

/// How long a page waits for its script before it says so, plus a margin.
const STALLED: Duration = Duration::from_secs(20);

/// The paths under which the host serves the page.
const PATHS: [&str; 2] = ["/", "/explorer/"];

pub fn cases() -> Vec<Case> {
    let strict = env::var("CI").is_ok_and(|value| value == "true");
    let mut cases = vec![
        case!(a_program_that_is_held_back_is_told),
        case!(a_page_whose_scripts_are_all_held_back_says_so),
        case!(a_copy_that_a_browser_saved_says_that_it_cannot_run).hosted(),
    ];
    match nginx::find_program() {
        Err(missing) if !strict => println!("the host is skipped: {missing}"),
        _ => cases.extend([
            case!(the_page_starts_and_is_walked_through).hosted().alone(),
            case!(it_comes_back_when_the_host_is_gone).hosted().alone(),
            case!(the_element_works_in_a_page_of_another_host).hosted().alone(),
            case!(a_link_whose_mark_was_escaped_leads_to_its_place).hosted().alone(),
        ]),
    }
    cases
}

fn a_program_that_is_held_back_is_told(reader: &Reader) {
    // Like optimisers that start scripts by themselves, at some later time.
    opens_changed(reader, |page| page.replace("type=\"module\"", "type=\"0-module\""));
    reader.sees_text_of("[role=alert]", "The explorer cannot start, because its script was not run.");
    is_readable(reader);
}

fn a_page_whose_scripts_are_all_held_back_says_so(reader: &Reader) {
    opens_changed(reader, |page| page.replace("<script data-cfasync=\"false\"", "<script type=\"0-script\""));
    let told = "getComputedStyle(document.querySelector('.stalled')).visibility === 'visible'";
    reader.waits_up_to(STALLED, "a word on it", || (reader.finds(told) == json!(true)).then_some(()));
    is_readable(reader);
}

fn a_copy_that_a_browser_saved_says_that_it_cannot_run(reader: &Reader) {
    reader.opens_at("#/goals").sees_count(reader.data.goals.len());
    let page = reader.finds("document.documentElement.outerHTML");
    let page = format!("<!DOCTYPE html>{}", page.as_str().unwrap_or_default());
    let app = fs::read_dir(reader.dist()).expect("the folder").flatten();
    for file in app.filter(|file| file.file_name().to_string_lossy().starts_with("app-")) {
        fs::copy(file.path(), reader.disk().join(file.file_name())).expect("the disk takes files");
    }
    let copy = reader.writes_beside("copy.html", &page);
    reader.expects_faults().opens(&copy);
    let works = "document.documentElement.hasAttribute('data-ready')";
    let told = "document.querySelector('[role=alert]')?.textContent.startsWith('This page does not work from a disk')";
    reader.waits_for("a page that works, or a word on why it does not", &format!("{works} || {told}"));
    if reader.finds(works) == json!(false) {
        let from = format!("document.querySelector('#fault a').href.startsWith('{}')", reader.base());
        reader.waits_for("the way to where it works", &from);
    }
}

fn the_page_starts_and_is_walked_through(reader: &Reader) {
    let theme = reader.data.narrowing().theme;
    let goals = reader.data.find("", &[("theme", theme)]);
    for path in PATHS {
        let host = hosts(reader, path);
        reader.opens(&format!("{}#/goals", host.address())).is_ready().sees_count(reader.data.goals.len());
        reader.chooses("theme", theme).sees_goals(&goals).follows_goal(goals[0]);
        reader.sees_text_of("h1", reader.data.title_of_goal(goals[0]));
        assert_eq!(reader.violations(), Vec::<String>::new(), "its policies refuse nothing below {path}");
        reader.opens(&format!("{}goal/{}.html", host.address(), goals[0]));
        reader.sees_text_of("h1", reader.data.title_of_goal(goals[0]));
    }
}

fn it_comes_back_when_the_host_is_gone(reader: &Reader) {
    for path in PATHS {
        let host = hosts(reader, path);
        let address = host.address();
        reader.expects_faults().opens(&address).is_ready();
        let kept = "const done = arguments[0];
            navigator.serviceWorker.ready.then((it) => it.active.state === 'activated' ? done('kept')
                : it.active.addEventListener('statechange', () => it.active.state === 'activated' && done('kept')));";
        assert_eq!(reader.runs_async(kept, &[]), json!("kept"));
        drop(host);
        reader.opens(&format!("{address}#/goals")).is_ready().sees_count(reader.data.goals.len());
    }
}

fn the_element_works_in_a_page_of_another_host(reader: &Reader) {
    let theme = reader.data.narrowing().theme;
    for path in PATHS {
        let host = hosts(reader, path);
        let page = reader.other_server();
        let address = page.page(
            "host.html",
            format!(
                "<!doctype html><html lang='en'><title>Host</title><script async src='{}embed.js'></script>\
                 <framework-explorer path='goals' theme='{theme}'></framework-explorer>",
                host.address()
            ),
        );
        reader.opens(&address).waits_for("the frame", "document.querySelector('framework-explorer').shadowRoot");
        reader.enters_explorer(0).is_ready().sees_goals(&reader.data.find("", &[("theme", theme)])).leaves_frames();
    }
}

fn a_link_whose_mark_was_escaped_leads_to_its_place(reader: &Reader) {
    let theme = reader.data.narrowing().theme;
    let goals = reader.data.find("", &[("theme", theme)]);
    reader.expects_faults();
    for path in PATHS {
        let host = hosts(reader, path);
        for mangled in
            ["%23/goals?theme=", "index.html%23/goals%3Ftheme=", "%2523/goals%3Ftheme%3D", "%23!/goals?theme="]
        {
            reader.opens(&format!("{}{mangled}{theme}", host.address()));
            reader.is_ready().sees_goals(&goals).is_at(&format!("#/goals?theme={theme}"));
        }
        reader.opens(&format!("{}goals/nowhere", host.address())).sees_text_of("h1", "There is no page");
        let link = format!("document.querySelector('#explorer').href === '{}'", host.address());
        reader.waits_for("the way to the explorer", &link);
    }
}

#[track_caller]
fn hosts(reader: &Reader, path: &str) -> Nginx {
    Nginx::start(reader.dist(), &reader.disk(), path).expect("nginx takes the shipped configuration")
}
