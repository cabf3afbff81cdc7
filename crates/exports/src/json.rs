//! Selected goals as a framework file: complete with everything that they need, and without dangling references.

use std::collections::HashSet;

use super::{Context, filters_in_words, how_many, wire_file::wire_file};
use framework::{Goal, Ref, paths, resolve, wire};

type Ids = HashSet<String>;

/// The goals as a `framework-explorer/1` file that opens again: with their pillars, and the quotations, challenges,
/// themes, actors, voices and sources that they need. References to anything left out are removed.
pub fn json(context: &Context, goals: &[Ref<Goal>]) -> String {
    let mut file = wire_file(context.framework);
    let kept: Ids = goals.iter().map(|goal| context.framework[*goal].id.clone()).collect();
    file.framework.coverage = coverage(context, goals.len());
    for change in &mut file.framework.changes {
        change.goals.retain(|id| kept.contains(id));
    }
    keep_goals(&mut file, &kept);
    keep_quotations_and_challenges(&mut file, &kept);
    keep_tags(&mut file);
    keep_sources(&mut file);
    keep_translations(&mut file);
    // These types have text keys and no values that JSON lacks, so writing cannot fail.
    serde_json::to_string_pretty(&file).unwrap_or_default() + "\n"
}

/// The original coverage, then a note that says what was extracted from where, and when.
fn coverage(context: &Context, shown: usize) -> String {
    let extract = messages::extract_covers(
        &how_many(context, shown),
        &filters_in_words(context),
        &context.address(),
        &messages::date(context.today),
        context.program,
    );
    format!("{}\n\n{}", context.framework.coverage, messages::without_isolates(&extract))
}

/// Keeps the translations of the remaining texts. Those of the coverage are dropped, since the extract has its own.
fn keep_translations(file: &mut wire::File) {
    let mut translations = std::mem::take(&mut file.translations);
    let left: Ids = resolve(file.clone()).map(|framework| paths(&framework).into_iter().collect()).unwrap_or_default();
    for translation in &mut translations {
        translation.texts.retain(|path, _| left.contains(path) && path != "framework/coverage");
    }
    file.translations = translations;
}

/// Keeps the goals and their pillars. If no goals are kept, all pillars stay, since a file needs one.
fn keep_goals(file: &mut wire::File, kept: &Ids) {
    for pillar in &mut file.pillars {
        keep_in(&mut pillar.goals, &mut pillar.sections, kept);
    }
    let further: Ids = goals_of(&file.pillars).flat_map(|goal| goal.also.iter().cloned()).collect();
    if !kept.is_empty() {
        file.pillars
            .retain(|pillar| !pillar.goals.is_empty() || !pillar.sections.is_empty() || further.contains(&pillar.id));
    }
}

/// Keeps the goals of a pillar or section, and the sections that still have any.
fn keep_in(goals: &mut Vec<wire::Goal>, sections: &mut Vec<wire::Section>, kept: &Ids) {
    goals.retain_mut(|goal| {
        goal.related.retain(|id| kept.contains(id));
        kept.contains(&goal.id)
    });
    sections.retain_mut(|section| {
        keep_in(&mut section.goals, &mut section.sections, kept);
        !section.goals.is_empty() || !section.sections.is_empty()
    });
}

/// Keeps the challenges about the goals, the quotations about the goals or for those challenges, and their voices.
fn keep_quotations_and_challenges(file: &mut wire::File, goals: &Ids) {
    let pillars: Ids = file.pillars.iter().map(|pillar| pillar.id.clone()).collect();
    file.challenges.retain(|challenge| names_any(&challenge.about, goals));
    let stating: Ids = file.challenges.iter().flat_map(|challenge| challenge.quotations.iter().cloned()).collect();
    file.quotations.retain_mut(|quotation| {
        let wanted = names_any(&quotation.about, goals) || stating.contains(&quotation.id);
        wanted && trim(&mut quotation.about, &pillars, goals)
    });
    let quotations: Ids = file.quotations.iter().map(|quotation| quotation.id.clone()).collect();
    for challenge in &mut file.challenges {
        trim(&mut challenge.about, &pillars, goals);
        challenge.quotations.retain(|id| quotations.contains(id));
    }
    let voices: Ids = file.quotations.iter().map(|quotation| quotation.voice.clone()).collect();
    file.voices.retain(|voice| voices.contains(&voice.id));
}

