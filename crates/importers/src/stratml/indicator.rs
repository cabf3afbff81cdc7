//! Performance indicators as facts: what is measured, in which unit, the targets and the actual results.
//!
//! A fact holds an indicator as lines that begin with a word and a colon, so that an export can restore the indicator.

use super::element::{Element, described};
use crate::shape;
use framework::wire::{Evidence, Fact};

/// The title of an indicator that does not say what it measures.
const UNTITLED: &str = "Performance indicator";

/// An indicator in words.
#[derive(Clone, Debug)]
pub struct Indicator {
    /// What is measured.
    title: String,
    lines: Vec<String>,
    /// The identifiers of the objectives that it relates to.
    pub referents: Vec<String>,
}

impl Indicator {
    /// Reads an indicator; `None` if it is empty.
    pub fn read(element: Element<'_>) -> Option<Self> {
        let dimension = element.line("MeasurementDimension");
        let mut lines: Vec<String> = Vec::new();
        let mut add = |word: &str, text: String| {
            if !text.is_empty() {
                lines.push(format!("{word}: {}", text.replace('\n', " ")));
            }
        };
        add("Unit of measurement", element.line("UnitOfMeasurement"));
        for instance in element.all("MeasurementInstance") {
            for (name, word) in [("TargetResult", "Target"), ("ActualResult", "Actual")] {
                instance.all(name).into_iter().for_each(|value| add(word, result(value)));
            }
        }
        for relationship in element.all("Relationship") {
            let word = relationship.text("RelationshipType").replace('_', " ").to_lowercase();
            let text = described(&relationship.line("Name"), &relationship.text("Description"));
            add("Relationship", described(if text.is_empty() { "" } else { &word }, &text));
        }
        add("Other information", element.text("OtherInformation"));
        let referents =
            element.all("Relationship").into_iter().flat_map(|relationship| relationship.all("ReferentIdentifier"));
        let referents: Vec<_> = referents.map(Element::content).filter(|identifier| !identifier.is_empty()).collect();
        if dimension.is_empty() && lines.is_empty() && referents.is_empty() {
            return None;
        }
        let kinds = [
            ("Sequence", element.line("SequenceIndicator")),
            ("Stage", element.text("ValueChainStage").replace('_', " ")),
            ("Kind", shape::first([element.text("PerformanceIndicatorType"), element.text("IndicatorType")])),
        ];
        let kinds = kinds.into_iter().filter(|(_, text)| !text.is_empty());
        lines.splice(0..0, kinds.map(|(word, text)| format!("{word}: {text}")));
        let title = shape::first([dimension, UNTITLED.to_owned()]);
        Some(Self { title, lines, referents })
    }

    /// The indicator as a fact. `of` names the objective that it belongs to, where that is not the goal with the fact.
    pub fn fact(&self, of: Option<&str>, evidence: &[Evidence]) -> Fact {
        let title = of.map_or_else(|| self.title.clone(), |of| format!("{of}: {}", self.title));
        Fact { title, text: self.text(), evidence: evidence.to_vec() }
    }

    /// The indicator as one text.
    pub fn summary(&self) -> String {
        described(&self.title, &self.lines.join("; "))
    }

    fn text(&self) -> String {
        if self.lines.is_empty() { self.title.clone() } else { self.lines.join("\n\n") }
    }
}

/// A result in words: `95 (2017-01-01 – 2017-12-31) — Grade: A — what was done`.
fn result(result: Element<'_>) -> String {
    let descriptors = result.all("Descriptor");
    let descriptor =
        |descriptor: Element<'_>| described(&descriptor.line("DescriptorName"), &descriptor.line("DescriptorValue"));
    let dates = [result.line("StartDate"), result.line("EndDate")];
    let dates = match dates.each_ref().map(String::as_str) {
        ["", ""] => String::new(),
        ["", end] => format!("(until {end})"),
        [start, ""] => format!("(from {start})"),
        [start, end] => format!("({start} – {end})"),
    };
    let first = [result.line("NumberOfUnits"), dates].into_iter().filter(|text| !text.is_empty());
    let mut parts = vec![first.collect::<Vec<_>>().join(" ")];
    parts.extend(descriptors.into_iter().map(descriptor));
    parts.push(result.text("Description").replace('\n', " "));
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" — ")
}
