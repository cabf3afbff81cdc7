//! A framework as a StratML strategic plan (ISO 17469-1) or, if its goals have indicators, a performance plan or report
//! (ISO 17469-2).
//!
//! StratML has goals, and objectives under them. Pillars and sections become goals; goals and their objectives become
//! objectives. Numbers and identifiers keep the nesting, and the importer restores it. Whatever StratML has no element
//! for becomes text in “other information”; the table in `docs/stratml.md` lists what does not survive the round trip.

mod indicator;
mod rest;
mod xml;

use std::collections::HashSet;

use framework::{Actor, Framework, Goal, Objective, Pillar, Ref, Section, Statement, check::is_date};

use self::{indicator::Indicator, rest::Rest, xml::Xml};

/// The parts of the standard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    /// Strategic plans.
    One,
    /// Performance plans.
    Plan,
    /// Performance reports.
    Report,
}

/// The framework as a StratML file.
///
/// ```
/// let plan = exports::stratml(&space_diplomacy::framework());
/// assert!(plan.contains("<Identifier>pillar.diplomacy-for-space</Identifier>"));
/// ```
pub fn stratml(framework: &Framework) -> String {
    let facts = || framework.goals.iter().flat_map(|goal| &goal.facts).filter_map(Indicator::read);
    let part = match (facts().next().is_some(), facts().any(|indicator| indicator.is_reached())) {
        (false, _) => Part::One,
        (true, false) => Part::Plan,
        (true, true) => Part::Report,
    };
    let mut plan = Plan { framework, part, rest: Rest(framework), xml: Xml::default(), described: HashSet::new() };
    plan.root();
    plan.xml.into_text()
}

struct Plan<'a> {
    framework: &'a Framework,
    part: Part,
    rest: Rest<'a>,
    xml: Xml,
    /// Stakeholders already described; each is described once.
    described: HashSet<Ref<Actor>>,
}

