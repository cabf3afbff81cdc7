//! A reader's own layer: scored by keyboard, sent as a link, extended by its recipient, and compared.

use std::fs;

use browser_tests::{
    case,
    engine::Engine::{Chromium, Firefox},
    play::Case,
    reader::{Paper, Reader, key},
    server::Fault,
};
use serde_json::{Value, json};

use crate::files::gives;

pub fn cases() -> Vec<Case> {
    vec![
        case!(an_analyst_scores_goals_by_keyboard_and_the_receiver_of_the_link_sees_them),
        case!(what_the_receiver_adds_comes_back_in_a_file_and_differences_show).only_in(&[Chromium, Firefox]),
        case!(a_layer_is_kept_only_where_the_reader_wishes),
        case!(a_reload_keeps_the_layer_of_the_tab_and_the_note_that_is_being_typed),
        case!(two_tabs_that_keep_layers_have_what_both_say).only_in(&[Chromium, Firefox]),
        case!(a_layer_that_was_removed_comes_back_and_one_of_a_link_covers_no_other),
        case!(marking_many_at_once_is_told_beforehand_and_undone),
        case!(goals_are_filtered_and_marked_at_once_by_what_the_layer_says),
        case!(a_navigator_layer_opens_and_what_has_no_place_is_named),
        case!(a_published_layer_shows_and_the_readers_own_lies_on_top),
        case!(a_spreadsheet_of_the_layer_comes_back).only_in(&[Chromium, Firefox]),
        case!(a_status_of_ones_own_is_used_moved_removed_and_taken_up_again),
        case!(a_layer_that_cannot_be_shown_is_told_until_it_is_put_away),
        case!(scores_off_the_scale_are_refused),
        case!(quotations_are_filtered_by_what_the_layer_says_of_their_goals),
        case!(a_decimal_score_can_be_typed_and_mended),
        case!(an_end_of_the_scale_may_be_a_decimal),
        case!(escape_leaves_every_field_of_a_mark_and_keeps_what_stands_in_it),
        case!(a_note_on_an_objective_is_found_with_its_goal),
        case!(links_of_a_mark_can_be_followed_and_a_line_that_is_none_stays),
        case!(marks_are_on_paper),
    ]
}

/// How many goals the analyst scores.
const SCORED: usize = 20;

/// From the first goal to the last without a mouse: into the field, the number, out of it, to the next goal.
#[track_caller]
fn scores_by_keyboard(reader: &Reader) -> usize {
    let goals = &reader.data.goals;
    reader.opens_at(&format!("#/goal/{}", goals[0].id));
    let number = goals.len().min(SCORED);
    for (at, goal) in goals.iter().take(number).enumerate() {
        reader.sees(&format!("article[data-goal='{}'] [data-my-score]", goal.id));
        reader
            .presses('s')
            .has_focus_on("input[data-my-score]")
            .types_into("input[data-my-score]", &score(at).to_string());
        reader.presses(key::ESCAPE).has_focus_on("h1");
        if at + 1 < number {
            reader.presses(']').is_at(&format!("#/goal/{}", goals[at + 1].id));
        }
    }
    number
}

fn score(at: usize) -> usize {
    at % 5
}

/// The address that contains the whole layer.
#[track_caller]
fn link(reader: &Reader) -> String {
    reader.goes_to("#/layer").sees("[data-link-length]");
    let length = reader.finds("document.querySelector('[data-link-length]').dataset.linkLength");
    reader.refuses_clipboard().clicks_on("[data-layer-link]");
    let field = "document.querySelector('#by-hand[open] textarea')?.value";
    let copied = reader.waits_for("the link in a field", field).as_str().unwrap_or_default().to_owned();
    assert!(copied.contains("layer="), "{copied}");
    reader.presses(key::ESCAPE).sees_no("#by-hand[open]");
    assert_eq!(Some(copied.len().to_string().as_str()), length.as_str(), "its length is told");
    copied
}

/// Clears the layers that the tab keeps, as in a new tab.
#[track_caller]
fn forgets(reader: &Reader) -> &Reader {
    reader.runs("try { sessionStorage.clear(); } catch {}", &[]);
    reader
}

/// Opens the link like somebody else, with nothing stored.
#[track_caller]
fn arrives_by<'a>(reader: &'a Reader, link: &str) -> &'a Reader {
    forgets(reader).opens("about:blank").opens(link).is_ready()
}

