//! The page opens: the whole strategy on screen, from a disk and from a server.

use browser_tests::{case, play::Case, reader::Reader};

pub fn cases() -> Vec<Case> {
    vec![
        case!(the_whole_strategy_is_on_screen),
        case!(a_theme_and_a_word_narrow_the_list_to_what_the_data_say),
        case!(the_counts_beside_themes_are_what_choosing_them_would_show),
        case!(a_goal_opens_and_back_restores_the_filtered_list),
        case!(reload_restores_the_filtered_list),
        case!(a_pasted_link_restores_the_view),
        case!(forward_follows_back),
        case!(the_overview_fades_what_does_not_match),
        case!(everything_can_be_cleared_at_once),
        case!(every_place_has_a_title_of_its_own),
        case!(every_part_has_an_address_that_shows_and_marks_it),
        case!(an_unknown_address_shows_the_nearest_places),
        case!(an_unknown_id_is_told),
        case!(junk_in_the_address_is_dropped_without_complaint),
        case!(nothing_is_asked_of_anybody_else),
    ]
}

fn the_whole_strategy_is_on_screen(reader: &Reader) {
    let goals: Vec<_> = reader.data.goals.iter().map(|goal| &goal.id).collect();
    reader.opens_at("").sees_goals_in_any_order(&goals);
    let pillars = reader.data.ids("pillars");
    assert_eq!((pillars.len(), goals.len()), (3, 20), "the data set is complete");
    for pillar in pillars {
        reader.sees(&format!("[data-pillar='{pillar}']"));
    }
    for goal in goals {
        reader.sees(&format!("[data-goal='{goal}'] a[href$='#/goal/{goal}']"));
    }
}

fn a_theme_and_a_word_narrow_the_list_to_what_the_data_say(reader: &Reader) {
    let narrow = reader.data.narrowing();
    let by_theme = reader.data.find("", &[("theme", narrow.theme)]);
    reader.opens_at("#/goals").sees_count(reader.data.goals.len());
    reader.chooses("theme", narrow.theme).sees_count(by_theme.len()).sees_goals(&by_theme);
    reader.types(narrow.word).sees_count(narrow.goals.len()).sees_goals_in_any_order(&narrow.goals);
    reader.is_at(&format!("#/goals?q={}&theme={}", narrow.word, narrow.theme));
    reader.empties_search().sees_goals(&by_theme).is_at(&format!("#/goals?theme={}", narrow.theme));
}

fn the_counts_beside_themes_are_what_choosing_them_would_show(reader: &Reader) {
    let narrow = reader.data.narrowing();
    let pillar = reader.data.ids("pillars")[0];
    let chosen = [("pillar", pillar), ("theme", narrow.theme)];
    let place = format!("#/goals?q={}&pillar={pillar}&theme={}", narrow.word, narrow.theme);
    reader.opens_at(&place).sees_count(reader.data.find(narrow.word, &chosen).len());
    for theme in reader.data.ids("themes") {
        let count = reader.data.count(narrow.word, &chosen, "theme", theme);
        reader.sees_count_beside("theme", theme, count);
    }
    for other in reader.data.ids("pillars") {
        let count = reader.data.count(narrow.word, &chosen, "pillar", other);
        reader.sees_count_beside("pillar", other, count);
    }
}

fn a_goal_opens_and_back_restores_the_filtered_list(reader: &Reader) {
    let narrow = reader.data.narrowing();
    let list = format!("#/goals?q={}&theme={}", narrow.word, narrow.theme);
    reader.opens_at("#/goals").chooses("theme", narrow.theme).types(narrow.word);
    reader.sees_goals_in_any_order(&narrow.goals).is_at(&list);
    let goal = narrow.goals[1];
    reader.follows_goal(goal);
    assert!(
        reader
            .waits("the goal's address", || Some(reader.place()).filter(|place| place != &list))
            .starts_with(&format!("#/goal/{goal}"))
    );
    reader.sees_text_of("h1", reader.data.title_of_goal(goal));
    reader.goes_back().is_at(&list).sees_goals_in_any_order(&narrow.goals).sees_count(narrow.goals.len());
    let typed = reader.finds("document.querySelector('input[type=search]').value");
    assert_eq!(typed, narrow.word, "the word stands in the search field again");
    let ticked = format!("fieldset[data-facet=theme] input[value='{}']:checked", narrow.theme);
    assert_eq!(
        reader.finds(&format!("document.querySelectorAll(\"{ticked}\").length")),
        1,
        "the theme is ticked again"
    );
}

fn reload_restores_the_filtered_list(reader: &Reader) {
    let narrow = reader.data.narrowing();
    reader.opens_at("#/goals").chooses("theme", narrow.theme).types(narrow.word);
    reader.sees_goals_in_any_order(&narrow.goals);
    reader.is_at(&format!("#/goals?q={}&theme={}", narrow.word, narrow.theme));
    reader.reloads().sees_goals_in_any_order(&narrow.goals).sees_count(narrow.goals.len());
}

fn a_pasted_link_restores_the_view(reader: &Reader) {
    let narrow = reader.data.narrowing();
    reader.opens_at(&format!("#/goals?q={}&theme={}", narrow.word, narrow.theme));
    reader.sees_goals_in_any_order(&narrow.goals).sees_count(narrow.goals.len());
}

