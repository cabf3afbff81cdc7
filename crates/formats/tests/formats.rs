//! Files of each kind go where they belong.

// Helpers of tests may end them as tests do.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use formats::{Answer, Opened, Refused, open};

fn opened(name: &str, bytes: &[u8]) -> Opened {
    match open(name, bytes).unwrap_or_else(|refused| panic!("{name}: {refused}")) {
        Answer::Opened(opened) => *opened,
        Answer::Asks(table) => panic!("{name} asks: {:?}", table.plans),
    }
}

#[test]
fn each_kind_opens_by_itself() {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    for (row, cells) in (0..).zip([["Pillar", "Goal"], ["Quays", "Mooring"]]) {
        sheet.write_row(row, 0, cells).unwrap();
    }
    let workbook = workbook.save_to_buffer().unwrap();
    for (name, bytes, format, goals) in [
        ("space.json", space_diplomacy::TEXT.as_bytes(), "Framework file", space_diplomacy::framework().goals.len()),
        ("plan.csv", b"Pillar;Goal\nQuays;Mooring\n", "CSV spreadsheet", 1),
        ("pasted", b"Pillar\tGoal\nQuays\tMooring\n", "Spreadsheet", 1),
        ("plan.xlsx", &workbook, "Excel workbook (XLSX)", 1),
    ] {
        let opened = opened(name, bytes);
        assert_eq!((opened.format.as_str(), opened.framework.goals.len()), (format, goals), "{name}");
    }
}

#[test]
fn a_table_that_does_not_say_what_it_holds_asks() {
    let answer = open("list.csv", b"What,When\nOpen the gate,May\nClose the gate,June\n").unwrap();
    assert!(matches!(answer, Answer::Asks(table) if table.plans.len() == 1));
}

#[test]
fn what_cannot_be_opened_is_told_in_words() {
    for (name, bytes, said) in [
        ("a.csv", &b" \n"[..], "Nothing stands in this spreadsheet"),
        ("a.docx", b"PK\x03\x04 something else", "can't be read"),
        ("a.json", b"{\"format\": \"framework-explorer/1\"}", "is missing"),
    ] {
        let refused: Refused = open(name, bytes).unwrap_err();
        let said_all = format!("{refused} {}", refused.problems().join(" "));
        assert!(said_all.contains(said), "{said_all}");
    }
}
