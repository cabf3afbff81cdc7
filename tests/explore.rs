//! Explores the bundled strategy as a reader would, and random frameworks against a slow, obvious reference.

use std::collections::BTreeSet;

use explore::{Dropped, FacetKey, Findings, Index, LayerIndex, Query, Sort, Target, quotations};
use framework::{Framework, Goal, PartKind, Ref, Section, Stance, ValueRef, wire};
use proptest::prelude::*;

fn query_for(text: &str) -> Query {
    Query { text: text.to_owned(), ..Query::default() }
}

fn find(text: &str) -> Findings {
    let framework = space_diplomacy::framework();
    Index::build(&framework).explore(&framework, &query_for(text))
}

fn found(text: &str) -> Vec<String> {
    ids(&space_diplomacy::framework(), &find(text))
}

fn ids(framework: &Framework, findings: &Findings) -> Vec<String> {
    findings.goals.iter().map(|&goal| framework[goal].id.clone()).collect()
}

fn sorted(mut ids: Vec<String>) -> Vec<String> {
    ids.sort();
    ids
}

/// Different words of a reader for one thing: all those in a line find the same goals, and at least one.
#[test]
fn spellings_find_the_same_goals() {
    for line in [
        &["satellites", "satellite", "satelite", "SATELLITE", "sâtellites"][..],
        &["behavior", "behaviour", "behaviors"],
        &["anti satellite", "anti-satellite", "antisatellite", "anti‐satellite"],
        &["commercial", "cómmercial", "Cómmercial", "comercial"],
        &["debris", "debris of the", "the debris"],
        &["China", "china", "China's", "Chína"],
        &["stem", "STEM"],
        &["\"best practices\"", "“best practices”", "\"Best   practices"],
    ] {
        let expected = sorted(found(line[0]));
        assert!(!expected.is_empty(), "{}", line[0]);
        for text in line {
            assert_eq!(sorted(found(text)), expected, "{text} and {}", line[0]);
        }
    }
}

#[test]
fn what_was_read_otherwise_is_told() {
    for (typed, read_as) in [("satelite", Some("satellite")), ("satellite", None), ("best debirs", Some("debris"))] {
        let corrections = find(typed).corrections;
        assert_eq!(corrections.first().map(|correction| correction.read_as[0].as_str()), read_as, "{typed}");
    }
}

#[test]
fn phrases_and_exclusions_narrow() {
    let framework = space_diplomacy::framework();
    let text =
        |id: &String| format!("{:?}", framework.find::<Goal>(id).map(|goal| everything(&framework, &framework[goal])));
    assert_eq!(found("debris -moratorium"), found("debris"), "no goal has both");
    let with = found("satellite");
    let without = found("satellite -moratorium");
    assert!(!without.is_empty() && without.len() < with.len());
    assert!(without.iter().all(|id| !text(id).to_lowercase().contains("moratorium")));
    assert!(found("\"best practices\"").iter().all(|id| text(id).to_lowercase().contains("best practices")));
    assert!(found("\"practices best\"").is_empty());
    assert_eq!(sorted(found("\"best practice\"")), sorted(found("\"best practices\"")));
}

#[test]
fn titles_come_first() {
    let goals = found("commercial");
    assert_eq!(goals[0], "commercial-industry");
    assert_eq!(found("climate")[0], "climate");
}

#[test]
fn where_nothing_is_found_there_is_a_way_back() {
    let framework = space_diplomacy::framework();
    let index = Index::build(&framework);
    let mut query = query_for("debris climate moratorium");
    query.chosen.insert(FacetKey::Pillar, &framework.pillars[2].id);
    assert!(index.explore(&framework, &query).goals.is_empty());
    let relaxations = index.relax(&framework, &query, &LayerIndex::default());
    assert!(relaxations.iter().any(|relaxation| relaxation.drop == Dropped::Words));
    for relaxation in &relaxations {
        assert_eq!(index.explore(&framework, &relaxation.drop.from(&query)).goals.len(), relaxation.goals);
    }
    assert!(index.nearest("satelite", 3).contains(&"satellite".to_owned()));
}

