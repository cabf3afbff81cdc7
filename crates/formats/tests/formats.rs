//! Files of each kind open with the right importer.

// Helpers of tests may end them as tests do.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use formats::{FormatError, Opened, Outcome, open};

fn opened(name: &str, bytes: &[u8]) -> Opened {
    match open(name, bytes).unwrap_or_else(|refused| panic!("{name}: {refused}")) {
        Outcome::Opened(opened) => *opened,
        Outcome::NeedsRoles(table) => panic!("{name} asks: {:?}", table.plans),
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
    assert!(matches!(answer, Outcome::NeedsRoles(table) if table.plans.len() == 1));
}

#[test]
fn text_of_excel_in_utf_16_is_a_table_under_any_name() {
    let text = "\u{feff}Pilier\tObjectif\tÉtat\r\nEau\tPuits\tTerminé\r\nEau\tDigues\tEn cours\r\n";
    let big = text.encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<u8>>();
    let little = text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    for bytes in [little, big] {
        assert_eq!(opened("plan.txt", &bytes).framework.goals.len(), 2);
    }
}

#[test]
fn what_cannot_be_opened_is_told_in_words() {
    for (name, bytes, expected) in [
        ("a.csv", &b" \n"[..], "This spreadsheet is empty"),
        ("a.docx", b"PK\x03\x04 something else", "can't be read"),
        ("a.docx", b"PK\x03\x04 something else", "Get a complete copy"),
        ("strategy.pdf", b"%PDF-1.7 and so on", "it is a PDF. Copy its table into a spreadsheet"),
        (
            "plan.xls",
            b"<html><body><table><tr><th>Pillar</th></tr></table></body></html>",
            "a web page named like a spreadsheet",
        ),
        ("strategy.md", b"# Our strategy\n## Pillar 1\n- Goal, one\n", "running text. Put it into a spreadsheet"),
        ("broken.json", b"{\"format\": \"framework-explorer/1\", \"framework\": ", "ends too early"),
        ("plan.csv", b"pillar,goal\nA,\"never closed\nB,fine\n", "Line 2: a quotation mark"),
        ("a.json", b"{\"format\": \"framework-explorer/1\"}", "is missing"),
        (
            "a.json",
            b"{\"format\": \"framework-explorer/1\",\n  \"url\": 1}",
            "line 2, column 10, url: the format has no such key",
        ),
    ] {
        let refused: FormatError = open(name, bytes).unwrap_err();
        // The shell says no more than this: what is wrong, where, and how to fix it.
        assert!(refused.to_string().contains(expected), "{refused}");
    }
}
