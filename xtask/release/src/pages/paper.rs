//! The plain page of one pillar or goal: all that the data says of it, readable by itself, with the way into the explorer.

use std::collections::BTreeSet;

use framework::{Evidence, Framework, Goal, Objective, Pillar, Placement, Quotation, Ref, Source, Statement};

use super::{Subject, head, named, shortened};
use crate::build::{page::escape, policy};

/// The whole page. `style` is the name of the style sheet in the folder above.
pub fn page(framework: &Framework, subject: &Subject, site: Option<&str>, style: &str) -> String {
    let mut writer = Writer { framework, sources: BTreeSet::new() };
    let body = match subject.kind {
        "pillar" => framework.find::<Pillar>(subject.id).map(|pillar| writer.pillar(pillar)),
        _ => framework.find::<Goal>(subject.id).map(|goal| writer.goal(&framework[goal])),
    };
    let title = subject.title_in(framework);
    let summary = subject.summary.map_or(subject.title, |summary| &summary.text);
    format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n{policy}\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{escaped}</title>\n{description}\n{head}\n\
         <link rel=\"icon\" type=\"image/svg+xml\" href=\"../icon.svg\">\n<link rel=\"stylesheet\" href=\"../{style}\">\n\
         </head>\n<body class=\"paper\">\n<header>\n<p><a href=\"../index.html\">{framework}</a></p>\n</header>\n<main>\n\
         <h1>{heading}</h1>\n<p><a href=\"../{place}\">Open this in the explorer</a></p>\n{body}{sources}</main>\n\
         <footer>\n<p>{coverage}</p>\n</footer>\n</body>\n</html>\n",
        lang = escape(&framework.language),
        policy = policy::element(&policy::paper()),
        escaped = escape(&title),
        description = named("name", "description", &shortened(summary)),
        head = head(framework, &title, summary, site, &subject.page(), &subject.answer()),
        framework = escape(&framework.title),
        heading = escape(subject.title),
        place = subject.place(""),
        body = body.unwrap_or_default(),
        sources = writer.source_list(),
        coverage = escape(&framework.coverage),
    )
}

/// Writes, and remembers which sources were named.
struct Writer<'a> {
    framework: &'a Framework,
    sources: BTreeSet<Ref<Source>>,
}

impl<'a> Writer<'a> {
    fn pillar(&mut self, at: Ref<Pillar>) -> String {
        let framework = self.framework;
        let pillar = &framework[at];
        let mut body = self.statement(pillar.summary.as_ref());
        let goals: Vec<_> = pillar.goals.iter().map(|&goal| self.link(&framework[goal])).collect();
        body += &section(&framework.names.goal.many, &list("ul", &goals));
        let about = |quotation: &&Quotation| quotation.about.pillars.contains(&at);
        let quotations: Vec<_> = framework.quotations.iter().filter(about).collect();
        body + &self.quotations(&quotations)
    }

    fn goal(&mut self, goal: &'a Goal) -> String {
        let framework = self.framework;
        let mut body = self.standing(goal);
        body += &self.statement(goal.summary.as_ref());
        body += &self.evidence_line(&goal.evidence);
        let objectives: Vec<_> = goal.objectives.iter().map(|&at| self.objective(&framework[at])).collect();
        body += &section(&framework.names.objective.many, &list("ol", &objectives));
        body +=
            &section(&framework.names.theme.many, &self.titles(goal.themes.iter().map(|&at| &*framework[at].title)));
        body +=
            &section(&framework.names.actor.many, &self.titles(goal.actors.iter().map(|&at| &*framework[at].title)));
        let quotations: Vec<_> = goal.quotations.iter().map(|&at| &framework[at]).collect();
        body += &self.quotations(&quotations);
        body += &self.challenges(goal);
        let related: Vec<_> = goal.related.iter().map(|&at| self.link(&framework[at])).collect();
        body + &section("Related", &list("ul", &related))
    }

    /// Which pillar it stands under, and who says so.
    fn standing(&self, goal: &Goal) -> String {
        let pillar = &self.framework[goal.pillar];
        let who = match goal.placement {
            Some(Placement::Reported) => " A source places it there.",
            Some(Placement::Editorial) => " The editors of this data set placed it there.",
            None => "",
        };
        let note = goal.placement_note.as_ref().map_or(String::new(), |note| format!(" {}", escape(note)));
        let level = escape(&self.framework.names.pillar.one);
        let (id, title) = (&pillar.id, escape(&pillar.title));
        format!("<p>{level}: <a href=\"../pillar/{id}.html\">{title}</a>.{who}{note}</p>\n")
    }