#[test]
fn where_several_filters_contradict_what_was_typed_all_of_them_can_be_dropped() {
    let framework = space_diplomacy::framework();
    let index = Index::build(&framework);
    let mut query = query_for("debris");
    for (key, id) in [(FacetKey::Pillar, "workforce"), (FacetKey::Theme, "health"), (FacetKey::Stance, "criticises")] {
        query.chosen.insert(key, id);
    }
    let relaxations = index.relax(&framework, &query, &LayerIndex::default());
    assert_eq!(relaxations.iter().map(|relaxation| &relaxation.drop).collect::<Vec<_>>(), [&Dropped::Filters]);
    assert_eq!(relaxations[0].goals, found("debris").len());
    assert_eq!(relaxations[0].drop.from(&query), query_for("debris"));
}

#[test]
fn suggestions_have_what_is_typed_in_their_titles() {
    let framework = space_diplomacy::framework();
    let index = Index::build(&framework);
    let found = index.suggest(&framework, "comm", 8);
    assert!(matches!(found[0].target, Target::Goal(goal) if framework[goal].id == "commercial-industry"));
    assert!(found.iter().all(|suggestion| suggestion.title.to_lowercase().contains("comm")));
    assert!(index.suggest(&framework, " - ", 8).is_empty());
    assert_eq!(index.suggest(&framework, "s", 2).len(), 2);
}

#[test]
fn an_unknown_value_is_told_and_does_not_filter() {
    let framework = space_diplomacy::framework();
    let index = Index::build(&framework);
    let mut query = Query::default();
    query.chosen.insert(FacetKey::Theme, "no-such-theme");
    let findings = index.explore(&framework, &query);
    assert_eq!(findings.goals.len(), framework.goals.len());
    assert_eq!(findings.unknown, [(FacetKey::Theme, "no-such-theme".to_owned())]);
}

#[test]
fn any_number_of_facets_can_be_chosen_from() {
    let mut file = file(&[]);
    let value =
        |facet, at| wire::FacetValue { id: format!("v{at}"), title: format!("{facet} {at}"), ..Default::default() };
    let facet = |at: usize| wire::Facet {
        id: format!("facet-{at}"),
        title: format!("Facet {at}"),
        values: vec![value(at, 0), value(at, 1)],
        ..Default::default()
    };
    let count = 150;
    file.facets = (0..count).map(facet).collect();
    let goal = |number: usize| wire::Goal {
        id: format!("goal-{number}"),
        title: format!("Goal {number}"),
        facets: (0..count).map(|at| (format!("facet-{at}"), vec![format!("v{}", usize::from(at < number))])).collect(),
        evidence: evidence("source-0"),
        ..Default::default()
    };
    file.pillars[0].goals = (0..4).map(goal).collect();
    let framework = framework::resolve(file).unwrap();
    let index = Index::build(&framework);
    let key = |at: usize| format!("facet-{at}").parse::<FacetKey>().unwrap();
    let mut query = Query::default();
    (0..count).for_each(|at| query.chosen.insert(key(at), "v0"));
    let findings = index.explore(&framework, &query);
    assert_eq!(ids(&framework, &findings), ["goal-0"]);
    assert_eq!(
        (findings.counts(key(0)), findings.counts(key(1)), findings.counts(key(149))),
        (&[1, 1][..], &[1, 0][..], &[1, 0][..])
    );
    query.chosen.insert("facet-150".parse().unwrap(), "v0");
    assert_eq!(index.explore(&framework, &query), findings, "a facet that is not there has no say");
}

#[test]
fn labels_sort_by_their_numbers() {
    let mut file = file(&[]);
    let goal = |(at, label): (usize, &str)| wire::Goal {
        id: format!("goal-{at}"),
        title: "x".to_owned(),
        label: (!label.is_empty()).then(|| label.to_owned()),
        evidence: evidence("source-0"),
        ..Default::default()
    };
    file.pillars[0].goals = ["", "1.10", "AC-10", "1.2", "ac-2(1)", "AC-2"].into_iter().enumerate().map(goal).collect();
    let framework = framework::resolve(file).unwrap();
    let query = Query { sort: Some(Sort::Label), ..Query::default() };
    let found = ids(&framework, &Index::build(&framework).explore(&framework, &query));
    assert_eq!(found, ["goal-3", "goal-1", "goal-5", "goal-4", "goal-2", "goal-0"]);
}

#[test]
fn statements_in_markdown_are_found_as_they_read() {
    let mut file = file(&[]);
    file.framework.markup = Some(wire::Markup::Markdown);
    let text = "Keep **every** [record](https://hidden.example/address) of `sudo`.".to_owned();
    let summary = Some(wire::Statement { text, evidence: evidence("source-0") });
    let (id, title) = ("goal-0".to_owned(), "1. Title".to_owned());
    file.pillars[0].goals =
        vec![wire::Goal { id, title, summary, evidence: evidence("source-0"), ..Default::default() }];
    let framework = framework::resolve(file).unwrap();
    let index = Index::build(&framework);
    let count = |text| index.explore(&framework, &query_for(text)).goals.len();
    assert_eq!(["\"every record of sudo\"", "hidden", "title", "1"].map(count), [1, 0, 1, 1]);
}

