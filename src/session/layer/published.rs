//! The layer that the owner of a site published with the framework: fetched where the address of the page names one,
//! else the one that the page was saved with.

use leptos::prelude::*;

use crate::{
    browser::{self, FetchError},
    session::Session,
};
use layers::{LIMIT, Layer};

use super::{
    OpenLayer,
    files::{is_layer, read},
    keeping::LAYER_BLOCK,
    saved_layers::{OWN_LAYER_BLOCK, layer_in_page},
    words::refused_in_words,
};

/// Why the layer that the address of the page names is not on screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishedFault {
    /// What is wrong.
    pub title: String,
    /// Why, and how to mend it; empty where the title says it all.
    pub advice: String,
    /// Whether fetching it again may help.
    pub may_retry: bool,
}

impl Session {
    /// Whether the address names a layer that cannot be shown.
    pub fn has_layer_fault(self) -> bool {
        self.layer_view.with(|layer_view| layer_view.refused.is_some())
            || self.layers.with(|layers| layers.published_fault.is_some())
    }

    /// Why the layer that the address of the page names is not on screen.
    pub fn published_fault(self) -> Option<PublishedFault> {
        self.layers.with(|layers| layers.published_fault.clone())
    }

    /// Dismisses the notice about it.
    pub fn dismiss_published_fault(self) {
        self.layers.update(|layers| layers.published_fault = None);
        browser::focus_heading();
    }

    /// Fetches it again.
    pub fn fetch_published_again(self) {
        self.dismiss_published_fault();
        self.fetch_published();
    }

    /// Removes an unreadable layer from the address, and with it the notice about it.
    pub fn dismiss_refused_layer(self) {
        self.leave_linked_layer();
        browser::focus_heading();
    }

    /// Fetches the layer that the address of the page names, once for a framework.
    pub(super) fn fetch_published(self) {
        let id = self.explorer.with_untracked(|explorer| explorer.framework.id.clone());
        if self.layers.with_untracked(|layers| layers.published_on(&id).is_some()) {
            return;
        }
        let Some(address) = browser::parameter("layer").filter(|address| !address.is_empty()) else {
            return self.show_layer_of_page(layer_in_page(LAYER_BLOCK, &id), layer_in_page(OWN_LAYER_BLOCK, &id));
        };
        let name = browser::absolute(&address).unwrap_or_else(|| address.clone());
        browser::fetch_file(
            &address,
            LIMIT,
            Box::new(|_, _| {}),
            Box::new(move |fetched| match fetched {
                Ok(file) => browser::run(async move {
                    let text = file.text().await.unwrap_or_default();
                    self.publish(&name, &text);
                }),
                Err(error) => self.report_unfetched(&name, error),
            }),
        );
    }

    /// Says, until the reader dismisses it, that the layer could not be fetched, and why.
    fn report_unfetched(self, name: &str, error: FetchError) {
        let reason = match error {
            FetchError::TooLarge => {
                return self.report_published_fault(
                    messages::published_unfetched(name),
                    messages::file_too_large(LIMIT >> 20) + " " + &messages::file_too_large_advice(),
                    false,
                );
            }
            FetchError::NoAnswer => messages::fetch_no_answer(),
            FetchError::Status(status) => messages::fetch_status(&status),
            FetchError::BrokenOff => messages::fetch_broken(),
        };
        let advice = messages::file_unfetched(&reason) + " " + &messages::file_unfetched_advice();
        self.report_published_fault(messages::published_unfetched(name), advice, true);
    }

    fn report_published_fault(self, title: String, advice: String, may_retry: bool) {
        self.layers.update(|layers| layers.published_fault = Some(PublishedFault { title, advice, may_retry }));
    }

    /// Shows the layers that the page was saved with: the published one, and the one that lay over it.
    fn show_layer_of_page(self, whole: Option<Layer>, own: Option<Layer>) {
        let Some(whole) = whole else { return };
        self.show_published(whole, None);
        let framework = self.explorer.with_untracked(|explorer| explorer.framework.clone());
        self.layers.update(|layers| layers.add_from_page(&framework, own));
    }

    fn show_published(self, layer: Layer, address: Option<String>) {
        let on = self.explorer.with_untracked(|explorer| explorer.framework.id.clone());
        self.layers.update(|layers| {
            layers.published = Some(OpenLayer::new(&on, layer));
            layers.published_at = address;
            layers.published_fault = None;
        });
    }

