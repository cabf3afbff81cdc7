//! A layer on the page as a reader sees it, rendered to HTML on the host. The layer comes in the address, as with a
//! link.

use framework::packed::unpack;
use framework_explorer::{session::Explorer, ui::render};
use layers::{Layer, Target, link, table};
use routes::Address;
use space_diplomacy::framework as bundled;
use worker::{OpenRequest, OpenResponse, open};

/// Twelve goals done, the third with a score and a note, and a mark on a goal that does not exist.
fn layer() -> Layer {
    let framework = bundled();
    let mut layer = Layer { title: "Our audit".into(), ..Layer::of(&framework) };
    for goal in &framework.goals[..12] {
        layer.update(Target::Goal(goal.id.clone()), |mark| mark.status = Some("done".into()));
    }
    layer.update(third(), |mark| {
        mark.score = Some(3.0);
        mark.note = Some("Ask the **zeppelin** club.".into());
    });
    layer.update(Target::Goal("gone".into()), |mark| mark.score = Some(1.0));
    layer
}

fn third() -> Target {
    Target::Goal(bundled().goals[2].id.clone())
}

fn at_with(layer: &Layer, place: &str) -> String {
    let joint = if place.contains('?') { '&' } else { '?' };
    let fragment = format!("{place}{joint}layer={}", link::encode(layer));
    render(Explorer::of_page(None), &Address::parse(&fragment))
}

fn count(html: &str, needle: &str) -> usize {
    html.matches(needle).count()
}

/// The text of a page, without its markup.
fn text(html: &str) -> String {
    let parts = html.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text));
    parts.collect::<String>().replace("&amp;", "&")
}

#[test]
fn the_overview_shows_what_the_layer_says_and_what_its_marks_mean() {
    let html = at_with(&layer(), "#/");
    assert_eq!(count(&html, "data-my-status=\"done\""), 12);
    assert_eq!(count(&html, "data-my-score=\"3\""), 1);
    assert_eq!(count(&html, " data-has-note"), 1);
    assert_eq!(count(&html, "class=\"goal-cell\""), 20);
    let text = text(&html);
    assert!(text.contains("12 of 20 done"), "{text}");
    assert!(text.contains("Done (12)") && text.contains("Score from 0 to 4"));
    assert!(text.contains(": Done, score 3 and note"), "who does not see the signs is told");
}

#[test]
fn paper_says_what_is_asked_of_the_layer() {
    for (asked, said) in [
        ("my.status=done", "Filters: My status: Done"),
        ("my.score=2..4&theme=norms", "Filters: Theme: Norms and governance; My score: 2 to 4"),
        ("my.score=2..4", "Filters: My score: 2 to 4"),
        ("my.note=yes", "Filters: My note: With a note"),
    ] {
        let html = at_with(&layer(), &format!("#/goals?{asked}"));
        let head = html.split("class=\"print-head\"").nth(1).unwrap().split("</div>").next().unwrap();
        assert!(text(head).contains(said), "{asked}: {head}");
    }
}

#[test]
fn a_note_runs_as_its_own_words_do() {
    let html = at_with(&layer(), "#/layer");
    assert!(html.contains("class=\"note-prose\" dir=\"auto\""), "{html}");
}

#[test]
fn without_a_layer_nothing_is_said_of_one() {
    let html = render(Explorer::of_page(None), &Address::parse("#/"));
    for hook in ["data-my-status=\"", "data-heat", "layer-legend"] {
        assert!(!html.contains(hook), "{hook}");
    }
    assert!(!render(Explorer::of_page(None), &Address::parse("#/goals")).contains("data-facet=\"my."));
}

