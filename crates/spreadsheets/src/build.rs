//! Builds a framework file from the tree.

use std::collections::HashSet;

use framework::slug::Slugs;
use framework::wire::{self, Evidence, Fact, Statement};
use importers::{LeftOut, Omission};

use crate::{
    Role,
    headings::{Reading, read},
    names::{are_english, name},
    phrases,
    rows::Row,
    tags::{Tags, pieces},
    tree::{Node, Part},
    words::Sense,
};

/// Longest text that can be a title, in characters.
const TITLE: usize = 150;

/// The id of the source for the file itself.
const FILE: &str = "file";

/// Builds the file.
pub(crate) struct Builder<'p> {
    parts: &'p [Part<'p>],
    /// The language of the table.
    language: String,
    tags: Tags,
    pillars: Slugs,
    sections: Slugs,
    goals: Slugs,
    objective_ids: Slugs,
}

/// The contents of a row besides its title.
#[derive(Default)]
struct RowContents {
    summary: Vec<String>,
    facts: Vec<Fact>,
    themes: Vec<String>,
    actors: Vec<String>,
    facets: wire::Values,
    links: Vec<wire::Link>,
    evidence: Vec<Evidence>,
}

impl<'p> Builder<'p> {
    pub fn new(parts: &'p [Part<'p>]) -> Self {
        let (tags, slugs) = (Tags::of(parts), Slugs::default);
        let language = String::new();
        Self { parts, language, tags, pillars: slugs(), sections: slugs(), goals: slugs(), objective_ids: slugs() }
    }

    /// Builds the file, and lists what it leaves out.
    pub fn file(mut self, about: wire::About, tree: Vec<Node>) -> (wire::File, Vec<LeftOut>) {
        let title = about.title.clone();
        self.language.clone_from(&about.language);
        let pillars: Vec<_> = tree.into_iter().map(|node| self.pillar(node)).collect();
        let mut sources = vec![wire::Source { id: FILE.to_owned(), title, ..wire::Source::default() }];
        sources.append(&mut self.tags.sources());
        let file = wire::File {
            format: wire::FORMAT.to_owned(),
            framework: about,
            sources,
            themes: self.tags.themes(),
            actors: self.tags.actors(FILE),
            facets: self.tags.facets(),
            pillars,
            ..wire::File::default()
        };
        (file, self.left_out())
    }

    fn left_out(&self) -> Vec<LeftOut> {
        let columns = self.parts.iter().flat_map(|part| part.plan.with(Role::None).map(move |column| (part, column)));
        let (mut empty, mut left_out) = (Vec::new(), Vec::new());
        for (part, column) in columns {
            let rows = part.plan.header + 1..part.sheet.rows.len();
            let cells = rows.map(|row| part.sheet.cell(row, column)).filter(|cell| !cell.is_empty());
            if let Some(cells) = LeftOut::of(Omission::Column, cells) {
                left_out.push(LeftOut { column: part.plan.columns[column].heading.clone(), ..cells });
            } else if !part.sheet.cell(part.plan.header, column).is_empty() {
                empty.push(part.sheet.cell(part.plan.header, column));
            }
        }
        left_out.extend(LeftOut::of(Omission::EmptyColumns, empty));
        left_out
    }

    fn pillar(&mut self, node: Node) -> wire::Pillar {
        let mut contents = self.contents(&node);
        let (title, rest) = shortened_title(&node.title);
        contents.summary.splice(0..0, rest);
        let id = self.pillars.take(&[&title, node.label.as_deref().unwrap_or_default()], "pillar");
        let (goals, sections) = self.goals_and_sections(node.children);
        wire::Pillar {
            id,
            links: std::mem::take(&mut contents.links),
            summary: contents.summary_with_facts(),
            title,
            label: node.label,
            goals,
            sections,
            ..wire::Pillar::default()
        }
    }

    fn section(&mut self, node: Node) -> wire::Section {
        let mut contents = self.contents(&node);
        let (title, rest) = shortened_title(&node.title);
        contents.summary.splice(0..0, rest);
        let id = self.sections.take(&[&title, node.label.as_deref().unwrap_or_default()], "section");
        let (goals, sections) = self.goals_and_sections(node.children);
        wire::Section {
            id,
            links: std::mem::take(&mut contents.links),
            summary: contents.summary_with_facts(),
            title,
            label: node.label,
            goals,
            sections,
            ..wire::Section::default()
        }
    }

    fn goals_and_sections(&mut self, nodes: Vec<Node>) -> (Vec<wire::Goal>, Vec<wire::Section>) {
        let (sections, goals): (Vec<_>, Vec<_>) = nodes.into_iter().partition(|node| node.role == Some(Role::Section));
        let goals = goals.into_iter().map(|node| self.goal(node)).collect();
        (goals, sections.into_iter().map(|node| self.section(node)).collect())
    }

    fn goal(&mut self, node: Node) -> wire::Goal {
        let mut contents = self.contents(&node);
        let (title, rest) = shortened_title(&node.title);
        contents.summary.splice(0..0, rest);
        let id = self.goals.take(&[node.label.as_deref().unwrap_or_default(), &title], "goal");
        let objectives = self.objectives(node.children);
        contents.facts.iter_mut().for_each(|fact| fact.evidence.clone_from(&contents.evidence));
        wire::Goal {
            id,
            summary: contents.statement(),
            label: node.label,
            themes: contents.themes,
            actors: contents.actors,
            facts: contents.facts,
            facets: contents.facets,
            links: contents.links,
            evidence: contents.evidence,
            title,
            objectives,
            ..wire::Goal::default()
        }
    }

    /// Objectives, with those below them as further ones, since there is no level below.
    fn objectives(&mut self, nodes: Vec<Node>) -> Vec<wire::Objective> {
        let mut objectives = Vec::new();
        for mut node in nodes {
            let children = std::mem::take(&mut node.children);
            objectives.push(self.objective(node));
            objectives.extend(self.objectives(children));
        }
        objectives
    }

    fn objective(&mut self, node: Node) -> wire::Objective {
        let contents = self.contents(&node);
        let mut text = vec![node.title.clone()];
        text.extend(contents.summary);
        text.extend(contents.facts.into_iter().map(|fact| format!("{}: {}", fact.title, fact.text)));
        let owners = contents.actors.iter().filter_map(|id| self.tags.actor_title(id)).collect::<Vec<_>>();
        if !owners.is_empty() {
            text.push(format!("{}: {}", self.tags.actor_heading(), owners.join(", ")));
        }
        wire::Objective {
            id: self.objective_ids.take(&[node.label.as_deref().unwrap_or_default(), &node.title], "objective"),
            label: node.label,
            text: text.join("\n\n"),
            facets: contents.facets,
            links: contents.links,
            evidence: contents.evidence,
            ..wire::Objective::default()
        }
    }

    fn contents(&mut self, node: &Node) -> RowContents {
        let mut contents = RowContents::default();
        for place in &node.rows {
            self.read_row(*place, node, &mut contents);
        }
        if contents.evidence.is_empty() {
            contents.evidence.push(Evidence { source: FILE.to_owned(), place: None });
        }
        contents
    }

    fn read_row(&mut self, (number, at): (usize, usize), node: &Node, contents: &mut RowContents) {
        // Only goals have themes and actors, and no pillar or section has values of facets.
        let has_tags = node.role == Some(Role::Goal);
        let has_facets = has_tags || node.role == Some(Role::Objective);
        let part = &self.parts[number];
        let Row { at: row, path, named_by, .. } = &part.read.rows[at];
        let row = *row;
        let above = path.len().saturating_sub(1);
        let is_labelled = |cell: &str| {
            let mut labels = path.iter().take(above).map(|step| &step.label).chain([&node.label]);
            labels.any(|label| label.as_deref() == Some(cell))
        };
        let place = phrases::row(&self.language, &part.sheet.name, row + 1);
        contents.evidence.push(Evidence { source: FILE.to_owned(), place: Some(place) });
        let mut has_summary = !contents.summary.is_empty();
        for (column, Column { heading, role }) in columns(part) {
            let cell = part.sheet.cell(row, column);
            let address = part.sheet.links.get(&(row, column)).filter(|address| *address != cell && role != Role::None);
            if let Some(address) = address {
                let title = if cell.is_empty() { heading.to_owned() } else { shortened_title(cell).0 };
                contents.links.push(wire::Link { title, address: address.clone() });
            }
            match role {
                _ if cell.is_empty() || Some(column) == *named_by => {}
                Role::Summary if !has_summary && Role::of_heading(heading) == Some(Role::Summary) => {
                    contents.summary.push(cell.to_owned());
                    has_summary = true;
                }
                Role::Summary if part.sheet.fractions.contains(&(row, column)) => {
                    contents.add(heading, &phrases::number(&self.language, cell));
                }
                Role::Summary => contents.add(heading, cell),
                // Labels of the levels are shown there; others become facts.
                Role::Label if !is_labelled(cell) => contents.add(heading, cell),
                Role::Depth | Role::Parent if part.read.tree_column != Some(column) => contents.add(heading, cell),
                // The tree does not show the parent if no row is that.
                Role::Parent if above == 0 && !is_labelled(cell) && cell != node.title => contents.add(heading, cell),
                Role::Theme if !has_tags => contents.add(heading, cell),
                Role::Actor if node.role != Some(Role::Objective) && !has_tags => contents.add(heading, cell),
                Role::Status | Role::Facet if !has_facets => contents.add(heading, cell),
                Role::Theme => extend(&mut contents.themes, self.tags.theme_ids(cell)),
                Role::Actor => extend(&mut contents.actors, self.tags.actor_ids(cell)),
                Role::Status | Role::Facet => match self.tags.value_ids((number, column), cell) {
                    Some((facet, ids)) => extend(contents.facets.entry(facet).or_default(), ids),
                    None => contents.add(heading, cell),
                },
                Role::Source => contents.evidence.extend(self.tags.evidence(cell)),
                Role::Link => {
                    for piece in pieces(cell) {
                        if framework::check::is_address(piece) {
                            contents.links.push(wire::Link { title: heading.to_owned(), address: piece.to_owned() });
                        } else if address.is_none() {
                            contents.add(heading, piece);
                        }
                    }
                }
                _ => {}
            }
        }
    }
}

