//! The contents page: the whole framework as an outline, and its files to download.

use framework::Pillar;

use crate::{
    CONTENTS, Place, Site,
    downloads::FORMS,
    escaped,
    head::{self, Head, framework_description, named, shortened},
    json_ld,
    page::{Navigation, document, item, opener, section, trail, wrapped},
    place::PlaceRef,
    prose::{blocks, link},
    words::{day, marks},
};

/// The page.
pub(crate) fn page(site: &Site) -> String {
    let framework = site.framework;
    let title = format!("{} – {}", messages::site_contents(), framework.title);
    let description = framework_description(site);
    let about =
        Head { title: &title, description: &description, page: CONTENTS, answer: None, data: json_ld::all(site) };
    let head = [
        named("name", "description", &shortened(&description)),
        head::head(site, &about),
        "<link rel=\"alternate\" type=\"text/markdown\" href=\"contents.md\">".to_owned(),
    ];
    let pillars = framework.refs::<Pillar>().map(|at| branch(site, &Place::of(framework, PlaceRef::Pillar(at))));
    let body = [
        format!("<h1>{}</h1>\n", escaped(&framework.title)),
        published(site),
        opener(framework, "index.html"),
        framework.summary.as_ref().map_or(String::new(), |summary| blocks(framework, &summary.text, "")),
        section(&framework.names.pillar.many, "", &wrapped("ul", &pillars.collect::<String>())),
        changes(site),
        section(&messages::site_take_away(), &marks(framework), &forms(site)),
    ];
    let above = trail(&format!("<li><a href=\"index.html\">{}</a></li>\n", escaped(&framework.title)));
    document(site, &title, &head.join("\n"), &Navigation { up: "", above, beside: String::new() }, &body.concat())
}

/// A part with everything under it.
fn branch(site: &Site, place: &Place) -> String {
    let own = item(site.framework, place, "");
    let below: String = place.below(site.framework).iter().map(|below| branch(site, below)).collect();
    match (below.is_empty(), own.strip_suffix("</li>\n")) {
        (false, Some(open)) => format!("{open}\n{}</li>\n", wrapped("ul", &below)),
        _ => own,
    }
}

fn published(site: &Site) -> String {
    let framework = site.framework;
    let date = framework.date.as_deref().map(day);
    let facts: Vec<_> =
        [Some(framework.publisher.clone()), date].into_iter().flatten().filter(|fact| !fact.is_empty()).collect();
    let address = framework.address.as_ref().map_or(String::new(), |address| link(address, &escaped(address)));
    format!("<p>{} {address}</p>\n", escaped(&facts.join(", ")))
}

/// The framework's changes, the newest first.
fn changes(site: &Site) -> String {
    let framework = site.framework;
    let items = framework.changes.iter().map(|change| {
        let goals = change.goals.iter().map(|at| Place::of(framework, PlaceRef::Goal(*at)));
        let goals: String = goals.map(|goal| item(framework, &goal, "")).collect();
        let day = escaped(&day(&change.date));
        format!("<li><strong>{day}</strong>\n{}{}</li>\n", blocks(framework, &change.text, ""), wrapped("ul", &goals))
    });
    section(&messages::changes(), &marks(framework), &wrapped("ul", &items.collect::<String>()))
}

fn forms(site: &Site) -> String {
    let form = |form: &crate::downloads::Form| {
        format!(
            "<li><a href=\"{}\">{}</a>, {}</li>\n",
            escaped(&site.named(form.ending)),
            form.title,
            escaped(&(form.purpose)())
        )
    };
    let forms: String = FORMS.iter().map(form).collect();
    format!("<ul{}>\n{forms}</ul>\n", marks(site.framework))
}
