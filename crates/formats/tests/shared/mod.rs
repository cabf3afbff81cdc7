//! Frameworks for round trips: the bundled one, small ones with everything in them, and random ones.
#![allow(dead_code, reason = "each test binary uses some of it")]

use std::{fs, path::PathBuf};

use framework::{
    Framework, load, paths,
    wire::{
        About, Actor, Challenge, Change, Evidence, FORMAT, Facet, FacetKind, FacetValue, Fact, File, Goal, Link,
        Markup, Name, Names, Objective, Pillar, Placement, Quotation, Section, Source, Stance, Statement, Subject,
        Term, Theme, Tone, Translation, Values, Voice,
    },
};
use proptest::prelude::{Strategy, any, prop};

/// Frameworks by name: the bundled one, one with quotations and challenges, one with sections and facets.
pub fn frameworks() -> [(&'static str, Framework); 3] {
    [
        ("space-diplomacy", load(space_diplomacy::TEXT).unwrap()),
        ("harbour", load(include_str!("../../../../tests/golden/framework.json")).unwrap()),
        ("wells", load(include_str!("../../../../tests/golden/wells.json")).unwrap()),
    ]
}

/// The folder of samples, if it is beside the project.
pub fn shared() -> Option<PathBuf> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..");
    ["../shared", "../../shared"].into_iter().map(|path| root.join(path)).find(|path| path.is_dir())
}

/// A shared file.
pub fn sample(name: &str) -> Option<Vec<u8>> {
    let bytes = shared().and_then(|folder| fs::read(folder.join(name)).ok());
    if bytes.is_none() {
        println!("skipped: there is no {name}");
    }
    bytes
}

/// Frameworks with random contents: lists of up to a few items, and texts of anything that a file may hold.
pub fn random() -> impl Strategy<Value = Framework> {
    let text = prop::sample::select(vec![
        "plain",
        "=1+1",
        "1.10",
        "007",
        "-",
        "'quoted'",
        "\"\"",
        "\"",
        "a\nb",
        " around ",
        "\ttab",
        "_x0041_",
        "x\\ny",
        "\\",
        "a; b, c: d",
        "é 日本 עברית 🚀",
        "2023-05-30",
        "TRUE",
        "<b>&amp;</b>",
        "\u{a0}",
        "1E5",
        "#N/A",
        "@a",
        "+b",
        "line\n\nline",
        "id | place",
        "e\u{301}",
        "\u{2028}",
    ]);
    let texts =
        prop::collection::vec(proptest::prop_oneof![4 => text.prop_map(str::to_owned), 1 => "[ -~é\n]{1,40}"], 1..40);
    let choices = prop::collection::vec(any::<u8>(), 1..200);
    (texts, choices).prop_map(|(texts, choices)| {
        let mut random = Random { texts, choices, at: 0 };
        let mut file = random.file();
        file.translations = random.translations(&paths(&loaded(&file)));
        loaded(&file)
    })
}

fn loaded(file: &File) -> Framework {
    load(&serde_json::to_string(file).unwrap()).unwrap_or_else(|problems| panic!("{problems:?}"))
}

/// Texts and choices to use one after the other, and again from the first.
struct Random {
    texts: Vec<String>,
    choices: Vec<u8>,
    at: usize,
}

impl Random {
    fn number(&mut self, below: usize) -> usize {
        self.at += 1;
        usize::from(self.choices[self.at % self.choices.len()].wrapping_add((self.at / self.choices.len()) as u8))
            % below
    }

    fn flag(&mut self) -> bool {
        self.number(2) == 1
    }

    /// A text that is not empty.
    fn text(&mut self) -> String {
        self.at += 1;
        let text = self.texts[self.at % self.texts.len()].clone();
        if text.trim().is_empty() { format!("x{text}") } else { text }
    }

