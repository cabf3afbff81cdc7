//! Lays a mapping over a framework: the partners of each goal, coverage and gaps both ways, and unresolved references.

use std::collections::{BTreeMap, BTreeSet};

use framework::{Framework, Goal, Objective, Pillar, Ref, Section};

use crate::{Mapping, Pair, Referent, Referents, Relation};

/// A mapping laid over the framework on screen and, if it is open too, over the other one.
#[derive(Clone, Debug, Default)]
pub struct Crosswalk {
    /// Whether the framework on screen is the mapping's source.
    pub is_source: bool,
    /// Whether the framework on screen has nothing from either side of the mapping, which is then between other
    /// frameworks.
    pub is_foreign: bool,
    /// Whether the other framework offered has nothing that the mapping refers to, so that it was ignored.
    pub is_foreign_there: bool,
    /// Every pair of a goal on screen, from the goal's point of view.
    pub partners: Vec<Partner>,
    /// For each goal on screen, the indices of its partners.
    of_goal: Vec<Vec<usize>>,
    /// The coverage of the framework on screen.
    pub here: Coverage,
    /// The coverage of the other framework, if it is open.
    pub there: Option<Coverage>,
    /// Unresolved references on either side.
    pub unknown: Unknown,
}

/// A goal's partner in another framework.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Partner {
    /// The goal on screen.
    pub goal: Ref<Goal>,
    /// The objective of the goal, if the mapping names one.
    pub objective: Option<Ref<Objective>>,
    /// The index of the pair in the mapping.
    pub pair: usize,
    /// The mapping's reference to the partner; empty if there is none.
    pub reference: String,
    /// The partner in the other framework, if that is open and has it.
    pub other: Option<Ref<Goal>>,
    /// The partner's pillar.
    pub pillar: Option<Ref<Pillar>>,
    /// The relation of the goal to the partner.
    pub relation: Relation,
}

/// How much of a framework a mapping covers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// The closest relation of each goal; `None` for a goal that corresponds to nothing.
    pub closest: Vec<Option<Relation>>,
    /// The coverage of each pillar.
    pub pillars: Vec<PillarCoverage>,
}

/// How much of a pillar a mapping covers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PillarCoverage {
    /// The number of goals by closest relation, in the order of [`Relation::ALL`] without the last.
    pub counts: [usize; 4],
    /// The number of goals.
    pub goals: usize,
}

/// References that resolve to nothing, sorted, each with its number of pairs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unknown {
    /// In the framework on screen.
    pub here: Vec<(String, usize)>,
    /// In the other framework, if it is open.
    pub there: Vec<(String, usize)>,
}

/// The meaning of a reference: its goals, and its objective, if it names one.
type Resolved = (Vec<Ref<Goal>>, Option<Ref<Objective>>);

