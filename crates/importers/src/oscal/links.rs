//! Follows the links of a catalog: to controls, through the back matter, or to the web.

use std::{cell::OnceCell, collections::HashMap};

use super::{
    context::{Context, Names},
    heading, markup,
    plan::Index,
    props,
    prose::{Note, shown},
    tree::Json,
};
use crate::{Omission, left_out::Tally, shape};
use framework::wire::Link;

/// The resources of the back matter.
pub struct Resources<'t, 'a> {
    list: Vec<Resource<'t, 'a>>,
    by_id: HashMap<&'t str, usize>,
}

/// A resource, with its title and citation, cached.
pub struct Resource<'t, 'a> {
    json: &'t Json<'a>,
    pieces: OnceCell<Vec<String>>,
}

impl<'t, 'a> Resources<'t, 'a> {
    /// The resources of a catalog.
    pub fn of(catalog: &'t Json<'a>) -> Self {
        let list = catalog.get("back-matter").map_or(&[][..], |matter| matter.list("resources"));
        let by_id = list.iter().enumerate().map(|(at, json)| (json.word("uuid"), at)).collect();
        Self { list: list.iter().map(|json| Resource { json, pieces: OnceCell::new() }).collect(), by_id }
    }

    fn find(&self, id: &str) -> Option<&Resource<'t, 'a>> {
        self.by_id.get(id).map(|at| &self.list[*at])
    }

    /// The resources that nothing leads to.
    pub fn unused(&self) -> impl Iterator<Item = &Resource<'t, 'a>> {
        let is_unseen = |resource: &Json<'_>| {
            let citation = resource.get("citation");
            resource.is_unseen("title") || citation.is_some_and(|citation| citation.is_unseen("text"))
        };
        self.list.iter().filter(move |resource| is_unseen(resource.json))
    }
}

impl Resource<'_, '_> {
    /// Its title after this text, with its citation; and its web address.
    pub fn describe(&self, text: &str, names: &Names) -> (String, Option<String>) {
        let own = self.pieces.get_or_init(|| {
            let citation = self.json.get("citation").map_or("", |citation| citation.text("text"));
            Vec::from([self.json.text("title"), citation].map(markup::title))
        });
        let mut title = markup::title(text);
        for piece in own.iter().map(|piece| names.again(piece)) {
            if !piece.is_empty() && !title.contains(&piece) {
                title += if title.is_empty() { "" } else { ": " };
                title += &piece;
            }
        }
        (title, web(self.json))
    }
}

/// The web address of a resource.
fn web(resource: &Json<'_>) -> Option<String> {
    let found = resource.list("rlinks").iter().find(|rlink| shape::address(rlink.word("href")).is_some());
    found.and_then(|rlink| shape::address(rlink.text("href")))
}

/// The web address of a link of the whole catalog.
pub fn address(link: &Json<'_>, resources: &Resources<'_, '_>) -> Option<String> {
    let href = link.text("href");
    shape::address(href).or_else(|| web(resources.find(href.strip_prefix('#')?)?.json))
}

/// What a control's links say.
#[derive(Default)]
pub struct Linked {
    /// Goals that it relates to.
    pub related: Vec<String>,
    pub links: Vec<Link>,
    pub notes: Vec<Note>,
    into: Vec<String>,
    moved: Vec<String>,
}

/// Follows links.
pub struct Follower<'c, 't, 'a> {
    pub context: &'c Context<'t, 'a>,
    pub index: &'c Index<'t, 'a>,
    pub tally: &'c mut Tally,
}

