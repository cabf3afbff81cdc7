//! Finding: search, suggestions, chips, keys, and the messages when nothing is found.

use browser_tests::{
    case,
    play::Case,
    reader::{Reader, key},
};
use serde_json::json;

/// The search field, which is also the combobox.
const FIELD: &str = "input[type=search]";

pub fn cases() -> Vec<Case> {
    vec![
        case!(slash_reaches_the_search_and_escape_empties_it),
        case!(suggestions_are_a_combobox_as_the_aria_practices_have_it),
        case!(enter_takes_the_highlighted_suggestion),
        case!(enter_without_a_highlight_shows_the_list),
        case!(each_filter_is_a_chip_that_can_be_removed),
        case!(values_of_a_facet_widen_and_facets_narrow),
        case!(the_list_is_the_same_however_one_comes_to_it),
        case!(matched_words_are_marked_in_list_and_page),
        case!(variants_and_slips_find_the_word),
        case!(phrases_and_exclusions_are_understood),
        case!(the_list_can_be_sorted_by_title),
        case!(a_long_facet_has_a_filter_of_its_own),
        case!(where_nothing_is_found_the_page_says_what_to_drop),
        case!(what_is_dropped_is_what_was_counted),
        case!(a_word_that_is_being_composed_stays_in_the_field),
        case!(an_address_by_hand_is_written_as_the_page_writes_it),
        case!(the_same_link_again_adds_no_entry_to_the_history),
        case!(the_menu_closes_by_escape_and_by_a_click_beside_it),
        case!(j_and_k_walk_through_the_results),
        case!(letters_lead_to_places),
        case!(letters_typed_into_the_search_stay_letters),
        case!(the_keys_are_listed_and_can_be_switched_off),
        case!(typing_leaves_one_entry_in_the_history),
        case!(back_restores_a_typed_search),
    ]
}

fn what_is_dropped_is_what_was_counted(reader: &Reader) {
    // No goal has it, not even inside a word.
    let goals = reader.data.find("moratorium", &[]);
    reader.opens_at("#/goals?q=moratorium%20zzqx").sees_count(0);
    reader.clicks("button", &format!("Without “zzqx”: {}…", goals.len()));
    reader.sees_goals(&goals).is_at("#/goals?q=moratorium");
}

fn a_word_that_is_being_composed_stays_in_the_field(reader: &Reader) {
    reader.opens_at("#/").types("space").is_at("#/?q=space");
    reader.runs(
        "for (const key of ['Enter', 'Escape', 'ArrowDown']) document.querySelector(arguments[0]).dispatchEvent(
            new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true }));",
        &[json!(FIELD)],
    );
    reader.presses('s').is_at("#/?q=spaces");
    assert_eq!(value(reader), "spaces");
}

fn an_address_by_hand_is_written_as_the_page_writes_it(reader: &Reader) {
    let theme = reader.data.narrowing().theme;
    reader.opens_at("#/").goes_to(&format!("#/goals?junk=1&sort=banana&theme={theme}"));
    reader.sees_goals(&reader.data.find("", &[("theme", theme)])).is_at(&format!("#/goals?theme={theme}"));
}

fn the_same_link_again_adds_no_entry_to_the_history(reader: &Reader) {
    reader.opens_at("#/").clicks("link", "Voices").is_at("#/voices");
    for _ in 0..3 {
        reader.clicks("link", "Voices");
    }
    reader.goes_back().is_at("#/");
}

fn the_menu_closes_by_escape_and_by_a_click_beside_it(reader: &Reader) {
    reader.opens_at("#/goals").clicks_on(".more > summary").sees(".more[open]");
    reader.presses(key::ESCAPE).sees(".more:not([open])").has_focus_on(".more > summary");
    reader.clicks_on(".more > summary").sees(".more[open]").clicks_on("h1").sees(".more:not([open])");
}

fn slash_reaches_the_search_and_escape_empties_it(reader: &Reader) {
    let word = reader.data.narrowing().word;
    let all = reader.data.goals.len();
    reader.opens_at("#/goals").sees_count(all).presses('/').has_focus_on(FIELD);
    assert_eq!(value(reader), "", "the slash itself is not typed");
    reader.types(word).sees_count(reader.data.find(word, &[]).len());
    // The first Escape may close the suggestions, the next empties the field.
    reader.presses(key::ESCAPE).presses(key::ESCAPE).sees_count(all).is_at("#/goals");
    assert_eq!(value(reader), "");
}

