//! Themes, actors, sources and values to filter by: every one once, however often a sheet names it.

use std::collections::BTreeMap;

use framework::{
    check::{is_address, is_reserved},
    slug::{self, Slugs},
    wire::{self, Evidence, FacetKind, Tone},
};

use crate::{Role, tree::Part};

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
                let kind = match column.role {
                    Role::Status => FacetKind::Status,
                    Role::Facet if is_level(&column.heading) => FacetKind::Level,
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

    /// The facet of a column, and the ids of the values in a cell.
    pub fn value_ids(&mut self, column: (usize, usize), cell: &str) -> (String, Vec<String>) {
        let Some(facet) = self.facets.iter_mut().find(|facet| facet.columns.contains(&column)) else {
            return Default::default();
        };
        let values = if facet.kind == FacetKind::Tag { list(cell) } else { vec![cell] };
        (facet.id.clone(), values.into_iter().map(|title| facet.values.id(title, "value")).collect())
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
        filled
            .map(|facet| wire::Facet {
                id: facet.id.clone(),
                title: facet.title.clone(),
                kind: facet.kind,
                values: facet.values.titles.iter().map(|(id, title)| value(id, title, facet.kind)).collect(),
            })
            .collect()
    }
}

fn value(id: &str, title: &str, kind: FacetKind) -> wire::FacetValue {
    let tone = (kind == FacetKind::Status).then(|| tone(title));
    wire::FacetValue { id: id.to_owned(), title: title.to_owned(), tone }
}

/// How a status is to be taken, by the words that trackers use.
fn tone(title: &str) -> Tone {
    const TONES: [(Tone, &[&str]); 4] = [
        (
            Tone::Bad,
            &[
                "not met",
                "failed",
                "cancelled",
                "canceled",
                "abandoned",
                "broken",
                "stopped",
                "overdue",
                "off track",
                "red",
                "delayed",
                "non-compliant",
                "not implemented",
                "retrasado",
                "abgebrochen",
            ],
        ),
        (
            Tone::Attention,
            &[
                "at risk",
                "behind",
                "partial",
                "amber",
                "yellow",
                "blocked",
                "on hold",
                "stalled",
                "teilweise",
                "parcial",
            ],
        ),
        (
            Tone::Done,
            &[
                "done",
                "complete",
                "completed",
                "achieved",
                "kept",
                "met",
                "delivered",
                "implemented",
                "closed",
                "finished",
                "fertig",
                "abgeschlossen",
                "terminé",
                "completado",
                "concluído",
                "выполнено",
                "完成",
                "完了",
                "مكتمل",
                "पूर्ण",
            ],
        ),
        (
            Tone::Good,
            &[
                "on track",
                "in progress",
                "ongoing",
                "started",
                "underway",
                "green",
                "begonnen",
                "laufend",
                "en cours",
                "en curso",
            ],
        ),
    ];
    let words = title.to_lowercase();
    let is = |known: &&str| {
        words == **known || words.starts_with(&format!("{known} ")) || words.ends_with(&format!(" {known}"))
    };
    TONES.iter().find(|(_, known)| known.iter().any(&is)).map_or(Tone::Neutral, |(tone, _)| *tone)
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
