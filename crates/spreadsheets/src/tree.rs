//! Rows as a tree: every pillar, section, goal and objective once, with the rows about it.

use std::{cell::LazyCell, collections::HashMap};

use crate::{
    Plan, Role, Sheet,
    numbers::listed,
    rows::{Row, SheetRows, Step},
};

/// A sheet with its plan and rows.
pub(crate) struct Part<'s> {
    pub sheet: &'s Sheet,
    pub plan: &'s Plan,
    pub read: SheetRows,
}

/// Something that a row names.
#[derive(Debug, Default)]
pub(crate) struct Node {
    pub role: Option<Role>,
    pub title: String,
    pub label: Option<String>,
    /// The rows about it, each by the index of its part and its index there.
    pub rows: Vec<(usize, usize)>,
    pub children: Vec<Node>,
    /// The indices of its children, by role and folded title.
    places: HashMap<(Role, String), Namesakes>,
}

/// The indices of things with one name, in order.
#[derive(Debug, Default)]
struct Namesakes {
    all: Vec<usize>,
    /// Those without a row so far.
    free: Vec<usize>,
}

/// The tree of all rows of all sheets.
pub(crate) fn tree(parts: &[Part<'_>]) -> Vec<Node> {
    let paths = paths(parts);
    let known = Known::of(&paths);
    let mut root = Node::default();
    for (number, (part, paths)) in parts.iter().zip(&paths).enumerate() {
        let rows_below = LazyCell::new(|| rows_below(paths));
        for (at, path) in paths.iter().enumerate() {
            let mut path = known.completed(path);
            if path.first().is_some_and(|step| step.role > Role::Section) {
                path.insert(0, Step { role: Role::Pillar, title: part.sheet.name.clone(), label: None });
            }
            let row = &part.read.rows[at];
            let Some(items) = path.last().filter(|_| row.named_by.is_none()).and_then(items) else {
                // In a tree of one column, a label belongs to the thing; else to a row, and a pillar may have several
                // rows.
                root.put(&path, Some((number, at)), row.is_outlined());
                continue;
            };
            let above = &paths[at][..paths[at].len() - 1];
            root.put_items(&path, items, (number, at), rows_below.get(above) == Some(&1));
        }
    }
    root.children
}

/// The number of rows at or below each path.
fn rows_below(paths: &[Vec<Step>]) -> HashMap<&[Step], usize> {
    let mut rows = HashMap::new();
    for above in paths.iter().flat_map(|path| (0..=path.len()).map(|length| &path[..length])) {
        *rows.entry(above).or_default() += 1;
    }
    rows
}

/// The paths of all rows, with a role for every level.
fn paths(parts: &[Part<'_>]) -> Vec<Vec<Vec<Step>>> {
    let rows = || parts.iter().flat_map(|part| &part.read.rows);
    let deepest = rows().filter(|row| row.is_outlined()).map(|row| row.path.len()).max().unwrap_or_default();
    let path = |row: &Row| {
        let role = |at: usize, role: Role| match settled(role, at, deepest) {
            // A row with nothing below it is not a section.
            Role::Section if role == Role::None && at + 1 == row.path.len() && !row.has_children => Role::Goal,
            role => role,
        };
        row.path.iter().enumerate().map(|(at, step)| Step { role: role(at, step.role), ..step.clone() }).collect()
    };
    parts.iter().map(|part| part.read.rows.iter().map(path).collect()).collect()
}

/// The role of a level if only its depth is known.
fn settled(role: Role, depth: usize, deepest: usize) -> Role {
    match (role, depth, deepest) {
        (Role::None, 0, 2..) => Role::Pillar,
        (Role::None, _, 1) | (Role::None, 1, 2 | 3) => Role::Goal,
        (Role::None, 2, 3) => Role::Objective,
        (Role::None, at, of) if at + 1 == of => Role::Objective,
        (Role::None, at, of) if at + 2 == of => Role::Goal,
        (Role::None, ..) => Role::Section,
        (known, ..) => known,
    }
}

/// The paths of things, so that other sheets may name them by their label or their title alone.
struct Known<'p> {
    labels: HashMap<(Role, &'p str), &'p [Step]>,
    /// None if a title has several paths.
    titles: HashMap<(Role, &'p str), Option<&'p [Step]>>,
}

impl<'p> Known<'p> {
    fn of(paths: &'p [Vec<Vec<Step>>]) -> Self {
        let mut known = Self { labels: HashMap::new(), titles: HashMap::new() };
        for path in paths.iter().flatten() {
            for (at, step) in path.iter().enumerate() {
                let full_path = &path[..=at];
                if let Some(label) = &step.label {
                    known.labels.entry((step.role, label.as_str())).or_insert(full_path);
                }
                if at > 0 {
                    let title = known.titles.entry((step.role, step.title.as_str())).or_insert(Some(full_path));
                    let is_same = title.is_some_and(|other| {
                        other.len() == full_path.len()
                            && other.iter().zip(full_path).all(|(one, other)| one.title == other.title)
                    });
                    *title = title.filter(|_| is_same);
                }
            }
        }
        known
    }

    /// A path with the levels above its first, and with titles where labels name things.
    fn completed(&self, path: &[Step]) -> Vec<Step> {
        let mut full_path = path.to_vec();
        for step in full_path.iter_mut().filter(|step| step.label.is_none()) {
            if let Some(named) = self.labels.get(&(step.role, step.title.as_str())).and_then(|named| named.last()) {
                (step.title, step.label) = (named.title.clone(), named.label.clone());
            }
        }
        // Each level added is higher than the one before, so this ends.
        while let Some(above) = self.above(path, &full_path) {
            full_path.splice(0..0, above);
        }
        full_path
    }

    /// The levels above the first of a path, if another row has them.
    fn above(&self, path: &[Step], full_path: &[Step]) -> Option<Vec<Step>> {
        let first = full_path.first().filter(|_| path.len() > 1)?;
        let label = first.label.as_deref().unwrap_or_default();
        let is_same = |named: &&[Step]| named.len() > 1 && named.last().is_some_and(|step| step.title == first.title);
        let by_title = || self.titles.get(&(first.role, first.title.as_str())).copied().flatten();
        let named = self.labels.get(&(first.role, label)).copied().filter(is_same).or_else(by_title)?;
        let above = named[..named.len() - 1].to_vec();
        let is_higher = above.first().is_some_and(|step| step.role < first.role);
        is_higher.then(|| self.completed(&above))
    }
}

/// The things that a list in one cell names: goals or objectives.
fn items(step: &Step) -> Option<Vec<Step>> {
    let items = listed(&step.title).filter(|_| step.role >= Role::Goal)?;
    Some(items.into_iter().map(|item| Step { title: item.text, label: item.label, role: step.role }).collect())
}

/// Folds a title for comparison: lower case, single spaces.
fn folded(title: &str) -> String {
    title.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Node {
    /// Adds a row that names several things. If they are all that a goal has, the rest of the row is about the goal.
    fn put_items(&mut self, path: &[Step], items: Vec<Step>, row: (usize, usize), is_only: bool) {
        let Some((last, above)) = path.split_last() else { return };
        let goal = above.split_last().filter(|(goal, _)| is_only && goal.role == Role::Goal);
        if let Some((goal, higher)) = goal {
            let label = goal.label.clone().or_else(|| last.label.clone());
            self.put(&[higher, &[Step { label, ..goal.clone() }]].concat(), Some(row), true);
        }
        for item in items {
            self.put(&[above, &[item]].concat(), Some(row).filter(|_| goal.is_none()), true);
        }
    }

    /// Adds a row at its path. Things with one name are different if their labels differ; with `is_strict`, so are
    /// pillars and sections that the row itself names.
    fn put(&mut self, path: &[Step], row: Option<(usize, usize)>, is_strict: bool) {
        let Some((step, below)) = path.split_first() else {
            self.rows.extend(row);
            return;
        };
        let key = (step.role, folded(&step.title));
        let known =
            self.places.get(&key).and_then(|namesakes| self.known(namesakes, step, below.is_empty(), is_strict));
        let at = known.unwrap_or(self.children.len());
        if known.is_none() {
            self.children.push(Self { role: Some(step.role), title: step.title.clone(), ..Self::default() });
        }
        let child = &mut self.children[at];
        child.label = child.label.take().or_else(|| step.label.clone());
        child.put(below, row, is_strict);
        let namesakes = self.places.entry(key).or_default();
        if known.is_none() {
            namesakes.all.push(at);
            namesakes.free.push(at);
        }
        if !child.rows.is_empty() {
            namesakes.free.retain(|free| *free != at);
        }
    }

    /// The last child with one name that a step can be; `is_own` says that the row is about it and not about something
    /// below.
    fn known(&self, namesakes: &Namesakes, step: &Step, is_own: bool, is_strict: bool) -> Option<usize> {
        // A second row of its own is a second thing of the same name; pillars and sections have one page each.
        let has_one_page = step.role <= Role::Section;
        let places = if is_own && !has_one_page { &namesakes.free } else { &namesakes.all };
        let may_differ = !is_strict && is_own && has_one_page;
        places.iter().rev().copied().find(|at| {
            let label = &self.children[*at].label;
            may_differ || label.is_none() || step.label.is_none() || *label == step.label
        })
    }
}