impl Follower<'_, '_, '_> {
    /// Follows all links of a control and of its parts.
    pub fn follow(&mut self, owner: &Json<'_>, name: &str, linked: &mut Linked) {
        for link in owner.list("links") {
            self.add_link(link, name, linked);
        }
        for part in shown(owner.list("parts")) {
            self.mentions(part.word("prose"), name, linked);
            self.follow(part, name, linked);
        }
    }

    /// Links within a text keep their words there; those to controls also relate goals, those to resources add links.
    fn mentions(&mut self, prose: &str, name: &str, linked: &mut Linked) {
        let ends = [("](", ')'), ("href=\"", '"')];
        let targets = ends.iter().flat_map(|(start, end)| {
            let targets = prose.split(start).skip(1).filter_map(|rest| rest.split(*end).next());
            // Markdown links to other files are counted for all formats alike, by `file_links`.
            targets.map(|target| (target.trim(), *end == ')'))
        });
        for (target, is_markdown) in targets.filter(|(target, _)| !target.contains(char::is_whitespace)) {
            let id = target.strip_prefix('#').unwrap_or_default();
            if let Some((goal, _)) = self.index.find(id) {
                linked.related.push(goal.to_owned());
            } else if let Some((title, address)) = self.resource(id, "") {
                match address {
                    Some(address) => {
                        let without_scheme = address.split_once("://").map_or("", |(_, rest)| rest).to_owned();
                        linked.links.push(Link { title: shape::first([title, without_scheme]), address });
                    }
                    None => props::add(&mut linked.notes, self.kind("reference"), title),
                }
            } else if !target.is_empty()
                && (!is_markdown || target.starts_with('#'))
                && self.index.group(id).is_none()
                && shape::address(target).is_none()
                && !target.starts_with("mailto:")
            {
                self.tally.add(Omission::LinksElsewhere, || format!("{name} → {target}"));
            }
        }
    }

    fn add_link(&mut self, link: &Json<'_>, name: &str, linked: &mut Linked) {
        let (href, rel) = (link.word("href"), link.word("rel").replace('_', "-"));
        let text = || markup::title(link.text("text"));
        if let Some(address) = shape::address(href) {
            let without_scheme = address.split_once("://").map_or("", |(_, rest)| rest).trim_end_matches('/');
            let title = self.with_kind(&rel, shape::first([text(), without_scheme.to_owned()]));
            link.text("href");
            return linked.links.push(Link { title, address });
        }
        // Some catalogs name a control by its bare id.
        let unprefixed = Some(href).filter(|href| self.index.find(href).is_some() || self.index.group(href).is_some());
        let target = href.strip_prefix('#').or(unprefixed).unwrap_or_default();
        link.text("href");
        if target.is_empty() {
            props::add(&mut linked.notes, self.kind(&rel), text());
            return self.tally.add(Omission::LinksElsewhere, || format!("{name} → {href}"));
        }
        if let Some((goal, control)) = self.index.find(target) {
            let label = heading::name(control);
            linked.related.push(goal.to_owned());
            match rel.as_str() {
                "incorporated-into" => linked.into.push(label),
                "moved-to" => linked.moved.push(label),
                "related" | "" if link.word("text").is_empty() => {}
                _ => props::add(&mut linked.notes, self.kind(&rel), self.named(control, &text())),
            }
        } else if let Some(group) = self.index.group(target) {
            let name = self.context.name_of_group(group);
            match rel.as_str() {
                "incorporated-into" => linked.into.push(name),
                "moved-to" => linked.moved.push(name),
                _ => props::add(&mut linked.notes, self.kind(&rel), markup::escaped(&name)),
            }
        } else if let Some(found) = self.context.resources.find(target) {
            let (title, address) = found.describe(link.text("text"), &self.context.names);
            match address {
                Some(address) if !title.is_empty() => {
                    linked.links.push(Link { title: self.with_kind(&rel, title), address });
                }
                _ => props::add(&mut linked.notes, self.kind(&rel), title),
            }
        } else {
            self.outside(link, &rel, target, name, linked);
        }
    }

    fn outside(&mut self, link: &Json<'_>, rel: &str, target: &str, name: &str, linked: &mut Linked) {
        match rel {
            "incorporated-into" => linked.into.push(target.to_uppercase()),
            "moved-to" => linked.moved.push(target.to_uppercase()),
            "related" | "required" | "dependency" => {
                self.tally.add(Omission::MissingControls, || format!("{name} → {}", target.to_uppercase()));
            }
            _ if link.word("text").trim().is_empty() => {
                self.tally.add(Omission::LinksElsewhere, || format!("{name} → #{target}"));
            }
            // Its text is worth reading even if the link leads nowhere.
            _ => props::add(&mut linked.notes, self.kind(rel), markup::title(link.text("text"))),
        }
    }

    /// The title of a resource in the back matter, and its web address.
    fn resource(&self, id: &str, text: &str) -> Option<(String, Option<String>)> {
        self.context.resources.find(id).map(|found| found.describe(text, &self.context.names))
    }

    /// A control in a note: its label, its title, and the link's text.
    fn named(&self, control: &Json<'_>, text: &str) -> String {
        let name = self.context.name_of_control(control);
        if text.is_empty() || name.contains(text) { name } else { format!("{name}: {text}") }
    }

    /// The kind of a link, as a heading.
    fn kind(&self, rel: &str) -> String {
        self.context.words.heading(if rel.is_empty() { "related" } else { rel })
    }

    fn with_kind(&self, rel: &str, title: String) -> String {
        match rel {
            "" | "reference" | "references" | "source" => title,
            rel => format!("{}: {title}", self.context.words.heading(rel)),
        }
    }
}

/// The property that says that a control was withdrawn.
pub fn withdrawn<'t, 'a>(control: &'t Json<'a>) -> Option<&'t Json<'a>> {
    control.either("props", "properties").iter().find(|prop| props::is_withdrawal(prop))
}

impl Linked {
    /// `Withdrawn: incorporated into AC-3`; `None` for a control that is not withdrawn.
    pub fn status(&self, control: &Json<'_>, context: &Context<'_, '_>) -> Option<String> {
        let words = context.words;
        let says_so = withdrawn(control);
        if let Some(prop) = says_so {
            prop.text("value");
        }
        let target =
            |verb: &str, labels: &[String]| (!labels.is_empty()).then(|| format!("{verb} {}", labels.join(", ")));
        let went: Vec<_> =
            [target(words.incorporated, &self.into), target(words.moved, &self.moved)].into_iter().flatten().collect();
        let title = markup::title(control.word("title"));
        match (says_so, went.is_empty()) {
            (_, true) if heading::withdrawal(&title).is_some() => heading::withdrawal(&title).map(str::to_owned),
            (None, true) => None,
            (Some(_), true) => Some(words.withdrawn.to_owned()),
            (_, false) => Some(format!("{}: {}", words.withdrawn, went.join("; "))),
        }
    }
}
