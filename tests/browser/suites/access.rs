//! Access: axe-core on every place, reflow, the keyboard alone, and layout shifts.

use std::{env, fs};

use browser_tests::{
    case,
    engine::{
        BrowserSetup,
        Engine::{Chromium, Firefox, WebKit},
    },
    play::Case,
    reader::{Reader, key},
};
use serde_json::{Value, json};

use crate::{files::gives, opens::places};

pub fn cases() -> Vec<Case> {
    // A page has the same elements in both modes, and axe is slow: it checks each place in one of them.
    let with_axe = [
        case!(axe_finds_nothing_in_light).only_in(&[Chromium]).hosted(),
        case!(axe_finds_nothing_in_dark).only_in(&[Chromium]).on_disk(),
        case!(axe_finds_nothing_at_320_pixels_in_light).only_in(&[Chromium]).on_disk(),
        case!(axe_finds_nothing_at_320_pixels_in_dark).only_in(&[Chromium]).hosted(),
        case!(axe_finds_nothing_in_the_embed_in_light).only_in(&[Chromium]).hosted(),
        case!(axe_finds_nothing_in_the_embed_in_dark).only_in(&[Chromium]).on_disk(),
        case!(axe_finds_nothing_in_special_states_in_light).only_in(&[Chromium]).on_disk(),
        case!(axe_finds_nothing_in_special_states_in_dark).only_in(&[Chromium]).hosted(),
        case!(axe_finds_nothing_without_webassembly).only_in(&[Chromium]).with(BrowserSetup::NoWebAssembly),
        case!(axe_finds_nothing_in_other_engines).only_in(&[Firefox, WebKit]).hosted(),
    ];
    let always = [
        case!(nothing_scrolls_sideways_from_280_pixels_up),
        case!(words_wider_than_the_page_are_broken),
        case!(narrow_the_facets_are_behind_a_button_that_says_how_many_are_on),
        case!(the_keyboard_alone_is_enough),
        case!(the_first_tab_leads_past_the_header),
        case!(focus_is_always_visible),
        case!(a_new_place_takes_the_focus),
        case!(targets_are_large_enough),
        case!(nothing_jumps_after_the_first_paint).only_in(&[Chromium]),
    ];
    let strict = env::var("CI").is_ok_and(|value| value == "true");
    if env::var_os("AXE").is_none() && !strict {
        println!("axe is skipped: AXE does not name axe.min.js");
        return always.to_vec();
    }
    [with_axe.as_slice(), &always].concat()
}

fn axe_finds_nothing_in_light(reader: &Reader) {
    everywhere(reader, |place| reader.opens_at(&format!("?appearance=light{place}")));
}

fn axe_finds_nothing_in_dark(reader: &Reader) {
    everywhere(reader, |place| reader.opens_at(&format!("?appearance=dark{place}")));
}

fn axe_finds_nothing_at_320_pixels_in_light(reader: &Reader) {
    everywhere(reader, |place| reader.opens_narrow(320, &format!("?appearance=light{place}")));
}

fn axe_finds_nothing_at_320_pixels_in_dark(reader: &Reader) {
    everywhere(reader, |place| reader.opens_narrow(320, &format!("?appearance=dark{place}")));
}

fn axe_finds_nothing_in_the_embed_in_light(reader: &Reader) {
    embedded_everywhere(reader, "light");
}

fn axe_finds_nothing_in_the_embed_in_dark(reader: &Reader) {
    embedded_everywhere(reader, "dark");
}

fn axe_finds_nothing_in_special_states_in_light(reader: &Reader) {
    in_special_states(reader, "light");
}

fn axe_finds_nothing_in_special_states_in_dark(reader: &Reader) {
    in_special_states(reader, "dark");
}

fn embedded_everywhere(reader: &Reader, appearance: &str) {
    everywhere(reader, |place| {
        let frame = "title='Explorer' width='600' height='900'";
        reader.opens_framed(frame, &format!("?embed&appearance={appearance}{place}")).is_ready()
    });
}