#[track_caller]
fn sees_scores(reader: &Reader, number: usize) {
    for (at, goal) in reader.data.goals.iter().take(number).enumerate() {
        reader.sees(&format!(".goal-cell[data-goal='{}'][data-my-score='{}']", goal.id, score(at)));
    }
}

fn an_analyst_scores_goals_by_keyboard_and_the_receiver_of_the_link_sees_them(reader: &Reader) {
    let number = scores_by_keyboard(reader);
    reader.presses('o').is_at("#/");
    sees_scores(reader, number);
    let link = link(reader);
    arrives_by(reader, &link).sees("[data-layer-linked]").presses('o');
    sees_scores(reader, number);
    assert!(reader.foreign_requests().is_empty(), "nothing leaves the page");
}

fn what_the_receiver_adds_comes_back_in_a_file_and_differences_show(reader: &Reader) {
    scores_by_keyboard(reader);
    let link = link(reader);
    let goal = &reader.data.goals[1].id;
    reader.clicks_on("[data-layer-save]");
    let (_, sent) = reader.receives(".json");
    // Links on the page carry the layer along.
    arrives_by(reader, &link)
        .presses('o')
        .sees("[data-my-score]")
        .clicks_on(&format!(".goal-cell[data-goal='{goal}'] a"));
    reader.sees("textarea[data-my-note]");
    reader.types_into("textarea[data-my-note]", "Ask the harbour").has_focus_on("textarea[data-my-note]");
    reader.waits_for("the note in its field", "document.activeElement.value === 'Ask the harbour'");
    reader.presses(key::TAB).sees_text_of(".my-fields .note-prose", "Ask the harbour");
    assert!(!reader.place().contains("layer="), "the address no longer says what it was");
    reader.goes_to("#/layer").sees_no("[data-layer-linked]").clicks_on("[data-layer-save]");
    let (_, back) = reader.receives(".json");
    let back: Value = serde_json::from_slice(&back).expect("a layer file");
    assert_eq!(back["goals"][goal]["note"], "Ask the harbour");
    assert_eq!(back["goals"][goal]["score"], json!(1.0));
    forgets(reader).opens_at("#/");
    gives(reader, "sent.json", &String::from_utf8_lossy(&sent));
    reader.is_at("#/layer");
    reader.sees_words("sent.json");
    gives(reader, "back.json", &back.to_string());
    reader.sees("[data-layer-compare]");
    reader.runs(
        "const choice = document.querySelector('[data-layer-compare]'); choice.selectedIndex = 1;
         choice.dispatchEvent(new Event('change', { bubbles: true }));",
        &[],
    );
    reader.sees("[data-difference]").sees_words("Ask the harbour");
    assert_eq!(reader.count("[data-difference]"), 1, "what was changed, and nothing else");
}

fn a_layer_is_kept_only_where_the_reader_wishes(reader: &Reader) {
    let goal = &reader.data.goals[0].id;
    let cell = format!(".goal-cell[data-goal='{goal}'][data-my-score='3']");
    let page = format!("#/goal/{goal}");
    reader.opens_at(&page).types_into("input[data-my-score]", "3").goes_to("#/").sees(&cell);
    forgets(reader).reloads().sees_no(&cell);
    reader.goes_to(&page).sees("input[data-my-score]").types_into("input[data-my-score]", "3");
    reader.goes_to("#/layer").clicks_on("[data-layer-keep]");
    let is_kept = "Object.keys(localStorage).some((name) => name.startsWith('framework-explorer:layers:'))";
    if reader.finds(is_kept) != true {
        reader.sees_words("cannot keep your layers");
        return;
    }
    forgets(reader).goes_to("#/").reloads().sees(&cell);
    reader.goes_to("#/layer").clicks_on("[data-layer-keep]");
    reader.waits_for("nothing kept", &format!("!{is_kept}"));
}

fn a_reload_keeps_the_layer_of_the_tab_and_the_note_that_is_being_typed(reader: &Reader) {
    let goal = &reader.data.goals[0].id;
    reader.opens_at(&format!("#/goal/{goal}")).types_into("article input[data-my-score]", "3");
    // The reader is still in the field.
    reader.types_into("article [data-my-note]", "Ask the harbour").reloads();
    let text = "document.querySelector('article [data-my-note]')?.value === 'Ask the harbour'";
    reader.waits_for("the note", text);
    reader.goes_to("#/").sees(&format!(".goal-cell[data-goal='{goal}'][data-my-score='3'][data-has-note]"));
    reader.goes_to("#/layer").clicks_on("[data-layer-new]").reloads();
    reader.waits("both layers", || (reader.count("input[name=layer]") == 2).then_some(()));
    forgets(reader).reloads().sees("[data-layer-new]").sees_no("input[name=layer]");
}

