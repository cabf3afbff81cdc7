//! Reading: the source of each statement, and what a reader takes away by clipboard, download and paper.

use browser_tests::{
    case,
    engine::Engine::{Chromium, Firefox},
    play::Case,
    reader::{Paper, Reader, key},
};
use serde_json::Value;

pub fn cases() -> Vec<Case> {
    vec![
        case!(a_goal_names_the_sources_it_rests_on),
        case!(a_source_lists_what_rests_on_it),
        case!(copying_says_what_it_copied),
        case!(the_link_and_the_title_land_on_the_clipboard).only_in(&[Chromium]),
        case!(a_quotation_is_copied_with_speaker_source_and_permalink).only_in(&[Chromium]),
        case!(a_citation_is_copied).only_in(&[Chromium]),
        case!(where_the_clipboard_is_refused_the_text_is_offered_selected),
        case!(one_key_copies_title_and_link_or_the_selected_words),
        case!(the_list_downloads_as_csv).only_in(&[Chromium, Firefox]),
        case!(the_list_downloads_as_json).only_in(&[Chromium, Firefox]),
        case!(the_list_downloads_as_markdown).only_in(&[Chromium, Firefox]),
        case!(the_list_prints_with_address_and_filters).only_in(&[Chromium, Firefox]),
        case!(a_goal_prints_whole).only_in(&[Chromium, Firefox]),
        case!(no_place_prints_its_words_in_pieces).only_in(&[Chromium, Firefox]),
        case!(paper_does_not_show_where_the_keyboard_is).only_in(&[Chromium]),
    ]
}

fn a_goal_names_the_sources_it_rests_on(reader: &Reader) {
    let goal = &reader.data.goals[0];
    reader.opens_at(&format!("#/goal/{}", goal.id)).sees_text_of("h1", &goal.title);
    for source in reader.data.ids("sources") {
        if !reader.data.find("", &[("source", source)]).contains(&goal.id.as_str()) {
            continue;
        }
        reader.sees(&format!("main a[href*='#/source/{source}']"));
    }
}

fn a_source_lists_what_rests_on_it(reader: &Reader) {
    let source = reader.data.ids("sources")[0];
    reader.opens_at("#/sources").sees(&format!("[data-source='{source}']"));
    for goal in reader.data.find("", &[("source", source)]) {
        reader.waits_for(
            &format!("a link to {goal}"),
            &format!("document.querySelector(\"[data-source='{source}'] a[href*='#/goal/{goal}']\") !== null"),
        );
    }
}

fn copying_says_what_it_copied(reader: &Reader) {
    reader.opens_at(&goal_place(reader)).clicks("button", "Copy link");
    reader.waits("the word that it is copied, or the text to copy by hand", || {
        let told =
            reader.texts("[aria-live=polite], [role=alert]").iter().any(|text| text.to_lowercase().contains("copied"));
        (told || reader.selected_text().contains(&goal_place(reader))).then_some(())
    });
}

fn the_link_and_the_title_land_on_the_clipboard(reader: &Reader) {
    let link = format!("{}{}", reader.base(), goal_place(reader));
    reader.opens_at(&goal_place(reader)).lets_clipboard_be_read();
    reader.clicks("button", "Copy link");
    reader.waits("the link on the clipboard", || (reader.clipboard("text/plain") == link).then_some(()));
    reader.asks_for("Copy title and link");
    reader.waits("title and link on the clipboard", || {
        let text = reader.clipboard("text/plain");
        (text.contains(&reader.data.goals[0].title) && text.contains(&link)).then_some(())
    });
}

