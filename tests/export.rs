//! Exports, parsed by other programs' parsers: they hold the same goals, and nothing harmful.

use std::{collections::BTreeSet, fs, path::PathBuf, sync::Arc};

use explore::FacetKey;
use exports::{
    self, Context,
    cite::{self, Style, Work, cite},
    quote,
};
use framework::{Framework, Goal, PartKind, Quotation, Ref, Source, load, wire};
use routes::Route;

const BASE: &str = "https://explorer.example/";
const HARBOUR: &str = include_str!("golden/framework.json");

fn harbour() -> Framework {
    load(HARBOUR).unwrap()
}

fn frameworks() -> [Arc<Framework>; 2] {
    [space_diplomacy::framework(), Arc::new(harbour())]
}

fn context(framework: &Framework) -> Context<'_> {
    Context {
        framework,
        base: BASE,
        fragment: "#/goals?q=deep",
        filters: "words “deep”; Theme: Safety",
        today: "2026-11-23",
        program: "1.2.3",
        layer: None,
    }
}

fn goals(framework: &Framework) -> Vec<Ref<Goal>> {
    framework.refs().collect()
}

fn find<T: PartKind>(framework: &Framework, id: &str) -> Ref<T> {
    framework.find(id).unwrap_or_else(|| panic!("no {id}"))
}

fn ids(framework: &Framework, goals: &[Ref<Goal>]) -> Vec<String> {
    goals.iter().map(|goal| framework[*goal].id.clone()).collect()
}

/// Every citable work of a framework.
fn works(framework: &Framework) -> Vec<Work> {
    let mut works = vec![Work::Framework, Work::DataSet];
    works.extend(framework.refs().map(Work::Pillar));
    works.extend(framework.refs().map(Work::Section));
    works.extend(framework.refs().map(Work::Goal));
    works.extend(framework.refs().map(Work::Quotation));
    works.extend(framework.refs().map(Work::Source));
    works
}

#[test]
fn the_goals_of_a_page_are_those_it_is_about() {
    let framework = harbour();
    let goal = find::<Goal>(&framework, "dredging");
    let pillar = &framework[framework[goal].pillar].id;
    let of = |place: Route| exports::goals_of(&framework, &place);
    assert_eq!(of(Route::Goal("dredging".into())), Some(vec![goal]));
    let all = goals(&framework);
    let under = all.iter().copied().filter(|at| framework[*at].pillars().any(|above| framework[above].id == *pillar));
    assert_eq!(of(Route::Pillar(pillar.clone())), Some(under.collect()));
    let objective = &framework.objectives[0];
    assert_eq!(of(Route::Objective(objective.id.clone())), Some(vec![objective.goal]));
    let theme = &framework.themes[0].id;
    let on_theme: Vec<_> =
        all.iter().copied().filter(|at| framework[*at].themes.iter().any(|tag| framework[*tag].id == *theme)).collect();
    assert!(!on_theme.is_empty() && on_theme.len() < all.len(), "the theme tells goals apart");
    assert_eq!(of(Route::Theme(theme.clone())), Some(on_theme));
    assert_eq!(Route::Theme(theme.clone()).as_query().chosen.of(FacetKey::Theme), std::slice::from_ref(theme));
    for places in [[Route::Goals, Route::Overview], [Route::Voices, Route::Goal("no-such".into())]] {
        assert!(places.into_iter().all(|place| of(place).is_none()), "what was found is on screen there");
    }
}

mod csv_files {
    use super::*;

    fn rows(text: &str) -> Vec<csv::StringRecord> {
        let text = text.strip_prefix('\u{feff}').expect("a byte order mark");
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
        reader.records().map(Result::unwrap).collect()
    }

