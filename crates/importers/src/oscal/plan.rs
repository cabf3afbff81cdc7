//! Which groups and controls of a catalog become pillars, sections, goals and objectives.

use std::collections::HashMap;

use super::{heading, tree::Json};
use crate::{Refused, slug::Slugs};

/// What becomes of what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Levels {
    /// Groups are pillars and sections, controls goals, controls in them objectives.
    Groups,
    /// The innermost groups are goals, and their controls, which say nothing beyond a title, objectives.
    Categories,
    /// There are no groups: controls that hold others are pillars.
    Controls,
}

/// The catalog as a tree.
pub struct Plan<'t, 'a> {
    pub levels: Levels,
    pub branches: Vec<Branch<'t, 'a>>,
}

/// A pillar or section.
pub struct Branch<'t, 'a> {
    /// The group, or the control, that it is made from; none for controls that stand outside of all groups.
    pub node: Option<&'t Json<'a>>,
    pub members: Vec<Member<'t, 'a>>,
    pub branches: Vec<Branch<'t, 'a>>,
}

/// A goal.
pub struct Member<'t, 'a> {
    /// The control, or the group, that it is made from.
    pub node: &'t Json<'a>,
    /// The id of the goal.
    pub id: String,
    /// The controls that become its objectives.
    pub inner: Vec<&'t Json<'a>>,
}

/// Plans a catalog.
///
/// # Errors
/// Where a list of groups or controls is none.
pub fn plan<'t, 'a>(catalog: &'t Json<'a>) -> Result<Plan<'t, 'a>, Refused> {
    check(catalog, "catalog")?;
    let (groups, controls) = (catalog.list("groups"), catalog.list("controls"));
    let levels = levels(groups, controls);
    let mut planner = Planner { levels, ids: Slugs::default() };
    let mut branches: Vec<_> = groups.iter().map(|group| planner.branch(group)).collect();
    if levels == Levels::Controls {
        branches.extend(controls.iter().map(|control| planner.control(control)));
    } else if !controls.is_empty() {
        let members = controls.iter().map(|control| planner.member(control)).collect();
        branches.push(Branch { node: None, members, branches: Vec::new() });
    }
    Ok(Plan { levels, branches })
}

/// Lists that hold the framework itself have to be lists.
fn check(owner: &Json<'_>, path: &str) -> Result<(), Refused> {
    for key in ["groups", "controls"] {
        if let Some(found @ Json::Text(..)) = owner.get(key) {
            let message = format!("expected a list, found {}", found.kind());
            return Err(Refused::MisshapenAt { format: super::FORMAT, path: format!("{path}.{key}"), message });
        }
        for (at, inner) in owner.list(key).iter().enumerate() {
            if !matches!(inner, Json::Object(_)) {
                let message = format!("expected an object, found {}", inner.kind());
                return Err(Refused::MisshapenAt {
                    format: super::FORMAT,
                    path: format!("{path}.{key}[{at}]"),
                    message,
                });
            }
            check(inner, &format!("{path}.{key}[{at}]"))?;
        }
    }
    Ok(())
}

fn levels(groups: &[Json<'_>], controls: &[Json<'_>]) -> Levels {
    if groups.is_empty() {
        let holders = controls.iter().filter(|control| !control.list("controls").is_empty()).count();
        return if holders > 0 && 2 * holders >= controls.len() { Levels::Controls } else { Levels::Groups };
    }
    let mut inner = groups.iter().flat_map(|group| group.list("groups")).flat_map(all_controls).peekable();
    let says_nothing = |control: &Json<'_>| control.list("parts").is_empty() && control.list("controls").is_empty();
    if inner.peek().is_some() && inner.all(says_nothing) { Levels::Categories } else { Levels::Groups }
}

fn all_controls<'t, 'a>(group: &'t Json<'a>) -> Vec<&'t Json<'a>> {
    let mut all: Vec<_> = group.list("controls").iter().collect();
    all.extend(group.list("groups").iter().flat_map(all_controls));
    all
}

struct Planner {
    levels: Levels,
    ids: Slugs,
}

impl Planner {
    fn branch<'t, 'a>(&mut self, group: &'t Json<'a>) -> Branch<'t, 'a> {
        let is_goal = |inner: &Json<'_>| {
            self.levels == Levels::Categories && inner.list("groups").is_empty() && !inner.list("controls").is_empty()
        };
        let (goals, sections): (Vec<_>, Vec<_>) = group.list("groups").iter().partition(|inner| is_goal(inner));
        let mut members: Vec<_> = group.list("controls").iter().map(|control| self.member(control)).collect();
        members.extend(goals.into_iter().map(|inner| self.member(inner)));
        let branches = sections.into_iter().map(|inner| self.branch(inner)).collect();
        Branch { node: Some(group), members, branches }
    }

    /// A control that stands at the top as a pillar; one that holds no others is its own goal.
    fn control<'t, 'a>(&mut self, control: &'t Json<'a>) -> Branch<'t, 'a> {
        let inner = control.list("controls");
        let goals = if inner.is_empty() { std::slice::from_ref(control) } else { inner };
        let members = goals.iter().map(|goal| self.member(goal)).collect();
        Branch { node: Some(control), members, branches: Vec::new() }
    }

    fn member<'t, 'a>(&mut self, node: &'t Json<'a>) -> Member<'t, 'a> {
        let label = heading::label_prop(node).unwrap_or_default();
        let id = self.ids.take(&[&label, node.word("id"), node.word("title")], "control");
        Member { node, id, inner: within(node) }
    }
}

/// The controls in a control, and those in them.
fn within<'t, 'a>(node: &'t Json<'a>) -> Vec<&'t Json<'a>> {
    node.list("controls").iter().flat_map(|inner| std::iter::once(inner).chain(within(inner))).collect()
}

impl<'t, 'a> Branch<'t, 'a> {
    /// Its goals and those of all branches in it.
    pub fn all_members(&self) -> Vec<&Member<'t, 'a>> {
        let mut all: Vec<_> = self.members.iter().collect();
        all.extend(self.branches.iter().flat_map(Self::all_members));
        all
    }
}

impl<'t, 'a> Plan<'t, 'a> {
    /// All goals.
    pub fn members(&self) -> Vec<&Member<'t, 'a>> {
        self.branches.iter().flat_map(Branch::all_members).collect()
    }
}

/// Controls by id; the first of a name wins.
pub struct Index<'t, 'a>(HashMap<&'t str, (String, &'t Json<'a>)>);

impl<'t, 'a> Index<'t, 'a> {
    /// Goes through all goals.
    pub fn of(plan: &Plan<'t, 'a>) -> Self {
        let mut known = HashMap::new();
        for member in plan.members() {
            for node in std::iter::once(member.node).chain(member.inner.iter().copied()) {
                known.entry(node.word("id")).or_insert_with(|| (member.id.clone(), node));
            }
        }
        known.remove("");
        Self(known)
    }

    /// The goal that the control of this id became or stands under, and the control.
    pub fn find(&self, id: &str) -> Option<(&str, &'t Json<'a>)> {
        self.0.get(id).map(|(goal, node)| (goal.as_str(), *node))
    }
}
