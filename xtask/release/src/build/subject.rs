//! The framework that a release is about: the one that comes with the program, or that of a file.

use std::{fs, path::Path, sync::Arc};

use anyhow::{Context, Result, anyhow};
use formats::{Answer, Opened};
use framework::Framework;

use super::page;
use crate::project;

/// What a release is about.
pub struct Subject {
    /// The framework.
    pub framework: Arc<Framework>,
    /// Whether it is the one that comes with the program, whose titles stand in the project's own files.
    is_bundled: bool,
}

impl Subject {
    /// The framework of a file in any form that opens, else the one that comes with the program.
    ///
    /// # Errors
    /// Where the file cannot be read, or is wrong.
    pub fn read(file: Option<&Path>) -> Result<Self> {
        let Some(file) = file else {
            return Ok(Self { framework: space_diplomacy::framework(), is_bundled: true });
        };
        let bytes = fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
        let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let opened = opened(&name, &bytes).with_context(|| format!("cannot open {}", file.display()))?;
        println!("{} “{}”: {} goals", opened.format, opened.framework.title, opened.framework.goals.len());
        for left_out in &opened.left_out {
            println!("  Left out, {}: {}", left_out.why, left_out.count);
        }
        Ok(Self { framework: Arc::new(opened.framework), is_bundled: false })
    }

    /// The template of the page, under the title of the framework.
    ///
    /// # Errors
    /// Where the template has no title or description.
    pub fn template(&self) -> Result<String> {
        let template = project::read("index.html")?;
        if self.is_bundled {
            return Ok(template);
        }
        let titled = page::replaced(&template, "<title>", "</title>", &page::escape(&self.framework.title))?;
        let description = page::escape(&site::description(&self.framework));
        page::replaced(&titled, "<meta name=\"description\" content=\"", "\"", &description)
    }

    /// What browsers are told about the page as an app.
    ///
    /// # Errors
    /// Where the project's own manifest is missing or wrong.
    pub fn manifest(&self) -> Result<String> {
        let text = project::read("src/web/manifest.webmanifest")?;
        if self.is_bundled {
            return Ok(text);
        }
        site::manifest(&text, &self.framework).context("src/web/manifest.webmanifest is no manifest")
    }

    /// The framework as a file of the program's own format, with its translations.
    pub fn file(&self) -> String {
        exports::whole_text(&self.framework)
    }

    /// What the single file, and the file of the framework, are called.
    pub fn name(&self, ending: &str) -> String {
        format!("{}.{ending}", self.framework.id)
    }
}

/// What a file holds. Where a table does not say what its columns are, the likeliest is taken: there is nobody to ask.
fn opened(name: &str, bytes: &[u8]) -> Result<Opened> {
    let answer = formats::open(name, bytes).map_err(told)?;
    match answer {
        Answer::Opened(opened) => Ok(*opened),
        Answer::Asks(table) => table.open().map_err(told),
    }
}

/// Why a file does not open, with all that is wrong in it.
fn told(refused: formats::Refused) -> anyhow::Error {
    let problems = refused.problems();
    let lines: Vec<_> = std::iter::once(refused.to_string()).chain(problems).collect();
    anyhow!(lines.join("\n  "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_framework_has_its_title_in_page_and_manifest() {
        let framework = Framework {
            title: "Roads & Bridges".into(),
            short_title: "Roads".into(),
            publisher: "The City".into(),
            ..Framework::default()
        };
        let subject = Subject { framework: Arc::new(framework), is_bundled: false };
        let (template, manifest) = (subject.template().unwrap(), subject.manifest().unwrap());
        assert!(template.contains("<title>Roads &amp; Bridges</title>"), "{template}");
        assert!(template.contains("content=\"Explore Roads &amp; Bridges, published by The City.\""), "{template}");
        assert!(manifest.contains("\"short_name\": \"Roads\"") && !manifest.contains("Space"), "{manifest}");
    }

    #[test]
    fn the_bundled_framework_keeps_the_names_that_links_know() {
        let subject = Subject::read(None).unwrap();
        assert_eq!(subject.name("html"), "space-diplomacy.html");
        assert_eq!(subject.template().unwrap(), project::read("index.html").unwrap());
    }
}