    #[test]
    fn hold_the_goals_given_in_the_order_given() {
        for framework in frameworks() {
            let mut goals = goals(&framework);
            goals.reverse();
            let rows = rows(&exports::csv(&context(&framework), &goals));
            let found: Vec<_> = rows[1..].iter().map(|row| row[0].to_owned()).collect();
            assert_eq!(found, ids(&framework, &goals));
            let titles: Vec<_> = rows[1..].iter().map(|row| row[4].trim_start_matches('\'').to_owned()).collect();
            assert_eq!(titles, goals.iter().map(|goal| framework[*goal].title.clone()).collect::<Vec<_>>());
        }
    }

    #[test]
    fn have_headings_that_differ_and_lines_that_end_as_prescribed() {
        let framework = harbour();
        let text = exports::csv(&context(&framework), &goals(&framework));
        let rows = rows(&text);
        let headings: BTreeSet<&str> = rows[0].iter().collect();
        assert_eq!(headings.len(), rows[0].len());
        assert!(text.ends_with("\"\r\n"));
        assert_eq!(text.matches("\r\n").count(), rows.len());
    }

    #[test]
    fn name_source_filters_address_and_date_in_every_row() {
        let framework = harbour();
        let rows = rows(&exports::csv(&context(&framework), &goals(&framework)));
        let column = |heading: &str| rows[0].iter().position(|cell| cell == heading).unwrap();
        for row in &rows[1..] {
            assert_eq!(&row[column("Framework")], "A Plan for the Harbour");
            assert_eq!(&row[column("Filters")], "words “deep”; Theme: Safety");
            assert_eq!(&row[column("Taken from")], "https://explorer.example/#/goals?q=deep");
            assert_eq!(&row[column("Taken on")], "2026-11-23");
        }
        assert_eq!(&rows[1][column("Link")], "https://explorer.example/#/goal/dredging");
    }

    #[test]
    fn run_no_formula() {
        let framework = harbour();
        let rows = rows(&exports::csv(&context(&framework), &goals(&framework)));
        for cell in rows.iter().flatten() {
            assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']), "{cell}");
        }
        let guarded = rows[2].iter().filter(|cell| cell.starts_with('\'')).count();
        assert_eq!(guarded, 5, "title, label, status, note and themes");
    }
}

mod json_files {
    use super::*;

    fn extract(framework: &Framework, goals: &[Ref<Goal>]) -> Framework {
        let text = exports::json(&context(framework), goals);
        load(&text).unwrap_or_else(|problems| panic!("{}", problems[0]))
    }

    #[test]
    fn open_again_with_the_goals_given() {
        for framework in frameworks() {
            let all = goals(&framework);
            for chosen in all.iter().map(std::slice::from_ref).chain(all.chunks(3)).chain([all.as_slice(), &[]]) {
                let again = extract(&framework, chosen);
                assert_eq!(ids(&again, &goals(&again)), ids(&framework, chosen));
            }
        }
    }

    #[test]
    fn lose_nothing_that_is_said_of_the_goals() {
        for framework in frameworks() {
            for at in framework.refs::<Goal>() {
                let again = extract(&framework, &[at]);
                let (before, after) = (&framework[at], &again.goals[0]);
                assert_eq!(before.summary.is_some(), after.summary.is_some());
                for (before, after) in [
                    (before.pillars().count(), after.pillars().count()),
                    (before.themes.len(), after.themes.len()),
                    (before.actors.len(), after.actors.len()),
                    (before.objectives.len(), after.objectives.len()),
                    (before.quotations.len(), after.quotations.len()),
                    (before.challenges.len(), after.challenges.len()),
                    (before.evidence.len(), after.evidence.len()),
                ] {
                    assert_eq!(before, after, "{}", framework[at].id);
                }
            }
        }
    }

