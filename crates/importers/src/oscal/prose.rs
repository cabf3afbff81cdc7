//! The texts of a group or control: statement first, then guidance and whatever else it says.

use super::{
    params::Params,
    shapes::{Part, Prop},
};
use crate::plain::plain;

/// What is shown of these parts, as paragraphs.
pub fn text(parts: &[Part<'_>], params: &Params<'_>) -> String {
    let is_statement = |part: &&Part<'_>| matches!(part.name.as_str(), "statement" | "item");
    let mut paragraphs = Vec::new();
    for part in parts.iter().filter(is_statement) {
        add(part, "", params, &mut paragraphs);
    }
    for part in parts.iter().filter(|part| !is_statement(part) && !is_assessment(part)) {
        add(part, &heading(part), params, &mut paragraphs);
    }
    paragraphs.join("\n\n")
}

/// Parts for assessors: how to test a control, and with what.
pub fn is_assessment(part: &Part<'_>) -> bool {
    part.name.as_str().starts_with("assessment") || part.name.as_str() == "objective"
}

/// `Guidance: ` for a part of that name, where it has no title.
fn heading(part: &Part<'_>) -> String {
    let name = part.title.label().or_else(|| part.name.label()).unwrap_or_default().replace(['-', '_'], " ");
    let mut letters = name.chars();
    letters.next().map(|first| format!("{}{}: ", first.to_uppercase(), letters.as_str())).unwrap_or_default()
}

fn add(part: &Part<'_>, heading: &str, params: &Params<'_>, paragraphs: &mut Vec<String>) {
    let label = Prop::label(&part.props).map(|label| format!("{label} ")).unwrap_or_default();
    let prose = plain(&params.fill(part.prose.as_str()));
    if !prose.is_empty() {
        paragraphs.push(format!("{heading}{label}{prose}"));
    }
    for inner in part.parts.iter().filter(|inner| !is_assessment(inner)) {
        add(inner, "", params, paragraphs);
    }
}
