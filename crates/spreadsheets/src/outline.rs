//! The tree in one column of titles: the parent of each row, by depths, parents, labels, numbers or spaces before the
//! titles, or rows with only a title.

use std::collections::{BTreeSet, HashMap};

use crate::{
    Column, Plan, Reason, Role, Sheet,
    cells::is_outline,
    misfit_finder::filled,
    numbers::{is_below, loosely_numbered, without_closing_mark},
};

/// Deepest nesting of rows; deeper ones become siblings of the last of these.
const DEEPEST: usize = 40;

/// The tree of the rows of a sheet.
#[derive(Clone, Debug)]
pub(crate) struct Outline {
    /// The parent of each row in the tree, by row number: without cycles, and no deeper than [`DEEPEST`].
    above: HashMap<usize, Option<usize>>,
    /// The column of titles.
    pub titles: usize,
    /// The column of depths or parents that makes the tree.
    pub tree_column: Option<usize>,
    /// Whether the number at the head of a title is its label.
    pub is_numbered: bool,
    /// Group headings outside the column of titles, each with its column.
    pub title_columns: HashMap<usize, usize>,
    /// The rows that have children.
    pub parents: BTreeSet<usize>,
}

impl Outline {
    /// The tree of these rows, if the sheet has one.
    pub fn of(sheet: &Sheet, plan: &Plan, rows: &[usize]) -> Option<Self> {
        let levels = plan.levels();
        let [titles] = levels.as_slice() else { return None };
        let found = Finder { sheet, plan, rows, titles: *titles };
        let found = found
            .by_depth()
            .or_else(|| found.by_parent())
            .or_else(|| found.by_label())
            .or_else(|| found.by_number())
            .or_else(|| found.by_indent())
            .or_else(|| found.by_groups())?;
        (!found.parents.is_empty()).then_some(found)
    }

    /// The rows from the top of the tree down to this one.
    pub fn path(&self, at: usize) -> Vec<usize> {
        let mut path = vec![at];
        let mut next = self.above.get(&at).copied().flatten();
        while let Some(row) = next {
            path.push(row);
            next = self.above.get(&row).copied().flatten();
        }
        path.reverse();
        path
    }
}

#[derive(Clone, Copy)]
struct Finder<'s> {
    sheet: &'s Sheet,
    plan: &'s Plan,
    rows: &'s [usize],
    titles: usize,
}