    #[test]
    fn leave_out_what_the_goals_do_not_need() {
        let framework = harbour();
        let again = extract(&framework, &[find(&framework, "dredging")]);
        let all_ids = |list: Vec<&str>| list.join(" ");
        assert_eq!(all_ids(again.pillars.iter().map(PartKind::id).collect()), "water land");
        assert_eq!(all_ids(again.themes.iter().map(PartKind::id).collect()), "safety trade");
        assert_eq!(all_ids(again.voices.iter().map(PartKind::id).collect()), "mayor");
        assert_eq!(all_ids(again.actors.iter().map(PartKind::id).collect()), "pilots council");
        // Otherwise a passage about a missing goal would count as one about the whole.
        assert_eq!(all_ids(again.quotations.iter().map(PartKind::id).collect()), "mayor-deep");
        assert_eq!(again.challenges[0].quotations.len(), 1);
        assert!(again.goals[0].related.is_empty());
        let roads = extract(&framework, &[find(&framework, "roads")]);
        assert_eq!(all_ids(roads.sources.iter().map(PartKind::id).collect()), "plan report letter");
        let lights = extract(&framework, &[find(&framework, "lights")]);
        assert_eq!(all_ids(lights.sources.iter().map(PartKind::id).collect()), "plan letter");
    }

    #[test]
    fn name_filters_address_and_date() {
        let framework = harbour();
        let coverage = extract(&framework, &goals(&framework)[..1]).coverage;
        assert!(coverage.starts_with(&framework.coverage), "{coverage}");
        for words in [
            "1 of 3 goals",
            "words “deep”; Theme: Safety",
            "https://explorer.example/#/goals?q=deep",
            "23 November 2026",
        ] {
            assert!(coverage.contains(words), "{words}: {coverage}");
        }
    }

    #[test]
    fn of_the_whole_are_the_file_that_was_read() {
        for text in [space_diplomacy::TEXT, HARBOUR] {
            let mut read: wire::File = serde_json::from_str(text).unwrap();
            read.schema = None;
            let written = exports::wire_file(&load(text).unwrap());
            assert_eq!(serde_json::to_value(&written).unwrap(), serde_json::to_value(&read).unwrap());
        }
    }
}

mod markdown_files {
    use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

    use super::*;

    /// The text of each heading of this level, as a renderer shows it.
    fn headings(text: &str, level: HeadingLevel) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        let mut inside = false;
        for event in Parser::new_ext(text, Options::all() - Options::ENABLE_SMART_PUNCTUATION) {
            match event {
                Event::Start(Tag::Heading { level: this, .. }) if this == level => {
                    found.push(String::new());
                    inside = true;
                }
                Event::End(TagEnd::Heading(_)) => inside = false,
                Event::Text(words) if inside => found.last_mut().unwrap().push_str(&words),
                Event::Html(_) | Event::InlineHtml(_) | Event::Code(_) => panic!("markup: {event:?}"),
                _ => {}
            }
        }
        found
    }

    #[test]
    fn hold_the_goals_given_and_no_markup_of_theirs() {
        for framework in frameworks() {
            let goals = goals(&framework);
            let text = exports::markdown(&context(&framework), &goals);
            let title = |goal: &Ref<Goal>| {
                let goal = &framework[*goal];
                goal.label.iter().chain([&goal.title]).cloned().collect::<Vec<_>>().join(" ")
            };
            let mut expected: Vec<_> = goals.iter().map(title).collect();
            expected.push("Sources".to_owned());
            assert_eq!(headings(&text, HeadingLevel::H2), expected);
        }
    }

    #[test]
    fn number_the_sources_that_their_marks_name() {
        let framework = space_diplomacy::framework();
        let text = exports::markdown(&context(&framework), &goals(&framework));
        let listed = text.split("## Sources").nth(1).unwrap().lines().filter(|line| line.contains(". ")).count();
        for mark in text.split(" [").skip(1).filter_map(|rest| rest.split(']').next()) {
            for number in mark.split("; ").filter_map(|mark| mark.split(',').next()?.parse::<usize>().ok()) {
                assert!((1..=listed).contains(&number), "{mark}");
            }
        }
        assert!(listed >= 2);
    }

    #[test]
    fn name_filters_address_and_date() {
        let framework = harbour();
        let text = exports::markdown(&context(&framework), &[]);
        for line in [
            "- Shown: 0 of 3 goals",
            "- Filters: words “deep”; Theme: Safety",
            "- Address: <https://explorer.example/#/goals?q=deep>",
            "- Date: 23 November 2026",
            "- Data: Harbour Data Group, version 2026-11-01",
        ] {
            assert!(text.lines().any(|own| own == line), "{line}\n{text}");
        }
    }
}

