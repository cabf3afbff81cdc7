//! From wire shapes to the domain: every id checked, every reference resolved, every mistake noted with its place.

use std::{
    collections::{HashMap, HashSet},
    marker::PhantomData,
};

use super::{
    check::{is_address, is_date, is_language, is_reserved, is_slug},
    model::{self, Evidence, Framework, Name, Names, Ref, Statement},
    near::nearest,
    position::Path,
    problem::{ErrorKind, MOST, Problem},
    translate::paths,
    wire,
};

/// How many letters are compared with how many to tell which ids were meant, before that is given up: enough for hundreds of
/// slips in a file with thousands of ids, and done in a blink.
const COMPARED: usize = 50_000_000;

/// From how many references on a list is checked for repeated ones by a set.
const LONG: usize = 50;

/// Checks values and resolves references.
#[derive(Default)]
pub struct Resolver {
    notes: Notes,
    sources: Ids<model::Source>,
    themes: Ids<model::Theme>,
    actors: Ids<model::Actor>,
    voices: Ids<model::Voice>,
    pillars: Ids<model::Pillar>,
    facets: Facets,
    goals: Ids<model::Goal>,
    quotations: Ids<model::Quotation>,
}

/// What is wrong so far.
#[derive(Default)]
struct Notes {
    problems: Vec<Problem>,
    /// How many letters were compared so far.
    compared: usize,
}

/// The ids of one kind.
struct Ids<T> {
    known: Known,
    kind: PhantomData<fn() -> T>,
}

/// Ids, what they name in words, and where each stands in the list of its kind.
#[derive(Default)]
struct Known {
    kind: &'static str,
    places: HashMap<String, usize>,
}

impl<T> Default for Ids<T> {
    fn default() -> Self {
        Self { known: Known::default(), kind: PhantomData }
    }
}

impl Resolver {
    /// The framework that the file describes, and all that is wrong with it. Where something is wrong, what could not be
    /// resolved is left out of the framework.
    pub fn resolve(file: wire::File) -> (Framework, Vec<Problem>) {
        let mut resolver = Self::default();
        resolver.index(&file);
        let framework = resolver.file(file);
        (framework, resolver.notes.problems)
    }

    /// First pass: ids only, since references may point forward.
    fn index(&mut self, file: &wire::File) {
        self.sources = self.listed("source", "sources", &mut file.sources.iter().map(|it| &it.id));
        self.themes = self.listed("theme", "themes", &mut file.themes.iter().map(|it| &it.id));
        self.actors = self.listed("actor", "actors", &mut file.actors.iter().map(|it| &it.id));
        self.voices = self.listed("voice", "voices", &mut file.voices.iter().map(|it| &it.id));
        self.pillars = self.listed("pillar", "pillars", &mut file.pillars.iter().map(|it| &it.id));
        self.quotations = self.listed("quotation", "quotations", &mut file.quotations.iter().map(|it| &it.id));
        let _: Ids<model::Challenge> =
            self.listed("challenge", "challenges", &mut file.challenges.iter().map(|it| &it.id));
        let _: Ids<model::Term> = self.listed("term", "terms", &mut file.terms.iter().map(|it| &it.id));
        let outline = Outline::of(file);
        let Outline { sections, goals } = &outline;
        let _: Ids<model::Section> =
            self.notes
                .ids("section", &mut sections.iter().map(|(section, _)| &section.id), &|at| outline.section_path(at));
        self.goals = self.notes.ids("goal", &mut goals.iter().map(|(goal, _)| &goal.id), &|at| outline.goal_path(at));
        let objectives: Vec<_> = goals
            .iter()
            .enumerate()
            .flat_map(|(number, (goal, _))| {
                goal.objectives.iter().enumerate().map(move |(at, it)| (&it.id, number, at))
            })
            .collect();
        let _: Ids<model::Objective> = self.notes.ids("objective", &mut objectives.iter().map(|(id, ..)| *id), &|at| {
            let (_, goal, objective) = objectives[at];
            outline.goal_path(goal).key("objectives").item(objective)
        });
    }

