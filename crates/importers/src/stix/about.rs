//! What a bundle says of itself.

use std::collections::BTreeSet;

use super::{bundle::Bundle, description, family::Family, languages, outline::Outline, relations, shapes::Object};
use crate::{facets::Facets, grouped::Grouped, shape, slug::Slugs, text::Text};
use framework::wire::{About, Fact, Link, Markup, Name, Source};

/// The bundle as a document.
pub fn about(bundle: &Bundle<'_>, family: Family, outline: &Outline<'_, '_>, facets: &Facets) -> About {
    let top = collection(bundle);
    let title = title(bundle, family);
    About {
        id: Slugs::default().take(&[&title], "bundle"),
        publisher: publisher(bundle).map(Object::title).unwrap_or_default(),
        date: date(bundle),
        language: languages::OWN.to_owned(),
        version: top.and_then(|top| top.head.version.label()),
        address: address(bundle),
        coverage: coverage(bundle, family, outline),
        summary: shape::statement(summary(bundle), None),
        facts: facts(bundle, facets),
        markup: Some(Markup::Markdown),
        links: links(bundle),
        names: Some(family.names(has_tactics(bundle))),
        title,
        ..About::default()
    }
}

/// The bundle as the source of everything in it.
pub fn source(bundle: &Bundle<'_>, family: Family) -> Source {
    let version =
        collection(bundle).and_then(|top| top.head.version.label()).map(|version| format!("Version {version}."));
    let note: Vec<_> = version.into_iter().chain(notices(bundle)).collect();
    Source {
        id: shape::SOURCE.to_owned(),
        title: title(bundle, family),
        publisher: publisher(bundle).map(Object::title),
        date: date(bundle),
        address: address(bundle),
        note: Some(note.join(" ")).filter(|note| !note.is_empty()),
        ..Source::default()
    }
}

/// The object that describes the whole bundle.
fn collection<'b, 'a>(bundle: &'b Bundle<'a>) -> Option<&'b Object<'a>> {
    bundle.all("x-mitre-collection").next()
}

/// The description of the collection, or else of the only matrix.
fn summary(bundle: &Bundle<'_>) -> String {
    let mut matrices = bundle.all("x-mitre-matrix");
    let alone = matrices.next().filter(|_| matrices.next().is_none());
    collection(bundle).or(alone).map(description::of).unwrap_or_default()
}

/// The title of the collection, or those of its matrices together.
fn title(bundle: &Bundle<'_>, family: Family) -> String {
    if let Some(top) = collection(bundle) {
        return top.title();
    }
    let matrices: Vec<_> = bundle.all("x-mitre-matrix").take(4).map(Object::title).collect();
    match matrices.split_last() {
        None => untitled(bundle, family),
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} and {last}", others.join(", ")),
    }
}

/// A title for a bundle without one: by its family, or by who made it.
fn untitled(bundle: &Bundle<'_>, family: Family) -> String {
    let phases = bundle.all("attack-pattern").flat_map(|pattern| &pattern.head.kill_chain_phases.0);
    let chain = phases.map(|phase| phase.chain.as_str()).next().unwrap_or_default();
    match (family, chain) {
        (Family::Attack, "mitre-mobile-attack") => "MITRE Mobile ATT&CK".to_owned(),
        (Family::Attack, "mitre-pre-attack") => "MITRE PRE-ATT&CK".to_owned(),
        (Family::Attack, "mitre-ics-attack") => "MITRE ATT&CK for ICS".to_owned(),
        (Family::Other, _) => publisher(bundle)
            .map_or_else(|| family.title().to_owned(), |maker| format!("{}, {}", family.title(), maker.title())),
        _ => family.title().to_owned(),
    }
}

fn publisher<'b, 'a>(bundle: &'b Bundle<'a>) -> Option<&'b Object<'a>> {
    let top = collection(bundle).or_else(|| bundle.all("x-mitre-matrix").next());
    let maker = top.and_then(|top| bundle.find(top.head.created_by_ref.as_str()));
    maker.filter(|maker| maker.is("identity")).or_else(|| bundle.all("identity").next())
}

/// The date of the collection. A bundle without one does not say when it was published.
fn date(bundle: &Bundle<'_>) -> Option<String> {
    collection(bundle).and_then(|top| shape::day(top.head.modified.as_str()))
}

/// The date of the last change in the bundle.
fn last_change(bundle: &Bundle<'_>) -> Option<String> {
    bundle.objects.iter().map(|object| object.head.modified.as_str()).max().and_then(shape::day)
}

fn address(bundle: &Bundle<'_>) -> Option<String> {
    collection(bundle).into_iter().chain(bundle.all("x-mitre-matrix")).find_map(Object::address)
}

fn links(bundle: &Bundle<'_>) -> Vec<Link> {
    let tops = collection(bundle).into_iter().chain(bundle.all("x-mitre-matrix"));
    shape::once(tops.flat_map(description::links))
}