/// The indices of the goals that a text finds, in a framework whose goals have these titles.
fn found_in_titles(titles: &[&str], text: &str) -> Vec<usize> {
    let framework = titled(titles.iter().map(|title| (*title).to_owned()));
    Index::build(&framework).explore(&framework, &query_for(text)).goals.iter().map(|goal| goal.index()).collect()
}

#[test]
fn what_the_eye_takes_for_one_letter_is_one() {
    for (title, typed) in [
        ("الحطام المداري", &["حطام", "الحطام", "مداري", "المدارى"][..]),
        ("مدرسة على ٱلأرض", &["مدرسه", "علي", "الارض", "أرض"]),
        ("كتاب یکم", &["کتاب", "يكم", "كـتاب"]),
        ("عام ١٩٩٩", &["1999", "۱۹۹۹", "१९९९"]),
        ("वर्ष २०३०", &["2030", "वर्ष"]),
        ("ルールガイド", &["ｶﾞｲﾄﾞ", "カ\u{3099}イト\u{3099}", "ガイド"]),
        ("ﾊﾟｿｺﾝの規格", &["パソコン", "規格"]),
        ("กำลังน้ำ", &["กํ\u{E32}ลัง", "น้\u{E4D}\u{E32}"]),
        ("Welt\u{AD}raum\u{AD}recht", &["raum", "recht", "weltraum", "weltraumrecht"]),
        ("우주법", &["\u{110B}\u{116E}\u{110C}\u{116E}", "우주"]),
    ] {
        for text in typed {
            assert_eq!(found_in_titles(&["x", title], text), [1], "{text} in {title}");
        }
    }
}

#[test]
fn where_no_word_begins_so_words_that_have_it_inside_are_found_and_told() {
    for (title, typed) in [
        ("Weltraummüll", "müll"),
        ("Weltraummüll", "MULL"),
        ("Luftqualitätsprüfung", "prüfung"),
        ("우주쓰레기", "쓰레기"),
        ("국제협력", "협력"),
        ("Maanpuolustus", "puolustus"),
    ] {
        let framework = titled([title, "x"].into_iter().map(str::to_owned));
        let index = Index::build(&framework);
        let findings = index.explore(&framework, &query_for(typed));
        assert_eq!(ids(&framework, &findings), ["goal-0"], "{typed} in {title}");
        assert_eq!((findings.inside.as_slice(), findings.corrections.len()), (&[typed.to_owned()][..], 0));
        assert_eq!(findings.marks.ranges(title), vec![0..title.len()]);
    }
    let framework = titled(["Müllabfuhr", "Weltraummüll"].into_iter().map(str::to_owned));
    let findings = Index::build(&framework).explore(&framework, &query_for("müll"));
    assert_eq!((ids(&framework, &findings), findings.inside.len()), (vec!["goal-0".to_owned()], 0));
}

#[test]
fn forgiven_words_are_shown_as_the_text_spells_them() {
    for (title, typed, shown) in
        [("Nach Köln", "kölnn", "Köln"), ("Gebäude", "gebeude", "Gebäude"), ("Debris", "debirs", "debris")]
    {
        let framework = titled(std::iter::once(title.to_owned()));
        let findings = Index::build(&framework).explore(&framework, &query_for(typed));
        assert_eq!(
            findings.corrections.first().map(|correction| correction.read_as.clone()),
            Some(vec![shown.to_owned()]),
            "{typed}"
        );
    }
}

#[test]
fn alternatives_and_exclusions_are_read_as_people_mean_them() {
    let titles = ["debris law", "climate law", "orbit law", "debris climate"];
    for (typed, found) in [
        ("debris OR climate", &[0, 1, 3][..]),
        ("debris | climate", &[0, 1, 3]),
        ("law debris OR climate", &[0, 1]),
        ("NOT debris", &[1, 2]),
        ("law NOT debris", &[1, 2]),
        ("law NOT debris -orbit", &[1]),
        ("\"debris law\" OR \"orbit law\"", &[0, 2]),
    ] {
        let mut numbers = found_in_titles(&titles, typed);
        numbers.sort_unstable();
        assert_eq!(numbers, found, "{typed}");
    }
    let framework = titled(titles.iter().map(|title| (*title).to_owned()));
    let index = Index::build(&framework);
    let findings = index.explore(&framework, &query_for("debris OR climate NOT law"));
    assert!(findings.has_operators());
    let read: Vec<_> = findings.clauses.iter().map(|clause| (clause.typed(), clause.exclude)).collect();
    assert_eq!(read, [("debris OR climate".to_owned(), false), ("-law".to_owned(), true)]);
    assert!(!index.explore(&framework, &query_for("debris or climate")).has_operators());
}

