//! Suggests what to drop from a query without results.

use framework::Framework;
use search::clauses;

use super::{Chosen, FacetKey, Index, LayerIndex, OverlayKey, Query};

/// A part to drop, and the number of goals that this brings back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Relaxation {
    /// The part to drop.
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
    /// A filter by a layer.
    Mine(OverlayKey, String),
    /// All facet values and all filters by a layer, so that only the words remain.
    Filters,
}

impl Dropped {
    /// The query without this part.
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
            Self::Mine(key, value) if less.overlay.of(*key).contains(value) => less.overlay.toggle(*key, value),
            Self::Value(..) | Self::Mine(..) => {}
            Self::Filters => {
                less.chosen = Chosen::default();
                for key in OverlayKey::MINE {
                    less.overlay.clear(key);
                }
            }
        }
        less
    }
}

impl Index {
    /// The parts of a query without which it finds goals; the part that brings back most comes first. If no single part
    /// suffices, suggests dropping all filters.
    ///
    /// ```
    /// use explore::{Dropped, Index, LayerIndex, Query};
    ///
    /// let framework = space_diplomacy::framework();
    /// let query = Query { text: "debris zeppelin".into(), ..Query::default() };
    /// let found = Index::build(&framework).relax(&framework, &query, &LayerIndex::default());
    /// let drops: Vec<_> = found.into_iter().map(|relaxation| relaxation.drop).collect();
    /// assert_eq!(drops, [Dropped::Words, Dropped::Word("zeppelin".into())]);
    /// ```
    pub fn relax(&self, framework: &Framework, query: &Query, layer_index: &LayerIndex) -> Vec<Relaxation> {
        let clauses = clauses(&query.text);
        let values = query.chosen.iter().map(|(key, id)| Dropped::Value(key, id.to_owned()));
        let filters = query.overlay.mine();
        let mine = filters.iter().map(|(key, value)| Dropped::Mine(key, value.to_owned()));
        let mut parts: Vec<_> = values.chain(mine).collect();
        if clauses.len() > 1 {
            parts.extend(clauses.iter().map(|clause| Dropped::Word(clause.typed())));
        }
        if !clauses.is_empty() {
            parts.push(Dropped::Words);
        }
        let less = |drop: Dropped| {
            let goals = self.explore_with_layer(framework, &drop.from(query), layer_index).goals.len();
            (goals > 0).then_some(Relaxation { drop, goals })
        };
        let mut found: Vec<_> = parts.into_iter().filter_map(less).collect();
        if found.is_empty() && !clauses.is_empty() {
            found.extend(less(Dropped::Filters));
        }
        found.sort_by_key(|relaxation| std::cmp::Reverse(relaxation.goals));
        found
    }
}
