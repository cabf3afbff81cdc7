//! The language of the program's messages: which one the reader wants, and changing to it while the page is open.

use std::{cell::Cell, rc::Rc};

use leptos::prelude::*;

use crate::browser::{self, Restore, Visit};
use messages::{Catalogue, ENGLISH};

use super::{Explorer, Session};

/// Where the language is kept between visits.
const LANGUAGE: &str = "framework-explorer:language";

/// The parameter of the page's address that names it.
const PARAMETER: &str = "lang";

/// How long the first page waits for its language before it renders in English, in milliseconds.
const PATIENCE: i32 = 3_000;

impl Session {
    /// Finds out which languages the reader wants: from the address, from an earlier choice, from the browser.
    fn read_languages(self) {
        let asked = browser::parameter(PARAMETER).filter(|tag| !tag.is_empty());
        let wanted = asked.into_iter().chain(browser::local_item(LANGUAGE)).chain(browser::languages());
        self.settings.languages.set(wanted.collect());
    }

    /// Sets the reader's language, then goes on. Until its messages are loaded the page stays as it came; where they
    /// take long it goes on in English, and changes when they arrive.
    pub(super) fn speak_at_start(self, then: impl FnOnce() + 'static) {
        self.read_languages();
        let tag = self.right_language();
        if tag == ENGLISH && self.right_translation(&self.explorer.get_untracked().original()).is_none() {
            return then();
        }
        let begins = Rc::new(Cell::new(Some(then)));
        let late = begins.clone();
        browser::after(PATIENCE, move || {
            if let Some(then) = late.take() {
                then();
            }
        });
        let loaded = move |words| match (words, begins.take()) {
            (Some(words), Some(then)) => {
                self.speak(words);
                then();
            }
            (None, Some(then)) => then(),
            (Some(words), None) => self.change_to(words),
            (None, None) => {}
        };
        self.load_language(tag, Box::new(loaded));
    }

    fn right_language(self) -> &'static str {
        self.settings.languages.with_untracked(|wanted| messages::right_language(wanted.iter().map(String::as_str)))
    }

    /// Shows the page in this language from now on, since the reader chose it.
    pub fn choose_language(self, tag: &str) {
        browser::set_local_item(LANGUAGE, Some(tag));
        if browser::parameter(PARAMETER).is_some() {
            // Otherwise a reload would go back to the language in the address.
            browser::set_parameters(&[(PARAMETER, Some(tag))]);
            browser::write_fragment(&browser::fragment(), Visit::Replace);
        }
        self.show_language(tag);
    }

    /// Shows the page in this language, without keeping it, since a host asks for it; in the reader's own where the tag
    /// is empty.
    pub(super) fn show_language(self, tag: &str) {
        self.read_languages();
        self.settings.wants_original.set(false);
        if !tag.is_empty() {
            self.settings.languages.update(|wanted| wanted.insert(0, tag.to_owned()));
        }
        let tag = self.right_language();
        let loaded = move |words| match words {
            // The reader may have chosen another one meanwhile.
            _ if tag != self.right_language() => {}
            Some(words) => {
                self.change_to(words);
                self.announce(messages::language_name());
            }
            None => {
                // Lets the control show again the language in use.
                self.settings.language.update(|_| {});
                self.tell_not_loaded(messages::chunk_unloaded(), messages::chunk_outdated());
            }
        };
        self.load_language(tag, Box::new(loaded));
    }

    /// Renders everything on screen in another language, and leaves the reader where they are.
    pub(super) fn change_to(self, words: Words) {
        let place = Restore::here();
        // A toast from a moment ago is in the language before.
        self.toast.set(None);
        self.speak(words);
        self.set_title();
        self.post_state();
        browser::soon(move || place.restore());
    }

    /// Sets the language; everything on screen rerenders for it, all at once.
    fn speak(self, Words { tag, catalogue, explorer }: Words) {
        if let Some(catalogue) = catalogue {
            messages::set_catalogue(catalogue);
            browser::set_attribute("lang", Some(tag));
            browser::set_attribute("dir", Some(messages::dir()));
        }
        if let Some(explorer) = explorer {
            self.set_explorer(explorer);
        }
        self.settings.language.set(tag);
    }

    fn set_title(self) {
        if !self.is_awaiting() {
            let framework = self.explorer.get_untracked().framework.clone();
            browser::set_title(&messages::route_title(&self.route.get_untracked(), &framework));
        }
    }

    /// Loads the messages of a language, and the framework on screen in that language, where it has a translation.
    /// Calls back with `None` where the messages did not load. English needs none.
    fn load_language(self, tag: &'static str, then: Box<dyn FnOnce(Option<Words>)>) {
        browser::run(async move {
            let catalogue = match tag {
                ENGLISH => None,
                tag => match messages_of(tag).await.and_then(|text| Catalogue::parse(&text).ok()) {
                    None => return then(None),
                    found => found,
                },
            };
            let catalogue = Some(catalogue);
            self.other_explorer(Box::new(move |explorer| then(Some(Words { tag, catalogue, explorer }))));
        });
    }
}

/// Everything needed to show the page in a language.
pub(super) struct Words {
    /// The tag of the language of the program.
    pub tag: &'static str,
    /// Its messages, where they change; English has none.
    #[allow(clippy::option_option, reason = "English is a change to none")]
    pub catalogue: Option<Option<Catalogue>>,
    /// The framework in the right language, where that changes.
    pub explorer: Option<Explorer>,
}

/// The messages of a language, from the program itself.
#[cfg(feature = "whole")]
async fn messages_of(tag: &'static str) -> Option<String> {
    let text = messages::catalogues().find(|(known, _)| *known == tag).map(|(_, text)| text.to_owned());
    std::future::ready(text).await
}

/// The messages of a language, from a file beside the program.
#[cfg(not(feature = "whole"))]
async fn messages_of(tag: &'static str) -> Option<String> {
    browser::language_file(&format!("messages-{tag}")).await
}
