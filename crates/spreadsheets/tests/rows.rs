//! Rows as people write them: trees of one column, things without a title, totals and notes, a sheet for each level.

// Helpers of tests may end them as tests do.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use framework::{resolve, wire};
use spreadsheets::{Import, Reason, Role, import, plans, sheets};

fn opened(name: &str, bytes: &[u8]) -> Import {
    let sheets = sheets(name, bytes).unwrap();
    let import = import(name, &sheets, &plans(&sheets)).unwrap();
    resolve(import.file.clone()).unwrap_or_else(|problems| panic!("{problems:#?}"));
    import
}

/// The tree in a line, with labels: `P1 Quays[1.1 Mooring(Check; Light), {Section: Goal}]`.
fn outline(file: &wire::File) -> String {
    fn named(label: Option<&String>, title: &str) -> String {
        label.map(|label| format!("{label} ")).unwrap_or_default() + title
    }
    fn goal(goal: &wire::Goal) -> String {
        let below: Vec<_> =
            goal.objectives.iter().map(|objective| named(objective.label.as_ref(), &objective.text)).collect();
        let below = Some(format!("({})", below.join("; "))).filter(|_| !below.is_empty());
        named(goal.label.as_ref(), &goal.title) + &below.unwrap_or_default()
    }
    fn below(goals: &[wire::Goal], sections: &[wire::Section]) -> String {
        let section = |section: &wire::Section| {
            format!(
                "{{{}: {}}}",
                named(section.label.as_ref(), &section.title),
                below(&section.goals, &section.sections)
            )
        };
        goals.iter().map(goal).chain(sections.iter().map(section)).collect::<Vec<_>>().join(", ")
    }
    let pillar = |pillar: &wire::Pillar| {
        format!("{}[{}]", named(pillar.label.as_ref(), &pillar.title), below(&pillar.goals, &pillar.sections))
    };
    file.pillars.iter().map(pillar).collect::<Vec<_>>().join(" ")
}

fn workbook(sheets: &[(&str, &[&[&str]])]) -> Vec<u8> {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    for (name, rows) in sheets {
        let sheet = workbook.add_worksheet().set_name(*name).unwrap();
        for (at, row) in (0..).zip(*rows) {
            sheet.write_row(at, 0, row.iter().copied()).unwrap();
        }
    }
    workbook.save_to_buffer().unwrap()
}

#[test]
fn one_column_of_titles_is_a_tree_in_every_way_that_tables_say_so() {
    for (text, tree) in [
        // Spaces before titles.
        (
            "Goal,Owner\nHealth,\n  Clinics,\n    Open 20,\n    Train,\n  Vaccines,\nSchools,\n  Teachers,\n",
            "Health[Clinics(Open 20; Train), Vaccines] Schools[Teachers]",
        ),
        // One space too many is a slip.
        ("Goal,Owner\nHealth,A\n Clinics,B\nSchools,A\n", "plan[Health, Clinics, Schools]"),
        // Numbers at the heads of titles.
        (
            "Goal\n1. Governance\n1.1 Oversight\n1.2 Policies\n1.2.1 Review\n2. Risk\n2.1 Register\n",
            "1 Governance[1.1 Oversight, 1.2 Policies(1.2.1 Review)] 2 Risk[2.1 Register]",
        ),
        // Labels of letters and digits, with hyphens.
        (
            "Code,Title\nGV,Govern\nGV.1,Policy\nGV.1-1,Write\nPR,Protect\nPR.1,Access\n",
            "GV Govern[GV.1 Policy(GV.1-1 Write)] PR Protect[PR.1 Access]",
        ),
        // Labels in several columns, one of them without numbers.
        (
            "Node ID,Ref,Title\n,core,Clauses\n,4,Context\n4.1,4.1,Needs\n4.2,4.2,Scope\n,5,Leadership\n5.1,5.1,Commitment\n5.2,5.2,Policy\n5.3,5.3,Roles\n,6,Planning\n6.1,6.1,Risks\n",
            "core Clauses[] 4 Context[4.1 Needs, 4.2 Scope] 5 Leadership[5.1 Commitment, 5.2 Policy, 5.3 Roles] 6 Planning[6.1 Risks]",
        ),
        // A row with only a heading.
        (
            "Goal,Lead,Status\nHEALTH,,\nBuild clinics,MoH,Done\nTrain nurses,MoH,Open\nEDUCATION,,\nBuild schools,MoE,Done\n",
            "HEALTH[Build clinics, Train nurses] EDUCATION[Build schools]",
        ),
        // The same, merged across from the column of numbers.
        (
            "No,Goal,Lead\nHEALTH,,\n1,Clinics,A\n2,Nurses,B\nSCHOOL,,\n3,Desks,C\n",
            "HEALTH[1 Clinics, 2 Nurses] SCHOOL[3 Desks]",
        ),
        // A column of depths; a row with nothing below it is not a section.
        (
            "depth,ref_id,name\n1,A,Organisation\n2,A.1,Policies\n3,A.1.1,Policy\n4,A.1.1.1,Write\n1,B,People\n2,B.1,Screening\n",
            "A Organisation[{A.1 Policies: A.1.1 Policy(A.1.1.1 Write)}] B People[B.1 Screening]",
        ),
        // Parents by their number, in any order.
        (
            "id,parent_id,title\n3,2,Remove plastic\n1,,Environment\n2,1,Rivers\n4,,Economy\n5,4,Jobs\n",
            "1 Environment[2 Rivers(3 Remove plastic)] 4 Economy[5 Jobs]",
        ),
        // Parents by their title.
        ("Title,Parent\nRivers,\nClean,Rivers\nFish,Rivers\n", "Rivers[Clean, Fish]"),
    ] {
        let import = opened("plan.csv", text.as_bytes());
        assert_eq!(outline(&import.file), tree, "{text}");
        assert_eq!(import.misfits, [], "{text}");
    }
}