mod citations {
    use biblatex::{Bibliography, ChunksExt, PermissiveType, Type};

    use super::*;

    fn author(framework: &Framework, work: Work) -> Option<String> {
        match work {
            Work::Framework => Some(framework.publisher.clone()),
            Work::DataSet | Work::Pillar(_) | Work::Section(_) | Work::Goal(_) => framework.editor.clone(),
            Work::Quotation(at) => Some(framework[framework[at].voice].title.clone()),
            Work::Source(_) => None,
        }
    }

    #[test]
    fn are_bibtex_that_a_reader_of_bibtex_reads() {
        for framework in frameworks() {
            let context = context(&framework);
            let all: String = works(&framework).into_iter().map(|work| cite(&context, work, Style::BibTex)).collect();
            let bibliography = Bibliography::parse(&all).unwrap();
            assert_eq!(bibliography.len(), works(&framework).len());
            for (work, entry) in works(&framework).into_iter().zip(bibliography.iter()) {
                let names = entry.author().ok().map(|people| {
                    assert_eq!((people.len(), &*people[0].given_name), (1, ""), "{}", entry.key);
                    people[0].name.clone()
                });
                assert_eq!(names, author(&framework, work), "{}", entry.key);
                assert!(entry.title().is_ok());
            }
        }
    }

    #[test]
    fn keep_dates_addresses_and_special_characters_in_bibtex() {
        let framework = harbour();
        let context = context(&framework);
        let bibtex = |work| Bibliography::parse(&cite(&context, work, Style::BibTex)).unwrap().into_vec().remove(0);
        let plan = bibtex(Work::Framework);
        assert_eq!(plan.entry_type.to_string(), "techreport");
        assert_eq!(plan.url().unwrap(), "https://harbour.example/plan");
        let PermissiveType::Typed(date) = plan.date().unwrap() else { panic!("no date") };
        assert_eq!(date.to_chunks().format_verbatim(), "2023-05");
        let letter = bibtex(Work::Source(find::<Source>(&framework, "letter")));
        assert!(letter.date().is_err());
        let raw = cite(&context, Work::Source(find::<Source>(&framework, "letter")), Style::BibTex);
        assert!(
            raw.contains(r"100 \% of \textbraceleft{}what\textbraceright{} we\_know: C\# \& \textbackslash{}TeX"),
            "{raw}"
        );
    }

    /// A minimal RIS parser: tags with their values, record by record.
    fn read_ris(text: &str) -> Vec<Vec<(String, String)>> {
        let mut records = Vec::new();
        let mut record = Vec::new();
        for line in text.split_terminator("\r\n") {
            let (tag, value) = line.split_at_checked(6).unwrap_or_else(|| panic!("{line:?}"));
            assert_eq!(&tag[2..], "  - ", "{line:?}");
            match &tag[..2] {
                "ER" => records.push(std::mem::take(&mut record)),
                name => record.push((name.to_owned(), value.to_owned())),
            }
        }
        assert!(record.is_empty(), "the last record has no end");
        records
    }

    #[test]
    fn are_ris_with_names_whole() {
        for framework in frameworks() {
            let context = context(&framework);
            let all: String = works(&framework).into_iter().map(|work| cite(&context, work, Style::Ris)).collect();
            let records = read_ris(&all);
            assert_eq!(records.len(), works(&framework).len());
            for (work, record) in works(&framework).into_iter().zip(&records) {
                let values = |tag: &str| {
                    record.iter().filter(|(name, _)| name == tag).map(|(_, value)| &**value).collect::<Vec<_>>()
                };
                assert_eq!(record[0].0, "TY");
                assert_eq!(values("TI").len(), 1);
                let names = values("AU");
                let expected = author(&framework, work).map(|name| name.replace(',', ""));
                assert_eq!(names, expected.iter().collect::<Vec<_>>());
                assert!(names.iter().all(|name| !name.contains([',', ';'])), "{names:?}");
                let is_book_part = values("TY") == ["CHAP"];
                assert!(!is_book_part || values("ET").is_empty(), "a version would be read as the edition of a book");
            }
        }
    }

