//! Any host: the page through nginx as the shipped configuration sets it up, at the top of a host and below a path.

use std::env;

use browser_tests::{
    case,
    nginx::{self, Nginx},
    play::Case,
    reader::Reader,
};
use serde_json::json;

/// Where the page is put on the host.
const PATHS: [&str; 2] = ["/", "/explorer/"];

pub fn cases() -> Vec<Case> {
    let strict = env::var("CI").is_ok_and(|value| value == "true");
    match nginx::look() {
        Err(missing) if !strict => {
            println!("the host is skipped: {missing}");
            vec![]
        }
        _ => vec![
            case!(the_page_starts_and_is_walked_through).hosted().alone(),
            case!(it_comes_back_when_the_host_is_gone).hosted().alone(),
            case!(the_element_works_in_a_page_of_another_host).hosted().alone(),
        ],
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
        let page = reader.elsewhere();
        let address = page.page(
            "host.html",
            format!(
                "<!doctype html><html lang='en'><title>Host</title><script type='module' src='{}embed.js'></script>\
                 <framework-explorer path='goals' theme='{theme}'></framework-explorer>",
                host.address()
            ),
        );
        reader.opens(&address).waits_for("the frame", "document.querySelector('framework-explorer').shadowRoot");
        reader.enters_explorer(0).is_ready().sees_goals(&reader.data.find("", &[("theme", theme)])).leaves_frames();
    }
}

#[track_caller]
fn hosts(reader: &Reader, path: &str) -> Nginx {
    Nginx::start(reader.dist(), &reader.disk(), path).expect("nginx takes the shipped configuration")
}