    fn objective(&mut self, objective: &Objective) -> String {
        let title =
            objective.title.as_ref().map_or(String::new(), |title| format!("<strong>{}</strong> ", escape(title)));
        let cited = self.cited(&objective.statement.evidence);
        format!("{title}{} {cited}", escape(&objective.statement.text))
    }

    fn challenges(&mut self, goal: &Goal) -> String {
        let framework = self.framework;
        let mut body = String::new();
        for &at in &goal.challenges {
            let challenge = &framework[at];
            body += &format!("<h3>{}</h3>\n{}", escape(&challenge.title), self.statement(Some(&challenge.statement)));
        }
        section("Challenges", &body)
    }

    fn quotations(&mut self, quotations: &[&Quotation]) -> String {
        let framework = self.framework;
        let mut body = String::new();
        for quotation in quotations {
            let voice = &framework[quotation.voice];
            let office = voice.office.as_ref().map_or(String::new(), |office| format!(", {}", escape(office)));
            let cited = self.cited(&quotation.evidence);
            let (text, name) = (escape(&quotation.text), escape(&voice.title));
            body += &format!(
                "<figure>\n<blockquote><p>{text}</p></blockquote>\n<figcaption>{name}{office} {cited}</figcaption>\n</figure>\n"
            );
        }
        section("Quotations", &body)
    }

    fn statement(&mut self, statement: Option<&Statement>) -> String {
        let Some(statement) = statement else { return String::new() };
        let paragraphs: Vec<_> = statement.text.split("\n\n").map(escape).collect();
        format!("<p>{} {}</p>\n", paragraphs.join("</p>\n<p>"), self.cited(&statement.evidence))
    }

    fn evidence_line(&mut self, evidence: &[Evidence]) -> String {
        if evidence.is_empty() { String::new() } else { format!("<p>Rests on {}</p>\n", self.cited(evidence)) }
    }

    /// The sources of a statement, each leading to its entry at the foot of the page.
    fn cited(&mut self, evidence: &[Evidence]) -> String {
        let framework = self.framework;
        let mut cited = Vec::new();
        for Evidence { source, place } in evidence {
            self.sources.insert(*source);
            let place = place.as_ref().map_or(String::new(), |place| format!(", {}", escape(place)));
            let source = &framework[*source];
            cited.push(format!("<a href=\"#source-{}\">{}</a>{place}", source.id, escape(&source.title)));
        }
        format!("<small>({})</small>", cited.join("; "))
    }

    fn source_list(&self) -> String {
        let entry = |&at: &Ref<Source>| {
            let source = &self.framework[at];
            let title = escape(&source.title);
            let title = match &source.address {
                Some(address) => format!("<a href=\"{}\" rel=\"noopener noreferrer\">{title}</a>", escape(address)),
                None => title,
            };
            let known = [&source.publisher, &source.date].into_iter().flatten();
            let more: Vec<_> = known.map(|it| format!(", {}", escape(it))).collect();
            format!("<li id=\"source-{}\">{title}{}</li>\n", source.id, more.concat())
        };
        let entries: String = self.sources.iter().map(entry).collect();
        section("Sources", &if entries.is_empty() { entries } else { format!("<ul>\n{entries}</ul>\n") })
    }

    fn titles<'b>(&self, titles: impl Iterator<Item = &'b str>) -> String {
        list("ul", &titles.map(escape).collect::<Vec<_>>())
    }

    fn link(&self, goal: &Goal) -> String {
        format!("<a href=\"../goal/{}.html\">{}</a>", goal.id, escape(&goal.title))
    }
}

/// A heading with what stands under it; nothing where that is nothing.
fn section(heading: &str, body: &str) -> String {
    if body.is_empty() { String::new() } else { format!("<section>\n<h2>{}</h2>\n{body}</section>\n", escape(heading)) }
}

fn list(kind: &str, items: &[String]) -> String {
    if items.is_empty() {
        return String::new();
    }
    let items: Vec<_> = items.iter().map(|item| format!("<li>{item}</li>\n")).collect();
    format!("<{kind}>\n{}</{kind}>\n", items.concat())
}
