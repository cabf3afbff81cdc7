//! The people for whom the page is made, each from opening it to reaching their goal.

use browser_tests::{
    case,
    engine::Engine::{Chromium, Firefox},
    play::Case,
    reader::{Reader, key},
    reference::labelled,
};
use serde_json::Value;

use crate::{
    files::{city, gives},
    host_page::hosts,
    opens::places,
};

pub fn cases() -> Vec<Case> {
    vec![
        case!(a_policy_analyst_takes_one_subject_from_all_pillars).only_in(&[Chromium, Firefox]),
        case!(a_journalist_checks_a_quotation_and_uses_it).only_in(&[Chromium]),
        case!(embassy_staff_carry_the_strategy_in_one_file).on_disk(),
        case!(a_student_goes_from_the_picture_into_each_part),
        case!(a_site_owner_pastes_one_line).hosted(),
        case!(at_400_percent_in_high_contrast_one_does_the_same).only_in(&[Chromium]),
        case!(the_owner_of_another_framework_mends_a_file_until_it_opens).only_in(&[Chromium, Firefox]),
    ]
}

fn a_policy_analyst_takes_one_subject_from_all_pillars(reader: &Reader) {
    let (theme, goals) = subject_of_several_pillars(reader);
    reader.opens_at("#/").clicks("link", "Goals").chooses("theme", theme).sees_goals(&goals).sees_count(goals.len());
    for pillar in reader.data.ids("pillars") {
        let count = reader.data.count("", &[("theme", theme)], "pillar", pillar);
        reader.sees_count_beside("pillar", pillar, count);
    }
    let link = reader.address();
    let (_, table) = reader.asks_for("Download CSV, for programs").receives(".csv");
    let (_, text) = reader.asks_for("Download Markdown").receives(".md");
    let (table, text) = (String::from_utf8_lossy(&table), String::from_utf8_lossy(&text));
    for goal in &reader.data.goals {
        let wanted = goals.contains(&goal.id.as_str());
        assert_eq!(table.contains(&format!("\n\"{}\",", goal.id)), wanted, "{} in the table", goal.id);
        assert_eq!(text.contains(&format!("#/goal/{}>", goal.id)), wanted, "{} in the text", goal.id);
    }
    reader.opens(&link).is_ready().sees_goals(&goals);
}

fn a_journalist_checks_a_quotation_and_uses_it(reader: &Reader) {
    let (quotation, phrase) = quotation_and_its_words(reader);
    let text = |key: &str| quotation[key].as_str().unwrap_or_default();
    let figure = format!("[data-quotation='{}']", text("id"));
    reader.opens_at("#/").lets_clipboard_be_read().clicks("link", "Voices").sees_text_of("h1", "Voices");
    reader.presses('/').has_focus_on("input[type=search]").types(&format!("\"{phrase}\""));
    reader.sees(&format!("{figure} mark")).sees_status("1 of ");
    reader.clicks_on(&format!("{figure} .part-menu > summary")).clicks_in(&figure, "button", "Copy quotation");
    let speaker = reader.data.title("voices", text("voice"));
    let source = reader.data.title("sources", text("source"));
    let copied = reader.waits("the passage on the clipboard", || {
        let copied = reader.clipboard("text/plain");
        [text("text"), speaker, source].iter().all(|part| copied.contains(part)).then_some(copied)
    });
    let link = copied.split_whitespace().find(|word| word.contains("#/quotation/")).expect("a permalink");
    reader.opens(link).is_ready().sees(&format!("{figure}[data-marked]"));
}

fn embassy_staff_carry_the_strategy_in_one_file(reader: &Reader) {
    let narrow = reader.data.narrowing();
    let all: Vec<_> = reader.data.goals.iter().map(|goal| &goal.id).collect();
    reader.opens_at("").sees_goals_in_any_order(&all);
    for place in places(reader) {
        reader.goes_to(&place).sees("h1");
    }
    reader.goes_to("#/goals").types(narrow.word).chooses("theme", narrow.theme);
    reader.sees_goals_in_any_order(&narrow.goals).follows_goal(narrow.goals[0]);
    reader.sees_text_of("h1", reader.data.title_of_goal(narrow.goals[0]));
    let asked = "performance.getEntriesByType('resource').map(({ name }) => name)
        .filter((name) => !/^(blob|data):/.test(name)).join()";
    assert_eq!(reader.finds(asked), "", "nothing but the file itself is needed");
}

fn a_student_goes_from_the_picture_into_each_part(reader: &Reader) {
    reader.opens_at("#/");
    for pillar in reader.data.file["pillars"].as_array().expect("pillars") {
        let goal = &pillar["goals"][0];
        let (id, goal_id) = (pillar["id"].as_str().unwrap_or_default(), goal["id"].as_str().unwrap_or_default());
        reader.clicks_on(&format!("main [data-pillar='{id}'] h2 a"));
        reader.sees_text_of("h1", labelled(pillar));
        reader.follows_goal(goal_id).sees_text_of("h1", labelled(goal));
        for objective in goal["objectives"].as_array().into_iter().flatten() {
            reader.sees_words(objective["text"].as_str().unwrap_or_default());
        }
        reader.sees_words(&format!("1 of {}", pillar["goals"].as_array().map_or(0, Vec::len)));
        reader.clicks("link", "Overview").is_at("#/").sees("main [data-pillar]");
    }
    let theme = reader.data.ids("themes")[0];
    let title = reader.data.title("themes", theme);
    reader.clicks_on(&format!("main svg a[href$='#/theme/{theme}'] text")).sees_text_of("h1", title);
}

