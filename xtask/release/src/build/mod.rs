//! `cargo xtask build`: a release in `dist/`. That folder is what a host serves, from any path; the single file lies in it.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
};

use anyhow::{Context, Result, bail};
use framework::{Framework, packed::pack};
use subject::Subject;

pub mod compress;
mod hosted;
mod script;
mod sheet;
pub mod side;
mod single;
mod split;
mod subject;
mod wasm;

pub use wasm::named;
pub use xtask::{hash, page, policy};

use crate::{
    pages,
    project::{self, step},
};

/// The files of a folder: path below it → content. Sorted, so that every build writes them in one order.
pub type Files = BTreeMap<String, Vec<u8>>;

/// What both builds are made of.
pub struct Parts {
    /// The address where the release will be served, with a slash at its end.
    pub site: Option<String>,
    template: String,
    program: wasm::Program,
    style: String,
    boot: String,
    prerendered: String,
    /// The framework as lines, for the page to carry.
    data: String,
    /// The words of each language, the program's and the framework's, by the name that the program knows them by.
    pub languages: Vec<(String, String)>,
    /// What the pages are about.
    pub framework: Arc<Framework>,
    subject: Subject,
}

/// What a release is asked to be.
#[derive(Debug, Default, PartialEq, Eq)]
struct Options {
    /// The address where it will be served, with a slash at its end.
    site: Option<String>,
    /// The folder to write.
    out: Option<PathBuf>,
    /// The file of the framework, if it is not the bundled one.
    framework: Option<PathBuf>,
}

/// `cargo xtask build [--framework FILE] [--site ADDRESS] [--out FOLDER]`.
pub fn run(arguments: &[String]) -> Result<ExitCode> {
    let Options { site, out, framework } = Options::read(arguments)?;
    write_release(Subject::read(framework.as_deref())?, site, &out.unwrap_or_else(project::dist))?;
    Ok(ExitCode::SUCCESS)
}

/// Builds the release into `dist/`.
///
/// # Errors
/// Where any part of it fails; `dist/` then stays as it was.
pub fn release() -> Result<()> {
    write_release(Subject::read(None)?, None, &project::dist())
}

/// Builds the release and says what lies where.
fn write_release(subject: Subject, site: Option<String>, folder: &Path) -> Result<()> {
    if folder.exists() && !is_ours(folder) {
        bail!("{} holds something other than a release; name a new folder or an empty one", folder.display());
    }
    let parts = parts(subject, site)?;
    let mut files = step("Writing the hosted folder and the single file", || files(&parts))?;
    step("Compressing (about 10 seconds, nothing where unchanged)", || compress_all(&mut files))?;
    write(folder, &files)?;
    if parts.site.is_none() {
        println!("  Built without --site ADDRESS: link previews name no picture, and there are no oEmbed answers.");
    }
    println!("Hosted folder: {}", folder.display());
    println!("Single file:   {}", folder.join(parts.subject.name("html")).display());
    Ok(())
}

/// Whether a folder may be written anew: nothing is in it, or a release.
fn is_ours(folder: &Path) -> bool {
    let is_empty = fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_none());
    is_empty || folder.join("embed.js").is_file() && folder.join("sw.js").is_file()
}

impl Options {
    fn read(arguments: &[String]) -> Result<Self> {
        const USAGE: &str = "cargo xtask build takes --framework FILE, --site https://… and --out FOLDER, or nothing";
        let mut options = Self::default();
        for pair in arguments.chunks(2) {
            match pair {
                [flag, address] if flag == "--site" => options.site = Some(checked_site(address)?),
                [flag, file] if flag == "--framework" => options.framework = Some(std::path::absolute(file)?),
                [flag, folder] if flag == "--out" => options.out = Some(std::path::absolute(folder)?),
                _ => bail!(USAGE),
            }
        }
        Ok(options)
    }
}

/// What the single file of the bundled framework is called.
const BUNDLED: &str = "space-diplomacy.html";

/// Where the single file of the bundled framework is written.
pub fn single_file() -> PathBuf {
    project::dist().join(BUNDLED)
}