    /// Checks and gathers the ids of what stands in a list at the top of the file.
    fn listed<T>(&mut self, kind: &'static str, key: &'static str, ids: &mut dyn Iterator<Item = &String>) -> Ids<T> {
        self.notes.ids(kind, ids, &|at| Path::default().key(key).item(at))
    }

    fn file(&mut self, file: wire::File) -> Framework {
        let root = Path::default();
        if file.format != wire::FORMAT {
            self.notes.add(root.key("format"), ErrorKind::Format { found: file.format });
        }
        if file.pillars.is_empty() {
            self.notes.add(root.key("pillars"), ErrorKind::NoEntries { kind: "pillar" });
        }
        let mut framework = self.about(file.framework, &root.key("framework"));
        framework.sources = each(file.sources, &root.key("sources"), |it, path| self.source(it, &path));
        framework.themes = each(file.themes, &root.key("themes"), |it, path| self.theme(it, &path));
        framework.actors = each(file.actors, &root.key("actors"), |it, path| self.actor(it, &path));
        framework.voices = each(file.voices, &root.key("voices"), |it, path| self.voice(it, &path));
        framework.facets = self.facets(file.facets, &root.key("facets"));
        framework.terms = each(file.terms, &root.key("terms"), |it, path| self.term(it, &path));
        for (at, pillar) in file.pillars.into_iter().enumerate() {
            self.pillar(pillar, &root.key("pillars").item(at), &mut framework);
        }
        framework.quotations = each(file.quotations, &root.key("quotations"), |it, path| self.quotation(it, &path))
            .into_iter()
            .flatten()
            .collect();
        framework.challenges = each(file.challenges, &root.key("challenges"), |it, path| self.challenge(it, &path));
        join(&mut framework);
        framework.translations = self.translations(file.translations, &framework, &root.key("translations"));
        framework
    }

    /// The translations, each text of which has to be one of the framework's.
    fn translations(
        &mut self,
        translations: Vec<wire::Translation>,
        framework: &Framework,
        path: &Path,
    ) -> Vec<model::Translation> {
        if translations.is_empty() {
            return Vec::new();
        }
        let paths = paths(framework).into_iter().zip(0..).collect();
        let known = Known { kind: "text", places: paths };
        let mut languages = vec![framework.language.clone()];
        each(translations, path, |it, path| {
            if !is_language(&it.language) {
                self.notes.add(path.key("language"), ErrorKind::BadLanguage { found: it.language.clone() });
            } else if languages.contains(&it.language) {
                self.notes.add(path.key("language"), ErrorKind::RepeatedReference { id: it.language.clone() });
            }
            languages.push(it.language.clone());
            let mut texts = Vec::with_capacity(it.texts.len());
            for (key, text) in it.texts {
                let path = path.key("texts").key(key.clone());
                if text.trim().is_empty() {
                    self.notes.add(path.clone(), ErrorKind::Empty);
                }
                self.notes.find(&known, key.clone(), &path);
                texts.push(model::TranslatedText { path: key, text });
            }
            model::Translation { language: it.language, by: it.by, note: it.note, texts }
        })
    }

    fn about(&mut self, about: wire::About, path: &Path) -> Framework {
        let wire::About { id, title, language, coverage, .. } = &about;
        for (key, text) in [("title", title), ("coverage", coverage)] {
            self.notes.filled(text, path, key);
        }
        if !is_slug(id) {
            self.notes.add(path.key("id"), ErrorKind::BadId { found: id.clone() });
        }
        if !is_language(language) {
            self.notes.add(path.key("language"), ErrorKind::BadLanguage { found: language.clone() });
        }
        self.notes.date(about.date.as_deref(), path);
        self.notes.address(about.address.as_deref(), path);
        let links = self.links(about.links, path);
        Framework {
            links,
            markup: about.markup.unwrap_or_default(),
            short_title: about.short_title.unwrap_or_else(|| about.title.clone()),
            summary: about.summary.map(|it| self.statement(it.text, it.evidence, &path.key("summary"))),
            facts: each(about.facts, &path.key("facts"), |fact, path| self.fact(fact, &path)),
            changes: self.changes(about.changes, &path.key("changes")),
            names: self.names(about.names.unwrap_or_default(), &path.key("names")),
            id: about.id,
            title: about.title,
            publisher: about.publisher,
            date: about.date,
            language: about.language,
            version: about.version,
            editor: about.editor,
            address: about.address,
            coverage: about.coverage,
            ..Framework::default()
        }
    }

