//! Why a file can't be opened, in words for the reader: what is wrong, where, and how to fix it.

use std::fmt;

use framework::{Problem, problem::MOST};

use crate::{Cause, Format, RefusalReason, sketch::Top};

/// The message for files that begin as web pages do.
const LIKE_A_PAGE: &str = "it begins with “<”, as web pages and XML files do";

/// Why a file can't be opened. Lines and columns count from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ImportError {
    /// The bytes are not text in UTF-8.
    NotText {
        /// What they look like instead, as a cause and in words, such as `a ZIP archive`.
        looks_like: Option<(Cause, &'static str)>,
    },
    /// There is nothing in the file.
    Empty,
    /// The file is larger than this program opens.
    TooLarge {
        /// Its size.
        bytes: usize,
        /// The largest size.
        limit: usize,
    },
    /// The text is not JSON.
    NotJson {
        /// The line of the first mistake.
        line: usize,
        /// Its column.
        column: usize,
        /// What is wrong there.
        message: String,
    },
    /// The text is meant to be YAML or XML, and is not well-formed.
    Malformed {
        /// The grammar.
        grammar: &'static str,
        /// The line of the first mistake.
        line: usize,
        /// Its column.
        column: usize,
        /// What is wrong there.
        message: String,
    },
    /// The text ends too early.
    CutOff {
        /// The last line.
        line: usize,
        /// The column where it ends.
        column: usize,
    },
    /// Lists or objects nest too deep.
    TooDeep {
        /// The line of the first bracket that is too deep.
        line: usize,
        /// Its column.
        column: usize,
        /// How many levels are read.
        limit: usize,
    },
    /// The file holds more objects than this program opens.
    TooMany {
        /// The most that are opened.
        limit: usize,
    },
    /// It is JSON, but of no kind that this program reads.
    UnknownKind {
        /// What it has at its top level.
        found: Top,
    },
    /// It is of a known foreign kind, but a value is not what that format says.
    Misshapen {
        /// What kind of file it is.
        format: Format,
        /// The line of the value.
        line: usize,
        /// Its column.
        column: usize,
        /// What was found, and what was expected.
        message: String,
    },
    /// It is of a known foreign kind, but the value at a key is not what that format says.
    MisshapenAt {
        /// What kind of file it is.
        format: Format,
        /// The path of the value, such as `catalog.groups[2].controls`.
        path: String,
        /// What was found, and what was expected.
        message: String,
    },
    /// It is of a known foreign kind, but has none of the things that make a framework.
    Nothing {
        /// What kind of file it is.
        format: Format,
        /// What it lacks.
        cause: Cause,
        /// The same in words.
        missing: &'static str,
    },
    /// It is of a known kind that is no framework.
    NoFramework {
        /// What it is.
        cause: Cause,
        /// The same in words, with its article: `an OSCAL system security plan`.
        what: &'static str,
        /// What to do instead, as a sentence or two.
        advice: &'static str,
    },
    /// It was read, and has these mistakes: never empty.
    Problems(Vec<Problem>),
}

impl ImportError {
    /// Converts a parser's error. `format` is the foreign format whose shapes were expected, if any.
    pub(super) fn json(error: &serde_json::Error, text: &str, format: Option<Format>) -> Self {
        // The parser counts bytes; readers and editors count characters.
        let in_line = text.lines().nth(error.line().saturating_sub(1)).unwrap_or_default();
        let before = in_line.char_indices().take_while(|(at, _)| *at < error.column()).count();
        let (line, column) = (error.line().max(1), before.max(1));
        if error.is_eof() {
            return Self::CutOff { line, column };
        }
        let message = error.to_string();
        let message = in_words(message.split(" at line ").next().unwrap_or_default());
        match format {
            Some(format) if error.is_data() => Self::Misshapen { format, line, column, message },
            _ if text.trim_start().starts_with('<') => Self::NotJson { line, column, message: LIKE_A_PAGE.to_owned() },
            _ => Self::NotJson { line, column, message },
        }
    }