    /// The keys and types that the published schema of CSL-JSON allows, as far as we use them.
    #[test]
    fn are_csl_json_after_its_schema() {
        let texts =
            ["id", "type", "title", "container-title", "section", "publisher", "version", "URL", "language", "note"];
        let types = ["report", "dataset", "entry", "chapter", "document"];
        for framework in frameworks() {
            for work in works(&framework) {
                let text = cite(&context(&framework), work, Style::CslJson);
                let items: Vec<serde_json::Map<String, serde_json::Value>> = serde_json::from_str(&text).unwrap();
                let [item] = &*items else { panic!("{text}") };
                assert!(types.contains(&item["type"].as_str().unwrap()));
                assert!(!item["id"].as_str().unwrap().is_empty());
                for (key, value) in item {
                    match key.as_str() {
                        "author" => {
                            let literal = author(&framework, work).unwrap();
                            assert_eq!(*value, serde_json::json!([{ "literal": literal }]));
                        }
                        "issued" | "accessed" => {
                            let dates = value["date-parts"].as_array().unwrap();
                            assert_eq!(dates.len(), 1);
                            assert!((1..=3).contains(&dates[0].as_array().unwrap().len()));
                            assert!(dates[0].as_array().unwrap().iter().all(serde_json::Value::is_u64));
                        }
                        key => assert!(texts.contains(&key) && value.is_string(), "{key}: {value}"),
                    }
                }
            }
        }
    }

    #[test]
    fn in_words_read_as_the_styles_ask() {
        let framework = harbour();
        let context = context(&framework);
        let dredging = Work::Goal(find(&framework, "dredging"));
        let mayor = Work::Quotation(find(&framework, "mayor-deep"));
        let captain = Work::Quotation(find(&framework, "captain-long"));
        let report = Work::Source(find(&framework, "report"));
        let letter = Work::Source(find(&framework, "letter"));
        for (work, style, words) in [
            (
                Work::Framework,
                Style::Apa,
                "Department of Quays, Cranes & Locks. (2023, May). A Plan for the Harbour. https://harbour.example/plan",
            ),
            (
                Work::Framework,
                Style::Chicago,
                "Department of Quays, Cranes & Locks. A Plan for the Harbour. May 2023. https://harbour.example/plan.",
            ),
            (
                Work::DataSet,
                Style::Apa,
                "Harbour Data Group. (2026, November 1). A Plan for the Harbour: pillars, goals and sources \
                 (Version 2026-11-01) [Data set]. Retrieved November 23, 2026, from https://explorer.example/#/",
            ),
            (
                dredging,
                Style::Apa,
                "Harbour Data Group. (2026, November 1). Keep the channel deep. In A Plan for the Harbour: pillars, goals \
                 and sources (Version 2026-11-01) [Data set]. Retrieved November 23, 2026, from \
                 https://explorer.example/#/goal/dredging",
            ),
            (
                dredging,
                Style::Chicago,
                "Harbour Data Group. “Keep the channel deep.” In A Plan for the Harbour: pillars, goals and sources, \
                 version 2026-11-01. November 1, 2026. Accessed November 23, 2026. \
                 https://explorer.example/#/goal/dredging.",
            ),
            (
                mayor,
                Style::Apa,
                "Ann Ebb. (2023). “A harbour without depth is a pond, & we have <enough> ponds” [Quotation]. In [News \
                 report on the plan] (headline). The Evening Tide. Retrieved November 23, 2026, from \
                 https://explorer.example/#/quotation/mayor-deep",
            ),
            (
                captain,
                Style::Chicago,
                "Bo Flood. “One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen …” \
                 Quoted in “100 % of {what} we_know: C# & \\TeX.” Accessed November 23, 2026. \
                 https://explorer.example/#/quotation/captain-long.",
            ),
            (report, Style::Apa, "[News report on the plan]. (2023). The Evening Tide."),
            (report, Style::Chicago, "News report on the plan. The Evening Tide, 2023."),
            (letter, Style::Apa, "100 % of {what} we_know: C# & \\TeX. (n.d.)."),
        ] {
            assert_eq!(cite(&context, work, style), words);
        }
    }

