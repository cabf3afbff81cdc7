//! A framework as plain HTML, which a saved page shows to readers without scripts, search engines and archives.
//!
//! Each part has its address in the explorer as its id, so links into the explorer work here too.

use super::escaped;
use framework::{
    Challenge, Change, Evidence, Fact, Framework, Goal, Link, Markup, Objective, Pillar, Quotation, Ref, Section,
    Source, Statement,
};

/// The deepest heading level in HTML.
const DEEPEST: usize = 6;

/// The whole framework, in its own language and direction.
///
/// ```
/// let html = exports::plain(&space_diplomacy::framework());
/// assert!(html.contains("<h2 id=\"/pillar/diplomacy-for-space\">"));
/// ```
pub fn plain(framework: &Framework) -> String {
    let on = Writer(framework);
    let pillars: String = framework.refs::<Pillar>().map(|at| on.pillar(at)).collect();
    let said_of_all = framework.quotations.iter().filter(|quotation| quotation.about.goals.is_empty());
    let said_of_all: String = said_of_all.map(|quotation| on.quotation(quotation)).collect();
    let challenges: String = framework.challenges.iter().map(|challenge| on.challenge(challenge)).collect();
    let sources: String = framework.sources.iter().map(source).collect();
    [
        format!("<div class=\"whole\"{}><div class=\"prose\">\n", marked(&framework.language)),
        format!("<h1>{}</h1>\n", escaped(&framework.title)),
        published(framework),
        on.statement(framework.summary.as_ref()),
        on.facts(&framework.facts),
        links(&framework.links),
        pillars,
        part("quotations", &messages::said_of_it(), said_of_all),
        part("challenges", &messages::challenges(), challenges),
        part("changes", &messages::changes(), on.changes()),
        part(
            "sources",
            &messages::sources(),
            if sources.is_empty() { sources } else { format!("<ol>\n{sources}</ol>\n") },
        ),
        part("about", &messages::coverage(), on.paragraphs(&framework.coverage, "")),
        "</div></div>".to_owned(),
    ]
    .concat()
}

/// The `lang` and `dir` attributes for a text in this language.
pub(super) fn marked(language: &str) -> String {
    format!(" lang=\"{}\" dir=\"{}\"", escaped(language), direction(language))
}

/// The writing direction of a language tag: by its script if it names one, otherwise by the language.
fn direction(language: &str) -> &'static str {
    const LANGUAGES: [&str; 12] = ["ar", "arc", "ckb", "dv", "fa", "he", "iw", "ps", "sd", "ug", "ur", "yi"];
    const SCRIPTS: [&str; 7] = ["arab", "hebr", "thaa", "syrc", "nkoo", "adlm", "rohg"];
    let tag = language.to_ascii_lowercase();
    let mut subtags = tag.split('-');
    let named = subtags.next().unwrap_or_default();
    let is_rtl = match subtags.find(|subtag| subtag.len() == 4) {
        Some(script) => SCRIPTS.contains(&script),
        None => LANGUAGES.contains(&named),
    };
    if is_rtl { "rtl" } else { "ltr" }
}

fn published(framework: &Framework) -> String {
    let date = framework.date.as_deref().map(messages::date);
    let facts: Vec<_> =
        [Some(framework.publisher.clone()), date].into_iter().flatten().filter(|fact| !fact.is_empty()).collect();
    let facts = if facts.is_empty() { String::new() } else { escaped(&facts.join(", ")) + "." };
    let address = framework.address.as_ref().map(|address| link(address, address)).unwrap_or_default();
    let line = format!("{facts} {address}");
    if line.trim().is_empty() { String::new() } else { format!("<p>{}</p>\n", line.trim()) }
}

/// A part with a heading in the language of the page; empty if the body is.
fn part(id: &str, heading: &str, body: String) -> String {
    let (own, heading) = (marked(&messages::language()), escaped(heading));
    if body.is_empty() { body } else { format!("<h2 id=\"/{id}\"{own}>{heading}</h2>\n{body}") }
}

fn named(label: Option<&String>, title: &str) -> String {
    escaped(&[label.map(String::as_str), Some(title)].into_iter().flatten().collect::<Vec<_>>().join(" "))
}