#[test]
fn cells_that_are_set_in_are_as_deep_as_they_look() {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write_string(0, 0, "Goal").unwrap();
    for (row, (title, indent)) in (1..).zip([("Health", 0), ("Clinics", 1), ("Open 20", 2), ("Vaccines", 1)]) {
        let format = rust_xlsxwriter::Format::new().set_indent(indent);
        sheet.write_string_with_format(row, 0, title, &format).unwrap();
    }
    let import = opened("plan.xlsx", &workbook.save_to_buffer().unwrap());
    assert_eq!(outline(&import.file), "Health[Clinics(Open 20), Vaccines]");
}

#[test]
fn rows_without_a_title_are_named_by_their_text_or_label() {
    for (text, tree) in [
        (
            "depth,ref_id,name,description\n1,A,Govern,About\n2,A.1,,Set the tone. Be firm.\n2,A.2,,\n1,Appendices,,\n2,B.1,Terms,\n",
            "A Govern[A.1 Set the tone. Be firm., A.2] Appendices[B.1 Terms]",
        ),
        (
            "Pillar,Goal,Ref,Description\nQuays,Moor,G1,Tie up\n,,G2,Check the ropes\n",
            "Quays[G1 Moor, G2 Check the ropes]",
        ),
        ("Pillar,Goal,Description\nQuays,Moor,Tie up\n,,Check the ropes\n", "Quays[Moor, Check the ropes]"),
    ] {
        let import = opened("plan.csv", text.as_bytes());
        assert_eq!((outline(&import.file).as_str(), import.misfits.len()), (tree, 0), "{text}");
    }
    let long = format!("Set the tone. {}", "And go on, and on. ".repeat(10));
    let import = opened("plan.csv", format!("Pillar,Goal,Ref,Description\nA,B,1,c\n,,2,{long:?}\n").as_bytes());
    let goal = &import.file.pillars[0].goals[1];
    assert_eq!((goal.title.as_str(), goal.summary.as_ref().unwrap().text.as_str()), ("Set the tone", long.trim()));
}

#[test]
fn headings_again_totals_and_notes_are_told_by_kind() {
    for (text, tree, expected_misfits) in [
        (
            "Pillar,Goal,Cost\nRoads,Fix bridges,100\nTotal Roads,,100\nRail,New line,900\nTotal,,1000\n",
            "Roads[Fix bridges] Rail[New line]",
            &["rows of totals: Total Roads", "rows of totals: Total"][..],
        ),
        (
            "Pillar,Goal,Lead\nA,One,X\nPillar,Goal,Lead\nB,Two,Y\n",
            "A[One] B[Two]",
            &["rows that repeat the headings: Pillar"],
        ),
        (
            "Pillar,Goal\nA,One\nB,Two\n,\n* As of May,\nSource: Ministry,\nPrepared in haste,\n",
            "A[One] B[Two]",
            &[
                "notes below the table: * As of May",
                "notes below the table: Source: Ministry",
                "notes below the table: Prepared in haste",
            ],
        ),
        // Goals that only sound like totals, and stairs that end in a single cell.
        (
            "Pillar,Goal\nTotal quality,Total cost of ownership\n,Sources of income\n",
            "Total quality[Total cost of ownership, Sources of income]",
            &[],
        ),
        // A row without a name is reported by its longest cell.
        (
            "Pillar,Goal,Note,Lead\nA,One,long note one that is not repeated at all,Office of the harbour\n,,x,Harbour\n",
            "A[One]",
            &["rows that name no pillar, goal or objective: Harbour"],
        ),
    ] {
        let import = opened("plan.csv", text.as_bytes());
        assert_eq!(outline(&import.file), tree, "{text}");
        let misfits: Vec<_> =
            import.misfits.iter().map(|misfit| format!("{}: {}", misfit.reason.omission(), misfit.text)).collect();
        assert_eq!(misfits, expected_misfits, "{text}");
    }
}

