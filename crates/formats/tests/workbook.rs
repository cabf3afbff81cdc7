//! Whole frameworks as workbooks and back, with nothing lost; and what people do to a workbook in between.

// Helpers of tests may end them as tests do.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod shared;

use std::{env, fs, process, process::Command};

use formats::{FormatError, Opened, Outcome, Table, open};
use framework::Framework;
use proptest::prelude::{ProptestConfig, proptest};
use shared::{frameworks, random};

fn written(framework: &Framework) -> Vec<u8> {
    exports::framework_workbook(framework, "2026-11-28").unwrap()
}

fn opened(name: &str, bytes: &[u8]) -> Opened {
    match open(name, bytes) {
        Ok(Outcome::Opened(opened)) => *opened,
        Ok(Outcome::NeedsRoles(_)) => panic!("{name} asks"),
        Err(refused) => panic!("{refused}"),
    }
}

#[track_caller]
fn is_same(again: &Framework, framework: &Framework) {
    assert_eq!(exports::framework_json(again), exports::framework_json(framework));
}

#[test]
fn a_framework_comes_back_as_it_was() {
    for (name, framework) in frameworks() {
        let again = opened("any.xlsx", &written(&framework));
        assert_eq!((again.format.as_str(), again.left_out.len()), ("Framework file (workbook)", 0), "{name}");
        is_same(&again.framework, &framework);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_framework_comes_back_as_it_was(framework in random()) {
        is_same(&opened("random.xlsx", &written(&framework)).framework, &framework);
    }
}

#[test]
fn texts_of_any_length_come_back() {
    let (_, mut framework) = frameworks().into_iter().next().unwrap();
    framework.coverage = "Über ".repeat(20_000);
    framework.goals[3].summary.as_mut().unwrap().text = "🚀\n".repeat(40_000);
    is_same(&opened("long.xlsx", &written(&framework)).framework, &framework);
}

#[test]
fn texts_come_back_whatever_they_look_like() {
    for text in
        ["<r>x</r>", "<r>x</r>\"\"", "_x000D_", "<r>_x0041_</r>", " a ", "\na\t", "=1+1", "1.10", "\"", "“\"\"”"]
    {
        let mut framework = wells();
        framework.coverage = text.to_owned();
        framework.goals[0].title = text.to_owned();
        framework.goals[0].summary.as_mut().unwrap().text = text.to_owned();
        framework.facets.iter_mut().for_each(|facet| facet.title = text.to_owned());
        framework.terms.iter_mut().for_each(|term| term.also = vec![text.to_owned()]);
        framework.sources[0].title = text.to_owned();
        is_same(&opened("texts.xlsx", &written(&framework)).framework, &framework);
    }
}

#[test]
fn the_same_framework_gives_the_same_bytes() {
    let (_, framework) = frameworks().into_iter().next().unwrap();
    assert_eq!(written(&framework), written(&framework));
}

/// The sheets of a framework, for a person to change.
fn table(framework: &Framework) -> Table {
    let table = formats::table("edited.xlsx", &written(framework)).unwrap();
    assert!(table.is_framework_workbook());
    table
}

fn sheet<'t>(table: &'t mut Table, name: &str) -> &'t mut Vec<Vec<String>> {
    &mut table.sheets.iter_mut().find(|sheet| sheet.name == name).unwrap().rows
}

fn wells() -> Framework {
    frameworks().into_iter().next_back().unwrap().1
}

#[test]
fn columns_may_be_moved_and_rows_added() {
    let framework = wells();
    let mut table = table(&framework);
    for row in sheet(&mut table, "Goals") {
        row.resize(30, String::new());
        row.reverse();
    }
    is_same(&table.open().unwrap().framework, &framework);
    let themes = sheet(&mut table, "Themes");
    themes.insert(0, vec!["Our themes".to_owned()]);
    themes.extend([vec![], vec![String::new(), "Clean water".to_owned()]]);
    sheet(&mut table, "Sources")[0].push("Shelf".to_owned());
    let edited = table.open().unwrap();
    let last = edited.framework.themes.last().unwrap();
    assert_eq!((last.id.as_str(), last.title.as_str()), ("clean-water", "Clean water"));
    assert_eq!(edited.left_out[0].named(), ["Sources: Shelf"]);
}

/// The strategy, with its texts in nine languages.
fn strategy() -> Framework {
    Framework::clone(&space_diplomacy::framework())
}