#[test]
fn a_label_or_an_id_goes_first_to_the_goal_that_bears_it() {
    let mut file = file(&[]);
    let goal = |(at, (label, title)): (usize, (&str, &str))| wire::Goal {
        id: format!("ctl-{at}"),
        label: Some(label.to_owned()),
        title: title.to_owned(),
        objectives: vec![wire::Objective {
            id: format!("ctl-{at}-part"),
            label: Some(format!("{label}(1)")),
            text: "See AC-2, AC-20 and 1.2.".to_owned(),
            evidence: evidence("source-0"),
            ..Default::default()
        }],
        evidence: evidence("source-0"),
        ..Default::default()
    };
    let goals = [("AC-20", "AC-2 in the title"), ("AC-2", "x"), ("1.20", "1.2"), ("1.2", "x")];
    file.pillars[0].goals = goals.into_iter().enumerate().map(goal).collect();
    let framework = framework::resolve(file).unwrap();
    let index = Index::build(&framework);
    for (typed, first) in [
        ("AC-2", "ctl-1"),
        ("ac-02", "ctl-1"),
        ("ac 2", "ctl-1"),
        ("AC-2(1)", "ctl-1"),
        ("AC-20", "ctl-0"),
        ("1.2", "ctl-3"),
        ("1.20", "ctl-2"),
        ("ctl-3", "ctl-3"),
        ("ctl-2-part", "ctl-2"),
    ] {
        assert_eq!(ids(&framework, &index.explore(&framework, &query_for(typed)))[0], first, "{typed}");
    }
}

#[test]
fn quotations_are_found_by_stance_and_words() {
    let framework = space_diplomacy::framework();
    let mut query = query_for("space");
    query.chosen.insert(FacetKey::Stance, Stance::Criticises.as_str());
    for at in quotations(&framework, &query, &[], &[]) {
        assert_eq!(framework[at].stance, Stance::Criticises);
    }
    assert_eq!(quotations(&framework, &Query::default(), &[], &[]).len(), framework.quotations.len());
    assert!(quotations(&framework, &query_for("zzzz"), &[], &[]).is_empty());
    let inside = quotations(&framework, &query_for("atellit"), &[], &["atellit".to_owned()]);
    assert!(quotations(&framework, &query_for("atellit"), &[], &[]).is_empty() && !inside.is_empty());
}

/// Every text that the search covers, as the page would show it.
fn everything(framework: &Framework, goal: &Goal) -> Vec<String> {
    let mut texts = vec![goal.title.clone()];
    texts.extend(goal.summary.iter().map(|summary| summary.text.clone()));
    texts.extend(goal.objectives.iter().map(|&objective| framework[objective].statement.text.clone()));
    for quotation in goal.quotations.iter().map(|&quotation| &framework[quotation]) {
        texts.extend([quotation.text.clone(), framework[quotation.voice].title.clone()]);
    }
    texts.extend(goal.pillars().map(|pillar| framework[pillar].title.clone()));
    let at = framework.find::<Goal>(&goal.id).unwrap();
    texts.extend(framework.sections_of(at).iter().map(|&section| framework[section].title.clone()));
    texts.extend(own_values(framework, goal).map(|value| framework.value(value).title.clone()));
    texts.extend(goal.facts.iter().flat_map(|fact| [fact.title.clone(), fact.statement.text.clone()]));
    texts.extend(goal.links.iter().map(|link| link.title.clone()));
    texts.extend(goal.themes.iter().map(|&theme| framework[theme].title.clone()));
    texts.extend(goal.actors.iter().map(|&actor| framework[actor].title.clone()));
    texts
}

fn own_values<'f>(framework: &'f Framework, goal: &'f Goal) -> impl Iterator<Item = ValueRef> + 'f {
    let objectives = goal.objectives.iter().flat_map(|&objective| &framework[objective].values);
    goal.values.iter().chain(objectives).copied()
}

