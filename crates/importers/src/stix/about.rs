//! What an ATT&CK bundle says of itself.

use super::{bundle::Bundle, shapes::Object, tactics::Tactics, techniques::Techniques};
use crate::{plain::plain, shape, slug::Slugs};
use framework::wire::{About, Names, Source};

/// The bundle as a document.
pub fn about(bundle: &Bundle<'_>, tactics: &Tactics<'_>, techniques: &Techniques<'_>) -> About {
    let top = top(bundle);
    let title = title(bundle);
    About {
        id: Slugs::default().take(&[&title], "attack"),
        publisher: publisher(bundle).unwrap_or_else(|| "Publisher not named".to_owned()),
        date: top.and_then(|top| shape::day(top.modified.as_str())),
        language: "en".to_owned(),
        version: top.and_then(|top| top.version.label()),
        address: address(bundle),
        coverage: coverage(tactics, techniques),
        summary: top.and_then(|top| shape::statement(plain(top.description.as_str()), None)),
        names: Some(names()),
        title,
        ..About::default()
    }
}

/// The bundle as the source of all that it says.
pub fn source(bundle: &Bundle<'_>) -> Source {
    let top = top(bundle);
    let version = top.and_then(|top| top.version.label()).map(|version| format!("Version {version}."));
    let markings = bundle.live_of("marking-definition").filter_map(|marking| marking.definition.as_ref());
    let notice = markings.map(|marking| marking.statement.title()).find(|notice| !notice.is_empty());
    let note: Vec<_> = version.into_iter().chain(notice).collect();
    Source {
        id: shape::SOURCE.to_owned(),
        title: title(bundle),
        publisher: publisher(bundle),
        date: top.and_then(|top| shape::day(top.modified.as_str())),
        address: address(bundle),
        note: Some(note.join(" ")).filter(|note| !note.is_empty()),
        ..Source::default()
    }
}

/// The object that speaks for the whole: the collection, or the first matrix where there is none.
fn top<'a>(bundle: &Bundle<'a>) -> Option<&'a Object<'a>> {
    bundle.live_of("x-mitre-collection").next().or_else(|| bundle.live_of("x-mitre-matrix").next())
}

fn title(bundle: &Bundle<'_>) -> String {
    top(bundle).map_or_else(|| "Untitled ATT&CK bundle".to_owned(), Object::title)
}

fn publisher(bundle: &Bundle<'_>) -> Option<String> {
    let maker = top(bundle).and_then(|top| bundle.live(top.created_by_ref.as_str()));
    maker.filter(|maker| maker.is("identity")).or_else(|| bundle.live_of("identity").next()).map(Object::title)
}

fn address(bundle: &Bundle<'_>) -> Option<String> {
    top(bundle).into_iter().chain(bundle.live_of("x-mitre-matrix")).find_map(Object::address)
}

fn coverage(tactics: &Tactics<'_>, techniques: &Techniques<'_>) -> String {
    let parts = techniques.objects().count() - techniques.list.len();
    format!(
        "The file’s {}, {} and {} that are neither revoked nor deprecated, with their platforms and data sources. \
         Mitigations, groups, software, campaigns and assets are not shown.",
        shape::count(tactics.list.len(), "tactic"),
        shape::count(techniques.list.len(), "technique"),
        shape::count(parts, "sub-technique"),
    )
}

fn names() -> Names {
    Names {
        pillar: Some(shape::name("Tactic", "Tactics")),
        goal: Some(shape::name("Technique", "Techniques")),
        objective: Some(shape::name("Sub-technique", "Sub-techniques")),
        theme: Some(shape::name("Platform", "Platforms")),
        actor: Some(shape::name("Data source", "Data sources")),
        ..Names::default()
    }
}
