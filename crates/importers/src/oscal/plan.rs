//! Plans which groups and controls of a catalog become pillars, sections, goals and objectives.

use std::collections::HashMap;

use super::{code, heading, tree::Json};
use crate::{ImportError, slug::Slugs};

/// Which nodes of the catalog become which levels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Levels {
    /// Groups are pillars and sections, controls goals, nested controls objectives.
    Groups,
    /// The innermost groups are goals, and their controls, which have only a title, objectives.
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
    /// Its group or control; `None` for controls outside of all groups.
    pub node: Option<&'t Json<'a>>,
    pub members: Vec<Member<'t, 'a>>,
    pub branches: Vec<Branch<'t, 'a>>,
}

/// A goal.
pub struct Member<'t, 'a> {
    /// Its control or group.
    pub node: &'t Json<'a>,
    /// The id of the goal.
    pub id: String,
    /// The controls that become its objectives.
    pub inner: Vec<&'t Json<'a>>,
    /// Its group, if the control is the only one there; shown with the goal rather than as a pillar.
    pub group: Option<&'t Json<'a>>,
}

/// With this many groups or more, one for each control makes a matrix that nobody can read.
const MANY: usize = 12;
/// Fewer groups may hold one control each by chance.
const SOME: usize = 4;

/// Plans a catalog.
///
/// # Errors
/// Where groups or controls are not a list of objects.
pub fn plan<'t, 'a>(catalog: &'t Json<'a>) -> Result<Plan<'t, 'a>, ImportError> {
    check(catalog, "catalog")?;
    let (groups, controls) = (catalog.list("groups"), catalog.list("controls"));
    let levels = levels(groups, controls);
    let has_controls = groups.iter().any(|group| !all_controls(group).is_empty());
    let mut planner = Planner { levels, ids: Slugs::default(), is_empty_shown: !has_controls && controls.is_empty() };
    if controls.is_empty() && is_one_each(groups) {
        let members =
            groups.iter().flat_map(|group| group.list("controls").iter().map(move |control| (group, control)));
        let members =
            members.map(|(group, control)| Member { group: Some(group), ..planner.member(control) }).collect();
        return Ok(Plan { levels, branches: vec![Branch { node: None, members, branches: Vec::new() }] });
    }
    let shown = groups.iter().filter(|group| planner.is_shown(group)).collect::<Vec<_>>();
    let mut branches: Vec<_> = shown.into_iter().map(|group| planner.branch(group)).collect();
    if levels == Levels::Controls {
        branches.extend(controls.iter().map(|control| planner.control(control)));
    } else if !controls.is_empty() {
        let (members, inner) = planner.split(controls);
        branches.push(Branch { node: None, members, branches: inner });
    }
    Ok(Plan { levels, branches })
}

