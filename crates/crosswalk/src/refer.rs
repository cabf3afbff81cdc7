//! What a reference of a mapping leads to in a framework.

use std::collections::HashMap;

use framework::{Framework, Goal, Noun, Objective, Pillar, Ref, Section, runs};

/// A part of a framework that a mapping can refer to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spot {
    /// A goal.
    Goal(Ref<Goal>),
    /// An objective of a goal.
    Objective(Ref<Objective>),
    /// A section.
    Section(Ref<Section>),
    /// A pillar.
    Pillar(Ref<Pillar>),
}

/// Every part of a framework by what mappings may call it.
#[derive(Debug, Default)]
pub struct Refers {
    spots: HashMap<String, Spot>,
}

/// A reference as it is compared: letters and numbers in their order, numbers without zeros before them. So `AC-02(01)`,
/// `AC-2 (1)` and `ac-2.1` are one.
///
/// ```
/// assert_eq!(crosswalk::key("AC-02(01)"), crosswalk::key("ac-2.1"));
/// assert_ne!(crosswalk::key("AC-21"), crosswalk::key("AC-2.1"));
/// assert_eq!(crosswalk::key("T1078.004"), "t-1078-4");
/// ```
pub fn key(reference: &str) -> String {
    let bare = |part: &String| {
        let short = part.trim_start_matches('0');
        if short.is_empty() && !part.is_empty() { "0".to_owned() } else { short.to_owned() }
    };
    runs(&reference.to_lowercase()).iter().map(bare).collect::<Vec<_>>().join("-")
}

impl Refers {
    /// What references may lead to in a framework: first by id and label, then by title; goals go before the others.
    pub fn of(framework: &Framework) -> Self {
        let mut refers = Self::default();
        refers.add::<Goal>(framework, Spot::Goal, |it| [Some(&it.id), it.label.as_ref()]);
        refers.add::<Objective>(framework, Spot::Objective, |it| [Some(&it.id), it.label.as_ref()]);
        refers.add::<Section>(framework, Spot::Section, |it| [Some(&it.id), it.label.as_ref()]);
        refers.add::<Pillar>(framework, Spot::Pillar, |it| [Some(&it.id), it.label.as_ref()]);
        refers.add::<Goal>(framework, Spot::Goal, |it| [Some(&it.title), None]);
        refers
    }

    fn add<T: Noun>(
        &mut self,
        framework: &Framework,
        spot: fn(Ref<T>) -> Spot,
        names: for<'t> fn(&'t T) -> [Option<&'t String>; 2],
    ) {
        for (at, it) in T::all(framework).iter().enumerate() {
            for name in names(it).into_iter().flatten() {
                self.spots.entry(key(name)).or_insert(spot(Ref::new(at)));
            }
        }
    }

    /// What a reference leads to. One to a statement of a control leads to the control where the statement is not known by
    /// itself, and one that begins with a label before a colon or a blank leads to what has that label.
    pub fn find(&self, reference: &str) -> Option<Spot> {
        let known = |text: &str| self.spots.get(&key(text)).copied().filter(|_| !text.trim().is_empty());
        known(reference)
            .or_else(|| known(reference.split_once("_smt")?.0))
            .or_else(|| known(reference.split_once(':')?.0))
            .or_else(|| known(reference.split_once(char::is_whitespace)?.0))
    }
}
