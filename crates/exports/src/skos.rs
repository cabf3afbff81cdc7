//! Pillars, sections, goals and themes as concepts in SKOS (Turtle), for vocabularies, catalogues and linked data.
//!
//! Turtle is written by hand, since a list of statements and escaped text are all that this needs; a test parses it
//! with a library.

use framework::{Framework, Goal, Link, Pillar, Ref, Section, Statement, Theme};

use super::link::{encoded, is_public, permalink};

const PREFIXES: &str = "@prefix dcterms: <http://purl.org/dc/terms/> .\n\
    @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n\
    @prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n";

/// The framework as two concept schemes: one of pillars, sections and goals, one of themes. A concept's name is its
/// address on the page at `base`, or a URN if others cannot reach that page.
///
/// ```
/// let turtle = exports::skos(&space_diplomacy::framework(), "https://explorer.example/");
/// assert!(turtle.contains("<https://explorer.example/#/pillar/diplomacy-for-space>\n    a skos:Concept"));
/// ```
pub fn skos(framework: &Framework, base: &str) -> String {
    let mut writer = Writer { framework, base, text: PREFIXES.to_owned() };
    writer.schemes();
    framework.refs().for_each(|at| writer.pillar(at));
    framework.refs().for_each(|at| writer.section(at));
    framework.refs().for_each(|at| writer.goal(at));
    framework.refs().for_each(|at| writer.theme(at));
    writer.text
}

struct Writer<'a> {
    framework: &'a Framework,
    base: &'a str,
    text: String,
}

impl Writer<'_> {
    /// Writes the statements about a subject, one per line.
    fn write(&mut self, subject: &str, statements: Vec<String>) {
        self.text += &format!("\n{subject}\n    {} .\n", statements.join(" ;\n    "));
    }

    fn name(&self, fragment: &str) -> String {
        if is_public(self.base) {
            return format!("<{}>", encoded(&permalink(self.base, fragment)));
        }
        let path = fragment.trim_matches('/').replace('/', ":");
        let colon = if path.is_empty() { "" } else { ":" };
        format!("<urn:framework-explorer:{}{colon}{path}>", self.framework.id)
    }

    fn pillar_name(&self, at: Ref<Pillar>) -> String {
        self.name(&format!("/pillar/{}", self.framework[at].id))
    }

    fn section_name(&self, at: Ref<Section>) -> String {
        self.name(&format!("/section/{}", self.framework[at].id))
    }

    fn goal_name(&self, at: Ref<Goal>) -> String {
        self.name(&format!("/goal/{}", self.framework[at].id))
    }

    fn theme_name(&self, at: Ref<Theme>) -> String {
        self.name(&format!("/theme/{}", self.framework[at].id))
    }

    fn schemes(&mut self) {
        let framework = self.framework;
        let language = &framework.language;
        let mut statements =
            vec!["a skos:ConceptScheme".to_owned(), self.literal("dcterms:title", &framework.title, language)];
        let publisher = Some(&framework.publisher).filter(|publisher| !publisher.is_empty());
        statements.extend(publisher.map(|publisher| self.literal("dcterms:publisher", publisher, language)));
        statements.extend(framework.date.as_ref().map(|date| format!("dcterms:issued {}", quoted(date))));
        statements.extend(framework.version.as_ref().map(|version| format!("dcterms:hasVersion {}", quoted(version))));
        statements.push(format!("dcterms:language {}", quoted(language)));
        statements.extend(self.definition("dcterms:description", framework.summary.as_ref(), language));
        statements.extend(framework.address.as_ref().map(|address| format!("dcterms:source <{}>", encoded(address))));
        statements.extend(see_also(&framework.links));
        statements.extend(objects("skos:hasTopConcept", framework.refs().map(|at| self.pillar_name(at))));
        self.write(&self.name("/"), statements);
        if !framework.themes.is_empty() {
            let mut statements = vec!["a skos:ConceptScheme".to_owned()];
            let title = format!("{}: {}", framework.title, framework.names.theme.many);
            statements.push(self.literal("dcterms:title", &title, language));
            statements.extend(objects("skos:hasTopConcept", framework.refs().map(|at| self.theme_name(at))));
            self.write(&self.name("/themes"), statements);
        }
    }

    fn pillar(&mut self, at: Ref<Pillar>) {
        let framework = self.framework;
        let pillar = &framework[at];
        let language = pillar.language.as_deref().unwrap_or(&framework.language);
        let mut statements = self.concept(&pillar.title, pillar.label.as_deref(), language);
        statements.push(format!("skos:topConceptOf {}", self.name("/")));
        statements.extend(
            pillar
                .subtitle
                .as_ref()
                .filter(|subtitle| **subtitle != pillar.title)
                .map(|subtitle| self.literal("skos:altLabel", subtitle, language)),
        );
        statements.extend(self.definition("skos:definition", pillar.summary.as_ref(), language));
        statements.extend(see_also(&pillar.links));
        let further = framework.refs::<Goal>().filter(|goal| framework[*goal].also.contains(&at));
        let goals = framework.direct_goals_of_pillar(at).chain(further).map(|goal| self.goal_name(goal));
        statements.extend(objects(
            "skos:narrower",
            pillar.sections.iter().map(|section| self.section_name(*section)).chain(goals),
        ));
        self.write(&self.pillar_name(at), statements);
    }

    fn section(&mut self, at: Ref<Section>) {
        let framework = self.framework;
        let section = &framework[at];
        let language = section.language.as_deref().unwrap_or(&framework.language);
        let mut statements = self.concept(&section.title, section.label.as_deref(), language);
        let above = section.parent.map_or_else(|| self.pillar_name(section.pillar), |parent| self.section_name(parent));
        statements.push(format!("skos:broader {above}"));
        statements.extend(self.definition("skos:definition", section.summary.as_ref(), language));
        statements.extend(see_also(&section.links));
        let goals = framework.direct_goals_of_section(at).map(|goal| self.goal_name(goal));
        statements.extend(objects(
            "skos:narrower",
            section.sections.iter().map(|inner| self.section_name(*inner)).chain(goals),
        ));
        self.write(&self.section_name(at), statements);
    }

    fn goal(&mut self, at: Ref<Goal>) {
        let framework = self.framework;
        let goal = &framework[at];
        let language = goal.language.as_deref().unwrap_or(&framework.language);
        let mut statements = self.concept(&goal.title, goal.label.as_deref(), language);
        let above = goal.section.map_or_else(|| self.pillar_name(goal.pillar), |section| self.section_name(section));
        let further = goal.also.iter().map(|pillar| self.pillar_name(*pillar));
        statements.extend(objects("skos:broader", std::iter::once(above).chain(further)));
        statements.extend(self.definition("skos:definition", goal.summary.as_ref(), language));
        statements.extend(objects("skos:related", goal.related.iter().map(|other| self.goal_name(*other))));
        statements.extend(objects("dcterms:subject", goal.themes.iter().map(|theme| self.theme_name(*theme))));
        statements.extend(see_also(&goal.links));
        self.write(&self.goal_name(at), statements);
    }

    fn theme(&mut self, at: Ref<Theme>) {
        let theme = &self.framework[at];
        let statements = vec![
            "a skos:Concept".to_owned(),
            self.literal("skos:prefLabel", &theme.title, &self.framework.language),
            format!("skos:inScheme {}", self.name("/themes")),
            format!("skos:topConceptOf {}", self.name("/themes")),
        ];
        self.write(&self.theme_name(at), statements);
    }

    fn concept(&self, title: &str, label: Option<&str>, language: &str) -> Vec<String> {
        let mut statements = vec!["a skos:Concept".to_owned(), self.literal("skos:prefLabel", title, language)];
        statements.extend(label.map(|label| format!("skos:notation {}", quoted(label))));
        statements.push(format!("skos:inScheme {}", self.name("/")));
        statements
    }

    fn definition(&self, property: &str, statement: Option<&Statement>, language: &str) -> Option<String> {
        statement.map(|statement| self.literal(property, &self.framework.plain(&statement.text), language))
    }

    /// A text with its language tag; without one if the language is unknown.
    fn literal(&self, property: &str, text: &str, language: &str) -> String {
        if language == "und" {
            format!("{property} {}", quoted(text))
        } else {
            format!("{property} {}@{language}", quoted(text))
        }
    }
}

