//! What a plan says of itself: whose plan it is, their vision and mission, when it was published and by whom submitted.

use super::{
    element::{Element, described, take_paragraph},
    stakeholders::Stakeholders,
};
use crate::{
    Omission,
    left_out::Tally,
    shape::{self, paragraphs},
    slug::Slugs,
};
use framework::{
    check::is_date,
    wire::{About, Fact, Link},
};

/// The plan as a document, without what depends on its goals.
pub fn about(plan: Element<'_>, root: &str, stakeholders: &mut Stakeholders, tally: &mut Tally) -> About {
    let core = plan.child("StrategicPlanCore");
    let administration = plan.child("AdministrativeInformation");
    let title = shape::first([plan.line("Name"), "Untitled plan".to_owned()]);
    let organisations = core.all("Organization");
    let names: Vec<_> =
        organisations.iter().map(|organisation| organisation.line("Name")).filter(|name| !name.is_empty()).collect();
    for organisation in &organisations {
        stakeholders.of(*organisation, &shape::first([organisation.line("Name"), "Organization".to_owned()]));
    }
    let source = administration.line("Source");
    let address = shape::address(&source);
    let mut facts: Vec<_> = organisations.iter().copied().filter_map(organisation).collect();
    let mut add = |title: &str, text: String| facts.extend(fact(title, text));
    add("Vision", core.text("Vision"));
    add("Mission", core.text("Mission"));
    add("Values", paragraphs(core.all("Value").iter().map(|value| described(&value.line("Name"), &value.content()))));
    let mut other = plan.text("OtherInformation");
    let length = other.len();
    let [id, short_title, language] =
        ["Framework id", "Short title", "Language"].map(|word| take_paragraph(&mut other, word));
    let [coverage, version, date] = ["Coverage", "Version", "Date"].map(|word| take_paragraph(&mut other, word));
    if other.len() < length {
        // Its paragraphs are shown one by one, so the text as a whole is not missing.
        tally.covers(format!("{root}.OtherInformation"));
    }
    add("Other information", other);
    add("Period", period(administration));
    let published = administration.line("PublicationDate");
    if !is_date(&published) {
        add("Publication date", published.clone());
    }
    if address.is_none() {
        add("Source", source);
    }
    About {
        id: Slugs::default().take(&[&id.unwrap_or_default(), &title], "plan"),
        language: language.unwrap_or_default(),
        short_title,
        publisher: names.join(", "),
        date: std::iter::once(published).chain(date).find(|date| is_date(date)),
        coverage: coverage.unwrap_or_default(),
        version,
        editor: submitter(plan, administration, root, tally),
        summary: shape::statement(plan.content(), None),
        links: address.iter().map(|address| Link { title: address.clone(), address: address.clone() }).collect(),
        address,
        facts,
        title,
        ..About::default()
    }
}

fn fact(title: &str, text: String) -> Option<Fact> {
    (!text.is_empty()).then(|| Fact { title: title.to_owned(), text, evidence: shape::evidence(None) })
}

/// What an organisation has beside its name.
fn organisation(organisation: Element<'_>) -> Option<Fact> {
    let (name, acronym, description) =
        (organisation.line("Name"), organisation.line("Acronym"), organisation.content());
    let name = if acronym.is_empty() { name } else { format!("{name} ({acronym})") };
    let is_plain = acronym.is_empty() && description.is_empty();
    fact("Organization", if is_plain { String::new() } else { described(name.trim(), &description) })
}

/// The period of the plan.
fn period(administration: Element<'_>) -> String {
    match [administration.line("StartDate"), administration.line("EndDate")].each_ref().map(String::as_str) {
        ["", ""] => String::new(),
        ["", end] => format!("until {end}"),
        [start, ""] => format!("from {start}"),
        [start, end] => format!("{start} – {end}"),
    }
}

/// Who submitted the plan. Contact details are left out: they are about people, not about the plan.
fn submitter(plan: Element<'_>, administration: Element<'_>, root: &str, tally: &mut Tally) -> Option<String> {
    let mut names = Vec::new();
    for (holder, path) in [(plan, root.to_owned()), (administration, format!("{root}.AdministrativeInformation"))] {
        for submitter in holder.all("Submitter") {
            let name = ["GivenName", "FirstName", "Surname", "LastName"].map(|key| submitter.line(key));
            names.push(name.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" "));
            let kinds = [("PhoneNumber", "telephone number"), ("EmailAddress", "e-mail address")];
            for (key, kind) in kinds.into_iter().filter(|(key, _)| !submitter.text(key).is_empty()) {
                let path = format!("{path}.Submitter.{key}");
                tally.add_at(Omission::Contacts, path, || kind.to_owned());
            }
        }
    }
    names.retain(|name| !name.is_empty());
    names.dedup();
    Some(names.join(", ")).filter(|names| !names.is_empty())
}