impl Finder<'_> {
    fn outline(&self, above: HashMap<usize, Option<usize>>) -> Outline {
        let above = bounded(above, self.rows);
        let parents = above.values().filter_map(|above| *above).collect();
        Outline {
            above,
            titles: self.titles,
            tree_column: None,
            is_numbered: false,
            title_columns: HashMap::new(),
            parents,
        }
    }

    fn cell(&self, at: usize, column: usize) -> &str {
        self.sheet.cell(at, column)
    }

    /// Puts each row below the nearest earlier row that is less deep.
    fn nested(&self, depth: impl Fn(usize) -> usize) -> HashMap<usize, Option<usize>> {
        let mut open: Vec<(usize, usize)> = Vec::new();
        let mut above = HashMap::new();
        for &at in self.rows {
            let depth = depth(at);
            while open.pop_if(|(known, _)| *known >= depth).is_some() {}
            above.insert(at, open.last().map(|(_, row)| *row));
            open.push((depth, at));
        }
        above
    }

    /// Puts each row below the nearest earlier row whose label begins its own; a row without a label becomes a sibling
    /// of the row before it.
    fn labelled(&self, labels: &HashMap<usize, &str>) -> HashMap<usize, Option<usize>> {
        let mut open: Vec<(&str, usize)> = Vec::new();
        let mut above = HashMap::new();
        let mut before = None;
        for &at in self.rows {
            if let Some(&label) = labels.get(&at) {
                open.retain(|(known, _)| is_below(label, known));
                before = open.last().map(|(_, row)| *row);
                open.push((label, at));
            }
            above.insert(at, before);
        }
        above
    }

    fn by_depth(&self) -> Option<Outline> {
        let column = self.plan.with(Role::Depth).next()?;
        let depth = |at: usize| self.cell(at, column).parse::<usize>().ok();
        let deepest = self.rows.iter().filter_map(|at| depth(*at)).max()?;
        let above = self.nested(|at| depth(at).unwrap_or(deepest));
        Some(Outline { tree_column: Some(column), ..self.outline(above) })
    }

    fn by_parent(&self) -> Option<Outline> {
        let parent = self.plan.with(Role::Parent).next()?;
        let named = self.parents_named_by(parent)?;
        let mut rows = HashMap::new();
        for &at in self.rows {
            rows.entry(self.cell(at, named)).or_insert(at);
        }
        rows.remove("");
        let above = |at: usize| rows.get(self.cell(at, parent)).copied().filter(|row| *row != at);
        let above = self.rows.iter().map(|at| (*at, above(*at))).collect();
        Some(Outline { tree_column: Some(parent), ..self.outline(above) })
    }

    /// The column that has most of the values in a column of parents.
    fn parents_named_by(&self, parent: usize) -> Option<usize> {
        let parents: Vec<_> =
            self.rows.iter().map(|at| self.cell(*at, parent)).filter(|cell| !cell.is_empty()).collect();
        let known = |column: usize| {
            let cells: BTreeSet<_> = self.rows.iter().map(|at| self.cell(*at, column)).collect();
            parents.iter().filter(|cell| cells.contains(*cell)).count()
        };
        let columns = self.plan.with(Role::Label).chain([self.titles]).chain(0..self.plan.columns.len());
        let mut columns: Vec<_> = columns.filter(|column| *column != parent).collect();
        // Of several that have as many, the first.
        columns.reverse();
        columns.into_iter().max_by_key(|column| known(*column)).filter(|column| known(*column) > 0)
    }

    fn by_label(&self) -> Option<Outline> {
        let label = |at: usize| {
            let mut cells = self.plan.with(Role::Label).map(|column| self.cell(at, column));
            cells.find(|cell| !cell.is_empty())
        };
        let labels: HashMap<_, _> = self.rows.iter().filter_map(|at| Some((*at, label(*at)?))).collect();
        self.is_tree(&labels).then(|| self.outline(self.labelled(&labels)))
    }

    fn by_number(&self) -> Option<Outline> {
        let number = |at: &usize| loosely_numbered(self.cell(*at, self.titles)).map(|(number, _)| (*at, number));
        let labels: HashMap<_, _> = self.rows.iter().filter_map(number).collect();
        let is_tree = labels.len() == self.rows.len() && self.is_tree(&labels);
        is_tree.then(|| Outline { is_numbered: true, ..self.outline(self.labelled(&labels)) })
    }

    /// Whether labels number a tree: nearly all are numbers or have children, and at least half of those below the top
    /// have a parent.
    fn is_tree(&self, labels: &HashMap<usize, &str>) -> bool {
        let above = self.labelled(labels);
        let parents: BTreeSet<_> = above.values().filter_map(|above| *above).collect();
        let below = labels.keys().filter(|at| above.get(at).copied().flatten().is_some()).count();
        let depth = |label: &str| without_closing_mark(label).split(['.', '-']).count();
        let top = labels.values().map(|label| depth(label)).min().unwrap_or_default();
        let deep = labels.values().filter(|label| depth(label) > top).count();
        let numbers = labels.iter().filter(|(at, label)| is_outline(label) || parents.contains(at)).count();
        below > 0 && below * 2 >= deep && numbers * 10 >= labels.len() * 9
    }

    /// By titles with an indent of two spaces or more.
    fn by_indent(&self) -> Option<Outline> {
        let width = |at: usize| {
            let cell = self.sheet.rows[at].get(self.titles).map_or("", String::as_str);
            let blanks = cell.chars().take_while(|c| c.is_whitespace());
            blanks.map(|blank| if blank == '\t' { 4 } else { 1 + usize::from(blank == '\u{3000}') }).sum::<usize>()
        };
        let widths: Vec<_> = self.rows.iter().map(|at| width(*at)).collect();
        let least = *widths.iter().min()?;
        let is_set_in = widths.iter().filter(|width| **width >= least + 2).count() > 1 && widths[0] == least;
        is_set_in.then(|| self.outline(self.nested(width)))
    }

    /// By rows with only a title, each of which heads the fuller rows below it.
    fn by_groups(&self) -> Option<Outline> {
        let is_head = |at: usize| {
            let mut cells = filled(self.sheet, at);
            let alone = cells.next().filter(|_| cells.next().is_none());
            alone.is_some_and(|cell| !is_outline(cell) && self.place(at) <= self.titles)
        };
        let heads: Vec<_> = self.rows.iter().map(|at| is_head(*at)).collect();
        let is_alternating = heads.windows(2).all(|pair| pair != [true, true]) && !heads.ends_with(&[true]);
        let groups = heads.iter().filter(|is_head| **is_head).count();
        if heads.first() != Some(&true) || !is_alternating || groups < 2 || heads.len() <= 2 * groups {
            return None;
        }
        let is_head: HashMap<_, _> = self.rows.iter().copied().zip(heads).collect();
        let title_columns = self.rows.iter().filter(|at| is_head[*at] && self.place(**at) != self.titles);
        let title_columns = title_columns.map(|at| (*at, self.place(*at))).collect();
        Some(Outline { title_columns, ..self.outline(self.nested(|at| usize::from(!is_head[&at]))) })
    }

    /// The first column that is not blank.
    fn place(&self, at: usize) -> usize {
        self.sheet.rows[at].iter().position(|cell| !cell.trim().is_empty()).unwrap_or_default()
    }
}

