//! The lines to embed describe everything on screen, and the embedded page shows it.

use browser_tests::{
    case,
    play::Case,
    reader::Reader,
    server::{Fault, Server},
};
use serde_json::{Value, json};

use crate::{
    compared::older,
    files::city,
    host_page::{hosts, waits_for_event},
};

pub fn cases() -> Vec<Case> {
    vec![
        case!(each_attribute_reaches_the_embedded_page).hosted(),
        case!(both_lines_of_the_dialog_show_all_that_was_on_screen).hosted(),
        case!(readers_may_have_their_own_language).hosted(),
    ]
}

/// A host's files: a framework, its older version, a mapping between the two and a layer.
fn puts_files(server: &Server) -> Value {
    let layer = json!({ "format": "framework-layer/1", "framework": { "id": "city-plan" },
        "statuses": [{ "id": "done", "title": "Done", "tone": "done" }], "goals": { "trees": { "status": "done" } } });
    let mapping = "Focal Document Element,Rationale,Relationship,Reference Document Element,Strength of Relationship\n\
        trees,Semantic,Subset of,fountains,8\n";
    for ending in [".json", ".csv"] {
        server.fault(ending, Fault::Header("access-control-allow-origin", "*".to_owned()));
    }
    json!({
        "data": server.page("city.json", city().to_string()),
        "against": server.page("older.json", older().to_string()),
        "mapping": server.page("strm.csv", mapping),
        "layer": server.page("layer.json", layer.to_string()),
    })
}

/// Sees in the frame all that the lines name: language, framework, filter, layer, comparison and crosswalk.
fn sees_all(reader: &Reader) {
    reader.is_ready().sees("html[lang=fr][data-framework=city-plan]").is_at("#/goals?theme=green");
    reader.sees_goals(&["trees"]).sees("article[data-goal=trees][data-my-status=done]");
    reader.goes_to("#/compare").sees("article[data-goal=trees][data-change=renamed]");
    reader.sees("article[data-goal=fountains][data-change=removed]");
    reader.goes_to("#/crosswalk").sees("article[data-goal=trees] [data-partner=fountains][data-relation=subset]");
    reader.leaves_frames();
}

fn each_attribute_reaches_the_embedded_page(reader: &Reader) {
    let server = hosts(reader, "<main></main>");
    let files = puts_files(&server);
    // Relative to the host's page, as its owner writes addresses.
    let attributes = json!({ "data": "city.json", "against": "older.json", "mapping": "strm.csv", "layer": "layer.json",
        "lang": "fr", "path": "goals", "filter": "theme=green" });
    let puts = "const element = document.createElement('framework-explorer');
        for (const [name, value] of Object.entries(arguments[0])) element.setAttribute(name, value);
        document.querySelector('main').append(element);";
    reader.runs(puts, &[attributes]);
    waits_for_event(reader, "ready");
    let asked = "document.querySelector('framework-explorer').shadowRoot.querySelector('iframe').src";
    let asked = reader.finds(&format!("Object.fromEntries(new URL({asked}).searchParams)"));
    let mut expected = files;
    expected["embed"] = json!("");
    expected["lang"] = json!("fr");
    assert_eq!(asked, expected);
    reader.enters_explorer(0);
    sees_all(reader);
}

/// Opens the dialog with these files open, in French, and reads both lines.
fn reads_lines(reader: &Reader, server: &Server) -> Vec<String> {
    let files = puts_files(server);
    let files =
        ["data", "against", "mapping", "layer"].map(|name| format!("{name}={}", files[name].as_str().unwrap_or("")));
    reader.opens_at(&format!("?lang=fr&{}#/goals?theme=green", files.join("&")));
    reader.sees("html[lang=fr][data-framework=city-plan]").sees("article[data-goal=trees][data-my-status=done]");
    // The comparison and the mapping load after the page is ready, and the lines name only loaded ones.
    reader.goes_to("#/compare").sees("article[data-goal=trees][data-change=renamed]");
    reader.goes_to("#/crosswalk").sees("[data-partner=fountains]");
    reader.goes_to("#/goals?theme=green").sees_goals(&["trees"]).asks_for("Intégrer").sees("dialog[open] pre");
    reader.texts("dialog[open] pre")
}

fn both_lines_of_the_dialog_show_all_that_was_on_screen(reader: &Reader) {
    let server = reader.other_server();
    let lines = reads_lines(reader, &server);
    let line = |start: &str| lines.iter().find(|line| line.contains(start)).cloned().unwrap_or_default();
    let (element, frame) = (line("<framework-explorer"), line("<iframe"));
    let page = |name: &str, line: &str| {
        server.page(name, format!("<!doctype html><html lang='en'><meta charset='utf-8'><title>Host</title>{line}"))
    };
    reader.opens(&page("element.html", &element)).enters_explorer(0);
    sees_all(reader);
    reader.opens(&page("frame.html", &frame)).enters("iframe");
    sees_all(reader);
}

fn readers_may_have_their_own_language(reader: &Reader) {
    let server = reader.other_server();
    let named = |lines: &[String]| lines.iter().filter(|line| line.contains("lang=")).count();
    assert_eq!(named(&reads_lines(reader, &server)), 2, "both lines name the language on screen");
    reader.clicks_in("dialog[open]", "radio", "Celle de chaque lecteur");
    reader.waits("lines without a language", || (named(&reader.texts("dialog[open] pre")) == 0).then_some(()));
}
