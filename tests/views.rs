//! Every place, drawn as HTML on the host: what a reader finds there.

use std::sync::Arc;

use framework::{Framework, Goal, load};
use framework_explorer::{
    session::{Asking, Awaited, Explorer, Failure, Opening, Origin, Session},
    ui::{App, AppProps, prerender, render},
};
use importers::LeftOut;
use leptos::prelude::*;
use routes::Address;
use space_diplomacy::framework as bundled;
use worker::{ColumnPreview, OutlinePillar, Preview, SheetPreview};

fn at(fragment: &str) -> String {
    render(Explorer::brought_along(None), &Address::parse(fragment))
}

fn count(html: &str, needle: &str) -> usize {
    html.matches(needle).count()
}

/// The text of a page, without its markup.
fn text(html: &str) -> String {
    let mut text = String::new();
    let mut is_inside = false;
    for c in html.chars() {
        match c {
            '<' => is_inside = true,
            '>' => is_inside = false,
            c if !is_inside => text.push(c),
            _ => {}
        }
    }
    text.replace("&amp;", "&").replace("&#x27;", "'").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
}

#[test]
fn the_overview_shows_the_whole_strategy() {
    let html = at("#/");
    assert_eq!(count(&html, " data-pillar="), 3);
    assert_eq!(count(&html, " data-goal="), 20);
    assert!(text(&html).contains("20 of 20 goals"));
    assert!(html.contains("href=\"#/goal/norms\""));
}

#[test]
fn filters_fade_what_does_not_match() {
    let html = at("#/?theme=norms");
    assert_eq!(count(&html, " data-goal="), 20, "nothing goes away");
    let shown = bundled().goals.iter().filter(|goal| goal.themes.iter().any(|it| bundled()[*it].id == "norms")).count();
    assert_eq!(count(&html, " data-faded"), 20 - shown + faded_marks(&html));
    assert!(text(&html).contains(&format!("{shown} of 20 goals")));
}

/// The marks of the theme picture fade too.
fn faded_marks(html: &str) -> usize {
    html.split("<svg").filter(|part| part.contains("matrix-picture")).map(|part| count(part, " data-faded")).sum()
}

#[test]
fn the_list_marks_what_was_searched_for() {
    let html = at("#/goals?q=debris");
    assert!(html.contains("<mark>debris</mark>") || html.contains("<mark>Debris</mark>"));
    assert!(count(&html, "<article class=\"goal-card\"") < 20);
}

#[test]
fn every_goal_has_a_page_with_all_that_belongs_to_it() {
    let framework = bundled();
    for at_goal in framework.refs::<Goal>() {
        let goal = &framework[at_goal];
        let html = at(&format!("#/goal/{}", goal.id));
        let text = text(&html);
        assert!(text.contains(&goal.title), "{}", goal.id);
        for objective in &goal.objectives {
            assert!(html.contains(&format!("data-objective=\"{}\"", framework[*objective].id)));
        }
        for quotation in &goal.quotations {
            assert!(text.contains(&framework[*quotation].text), "{}", framework[*quotation].id);
        }
        for challenge in &goal.challenges {
            assert!(text.contains(&framework[*challenge].title));
        }
        assert!(html.contains("aria-label=\"Source "), "{} shows no evidence", goal.id);
        assert_eq!(count(&html, "<h1"), 1);
    }
}

#[test]
fn every_place_has_one_heading_and_its_parts() {
    let framework = bundled();
    let mut places = vec!["", "goals", "voices", "challenges", "sources", "about", "nowhere/at/all"]
        .into_iter()
        .map(str::to_owned)
        .collect::<Vec<_>>();
    places.extend(framework.pillars.iter().map(|it| format!("pillar/{}", it.id)));
    places.extend(framework.themes.iter().map(|it| format!("theme/{}", it.id)));
    places.extend(framework.actors.iter().map(|it| format!("actor/{}", it.id)));
    places.extend(framework.objectives.iter().map(|it| format!("objective/{}", it.id)));
    places.extend(framework.quotations.iter().map(|it| format!("quotation/{}", it.id)));
    places.extend(framework.challenges.iter().map(|it| format!("challenge/{}", it.id)));
    places.extend(framework.sources.iter().map(|it| format!("source/{}", it.id)));
    for place in places {
        let html = at(&format!("#/{place}"));
        assert_eq!(count(&html, "<h1"), 1, "{place}");
        let names_part =
            place.split_once('/').filter(|(kind, _)| ["objective", "quotation", "challenge", "source"].contains(kind));
        if let Some((kind, id)) = names_part {
            assert!(html.contains(&format!("data-{kind}=\"{id}\"")), "{place}");
            assert!(html.contains("data-marked"), "{place} does not mark its part");
        }
    }
}

#[test]
fn an_address_that_leads_nowhere_offers_the_nearest_places() {
    let html = at("#/goal/space-safty");
    assert!(text(&html).contains("Nothing here"));
    assert!(html.contains("href=\"#/goal/space-safety\""));
}

