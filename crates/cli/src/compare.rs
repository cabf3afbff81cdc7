//! `compare`: compares two versions of a framework.

use std::{fs, path::PathBuf, process::ExitCode};

use anyhow::{Context, Result};
use clap::ValueEnum;

use crate::{WRONG, input, output};

/// Lists the differences between an older and a newer version of a framework.
#[derive(clap::Args)]
pub struct Compare {
    /// The older version
    older: PathBuf,
    /// The newer version
    newer: PathBuf,
    /// The output format
    #[arg(long, default_value = "markdown")]
    to: Form,
    /// The file to write; standard output if omitted
    #[arg(short)]
    out: Option<PathBuf>,
}

/// The output formats.
#[derive(Clone, Copy, ValueEnum)]
enum Form {
    /// Markdown, for people
    Markdown,
    /// JSON, for programs
    Json,
}

impl Compare {
    /// Exits with 1 if one of the files is wrong, after saying why.
    ///
    /// # Errors
    /// If a file cannot be read or written.
    pub fn run(self) -> Result<ExitCode> {
        let mut frameworks = Vec::new();
        for file in [&self.older, &self.newer] {
            match input::read(std::slice::from_ref(file))? {
                Ok(opened) => frameworks.push(opened.framework),
                Err(refused) => {
                    eprintln!("{}: {refused}", file.display());
                    return Ok(ExitCode::from(WRONG));
                }
            }
        }
        if let [older, newer] = frameworks.as_slice() {
            let comparison = compare::compare(older, newer, &[]);
            let text = match self.to {
                Form::Markdown => compare::markdown(older, newer, &comparison),
                Form::Json => compare::json(older, newer, &comparison),
            };
            match &self.out {
                Some(out) => fs::write(out, text).with_context(|| format!("cannot write {}", out.display()))?,
                None => output::write(text)?,
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}