    fn fact(&mut self, fact: wire::Fact, path: &Path) -> model::Fact {
        self.notes.filled(&fact.title, path, "title");
        model::Fact { title: fact.title, statement: self.statement(fact.text, fact.evidence, path) }
    }

    /// Changes, the newest first; those of one day stay in their order.
    fn changes(&mut self, changes: Vec<wire::Change>, path: &Path) -> Vec<model::Change> {
        let mut changes = each(changes, path, |wire::Change { date, text, goals }, path| {
            self.notes.date(Some(&date), &path);
            self.notes.filled(&text, &path, "text");
            let goals = self.notes.references(&self.goals, goals, &path.key("goals"));
            model::Change { date, text, goals }
        });
        changes.sort_by(|one, other| other.date.cmp(&one.date));
        changes
    }

    fn names(&mut self, names: wire::Names, path: &Path) -> Names {
        let usual = Names::default();
        let mut name = |own: Option<Name>, usual: Name, key: &'static str| match own {
            Some(own) => {
                self.notes.filled(&own.one, &path.key(key), "one");
                self.notes.filled(&own.many, &path.key(key), "many");
                own
            }
            None => usual,
        };
        Names {
            pillar: name(names.pillar, usual.pillar, "pillar"),
            section: name(names.section, usual.section, "section"),
            goal: name(names.goal, usual.goal, "goal"),
            objective: name(names.objective, usual.objective, "objective"),
            theme: name(names.theme, usual.theme, "theme"),
            actor: name(names.actor, usual.actor, "actor"),
        }
    }

    fn source(&mut self, source: wire::Source, path: &Path) -> model::Source {
        self.notes.filled(&source.title, path, "title");
        self.notes.date(source.date.as_deref(), path);
        self.notes.address(source.address.as_deref(), path);
        let wire::Source { id, title, described, publisher, date, address, note } = source;
        model::Source { id, title, described, publisher, date, address, note }
    }

    fn theme(&mut self, theme: wire::Theme, path: &Path) -> model::Theme {
        self.notes.filled(&theme.title, path, "title");
        model::Theme { id: theme.id, title: theme.title }
    }

    fn actor(&mut self, actor: wire::Actor, path: &Path) -> model::Actor {
        self.notes.filled(&actor.title, path, "title");
        let about = each(actor.about, &path.key("about"), |it, path| self.statement(it.text, it.evidence, &path));
        let evidence = self.evidence(actor.evidence, path);
        model::Actor { id: actor.id, title: actor.title, kind: actor.kind, about, evidence }
    }

    fn voice(&mut self, voice: wire::Voice, path: &Path) -> model::Voice {
        self.notes.filled(&voice.title, path, "title");
        let actor = voice.actor.and_then(|id| self.notes.reference(&self.actors, id, &path.key("actor")));
        let wire::Voice { id, title, office, organisation, note, .. } = voice;
        model::Voice { id, title, office, organisation, actor, note }
    }

    fn term(&mut self, term: wire::Term, path: &Path) -> model::Term {
        self.notes.filled(&term.title, path, "title");
        self.notes.filled(&term.meaning, path, "meaning");
        model::Term { id: term.id, title: term.title, also: term.also, meaning: term.meaning }
    }

    fn facets(&mut self, facets: Vec<wire::Facet>, path: &Path) -> Vec<model::Facet> {
        let _: Ids<model::Facet> =
            self.notes.ids("facet", &mut facets.iter().map(|facet| &facet.id), &|at| path.item(at));
        each(facets, path, |facet, path| self.facet(facet, &path))
    }

    fn facet(&mut self, facet: wire::Facet, path: &Path) -> model::Facet {
        self.notes.filled(&facet.title, path, "title");
        if is_reserved(&facet.id) {
            self.notes.add(path.key("id"), ErrorKind::ReservedId { found: facet.id.clone() });
        }
        let values = path.key("values");
        if facet.values.is_empty() {
            self.notes.add(values.clone(), ErrorKind::NoEntries { kind: "value" });
        }
        let ids = self.notes.places(&mut facet.values.iter().map(|value| &value.id), &|at| values.item(at));
        self.facets.add(&facet.id, ids);
        let values = each(facet.values, &values, |value, path| {
            self.notes.filled(&value.title, &path, "title");
            model::FacetValue { id: value.id, title: value.title, tone: value.tone }
        });
        model::Facet { id: facet.id, title: facet.title, kind: facet.kind, values }
    }

    /// The values that a goal or an objective has, in the order of the facets.
    fn values(&mut self, values: wire::Values, path: &Path) -> Vec<model::ValueRef> {
        let path = path.key("facets");
        let mut all = Vec::new();
        for (facet, ids) in values {
            let path = path.key(facet.clone());
            if let Some(at) = self.notes.find(&self.facets.known, facet, &path) {
                let found = self.notes.find_all(&self.facets.values[at], ids, &path);
                all.extend(found.into_iter().map(|it| model::ValueRef { facet: Ref::new(at), value: it as u32 }));
            }
        }
        all.sort();
        all
    }

    fn links(&mut self, links: Vec<wire::Link>, path: &Path) -> Vec<model::Link> {
        let path = path.key("links");
        for (at, link) in links.iter().enumerate() {
            self.notes.filled(&link.title, &path.item(at), "title");
            self.notes.address(Some(&link.address), &path.item(at));
        }
        links
    }

    fn language(&mut self, language: Option<String>, path: &Path) -> Option<String> {
        if let Some(found) = language.as_ref().filter(|found| !is_language(found)) {
            self.notes.add(path.key("language"), ErrorKind::BadLanguage { found: found.clone() });
        }
        language
    }

    fn pillar(&mut self, pillar: wire::Pillar, path: &Path, framework: &mut Framework) {
        self.notes.filled(&pillar.title, path, "title");
        let here = Ref::new(framework.pillars.len());
        let first = framework.goals.len();
        let summary = pillar.summary.map(|it| self.statement(it.text, it.evidence, &path.key("summary")));
        let links = self.links(pillar.links, path);
        let language = self.language(pillar.language, path);
        self.goals_of(pillar.goals, (here, None), path, framework);
        let sections = self.sections(pillar.sections, (here, None), path, framework);
        let goals = (first..framework.goals.len()).map(Ref::new).collect();
        let wire::Pillar { id, title, label, subtitle, .. } = pillar;
        let pillar = model::Pillar { id, title, label, subtitle, summary, links, language, sections, goals };
        framework.pillars.push(pillar);
    }

    fn goals_of(&mut self, goals: Vec<wire::Goal>, under: Under, path: &Path, framework: &mut Framework) {
        for (at, goal) in goals.into_iter().enumerate() {
            let goal = self.goal(goal, under, &path.key("goals").item(at), framework);
            framework.goals.push(goal);
        }
    }

    fn sections(
        &mut self,
        sections: Vec<wire::Section>,
        under: Under,
        path: &Path,
        framework: &mut Framework,
    ) -> Vec<Ref<model::Section>> {
        let path = path.key("sections");
        let put = |(at, section)| self.section(section, under, &path.item(at), framework);
        sections.into_iter().enumerate().map(put).collect()
    }

    /// Puts a section in place before those under it, and tells it afterwards what is under it.
    fn section(
        &mut self,
        section: wire::Section,
        (pillar, parent): Under,
        path: &Path,
        framework: &mut Framework,
    ) -> Ref<model::Section> {
        self.notes.filled(&section.title, path, "title");
        let here = Ref::new(framework.sections.len());
        let first = framework.goals.len();
        framework.sections.push(model::Section {
            summary: section.summary.map(|it| self.statement(it.text, it.evidence, &path.key("summary"))),
            links: self.links(section.links, path),
            language: self.language(section.language, path),
            id: section.id,
            title: section.title,
            label: section.label,
            pillar,
            parent,
            sections: Vec::new(),
            goals: Vec::new(),
        });
        self.goals_of(section.goals, (pillar, Some(here)), path, framework);
        let sections = self.sections(section.sections, (pillar, Some(here)), path, framework);
        let goals = (first..framework.goals.len()).map(Ref::new).collect();
        let section = &mut framework.sections[here.index()];
        (section.sections, section.goals) = (sections, goals);
        here
    }

    fn goal(
        &mut self,
        goal: wire::Goal,
        (pillar, section): Under,
        path: &Path,
        framework: &mut Framework,
    ) -> model::Goal {
        self.notes.filled(&goal.title, path, "title");
        let here = Ref::new(framework.goals.len());
        let also = self.notes.references(&self.pillars, goal.also, &path.key("also"));
        let related = self.notes.references(&self.goals, goal.related, &path.key("related"));
        for (key, refers) in [("also", also.contains(&pillar)), ("related", related.contains(&here))] {
            if refers {
                self.notes.add(path.key(key), ErrorKind::RefersToItself);
            }
        }
        let first = framework.objectives.len();
        let objectives = each(goal.objectives, &path.key("objectives"), |it, path| self.objective(it, here, &path));
        framework.objectives.extend(objectives);
        model::Goal {
            summary: goal.summary.map(|it| self.statement(it.text, it.evidence, &path.key("summary"))),
            themes: self.notes.references(&self.themes, goal.themes, &path.key("themes")),
            actors: self.notes.references(&self.actors, goal.actors, &path.key("actors")),
            facts: each(goal.facts, &path.key("facts"), |fact, path| self.fact(fact, &path)),
            values: self.values(goal.facets, path),
            links: self.links(goal.links, path),
            language: self.language(goal.language, path),
            evidence: self.evidence(goal.evidence, path),
            objectives: (first..framework.objectives.len()).map(Ref::new).collect(),
            id: goal.id,
            title: goal.title,
            label: goal.label,
            placement: goal.placement,
            placement_note: goal.placement_note,
            status: goal.status,
            pillar,
            section,
            also,
            related,
            quotations: Vec::new(),
            challenges: Vec::new(),
        }
    }

    fn objective(&mut self, objective: wire::Objective, goal: Ref<model::Goal>, path: &Path) -> model::Objective {
        let statement = self.statement(objective.text, objective.evidence, path);
        let values = self.values(objective.facets, path);
        let links = self.links(objective.links, path);
        let language = self.language(objective.language, path);
        let wire::Objective { id, title, label, .. } = objective;
        model::Objective { id, title, label, statement, values, links, language, goal }
    }

    fn quotation(&mut self, quotation: wire::Quotation, path: &Path) -> Option<model::Quotation> {
        self.notes.filled(&quotation.text, path, "text");
        let about = self.subject(quotation.about, &path.key("about"));
        let voice = self.notes.reference(&self.voices, quotation.voice, &path.key("voice"));
        let source = self.notes.reference(&self.sources, quotation.source, &path.key("source"));
        Some(model::Quotation {
            voice: voice?,
            evidence: [Evidence { source: source?, place: quotation.place }],
            id: quotation.id,
            text: quotation.text,
            translation: None,
            note: quotation.note,
            stance: quotation.stance,
            about,
        })
    }

    fn challenge(&mut self, challenge: wire::Challenge, path: &Path) -> model::Challenge {
        self.notes.filled(&challenge.title, path, "title");
        model::Challenge {
            statement: self.statement(challenge.text, challenge.evidence, path),
            about: self.subject(challenge.about, &path.key("about")),
            quotations: self.notes.references(&self.quotations, challenge.quotations, &path.key("quotations")),
            id: challenge.id,
            title: challenge.title,
        }
    }

    fn subject(&mut self, about: wire::Subject, path: &Path) -> model::Subject {
        model::Subject {
            pillars: self.notes.references(&self.pillars, about.pillars, &path.key("pillars")),
            goals: self.notes.references(&self.goals, about.goals, &path.key("goals")),
            themes: self.notes.references(&self.themes, about.themes, &path.key("themes")),
            actors: self.notes.references(&self.actors, about.actors, &path.key("actors")),
        }
    }

    fn statement(&mut self, text: String, evidence: Vec<wire::Evidence>, path: &Path) -> Statement {
        self.notes.filled(&text, path, "text");
        Statement { text, evidence: self.evidence(evidence, path) }
    }

    fn evidence(&mut self, evidence: Vec<wire::Evidence>, path: &Path) -> Vec<Evidence> {
        let path = path.key("evidence");
        if evidence.is_empty() {
            self.notes.add(path.clone(), ErrorKind::NoEvidence);
        }
        let mut resolved = Vec::with_capacity(evidence.len());
        for (at, wire::Evidence { source, place }) in evidence.into_iter().enumerate() {
            let source = self.notes.reference(&self.sources, source, &path.item(at).key("source"));
            resolved.extend(source.map(|source| Evidence { source, place }));
        }
        resolved
    }
}