#[test]
fn the_page_of_the_layer_has_shares_notes_and_what_no_longer_fits() {
    let html = at_with(&layer(), "#/layer");
    assert_eq!(count(&html, "<h1"), 1);
    assert!(html.contains("data-layer-linked") && html.contains("data-misfit=\"gone\""));
    assert!(html.contains("<strong>zeppelin</strong>"), "a note has its form");
    let text = text(&html);
    assert!(text.contains("12 of 20 done") && text.contains("What no longer fits"));
    let framework = bundled();
    for pillar in &framework.pillars {
        let done = pillar.goals.iter().filter(|goal| goal.index() < 12).count();
        assert!(text.contains(&format!("{done} of {} done", pillar.goals.len())), "{}", pillar.id);
    }
}

#[test]
fn the_length_of_the_link_is_told_and_a_long_one_warned_of() {
    assert!(text(&at_with(&layer(), "#/layer")).contains("The link is "));
    let mut long = layer();
    for (number, goal) in bundled().goals.iter().enumerate() {
        let words: Vec<_> = (0..60).map(|at| ((at * 7919 + number * 104_729) % 65_521).to_string()).collect();
        long.update(Target::Goal(goal.id.clone()), |mark| mark.note = Some(words.join(" ")));
    }
    let html = at_with(&long, "#/layer");
    assert!(text(&html).contains("Mail programs may cut it"));
    assert!(count(&html, &link::encode(&long)) == 0, "no link of the page carries so long a layer");
}

#[test]
fn a_damaged_link_is_told() {
    let text = link::encode(&layer());
    let half = &text[..text.len() / 2];
    let html = render(Explorer::of_page(None), &Address::parse(&format!("#/layer?layer={half}")));
    assert!(html.contains("role=\"alert\"") && html.contains("damaged or cut off"));
}

#[test]
fn a_damaged_link_is_told_on_every_place() {
    let whole = link::encode(&layer());
    for place in ["#/", "#/goals", "#/goal/norms", "#/about", "#/layer"] {
        for damaged in ["AAAA", &whole[..whole.len() / 2], "a%20b", &"a".repeat(200_001)] {
            let html = render(Explorer::of_page(None), &Address::parse(&format!("{place}?layer={damaged}")));
            assert_eq!(count(&html, "data-layer-refused"), 1, "{place} {damaged}");
            assert_eq!(count(&html, "damaged or cut off"), 1, "{place} {damaged}");
            let notice = html.split("data-layer-refused").nth(1).unwrap();
            assert!(notice.contains("role=\"alert\"") && notice.contains("Close it"), "{place}");
        }
        assert!(!at_with(&layer(), place).contains("data-layer-refused"), "{place}");
    }
}

#[test]
fn scores_off_the_scale_are_shown_and_listed() {
    let mut layer = layer();
    layer.update(third(), |mark| mark.score = Some(99.0));
    let html = at_with(&layer, "#/layer");
    assert_eq!((count(&html, "data-off-scale"), count(&html, "data-misfit")), (1, 1));
    assert!(text(&html).contains("outside the layer’s scale, 0 to 4"));
    assert_eq!(count(&at_with(&layer, "#/"), "data-my-score=\"99\""), 1);
    let bulk = at_with(&layer, "#/goals");
    let bulk = bulk.split("<input").find(|part| part.contains("data-bulk-score")).unwrap();
    assert!(bulk.contains("min=\"0\"") && bulk.contains("max=\"4\""));
}

#[test]
fn the_layer_of_a_link_is_the_one_on_screen() {
    let html = at_with(&layer(), "#/layer");
    let radio = html.split("<input").find(|part| part.contains("value=\"link\"")).unwrap();
    assert!(radio.split('>').next().unwrap().contains("checked"), "{radio}");
    assert!(text(radio).contains("Our audit"), "{radio}");
    assert!(!html.contains("data-layer-combine"), "there is nothing to combine it with");
}

