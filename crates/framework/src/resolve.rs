//! Turns the shapes of a file into the model: checks every id and value, and resolves every reference.
//!
//! A mistake does not stop it. It is noted with its path, and what could not be resolved is left out, so that an author hears
//! of all mistakes at once. References may point forward, so ids are gathered first; then the parts are resolved, each kind in
//! a file of its own.

mod about;
mod evidence;
mod levels;
mod notes;
mod outline;
mod quotations;
mod tags;

use super::{
    check::is_language,
    model::{self, Framework, Ref},
    position::Path,
    problem::{ErrorKind, Problem},
    translate::paths,
    wire,
};
use notes::{Ids, Known, Notes};
use outline::Outline;
use tags::Facets;

/// The ids of a file by kind, and what was found to be wrong with it so far.
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

impl Resolver {
    /// The framework that the file describes, without what could not be resolved; and all that is wrong with the file.
    pub fn resolve(file: wire::File) -> (Framework, Vec<Problem>) {
        let mut resolver = Self::default();
        resolver.index(&file);
        let framework = resolver.file(file);
        (framework, resolver.notes.problems)
    }

    /// The first pass: gathers ids.
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

    /// Gathers the ids of a list at the top of the file.
    fn listed<T>(&mut self, kind: &'static str, key: &'static str, ids: &mut dyn Iterator<Item = &String>) -> Ids<T> {
        self.notes.ids(kind, ids, &|at| Path::default().key(key).item(at))
    }

    /// The second pass: resolves everything.
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

    /// The translations. Each of their texts has to translate a text that the framework has.
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
}

/// Makes something of each entry of a list, with the path to that entry.
fn each<A, B>(list: Vec<A>, path: &Path, mut make: impl FnMut(A, Path) -> B) -> Vec<B> {
    list.into_iter().enumerate().map(|(at, it)| make(it, path.item(at))).collect()
}

/// Lists, at each goal, the quotations about it and the challenges that it answers. Files name these from the other side only.
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