/// The statements of markings, such as copyright notices.
fn notices(bundle: &Bundle<'_>) -> Vec<String> {
    let mut notices: Grouped<String, ()> = Grouped::default();
    for marking in bundle.all("marking-definition") {
        bundle.show(marking);
        let mut fields = marking.fields();
        let definition = fields.remove("definition");
        let words =
            definition.and_then(|definition| match definition.get("statement").or_else(|| definition.get("tlp")) {
                Some(serde_json::Value::String(words)) => Some(framework::clean(words.trim()).into_owned()),
                _ => None,
            });
        let words = words.or_else(|| marking.head.name.label());
        if let Some(words) = words.filter(|words| !words.is_empty()) {
            notices.place(words);
        }
    }
    notices.into_list().into_iter().map(|(words, ())| words).collect()
}

/// What else its matrices, makers and collections say, and what all techniques have in common.
fn facts(bundle: &Bundle<'_>, facets: &Facets) -> Vec<Fact> {
    let mut all = of_matrices_and_makers(bundle);
    all.extend(of_collections(bundle));
    let same = facets.same.iter().filter(|(key, ..)| key != description::DOMAINS);
    all.extend(same.map(|(_, title, values)| fact(title.clone(), values.join(", "))));
    if date(bundle).is_none() {
        all.extend(last_change(bundle).map(|day| fact("Last change".to_owned(), day)));
    }
    let domains: BTreeSet<_> =
        bundle.objects.iter().flat_map(|object| &object.head.domains.0).map(Text::title).collect();
    let domains = domains.into_iter().collect::<Vec<_>>().join(", ");
    all.extend((!domains.is_empty()).then(|| fact("Domains".to_owned(), domains)));
    all
}

fn fact(title: String, text: String) -> Fact {
    Fact { title, text, evidence: shape::evidence(None) }
}

fn of_matrices_and_makers(bundle: &Bundle<'_>) -> Vec<Fact> {
    let mut facts = Vec::new();
    let (whole_title, summary) = (title(bundle, Family::Other), summary(bundle));
    let publisher = publisher(bundle).map(|maker| maker.at);
    for object in bundle.all("x-mitre-matrix").chain(bundle.all("identity")) {
        bundle.show(object);
        let is_matrix = object.is("x-mitre-matrix");
        let links = description::links_in_text(&description::links(object)).filter(|_| !is_matrix);
        let full_text = description::full_text(bundle, object);
        let more = full_text.strip_prefix(&summary).filter(|_| is_matrix).unwrap_or(&full_text).trim();
        let text = shape::paragraphs(std::iter::once(more.to_owned()).chain(links));
        let is_in_text =
            publisher == Some(object.at) || (is_matrix && (full_text.is_empty() || whole_title == object.title()));
        // A number without a link is shown beside the name.
        let name = if object.address().is_none() { object.full_name() } else { object.title() };
        if !text.is_empty() || !is_in_text {
            facts.push(fact(name, shape::first([text, object.title()])));
        }
    }
    facts
}

/// What collections say. The description of the first one is the summary of the bundle.
fn of_collections(bundle: &Bundle<'_>) -> Vec<Fact> {
    let mut facts = Vec::new();
    for (number, top) in bundle.all("x-mitre-collection").enumerate() {
        bundle.show(top);
        let properties = description::properties(bundle, top);
        facts.extend(properties.iter().map(|property| fact(property.title.clone(), property.text())));
        if number > 0 {
            facts.push(fact(top.title(), shape::first([description::of(top), top.title()])));
        }
    }
    facts
}

fn coverage(bundle: &Bundle<'_>, family: Family, outline: &Outline<'_, '_>) -> String {
    let parts: usize = outline.goals.iter().map(|goal| goal.parts.len()).sum();
    let names = family.names(has_tactics(bundle));
    let levels = [(names.pillar, outline.pillars.len()), (names.goal, outline.goals.len()), (names.objective, parts)];
    let count = |(name, number): (Option<Name>, usize)| {
        let name = name.unwrap_or_default();
        format!("{number} {}", if number == 1 { name.one } else { name.many }.to_lowercase())
    };
    let counts: Vec<_> = levels.into_iter().filter(|(_, number)| *number > 0).map(count).collect();
    let mut text = format!("The file’s {}", counts.join(", "));
    let is_beside =
        |object: &Object<'_>| object.is("course-of-action") || object.head.kind.as_str().starts_with("x-mitre-d");
    if bundle.objects.iter().any(is_beside) {
        text += ", with what mitigates, detects or otherwise concerns them";
    }
    text += ".";
    if bundle.is_history {
        text += " All of it is deprecated or revoked, and shown as it was.";
    } else if bundle.objects.iter().any(|object| object.status().is_some()) {
        text += " What is revoked or deprecated is left out and counted.";
    }
    if bundle
        .objects
        .iter()
        .any(|object| relations::user(object.head.kind.as_str()).is_some_and(|users| users != "Other objects"))
    {
        text += " Groups, software and campaigns are counted.";
    }
    text
}

fn has_tactics(bundle: &Bundle<'_>) -> bool {
    bundle.all("x-mitre-tactic").next().is_some()
}
