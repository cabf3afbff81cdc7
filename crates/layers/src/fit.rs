//! What of a layer has no place in a framework any more.

use framework::{Framework, Goal, Noun, Objective, Section};

use crate::{Layer, Target};

impl Layer {
    /// What is marked and not in the framework, in the order of the targets. It is kept in the layer all the same.
    pub fn misfits(&self, framework: &Framework) -> Vec<&Target> {
        fn ids<T: Noun>(framework: &Framework) -> std::collections::HashSet<&str> {
            T::all(framework).iter().map(Noun::id).collect()
        }
        let (goals, sections, objectives) =
            (ids::<Goal>(framework), ids::<Section>(framework), ids::<Objective>(framework));
        let fits = |target: &&Target| match target {
            Target::Goal(id) => goals.contains(id.as_str()),
            Target::Section(id) => sections.contains(id.as_str()),
            Target::Objective(id) => objectives.contains(id.as_str()),
        };
        self.marks.keys().filter(|target| !fits(target)).collect()
    }

    /// Whether it was made for this framework, in whatever version.
    pub fn belongs_to(&self, framework: &Framework) -> bool {
        self.framework.id == framework.id
    }
}
