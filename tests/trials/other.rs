//! Trials: other files, such as tables, other notations, other documents, hostile cells, long titles.

use exports::Context;
use formats::Outcome;
use framework::{Framework, Goal, Ref};

use super::{page, page_text, refusal, trial};

fn context(framework: &Framework) -> Context<'_> {
    Context {
        framework,
        base: "https://example.org/",
        fragment: "#/goals",
        filters: "",
        today: "2026-11-28",
        program: "0.1.0",
        layer: None,
    }
}

#[test]
fn a_table_with_headings_opens() {
    let Some(opened) = trial("other/40-strategy.csv") else { return };
    let framework = &opened.framework;
    let mooring = &framework.goals[0];
    assert_eq!((&*framework.pillars[0].title, &*mooring.title), ("Quays", "Mooring"));
    let objectives = mooring.objectives.iter().map(|at| framework[*at].statement.text.lines().next().unwrap());
    assert_eq!(objectives.collect::<Vec<_>>(), ["Check the ropes", "Light the steps"]);
    assert!(page_text(&opened.framework, "#/goal/mooring").contains("Harbour Office"));
    assert!(opened.left_out.is_empty());
}

#[test]
fn catalogs_in_other_notations_open() {
    for name in ["41-catalog.yaml", "41b-catalog.yaml", "42-catalog.xml"] {
        let Some(opened) = trial(&format!("other/{name}")) else { return };
        assert_eq!(opened.framework.title, "Harbour Catalog", "{name}");
        assert!(page_text(&opened.framework, "#/").contains("Harbour Catalog"), "{name}");
    }
}

#[test]
fn other_documents_are_named_with_the_way_on() {
    let Some(refused) = refusal("other/43-ssp.json") else { return };
    assert!(refused.contains("OSCAL system security plan") && refused.contains("catalog"), "{refused}");
    let Some(refused) = refusal("other/44-list.json") else { return };
    assert!(refused.contains("list"), "{refused}");
}

#[test]
fn a_galaxy_opens() {
    let Some(opened) = trial("other/45-galaxy.json") else { return };
    assert_eq!(
        (opened.format.as_str(), opened.framework.title.as_str()),
        ("MISP galaxy cluster", "Harbour techniques")
    );
    assert_eq!(opened.framework.goals[0].title, "Hide");
}

/// The cells of a table whose columns are separated by this byte, as a spreadsheet program reads it.
fn cells(text: &str, sign: u8) -> Vec<String> {
    let text = text.trim_start_matches('\u{feff}');
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(sign).from_reader(text.as_bytes());
    reader.records().flat_map(|row| row.unwrap().iter().map(str::to_owned).collect::<Vec<_>>()).collect()
}

#[test]
fn no_spreadsheet_runs_what_is_exported() {
    let Some(opened) = trial("other/csv-guards.json") else { return };
    let framework = &opened.framework;
    let goals: Vec<Ref<Goal>> = framework.refs().collect();
    let text = exports::csv(&context(framework), &goals);
    for sign in [b',', b';', b'\t'] {
        for cell in cells(&text, sign) {
            let seen = cell.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{200b}');
            assert!(!seen.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']), "{cell:?} under {}", sign as char);
        }
    }
}

#[test]
fn no_spreadsheet_changes_labels() {
    let Some(opened) = trial("other/csv-guards.json") else { return };
    let workbook = exports::framework_workbook(&opened.framework, "2026-11-28").unwrap();
    let Outcome::Opened(read) = formats::open("csv.xlsx", &workbook).unwrap() else { panic!("the workbook asks") };
    let labels: Vec<_> = read.framework.goals.iter().map(|goal| goal.label.as_deref().unwrap_or_default()).collect();
    assert_eq!(labels, ["1.10", "1.2", "3-4", "0012", "1E5"]);
}

#[test]
fn a_title_of_any_length_leaves_the_head_bounded() {
    let Some(opened) = trial("other/long-titles.json") else { return };
    let framework = &opened.framework;
    for place in ["#/", "#/goals", "#/goal/g2", "#/pillar/p1", "#/about"] {
        let page = page(framework, place);
        let (_, name) = page.split_once("class=\"masthead-name\"").unwrap();
        // The attribute has the whole title, of which the sheet shows two lines.
        assert!(name.starts_with(&format!("><a href=\"#/\" title=\"{}", framework.title)), "{place}");
    }
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let sheet = std::fs::read_to_string(root.join("style/frame.css")).unwrap();
    let rule = sheet.lines().find(|line| line.contains(".masthead-name a {")).unwrap();
    assert!(rule.contains("line-clamp: 2") && rule.contains("overflow: hidden"), "{rule}");
}
