//! Turns the wire types of a file into the model: checks every id and value, and resolves every reference.
//!
//! A mistake does not stop the resolver: it notes the mistake with its path and leaves out what it cannot resolve, so
//! that an author sees all mistakes at once. References may point forward, so a first pass gathers ids; a second
//! resolves the parts, each kind in a separate file.

mod about;
mod evidence;
mod levels;
mod outline;
mod problems;
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
use outline::Outline;
use problems::{IdIndex, Ids, Problems};
use tags::Facets;

/// The ids of a file by kind, and the problems found so far.
#[derive(Default)]
pub struct Resolver {
    problems: Problems,
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
    /// The framework that the file describes, without what could not be resolved, and every problem with the file.
    pub fn resolve(file: wire::File) -> (Framework, Vec<Problem>) {
        let mut resolver = Self::default();
        resolver.index(&file);
        let framework = resolver.file(file);
        (framework, resolver.problems.list)
    }

    /// The first pass: gathers ids.
    fn index(&mut self, file: &wire::File) {
        self.sources = self.top_level_ids("source", "sources", &mut file.sources.iter().map(|source| &source.id));
        self.themes = self.top_level_ids("theme", "themes", &mut file.themes.iter().map(|theme| &theme.id));
        self.actors = self.top_level_ids("actor", "actors", &mut file.actors.iter().map(|actor| &actor.id));
        self.voices = self.top_level_ids("voice", "voices", &mut file.voices.iter().map(|voice| &voice.id));
        self.pillars = self.top_level_ids("pillar", "pillars", &mut file.pillars.iter().map(|pillar| &pillar.id));
        self.quotations =
            self.top_level_ids("quotation", "quotations", &mut file.quotations.iter().map(|quotation| &quotation.id));
        let _: Ids<model::Challenge> =
            self.top_level_ids("challenge", "challenges", &mut file.challenges.iter().map(|challenge| &challenge.id));
        let _: Ids<model::Term> = self.top_level_ids("term", "terms", &mut file.terms.iter().map(|term| &term.id));
        let outline = Outline::of(file);
        let Outline { sections, goals } = &outline;
        let _: Ids<model::Section> =
            self.problems
                .ids("section", &mut sections.iter().map(|(section, _)| &section.id), &|at| outline.section_path(at));
        self.goals =
            self.problems.ids("goal", &mut goals.iter().map(|(goal, _)| &goal.id), &|at| outline.goal_path(at));
        let objectives: Vec<_> = goals
            .iter()
            .enumerate()
            .flat_map(|(number, (goal, _))| {
                goal.objectives.iter().enumerate().map(move |(at, objective)| (&objective.id, number, at))
            })
            .collect();
        let _: Ids<model::Objective> =
            self.problems.ids("objective", &mut objectives.iter().map(|(id, ..)| *id), &|at| {
                let (_, goal, objective) = objectives[at];
                outline.goal_path(goal).key("objectives").item(objective)
            });
    }

    /// Gathers the ids of a list at the top of the file.
    fn top_level_ids<T>(
        &mut self,
        kind: &'static str,
        key: &'static str,
        ids: &mut dyn Iterator<Item = &String>,
    ) -> Ids<T> {
        self.problems.ids(kind, ids, &|at| Path::default().key(key).item(at))
    }

    /// The second pass: resolves everything.
    fn file(&mut self, file: wire::File) -> Framework {
        let root = Path::default();
        if file.format != wire::FORMAT {
            self.problems.add(root.key("format"), ErrorKind::Format { found: file.format });
        }
        if file.pillars.is_empty() {
            self.problems.add(root.key("pillars"), ErrorKind::NoEntries { kind: "pillar" });
        }
        let mut framework = self.about(file.framework, &root.key("framework"));
        framework.sources = map_list(file.sources, &root.key("sources"), |source, path| self.source(source, &path));
        framework.themes = map_list(file.themes, &root.key("themes"), |theme, path| self.theme(theme, &path));
        framework.actors = map_list(file.actors, &root.key("actors"), |actor, path| self.actor(actor, &path));
        framework.voices = map_list(file.voices, &root.key("voices"), |voice, path| self.voice(voice, &path));
        framework.facets = self.facets(file.facets, &root.key("facets"));
        framework.terms = map_list(file.terms, &root.key("terms"), |term, path| self.term(term, &path));
        for (at, pillar) in file.pillars.into_iter().enumerate() {
            self.pillar(pillar, &root.key("pillars").item(at), &mut framework);
        }
        framework.quotations =
            map_list(file.quotations, &root.key("quotations"), |quotation, path| self.quotation(quotation, &path))
                .into_iter()
                .flatten()
                .collect();
        framework.challenges =
            map_list(file.challenges, &root.key("challenges"), |challenge, path| self.challenge(challenge, &path));
        link_goals(&mut framework);
        framework.translations = self.translations(file.translations, &framework, &root.key("translations"));
        framework
    }

    /// Resolves the translations. Each of their texts must translate a text of the framework.
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
        let known = IdIndex { kind: "text", indices: paths };
        let mut languages = vec![framework.language.clone()];
        map_list(translations, path, |translation, path| {
            if !is_language(&translation.language) {
                self.problems.add(path.key("language"), ErrorKind::BadLanguage { found: translation.language.clone() });
            } else if languages.contains(&translation.language) {
                self.problems
                    .add(path.key("language"), ErrorKind::RepeatedReference { id: translation.language.clone() });
            }
            languages.push(translation.language.clone());
            let mut texts = Vec::with_capacity(translation.texts.len());
            for (key, text) in translation.texts {
                let path = path.key("texts").key(key.clone());
                if text.trim().is_empty() {
                    self.problems.add(path.clone(), ErrorKind::Empty);
                }
                self.problems.find(&known, key.clone(), &path);
                texts.push(model::TranslatedText { path: key, text });
            }
            model::Translation { language: translation.language, by: translation.by, note: translation.note, texts }
        })
    }
}

/// Maps each entry of a list, given the path to that entry.
fn map_list<A, B>(list: Vec<A>, path: &Path, mut make: impl FnMut(A, Path) -> B) -> Vec<B> {
    list.into_iter().enumerate().map(|(at, entry)| make(entry, path.item(at))).collect()
}

/// Lists, at each goal, the quotations about it and the challenges that it answers. Files name these in the other
/// direction only.
fn link_goals(framework: &mut Framework) {
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
