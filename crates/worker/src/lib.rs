//! Work that only some visits need: opening files, and writing them.
//!
//! A release keeps it out of the program and loads it as a separate module on first use. So its input and output are
//! bytes: a request goes in as lines, an answer comes back as lines ([`mod@framework::packed`]).

mod comparing;
mod mapping;
mod opening;
mod saving;
mod work;

pub use comparing::{CompareRequest, ComparisonForm, PairRequest, compare, pair};
pub use mapping::{FoundMapping, MapRequest, MapResponse, MappingForm, read_mapping, write_mapping};
pub use opening::{
    ColumnPreview, Found, OpenError, OpenRequest, OpenResponse, Opened, OutlinePillar, Preview, SheetPreview, open,
};
pub use saving::{SiteRequest, save_site};
pub use site::{PARTS, Parts as SiteParts};
pub use work::write;

use std::{collections::BTreeSet, sync::Arc};

use exports::{
    Colours,
    cite::{Style, Work},
};
use framework::{
    Framework, Goal, Ref,
    packed::{Packed, Packer, Unpacker, packed},
};
use messages::Speech;

/// A tool of the worker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tool {
    /// [`open`].
    Open,
    /// [`write()`].
    Write,
    /// [`save_site`].
    SaveSite,
    /// [`compare()`].
    Compare,
    /// [`pair`].
    Pair,
    /// [`read_mapping`].
    ReadMapping,
    /// [`write_mapping`].
    WriteMapping,
}

impl Tool {
    /// The name under which the module exports it. A release keeps only the exports that `xtask/release` lists.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Write => "write",
            Self::SaveSite => "save_site",
            Self::Compare => "compare",
            Self::Pair => "pair",
            Self::ReadMapping => "read_mapping",
            Self::WriteMapping => "write_mapping",
        }
    }

    /// Runs the tool, and returns the answer of its function.
    pub fn apply(self, request: &[u8]) -> Vec<u8> {
        match self {
            Self::Open => open(request).into_bytes(),
            Self::Write => write(request),
            Self::SaveSite => save_site(request),
            Self::Compare => compare(request),
            Self::Pair => pair(request).into_bytes(),
            Self::ReadMapping => read_mapping(request).into_bytes(),
            Self::WriteMapping => write_mapping(request),
        }
    }
}

/// What to write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Goals as a workbook for spreadsheets.
    Xlsx,
    /// Goals as a table for programs.
    Csv,
    /// Goals as a framework file.
    Json,
    /// Goals as a text to read.
    Markdown,
    /// The whole framework as a file.
    Whole,
    /// The whole framework as a workbook.
    Workbook,
    /// The whole framework as a StratML plan.
    StratMl,
    /// Pillars, goals and themes as SKOS concepts.
    Skos,
    /// A citation.
    Citation(Work, Style),
    /// The pillars and goals as a picture.
    Picture,
    /// A workbook to start from, without anything from the framework.
    Template,
}

impl Form {
    /// Whether it includes the texts of all translations.
    pub fn has_translations(self) -> bool {
        matches!(self, Self::Json | Self::Whole | Self::Workbook)
    }
}

/// A request to write something.
#[derive(Clone, Debug)]
pub struct WriteRequest {
    /// What to write.
    pub form: Form,
    /// The goals to write; for a picture, those that match.
    pub goals: Vec<Ref<Goal>>,
    /// The address of the page.
    pub base: String,
    /// The fragment of the current address.
    pub fragment: String,
    /// The filters in plain words.
    pub filters: String,
    /// The date today.
    pub today: String,
    /// The colours on screen, for a picture.
    pub colours: Colours,
    /// The reader's layer of the framework, as a file; empty if there is none.
    pub layer: String,
    /// The language of the page, for the words in what is written.
    pub speech: Speech,
    /// The current framework.
    pub framework: Arc<Framework>,
}

/// The language of the page, for a [`WriteRequest`] on a framework, with all dates that may be written.
pub fn speech(framework: &Framework, today: &str) -> Speech {
    Speech::current(dates(framework, today))
}

/// What the browser knows about the language of a framework, for a [`SiteRequest`]; the words are in the files of the
/// site.
pub fn speech_of(framework: &Framework) -> Speech {
    Speech::of(&framework.language, dates(framework, ""))
}

fn dates(framework: &Framework, today: &str) -> BTreeSet<String> {
    let dates = framework.sources.iter().filter_map(|source| source.date.clone());
    let dates = dates.chain(framework.changes.iter().map(|change| change.date.clone()));
    let dates = dates.chain(framework.date.clone()).chain(framework.version.clone()).chain([today.to_owned()]);
    dates.collect()
}

packed! {
    WriteRequest { form, goals, base, fragment, filters, today, colours, layer, speech, framework }
}

impl Packed for Form {
    fn pack(&self, packer: &mut Packer) {
        let number = |at: usize| vec![at];
        match *self {
            Self::Csv => number(0),
            Self::Json => number(1),
            Self::Markdown => number(2),
            Self::Whole => number(3),
            Self::Picture => number(5),
            Self::Xlsx => number(6),
            Self::Workbook => number(7),
            Self::StratMl => number(8),
            Self::Skos => number(9),
            Self::Template => number(10),
            Self::Citation(work, style) => {
                let (kind, at) = work.numbers();
                vec![4, kind, at, style as usize]
            }
        }
        .pack(packer);
    }

    fn unpack(lines: &mut Unpacker) -> Self {
        match Vec::unpack(lines).as_slice() {
            [0] => Self::Csv,
            [1] => Self::Json,
            [2] => Self::Markdown,
            [5] => Self::Picture,
            [6] => Self::Xlsx,
            [7] => Self::Workbook,
            [8] => Self::StratMl,
            [9] => Self::Skos,
            [10] => Self::Template,
            [4, kind, at, style] => {
                Self::Citation(Work::from_numbers(*kind, *at), Style::ALL[style % Style::ALL.len()])
            }
            _ => Self::Whole,
        }
    }
}