fn two_tabs_that_keep_layers_have_what_both_say(reader: &Reader) {
    let goals = &reader.data.goals;
    let page = |at: usize| format!("#/goal/{}", goals[at].id);
    let cell = |at: usize| format!(".goal-cell[data-goal='{}'][data-my-score='{at}']", goals[at].id);
    let field = "article input[data-my-score]";
    reader.opens_at(&page(1)).types_into(field, "1").goes_to("#/layer").clicks_on("[data-layer-keep]");
    let is_kept = "Object.keys(localStorage).some((name) => name.startsWith('framework-explorer:layers:'))";
    if reader.finds(is_kept) != true {
        return;
    }
    let address = reader.finds("location.href.split('#')[0]").as_str().unwrap_or_default().to_owned();
    reader.opens_tab(&format!("{address}{}", page(2))).is_ready().types_into(field, "2").goes_to("#/").sees(&cell(2));
    // The first tab shows it without a reload, and removes nothing.
    reader.closes_tab().goes_to("#/").sees(&cell(1)).sees(&cell(2));
    reader.goes_to(&page(3)).types_into(field, "3").goes_to("#/").sees(&cell(3)).reloads();
    reader.sees(&cell(1)).sees(&cell(2)).sees(&cell(3));
}

fn a_layer_that_was_removed_comes_back_and_one_of_a_link_covers_no_other(reader: &Reader) {
    let goal = &reader.data.goals[0].id;
    let field = "article input[data-my-score]";
    let cell = |score: &str| format!(".goal-cell[data-goal='{goal}'][data-my-score='{score}']");
    reader.opens_at(&format!("#/goal/{goal}")).types_into(field, "4");
    let link = link(reader);
    arrives_by(reader, &link).goes_to(&format!("#/goal/{goal}")).sees(field);
    types_over(reader, field, "3");
    reader.goes_to("#/").sees(&cell("3"));
    // The link of the other layer once more: the page shows that layer, and removing it leaves the reader's own.
    reader.opens(&link).is_ready().goes_to(&link[link.find('#').unwrap_or_default()..]);
    reader.sees("input[name=layer][value=link]:checked").clicks_on("[data-layer-remove]");
    reader.sees_no("[data-layer-linked]").sees("input[name=layer]:checked").goes_to("#/").sees(&cell("3"));
    reader.goes_to("#/layer").clicks_on("[data-layer-remove]").sees("[data-undo-offer]").sees_no("input[name=layer]");
    reader.clicks_on("[data-undo]").sees("input[name=layer]:checked").sees_no("[data-undo-offer]");
    reader.goes_to("#/").sees(&cell("3")).reloads().sees(&cell("3"));
}

fn marking_many_at_once_is_told_beforehand_and_undone(reader: &Reader) {
    let goal = &reader.data.goals[0].id;
    let scored = "main [data-goal][data-my-score='2']";
    reader.opens_at(&format!("#/goal/{goal}")).types_into("article input[data-my-score]", "3").goes_to("#/goals");
    reader.clicks_on(".bulk > summary").types_into("[data-bulk-score]", "2").types_into("[data-bulk-note]", "Seen");
    reader.waits_for("what is replaced", "document.querySelector('[data-bulk-replaced]').textContent.includes('1')");
    reader.clicks_on("[data-bulk-mark]").sees(scored).sees("[data-undo-offer]");
    reader.waits_for("an empty field", "document.querySelector('[data-bulk-score]').value === ''");
    reader.clicks_on("[data-undo]").sees_no(scored).sees(&format!("[data-goal='{goal}'][data-my-score='3']"));
    // Under a filter by that mark, all results disappear; the offer to undo stays.
    reader.goes_to("#/goals?my.score=3").sees_goals(&[goal]);
    reader.types_into("[data-bulk-score]", "1").clicks_on("[data-bulk-mark]").sees_no("main [data-goal]");
    reader.runs("document.activeElement.blur()", &[]);
    reader.presses('z').sees_goals(&[goal]);
}

