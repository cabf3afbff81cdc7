//! Tables as large as people may open: the work grows with the rows, and not with their square.

// Helpers of tests may end them as tests do.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use framework::wire;
use spreadsheets::{Import, MisfitReason, Role, import, plans, sheets};

const ROWS: usize = 10_000;

fn opened(text: &str) -> Import {
    let sheets = sheets("plan.csv", text.as_bytes()).unwrap();
    import("plan.csv", &sheets, &plans(&sheets)).unwrap()
}

/// Imports a table with columns as the reader chose them.
fn opened_as(text: &str, roles: &[Role]) -> Import {
    let sheets = sheets("plan.csv", text.as_bytes()).unwrap();
    let mut plans = plans(&sheets);
    roles.iter().enumerate().for_each(|(at, role)| plans[0].set(at, *role));
    import("plan.csv", &sheets, &plans).unwrap()
}

/// A table with these headings and a row for each number.
fn table(headings: &str, row: impl Fn(usize) -> String) -> String {
    (0..ROWS).fold(format!("{headings}\n"), |text, at| text + &row(at) + "\n")
}

#[test]
fn many_different_goals_are_told_apart() {
    let file = opened(&table("Pillar,Goal,Owner", |at| format!("Quays,Rope {at},Harbour {at}"))).file;
    assert_eq!((file.pillars[0].goals.len(), file.actors.len()), (ROWS, ROWS));
    let file = opened(&table("Pillar,Goal", |at| format!("Quays,{}", if at == 0 { "First" } else { "Rope" }))).file;
    assert_eq!(file.pillars[0].goals.len(), ROWS, "rows of one name are as many goals");
}

#[test]
fn objectives_may_each_have_an_owner_and_be_a_list() {
    let file = opened(&table("Goal,Objective,Owner", |at| format!("Quays {},Moor {at},Harbour {at}", at / 10))).file;
    assert!(file.pillars.iter().flat_map(|pillar| &pillar.goals).all(|goal| goal.objectives.len() == 10));
    let file = opened(&table("Pillar,Goal,Objective", |at| format!("Quays,Rope {at},\"- moor\n- light {at}\""))).file;
    assert!(file.pillars[0].goals.iter().all(|goal| goal.objectives.len() == 2));
}

#[test]
fn a_pillar_may_have_many_rows_of_its_own() {
    let row = |at: usize| format!("Quays,{},{at} metres", if at == 0 { "Mooring" } else { "" });
    let roles = [Role::Pillar, Role::Goal, Role::Summary];
    let file = opened_as(&table("Pillar,Goal,Water", row), &roles).file;
    assert_eq!(file.pillars.len(), 1);
    let summary = file.pillars[0].summary.as_ref().unwrap();
    assert_eq!(
        (summary.text.lines().filter(|line| !line.is_empty()).count(), summary.evidence.len()),
        (ROWS - 1, ROWS - 1)
    );
}

#[test]
fn rows_that_look_like_totals_and_notes_are_told_apart() {
    let text = table("Goal,Tonnes", |at| if at == 0 { "Ships,5".into() } else { format!("Total ships {at},5") });
    assert_eq!(opened(&text).misfits.len(), 0);
    let text = table("Goal,Owner", |at| if at == 0 { "Ships,Port".into() } else { format!("Rope {at},") });
    assert_eq!(opened(&(text + "\n,\nAll ships are counted,\n")).misfits.last().unwrap().reason, MisfitReason::Note);
}

#[test]
fn rows_that_each_hang_below_the_one_before_do_not_go_down_forever() {
    fn depth(section: &wire::Section) -> usize {
        1 + section.sections.iter().map(depth).max().unwrap_or_default()
    }
    let row = |at: usize| format!("{at},{},Rope {at}", if at == 0 { String::new() } else { (at - 1).to_string() });
    let text = table("Id,Parent,Goal", row);
    let read = sheets("plan.csv", text.as_bytes()).unwrap();
    assert!(plans(&read)[0].with(Role::Parent).next().is_some());
    let file = opened(&text).file;
    let deepest = file.pillars.iter().flat_map(|pillar| &pillar.sections).map(depth).max();
    assert!(deepest.is_some_and(|deepest| (30..40).contains(&deepest)), "{deepest:?}");
}

#[test]
fn rows_that_lead_round_in_a_circle_are_all_there_once() {
    let file = opened("Id,Parent,Goal\n1,,Ropes\n2,4,Moor\n3,2,Light\n4,3,Sound\n").file;
    let goals = file.pillars.iter().flat_map(|pillar| &pillar.goals).map(|goal| &*goal.title).collect::<Vec<_>>();
    let pillars: Vec<_> = file.pillars.iter().map(|pillar| &*pillar.title).collect();
    assert_eq!((pillars, goals.len()), (vec!["Ropes", "Light"], 1), "{goals:?}");
}

#[test]
fn a_list_in_a_cell_may_be_long() {
    let lines = (0..ROWS).map(|at| format!("line {at}\n")).collect::<Vec<_>>().concat();
    let file = opened(&format!("Pillar,Goal,Objective\nQuays,Mooring,\"- one\n{lines}- two\"\n")).file;
    assert_eq!(file.pillars[0].goals[0].objectives.len(), 2);
    let themes: Vec<_> = (0..ROWS).map(|at| format!("theme {at}")).collect();
    let text = format!("Pillar,Goal,Theme\nQuays,Mooring,{}\n", themes.join("; "));
    let file = opened_as(&text, &[Role::Pillar, Role::Goal, Role::Theme]).file;
    assert_eq!(file.pillars[0].goals[0].themes.len(), ROWS);
}

#[test]
fn many_columns_of_one_heading_are_one_facet() {
    let headings = "Pillar,Goal".to_owned() + &",Region".repeat(2000);
    let row = |at: usize| format!("Quays,Rope {at}{}\n", [",North", ",South"][at % 2].repeat(2000));
    let rows = (0..20).map(row).collect::<Vec<_>>().concat();
    let file = opened(&(headings + "\n" + &rows)).file;
    assert_eq!((file.facets.len(), file.facets[0].values.len()), (1, 2));
}
