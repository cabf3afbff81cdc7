//! Rows as a tree: every pillar, section, goal and objective once, with the rows that speak of it.

use std::collections::HashMap;

use crate::{Plan, Role, Sheet, rows::Row};

/// A sheet with its plan and rows.
pub(crate) struct Part<'s> {
    pub sheet: &'s Sheet,
    pub plan: &'s Plan,
    pub rows: Vec<Row>,
}

/// Something that a row names.
#[derive(Debug, Default)]
pub(crate) struct Node {
    pub role: Option<Role>,
    pub title: String,
    pub label: Option<String>,
    /// The sheet and the row that speak of it, where one does.
    pub rows: Vec<(usize, usize)>,
    pub children: Vec<Node>,
}

/// The tree of all rows of all sheets.
pub(crate) fn tree(parts: &[Part<'_>]) -> Vec<Node> {
    let deepest = parts.iter().flat_map(|part| &part.rows).map(|row| row.path.len()).max().unwrap_or_default();
    let titles = titles_by_label(parts);
    let mut root = Node::default();
    for (number, part) in parts.iter().enumerate() {
        for row in &part.rows {
            let mut path: Vec<(Role, String)> = row
                .path
                .iter()
                .enumerate()
                .map(|(at, (role, title))| (settled(*role, at, deepest), title.clone()))
                .collect();
            if path.first().is_some_and(|(role, _)| *role > Role::Section) {
                path.insert(0, (Role::Pillar, part.sheet.name.clone()));
            }
            for (role, title) in &mut path {
                if let Some(known) = titles.get(&(*role, title.as_str())) {
                    *title = (*known).to_owned();
                }
            }
            root.put(&path, row, number);
        }
    }
    root.children
}

/// The role of a level that is known by its number alone.
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

/// Titles by role and label, so that other sheets may name a pillar or a goal by its label.
fn titles_by_label<'p>(parts: &'p [Part<'_>]) -> HashMap<(Role, &'p str), &'p str> {
    let rows = parts.iter().flat_map(|part| &part.rows);
    let named = rows.filter_map(|row| {
        let (role, title) = row.path.last()?;
        Some(((*role, row.label.as_deref()?), title.as_str()))
    });
    named.collect()
}

impl Node {
    /// Puts a row where its path leads.
    fn put(&mut self, path: &[(Role, String)], row: &Row, sheet: usize) {
        let Some(((role, title), below)) = path.split_first() else {
            self.rows.push((sheet, row.at));
            self.label = self.label.take().or_else(|| row.label.clone());
            return;
        };
        // A second row of its own is a second thing of the same name; pillars and sections have one page each.
        let is_it = |node: &&mut Self| {
            let is_free = node.rows.is_empty() || *role <= Role::Section;
            node.role == Some(*role) && node.title == *title && (!below.is_empty() || is_free)
        };
        let last = self.children.iter_mut().rev().find(is_it);
        if let Some(node) = last {
            return node.put(below, row, sheet);
        }
        let mut node = Self { role: Some(*role), title: title.clone(), ..Self::default() };
        node.put(below, row, sheet);
        self.children.push(node);
    }
}
