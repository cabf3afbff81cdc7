//! What an OSCAL catalog says of itself.

use super::{
    context::Context,
    heading, links, markup,
    plan::{Branch, Levels, Plan},
    props,
    prose::Note,
    tree::Json,
    words::Noun,
};
use crate::{shape, slug::Slugs};
use framework::wire::{About, Fact, Link, Markup, Name, Names, Source};

/// Reads the metadata.
pub struct Describer<'c, 't, 'a> {
    pub context: &'c Context<'t, 'a>,
    pub metadata: &'t Json<'a>,
    pub language: String,
}

impl Describer<'_, '_, '_> {
    /// The catalog as a document, with the facts that are the same for all its controls.
    pub fn about(&self, plan: &Plan<'_, '_>, same: &[(String, String)]) -> About {
        let title = self.title();
        let (address, mut links) = self.links();
        let mut notes = self.properties();
        for (name, value) in same {
            props::add(&mut notes, self.context.words.heading(name), markup::markdown(value));
        }
        self.unused(&mut links, &mut notes);
        About {
            id: Slugs::default().take(&[&title], "catalog"),
            publisher: self.publisher().unwrap_or_default(),
            date: self.date(),
            language: self.language.clone(),
            version: self.version(),
            address,
            coverage: self.coverage(plan),
            summary: shape::statement(self.context.markdown(self.metadata.text("remarks")), None),
            facts: notes
                .into_iter()
                .map(|(title, text)| Fact { title, text, evidence: shape::evidence(None) })
                .collect(),
            markup: Some(Markup::Markdown),
            links,
            names: Some(self.names(plan)),
            title,
            ..About::default()
        }
    }

    /// The catalog as the source of everything in it.
    pub fn source(&self, about: &About) -> Source {
        let version = about.version.as_ref().map(|version| format!("Version {version}. ")).unwrap_or_default();
        let oscal = self.metadata.text("oscal-version");
        let oscal = if oscal.is_empty() { String::new() } else { format!(" {}", markup::title(oscal)) };
        Source {
            id: shape::SOURCE.to_owned(),
            title: about.title.clone(),
            publisher: self.publisher(),
            date: about.date.clone(),
            address: about.address.clone(),
            note: Some(format!("{version}Read from an OSCAL{oscal} catalog.")),
            ..Source::default()
        }
    }

    fn title(&self) -> String {
        shape::first([markup::title(self.metadata.text("title")), self.context.words.untitled_catalog.to_owned()])
    }

    fn version(&self) -> Option<String> {
        let version = self.metadata.text("version");
        if heading::is_placeholder(version) {
            self.metadata.mark_seen("version");
            return None;
        }
        Some(markup::title(version)).filter(|version| !version.is_empty())
    }

    /// The date of publication, or of the last change if there is none.
    fn date(&self) -> Option<String> {
        ["published", "last-modified"].into_iter().find_map(|key| shape::day(self.metadata.word(key)))
    }

    /// The party named as publisher, or as creator, or else the first party.
    fn publisher(&self) -> Option<String> {
        let parties = self.metadata.list("parties");
        let with_role = |role: &str| {
            let holders = self.metadata.list("responsible-parties");
            let holder = holders.iter().find(|holder| holder.word("role-id") == role)?;
            let uuid = holder.list("party-uuids").first()?.as_word();
            parties.iter().find(|party| party.word("uuid") == uuid)
        };
        let party = with_role("publisher").or_else(|| with_role("creator")).or_else(|| parties.first())?;
        Some(markup::title(party.text(if party.get("name").is_some() { "name" } else { "party-name" })))
            .filter(|name| !name.is_empty())
    }

    /// The address of the catalog, and further links.
    fn links(&self) -> (Option<String>, Vec<Link>) {
        let (mut own, mut links) = (None, Vec::<Link>::new());
        let all = self.metadata.list("links");
        let is_own = |link: &Json<'_>| matches!(link.word("rel"), "canonical" | "alternate");
        for link in all.iter().filter(|link| is_own(link)).chain(all.iter().filter(|link| !is_own(link))) {
            let is_leading = shape::address(link.word("href")).is_some() || link.word("href").starts_with('#');
            let Some(address) = is_leading.then(|| links::address(link, &self.context.resources)).flatten() else {
                continue;
            };
            if own.is_none() && is_own(link) {
                own = Some(address);
                continue;
            }
            let without_scheme = address.split_once("://").map_or("", |(_, rest)| rest).trim_end_matches('/');
            let title = shape::first([markup::title(link.text("text")), without_scheme.to_owned()]);
            let title = match link.word("rel") {
                "" => title,
                rel => format!("{}: {title}", self.context.words.heading(rel)),
            };
            links.push(Link { title, address });
        }
        (own, links)
    }

    fn properties(&self) -> Vec<Note> {
        let mut notes = Vec::new();
        let shown =
            self.metadata.either("props", "properties").iter().filter(|prop| prop.word("name") != "resolution-tool");
        for prop in shown {
            let heading = self.context.words.heading(prop.word("name"));
            props::add(&mut notes, heading, self.context.markdown(prop.text("value")));
        }
        notes
    }

    /// Adds the resources of the back matter that no control leads to.
    fn unused(&self, links: &mut Vec<Link>, notes: &mut Vec<Note>) {
        let resources: Vec<_> = self.context.resources.unused().collect();
        for resource in resources {
            match resource.describe("", &self.context.names) {
                (title, Some(address)) if !title.is_empty() => links.push(Link { title, address }),
                (title, _) => props::add(notes, self.context.words.heading("reference"), markup::escaped(&title)),
            }
        }
    }

    fn coverage(&self, plan: &Plan<'_, '_>) -> String {
        let members = plan.members();
        let objectives: usize = members.iter().map(|member| member.inner.len()).sum();
        let groups = plan.branches.iter().map(groups).sum();
        let words = self.context.words;
        if plan.branches.is_empty() {
            let nothing = if words.defined.is_empty() { "" } else { "The file has no groups and no controls." };
            return nothing.to_owned();
        }
        if words.defined.is_empty() {
            let counts = [(words.family, groups), (words.control, members.len()), (words.enhancement, objectives)];
            let counts = counts.iter().filter(|(_, count)| *count > 0);
            return counts.map(|((_, many), count)| format!("{many}: {count}")).collect::<Vec<_>>().join("; ") + ".";
        }
        let top = if plan.levels == Levels::Controls { "top control" } else { "group" };
        let counts = [(groups, top), (members.len(), "control"), (objectives, "enhancement")];
        let counts: Vec<_> = counts.iter().filter(|(n, _)| *n > 0).map(|(n, noun)| shape::count(*n, noun)).collect();
        let (last, others) = counts.split_last().map_or(("", &[][..]), |(last, others)| (last.as_str(), others));
        let all = if others.is_empty() { last.to_owned() } else { format!("{} and {last}", others.join(", ")) };
        format!("All of the file’s {all}. What is not shown is counted by kind.")
    }

    /// The names of the levels. Catalogs may give them as classes; NIST SP 800-53 does so for families only.
    fn names(&self, plan: &Plan<'_, '_>) -> Names {
        let words = self.context.words;
        let name = |(one, many): Noun| shape::name(one, many);
        let members = plan.members();
        let mut named: Vec<Name> = Vec::new();
        let mut class = |nodes: Vec<&Json<'_>>| {
            let found = shared_noun(&nodes).filter(|noun| !named.contains(noun));
            named.extend(found.clone());
            found
        };
        let pillars = class(plan.branches.iter().filter_map(|branch| branch.node).collect());
        let inner = plan.branches.iter().flat_map(|branch| &branch.branches).flat_map(Branch::all);
        let sections = class(inner.filter_map(|branch| branch.node).collect());
        let goals = class(members.iter().map(|member| member.node).collect());
        let objectives = class(members.iter().flat_map(|member| member.inner.iter().copied()).collect());
        let (pillar, inner) = match plan.levels {
            Levels::Groups => (words.family, (words.control, words.enhancement)),
            Levels::Categories => (words.family, (words.section, words.control)),
            Levels::Controls => (words.control, (words.control, words.enhancement)),
        };
        Names {
            pillar: pillars.or_else(|| Some(name(pillar))),
            section: sections.or_else(|| Some(name(words.section))),
            goal: goals.or_else(|| Some(name(inner.0))),
            objective: objectives.or_else(|| Some(name(inner.1))),
            ..Names::default()
        }
    }
}

