//! Spreadsheets as people make them, and the trees that a reader expects from them.

// Helpers of tests may end them as tests do.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::PathBuf;

use framework::{Framework, resolve, wire};
use spreadsheets::{Import, Role, SpreadsheetError, import, plans, sheets};

fn opened(name: &str, bytes: &[u8]) -> (Import, Framework) {
    let sheets = sheets(name, bytes).unwrap();
    let import = import(name, &sheets, &plans(&sheets)).unwrap();
    let framework = resolve(import.file.clone()).unwrap_or_else(|problems| panic!("{problems:#?}"));
    (import, framework)
}

/// The tree in a line: `Quays[Mooring(Check the ropes; Light the steps)]`; sections are in braces.
fn outline(file: &wire::File) -> String {
    fn goal(goal: &wire::Goal) -> String {
        let objectives: Vec<_> = goal.objectives.iter().map(|objective| objective.text.clone()).collect();
        let label = goal.label.as_ref().map(|label| format!("{label} ")).unwrap_or_default();
        if objectives.is_empty() {
            label + &goal.title
        } else {
            format!("{label}{}({})", goal.title, objectives.join("; "))
        }
    }
    let goals = |goals: &[wire::Goal]| goals.iter().map(goal).collect::<Vec<_>>().join(", ");
    let pillar = |pillar: &wire::Pillar| {
        let sections =
            pillar.sections.iter().map(|section| format!("{{{}: {}}}", section.title, goals(&section.goals)));
        let own = Some(goals(&pillar.goals)).filter(|goals| !goals.is_empty());
        format!("{}[{}]", pillar.title, own.into_iter().chain(sections).collect::<Vec<_>>().join(", "))
    };
    file.pillars.iter().map(pillar).collect::<Vec<_>>().join(" ")
}

#[test]
fn every_make_of_table_becomes_the_tree_that_a_reader_expects() {
    for (text, tree) in [
        // One row per objective, everything repeated.
        (
            "pillar,goal,objective,lead\nQuays,Mooring,Check the ropes,Office\nQuays,Mooring,Light the steps,Office\n",
            "Quays[Mooring(Check the ropes\n\nlead: Office; Light the steps\n\nlead: Office)]",
        ),
        // Blank cells mean "as above".
        (
            "Pillar;Goal;Objective\nQuays;Mooring;Check\n;;Light\n;Fenders;Renew\nSheds;Roofs;Mend\n",
            "Quays[Mooring(Check; Light), Fenders(Renew)] Sheds[Roofs(Mend)]",
        ),
        // Stairs: each level on its own row.
        (
            "Pillar,Goal,Objective\nQuays,,\n,Mooring,\n,,Check\n,,Light\n,Fenders,\n",
            "Quays[Mooring(Check; Light), Fenders]",
        ),
        // Outline numbers.
        (
            "No.,Title\n1,Quays\n1.1,Mooring\n1.1.1,Check\n1.1.2,Light\n1.2,Fenders\n2,Sheds\n2.1,Roofs\n",
            "Quays[1.1 Mooring(Check; Light), 1.2 Fenders] Sheds[2.1 Roofs]",
        ),
        // An action plan with a title above and a status.
        (
            "Harbour action plan,,,\n,,,\nPriority,Action,Status,Due\nQuays,Check ropes,Done,2026-05-01\nQuays,Light steps,On track,2026-06-01\n",
            "Quays[Check ropes, Light steps]",
        ),
        // A control catalog.
        (
            "Function\tCategory\tSubcategory\tDescription\nID\tAssets\tID-1\tList them\nID\tAssets\tID-2\tRank them\nPR\tAccess\tPR-1\tCheck it\n",
            "ID[{Assets: ID-1, ID-2}] PR[{Access: PR-1}]",
        ),
        // A list of promises without a level above.
        (
            "Promise,Department\nOpen the gate,Harbour\nClose the gate,Guard\n",
            "promises[Open the gate, Close the gate]",
        ),
        // Goals of the same name under two pillars.
        ("Pillar,Goal\nQuays,Policy\nSheds,Policy\n", "Quays[Policy] Sheds[Policy]"),
        // German headings and separators.
        (
            "Handlungsfeld;Ziel;Maßnahme\nKaje;Festmachen;Leinen prüfen\nKaje;Festmachen;Licht\n",
            "Kaje[Festmachen(Leinen prüfen; Licht)]",
        ),
        // Spanish.
        (
            "Eje;Meta;Acción;Responsable\nMuelles;Amarre;Revisar;Puerto\n",
            "Muelles[Amarre(Revisar\n\nResponsable: Puerto)]",
        ),
        // Chinese.
        ("支柱,目标,行动\n码头,系泊,检查\n码头,系泊,照明\n", "码头[系泊(检查; 照明)]"),
        // A matrix like that of techniques.
        (
            "tactic,technique,id,url\nPlan,Ask,T1,https://a.org/1\nPlan,Look,T2,https://a.org/2\n",
            "Plan[T1 Ask, T2 Look]",
        ),
    ] {
        let (import, _) = opened("promises.csv", text.as_bytes());
        assert_eq!(outline(&import.file), tree, "{text}");
        assert_eq!(import.misfits, [], "{text}");
    }
}

