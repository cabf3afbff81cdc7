//! Exports in languages other than English: they contain no English of the program's, and can be read back.

use explore::Index;
use exports::{
    Colours, Context,
    cite::{Style, Work, cite},
    quote,
};
use formats::table;
use framework::{Framework, Goal, Ref, load, packed::unpack, wire};
use layers::{Layer, Target};
use messages::{Catalogue, Formats, Speech, set_catalogue};
use serde_json::Value;
use spreadsheets::Role;
use worker::{OpenRequest, OpenResponse, open};

const HARBOUR: &str = include_str!("golden/framework.json");
const WELLS: &str = include_str!("golden/wells.json");

/// Keys of the file format that hold texts for readers.
const TEXTS: [&str; 16] = [
    "title",
    "short_title",
    "subtitle",
    "text",
    "label",
    "status",
    "publisher",
    "editor",
    "coverage",
    "one",
    "many",
    "note",
    "placement_note",
    "office",
    "organisation",
    "place",
];

/// The name of the program.
const NAME: [&str; 2] = ["framework", "explorer"];

/// Keys whose values are the same in every language.
const SAME: [&str; 5] = ["id", "address", "date", "version", "language"];

/// Sets the language of this thread for the rest of its life.
fn set_language(language: &str) {
    let text = messages::catalogues().find(|(tag, _)| *tag == language).map(|(_, text)| text);
    set_catalogue(Catalogue::parse(text.expect("the language is there")).unwrap());
    messages::set_formats(Formats {
        plural: |_, _| None,
        number: |_, _| None,
        point: |_| None,
        date: |_, text| Some(text.to_owned()),
        list: |_, items, _| Some(items.join(", ")),
    });
}

/// Replaces the letters that a reader sees by another script, so that remaining Latin words are the program's.
fn disguise(value: &mut Value, same: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                match value {
                    Value::String(text) if TEXTS.contains(&key.as_str()) => {
                        *text = text.chars().map(|c| if c.is_alphabetic() { 'ж' } else { c }).collect();
                    }
                    Value::String(text) if SAME.contains(&key.as_str()) => same.extend(words(text)),
                    value => disguise(value, same),
                }
            }
        }
        Value::Array(values) => values.iter_mut().for_each(|value| disguise(value, same)),
        _ => {}
    }
}

/// A framework without a Latin letter in its texts, and the words in its ids and addresses.
fn disguised(text: &str) -> (Framework, Vec<String>) {
    let mut value: Value = serde_json::from_str(text).unwrap();
    let mut same = Vec::new();
    disguise(&mut value, &mut same);
    let usual = ["pillar", "section", "goal", "objective", "theme", "actor"];
    let names = usual.map(|noun| (noun.to_owned(), serde_json::json!({ "one": "ж", "many": "жж" })));
    value["framework"]["names"] = Value::Object(names.into_iter().collect());
    (load(&value.to_string()).unwrap_or_else(|problems| panic!("{}", problems[0])), same)
}

fn words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphabetic()).filter(|word| word.chars().count() > 1);
    words.map(str::to_lowercase).collect()
}

/// The Latin words outside addresses and outside the brackets that the pseudo-language puts around each message.
fn latin_outside(text: &str) -> Vec<String> {
    let (mut outside, mut depth) = (String::new(), 0_usize);
    for piece in text.split_inclusive(char::is_whitespace) {
        if piece.contains("://") || piece.contains(".md)") {
            depth = (depth + piece.matches('[').count()).saturating_sub(piece.matches(']').count());
            continue;
        }
        for letter in piece.chars() {
            match letter {
                '[' => depth += 1,
                ']' => depth = depth.saturating_sub(1),
                letter if depth == 0 => outside.push(letter),
                _ => {}
            }
        }
        outside.push(' ');
    }
    words(&outside).into_iter().filter(|word| word.chars().any(|c| c.is_ascii_alphabetic())).collect()
}

/// The texts of XML and HTML, without their tags.
fn shown(markup: &str) -> String {
    let text: String =
        markup.split('<').filter_map(|part| part.split_once('>')).flat_map(|(_, text)| [text, " "]).collect();
    ["&amp;", "&lt;", "&gt;", "&quot;", "&#39;"].iter().fold(text, |text, sign| text.replace(sign, " "))
}

/// The text of a citation, without the names of its fields.
fn citation_text(style: Style, citation: &str) -> String {
    let strings = |value: &Value| {
        ["title", "container-title", "note"].map(|key| value[0][key].as_str().unwrap_or_default().to_owned()).join(" ")
    };
    let lines = |skipped: &'static [&'static str], sign: &'static str| {
        let said =
            citation.lines().filter(move |line| !skipped.iter().any(|start| line.trim_start().starts_with(start)));
        said.filter_map(move |line| line.split_once(sign)).flat_map(|(_, text)| [text, " "]).collect::<String>()
    };
    match style {
        Style::CslJson => strings(&serde_json::from_str(citation).unwrap()),
        // Commands stand for characters that LaTeX would read as commands.
        Style::BibTex => {
            let commands = ["\\textasciitilde", "\\textbraceleft", "\\textbraceright", "\\textbackslash"];
            commands.iter().fold(lines(&["month", "@"], "= "), |text, command| text.replace(command, ""))
        }
        Style::Ris => lines(&["TY", "ID"], "  - "),
        Style::Apa | Style::Chicago => citation.to_owned(),
    }
}

