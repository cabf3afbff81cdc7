//! Properties of controls: short values that come back become facets, all others are told as text.

use std::collections::{BTreeMap, HashMap};

use super::{
    markup,
    prose::{Note, is_statement},
    tree::Json,
    words::Words,
};
use crate::{shape, slug::Slugs};
use framework::{
    check::is_reserved,
    wire::{Facet, FacetKind, FacetValue, Tone, Values},
};

/// Longer values are text to read, not values to choose by.
const LONGEST: usize = 60;
/// More values than this nobody chooses from.
const MOST: usize = 60;
/// How many notes are looked at for one of the same heading.
const LOOKED_AT: usize = 64;
/// Properties that say the same as something else, or nothing to a reader.
const MACHINE: [&str; 4] = ["label", "sort-id", "alt-identifier", "resolution-tool"];
/// Words of scales, from low to high.
const SCALE: [&str; 9] = ["none", "very low", "low", "moderate", "medium", "high", "very high", "critical", "extreme"];
/// The properties of a control, and those of its statement, by name.
fn listed<'t, 'a>(control: &'t Json<'a>) -> impl Iterator<Item = (&'t str, &'t Json<'a>)> {
    let statements = control.list("parts").iter().filter(|part| is_statement(part));
    let owners = std::iter::once(control).chain(statements);
    let props = owners.flat_map(|owner| owner.either("props", "properties").iter().chain(owner.list("annotations")));
    let named = props.map(|prop| (prop.word("name"), prop));
    named.filter(|(name, prop)| !name.is_empty() && !MACHINE.contains(name) && !is_withdrawal(prop))
}

/// Whether a property says that its control was withdrawn, which is told as its status.
pub fn is_withdrawal(prop: &Json<'_>) -> bool {
    prop.word("name") == "status" && prop.word("value").eq_ignore_ascii_case("withdrawn")
}

/// The values in a property: tags may stand in one text.
fn values(name: &str, value: &str) -> Vec<String> {
    let pieces = if matches!(name, "tags" | "tag" | "keywords") { value.split(',').collect() } else { vec![value] };
    pieces.into_iter().map(|piece| piece.trim().to_owned()).filter(|piece| !piece.is_empty()).collect()
}

/// Whether a value is a day with a time, which nobody chooses by.
fn is_moment(value: &str) -> bool {
    shape::day(value).is_some() && value.get(10..).is_some_and(|time| time.starts_with('T'))
}

/// How the values of one name are spread.
#[derive(Debug, Default)]
struct Spread {
    uses: BTreeMap<String, usize>,
    is_text: bool,
}

/// The facets of a catalog.
#[derive(Debug, Default)]
pub struct Facets {
    facets: Vec<(String, Facet, HashMap<String, String>)>,
}

impl Facets {
    /// The facets that the properties of these controls make.
    pub fn of<'t, 'a: 't>(controls: impl Iterator<Item = &'t Json<'a>>, words: &Words) -> Self {
        let mut spreads: Vec<(&str, Spread)> = Vec::new();
        for (name, prop) in controls.flat_map(listed) {
            let at = spreads.iter().position(|(known, _)| *known == name).unwrap_or_else(|| {
                spreads.push((name, Spread::default()));
                spreads.len() - 1
            });
            spreads[at].1.count(name, prop.word("value"));
            if spreads.len() > 1000 {
                break;
            }
        }
        let mut taken = Slugs::default();
        let facets = spreads.into_iter().filter(|(name, spread)| spread.is_facet(name));
        Self { facets: facets.map(|(name, spread)| spread.facet(name, words, &mut taken)).collect() }
    }

    /// The values of a control in the facets, and what else its properties say.
    pub fn place(&self, control: &Json<'_>, words: &Words) -> (Values, Vec<Note>) {
        let (mut chosen, mut notes) = (Values::new(), Vec::<Note>::new());
        for (name, prop) in listed(control) {
            let value = prop.text("value");
            match self.facets.iter().find(|(known, ..)| known == name) {
                Some((_, facet, ids)) => {
                    let values = values(name, value);
                    if values.len() > 1 || value == "true" {
                        prop.seen_otherwise("value");
                    }
                    let list = chosen.entry(facet.id.clone()).or_default();
                    list.extend(values.iter().filter_map(|value| ids.get(value)).cloned());
                }
                None => {
                    let day = Some(value).filter(|value| is_moment(value)).and_then(shape::day);
                    add(&mut notes, words.heading(name), day.unwrap_or_else(|| markup::markdown(value)));
                }
            }
            add(&mut notes, words.heading(name), markup::markdown(prop.text("remarks")));
        }
        for ids in chosen.values_mut() {
            let mut seen = std::collections::BTreeSet::new();
            ids.retain(|id| seen.insert(id.clone()));
        }
        chosen.retain(|_, ids| !ids.is_empty());
        (chosen, notes)
    }

    /// The facets as a file has them.
    pub fn into_wire(self) -> Vec<Facet> {
        self.facets.into_iter().map(|(_, facet, _)| facet).collect()
    }
}

/// Adds a note, to one of the same heading where there is one.
pub fn add(notes: &mut Vec<Note>, heading: String, text: String) {
    if text.is_empty() {
        return;
    }
    // Only the last ones are looked at: a control may have very many properties.
    match notes.iter_mut().rev().take(LOOKED_AT).find(|(known, _)| *known == heading) {
        Some((_, known)) if !known.contains('\n') && known.len() + text.len() < 200 => *known += &format!(", {text}"),
        Some((_, known)) => *known += &format!("\n\n{text}"),
        None => notes.push((heading, text)),
    }
}

