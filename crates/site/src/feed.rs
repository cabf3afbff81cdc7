//! The framework's changes as an Atom feed.

use framework::Change;

use crate::{Place, Site, head::shortened, place::PlaceRef, xml};

/// The name of the feed.
pub(crate) const NAME: &str = "feed.xml";

const NAMESPACE: (&str, &str) = ("xmlns", "http://www.w3.org/2005/Atom");

/// Whether there is a feed: the framework needs dated changes, and the site an address.
pub(crate) fn has_changes(site: &Site) -> bool {
    site.address.is_some() && !site.framework.changes.is_empty()
}

/// The feed, with the newest change first, as in the framework.
pub(crate) fn feed(site: &Site) -> Option<String> {
    let (framework, address) = (site.framework, site.address?);
    let newest = framework.changes.iter().map(|change| &change.date).max()?;
    let own = site.absolute_address(NAME)?;
    let publisher = framework.editor.as_ref().unwrap_or(&framework.publisher);
    xml::document(|writer| {
        let root = writer.create_element("feed").with_attribute(NAMESPACE);
        root.with_attribute(("xml:lang", framework.language.as_str())).write_inner_content(|writer| {
            xml::text(writer, "id", &own)?;
            xml::text(writer, "title", &framework.title)?;
            xml::text(writer, "updated", &moment(newest))?;
            link(writer, "self", &own)?;
            link(writer, "alternate", address)?;
            let author = if publisher.is_empty() { &framework.title } else { publisher };
            writer.create_element("author").write_inner_content(|writer| xml::text(writer, "name", author))?;
            for (at, change) in framework.changes.iter().enumerate() {
                let same_day = framework.changes[at..].iter().filter(|other| other.date == change.date).count();
                entry(writer, site, &format!("{own}#{}-{same_day}", change.date), change)?;
            }
            Ok(())
        })?;
        Ok(())
    })
}

/// One change. Its id is its day and the number of older changes on that day, so that newer changes do not alter it.
fn entry(writer: &mut xml::Xml, site: &Site, id: &str, change: &Change) -> std::io::Result<()> {
    let framework = site.framework;
    let goals = change.goals.iter().map(|at| Place::of(framework, PlaceRef::Goal(*at)));
    let pages = goals.filter_map(|goal| site.absolute_address(&goal.page()));
    let text = framework.plain(&change.text);
    writer.create_element("entry").write_inner_content(|writer| {
        xml::text(writer, "id", id)?;
        xml::text(writer, "title", &shortened(&text))?;
        xml::text(writer, "updated", &moment(&change.date))?;
        let first = pages.clone().next().or_else(|| site.absolute_address(""));
        link(writer, "alternate", &first.unwrap_or_default())?;
        for page in pages.clone().skip(1) {
            link(writer, "related", &page)?;
        }
        xml::text(writer, "content", &text)
    })?;
    Ok(())
}

fn link(writer: &mut xml::Xml, relation: &str, address: &str) -> std::io::Result<()> {
    writer.create_element("link").with_attribute(("rel", relation)).with_attribute(("href", address)).write_empty()?;
    Ok(())
}

/// A date in Atom's format; an unknown month or day becomes the first.
fn moment(date: &str) -> String {
    const FIRST: &str = "0000-01-01";
    format!("{date}{}T00:00:00Z", FIRST.get(date.len()..).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use framework::{Framework, Ref};

    use super::*;

    fn site(framework: &Framework) -> Site<'_> {
        Site { framework, address: Some("https://example.org/"), style: "", preview: None, languages: &[] }
    }

    #[test]
    fn changes_are_entries_whose_names_stay_when_newer_ones_come() {
        let mut framework = Framework::clone(&space_diplomacy::framework());
        let change = |date: &str, text: &str, goals: Vec<usize>| Change {
            date: date.into(),
            text: text.into(),
            goals: goals.into_iter().map(Ref::new).collect(),
        };
        framework.changes =
            vec![change("2026-11-23", "Two goals & more", vec![0, 1]), change("2026-11-23", "First", vec![])];
        let text = feed(&site(&framework)).unwrap();
        assert_eq!(text.matches("<entry>").count(), 2);
        for part in ["feed.xml#2026-11-23-1</id>", "#2026-11-23-2</id>", "<title>Two goals &amp; more</title>"] {
            assert!(text.contains(part), "{part} in {text}");
        }
        assert!(text.contains("<updated>2026-11-23T00:00:00Z</updated>"), "{text}");
        framework.changes.insert(0, change("2026-11-23", "Third", vec![]));
        let later = feed(&site(&framework)).unwrap();
        let entry = |text: &str| text.split("<entry>").find(|piece| piece.contains("First")).unwrap().to_owned();
        assert_eq!(entry(&text), entry(&later));
        framework.changes.clear();
        assert_eq!(feed(&site(&framework)), None);
        assert_eq!(moment("2023"), "2023-01-01T00:00:00Z");
    }
}
