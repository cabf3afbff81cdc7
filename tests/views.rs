//! Every place, rendered to HTML on the host, as a reader finds it.

use std::sync::Arc;

use framework::{Actor, Framework, Goal, load};
use framework_explorer::{
    session::{Awaited, ColumnPrompt, Explorer, Failure, Opening, Origin, Session},
    ui::{App, AppProps, prerender, render},
};
use importers::{Format, LeftOut, Omission};
use leptos::prelude::*;
use routes::Address;
use space_diplomacy::framework as bundled;
use worker::{ColumnPreview, OutlinePillar, Preview, SheetPreview};

fn at(fragment: &str) -> String {
    render(Explorer::of_page(None), &Address::parse(fragment))
}

fn count(html: &str, needle: &str) -> usize {
    html.matches(needle).count()
}

/// The text of a page, without its markup.
pub fn text(html: &str) -> String {
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
    let shown =
        bundled().goals.iter().filter(|goal| goal.themes.iter().any(|theme| bundled()[*theme].id == "norms")).count();
    assert_eq!(count(&html, " data-faded"), 20 - shown + faded_marks(&html));
    assert!(text(&html).contains(&format!("{shown} of 20 goals")));
}

/// The faded marks of the theme picture, which fade like goals.
fn faded_marks(html: &str) -> usize {
    html.split("<svg").filter(|part| part.contains("matrix-picture")).map(|part| count(part, " data-faded")).sum()
}

#[test]
fn an_address_that_filters_by_a_layer_that_is_not_here_is_told_as_that() {
    for route in ["#/", "#/goals"] {
        let told = text(&at(&format!("{route}?my.status=done")));
        assert!(told.contains("20 of 20 goals") && told.contains("No such layer is open here"), "{route}: {told}");
        assert!(!text(&at(route)).contains("No such layer"), "{route}");
    }
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
    let mut places = vec![
        "",
        "goals",
        "voices",
        "challenges",
        "layer",
        "compare",
        "crosswalk",
        "sources",
        "about",
        "nowhere/at/all",
    ]
    .into_iter()
    .map(str::to_owned)
    .collect::<Vec<_>>();
    places.extend(framework.pillars.iter().map(|pillar| format!("pillar/{}", pillar.id)));
    places.extend(framework.themes.iter().map(|theme| format!("theme/{}", theme.id)));
    places.extend(framework.actors.iter().map(|actor| format!("actor/{}", actor.id)));
    places.extend(framework.objectives.iter().map(|objective| format!("objective/{}", objective.id)));
    places.extend(framework.quotations.iter().map(|quotation| format!("quotation/{}", quotation.id)));
    places.extend(framework.challenges.iter().map(|challenge| format!("challenge/{}", challenge.id)));
    places.extend(framework.sources.iter().map(|source| format!("source/{}", source.id)));
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
    let found =
        bundled().quotations.iter().filter(|quotation| quotation.text.to_lowercase().contains("competitor")).count();
    assert!(found > 0);
    let html = at("#/voices?q=competitros");
    assert_eq!(count(&html, " data-quotation="), found);
    assert!(text(&html).contains("Nothing here matches “competitros”"), "the slip is told");
    for unknown in ["voice=nobody", "stance=bogus"] {
        let html = at(&format!("#/voices?{unknown}"));
        assert_eq!(count(&html, " data-quotation="), bundled().quotations.len());
        assert!(html.contains("role=\"alert\""), "{unknown} is told");
    }
    assert!(text(&at("#/voices?q=zzzzzz")).contains("No quotation matches all of this"));
}

#[test]
fn voices_forgive_only_where_nobody_says_what_was_typed() {
    // No goal has the word, so the search reads it as other words for the goals.
    let html = at("#/voices?q=game");
    assert_eq!(count(&html, " data-quotation="), 1);
    assert!(!text(&html).contains("Nothing here matches “"), "it is in a note");
    let said =
        bundled().quotations.iter().filter(|quotation| quotation.text.to_lowercase().contains("outer space")).count();
    assert!((1..bundled().quotations.len() / 2).contains(&said));
    assert_eq!(count(&at("#/voices?q=outerspace"), " data-quotation="), said, "the words stand one behind the other");
}