/// Whether nearly all groups hold one control and say nothing of their own.
fn is_one_each(groups: &[Json<'_>]) -> bool {
    let nearly_all =
        |is: &dyn Fn(&Json<'_>) -> bool| 10 * groups.iter().filter(|group| is(group)).count() >= 9 * groups.len();
    let says_more =
        |group: &Json<'_>| ["groups", "parts", "links", "params"].iter().any(|key| !group.list(key).is_empty());
    let is_one = |group: &Json<'_>| group.list("controls").len() == 1;
    let is_code = |group: &Json<'_>| {
        let title = group.word("title").trim();
        let is_same = |control: &Json<'_>| [control.word("id"), control.word("title").trim()].contains(&title);
        says_nothing(group) || code::can_be(title) || group.list("controls").iter().any(is_same)
    };
    groups.len() >= SOME
        && !groups.iter().any(says_more)
        && nearly_all(&is_one)
        && (groups.len() >= MANY || nearly_all(&is_code))
}

/// Whether a group or control has no title of its own.
fn says_nothing(node: &Json<'_>) -> bool {
    let title = node.word("title").trim();
    title.is_empty() || heading::is_placeholder(title)
}

/// Whether a control is a section, since it only holds others: it has no title, or its controls hold others.
fn is_container(control: &Json<'_>) -> bool {
    let inner = control.list("controls");
    let is_bare = ["parts", "links", "params"].iter().all(|key| control.list(key).is_empty());
    let is_deep = || inner.iter().any(|control| !control.list("controls").is_empty());
    !inner.is_empty() && is_bare && (says_nothing(control) || is_deep())
}

/// Checks that groups and controls are lists of objects.
fn check(owner: &Json<'_>, path: &str) -> Result<(), ImportError> {
    for key in ["groups", "controls"] {
        if let Some(found @ Json::Text(..)) = owner.get(key) {
            let message = format!("expected a list, found {}", found.kind());
            return Err(ImportError::MisshapenAt { format: super::FORMAT, path: format!("{path}.{key}"), message });
        }
        for (at, inner) in owner.list(key).iter().enumerate() {
            if !matches!(inner, Json::Object(_)) {
                let message = format!("expected an object, found {}", inner.kind());
                return Err(ImportError::MisshapenAt {
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
        let containers = controls.iter().filter(|control| !control.list("controls").is_empty()).count();
        return if containers > 0 && 2 * containers >= controls.len() { Levels::Controls } else { Levels::Groups };
    }
    let is_mixed = groups.iter().any(|group| !group.list("controls").is_empty());
    let mut inner = groups.iter().flat_map(|group| group.list("groups")).flat_map(all_controls).peekable();
    let says_nothing = |control: &Json<'_>| control.list("parts").is_empty() && control.list("controls").is_empty();
    if !is_mixed && inner.peek().is_some() && inner.all(says_nothing) { Levels::Categories } else { Levels::Groups }
}

fn all_controls<'t, 'a>(group: &'t Json<'a>) -> Vec<&'t Json<'a>> {
    let mut all: Vec<_> = group.list("controls").iter().collect();
    all.extend(group.list("groups").iter().flat_map(all_controls));
    all
}

struct Planner {
    levels: Levels,
    ids: Slugs,
    is_empty_shown: bool,
}

impl Planner {
    /// Whether to show a group: it holds a control or a part.
    fn is_shown(&self, group: &Json<'_>) -> bool {
        self.is_empty_shown
            || ["parts", "controls"].iter().any(|key| !group.list(key).is_empty())
            || group.list("groups").iter().any(|inner| self.is_shown(inner))
    }

    /// Splits controls into goals, and sections for controls that only hold others.
    fn split<'t, 'a>(&mut self, controls: &'t [Json<'a>]) -> (Vec<Member<'t, 'a>>, Vec<Branch<'t, 'a>>) {
        let (containers, goals): (Vec<_>, Vec<_>) = controls.iter().partition(|control| is_container(control));
        let members = goals.into_iter().map(|control| self.member(control)).collect();
        (members, containers.into_iter().map(|control| self.container(control)).collect())
    }

    fn container<'t, 'a>(&mut self, control: &'t Json<'a>) -> Branch<'t, 'a> {
        let (members, branches) = self.split(control.list("controls"));
        Branch { node: Some(control), members, branches }
    }

    fn branch<'t, 'a>(&mut self, group: &'t Json<'a>) -> Branch<'t, 'a> {
        let is_goal = |inner: &Json<'_>| {
            self.levels == Levels::Categories && inner.list("groups").is_empty() && !inner.list("controls").is_empty()
        };
        let shown = group.list("groups").iter().filter(|inner| self.is_shown(inner));
        let (goals, sections): (Vec<_>, Vec<_>) = shown.partition(|inner| is_goal(inner));
        let (mut members, mut branches) = self.split(group.list("controls"));
        members.extend(goals.into_iter().map(|inner| self.member(inner)));
        branches.extend(sections.into_iter().map(|inner| self.branch(inner)));
        Branch { node: Some(group), members, branches }
    }

    /// The pillar for a top-level control; one that holds no others is its own goal.
    fn control<'t, 'a>(&mut self, control: &'t Json<'a>) -> Branch<'t, 'a> {
        if !control.list("controls").is_empty() {
            return self.container(control);
        }
        Branch { node: Some(control), members: vec![self.member(control)], branches: Vec::new() }
    }

    fn member<'t, 'a>(&mut self, node: &'t Json<'a>) -> Member<'t, 'a> {
        let label = heading::label_word(node).unwrap_or_default();
        let id = self.ids.take(&[&label, node.word("id"), node.word("title")], "control");
        Member { node, id, inner: within(node), group: None }
    }
}

/// The controls in a control, at any depth.
fn within<'t, 'a>(node: &'t Json<'a>) -> Vec<&'t Json<'a>> {
    node.list("controls").iter().flat_map(|inner| std::iter::once(inner).chain(within(inner))).collect()
}

impl<'t, 'a> Branch<'t, 'a> {
    /// The branch and all branches in it.
    pub fn all(&self) -> Vec<&Self> {
        std::iter::once(self).chain(self.branches.iter().flat_map(Self::all)).collect()
    }

    /// The goals of the branch and of all branches in it.
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

/// Goals and groups by the ids of their nodes; the first of an id wins.
pub struct Index<'t, 'a> {
    controls: HashMap<&'t str, (String, &'t Json<'a>)>,
    groups: HashMap<&'t str, &'t Json<'a>>,
}

impl<'t, 'a> Index<'t, 'a> {
    /// Indexes all goals, and all pillars and sections.
    pub fn of(plan: &Plan<'t, 'a>) -> Self {
        let mut controls = HashMap::new();
        for member in plan.members() {
            for node in std::iter::once(member.node).chain(member.inner.iter().copied()) {
                controls.entry(node.word("id")).or_insert_with(|| (member.id.clone(), node));
            }
        }
        let mut groups = HashMap::new();
        let shown = plan.branches.iter().flat_map(Branch::all).filter_map(|branch| branch.node);
        for node in shown.chain(plan.members().iter().filter_map(|member| member.group)) {
            groups.entry(node.word("id")).or_insert(node);
        }
        controls.remove("");
        groups.remove("");
        Self { controls, groups }
    }

    /// The control with this id, and the goal that it became or belongs to. Some catalogs write ids in upper case, or
    /// leave punctuation of the sentence on them: `AC-1;`.
    pub fn find(&self, id: &str) -> Option<(&str, &'t Json<'a>)> {
        let lower = || self.controls.get(id.to_lowercase().as_str());
        let without_punctuation =
            || self.controls.get(id.trim_end_matches([';', ',', '.', ')']).to_lowercase().as_str());
        let found = self.controls.get(id).or_else(lower).or_else(without_punctuation);
        found.map(|(goal, node)| (goal.as_str(), *node))
    }

    /// The group with this id.
    pub fn group(&self, id: &str) -> Option<&'t Json<'a>> {
        self.groups.get(id).copied()
    }
}