/// Words without plurals, other spellings or joined forms, so that the reference can be a few lines.
const WORDS: [&str; 12] =
    ["moon", "moonlight", "orbit", "Orbital", "debriç", "law", "lawful", "norm", "tango", "zürich", "q", "quark"];

/// Compounds, and the parts that make them.
const COMPOUNDS: [&str; 12] = [
    "anti-satellite",
    "anti",
    "satellite",
    "antisatellite",
    "anti-satellite-weapon",
    "weapon",
    "weapons",
    "U.S.",
    "us",
    "s",
    "宇宙法",
    "宙",
];

#[derive(Clone, Debug)]
struct Sketch {
    title: Vec<usize>,
    summary: Vec<usize>,
    objective: Vec<usize>,
    quoted: Vec<usize>,
    pillar: usize,
    /// 0 for no section, 1 for a section of the pillar, 2 for one inside that.
    depth: usize,
    /// Values of the goal and of its objective, in the framework's own facets.
    own: [Option<usize>; 2],
    also: bool,
    themes: Vec<usize>,
    actor: Option<usize>,
    stance: usize,
    placed: Option<bool>,
}

fn sketch() -> impl Strategy<Value = Sketch> {
    let words = |most| prop::collection::vec(0..WORDS.len(), 0..most);
    let texts = (prop::collection::vec(0..WORDS.len(), 1..4), words(6), words(5), words(4));
    let own = [prop::option::of(0..3_usize), prop::option::of(0..3_usize)];
    let place = (0..3_usize, 0..3_usize, own);
    let tags = (place, any::<bool>(), prop::collection::vec(0..4_usize, 0..3), prop::option::of(0..3_usize));
    (texts, tags, 0..3_usize, prop::option::of(any::<bool>())).prop_map(|(texts, tags, stance, placed)| Sketch {
        title: texts.0,
        summary: texts.1,
        objective: texts.2,
        quoted: texts.3,
        pillar: tags.0.0,
        depth: tags.0.1,
        own: tags.0.2,
        also: tags.1,
        themes: tags.2,
        actor: tags.3,
        stance,
        placed,
    })
}

fn text(words: &[usize]) -> String {
    words.iter().map(|&word| WORDS[word]).collect::<Vec<_>>().join(" ")
}

fn evidence(source: &str) -> Vec<wire::Evidence> {
    vec![wire::Evidence { source: source.to_owned(), place: None }]
}

fn goal(number: usize, sketch: &Sketch) -> wire::Goal {
    let themes: BTreeSet<_> = sketch.themes.iter().map(|theme| format!("theme-{theme}")).collect();
    let objective = wire::Objective {
        id: format!("objective-{number}"),
        text: text(&sketch.objective),
        evidence: evidence("source-1"),
        facets: own_facets(sketch.own[1]),
        ..Default::default()
    };
    wire::Goal {
        id: format!("goal-{number}"),
        title: text(&sketch.title),
        summary: (!sketch.summary.is_empty())
            .then(|| wire::Statement { text: text(&sketch.summary), evidence: evidence("source-2") }),
        placement: sketch
            .placed
            .map(|reported| if reported { wire::Placement::Reported } else { wire::Placement::Editorial }),
        also: if sketch.also && sketch.pillar != 0 { vec!["pillar-0".to_owned()] } else { Vec::new() },
        themes: themes.into_iter().collect(),
        actors: sketch.actor.iter().map(|actor| format!("actor-{actor}")).collect(),
        objectives: if sketch.objective.is_empty() { Vec::new() } else { vec![objective] },
        evidence: evidence("source-0"),
        facets: own_facets(sketch.own[0]),
        ..Default::default()
    }
}

fn own_facets(value: Option<usize>) -> wire::Values {
    value.map(|at| ("own-facet".to_owned(), vec![format!("own-facet-{at}")])).into_iter().collect()
}

fn quotation(number: usize, sketch: &Sketch) -> wire::Quotation {
    wire::Quotation {
        id: format!("quotation-{number}"),
        text: text(&sketch.quoted),
        voice: format!("voice-{}", number % 2),
        source: "source-3".to_owned(),
        stance: Stance::ALL[sketch.stance],
        about: wire::Subject { goals: vec![format!("goal-{number}")], ..Default::default() },
        ..Default::default()
    }
}

fn framework(sketches: &[Sketch]) -> Framework {
    framework::resolve(file(sketches)).unwrap_or_else(|problems| panic!("{problems:?}"))
}