/// The page of a framework with this many pillars of this many goals, all resting on one source.
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
fn what_is_told_of_words_is_so() {
    let nothing = text(&at("#/goals?q=soft%20power"));
    assert!(nothing.contains("0 of 20 goals") && nothing.contains("No word here begins with “power”."), "{nothing}");
    assert!(!nothing.contains("showing"), "nothing is shown");
    assert!(nothing.contains("Search: soft power"), "no quotation marks make a phrase of the words");
    assert!(text(&at("#/goals?q=power")).contains("No word here begins with “power”; showing words that contain it."));
    let slip = text(&at("#/goals?q=competitros%20zzzz"));
    assert!(!slip.contains("showing"), "{slip}");
}

#[test]
fn nothing_found_says_what_to_drop() {
    let text = text(&at("#/goals?q=debris&theme=health"));
    assert!(text.contains("0 of 20 goals"));
    assert!(text.contains("Remove one of these"));
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
    let voices = at("#/voices");
    assert_eq!(count(voices.split("<main").nth(1).unwrap(), "lang=\"fr\""), 0);
    assert!(!at("#/voices").contains("id=\"main\" tabindex=\"-1\" lang"));
}

/// A statement of a test's framework, resting on its one source.
fn stated(text: &str) -> serde_json::Value {
    serde_json::json!({ "text": text, "evidence": [{ "source": "plan" }] })
}

/// A goal of a test's framework with this many objectives.
fn goal_of(pillar: usize, at: usize, objectives: usize) -> serde_json::Value {
    let titles = [
        "Monitor Process State",
        "Denial of Service",
        "Spoof Reporting Message",
        "Loss of Control",
        "Man in the Middle",
    ];
    let objective = |number: usize| serde_json::json!({ "id": format!("o{pillar}-{at}-{number}"), "text": "Do it.", "evidence": [{ "source": "plan" }] });
    serde_json::json!({
        "id": format!("g{pillar}-{at}"), "label": format!("T{pillar:02}{at:02}"), "title": titles[(pillar + at) % titles.len()],
        "summary": stated("What it is about."), "evidence": [{ "source": "plan" }], "themes": ["green"],
        "objectives": (0..objectives).map(objective).collect::<Vec<_>>(),
    })
}

fn plan_of(title: &str, pillars: Vec<serde_json::Value>) -> Arc<Framework> {
    let file = serde_json::json!({
        "format": "framework-explorer/1",
        "framework": { "id": "plan", "title": title, "publisher": "A city", "language": "en", "coverage": "All." },
        "sources": [{ "id": "plan", "title": "The plan" }],
        "themes": [{ "id": "green", "title": "Green" }, { "id": "roads", "title": "Roads, paths and bridges" }],
        "pillars": pillars,
    });
    Arc::new(load(&file.to_string()).unwrap())
}

/// Twelve tactics of thirty techniques, like ATT&CK for ICS.
fn many_pillars() -> Arc<Framework> {
    let names = ["Initial Access", "Execution", "Persistence", "Privilege Escalation", "Evasion", "Discovery"];
    let pillar = |at: usize| {
        let goals: Vec<_> = (0..30).map(|goal| goal_of(at, goal, (at * goal) % 14)).collect();
        serde_json::json!({ "id": format!("p{at}"), "label": format!("TA{at:02}"), "title": names[at % names.len()], "goals": goals })
    };
    plan_of("A matrix of techniques", (0..12).map(pillar).collect())
}

/// Eleven families of five sections, one of which has two, with this many goals in each of the six that hold any.
fn many_sections(goals: usize) -> Arc<Framework> {
    let section = |pillar: usize, at: usize, inner: Vec<serde_json::Value>| {
        let goals: Vec<_> = (0..goals).map(|goal| goal_of(pillar, at * goals + goal, goal % 5)).collect();
        serde_json::json!({ "id": format!("s{pillar}-{at}"), "label": format!("{pillar}.{at}"), "title": "Guidelines for personnel security",
            "summary": stated("What the section asks for."), "goals": goals, "sections": inner,
            "links": [{ "title": "The handbook", "address": "https://example.org/handbook" }] })
    };
    let pillar = |at: usize| {
        let mut sections: Vec<_> = (0..4).map(|section_at| section(at, section_at, vec![])).collect();
        sections.push(section(at, 4, vec![section(at, 5, vec![])]));
        serde_json::json!({ "id": format!("p{at}"), "title": "Security awareness", "summary": stated("Why."), "sections": sections,
            "subtitle": "What people should know", "goals": [goal_of(at, 999, 2)] })
    };
    plan_of("A handbook of controls", (0..11).map(pillar).collect())
}

