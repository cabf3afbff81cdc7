//! When a browser lacks, refuses or has no room for something, the page says so, and the strategy stays readable.

use std::fs;

use browser_tests::{
    case,
    engine::{BrowserSetup, Engine::Chromium},
    play::Case,
    reader::Reader,
};
use serde_json::json;

use super::faults::{is_readable, is_told_and_readable, opens_changed, opens_in_trouble};

pub fn cases() -> Vec<Case> {
    vec![
        case!(a_browser_without_modules_is_told),
        case!(a_browser_that_cannot_unpack_is_told).on_disk(),
        case!(webassembly_refused_by_a_policy_is_told),
        case!(without_webassembly_the_text_can_be_read).with(BrowserSetup::NoWebAssembly),
        case!(without_scripts_the_text_can_be_read).only_in(&[Chromium]).with(BrowserSetup::NoScripts),
        case!(without_storage_everything_works),
        case!(with_the_storage_full_everything_works),
        case!(without_history_everything_works),
        case!(an_address_that_is_refused_for_a_while_is_written_later),
    ]
}

fn a_browser_without_modules_is_told(reader: &Reader) {
    // Such a browser ignores `nomodule`, and skips script types that it does not know.
    opens_changed(reader, |page| {
        let page = page.replace("type=\"module\"", "type=\"unknown\"");
        page.replacen("<head>", "<head><script>delete HTMLScriptElement.prototype.noModule;</script>", 1)
    });
    is_told_and_readable(reader);
    reader.sees_text_of("[role=alert]", "This browser is too old for the explorer.");
}

fn a_browser_that_cannot_unpack_is_told(reader: &Reader) {
    opens_changed(reader, |page| {
        page.replacen("<head>", "<head><script>delete window.DecompressionStream;</script>", 1)
    });
    is_told_and_readable(reader);
    reader.sees_text_of("[role=alert]", "This browser is too old for the explorer.");
}

fn webassembly_refused_by_a_policy_is_told(reader: &Reader) {
    // Replaces the page's own policy: of two, WebKit obeys the last.
    opens_changed(reader, |page| {
        let policy = "<meta http-equiv='content-security-policy' content=\"script-src 'self' 'unsafe-inline'\">";
        page.replacen("<head>", &format!("<head>{policy}"), 1)
    });
    is_told_and_readable(reader);
}

fn without_webassembly_the_text_can_be_read(reader: &Reader) {
    opens_in_trouble(reader);
    is_told_and_readable(reader);
}

fn without_scripts_the_text_can_be_read(reader: &Reader) {
    opens_in_trouble(reader);
    is_readable(reader);
}

fn without_storage_everything_works(reader: &Reader) {
    reader.opens_framed("width='1000' height='800' sandbox='allow-scripts'", "#/goals").is_ready();
    let refused = "(() => { try { return !localStorage; } catch { return true; } })()";
    assert_eq!(reader.finds(refused), json!(true), "storage is refused");
    let goal = &reader.data.goals[0];
    reader.sees_count(reader.data.goals.len()).follows_goal(&goal.id).sees_text_of("h1", &goal.title);
}

fn with_the_storage_full_everything_works(reader: &Reader) {
    reader.expects_faults().opens_at("#/goals");
    let full = "let left = 0;
        for (const store of [localStorage, sessionStorage]) {
            for (let size = 1 << 23; size >= 1; size >>= 1) {
                try { store.setItem('filling ' + size, 'x'.repeat(size)); } catch { left += 1; }
            }
        }
        return left;";
    assert!(reader.runs(full, &[]).as_u64() >= Some(2), "both storages take no more");
    reader.reloads().sees_count(reader.data.goals.len());
    let theme = reader.data.narrowing().theme;
    reader.chooses("theme", theme).sees_goals(&reader.data.find("", &[("theme", theme)]));
    // The page still applies what it cannot store: the appearance, and an opened file.
    reader.clicks("button", "More").clicks("radio", "Dark").sees("html[data-appearance=dark]");
    let file = json!({
        "format": "framework-explorer/1",
        "framework": { "id": "plan", "title": "Plan", "publisher": "A town", "language": "en", "coverage": "A test." },
        "sources": [{ "id": "plan", "title": "The plan" }],
        "pillars": [{ "id": "one", "title": "One", "goals": [
            { "id": "shade", "title": "Shade for every street", "evidence": [{ "source": "plan" }] },
        ] }],
    });
    let path = reader.disk().join("plan.json");
    fs::write(&path, file.to_string()).expect("the disk takes files");
    reader.asks_for("Open a file").types_into("input[type=file]", &path.to_string_lossy());
    reader.sees_words("Shade for every street");
}

fn without_history_everything_works(reader: &Reader) {
    reader.opens_at("#/goals");
    let refuse = "for (const name of ['pushState', 'replaceState']) {
        history[name] = () => { throw new DOMException('refused', 'SecurityError'); }; }";
    reader.runs(refuse, &[]);
    let word = reader.data.narrowing().word;
    let goal = &reader.data.goals[0];
    reader.types(word).sees_goals_in_any_order(&reader.data.find(word, &[]));
    // The address follows by other means, a little later.
    reader
        .is_at(&format!("#/goals?q={word}"))
        .goes_to("#/goals")
        .sees_count(reader.data.goals.len())
        .follows_goal(&goal.id)
        .sees_text_of("h1", &goal.title);
}

fn an_address_that_is_refused_for_a_while_is_written_later(reader: &Reader) {
    let word = reader.data.narrowing().word;
    reader.opens_at("#/goals");
    // As browsers do when the address changes too often: one throws, another stays silent.
    for refusal in ["throw new DOMException('too often', 'SecurityError');", ""] {
        let entries = reader.finds("history.length");
        let once = format!(
            "const [word] = arguments;
            const replaceState = history.replaceState;
            history.replaceState = (state, title, address) => {{
                if (!String(address).endsWith(word)) return replaceState.call(history, state, title, address);
                history.replaceState = replaceState;
                {refusal}
            }};"
        );
        reader.runs(&once, &[json!(word)]);
        reader.types(word).sees_goals_in_any_order(&reader.data.find(word, &[]));
        reader.is_at(&format!("#/goals?q={word}"));
        assert_eq!(reader.finds("history.length"), entries, "no entry is added");
        reader.empties_search().is_at("#/goals").sees_count(reader.data.goals.len());
    }
}