#[test]
fn a_line_that_names_the_separator_is_no_title() {
    let import = opened("plan.csv", b"sep=;\r\nPillar;Goal\r\nA, and B;First, with comma\r\n");
    assert_eq!(import.file.framework.title, "plan");
    assert_eq!(outline(&import.file), "A, and B[First, with comma]");
    let place = import.file.pillars[0].goals[0].evidence[0].place.as_deref();
    assert_eq!(place, Some("plan, row 3"));
}

#[test]
fn words_in_other_cases_and_blanks_are_one_pillar() {
    let import = opened("plan.csv", b"Pillar,Goal\nWater ,One\nwater,Two\nClean  Air,Three\nClean air,Four\n");
    assert_eq!(outline(&import.file), "Water[One, Two] Clean  Air[Three, Four]");
}

#[test]
fn a_list_in_a_cell_is_several_objectives() {
    let text = "Pillar,Goal,Objectives,Status\nA,One,\"- do this\n- do that\",Done\nA,Two,\"1. first\n2. second\",Open\nB,Three,only one,Open\n";
    let import = opened("plan.csv", text.as_bytes());
    assert_eq!(outline(&import.file), "A[One(do this; do that), Two(1 first; 2 second)] B[Three(only one)]");
    let statuses = import.file.pillars[0].goals.iter().map(|goal| goal.facets["status"].join(","));
    assert_eq!(statuses.collect::<Vec<_>>(), ["done", "open"]);
}

#[test]
fn a_pillar_that_several_rows_name_has_their_labels() {
    let text = "ID,Pillar,Goal\nX1,Quays,\nX2,Quays,\nX3,Quays,Moor\n";
    let import = opened("plan.csv", text.as_bytes());
    assert_eq!(outline(&import.file), "X1 Quays[X3 Moor]");
    assert_eq!(import.file.pillars[0].summary.as_ref().unwrap().text, "ID: X2");
}

#[test]
fn labels_belong_to_the_level_that_they_name() {
    for text in [
        "Pillar ID,Pillar,Goal ID,Goal\nP1,Quays,G1,Moor\nP1,Quays,G2,Light\n",
        "No,Pillar,No,Goal\nP1,Quays,G1,Moor\n,,G2,Light\n",
        "Pillar,Goal\nP1. Quays,G1. Moor\n,G2. Light\n",
    ] {
        let import = opened("plan.csv", text.as_bytes());
        assert_eq!(outline(&import.file), "P1 Quays[G1 Moor, G2 Light]", "{text}");
        assert!(import.file.pillars[0].goals.iter().all(|goal| goal.facts.is_empty()), "{text}");
    }
}

#[test]
fn sheets_name_what_others_hold_by_label_or_title() {
    let expected = "P1 People[G1 Health(O1 Clinics)] P2 Planet[G2 Rivers(O2 Fish)]";
    let pillars: &[&[&str]] = &[&["ID", "Title"], &["P1", "People"], &["P2", "Planet"]];
    let goals: &[&[&str]] = &[&["ID", "Pillar", "Title"], &["G1", "P1", "Health"], &["G2", "P2", "Rivers"]];
    let objectives: &[&[&str]] = &[&["ID", "Goal", "Title"], &["O1", "G1", "Clinics"], &["O2", "G2", "Fish"]];
    let goal_ids: &[&[&str]] = &[&["ID", "Pillar ID", "Title"], &["G1", "P1", "Health"], &["G2", "P2", "Rivers"]];
    let of_goal_ids: &[&[&str]] = &[&["ID", "Goal ID", "Title"], &["O1", "G1", "Clinics"], &["O2", "G2", "Fish"]];
    let titles: &[&[&str]] = &[&["ID", "Goal", "Title"], &["O1", "Health", "Clinics"], &["O2", "Rivers", "Fish"]];
    for sheets in [
        [("Pillars", pillars), ("Goals", goals), ("Objectives", objectives)],
        [("Objectives", objectives), ("Goals", goals), ("Pillars", pillars)],
        [("Pillars", pillars), ("Goals", goal_ids), ("Objectives", of_goal_ids)],
        [("Pillars", pillars), ("Goals", goals), ("Objectives", titles)],
    ] {
        let import = opened("plan.xlsx", &workbook(&sheets));
        assert_eq!(outline(&import.file), expected, "{sheets:?}");
    }
    let goals: &[&[&str]] = &[&["Goal ID", "Goal", "Pillar"], &["G1", "Health", "People"], &["G2", "Rivers", "Planet"]];
    let actions: &[&[&str]] = &[&["Action ID", "Goal ID", "Action"], &["A1", "G1", "Clinics"], &["A2", "G2", "Fish"]];
    let import = opened("plan.xlsx", &workbook(&[("Goals", goals), ("Actions", actions)]));
    assert_eq!(outline(&import.file), "People[G1 Health(A1 Clinics)] Planet[G2 Rivers(A2 Fish)]");
}

