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

/// A framework with all that the format has: sections, facets, facts, links, text with form, parts in other languages.
mod wells {
    use super::*;

    const WELLS: &str = include_str!("golden/wells.json");

    fn wells() -> Framework {
        load(WELLS).unwrap_or_else(|problems| panic!("{}", problems[0]))
    }

    fn page(framework: Framework, fragment: &str) -> String {
        render(Explorer::new(Arc::new(framework), Origin::Bundled), &Address::parse(fragment))
    }

    fn at_wells(fragment: &str) -> String {
        page(wells(), fragment)
    }

    /// The first element that begins so, up to where it ends.
    fn element<'a>(html: &'a str, start: &str, end: &str) -> &'a str {
        let (_, rest) = html.split_once(start).unwrap_or_else(|| panic!("no {start} in {html}"));
        rest.split_once(end).map_or(rest, |(element, _)| element)
    }

    #[test]
    fn text_has_its_form_as_elements() {
        let html = at_wells("#/goal/policy");
        for part in [
            "Keep <strong>all</strong> records:",
            "<ul data-prose><li>for <code>3</code> years</li>",
            "<th scope=\"col\">depth</th>",
            "rel=\"noopener noreferrer\" href=\"https://village.example/good\">good</a>",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "<ol data-prose class=\"objective-text\"><li>at once</li>",
        ] {
            assert!(html.contains(part), "{part} is not in {html}");
        }
        assert!(!html.contains("<script>"));
        let table = element(&html, "<div class=\"prose-table\"", ">");
        assert!(table.contains("tabindex=\"0\"") && table.contains("aria-label"), "{table}");
    }

    #[test]
    fn searched_words_are_marked_and_terms_explained_within_the_form() {
        let html = at_wells("#/goal/policy?q=%22all%20records%22");
        assert!(html.contains("<strong><mark>all</mark></strong><mark> records</mark>"), "{html}");
        assert!(html.contains("<em><button type=\"button\" class=\"term\""), "{html}");
    }

    #[test]
    fn plain_texts_stay_as_they_are() {
        let plain = Framework { markup: framework::Markup::Plain, ..wells() };
        assert!(text(&page(plain, "#/goal/policy")).contains("Keep **all** records:"));
    }

    #[test]
    fn evidence_stands_at_the_end_of_the_last_part() {
        let html = at_wells("#/objective/first");
        let second = element(&html, "<li>twice", "</li>");
        assert!(second.contains("aria-label=\"Source 1: The plan, p. 1\""), "{second}");
    }

    #[test]
    fn a_goal_shows_facts_values_links_and_sections() {
        let html = at_wells("#/goal/policy");
        let text = text(&html);
        for words in ["More about it", "Who digs", "The miller.", "Baseline", "Implemented", "How to dig", "A form"] {
            assert!(text.contains(words), "{words}");
        }
        for link in [
            "href=\"#/goals?standing=done\"",
            "href=\"#/goals?baseline=high\"",
            "href=\"#/goals?standing=late\"",
            "href=\"#/section/deep\"",
            "href=\"https://village.example/dig\"",
            "href=\"https://village.example/form\"",
        ] {
            assert!(html.contains(link), "{link}");
        }
        let way = element(&html, "<nav class=\"breadcrumb\"", "</nav>");
        let (outer, inner) = (way.find("W.1 Digging").unwrap(), way.find("W.1.1 Deep wells").unwrap());
        assert!(outer < inner);
    }

    #[test]
    fn a_status_has_a_word_and_a_shape_for_its_tone() {
        let html = at_wells("#/goal/policy");
        let done = element(&html, "data-tone=\"done\"", "</a>");
        let late = element(&html, "data-tone=\"attention\"", "</a>");
        assert!(done.contains("aria-label=\"Done\"") && late.contains("aria-label=\"Needs attention\""));
        let shape = |html: &str| element(html, " d=\"", "\"").to_owned();
        assert_ne!(shape(done), shape(late));
    }

    #[test]
    fn cards_show_label_and_status() {
        let html = at_wells("#/goals");
        let card = element(&html, "<article class=\"goal-card\"", "</article>");
        assert!(text(card).contains("W-1 Policy and Procedures"), "{card}");
        assert!(card.contains("data-value=\"done\"") && !card.contains("data-value=\"low\""), "{card}");
        assert!(text(card).contains("Keep all records:"), "without marks: {card}");
    }

    #[test]
    fn goals_of_one_title_are_told_apart_wherever_they_are_named() {
        let html = at_wells("#/goal/policy");
        let related = element(&html, "<ul class=\"related\">", "</ul>");
        let pager = element(&html, "<nav class=\"pager\"", "</nav>");
        for place in [related, pager, &*at_wells("#/sources")] {
            assert!(text(place).contains("L-1 Policy and Procedures"), "{place}");
        }
        let route = routes::Route::Goal("policy".into());
        assert_eq!(messages::route_title(&route, &wells()), "W-1 Policy and Procedures – Well Plan");
        assert!(text(&html).contains("W-1 Policy and Procedures. In A Plan for the Wells"), "in the citation");
    }

    #[test]
    fn parts_in_another_language_say_so() {
        let html = at_wells("#/goal/policy-2");
        assert!(element(&html, "<h1", ">").contains("lang=\"he\" dir=\"rtl\""), "{html}");
        assert!(at_wells("#/objective/second").contains("lang=\"ar\" dir=\"rtl\""));
        assert!(!element(&html, "<main", ">").contains("dir="), "the framework itself reads as the program does");
    }

    #[test]
    fn a_framework_that_reads_from_right_to_left_turns_the_page() {
        let html = page(Framework { language: "ar".into(), ..wells() }, "#/goal/policy");
        let main = element(&html, "<main", ">");
        assert!(main.contains("lang=\"ar\"") && main.contains("dir=\"rtl\""), "{main}");
        let goal = page(Framework { language: "ar".into(), ..wells() }, "#/goal/policy-2");
        assert!(element(&goal, "<h1", ">").contains("lang=\"he\""), "another language of the same direction");
    }

    #[test]
    fn the_page_speaks_of_this_framework() {
        let html = text(&at_wells("#/about"));
        for words in ["Cite “Well Plan”", "How it came about", "In two meetings.", "The council’s page"] {
            assert!(html.contains(words), "{words}");
        }
        assert!(!html.contains("Cite the strategy"));
        assert!(html.contains("Not an official site of Village Council."));
        let nobody = Framework { publisher: String::new(), ..wells() };
        assert!(!text(&page(nobody, "#/about")).contains("Not an official site of"));
    }

    #[test]
    fn the_plain_text_has_every_part() {
        let html = framework_explorer::ui::whole_text(&wells());
        let text = text(&html);
        for words in [
            "W.1 Digging",
            "Where to dig.",
            "Clean and near",
            "Maps",
            "Standing: Implemented; Baseline: Low; Baseline: High",
            "Who digs",
            "The miller.",
            "How to dig",
            "W-1(1) Records",
            "Standing: Delayed",
            "How it came about",
        ] {
            assert!(text.contains(words), "{words} is not in {text}");
        }
        assert!(html.contains("<strong>all</strong>") && html.contains("id=\"/section/deep\""));
        assert!(html.contains("lang=\"he\" dir=\"rtl\""));
        assert!(!html.contains("<script>"));
    }
}