fn suggestions_are_a_combobox_as_the_aria_practices_have_it(reader: &Reader) {
    let theme = reader.data.title("themes", reader.data.narrowing().theme);
    reader.opens_at("#/goals").types(&beginning(theme));
    reader.sees(&format!("{FIELD}[role=combobox][aria-expanded=true][aria-autocomplete=list]"));
    reader.waits_for("the list that the field names", &format!(
        "(() => {{ const field = document.querySelector('{FIELD}');
            return document.getElementById(field.getAttribute('aria-controls'))?.matches('[role=listbox]:has([role=option])'); }})()"
    ));
    reader.presses(key::DOWN).has_focus_on(FIELD);
    reader.waits_for(
        "the highlighted one to be named and selected",
        &format!("{ACTIVE}?.getAttribute('aria-selected') === 'true'"),
    );
    reader.presses(key::ESCAPE).sees(&format!("{FIELD}[aria-expanded=false]"));
    assert_eq!(value(reader), beginning(theme), "closing the suggestions keeps the words");
}

fn enter_takes_the_highlighted_suggestion(reader: &Reader) {
    let goal = &reader.data.goals[2];
    reader.opens_at("#/goals").types(&goal.title);
    let chosen = reader.waits("the goal among the suggestions", || {
        reader.presses(key::DOWN);
        let text = reader.finds(&format!("{ACTIVE}?.textContent ?? ''")).as_str()?.to_owned();
        text.contains(&goal.title).then_some(text)
    });
    reader.presses(key::ENTER).sees_text_of("h1", &goal.title).sees_no("[role=option]");
    assert!(!chosen.is_empty());
}

fn enter_without_a_highlight_shows_the_list(reader: &Reader) {
    let word = reader.data.narrowing().word;
    reader.opens_at("#/").types(word).presses(key::ENTER);
    reader.is_at(&format!("#/goals?q={word}")).sees_goals_in_any_order(&reader.data.find(word, &[]));
    reader.has_focus_on("h1");
    // On a place without a list, typing has already led to one.
    reader.opens_at("#/about").types(word).is_at(&format!("#/goals?q={word}")).has_focus_on(FIELD);
    reader.presses(key::ENTER).has_focus_on("h1").is_at(&format!("#/goals?q={word}"));
}

fn each_filter_is_a_chip_that_can_be_removed(reader: &Reader) {
    let narrow = reader.data.narrowing();
    let pillar = reader.data.ids("pillars")[0];
    reader.opens_at(&format!("#/goals?pillar={pillar}&theme={}", narrow.theme));
    let theme = reader.data.title("themes", narrow.theme);
    reader.clicks("button", &format!("Remove filter:…{theme}…")).is_at(&format!("#/goals?pillar={pillar}"));
    reader.sees_goals(&reader.data.find("", &[("pillar", pillar)]));
    let title = reader.data.title("pillars", pillar);
    reader.clicks("button", &format!("Remove filter:…{title}…")).is_at("#/goals").sees_count(reader.data.goals.len());
}

fn values_of_a_facet_widen_and_facets_narrow(reader: &Reader) {
    let themes = reader.data.ids("themes");
    let pillars = reader.data.ids("pillars");
    let mut chosen = vec![("theme", themes[0]), ("theme", themes[1])];
    reader.opens_at("#/goals").chooses("theme", themes[0]).chooses("theme", themes[1]);
    reader.sees_goals(&reader.data.find("", &chosen));
    chosen.push(("pillar", pillars[1]));
    reader.chooses("pillar", pillars[1]).sees_goals(&reader.data.find("", &chosen));
}