#[test]
fn what_stands_below_an_objective_is_not_lost() {
    let sheets = sheets("plan.csv", b"Pillar,Goal,Measure,Step\nA,One,do,first\nA,One,do,second\n").unwrap();
    let mut plans = plans(&sheets);
    for (column, role) in (0..).zip([Role::Pillar, Role::Goal, Role::Objective, Role::Objective]) {
        plans[0].set(column, role);
    }
    let import = import("plan.csv", &sheets, &plans).unwrap();
    assert_eq!(outline(&import.file), "A[One(do; first; second)]");
}

#[test]
fn depths_and_parents_of_tables_with_levels_of_their_own_are_facts() {
    let sheets = sheets("plan.csv", b"Pillar,Goal,Depth\nA,One,1\nA,Two,2\n").unwrap();
    let mut plans = plans(&sheets);
    plans[0].set(2, Role::Depth);
    let import = import("plan.csv", &sheets, &plans).unwrap();
    let facts: Vec<_> = import.file.pillars[0].goals.iter().map(|goal| goal.facts[0].text.as_str()).collect();
    assert_eq!((outline(&import.file).as_str(), facts), ("A[One, Two]", vec!["1", "2"]));
}

#[test]
fn what_a_row_belongs_to_is_told_where_no_row_is_that() {
    let file = opened("plan.csv", b"Id,Parent,Goal\n1,,Ropes\n2,1,Moor\n3,1,Light\n4,Harbour plan,Sound\n").file;
    let summary = |at: usize| file.pillars[at].summary.as_ref().map(|summary| summary.text.as_str());
    assert_eq!((summary(0), summary(1)), (None, Some("Parent: Harbour plan")));
}

#[test]
fn a_row_that_is_left_out_is_told_with_the_column_in_which_it_stands() {
    let text = "Nr,Handlungsfeld,Ziel,Kosten\n1,Hafen,Licht,120\n2,Hafen,Leinen,35.5\nSumme,,,155.5\n,,,Stand Mai\n";
    let import = opened("plan.csv", text.as_bytes());
    let found: Vec<_> =
        import.misfits.iter().map(|misfit| (misfit.row, misfit.column.as_str(), misfit.text.as_str())).collect();
    assert_eq!(found, [(4, "A", "Summe"), (5, "D", "Stand Mai")]);
}

#[test]
fn numbers_that_goals_share_with_their_rows_are_labels_of_the_goals() {
    for text in [
        "Nr.,Handlungsfeld,Ziel,Maßnahme\n1.1,Hafen,Licht,Lampen\n1.1,Hafen,Licht,Masten\n1.2,Hafen,Leinen,Knoten\nSumme,,,3\n",
        "Nr.,Handlungsfeld,Ziel,Maßnahme\n1.1,Hafen,Licht,Lampen\n,,,Masten\n1.2,,Leinen,Knoten\n",
        "Handlungsfeld,Nr.,Ziel,Maßnahme\nHafen,1.1,Licht,Lampen\n,1.1,,Masten\n,1.2,Leinen,Knoten\nSumme,,,\n",
    ] {
        let import = opened("plan.csv", text.as_bytes());
        assert_eq!(outline(&import.file), "Hafen[1.1 Licht(Lampen; Masten), 1.2 Leinen(Knoten)]", "{text}");
        assert!(import.file.pillars[0].goals.iter().all(|goal| goal.facts.is_empty()), "{text}");
    }
    let own = "Nr.,Handlungsfeld,Ziel,Maßnahme\n1,Hafen,Licht,Lampen\n2,Hafen,Licht,Masten\n3,Hafen,Leinen,Knoten\n";
    let import = opened("plan.csv", own.as_bytes());
    assert_eq!(outline(&import.file), "Hafen[Licht(1 Lampen; 2 Masten), Leinen(3 Knoten)]");
}

