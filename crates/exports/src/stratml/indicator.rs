//! Performance indicators, read back from facts in the form that the StratML importer gives them: paragraphs such as
//! `Target: 40 (2023-01-01 – 2023-12-31) — Two were lost.`

use framework::{Fact, check::is_date};

use super::xml::Xml;

/// The words that begin the paragraphs of an indicator.
const WORDS: [&str; 8] =
    ["Sequence", "Stage", "Kind", "Unit of measurement", "Target", "Actual", "Relationship", "Other information"];

/// Those words that only an indicator has; at least one must be there.
const TELLING: [&str; 3] = ["Unit of measurement", "Target", "Actual"];

const STAGES: [&str; 5] = ["Outcome", "Output_Processing", "Output", "Input_Processing", "Input"];
const KINDS: [&str; 2] = ["Quantitative", "Qualitative"];
const RELATIONSHIPS: [(&str, &str); 3] =
    [("broader than: ", "Broader_Than"), ("peer to: ", "Peer_To"), ("narrower than: ", "Narrower_Than")];

/// A performance indicator.
pub struct Indicator<'a> {
    title: &'a str,
    /// Each paragraph as its word and the text after it.
    lines: Vec<(&'a str, &'a str)>,
}

impl<'a> Indicator<'a> {
    /// Reads a fact as an indicator, if it is one.
    pub fn read(fact: &'a Fact) -> Option<Self> {
        let line = |text: &'a str| text.split_once(": ").filter(|(word, _)| WORDS.contains(word));
        let lines: Vec<_> = fact.statement.text.split("\n\n").map(line).collect::<Option<_>>()?;
        let is_one = lines.iter().any(|(word, _)| TELLING.contains(word));
        is_one.then_some(Self { title: &fact.title, lines })
    }

    /// Whether it has an actual result.
    pub fn is_reached(&self) -> bool {
        self.all("Actual").next().is_some()
    }

    fn all(&self, word: &'a str) -> impl Iterator<Item = &'a str> {
        self.lines.iter().filter(move |(own, _)| *own == word).map(|(_, text)| *text)
    }

    fn first(&self, word: &'a str) -> &'a str {
        self.all(word).next().unwrap_or_default()
    }

    /// Writes the indicator.
    pub fn write(&self, xml: &mut Xml) {
        let (stage, kind) = (self.first("Stage").replace(' ', "_"), self.first("Kind"));
        let mut flags = Vec::new();
        if STAGES.contains(&stage.as_str()) {
            flags.push(("ValueChainStage", stage.as_str()));
        }
        if KINDS.contains(&kind) {
            flags.push(("PerformanceIndicatorType", kind));
        }
        xml.open("PerformanceIndicator", &flags);
        xml.some("SequenceIndicator", self.first("Sequence"));
        xml.text("MeasurementDimension", self.title);
        xml.text("UnitOfMeasurement", self.first("Unit of measurement"));
        self.all("Relationship").for_each(|text| relationship(xml, text));
        if self.lines.iter().any(|(word, _)| ["Target", "Actual"].contains(word)) {
            xml.open("MeasurementInstance", &[]);
            self.all("Target").for_each(|text| result(xml, "TargetResult", text));
            self.all("Actual").for_each(|text| result(xml, "ActualResult", text));
            xml.close("MeasurementInstance");
        }
        xml.some("OtherInformation", self.first("Other information"));
        xml.close("PerformanceIndicator");
    }
}

fn relationship(xml: &mut Xml, text: &str) {
    let kind = RELATIONSHIPS.iter().find_map(|(word, kind)| Some((text.strip_prefix(word)?, *kind)));
    let (text, flags) = kind.map_or((text, vec![]), |(text, kind)| (text, vec![("RelationshipType", kind)]));
    xml.open("Relationship", &flags);
    xml.text("Description", text);
    xml.close("Relationship");
}

fn result(xml: &mut Xml, name: &str, text: &str) {
    let (first, mut rest) = text.split_once(" — ").unwrap_or((text, ""));
    let measured = measured(first);
    if measured.is_none() {
        rest = text;
    }
    let ([start, end], number) = measured.unwrap_or_default();
    let descriptor = rest.split_once(" — ").and_then(|(first, rest)| Some((first.split_once(": ")?, rest)));
    xml.open(name, &[]);
    xml.some("StartDate", &start);
    xml.some("EndDate", &end);
    xml.some("NumberOfUnits", number);
    if let Some(((name, value), _)) = descriptor {
        xml.open("Descriptor", &[]);
        xml.text("DescriptorName", name);
        xml.text("DescriptorValue", value);
        xml.close("Descriptor");
    }
    xml.some("Description", descriptor.map_or(rest, |(_, rest)| rest));
    xml.close(name);
}

/// Dates and number of `40 (2023-01-01 – 2023-12-31)`; none for any other text.
fn measured(text: &str) -> Option<([String; 2], &str)> {
    let (number, dates) = match text.strip_suffix(')').and_then(|text| text.rsplit_once('(')) {
        Some((number, dates)) => (number.trim_end(), period(dates)?),
        None => (text, <[String; 2]>::default()),
    };
    let has_digits = number.bytes().any(|byte| byte.is_ascii_digit());
    let digits = number.trim_start_matches(['+', '-']);
    let is_number = has_digits && digits.len() + 1 >= number.len() && digits.matches('.').count() < 2;
    let is_number = is_number && digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    (is_number || number.is_empty()).then_some((dates, number))
}

/// The dates of `2023-01-01 – 2023-12-31`, `from 2023-01-01` or `until 2023-12-31`.
pub fn period(text: &str) -> Option<[String; 2]> {
    let dates = match (text.strip_prefix("from "), text.strip_prefix("until "), text.split_once(" – ")) {
        (Some(start), ..) => [start, ""],
        (_, Some(end), _) => ["", end],
        (.., Some((start, end))) => [start, end],
        _ => return None,
    };
    let is_day = |date: &&str| date.is_empty() || (date.len() == 10 && is_date(date));
    dates.iter().all(is_day).then(|| dates.map(str::to_owned))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_dates_are_told_from_texts() {
        let days = |start: &str, end: &str| [start.to_owned(), end.to_owned()];
        for (text, expected) in [
            ("40 (2023-01-01 – 2023-12-31)", Some((days("2023-01-01", "2023-12-31"), "40"))),
            ("(until 2023-12-31)", Some((days("", "2023-12-31"), ""))),
            ("-1.5", Some((days("", ""), "-1.5"))),
            ("forty", None),
            ("1.2.3", None),
            ("40 (of them two lost)", None),
            ("-", None),
        ] {
            assert_eq!(measured(text), expected, "{text}");
        }
    }
}