pub fn render_at(framework: &Arc<Framework>, fragment: &str) -> String {
    render(Explorer::new(framework.clone(), Origin::Bundled), &Address::parse(fragment))
}

/// The text from the first to the second of these markers.
fn between<'a>(html: &'a str, from: &str, to: &str) -> &'a str {
    html.split_once(from).and_then(|(_, rest)| rest.split_once(to)).map_or("", |(inside, _)| inside)
}

#[test]
fn the_first_screen_says_what_the_strategy_is_whose_and_how_it_is_built() {
    let html = at("#/");
    let framework = bundled();
    let head = text(between(&html, "<header class=\"overview-head\"", "</header>"));
    assert!(text(between(&html, "<h1", "</h1>")).contains(&framework.title));
    for said in [
        framework.summary.as_ref().unwrap().text.as_str(),
        "Published by U.S. Department of State, 30 May 2023.",
        "3 pillars, 20 goals",
        "Browse and filter all 20 goals",
        "Search for words",
        "Open a framework of your own",
    ] {
        assert!(head.contains(said), "“{said}” is not in {head}");
    }
    let column = text(between(&html, "data-pillar=\"diplomacy-for-space\"", "</section>"));
    assert!(column.contains("Advancing space policy for the benefit of future generations"), "{column}");
}

#[test]
fn a_goal_shows_what_is_said_of_it_and_who_placed_it() {
    let html = at("#/");
    let framework = bundled();
    for goal in &framework.goals {
        let cell = between(&html, &format!("data-goal=\"{}\"", goal.id), "</li>");
        let placed = goal.placement.unwrap();
        assert!(cell.contains(&format!("data-placed=\"{}\"", placed.as_str())), "{}", goal.id);
        for stance in framework::Stance::ALL {
            let said = goal.quotations.iter().filter(|at| framework[**at].stance == stance).count();
            assert_eq!(
                count(cell, &format!("data-stance=\"{}\"", stance.as_str())),
                said,
                "{} of {}",
                stance.as_str(),
                goal.id
            );
        }
    }
    let norms = text(between(&html, "data-goal=\"norms\"", "</li>"));
    assert!(norms.contains("5 objectives") && norms.contains("placed by a source"), "{norms}");
}

#[test]
fn the_key_lists_only_marks_that_occur() {
    let key = |framework: &Arc<Framework>| text(between(&render_at(framework, "#/"), "class=\"mark-key\"", "</ul>"));
    let all = text(between(&at("#/"), "class=\"mark-key\"", "</ul>"));
    assert!(all.contains("objective") && all.contains("placed by the editors") && all.contains("criticises"), "{all}");
    let shades = key(&many_pillars());
    assert!(shades.contains("few to many objectives"), "{shades}");
    assert!(!shades.contains("placed by") && !shades.contains("quotation"), "{shades}");
    let empty = plan_of("A plan", vec![serde_json::json!({ "id": "p", "title": "P", "goals": [goal_of(0, 0, 0)] })]);
    assert!(!key(&empty).contains("objective"), "{}", key(&empty));
}

#[test]
fn many_pillars_stand_side_by_side_with_every_goal() {
    let html = render_at(&many_pillars(), "#/");
    assert!(html.contains("data-form=\"dense\"") && html.contains("data-row"));
    assert_eq!(count(&html, " data-pillar="), 12);
    assert_eq!(count(&html, " data-goal="), 360);
    assert!(between(&html, "data-goal=\"g3-4\"", "</li>").contains("data-shade=\"4\""), "twelve objectives are many");
}

#[test]
fn a_large_framework_shows_its_sections_with_counts() {
    let framework = many_sections(17);
    let html = render_at(&framework, "#/");
    assert_eq!(framework.goals.len(), 11 * (6 * 17 + 1));
    assert_eq!(count(&html, " data-section="), 11 * 5, "the sections right under each pillar");
    assert_eq!(count(&html, " data-goal="), 11, "the goals right under each pillar");
    let row = between(&html, "data-section=\"s0-4\"", "</li>");
    assert!(
        row.contains("href=\"#/section/s0-4\"") && text(row).contains("34"),
        "its own goals and those of its section"
    );
    let filtered = render_at(&framework, "#/?q=T0001");
    assert!(text(between(&filtered, "data-section=\"s0-0\"", "</li>")).contains("1 of 17 match"));
    assert!(between(&filtered, "data-section=\"s1-0\"", "</li>").contains("data-faded"));
}

