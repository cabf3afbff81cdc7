//! The marks that concern a goal: its own, those of its objectives, and those of the sections that it is in.

use std::collections::HashMap;

use framework::{Framework, Goal, markdown};
use layers::{Layer, Mark, Target};

/// The marks of a layer, indexed by the ids of their targets.
pub(super) struct MarkIndex<'l> {
    framework: &'l Framework,
    layer: &'l Layer,
    objectives: HashMap<&'l str, &'l Mark>,
    sections: HashMap<&'l str, &'l Mark>,
}

/// The marks that concern a goal.
pub(super) struct MarksOfGoal<'l> {
    /// The mark of the goal itself.
    pub own: Option<&'l Mark>,
    /// Those of its objectives.
    pub objectives: Vec<&'l Mark>,
    /// Those of the sections that it is in.
    sections: Vec<&'l Mark>,
}

impl<'l> MarkIndex<'l> {
    /// The marks of a layer on a framework.
    pub(super) fn new(framework: &'l Framework, layer: &'l Layer) -> Self {
        let (mut objectives, mut sections) = (HashMap::new(), HashMap::new());
        for (target, mark) in &layer.marks {
            match target {
                Target::Goal(_) => None,
                Target::Section(id) => sections.insert(id.as_str(), mark),
                Target::Objective(id) => objectives.insert(id.as_str(), mark),
            };
        }
        Self { framework, layer, objectives, sections }
    }

    /// The marks that concern a goal.
    pub(super) fn marks_of(&self, goal: &Goal) -> MarksOfGoal<'l> {
        let framework = self.framework;
        let objectives = goal.objectives.iter().map(|at| framework[*at].id.as_str());
        let sections = std::iter::successors(goal.section, |at| framework[*at].parent);
        let sections = sections.map(|at| framework[at].id.as_str());
        MarksOfGoal {
            own: self.layer.mark(&Target::Goal(goal.id.clone())),
            objectives: objectives.filter_map(|id| self.objectives.get(id).copied()).collect(),
            sections: sections.filter_map(|id| self.sections.get(id).copied()).collect(),
        }
    }
}

impl MarksOfGoal<'_> {
    /// Whether the goal, or one of its objectives, has a note.
    pub(super) fn has_note(&self) -> bool {
        self.own.iter().chain(&self.objectives).any(|mark| mark.note.is_some())
    }

    /// The texts that are searched.
    pub(super) fn words(&self) -> Vec<String> {
        let all = self.own.iter().chain(&self.objectives).chain(&self.sections);
        all.flat_map(|mark| words(mark)).collect()
    }
}

/// The words of a mark: its note without markup, its tags, and the titles of its links.
fn words(mark: &Mark) -> impl Iterator<Item = String> + '_ {
    let note = mark.note.as_deref().map(markdown::plain);
    note.into_iter().chain(mark.tags.iter().cloned()).chain(mark.links.iter().map(|link| link.title.clone()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const QUAYS: &str = r#"{ "format": "framework-explorer/1",
        "framework": { "id": "quays", "title": "Quays", "publisher": "P", "language": "en", "coverage": "All." },
        "sources": [{ "id": "s", "title": "S" }],
        "pillars": [{ "id": "all", "title": "All", "goals": [
            { "id": "free", "title": "Free", "evidence": [{ "source": "s" }] }],
            "sections": [{ "id": "west", "title": "West", "sections": [{ "id": "dock", "title": "Dock", "goals": [
                { "id": "quay", "title": "Quay", "evidence": [{ "source": "s" }], "objectives": [
                    { "id": "mend", "text": "Mend it", "evidence": [{ "source": "s" }] }] }] }] }] }] }"#;

    #[test]
    fn a_goal_has_the_words_of_its_objectives_and_sections_too() {
        let quays = framework::load(QUAYS).unwrap_or_else(|problems| panic!("{problems:?}"));
        let mut layer = Layer::of(&quays);
        layer.update(Target::Section("west".into()), |mark| mark.note = Some("**Windy**".into()));
        layer.update(Target::Goal("quay".into()), |mark| mark.tags = vec!["2027".into()]);
        let goals = |layer: &Layer| {
            let on = MarkIndex::new(&quays, layer);
            let said = quays.goals.iter().map(|goal| on.marks_of(goal));
            said.map(|marks| (marks.has_note(), marks.words())).collect::<Vec<_>>()
        };
        let words = ["2027", "Windy"].map(str::to_owned).to_vec();
        assert_eq!(goals(&layer), [(false, vec![]), (false, words)], "the note of a section is none of its goals");
        layer.update(Target::Objective("mend".into()), |mark| mark.note = Some("Ask".into()));
        let words = ["2027", "Ask", "Windy"].map(str::to_owned).to_vec();
        assert_eq!(goals(&layer)[1], (true, words));
        let shown = layers::share(&layer, &quays, quays.refs());
        assert_eq!(shown.notes, 1);
    }
}