#[test]
fn values_become_facets_and_statuses_have_tones() {
    let text =
        "Pillar,Goal,Status,Region,Topic\nA,x,Done,North,Light; Ropes\nA,y,At risk,South,Ropes\nA,z,Done,North,Light\n";
    let (_, framework) = opened("plan.csv", text.as_bytes());
    let facets: Vec<_> = framework.facets.iter().map(|facet| (facet.id.as_str(), facet.kind.as_str())).collect();
    assert_eq!(facets, [("status", "status"), ("region", "tag")]);
    let tones: Vec<_> = framework.facets[0].values.iter().map(|value| value.tone.unwrap().as_str()).collect();
    assert_eq!(tones, ["done", "attention"]);
    assert_eq!(framework.themes.iter().map(|theme| theme.title.as_str()).collect::<Vec<_>>(), ["Light", "Ropes"]);
}

#[test]
fn long_cells_are_headed_and_kept_whole() {
    let long = format!("Keep the light: {}", "so that ships find the way ".repeat(9));
    let (import, _) = opened("a.csv", format!("pillar,goal\nQuays,{long}\n").as_bytes());
    let goal = &import.file.pillars[0].goals[0];
    assert_eq!(goal.title, "Keep the light");
    assert_eq!(format!("{}: {}", goal.title, goal.summary.as_ref().unwrap().text), long.trim());
}

#[test]
fn rows_that_fit_nowhere_and_columns_left_out_are_told() {
    let text = "Pillar,Goal,Note\nQuays,Mooring,a\n,,a footnote to the table\n";
    let sheets = sheets("plan.csv", text.as_bytes()).unwrap();
    let mut plans = plans(&sheets);
    plans[0].set(2, Role::None);
    let import = import("plan.csv", &sheets, &plans).unwrap();
    assert_eq!((import.misfits[0].row, import.misfits[0].text.as_str()), (3, "a footnote to the table"));
    assert_eq!((import.left_out[0].reason().as_str(), import.left_out[0].count), ("cells of the column “Note”", 2));
}

#[test]
fn a_table_without_goals_is_refused_with_its_headings() {
    let sheets = sheets("a.csv", b"Budget,Year\n,\n").unwrap();
    let refused = import("a.csv", &sheets, &plans(&sheets)).unwrap_err();
    assert_eq!(refused, SpreadsheetError::NoGoals { headings: vec!["Budget".into(), "Year".into()] });
}

#[test]
fn workbooks_open_with_a_sheet_for_each_level() {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    for (name, rows) in [
        ("Pillars", vec![vec!["ID", "Title", "Description"], vec!["P1", "Quays", "Where ships lie"]]),
        (
            "Goals",
            vec![
                vec!["ID", "Pillar", "Title", "Status"],
                vec!["G1", "P1", "Mooring", "Done"],
                vec!["G2", "P1", "Fenders", "Late"],
            ],
        ),
    ] {
        let sheet = workbook.add_worksheet().set_name(name).unwrap();
        for (at, row) in (0..).zip(rows) {
            sheet.write_row(at, 0, row).unwrap();
        }
    }
    let (import, framework) = opened("plan.xlsx", &workbook.save_to_buffer().unwrap());
    assert_eq!(outline(&import.file), "Quays[G1 Mooring, G2 Fenders]");
    assert_eq!(framework.pillars[0].summary.as_ref().unwrap().text, "Where ships lie");
}

#[test]
fn published_tables_open() {
    let samples = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/samples");
    let Ok(bytes) = std::fs::read(samples.join("federal-data-strategy-draft-practices.csv")) else {
        println!("not tried: the folder of samples is not here");
        return;
    };
    let (import, framework) = opened("federal-data-strategy-draft-practices.csv", &bytes);
    assert_eq!((framework.pillars.len(), framework.goals.len()), (5, 47));
    assert_eq!(framework.goals[0].title, "Establish Data Governance Structures");
    assert_eq!(framework.goals[0].label.as_deref(), Some("1"));
    assert_eq!(import.left_out, []);
}