    fn maybe<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        self.flag().then(|| make(self))
    }

    fn some_text(&mut self) -> Option<String> {
        match self.number(5) {
            0 | 1 => Some(self.text()),
            2 => Some(String::new()),
            _ => None,
        }
    }

    fn many<T>(&mut self, most: usize, mut make: impl FnMut(&mut Self, usize) -> T) -> Vec<T> {
        (0..self.number(most + 1)).map(|at| make(self, at)).collect()
    }

    /// Random ids of a kind that has `count`, each at most once.
    fn ids(&mut self, kind: &str, count: usize) -> Vec<String> {
        (0..count).filter(|_| self.number(3) == 0).map(|at| format!("{kind}-{at}")).collect()
    }

    fn evidence(&mut self) -> Vec<Evidence> {
        let source =
            |random: &mut Self| Evidence { source: format!("source-{}", random.number(3)), place: random.some_text() };
        (0..=self.number(2)).map(|_| source(self)).collect()
    }

    fn statement(&mut self) -> Statement {
        Statement { text: self.text(), evidence: self.evidence() }
    }

    fn fact(&mut self) -> Fact {
        Fact { title: self.text(), text: self.text(), evidence: self.evidence() }
    }

    fn links(&mut self) -> Vec<Link> {
        self.many(2, |random, at| Link { title: random.text(), address: format!("https://a.example/{at}?x=1&y=2") })
    }

    fn language(&mut self) -> Option<String> {
        self.maybe(|random| ["ar", "pt-BR", "en"][random.number(3)].to_owned())
    }

    fn date(&mut self) -> Option<String> {
        self.maybe(|random| ["2023", "2023-05", "2023-05-30"][random.number(3)].to_owned())
    }

    fn name(&mut self) -> Option<Name> {
        self.maybe(|random| Name { one: random.text(), many: random.text() })
    }

    fn values(&mut self) -> Values {
        let mut values = Values::new();
        for facet in 0..2 {
            let ids = self.ids("value", 3);
            if !ids.is_empty() {
                values.insert(format!("facet-{facet}"), ids);
            }
        }
        values
    }

    fn subject(&mut self) -> Subject {
        Subject {
            pillars: self.ids("pillar", 2),
            goals: self.ids("goal", 2),
            themes: self.ids("theme", 3),
            actors: self.ids("actor", 3),
        }
    }

    fn objective(&mut self, id: String) -> Objective {
        Objective {
            id,
            title: self.some_text(),
            label: self.some_text(),
            text: self.text(),
            facets: self.values(),
            links: self.links(),
            language: self.language(),
            evidence: self.evidence(),
        }
    }

    fn goal(&mut self, id: String) -> Goal {
        let objectives = self.many(2, |random, at| random.objective(format!("{id}-objective-{at}")));
        Goal {
            title: self.text(),
            label: self.some_text(),
            summary: self.maybe(Self::statement),
            placement: self.maybe(|random| if random.flag() { Placement::Reported } else { Placement::Editorial }),
            placement_note: self.some_text(),
            status: self.some_text(),
            also: self.ids("pillar", 2).into_iter().filter(|_| id.starts_with("inner")).collect(),
            themes: self.ids("theme", 3),
            actors: self.ids("actor", 3),
            related: self.ids("goal", 2).into_iter().filter(|other| *other != id).collect(),
            facts: self.many(2, |random, _| random.fact()),
            facets: self.values(),
            links: self.links(),
            language: self.language(),
            objectives,
            evidence: self.evidence(),
            id,
        }
    }

    fn section(&mut self, id: String, depth: usize) -> Section {
        let goals = self.many(2, |random, at| random.goal(format!("inner-{id}-{at}")));
        let sections = if depth < 2 {
            self.many(2, |random, at| random.section(format!("{id}-{at}"), depth + 1))
        } else {
            Vec::new()
        };
        Section {
            title: self.text(),
            label: self.some_text(),
            summary: self.maybe(Self::statement),
            links: self.links(),
            language: self.language(),
            goals: goals.into_iter().map(|goal| Goal { also: Vec::new(), ..goal }).collect(),
            sections,
            id,
        }
    }

    fn pillar(&mut self, at: usize) -> Pillar {
        let sections = self.many(2, |random, inner| random.section(format!("s-{at}-{inner}"), 0));
        Pillar {
            id: format!("pillar-{at}"),
            title: self.text(),
            label: self.some_text(),
            subtitle: self.some_text(),
            summary: self.maybe(Self::statement),
            links: self.links(),
            language: self.language(),
            goals: vec![self.goal(format!("goal-{at}"))],
            sections,
        }
    }

    fn facet(&mut self, at: usize) -> Facet {
        let kind = [FacetKind::Tag, FacetKind::Level, FacetKind::Status][self.number(3)];
        let value = |random: &mut Self, at| FacetValue {
            id: format!("value-{at}"),
            title: random.text(),
            tone: random.maybe(|random| Tone::ALL[random.number(5)]),
        };
        Facet {
            id: format!("facet-{at}"),
            title: self.text(),
            kind,
            values: (0..3).map(|at| value(self, at)).collect(),
        }
    }

    fn file(&mut self) -> File {
        File {
            schema: None,
            format: FORMAT.to_owned(),
            framework: self.about(),
            sources: (0..3).map(|at| self.source(at)).collect(),
            themes: (0..3).map(|at| Theme { id: format!("theme-{at}"), title: self.text() }).collect(),
            actors: (0..3).map(|at| self.actor(at)).collect(),
            voices: (0..2).map(|at| self.voice(at)).collect(),
            facets: (0..2).map(|at| self.facet(at)).collect(),
            terms: self.many(2, Self::term),
            pillars: (0..2).map(|at| self.pillar(at)).collect(),
            quotations: (0..2).map(|at| self.quotation(at)).collect(),
            challenges: self.many(2, Self::challenge),
            translations: Vec::new(),
        }
    }

    /// Translations of some of the texts of a framework.
    fn translations(&mut self, paths: &[String]) -> Vec<Translation> {
        let languages = ["fr", "pt-BR"].into_iter().filter(|_| self.flag()).collect::<Vec<_>>();
        let translation = |language: &str| Translation {
            language: language.to_owned(),
            by: self.some_text(),
            note: self.some_text(),
            texts: paths
                .iter()
                .filter(|_| self.number(3) == 0)
                .cloned()
                .collect::<Vec<_>>()
                .into_iter()
                .map(|path| (path, self.text()))
                .collect(),
        };
        languages.into_iter().map(translation).collect()
    }

    fn about(&mut self) -> About {
        About {
            id: "random".to_owned(),
            title: self.text(),
            short_title: self.some_text(),
            publisher: self.text(),
            date: self.date(),
            language: "en".to_owned(),
            version: self.some_text(),
            editor: self.some_text(),
            address: self.maybe(|_| "https://a.example/x".to_owned()),
            coverage: self.text(),
            summary: self.maybe(Self::statement),
            facts: self.many(2, |random, _| random.fact()),
            markup: self.maybe(|_| Markup::Markdown),
            links: self.links(),
            changes: self.many(2, |random, _| Change {
                date: random.date().unwrap_or_else(|| "2026-11-28".to_owned()),
                text: random.text(),
                goals: random.ids("goal", 2),
            }),
            names: self.maybe(|random| Names {
                pillar: random.name(),
                section: random.name(),
                goal: random.name(),
                objective: random.name(),
                theme: random.name(),
                actor: random.name(),
            }),
        }
    }

    fn source(&mut self, at: usize) -> Source {
        Source {
            id: format!("source-{at}"),
            title: self.text(),
            described: self.flag(),
            publisher: self.some_text(),
            date: self.date(),
            address: self.maybe(|_| "http://a.example".to_owned()),
            note: self.some_text(),
        }
    }

    fn actor(&mut self, at: usize) -> Actor {
        Actor {
            id: format!("actor-{at}"),
            title: self.text(),
            kind: self.some_text(),
            about: self.many(2, |random, _| random.statement()),
            evidence: self.evidence(),
        }
    }

    fn voice(&mut self, at: usize) -> Voice {
        Voice {
            id: format!("voice-{at}"),
            title: self.text(),
            office: self.some_text(),
            organisation: self.some_text(),
            actor: self.maybe(|random| format!("actor-{}", random.number(3))),
            note: self.some_text(),
        }
    }

    fn term(&mut self, at: usize) -> Term {
        Term {
            id: format!("term-{at}"),
            title: self.text(),
            also: self.many(2, |random, _| random.text()),
            meaning: self.text(),
        }
    }

    fn quotation(&mut self, at: usize) -> Quotation {
        Quotation {
            id: format!("quotation-{at}"),
            text: self.text(),
            voice: format!("voice-{}", self.number(2)),
            source: format!("source-{}", self.number(3)),
            place: self.some_text(),
            note: self.some_text(),
            stance: [Stance::Welcomes, Stance::Notes, Stance::Criticises][self.number(3)],
            about: self.subject(),
        }
    }

    fn challenge(&mut self, at: usize) -> Challenge {
        Challenge {
            id: format!("challenge-{at}"),
            title: self.text(),
            text: self.text(),
            evidence: self.evidence(),
            about: self.subject(),
            quotations: self.ids("quotation", 2),
        }
    }
}