fn in_special_states(reader: &Reader, appearance: &str) {
    let narrow = reader.data.narrowing();
    let (theme, word) = reader.data.contradiction();
    let opens = |place: &str| reader.opens_at(&format!("?appearance={appearance}{place}"));
    opens(&format!("#/goals?q={}&theme={}", narrow.word, narrow.theme)).sees("mark");
    is_sound(reader, "a filtered list");
    reader.goes_to(&format!("#/goals?q={word}&theme={theme}")).sees_count(0);
    is_sound(reader, "nothing found");
    let title = &reader.data.goals[0].title;
    opens("#/goals").types(&format!("\"{title}\"")).sees_count(reader.data.find_phrase(title).len());
    is_sound(reader, "the goal of that title");
    reader.goes_to("#/goals").empties_search().types("spa").sees("[role=option]");
    is_sound(reader, "suggestions open");
    opens("#/goals").asks_for("Embed").sees("dialog[open], [role=dialog]");
    is_sound(reader, "the embed dialog");
    opens("#/goals").asks_for("Keyboard shortcuts").sees("dialog[open], [role=dialog]");
    is_sound(reader, "the keys");
    opens("#/goals");
    gives(reader, "broken.json", "{ \"format\": \"framework-explorer/1\", \"pillars\": [");
    reader.sees("[role=alert]");
    is_sound(reader, "a broken file");
    opens("#/");
    gives(reader, "vast.json", &vast().to_string());
    reader.sees_words("A very large plan").goes_to("#/goals").sees_status("3,000 of 3,000 goals");
    is_sound(reader, "thousands of goals");
    reader.goes_to("#/goal/goal-0").sees_words("without any end");
    is_sound(reader, "a very long title");
}

fn axe_finds_nothing_without_webassembly(reader: &Reader) {
    reader.expects_faults().opens(reader.base()).sees("[role=alert]");
    is_sound(reader, "no WebAssembly");
}

/// A framework of thousands of goals with long titles.
fn vast() -> Value {
    let evidence = json!([{ "source": "plan" }]);
    let title = |at: usize| format!("Goal {at}, {}", "which is named at length and ".repeat(12)) + "without any end";
    let goals = (0..3000).map(|at| json!({ "id": format!("goal-{at}"), "title": title(at), "evidence": evidence }));
    json!({
        "format": "framework-explorer/1",
        "framework": {
            "id": "plan", "title": "A very large plan", "publisher": "A town", "language": "en", "coverage": "A test.",
        },
        "sources": [{ "id": "plan", "title": "The plan" }],
        "pillars": [{ "id": "one", "title": "One", "goals": goals.collect::<Vec<_>>() }],
    })
}

fn axe_finds_nothing_in_other_engines(reader: &Reader) {
    for place in ["#/", "#/goals"] {
        reader.opens_at(place).sees("h1");
        is_sound(reader, place);
    }
}

fn nothing_scrolls_sideways_from_280_pixels_up(reader: &Reader) {
    for width in [280, 320] {
        reader.opens_narrow(width, "#/");
        for place in places(reader) {
            reader.goes_to(&place).sees("h1");
            fits(reader, &format!("{place} at {width} pixels"));
        }
    }
}

fn words_wider_than_the_page_are_broken(reader: &Reader) {
    let word = |beginning: &str| beginning.to_owned() + &"schaft".repeat(10);
    let evidence = json!([{ "source": "plan" }]);
    let file = json!({
        "format": "framework-explorer/1",
        "framework": {
            "id": "plan", "title": word("Plan"), "publisher": word("Town"), "language": "de", "coverage": word("Test"),
        },
        "sources": [{ "id": "plan", "title": word("Source"), "address": format!("https://a.example/{}", word("")) }],
        "themes": [{ "id": "green", "title": word("Theme") }],
        "pillars": [{ "id": "one", "title": word("Pillar"), "goals": [
            { "id": "a", "title": word("Goal"), "themes": ["green"], "evidence": evidence,
              "summary": { "text": word("Summary"), "evidence": evidence } },
        ] }],
    });
    reader.opens_narrow(320, "#/goals");
    gives(reader, "long.json", &file.to_string());
    reader.sees_words(&word("Goal"));
    for place in ["#/", "#/goals", "#/goal/a", "#/pillar/one", "#/theme/green", "#/sources", "#/about"] {
        reader.goes_to(place).sees("h1");
        fits(reader, place);
    }
}

