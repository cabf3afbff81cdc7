//! Content without an element in StratML, as text; and the facts that do have one.
//!
//! The word before a colon is the framework's own where it has one, otherwise English.

use framework::{Evidence, Fact, Framework, Goal, Link, Objective, PartKind, Pillar, Ref, ValueRef};

use super::indicator::Indicator;
use crate::quote::source_in_words;

/// Facts about the document that have their own element.
const ELEMENTS: [&str; 5] = ["Organization", "Vision", "Mission", "Values", "Period"];

/// The importer's title for text from “other information”.
const OTHER: &str = "Other information";

/// The longest name of a value, in characters.
const NAME: usize = 80;

/// Writes the rest of a framework: the content without an element.
pub struct Rest<'a>(pub &'a Framework);

impl Rest<'_> {
    /// The text of the document's fact with this title.
    pub fn fact(&self, title: &str) -> Option<String> {
        let fact = self.0.facts.iter().find(|fact| fact.title == title)?;
        Some(self.0.plain(&fact.statement.text).into_owned())
    }

    /// The values that the fact “Values” lists, each with its description.
    pub fn values(&self) -> Vec<(String, String)> {
        let text = self.fact("Values").unwrap_or_default();
        let value = |text: &str| match text.split_once(": ").filter(|(name, _)| name.chars().count() <= NAME) {
            Some((name, description)) => (name.to_owned(), description.to_owned()),
            None if text.chars().count() <= NAME => (text.to_owned(), String::new()),
            None => (String::new(), text.to_owned()),
        };
        text.split("\n\n").map(str::trim).filter(|text| !text.is_empty()).map(value).collect()
    }

    /// Acronym and description of the publisher: `Harbour Board (HB): It runs the port.`
    pub fn organisation(&self) -> (String, String) {
        let text = self.own_organisation().unwrap_or_default();
        let rest = text.strip_prefix(&self.0.publisher).unwrap_or_default().trim_start();
        let acronym = rest.strip_prefix('(').and_then(|rest| rest.split_once(')'));
        let (acronym, rest) = acronym.unwrap_or(("", rest));
        (acronym.to_owned(), rest.trim_start_matches(':').trim_start().to_owned())
    }

    fn own_organisation(&self) -> Option<String> {
        self.fact("Organization").filter(|text| text.starts_with(&self.0.publisher))
    }

    /// The dates of the period, from `2023-01-01 – 2023-12-31`.
    pub fn period(&self) -> [String; 2] {
        let text = self.fact("Period").unwrap_or_default();
        super::indicator::period(&text).unwrap_or_default()
    }

    /// The document's content without an element.
    pub fn of_framework(&self) -> String {
        let framework = self.0;
        let has_element = |fact: &&Fact| match fact.title.as_str() {
            "Organization" => self.own_organisation().is_some(),
            "Period" => self.period() != [String::new(), String::new()],
            title => ELEMENTS.contains(&title),
        };
        let mut texts: Vec<_> =
            framework.facts.iter().filter(|fact| !has_element(fact)).map(|fact| self.fact_text(fact)).collect();
        texts.push(self.of_links(&framework.links));
        let coverage = framework.coverage.split_whitespace().collect::<Vec<_>>().join(" ");
        texts.push(labelled("Coverage", &coverage));
        texts.push(labelled("Framework id", &framework.id));
        if framework.short_title != framework.title {
            texts.push(labelled("Short title", &framework.short_title));
        }
        texts.push(labelled("Language", &framework.language));
        texts.push(labelled("Version", framework.version.as_deref().unwrap_or_default()));
        if framework.date.as_ref().is_some_and(|date| date.len() != 10) {
            texts.push(labelled("Date", framework.date.as_deref().unwrap_or_default()));
        }
        joined(texts)
    }

    /// A pillar's content without an element.
    pub fn of_pillar(&self, pillar: &Pillar) -> String {
        joined(vec![labelled("Subtitle", pillar.subtitle.as_deref().unwrap_or_default()), self.of_links(&pillar.links)])
    }

    /// A goal's content without an element.
    pub fn of_goal(&self, goal: &Goal) -> String {
        let names = &self.0.names;
        let mut texts: Vec<_> =
            goal.facts.iter().filter(|fact| Indicator::read(fact).is_none()).map(|fact| self.fact_text(fact)).collect();
        texts.push(labelled("Status", goal.status.as_deref().unwrap_or_default()));
        texts.push(self.list(&format!("Further {}", names.pillar.many), &goal.also, Pillar::name));
        texts.push(self.list(&names.theme.many, &goal.themes, |theme| theme.title.clone()));
        texts.extend(self.of_values(&goal.values));
        texts.push(self.list(&format!("Related {}", names.goal.many), &goal.related, Goal::name));
        texts.push(labelled("Placement", goal.placement_note.as_deref().unwrap_or_default()));
        texts.push(self.of_links(&goal.links));
        texts.push(self.of_evidence(&goal.evidence));
        joined(texts)
    }

    /// An objective's content without an element.
    pub fn of_objective(&self, objective: &Objective) -> String {
        let mut texts = self.of_values(&objective.values);
        texts.push(self.of_links(&objective.links));
        texts.push(self.of_evidence(&objective.statement.evidence));
        joined(texts)
    }

    /// Links, one per line; the framework's own address is left out, since it has an element.
    pub fn of_links(&self, links: &[Link]) -> String {
        let own = self.0.address.as_ref();
        let links = links.iter().filter(|link| Some(&link.address) != own);
        let line = |link: &Link| {
            if link.title == link.address { link.address.clone() } else { labelled(&link.title, &link.address) }
        };
        links.map(line).collect::<Vec<_>>().join("\n")
    }

    fn fact_text(&self, fact: &Fact) -> String {
        let text = self.0.plain(&fact.statement.text);
        if fact.title == OTHER { text.into_owned() } else { labelled(&fact.title, &text) }
    }

    fn list<T: PartKind>(&self, word: &str, refs: &[Ref<T>], title: impl Fn(&T) -> String) -> String {
        let titles: Vec<_> = refs.iter().map(|at| title(&self.0[*at])).collect();
        labelled(word, &titles.join("; "))
    }

    fn of_values(&self, values: &[ValueRef]) -> Vec<String> {
        let line = |facet| {
            let own = values.iter().filter(|value| value.facet == facet);
            labelled(
                &self.0[facet].title,
                &own.map(|value| self.0.value(*value).title.as_str()).collect::<Vec<_>>().join("; "),
            )
        };
        self.0.refs().map(line).collect()
    }

    /// The sources, if the framework has more than one.
    fn of_evidence(&self, evidence: &[Evidence]) -> String {
        if self.0.sources.len() < 2 {
            return String::new();
        }
        let line = |evidence: &Evidence| match &evidence.place {
            Some(place) => format!("{}, {place}", source_in_words(&self.0[evidence.source])),
            None => source_in_words(&self.0[evidence.source]),
        };
        labelled("Sources", &evidence.iter().map(line).collect::<Vec<_>>().join("; "))
    }
}

/// `Word: text`; empty if the text is.
fn labelled(word: &str, text: &str) -> String {
    if text.is_empty() { String::new() } else { format!("{word}: {text}") }
}

fn joined(texts: Vec<String>) -> String {
    texts.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n\n")
}
