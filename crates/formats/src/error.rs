//! Why a file can't be opened, in words for the reader.

use std::fmt;

use framework::Problem;
use importers::{Cause, CellFault, Fault, RefusalReason};

use crate::cells::cell_fault;

/// Why a file can't be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FormatError {
    /// A framework file or a foreign format.
    File(importers::ImportError),
    /// A table.
    Table(spreadsheets::SpreadsheetError),
    /// It was read, and these things are wrong with it.
    Problems(Vec<Problem>),
    /// A workbook with a whole framework was read, and these things are wrong with it.
    Workbook(Vec<workbook::Fault>),
}

impl From<importers::ImportError> for FormatError {
    fn from(refused: importers::ImportError) -> Self {
        match refused {
            importers::ImportError::Problems(problems) => Self::Problems(problems),
            other => Self::File(other),
        }
    }
}

impl From<spreadsheets::SpreadsheetError> for FormatError {
    fn from(refused: spreadsheets::SpreadsheetError) -> Self {
        Self::Table(refused)
    }
}

impl FormatError {
    /// What is wrong, as a sentence.
    pub fn message(&self) -> String {
        match self {
            Self::File(refused) => refused.message(),
            Self::Table(refused) => format!("{refused}."),
            Self::Problems(problems) => importers::ImportError::Problems(problems.clone()).message(),
            Self::Workbook(problems) if problems.len() == 1 => "One thing is wrong with this workbook.".to_owned(),
            Self::Workbook(problems) => format!("{} things are wrong with this workbook.", problems.len()),
        }
    }

    /// How to fix it, as a sentence.
    pub fn advice(&self) -> String {
        match self {
            Self::File(refused) => refused.advice().to_owned(),
            Self::Table(refused) => refused.advice().to_owned(),
            Self::Problems(_) => importers::ImportError::Problems(Vec::new()).advice().to_owned(),
            Self::Workbook(_) => "Correct these cells and open the file again.".to_owned(),
        }
    }

    /// The reason, for programs that translate it, without the problems.
    pub fn reason(&self) -> RefusalReason {
        match self {
            Self::File(refused) => refused.reason(),
            Self::Table(refused) => refused.reason(),
            Self::Problems(problems) => importers::ImportError::Problems(problems.clone()).reason(),
            Self::Workbook(problems) => RefusalReason::new(Cause::Workbook, [problems.len()]),
        }
    }

    /// Each fault of a framework file, for the same programs.
    pub fn faults(&self) -> Vec<Fault> {
        match self {
            Self::Problems(problems) => problems.iter().map(Fault::from).collect(),
            Self::File(_) | Self::Table(_) | Self::Workbook(_) => Vec::new(),
        }
    }

    /// Each fault of a workbook that holds a whole framework, for the same programs.
    pub fn cells(&self) -> Vec<CellFault> {
        match self {
            Self::Workbook(faults) => faults.iter().map(cell_fault).collect(),
            Self::File(_) | Self::Table(_) | Self::Problems(_) => Vec::new(),
        }
    }

    /// Each problem with its place, if there are several.
    pub fn problems(&self) -> Vec<String> {
        match self {
            Self::Problems(problems) => problems.iter().map(ToString::to_string).collect(),
            Self::Workbook(faults) => faults.iter().map(ToString::to_string).collect(),
            Self::File(_) | Self::Table(_) => Vec::new(),
        }
    }
}

impl fmt::Display for FormatError {
    /// The message, then the advice; problems follow, one per line.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.message(), self.advice())?;
        self.problems().iter().try_for_each(|problem| write!(f, "\n{problem}"))
    }
}

impl std::error::Error for FormatError {}
