//! Whether a layer fits a framework.

use framework::{Framework, Goal, Objective, PartKind, Section};

use crate::{Layer, Target};

impl Layer {
    /// The marked things that the framework does not have, in target order. Their marks stay in the layer all the same.
    pub fn misfits(&self, framework: &Framework) -> Vec<&Target> {
        fn ids<T: PartKind>(framework: &Framework) -> std::collections::HashSet<&str> {
            T::all(framework).iter().map(PartKind::id).collect()
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

    /// Whether the layer was made for this framework, in any version.
    pub fn belongs_to(&self, framework: &Framework) -> bool {
        self.framework.id == framework.id
    }

    /// The version that the layer was made for, if it differs from this framework's. Only the parts that both have are
    /// compared: 16.1 is a version 16.
    pub fn other_version(&self, framework: &Framework) -> Option<&str> {
        fn parts(version: &str) -> std::str::Split<'_, char> {
            version.trim().trim_start_matches(['v', 'V']).split('.')
        }
        let (own, present) = (self.framework.version.as_deref()?, framework.version.as_deref().unwrap_or_default());
        let is_other = present.is_empty() || parts(own).zip(parts(present)).any(|(one, other)| one != other);
        is_other.then_some(own)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::FrameworkRef;

    #[test]
    fn versions_are_compared_as_far_as_both_name_them() {
        let other = |own: Option<&str>, present: Option<&str>| {
            let framework = Framework { version: present.map(str::to_owned), ..Framework::default() };
            let of = FrameworkRef { id: "a".into(), version: own.map(str::to_owned) };
            Layer { framework: of, ..Layer::default() }.other_version(&framework).map(str::to_owned)
        };
        for (own, present) in [("16", "16.1"), ("16.1", "16.1"), ("v16", "16.1"), ("16.0", "16"), ("2026", "2026")] {
            assert_eq!(other(Some(own), Some(present)), None, "{own} {present}");
        }
        for (own, present) in [("16", "17.1"), ("16.0", "16.1"), ("1", "16"), ("16.1", "v15")] {
            assert_eq!(other(Some(own), Some(present)).as_deref(), Some(own), "{own} {present}");
        }
        assert_eq!(other(Some("16"), None).as_deref(), Some("16"));
        assert_eq!(other(None, Some("16")), None);
    }
}
