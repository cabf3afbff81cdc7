//! `convert`: converts a framework to another format.

use std::{fs, path::PathBuf, process::ExitCode};

use anyhow::{Context as _, Result};
use clap::ValueEnum;
use exports::Context;
use framework::Framework;
use time::OffsetDateTime;

use crate::{WRONG, input, output};

/// Converts a file to another format.
#[derive(clap::Args)]
pub struct Convert {
    /// The file to convert; for an OSCAL profile, also the catalogs that it selects controls from
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// The output format
    #[arg(long)]
    to: Form,
    /// The file to write; standard output if omitted
    #[arg(short)]
    out: Option<PathBuf>,
    /// The web address of an explorer with this framework, for links to its pages
    #[arg(long, value_name = "ADDRESS", default_value = "")]
    site: String,
    /// For `page`: the single-file explorer to put the framework into
    #[arg(long, value_name = "FILE", required_if_eq("to", "page"))]
    template: Option<PathBuf>,
}

/// The output formats.
#[derive(Clone, Copy, ValueEnum)]
enum Form {
    /// A framework-explorer/1 file
    Json,
    /// A table with one row per goal
    Csv,
    /// A workbook for Excel and similar programs, which opens again as the same framework
    Xlsx,
    /// A readable text in Markdown
    Markdown,
    /// A StratML plan (ISO 17469)
    #[value(name = "stratml")]
    StratMl,
    /// Pillars, goals and themes as SKOS concepts in Turtle
    Skos,
    /// The explorer in one file, with this framework in it
    Page,
}

impl Convert {
    /// Exits with 1 if the file is wrong, after saying why.
    ///
    /// # Errors
    /// If a file cannot be read or written.
    pub fn run(self) -> Result<ExitCode> {
        let opened = match input::read(&self.files)? {
            Ok(opened) => opened,
            Err(refused) => {
                eprintln!("{}: {refused}", input::names(&self.files));
                return Ok(ExitCode::from(WRONG));
            }
        };
        for left_out in &opened.left_out {
            eprintln!("Left out, {}: {}", left_out.reason(), left_out.count);
        }
        let content = self.written(&opened.framework)?;
        match &self.out {
            Some(out) => fs::write(out, content).with_context(|| format!("cannot write {}", out.display()))?,
            None => output::write(content)?,
        }
        Ok(ExitCode::SUCCESS)
    }

    fn written(&self, framework: &Framework) -> Result<Vec<u8>> {
        let today = OffsetDateTime::now_utc().date().to_string();
        let context = Context {
            framework,
            base: &self.site,
            fragment: "#/goals",
            filters: "",
            today: &today,
            program: env!("CARGO_PKG_VERSION"),
            layer: None,
        };
        let goals: Vec<_> = framework.refs().collect();
        Ok(match self.to {
            Form::Json => exports::framework_json(framework).into_bytes(),
            Form::Csv => exports::csv(&context, &goals).into_bytes(),
            Form::Xlsx => exports::framework_workbook(framework, &today)
                .context("there are more goals than a workbook has rows")?,
            Form::Markdown => exports::markdown(&context, &goals).into_bytes(),
            Form::StratMl => exports::stratml(framework).into_bytes(),
            Form::Skos => exports::skos(framework, &self.site).into_bytes(),
            Form::Page => self.page(framework)?.into_bytes(),
        })
    }

    fn page(&self, framework: &Framework) -> Result<String> {
        let template = self.template.as_ref().context("--to page needs --template")?;
        let page = fs::read_to_string(template).with_context(|| format!("cannot read {}", template.display()))?;
        let page = exports::page::with_framework(&page, framework);
        page.with_context(|| format!("{} has no place for a framework", template.display()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use formats::{Outcome, open};

    fn written(to: Form) -> Vec<u8> {
        let convert = Convert { files: Vec::new(), to, out: None, site: "https://example.org/".into(), template: None };
        convert.written(&space_diplomacy::framework()).unwrap()
    }

    #[test]
    fn what_is_written_whole_opens_again() {
        for form in [Form::Json, Form::StratMl, Form::Xlsx] {
            let Outcome::Opened(again) = open("written", &written(form)).unwrap() else { panic!("it asks") };
            assert_eq!(again.framework.goals.len(), space_diplomacy::framework().goals.len());
        }
    }

    #[test]
    fn links_lead_to_the_site() {
        for form in [Form::Csv, Form::Markdown] {
            let text = String::from_utf8(written(form)).unwrap();
            assert!(text.contains("https://example.org/#/goal"));
        }
    }
}
