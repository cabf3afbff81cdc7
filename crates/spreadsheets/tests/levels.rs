//! The roles of columns: the levels that a reader sees in a table, whatever their names and their order.

// Helpers of tests may end them as tests do.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use framework::resolve;
use spreadsheets::{Plan, Role, Sheet, import, plans, sheets};

fn roles(plan: &Plan) -> String {
    plan.columns.iter().map(|column| column.role.as_str()).collect::<Vec<_>>().join(" ")
}

/// Whether the page asks, and the roles of the columns.
fn guess(text: &str) -> (bool, String) {
    let plan = plans(&sheets("plan.csv", text.as_bytes()).unwrap()).remove(0);
    (!plan.is_certain(), roles(&plan))
}

#[test]
fn levels_are_found_and_stand_in_their_order() {
    for (text, expected) in [
        // Three levels, none of them called a pillar.
        (
            "Goal,Objective,Action,Lead,Status\nHealth,Fewer infections,Wash hands,MoH,Done\nHealth,Fewer infections,Vaccinate,MoH,Open\nRoads,Slower cars,Zones,MoT,Open\n",
            "pillar goal objective actor status",
        ),
        (
            "Strategic objective,Specific objective,Activity,Indicator\nPeace,Talk,Hold talks,talks held\nPeace,Talk,Train mediators,mediators\nTrade,Ports,Dredge,depth\n",
            "pillar goal objective summary",
        ),
        (
            "Outcome,Output,Activity\nPeople,Clinics,Build\nPeople,Nurses,Train\nRoads,Better roads,Pave\n",
            "pillar goal objective",
        ),
        (
            "Eje;Objetivo estratégico;Línea de acción;Responsable;Estado;Meta 2030\nA;OE1 Mejorar;L1 Crear;P;Finalizado;1\nA;OE1 Mejorar;L2 Publicar;P;En proceso;6\nB;OE3 Formar;L3 Cursos;I;No iniciado;20000\n",
            "pillar goal objective actor status summary",
        ),
        (
            "战略目标,重点任务,责任部门,完成状态\n提高质量,培训教师,教育局,进行中\n提高质量,更新教材,教育局,已完成\n减少拥堵,建设地铁,交通局,未开始\n",
            "goal objective actor status",
        ),
        ("المحور,الهدف,المبادرة\nا,تنويع,دعم\nا,تنويع,جذب\nب,تعليم,تدريب\n", "pillar goal objective"),
        (
            "Axes,Objectifs,Mesures,Porteurs\nEau,Propre,Stations,Ministère\nEau,Propre,Amendes,Agence\n",
            "pillar goal objective actor",
        ),
        // The headings say which is which, however often the cells repeat.
        (
            "Pillar,Action\nWater,Monitoring\nWater,Training\nAir,Monitoring\nAir,Training\nLand,Monitoring\n",
            "pillar goal",
        ),
        ("Measure,Goal,Pillar\nm1,g1,A\nm2,g1,A\nm3,g2,A\n", "objective goal pillar"),
        (
            "Pillar,Goal,Initiative,KPI\nEconomy,Diversify,Help,500 firms\nEconomy,Diversify,Attract,1bn\nSociety,Learn,Train,2000\n",
            "pillar goal objective summary",
        ),
        // A category that changes within one objective is not above it; a pillar is, whatever the order of rows.
        ("Objective,Measure,Category\nA,m1,x\nA,m2,y\nB,m3,x\nB,m4,y\n", "pillar goal facet"),
        ("Pillar,Action\nWater,Watch\nAir,Watch\nWater,Train\nAir,Train\n", "pillar goal"),
        // What the rows are about is called a title.
        (
            "Domain,Requirement ID,Requirement\nAccess,R-1,Passwords\nAccess,R-2,MFA\nLogging,R-3,Keep\n",
            "pillar label goal",
        ),
        (
            "Ref,Title,Description,Priority\nA1,Build,Ten plants,High\nA2,Fine,By law,Low\nA3,Inspect,Yearly,High\n",
            "label goal summary facet",
        ),
        ("id,city,actionName,status\nBA-1,Lima,Plant trees,done\nBA-2,Lima,Buses,open\n", "label facet goal status"),
        // A scale is a facet, numbers are facts, and neither is a level.
        (
            "Pillar,Goal,Action,Priority,Status\nA,g1,a1,High,Done\nA,g1,a2,Low,Open\nB,g2,a3,High,Open\n",
            "pillar goal objective facet status",
        ),
        ("Priority,Action\nRoads,Fix\nRoads,Pave\nRail,Build\n", "pillar goal"),
        ("Goal,Budget\nRivers,1\nDams,1.5\nSmog,2\nNights,2.5\nParks,3\n", "goal summary"),
        (
            "Pillar,Goal,Score,Quarter,Cost\nA,g1,3,Q1,1.5\nA,g2,5,Q2,2\nB,g3,3,Q1,0.25\nB,g4,4,Q4,3\n",
            "pillar goal facet facet summary",
        ),
        ("Pillar,Goal,Progress\nA,g1,75%\nA,g2,10%\nB,g3,100%\n", "pillar goal summary"),
        ("Pillar,Goal,Department code\nA,g1,DH\nA,g2,DH\nB,g3,DE\n", "pillar goal facet"),
    ] {
        assert_eq!(guess(text), (false, expected.to_owned()), "{text}");
    }
}

