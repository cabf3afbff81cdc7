//! Citations: of the framework, of the data set, and of a part of it, in the forms that people and tools read.

mod bibtex;
mod csl;
mod entry;
mod prose;
mod ris;

use std::str::FromStr;

use super::{Context, link::slug};
use entry::Entry;
use framework::{Goal, Pillar, Quotation, Ref, Section, Source};

/// The cited work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// The framework itself, as its publisher published it.
    Framework,
    /// The data set that the page shows.
    DataSet,
    /// A pillar, cited as an entry of the data set.
    Pillar(Ref<Pillar>),
    /// A section, cited as an entry of the data set.
    Section(Ref<Section>),
    /// A goal, cited as an entry of the data set.
    Goal(Ref<Goal>),
    /// A speaker's words in their source.
    Quotation(Ref<Quotation>),
    /// A source, as far as it is known.
    Source(Ref<Source>),
}

/// The form of a citation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// An entry of a reference list after the American Psychological Association, 7th edition.
    Apa,
    /// A bibliography entry after the Chicago Manual of Style.
    Chicago,
    /// For LaTeX.
    BibTex,
    /// For reference managers.
    Ris,
    /// For reference managers and citation processors.
    CslJson,
}

/// The citation, ready to copy or save. It ends in a line break only where the style is a file format.
///
/// Names are never split into given and family name: data files do not say which is which, and a corporate author has
/// neither.
pub fn cite(context: &Context, work: Work, style: Style) -> String {
    if let Some(prose) = in_prose(context, work, style) {
        return prose;
    }
    let entry = Entry::of(context, work);
    let text = match style {
        Style::BibTex => bibtex::bibtex(&entry),
        Style::Ris => ris::ris(&entry),
        _ => csl::csl(&entry),
    };
    // Typesetting programs do not know the marks that isolate text of the other direction.
    messages::without_isolates(&text)
}

/// The citation in a style for people, to show at once; none in styles for programs.
pub fn in_prose(context: &Context, work: Work, style: Style) -> Option<String> {
    match style {
        Style::Apa => Some(prose::apa(&Entry::of(context, work))),
        Style::Chicago => Some(prose::chicago(&Entry::of(context, work))),
        Style::BibTex | Style::Ris | Style::CslJson => None,
    }
}

impl Work {
    /// The work as two numbers: its kind, and its index among its kind.
    pub fn numbers(self) -> (usize, usize) {
        match self {
            Self::Framework => (0, 0),
            Self::DataSet => (1, 0),
            Self::Pillar(at) => (2, at.index()),
            Self::Goal(at) => (3, at.index()),
            Self::Quotation(at) => (4, at.index()),
            Self::Source(at) => (5, at.index()),
            Self::Section(at) => (6, at.index()),
        }
    }

    /// The inverse of [`Work::numbers`].
    pub fn from_numbers(kind: usize, at: usize) -> Self {
        match kind {
            0 => Self::Framework,
            2 => Self::Pillar(Ref::new(at)),
            3 => Self::Goal(Ref::new(at)),
            4 => Self::Quotation(Ref::new(at)),
            5 => Self::Source(Ref::new(at)),
            6 => Self::Section(Ref::new(at)),
            _ => Self::DataSet,
        }
    }
}

/// The name of a citation file, such as `space-diplomacy-goal-norms.bib`.
pub fn file_name(context: &Context, work: Work, style: Style) -> String {
    format!("{}.{}", slug(&entry::key(context, work), "citation"), style.extension())
}

impl Style {
    /// Every style, in the order in which pages show them.
    pub const ALL: [Self; 5] = [Self::Apa, Self::Chicago, Self::BibTex, Self::Ris, Self::CslJson];

    /// The identifier in settings and hooks.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Apa => "apa",
            Self::Chicago => "chicago",
            Self::BibTex => "bibtex",
            Self::Ris => "ris",
            Self::CslJson => "csl-json",
        }
    }

    /// The name as people write it.
    pub fn title(self) -> &'static str {
        match self {
            Self::Apa => "APA",
            Self::Chicago => "Chicago",
            Self::BibTex => "BibTeX",
            Self::Ris => "RIS",
            Self::CslJson => "CSL-JSON",
        }
    }

    /// The file extension, without its dot.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Apa | Self::Chicago => "txt",
            Self::BibTex => "bib",
            Self::Ris => "ris",
            Self::CslJson => "json",
        }
    }

    /// The media type of a file.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Apa | Self::Chicago => "text/plain;charset=utf-8",
            Self::BibTex => "application/x-bibtex;charset=utf-8",
            Self::Ris => "application/x-research-info-systems;charset=utf-8",
            Self::CslJson => "application/vnd.citationstyles.csl+json",
        }
    }
}

impl FromStr for Style {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|style| style.as_str() == text).ok_or(())
    }
}
