//! Resolves a mapping's references to parts of a framework.

use std::collections::HashMap;

use framework::{Framework, Goal, Objective, PartKind, Pillar, Ref, Section, runs};

/// A part of a framework that a mapping can refer to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Referent {
    /// A goal.
    Goal(Ref<Goal>),
    /// An objective of a goal.
    Objective(Ref<Objective>),
    /// A section.
    Section(Ref<Section>),
    /// A pillar.
    Pillar(Ref<Pillar>),
}

/// Every part of a framework, by the names that mappings may use.
#[derive(Debug, Default)]
pub struct Referents {
    by_key: HashMap<String, Referent>,
}

/// A reference in comparable form: letters and numbers in order, numbers without leading zeros. So `AC-02(01)`,
/// `AC-2 (1)` and `ac-2.1` are equal.
///
/// ```
/// assert_eq!(crosswalk::key("AC-02(01)"), crosswalk::key("ac-2.1"));
/// assert_ne!(crosswalk::key("AC-21"), crosswalk::key("AC-2.1"));
/// assert_eq!(crosswalk::key("T1078.004"), "t-1078-4");
/// ```
pub fn key(reference: &str) -> String {
    let without_zeros = |part: &String| {
        let short = part.trim_start_matches('0');
        if short.is_empty() && !part.is_empty() { "0".to_owned() } else { short.to_owned() }
    };
    runs(&reference.to_lowercase()).iter().map(without_zeros).collect::<Vec<_>>().join("-")
}

impl Referents {
    /// The referents in a framework: by id and label first, then by title; goals take precedence over other parts.
    pub fn of(framework: &Framework) -> Self {
        let mut referents = Self::default();
        referents.add::<Goal>(framework, Referent::Goal, |goal| [Some(&goal.id), goal.label.as_ref()]);
        referents.add::<Objective>(framework, Referent::Objective, |objective| {
            [Some(&objective.id), objective.label.as_ref()]
        });
        referents.add::<Section>(framework, Referent::Section, |section| [Some(&section.id), section.label.as_ref()]);
        referents.add::<Pillar>(framework, Referent::Pillar, |pillar| [Some(&pillar.id), pillar.label.as_ref()]);
        referents.add::<Goal>(framework, Referent::Goal, |goal| [Some(&goal.title), None]);
        referents
    }

    fn add<T: PartKind>(
        &mut self,
        framework: &Framework,
        referent: fn(Ref<T>) -> Referent,
        names: for<'t> fn(&'t T) -> [Option<&'t String>; 2],
    ) {
        for (at, noun) in T::all(framework).iter().enumerate() {
            for name in names(noun).into_iter().flatten() {
                self.by_key.entry(key(name)).or_insert(referent(Ref::new(at)));
            }
        }
    }

    /// Resolves a reference. A reference to a control's statement resolves to the control if the statement itself is
    /// unknown; a reference that begins with a label and a colon or a space resolves by that label.
    pub fn find(&self, reference: &str) -> Option<Referent> {
        let known = |text: &str| self.by_key.get(&key(text)).copied().filter(|_| !text.trim().is_empty());
        known(reference)
            .or_else(|| known(reference.split_once("_smt")?.0))
            .or_else(|| known(reference.split_once(':')?.0))
            .or_else(|| known(reference.split_once(char::is_whitespace)?.0))
    }
}