impl Spread {
    fn count(&mut self, name: &str, value: &str) {
        self.is_text |= is_moment(value) || value.contains('\n') || value.ends_with('.') && value.contains(' ');
        for value in values(name, value) {
            self.is_text |= value.chars().count() > LONGEST;
            if self.uses.len() <= 10 * MOST {
                *self.uses.entry(value).or_default() += 1;
            }
        }
    }

    fn is_facet(&self, name: &str) -> bool {
        let (uses, distinct) = (self.uses.values().sum::<usize>(), self.uses.len());
        let comes_back = 2 * uses >= 3 * distinct && uses > 1;
        !self.is_text
            && (1..=MOST).contains(&distinct)
            && (comes_back || uses > 1 && kind(name, &self.uses) != FacetKind::Tag)
    }

    fn facet(self, name: &str, words: &Words, taken: &mut Slugs) -> (String, Facet, HashMap<String, String>) {
        let slug = crate::slug::id(&[name], "property");
        let id = if is_reserved(&slug) { format!("its-{slug}") } else { slug };
        let id = taken.take(&[&id], "property");
        let kind = kind(name, &self.uses);
        let mut raw: Vec<_> = self.uses.into_keys().collect();
        raw.sort_by_cached_key(|value| (scale(value), natural(value)));
        let mut slugs = Slugs::default();
        let (mut values, mut ids) = (Vec::new(), HashMap::new());
        for value in raw {
            let title = if value == "true" { words.yes.to_owned() } else { markup::title(&value) };
            let title = if title.is_empty() { words.untitled.to_owned() } else { title };
            let id = slugs.take(&[&value], "value");
            let tone = (kind == FacetKind::Status).then(|| tone(&value));
            ids.insert(value, id.clone());
            values.push(FacetValue { id, title, tone });
        }
        (name.to_owned(), Facet { id, title: words.heading(name), kind, values }, ids)
    }
}

fn kind(name: &str, uses: &BTreeMap<String, usize>) -> FacetKind {
    const LEVELS: [&str; 10] = [
        "maturity",
        "level",
        "baseline",
        "impact",
        "priority",
        "severity",
        "criticality",
        "tier",
        "stufe",
        "essential-eight",
    ];
    let name = name.to_lowercase();
    if name == "status" || name.ends_with("-status") || name.ends_with("_status") || name == "state" {
        FacetKind::Status
    } else if name.starts_with("contributes") || name == "implementation-level" {
        // Whose task a control is, not how far it goes.
        FacetKind::Tag
    } else if LEVELS.iter().any(|level| name.contains(level))
        || uses.len() > 1 && uses.keys().all(|it| scale(it) < SCALE.len())
    {
        FacetKind::Level
    } else {
        FacetKind::Tag
    }
}

/// The place of a value on a scale of words; past its end for others.
fn scale(value: &str) -> usize {
    SCALE.iter().position(|word| word.eq_ignore_ascii_case(value)).unwrap_or(SCALE.len())
}

/// A key that sorts numbers in texts by their size.
fn natural(value: &str) -> Vec<(u64, String)> {
    let mut key = vec![(0_u64, String::new())];
    for c in value.to_lowercase().chars() {
        let Some((number, text)) = key.last_mut() else { break };
        match c.to_digit(10) {
            Some(digit) if text.is_empty() => *number = number.saturating_mul(10).saturating_add(u64::from(digit)),
            Some(digit) => key.push((u64::from(digit), String::new())),
            None => text.push(c),
        }
    }
    // The number of a piece stands before its text, so that the first piece is the text before the first number.
    key
}

fn tone(value: &str) -> Tone {
    let value = value.to_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| value.contains(word));
    if has(&["not-applicable", "not applicable", "n/a", "unknown"]) {
        Tone::Neutral
    } else if has(&["not-", "not ", "fail", "deprecated", "obsolete", "rejected"]) {
        Tone::Bad
    } else if has(&["partial", "planned", "draft", "review", "alternative"]) {
        Tone::Attention
    } else if has(&["progress", "ongoing", "active", "under-development"]) {
        Tone::Good
    } else if has(&["implemented", "done", "complete", "operational", "final", "satisfied", "published"]) {
        Tone::Done
    } else {
        Tone::Neutral
    }
}

#[cfg(test)]
mod tests {
    use super::{super::words, *};

    #[test]
    fn short_values_that_come_back_are_facets() {
        let text = r#"[{"props": [{"name": "level", "value": "10"}, {"name": "tags", "value": "a, b"}, {"name": "note", "value": "One."}]},
            {"props": [{"name": "level", "value": "9"}, {"name": "tags", "value": "b, a"}, {"name": "note", "value": "Two."},
             {"name": "status", "value": "withdrawn"}, {"name": "source", "value": "x"}]},
            {"props": [{"name": "source", "value": "x"}, {"name": "impact", "value": "high"}]},
            {"props": [{"name": "impact", "value": "low"}]}]"#;
        let json: Json<'_> = serde_json::from_str(text).unwrap();
        let Json::List(controls) = &json else { panic!("a list") };
        let facets = Facets::of(controls.iter(), words::of("en"));
        let (values, notes) = facets.place(&controls[0], words::of("en"));
        assert_eq!(values["tags"], ["a", "b"]);
        assert_eq!(values["level"], ["10"]);
        assert_eq!(notes, [("Note".to_owned(), "One.".to_owned())]);
        let wire = facets.into_wire();
        let told = |at: usize| (wire[at].id.as_str(), wire[at].kind, wire[at].values[0].title.as_str());
        assert_eq!(wire.len(), 4);
        assert_eq!(told(0), ("level", FacetKind::Level, "9"));
        assert_eq!(told(2), ("its-source", FacetKind::Tag, "x"));
        assert_eq!(told(3), ("impact", FacetKind::Level, "low"));
    }
}