#[test]
fn a_sheet_that_explains_the_others_is_left_out_and_told() {
    let plan: &[&[&str]] =
        &[&["Handlungsfeld", "Ziel", "Stand"], &["Hafen", "Licht", "erledigt"], &["Hafen", "Leinen", "offen"]];
    for (name, legend) in [
        ("Legende", &[&["Legende", "Bedeutung"][..], &["erledigt", "ist getan"], &["offen", "ist zu tun"]][..]),
        ("Tabelle2", &[&["Legende", "Bedeutung"], &["erledigt", "ist getan"], &["offen", "ist zu tun"]]),
        ("Sheet2", &[&["Legend", "Meaning"], &["done", "it is done"], &["open", "it is to do"]]),
        (
            "Notes",
            &[&["Who", "Says", "What"], &["Ann", "on Monday", "all is well"], &["Ben", "on Friday", "it is not"]],
        ),
        ("凡例", &[&["完了", "終わったもの"], &["未着手", "これから"]]),
    ] {
        let sheets = sheets("plan.xlsx", &workbook(&[("Plan", plan), (name, legend)])).unwrap();
        let plans = plans(&sheets);
        let reasons: Vec<_> = plans[1].columns.iter().map(|column| (column.role, column.reason)).collect();
        assert!(reasons.iter().all(|reason| *reason == (Role::None, Reason::Beside)), "{name}: {reasons:?}");
        let import = import("plan.xlsx", &sheets, &plans).unwrap();
        assert_eq!(outline(&import.file), "Hafen[Licht, Leinen]", "{name}");
        let left_out: Vec<_> = import.left_out.iter().map(|left_out| left_out.items.join(", ")).collect();
        assert_eq!(left_out, [name]);
    }
    // A table is a table whatever its sheet is called, and a single sheet is never beside one.
    let notes: &[&[&str]] = &[&["Pillar", "Goal"], &["Quays", "Moor"]];
    let import =
        opened("plan.xlsx", &workbook(&[("Plan", notes), ("Notes", &[&["Pillar", "Goal"], &["Sheds", "Roofs"]])]));
    assert_eq!(outline(&import.file), "Quays[Moor] Sheds[Roofs]");
}

#[test]
fn the_reason_for_a_column_is_what_stands_in_it() {
    let long = "words that go on and on so that nobody would take them for a name of anything at all";
    let text = format!(
        "Ziel,Frist,Kosten,Ort\nLicht,2027-03-31,120,{long}\nLeinen,2027-06-30,35.5,{long}!\nKnoten,2027-09-30,7,am Kai\n"
    );
    let sheets = sheets("plan.csv", text.as_bytes()).unwrap();
    let reasons: Vec<_> = plans(&sheets)[0].columns.iter().map(|column| column.reason).collect();
    assert_eq!(reasons, [Reason::Heading, Reason::Numbers, Reason::Numbers, Reason::LongText]);
    let sheets = spreadsheets::sheets("plan.csv", b"Goal,Nickname\nLight,Lamp\nRopes,Line\nKnots,Bow\n").unwrap();
    assert_eq!(plans(&sheets)[0].columns[1].reason, Reason::Different);
}

#[test]
fn numbers_of_a_workbook_are_written_as_its_language_writes_them() {
    let costs = |headings: [&str; 3], goals: [&str; 2]| {
        let mut workbook = rust_xlsxwriter::Workbook::new();
        let sheet = workbook.add_worksheet();
        sheet.write_row(0, 0, headings).unwrap();
        for (row, (goal, cost)) in (1..).zip(goals.into_iter().zip([120.0, 35.5])) {
            sheet.write_row(row, 0, [headings[0], goal]).unwrap();
            sheet.write_number(row, 2, cost).unwrap();
        }
        let file = opened("plan.xlsx", &workbook.save_to_buffer().unwrap()).file;
        file.pillars[0].goals.iter().map(|goal| goal.facts[0].text.clone()).collect::<Vec<_>>()
    };
    let german = costs(["Handlungsfeld", "Ziel", "Kosten"], ["Die Leinen werden geprüft", "Das Licht ist an der Kaje"]);
    assert_eq!(german, ["120", "35,5"]);
    let english = costs(["Pillar", "Goal", "Cost"], ["The ropes are checked", "The light is on at the quay"]);
    assert_eq!(english, ["120", "35.5"]);
}
