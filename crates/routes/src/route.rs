//! The routes of the explorer, and their paths.

use std::fmt;

use super::encode;
use explore::{FacetKey, OverlayKey, Query};

/// A route: a page of the explorer, or a part of one. The framework may not know an id; the page then says so.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Route {
    /// The framework on one screen.
    #[default]
    Overview,
    /// The result list.
    Goals,
    /// One pillar.
    Pillar(String),
    /// One section.
    Section(String),
    /// One goal.
    Goal(String),
    /// The page of its goal, with this objective marked.
    Objective(String),
    /// Everything on one theme.
    Theme(String),
    /// Everything that names one actor.
    Actor(String),
    /// Who said what.
    Voices,
    /// The voices, with this quotation marked.
    Quotation(String),
    /// Each challenge and what answers it.
    Challenges,
    /// The challenges, with this one marked.
    Challenge(String),
    /// The reader's own layer: status, scores and notes.
    Layer,
    /// A comparison of the framework on screen with another one.
    Compare,
    /// A crosswalk between the framework on screen and another one, by a mapping.
    Crosswalk,
    /// All sources.
    Sources,
    /// The sources, with this one marked.
    Source(String),
    /// About the explorer and how to use it.
    About,
    /// Any other path, without its first slash.
    NotFound(String),
}

impl Route {
    /// Parses a decoded path.
    pub(super) fn parse(path: &str) -> Self {
        let path: String = path.chars().filter(|c| !c.is_control()).take(super::LONGEST_TEXT).collect();
        let path = path.trim_matches('/');
        let (first, id) = path.split_once('/').map_or((path, None), |(first, id)| (first, Some(id.to_owned())));
        match (first, id) {
            ("" | "overview", None) => Self::Overview,
            ("goals", None) => Self::Goals,
            ("voices", None) => Self::Voices,
            ("challenges", None) => Self::Challenges,
            ("layer", None) => Self::Layer,
            ("compare", None) => Self::Compare,
            ("crosswalk", None) => Self::Crosswalk,
            ("sources", None) => Self::Sources,
            ("about", None) => Self::About,
            ("pillar", Some(id)) => Self::Pillar(id),
            ("section", Some(id)) => Self::Section(id),
            ("goal", Some(id)) => Self::Goal(id),
            ("objective", Some(id)) => Self::Objective(id),
            ("theme", Some(id)) => Self::Theme(id),
            ("actor", Some(id)) => Self::Actor(id),
            ("quotation", Some(id)) => Self::Quotation(id),
            ("challenge", Some(id)) => Self::Challenge(id),
            ("source", Some(id)) => Self::Source(id),
            _ => Self::NotFound(path.to_owned()),
        }
    }

    /// The query for the goals that the route is about; empty unless it is about a pillar, section, theme or actor.
    pub fn as_query(&self) -> Query {
        let mut query = Query::default();
        match self {
            Self::Pillar(id) => query.chosen.insert(FacetKey::Pillar, id.as_str()),
            Self::Section(id) => query.chosen.insert(FacetKey::Section, id.as_str()),
            Self::Theme(id) => query.chosen.insert(FacetKey::Theme, id.as_str()),
            Self::Actor(id) => query.chosen.insert(FacetKey::Actor, id.as_str()),
            _ => {}
        }
        query
    }

    /// Whether the page shows search results and their number.
    pub fn shows_results(&self) -> bool {
        matches!(
            self,
            Self::Overview
                | Self::Goals
                | Self::Pillar(_)
                | Self::Section(_)
                | Self::Theme(_)
                | Self::Actor(_)
                | Self::Voices
                | Self::Challenges
                | Self::Compare
                | Self::Crosswalk
        )
    }

    /// The filters of the page besides the framework's facets.
    pub fn overlay_keys(&self) -> &'static [OverlayKey] {
        match self {
            Self::Compare => &[OverlayKey::Change],
            Self::Crosswalk => &[OverlayKey::Relation, OverlayKey::PartnerPillar],
            _ => &OverlayKey::MINE,
        }
    }

    /// The first word of the path, and the id.
    pub fn parts(&self) -> (&str, Option<&str>) {
        match self {
            Self::Overview => ("", None),
            Self::Goals => ("goals", None),
            Self::Voices => ("voices", None),
            Self::Challenges => ("challenges", None),
            Self::Layer => ("layer", None),
            Self::Compare => ("compare", None),
            Self::Crosswalk => ("crosswalk", None),
            Self::Sources => ("sources", None),
            Self::About => ("about", None),
            Self::Pillar(id) => ("pillar", Some(id)),
            Self::Section(id) => ("section", Some(id)),
            Self::Goal(id) => ("goal", Some(id)),
            Self::Objective(id) => ("objective", Some(id)),
            Self::Theme(id) => ("theme", Some(id)),
            Self::Actor(id) => ("actor", Some(id)),
            Self::Quotation(id) => ("quotation", Some(id)),
            Self::Challenge(id) => ("challenge", Some(id)),
            Self::Source(id) => ("source", Some(id)),
            Self::NotFound(path) => (path, None),
        }
    }
}

impl fmt::Display for Route {
    /// The path, with its first slash.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (first, id) = self.parts();
        for part in first.split('/').chain(id.into_iter().flat_map(|id| id.split('/'))) {
            write!(f, "/{}", encode(part))?;
        }
        Ok(())
    }
}
