//! Themes, actors, sources and values to filter by: each once, however often a sheet names it.

use std::collections::{BTreeMap, HashMap};

use framework::{
    check::{is_address, is_reserved},
    slug::{self, Slugs},
    wire::{self, Evidence, FacetKind},
};

use crate::{Column, Reason, Role, scale, tone::tone, tree::Part};

/// Everything that cells name.
#[derive(Default)]
pub(crate) struct Tags {
    themes: Known,
    actors: Known,
    sources: Known,
    facets: Vec<Facet>,
    /// The index of the facet of a column, by sheet and column.
    facet_of: HashMap<(usize, usize), usize>,
    actor_heading: String,
}

/// Titles in the order of their first use, with their ids.
#[derive(Default)]
struct Known {
    ids: Slugs,
    titles: Vec<(String, String)>,
    by_title: BTreeMap<String, usize>,
    by_id: HashMap<String, usize>,
}

/// A column of values, or several with one heading.
struct Facet {
    id: String,
    title: String,
    kind: FacetKind,
    values: Known,
}

impl Tags {
    /// The facets of the columns. Columns with the same heading in several sheets are one facet.
    pub fn of(parts: &[Part<'_>]) -> Self {
        let mut tags = Self::default();
        let mut ids = Slugs::default();
        let mut headings = HashMap::new();
        let mut places: HashMap<&str, usize> = HashMap::new();
        for (number, part) in parts.iter().enumerate() {
            tags.actor_heading = part
                .plan
                .with(Role::Actor)
                .next()
                .map_or(tags.actor_heading, |at| part.plan.columns[at].heading.clone());
            for (at, column) in part.plan.columns.iter().enumerate() {
                if !matches!(column.role, Role::Status | Role::Facet) {
                    continue;
                }
                let heading = headings.entry(&*column.heading).or_insert_with(|| Heading::of(parts, &column.heading));
                if !heading.filters(column) {
                    continue;
                }
                let place = *places.entry(&column.heading).or_insert_with(|| {
                    let own = slug::id(&[&column.heading], "facet");
                    let name = if is_reserved(&own) { format!("own-{own}") } else { own };
                    let (id, title) = (ids.take(&[&name], "facet"), column.heading.clone());
                    tags.facets.push(Facet { id, title, kind: heading.kind(column), values: Known::default() });
                    tags.facets.len() - 1
                });
                tags.facet_of.insert((number, at), place);
            }
        }
        tags
    }

    pub fn theme_ids(&mut self, cell: &str) -> Vec<String> {
        list(cell).into_iter().map(|title| self.themes.id(title, "theme")).collect()
    }

    pub fn actor_ids(&mut self, cell: &str) -> Vec<String> {
        list(cell).into_iter().map(|title| self.actors.id(title, "actor")).collect()
    }

    pub fn actor_title(&self, id: &str) -> Option<String> {
        self.actors.by_id.get(id).map(|at| self.actors.titles[*at].1.clone())
    }

    pub fn actor_heading(&self) -> &str {
        &self.actor_heading
    }

    /// The facet of a column, and the ids of the values in a cell; none if the column is not a facet.
    pub fn value_ids(&mut self, column: (usize, usize), cell: &str) -> Option<(String, Vec<String>)> {
        let facet = self.facets.get_mut(*self.facet_of.get(&column)?)?;
        let values = if facet.kind == FacetKind::Tag { list(cell) } else { vec![cell] };
        Some((facet.id.clone(), values.into_iter().map(|title| facet.values.id(title, "value")).collect()))
    }

    /// The sources that a cell names, each as evidence.
    pub fn evidence(&mut self, cell: &str) -> Vec<Evidence> {
        pieces(cell)
            .map(|title| Evidence { source: format!("named-{}", self.sources.id(title, "source")), place: None })
            .collect()
    }

    pub fn themes(&self) -> Vec<wire::Theme> {
        self.themes.titles.iter().map(|(id, title)| wire::Theme { id: id.clone(), title: title.clone() }).collect()
    }

    pub fn actors(&self, source: &str) -> Vec<wire::Actor> {
        let evidence = vec![Evidence { source: source.to_owned(), place: None }];
        let actor = |(id, title): &(String, String)| wire::Actor {
            id: id.clone(),
            title: title.clone(),
            evidence: evidence.clone(),
            ..wire::Actor::default()
        };
        self.actors.titles.iter().map(actor).collect()
    }

    pub fn sources(&self) -> Vec<wire::Source> {
        let source = |(id, title): &(String, String)| wire::Source {
            id: format!("named-{id}"),
            title: title.clone(),
            address: Some(title.clone()).filter(|address| is_address(address)),
            ..wire::Source::default()
        };
        self.sources.titles.iter().map(source).collect()
    }

    pub fn facets(&self) -> Vec<wire::Facet> {
        let filled = self.facets.iter().filter(|facet| !facet.values.titles.is_empty());
        let facet = |facet: &Facet| {
            let mut titles: Vec<_> = facet.values.titles.iter().collect();
            if facet.kind == FacetKind::Level {
                scale::sort(&mut titles, |(_, title)| title.as_str());
            }
            wire::Facet {
                id: facet.id.clone(),
                title: facet.title.clone(),
                kind: facet.kind,
                values: titles.into_iter().map(|(id, title)| value(id, title, facet.kind)).collect(),
            }
        };
        filled.map(facet).collect()
    }
}

fn value(id: &str, title: &str, kind: FacetKind) -> wire::FacetValue {
    let tone = (kind == FacetKind::Status).then(|| tone(title));
    wire::FacetValue { id: id.to_owned(), title: title.to_owned(), tone }
}

/// The values under a heading, row by row, in all sheets that have it.
fn values<'p>(parts: &'p [Part<'p>], heading: &str) -> Vec<&'p str> {
    let columns = |part: &'p Part<'p>| {
        let columns = (0..part.plan.columns.len()).filter(|at| part.plan.columns[*at].heading == heading);
        columns.flat_map(|at| part.read.rows.iter().map(move |row| part.sheet.cell(row.at, at))).collect::<Vec<_>>()
    };
    parts.iter().flat_map(columns).collect()
}

/// The cells under a heading, in all sheets that have it.
struct Heading {
    /// Whether every row has the same value.
    is_same: bool,
    is_scale: bool,
}

impl Heading {
    fn of(parts: &[Part<'_>], heading: &str) -> Self {
        let values = values(parts, heading);
        let is_same = values.len() > 1 && values.windows(2).all(|pair| pair[0] == pair[1]);
        Self { is_same, is_scale: is_level(heading) || scale::is_scale(&values) }
    }

    /// Whether a column is worth filtering by: not if every row has the same value, except for a status, which has a
    /// tone, and a column whose role the reader chose.
    fn filters(&self, column: &Column) -> bool {
        column.role == Role::Status || column.reason == Reason::Reader || !self.is_same
    }

    fn kind(&self, column: &Column) -> FacetKind {
        match column.role {
            Role::Status => FacetKind::Status,
            _ if self.is_scale => FacetKind::Level,
            _ => FacetKind::Tag,
        }
    }
}

fn is_level(heading: &str) -> bool {
    let words = heading.to_lowercase();
    ["level", "maturity", "priority", "baseline", "impact", "phase", "tier", "stufe", "niveau", "nivel"]
        .iter()
        .any(|word| words.contains(word))
}

impl Known {
    fn id(&mut self, title: &str, fallback: &str) -> String {
        let at = *self.by_title.entry(title.to_lowercase()).or_insert_with(|| {
            let id = self.ids.take(&[title], fallback);
            self.by_id.insert(id.clone(), self.titles.len());
            self.titles.push((id, title.to_owned()));
            self.titles.len() - 1
        });
        self.titles[at].0.clone()
    }
}

/// Splits a cell at line breaks, semicolons and bars.
pub(crate) fn pieces(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(['\n', ';', '|', '；']).map(str::trim).filter(|piece| !piece.is_empty())
}

/// As [`pieces`], and also splits short names at commas.
fn list(cell: &str) -> Vec<&str> {
    const NAME: usize = 30;
    let all: Vec<_> = pieces(cell).collect();
    let names: Vec<_> = cell.split([',', '、', '،']).map(str::trim).filter(|piece| !piece.is_empty()).collect();
    let is_list = all.len() == 1 && names.len() > 1 && names.iter().all(|name| name.chars().count() <= NAME);
    if is_list { names } else { all }
}
