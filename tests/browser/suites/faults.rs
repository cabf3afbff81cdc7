//! Never breaks: whatever fails, the reader is told and can still read the strategy.

use std::{fs, time::Duration};

use browser_tests::{
    case, edition,
    engine::{Engine::Chromium, Wish},
    play::Case,
    reader::{Mode, Reader},
    server::Fault,
};
use serde_json::json;

/// A module of a version that no browser knows yet, packed as the single file carries its program.
const LATER_PACKED: &str = "H4sIAAAAAAACA2NILM5lYmBgAAAgnP4OCAAAAA==";

pub fn cases() -> Vec<Case> {
    vec![
        case!(the_text_is_in_the_page_before_any_script_runs),
        case!(a_program_that_is_missing_is_told).hosted(),
        case!(a_program_that_is_cut_off_is_told).hosted(),
        case!(a_program_under_a_wrong_type_starts_all_the_same).hosted(),
        case!(a_program_beyond_this_browser_is_told),
        case!(a_fault_of_the_program_is_told_and_the_address_keeps_the_place),
        case!(while_the_program_is_slow_the_text_can_be_read).hosted(),
        case!(scripts_that_are_missing_are_told).hosted(),
        case!(scripts_that_are_cut_off_are_told).hosted(),
        case!(scripts_under_a_wrong_type_are_told).hosted(),
        case!(a_browser_without_modules_is_told),
        case!(a_browser_that_cannot_unpack_is_told).on_disk(),
        case!(webassembly_refused_by_a_policy_is_told),
        case!(without_webassembly_the_text_can_be_read).with(Wish::NoWebAssembly),
        case!(without_scripts_the_text_can_be_read).only_in(&[Chromium]).with(Wish::NoScripts),
        case!(without_storage_everything_works),
        case!(with_the_storage_full_everything_works),
        case!(without_history_everything_works),
        case!(a_megabyte_of_nonsense_in_the_search_is_borne),
        case!(addresses_full_of_markup_are_borne),
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
    // A module of a version that no browser knows yet.
    const LATER: [u8; 8] = *b"\0asm\x02\0\0\0";
    match reader.mode {
        Mode::Hosted => {
            let folder = edition::with_program(reader.dist(), &reader.disk().join("later"), &LATER).expect("a release");
            reader.host.borrow().moves_to(folder);
            opens_in_trouble(reader);
        }
        Mode::File => opens_changed(reader, |page| {
            let (before, program) = page.split_once("id=\"program\">").expect("the page carries the program");
            let (_, after) = program.split_once('<').expect("the program ends");
            format!("{before}id=\"program\">{LATER_PACKED}<{after}")
        }),
    }
    is_told_and_readable(reader);
    reader.sees_text_of("[role=alert]", "This browser is too old for the explorer.");
}

fn a_fault_of_the_program_is_told_and_the_address_keeps_the_place(reader: &Reader) {
    let goal = &reader.data.goals[1];
    reader.expects_faults().opens_at("#/goals").sees_count(reader.data.goals.len());
    // The program asks for an element, is refused one, and cannot go on: a panic, and the end of it.
    reader.runs("document.createElement = () => { throw new Error('no more elements'); };", &[]);
    reader.goes_to(&format!("#/goal/{}", goal.id));
    reader.sees_text_of("[role=alert]", "The explorer has stopped, because of a fault in it. Load the page again");
    reader.reloads().sees_text_of("h1", &goal.title);
    assert_eq!(reader.count("[role=alert]"), 0, "the fault is over");
}

fn a_browser_without_modules_is_told(reader: &Reader) {
    // Such a browser has no word for scripts without modules, and passes over the type that it does not know.
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
    match reader.mode {
        Mode::Hosted => {
            for page in ["/", ".html"] {
                let policy = "script-src 'self' 'unsafe-inline'".to_owned();
                reader.host.borrow().fault(page, Fault::Header("content-security-policy", policy));
            }
            opens_in_trouble(reader);
        }
        Mode::File => opens_changed(reader, |page| {
            page.replacen(
                "<head>",
                "<head><meta http-equiv='content-security-policy' content=\"script-src 'unsafe-inline'\">",
                1,
            )
        }),
    }
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
    // What would be kept is shown all the same: the appearance, and a file that is opened.
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
    reader
        .goes_to("#/goals")
        .sees_count(reader.data.goals.len())
        .follows_goal(&goal.id)
        .sees_text_of("h1", &goal.title);
}

fn a_megabyte_of_nonsense_in_the_search_is_borne(reader: &Reader) {
    reader.opens_at("#/goals");
    reader.runs("location.hash = '#/goals?q=' + 'nonsense%20'.repeat(90000);", &[]);
    reader.sees_count(0).goes_to("#/goals").sees_count(reader.data.goals.len());
}

fn addresses_full_of_markup_are_borne(reader: &Reader) {
    reader.opens_at("");
    let markup = "%3Cimg%20src%3Dx%20onerror%3D%22document.title%3D'taken'%22%3E";
    for place in ["#/", "#/goals?q=", "#/goals?theme=", "#/goal/", "#/goals?q=__proto__&theme=constructor&pillar="] {
        reader.goes_to(&format!("{place}{markup}")).sees("h1");
        assert_eq!(reader.finds("document.querySelectorAll('img[onerror]').length"), 0);
        assert_ne!(reader.title(), "taken");
    }
    reader.goes_to("#/goals").sees_count(reader.data.goals.len());
}

/// Opens the page although it will not become ready.
#[track_caller]
fn opens_in_trouble(reader: &Reader) {
    reader.expects_faults().opens(reader.base());
}

/// Opens the page changed by a test, without the policy that its changes would break.
#[track_caller]
fn opens_changed(reader: &Reader, change: impl Fn(String) -> String) {
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
        Mode::File => reader.puts_beside(name, &changed),
    };
    reader.expects_faults().opens(&address);
}

#[track_caller]
fn is_told_and_readable(reader: &Reader) {
    reader.waits("a word on what is wrong", || {
        reader.texts("[role=alert]").iter().any(|text| text.len() > 20).then_some(())
    });
    is_readable(reader);
}

/// Every goal can be read on the page.
#[track_caller]
fn is_readable(reader: &Reader) {
    for goal in &reader.data.goals {
        reader.sees_words(&goal.title);
    }
}