fn file(sketches: &[Sketch]) -> wire::File {
    let about = wire::About {
        id: "random".to_owned(),
        title: "Random".to_owned(),
        publisher: "Nobody".to_owned(),
        language: "en".to_owned(),
        coverage: "Nothing".to_owned(),
        ..Default::default()
    };
    let mut file = wire::File { format: wire::FORMAT.to_owned(), framework: about, ..Default::default() };
    let id = |kind: &str, number: usize| format!("{kind}-{number}");
    let title = |number: usize| format!("xx{number}");
    file.sources =
        (0..4).map(|at| wire::Source { id: id("source", at), title: title(at), ..Default::default() }).collect();
    file.themes = (0..4).map(|at| wire::Theme { id: id("theme", at), title: title(at) }).collect();
    let actor = |at| wire::Actor {
        id: id("actor", at),
        title: title(at),
        evidence: evidence("source-0"),
        ..Default::default()
    };
    file.actors = (0..3).map(actor).collect();
    file.voices =
        (0..2).map(|at| wire::Voice { id: id("voice", at), title: title(at), ..Default::default() }).collect();
    let value = |at| wire::FacetValue { id: id("own-facet", at), title: format!("own {at}"), ..Default::default() };
    let values = (0..3).map(value).collect();
    file.facets = vec![wire::Facet { id: "own-facet".to_owned(), title: title(0), values, ..Default::default() }];
    for pillar in 0..3 {
        let goals_at = |depth| {
            let there = |(_, sketch): &(usize, &Sketch)| (sketch.pillar, sketch.depth) == (pillar, depth);
            sketches.iter().enumerate().filter(there).map(|(at, sketch)| goal(at, sketch)).collect()
        };
        let section = |depth, sections| wire::Section {
            id: format!("section-{}", 2 * pillar + depth - 1),
            title: format!("part {depth}"),
            goals: goals_at(depth),
            sections,
            ..Default::default()
        };
        let sections = vec![section(1, vec![section(2, Vec::new())])];
        let (id, title) = (id("pillar", pillar), title(pillar));
        file.pillars.push(wire::Pillar { id, title, sections, goals: goals_at(0), ..Default::default() });
    }
    file.quotations = sketches
        .iter()
        .enumerate()
        .filter(|(_, sketch)| !sketch.quoted.is_empty())
        .map(|(at, sketch)| quotation(at, sketch))
        .collect();
    file
}

/// A framework whose goals have these titles and nothing else.
fn titled(titles: impl Iterator<Item = String>) -> Framework {
    let goal = |(at, title)| wire::Goal {
        id: format!("goal-{at}"),
        title,
        evidence: evidence("source-0"),
        ..Default::default()
    };
    let mut file = file(&[]);
    file.pillars[0].goals = titles.enumerate().map(goal).collect();
    framework::resolve(file).unwrap_or_else(|problems| panic!("{problems:?}"))
}

#[test]
fn as_many_goals_as_one_likes_are_found_by_words_phrases_and_titles() {
    let count = 40_000;
    let framework = titled((0..count).map(|at| format!("Orbit {} law {}", at % 7, (at * 7919) % count)));
    let index = Index::build(&framework);
    let numbers =
        |query: &Query| index.explore(&framework, query).goals.iter().map(|goal| goal.index()).collect::<Vec<_>>();
    let with = |rest| (0..count).filter(|at| at % 7 == rest).collect::<Vec<_>>();
    assert_eq!(numbers(&query_for("\"orbit 3\"")), with(3));
    assert_eq!(numbers(&query_for("law -\"6 law\" -\"orbit 5\"")).len(), count - with(6).len() - with(5).len());
    assert!(numbers(&query_for("\"law orbit\"")).is_empty());
    let by_title = numbers(&Query { sort: Some(Sort::Title), ..Query::default() });
    assert_eq!(by_title.len(), count);
    assert!(by_title.is_sorted_by_key(|&goal| &framework.goals[goal].title));
}

fn plain(text: &str) -> String {
    text.to_lowercase().replace('ç', "c").replace('ü', "u")
}

/// Whether a goal matches a piece of the query: a word as a prefix, or a phrase. Slow.
fn has(framework: &Framework, goal: &Goal, piece: &str) -> bool {
    everything(framework, goal).iter().any(|text| {
        let text = plain(text);
        let words: Vec<_> = text.split(' ').collect();
        match piece.strip_prefix('"').and_then(|piece| piece.strip_suffix('"')) {
            Some(phrase) => {
                let phrase: Vec<_> = phrase.split(' ').collect();
                words.windows(phrase.len()).any(|window| window == phrase)
            }
            None => words.iter().any(|word| word.starts_with(piece)),
        }
    })
}

