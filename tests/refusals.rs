//! The messages for refusals, omissions and kinds of files, in every language of the page.

use std::collections::HashSet;

use framework_explorer::{
    session::{
        Explorer, Failure, Opening, Origin, Session, cell_in_words, fault_in_words, format_title, items_in_words,
        mapping_format_title, reason_in_words, refused_advice, refused_message,
    },
    ui::{App, AppProps},
};
use importers::{Cause, CellFault, CellMistake, Fault, Format, LeftOut, Mistake, Omission, Place, RefusalReason};
use leptos::prelude::*;
use messages::{Catalogue, Formats, set_catalogue};
use routes::Address;
use worker::{OpenRequest, OpenResponse, open};

/// Values that no sentence contains by itself.
const VALUES: [&str; 4] = ["117", "218", "319", "421"];

/// Sets the language of this thread for the rest of its life.
fn set_language(language: &str) {
    let text = messages::catalogues().find(|(tag, _)| *tag == language).map(|(_, text)| text);
    set_catalogue(text.map(|text| Catalogue::parse(text).unwrap()));
    messages::set_formats(Formats {
        plural: |_, _| None,
        number: |_, number| Some(number.to_string()),
        point: |_| None,
        date: |_, _| None,
        list: |_, items, _| Some(items.join(", ")),
    });
}

/// The message for a cause, with the advice.
fn cause_messages(cause: Cause) -> Vec<String> {
    vec![refused_message(&RefusalReason::new(cause, VALUES)), refused_advice(cause)]
}

/// The messages for a mistake in a framework file.
fn mistake_messages(mistake: Mistake) -> Vec<String> {
    let values = VALUES.map(str::to_owned).to_vec();
    vec![fault_in_words(&Fault { path: String::new(), position: vec![531, 642], mistake, values })]
}

/// The messages for a mistake in a workbook.
fn cell_messages(mistake: CellMistake) -> Vec<String> {
    let mut values = VALUES.map(str::to_owned).to_vec();
    if mistake == CellMistake::WithoutId {
        values.splice(2..2, ["1".to_owned()]);
    }
    let place = Place { sheet: "Goals".to_owned(), row: 531, column: "Id".to_owned() };
    let fault = Fault { path: String::new(), position: vec![], mistake: Mistake::Empty, values: values.clone() };
    let first = Some(Place { sheet: "Themes".to_owned(), row: 642, column: String::new() });
    vec![cell_in_words(&CellFault { place, mistake, values, first, fault: Some(fault) })]
}

/// Parts that were left out for a reason.
fn left_out(omission: Omission) -> LeftOut {
    let place = Place { sheet: "Plan".to_owned(), row: 531, column: "B".to_owned() };
    let left = LeftOut::at(omission, vec![(place, VALUES[0].to_owned())]).unwrap();
    LeftOut { column: VALUES[1].to_owned(), ..left }
}

/// The messages for them.
fn omission_messages(omission: Omission) -> Vec<String> {
    let left = left_out(omission);
    std::iter::once(reason_in_words(&left)).chain(items_in_words(&left)).collect()
}

/// The runs of five words of a text, in lower case, without quoted parts, since headings and keys are the same
/// everywhere.
fn runs(text: &str) -> Vec<String> {
    let quoted = |c: char| "“”„«»「」\"".contains(c);
    let outside = text.split(quoted).step_by(2).collect::<Vec<_>>();
    let words = |part: &str| part.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>();
    outside.iter().flat_map(|part| words(part).windows(5).map(|run| run.join(" ")).collect::<Vec<_>>()).collect()
}