    /// Converts a parser's error on the value at this path.
    pub(super) fn at(error: &serde_json::Error, text: &str, format: Format, path: &str) -> Self {
        match Self::json(error, text, Some(format)) {
            Self::Misshapen { format, line, column, message } => {
                Self::Misshapen { format, line, column, message: format!("{path}: {message}") }
            }
            other => other,
        }
    }

    /// Says what bytes look like that are not UTF-8.
    pub(super) fn not_text(bytes: &[u8]) -> Self {
        let looks = [
            (&b"PK\x03\x04"[..], (Cause::LooksLikeZip, "a ZIP archive or an office document")),
            (b"\x1f\x8b", (Cause::LooksLikeGzip, "a gzip archive")),
            (b"%PDF", (Cause::LooksLikePdf, "a PDF")),
            (b"\xff\xfe", (Cause::LooksLikeUtf16, "text in UTF-16")),
            (b"\xfe\xff", (Cause::LooksLikeUtf16, "text in UTF-16")),
        ];
        let looks_like = looks.into_iter().find(|(start, _)| bytes.starts_with(start)).map(|(_, like)| like);
        Self::NotText { looks_like }
    }

    /// How to fix it, as a sentence or two.
    pub fn advice(&self) -> &'static str {
        match self {
            Self::NotText { .. } => "Choose a JSON file; unpack an archive first, and save text as UTF-8.",
            Self::Empty => "Choose a file that holds a framework.",
            Self::TooLarge { .. } | Self::TooMany { .. } => "Remove what is not needed, or split the file.",
            Self::NotJson { message, .. } if message == LIKE_A_PAGE => {
                "Download the file itself: this may be a web page about it, or an error page."
            }
            Self::NotJson { .. } => {
                "Look for a missing comma, quotation mark or bracket just before this place, or choose a JSON file."
            }
            Self::Malformed { .. } => "Correct the file at this place, or download it again from its publisher.",
            Self::CutOff { .. } => "Save or download the complete file again.",
            Self::TooDeep { .. } => "No framework needs that; the file is damaged, or is not a framework.",
            Self::UnknownKind { .. } => {
                "This page reads framework files, which have \"format\": \"framework-explorer/1\" at their top level, OSCAL \
                 catalogs, STIX bundles such as MITRE ATT&CK, NIST CPRT files, MISP galaxies, StratML plans and spreadsheets. \
                 Turn anything else into a spreadsheet, with a column for each level."
            }
            Self::Misshapen { .. } | Self::MisshapenAt { .. } => {
                "Correct this value, or download the file again from its publisher."
            }
            Self::Nothing { .. } => "Choose a file that has them.",
            Self::NoFramework { advice, .. } => advice,
            Self::Problems(_) => "Correct the file and open it again.",
        }
    }
}

/// The parser's message in the words of JSON rather than of Rust.
fn in_words(message: &str) -> String {
    let parts = message.strip_prefix("invalid type: ").and_then(|types| types.split_once(", expected "));
    let Some((found, expected)) = parts else { return message.to_owned() };
    let found = match found {
        "map" => "an object",
        "sequence" => "a list",
        other => other,
    };
    let expected = match expected {
        "a boolean" => "true or false",
        other => other,
    };
    format!("expected {expected}, found {found}")
}