impl Notes {
    fn add(&mut self, path: Path, kind: ErrorKind) {
        if self.problems.len() < MOST {
            self.problems.push(Problem { path, position: None, kind });
        }
    }

    fn filled(&mut self, text: &str, path: &Path, key: &'static str) {
        if text.trim().is_empty() {
            self.add(path.key(key), ErrorKind::Empty);
        }
    }

    fn date(&mut self, date: Option<&str>, path: &Path) {
        if let Some(found) = date.filter(|date| !is_date(date)) {
            self.add(path.key("date"), ErrorKind::BadDate { found: found.to_owned() });
        }
    }

    fn address(&mut self, address: Option<&str>, path: &Path) {
        if let Some(found) = address.filter(|address| !is_address(address)) {
            self.add(path.key("address"), ErrorKind::BadAddress { found: found.to_owned() });
        }
    }

    /// Checks the ids of one kind and gathers them.
    fn ids<T>(
        &mut self,
        kind: &'static str,
        ids: &mut dyn Iterator<Item = &String>,
        path: &dyn Fn(usize) -> Path,
    ) -> Ids<T> {
        Ids { known: Known { kind, places: self.places(ids, path) }, kind: PhantomData }
    }

    fn places(
        &mut self,
        ids: &mut dyn Iterator<Item = &String>,
        path: &dyn Fn(usize) -> Path,
    ) -> HashMap<String, usize> {
        let mut places: HashMap<String, usize> = HashMap::new();
        for (at, id) in ids.enumerate() {
            if !is_slug(id) {
                self.add(path(at).key("id"), ErrorKind::BadId { found: id.clone() });
            } else if let Some(first) = places.get(id) {
                let first = path(*first);
                self.add(path(at).key("id"), ErrorKind::RepeatedId { id: id.clone(), first });
            } else {
                places.insert(id.clone(), at);
            }
        }
        places
    }

