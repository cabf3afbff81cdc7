//! The files around the explorer of a framework, for programs and for readers without scripts: a plain page and a
//! Markdown file for each pillar, section and goal, metadata, sitemap, oEmbed answers, a feed of changes, a gallery of
//! embeds, and the framework's files.
//!
//! This crate is pure: a [`Site`] goes in, files come out. A release and *Save as a site* produce the same files.
//!
//! ```
//! use site::{Site, files};
//!
//! let framework = space_diplomacy::framework();
//! let site = Site { framework: &framework, address: Some("https://example.org/"), style: "style.css", preview: None, languages: &[] };
//! let files = files(&site);
//! assert!(files.contains_key("goal/norms.html") && files.contains_key("goal/norms.md"));
//! assert!(files.contains_key("sitemap.xml") && files.contains_key("llms.txt"));
//! ```

mod contents;
mod downloads;
mod feed;
mod front;
mod gallery;
mod head;
mod json_ld;
mod oembed;
mod page;
mod place;
mod prose;
mod saved;
mod sitemap;
mod texts;
mod words;
mod xml;

use std::collections::BTreeMap;

use framework::{Framework, check::is_date};

pub use exports::escaped;
pub use front::{Entry, front};
pub use head::metadata;
pub use saved::{LAYER, PARTS, Parts, description, integrity, manifest, saved};
pub use words::in_language_of;

use place::{Place, places};

/// The files of a folder: path → content. Sorted, so that every build writes them in the same order.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The name of the contents page.
pub const CONTENTS: &str = "contents.html";

/// The content security policy of a page without scripts. Data blocks do not count as scripts.
pub const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/// The site of a framework.
#[derive(Clone, Copy, Debug)]
pub struct Site<'a> {
    /// The framework.
    pub framework: &'a Framework,
    /// The address where the site will be served, with a trailing slash. Without it, whatever needs absolute addresses
    /// is left out.
    pub address: Option<&'a str>,
    /// The name of the style sheet in its folder.
    pub style: &'a str,
    /// The name of the picture for link previews, if any.
    pub preview: Option<&'a str>,
    /// The language tags of the explorer's interface.
    pub languages: &'a [&'a str],
}

impl Site<'_> {
    /// The absolute address of a path in the folder.
    fn absolute_address(&self, path: &str) -> Option<String> {
        self.address.map(|address| format!("{address}{path}"))
    }

    /// The name of one of the framework's own files.
    fn named(&self, ending: &str) -> String {
        format!("{}.{ending}", self.framework.id)
    }

    /// The day of the data's version, otherwise of the framework. Files carry it instead of the build's day, so that
    /// equal data make equal files.
    fn day(&self) -> &str {
        let dates = [&self.framework.version, &self.framework.date].into_iter().flatten();
        dates.map(String::as_str).find(|date| is_date(date) && date.len() == "2023-05-30".len()).unwrap_or_default()
    }
}

/// All files except the explorer itself, in the current message language; use [`in_language_of`] for the framework's.
pub fn files(site: &Site) -> Files {
    let mut files = Files::new();
    let places = places(site.framework);
    for (at, place) in places.iter().enumerate() {
        let beside = [at.checked_sub(1), Some(at + 1)].map(|at| at.and_then(|at| places.get(at)));
        files.insert(place.page(), page::page(site, place, beside).into_bytes());
    }
    files.insert(CONTENTS.to_owned(), contents::page(site).into_bytes());
    files.insert(gallery::NAME.to_owned(), gallery::page(site).into_bytes());
    files.extend(texts::files(site, &places));
    files.extend(oembed::files(site, &places));
    files.extend(sitemap::files(site, &places));
    files.extend(feed::feed(site).map(|feed| (feed::NAME.to_owned(), feed.into_bytes())));
    files.extend(downloads::files(site));
    files
}