/// The language attributes of a part that has its own language.
fn language(language: Option<&String>) -> String {
    language.map(|language| marked(language)).unwrap_or_default()
}

fn link(address: &str, title: &str) -> String {
    format!("<a href=\"{}\" rel=\"noopener noreferrer\">{}</a>", escaped(address), escaped(title))
}

fn links(links: &[Link]) -> String {
    let links = links.iter().map(|Link { address, title, .. }| link(address, title));
    links.map(|link| ["<p>", &link, "</p>\n"].concat()).collect()
}

fn source(source: &Source) -> String {
    let date = source.date.as_deref().map(messages::date);
    let facts = [Some(source.title.clone()), source.publisher.clone(), date, source.note.clone()];
    let facts: Vec<_> = facts.into_iter().flatten().map(|fact| escaped(&fact)).collect();
    let address = source.address.as_ref().map(|address| format!(" {}", link(address, address)));
    format!("<li id=\"/source/{}\">{}{}</li>\n", escaped(&source.id), facts.join(". "), address.unwrap_or_default())
}

/// The numbers of the sources in the list at the end.
fn cited(evidence: &[Evidence]) -> String {
    let mut numbers: Vec<_> = evidence.iter().map(|evidence| evidence.source.index() + 1).collect();
    numbers.dedup();
    let numbers: Vec<_> = numbers.iter().map(ToString::to_string).collect();
    if numbers.is_empty() { String::new() } else { format!(" [{}]", numbers.join(", ")) }
}

struct Writer<'a>(&'a Framework);

impl Writer<'_> {
    fn pillar(&self, at: Ref<Pillar>) -> String {
        let pillar = &self.0[at];
        let heading =
            heading(2, "pillar", &pillar.id, &named(pillar.label.as_ref(), &pillar.title), pillar.language.as_ref());
        let goals: String = self.0.direct_goals_of_pillar(at).map(|goal| self.goal(&self.0[goal], 3)).collect();
        let sections: String = pillar.sections.iter().map(|section| self.section(*section, 3)).collect();
        heading + &self.statement(pillar.summary.as_ref()) + &links(&pillar.links) + &goals + &sections
    }

    fn section(&self, at: Ref<Section>, depth: usize) -> String {
        let section = &self.0[at];
        let heading = heading(
            depth,
            "section",
            &section.id,
            &named(section.label.as_ref(), &section.title),
            section.language.as_ref(),
        );
        let goals: String =
            self.0.direct_goals_of_section(at).map(|goal| self.goal(&self.0[goal], depth + 1)).collect();
        let sections: String = section.sections.iter().map(|section| self.section(*section, depth + 1)).collect();
        heading + &self.statement(section.summary.as_ref()) + &links(&section.links) + &goals + &sections
    }

    fn goal(&self, goal: &Goal, depth: usize) -> String {
        let objectives: String = goal.objectives.iter().map(|at| self.objective(&self.0[*at])).collect();
        let objectives = if objectives.is_empty() { objectives } else { format!("<ul>\n{objectives}</ul>\n") };
        let quotations: String = goal.quotations.iter().map(|at| self.quotation(&self.0[*at])).collect();
        [
            heading(depth, "goal", &goal.id, &named(goal.label.as_ref(), &goal.title), goal.language.as_ref()),
            self.properties(goal),
            self.statement(goal.summary.as_ref()),
            goal.placement_note.as_ref().map(|note| self.paragraphs(note, &cited(&goal.evidence))).unwrap_or_default(),
            objectives,
            self.facts(&goal.facts),
            links(&goal.links),
            quotations,
        ]
        .concat()
    }

    /// A goal's status and facet values: “Done. Level: 2”.
    fn properties(&self, goal: &Goal) -> String {
        let values = goal.values.iter().map(|at| messages::labelled(&self.0[at.facet].title, &self.0.value(*at).title));
        let facts: Vec<_> = goal.status.iter().cloned().chain(values).map(|text| escaped(&text)).collect();
        if facts.is_empty() { String::new() } else { format!("<p>{}</p>\n", facts.join(". ")) }
    }

    fn objective(&self, objective: &Objective) -> String {
        let title = objective.title.clone().unwrap_or_default();
        let name = named(objective.label.as_ref(), &title);
        let name = if name.trim().is_empty() { name } else { format!("<strong>{}</strong> ", name.trim()) };
        let text = self.lines(&objective.statement.text) + &cited(&objective.statement.evidence);
        let marked = language(objective.language.as_ref());
        format!("<li id=\"/objective/{}\"{marked}>{name}{text}</li>\n", escaped(&objective.id))
    }

    fn facts(&self, facts: &[Fact]) -> String {
        let item = |fact: &Fact| {
            format!("<p><strong>{}</strong></p>\n{}", escaped(&fact.title), self.statement(Some(&fact.statement)))
        };
        facts.iter().map(item).collect()
    }

    fn changes(&self) -> String {
        let item = |change: &Change| {
            format!(
                "<p><strong>{}</strong></p>\n{}",
                escaped(&messages::date(&change.date)),
                self.paragraphs(&change.text, "")
            )
        };
        self.0.changes.iter().map(item).collect()
    }

    fn quotation(&self, quotation: &Quotation) -> String {
        let voice = &self.0[quotation.voice];
        let speaker = [Some(&voice.title), voice.office.as_ref(), voice.organisation.as_ref()];
        let speaker: Vec<_> = speaker.into_iter().flatten().map(|name| escaped(name)).collect();
        let quoted = messages::quoted_by(&self.lines(&quotation.text), &speaker.join(", "));
        format!("<blockquote><p>{quoted}{}</p></blockquote>\n", cited(&quotation.evidence))
    }

    fn challenge(&self, challenge: &Challenge) -> String {
        heading(3, "challenge", &challenge.id, &escaped(&challenge.title), None)
            + &self.statement(Some(&challenge.statement))
    }

    fn statement(&self, statement: Option<&Statement>) -> String {
        statement.map(|statement| self.paragraphs(&statement.text, &cited(&statement.evidence))).unwrap_or_default()
    }

    fn paragraphs(&self, text: &str, end: &str) -> String {
        let paragraphs: Vec<_> = text.split("\n\n").map(|text| self.lines(text)).collect();
        if text.is_empty() { String::new() } else { format!("<p>{}{end}</p>\n", paragraphs.join("</p>\n<p>")) }
    }

    /// Escaped text; in Markdown, line breaks are kept, so that lists and tables stay legible.
    fn lines(&self, text: &str) -> String {
        let text = escaped(text.trim());
        if self.0.markup == Markup::Markdown { text.replace('\n', "<br>\n") } else { text }
    }
}

