//! What to drop from a query that finds nothing.

use framework::Framework;
use search::clauses;

use super::{FacetKey, Index, Query};

/// Something to drop, and what that brings back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Relaxation {
    /// What to drop.
    pub drop: Dropped,
    /// How many goals there are without it: never 0.
    pub goals: usize,
}

/// A part of a query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Dropped {
    /// All words.
    Words,
    /// One word or phrase, as it was typed, with its quotation marks or minus.
    Word(String),
    /// A chosen value.
    Value(FacetKey, String),
}

impl Dropped {
    /// The query without it.
    pub fn from(&self, query: &Query) -> Query {
        let mut less = query.clone();
        match self {
            Self::Words => less.text.clear(),
            Self::Word(typed) => {
                let clauses = clauses(&query.text).into_iter();
                let kept: Vec<_> = clauses.map(|clause| clause.typed()).filter(|word| word != typed).collect();
                less.text = kept.join(" ");
            }
            Self::Value(key, id) if query.chosen.of(*key).contains(id) => less.chosen.toggle(*key, id),
            Self::Value(..) => {}
        }
        less
    }
}

impl Index {
    /// The parts of a query without any one of which something is found, the most first.
    pub fn relax(&self, framework: &Framework, query: &Query) -> Vec<Relaxation> {
        let clauses = clauses(&query.text);
        let values = query.chosen.iter().map(|(key, id)| Dropped::Value(key, id.to_owned()));
        let mut parts: Vec<_> = values.collect();
        if clauses.len() > 1 {
            parts.extend(clauses.iter().map(|clause| Dropped::Word(clause.typed())));
        }
        if !clauses.is_empty() {
            parts.push(Dropped::Words);
        }
        let less = |drop: Dropped| {
            let goals = self.explore(framework, &drop.from(query)).goals.len();
            (goals > 0).then_some(Relaxation { drop, goals })
        };
        let mut found: Vec<_> = parts.into_iter().filter_map(less).collect();
        found.sort_by_key(|relaxation| std::cmp::Reverse(relaxation.goals));
        found
    }
}
