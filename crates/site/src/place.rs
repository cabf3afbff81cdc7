//! The parts of a framework that have their own page, in reading order.

use framework::{Framework, Goal, Pillar, Ref, Section, Statement};
use routes::Route;

/// A part with a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PlaceRef {
    /// The first level.
    Pillar(Ref<Pillar>),
    /// A level in between.
    Section(Ref<Section>),
    /// The second level.
    Goal(Ref<Goal>),
}

/// A part with everything that its page, links and metadata need.
#[derive(Clone, Debug)]
pub(crate) struct Place<'a> {
    /// The part itself.
    pub at: PlaceRef,
    /// The folder of the page, which is also the route's noun.
    pub kind: &'static str,
    /// Its slug.
    pub id: &'a str,
    /// Label and title.
    pub name: String,
    /// The official number or other label.
    pub label: Option<&'a str>,
    /// The summary.
    pub summary: Option<&'a Statement>,
    /// The language of the texts, if it is not the framework's.
    pub language: Option<&'a str>,
    /// The depth: 0 for a pillar.
    pub depth: usize,
}

impl<'a> Place<'a> {
    fn pillar(framework: &'a Framework, at: Ref<Pillar>) -> Self {
        let pillar = &framework[at];
        let (label, language) = (pillar.label.as_deref(), pillar.language.as_deref());
        let summary = pillar.summary.as_ref();
        Self {
            at: PlaceRef::Pillar(at),
            kind: "pillar",
            id: &pillar.id,
            name: pillar.name(),
            label,
            summary,
            language,
            depth: 0,
        }
    }

    fn section(framework: &'a Framework, at: Ref<Section>) -> Self {
        let section = &framework[at];
        let (label, language) = (section.label.as_deref(), section.language.as_deref());
        let (summary, depth) = (section.summary.as_ref(), framework.sections_down_to(Some(at)).len());
        Self {
            at: PlaceRef::Section(at),
            kind: "section",
            id: &section.id,
            name: section.name(),
            label,
            summary,
            language,
            depth,
        }
    }

    fn goal(framework: &'a Framework, at: Ref<Goal>) -> Self {
        let goal = &framework[at];
        let (label, language) = (goal.label.as_deref(), goal.language.as_deref());
        let (summary, depth) = (goal.summary.as_ref(), framework.sections_of(at).len() + 1);
        Self { at: PlaceRef::Goal(at), kind: "goal", id: &goal.id, name: goal.name(), label, summary, language, depth }
    }

    /// The place of a part.
    pub fn of(framework: &'a Framework, at: PlaceRef) -> Self {
        match at {
            PlaceRef::Pillar(at) => Self::pillar(framework, at),
            PlaceRef::Section(at) => Self::section(framework, at),
            PlaceRef::Goal(at) => Self::goal(framework, at),
        }
    }

    /// The path of the plain page, relative to the site.
    pub fn page(&self) -> String {
        format!("{}/{}.html", self.kind, self.id)
    }

    /// The path of the Markdown file, relative to the site.
    pub fn markdown(&self) -> String {
        format!("{}/{}.md", self.kind, self.id)
    }

    /// The path of the oEmbed answer, relative to the site.
    pub fn answer(&self) -> String {
        format!("oembed/{}/{}.json", self.kind, self.id)
    }

    /// The address in the explorer, relative to the site. It names `index.html` for hosts that do not serve folders.
    pub fn explorer(&self, query: &str) -> String {
        format!("index.html{query}#/{}/{}", self.kind, self.id)
    }

    /// The route in the explorer.
    pub fn route(&self) -> Route {
        let id = self.id.to_owned();
        match self.at {
            PlaceRef::Pillar(_) => Route::Pillar(id),
            PlaceRef::Section(_) => Route::Section(id),
            PlaceRef::Goal(_) => Route::Goal(id),
        }
    }

    /// The title of the page.
    pub fn title(&self, framework: &Framework) -> String {
        format!("{} – {}", self.name, framework.title)
    }

    /// A short description: the summary as it renders, otherwise the name.
    pub fn description(&self, framework: &Framework) -> String {
        self.summary.map_or_else(|| self.name.clone(), |summary| framework.plain(&summary.text).into_owned())
    }

    /// The parts above it, the outermost first.
    pub fn above(&self, framework: &'a Framework) -> Vec<Self> {
        let (pillar, section) = match self.at {
            PlaceRef::Pillar(_) => return Vec::new(),
            PlaceRef::Section(at) => (framework[at].pillar, framework[at].parent),
            PlaceRef::Goal(at) => (framework[at].pillar, framework[at].section),
        };
        let sections = framework.sections_down_to(section).into_iter().map(|at| Self::section(framework, at));
        std::iter::once(Self::pillar(framework, pillar)).chain(sections).collect()
    }

    /// The parts directly under it: goals, then sections.
    pub fn below(&self, framework: &'a Framework) -> Vec<Self> {
        let (goals, sections): (Vec<_>, &[_]) = match self.at {
            PlaceRef::Pillar(at) => (framework.direct_goals_of_pillar(at).collect(), &framework[at].sections),
            PlaceRef::Section(at) => (framework.direct_goals_of_section(at).collect(), &framework[at].sections),
            PlaceRef::Goal(_) => return Vec::new(),
        };
        let goals = goals.into_iter().map(|at| Self::goal(framework, at));
        goals.chain(sections.iter().map(|at| Self::section(framework, *at))).collect()
    }
}

/// Every part with a page; parents come before children.
pub(crate) fn places(framework: &Framework) -> Vec<Place<'_>> {
    let mut places = Vec::new();
    let mut next: Vec<_> = framework.refs::<Pillar>().rev().map(|at| Place::pillar(framework, at)).collect();
    while let Some(place) = next.pop() {
        next.extend(place.below(framework).into_iter().rev());
        places.push(place);
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_comes_once_and_after_what_it_stands_under() {
        let framework = space_diplomacy::framework();
        let places = places(&framework);
        assert_eq!(places.len(), framework.pillars.len() + framework.sections.len() + framework.goals.len());
        for (at, place) in places.iter().enumerate() {
            let is_before = |above: &Place| places[..at].iter().any(|earlier| earlier.at == above.at);
            assert!(place.above(&framework).iter().all(is_before), "{}", place.name);
            assert_eq!(place.above(&framework).len(), place.depth, "{}", place.name);
        }
    }
}