/// Nothing on the page is wider than its window.
#[track_caller]
fn fits(reader: &Reader, what: &str) {
    let wide =
        "[...document.querySelectorAll('body *')].filter((it) => it.getBoundingClientRect().right > innerWidth + 1
        && it.getClientRects().length).slice(-3).map((it) => it.outerHTML.slice(0, 120))";
    let fits = reader.finds("document.documentElement.scrollWidth <= innerWidth");
    assert_eq!(fits, true, "{what}; wide are {}", reader.finds(wide));
}

fn narrow_the_facets_are_behind_a_button_that_says_how_many_are_on(reader: &Reader) {
    let theme = reader.data.narrowing().theme;
    reader.opens_narrow(320, &format!("#/goals?theme={theme}"));
    assert_eq!(reader.count("fieldset[data-facet]"), 0, "the facets are folded away");
    reader.sees_text_of("button, summary", "Filters");
    let says =
        reader.texts("button, summary").into_iter().any(|text| text.starts_with("Filters") && text.contains('1'));
    assert!(says, "the button says that one is on");
    reader.clicks("button", "Filters…").sees("fieldset[data-facet=theme]");
}

fn the_keyboard_alone_is_enough(reader: &Reader) {
    let narrow = reader.data.narrowing();
    let list = format!("#/goals?q={}&theme={}", narrow.word, narrow.theme);
    reader.opens_at("#/goals").presses('/').has_focus_on("input[type=search]");
    narrow.word.chars().for_each(|letter| {
        reader.presses(letter);
    });
    reader.sees_count(reader.data.find(narrow.word, &[]).len()).presses(key::ESCAPE);
    tabs_to(reader, &format!("fieldset[data-facet=theme] input[value='{}']", narrow.theme));
    reader.presses(key::SPACE).is_at(&list);
    let goal = narrow.goals[0];
    tabs_to(reader, &format!("main [data-goal='{goal}'] a[href*='#/goal/']"));
    reader.presses(key::ENTER).sees_text_of("h1", reader.data.title_of_goal(goal));
    let copies = "[...document.querySelectorAll('main button, main summary')]
        .find((it) => /copy citation/i.test(it.getAttribute('aria-label') || it.textContent) && it.checkVisibility())";
    reader.runs(&format!("({copies}).dataset.wanted = '';"), &[]);
    tabs_to(reader, "[data-wanted]");
    reader.presses(key::ENTER);
    reader.waits("the word that it is copied, or the text to copy by hand", || {
        let told =
            reader.texts("[aria-live=polite], [role=alert]").iter().any(|text| text.to_lowercase().contains("copied"));
        (told || reader.selected_text().contains("Space Diplomacy")).then_some(())
    });
    reader.goes_back().is_at(&list).sees_goals_in_any_order(&narrow.goals);
    reader.has_focus_on(&format!("main [data-goal='{goal}'] a"));
}

fn the_first_tab_leads_past_the_header(reader: &Reader) {
    reader.opens_at("#/goals").presses(key::TAB).has_focus_on("a[href^='#']");
    reader.presses(key::ENTER).has_focus_on("main, main *");
    assert!(reader.place().starts_with("#/goals"), "the skip link does not change the place");
}