fn the_list_is_the_same_however_one_comes_to_it(reader: &Reader) {
    const TEXTS: [&str; 4] = ["debris", "arms control", "space", "partners"];
    let list = || reader.finds("document.querySelector('.goal-cards').innerText");
    let opened = TEXTS.map(|text| {
        reader.opens_at(&format!("#/goals?q={}", text.replace(' ', "%20"))).sees("[data-goal] mark");
        list()
    });
    reader.opens_at("#/goals").sees_count(reader.data.goals.len());
    // Each letter adds, removes or reorders cards; those that return are unchanged.
    for (text, opened) in TEXTS.iter().zip(&opened) {
        let (_, end) = text.split_at(2);
        let back = key::BACKSPACE.to_string().repeat(end.len());
        reader.empties_search().types(text).types(&back).types(end);
        reader.waits(&format!("the list of {text} as it opens"), || (list() == *opened).then_some(()));
    }
}

fn matched_words_are_marked_in_list_and_page(reader: &Reader) {
    let narrow = reader.data.narrowing();
    let goals = reader.data.find(narrow.word, &[]);
    reader.opens_at(&format!("#/goals?q={}", narrow.word)).sees_goals_in_any_order(&goals).sees("main mark");
    let marks_fit = |reader: &Reader| {
        let marks = reader.texts("main mark");
        assert!(marks.iter().all(|mark| mark.to_lowercase().starts_with(narrow.word)), "marked are {marks:?}");
    };
    marks_fit(reader);
    reader.follows_goal(goals[0]).sees("h1").sees("main mark");
    marks_fit(reader);
}

fn variants_and_slips_find_the_word(reader: &Reader) {
    let satellites = reader.data.find("satellite", &[]);
    reader.opens_at("#/goals?q=satellite").sees_goals_in_any_order(&satellites);
    reader.goes_to("#/goals?q=satellites").sees_goals_in_any_order(&satellites);
    reader.goes_to("#/goals?q=satelite").sees_goals_in_any_order(&satellites).sees_words("satellite");
    let behaviour = [reader.data.find("behavior", &[]), reader.data.find("behaviour", &[])].concat();
    assert!(!behaviour.is_empty(), "the strategy speaks of behaviour");
    for spelling in ["behavior", "behaviour"] {
        reader.goes_to(&format!("#/goals?q={spelling}"));
        reader.waits(&format!("what {spelling} finds"), || {
            let shown = reader.goals();
            behaviour.iter().all(|id| shown.iter().any(|goal| goal == id)).then_some(())
        });
    }
}

fn phrases_and_exclusions_are_understood(reader: &Reader) {
    let phrase = reader.data.find_phrase("best practices");
    assert!(!phrase.is_empty(), "the strategy speaks of best practices");
    reader.opens_at("#/goals").types("\"best practices\"").sees_goals_in_any_order(&phrase);
    let moratorium = reader.data.find("moratorium", &[]);
    let rest: Vec<_> = reader.data.find("debris", &[]).into_iter().filter(|id| !moratorium.contains(id)).collect();
    reader.empties_search().types("debris -moratorium").sees_goals_in_any_order(&rest);
}

fn the_list_can_be_sorted_by_title(reader: &Reader) {
    let mut goals: Vec<_> = reader.data.goals.iter().collect();
    goals.sort_by_key(|goal| goal.title.to_lowercase());
    let ids: Vec<_> = goals.iter().map(|goal| &goal.id).collect();
    reader.opens_at("#/goals?sort=title").sees_goals(&ids);
}

fn a_long_facet_has_a_filter_of_its_own(reader: &Reader) {
    let actors = reader.data.ids("actors");
    assert!(actors.len() > 12, "there are many actors");
    let title = reader.data.title("actors", actors[0]);
    let own = "fieldset[data-facet=actor] input:not([type=checkbox])";
    reader.opens_at("#/goals");
    // Opens the group if it is folded, by choosing a value and clearing it again.
    reader.chooses("actor", actors[0]).chooses("actor", actors[0]).types_into(own, title);
    reader.waits("only the values that fit", || {
        let shown = reader.count("fieldset[data-facet=actor] label:has(input[type=checkbox])");
        (shown > 0 && shown < 4).then_some(())
    });
    reader.sees(&format!("fieldset[data-facet=actor] label:has(input[value='{}'])", actors[0]));
}