/// How many groups of the file, or controls that hold others, make up a branch.
fn groups(branch: &Branch<'_, '_>) -> usize {
    usize::from(branch.node.is_some()) + branch.branches.iter().map(groups).sum::<usize>()
}

/// Nouns for levels of frameworks.
const NOUNS: [&str; 34] = [
    "area",
    "capability",
    "category",
    "chapter",
    "clause",
    "control",
    "criterion",
    "discipline",
    "domain",
    "enhancement",
    "family",
    "function",
    "goal",
    "group",
    "guideline",
    "indicator",
    "measure",
    "objective",
    "outcome",
    "phase",
    "pillar",
    "practice",
    "principle",
    "process",
    "recommendation",
    "requirement",
    "rule",
    "safeguard",
    "section",
    "standard",
    "subcategory",
    "tactic",
    "technique",
    "theme",
];

/// The class that all nodes of a level share, as a noun, if it is one for levels.
fn shared_noun(nodes: &[&Json<'_>]) -> Option<Name> {
    let class = nodes.first()?.word("class");
    let is_shared = NOUNS.contains(&class) && nodes.iter().all(|node| node.word("class") == class);
    let (first, rest) = is_shared.then(|| class.split_at(1))?;
    let one = first.to_ascii_uppercase() + rest;
    Some(shape::name(&one, &shape::plural(&one)))
}
