//! "Save as a page": this page with the framework on screen in it, as one HTML file that opens by a double click.

use crate::browser;
use exports::page;

use super::Session;

impl Session {
    /// Saves the page with the framework on screen. The hosted page fetches the single file next to it as a template;
    /// the single file uses itself.
    pub fn save_page(self) {
        let layers = self.layers_to_save();
        self.with_all_texts(move |framework, missing_languages| {
            browser::single_page(move |template| {
                let made = template.and_then(|template| page::with_framework(&template, &framework));
                let made = made.and_then(|page| layers.put_into(&page));
                match made {
                    Some(html) => {
                        let name = format!("{}.html", framework.id);
                        self.save_without(&name, "text/html;charset=utf-8", html.as_bytes(), &missing_languages);
                    }
                    None => self.notify(messages::no_page()),
                }
            });
        });
    }
}