/// The ids that a goal has in a facet. Slow.
fn values(framework: &Framework, goal: &Goal, key: FacetKey) -> BTreeSet<String> {
    fn named<T: PartKind>(framework: &Framework, refs: impl IntoIterator<Item = Ref<T>>) -> BTreeSet<String> {
        refs.into_iter().map(|at| framework[at].id().to_owned()).collect()
    }
    let quotations = || goal.quotations.iter().map(|&quotation| &framework[quotation]);
    match key {
        FacetKey::Pillar => named(framework, goal.pillars()),
        FacetKey::Section => named(framework, framework.sections_of(framework.find(&goal.id).unwrap())),
        FacetKey::Own(_) => own_values(framework, goal).map(|value| framework.value(value).id.clone()).collect(),
        FacetKey::Theme => named(framework, goal.themes.iter().copied()),
        FacetKey::Actor => named(framework, goal.actors.iter().copied()),
        FacetKey::Voice => named(framework, quotations().map(|quotation| quotation.voice)),
        FacetKey::Stance => quotations().map(|quotation| quotation.stance.as_str().to_owned()).collect(),
        FacetKey::Placement => goal.placement.iter().map(|placement| placement.as_str().to_owned()).collect(),
        FacetKey::Source => {
            let statements = goal.summary.iter().chain(goal.objectives.iter().map(|&at| &framework[at].statement));
            let evidence = goal.evidence.iter().chain(statements.flat_map(|statement| &statement.evidence));
            named(
                framework,
                evidence.chain(quotations().flat_map(|quotation| &quotation.evidence)).map(|one| one.source),
            )
        }
    }
}

/// Whether a goal passes the choices of every facet but one. Slow.
fn passes(framework: &Framework, goal: &Goal, query: &Query, but: Option<FacetKey>) -> bool {
    FacetKey::all(framework).into_iter().filter(|&key| Some(key) != but).all(|key| {
        let chosen = query.chosen.of(key);
        let has = values(framework, goal, key);
        chosen.is_empty() || chosen.iter().any(|id| has.contains(id))
    })
}

fn pieces() -> impl Strategy<Value = Vec<(bool, String)>> {
    let piece = prop_oneof![
        4 => prop::sample::select(vec!["m", "moon", "moonl", "orb", "orbit", "debri", "law", "n", "zur", "q", "quark"]),
        1 => prop::sample::select(vec!["\"moon orbit\"", "\"law norm\"", "\"tango tango\"", "\"orbital\"", "\"q\""]),
    ];
    prop::collection::vec((prop::bool::weighted(0.2), piece.prop_map(str::to_owned)), 0..4)
}