fn objects(property: &str, names: impl Iterator<Item = String>) -> Option<String> {
    let names: Vec<_> = names.collect();
    (!names.is_empty()).then(|| format!("{property} {}", names.join(" , ")))
}

fn see_also(links: &[Link]) -> Option<String> {
    objects("rdfs:seeAlso", links.iter().map(|link| format!("<{}>", encoded(&link.address))))
}

/// A string literal in Turtle.
fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            other => out.push(other),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use framework::load;
    use oxttl::TurtleParser;

    /// Subject, predicate and object of each statement.
    fn triples(text: &str) -> Vec<[String; 3]> {
        let read = TurtleParser::new().for_slice(text.as_bytes()).map(|triple| {
            let triple = triple.unwrap_or_else(|error| panic!("{error}\n{text}"));
            [triple.subject.to_string(), triple.predicate.to_string(), triple.object.to_string()]
        });
        read.collect()
    }

    fn frameworks() -> [Framework; 3] {
        [
            load(space_diplomacy::TEXT).unwrap(),
            load(include_str!("../../../tests/golden/framework.json")).unwrap(),
            load(include_str!("../../../tests/golden/wells.json")).unwrap(),
        ]
    }

    #[test]
    fn every_part_is_a_concept_in_its_place() {
        for framework in frameworks() {
            for base in ["https://explorer.example/x#/old", "", "file:///a/b.html"] {
                let triples = triples(&skos(&framework, base));
                let count = |property: &str| {
                    triples.iter().filter(|triple| triple[1].ends_with(&format!("#{property}>"))).count()
                };
                let Framework { pillars, sections, goals, themes, .. } = &framework;
                let concepts = pillars.len() + sections.len() + goals.len() + themes.len();
                assert_eq!(count("prefLabel"), concepts);
                let also: usize = goals.iter().map(|goal| goal.also.len()).sum();
                assert_eq!(count("broader"), sections.len() + goals.len() + also);
                assert_eq!(count("narrower"), count("broader"));
                assert_eq!(count("hasTopConcept"), pillars.len() + themes.len());
                assert_eq!(count("topConceptOf"), count("hasTopConcept"));
                assert_eq!(count("related"), goals.iter().map(|goal| goal.related.len()).sum::<usize>());
                let is_named = |name: &str| triples.iter().any(|triple| triple[0] == name);
                let links = triples
                    .iter()
                    .filter(|triple| ["broader>", "narrower>", "subject>"].iter().any(|end| triple[1].ends_with(end)));
                assert!(links.into_iter().all(|triple| is_named(&triple[2])));
            }
        }
    }

    #[test]
    fn texts_stay_as_they_are() {
        let [mut framework, ..] = frameworks();
        framework.language = "und".to_owned();
        framework.title = "a \"b\" \\ c\n\td'é🚀\u{2028}".to_owned();
        let read = TurtleParser::new().for_slice(skos(&framework, "").as_bytes()).nth(1).unwrap().unwrap().object;
        let oxrdf::Term::Literal(title) = read else { panic!("{read}") };
        assert_eq!((title.value(), title.language()), (framework.title.as_str(), None));
    }
}