impl Crosswalk {
    /// Lays a mapping over a framework. Its references tell which side of the mapping the framework is.
    pub fn new(mapping: &Mapping, here: &Framework, there: Option<&Framework>) -> Self {
        let referents = Referents::of(here);
        let known = |reference: fn(&Pair) -> &String| {
            mapping.pairs.iter().filter(|pair| referents.find(reference(pair)).is_some()).count()
        };
        let (sources, targets) = (known(|pair| &pair.source), known(|pair| &pair.target));
        let (is_source, is_foreign) = (sources >= targets, sources + targets == 0);
        let referents_there = there.map(Referents::of);
        let others = mapping.pairs.iter().map(|pair| if is_source { &pair.target } else { &pair.source });
        let mut others = others.filter(|other| !other.is_empty()).peekable();
        let mut leads_there =
            |referents: &Referents| others.peek().is_none() || others.any(|other| referents.find(other).is_some());
        let is_foreign_there = referents_there.as_ref().is_some_and(|referents| !leads_there(referents));
        let (there, referents_there) =
            (there.filter(|_| !is_foreign_there), referents_there.filter(|_| !is_foreign_there));
        let of_goal = vec![Vec::new(); here.goals.len()];
        let mut crosswalk = Self { is_source, is_foreign, is_foreign_there, of_goal, ..Self::default() };
        let mut unknown = (BTreeMap::new(), BTreeMap::new());
        let mut covers: Vec<(Ref<Goal>, Relation)> = Vec::new();
        for (at, pair) in mapping.pairs.iter().enumerate() {
            let (own, other) = if is_source { (&pair.source, &pair.target) } else { (&pair.target, &pair.source) };
            let relation = if is_source { pair.relation } else { pair.relation.inverse() };
            let referent = referents_there.as_ref().and_then(|referents| referents.find(other));
            if !other.is_empty() && referents_there.is_some() && referent.is_none() {
                *unknown.1.entry(other.clone()).or_insert(0) += 1;
            }
            let (partners, _) =
                there.zip(referent).map(|(there, referent)| resolve(there, referent)).unwrap_or_default();
            let pillar = there.zip(referent).map(|(there, referent)| pillar_of(there, referent));
            let found = referents.find(own);
            if !own.is_empty() && found.is_none() {
                *unknown.0.entry(own.clone()).or_insert(0) += 1;
            }
            let (goals, objective) = found.map(|referent| resolve(here, referent)).unwrap_or_default();
            if !goals.is_empty() || own.is_empty() {
                covers.extend(partners.iter().map(|goal| (*goal, relation.inverse())));
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
        // A pair without a partner says that the goal corresponds to nothing.
        let own = crosswalk.partners.iter().map(|partner| (partner.goal, partner.relation));
        crosswalk.here = Coverage::of(here, own);
        crosswalk.there = there.map(|there| Coverage::of(there, covers.into_iter()));
        let list = |names: BTreeMap<String, usize>| names.into_iter().collect();
        crosswalk.unknown = Unknown { here: list(unknown.0), there: list(unknown.1) };
        crosswalk
    }

    /// The partners of a goal on screen, in the mapping's order.
    pub fn partners_of(&self, goal: Ref<Goal>) -> Vec<&Partner> {
        let places = self.of_goal.get(goal.index()).map_or(&[][..], Vec::as_slice);
        places.iter().filter_map(|at| self.partners.get(*at)).collect()
    }

    /// The pillars of the other framework that have partners, in its order.
    pub fn partner_pillars(&self) -> Vec<Ref<Pillar>> {
        self.partners.iter().filter_map(|partner| partner.pillar).collect::<BTreeSet<_>>().into_iter().collect()
    }
}

/// The goals that a referent stands for. A section or a pillar stands for none: what holds for it need not hold for its
/// goals.
fn resolve(framework: &Framework, referent: Referent) -> Resolved {
    match referent {
        Referent::Goal(goal) => (vec![goal], None),
        Referent::Objective(objective) => (vec![framework[objective].goal], Some(objective)),
        Referent::Section(_) | Referent::Pillar(_) => (Vec::new(), None),
    }
}

fn pillar_of(framework: &Framework, referent: Referent) -> Ref<Pillar> {
    let of_section = |at: Ref<Section>| framework[at].pillar;
    match referent {
        Referent::Goal(goal) => framework[goal].pillar,
        Referent::Objective(objective) => framework[framework[objective].goal].pillar,
        Referent::Section(section) => of_section(section),
        Referent::Pillar(pillar) => pillar,
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

    /// The number of goals that correspond to something.
    pub fn covered(&self) -> usize {
        self.closest.iter().flatten().count()
    }

    /// The goals that correspond to nothing, in document order.
    pub fn gaps(&self) -> Vec<Ref<Goal>> {
        (0..self.closest.len()).filter(|at| self.closest[*at].is_none()).map(Ref::new).collect()
    }
}

impl PillarCoverage {
    /// The number of goals that correspond to something.
    pub fn covered(&self) -> usize {
        self.counts.iter().sum()
    }
}
