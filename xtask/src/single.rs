//! The single file: the whole explorer in one page that opens from a disk, where a page may load no other files.

use anyhow::Result;

use crate::{
    hash,
    page::{self, Filling, Kind},
    policy, project,
};

/// The scripts that start the single file, after the glue of its program.
pub const SCRIPTS: [&str; 2] = ["drawn.js", "start-single.js"];

/// The parts of a single file.
pub struct Parts<'a> {
    /// `index.html`.
    pub template: &'a str,
    /// The script that runs first.
    pub boot: &'a str,
    /// The glue, and the scripts that start the program.
    pub start: &'a str,
    /// All style sheets.
    pub style: &'a str,
    /// Metadata elements for the head.
    pub metadata: String,
    /// The text to read before the program runs.
    pub shown: String,
    /// Further elements beside the framework; mostly none.
    pub beside: String,
    /// The carried parts: the id of each, and its bytes, compressed by gzip.
    pub carried: &'a [(String, Vec<u8>)],
}

/// The page.
///
/// # Errors
/// If a file of the project is missing or wrong.
pub fn page(parts: Parts) -> Result<String> {
    let icon = hash::base64(project::read("src/web/icon.svg")?.as_bytes());
    let head = [
        policy::element(&policy::single([parts.boot, parts.start], parts.style)),
        page::script(parts.boot, Kind::Classic)?,
        format!("<link rel=\"icon\" type=\"image/svg+xml\" href=\"data:image/svg+xml;base64,{icon}\">"),
        parts.metadata,
    ];
    let carried: String = parts.carried.iter().map(|(id, bytes)| carried(id, bytes)).collect();
    page::fill(
        parts.template,
        &Filling {
            head: head.join("\n"),
            style: format!("<style>{}</style>", parts.style),
            page: parts.shown,
            data: String::new(),
            start: format!("{}{carried}{}", parts.beside, page::script(parts.start, Kind::Module)?),
        },
    )
}

/// The element that carries bytes in a page.
pub fn carried(id: &str, bytes: &[u8]) -> String {
    format!("<script type=\"text/plain\" id=\"{id}\">{}</script>\n", hash::base64(bytes))
}
