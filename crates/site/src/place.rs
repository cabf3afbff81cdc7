//! The parts of a framework that have a page of their own, in the order in which they are read.

use framework::{Framework, Goal, Pillar, Ref, Section, Statement};
use routes::Route;

/// A part that has a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum At {
    /// The first level.
    Pillar(Ref<Pillar>),
    /// A level between.
    Section(Ref<Section>),
    /// The second level.
    Goal(Ref<Goal>),
}

/// A part with what its page, its links and its metadata say.
#[derive(Clone, Debug)]
pub(crate) struct Place<'a> {
    /// Which part it is.
    pub at: At,
    /// The folder of its page, which is also its word in the explorer's addresses.
    pub kind: &'static str,
    /// Its slug.
    pub id: &'a str,
    /// Label and title.
    pub name: String,
    /// The official number or mark.
    pub label: Option<&'a str>,
    /// What it is about.
    pub summary: Option<&'a Statement>,
    /// The language of its texts, where it is not that of the framework.
    pub language: Option<&'a str>,
    /// How deep it stands: 0 for a pillar.
    pub depth: usize,
}

impl<'a> Place<'a> {
    fn pillar(framework: &'a Framework, at: Ref<Pillar>) -> Self {
        let it = &framework[at];
        let (label, language) = (it.label.as_deref(), it.language.as_deref());
        let summary = it.summary.as_ref();
        Self { at: At::Pillar(at), kind: "pillar", id: &it.id, name: it.name(), label, summary, language, depth: 0 }
    }

    fn section(framework: &'a Framework, at: Ref<Section>) -> Self {
        let it = &framework[at];
        let (label, language) = (it.label.as_deref(), it.language.as_deref());
        let (summary, depth) = (it.summary.as_ref(), framework.sections_down_to(Some(at)).len());
        Self { at: At::Section(at), kind: "section", id: &it.id, name: it.name(), label, summary, language, depth }
    }

    fn goal(framework: &'a Framework, at: Ref<Goal>) -> Self {
        let it = &framework[at];
        let (label, language) = (it.label.as_deref(), it.language.as_deref());
        let (summary, depth) = (it.summary.as_ref(), framework.sections_of(at).len() + 1);
        Self { at: At::Goal(at), kind: "goal", id: &it.id, name: it.name(), label, summary, language, depth }
    }

    /// The part itself.
    pub fn of(framework: &'a Framework, at: At) -> Self {
        match at {
            At::Pillar(at) => Self::pillar(framework, at),
            At::Section(at) => Self::section(framework, at),
            At::Goal(at) => Self::goal(framework, at),
        }
    }

    /// Its plain page, below the site.
    pub fn page(&self) -> String {
        format!("{}/{}.html", self.kind, self.id)
    }

    /// Its Markdown file, below the site.
    pub fn markdown(&self) -> String {
        format!("{}/{}.md", self.kind, self.id)
    }

    /// Its oEmbed answer, below the site.
    pub fn answer(&self) -> String {
        format!("oembed/{}/{}.json", self.kind, self.id)
    }

    /// Its place in the explorer, below the site. `index.html` is named for hosts that do not serve folders.
    pub fn explorer(&self, query: &str) -> String {
        format!("index.html{query}#/{}/{}", self.kind, self.id)
    }

    /// Its route in the explorer.
    pub fn route(&self) -> Route {
        let id = self.id.to_owned();
        match self.at {
            At::Pillar(_) => Route::Pillar(id),
            At::Section(_) => Route::Section(id),
            At::Goal(_) => Route::Goal(id),
        }
    }

    /// The title of its page.
    pub fn title(&self, framework: &Framework) -> String {
        format!("{} – {}", self.name, framework.title)
    }

    /// What is said of it in few words: its summary as it reads, else its name.
    pub fn gist(&self, framework: &Framework) -> String {
        self.summary.map_or_else(|| self.name.clone(), |summary| framework.plain(&summary.text).into_owned())
    }

    /// What it stands under, the outermost first.
    pub fn above(&self, framework: &'a Framework) -> Vec<Self> {
        let (pillar, section) = match self.at {
            At::Pillar(_) => return Vec::new(),
            At::Section(at) => (framework[at].pillar, framework[at].parent),
            At::Goal(at) => (framework[at].pillar, framework[at].section),
        };
        let sections = framework.sections_down_to(section).into_iter().map(|at| Self::section(framework, at));
        std::iter::once(Self::pillar(framework, pillar)).chain(sections).collect()
    }

    /// What stands right under it: goals, then sections.
    pub fn below(&self, framework: &'a Framework) -> Vec<Self> {
        let (goals, sections): (Vec<_>, &[_]) = match self.at {
            At::Pillar(at) => (framework.goals_right_under(at).collect(), &framework[at].sections),
            At::Section(at) => (framework.goals_right_in(at).collect(), &framework[at].sections),
            At::Goal(_) => return Vec::new(),
        };
        let goals = goals.into_iter().map(|at| Self::goal(framework, at));
        goals.chain(sections.iter().map(|at| Self::section(framework, *at))).collect()
    }
}

/// Every part with a page, each before what stands under it.
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