#[test]
fn a_phrase_is_marked_across_a_word_that_is_explained() {
    let html = at("#/goal/satellite-data?q=%22remote-sensing%20imagery%22");
    let marked: String = html.split("<mark>").skip(1).filter_map(|rest| rest.split("</mark>").next()).collect();
    assert!(marked.contains("remote-sensing") && marked.contains("imagery"), "marked is “{marked}”");
}

#[test]
fn a_quotation_is_there_whatever_else_its_address_asks_for() {
    let id = &bundled().quotations[0].id;
    let html = at(&format!("#/quotation/{id}?q=zzzz"));
    assert_eq!(count(&html, " data-quotation="), 1);
    assert!(html.contains(&format!("data-quotation=\"{id}\"")));
}

#[test]
fn voices_forgive_slips_and_tell_what_they_leave_out() {
    let found = bundled().quotations.iter().filter(|it| it.text.to_lowercase().contains("competitor")).count();
    assert!(found > 0);
    let html = at("#/voices?q=competitros");
    assert_eq!(count(&html, " data-quotation="), found);
    assert!(text(&html).contains("Nothing has “competitros”"), "the slip is told");
    for unknown in ["voice=nobody", "stance=bogus"] {
        let html = at(&format!("#/voices?{unknown}"));
        assert_eq!(count(&html, " data-quotation="), bundled().quotations.len());
        assert!(html.contains("role=\"alert\""), "{unknown} is told");
    }
    assert!(text(&at("#/voices?q=zzzzzz")).contains("No quotation matches all of this"));
}

#[test]
fn voices_forgive_only_where_nobody_says_what_was_typed() {
    // No goal has the word, so for the goals it is read as others.
    let html = at("#/voices?q=game");
    assert_eq!(count(&html, " data-quotation="), 1);
    assert!(!text(&html).contains("Nothing has"), "it is in a note");
    let said = bundled().quotations.iter().filter(|it| it.text.to_lowercase().contains("outer space")).count();
    assert!((1..bundled().quotations.len() / 2).contains(&said));
    assert_eq!(count(&at("#/voices?q=outerspace"), " data-quotation="), said, "the words stand one behind the other");
}

/// The page of a framework with so many pillars of so many goals, all resting on one source.
fn large_at(pillars: usize, goals: usize, fragment: &str) -> String {
    let evidence = serde_json::json!([{ "source": "plan" }]);
    let goal = |pillar: usize, at: usize| {
        let objective = serde_json::json!({ "id": format!("o{pillar}-{at}"), "label": "1.1.1", "text": "Do it.", "evidence": evidence });
        serde_json::json!({ "id": format!("g{pillar}-{at}"), "title": "A goal", "themes": ["green"], "evidence": evidence,
            "objectives": [objective] })
    };
    let pillar = |at: usize| {
        let goals: Vec<_> = (0..goals).map(|goal_at| goal(at, goal_at)).collect();
        serde_json::json!({ "id": format!("p{at}"), "title": "A pillar", "goals": goals })
    };
    let file = serde_json::json!({
        "format": "framework-explorer/1",
        "framework": { "id": "plan", "title": "A plan", "publisher": "A city", "language": "en", "coverage": "All." },
        "sources": [{ "id": "plan", "title": "The plan" }],
        "themes": [{ "id": "green", "title": "Green" }],
        "pillars": (0..pillars).map(pillar).collect::<Vec<_>>(),
    });
    let framework = load(&file.to_string()).unwrap();
    render(Explorer::new(Arc::new(framework), Origin::Bundled), &Address::parse(fragment))
}

#[test]
fn a_picture_is_offered_only_where_there_is_one() {
    assert!(text(&large_at(16, 1, "#/")).contains("Picture of themes"));
    assert!(!text(&large_at(17, 1, "#/")).contains("Picture of themes"));
}

#[test]
fn a_source_says_how_much_more_rests_on_it() {
    let html = large_at(2, 50, "#/sources");
    assert!(text(&html).contains("and 40 more"));
    assert!(html.contains("href=\"#/goals?source=plan\""));
}

#[test]
fn an_objective_without_a_title_keeps_its_label() {
    assert!(text(&large_at(1, 1, "#/goal/g0-0")).contains("1.1.1"));
}

#[test]
fn an_unknown_filter_is_told() {
    assert!(text(&at("#/goals?theme=nothing-such")).contains("There is no theme “nothing-such” here"));
}

#[test]
fn nothing_found_says_what_to_drop() {
    let text = text(&at("#/goals?q=debris&theme=health"));
    assert!(text.contains("0 of 20 goals"));
    assert!(text.contains("Drop one of these"));
}

#[test]
fn the_page_without_the_program_has_every_word_of_the_strategy() {
    let text = text(&prerender(&bundled()));
    let framework = bundled();
    for objective in &framework.objectives {
        assert!(text.contains(&objective.statement.text), "{}", objective.id);
    }
    for quotation in &framework.quotations {
        assert!(text.contains(&quotation.text), "{}", quotation.id);
    }
}