    #[test]
    fn a_page_on_a_disk_is_cited_without_the_names_of_its_folders() {
        let framework = harbour();
        let on_disk = Context { base: "file:///home/jane/page.html", ..context(&framework) };
        for (work, style) in works(&framework).into_iter().flat_map(|work| Style::ALL.map(|style| (work, style))) {
            let citation = cite(&on_disk, work, style);
            assert!(!citation.contains("jane"), "{citation}");
            // A date of access makes no sense without the address.
            let own = !matches!(work, Work::Source(_) | Work::Framework);
            assert!(!own || !(citation.contains("Retrieved") || citation.contains("2026-11-23")), "{citation}");
        }
    }

    #[test]
    fn have_names_for_their_files() {
        let framework = harbour();
        let work = Work::Goal(find(&framework, "dredging"));
        assert_eq!(cite::file_name(&context(&framework), work, Style::BibTex), "harbour-plan-goal-dredging.bib");
        for style in Style::ALL {
            assert_eq!(style.as_str().parse(), Ok(style));
        }
    }
}

mod passages {
    use super::*;

    #[test]
    fn name_speaker_source_and_permalink() {
        let framework = harbour();
        let passage = quote::quotation(&context(&framework), find::<Quotation>(&framework, "mayor-deep"));
        assert_eq!(
            passage.text,
            "“A harbour without depth is a pond, & we have <enough> ponds” — Ann Ebb, Mayor, Town council, in News report \
             on the plan (The Evening Tide, 2023), headline. https://explorer.example/#/quotation/mayor-deep"
        );
        assert_eq!(
            passage.html,
            "<blockquote cite=\"https://explorer.example/#/quotation/mayor-deep\"><p>A harbour without depth is a pond, \
             &amp; we have &lt;enough&gt; ponds</p></blockquote><p>— Ann Ebb, Mayor, Town council, in News report on the \
             plan (The Evening Tide, 2023), headline. <a href=\"https://explorer.example/#/quotation/mayor-deep\">\
             https://explorer.example/#/quotation/mayor-deep</a></p>"
        );
    }

    #[test]
    fn selected_in_a_statement_are_told_apart_from_the_frameworks_own_words() {
        let framework = harbour();
        let evidence = &framework.goals[0].evidence;
        let passage = quote::selection(&context(&framework), " the channel ", evidence, "#/goal/dredging");
        assert_eq!(
            passage.text,
            "“the channel” — data set on “A Plan for the Harbour” by Harbour Data Group, based on “A Plan for the \
             Harbour” (Department of Quays, Cranes & Locks, 30 May 2023); News report on the plan (The Evening Tide, 2023), second \
             paragraph. https://explorer.example/#/goal/dredging"
        );
    }

    #[test]
    fn of_a_title_and_its_link_are_safe_as_html() {
        let passage = quote::title_and_link("<Deep> & \"wide\"", "https://explorer.example/?a=1&b=2#/");
        assert_eq!(passage.text, "<Deep> & \"wide\"\nhttps://explorer.example/?a=1&b=2#/");
        assert_eq!(
            passage.html,
            "<a href=\"https://explorer.example/?a=1&amp;b=2#/\">&lt;Deep&gt; &amp; &quot;wide&quot;</a>"
        );
    }
}