#[test]
fn translated_texts_of_what_is_gone_are_left_out_and_told() {
    let framework = strategy();
    let languages = framework.translations.len();
    let parts = |framework: &Framework, part: &str| {
        framework
            .translations
            .iter()
            .flat_map(|translation| &translation.texts)
            .filter(|text| text.path.contains(part))
            .count()
    };
    let id = "norms";
    // A theme has the same id.
    let texts = parts(&framework, "/norms/");
    assert!(languages > 8 && texts >= languages);
    // Gives it another id everywhere but in its texts, which then belong to a part that is gone.
    let mut table = table(&framework);
    for sheet in &mut table.sheets {
        for cell in sheet.rows.iter_mut().flatten().filter(|_| sheet.name != "Translated texts") {
            let lines: Vec<_> = cell.split('\n').map(|line| if line == id { "rules" } else { line }).collect();
            *cell = lines.join("\n");
        }
    }
    let edited = table.open().unwrap();
    assert!(edited.framework.goals.iter().any(|goal| goal.id == "rules"));
    let [left_out] = edited.left_out.as_slice() else { panic!("{:#?}", edited.left_out) };
    assert_eq!(
        (left_out.omission.as_str(), left_out.count),
        ("translations of parts that this workbook does not have", texts)
    );
    assert!(left_out.example().starts_with("Translated texts, row "), "{:?}", left_out.example());
    assert!(left_out.named().iter().any(|item| item.ends_with(": goal/norms/title (de)")), "{:#?}", left_out.named());
    assert_eq!(parts(&edited.framework, "/norms/"), 0);
    assert_eq!(parts(&edited.framework, ""), parts(&framework, "") - texts, "and no other text");
    let text = table.text().unwrap();
    assert_eq!(importers::account(&importers::open(&text).unwrap(), &text).unaccounted, 0);
}

#[test]
fn what_else_is_wrong_is_told_without_the_texts_of_what_is_gone() {
    let mut table = table(&strategy());
    sheet(&mut table, "Goals").retain(|row| row[0] != "norms");
    let twice = sheet(&mut table, "Translated texts").last().unwrap().clone();
    sheet(&mut table, "Translated texts").push(twice);
    let Err(FormatError::Workbook(faults)) = table.open() else { panic!("its objectives belong to nothing") };
    let problems: Vec<_> = faults.iter().map(ToString::to_string).collect();
    assert!(problems.iter().any(|problem| problem.starts_with("Objectives, row ")), "{problems:#?}");
    let of_texts: Vec<_> = problems.iter().filter(|problem| problem.contains("Translated texts")).collect();
    assert!(of_texts.len() == 1 && of_texts[0].contains("already"), "{problems:#?}");
}

#[test]
fn a_file_of_the_format_stays_strict() {
    let framework = strategy();
    let text = exports::framework_json(&framework).replacen("\"goal/norms/title\"", "\"goal/rules/title\"", 1);
    let Err(refused) = open("strategy.json", text.as_bytes()) else { panic!("it opens") };
    assert!(refused.problems().iter().any(|problem| problem.contains("goal/rules/title")), "{:?}", refused.problems());
}

#[test]
fn nothing_in_a_workbook_is_dropped_in_silence() {
    for (name, framework) in frameworks() {
        let text = table(&framework).text().unwrap();
        let account = importers::account(&importers::open(&text).unwrap(), &text);
        assert_eq!(account.unaccounted, 0, "{name}: {:#?}", account.examples);
    }
}

#[test]
fn what_is_wrong_is_told_with_sheet_row_and_column() {
    let framework = wells();
    let mut table = table(&framework);
    let id = sheet(&mut table, "Goals")[1][0].clone();
    sheet(&mut table, "Goals")[1][4].clear();
    sheet(&mut table, "Objectives").push(["x", "no-such", "", "", "Text"].map(str::to_owned).to_vec());
    sheet(&mut table, "Framework").iter_mut().find(|row| row[0] == "Date").unwrap()[1] = "spring".to_owned();
    let Err(FormatError::Workbook(faults)) = table.open() else { panic!("{id} opens") };
    let problems: Vec<_> = faults.iter().map(ToString::to_string).collect();
    for expected in
        ["Goals, row 2, Title: ", "Objectives, row ", "“no-such”", "Framework, Date: “spring” is not a date"]
    {
        assert!(problems.iter().any(|problem| problem.contains(expected)), "{expected}: {problems:#?}");
    }
}