/// Faulty sentences: empty ones, ones that contain English, and ones with other values than the English ones.
fn faulty_messages(messages_of: &dyn Fn() -> Vec<String>) -> Vec<String> {
    set_language(messages::ENGLISH);
    let all_english = messages_of();
    let mut wrong = Vec::new();
    for language in messages::LANGUAGES.iter().filter(|language| language.tag != messages::ENGLISH) {
        set_language(language.tag);
        for (text, english) in messages_of().into_iter().zip(&all_english) {
            let has_values = VALUES.iter().all(|value| text.contains(value) == english.contains(value));
            let known = runs(english);
            let is_english = text == *english || runs(&text).iter().any(|run| known.contains(run));
            if text.is_empty() || !has_values || is_english {
                wrong.push(format!("{}: {text}", language.tag));
            }
        }
    }
    wrong
}

#[test]
fn every_cause_is_told_in_every_language() {
    let wrong: Vec<_> = Cause::ALL.iter().flat_map(|cause| faulty_messages(&|| cause_messages(*cause))).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_mistake_in_a_file_is_told_in_every_language() {
    let wrong: Vec<_> =
        Mistake::ALL.iter().flat_map(|mistake| faulty_messages(&|| mistake_messages(*mistake))).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_mistake_in_a_workbook_is_told_in_every_language() {
    let wrong: Vec<_> =
        CellMistake::ALL.iter().flat_map(|mistake| faulty_messages(&|| cell_messages(*mistake))).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_reason_why_something_is_left_out_is_told_in_every_language() {
    let wrong: Vec<_> =
        Omission::ALL.iter().flat_map(|omission| faulty_messages(&|| omission_messages(*omission))).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_kind_of_file_has_a_name_in_every_language() {
    let formats = Format::ALL.iter().flat_map(|format| faulty_messages(&|| vec![format_title(*format)]));
    let mappings = crosswalk::Format::ALL;
    let mappings = mappings.iter().flat_map(|format| faulty_messages(&|| vec![mapping_format_title(*format)]));
    let wrong: Vec<_> = formats.chain(mappings).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_page_in_english_says_what_a_shell_says() {
    set_language(messages::ENGLISH);
    for omission in Omission::ALL {
        let left = left_out(*omission);
        assert_eq!((reason_in_words(&left), items_in_words(&left)), (left.reason(), left.named()));
    }
    for format in Format::ALL {
        assert_eq!(format_title(*format), format.as_str());
    }
    for format in crosswalk::Format::ALL {
        assert_eq!(mapping_format_title(format), format.as_str());
    }
}

#[test]
fn no_two_causes_are_told_alike() {
    set_language("de");
    let causes: HashSet<_> =
        Cause::ALL.iter().map(|cause| refused_message(&RefusalReason::new(*cause, VALUES))).collect();
    assert_eq!(causes.len(), Cause::ALL.len());
    let mistakes: HashSet<_> = Mistake::ALL.iter().flat_map(|mistake| mistake_messages(*mistake)).collect();
    assert_eq!(mistakes.len(), Mistake::ALL.len());
    let cell_mistakes: HashSet<_> = CellMistake::ALL.iter().flat_map(|mistake| cell_messages(*mistake)).collect();
    assert_eq!(cell_mistakes.len(), CellMistake::ALL.len());
    let reasons: HashSet<_> = Omission::ALL.iter().map(|omission| reason_in_words(&left_out(*omission))).collect();
    assert_eq!(reasons.len(), Omission::ALL.len());
}

/// The worker's answer to a file.
fn answer(name: &str, bytes: &[u8]) -> OpenResponse {
    let order = OpenRequest { names: vec![name.to_owned()], sizes: vec![bytes.len()], ..OpenRequest::default() };
    framework::packed::unpack(&open(&order.into_bytes([bytes]))).unwrap()
}

/// The page after refusing a file, in German.
fn german_page(name: &str, bytes: &[u8]) -> String {
    let error = answer(name, bytes).unwrap_err();
    set_language("de");
    Owner::new().with(|| {
        let session = Session::new(Explorer::of_page(None), Address::parse("#/"));
        session.opening.set(Opening::Failed(Failure::refused(name.to_owned(), error)));
        App(AppProps { session }).to_html()
    })
}

#[test]
fn a_german_page_tells_what_was_left_out_in_german() {
    let table = "Säule,Ziel,Lücke\nKais,Leinen prüfen,\nSumme,,\n";
    let opened = answer("plan.csv", table.as_bytes()).unwrap().opened.unwrap();
    set_language("de");
    let (format, left_out) = (opened.format, opened.left_out);
    let origin = Origin::Opened { name: "plan.csv".to_owned(), format, left_out, is_table: true };
    let html = Owner::new().with(|| {
        let session = Session::new(Explorer::new(opened.framework.into(), origin), Address::parse("#/"));
        App(AppProps { session }).to_html()
    });
    let notice = html.split("data-kind=\"opened\"").nth(1).expect(&html).split("</section>").next().unwrap();
    for expected in [
        "CSV-Tabelle, geöffnet aus plan.csv: ",
        "Spalten mit nichts als einer Überschrift",
        "Summenzeilen",
        "plan, Zeile 3, Spalte A: Summe",
    ] {
        assert!(notice.contains(expected), "{expected}: {notice}");
    }
}

#[test]
fn what_is_wrong_with_a_workbook_is_listed_in_german() {
    let framework = space_diplomacy::framework();
    let workbook = exports::framework_workbook(&framework, "2026-11-28").unwrap();
    let mut table = formats::table("plan.xlsx", &workbook).unwrap();
    let goals = table.sheets.iter_mut().find(|sheet| sheet.name == "Goals").unwrap();
    goals.rows[1][4].clear();
    let faults = table.open().unwrap_err().cells();
    set_language("de");
    let lines: Vec<_> = faults.iter().map(cell_in_words).collect();
    assert!(
        lines.iter().any(|line| line == "Goals, Zeile 2, Title: Diese Zelle ist leer. Füllen Sie sie aus."),
        "{lines:?}"
    );
}

#[test]
fn a_german_page_tells_a_wrong_file_in_german() {
    for (name, content, expected) in [
        ("prosa.json", "{ \"a\": 1,\n  b }", "Zeile 2, Spalte 3: Das ist kein JSON („key must be a string“)."),
        ("leer.json", " ", "Die Datei ist leer. Wählen Sie eine Datei, die ein Rahmenwerk enthält."),
        ("liste.json", "[1]", "Das ist eine Liste ohne Titel"),
        ("fremd.json", "{\"hallo\": 1, \"welt\": 2}", "Ganz oben stehen „hallo“, „welt“."),
        ("plan.json", "{\"profile\": {}}", "Das ist ein OSCAL-Profil"),
        ("stix.json", "{\"type\": \"bundle\", \"objects\": []}", "Diese Datei (STIX-Bundle) hat keine Taktiken"),
        ("kaputt.xlsx", "PK\u{3}\u{4} kaputt", "Diese Arbeitsmappe ist abgeschnitten oder beschädigt: Ihr Ende fehlt."),
        ("leer.csv", "\n", "In dieser Tabelle steht nichts."),
    ] {
        let html = german_page(name, content.as_bytes());
        let notice = html.split("role=\"alert\"").nth(1).expect(&html).split("</div>").next().unwrap();
        assert!(notice.contains(expected), "{notice}");
        assert!(!notice.contains("lang=\"en\""), "{notice}");
    }
}

#[test]
fn what_is_wrong_with_a_framework_file_is_listed_in_german() {
    let html = german_page("plan.json", b"{\"format\": \"framework-explorer/1\",\n \"pillars\": 3}");
    let notice = html.split("role=\"alert\"").nth(1).expect(&html).split("</div>").next().unwrap();
    for expected in
        ["Diese Datei hat ", "Zeile 2, Spalte 13, pillars: Hier steht keine Liste. Setzen Sie eine Liste ein."]
    {
        assert!(notice.contains(expected), "{notice}");
    }
    assert!(!notice.contains("lang=\"en\""), "{notice}");
}
