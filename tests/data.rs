//! The bundled data set: complete, and nothing in it that its sources do not have.

use std::{collections::BTreeSet, path::Path, process::Command};

use framework::{Framework, Gathered, Placement, wire};
use space_diplomacy::TEXT as BUNDLED_TEXT;
use space_diplomacy::framework as bundled;

#[test]
fn the_whole_strategy_is_there() {
    let framework = bundled();
    assert_eq!(framework.pillars.iter().map(|it| it.goals.len()).collect::<Vec<_>>(), [8, 8, 4]);
    assert_eq!((framework.sources.len(), framework.themes.len()), (12, 19));
    let objectives: Vec<_> = framework.goals.iter().map(|goal| goal.objectives.len()).collect();
    assert_eq!(objectives, [4, 2, 3, 4, 4, 2, 2, 3, 1, 1, 0, 0, 0, 2, 3, 2, 0, 0, 0, 0]);
    assert!(framework.quotations.len() >= 17, "{} quotations", framework.quotations.len());
    assert!(framework.challenges.len() >= 6);
}

#[test]
fn placement_is_what_the_sources_say() {
    let framework = bundled();
    let editorial: BTreeSet<_> = framework
        .goals
        .iter()
        .filter(|goal| goal.placement == Some(Placement::Editorial))
        .map(|goal| goal.id.as_str())
        .collect();
    let expected = [
        "asat-arms-control",
        "emerging-partners",
        "infrastructure-security",
        "interagency",
        "strategic-competition",
        "technology-transfer",
    ];
    assert_eq!(editorial, BTreeSet::from(expected));
    assert!(framework.goals.iter().all(|goal| goal.placement.is_some() && goal.placement_note.is_some()));
}

#[test]
fn what_is_not_known_is_not_made_up() {
    let framework = bundled();
    let article = framework.sources.iter().find(|it| it.id == "article").unwrap();
    assert!(article.described && article.address.is_none());
    assert!(framework.pillars.iter().all(|it| it.label.is_none()), "official numbers are not known");
    assert!(framework.goals.iter().all(|it| it.label.is_none()), "official numbers are not known");
}

#[test]
fn every_theme_voice_and_source_is_used() {
    let framework = bundled();
    let all_on = |framework: &Framework| {
        framework.refs().all(|theme| !framework.on_theme(theme).goals.is_empty())
            && framework.refs().all(|source| framework.resting_on(source) != Gathered::default())
    };
    assert!(all_on(&framework));
}

#[test]
fn the_file_is_written_as_the_program_would_write_it() {
    let file: wire::File = serde_json::from_str(BUNDLED_TEXT).unwrap();
    let framework = bundled();
    let mut again = exports::whole(&framework);
    again.schema = file.schema.clone();
    assert_eq!(again, file);
}

/// The words of the article lie beside the project where it is worked on, and cannot be part of it.
#[test]
fn quotations_stand_character_for_character_in_their_source() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let check = root.join("../shared/research/check_quotes.py");
    if !check.exists() {
        println!("skipped: the source texts are not here");
        return;
    }
    let output =
        Command::new("python3").arg(check).arg(root.join("crates/space-diplomacy/space-diplomacy.json")).output();
    let Ok(output) = output else { return println!("skipped: no python3 here") };
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
}
