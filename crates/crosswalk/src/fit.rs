//! A mapping laid over a framework: the partners of each goal, coverage and gaps both ways, and what refers to nothing.

use std::collections::{BTreeMap, BTreeSet};

use framework::{Framework, Goal, Objective, Pillar, Ref, Section};

use crate::{Mapping, Pair, Refers, Relation, Spot};

/// A mapping laid over the framework on screen, and over the other one where that is open too.
#[derive(Clone, Debug, Default)]
pub struct Crosswalk {
    /// Whether the framework on screen is the source of the mapping.
    pub is_source: bool,
    /// Whether nothing of either side of the mapping is in the framework on screen: it is a mapping between others.
    pub is_foreign: bool,
    /// Whether the other framework that was offered has nothing that the mapping leads to: it was not taken.
    pub is_foreign_there: bool,
    /// Every pair that a goal on screen has, as seen from it.
    pub partners: Vec<Partner>,
    /// For each goal on screen the places of its partners.
    of_goal: Vec<Vec<usize>>,
    /// What of the framework on screen is covered.
    pub here: Coverage,
    /// What of the other framework is covered; nothing where it is not open.
    pub there: Option<Coverage>,
    /// References of either side that lead to nothing.
    pub unknown: Unknown,
}

/// What corresponds to a goal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Partner {
    /// The goal on screen.
    pub goal: Ref<Goal>,
    /// The objective of it that is meant, where the mapping names one.
    pub objective: Option<Ref<Objective>>,
    /// The place of the pair in the mapping.
    pub pair: usize,
    /// What the mapping calls the partner; empty where there is none.
    pub reference: String,
    /// The goal that it is in the other framework, where that is open and has it.
    pub other: Option<Ref<Goal>>,
    /// The pillar that it stands under there.
    pub pillar: Option<Ref<Pillar>>,
    /// How the goal stands to the partner.
    pub relation: Relation,
}

/// How much of a framework a mapping covers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// For each goal its closest relation; nothing where it corresponds to nothing.
    pub closest: Vec<Option<Relation>>,
    /// Pillar by pillar.
    pub pillars: Vec<PillarCoverage>,
}

/// How much of a pillar a mapping covers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PillarCoverage {
    /// How many of its goals have each relation as their closest, in the order of [`Relation::ALL`] but the last.
    pub counts: [usize; 4],
    /// How many goals it has.
    pub goals: usize,
}

/// References that lead to nothing, with how many pairs have them, in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unknown {
    /// In the framework on screen.
    pub here: Vec<(String, usize)>,
    /// In the other one, where it is open.
    pub there: Vec<(String, usize)>,
}

/// What a reference stands for: the goals that it leads to, and the objective that it means.
type Meant = (Vec<Ref<Goal>>, Option<Ref<Objective>>);

impl Crosswalk {
    /// Lays a mapping over a framework. Which side of the mapping that is, its references tell.
    pub fn new(mapping: &Mapping, here: &Framework, there: Option<&Framework>) -> Self {
        let refers = Refers::of(here);
        let known = |reference: fn(&Pair) -> &String| {
            mapping.pairs.iter().filter(|pair| refers.find(reference(pair)).is_some()).count()
        };
        let (sources, targets) = (known(|pair| &pair.source), known(|pair| &pair.target));
        let (is_source, is_foreign) = (sources >= targets, sources + targets == 0);
        let refers_there = there.map(Refers::of);
        let others = mapping.pairs.iter().map(|pair| if is_source { &pair.target } else { &pair.source });
        let mut others = others.filter(|other| !other.is_empty()).peekable();
        let mut leads_there =
            |refers: &Refers| others.peek().is_none() || others.any(|other| refers.find(other).is_some());
        let is_foreign_there = refers_there.as_ref().is_some_and(|refers| !leads_there(refers));
        let (there, refers_there) = (there.filter(|_| !is_foreign_there), refers_there.filter(|_| !is_foreign_there));
        let of_goal = vec![Vec::new(); here.goals.len()];
        let mut crosswalk = Self { is_source, is_foreign, is_foreign_there, of_goal, ..Self::default() };
        let mut unknown = (BTreeMap::new(), BTreeMap::new());
        let mut covers: Vec<(Ref<Goal>, Relation)> = Vec::new();
        for (at, pair) in mapping.pairs.iter().enumerate() {
            let (own, other) = if is_source { (&pair.source, &pair.target) } else { (&pair.target, &pair.source) };
            let relation = if is_source { pair.relation } else { pair.relation.turned() };
            let spot = refers_there.as_ref().and_then(|refers| refers.find(other));
            if !other.is_empty() && refers_there.is_some() && spot.is_none() {
                *unknown.1.entry(other.clone()).or_insert(0) += 1;
            }
            let (partners, _) = there.zip(spot).map(|(there, spot)| meant(there, spot)).unwrap_or_default();
            let pillar = there.zip(spot).map(|(there, spot)| pillar_of(there, spot));
            let found = refers.find(own);
            if !own.is_empty() && found.is_none() {
                *unknown.0.entry(own.clone()).or_insert(0) += 1;
            }
            let (goals, objective) = found.map(|spot| meant(here, spot)).unwrap_or_default();
            if !goals.is_empty() || own.is_empty() {
                covers.extend(partners.iter().map(|goal| (*goal, relation.turned())));
            }
            for goal in goals {
                crosswalk.of_goal[goal.index()].push(crosswalk.partners.len());
                let other_goal = partners.first().copied().filter(|_| partners.len() == 1);
                let reference = other.clone();
                crosswalk.partners.push(Partner {
                    goal,
                    objective,
                    pair: at,
                    reference,
                    other: other_goal,
                    pillar,
                    relation,
                });
            }
        }
        // A pair with nothing on the other side says that nothing corresponds.
        let own = crosswalk.partners.iter().map(|it| (it.goal, it.relation));
        crosswalk.here = Coverage::of(here, own);
        crosswalk.there = there.map(|there| Coverage::of(there, covers.into_iter()));
        let list = |names: BTreeMap<String, usize>| names.into_iter().collect();
        crosswalk.unknown = Unknown { here: list(unknown.0), there: list(unknown.1) };
        crosswalk
    }