#[test]
fn what_headings_leave_open_is_guessed_and_asked() {
    for (text, expected) in [
        // The goals repeat in rows that are otherwise different.
        ("Domain,What we want\nAccess,Passwords\nAccess,MFA\nLogging,Keep\nLogging,Review\n", "pillar goal"),
        (
            "Goal,Target,Indicator,Description\nG1,t1,1.1.1,poor people\nG1,t2,1.2.1,half of them\nG1,t2,1.2.2,others\n",
            "pillar goal label objective",
        ),
        // Blocks of rows under one word.
        (
            "ID,Open things,Commitment\nC1,Data,Budgets\nC2,Data,Contracts\nC3,Voices,Panels\nC4,Voices,Petitions\n",
            "label pillar goal",
        ),
        (
            "Theme;Code;Indicator;Target;Unit\nWater;I1.1;Clean rivers;0;percent\nWater;I1.2;Safe dams;3;percent\nAir;I2.1;Less smog;6;percent\nAir;I2.2;Quiet;9;percent\n",
            "pillar label goal summary facet",
        ),
    ] {
        assert_eq!(guess(text), (true, expected.to_owned()), "{text}");
    }
}

fn sheet(name: &str, rows: &[&[&str]]) -> Sheet {
    let rows = rows.iter().map(|row| row.iter().map(|cell| (*cell).to_owned()).collect()).collect();
    Sheet { name: name.to_owned(), rows, ..Sheet::default() }
}

#[test]
fn sheets_of_one_workbook_explain_each_other() {
    let pillars = sheet("Pillars", &[&["ID", "Title"], &["1", "People"], &["2", "Planet"]]);
    let goals = sheet(
        "Goals",
        &[&["ID", "Pillar", "Title"], &["G1", "1", "Health"], &["G2", "2", "Rivers"], &["G3", "2", "Air"]],
    );
    let objectives =
        sheet("Objectives", &[&["ID", "Goal ID", "Title"], &["O1", "G1", "Clinics"], &["O2", "G1", "Nurses"]]);
    let all = plans(&[pillars, goals, objectives]);
    assert_eq!(
        all.iter().map(roles).collect::<Vec<_>>(),
        ["label pillar", "label pillar goal", "label goal objective"]
    );
    // Sheets with the same headings are the pillars themselves.
    let twin = |name| sheet(name, &[&["Objective", "Measure"], &["a", "m1"], &["", "m2"], &["b", "m3"]]);
    let all = plans(&[twin("Health"), twin("Schools")]);
    assert_eq!(all.iter().map(roles).collect::<Vec<_>>(), ["goal objective", "goal objective"]);
    // A sheet that only describes the workbook, or lists words to choose from, is not part of it.
    let facts =
        sheet("About", &[&["type", "plan"], &["name", "Harbour"], &["description", "Quays"], &["version", "2"]]);
    let words = sheet("Lists", &[&["Values"], &["Open"], &["Done"]]);
    let all = plans(&[twin("Health"), facts, words]);
    assert!(all[0].is_certain() && all[1..].iter().all(|plan| plan.levels().is_empty()), "{all:#?}");
}

#[test]
fn two_columns_taken_for_the_same_level_are_two_levels() {
    let sheets = sheets("plan.csv", b"Aim,Field,Name\na,x,1st\na,x,2nd\nb,y,3rd\n").unwrap();
    let mut plans = plans(&sheets);
    for column in 0..3 {
        plans[0].set(column, Role::Goal);
    }
    let framework = resolve(import("plan.csv", &sheets, &plans).unwrap().file).unwrap();
    let counts = (framework.pillars.len(), framework.goals.len(), framework.goals[0].objectives.len());
    assert_eq!((counts, roles(&plans[0]).as_str()), ((2, 2, 2), "goal goal goal"));
}