impl Plan<'_> {
    fn root(&mut self) {
        let (name, namespace, kind) = match self.part {
            Part::One => ("StrategicPlan", "urn:ISO:std:iso:17469:tech:xsd:stratml_core", None),
            Part::Plan => ("PerformancePlanOrReport", PERFORMANCE, Some("Performance_Plan")),
            Part::Report => ("PerformancePlanOrReport", PERFORMANCE, Some("Performance_Report")),
        };
        let flags: Vec<_> = [("xmlns", namespace)].into_iter().chain(kind.map(|kind| ("Type", kind))).collect();
        self.xml.open(name, &flags);
        self.xml.text("Name", &self.framework.title);
        self.statement(self.framework.summary.as_ref());
        self.xml.some("OtherInformation", &self.rest.of_framework());
        self.core();
        self.administration();
        if self.part != Part::One {
            self.submitter();
        }
        self.xml.close(name);
    }

    fn statement(&mut self, statement: Option<&Statement>) {
        let text = statement.map(|statement| self.framework.plain(&statement.text)).unwrap_or_default();
        self.xml.some("Description", &text);
    }

    fn core(&mut self) {
        self.xml.open("StrategicPlanCore", &[]);
        self.organisation();
        for name in ["Vision", "Mission"] {
            if let Some(text) = self.rest.fact(name) {
                self.xml.open(name, &[]);
                self.xml.text("Description", &text);
                self.xml.close(name);
            }
        }
        for (name, description) in self.rest.values() {
            self.xml.open("Value", &[]);
            self.xml.some("Name", &name);
            self.xml.some("Description", &description);
            self.xml.close("Value");
        }
        for (at, pillar) in (1..).zip(self.framework.refs()) {
            self.pillar(pillar, at);
        }
        self.xml.close("StrategicPlanCore");
    }

    /// The publisher, and those stakeholders that no goal names.
    fn organisation(&mut self) {
        let (acronym, description) = self.rest.organisation();
        let named: HashSet<_> = self.framework.goals.iter().flat_map(|goal| goal.actors.iter().copied()).collect();
        let others: Vec<Ref<Actor>> = self.framework.refs().filter(|actor| !named.contains(actor)).collect();
        self.xml.open("Organization", &[]);
        self.xml.text("Name", &self.framework.publisher);
        self.xml.some("Acronym", &acronym);
        self.xml.some("Description", &description);
        self.stakeholders(&others);
        self.xml.close("Organization");
    }

    fn stakeholders(&mut self, actors: &[Ref<Actor>]) {
        for at in actors {
            let actor = &self.framework[*at];
            let kind = match actor.kind.as_deref() {
                Some("person") => Some("Person"),
                Some("organization") => Some("Organization"),
                Some("generic group") => Some("Generic_Group"),
                _ => None,
            };
            let flags: Vec<_> = kind.map(|kind| ("StakeholderTypeType", kind)).into_iter().collect();
            self.xml.open("Stakeholder", &flags);
            self.xml.text("Name", &actor.title);
            if self.described.insert(*at) {
                let about: Vec<_> = actor.about.iter().map(|statement| self.framework.plain(&statement.text)).collect();
                self.xml.some("Description", &about.join("\n\n"));
            }
            self.xml.close("Stakeholder");
        }
    }

    fn pillar(&mut self, at: Ref<Pillar>, place: usize) {
        let framework = self.framework;
        let pillar = &framework[at];
        let number = pillar.label.clone().unwrap_or_else(|| place.to_string());
        let goals: Vec<_> = framework.direct_goals_of_pillar(at).collect();
        let goal = Heading {
            name: &pillar.title,
            summary: pillar.summary.as_ref(),
            identifier: format!("pillar.{}", pillar.id),
            other: self.rest.of_pillar(pillar),
            number: &number,
        };
        self.goal(goal, &goals);
        for (place, section) in (goals.len() + 1..).zip(&pillar.sections) {
            self.section(*section, 1, &format!("{number}.{place}"));
        }
    }

    fn section(&mut self, at: Ref<Section>, depth: usize, number: &str) {
        let framework = self.framework;
        let section = &framework[at];
        let number = section.label.as_deref().unwrap_or(number);
        let goals: Vec<_> = framework.direct_goals_of_section(at).collect();
        let goal = Heading {
            name: &section.title,
            summary: section.summary.as_ref(),
            identifier: format!("section.{depth}.{}", section.id),
            other: self.rest.of_links(&section.links),
            number,
        };
        self.goal(goal, &goals);
        for (place, inner) in (goals.len() + 1..).zip(&section.sections) {
            self.section(*inner, depth + 1, &format!("{number}.{place}"));
        }
    }

    fn goal(&mut self, heading: Heading<'_>, goals: &[Ref<Goal>]) {
        self.xml.open("Goal", &[]);
        self.xml.text("Name", heading.name);
        let description = heading.summary.map(|summary| self.framework.plain(&summary.text)).unwrap_or_default();
        self.xml.text("Description", &description);
        self.xml.text("Identifier", &heading.identifier);
        self.xml.text("SequenceIndicator", heading.number);
        self.xml.some("OtherInformation", &heading.other);
        for (place, goal) in (1..).zip(goals) {
            let goal = &self.framework[*goal];
            let number = goal.label.clone().unwrap_or_else(|| format!("{}.{place}", heading.number));
            self.objective_of(goal, &number);
            for (place, inner) in (1..).zip(&goal.objectives) {
                self.inner_objective(&self.framework[*inner], &format!("{number}.{place}"));
            }
        }
        self.xml.close("Goal");
    }

    /// A goal of the framework, as an objective of the plan.
    fn objective_of(&mut self, goal: &Goal, number: &str) {
        self.xml.open("Objective", &[]);
        self.xml.text("Name", &goal.title);
        self.statement(goal.summary.as_ref());
        self.xml.text("Identifier", &format!("goal.{}", goal.id));
        self.xml.text("SequenceIndicator", number);
        self.stakeholders(&goal.actors);
        self.xml.some("OtherInformation", &self.rest.of_goal(goal));
        for indicator in goal.facts.iter().filter_map(Indicator::read) {
            indicator.write(&mut self.xml);
        }
        self.xml.close("Objective");
    }

    /// An objective of the framework; it follows its goal's objective.
    fn inner_objective(&mut self, objective: &Objective, number: &str) {
        self.xml.open("Objective", &[]);
        self.xml.some("Name", objective.title.as_deref().unwrap_or_default());
        self.xml.text("Description", &self.framework.plain(&objective.statement.text));
        self.xml.text("Identifier", &format!("objective.{}", objective.id));
        self.xml.text("SequenceIndicator", objective.label.as_deref().unwrap_or(number));
        self.xml.some("OtherInformation", &self.rest.of_objective(objective));
        self.xml.close("Objective");
    }

    fn administration(&mut self) {
        let [start, end] = self.rest.period();
        self.xml.open("AdministrativeInformation", &[]);
        self.xml.some("StartDate", &start);
        self.xml.some("EndDate", &end);
        let day = |date: &&String| date.len() == 10 && is_date(date);
        self.xml.some("PublicationDate", self.framework.date.as_ref().filter(day).map_or("", String::as_str));
        self.xml.some("Source", self.framework.address.as_deref().unwrap_or_default());
        if self.part == Part::One {
            self.submitter();
        }
        self.xml.close("AdministrativeInformation");
    }

    /// The editor, as the plan's submitter.
    fn submitter(&mut self) {
        if let Some(editor) = &self.framework.editor {
            self.xml.open("Submitter", &[]);
            self.xml.text("Surname", editor);
            self.xml.close("Submitter");
        }
    }
}

const PERFORMANCE: &str = "urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport";

/// The fields that a pillar or a section has as a goal of the plan.
struct Heading<'a> {
    name: &'a str,
    summary: Option<&'a Statement>,
    identifier: String,
    other: String,
    number: &'a str,
}
