//! Loading reports every mistake in a file, its place, and how to fix it.

use framework::{load, problem::MOST};
use serde_json::{Value, json};
use space_diplomacy::TEXT as BUNDLED_TEXT;

use crate::growth::is_in_proportion;

/// A small valid file.
fn small() -> Value {
    json!({
        "format": "framework-explorer/1",
        "framework": {
            "id": "small", "title": "Small", "publisher": "Us", "language": "en", "coverage": "All of it."
        },
        "sources": [{ "id": "doc", "title": "The document" }],
        "themes": [{ "id": "norms", "title": "Norms" }],
        "actors": [{ "id": "un", "title": "UN", "evidence": [{ "source": "doc" }] }],
        "voices": [{ "id": "me", "title": "Me" }],
        "pillars": [{
            "id": "one", "title": "One", "goals": [{
                "id": "first", "title": "First", "evidence": [{ "source": "doc" }],
                "themes": ["norms"],
                "objectives": [{ "id": "do-it", "text": "Do it.", "evidence": [{ "source": "doc" }] }]
            }]
        }],
        "quotations": [{ "id": "said", "text": "Words", "voice": "me", "source": "doc", "stance": "notes" }],
        "challenges": [{ "id": "hard", "title": "Hard", "text": "It is.", "evidence": [{ "source": "doc" }] }]
    })
}

/// The problems of the small file after one change.
fn messages_after(path: &str, value: Value) -> String {
    let mut file = small();
    *file.pointer_mut(path).unwrap_or_else(|| panic!("no {path}")) = value;
    all_messages(&file)
}