    /// Shows the layer that was fetched, or says why it cannot be shown.
    fn publish(self, name: &str, text: &str) {
        let framework = self.explorer.with_untracked(|explorer| explorer.framework.clone());
        let read = is_layer(text).then(|| read(text, &framework));
        let title = match read {
            Some(Ok((layer, left_out))) if layer.belongs_to(&framework) => {
                self.layers.update(|layers| layers.left_out = left_out);
                return self.show_published(layer, Some(name.to_owned()));
            }
            Some(Ok((layer, _))) => messages::published_for_other(name, &layer.framework.id),
            Some(Err(refused)) => messages::published_refused(name, &refused_in_words(&refused)),
            None => messages::published_no_layer(name),
        };
        self.report_published_fault(title, String::new(), false);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{session::Explorer, ui::App};
    use layers::Target;
    use routes::Address;
    use view::view;

    const NAME: &str = "https://a.example/layer.json";

    /// The page at a place, after something was done in it.
    fn after(place: &str, done: impl FnOnce(Session)) -> String {
        Owner::new().with(|| {
            let session = Session::new(Explorer::of_page(None), Address::parse(place));
            done(session);
            view! { <App session/> }.to_html()
        })
    }

    fn layer() -> Layer {
        let framework = space_diplomacy::framework();
        let mut layer = Layer::of(&framework);
        layer.update(Target::Goal("norms".into()), |mark| mark.score = Some(3.0));
        layer
    }

    #[test]
    fn a_layer_that_cannot_be_had_is_told_on_every_place() {
        for place in ["#/", "#/goals", "#/goal/norms", "#/layer"] {
            let missing = after(place, |session| session.report_unfetched(NAME, FetchError::Status("404".into())));
            assert!(missing.contains("role=\"alert\"") && missing.contains("could not be fetched"), "{place}");
            assert!(missing.contains("404") && missing.contains("data-layer-retry"), "{place}");
            let blocked = after(place, |session| session.report_unfetched(NAME, FetchError::NoAnswer));
            assert!(blocked.contains("CORS") && blocked.contains("data-layer-retry"));
            let other = after(place, |session| session.publish(NAME, "id;title"));
            assert!(other.contains("There is no layer at") && !other.contains("data-layer-retry"), "{place}");
        }
        let foreign = layer().write().replacen(&layer().framework.id, "another", 1);
        assert!(after("#/", |session| session.publish(NAME, &foreign)).contains("belongs to another framework"));
        let broken = layer().write().replace("\"scale\"", "\"scales\"");
        assert!(after("#/", |session| session.publish(NAME, &broken)).contains("cannot be read"));
    }

    #[test]
    fn what_was_said_goes_once_the_layer_is_there() {
        let html = after("#/", |session| {
            session.report_unfetched(NAME, FetchError::BrokenOff);
            session.publish(NAME, &layer().write());
        });
        assert!(!html.contains("role=\"alert\"") && html.contains("data-my-score=\"3\""));
    }

    #[test]
    fn all_that_a_published_layer_says_is_shown_in_the_pages_of_others_too() {
        let mut layer = layer();
        layer.update(Target::Goal("norms".into()), |mark| {
            mark.colour = Some("#3366cc".into());
            mark.tags = vec!["Harbour watch".into()];
            mark.links = vec![framework::Link { title: "Report".into(), address: "https://a.example/report".into() }];
        });
        let html = after("#/goal/norms", |session| {
            session.settings.embedded.set(true);
            session.publish(NAME, &layer.write());
        });
        let said = html.split("class=\"published-mark\"").nth(1).unwrap();
        for part in ["score 3", "fill=\"#3366cc\"", "Harbour watch", "href=\"https://a.example/report\""] {
            assert!(said.contains(part), "{part}");
        }
        assert!(!html.contains("data-my-note"), "there are no fields");
    }

    #[test]
    fn only_a_site_has_an_owner() {
        let saved = after("#/layer", |session| session.show_layer_of_page(Some(layer()), None));
        assert!(saved.contains("This layer came with this page") && !saved.contains("owner of this site"));
        let published = after("#/layer", |session| session.publish(NAME, &layer().write()));
        assert!(published.contains("owner of this site") && !published.contains("came with this page"));
        let saved = after("#/goal/norms", |session| session.show_layer_of_page(Some(layer()), None));
        assert!(saved.contains("The layer of this page says") && !saved.contains("published layer"));
    }
}