#[test]
fn a_layer_of_which_nothing_fits_says_so_at_the_top() {
    let mut foreign =
        Layer { framework: layers::FrameworkRef { id: "ics-attack".into(), version: None }, ..Layer::default() };
    foreign.update(Target::Goal("t1059".into()), |mark| mark.score = Some(3.0));
    let html = at_with(&foreign, "#/layer");
    let notice = html.split("data-layer-of-other").nth(1).unwrap();
    let notice = text(&format!("<p {}", notice.split("</p>").next().unwrap()));
    assert!(notice.contains("“ics-attack”") && notice.contains("Nothing it marks is in “"), "{notice}");
    assert!(html.find("data-layer-of-other") < html.find("data-misfit"));
    foreign.update(third(), |mark| mark.score = Some(3.0));
    assert!(!at_with(&foreign, "#/layer").contains("Nothing it marks"));
}

#[test]
fn a_very_long_note_is_folded() {
    let mut layer = layer();
    layer.update(third(), |mark| mark.note = Some("word ".repeat(20_000)));
    for place in ["#/layer".to_owned(), format!("#/goal/{}", bundled().goals[2].id)] {
        assert_eq!(count(&at_with(&layer, &place), "data-long-note"), 1, "{place}");
    }
    assert!(!at_with(&self::layer(), "#/layer").contains("data-long-note"));
}

#[test]
fn a_long_note_comes_back_whole_from_a_workbook() {
    let (framework, mut layer) = (bundled(), layer());
    let note = format!("{}end", "A line, 🚀 and more.\n".repeat(5_000));
    layer.update(third(), |mark| mark.note = Some(note.clone()));
    let goals: Vec<_> = framework.refs().collect();
    let bytes = exports::xlsx(&context(&framework, Some(&layer)), &goals).unwrap();
    let order = OpenRequest { names: vec!["goals.xlsx".into()], sizes: vec![bytes.len()], ..OpenRequest::default() };
    let answer = open(&order.into_bytes([bytes.as_slice()]));
    let found = unpack::<OpenResponse>(&answer).unwrap().unwrap();
    let (again, _) = table::read(&found.layer_rows.expect("a layer"), &framework);
    assert!(again.mark(&third()).unwrap().note.as_ref() == Some(&note));
}

#[test]
fn goals_are_found_by_what_the_layer_says() {
    for (asked, shown) in [
        ("my.status=done", 12),
        ("my.status=none", 8),
        ("my.score=2..4", 1),
        ("my.note=yes", 1),
        ("my.note=no", 19),
        ("q=zeppelin", 1),
        ("my.status=done&my.note=no", 11),
    ] {
        let html = at_with(&layer(), &format!("#/goals?{asked}"));
        assert_eq!(count(&html, "<article class=\"goal-card\""), shown, "{asked}");
        assert!(text(&html).contains(&format!("{shown} of 20 goals")), "{asked}");
    }
    let html = at_with(&layer(), "#/goals?sort=my.score");
    let first = html.split("<article class=\"goal-card\"").nth(1).unwrap();
    assert!(first.contains(&format!("data-goal=\"{}\"", bundled().goals[2].id)));
}

#[test]
fn facets_of_the_layer_count_and_their_filters_can_be_taken_away() {
    let html = at_with(&layer(), "#/goals?my.status=done");
    for facet in ["my.status", "my.score", "my.note"] {
        assert_eq!(count(&html, &format!("data-facet=\"{facet}\"")), 1, "{facet}");
    }
    let facet = html.split("data-facet=\"my.status\"").nth(1).unwrap().split("</fieldset>").next().unwrap();
    let counted = |value: &str| {
        let value = facet.split(&format!("value=\"{value}\"")).nth(1).unwrap();
        let count = value.split("data-count").nth(1).unwrap().split_once('>').unwrap().1;
        count.split('<').next().unwrap().parse::<usize>().unwrap()
    };
    assert_eq!((counted("done"), counted("none"), counted("open")), (12, 8, 0), "its own choice does not count");
    assert!(text(&html).contains("My status: Done"));
}