    /// The references of a list; those that lead nowhere or stand twice are noted and left out.
    fn references<T>(&mut self, ids: &Ids<T>, list: Vec<String>, path: &Path) -> Vec<Ref<T>> {
        self.find_all(&ids.known, list, path).into_iter().map(Ref::new).collect()
    }

    /// What the id refers to, or the note that it leads nowhere.
    fn reference<T>(&mut self, ids: &Ids<T>, id: String, path: &Path) -> Option<Ref<T>> {
        self.find(&ids.known, id, path).map(Ref::new)
    }

    fn find_all(&mut self, known: &Known, list: Vec<String>, path: &Path) -> Vec<usize> {
        let mut all = Vec::with_capacity(list.len());
        let (is_long, mut seen) = (list.len() > LONG, HashSet::new());
        for (at, id) in list.into_iter().enumerate() {
            let found = known.places.get(&id);
            if found.is_some_and(|found| if is_long { !seen.insert(*found) } else { all.contains(found) }) {
                self.add(path.item(at), ErrorKind::RepeatedReference { id });
                continue;
            }
            all.extend(self.find(known, id, &path.item(at)));
        }
        all
    }

    fn find(&mut self, known: &Known, id: String, path: &Path) -> Option<usize> {
        let found = known.places.get(&id).copied();
        if found.is_none() && self.problems.len() < MOST {
            let letters = id.len().saturating_mul(id.len());
            self.compared = self.compared.saturating_add(letters.saturating_mul(known.places.len()));
            let names = known.places.keys().map(String::as_str).filter(|_| self.compared < COMPARED);
            let near = nearest(&id, names).map(str::to_owned);
            self.add(path.clone(), ErrorKind::Dangling { kind: known.kind, id, near });
        }
        found
    }
}