#[test]
fn sections_of_a_framework_of_usual_size_hold_their_goals() {
    let framework = many_sections(2);
    let html = render_at(&framework, "#/");
    assert_eq!(count(&html, " data-section="), 11 * 6);
    assert_eq!(count(&html, " data-goal="), framework.goals.len());
}

#[test]
fn a_section_has_a_page() {
    let framework = many_sections(2);
    let html = render_at(&framework, "#/section/s0-5");
    assert_eq!(count(&html, "<h1"), 1);
    assert!(text(between(&html, "<h1", "</h1>")).contains("0.5 Guidelines for personnel security"));
    let breadcrumb = between(&html, "class=\"breadcrumb\"", "</nav>");
    let places = ["href=\"#/\"", "href=\"#/pillar/p0\"", "href=\"#/section/s0-4\""].map(|link| breadcrumb.find(link));
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{breadcrumb}");
    assert!(text(&html).contains("What the section asks for."));
    assert!(html.contains("href=\"https://example.org/handbook\""));
    assert_eq!(count(&html, " data-goal="), 2, "its own goals");
    let pager = between(&html, "class=\"pager\"", "</nav>");
    assert!(pager.contains("href=\"#/section/s0-4\"") && pager.contains("href=\"#/section/s1-0\""), "{pager}");
    let above = render_at(&framework, "#/section/s0-4");
    assert!(above.contains("data-section=\"s0-5\""), "the section in it");
    assert!(text(&render_at(&framework, "#/section/s0-9")).contains("Nothing here"));
}

#[test]
fn a_pillar_lists_its_sections_and_only_the_goals_right_under_it() {
    let html = render_at(&many_sections(2), "#/pillar/p0");
    assert!(text(&html).contains("What people should know"));
    assert_eq!(count(&html, " data-section="), 5);
    assert_eq!(count(&html, " data-goal="), 1);
}

#[test]
fn a_title_of_any_length_stands_whole_in_its_tooltip() {
    let title = "A very long title ".repeat(110);
    let title = title.trim();
    let pillar = serde_json::json!({ "id": "p", "title": "P", "goals": [goal_of(0, 0, 0)] });
    let html = render_at(&plan_of(title, vec![pillar]), "#/");
    assert!(html.contains(&format!("<h1 tabindex=\"-1\" title=\"{title}\"")));
    assert!(!at("#/").contains("<h1 tabindex=\"-1\" title="), "a short one needs none");
}

#[test]
fn a_summary_in_markdown_reads_without_its_marks_on_the_overview() {
    let pillar = serde_json::json!({ "id": "p", "title": "P", "goals": [goal_of(0, 0, 0)] });
    let plan = Framework::clone(&plan_of("A plan", vec![pillar]));
    let summary = framework::Statement { text: "What **matters** most.".into(), evidence: vec![] };
    let marked = Framework { summary: Some(summary), markup: framework::Markup::Markdown, ..plan };
    let html = render_at(&Arc::new(marked), "#/");
    assert!(text(between(&html, "class=\"standfirst\"", "</p>")).contains("What matters most."));
}

/// A framework that uses the whole format: sections, facets, facts, links, formatted text, parts in other languages.
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

    /// The first element with this start, up to its end.
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
        let html = framework_explorer::ui::full_text(&wells());
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

/// The number beside a value of a facet.
fn count_beside(html: &str, facet: &str, value: &str) -> usize {
    let facet = html.split_once(&format!("data-facet=\"{facet}\"")).map(|(_, rest)| rest).expect("the facet");
    let value = facet.split_once(&format!("value=\"{value}\"")).map(|(_, rest)| rest).expect("the value");
    let count = value.split_once("data-count").and_then(|(_, rest)| rest.split_once('>')).expect("its count").1;
    let digits: String = text(count).chars().take_while(char::is_ascii_digit).collect();
    digits.parse().expect("a number")
}