fn goals_are_filtered_and_marked_at_once_by_what_the_layer_says(reader: &Reader) {
    let theme = reader.data.narrowing().theme;
    let shown: Vec<_> = reader.opens_at(&format!("#/goals?theme={theme}")).sees("main [data-goal]").goals();
    reader.clicks_on(".bulk > summary").sees("[data-bulk-score]").types_into("[data-bulk-score]", "4");
    reader.clicks_on("[data-bulk-mark]").sees("[data-goal][data-my-score='4']");
    reader.goes_to("#/goals?my.score=3..4").sees_goals_in_any_order(&shown).sees_count(shown.len());
    reader.goes_to("#/goals").chooses("my.score", "4").is_at("#/goals?my.score=4").sees_goals_in_any_order(&shown);
    reader.sees_count_beside("my.note", "no", shown.len()).goes_to("#/goals?sort=my.score");
    reader.waits("the marked goals first", || (reader.goals()[..shown.len()] == shown[..]).then_some(()));
}

fn a_navigator_layer_opens_and_what_has_no_place_is_named(reader: &Reader) {
    let techniques = json!([{ "techniqueID": "T1", "score": 2 }, { "techniqueID": "T99", "comment": "gone" }]);
    let layer = json!({ "name": "Bear", "versions": { "layer": "4.5", "navigator": "5.1.0" }, "sorting": 0,
        "domain": "enterprise-attack", "gradient": { "colors": [], "minValue": 0, "maxValue": 4 }, "techniques": techniques });
    reader.opens_at("#/");
    gives(reader, "bear.json", &layer.to_string());
    reader.is_at("#/layer").sees_words("sorting").sees("[data-left-out]").sees("[data-misfit='t99']");
}

fn a_published_layer_shows_and_the_readers_own_lies_on_top(reader: &Reader) {
    let (first, second) = (&reader.data.goals[0].id, &reader.data.goals[1].id);
    let id = reader.data.file["framework"]["id"].clone();
    let layer = json!({ "format": "framework-layer/1", "framework": { "id": id },
        "statuses": [{ "id": "done", "title": "Done", "tone": "done" }],
        "goals": { first: { "status": "done", "score": 1 }, second: { "status": "done" } } });
    let server = reader.other_server();
    let address = server.page("layer.json", layer.to_string());
    server.fault(".json", Fault::Header("access-control-allow-origin", "*".to_owned()));
    reader.opens_at(&format!("?layer={address}#/"));
    reader.sees(&format!(".goal-cell[data-goal='{second}'][data-my-status='done']"));
    reader.goes_to(&format!("#/goal/{first}")).sees(".published-mark").types_into("input[data-my-score]", "4");
    reader.goes_to("#/").sees(&format!(".goal-cell[data-goal='{first}'][data-my-status='done'][data-my-score='4']"));
}

fn a_spreadsheet_of_the_layer_comes_back(reader: &Reader) {
    let goal = &reader.data.goals[0].id;
    reader.opens_at(&format!("#/goal/{goal}")).types_into("input[data-my-score]", "3");
    reader.goes_to("#/layer").clicks("button", "Save as a spreadsheet…");
    let (_, table) = reader.receives(".xlsx");
    forgets(reader).opens_at("#/");
    let file = reader.disk().join("marked.xlsx");
    fs::write(&file, table).expect("the disk takes files");
    reader.asks_for("Open a file").types_into("input[type=file]", &file.to_string_lossy());
    reader.is_at("#/layer").goes_to("#/").sees(&format!(".goal-cell[data-goal='{goal}'][data-my-score='3']"));
}

/// Chooses a status in the field of the goal on screen.
fn chooses_status(reader: &Reader, id: &str) {
    reader.sees("select[data-my-status]").runs(
        "const choice = document.querySelector('select[data-my-status]'); choice.value = arguments[0];
         choice.dispatchEvent(new Event('change', { bubbles: true }));",
        &[json!(id)],
    );
}

