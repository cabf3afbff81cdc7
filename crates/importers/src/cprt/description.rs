//! An element in words, apart from its title and text: its status, further properties, tags and successors.

use super::{graph::Graph, ids::key};
use crate::properties::{Property, title};

/// A longer reason for a withdrawal, in characters, is shown as a text of its own.
const LONGEST_REASON: usize = 120;

/// A type as a heading; expands the one that NIST abbreviates.
pub fn heading(kind: &str) -> String {
    let is_short = kind == "odp" || kind.starts_with("odp_");
    title(&if is_short { kind.replacen("odp", "organization-defined parameter", 1) } else { kind.to_owned() })
}

/// An id without the letters for its type, if the rest begins with the goal's id: `SR-03.01.01.a`.
pub fn without_kind<'i>(id: &'i str, goal: &str) -> &'i str {
    let rest = id.split_once(['-', '_']).filter(|(kind, _)| kind.chars().all(|c| c.is_ascii_alphabetic()));
    let is_of_goal = |rest: &str| {
        let rest = key(rest);
        // The number of an assessment begins with an A.
        !goal.is_empty() && rest.strip_prefix("a.").unwrap_or(&rest).starts_with(&key(goal))
    };
    rest.map(|(_, rest)| rest).filter(|rest| is_of_goal(rest)).unwrap_or(id)
}

/// Whether an element says that the one above it is withdrawn.
fn is_withdrawal(graph: &Graph<'_>, at: usize) -> bool {
    graph.is_remark(at) && graph.element(at).kind.contains("withdraw")
}

/// The elements that say that this one is withdrawn.
pub fn withdrawals(graph: &Graph<'_>, at: usize) -> Vec<usize> {
    graph.remarks(at).into_iter().filter(|remark| is_withdrawal(graph, *remark)).collect()
}

/// Whether an element says why the one above it is withdrawn, briefly enough for its [`status`].
pub fn is_in_status(graph: &Graph<'_>, at: usize) -> bool {
    is_withdrawal(graph, at) && withdrawal_reason(graph, at).chars().count() <= LONGEST_REASON
}

fn withdrawal_reason(graph: &Graph<'_>, at: usize) -> String {
    let element = graph.element(at);
    let texts =
        [&element.title, &element.text].into_iter().filter(|text| !text.is_empty()).cloned().collect::<Vec<_>>();
    texts.join(": ")
}

/// `Withdrawn: incorporated into 03.01.16`; `None` for an element that is not withdrawn.
pub fn status(graph: &Graph<'_>, at: usize) -> Option<String> {
    let withdrawals = withdrawals(graph, at);
    let reason = |at: &usize| {
        let reason = withdrawal_reason(graph, *at);
        let reason = reason.trim_end_matches('.').trim_start_matches("Withdrawn").trim_start_matches([':', ' ']);
        let mut letters = reason.chars();
        let first = letters.next().unwrap_or_default();
        let is_word = letters.clone().next().is_some_and(char::is_lowercase);
        let first = if is_word { first.to_ascii_lowercase() } else { first };
        (!reason.is_empty()).then(|| format!("{first}{}", letters.as_str()))
    };
    let short = withdrawals.iter().filter(|at| is_in_status(graph, **at));
    let reasons: Vec<_> = short.filter_map(reason).collect();
    let reasons = if reasons.is_empty() { String::new() } else { format!(": {}", reasons.join("; ")) };
    (!withdrawals.is_empty()).then(|| format!("Withdrawn{reasons}"))
}

/// The elements that replace a withdrawn one: those that relationships name, and those that the reason names.
pub fn successors(graph: &Graph<'_>, at: usize) -> Vec<usize> {
    let named = |reason: usize| {
        let text = &graph.element(reason).text;
        let words = text.split(|c: char| c.is_whitespace() || c == ',' || c == ';');
        words.filter_map(|word| graph.find(word.trim_end_matches('.')))
    };
    let reasons = withdrawals(graph, at);
    reasons.into_iter().flat_map(|reason| graph.related[reason].iter().copied().chain(named(reason))).collect()
}

/// The properties of an element beyond its title and text, including those of the part that it absorbed.
pub fn properties<'e>(graph: &Graph<'e>, at: usize) -> impl Iterator<Item = Property> + use<'e> {
    let elements = std::iter::once(at).chain(graph.absorbed(at)).map(|at| graph.element(at)).collect::<Vec<_>>();
    let all = elements.into_iter().flat_map(|element| &element.more);
    all.filter_map(|(key, value)| Property::read(key, value, &|_| None))
}

/// The ids and names of elements.
pub fn names(graph: &Graph<'_>, places: impl Iterator<Item = usize>) -> Option<String> {
    let name = |at: usize| format!("{} {}", graph.element(at).id, graph.name(at)).trim().to_owned();
    let names: Vec<_> = places.map(name).collect();
    (!names.is_empty()).then(|| names.join("; "))
}

/// The names of the tags of an element.
pub fn tags(graph: &Graph<'_>, at: usize) -> Vec<String> {
    graph.tags_of(at).iter().map(|tag| graph.value(*tag)).collect()
}