fn marked(framework: &Framework) -> Layer {
    let mut layer = Layer::of(framework);
    for (at, goal) in framework.goals.iter().enumerate() {
        let status = layer.statuses.get(at % layer.statuses.len()).map(|status| status.id.clone());
        layer.update(Target::Goal(goal.id.clone()), |mark| {
            (mark.status, mark.score, mark.note) = (status, Some(3.0), Some("ж".into()));
        });
    }
    layer
}

fn context<'a>(framework: &'a Framework, layer: Option<&'a Layer>) -> Context<'a> {
    let (base, today) = ("https://explorer.example/", "2026-11-23");
    Context { framework, base, fragment: "#/goals", filters: "", today, program: "1.2.3", layer }
}

fn works(framework: &Framework) -> Vec<Work> {
    let mut works = vec![Work::Framework, Work::DataSet];
    works.extend(framework.refs().map(Work::Pillar));
    works.extend(framework.refs().map(Work::Goal));
    works.extend(framework.refs().map(Work::Quotation));
    works.extend(framework.refs().map(Work::Source));
    works
}

/// Every export, by name.
fn all_exports(framework: &Framework) -> Vec<(String, String)> {
    let layer = marked(framework);
    let context = &context(framework, Some(&layer));
    let goals: Vec<Ref<Goal>> = framework.refs().collect();
    let workbook = table("goals.xlsx", &exports::xlsx(context, &goals).unwrap()).unwrap();
    let cells = workbook.sheets.iter().flat_map(|sheet| sheet.rows.concat()).collect::<Vec<_>>().join(" \n");
    let extract: wire::File = serde_json::from_str(&exports::json(context, &goals[..1])).unwrap();
    let mut all = vec![
        ("CSV".to_owned(), exports::csv(context, &goals)),
        ("XLSX".to_owned(), cells),
        ("Markdown".to_owned(), exports::markdown(context, &goals)),
        ("JSON".to_owned(), extract.framework.coverage),
        ("plain text".to_owned(), shown(&exports::plain(framework))),
        ("picture".to_owned(), shown(&exports::picture(context, &goals[..1], &Colours::default()))),
        ("filtered".to_owned(), {
            let context = Context { filters: "ж", ..*context };
            shown(&exports::picture(&context, &goals[..1], &Colours::default()))
        }),
    ];
    for route in [routes::Route::Overview, routes::Route::Goal(framework.goals[0].id.clone())] {
        all.push(("Markdown page".to_owned(), exports::markdown_page(context, &route).unwrap()));
    }
    for work in works(framework) {
        let citation = |style: Style| {
            (format!("{} of {work:?}", style.as_str()), citation_text(style, &cite(context, work, style)))
        };
        all.extend(Style::ALL.map(citation));
    }
    let evidence = &framework.goals[0].evidence;
    all.push(("passage".to_owned(), quote::selection(context, "ж", evidence, "#/goal/a").text));
    all.extend(framework.refs().map(|at| ("quotation".to_owned(), quote::quotation(context, at).text)));
    all
}