/// The faults of an edited workbook.
#[track_caller]
fn faults_of(table: &Table) -> Vec<String> {
    match table.open() {
        Err(FormatError::Workbook(faults)) => faults.iter().map(ToString::to_string).collect(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_a_new_row_still_needs_is_told_of_its_cells() {
    let framework = wells();
    let mut edited = table(&framework);
    let pillar = framework.pillars[0].id.clone();
    let rows = sheet(&mut edited, "Goals");
    rows.push(["", &pillar, "", "", "Dig a pond", "", "For frogs."].map(str::to_owned).to_vec());
    let (row, problems) = (rows.len(), faults_of(&edited));
    let mut places: Vec<_> =
        problems.iter().filter_map(|problem| problem.split_once(": ")).map(|(place, _)| place).collect();
    places.sort_unstable();
    assert_eq!(places, [format!("Goals, row {row}, Rests on"), format!("Goals, row {row}, Summary rests on")]);
    for problem in &problems {
        assert!(problem.contains("Write the id of a source in this cell"), "{problem}");
        assert!(!problem.contains("key") && !problem.contains("list"), "{problem}");
    }
    let source = framework.sources[0].id.clone();
    let cells = sheet(&mut edited, "Goals").last_mut().unwrap();
    cells.resize(16, String::new());
    (cells[7], cells[15]) = (source.clone(), source);
    assert_eq!(edited.open().unwrap().framework.goals.len(), framework.goals.len() + 1);
    let guide = sheet(&mut edited, "How to edit").concat().concat();
    assert!(
        guide.contains("To be filled in each row") && guide.contains("Goals: Title, Rests on, and Pillar or Section.")
    );
}

#[test]
fn the_row_that_is_the_cause_is_told_and_not_what_follows_from_it() {
    for (name, framework) in frameworks() {
        // The goal with the most objectives.
        let Some(goal) = framework.goals.iter().max_by_key(|goal| goal.objectives.len()) else { continue };
        if goal.objectives.is_empty() || framework.goals.len() > 200 {
            continue;
        }
        let place = |table: &mut Table| sheet(table, "Goals").iter().position(|row| row[0] == goal.id).unwrap();
        let mut cleared = table(&framework);
        let at = place(&mut cleared);
        sheet(&mut cleared, "Goals")[at][0].clear();
        sheet(&mut cleared, "Goals")[at][4].push_str(" anew");
        let problems = faults_of(&cleared);
        assert_eq!(problems.len(), 1, "{name}: {problems:#?}");
        assert!(problems[0].starts_with(&format!("Goals, row {}, Id: ", at + 1)), "{problems:#?}");
        assert!(problems[0].contains(&format!("“{}”", goal.id)), "{problems:#?}");

        let mut astray = table(&framework);
        sheet(&mut astray, "Goals")[at][1] = "no-such-pillar".to_owned();
        sheet(&mut astray, "Goals")[at][2].clear();
        let problems = faults_of(&astray);
        assert_eq!(problems.len(), 1, "{name}: {problems:#?}");
        assert!(
            problems[0].starts_with(&format!("Goals, row {}, Pillar: there is no pillar", at + 1)),
            "{problems:#?}"
        );
    }
}

#[test]
fn sections_in_a_circle_are_told() {
    let mut table = table(&wells());
    let rows = sheet(&mut table, "Sections");
    for (id, above) in [("a", "b"), ("b", "a")] {
        rows.push([id, "", above, "", "Title"].map(str::to_owned).to_vec());
    }
    let Err(FormatError::Workbook(faults)) = table.open() else { panic!("it opens") };
    let problems: Vec<_> = faults.iter().map(ToString::to_string).collect();
    assert_eq!(problems.len(), 2, "{problems:#?}");
}

#[test]
fn another_program_may_save_it() {
    for (name, framework) in frameworks() {
        for ending in ["xlsx", "ods"] {
            let Some(saved) = saved_by_libre_office(name, &written(&framework), ending) else { return };
            is_same(&opened(&format!("saved.{ending}"), &saved).framework, &framework);
        }
    }
}

/// The workbook as `LibreOffice` saves it; `None` if that is not installed.
fn saved_by_libre_office(name: &str, bytes: &[u8], ending: &str) -> Option<Vec<u8>> {
    let folder = env::temp_dir().join(format!("workbook-{}-{name}-{ending}", process::id()));
    fs::create_dir_all(folder.join("out")).unwrap();
    let file = folder.join("whole.xlsx");
    fs::write(&file, bytes).unwrap();
    let profile = format!("-env:UserInstallation=file://{}", folder.join("profile").display());
    let program =
        ["soffice", "libreoffice"].into_iter().find(|program| Command::new(program).arg("--version").output().is_ok());
    let saved = program.and_then(|program| {
        let mut order = Command::new(program);
        order.args([&profile, "--headless", "--convert-to", ending, "--outdir"]).arg(folder.join("out")).arg(&file);
        order.output().ok()?;
        fs::read(folder.join("out").join(format!("whole.{ending}"))).ok()
    });
    fs::remove_dir_all(&folder).unwrap();
    if saved.is_none() {
        println!("skipped: there is no LibreOffice");
    }
    saved
}