/// A tree without its cycles, each cut where it closes, and no deeper than [`DEEPEST`].
fn bounded(mut above: HashMap<usize, Option<usize>>, rows: &[usize]) -> HashMap<usize, Option<usize>> {
    // None for a row whose path to the top is not known yet.
    let mut depths: HashMap<usize, Option<usize>> = HashMap::new();
    for &row in rows {
        let mut path = Vec::new();
        let mut next = Some(row);
        while let Some(at) = next.filter(|at| !depths.contains_key(at)) {
            depths.insert(at, None);
            path.push(at);
            next = above.get(&at).copied().flatten();
        }
        for at in path.into_iter().rev() {
            let depth = next.and_then(|above| depths.get(&above).copied().flatten());
            if depth.is_none() {
                next = None;
            } else if depth == Some(DEEPEST - 1) {
                next = next.and_then(|parent| above.get(&parent).copied().flatten());
            }
            depths.insert(at, Some(depth.map_or(0, |depth| (depth + 1).min(DEEPEST - 1))));
            above.insert(at, next);
            next = Some(at);
        }
    }
    above
}

/// Headings for the depth of rows; the last ones are also words for values to filter by.
const DEPTHS: [&str; 9] = [
    "depth",
    "outline level",
    "hierarchy level",
    "tiefe",
    "gliederungsebene",
    "profondeur",
    "profundidad",
    "层级",
    "階層",
];

/// Headings that may mean the depth of rows.
const LEVELS: [&str; 9] = ["level", "lvl", "ebene", "niveau", "nivel", "nível", "уровень", "级别", "المستوى"];

/// Headings for the parent of a row.
const PARENTS: [&str; 16] = [
    "parent",
    "superior",
    "belongs to",
    "part of",
    "übergeordnet",
    "gehört zu",
    "padre",
    "pertenece a",
    "pertence a",
    "родитель",
    "上级",
    "父",
    "親",
    "上位",
    "الأصل",
    "मूल",
];

/// Whether a column holds the depths of rows, and whether that is sure: numbers from 0 or 1, each at most one deeper
/// than the one before.
pub(crate) fn is_depth(heading: &str, cells: &[&str]) -> Option<bool> {
    let heading = heading.trim().to_lowercase();
    let is_sure = DEPTHS.contains(&heading.as_str());
    let numbers: Vec<usize> = cells.iter().map(|cell| cell.parse().ok()).collect::<Option<_>>()?;
    let is_nested = numbers.windows(2).all(|pair| pair[1] <= pair[0].saturating_add(1));
    let (least, most) = (numbers.iter().min()?, numbers.iter().max()?);
    let fits = is_nested && numbers[0] == *least && *least <= 1 && *most <= 9 && most > least;
    let is_like = LEVELS.contains(&heading.as_str()) && most - least > 1;
    (fits && (is_sure || is_like)).then_some(is_sure)
}

/// Whether a column names the parents of the rows: most of its values are in another column, whose values all differ.
pub(crate) fn is_parent(sheet: &Sheet, header: usize, column: usize) -> bool {
    let heading = sheet.cell(header, column).to_lowercase();
    let rows = header + 1..sheet.rows.len();
    let cells = |column: usize| rows.clone().map(move |at| sheet.cell(at, column)).filter(|cell| !cell.is_empty());
    let is_named_by = |other: usize| {
        let known: BTreeSet<_> = cells(other).collect();
        let is_key = other != column && known.len() == cells(other).count();
        is_key && cells(column).filter(|cell| known.contains(cell)).count() * 2 > cells(column).count()
    };
    PARENTS.iter().any(|word| heading.contains(word)) && (0..sheet.width()).any(is_named_by)
}

impl Plan {
    /// Finds the columns that hold the depths or the parents of the rows.
    pub(crate) fn find_tree(&mut self, sheet: &Sheet) {
        let rows = self.header + 1..sheet.rows.len();
        let is_sure = |column: &Column| Role::of_whole_heading(&column.heading).is_some_and(Role::is_level);
        if self.columns.iter().filter(|column| is_sure(column)).count() > 1 {
            return;
        }
        for (at, column) in self.columns.iter_mut().enumerate() {
            let cells: Vec<_> = rows.clone().map(|row| sheet.cell(row, at)).filter(|cell| !cell.is_empty()).collect();
            if let Some(is_sure) = is_depth(&column.heading, &cells) {
                column.role = Role::Depth;
                column.reason = if is_sure { Reason::Heading } else { Reason::Likeliest };
            } else if is_parent(sheet, self.header, at) {
                (column.role, column.reason) = (Role::Parent, Reason::Heading);
            }
        }
    }
}