#[test]
fn no_english_of_the_program_is_left_in_what_is_taken_away() {
    set_language("en-XA");
    let mut wrong = Vec::new();
    for (framework, same) in [HARBOUR, WELLS].map(disguised) {
        for (name, text) in all_exports(&framework) {
            let words = latin_outside(&text).into_iter();
            let strange: Vec<_> = words.filter(|word| !same.contains(word) && !NAME.contains(&word.as_str())).collect();
            if !strange.is_empty() {
                wrong.push(format!("{name}: {strange:?} in\n{text}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// A comparison as a text and as the cells of a table.
fn written(older: &Framework, newer: &Framework) -> [String; 2] {
    let comparison = compare::compare(older, newer, &[]);
    let compare::Table { headings, rows } = compare::table(older, newer, &comparison);
    let cells = rows.concat().into_iter().chain(headings).collect::<Vec<_>>().join(" \n");
    [compare::markdown(older, newer, &comparison), cells]
}

#[test]
fn no_english_of_the_program_is_left_in_a_comparison() {
    set_language("en-XA");
    let [(older, mut same), (other, others)] = [HARBOUR, WELLS].map(disguised);
    same.extend(others);
    let mut newer = older.clone();
    let goal = &mut newer.goals[0];
    (goal.title, goal.status) = ("жж".into(), Some("жжж".into()));
    goal.themes.clear();
    goal.actors.clear();
    newer.goals.pop();
    for text in [written(&older, &newer), written(&older, &other)].concat() {
        let words = latin_outside(&text).into_iter();
        let strange: Vec<_> = words.filter(|word| !same.contains(word)).collect();
        assert!(strange.is_empty(), "{strange:?} in\n{text}");
    }
}

#[test]
fn a_comparison_speaks_as_the_page_does() {
    let older = std::sync::Arc::new(disguised(HARBOUR).0);
    let mut newer = (*older).clone();
    newer.goals[0].title = "жж".into();
    let asked = |form| {
        set_language("de");
        let (speech, newer) = (Speech::current([]), std::sync::Arc::new(newer.clone()));
        set_catalogue(None);
        let (today, choices, older) = ("2026-11-28".into(), Vec::new(), older.clone());
        let request = worker::CompareRequest { form, today, speech, choices, older, newer };
        worker::compare(framework::packed::pack(&request).as_bytes())
    };
    let text = String::from_utf8(asked(worker::ComparisonForm::Markdown)).unwrap();
    assert!(text.contains("\n## Umbenannt\n") && text.contains("- **Titel**: "), "{text}");
    let workbook = table("comparison.xlsx", &asked(worker::ComparisonForm::Xlsx)).unwrap();
    assert_eq!(workbook.sheets[0].name, "Vergleich");
    assert_eq!(workbook.sheets[0].rows[0][..3], ["Änderung", "ID: Älter", "ID: Neuer"]);
    let json: Value = serde_json::from_slice(&asked(worker::ComparisonForm::Json)).unwrap();
    assert_eq!((&json["counts"]["renamed"], &json["goals"][0]["changes"][0]), (&Value::from(1), &"renamed".into()));
}

#[test]
fn a_spreadsheet_comes_back_as_the_layer_in_every_language() {
    let framework = space_diplomacy::framework();
    let layer = marked(&framework);
    let context = context(&framework, Some(&layer));
    let goals: Vec<_> = framework.refs().collect();
    for (language, _) in messages::catalogues() {
        set_language(language);
        for (name, bytes) in [
            ("goals.csv", exports::csv(&context, &goals).into_bytes()),
            ("goals.xlsx", exports::xlsx(&context, &goals).unwrap()),
        ] {
            let order = OpenRequest { names: vec![name.into()], sizes: vec![bytes.len()], ..OpenRequest::default() };
            let answer = open(&order.into_bytes([bytes.as_slice()]));
            let found = unpack::<OpenResponse>(&answer).unwrap().unwrap();
            let rows = found.layer_rows.unwrap_or_else(|| panic!("{language}: {name} is no layer"));
            assert_eq!(layers::table::read(&rows, &framework).0, layer, "{language}: {name}");
        }
    }
}

#[test]
fn a_spreadsheet_opens_with_the_same_levels_in_every_language() {
    let framework = space_diplomacy::framework();
    let goals: Vec<_> = framework.refs().collect();
    let levels = || {
        let sheets = table("goals.csv", exports::csv(&context(&framework, None), &goals).as_bytes()).unwrap();
        let columns = sheets.plans.iter().flat_map(|plan| plan.columns.clone());
        let roles: Vec<_> = columns.map(|column| column.role).collect();
        let named = |role: &Role| role.is_level() || [Role::Status, Role::Theme, Role::Actor].contains(role);
        roles.iter().map(|role| named(role).then_some(*role)).collect::<Vec<_>>()
    };
    let english = levels();
    for (language, _) in messages::catalogues().filter(|(language, _)| *language != "en-XA") {
        set_language(language);
        assert_eq!(levels(), english, "{language}");
    }
}

#[test]
fn headings_differ_in_every_language() {
    let framework = space_diplomacy::framework();
    let layer = marked(&framework);
    for (language, _) in messages::catalogues() {
        set_language(language);
        let text = exports::csv(&context(&framework, Some(&layer)), &[]);
        let mut headings: Vec<_> = text.trim_end().split("\",\"").collect();
        let all = headings.len();
        headings.sort_unstable();
        headings.dedup();
        assert_eq!(headings.len(), all, "{language}: {text}");
    }
}

#[test]
fn the_worker_writes_in_the_language_of_the_page() {
    let framework = space_diplomacy::framework();
    let goals = Index::build(&framework).explore(&framework, &explore::Query::default()).goals;
    set_language("de");
    let expected = exports::markdown(&context(&framework, None), &goals);
    let speech = worker::speech(&framework, "2026-11-23");
    set_catalogue(None);
    let again = speech.during(|| exports::markdown(&context(&framework, None), &goals));
    assert_eq!(again, expected);
    assert!(again.contains("- Adresse: <https://explorer.example/") && messages::language() == "en");
    assert_eq!(Speech::current([]), Speech::default(), "English needs nothing");
}
