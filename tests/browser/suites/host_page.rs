//! Pages of other sites with an explorer in them, and what they hear of it.

use browser_tests::{reader::Reader, server::Server};
use serde_json::{Value, json};

/// What every host page runs first: it keeps all events, messages and refusals.
pub const LISTENS: &str = "window.told = []; window.heard = []; window.refused = [];
    for (const name of ['ready', 'navigate', 'filter', 'error']) {
        addEventListener('framework-explorer-' + name, ({ detail }) => told.push({ name, detail }));
    }
    addEventListener('message', ({ data }) => heard.push({ data }));
    addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective + ' ' + event.blockedURI));";

/// Goes to a place; once the content has been still for a while, how long after its last change the frame fitted it.
pub const FITS: &str = "const [place, done] = arguments;
    const root = document.documentElement;
    const end = (element) => Math.ceil(element.getBoundingClientRect().bottom + scrollY);
    const content = () => Math.max(...[...document.body.children].filter((it) => it.getClientRects().length).map(end));
    // What is below the last part may be its margin, which belongs to the body.
    const fits = () => root.scrollHeight <= innerHeight && innerHeight - content() <= 40
        && [content(), end(document.body)].some((height) => Math.abs(innerHeight - height) <= 1);
    let last = -1, changed = performance.now(), fitted = null;
    const look = () => {
        const now = performance.now(), height = content();
        if (height !== last) { last = height; changed = now; }
        if (fits()) fitted ??= now; else fitted = null;
        if (now - changed < 700) return setTimeout(look, 10);
        done(fitted === null ? -1 : Math.max(0, fitted - changed));
    };
    location.hash = place;
    setTimeout(look, 10);";

/// Opens a host page with this in it, on another origin; it is there as long as the server.
#[track_caller]
pub fn hosts(reader: &Reader, line: &str) -> Server {
    let server = reader.elsewhere();
    let page = server.page(
        "host.html",
        format!(
            "<!doctype html><html lang='en'><meta charset='utf-8'><title>Host</title><script>{LISTENS}</script>
         <script type='module' src='{}embed.js'></script>{line}",
            reader.base()
        ),
    );
    reader.opens(&page);
    server
}

/// Waits for an event of the element and gives its detail.
#[track_caller]
pub fn told(reader: &Reader, name: &str) -> Value {
    told_of(reader, name, |_| true)
}

/// Waits for an event whose detail fits.
#[track_caller]
pub fn told_of(reader: &Reader, name: &str, fits: impl Fn(&Value) -> bool) -> Value {
    reader.waits(&format!("the event {name}; told is {}", reader.finds("JSON.stringify(window.told)")), || {
        let told = reader.runs(
            "return told.filter(({ name }) => name === arguments[0]).map(({ detail }) => detail);",
            &[json!(name)],
        );
        told.as_array()?.iter().find(|detail| fits(detail)).cloned()
    })
}