fn names_any(about: &wire::Subject, goals: &Ids) -> bool {
    about.goals.iter().any(|id| goals.contains(id))
}

/// Removes the pillars and goals that are gone. Returns false when nothing is left of a subject that had something: an
/// empty subject would say that the passage is about the whole framework.
fn trim(about: &mut wire::Subject, pillars: &Ids, goals: &Ids) -> bool {
    let everything = wire::Subject::default();
    let was_everything = *about == everything;
    about.pillars.retain(|id| pillars.contains(id));
    about.goals.retain(|id| goals.contains(id));
    was_everything || *about != everything
}

/// Keeps the themes and actors that anything remaining names.
fn keep_tags(file: &mut wire::File) {
    let goals = || goals_of(&file.pillars);
    let subjects = || {
        let quotations = file.quotations.iter().map(|quotation| &quotation.about);
        quotations.chain(file.challenges.iter().map(|challenge| &challenge.about))
    };
    let themes = goals().flat_map(|goal| &goal.themes).chain(subjects().flat_map(|about| &about.themes));
    let themes: Ids = themes.cloned().collect();
    let actors = goals().flat_map(|goal| &goal.actors).chain(subjects().flat_map(|about| &about.actors));
    let actors: Ids = actors.chain(file.voices.iter().filter_map(|voice| voice.actor.as_ref())).cloned().collect();
    file.themes.retain(|theme| themes.contains(&theme.id));
    file.actors.retain(|actor| actors.contains(&actor.id));
}

/// Keeps the sources that anything remaining cites.
fn keep_sources(file: &mut wire::File) {
    let goal = |goal: &wire::Goal| {
        let objectives = goal.objectives.iter().map(|objective| &objective.evidence);
        let facts = goal.facts.iter().map(|fact| &fact.evidence);
        let mut lists: Vec<_> =
            objectives.chain(facts).chain(goal.summary.iter().map(|summary| &summary.evidence)).collect();
        lists.push(&goal.evidence);
        lists.into_iter().flatten().map(|evidence| evidence.source.clone()).collect::<Vec<_>>()
    };
    let summaries =
        file.framework.summary.iter().chain(file.pillars.iter().filter_map(|pillar| pillar.summary.as_ref()));
    let sections = sections_of(&file.pillars).into_iter().filter_map(|section| section.summary.as_ref());
    let statements = summaries
        .chain(sections)
        .chain(file.actors.iter().flat_map(|actor| &actor.about))
        .map(|statement| &statement.evidence);
    let lists = statements
        .chain(file.framework.facts.iter().map(|fact| &fact.evidence))
        .chain(file.actors.iter().map(|actor| &actor.evidence))
        .chain(file.challenges.iter().map(|challenge| &challenge.evidence));
    let mut used: Ids = lists.flatten().map(|evidence| evidence.source.clone()).collect();
    used.extend(file.quotations.iter().map(|quotation| quotation.source.clone()));
    used.extend(goals_of(&file.pillars).flat_map(goal));
    file.sources.retain(|source| used.contains(&source.id));
}

fn goals_of(pillars: &[wire::Pillar]) -> impl Iterator<Item = &wire::Goal> {
    let sections = sections_of(pillars).into_iter();
    pillars.iter().flat_map(|pillar| &pillar.goals).chain(sections.flat_map(|section| &section.goals))
}

/// Every section; parents come before their children.
fn sections_of(pillars: &[wire::Pillar]) -> Vec<&wire::Section> {
    let mut all: Vec<&wire::Section> = pillars.iter().flat_map(|pillar| &pillar.sections).collect();
    let mut next = 0;
    while let Some(section) = all.get(next).copied() {
        all.extend(&section.sections);
        next += 1;
    }
    all
}