#[test]
fn an_actor_that_is_only_named_has_nothing_to_filter() {
    let framework = bundled();
    let is_empty = |at: &framework::Ref<Actor>| {
        let gathered = framework.related_to_actor(*at);
        gathered.goals.is_empty() && gathered.quotations.is_empty() && gathered.challenges.is_empty()
    };
    let named = framework.refs::<Actor>().find(is_empty).expect("an actor that is only named");
    let html = at(&format!("#/actor/{}", framework[named].id));
    assert!(!html.contains("data-facet") && !text(&html).contains("Nothing here matches"), "{html}");
}

#[test]
fn every_page_that_lists_anything_has_the_same_filters() {
    let framework = bundled();
    let named = framework
        .refs::<Actor>()
        .find(|at| !framework.related_to_actor(*at).goals.is_empty())
        .expect("an actor of goals");
    let [pillar, theme, actor] = [&framework.pillars[0].id, &framework.themes[0].id, &framework[named].id];
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

/// The page after this change to its session.
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
    let html = page_after(Explorer::of_page(None), waits);
    let words = text(&html);
    assert!(words.contains("Loading") && words.contains("https://example.org/plan.json"));
    assert!(!words.contains(&bundled().title) && count(&html, " data-goal=") == 0);
    assert!(!html.contains("type=\"search\""));
    let html = page_after(Explorer::of_page(None), |session| {
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
fn a_theme_shows_what_of_it_matches_and_counts_it() {
    let framework = bundled();
    for theme in &framework.themes {
        for pillar in &framework.pillars {
            let html = at(&format!("#/theme/{}?pillar={}", theme.id, pillar.id));
            let has_theme = |goal: &&Goal| goal.themes.iter().any(|tag| framework[*tag].id == theme.id);
            let all = framework.goals.iter().filter(has_theme).collect::<Vec<_>>();
            let shown = all.iter().filter(|goal| goal.pillars().any(|above| framework[above].id == pillar.id)).count();
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
        let said = framework.quotations.iter().filter(|quotation| quotation.stance == stance).count();
        let html = at("#/voices");
        if said > 0 {
            assert_eq!(count_beside(&html, "stance", stance.as_str()), said);
        }
    }
    for theme in &framework.themes {
        let html = at(&format!("#/challenges?theme={}", theme.id));
        let concerns = |challenge: &&framework::Challenge| {
            let of_goals = challenge.about.goals.iter().flat_map(|goal| &framework[*goal].themes);
            challenge.about.themes.iter().chain(of_goals).any(|at| framework[*at].id == theme.id)
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

#[test]
fn an_address_of_a_framework_that_is_not_here_asks_for_its_file() {
    let html = page_after(Explorer::of_page(None), |session| session.awaited.set(Awaited::Missing("city-plan".into())));
    assert!(text(&html).contains("“city-plan”") && html.contains("role=\"alert\""));
    assert_eq!(count(&html, " data-goal="), 0);
}

#[test]
fn what_an_opened_file_lost_is_told_by_kind() {
    let things = (7..19).map(|number| format!("Plan {number}"));
    let left_out = LeftOut::of(Omission::OtherSheets, things).into_iter().collect();
    let origin = Origin::Opened { name: "plan.xlsx".into(), format: Format::Xlsx, left_out, is_table: true };
    let html = page_after(Explorer::new(bundled(), origin), |_| {});
    assert_eq!(count(&html, "<li data-left-out>"), 1);
    assert!(html.contains("<span data-count>12</span>"));
    let words = text(&html);
    assert!(words.contains("Excel workbook (XLSX), opened from plan.xlsx: 3 pillars, 20 goals"), "{words}");
    assert!(words.contains("sheets without pillars, goals or objectives: 12"), "{words}");
    assert!(words.contains("for example: Plan 7"));
}

#[test]
fn a_spreadsheet_is_shown_with_what_its_columns_are_taken_for() {
    let column = |heading: &str, role: &str, reason: &str| ColumnPreview {
        heading: heading.into(),
        letters: String::new(),
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
    let html = page_after(Explorer::of_page(None), |session| {
        let mut asking = ColumnPrompt::default();
        asking.preview = preview;
        session.column_prompt.set(Some(asking));
    });
    assert!(html.contains("data-column=\"Area\"") && html.contains("data-column=\"Promise\""));
    assert!(html.contains("<option value=\"goal\" selected"), "the choice of now is on");
    assert!(html.contains("data-accept"));
    for words in ["1 of 12 rows", "A few values keep recurring.", "North (1)", "1 pillar, 1 goal, 0 objectives"] {
        assert!(text(&html).contains(words), "{words}");
    }
}