#[test]
fn the_page_of_a_goal_has_fields_with_what_is_said() {
    let goal = &bundled().goals[2];
    let html = at_with(&layer(), &format!("#/goal/{}", goal.id));
    let fields = html.split("class=\"my-fields\"").nth(1).unwrap();
    assert!(fields.split("</select>").next().unwrap().contains("value=\"done\" selected"));
    let score = fields.split("<input").find(|part| part.contains("data-my-score")).unwrap();
    assert!(score.contains("value=\"3\"") && score.contains("max=\"4\""));
    assert!(fields.split("data-my-note").nth(1).unwrap().contains("Ask the **zeppelin** club."));
    assert_eq!(count(&html, "data-my-note"), 1 + goal.objectives.len(), "each objective has its own");
}

/// The same, plus an objective of a further goal that is done and has a note.
fn layer_with_parts() -> (Layer, Target) {
    let framework = bundled();
    let mut layer = layer();
    let goal = framework.goals.iter().skip(3).find(|goal| !goal.objectives.is_empty()).unwrap();
    let objective = Target::Objective(framework[goal.objectives[0]].id.clone());
    layer.update(objective.clone(), |mark| {
        mark.status = Some("done".into());
        mark.note = Some("Ask the zebra\nand the gnu".into());
    });
    (layer, objective)
}

#[test]
fn marks_on_objectives_count_wherever_goals_are_shown() {
    let (layer, _) = layer_with_parts();
    let cards = |asked: &str| count(&at_with(&layer, &format!("#/goals?{asked}")), "<article class=\"goal-card\"");
    assert_eq!((cards("q=zebra"), cards("my.note=yes"), cards("my.note=no")), (1, 2, 18));
    let overview = at_with(&layer, "#/");
    assert_eq!(count(&overview, " data-has-note"), 2);
    let text = text(&overview);
    let within = messages::marks_within(&messages::count(1, &bundled().names.objective));
    assert!(text.contains("note (2)") && text.contains(&within), "{text}");
}

#[test]
fn marks_on_objectives_go_into_texts_and_spreadsheets_and_come_back() {
    let (framework, (layer, objective)) = (bundled(), layer_with_parts());
    let goals: Vec<_> = framework.refs().collect();
    let context = context(&framework, Some(&layer));
    let text = exports::markdown(&context, &goals);
    assert!(text.contains("\n\n  My status: Done\n\n  > My note: Ask the zebra\n  > and the gnu"), "{text}");
    let (csv, xlsx) = (exports::csv(&context, &goals), exports::xlsx(&context, &goals).unwrap());
    assert_eq!(count(&csv, &format!("\"objective/{}\"", objective.id())), 1);
    assert_eq!(count(&exports::csv(&context, &goals[..1]), "\"objective/"), 0, "its goal is not taken along");
    for (name, bytes) in [("goals.csv", csv.into_bytes()), ("goals.xlsx", xlsx)] {
        let order = OpenRequest { names: vec![name.into()], sizes: vec![bytes.len()], ..OpenRequest::default() };
        let answer = open(&order.into_bytes([bytes.as_slice()]));
        let found = unpack::<OpenResponse>(&answer).unwrap().unwrap();
        let (again, _) = table::read(&found.layer_rows.expect("a layer"), &framework);
        assert_eq!(again.mark(&objective), layer.mark(&objective), "{name}");
    }
}

#[test]
fn tags_and_links_are_seen_followed_and_found() {
    let mut layer = layer();
    layer.update(third(), |mark| {
        mark.tags = vec!["Harbour watch".into()];
        mark.links = vec![framework::Link { title: "Ferry report".into(), address: "https://a.example/ferry".into() }];
    });
    let html = at_with(&layer, &format!("#/goal/{}", bundled().goals[2].id));
    let said = html.split("class=\"my-said\"").nth(1).unwrap();
    assert!(said.contains("data-tag=\"Harbour watch\"") && said.contains("href=\"https://a.example/ferry\""));
    for asked in ["q=harbour%20watch", "q=ferry"] {
        let html = at_with(&layer, &format!("#/goals?{asked}"));
        assert_eq!(count(&html, "<article class=\"goal-card\""), 1, "{asked}");
        assert!(text(&html).contains("Done, score 3, note and Harbour watch"), "lists name tags");
    }
    let framework = bundled();
    let written = exports::markdown(&context(&framework, Some(&layer)), &[framework::Ref::new(2)]);
    assert!(written.contains("Tags: Harbour watch\n\nLinks: [Ferry report](https://a.example/ferry)"), "{written}");
}

