//! The framework of a release: the bundled one, or that of a file.

use std::{fs, path::Path, sync::Arc};

use anyhow::{Context, Result, anyhow};
use formats::{Opened, Outcome};
use framework::Framework;

use super::page;
use crate::project;

/// The subject of a release.
pub struct Subject {
    /// The framework.
    pub framework: Arc<Framework>,
    /// Whether it is the bundled one, whose titles are in the project's own files.
    is_bundled: bool,
}

impl Subject {
    /// The framework of a file in any form that opens, else the bundled one.
    ///
    /// # Errors
    /// If the file cannot be read, or is wrong.
    pub fn read(file: Option<&Path>) -> Result<Self> {
        let Some(file) = file else {
            return Ok(Self { framework: space_diplomacy::framework(), is_bundled: true });
        };
        let bytes = fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
        let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let opened = opened(&name, &bytes).with_context(|| format!("cannot open {}", file.display()))?;
        println!("{} “{}”: {} goals", opened.format, opened.framework.title, opened.framework.goals.len());
        for left_out in &opened.left_out {
            println!("  Left out, {}: {}", left_out.reason(), left_out.count);
        }
        Ok(Self { framework: Arc::new(opened.framework), is_bundled: false })
    }

    /// The template of the page, with the title of the framework.
    ///
    /// # Errors
    /// If the template has no title or description.
    pub fn template(&self) -> Result<String> {
        let template = project::read("index.html")?;
        if self.is_bundled {
            return Ok(template);
        }
        let titled = page::replaced(&template, "<title>", "</title>", &page::escape(&self.framework.title))?;
        let description = page::escape(&self.in_its_language(|| site::description(&self.framework)));
        page::replaced(&titled, "<meta name=\"description\" content=\"", "\"", &description)
    }

    /// The web app manifest.
    ///
    /// # Errors
    /// If the project's own manifest is missing or wrong.
    pub fn manifest(&self) -> Result<String> {
        let text = project::read("src/web/manifest.webmanifest")?;
        if self.is_bundled {
            return Ok(text);
        }
        self.in_its_language(|| site::manifest(&text, &self.framework))
            .context("src/web/manifest.webmanifest is no manifest")
    }

    /// Sets the language of the framework while `write` runs, if the program speaks it.
    pub fn in_its_language<T>(&self, write: impl FnOnce() -> T) -> T {
        let catalogues: Vec<_> = messages::catalogues().collect();
        site::in_language_of(&self.framework, &catalogues, write)
    }

    /// The framework as a file of the program's own format, with its translations.
    pub fn file(&self) -> String {
        exports::framework_json(&self.framework)
    }

    /// The file name of the single file, and of the framework's file.
    pub fn name(&self, ending: &str) -> String {
        format!("{}.{ending}", self.framework.id)
    }
}

/// The contents of a file. If a table does not say what its columns are, takes the likeliest reading: nobody is there
/// to ask.
fn opened(name: &str, bytes: &[u8]) -> Result<Opened> {
    let answer = formats::open(name, bytes).map_err(error)?;
    match answer {
        Outcome::Opened(opened) => Ok(*opened),
        Outcome::NeedsRoles(table) => table.open().map_err(error),
    }
}

/// Why a file does not open, with all its mistakes.
fn error(refused: formats::FormatError) -> anyhow::Error {
    anyhow!(refused.to_string().replace('\n', "\n  "))
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

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

    /// The folder of samples, if it lies beside the project.
    fn samples() -> Option<PathBuf> {
        let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..");
        ["../shared/samples", "../../shared/samples"]
            .into_iter()
            .map(|path| root.join(path))
            .find(|folder| folder.is_dir())
    }

    #[test]
    fn every_kind_of_file_that_the_page_opens_can_be_released() {
        let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..");
        let own = ["import/oscal-1.1.json", "import/catalog.xml", "import/catalog.yaml", "import/attack-2.1.json"]
            .into_iter()
            .chain(["import/cprt.json", "import/misp.json", "publish/harbour.csv", "publish/town.json"])
            .map(|name| root.join("tests/fixtures").join(name));
        let shared = [
            "stratml/PMOAI.xml",
            "nist-basic-catalog.oscal.yaml",
            "federal-data-strategy-draft-practices.csv",
            "attack-ics-16.1.stix.json",
            "nist-800-171r2.cprt.json",
            "misp-nato.cluster.json",
        ];
        let shared = shared.into_iter().filter_map(|name| {
            let file = samples().map(|folder| folder.join(name)).filter(|file| file.is_file());
            if file.is_none() {
                println!("skipped: there is no {name}");
            }
            file
        });
        for file in own.chain(shared) {
            let subject = Subject::read(Some(&file)).unwrap_or_else(|why| panic!("{}: {why:#}", file.display()));
            assert!(!subject.framework.goals.is_empty(), "{}", file.display());
            assert!(framework::load(&subject.file()).is_ok(), "{}", file.display());
        }
    }

    #[test]
    fn a_workbook_of_the_program_and_a_plain_one_can_be_released() {
        let framework = space_diplomacy::framework();
        let whole = exports::framework_workbook(&framework, "2026-11-28").unwrap();
        let rows = [vec!["Quays".to_owned(), "Mooring".to_owned()]];
        let plain = exports::Sheet { name: "Plan", headings: &["Pillar", "Goal"], rows: &rows };
        let plain = exports::workbook("Plan", "2026-11-28", &[plain]).unwrap();
        for (name, bytes, goals) in [("whole.xlsx", whole, framework.goals.len()), ("plain.xlsx", plain, 1)] {
            assert_eq!(opened(name, &bytes).unwrap().framework.goals.len(), goals, "{name}");
        }
    }

    #[test]
    fn what_does_not_open_is_told_as_the_page_tells_it() {
        for (name, bytes) in [
            ("a.json", &b"{"[..]),
            ("a.csv", b""),
            ("a.xlsx", b"PK\x03\x04cut"),
            ("a.txt", b"Dear all,"),
            ("a.xml", b"<a/>"),
        ] {
            let Err(refused) = formats::open(name, bytes) else { panic!("{name} opens") };
            let message = opened(name, bytes).unwrap_err().to_string();
            assert!(message.starts_with(&format!("{} {}", refused.message(), refused.advice())), "{name}: {message}");
        }
    }

    #[test]
    fn the_bundled_framework_keeps_the_names_that_links_know() {
        let subject = Subject::read(None).unwrap();
        assert_eq!(subject.name("html"), "space-diplomacy.html");
        assert_eq!(subject.template().unwrap(), project::read("index.html").unwrap());
    }
}
