//! The plain page of a pillar, section or goal: everything the data say about it, readable on its own, with links up,
//! down, onwards and into the explorer.

use std::collections::BTreeSet;

use framework::{
    Challenge, Evidence, Fact, Framework, Goal, Link, Objective, Pillar, Placement, Quotation, Ref, Source, Statement,
    ValueRef, dir,
};

use crate::{
    CONTENTS, POLICY, Place, Site, escaped,
    head::{self, named, shortened},
    place::PlaceRef,
    prose::{blocks, link},
    words::marks,
};

/// The page; `beside` are the parts before and after it in reading order.
pub(crate) fn page(site: &Site, place: &Place, beside: [Option<&Place>; 2]) -> String {
    let framework = site.framework;
    let mut writer = Writer { framework, sources: BTreeSet::new() };
    let title = place.title(framework);
    let body = [
        format!("<h1{}>{}</h1>\n", language(framework, place.language), escaped(&place.name)),
        opener(framework, &format!("../{}", place.explorer(""))),
        writer.place(place),
        writer.source_list(),
    ];
    let head = [
        named("name", "description", &shortened(&place.description(framework))),
        head::of_place(site, place, &title),
        format!("<link rel=\"alternate\" type=\"text/markdown\" href=\"{}.md\">", escaped(place.id)),
    ];
    let navigation =
        Navigation { up: "../", above: breadcrumb(framework, place), beside: neighbours(framework, beside) };
    document(site, &title, &head.join("\n"), &navigation, &body.concat())
}

/// The links away from a page.
pub(crate) struct Navigation<'a> {
    /// The relative path from the page's folder to the site's.
    pub up: &'a str,
    /// The breadcrumb.
    pub above: String,
    /// The links to the previous and next page.
    pub beside: String,
}

/// The document around a page's content.
pub(crate) fn document(site: &Site, title: &str, head: &str, navigation: &Navigation, body: &str) -> String {
    let framework = site.framework;
    let Navigation { up, above, beside } = navigation;
    format!(
        "<!doctype html>\n<html lang=\"{lang}\" dir=\"{dir}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n{head}\n\
         <link rel=\"icon\" type=\"image/svg+xml\" href=\"{up}icon.svg\">\n\
         <link rel=\"stylesheet\" href=\"{up}{style}\">\n</head>\n<body class=\"paper\">\n<header>\n{above}</header>\n\
         <main class=\"prose\">\n{body}</main>\n<footer>\n{beside}{coverage}</footer>\n</body>\n</html>\n",
        lang = escaped(&framework.language),
        dir = dir(&framework.language),
        title = escaped(title),
        style = escaped(site.style),
        coverage = blocks(framework, &framework.coverage, ""),
    )
}

/// The breadcrumb from the framework to a part.
fn breadcrumb(framework: &Framework, place: &Place) -> String {
    let mut steps = vec![
        format!("<li><a href=\"../index.html\">{}</a></li>\n", escaped(&framework.title)),
        format!("<li><a href=\"../{CONTENTS}\"{}>{}</a></li>\n", marks(framework), escaped(&messages::site_contents())),
    ];
    steps.extend(place.above(framework).iter().map(|above| item(framework, above, "../")));
    trail(&steps.concat())
}

/// A breadcrumb's steps as a list.
pub(crate) fn trail(steps: &str) -> String {
    format!("<nav aria-label=\"{}\"><ol>\n{steps}</ol></nav>\n", escaped(&messages::breadcrumb()))
}

/// The link that opens a place in the explorer.
pub(crate) fn opener(framework: &Framework, address: &str) -> String {
    format!("<p{}><a href=\"{address}\">{}</a></p>\n", marks(framework), escaped(&messages::site_open()))
}

/// The links to the previous and next page.
fn neighbours(framework: &Framework, [before, after]: [Option<&Place>; 2]) -> String {
    let item = |place: Option<&Place>, relation: &str, word: &str| {
        let place = place?;
        let (page, name) = (escaped(&place.page()), escaped(&place.name));
        let word = format!("<span{}>{}</span>", marks(framework), escaped(word));
        let link = format!("<a rel=\"{relation}\" href=\"../{page}\">{name}</a>");
        Some(format!("<li>{}</li>\n", messages::labelled(&word, &link)))
    };
    let items = [item(before, "prev", &messages::previous()), item(after, "next", &messages::next())];
    let items: String = items.into_iter().flatten().collect();
    format!("<nav aria-label=\"{}\"><ul>\n{items}</ul></nav>\n", escaped(&messages::site_neighbours()))
}

/// A list item that links to a part; `up` is the relative path to the site's folder.
pub(crate) fn item(framework: &Framework, place: &Place, up: &str) -> String {
    let (page, name) = (escaped(&place.page()), escaped(&place.name));
    format!("<li{}><a href=\"{up}{page}\">{name}</a></li>\n", language(framework, place.language))
}