fn a_quotation_is_copied_with_speaker_source_and_permalink(reader: &Reader) {
    let quotation = reader.data.file["quotations"][0].clone();
    let text = |key: &str| quotation[key].as_str().unwrap_or_default().to_owned();
    let place = format!("#/quotation/{}", text("id"));
    reader.opens_at(&place).lets_clipboard_be_read();
    let figure = format!("[data-quotation='{}']", text("id"));
    reader.clicks_on(&format!("{figure} .part-menu > summary")).clicks_in(&figure, "button", "Copy quotation");
    let wanted = [
        text("text"),
        reader.data.title("voices", &text("voice")).to_owned(),
        reader.data.title("sources", &text("source")).to_owned(),
        place,
    ];
    reader.waits("the quotation on the clipboard", || {
        let plain = reader.clipboard("text/plain");
        wanted.iter().all(|part| plain.contains(part)).then_some(())
    });
    let html = reader.clipboard("text/html");
    assert!(html.contains("<a ") && html.contains(&wanted[1]), "as HTML it has a link and the speaker: {html}");
}

fn a_citation_is_copied(reader: &Reader) {
    reader.opens_at(&goal_place(reader)).lets_clipboard_be_read().clicks("button", "Copy citation…");
    reader.waits("the citation on the clipboard", || {
        let text = reader.clipboard("text/plain");
        (text.contains(&reader.data.goals[0].title) && text.contains("Space Diplomacy")).then_some(())
    });
}

fn where_the_clipboard_is_refused_the_text_is_offered_selected(reader: &Reader) {
    reader.opens_at(&goal_place(reader)).refuses_clipboard();
    reader.clicks("button", "Copy link");
    reader.waits("the link, selected", || reader.selected_text().ends_with(&goal_place(reader)).then_some(()));
}

fn one_key_copies_title_and_link_or_the_selected_words(reader: &Reader) {
    let offered = || {
        reader.waits("what is copied, in a field", || {
            let text = reader.selected_text();
            reader.count("#by-hand[open]").eq(&1).then_some(text).filter(|text| !text.is_empty())
        })
    };
    reader.opens_at(&goal_place(reader)).sees("main [data-passage]").refuses_clipboard().presses('c');
    let copied = offered();
    assert!(copied.contains(&reader.data.goals[0].title) && copied.contains(&goal_place(reader)), "{copied}");
    reader.presses(key::ESCAPE).sees_no("#by-hand[open]");
    let select = "const range = document.createRange();
        range.selectNodeContents(document.querySelector('main [data-passage]'));
        getSelection().removeAllRanges(); getSelection().addRange(range); return String(range).trim().slice(0, 30);";
    let words = reader.runs(select, &[]);
    let words = words.as_str().unwrap_or_default();
    reader.presses('c');
    let copied = offered();
    assert!(!words.is_empty() && copied.contains(words) && copied.contains("#/"), "{copied}");
}

fn the_list_downloads_as_csv(reader: &Reader) {
    let (name, text) = downloads(reader, "Download CSV, for programs", ".csv");
    assert!(name.contains("space-diplomacy"), "{name} names the strategy");
    holds_just_the_goals_shown(reader, &text);
}

fn the_list_downloads_as_json(reader: &Reader) {
    let (_, text) = downloads(reader, "Download JSON", ".json");
    let file: Value = serde_json::from_str(&text).expect("the download is JSON");
    assert_eq!(file["format"], "framework-explorer/1");
    let pillars = file["pillars"].as_array().into_iter().flatten();
    let goals = pillars.flat_map(|pillar| pillar["goals"].as_array().into_iter().flatten());
    let ids: Vec<_> = goals.filter_map(|goal| goal["id"].as_str()).collect();
    assert_eq!(ids, shown(reader));
}

fn the_list_downloads_as_markdown(reader: &Reader) {
    let (_, text) = downloads(reader, "Download Markdown", ".md");
    assert!(text.contains("# "), "it has headings");
    assert!(text.contains(&format!("theme={}", reader.data.narrowing().theme)), "it names its address");
    holds_just_the_goals_shown(reader, &text);
}