fn focus_is_always_visible(reader: &Reader) {
    reader.opens_at("#/goals");
    for _ in 0..25 {
        reader.presses(key::TAB);
        let seen = "(() => { const it = document.activeElement; if (it === document.body) return true;
            const around = [it, it.closest('label'), it.nextElementSibling, it.closest('li, article')].filter(Boolean);
            const box = (it.closest('label') || it).getBoundingClientRect();
            const at = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
            const covered = at && !around.some((part) => part.contains(at) || at.contains(part));
            const ring = around.some((part) => { const style = getComputedStyle(part);
                return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1) || style.boxShadow !== 'none'; });
            return ring && !covered ? true : it.outerHTML.slice(0, 200) + (covered ? ' is covered' : ' has no ring'); })()";
        reader.waits_for("the focus in sight", &format!("({seen}) === true"));
    }
}

fn a_new_place_takes_the_focus(reader: &Reader) {
    let goal = &reader.data.goals[0];
    reader.opens_at("#/goals").follows_goal(&goal.id).sees_text_of("h1", &goal.title);
    reader.has_focus_on("main, main h1, main [tabindex='-1']");
    assert_eq!(reader.finds("scrollY < 200"), json!(true), "the new place shows from its head");
}

fn targets_are_large_enough(reader: &Reader) {
    reader.opens_at("#/goals").sees("main [data-goal]");
    let small = "[...document.querySelectorAll('button, summary, label:has(input), input[type=search], select')]
        .filter((it) => it.getClientRects().length && it.getBoundingClientRect().width > 1)
        .filter((it) => { const box = it.getBoundingClientRect(); return box.width < 24 || box.height < 24; })
        .map((it) => it.outerHTML.slice(0, 120))";
    assert_eq!(reader.finds(small), json!([]), "targets under 24 pixels");
}

fn nothing_jumps_after_the_first_paint(reader: &Reader) {
    let goal = format!("#/goal/{}", reader.data.goals[0].id);
    for place in ["#/", "#/goals", goal.as_str()] {
        reader.opens_at(place).sees("h1");
        let shift = reader.runs_async(
            "const done = arguments[0];
            new PerformanceObserver((list) => done(list.getEntries().reduce((sum, entry) => sum + entry.value, 0)))
                .observe({ type: 'layout-shift', buffered: true });
            requestAnimationFrame(() => setTimeout(() => done(0), 300));",
            &[],
        );
        assert!(shift.as_f64().is_some_and(|shift| shift < 0.02), "{place} shifts by {shift}");
    }
}

/// Opens every place and runs axe on it.
#[track_caller]
fn everywhere<'a>(reader: &'a Reader, open: impl Fn(&str) -> &'a Reader) {
    for place in places(reader) {
        open(&place).sees("h1");
        is_sound(reader, &place);
    }
}

/// Runs axe on the current page.
#[track_caller]
fn is_sound(reader: &Reader, what: &str) {
    let path = env::var_os("AXE").expect("AXE names axe.min.js");
    let axe = fs::read_to_string(&path).expect("AXE can be read");
    let script = format!(
        "{axe};
        const done = arguments[0];
        const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        axe.run(document, {{ runOnly: {{ type: 'tag', values }}, resultTypes: ['violations'] }}).then(
            ({{ violations }}) => done(violations.map(({{ id, help, nodes }}) => ({{ id, help,
                nodes: nodes.slice(0, 3).map((node) => node.html.slice(0, 200) + ' — ' + node.failureSummary) }}))),
            (error) => done(String(error)));"
    );
    let found = reader.runs_async(&script, &[]);
    assert_eq!(found, Value::Array(Vec::new()), "axe on {what}: {found:#}");
}

/// Presses Tab until the focus is there, as a patient reader would.
#[track_caller]
fn tabs_to(reader: &Reader, selector: &str) {
    let there = format!("document.activeElement.matches({})", json!(selector));
    for _ in 0..200 {
        if reader.finds(&there) == json!(true) {
            return;
        }
        reader.presses(key::TAB);
    }
    panic!("200 tabs do not reach {selector}");
}