fn choices() -> impl Strategy<Value = Vec<(FacetKey, String)>> {
    let of = |key: FacetKey, count: usize| (0..count).prop_map(move |at| (key, format!("{}-{at}", key.as_str())));
    let own = "own-facet".parse().unwrap();
    let choice = prop_oneof![
        of(FacetKey::Pillar, 3),
        of(FacetKey::Section, 6),
        of(own, 3),
        of(FacetKey::Theme, 4),
        of(FacetKey::Actor, 3),
        of(FacetKey::Voice, 2),
        of(FacetKey::Source, 4),
    ];
    prop::collection::vec(choice, 0..4)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn findings_and_counts_equal_the_reference(
        sketches in prop::collection::vec(sketch(), 1..20),
        pieces in pieces(),
        choices in choices(),
    ) {
        let framework = framework(&sketches);
        let written = pieces.iter().map(|(out, piece)| format!("{}{piece}", if *out { "-" } else { "" }));
        let mut query = query_for(&written.collect::<Vec<_>>().join(" "));
        for (key, id) in &choices {
            query.chosen.insert(*key, id);
        }
        let index = Index::build(&framework);
        let mut building = Index::begin(&framework);
        while !building.step(&framework, 3) {}
        let findings = index.explore(&framework, &query);
        prop_assert_eq!(&building.finish(&framework).explore(&framework, &query), &findings);
        prop_assume!(findings.corrections.is_empty());

        let matches = |goal: &Goal| pieces.iter().all(|(out, piece)| has(&framework, goal, piece) != *out);
        let shows = |goal: &Goal| matches(goal) && passes(&framework, goal, &query, None);
        let expected: Vec<_> = framework.refs::<Goal>().filter(|&goal| shows(&framework[goal])).collect();
        let mut shown = findings.goals.clone();
        shown.sort();
        prop_assert_eq!(&shown, &expected, "{}", query.text);
        prop_assert!(framework.refs::<Goal>().all(|goal| findings.shows(goal) == expected.contains(&goal)));
        for facet in &findings.facets {
            for (value, &count) in index.values(facet.key).iter().zip(&facet.counts) {
                let would = |goal: &&Goal| {
                    matches(goal)
                        && passes(&framework, goal, &query, Some(facet.key))
                        && values(&framework, goal, facet.key).contains(&value.id)
                };
                prop_assert_eq!(count as usize, framework.goals.iter().filter(would).count(), "{:?}", value);
            }
        }
        for (pillar, &count) in framework.refs().zip(&findings.pillars) {
            let under = expected.iter().filter(|&&goal| framework[goal].pillar == pillar).count();
            prop_assert_eq!(count as usize, under);
        }
        for (section, &count) in framework.refs::<Section>().zip(&findings.sections) {
            let under = expected.iter().filter(|&&goal| framework.sections_of(goal).contains(&section)).count();
            prop_assert_eq!(count as usize, under);
        }
        for sort in Sort::ALL {
            let mut goals = index.explore(&framework, &Query { sort: Some(sort), ..query.clone() }).goals;
            if sort == Sort::Title {
                prop_assert!(goals.is_sorted_by_key(|&goal| plain(&framework[goal].title)));
            }
            goals.sort();
            prop_assert_eq!(&goals, &expected);
        }
        for goal in &expected {
            for text in everything(&framework, &framework[*goal]) {
                for range in findings.marks.ranges(&text) {
                    let marked = plain(&text[range]);
                    let asked = |piece: &str| {
                        let phrase = piece.trim_matches('"');
                        if phrase.len() < piece.len() { marked.contains(phrase) } else { marked.starts_with(phrase) }
                    };
                    prop_assert!(pieces.iter().any(|(out, piece)| !out && asked(piece)), "{marked}");
                }
            }
        }
    }

    /// The search finds phrases in numbers and marks them in texts; the two have to agree.
    #[test]
    fn what_is_found_is_marked_and_what_is_marked_is_found(
        titles in prop::collection::vec(prop::collection::vec(0..COMPOUNDS.len(), 1..6), 1..8),
        typed in prop::collection::vec(0..COMPOUNDS.len(), 1..4),
        cut in 0..3_usize,
        signs in prop::sample::select(vec![("\"", "\""), ("\"", ""), ("", "")]),
    ) {
        let join = |words: &Vec<usize>| words.iter().map(|&word| COMPOUNDS[word]).collect::<Vec<_>>().join(" ");
        let framework = titled(titles.iter().map(join));
        let mut words = if signs.0.is_empty() { COMPOUNDS[typed[0]].to_owned() } else { join(&typed) };
        (0..cut).for_each(|_| _ = words.pop());
        let query = query_for(&format!("{}{words}{}", signs.0, signs.1));
        prop_assume!(!words.trim().is_empty());
        let findings = Index::build(&framework).explore(&framework, &query);
        for goal in framework.refs::<Goal>() {
            let marks = findings.marks.ranges(&framework[goal].title);
            prop_assert_eq!(findings.shows(goal), !marks.is_empty(), "{} in {}", query.text, framework[goal].title);
        }
    }

    #[test]
    fn no_input_panics_and_marks_are_in_order(typed in "\\PC{0,40}", text in "\\PC{0,60}") {
        let framework = space_diplomacy::framework();
        let index = Index::build(&framework);
        for typed in [typed.clone(), format!("\"{typed}"), format!("debris -{typed}\"")] {
            let findings = index.explore(&framework, &query_for(&typed));
            for text in [&text, &typed] {
                let ranges = findings.marks.ranges(text);
                prop_assert!(ranges.iter().all(|range| text.get(range.clone()).is_some_and(|marked| !marked.is_empty())));
                prop_assert!(ranges.is_sorted_by(|one, two| one.end <= two.start));
            }
            index.suggest(&framework, &typed, 5);
            index.nearest(&typed, 5);
            index.relax(&framework, &query_for(&typed), &LayerIndex::default());
            quotations(&framework, &query_for(&typed), &[], &[]);
        }
    }
}