/// Where a goal or a section stands: its pillar, and its section where it has one.
type Under = (Ref<model::Pillar>, Option<Ref<model::Section>>);

/// The facets of the framework, and the values of each.
#[derive(Default)]
struct Facets {
    known: Known,
    values: Vec<Known>,
}

impl Facets {
    fn add(&mut self, id: &str, values: HashMap<String, usize>) {
        self.known.kind = "facet";
        self.known.places.entry(id.to_owned()).or_insert(self.values.len());
        self.values.push(Known { kind: "value", places: values });
    }
}

/// Every section and goal in document order, with where it stands: the list it is in, and its index there.
struct Outline<'f> {
    sections: Vec<(&'f wire::Section, Spot)>,
    goals: Vec<(&'f wire::Goal, Spot)>,
}

/// A place in a list of the file.
#[derive(Clone, Copy)]
struct Spot {
    parent: Parent,
    index: usize,
}

/// What holds a list of goals or sections.
#[derive(Clone, Copy)]
enum Parent {
    Pillar(usize),
    Section(usize),
}

impl<'f> Outline<'f> {
    fn of(file: &'f wire::File) -> Self {
        let mut outline = Self { sections: Vec::new(), goals: Vec::new() };
        for (at, pillar) in file.pillars.iter().enumerate() {
            outline.add(&pillar.goals, &pillar.sections, Parent::Pillar(at));
        }
        outline
    }

    fn add(&mut self, goals: &'f [wire::Goal], sections: &'f [wire::Section], parent: Parent) {
        self.goals.extend(goals.iter().enumerate().map(|(index, goal)| (goal, Spot { parent, index })));
        for (index, section) in sections.iter().enumerate() {
            let here = Parent::Section(self.sections.len());
            self.sections.push((section, Spot { parent, index }));
            self.add(&section.goals, &section.sections, here);
        }
    }

    fn parent_path(&self, parent: Parent) -> Path {
        match parent {
            Parent::Pillar(at) => Path::default().key("pillars").item(at),
            Parent::Section(at) => self.section_path(at),
        }
    }

    fn section_path(&self, at: usize) -> Path {
        let Spot { parent, index } = self.sections[at].1;
        self.parent_path(parent).key("sections").item(index)
    }

    fn goal_path(&self, at: usize) -> Path {
        let Spot { parent, index } = self.goals[at].1;
        self.parent_path(parent).key("goals").item(index)
    }
}

fn each<A, B>(list: Vec<A>, path: &Path, mut make: impl FnMut(A, Path) -> B) -> Vec<B> {
    list.into_iter().enumerate().map(|(at, it)| make(it, path.item(at))).collect()
}

/// Tells the goals which quotations are about them and which challenges they answer.
fn join(framework: &mut Framework) {
    for (at, quotation) in framework.quotations.iter().enumerate() {
        for goal in &quotation.about.goals {
            framework.goals[goal.index()].quotations.push(Ref::new(at));
        }
    }
    for (at, challenge) in framework.challenges.iter().enumerate() {
        for goal in &challenge.about.goals {
            framework.goals[goal.index()].challenges.push(Ref::new(at));
        }
    }
}