/// The language attributes of a part, if its language differs from the framework's.
fn language(framework: &Framework, own: Option<&str>) -> String {
    let own = own.filter(|own| *own != framework.language);
    own.map_or(String::new(), |own| format!(" lang=\"{}\" dir=\"{}\"", escaped(own), dir(own)))
}

/// Writes content, and collects the sources cited.
struct Writer<'a> {
    framework: &'a Framework,
    sources: BTreeSet<Ref<Source>>,
}

impl<'a> Writer<'a> {
    fn place(&mut self, place: &Place<'a>) -> String {
        let framework = self.framework;
        let body = match place.at {
            PlaceRef::Pillar(at) => self.pillar(at),
            PlaceRef::Section(at) => self.statement(framework[at].summary.as_ref()) + &links(&framework[at].links),
            PlaceRef::Goal(at) => self.goal(&framework[at]),
        };
        let quotations = match place.at {
            PlaceRef::Pillar(at) => self.quotations_about(at),
            _ => String::new(),
        };
        format!("<div{}>\n{body}</div>\n{}{quotations}", language(framework, place.language), self.below(place))
    }

    /// The goals and sections directly under a part.
    fn below(&self, place: &Place<'a>) -> String {
        let names = &self.framework.names;
        let (goals, sections): (Vec<_>, Vec<_>) =
            place.below(self.framework).into_iter().partition(|below| matches!(below.at, PlaceRef::Goal(_)));
        let list = |places: &[Place]| -> String {
            let items: String = places.iter().map(|place| item(self.framework, place, "../")).collect();
            wrapped("ul", &items)
        };
        section(&names.goal.many, "", &list(&goals)) + &section(&names.section.many, "", &list(&sections))
    }

    fn pillar(&mut self, at: Ref<Pillar>) -> String {
        let pillar = &self.framework[at];
        let subtitle =
            pillar.subtitle.as_ref().map_or(String::new(), |subtitle| format!("<p>{}</p>\n", escaped(subtitle)));
        subtitle + &self.statement(pillar.summary.as_ref()) + &links(&pillar.links)
    }

    fn quotations_about(&mut self, at: Ref<Pillar>) -> String {
        let about = |quotation: &&Quotation| quotation.about.pillars.contains(&at);
        let quotations: Vec<_> = self.framework.quotations.iter().filter(about).collect();
        self.quotations(&quotations)
    }

    fn goal(&mut self, goal: &'a Goal) -> String {
        let framework = self.framework;
        let names = &framework.names;
        let objectives: String = goal.objectives.iter().map(|&at| self.objective(&framework[at])).collect();
        let titles =
            |titles: Vec<&str>| wrapped("ul", &titles.into_iter().map(escaped).map(in_item).collect::<String>());
        let quotations: Vec<_> = goal.quotations.iter().map(|&at| &framework[at]).collect();
        let related: String =
            goal.related.iter().map(|&at| item(framework, &Place::of(framework, PlaceRef::Goal(at)), "../")).collect();
        [
            self.pillar_line(goal),
            self.properties(goal),
            self.statement(goal.summary.as_ref()),
            self.evidence_line(&goal.evidence),
            section(&names.objective.many, "", &wrapped("ol", &objectives)),
            goal.facts.iter().map(|fact| self.fact(fact)).collect(),
            section(&names.theme.many, "", &titles(goal.themes.iter().map(|&at| &*framework[at].title).collect())),
            section(&names.actor.many, "", &titles(goal.actors.iter().map(|&at| &*framework[at].title).collect())),
            self.quotations(&quotations),
            section(
                &messages::challenges(),
                &marks(framework),
                &goal.challenges.iter().map(|&at| self.challenge(&framework[at])).collect::<String>(),
            ),
            section(&messages::column_related(), &marks(framework), &wrapped("ul", &related)),
            section(&messages::links_heading(), &marks(framework), &links(&goal.links)),
        ]
        .concat()
    }

    /// The goal's pillars, and who placed it there.
    fn pillar_line(&self, goal: &Goal) -> String {
        let framework = self.framework;
        let who = match goal.placement {
            Some(Placement::Reported) => messages::placed_there_by_source(),
            Some(Placement::Editorial) => messages::placed_there_by_editors(),
            None => String::new(),
        };
        let note = goal.placement_note.as_ref().map_or(String::new(), |note| blocks(framework, note, ""));
        let pillars: Vec<_> = goal
            .pillars()
            .map(|at| Place::of(framework, PlaceRef::Pillar(at)))
            .map(|pillar| format!("<a href=\"../{}\">{}</a>", escaped(&pillar.page()), escaped(&pillar.name)))
            .collect();
        let names = &framework.names.pillar;
        let level = if pillars.len() == 1 { &names.one } else { &names.many };
        let who = format!("<span{}>{}</span>", marks(framework), escaped(&who));
        let pillar_line = messages::labelled(&escaped(level), &pillars.join(&messages::separator()));
        format!("<p>{pillar_line}{who}</p>\n{note}")
    }

