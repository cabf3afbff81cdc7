//! Every place, drawn as HTML on the host: what a reader finds there.

use std::sync::Arc;

use framework::{Framework, Goal, load};
use framework_explorer::{
    session::{Explorer, Origin},
    ui::{prerender, render},
};
use routes::Address;
use space_diplomacy::framework as bundled;

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

/// The number beside a value of a facet.
fn count_beside(html: &str, facet: &str, value: &str) -> usize {
    let facet = html.split_once(&format!("data-facet=\"{facet}\"")).map(|(_, rest)| rest).expect("the facet");
    let value = facet.split_once(&format!("value=\"{value}\"")).map(|(_, rest)| rest).expect("the value");
    let count = value.split_once("data-count").and_then(|(_, rest)| rest.split_once('>')).expect("its count").1;
    let digits: String = text(count).chars().take_while(char::is_ascii_digit).collect();
    digits.parse().expect("a number")
}

#[test]
fn every_page_that_lists_anything_has_the_same_filters() {
    let framework = bundled();
    let [pillar, theme, actor] = [&framework.pillars[0].id, &framework.themes[0].id, &framework.actors[0].id];
    let places = [
        String::new(),
        "goals".into(),
        format!("pillar/{pillar}"),
        format!("theme/{theme}"),
        format!("actor/{actor}"),
        "voices".into(),
        "challenges".into(),
    ];
    for place in places {
        let html = at(&format!("#/{place}?stance=criticises"));
        for facet in ["pillar", "theme", "actor", "voice", "stance", "placement", "source"] {
            assert_eq!(count(&html, &format!("data-facet=\"{facet}\"")), 1, "{facet} in {place}");
        }
        assert_eq!(count(&html, "class=\"chip\""), 1, "what is on, in {place}");
        assert_eq!(count(&html, "role=\"status\""), 1, "{place}");
        assert!(text(&html).contains("Filters: Stance: Criticises"), "on paper {place} says what is on");
    }
    for place in ["#/about?stance=criticises", "#/sources?stance=criticises"] {
        assert!(!text(&at(place)).contains("Filters: "), "{place} is not filtered");
    }
}

#[test]
fn a_theme_shows_what_of_it_matches_and_counts_it() {
    let framework = bundled();
    for theme in &framework.themes {
        for pillar in &framework.pillars {
            let html = at(&format!("#/theme/{}?pillar={}", theme.id, pillar.id));
            let has_theme = |goal: &&Goal| goal.themes.iter().any(|it| framework[*it].id == theme.id);
            let all = framework.goals.iter().filter(has_theme).collect::<Vec<_>>();
            let shown = all.iter().filter(|goal| goal.pillars().any(|it| framework[it].id == pillar.id)).count();
            assert_eq!(count(&html, "<article class=\"goal-card\""), shown, "{} in {}", theme.id, pillar.id);
            assert_eq!(count_beside(&html, "pillar", &pillar.id), shown);
            if !all.is_empty() {
                assert!(
                    text(&html).contains(&format!("{shown} of {} goal", all.len())),
                    "{} in {}",
                    theme.id,
                    pillar.id
                );
            }
        }
    }
}

#[test]
fn voices_and_challenges_count_what_they_list() {
    let framework = bundled();
    for stance in framework::Stance::ALL {
        let said = framework.quotations.iter().filter(|it| it.stance == stance).count();
        let html = at("#/voices");
        if said > 0 {
            assert_eq!(count_beside(&html, "stance", stance.as_str()), said);
        }
    }
    for theme in &framework.themes {
        let html = at(&format!("#/challenges?theme={}", theme.id));
        let concerns = |it: &&framework::Challenge| {
            let of_goals = it.about.goals.iter().flat_map(|goal| &framework[*goal].themes);
            it.about.themes.iter().chain(of_goals).any(|at| framework[*at].id == theme.id)
        };
        let shown = framework.challenges.iter().filter(concerns).count();
        assert_eq!(count(&html, " data-challenge="), shown, "{}", theme.id);
        assert_eq!(count_beside(&html, "theme", &theme.id), shown, "{}", theme.id);
        assert!(text(&html).contains(&format!("{shown} of {} challenges", framework.challenges.len())));
    }
}

#[test]
fn a_pillar_fades_goals_and_leaves_out_what_nobody_asked_for() {
    let framework = bundled();
    let pillar = &framework.pillars[0];
    let html = at(&format!("#/pillar/{}?q=zzzzzz", pillar.id));
    assert_eq!(count(&html, " data-faded"), pillar.goals.len());
    assert_eq!(count(&html, " data-quotation="), 0);
    assert!(text(&html).contains(&format!("0 of {} goals", pillar.goals.len())));
}

#[test]
fn a_facet_with_a_choice_can_be_cleared_and_one_with_many_values_ordered() {
    let html = at("#/goals?theme=norms");
    let page = text(&html);
    assert!(page.contains("Clear in theme") && !page.contains("Clear in pillar"));
    assert!(page.contains("Most first in theme"));
}

#[test]
fn each_part_has_one_menu_and_the_page_another() {
    let framework = bundled();
    let html = at("#/voices");
    assert_eq!(count(&html, "class=\"menu part-menu\""), framework.quotations.len());
    assert_eq!(count(&html, "class=\"share\""), 1);
    let page = text(&html);
    assert!(page.contains("Download XLSX") && page.contains("Copy title and link"));
}