fn where_nothing_is_found_the_page_says_what_to_drop(reader: &Reader) {
    let (theme, word) = reader.data.contradiction();
    let back = reader.data.find(word, &[]);
    reader.opens_at(&format!("#/goals?q={word}&theme={theme}")).sees_count(0);
    let title = reader.data.title("themes", theme);
    let offer = format!(
        "[...document.querySelectorAll('main button, main a[href]')]
        .find((it) => it.getClientRects().length > 0 && /^without/i.test(it.textContent) && it.textContent.includes({}))",
        json!(title)
    );
    let words =
        reader.waits_for("the offer to drop the theme", &format!("({offer})?.closest('li, p, div').textContent"));
    assert!(
        words.as_str().is_some_and(|text| text.contains(&back.len().to_string())),
        "{words} tells how many come back"
    );
    reader.runs(&format!("({offer}).click();"), &[]);
    reader.sees_count(back.len()).sees_goals_in_any_order(&back);
}

fn j_and_k_walk_through_the_results(reader: &Reader) {
    let goals: Vec<_> = reader.data.goals.iter().map(|goal| goal.id.clone()).collect();
    let on = |at: usize| format!("[data-goal='{0}'], [data-goal='{0}'] *", goals[at]);
    reader.opens_at("#/goals").sees_goals(&goals);
    reader.presses('j').has_focus_on(&on(0)).presses('j').has_focus_on(&on(1));
    reader.presses('k').has_focus_on(&on(0)).presses('j').has_focus_on(&on(1));
    reader.presses(key::ENTER).sees_text_of("h1", &reader.data.goals[1].title);
}

fn letters_lead_to_places(reader: &Reader) {
    let goals = &reader.data.goals;
    reader.opens_at("#/about").presses('g').is_at("#/goals").presses('o').is_at("#/");
    reader.goes_to(&format!("#/goal/{}", goals[4].id)).sees_text_of("h1", &goals[4].title);
    reader.presses(']').sees_text_of("h1", &goals[5].title);
    reader.presses('[').sees_text_of("h1", &goals[4].title).presses('[').sees_text_of("h1", &goals[3].title);
}

fn letters_typed_into_the_search_stay_letters(reader: &Reader) {
    reader.opens_at("#/goals").types("go?j");
    assert_eq!(value(reader), "go?j");
    reader.sees_no("dialog[open], [role=dialog]");
}

fn the_keys_are_listed_and_can_be_switched_off(reader: &Reader) {
    let dialog = "dialog[open], [role=dialog]";
    reader.opens_at("#/goals").presses('?').sees_named("dialog", "Keyboard shortcuts");
    reader.clicks_in(dialog, "checkbox", "…").presses(key::ESCAPE).sees_no(dialog);
    reader.presses('o').presses('?');
    reader.goes_to("#/about").sees("h1");
    assert_eq!(reader.count(dialog), 0, "switched off, the keys do nothing");
    assert_eq!(reader.place(), "#/about");
    reader.asks_for("Keyboard shortcuts").clicks_in(dialog, "checkbox", "…").presses(key::ESCAPE);
    reader.sees_no(dialog).presses('o').is_at("#/");
}

fn typing_leaves_one_entry_in_the_history(reader: &Reader) {
    let word = reader.data.narrowing().word;
    // By a click: WebKit skips history entries that no reader made.
    reader.opens_at("#/about").clicks("link", "Goals").sees_count(reader.data.goals.len());
    for letter in word.chars() {
        reader.types(&letter.to_string());
    }
    reader.is_at(&format!("#/goals?q={word}")).goes_back().is_at("#/about");
}

fn back_restores_a_typed_search(reader: &Reader) {
    let word = reader.data.narrowing().word;
    let goals = reader.data.find(word, &[]);
    reader.opens_at("#/goals").types(word).sees_goals_in_any_order(&goals).follows_goal(goals[0]).sees("main h1");
    reader.goes_back().is_at(&format!("#/goals?q={word}")).sees_goals_in_any_order(&goals);
    assert_eq!(value(reader), word);
}

/// The suggestion that the field names as its active descendant.
const ACTIVE: &str =
    "document.getElementById(document.querySelector('input[type=search]').getAttribute('aria-activedescendant'))";

fn value(reader: &Reader) -> String {
    reader.finds("document.querySelector('input[type=search]').value").as_str().unwrap_or_default().to_owned()
}

/// The first five letters.
fn beginning(title: &str) -> String {
    title.chars().take(5).collect()
}
