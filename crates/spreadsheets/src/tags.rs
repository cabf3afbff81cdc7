//! Themes, actors, sources and values to filter by: every one once, however often a sheet names it.

use std::collections::BTreeMap;

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
    actor_heading: String,
}

/// Titles in the order in which they were met, with their ids.
#[derive(Default)]
struct Known {
    ids: Slugs,
    titles: Vec<(String, String)>,
    by_title: BTreeMap<String, usize>,
}

/// A column of values.
struct Facet {
    /// The sheet and the columns whose heading it has.
    columns: Vec<(usize, usize)>,
    id: String,
    title: String,
    kind: FacetKind,
    values: Known,
}

impl Tags {
    /// The facets of the columns. Columns of the same heading in several sheets are one.
    pub fn of(parts: &[Part<'_>]) -> Self {
        let mut tags = Self::default();
        let mut ids = Slugs::default();
        for (number, part) in parts.iter().enumerate() {
            tags.actor_heading = part
                .plan
                .with(Role::Actor)
                .next()
                .map_or(tags.actor_heading, |at| part.plan.columns[at].heading.clone());
            for (at, column) in part.plan.columns.iter().enumerate() {
                let is_scale = || is_level(&column.heading) || scale::is_scale(&values(parts, &column.heading));
                let kind = match column.role {
                    _ if !filters(parts, column) => continue,
                    Role::Status => FacetKind::Status,
                    Role::Facet if is_scale() => FacetKind::Level,
                    Role::Facet => FacetKind::Tag,
                    _ => continue,
                };
                if let Some(known) = tags.facets.iter_mut().find(|facet| facet.title == column.heading) {
                    known.columns.push((number, at));
                    continue;
                }
                let own = slug::id(&[&column.heading], "facet");
                let name = if is_reserved(&own) { format!("own-{own}") } else { own };
                let (id, title) = (ids.take(&[&name], "facet"), column.heading.clone());
                tags.facets.push(Facet { columns: vec![(number, at)], id, title, kind, values: Known::default() });
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
        self.actors.titles.iter().find(|(known, _)| known == id).map(|(_, title)| title.clone())
    }

    pub fn actor_heading(&self) -> &str {
        &self.actor_heading
    }

    /// The facet of a column, and the ids of the values in a cell; none where there is nothing to filter by.
    pub fn value_ids(&mut self, column: (usize, usize), cell: &str) -> Option<(String, Vec<String>)> {
        let facet = self.facets.iter_mut().find(|facet| facet.columns.contains(&column))?;
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
            address: Some(title.clone()).filter(|it| is_address(it)),
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

/// Whether a column has something to filter by: not where every row says the same. A status has its tone nonetheless, and
/// what the reader says is done.
fn filters(parts: &[Part<'_>], column: &Column) -> bool {
    let is_asked = column.role != Role::Facet || column.reason == Reason::Reader;
    let mut values = values(parts, &column.heading);
    let rows = values.len();
    values.dedup();
    is_asked || rows < 2 || values.len() > 1
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
            self.titles.push((self.ids.take(&[title], fallback), title.to_owned()));
            self.titles.len() - 1
        });
        self.titles[at].0.clone()
    }
}

/// Several things in a cell: parted by line breaks, semicolons or bars.
pub(crate) fn pieces(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(['\n', ';', '|', '；']).map(str::trim).filter(|piece| !piece.is_empty())
}

/// As [`pieces`]; a comma parts short names too.
fn list(cell: &str) -> Vec<&str> {
    const NAME: usize = 30;
    let all: Vec<_> = pieces(cell).collect();
    let names: Vec<_> = cell.split([',', '、', '،']).map(str::trim).filter(|piece| !piece.is_empty()).collect();
    let is_list = all.len() == 1 && names.len() > 1 && names.iter().all(|name| name.chars().count() <= NAME);
    if is_list { names } else { all }
}