fn the_list_prints_with_address_and_filters(reader: &Reader) {
    let theme = reader.data.narrowing().theme;
    reader.opens_at(&format!("#/goals?theme={theme}")).sees_goals(&shown(reader));
    for paper in [Paper::A4, Paper::LETTER] {
        let Some(pages) = reader.prints(paper) else { return };
        let text = pages.join(" ");
        for wanted in [&format!("#/goals?theme={theme}"), reader.data.title("themes", theme), "Space Diplomacy"] {
            assert!(squeezed(&text).contains(&squeezed(wanted)), "the print on {paper:?} has “{wanted}”: {text}");
        }
        assert!(pages.len() < 12, "{} pages on {paper:?} are too many for a list", pages.len());
        holds_just_the_goals_shown(reader, &text);
    }
}

fn a_goal_prints_whole(reader: &Reader) {
    let goal = &reader.data.file["pillars"][0]["goals"][0];
    reader.opens_at(&goal_place(reader)).sees("h1");
    for paper in [Paper::A4, Paper::LETTER] {
        let Some(pages) = reader.prints(paper) else { return };
        let text = squeezed(&pages.join(" "));
        for objective in goal["objectives"].as_array().into_iter().flatten() {
            let wanted = objective["text"].as_str().unwrap_or_default();
            assert!(text.contains(&squeezed(wanted)), "the print on {paper:?} has “{wanted}”: {text}");
        }
    }
}

fn no_place_prints_its_words_in_pieces(reader: &Reader) {
    let quoted = reader.data.file["quotations"].as_array().map_or(0, Vec::len);
    let goal = goal_place(reader);
    for (place, most) in
        [("#/voices?stance=criticises", 4), ("#/voices", quoted), ("#/challenges", 8), (&goal, 8), ("#/sources", 8)]
    {
        reader.opens_at(place).sees("main h1");
        let Some(pages) = reader.prints(Paper::A4) else { return };
        assert!(pages.len() <= most, "{place} takes {} pages", pages.len());
        // A line of single letters is a column without a width.
        let letters = |page: &String| page.split(' ').filter(|word| word.chars().count() == 1).count();
        let (single, all) =
            pages.iter().fold((0, 0), |(single, all), page| (single + letters(page), all + page.split(' ').count()));
        assert!(single * 4 < all, "{place}: {single} of {all} words have one letter");
    }
}

fn paper_does_not_show_where_the_keyboard_is(reader: &Reader) {
    let outline = "getComputedStyle(document.querySelector('h1:focus')).outlineStyle";
    reader.opens_at("#/").types(reader.data.narrowing().word).presses(key::ENTER);
    reader.waits("the heading of the list, focused", || {
        reader.finds("!!document.querySelector('h1:focus')").as_bool()?.then_some(())
    });
    assert_ne!(reader.finds(outline), "none", "the screen shows it");
    reader.looks_at_paper(true);
    assert_eq!(reader.finds(outline), "none", "paper does not");
    reader.looks_at_paper(false);
}

/// Downloads the goals of one theme and returns the file's name and text.
#[track_caller]
fn downloads(reader: &Reader, button: &str, ending: &str) -> (String, String) {
    let theme = reader.data.narrowing().theme;
    reader.opens_at(&format!("#/goals?theme={theme}")).sees_goals(&shown(reader));
    let (name, content) = reader.asks_for(button).receives(ending);
    (name, String::from_utf8(content).expect("the download is UTF-8"))
}

#[track_caller]
fn holds_just_the_goals_shown(reader: &Reader, text: &str) {
    let text = squeezed(text);
    let shown = shown(reader);
    for goal in &reader.data.goals {
        let expected = shown.contains(&goal.id.as_str());
        // The title may also appear as a relation of another goal, so only a missing one is surely wrong.
        assert!(text.contains(&squeezed(&goal.title)) || !expected, "“{}” is missing in: {text}", goal.title);
    }
}

fn shown(reader: &Reader) -> Vec<&str> {
    reader.data.find("", &[("theme", reader.data.narrowing().theme)])
}

fn goal_place(reader: &Reader) -> String {
    format!("#/goal/{}", reader.data.goals[0].id)
}

/// Without white space, since line breaks on paper can be anywhere.
fn squeezed(text: &str) -> String {
    text.chars().filter(|sign| !sign.is_whitespace() && *sign != '\u{ad}').collect()
}
