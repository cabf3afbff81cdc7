//! Attacks: files and addresses made to run code, to send data or to bring the page down. None succeeds.

use std::fs;

use browser_tests::{case, play::Case, reader::Reader};
use serde_json::{Value, json};

use super::opens::places;

/// Text to append to every text of the strategy. Any part of it that runs leaves a mark on the page.
const HOSTILE: &str = concat!(
    " <img src=x onerror=\"document.documentElement.dataset.taken=1\">",
    "\"'><script>document.documentElement.dataset.taken=2</script>",
    "<svg/onload=document.documentElement.dataset.taken=3><a href=\"javascript:document.documentElement.dataset.taken=4\">x</a>",
    "</title></textarea><!-- ]]> {{constructor.constructor('1')()}} \u{202e}drawkcab\u{2066}",
);

/// Counts code that ran, and elements that could run.
const HARM: &str = "document.documentElement.dataset.taken || document.querySelectorAll(
    '#app script, #app img, #app [onerror], #app [onload], #app a[href^=\"javascript:\" i], #app iframe[srcdoc]').length";

/// The keys of a framework file that hold text for readers.
const WORDS: [&str; 10] =
    ["title", "text", "note", "meaning", "office", "publisher", "editor", "coverage", "place", "attribution"];

pub fn cases() -> Vec<Case> {
    vec![
        case!(a_file_hostile_in_every_text_runs_nothing_and_sends_nothing),
        case!(addresses_in_a_file_that_are_none_of_the_web_are_refused),
        case!(links_out_carry_neither_opener_nor_referrer),
        case!(names_of_prototypes_are_names_like_any_other),
        case!(a_link_to_data_of_another_kind_is_told_and_runs_nothing),
        case!(addresses_full_of_markup_are_borne),
        case!(nonsense_of_a_megabyte_in_any_form_is_borne),
    ]
}

fn a_file_hostile_in_every_text_runs_nothing_and_sends_nothing(reader: &Reader) {
    let mut file = reader.data.file.clone();
    spoil(&mut file);
    reader.opens_at("#/goals");
    gives(reader, &file);
    // A file that opens shows its overview.
    reader.is_at("#/").goes_to("#/goals").sees_words("<img src=x onerror=").sees_count(reader.data.goals.len());
    for place in places(reader) {
        reader.goes_to(&place).sees("h1");
        is_untaken(reader, &place);
    }
    let word = reader.data.narrowing().word;
    reader.goes_to("#/goals").types(word).sees_goals_in_any_order(&reader.data.find(word, &[]));
    is_untaken(reader, "the search");
}

fn addresses_in_a_file_that_are_none_of_the_web_are_refused(reader: &Reader) {
    for address in
        ["javascript:alert(1)", " javascript:alert(1)", "data:text/html,<script>1</script>", "vbscript:x", "file:///"]
    {
        reader.opens_at("#/goals");
        let mut file = reader.data.file.clone();
        file["sources"][0]["address"] = json!(address);
        gives(reader, &file);
        reader.sees_text_of("[role=alert]", "").sees_words("address").sees_count(reader.data.goals.len());
        reader.goes_to("#/sources").sees("[data-source]");
        assert_eq!(
            reader.finds("[...document.links].filter((it) => !/^(https?|file|blob):$/.test(it.protocol)).length"),
            0
        );
    }
}

fn links_out_carry_neither_opener_nor_referrer(reader: &Reader) {
    reader.opens_at("#/sources").sees("[data-source]");
    let careless = "[...document.links].filter((it) => /^https?:$/.test(it.protocol) && !it.href.startsWith(document.baseURI.split('#')[0])
        && !(it.relList.contains('noopener') && it.relList.contains('noreferrer'))).map((it) => it.href).join()";
    assert_eq!(reader.finds(careless), "", "each leaves alone");
    assert!(
        reader.finds("[...document.links].filter((it) => it.relList.contains('noreferrer')).length").as_u64() > Some(3)
    );
}

fn names_of_prototypes_are_names_like_any_other(reader: &Reader) {
    let names = "__proto__=1&constructor=1&theme=__proto__&theme=constructor&pillar=toString&q=hasOwnProperty";
    for place in ["#/goals?", "#/goal/__proto__?", "#/theme/constructor?", "#/__proto__?"] {
        reader.opens_at(&format!("?hide=__proto__,constructor&appearance=constructor&__proto__=dark{place}{names}"));
        assert_eq!(reader.finds("Object.keys(Object.prototype).length"), 0, "no object has got a new member");
        assert_eq!(reader.finds("document.documentElement.getAttribute('data-hide')"), Value::Null);
        reader.goes_to("#/goals").sees_count(reader.data.goals.len());
    }
}

fn a_link_to_data_of_another_kind_is_told_and_runs_nothing(reader: &Reader) {
    let addresses = [
        "javascript:document.documentElement.dataset.taken=1",
        "data:application/json,{}",
        "file:///etc/passwd",
        "blob:null/0",
        "http://",
        "//%3Cimg%20src=x%3E",
    ];
    for address in addresses {
        reader.expects_faults().opens_at(&format!("?data={address}#/goals")).sees("[role=alert]");
        assert_eq!(reader.count("[data-goal]"), 0, "{address}: nothing of another framework is shown");
        assert_eq!(reader.finds(HARM), 0, "{address}");
        reader.clicks("button", "Show the strategy that came with this page").goes_to("#/goals");
        reader.sees_count(reader.data.goals.len());
    }
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

fn nonsense_of_a_megabyte_in_any_form_is_borne(reader: &Reader) {
    reader.opens_at("#/goals");
    let all = reader.data.goals.len();
    for (piece, times) in [
        ("x", 1_000_000),
        ("nonsense%20", 90_000),
        ("-x%20", 200_000),
        ("%22", 340_000),
        ("%E2%80%AE", 110_000),
        ("&q=x", 250_000),
    ] {
        reader.runs("location.hash = '#/goals?q=' + arguments[0].repeat(arguments[1]);", &[json!(piece), json!(times)]);
        // If the nonsense amounts to no query, the page shows all goals; else none.
        reader.waits("an answer", || reader.texts("[role=status]").into_iter().find(|text| text.contains(" goals")));
        reader.goes_to("#/goals").sees_count(all);
    }
}

/// Appends hostile text to every text of a file.
fn spoil(value: &mut Value) {
    match value {
        Value::Object(members) => {
            for (name, member) in members.iter_mut() {
                match member {
                    Value::String(text) if WORDS.contains(&name.as_str()) => text.push_str(HOSTILE),
                    member => spoil(member),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(spoil),
        _ => {}
    }
}

#[track_caller]
fn gives(reader: &Reader, file: &Value) {
    let path = reader.disk().join("hostile.json");
    fs::write(&path, file.to_string()).expect("the disk takes files");
    reader.asks_for("Open a file").types_into("input[type=file]", &path.to_string_lossy());
}

/// No code ran, no hostile text became an element, and the page requested nothing from other servers.
#[track_caller]
fn is_untaken(reader: &Reader, place: &str) {
    assert_eq!(reader.finds(HARM), 0, "{place}");
    let turned = "/[\\u202a-\\u202e\\u2066-\\u2069]/.test(document.querySelector('#app').textContent + document.title)";
    assert_eq!(reader.finds(turned), false, "{place} turns no writing round");
    assert_eq!(reader.foreign_requests(), Vec::<String>::new(), "{place}");
}
