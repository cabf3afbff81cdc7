//! A comparison as a reader sees it: two versions side by side, in numbers, as a list, on the page of a goal.

use std::sync::Arc;

use compare::{Change, compare};
use exports::wire_file;
use framework::{Framework, resolve, wire};
use framework_explorer::{
    session::{Explorer, Origin, OtherFramework, Session},
    ui::{App, AppProps},
};
use leptos::prelude::*;
use routes::Address;
use space_diplomacy::framework as bundled;

use crate::growth::is_in_proportion;

/// The page at an address, with another framework beside the bundled one.
fn beside(other: wire::File, fragment: &str, change: impl FnOnce(Session)) -> String {
    Owner::new().with(|| {
        let session = Session::new(Explorer::of_page(None), Address::parse(fragment));
        let other = resolve(other).unwrap_or_else(|problems| panic!("{problems:?}"));
        let explorer = Arc::new(Explorer::new(Arc::new(other), Origin::Bundled));
        session.beside.set(Some(Arc::new(OtherFramework { explorer, name: "older.json".into() })));
        change(session);
        App(AppProps { session }).to_html()
    })
}

fn at(fragment: &str) -> String {
    beside(older(), fragment, |_| {})
}

/// An earlier version of the bundled framework: since then one goal was renamed, one moved, one added, one reworded,
/// one removed.
fn older() -> wire::File {
    let mut file = wire_file(&bundled());
    file.quotations.clear();
    file.challenges.clear();
    file.translations.clear();
    let goals = file.pillars.iter_mut().flat_map(|pillar| &mut pillar.goals);
    goals.for_each(|goal| goal.related.clear());
    file.pillars[0].goals[0].title = "An older title".into();
    let moved = file.pillars[0].goals.remove(1);
    file.pillars[1].goals.push(wire::Goal { also: Vec::new(), ..moved });
    file.pillars[0].goals.remove(1);
    let changed = file.pillars[2].goals[0].summary.as_mut().unwrap();
    changed.text = format!("Formerly {}", changed.text);
    let mut gone = file.pillars[1].goals[0].clone();
    (gone.id, gone.title, gone.summary) = ("kites".into(), "Fly kites over harbours".into(), None);
    gone.objectives.clear();
    file.pillars[1].goals.push(gone);
    file
}

fn count(html: &str, needle: &str) -> usize {
    html.matches(needle).count()
}

fn goals_of_change(html: &str, change: Change) -> Vec<String> {
    let mark = format!("\" data-change=\"{}\"", change.as_str());
    let before = html.split(&mark).collect::<Vec<_>>();
    let ids = before[..before.len() - 1].iter().filter_map(|part| part.rsplit_once("data-goal=\"").map(|(_, id)| id));
    ids.map(str::to_owned).collect()
}

fn newer() -> Arc<Framework> {
    bundled()
}

#[test]
fn every_goal_stands_in_the_list_with_what_became_of_it() {
    let (html, framework) = (at("#/compare"), newer());
    let id = |pillar: usize, goal: usize| framework[framework.pillars[pillar].goals[goal]].id.clone();
    assert_eq!(goals_of_change(&html, Change::Removed), ["kites"]);
    assert_eq!(goals_of_change(&html, Change::Renamed), [id(0, 0)]);
    assert_eq!(goals_of_change(&html, Change::Moved), [id(0, 1)]);
    assert_eq!(goals_of_change(&html, Change::Added), [id(0, 2)]);
    assert_eq!(goals_of_change(&html, Change::Changed), [id(2, 0)]);
    assert_eq!(goals_of_change(&html, Change::Same).len(), framework.goals.len() - 4);
    assert!(html.contains("21 of 21 goals"), "the removed one counts");
}

#[test]
fn the_words_that_changed_are_marked() {
    let html = at("#/compare?change=changed");
    assert!(html.contains("<del>Formerly"), "{html}");
    let html = at("#/compare?change=renamed");
    assert!(html.contains("<del>An</del>") || html.contains("<del>An older"), "{html}");
    assert!(html.contains("<ins>"));
    assert!(html.contains("data-reason=\"id\""));
}

#[test]
fn the_list_is_filtered_by_change_and_by_all_else() {
    let html = at("#/compare?change=removed&change=added");
    assert_eq!(count(&html, "<article class=\"goal-card\""), 2);
    assert!(html.contains("2 of 21 goals"));
    let html = at("#/compare?q=kites");
    assert_eq!(goals_of_change(&html, Change::Removed), ["kites"]);
    assert_eq!(count(&html, "<article class=\"goal-card\""), 1);
    let facet = html.split("data-facet=\"change\"").nth(1).unwrap().split("</fieldset>").next().unwrap();
    for change in Change::ALL {
        assert!(facet.contains(&format!("value=\"{}\"", change.as_str())), "{facet}");
    }
    assert_eq!(count(facet, "data-none"), 5, "five changes befell nothing that has kites");
    let pillar = newer().pillars[1].id.clone();
    let html = at(&format!("#/compare?pillar={pillar}&change=removed"));
    assert_eq!(goals_of_change(&html, Change::Removed), ["kites"], "it stood under this pillar");
}

#[test]
fn the_page_of_a_goal_says_what_changed() {
    let framework = newer();
    let renamed = &framework[framework.pillars[0].goals[0]];
    let html = at(&format!("#/goal/{}", renamed.id));
    assert!(html.contains("What changed") && html.contains("data-change=\"renamed\""));
    assert!(html.contains("href=\"#/compare\""), "the way to the comparison stands among the places");
}

#[test]
fn the_other_one_may_be_the_newer() {
    let html = beside(older(), "#/compare", Session::swap_compared);
    assert_eq!(goals_of_change(&html, Change::Added), ["kites"]);
    assert_eq!(goals_of_change(&html, Change::Removed).len(), 1);
}