fn forward_follows_back(reader: &Reader) {
    let goal = &reader.data.goals[3];
    reader.opens_at("#/goals").follows_goal(&goal.id).sees_text_of("h1", &goal.title);
    reader.goes_back().is_at("#/goals");
    reader.goes_forward().sees_text_of("h1", &goal.title);
}

fn the_overview_fades_what_does_not_match(reader: &Reader) {
    let theme = reader.data.narrowing().theme;
    let fits = reader.data.find("", &[("theme", theme)]);
    let all = reader.data.goals.len();
    reader.opens_at(&format!("#/?theme={theme}")).sees_count(fits.len());
    let looks = "(() => { const look = {};
        for (const cell of document.querySelectorAll('[data-pillar] [data-goal]')) {
            const style = getComputedStyle(cell), link = getComputedStyle(cell.querySelector('a'));
            look[cell.dataset.goal] = [style.opacity, style.color, style.backgroundColor, style.filter, link.color,
                link.opacity].join();
        }
        return look; })()";
    let looks = reader.finds(looks);
    assert_eq!(looks.as_object().map_or(0, serde_json::Map::len), all, "all stay in place");
    let first = &reader.data.goals.iter().find(|goal| !fits.contains(&goal.id.as_str())).expect("one fades").id;
    assert!(fits.iter().all(|id| looks[*id] != looks[first]), "a goal that matches looks other than one that does not");
}

fn everything_can_be_cleared_at_once(reader: &Reader) {
    let narrow = reader.data.narrowing();
    reader.opens_at(&format!("#/goals?q={}&theme={}", narrow.word, narrow.theme)).sees_count(narrow.goals.len());
    reader.clicks("button", "Clear all").sees_count(reader.data.goals.len()).is_at("#/goals");
}

fn every_place_has_a_title_of_its_own(reader: &Reader) {
    let mut titles = Vec::new();
    reader.opens_at("");
    for place in places(reader) {
        reader.goes_to(&place);
        let waited = format!("a title of its own for {place}");
        titles.push(reader.waits(&waited, || Some(reader.title()).filter(|title| !titles.contains(title))));
        assert_eq!(reader.count("h1"), 1, "{place} has one main heading");
    }
    assert!(titles.iter().all(|title| title.contains("Space Diplomacy")), "each names the strategy: {titles:#?}");
}

fn every_part_has_an_address_that_shows_and_marks_it(reader: &Reader) {
    let goal = reader.data.file["pillars"].as_array().into_iter().flatten();
    let mut goals = goal.flat_map(|pillar| pillar["goals"].as_array().into_iter().flatten());
    let objective = goals.find_map(|goal| goal["objectives"].as_array()?.last()?["id"].as_str()).expect("an objective");
    let quotations = reader.data.ids("quotations");
    let parts = [
        ("objective", objective),
        ("quotation", quotations[quotations.len() / 2]),
        ("challenge", reader.data.ids("challenges")[0]),
        ("source", reader.data.ids("sources")[0]),
    ];
    reader.opens_at("");
    for (kind, id) in parts {
        reader.goes_to(&format!("#/{kind}/{id}"));
        let part = format!("document.querySelector(\"main [data-{kind}='{id}']\")");
        reader.waits_for(&format!("{kind} {id} in view"), &format!(
            "(() => {{ const box = {part}?.getBoundingClientRect(); return box && box.top >= 0 && box.top < innerHeight; }})()"
        ));
    }
}

fn an_unknown_address_shows_the_nearest_places(reader: &Reader) {
    reader.opens_at("#/gaols").sees_words("nothing here").sees("main a[href$='#/goals']");
    reader.clicks_on("main a[href$='#/goals']").is_at("#/goals").sees_count(reader.data.goals.len());
}

fn an_unknown_id_is_told(reader: &Reader) {
    reader.opens_at("#/goal/no-such-goal").sees_words("no-such-goal").sees("main a[href*='#/']");
    reader.goes_to("#/goals?theme=no-such-theme").sees_words("no-such-theme");
}

fn junk_in_the_address_is_dropped_without_complaint(reader: &Reader) {
    let all = reader.data.goals.len();
    for junk in ["#/goals?%", "#/goals?&&==&x=%ff", "#/goals?sort=upside-down", "#/goals?q=%20&colour=red"] {
        reader.opens_at(junk).sees_count(all);
        assert_eq!(reader.count("[role=alert]"), 0, "{junk} is no problem to tell of");
    }
}

fn nothing_is_asked_of_anybody_else(reader: &Reader) {
    reader.opens_at("").goes_to("#/goals").sees_count(reader.data.goals.len());
    reader.goes_to("#/voices").sees("[data-quotation]").goes_to("#/sources").sees("[data-source]");
    assert_eq!(reader.foreign_requests(), Vec::<String>::new());
}

/// One place of each kind.
pub fn places(reader: &Reader) -> Vec<String> {
    let first = |kind: &str| reader.data.ids(kind)[0].to_owned();
    vec![
        "#/".to_owned(),
        "#/goals".to_owned(),
        format!("#/pillar/{}", first("pillars")),
        format!("#/goal/{}", reader.data.goals[0].id),
        format!("#/theme/{}", first("themes")),
        format!("#/actor/{}", first("actors")),
        "#/voices".to_owned(),
        "#/challenges".to_owned(),
        "#/layer".to_owned(),
        "#/compare".to_owned(),
        "#/crosswalk".to_owned(),
        "#/sources".to_owned(),
        "#/about".to_owned(),
        "#/no/such/place".to_owned(),
    ]
}
