//! The language of the program's words: what the reader wants, and changing to it while the page is open.

use std::{cell::Cell, rc::Rc};

use leptos::prelude::*;

use crate::browser::{self, Restore, Visit};
use messages::{Catalogue, ENGLISH};

use super::Session;

/// Where the language is kept between visits.
const LANGUAGE: &str = "framework-explorer:language";

/// The parameter of the page's address that says it.
const PARAMETER: &str = "lang";

/// How long the first page waits for its language before it is drawn in English, in milliseconds.
const PATIENCE: i32 = 3_000;

impl Session {
    /// Finds out which languages the reader wants: as the address says, as was chosen before, as the browser says.
    fn read_languages(self) {
        let asked = browser::parameter(PARAMETER).filter(|tag| !tag.is_empty());
        let wanted = asked.into_iter().chain(browser::kept(LANGUAGE)).chain(browser::languages());
        self.settings.languages.set(wanted.collect());
    }

    /// Speaks the reader's language, then goes on. Until its messages are there the page stays as it came; where they take
    /// long it goes on in English, and changes when they come.
    pub(super) fn speak_at_start(self, then: impl FnOnce() + 'static) {
        self.read_languages();
        let tag = self.right_language();
        if tag == ENGLISH {
            return then();
        }
        let begins = Rc::new(Cell::new(Some(then)));
        let late = begins.clone();
        browser::after(PATIENCE, move || {
            if let Some(then) = late.take() {
                then();
            }
        });
        self.load_language(tag, move |catalogue| match (catalogue, begins.take()) {
            (Ok(catalogue), Some(then)) => {
                self.speak(tag, catalogue);
                then();
            }
            (Err(_), Some(then)) => then(),
            (Ok(catalogue), None) => self.change_to(tag, catalogue),
            (Err(_), None) => {}
        });
    }

    fn right_language(self) -> &'static str {
        self.settings.languages.with_untracked(|wanted| messages::right_language(wanted.iter().map(String::as_str)))
    }

    /// Shows the page in this language from now on: the reader's wish.
    pub fn choose_language(self, tag: &str) {
        browser::keep(LANGUAGE, Some(tag));
        if browser::parameter(PARAMETER).is_some() {
            // Else a reload would go back to what the address says.
            browser::carry(&[(PARAMETER, Some(tag))]);
            browser::arrive(&browser::fragment(), Visit::Replace);
        }
        self.show_language(tag);
    }

    /// Shows the page in this language, without keeping it; in the reader's own where none is named: a host's wish.
    pub(super) fn show_language(self, tag: &str) {
        self.read_languages();
        if !tag.is_empty() {
            self.settings.languages.update(|wanted| wanted.insert(0, tag.to_owned()));
        }
        let tag = self.right_language();
        self.load_language(tag, move |catalogue| match catalogue {
            // The reader may have chosen another one meanwhile.
            _ if tag != self.right_language() => {}
            Ok(catalogue) => {
                self.change_to(tag, catalogue);
                self.say(messages::language_name());
            }
            Err(_) => {
                // The choice shows the language that is spoken.
                self.settings.language.update(|_| {});
                self.tell_not_loaded(messages::chunk_unloaded(), messages::chunk_outdated());
            }
        });
    }

    /// Draws all that is on screen in another language, and leaves the reader where they are.
    fn change_to(self, tag: &'static str, catalogue: Option<Catalogue>) {
        let place = Restore::here();
        self.speak(tag, catalogue);
        self.set_title();
        browser::soon(move || place.restore());
    }

    /// Speaks a language from now on; what is on screen is drawn anew for it.
    fn speak(self, tag: &'static str, catalogue: Option<Catalogue>) {
        messages::set_catalogue(catalogue);
        browser::set_attribute("lang", Some(tag));
        browser::set_attribute("dir", Some(messages::dir()));
        self.settings.language.set(tag);
    }

    fn set_title(self) {
        if !self.is_awaiting() {
            let framework = self.explorer.get_untracked().framework.clone();
            browser::set_title(&messages::route_title(&self.route.get_untracked(), &framework));
        }
    }

    /// Loads the messages of a language; English needs none.
    fn load_language(self, tag: &'static str, then: impl FnOnce(Result<Option<Catalogue>, NotLoaded>) + 'static) {
        if tag == ENGLISH {
            return then(Ok(None));
        }
        browser::run(async move {
            let catalogue = text(tag).await.and_then(|text| Catalogue::parse(&text).ok());
            then(catalogue.map(Some).ok_or(NotLoaded));
        });
    }
}

/// That the messages of a language could not be had.
struct NotLoaded;

/// The catalogue, from the program itself.
#[cfg(feature = "whole")]
async fn text(tag: &'static str) -> Option<String> {
    std::future::ready(messages::catalogues().find(|(known, _)| *known == tag).map(|(_, text)| text.to_owned())).await
}

/// The catalogue, from beside the program.
#[cfg(not(feature = "whole"))]
async fn text(tag: &'static str) -> Option<String> {
    browser::catalogue_text(tag).await
}
