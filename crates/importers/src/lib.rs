//! Opening a file of any kind that this program reads: its own format, OSCAL catalogs, MITRE ATT&CK bundles.
//!
//! The kind is recognised from the content. Each foreign format is a room of its own behind [`Importer`], which turns it
//! into a [`wire::File`]; from there on it is checked like any other file. A fourth format is one room and one line in
//! [`IMPORTERS`].

mod depth;
mod left_out;
mod oscal;
mod parse;
mod plain;
mod refused;
mod shape;
mod sketch;
pub mod slug;
mod stix;
mod text;
pub mod xml;
pub mod yaml;

pub use left_out::LeftOut;
pub use oscal::{Resolved, resolve_profile};
pub use refused::Refused;
pub use sketch::Sketch;

use framework::{Framework, clean, load, resolve, wire};

/// The largest file that is opened, in bytes: 64 MB.
pub const LIMIT: usize = 64 << 20;

/// What the program's own format is called on the page.
pub const OWN: &str = "Framework file";

/// The foreign formats, in the order in which they are tried.
pub const IMPORTERS: [&dyn Importer; 2] = [&oscal::Oscal, &stix::Stix];

/// A file that was opened.
#[derive(Clone, Debug)]
pub struct Opened {
    /// What the file holds.
    pub framework: Framework,
    /// What kind of file it is, in plain words.
    pub format: &'static str,
    /// What the file holds that the framework does not, by reason. Empty for the program's own format.
    pub left_out: Vec<LeftOut>,
}

/// A foreign format.
pub trait Importer: Sync {
    /// What the format is called, such as `OSCAL catalog`.
    fn name(&self) -> &'static str;

    /// Whether a file with these top-level keys is of this format.
    fn recognises(&self, sketch: &Sketch) -> bool;

    /// The framework in the text, and what was left out of it.
    ///
    /// # Errors
    /// What keeps the text from being read as this format.
    fn import(&self, text: &str) -> Result<(wire::File, Vec<LeftOut>), Refused>;
}

/// Opens the bytes of a file, whatever kind it is.
///
/// # Errors
/// As [`open`]; besides, where the bytes are not text in UTF-8.
pub fn open_bytes(bytes: &[u8]) -> Result<Opened, Refused> {
    if bytes.len() > LIMIT {
        return Err(Refused::TooLarge { bytes: bytes.len(), limit: LIMIT });
    }
    open(std::str::from_utf8(bytes).map_err(|_| Refused::not_text(bytes))?)
}

/// Opens the text of a file, whatever kind it is.
///
/// # Errors
/// Why it can't be opened, in words for the reader. Nothing in a file makes this panic, or take much longer or much more
/// memory than the size of the file explains.
pub fn open(text: &str) -> Result<Opened, Refused> {
    if text.len() > LIMIT {
        return Err(Refused::TooLarge { bytes: text.len(), limit: LIMIT });
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let json = if xml::is_xml(text) {
        Some(xml::to_json(text)?)
    } else if yaml::is_yaml(text) {
        Some(yaml::to_json(text)?)
    } else {
        None
    };
    let text = json.as_deref().unwrap_or(text);
    depth::check(text)?;
    let sketch = Sketch::read(text)?;
    if sketch.is_own() {
        let framework = load(text).map_err(Refused::Problems)?;
        return Ok(Opened { framework, format: OWN, left_out: Vec::new() });
    }
    let importer = IMPORTERS.into_iter().find(|importer| importer.recognises(&sketch));
    let importer = importer.ok_or_else(|| Refused::UnknownKind { found: sketch.found() })?;
    let (file, left_out) = importer.import(text)?;
    let framework = resolve(file).map_err(Refused::Problems)?;
    Ok(Opened { framework, format: importer.name(), left_out })
}

/// Opens a profile of OSCAL together with the catalogs that it chooses from.
///
/// # Errors
/// As [`open`] and [`resolve_profile`].
pub fn open_profile(profile: &str, catalogs: &[&str]) -> Result<Opened, Refused> {
    let Resolved { catalog, missing } = resolve_profile(profile, catalogs)?;
    let mut opened = open(&catalog)?;
    opened.format = "OSCAL profile";
    if !missing.is_empty() {
        let why = "controls and parameters that the profile names and the catalogs do not hold".to_owned();
        let count = missing.len();
        let items = missing.into_iter().take(LeftOut::NAMED).collect();
        opened.left_out.push(LeftOut { why, items, count });
    }
    Ok(opened)
}