    /// What corresponds to a goal on screen, in the order of the mapping.
    pub fn partners_of(&self, goal: Ref<Goal>) -> Vec<&Partner> {
        let places = self.of_goal.get(goal.index()).map_or(&[][..], Vec::as_slice);
        places.iter().filter_map(|at| self.partners.get(*at)).collect()
    }

    /// The pillars of the other framework that partners stand under, in its order.
    pub fn partner_pillars(&self) -> Vec<Ref<Pillar>> {
        self.partners.iter().filter_map(|it| it.pillar).collect::<BTreeSet<_>>().into_iter().collect()
    }
}

/// The goals that a spot stands for. A section or a pillar stands for none: what is said of it need not be so of its goals.
fn meant(framework: &Framework, spot: Spot) -> Meant {
    match spot {
        Spot::Goal(goal) => (vec![goal], None),
        Spot::Objective(objective) => (vec![framework[objective].goal], Some(objective)),
        Spot::Section(_) | Spot::Pillar(_) => (Vec::new(), None),
    }
}

fn pillar_of(framework: &Framework, spot: Spot) -> Ref<Pillar> {
    let of_section = |at: Ref<Section>| framework[at].pillar;
    match spot {
        Spot::Goal(goal) => framework[goal].pillar,
        Spot::Objective(objective) => framework[framework[objective].goal].pillar,
        Spot::Section(section) => of_section(section),
        Spot::Pillar(pillar) => pillar,
    }
}

impl Coverage {
    fn of(framework: &Framework, relations: impl Iterator<Item = (Ref<Goal>, Relation)>) -> Self {
        let mut closest: Vec<Option<Relation>> = vec![None; framework.goals.len()];
        for (goal, relation) in relations.filter(|(_, relation)| *relation != Relation::None) {
            let known = &mut closest[goal.index()];
            *known = Some(known.map_or(relation, |known| known.min(relation)));
        }
        let pillars = framework.pillars.iter().map(|pillar| {
            let of = |relation| pillar.goals.iter().filter(|goal| closest[goal.index()] == Some(relation)).count();
            let counts = [Relation::Equal, Relation::Subset, Relation::Superset, Relation::Intersects].map(of);
            PillarCoverage { counts, goals: pillar.goals.len() }
        });
        let pillars = pillars.collect();
        Self { closest, pillars }
    }

    /// How many goals correspond to something.
    pub fn covered(&self) -> usize {
        self.closest.iter().filter(|it| it.is_some()).count()
    }

    /// The goals that correspond to nothing, in document order.
    pub fn gaps(&self) -> Vec<Ref<Goal>> {
        (0..self.closest.len()).filter(|at| self.closest[*at].is_none()).map(Ref::new).collect()
    }
}

impl PillarCoverage {
    /// How many of its goals correspond to something.
    pub fn covered(&self) -> usize {
        self.counts.iter().sum()
    }
}