#[test]
fn files_are_named_for_framework_level_and_day() {
    let mut framework = harbour();
    assert_eq!(exports::file_name(&context(&framework), "csv"), "harbour-plan-goals-2026-11-23.csv");
    framework.names.goal.many = "Control Families".to_owned();
    assert_eq!(exports::file_name(&context(&framework), "md"), "harbour-plan-control-families-2026-11-23.md");
    for (fragment, name) in [
        ("#/layer", "harbour-plan-layer-2026-11-23.xlsx"),
        ("#/goal/dredging?q=deep", "harbour-plan-goal-dredging-2026-11-23.xlsx"),
        ("#/theme/norms", "harbour-plan-theme-norms-2026-11-23.xlsx"),
        ("#/voices", "harbour-plan-control-families-2026-11-23.xlsx"),
    ] {
        assert_eq!(exports::file_name(&Context { fragment, ..context(&framework) }, "xlsx"), name);
    }
}

/// Compares with a file in `tests/golden`; with `UPDATE_GOLDEN=1` in the environment, writes the file instead.
fn golden(name: &str, text: &str) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&path, text).unwrap();
    }
    let expected = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    assert_eq!(text, expected, "{name}");
}

#[test]
fn one_goal_in_each_form_is_as_it_was() {
    let framework = harbour();
    let context = context(&framework);
    let goal = find(&framework, "dredging");
    golden("goal.csv", &exports::csv(&context, &[goal]));
    golden("goal.json", &exports::json(&context, &[goal]));
    golden("goal.md", &exports::markdown(&context, &[goal]));
    for style in Style::ALL {
        let name = format!("goal.{}.{}", style.as_str(), style.extension());
        golden(&name, &cite(&context, Work::Goal(goal), style));
    }
}

/// A framework with sections, facets, facts, links and formatted text, and nothing but a publisher to cite.
mod wells {
    use super::*;

    const WELLS: &str = include_str!("golden/wells.json");

    fn wells() -> Framework {
        load(WELLS).unwrap_or_else(|problems| panic!("{}", problems[0]))
    }

    #[test]
    fn markdown_carries_every_part_in_its_form() {
        let framework = wells();
        let text = exports::markdown(&context(&framework), &goals(&framework));
        for line in [
            "## W-1 Policy and Procedures",
            "Part: W.1 Digging › W.1.1 Deep wells",
            "Keep **all** records:",
            "- of the *aquifer*",
            "| 10 m | [good](https://village.example/good) |",
            "\\<script>alert(1)\\</script> [1, p. 1]",
            "- Standing: Implemented",
            "- Baseline: Low; High",
            "- Related: [L-1 Policy and Procedures](https://explorer.example/#/goal/policy-2)",
            "- **Who digs.** The *miller*. [1, p. 1]",
            "- **W-1\\(1\\) Records.** Write **it** down:",
            "  2. twice [1, p. 1]",
            "  - Standing: Delayed",
            "  - [A form](https://village.example/form)",
            "- [How to dig](https://village.example/dig)",
            "- [The council’s page](https://village.example/wells)",
        ] {
            let line = line.replace("\\(", "(").replace("\\)", ")");
            assert!(text.lines().any(|own| own == line), "{line} is not in\n{text}");
        }
        assert!(text.contains("Pillar: W Water (Clean and near)"), "{text}");
    }

    #[test]
    fn json_of_one_goal_has_its_sections_facts_values_and_links() {
        let framework = wells();
        let goal = find::<Goal>(&framework, "policy");
        let again = load(&exports::json(&context(&framework), &[goal])).unwrap();
        let (before, after) = (&framework[goal], &again.goals[0]);
        assert_eq!((&before.facts, &before.links), (&after.facts, &after.links));
        let titles =
            |of: &Framework, goal: &Goal| goal.values.iter().map(|at| of.value(*at).title.clone()).collect::<Vec<_>>();
        assert_eq!(titles(&framework, before), titles(&again, after));
        let names = again.sections_of(find(&again, "policy")).into_iter().map(|at| again[at].name());
        assert_eq!(names.collect::<Vec<_>>(), ["W.1 Digging", "W.1.1 Deep wells"]);
        assert_eq!(again.pillars[0].subtitle.as_deref(), Some("Clean and near"));
        assert_eq!(again.sections[0].links, framework.sections[0].links);
        assert_eq!((again.markup, &again.links), (framework.markup, &framework.links));
    }