#[test]
fn paper_has_status_and_score_where_the_screen_has_fields() {
    let html = at_with(&layer(), &format!("#/goal/{}", bundled().goals[2].id));
    assert!(html.contains("<p class=\"print-only\">Done; score 3"), "{html}");
    let bare = at_with(&layer(), &format!("#/goal/{}", bundled().goals[15].id));
    assert!(!bare.contains("my-said"), "a goal without a mark has nothing to print");
}

#[test]
fn the_row_of_all_goals_has_a_name_of_its_own() {
    let html = at_with(&layer(), "#/layer");
    assert_eq!(count(&html, "<th scope=\"row\">Overall</th>"), 1);
}

/// The context for exporting all goals, with or without the layer.
fn context<'a>(framework: &'a framework::Framework, layer: Option<&'a Layer>) -> exports::Context<'a> {
    let (base, today) = ("https://a.example/", "2026-11-28");
    exports::Context { framework, base, fragment: "#/goals", filters: "", today, program: "0", layer }
}

#[test]
fn spreadsheets_have_columns_for_the_layer_and_come_back_as_it() {
    let (framework, layer) = (bundled(), layer());
    let goals: Vec<_> = framework.refs().collect();
    assert!(!exports::csv(&context(&framework, None), &goals).contains("My score"));
    let context = context(&framework, Some(&layer));
    let files = [
        ("goals.csv", exports::csv(&context, &goals).into_bytes()),
        ("goals.xlsx", exports::xlsx(&context, &goals).unwrap()),
    ];
    for (name, bytes) in files {
        let order = OpenRequest { names: vec![name.into()], sizes: vec![bytes.len()], ..OpenRequest::default() };
        let answer = open(&order.into_bytes([bytes.as_slice()]));
        let found = unpack::<OpenResponse>(&answer).unwrap().unwrap();
        let (again, left_out) = table::read(&found.layer_rows.expect("a layer"), &framework);
        let fits: Vec<_> =
            layer.marks.iter().filter(|(target, _)| !layer.misfits(&framework).contains(target)).collect();
        assert_eq!(again.marks.iter().collect::<Vec<_>>(), fits, "{name}");
        assert!(left_out.is_empty());
    }
}

#[test]
fn texts_and_pictures_say_what_the_layer_says() {
    let (framework, layer) = (bundled(), layer());
    let goals: Vec<_> = framework.refs().collect();
    let context = context(&framework, Some(&layer));
    let text = exports::markdown(&context, &goals);
    assert!(text.contains("My status: Done; score 3\n\n> My note: Ask the **zeppelin** club."));
    assert_eq!(count(&text, "My status: Done"), 12);
    let picture = exports::picture(&context, &goals, &exports::Colours::default());
    assert_eq!(count(&picture, ">Done; score 3<"), 1);
}

#[test]
fn several_goals_can_be_marked_at_once() {
    let framework = bundled();
    let html = at_with(&layer(), "#/goals?my.status=done");
    assert!(text(&html).contains("Mark these 12 goals at once"));
    let is_under = |goal: &&framework::Goal| goal.pillars().any(|pillar| pillar.index() == 0);
    let done = framework.goals[..12].iter().filter(is_under).count();
    let html = at_with(&layer(), &format!("#/pillar/{}?my.status=done", framework.pillars[0].id));
    assert!(text(&html).contains(&format!("Mark these {done} goals at once")));
    let theme = framework.refs::<framework::Theme>().next().unwrap();
    let html = at_with(&layer(), &format!("#/theme/{}", framework[theme].id));
    assert!(
        text(&html).contains(&format!("Mark these {} goals at once", framework.related_to_theme(theme).goals.len()))
    );
}