/// A column by heading and role.
struct Column<'p> {
    heading: &'p str,
    role: Role,
}

fn columns<'p>(part: &'p Part<'p>) -> impl Iterator<Item = (usize, Column<'p>)> {
    let column = |column: &'p crate::Column| Column { heading: &column.heading, role: column.role };
    part.plan.columns.iter().map(column).enumerate()
}

fn extend(list: &mut Vec<String>, ids: Vec<String>) {
    let mut known: HashSet<_> = list.iter().cloned().collect();
    list.extend(ids.into_iter().filter(|id| known.insert(id.clone())));
}

impl RowContents {
    fn add(&mut self, heading: &str, cell: &str) {
        self.facts.push(Fact { title: heading.to_owned(), text: cell.to_owned(), evidence: Vec::new() });
    }

    fn statement(&self) -> Option<Statement> {
        let text = self.summary.join("\n\n");
        (!text.is_empty()).then(|| Statement { text, evidence: self.evidence.clone() })
    }

    /// The summary with the facts: pillars and sections have no facts of their own.
    fn summary_with_facts(mut self) -> Option<Statement> {
        let facts = self.facts.iter().map(|fact| format!("{}: {}", fact.title, fact.text));
        self.summary.extend(facts);
        self.statement()
    }
}

/// Shortens a text to a title, with the rest or the whole text if the title leaves something out.
fn shortened_title(text: &str) -> (String, Option<String>) {
    let length = text.chars().count();
    if length <= TITLE {
        return (text.to_owned(), None);
    }
    for end in ["\n", ": ", ". ", "; ", "。"] {
        if let Some((head, rest)) = text.split_once(end).filter(|(head, _)| (3..=TITLE).contains(&head.chars().count()))
        {
            let rest = if end == ": " { rest.to_owned() } else { text.to_owned() };
            return (head.to_owned(), Some(rest));
        }
    }
    let cut = text.char_indices().nth(TITLE).map_or(text.len(), |(at, _)| at);
    let cut = text[..cut].rfind(char::is_whitespace).unwrap_or(cut);
    (format!("{}…", text[..cut].trim_end()), Some(text.to_owned()))
}

