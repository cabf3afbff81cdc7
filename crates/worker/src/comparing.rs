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

/// An order to write a comparison.
#[derive(Clone, Debug)]
pub struct CompareOrder {
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

/// An order to compute a comparison.
#[derive(Clone, Debug)]
pub struct PairOrder {
    /// The pairs that the reader corrected.
    pub choices: Vec<Choice>,
    /// The older framework.
    pub older: Arc<Framework>,
    /// The newer framework.
    pub newer: Arc<Framework>,
}

packed! {
    CompareOrder { form, today, speech, choices, older, newer }
    PairOrder { choices, older, newer }
}

impl Packed for ComparisonForm {
    fn pack(&self, packer: &mut Packer) {
        (*self as usize).pack(packer);
    }

    fn unpack(lines: &mut Unpacker) -> Self {
        Self::ALL[usize::unpack(lines) % Self::ALL.len()]
    }
}

/// Computes what a [`PairOrder`] asks for; the answer is a [`Comparison`], or empty if the order can't be read.
pub fn pair(order: &[u8]) -> String {
    let order = std::str::from_utf8(order).ok().and_then(unpack::<PairOrder>);
    let compared = |order: PairOrder| -> Comparison { ::compare::compare(&order.older, &order.newer, &order.choices) };
    order.map(|order| pack(&compared(order))).unwrap_or_default()
}

/// Writes what a [`CompareOrder`] asks for; the answer is the contents of the file, or empty if the order can't be
/// read.
pub fn compare(order: &[u8]) -> Vec<u8> {
    let order = std::str::from_utf8(order).ok().and_then(unpack::<CompareOrder>);
    order.map(|order| order.speech.during(|| written(&order))).unwrap_or_default()
}

fn written(order: &CompareOrder) -> Vec<u8> {
    let CompareOrder { form, today, speech: _, choices, older, newer } = order;
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
            let request = CompareOrder {
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
        let answer = pair(pack(&PairOrder { choices, older, newer }).as_bytes());
        assert_eq!(unpack::<Comparison>(&answer), Some(expected));
        assert!(pair(b"no order").is_empty());
    }
}
