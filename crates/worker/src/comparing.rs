//! Compares two frameworks, and writes their differences.

use std::sync::Arc;

use compare::{Choice, Comparison, Table, json, markdown, table};
use exports::{Sheet, workbook};
use framework::{
    Framework,
    packed::{Packed, Packer, Unpacker, pack, packed, unpack},
};
use messages::Speech;

/// The form in which to write a comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ComparisonForm {
    /// A workbook for spreadsheets.
    Xlsx,
    /// JSON, for programs.
    Json,
    /// A text to read.
    Markdown,
}

impl ComparisonForm {
    /// Every form, as pages list them.
    pub const ALL: [Self; 3] = [Self::Xlsx, Self::Json, Self::Markdown];
}

/// A request to write a comparison.
#[derive(Clone, Debug)]
pub struct CompareRequest {
    /// The form.
    pub form: ComparisonForm,
    /// The date today.
    pub today: String,
    /// The language of the page, for the words in what is written.
    pub speech: Speech,
    /// The pairs that the reader corrected.
    pub choices: Vec<Choice>,
    /// The older framework.
    pub older: Arc<Framework>,
    /// The newer framework.
    pub newer: Arc<Framework>,
}

/// A request to compute a comparison.
#[derive(Clone, Debug)]
pub struct PairRequest {
    /// The pairs that the reader corrected.
    pub choices: Vec<Choice>,
    /// The older framework.
    pub older: Arc<Framework>,
    /// The newer framework.
    pub newer: Arc<Framework>,
}

packed! {
    CompareRequest { form, today, speech, choices, older, newer }
    PairRequest { choices, older, newer }
}

impl Packed for ComparisonForm {
    fn pack(&self, packer: &mut Packer) {
        (*self as usize).pack(packer);
    }

    fn unpack(lines: &mut Unpacker) -> Self {
        Self::ALL[usize::unpack(lines) % Self::ALL.len()]
    }
}

/// Computes what a [`PairRequest`] asks for; the answer is a [`Comparison`], or empty if the request can't be read.
pub fn pair(request: &[u8]) -> String {
    let request = std::str::from_utf8(request).ok().and_then(unpack::<PairRequest>);
    let compared =
        |request: PairRequest| -> Comparison { ::compare::compare(&request.older, &request.newer, &request.choices) };
    request.map(|request| pack(&compared(request))).unwrap_or_default()
}

/// Writes what a [`CompareRequest`] asks for; the answer is the contents of the file, or empty if the request can't be
/// read.
pub fn compare(request: &[u8]) -> Vec<u8> {
    let request = std::str::from_utf8(request).ok().and_then(unpack::<CompareRequest>);
    request.map(|request| request.speech.during(|| written(&request))).unwrap_or_default()
}

fn written(request: &CompareRequest) -> Vec<u8> {
    let CompareRequest { form, today, speech: _, choices, older, newer } = request;
    let comparison = ::compare::compare(older, newer, choices);
    match form {
        ComparisonForm::Markdown => markdown(older, newer, &comparison).into_bytes(),
        ComparisonForm::Json => json(older, newer, &comparison).into_bytes(),
        ComparisonForm::Xlsx => {
            let Table { headings, rows } = table(older, newer, &comparison);
            let headings: Vec<_> = headings.iter().map(String::as_str).collect();
            let sheet = Sheet { name: &messages::comparison_sheet(), headings: &headings, rows: &rows };
            workbook(&newer.title, today, &[sheet]).unwrap_or_default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comparison_is_written_in_every_form() {
        let older = space_diplomacy::framework();
        let mut newer = (*older).clone();
        newer.goals[0].title = "Another title".into();
        let newer = Arc::new(newer);
        let written = |form| {
            let request = CompareRequest {
                form,
                today: "2026-11-28".into(),
                speech: Speech::default(),
                choices: vec![Choice { older: Some(older.goals[1].id.clone()), newer: None }],
                older: older.clone(),
                newer: newer.clone(),
            };
            compare(pack(&request).as_bytes())
        };
        assert!(String::from_utf8(written(ComparisonForm::Markdown)).unwrap().contains("Another"));
        assert!(String::from_utf8(written(ComparisonForm::Json)).unwrap().contains("\"removed\": 1"));
        assert!(written(ComparisonForm::Xlsx).starts_with(b"PK"));
        assert!(compare(b"no order").is_empty());
    }

    #[test]
    fn a_comparison_is_worked_out_as_the_page_would() {
        let older = space_diplomacy::framework();
        let mut newer = (*older).clone();
        newer.goals[0].title = "Another title".into();
        newer.goals.pop();
        let newer = Arc::new(newer);
        let choices = vec![Choice { older: Some(older.goals[1].id.clone()), newer: None }];
        let expected = ::compare::compare(&older, &newer, &choices);
        let answer = pair(pack(&PairRequest { choices, older, newer }).as_bytes());
        assert_eq!(unpack::<Comparison>(&answer), Some(expected));
        assert!(pair(b"no order").is_empty());
    }
}
