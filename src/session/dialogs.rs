//! Dialogs, and jumps within the page that are not routes.

use leptos::prelude::*;

use crate::browser;
use exports::embed::Target;

use super::Session;

impl Session {
    /// Opens a dialog, as soon as its contents are loaded.
    pub fn open_dialog(self, selector: &'static str) {
        self.open_dialog_and(selector, || {});
    }

    /// Opens a dialog, as soon as its contents are loaded, and does something in it.
    pub(super) fn open_dialog_and(self, selector: &'static str, opened: impl FnOnce() + 'static) {
        self.with_chunk(move |api| {
            if api.is_none() {
                self.tell_not_loaded(messages::chunk_unloaded(), messages::chunk_outdated());
                return;
            }
            browser::soon(move || {
                browser::open_dialog(selector);
                opened();
            });
        });
    }

    /// Closes a dialog.
    pub fn close_dialog(self, selector: &str) {
        browser::close_dialog(selector);
    }

    /// Handles the closing of a dialog, however it was closed.
    pub fn dialog_closed(self, id: &str) {
        match id {
            "embed" => self.is_embed_open.set(false),
            "sheet" => self.columns_closed(),
            _ => {}
        }
    }

    /// Opens the dialog with the embed code, which is made only then.
    pub fn open_embed(self) {
        self.is_embed_open.set(true);
        self.open_dialog("#embed");
    }

    /// What the embed code is to show: everything on screen.
    pub fn embed_target(self) -> Target {
        Target {
            base: self.settings.page_address.get(),
            files: self.fetched_files(),
            // With a layer in the address, however long: embed code is pasted, not read.
            fragment: self.address.with(ToString::to_string),
            title: messages::without_isolates(&messages::route_title(&self.route.get(), &self.framework())),
            language: self.settings.language.get().to_owned(),
        }
    }

    /// Puts the focus on the main part of the page.
    pub fn skip_to_main(self) {
        browser::focus("#main");
    }

    /// Puts the focus on the button that opens the filters.
    pub fn go_to_filters_button(self) {
        browser::focus(".facets-toggle");
    }

    /// Puts the focus into the search field.
    pub fn go_to_search(self) {
        browser::focus("input[type=search]");
    }

    /// The element to mount in.
    pub fn root(self) -> Option<browser::Root> {
        browser::emptied_root()
    }
}