fn all_messages(file: &Value) -> String {
    let text = serde_json::to_string_pretty(file).unwrap();
    let problems = load(&text).expect_err("this file is wrong");
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

fn without(path: &str, key: &str) -> String {
    let mut file = small();
    file.pointer_mut(path).unwrap().as_object_mut().unwrap().remove(key).unwrap();
    all_messages(&file)
}

fn with(path: &str, key: &str, value: Value) -> String {
    let mut file = small();
    file.pointer_mut(path).unwrap()[key] = value;
    all_messages(&file)
}

#[test]
fn a_right_file_loads() {
    let framework = load(&small().to_string()).unwrap();
    assert_eq!(framework.goals[0].title, "First");
    assert_eq!(framework.names.goal.many, "Goals");
}

#[test]
fn each_kind_of_breakage_gets_a_message_of_its_own() {
    let goal = "/pillars/0/goals/0";
    let cases: Vec<(String, &str)> = vec![
        (
            messages_after("/format", json!("framework-explorer/2")),
            "the format is “framework-explorer/2”. Write \"format\": \"framework-explorer/1\"",
        ),
        (messages_after("/format", json!(1)), "expected text, found the number 1"),
        (without("", "format"), "format: is missing; it should be text"),
        (without("", "framework"), "framework: is missing; it should be an object"),
        (without("", "pillars"), "pillars: is missing; it should be a list"),
        (messages_after("/pillars", json!([])), "there is no pillar. Add at least one pillar"),
        (messages_after("/pillars", json!({})), "expected a list, found an object"),
        (messages_after("/framework", json!("Small")), "expected an object, found text"),
        (messages_after("/framework/title", json!("  ")), "the text is empty"),
        (messages_after("/framework/language", json!("en_GB")), "“en_GB” is not a language tag"),
        (
            messages_after("/framework/id", json!("Small File")),
            "“Small File” is not a valid id. Use lower-case letters",
        ),
        (with("/framework", "date", json!("2023-02-30")), "“2023-02-30” is not a date. Write it as 2023"),
        (with("/framework", "address", json!("javascript:alert(1)")), "“javascript:alert(1)” is not a web address"),
        (with("/framework", "titel", json!("x")), "framework.titel: the format has no such key. Did you mean “title”?"),
        (with("", "extra", json!(1)), "extra: the format has no such key. Remove it"),
        (with("/sources/0", "date", json!("30 May")), "sources[0].date: “30 May” is not a date"),
        (with("/sources/0", "described", json!("yes")), "expected true or false, found text"),
        (without("/sources/0", "title"), "sources[0].title: is missing"),
        (messages_after("/actors/0/id", json!("un-")), "actors[0].id: “un-” is not a valid id"),
        (
            messages_after(&format!("{goal}/themes"), json!(["norm"])),
            "there is no theme with the id “norm”. Did you mean “norms”?",
        ),
        (messages_after(&format!("{goal}/themes"), json!(["unheard-of"])), "Add that theme, or remove the reference"),
        (
            messages_after(&format!("{goal}/themes"), json!(["norms", "norms"])),
            "themes[1]: “norms” occurs twice in this list",
        ),
        (messages_after(&format!("{goal}/themes"), json!("norms")), "expected a list, found text"),
        (
            messages_after(&format!("{goal}/evidence"), json!([])),
            "this statement has no evidence. Name at least one source",
        ),
        (without(goal, "evidence"), "evidence: is missing"),
        (
            messages_after(&format!("{goal}/evidence/0/source"), json!("dok")),
            "no source with the id “dok”. Did you mean “doc”?",
        ),
        (
            with(goal, "placement", json!("guessed")),
            "“guessed” is not one of the allowed words. Use one of: reported, editorial",
        ),
        (with(goal, "related", json!(["first"])), "it refers to itself"),
        (with(goal, "also", json!(["one"])), "it refers to itself"),
        (with(goal, "also", json!(["two"])), "there is no pillar with the id “two”"),
        (messages_after(&format!("{goal}/objectives/0/text"), json!("")), "objectives[0].text: the text is empty"),
        (messages_after(&format!("{goal}/objectives/0/text"), json!(null)), "expected text, found null"),
        (
            messages_after("/quotations/0/voice", json!("you")),
            "quotations[0].voice: there is no voice with the id “you”",
        ),
        (messages_after("/quotations/0/stance", json!("likes")), "Use one of: welcomes, notes, criticises"),
        (without("/quotations/0", "stance"), "quotations[0].stance: is missing"),
        (
            with("/challenges/0", "about", json!({ "goals": ["second"] })),
            "challenges[0].about.goals[0]: there is no goal",
        ),
        (with("/voices/0", "actor", json!("eu")), "voices[0].actor: there is no actor with the id “eu”"),
    ];
    for (messages, expected) in &cases {
        assert!(messages.contains(expected), "expected: {expected}\nfound: {messages}");
        assert_eq!(messages.lines().count(), 1, "one mistake, one message: {messages}");
        assert!(messages.starts_with("line "), "{messages}");
    }
}

#[test]
fn repeated_ids_are_told_with_both_places() {
    let mut file = small();
    let theme = file["themes"][0].clone();
    file["themes"].as_array_mut().unwrap().push(theme);
    assert!(all_messages(&file).contains("themes[1].id: the id “norms” is already taken by themes[0]"));
}

#[test]
fn a_key_that_stands_twice_is_told() {
    let text = small().to_string().replacen("\"title\":\"Small\"", "\"title\":\"Small\",\"title\":\"Smaller\"", 1);
    let problems = load(&text).unwrap_err();
    assert!(problems[0].to_string().contains("framework.title: this key occurs twice"), "{}", problems[0]);
}

#[test]
fn all_that_is_wrong_is_told_at_once_in_the_order_of_the_text() {
    let mut file = small();
    file["framework"]["title"] = json!(7);
    file["framework"]["language"] = json!("");
    file["themes"][0]["id"] = json!("N");
    file["pillars"][0]["goals"][0]["evidence"] = json!([]);
    file["quotations"][0]["stance"] = json!("likes");
    let messages = all_messages(&file);
    // The theme's bad id also leaves the goal's reference dangling.
    assert_eq!(messages.lines().count(), 6, "{messages}");
    let lines: Vec<usize> =
        messages.lines().map(|line| line[5..].split(',').next().unwrap().parse().unwrap()).collect();
    assert!(lines.is_sorted(), "{messages}");
}

/// Each mistake used to cost a scan of the whole text, or of all ids.
#[test]
fn a_file_full_of_mistakes_costs_in_proportion_to_its_size() {
    let astray = |at: usize| {
        let id = format!("a-goal-with-quite-a-long-name-{at}");
        json!({ "id": id, "title": "T", "evidence": [{ "source": "doc" }], "related": [format!("a-{id}")] })
    };
    let kinds: [&dyn Fn(usize) -> Value; 3] = [&|_| json!({}), &|at| json!({ (format!("key {at}")): at }), &astray];
    for kind in kinds {
        let text = |goals: usize| {
            let mut file = small();
            file["pillars"][0]["goals"] = (0..goals).map(kind).collect();
            file.to_string()
        };
        let texts = [2_500, 10_000].map(|goals| (goals, text(goals)));
        assert!(is_in_proportion(2_500, |goals| {
            let (_, text) = texts.iter().find(|(size, _)| *size == goals).unwrap();
            let problems = load(text).unwrap_err();
            assert_eq!(problems.len(), MOST);
            assert!(problems.iter().all(|problem| problem.position.is_some()));
            assert!(problems.is_sorted_by_key(|problem| problem.position));
        }));
    }
}

#[test]
fn what_is_no_json_is_told_with_its_place() {
    let problem = |text: &str| load(text).unwrap_err()[0].to_string();
    assert!(problem("").contains("the file ends too early"));
    assert!(problem(&BUNDLED_TEXT[..5000]).contains("the file ends too early"));
    let messages = problem("{\n  \"format\": framework }");
    assert!(messages.starts_with("line 2, column 14: this is not JSON"), "{messages}");
    assert!(problem("[]").contains("expected an object, found a list"));
    assert!(load(&"[".repeat(100_000)).is_err(), "nesting must not end the program");
}