    fn drawn(framework: &Framework) -> String {
        let colours =
            exports::Colours { ground: "white".into(), ink: "black".into(), quiet: "grey".into(), pillars: vec![] };
        exports::picture(&Context { filters: "", ..context(framework) }, &goals(framework), &colours)
    }

    #[test]
    fn pictures_have_sections_labels_values_and_language() {
        let svg = drawn(&wells());
        for words in [">W Water<", ">Clean and near<", ">W.1 Digging › W.1.1 Deep wells<", ">Implemented<"] {
            assert!(svg.contains(words), "{words} is not in {svg}");
        }
        assert!(svg.contains("W-1 Policy and Procedures") && svg.contains(" lang=\"en\""));
        assert!(!svg.contains("rtl") && !svg.contains("matrix("));
    }

    #[test]
    fn pictures_of_many_goals_have_a_line_for_each_section() {
        let mut file = exports::wire_file(&wells());
        let goal = file.pillars[1].goals[0].clone();
        let more = |at: usize| wire::Goal { id: format!("more-{at}"), ..goal.clone() };
        file.pillars[0].sections[0].goals.extend((0..40).map(more));
        let framework = load(&serde_json::to_string(&file).unwrap()).unwrap();
        let svg = drawn(&framework);
        assert!(svg.contains(">W.1 Digging<") && svg.contains(">41 goals<"), "{svg}");
        assert!(!svg.contains("more<"));
    }

    #[test]
    fn pictures_are_mirrored_where_the_language_is() {
        let svg = drawn(&Framework { language: "ar".into(), ..wells() });
        assert!(svg.contains(" lang=\"ar\" direction=\"rtl\""), "{svg}");
        // The title begins at the right edge: two columns of 288, a gap of 32, and a margin of 32 on each side.
        assert!(svg.contains("<text x=\"640\" y=\"64\""), "{svg}");
    }

    #[test]
    fn citations_name_publisher_date_and_label() {
        let framework = wells();
        let context = context(&framework);
        let goal = Work::Goal(find(&framework, "policy"));
        let section = Work::Section(find(&framework, "deep"));
        for (work, style, words) in [
            (
                goal,
                Style::Apa,
                "Village Council. (2024, May). W-1 Policy and Procedures. In A Plan for the Wells (Version 3). Retrieved \
                 November 23, 2026, from https://explorer.example/#/goal/policy",
            ),
            (
                section,
                Style::Chicago,
                "Village Council. “W.1.1 Deep wells.” In A Plan for the Wells, version 3. May 2024. Accessed November 23, \
                 2026. https://explorer.example/#/section/deep.",
            ),
        ] {
            assert_eq!(cite(&context, work, style), words);
        }
        let bibtex = cite(&context, goal, Style::BibTex);
        assert!(bibtex.contains("author = {{Village Council}}") && bibtex.contains("year = {2024}"), "{bibtex}");
        let ris = cite(&context, goal, Style::Ris);
        assert!(ris.contains("AU  - Village Council\r\n") && ris.contains("DA  - 2024/05//"), "{ris}");
        let csl = cite(&context, goal, Style::CslJson);
        assert!(csl.contains("\"title\": \"W-1 Policy and Procedures\"") && csl.contains("\"issued\""), "{csl}");
    }

    #[test]
    fn citations_without_a_publisher_have_no_empty_author() {
        let framework = Framework { publisher: " ".into(), ..wells() };
        for (work, style) in works(&framework).into_iter().flat_map(|work| Style::ALL.map(|style| (work, style))) {
            let citation = cite(&context(&framework), work, style);
            assert!(
                !citation.contains("{{ }}") && !citation.contains("AU  -  ") && !citation.starts_with(' '),
                "{citation}"
            );
        }
    }
}