fn heading(depth: usize, kind: &str, id: &str, name: &str, its: Option<&String>) -> String {
    let (depth, marked) = (depth.min(DEEPEST), language(its));
    format!("<h{depth} id=\"/{kind}/{}\"{marked}>{name}</h{depth}>\n", escaped(id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use space_diplomacy::framework as bundled;

    #[test]
    fn every_statement_of_the_framework_is_there() {
        let framework = bundled();
        let html = plain(&framework);
        let texts = framework.objectives.iter().map(|objective| &objective.statement.text);
        let texts = texts.chain(framework.quotations.iter().map(|quotation| &quotation.text));
        let texts = texts.chain(framework.challenges.iter().map(|challenge| &challenge.statement.text));
        let titles =
            framework.goals.iter().map(|goal| &goal.title).chain(framework.sources.iter().map(|source| &source.title));
        for text in texts.chain(titles).chain(framework.pillars.iter().map(|pillar| &pillar.title)) {
            assert!(html.contains(&escaped(text.trim())), "{text}");
        }
    }

    #[test]
    fn what_looks_like_markup_is_text() {
        let mut framework = Framework::clone(&bundled());
        framework.title = "<img src=x onerror=alert(1)>".into();
        framework.goals[0].title = "</div><script>".into();
        let html = plain(&framework);
        assert!(!html.contains("<img") && !html.contains("<script"), "escaped");
        assert!(html.contains("&lt;/div&gt;&lt;script&gt;"));
    }

    #[test]
    fn the_direction_is_that_of_the_script_or_the_language() {
        let rtl = ["ar", "AR-eg", "he", "fa-IR", "az-Arab", "ur"];
        assert!(rtl.iter().all(|tag| direction(tag) == "rtl"));
        assert!(["en", "de", "ar-Latn", "", "az", "ja-JP"].iter().all(|tag| direction(tag) == "ltr"));
    }
}
