//! A goal or an objective, as in the plan.

use super::{
    element::{Element, take_paragraph},
    indicator::Indicator,
    stakeholders::Stakeholders,
};
use crate::shape::{self, paragraphs};

/// The longest text that can be a title, in characters.
const TITLE: usize = 150;

/// Prefixes of the identifiers in StratML files of this program: `goal.find-water`, `objective.dig`, `section.2.wells`.
const OWN: [(&str, Level); 4] = [
    ("pillar.", Level::Pillar),
    ("section.", Level::Section),
    ("goal.", Level::Goal),
    ("objective.", Level::Objective),
];

/// The levels that this program writes into identifiers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// A pillar.
    Pillar,
    /// A section.
    Section,
    /// A goal.
    Goal,
    /// An objective.
    Objective,
}

/// A goal or an objective with its objectives.
#[derive(Clone, Debug, Default)]
pub struct Part {
    pub identifier: String,
    pub name: String,
    pub label: Option<String>,
    pub description: String,
    pub other: String,
    /// A second title, which this program writes at the beginning of “other information”.
    pub subtitle: Option<String>,
    pub stakeholders: Vec<String>,
    /// The names of the stakeholders, in the order of their ids.
    pub names: Vec<String>,
    pub indicators: Vec<Indicator>,
    /// Objectives; for an objective, those numbered under it.
    pub parts: Vec<Part>,
}

impl Part {
    /// Reads a goal or an objective.
    pub fn read(element: Element<'_>, stakeholders: &mut Stakeholders) -> Self {
        let label = shape::label(&element.line("SequenceIndicator"));
        let name = element.line("Name");
        let mut other = element.text("OtherInformation");
        let identifier = element.line("Identifier");
        let subtitle = identifier.starts_with("pillar.").then(|| take_paragraph(&mut other, "Subtitle")).flatten();
        let place = [label.as_deref().unwrap_or_default(), &name].join(" ");
        let (ids, names) = stakeholders.of(element, place.trim());
        let mut part = Self {
            identifier,
            names,
            stakeholders: ids,
            label,
            description: element.content(),
            other,
            subtitle,
            indicators: element.all("PerformanceIndicator").into_iter().filter_map(Indicator::read).collect(),
            name,
            parts: Vec::new(),
        };
        for objective in element.all("Objective") {
            part.add(Self::read(objective, stakeholders));
        }
        part
    }

    /// Adds an objective: under the one that it is numbered under, otherwise as a child of this part. One that has
    /// nothing but indicators leaves these to this part.
    fn add(&mut self, mut objective: Self) {
        if objective.has_no_text() {
            self.indicators.append(&mut objective.indicators);
            self.parts.append(&mut objective.parts);
            return;
        }
        let is_inner = self.parts.last().is_some_and(|last| last.is_parent_of(&objective));
        match self.parts.last_mut().filter(|_| is_inner) {
            Some(last) => last.parts.push(objective),
            None => self.parts.push(objective),
        }
    }

    /// Whether another part is numbered under this one: 1.2 under 1, AC-2(1) under AC-2.
    pub fn is_parent_of(&self, other: &Self) -> bool {
        let by_label = || {
            let rest =
                self.label.as_deref().zip(other.label.as_deref()).and_then(|(own, label)| label.strip_prefix(own));
            rest.is_some_and(|rest| rest.starts_with(|c: char| !c.is_alphanumeric()) && rest.len() > 1)
        };
        match (self.level(), other.level()) {
            (Some((Level::Goal, _)), Some((level, _))) => level == Level::Objective,
            (Some((Level::Pillar, _)), Some((level, depth))) => level == Level::Section && depth == 1,
            (Some((Level::Section, above)), Some((level, depth))) => level == Level::Section && depth > above,
            _ => by_label(),
        }
    }

    /// The level that this program wrote into the identifier, and the depth of a section.
    fn level(&self) -> Option<(Level, usize)> {
        let (rest, level) =
            OWN.iter().find_map(|(start, level)| Some((self.identifier.strip_prefix(start)?, *level)))?;
        let depth = rest.split_once('.').and_then(|(depth, _)| depth.parse().ok());
        Some((level, depth.unwrap_or_default()))
    }

    /// The id that this program wrote into the identifier.
    pub fn own_id(&self) -> Option<&str> {
        self.level().and_then(|_| self.identifier.rsplit_once('.')).map(|(_, id)| id).filter(|id| !id.is_empty())
    }

    fn has_no_text(&self) -> bool {
        let Self { name, description, other, stakeholders, .. } = self;
        name.is_empty() && description.is_empty() && other.is_empty() && stakeholders.is_empty()
    }

    /// All parts below, in the order of the plan.
    pub fn descendants(&self) -> Vec<&Self> {
        self.parts.iter().flat_map(|part| std::iter::once(part).chain(part.descendants())).collect()
    }

    /// Whether it has no content.
    pub fn is_empty(&self) -> bool {
        self.has_no_text() && self.indicators.is_empty() && self.parts.is_empty()
    }

    /// Its title: its name, or the beginning of its description.
    pub fn title(&self, untitled: &str) -> String {
        if !self.name.is_empty() {
            return self.unnumbered().unwrap_or(&self.name).to_owned();
        }
        let text = if self.description.is_empty() { &self.other } else { &self.description };
        let line = text.lines().next().unwrap_or_default();
        if line.is_empty() {
            return untitled.to_owned();
        }
        match line.char_indices().nth(TITLE) {
            None => line.to_owned(),
            Some((end, _)) => {
                let cut = &line[..end];
                let sentence = cut.find(". ").map(|at| &cut[..at]);
                sentence.map_or_else(|| shape::cut(line, TITLE), str::to_owned)
            }
        }
    }

    /// Its name without the number, if the name repeats it. Names that this program wrote stay as they are.
    fn unnumbered(&self) -> Option<&str> {
        let label = self.label.as_deref().filter(|_| self.level().is_none())?;
        let rest = self.name.strip_prefix(label)?.trim_start_matches(['.', ')', ':']);
        let rest =
            rest.strip_prefix(char::is_whitespace)?.trim_start().trim_start_matches(['-', '–', '—']).trim_start();
        Some(rest).filter(|rest| !rest.is_empty())
    }

    /// Its description, unless that is the title.
    pub fn summary(&self, title: &str) -> String {
        if self.description == title { String::new() } else { self.description.clone() }
    }

    /// Everything about it as one text, for levels that have neither facts nor actors.
    pub fn full_text(&self, title: &str) -> String {
        let names =
            if self.names.is_empty() { String::new() } else { format!("Stakeholders: {}", self.names.join("; ")) };
        let indicators = self.indicators.iter().map(Indicator::summary);
        let other = if self.other == title { String::new() } else { self.other.clone() };
        paragraphs([self.summary(title), other, names].into_iter().chain(indicators))
    }
}