#[test]
fn a_pair_can_be_corrected() {
    let mut file = older();
    let id = newer()[newer().pillars[2].goals[1]].id.clone();
    let goal = file.pillars[2].goals.iter_mut().find(|goal| goal.id == id).unwrap();
    goal.id = "under-another-id".into();
    let html = beside(file.clone(), "#/compare", |_| {});
    assert!(html.contains("data-reason=\"title\""), "{html}");
    let parted = beside(file, "#/compare", |session| {
        let compared = session.compared().unwrap();
        let pair = compared.comparison.pairs.iter().find(|pair| pair.reason == Some(compare::Reason::Title));
        session.split_pair(pair.unwrap());
    });
    assert!(!parted.contains("data-reason=\"title\""));
    assert!(goals_of_change(&parted, Change::Removed).contains(&"under-another-id".to_owned()));
    assert!(parted.contains("Undo my corrections"));
}

#[test]
fn without_another_framework_the_page_asks_for_one() {
    let html = framework_explorer::ui::render(Explorer::of_page(None), &Address::parse("#/compare"));
    assert!(html.contains("type=\"file\" multiple=\"true\" data-beside") || html.contains("data-beside"), "{html}");
    assert!(!html.contains("href=\"#/compare\" aria-current"), "it is no place of everyone's");
}

#[test]
fn the_newer_version_is_called_newer_and_the_reader_can_swap() {
    let sides = |version: &str, change: fn(Session)| {
        let mut file = older();
        (file.framework.version, file.framework.title) = (Some(version.into()), "Chosen".into());
        let html = beside(file, "#/compare", change);
        let newer = html.split("data-newer").nth(1).unwrap().split("</dd>").next().unwrap().to_owned();
        (newer.contains("Chosen"), html.contains("Older"))
    };
    assert_eq!(sides("9999-01-01", |_| {}), (true, true));
    assert_eq!(sides("1", |_| {}), (false, true));
    assert_eq!(sides("9999-01-01", Session::swap_compared), (false, true));
}

#[test]
fn of_two_frameworks_with_nothing_in_common_neither_is_older() {
    let mut file = wire_file(&space_diplomacy::framework());
    file.quotations.clear();
    file.challenges.clear();
    file.translations.clear();
    file.framework.changes.clear();
    file.framework.id = "harbours".into();
    file.pillars.truncate(1);
    let pillar = &mut file.pillars[0];
    pillar.sections.clear();
    pillar.goals.truncate(1);
    let goal = &mut pillar.goals[0];
    (goal.id, goal.label, goal.title, goal.summary) = ("splice".into(), None, "Splice ropes".into(), None);
    goal.objectives.clear();
    goal.facts.clear();
    goal.related.clear();
    goal.also.clear();
    let html = beside(file, "#/compare", |_| {});
    for word in ["Older", "Newer", "older and newer", ">Added<", ">Removed<", "Not new?"] {
        assert!(!html.contains(word), "{word}");
    }
    for word in [">This<", ">The other<", "Only in this one", "Only in the other", "Swap the two"] {
        assert!(html.contains(word), "{word}");
    }
}

#[test]
fn thousands_of_goals_are_compared_in_a_time_that_their_number_explains() {
    let with = |word: &str, size: usize| {
        let mut file = wire::File { translations: Vec::new(), challenges: Vec::new(), ..wire_file(&bundled()) };
        file.quotations.clear();
        let evidence = file.pillars[0].goals[0].evidence.clone();
        let goal = |at: usize| wire::Goal {
            id: format!("{word}-{at}"),
            title: format!("{word} {at}"),
            evidence: evidence.clone(),
            ..wire::Goal::default()
        };
        file.pillars.truncate(1);
        file.pillars[0].goals = (0..size).map(goal).collect();
        file.framework.changes.clear();
        resolve(file).unwrap_or_else(|problems| panic!("{problems:?}"))
    };
    let pairs = [2_500, 10_000].map(|size| (size, with("word", size), with("other", size)));
    assert!(is_in_proportion(2_500, |goals| {
        let (_, older, newer) = pairs.iter().find(|(size, ..)| *size == goals).unwrap();
        assert_eq!(compare(older, newer, &[]).count(Change::Removed), goals);
    }));
}

#[test]
fn a_goal_with_thousands_of_objectives_is_compared_in_a_time_that_its_size_explains() {
    let with = |words: &dyn Fn(usize) -> String, size: usize| {
        let mut file = wire::File { translations: Vec::new(), ..wire_file(&bundled()) };
        let goal = &mut file.pillars[0].goals[0];
        let evidence = goal.evidence.clone();
        let objective = |at: usize| wire::Objective {
            id: format!("o-{at}"),
            title: Some(words(at)),
            text: "To be done.".into(),
            evidence: evidence.clone(),
            ..wire::Objective::default()
        };
        goal.objectives = (0..size).map(objective).collect();
        resolve(file).unwrap_or_else(|problems| panic!("{problems:?}"))
    };
    // Reversed, each entry has its partner at the other end of the list; with other words, none has one.
    for words in [&|size: usize, at: usize| format!("Word {}", size - at), &|_: usize, at: usize| format!("Other {at}")]
        as [&dyn Fn(usize, usize) -> String; 2]
    {
        let pairs = [2_500, 10_000]
            .map(|size| (size, with(&|at| format!("Word {at}"), size), with(&|at| words(size, at), size)));
        assert!(is_in_proportion(2_500, |objectives| {
            let (_, older, newer) = pairs.iter().find(|(size, ..)| *size == objectives).unwrap();
            assert_eq!(compare(older, newer, &[]).count(Change::Changed), 1);
        }));
    }
}