/// The names of the levels, from the headings of their columns.
pub(crate) fn names(parts: &[Part<'_>]) -> wire::Names {
    let is_english =
        are_english(parts.iter().flat_map(|part| &part.plan.columns).map(|column| column.heading.as_str()));
    let heading = |role| {
        let mut columns = parts.iter().flat_map(|part| part.plan.with(role).map(|at| level_name(part, at, role)));
        columns.find(|heading| names_things(heading, role)).map(|heading| name(&heading, is_english))
    };
    wire::Names {
        pillar: heading(Role::Pillar),
        section: heading(Role::Section),
        goal: heading(Role::Goal),
        objective: heading(Role::Objective),
        theme: heading(Role::Theme),
        actor: heading(Role::Actor),
    }
}

/// Whether a heading says what things are, and not only that their titles or texts are under it.
fn names_things(heading: &str, role: Role) -> bool {
    let is_text = |reading: Reading| matches!(reading.sense, Sense::Title | Sense::Is(Role::Summary));
    !heading.contains(char::is_numeric) && !read(heading).is_some_and(|reading| role.is_level() && is_text(reading))
}

/// The name of a level: its heading, or the name of the sheet if only that names the level.
fn level_name(part: &Part<'_>, column: usize, role: Role) -> String {
    let heading = &part.plan.columns[column].heading;
    let is_sheet =
        role.is_level() && Role::of_heading(heading).is_none() && Role::of_heading(&part.sheet.name) == Some(role);
    if is_sheet { part.sheet.name.clone() } else { heading.clone() }
}
