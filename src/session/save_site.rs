//! "Save as a site": the hosted folder for the framework on screen, as a ZIP, made from the files of this page's own
//! folder.

use leptos::prelude::*;

use crate::browser::{self, Contents};
use framework::check::is_address;
use worker::{PARTS, SiteParts, SiteRequest, Tool, speech_of};

use super::{Session, worker::ask_worker};

/// The dialog.
const DIALOG: &str = "#site";

impl Session {
    /// Whether the page has a folder from which to make another: a single file has none.
    pub fn can_save_site(self) -> bool {
        self.settings.is_live.get() && browser::is_hosted()
    }

    /// Asks where the site will be.
    pub fn open_save_site(self) {
        self.open_dialog(DIALOG);
    }

    /// Saves the site, to be served at this address; an empty one means that it is not known yet.
    pub fn save_site(self, address: &str) {
        let address = address.trim().trim_end_matches('/');
        if !(address.is_empty() || is_address(address) && !address.contains(['?', '#', '\''])) {
            self.notify(messages::site_address_wrong(address));
            return;
        }
        let address = if address.is_empty() { String::new() } else { format!("{address}/") };
        self.close_dialog(DIALOG);
        self.notify(messages::site_begun());
        browser::fetch_all(vec![PARTS.to_owned()], move |list| {
            browser::run(async move {
                let list = match list.and_then(|files| files.into_iter().next()) {
                    Some(list) => list.text().await,
                    None => None,
                };
                match list.as_deref().and_then(SiteParts::read) {
                    Some(list) => self.gather_site(list, address),
                    None => self.notify(messages::no_site()),
                }
            });
        });
    }

    /// Fetches the files of this page's folder, and has the worker make the new one from them.
    fn gather_site(self, SiteParts { id, files }: SiteParts, address: String) {
        let (names, addresses) = files.into_iter().unzip();
        browser::fetch_all(addresses, move |files| {
            let Some(files) = files else { return self.notify(messages::no_site()) };
            let layers = self.layers_to_save();
            self.with_all_texts(move |framework, missing_languages| {
                let name = format!("{}-site.zip", framework.id);
                let sizes = files.iter().map(Contents::size).collect();
                let [published, own] =
                    [layers.published, layers.own].map(|layer| layer.map(|layer| layer.write()).unwrap_or_default());
                let speech = speech_of(framework.as_original());
                let order = SiteRequest { framework, published, own, address, id, speech, names, sizes }.into_bytes();
                let made = move |zip: Option<Vec<u8>>| match zip.filter(|zip| !zip.is_empty()) {
                    Some(zip) => self.save_without(&name, "application/zip", &zip, &missing_languages),
                    None => self.notify(messages::no_site()),
                };
                ask_worker(Tool::SaveSite, order, Some(Contents::joined(&files)), made);
            });
        });
    }
}
