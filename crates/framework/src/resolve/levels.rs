//! Resolves the levels: pillars, sections, goals and objectives, which the file nests and the model keeps in flat lists.
//!
//! The resolver appends each part to the list of its kind, and links it to its parents and its children.

use super::{Resolver, map_list};
use crate::{
    model::{self, Framework, Ref},
    position::Path,
    problem::ErrorKind,
    wire,
};

/// The parents of a goal or a section: its pillar, and its section if it is in one.
type Parents = (Ref<model::Pillar>, Option<Ref<model::Section>>);

impl Resolver {
    pub(super) fn pillar(&mut self, pillar: wire::Pillar, path: &Path, framework: &mut Framework) {
        self.problems.check_filled(&pillar.title, path, "title");
        let here = Ref::new(framework.pillars.len());
        let first = framework.goals.len();
        let summary =
            pillar.summary.map(|summary| self.statement(summary.text, summary.evidence, &path.key("summary")));
        let links = self.links(pillar.links, path);
        let language = self.language(pillar.language, path);
        self.goals_of(pillar.goals, (here, None), path, framework);
        let sections = self.sections(pillar.sections, (here, None), path, framework);
        let goals = (first..framework.goals.len()).map(Ref::new).collect();
        let wire::Pillar { id, title, label, subtitle, .. } = pillar;
        let pillar = model::Pillar { id, title, label, subtitle, summary, links, language, sections, goals };
        framework.pillars.push(pillar);
    }

    fn goals_of(&mut self, goals: Vec<wire::Goal>, parents: Parents, path: &Path, framework: &mut Framework) {
        for (at, goal) in goals.into_iter().enumerate() {
            let goal = self.goal(goal, parents, &path.key("goals").item(at), framework);
            framework.goals.push(goal);
        }
    }

    fn sections(
        &mut self,
        sections: Vec<wire::Section>,
        parents: Parents,
        path: &Path,
        framework: &mut Framework,
    ) -> Vec<Ref<model::Section>> {
        let path = path.key("sections");
        let put = |(at, section)| self.section(section, parents, &path.item(at), framework);
        sections.into_iter().enumerate().map(put).collect()
    }

    /// Appends a section before its own sections, as the order of the list requires. Its children are known only
    /// afterwards, and filled in then.
    fn section(
        &mut self,
        section: wire::Section,
        (pillar, parent): Parents,
        path: &Path,
        framework: &mut Framework,
    ) -> Ref<model::Section> {
        self.problems.check_filled(&section.title, path, "title");
        let here = Ref::new(framework.sections.len());
        let first = framework.goals.len();
        framework.sections.push(model::Section {
            summary: section
                .summary
                .map(|summary| self.statement(summary.text, summary.evidence, &path.key("summary"))),
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
        (pillar, section): Parents,
        path: &Path,
        framework: &mut Framework,
    ) -> model::Goal {
        self.problems.check_filled(&goal.title, path, "title");
        let here = Ref::new(framework.goals.len());
        let also = self.problems.references(&self.pillars, goal.also, &path.key("also"));
        let related = self.problems.references(&self.goals, goal.related, &path.key("related"));
        for (key, refers) in [("also", also.contains(&pillar)), ("related", related.contains(&here))] {
            if refers {
                self.problems.add(path.key(key), ErrorKind::RefersToItself);
            }
        }
        let first = framework.objectives.len();
        let objectives = map_list(goal.objectives, &path.key("objectives"), |objective, path| {
            self.objective(objective, here, &path)
        });
        framework.objectives.extend(objectives);
        model::Goal {
            summary: goal.summary.map(|summary| self.statement(summary.text, summary.evidence, &path.key("summary"))),
            themes: self.problems.references(&self.themes, goal.themes, &path.key("themes")),
            actors: self.problems.references(&self.actors, goal.actors, &path.key("actors")),
            facts: map_list(goal.facts, &path.key("facts"), |fact, path| self.fact(fact, &path)),
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
}