fn a_status_of_ones_own_is_used_moved_removed_and_taken_up_again(reader: &Reader) {
    let goal = &reader.data.goals[0].id;
    let row = "[data-status='on-hold']";
    reader.opens_at("#/layer").types_into("[data-status-new]", "On hold").clicks_on("[data-status-add]").sees(row);
    reader.goes_to(&format!("#/goal/{goal}"));
    chooses_status(reader, "on-hold");
    reader.goes_to("#/layer").sees_text_of(&format!("{row} .status-uses"), "1 mark");
    reader.clicks_on(&format!("{row} [data-status-up]")).has_focus_on(&format!("{row} [data-status-up]"));
    reader.clicks_on(&format!("{row} [data-status-remove]")).clicks_on("[data-status-remove-now]");
    reader.sees("[data-status-unknown='on-hold']").sees_no(row).has_focus_on("[data-status-new]");
    reader.goes_to("#/").sees(&format!(".goal-cell[data-goal='{goal}'][data-my-status='on-hold']"));
    reader.goes_to("#/layer").clicks_on("[data-status-adopt]").sees(row).sees_no("[data-status-unknown]");
}

fn a_layer_that_cannot_be_shown_is_told_until_it_is_put_away(reader: &Reader) {
    for place in ["#/?layer=AAAA", "#/goals?layer=AAAA"] {
        reader.opens_at(place).sees("[data-layer-refused][role=alert]");
        reader.clicks_on("[data-layer-refused] button").sees_no("[data-layer-refused]");
        assert!(!reader.place().contains("layer="), "{}", reader.place());
    }
    let server = reader.other_server();
    let address = server.page("nothing.json", "[]".to_owned());
    server.fault(".json", Fault::Header("access-control-allow-origin", "*".to_owned()));
    reader.opens_at(&format!("?layer={address}#/goals")).sees("[data-layer-unpublished][role=alert]");
    reader.goes_to("#/about").sees("[data-layer-unpublished]");
    reader.clicks_on("[data-layer-unpublished] button").sees_no("[data-layer-unpublished]");
}

/// Types over the current text of a field.
fn types_over(reader: &Reader, field: &str, text: &str) {
    reader.runs(
        "const field = document.querySelector(arguments[0]);
         field.value = arguments[1];
         field.dispatchEvent(new InputEvent('input', { bubbles: true }));",
        &[json!(field), json!(text)],
    );
}

fn scores_off_the_scale_are_refused(reader: &Reader) {
    let goal = &reader.data.goals[0].id;
    let field = "article input[data-my-score]";
    reader.opens_at(&format!("#/goal/{}", reader.data.goals[1].id)).types_into(field, "99").sees(".refusal");
    assert!(!reader.texts(".refusal").concat().contains("earlier score"), "there was none");
    reader.opens_at(&format!("#/goal/{goal}")).types_into(field, "3");
    // Out of the field and into it again: from there on, 3 is the previous score. Then the number is typed over;
    // emptying the field removes the score.
    reader.presses(key::ESCAPE).has_focus_on("h1").presses('s').has_focus_on("input[data-my-score]");
    types_over(reader, field, "99");
    reader
        .sees(&format!("{field}[aria-invalid=true][aria-describedby]"))
        .sees(".refusal")
        .sees_words("Your earlier score stays");
    reader.goes_to("#/").sees(&format!(".goal-cell[data-goal='{goal}'][data-my-score='3']"));
    reader.goes_to("#/layer").types_into("[data-scale-end=least]", "5").presses(key::ESCAPE);
    reader.runs("document.activeElement.blur()", &[]);
    reader.sees("[data-scale-end=least][aria-invalid=true]").sees("#scale-refusal");
}

fn quotations_are_filtered_by_what_the_layer_says_of_their_goals(reader: &Reader) {
    reader.opens_at("#/voices").sees("[data-quotation]");
    let all = reader.count("[data-quotation]");
    reader.goes_to(&format!("#/goal/{}", reader.data.goals[0].id));
    chooses_status(reader, "done");
    reader.goes_to("#/voices").chooses("my.status", "done").is_at("#/voices?my.status=done");
    reader.waits("fewer quotations", || (reader.count("[data-quotation]") < all).then_some(()));
}

/// Types one key after the other, as a reader does, wherever the focus is.
#[track_caller]
fn strikes(reader: &Reader, keys: &str) {
    for key in keys.chars() {
        reader.presses(key);
    }
}

#[track_caller]
fn holds_text(reader: &Reader, field: &str, text: &str) {
    let text = json!(text);
    reader.waits_for(&format!("{text} in {field}"), &format!("document.querySelector({field:?}).value === {text}"));
}