#[test]
fn a_table_without_a_name_opens() {
    let (_, framework) = opened("", b"pillar,goal\nQuays,Mooring\n");
    assert_eq!((framework.title.as_str(), framework.goals.len()), ("Spreadsheet", 1));
}

#[test]
fn every_cell_is_told_or_counted() {
    let text = "Harbour plan,,,,,,\nDraft of May,,,,,,\nPillar,Goal,Id,Old id,Topic,Link,Empty\nQuays,,P1,X1,Ropes,https://a.example,\nQuays,Mooring,G1,X2,Light,see the map,\n";
    let (import, framework) = opened("plan.csv", text.as_bytes());
    assert_eq!((framework.title.as_str(), framework.publisher.as_str()), ("Harbour plan", ""));
    assert_eq!(framework.coverage, "2 rows of the spreadsheet plan.csv.");
    let summary = framework.pillars[0].summary.as_ref().unwrap();
    assert_eq!(summary.text, "Old id: X1\n\nTopic: Ropes");
    let goal = &framework.goals[0];
    let facts: Vec<_> = goal.facts.iter().map(|fact| format!("{}: {}", fact.title, fact.statement.text)).collect();
    assert_eq!((facts, goal.summary.is_none()), (vec!["Old id: X2".to_owned(), "Link: see the map".to_owned()], true));
    let left_out: Vec<_> =
        import.left_out.iter().map(|left_out| (left_out.omission.as_str(), left_out.items.join(", "))).collect();
    assert_eq!(
        left_out,
        [
            ("columns with nothing but a heading", "Empty".to_owned()),
            ("cells above the headings", "Draft of May".to_owned()),
        ]
    );
}

#[test]
fn addresses_behind_cells_become_links_of_what_the_row_names() {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    for (row, cells) in
        (0..).zip([["Pillar", "Goal", "Link"], ["Quays", "Mooring", "see here"], ["Sheds", "Roofs", ""]])
    {
        sheet.write_row(row, 0, cells).unwrap();
    }
    let url = |address: &str, text: &str| rust_xlsxwriter::Url::new(address).set_text(text);
    sheet.write_url(0, 0, url("https://a.example/heading", "Pillar")).unwrap();
    sheet.write_url(1, 1, url("https://a.example/1", "Mooring")).unwrap();
    sheet.write_url(1, 2, url("https://a.example/2", "see here")).unwrap();
    sheet.write_url(2, 1, url("mailto:a@b.example", "Roofs")).unwrap();
    let (import, framework) = opened("plan.xlsx", &workbook.save_to_buffer().unwrap());
    let links: Vec<_> =
        framework.goals[0].links.iter().map(|link| format!("{} {}", link.title, link.address)).collect();
    assert_eq!(links, ["Mooring https://a.example/1", "see here https://a.example/2"]);
    assert!(framework.goals[0].facts.is_empty());
    let left_out: Vec<_> =
        import.left_out.iter().map(|left_out| (left_out.omission.as_str(), left_out.items.join(", "))).collect();
    assert_eq!(
        left_out,
        [
            ("links that do not lead to a web page", "mailto:a@b.example".to_owned()),
            ("addresses behind cells that are not shown", "https://a.example/heading".to_owned()),
        ]
    );
}

#[test]
fn facets_filter_and_levels_are_in_order() {
    let text = "Pillar,Goal,Risk,Unit,Progress,Link\nA,x,High,percent,10%,page 1\nA,y,Low,percent,25%,page 2\n\
                B,z,Medium,percent,70%,page 1\nB,w,High,percent,90%,page 1\n";
    let (_, framework) = opened("plan.csv", text.as_bytes());
    let facets: Vec<_> = framework.facets.iter().map(|facet| (facet.id.as_str(), facet.kind.as_str())).collect();
    assert_eq!(facets, [("risk", "level"), ("link", "tag")]);
    let levels: Vec<_> = framework.facets[0].values.iter().map(|value| value.title.as_str()).collect();
    assert_eq!(levels, ["Low", "Medium", "High"]);
    let texts: Vec<_> =
        framework.goals[0].facts.iter().map(|fact| format!("{}: {}", fact.title, fact.statement.text)).collect();
    assert!(texts.contains(&"Unit: percent".to_owned()), "{texts:?}");
}