fn a_site_owner_pastes_one_line(reader: &Reader) {
    let (theme, goals) = subject_of_several_pillars(reader);
    reader.opens_at(&format!("#/goals?theme={theme}")).asks_for("Embed").sees_named("dialog", "Embed…");
    let lines = "[...document.querySelectorAll('dialog[open] :is(textarea, code, pre)')].map((it) => it.value ?? it.textContent)
        .find((line) => line.includes('<framework-explorer'))";
    let line = reader.waits_for("the line to paste", lines);
    let column = format!("<article style='max-width: 40rem'>{}</article>", line.as_str().unwrap_or_default());
    let _server = hosts(reader, &column);
    let wide = "(() => { const column = document.querySelector('article').clientWidth;
        return column > 0 && document.querySelector('framework-explorer').offsetWidth === column; })()";
    reader.waits_for("the view as wide as its column", wide);
    reader.enters_explorer(0).is_ready().sees_goals(&goals);
}

fn at_400_percent_in_high_contrast_one_does_the_same(reader: &Reader) {
    let narrow = reader.data.narrowing();
    let goal = narrow.goals[0];
    let list = format!("#/goals?q={}&theme={}", narrow.word, narrow.theme);
    reader.enlarges_in_high_contrast(true).opens_at("#/").types(narrow.word).presses(key::ENTER);
    reader.clicks("button", "Filters…").chooses("theme", narrow.theme).is_at(&list);
    reader.sees_goals_in_any_order(&narrow.goals).clicks_on(&format!("main [data-goal='{goal}'] h3 a"));
    reader.sees_text_of("h1", reader.data.title_of_goal(goal)).clicks("button", "Copy citation");
    reader.hears_announced("Citation copied");
    assert_eq!(reader.finds("document.documentElement.scrollWidth <= innerWidth"), true, "nothing sticks out");
    assert_eq!(reader.finds("matchMedia('(forced-colors: active)').matches"), true, "high contrast is on");
    reader.goes_back().is_at(&list).sees_goals_in_any_order(&narrow.goals);
    reader.enlarges_in_high_contrast(false);
}

fn the_owner_of_another_framework_mends_a_file_until_it_opens(reader: &Reader) {
    let right = serde_json::to_string_pretty(&city()).expect("JSON");
    let wrong = right.replace("\"green\"\n", "\"gren\"\n");
    let line = 1 + wrong.lines().position(|line| line.trim() == "\"gren\"").expect("the slip");
    reader.opens_at("#/goals");
    gives(reader, "city.json", &wrong);
    reader.waits("the slip named with its line and the word that was meant", || {
        let told = reader.texts("[role=alert]").join(" ");
        [format!("line {line},"), "gren".to_owned(), "green".to_owned()]
            .iter()
            .all(|word| told.contains(word.as_str()))
            .then_some(())
    });
    reader.sees_count(reader.data.goals.len()).clicks("button", "Close").sees_no("[role=alert]");
    gives(reader, "city.json", &right);
    reader.is_at("#/").sees_words("City plan").clicks("link", "Measures").sees_status("2 of 2 measures");
    reader.chooses("theme", "green").sees_goals(&["trees"]);
    let (_, saved) = reader.asks_for("Save as framework file").receives(".json");
    let saved: Value = serde_json::from_slice(&saved).expect("JSON");
    assert_eq!(saved["pillars"], city()["pillars"], "what is saved is what was opened");
}

/// A theme with goals under more than one pillar, and those goals.
fn subject_of_several_pillars(reader: &Reader) -> (&str, Vec<&str>) {
    let pillars = reader.data.ids("pillars");
    let themes = reader.data.ids("themes").into_iter();
    let is_wide = |theme: &&str| {
        let under = |pillar: &&&str| !reader.data.find("", &[("theme", *theme), ("pillar", **pillar)]).is_empty();
        pillars.iter().filter(under).count() > 1
    };
    let theme = themes.into_iter().find(is_wide).expect("a theme across pillars");
    (theme, reader.data.find("", &[("theme", theme)]))
}

/// A long quotation and five words from its middle that no other quotation has.
fn quotation_and_its_words(reader: &Reader) -> (&Value, String) {
    let quotations = reader.data.file["quotations"].as_array().expect("quotations");
    let said = |quotation: &Value| quotation["text"].as_str().unwrap_or_default().to_owned();
    let middle = |quotation: &Value| said(quotation).split_whitespace().skip(3).take(5).collect::<Vec<_>>().join(" ");
    let is_plain = |words: &str| words.chars().all(|c| c.is_ascii_alphabetic() || c == ' ');
    let found = quotations.iter().map(|quotation| (quotation, middle(quotation))).find(|(_, words)| {
        words.split(' ').count() == 5
            && is_plain(words)
            && quotations.iter().filter(|quotation| said(quotation).contains(words)).count() == 1
    });
    found.expect("a quotation with words of its own")
}