impl ImportError {
    /// What is wrong and where, as a sentence, without the advice and without the list of problems.
    pub fn message(&self) -> String {
        match self {
            Self::NotText { looks_like: Some((_, like)) } => format!("This is not a text file; it looks like {like}."),
            Self::NotText { looks_like: None } => "This is not a text file in UTF-8.".to_owned(),
            Self::Empty => "The file is empty.".to_owned(),
            Self::TooLarge { bytes, limit } => {
                format!("The file is {} MB; the limit is {} MB.", bytes.div_ceil(1 << 20), limit >> 20)
            }
            Self::TooMany { limit } => format!("The file holds more than {limit} objects."),
            Self::NotJson { line, column, message } => {
                format!("Line {line}, column {column}: this is not JSON: {message}.")
            }
            Self::Malformed { grammar, line, column, message } => {
                format!("Line {line}, column {column}: this {grammar} can't be read: {message}.")
            }
            Self::CutOff { line, column } => format!("Line {line}, column {column}: the file ends too early."),
            Self::TooDeep { line, column, limit } => {
                format!("Line {line}, column {column}: lists and objects nest deeper than {limit} levels.")
            }
            Self::UnknownKind { found } => format!("This kind of file is not known; at its top level it has {found}."),
            Self::Misshapen { format, line, column, message } => {
                format!("Line {line}, column {column}: this {format} can't be read: {message}.")
            }
            Self::MisshapenAt { format, path, message } => {
                format!("At {path}: this {format} can't be read: {message}.")
            }
            Self::Nothing { format, missing, .. } => format!("This {format} has no {missing}."),
            Self::NoFramework { what, .. } => format!("This is {what}, not a framework."),
            Self::Problems(problems) if problems.len() == 1 => "One thing is wrong with this file.".to_owned(),
            Self::Problems(problems) if problems.len() >= MOST => {
                format!("At least {MOST} things are wrong with this file; the first {MOST} are listed.")
            }
            Self::Problems(problems) => format!("{} things are wrong with this file.", problems.len()),
        }
    }
}

impl ImportError {
    /// The same for programs that say it in other languages.
    pub fn reason(&self) -> RefusalReason {
        let megabytes = |bytes: usize| bytes.div_ceil(1 << 20).to_string();
        match self {
            Self::NotText { looks_like } => looks_like.map_or(Cause::NotText, |(cause, _)| cause).into(),
            Self::Empty => Cause::Empty.into(),
            Self::TooLarge { bytes, limit } => {
                RefusalReason::new(Cause::TooLarge, [megabytes(*bytes), megabytes(*limit)])
            }
            Self::TooMany { limit } => RefusalReason::new(Cause::TooMany, [limit]),
            Self::NotJson { line, column, message } if message == LIKE_A_PAGE => {
                RefusalReason::new(Cause::LikeAPage, [line, column])
            }
            Self::NotJson { line, column, message } => at_place(Cause::NotJson, *line, *column, &[message]),
            Self::Malformed { grammar, line, column, message } => {
                at_place(Cause::Malformed, *line, *column, &[grammar, message])
            }
            Self::CutOff { line, column } => RefusalReason::new(Cause::CutOff, [line, column]),
            Self::TooDeep { line, column, limit } => RefusalReason::new(Cause::TooDeep, [line, column, limit]),
            Self::UnknownKind { found } => unknown(found),
            Self::Misshapen { format, line, column, message } => {
                at_place(Cause::Misshapen, *line, *column, &[format.as_str(), message])
            }
            Self::MisshapenAt { format, path, message } => {
                RefusalReason::new(Cause::MisshapenAt, [format.as_str(), path, message])
            }
            Self::Nothing { format, cause, .. } => RefusalReason::new(*cause, [format]),
            Self::NoFramework { cause, .. } => (*cause).into(),
            Self::Problems(problems) if problems.len() >= MOST => RefusalReason::new(Cause::ManyProblems, [MOST]),
            Self::Problems(problems) => RefusalReason::new(Cause::Problems, [problems.len()]),
        }
    }
}

/// A cause at a place, with the values that follow the line and column.
fn at_place(cause: Cause, line: usize, column: usize, words: &[&str]) -> RefusalReason {
    let place = [line.to_string(), column.to_string()];
    RefusalReason::new(cause, place.into_iter().chain(words.iter().map(|word| (*word).to_owned())))
}

fn unknown(found: &Top) -> RefusalReason {
    match found {
        Top::Keys { first, .. } if first.is_empty() => Cause::UnknownEmpty.into(),
        Top::Keys { first, more } => {
            RefusalReason::new(Cause::UnknownKeys, std::iter::once(&more.to_string()).chain(first))
        }
        Top::Text => Cause::UnknownText.into(),
        Top::List => Cause::List.into(),
        Top::Value => Cause::UnknownValue.into(),
    }
}

impl fmt::Display for ImportError {
    /// The message and the advice, then one line for each problem.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.message(), self.advice())?;
        let Self::Problems(problems) = self else { return Ok(()) };
        problems.iter().try_for_each(|problem| write!(f, "\n{problem}"))
    }
}

impl std::error::Error for ImportError {}
