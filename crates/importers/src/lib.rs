//! Opens files of every kind that this program reads: its own format, OSCAL, STIX (MITRE ATT&CK and its kin), MITRE
//! ATLAS, NIST CPRT, MISP galaxies, StratML plans, libraries of CISO Assistant.
//!
//! The content decides the kind. Each foreign format is a module behind [`Importer`], which turns a file into a
//! [`wire::File`]; from there on it is checked like any other file. A new format takes one module and one line in
//! [`IMPORTERS`]. Files of known kinds that hold no framework are refused by name, each with what to do instead.

mod account;
mod atlas;
mod cell;
mod ciso;
mod closed;
mod cprt;
mod depth;
mod error;
mod facets;
mod fault;
mod file_links;
mod format;
mod grouped;
pub mod language;
mod left_out;
mod lenient;
mod markup;
mod misp;
mod named;
mod natural;
mod omission;
mod oscal;
mod plain;
mod properties;
mod refusal_reason;
mod shape;
mod sketch;
mod stix;
mod stratml;
mod tag;
mod text;
mod wrapped;
pub mod xml;
pub mod yaml;

pub use account::{Account, FacetAccount, LeftOutAccount, account};
pub use cell::{CellFault, CellMistake};
pub use error::ImportError;
pub use fault::{Fault, Mistake};
pub use format::Format;
pub use left_out::{LeftOut, Place};
pub use omission::Omission;
pub use oscal::{Resolved, resolve_profile};
pub use refusal_reason::{Cause, RefusalReason};
pub use sketch::{Sketch, Top};

use std::borrow::Cow;

pub use framework::slug;
use framework::{Framework, clean, load, resolve, wire};

/// The largest file that this program opens, in bytes: 64 MB.
pub const LIMIT: usize = 64 << 20;

/// The foreign formats, in the order in which they are tried.
pub const IMPORTERS: [&dyn Importer; 7] =
    [&oscal::Oscal, &stix::Stix, &cprt::Cprt, &misp::Misp, &stratml::StratMl, &atlas::Atlas, &ciso::Ciso];

/// A file that was opened.
#[derive(Clone, Debug)]
pub struct Opened {
    /// The framework in the file.
    pub framework: Framework,
    /// The kind of file.
    pub format: Format,
    /// What the file holds and the framework does not, by reason. Empty for the program's own format.
    pub left_out: Vec<LeftOut>,
    /// Paths in the file, such as `objects[3]`, of what was left out, as far as each has one.
    pub covered: Vec<String>,
}

/// An importer's result.
#[derive(Debug)]
pub struct Imported {
    /// The framework, not yet checked.
    pub file: wire::File,
    /// What the file holds and the framework does not, by reason.
    pub left_out: Vec<LeftOut>,
    /// Paths in the file of what was left out.
    pub covered: Vec<String>,
    /// The kind of file.
    pub format: Format,
}

/// A foreign format.
pub trait Importer: Sync {
    /// The format. A file may turn out to be a more specific kind of it.
    fn format(&self) -> Format;

    /// Whether a file with these top-level keys is of this format.
    fn recognises(&self, sketch: &Sketch) -> bool;

    /// Reads the framework in the text, and counts what it leaves out.
    ///
    /// # Errors
    /// What keeps the text from being read as this format.
    fn import(&self, text: &str) -> Result<Imported, ImportError>;
}

/// Opens the bytes of a file, whatever kind it is.
///
/// # Errors
/// As [`open`], and where the bytes are not UTF-8 text.
pub fn open_bytes(bytes: &[u8]) -> Result<Opened, ImportError> {
    if bytes.len() > LIMIT {
        return Err(ImportError::TooLarge { bytes: bytes.len(), limit: LIMIT });
    }
    open(std::str::from_utf8(bytes).map_err(|_| ImportError::not_text(bytes))?)
}

/// Opens several files that came together, each with its name: the one that holds a framework, with those it builds on.
///
/// # Errors
/// As [`open_bytes`], and where none or more than one of them opens by itself.
pub fn open_files(files: &[(&str, &[u8])]) -> Result<Opened, ImportError> {
    let [first, others @ ..] = files else { return Err(ImportError::Empty) };
    if let Some((profile, catalogs)) = profile_among(files) {
        return open_profile(profile, &catalogs);
    }
    let mut found = open_bytes(first.1);
    for (_, bytes) in others {
        match (&found, open_bytes(bytes)) {
            (Ok(_), Ok(_)) => return Err(named::SEVERAL),
            (Err(_), Ok(opened)) => found = Ok(opened),
            (_, Err(_)) => {}
        }
    }
    found
}

