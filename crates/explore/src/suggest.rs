//! Suggests goals, themes and actors whose titles match the typed words.

use super::Index;
use framework::{Actor, Framework, Goal, PartKind, Ref, Theme};
use search::Pattern;

/// The most goals that are ranked against each other.
const COMPARED: usize = 256;

/// A page that the reader may be looking for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// Which page.
    pub target: Target,
    /// Its title.
    pub title: String,
}

/// Something with its own page that a reader may look for by title.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// A goal.
    Goal(Ref<Goal>),
    /// A theme.
    Theme(Ref<Theme>),
    /// An actor.
    Actor(Ref<Actor>),
}

impl Index {
    /// Up to `limit` goals, themes and actors with all these words in their titles; titles that begin with the words
    /// come first.
    pub fn suggest(&self, framework: &Framework, text: &str, limit: usize) -> Vec<Suggestion> {
        let pattern = Pattern::of_title(text);
        if pattern.is_empty() {
            return Vec::new();
        }
        let mut others = named(framework, &framework.themes, &pattern, |theme: &Theme| &theme.title, Target::Theme);
        others.extend(named(framework, &framework.actors, &pattern, |actor: &Actor| &actor.title, Target::Actor));
        let begins = |suggestion: &Suggestion| pattern.begins(&suggestion.title);
        let mut found = first_those(self.titled(framework, text), &begins);
        let mut others = first_those(others, &begins);
        // Half of the places are reserved for themes and actors, or goals would crowd them out.
        found.truncate(limit.saturating_sub(others.len()).max(limit.div_ceil(2)));
        found.append(&mut others);
        found.truncate(limit);
        first_those(found, &begins)
    }

    /// The first goals with all these words in their titles or labels.
    fn titled(&self, framework: &Framework, text: &str) -> Vec<Suggestion> {
        let goals = self.search.titled(text);
        let shown = goals.iter().map(Ref::new).take(COMPARED);
        shown.map(|goal| Suggestion { target: Target::Goal(goal), title: framework[goal].title.clone() }).collect()
    }
}

/// Moves the suggestions that pass the predicate to the front.
fn first_those(all: Vec<Suggestion>, is: &dyn Fn(&Suggestion) -> bool) -> Vec<Suggestion> {
    let (mut first, mut others): (Vec<_>, Vec<_>) = all.into_iter().partition(is);
    first.append(&mut others);
    first
}

/// The nouns of a kind with all these words in their titles.
fn named<'f, T: PartKind>(
    framework: &'f Framework,
    all: &'f [T],
    pattern: &Pattern,
    title: fn(&T) -> &String,
    target: fn(Ref<T>) -> Target,
) -> Vec<Suggestion> {
    let has = |noun: &T| pattern.matches(&[title(noun)]);
    let found = framework.refs::<T>().zip(all).filter(|(_, noun)| has(noun));
    found.map(|(at, noun)| Suggestion { target: target(at), title: title(noun).clone() }).collect()
}