#[test]
fn no_style_stands_on_an_element() {
    for place in ["", "goals", "voices", "about", "goal/norms"] {
        assert!(!at(&format!("#/{place}")).contains(" style="));
    }
}

#[test]
fn a_framework_in_another_language_is_marked_as_such_and_the_words_of_the_program_are_not() {
    let framework = Framework { language: "fr".into(), ..Framework::clone(&bundled()) };
    let explorer = Explorer::new(Arc::new(framework), Origin::Bundled);
    let html = render(explorer, &Address::parse("#/voices"));
    let tag =
        |start: &str| html.split_once(start).and_then(|(_, rest)| rest.split_once('>')).map_or("", |(tag, _)| tag);
    assert!(tag("<main").contains("lang=\"fr\""), "{}", tag("<main"));
    assert!(tag("<h1").contains("lang=\"en\""), "{}", tag("<h1"));
    assert_eq!(count(&at("#/voices"), "lang=\"fr\""), 0);
    assert!(!at("#/voices").contains("id=\"main\" tabindex=\"-1\" lang"));
}

/// A page as it is after this was done to its session.
fn page_after(explorer: Explorer, change: impl FnOnce(Session)) -> String {
    Owner::new().with(|| {
        let session = Session::new(explorer, Address::parse("#/goal/norms"));
        change(session);
        App(AppProps { session }).to_html()
    })
}

#[test]
fn a_page_that_waits_for_another_framework_shows_nothing_of_its_own() {
    let waits = |session: Session| session.awaited.set(Awaited::Coming("https://example.org/plan.json".into()));
    let html = page_after(Explorer::brought_along(None), waits);
    let words = text(&html);
    assert!(words.contains("Loading") && words.contains("https://example.org/plan.json"));
    assert!(!words.contains(&bundled().title) && count(&html, " data-goal=") == 0);
    assert!(!html.contains("type=\"search\""));
    let html = page_after(Explorer::brought_along(None), |session| {
        waits(session);
        let (name, advice) = ("plan.json".to_owned(), "Check the address.".to_owned());
        let failure = Failure { name, message: "It is not there.".to_owned(), advice, problems: vec![] };
        session.opening.set(Opening::Failed(failure));
    });
    assert!(html.contains("role=\"alert\"") && count(&html, "<h1") == 1);
    for words in ["plan.json could not be opened", "Try again", "Show the strategy that came with this page"] {
        assert!(text(&html).contains(words), "{words}");
    }
}

#[test]
fn an_address_of_a_framework_that_is_not_here_asks_for_its_file() {
    let html =
        page_after(Explorer::brought_along(None), |session| session.awaited.set(Awaited::Missing("city-plan".into())));
    assert!(text(&html).contains("“city-plan”") && html.contains("role=\"alert\""));
    assert_eq!(count(&html, " data-goal="), 0);
}

#[test]
fn what_an_opened_file_lost_is_told_by_kind() {
    let left = LeftOut { why: "drawings".into(), items: vec!["Plan 7".into(), "Plan 8".into()], count: 12 };
    let origin =
        Origin::Opened { name: "plan.xlsx".into(), format: "Workbook".into(), left_out: vec![left], is_table: true };
    let html = page_after(Explorer::new(bundled(), origin), |_| {});
    assert_eq!(count(&html, " data-left-out="), 1);
    assert!(html.contains("data-count=\"\">12</span>"));
    let words = text(&html);
    assert!(words.contains("Workbook, opened from plan.xlsx: 3 pillars, 20 goals"), "{words}");
    assert!(words.contains("for example: Plan 7"));
}

#[test]
fn a_spreadsheet_is_shown_with_what_its_columns_are_taken_for() {
    let column = |heading: &str, role: &str, reason: &str| ColumnPreview {
        heading: heading.into(),
        role: role.into(),
        reason: reason.into(),
    };
    let sheet = SheetPreview {
        name: "Plan".into(),
        columns: vec![column("Area", "pillar", "repeated"), column("Promise", "goal", "likeliest")],
        rows: vec![vec!["North".into(), "Plant trees".into()]],
        total: 12,
    };
    let pillar = OutlinePillar { title: "North".into(), goals: vec!["Plant trees".into()], objectives: 0 };
    let preview = Preview { sheets: vec![sheet], outline: vec![pillar], ..Preview::default() };
    let html = page_after(Explorer::brought_along(None), |session| {
        let mut asking = Asking::default();
        asking.preview = preview;
        session.sheet.set(Some(asking));
    });
    assert!(html.contains("data-column=\"Area\"") && html.contains("data-column=\"Promise\""));
    assert!(html.contains("<option value=\"goal\" selected"), "the choice of now is on");
    assert!(html.contains("data-accept"));
    for words in ["1 of 12 rows", "A few values come again and again.", "North (1)", "1 pillar, 1 goal, 0 objectives"] {
        assert!(text(&html).contains(words), "{words}");
    }
}