fn checked_site(address: &str) -> Result<String> {
    let is_web = address.starts_with("https://") || address.starts_with("http://");
    if !is_web || address.contains(['"', '<', '>', ' ', '?', '#']) {
        bail!("--site wants the address of the folder that will be served, as in https://example.org/space/");
    }
    Ok(format!("{}/", address.trim_end_matches('/')))
}

fn parts(subject: Subject, site: Option<String>) -> Result<Parts> {
    let program = wasm::build()?;
    let template = subject.template()?;
    let style = page::style(&template)?;
    let boot = script::small("src/web/boot.js", &project::read("src/web/boot.js")?, script::Kind::Classic)?;
    let framework = subject.framework.clone();
    let data = pack(&framework.without_texts());
    let prerendered = framework_explorer::ui::prerender(&framework);
    Ok(Parts {
        site,
        template,
        program,
        style: sheet::small(&style),
        boot,
        prerendered,
        data,
        languages: languages(&framework),
        framework,
        subject,
    })
}

/// The words that are loaded when a reader wants their language.
fn languages(framework: &Framework) -> Vec<(String, String)> {
    let program = messages::catalogues().map(|(tag, text)| (format!("messages-{tag}"), text.to_owned()));
    let own = framework.translations.iter().map(|it| (format!("framework-{}", it.language), pack(it)));
    program.chain(own).collect()
}

fn files(parts: &Parts) -> Result<Files> {
    let mut files = hosted::files(parts)?;
    files.extend(pages::files(parts, &hosted::style_name(parts)));
    files.insert(parts.subject.name("html"), single::page(parts)?.into_bytes());
    Ok(files)
}

fn compress_all(files: &mut Files) -> Result<()> {
    let mut packed = Files::new();
    for (name, content) in files.iter().filter(|(name, _)| compress::is_worth_it(name)) {
        packed.insert(format!("{name}.br"), compress::brotli(content)?);
        packed.insert(format!("{name}.gz"), compress::gzip(content)?);
    }
    files.append(&mut packed);
    Ok(())
}

/// Writes a folder anew, so that nothing of an earlier build stays in it.
fn write(folder: &Path, files: &Files) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot empty {}", folder.display()))?;
    }
    for (name, content) in files {
        let file = folder.join(name);
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
        }
        fs::write(&file, content).with_context(|| format!("cannot write {}", file.display()))?;
    }
    Ok(())
}

impl Parts {
    /// The glue followed by the scripts that start it, as one small module.
    fn module(&self, scripts: &[&str], values: &[(&str, &str)]) -> Result<String> {
        let mut text = String::new();
        for script in scripts {
            text += &project::read(&format!("src/web/{script}"))?;
        }
        let scripts = scripts.join(", ");
        for (mark, value) in values {
            if !text.contains(mark) {
                bail!("{scripts} has no {mark}");
            }
            text = text.replace(mark, value);
        }
        script::program(&scripts, &format!("{}\n{text}", self.program.glue))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_is_a_web_address_and_ends_in_a_slash() {
        assert_eq!(checked_site("https://example.org/space").unwrap(), "https://example.org/space/");
        assert_eq!(checked_site("https://example.org/").unwrap(), "https://example.org/");
        for wrong in ["example.org", "file:///tmp/", "https://a/?b", "https://a/\"onload=\""] {
            assert!(checked_site(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn options_come_in_any_order_each_with_its_value() {
        let read = |words: &[&str]| Options::read(&words.iter().map(ToString::to_string).collect::<Vec<_>>());
        let both = read(&["--out", "/a", "--site", "https://example.org"]).unwrap();
        assert_eq!((both.site.as_deref(), both.out.as_deref()), (Some("https://example.org/"), Some(Path::new("/a"))));
        assert_eq!(read(&[]).unwrap(), Options::default());
        for wrong in [&["--site"][..], &["--to", "/a"], &["--site", "example.org"]] {
            assert!(read(wrong).is_err(), "{wrong:?}");
        }
    }
}