/// Finds an OSCAL profile among several named files; returns its text and the texts of the others.
pub fn profile_among<'f>(files: &[(&str, &'f [u8])]) -> Option<(&'f str, Vec<&'f str>)> {
    let texts: Vec<_> =
        files.iter().filter_map(|(name, bytes)| Some((*name, std::str::from_utf8(bytes).ok()?))).collect();
    let is_profile = |text: &str| {
        let json = as_json(text).ok();
        json.and_then(|json| Sketch::read(&json).ok()).is_some_and(|sketch| sketch.has("profile"))
    };
    let profiles: Vec<_> = (0..texts.len()).filter(|at| is_profile(texts[*at].1)).collect();
    // A profile that builds on another names that one's file.
    let is_named = |at: usize| {
        !texts[at].0.is_empty() && profiles.iter().any(|other| *other != at && texts[*other].1.contains(texts[at].0))
    };
    let at = profiles.iter().copied().find(|at| !is_named(*at)).or(profiles.first().copied())?;
    let others: Vec<_> = (0..texts.len()).filter(|other| *other != at).map(|other| texts[other].1).collect();
    (texts.len() > 1).then(|| (texts[at].1, others))
}

/// The text of a file as JSON, converted from YAML or XML where needed; neither too deep nor with too many objects.
///
/// # Errors
/// Where the text is larger or deeper than this program reads, or is not well-formed.
pub fn bounded_json(text: &str) -> Result<Cow<'_, str>, ImportError> {
    if text.len() > LIMIT {
        return Err(ImportError::TooLarge { bytes: text.len(), limit: LIMIT });
    }
    let json = as_json(text)?;
    depth::check(&json)?;
    Ok(json)
}

/// The text as JSON, converted where it is YAML or XML.
fn as_json(text: &str) -> Result<Cow<'_, str>, ImportError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if xml::is_xml(text) {
        xml::to_json(text).map(Cow::Owned)
    } else if yaml::is_yaml(text) {
        yaml::to_json(text).map(Cow::Owned)
    } else {
        Ok(Cow::Borrowed(text))
    }
}

/// Opens the text of a file, whatever kind it is.
///
/// # Errors
/// Why the file can't be opened, in words for the reader. No file makes this panic, or take much more time or memory
/// than its size explains.
pub fn open(text: &str) -> Result<Opened, ImportError> {
    if text.len() > LIMIT {
        return Err(ImportError::TooLarge { bytes: text.len(), limit: LIMIT });
    }
    let text = as_json(text)?;
    depth::check(&text)?;
    let text = &*wrapped::unwrapped(text);
    let sketch = Sketch::read(text).map_err(|refused| named::text(text).unwrap_or(refused))?;
    if sketch.is_own() {
        let framework = load(text).map_err(ImportError::Problems)?;
        return Ok(Opened { framework, format: Format::Own, left_out: Vec::new(), covered: Vec::new() });
    }
    let importer = IMPORTERS.into_iter().find(|importer| importer.recognises(&sketch));
    let importer = importer.ok_or_else(|| named::file(&sketch))?;
    let Imported { file, mut left_out, covered, format } = importer.import(text)?;
    let has_host = sketch.has("objects") || format == Format::AtlasData;
    file_links::count(text, has_host, &mut left_out);
    let framework = resolve(file).map_err(ImportError::Problems)?;
    Ok(Opened { framework, format, left_out, covered })
}

/// Opens an OSCAL profile together with the catalogs that it chooses from.
///
/// # Errors
/// As [`open`] and [`resolve_profile`].
pub fn open_profile(profile: &str, catalogs: &[&str]) -> Result<Opened, ImportError> {
    let Resolved { catalog, missing, absent } = resolve_profile(profile, catalogs)?;
    let mut opened = open(&catalog)?;
    opened.format = Format::OscalProfile;
    opened.left_out.extend(LeftOut::of(Omission::UnknownChoices, missing));
    opened.left_out.extend(LeftOut::of(Omission::UnopenedFiles, absent));
    Ok(opened)
}