fn a_decimal_score_can_be_typed_and_mended(reader: &Reader) {
    let goal = &reader.data.goals[0].id;
    let field = "article input[data-my-score]";
    reader.opens_at(&format!("#/goal/{goal}")).sees(field).presses('s').has_focus_on("input[data-my-score]");
    strikes(reader, "2.5");
    holds_text(reader, field, "2.5");
    // Backspace removes the last digit: “2.” is left, and the next digit goes after the point.
    reader.presses(key::BACKSPACE).presses('7');
    holds_text(reader, field, "2.7");
    reader.presses(key::ESCAPE).has_focus_on("h1");
    holds_text(reader, field, "2.7");
    reader.presses('s').has_focus_on("input[data-my-score]").holds(key::CONTROL, 'a');
    strikes(reader, "1.25");
    holds_text(reader, field, "1.25");
    reader.presses(key::TAB).goes_to("#/").sees(&format!(".goal-cell[data-goal='{goal}'][data-my-score='1.25']"));
}

fn an_end_of_the_scale_may_be_a_decimal(reader: &Reader) {
    let field = "[data-scale-end=greatest]";
    reader.opens_at("#/layer").clicks_on(field).holds(key::CONTROL, 'a');
    strikes(reader, "7.5");
    holds_text(reader, field, "7.5");
    reader.presses(key::TAB).goes_to(&format!("#/goal/{}", reader.data.goals[0].id));
    reader.sees("article input[data-my-score][max='7.5']");
}

fn escape_leaves_every_field_of_a_mark_and_keeps_what_stands_in_it(reader: &Reader) {
    let goals = &reader.data.goals;
    reader.opens_at(&format!("#/goal/{}", goals[0].id)).clicks_on("article [data-my-note]");
    strikes(reader, "ask");
    reader.presses(key::ESCAPE).has_focus_on("h1").sees_text_of(".my-said .note-prose", "ask");
    reader.presses(']').is_at(&format!("#/goal/{}", goals[1].id));
    reader.clicks_on(".my-further > summary").clicks_on("article [data-my-tags]");
    strikes(reader, "soon");
    reader.presses(key::ESCAPE).has_focus_on("h1").sees("[data-tag=soon]");
    reader.presses('[').is_at(&format!("#/goal/{}", goals[0].id));
}

fn a_note_on_an_objective_is_found_with_its_goal(reader: &Reader) {
    let fields = "[data-objective] .my-mark-fields";
    let goals = &reader.data.goals;
    let with = goals.iter().find(|goal| {
        reader.opens_at(&format!("#/goal/{}", goal.id)).sees(&format!("article[data-goal='{}']", goal.id));
        reader.count(fields) > 0
    });
    let Some(goal) = with else { return };
    reader.clicks_on(&format!("{fields} > summary")).types_into(&format!("{fields} [data-my-note]"), "zebracorn");
    reader.presses(key::TAB).goes_to("#/").sees(&format!(".goal-cell[data-goal='{}'][data-has-note]", goal.id));
    reader.goes_to("#/goals?q=zebracorn").sees_goals(&[&goal.id]);
    reader.goes_to("#/goals?my.note=yes").sees_goals(&[&goal.id]);
}

fn links_of_a_mark_can_be_followed_and_a_line_that_is_none_stays(reader: &Reader) {
    let field = "article [data-my-links]";
    reader.opens_at(&format!("#/goal/{}", reader.data.goals[0].id)).clicks_on(".my-further > summary");
    reader.types_into(field, "example.org/report The report").presses(key::TAB);
    reader.sees(&format!("{field}[aria-invalid=true][aria-describedby]")).sees(".refusal");
    holds_text(reader, field, "example.org/report The report");
    reader.types_into(field, &[key::CONTROL, 'a', key::RELEASE].iter().collect::<String>());
    reader.types_into(field, "https://example.org/report The report").presses(key::TAB);
    reader.sees(".my-said a[href='https://example.org/report']").sees_no(".refusal");
}

fn marks_are_on_paper(reader: &Reader) {
    reader.opens_at(&format!("#/goal/{}", reader.data.goals[0].id)).types_into("article input[data-my-score]", "3");
    chooses_status(reader, "done");
    reader.sees(".my-said");
    let Some(pages) = reader.prints(Paper::A4) else { return };
    assert!(pages.iter().any(|page| page.contains("Done; score 3")), "{pages:?}");
    reader.goes_to("#/layer").sees(".layer-shares");
    let pages = reader.prints(Paper::A4).unwrap_or_default();
    assert!(pages.iter().any(|page| page.contains("Average")), "{pages:?}");
    assert!(!pages.iter().any(|page| page.contains("Keep it, send it")), "what is to be pressed is not on paper");
}