#[test]
fn quotations_and_challenges_are_filtered_by_the_goals_that_they_are_about() {
    let framework = bundled();
    let is_done = |about: &framework::Subject| about.goals.iter().any(|goal| goal.index() < 12);
    let has_note = |about: &framework::Subject| about.goals.iter().any(|goal| goal.index() == 2);
    let said = framework.quotations.iter().filter(|quotation| is_done(&quotation.about)).count();
    let noted = framework.quotations.iter().filter(|quotation| has_note(&quotation.about)).count();
    let stated = framework.challenges.iter().filter(|challenge| is_done(&challenge.about)).count();
    assert!(0 < noted && noted < said && said < framework.quotations.len());
    let answered = framework.challenges.iter().filter(|challenge| has_note(&challenge.about)).count();
    assert!(0 < stated && answered < framework.challenges.len());
    for (place, shown, noun) in [
        ("#/voices?my.status=done", said, "quotations"),
        ("#/voices?my.note=yes", noted, "quotations"),
        ("#/voices?my.score=2..4", noted, "quotations"),
        ("#/challenges?my.status=done", stated, "challenges"),
        ("#/challenges?my.note=yes", answered, "challenges"),
    ] {
        let html = at_with(&layer(), place);
        let hook = if noun == "quotations" { "<figure" } else { " data-challenge=" };
        assert_eq!(count(&html, hook), shown, "{place}");
        assert!(text(&html).contains(&format!("{shown} of ")), "{place}");
        let facet = html.split("data-facet=\"my.status\"").nth(1).unwrap().split("</fieldset>").next().unwrap();
        let counted = facet.split("value=\"done\"").nth(1).unwrap().split("data-count").nth(1).unwrap();
        let counted = counted.split_once('>').unwrap().1.split('<').next().unwrap().to_owned();
        // The third goal, with the note and the score, is done.
        assert_eq!(counted, shown.to_string(), "{place}");
        assert_eq!(count(&html, "data-facet=\"my.note\""), 1);
    }
}

#[test]
fn the_statuses_of_the_layer_can_be_edited_with_how_many_marks_have_each() {
    let html = at_with(&layer(), "#/layer");
    let rows: Vec<_> = html.split(" data-status=\"").skip(1).collect();
    assert_eq!(rows.len(), layer().statuses.len());
    let done = rows.iter().find(|row| row.starts_with("done\"")).unwrap();
    assert!(done.contains("value=\"Done\"") && text(done).contains("12 marks"));
    assert!(done.contains("data-status-title") && done.contains("value=\"done\" selected"));
    for hook in ["data-status-up", "data-status-down", "data-status-remove"] {
        assert_eq!(count(&html, hook), rows.len(), "{hook}");
    }
    assert_eq!((count(&html, "data-status-new"), count(&html, "data-status-unknown=")), (1, 0));
}

#[test]
fn a_status_that_was_removed_and_is_used_is_shown_wherever_it_is() {
    let mut layer = layer();
    let at = layer.statuses.iter().position(|status| status.id == "done").unwrap();
    layer.remove_status(at);
    layer.add_status("Kept", framework::Tone::Done).unwrap();
    let html = at_with(&layer, "#/layer");
    let unknown = html.split("data-status-unknown=\"done\"").nth(1).unwrap();
    assert!(text(unknown).contains("12 marks") && unknown.contains("data-status-replace"));
    assert!(text(&html).contains("Kept"));
    let goals = at_with(&layer, "#/goals?my.status=done");
    assert_eq!(count(&goals, "<article class=\"goal-card\""), 12, "it still filters");
    let goal = at_with(&layer, &format!("#/goal/{}", bundled().goals[0].id));
    assert!(goal.contains("value=\"done\" selected"), "its goals still have it");
}