    /// A goal's status and facet values.
    fn properties(&self, goal: &Goal) -> String {
        let items: Vec<_> = goal.status.iter().map(|status| escaped(status)).chain(self.values(&goal.values)).collect();
        wrapped("ul", &items.into_iter().map(in_item).collect::<String>())
    }

    fn values(&self, values: &[ValueRef]) -> Vec<String> {
        let framework = self.framework;
        let text = |at: &ValueRef| format!("{}: {}", framework[at.facet].title, framework.value(*at).title);
        values.iter().map(|at| escaped(&text(at))).collect()
    }

    fn objective(&mut self, objective: &Objective) -> String {
        let name =
            objective.name().map_or(String::new(), |name| format!("<p><strong>{}</strong></p>\n", escaped(&name)));
        let values = self.values(&objective.values);
        let values = if values.is_empty() { String::new() } else { format!("<p>{}</p>\n", values.join("; ")) };
        format!(
            "<li id=\"objective-{}\"{}>{name}{}{values}{}</li>\n",
            escaped(&objective.id),
            language(self.framework, objective.language.as_deref()),
            self.statement(Some(&objective.statement)),
            links(&objective.links)
        )
    }

    fn fact(&mut self, fact: &Fact) -> String {
        section(&fact.title, "", &self.statement(Some(&fact.statement)))
    }

    fn challenge(&mut self, challenge: &Challenge) -> String {
        format!("<h3>{}</h3>\n{}", escaped(&challenge.title), self.statement(Some(&challenge.statement)))
    }

    fn quotations(&mut self, quotations: &[&Quotation]) -> String {
        let framework = self.framework;
        let mut body = String::new();
        for quotation in quotations {
            let voice = &framework[quotation.voice];
            let speaker = [Some(&voice.title), voice.office.as_ref(), voice.organisation.as_ref()];
            let speaker: Vec<_> = speaker.into_iter().flatten().map(|name| escaped(name)).collect();
            let (text, cited) = (escaped(&quotation.text), self.cited(&quotation.evidence));
            body += &format!(
                "<figure>\n<blockquote><p>{text}</p></blockquote>\n<figcaption>{} {cited}</figcaption>\n</figure>\n",
                speaker.join(", ")
            );
        }
        section(&messages::quotations(), &marks(framework), &body)
    }

    fn statement(&mut self, statement: Option<&Statement>) -> String {
        let Some(statement) = statement else { return String::new() };
        let cited = self.cited(&statement.evidence);
        blocks(self.framework, &statement.text, &cited)
    }

    fn evidence_line(&mut self, evidence: &[Evidence]) -> String {
        let cited = self.cited(evidence);
        if cited.is_empty() {
            return cited;
        }
        format!("<p><span{}>{}</span> {cited}</p>\n", marks(self.framework), escaped(&messages::site_rests_on()))
    }

    /// The sources of a statement, each linked to its entry at the foot of the page.
    fn cited(&mut self, evidence: &[Evidence]) -> String {
        let framework = self.framework;
        let mut cited = Vec::new();
        for Evidence { source, place } in evidence {
            self.sources.insert(*source);
            let place = place.as_ref().map_or(String::new(), |place| format!(", {}", escaped(place)));
            let source = &framework[*source];
            cited.push(format!("<a href=\"#source-{}\">{}</a>{place}", escaped(&source.id), escaped(&source.title)));
        }
        if cited.is_empty() { String::new() } else { format!("<small>({})</small>", cited.join("; ")) }
    }

    fn source_list(&self) -> String {
        let entry = |&at: &Ref<Source>| {
            let source = &self.framework[at];
            let title = escaped(&source.title);
            let title = source.address.as_ref().map_or_else(|| title.clone(), |address| link(address, &title));
            let more = [&source.publisher, &source.date, &source.note].into_iter().flatten();
            let more: String = more.flat_map(|text| [", ".to_owned(), escaped(text)]).collect();
            format!("<li id=\"source-{}\">{title}{more}</li>\n", escaped(&source.id))
        };
        let entries: String = self.sources.iter().map(entry).collect();
        section(&messages::sources(), &marks(self.framework), &wrapped("ul", &entries))
    }
}

/// A section with a heading; empty if the body is.
pub(crate) fn section(heading: &str, marks: &str, body: &str) -> String {
    if body.is_empty() {
        return String::new();
    }
    format!("<section>\n<h2{marks}>{}</h2>\n{body}</section>\n", escaped(heading))
}

fn in_item(html: String) -> String {
    format!("<li>{html}</li>\n")
}

/// Items in a list; empty if there are none.
pub(crate) fn wrapped(kind: &str, items: &str) -> String {
    if items.is_empty() { String::new() } else { format!("<{kind}>\n{items}</{kind}>\n") }
}

fn links(links: &[Link]) -> String {
    let item = |Link { address, title, .. }: &Link| format!("<li>{}</li>\n", link(address, &escaped(title)));
    wrapped("ul", &links.iter().map(item).collect::<String>())
}
