//! `cargo xtask build`: a release in `dist/`. A host serves that folder from any path; it also contains the single
//! file.

use std::{
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
};

use anyhow::{Context, Result, bail};
use framework::{Framework, packed::pack};
use rayon::prelude::*;
use site::Site;
use subject::Subject;

pub mod compress;
mod front;
mod hosted;
mod layer;
mod names;
mod preview;
mod script;
mod sheet;
pub mod side;
mod single;
mod split;
mod subject;
mod wasm;

pub use wasm::named;
pub use xtask::{hash, page, policy};

use crate::project::{self, step};

pub use site::Files;

/// The part that is the same for every framework.
#[derive(Clone)]
struct Explorer {
    program: Arc<wasm::Program>,
    style: String,
    /// The style of the pages without scripts.
    sheet: String,
    boot: String,
}

/// The parts of both builds.
pub struct Parts {
    /// The future address of the release, with a slash at its end.
    pub site: Option<String>,
    template: String,
    program: Arc<wasm::Program>,
    style: String,
    sheet: String,
    /// The name of the style of the pages without scripts.
    sheet_name: String,
    boot: String,
    prerendered: String,
    /// The framework as packed lines, for the page to carry.
    data: String,
    /// The layer to publish with the framework.
    layer: Option<layers::Layer>,
    /// The texts of each language, the program's and the framework's, by the names that the program uses.
    pub languages: Vec<(String, String)>,
    /// The framework of the pages.
    pub framework: Arc<Framework>,
    subject: Subject,
}

/// The options of a release.
#[derive(Debug, Default, PartialEq, Eq)]
struct Options {
    /// Its future address, with a slash at its end.
    site: Option<String>,
    /// The folder to write.
    out: Option<PathBuf>,
    /// The files of the frameworks, if it is not the bundled one.
    frameworks: Vec<PathBuf>,
    /// The file of the layer to publish with the framework.
    layer: Option<PathBuf>,
}

/// `cargo xtask build [--framework FILE …] [--layer FILE] [--site ADDRESS] [--out FOLDER]`.
pub fn run(arguments: &[String]) -> Result<ExitCode> {
    let Options { site, out, frameworks, layer } = Options::read(arguments)?;
    let files: Vec<_> = frameworks.iter().map(|file| Some(file.as_path())).collect();
    let files = if files.is_empty() { vec![None] } else { files };
    let subjects = files.into_iter().map(Subject::read).collect::<Result<Vec<_>>>()?;
    let layer = match (layer, subjects.as_slice()) {
        (Some(file), [subject]) => Some(layer::read(&file, &subject.framework)?),
        (Some(_), _) => bail!("--layer belongs to one framework; build each by itself"),
        (None, _) => None,
    };
    write_release(subjects, layer, site, &out.unwrap_or_else(project::dist))?;
    Ok(ExitCode::SUCCESS)
}

/// Builds the release into `dist/`.
///
/// # Errors
/// If any part of it fails; `dist/` then stays as it was.
pub fn release() -> Result<()> {
    write_release(vec![Subject::read(None)?], None, None, &project::dist())
}

/// Builds the release and lists its files.
fn write_release(
    subjects: Vec<Subject>,
    layer: Option<layers::Layer>,
    site: Option<String>,
    folder: &Path,
) -> Result<()> {
    if folder.exists() && !is_ours(folder) {
        bail!("{} holds something other than a release; name a new folder or an empty one", folder.display());
    }
    let explorer = explorer()?;
    let folders = front::folders(subjects.iter().map(|subject| subject.framework.id.as_str()));
    let is_one = folders.len() == 1;
    let mut all = Vec::new();
    for (own, subject) in folders.into_iter().zip(subjects) {
        let address = site.as_ref().map(|site| if is_one { site.clone() } else { format!("{site}{own}/") });
        all.push((own, parts(&explorer, subject, layer.clone(), address)?));
    }
    let mut files =
        step("Writing the hosted folder and the single file (about 20 seconds)", || match all.as_slice() {
            [(_, parts)] => files(parts),
            all => front::site(all, site.as_deref()),
        })?;
    step("Compressing (about a minute, nothing where unchanged)", || compress_all(&mut files))?;
    write(folder, &files)?;
    if site.is_none() {
        println!(
            "  Built without --site ADDRESS: link previews name no picture, and there is no sitemap, feed and oEmbed."
        );
    }
    println!("Hosted folder: {}", folder.display());
    for (own, parts) in &all {
        let own = if is_one { folder.to_path_buf() } else { folder.join(own) };
        println!("Single file:   {}", own.join(parts.subject.name("html")).display());
    }
    Ok(())
}

/// Whether a folder may be overwritten: it is empty, or holds a release.
fn is_ours(folder: &Path) -> bool {
    let is_empty = fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_none());
    let has = |name: &str| folder.join(name).is_file();
    is_empty || has("embed.js") && has("sw.js") || has("frameworks.json") && has("llms.txt")
}

impl Options {
    fn read(arguments: &[String]) -> Result<Self> {
        const USAGE: &str = "cargo xtask build takes --framework FILE (also several times), --layer FILE, --site https://… and --out FOLDER, or nothing";
        let mut options = Self::default();
        for pair in arguments.chunks(2) {
            match pair {
                [flag, address] if flag == "--site" => options.site = Some(checked_site(address)?),
                [flag, file] if flag == "--framework" => options.frameworks.push(std::path::absolute(file)?),
                [flag, file] if flag == "--layer" => options.layer = Some(std::path::absolute(file)?),
                [flag, folder] if flag == "--out" => options.out = Some(std::path::absolute(folder)?),
                _ => bail!(USAGE),
            }
        }
        Ok(options)
    }
}

/// The languages that the program speaks.
const TAGS: [&str; messages::LANGUAGES.len()] = {
    let mut tags = [""; messages::LANGUAGES.len()];
    let mut at = 0;
    while at < tags.len() {
        tags[at] = messages::LANGUAGES[at].tag;
        at += 1;
    }
    tags
};

/// The file name of the bundled framework's single file.
const BUNDLED: &str = "space-diplomacy.html";

/// The path of the bundled framework's single file.
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

/// Compiles the program, and gathers the files around it.
fn explorer() -> Result<Explorer> {
    let program = Arc::new(wasm::build()?);
    let style = sheet::small(&page::style(&project::read("index.html")?)?);
    let sheet = format!("{style}{}", sheet::small(&project::read("src/web/paper.css")?));
    let boot = script::small("src/web/boot.js", &project::read("src/web/boot.js")?, script::Kind::Classic)?;
    Ok(Explorer { program, style, sheet, boot })
}

fn parts(explorer: &Explorer, subject: Subject, layer: Option<layers::Layer>, site: Option<String>) -> Result<Parts> {
    let Explorer { program, style, sheet, boot } = explorer.clone();
    let sheet_name = hosted::named("style", "css", sheet.as_bytes());
    let template = subject.template()?;
    let framework = subject.framework.clone();
    let data = pack(&framework.without_texts());
    let prerendered = framework_explorer::ui::prerender(&framework);
    let languages = languages(&framework);
    Ok(Parts {
        site,
        template,
        program,
        style,
        sheet,
        sheet_name,
        boot,
        prerendered,
        data,
        layer,
        languages,
        framework,
        subject,
    })
}

/// The texts to load when a reader chooses their language.
fn languages(framework: &Framework) -> Vec<(String, String)> {
    let program = messages::catalogues().map(|(tag, text)| (format!("messages-{tag}"), text.to_owned()));
    let translations = framework.translations.iter();
    let own = translations.map(|translation| (format!("framework-{}", translation.language), pack(translation)));
    program.chain(own).collect()
}

/// The folder of one framework: the files around the explorer, and the explorer itself.
fn files(parts: &Parts) -> Result<Files> {
    let mut files = parts.subject.in_its_language(|| site::files(&parts.site_of()));
    files.insert(preview::NAME.to_owned(), preview::png(&parts.framework)?);
    files.extend(parts.layer.as_ref().map(|layer| (site::LAYER.to_owned(), layer.write().into_bytes())));
    files.extend(hosted::files(parts)?);
    files.insert(parts.subject.name("html"), single::page(parts)?.into_bytes());
    Ok(files)
}

/// Compresses bytes in one format.
type Packer = fn(&[u8]) -> Result<Vec<u8>>;

fn compress_all(files: &mut Files) -> Result<()> {
    let mut worth: Vec<_> = files.iter().filter(|(name, _)| compress::is_worth_it(name)).collect();
    // The largest first, so that no core begins with it when the others are done.
    worth.sort_by_key(|(_, content)| std::cmp::Reverse(content.len()));
    let packers: [(&str, Packer); 2] = [("br", compress::brotli), ("gz", compress::gzip)];
    let jobs = worth.into_iter().flat_map(|(name, content)| packers.map(|(end, pack)| (name, end, content, pack)));
    let jobs = jobs.collect::<Vec<_>>().into_par_iter().with_max_len(1);
    let copies = jobs.map(|(name, end, content, pack)| Ok((format!("{name}.{end}"), pack(content)?)));
    let copies: Vec<_> = copies.collect::<Result<_>>()?;
    files.extend(copies);
    Ok(())
}

/// Replaces a folder, so that nothing of an earlier build stays in it.
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
    /// The input for the files around the explorer.
    fn site_of(&self) -> Site<'_> {
        let (framework, address) = (&*self.framework, self.site.as_deref());
        Site { framework, address, style: &self.sheet_name, preview: Some(preview::NAME), languages: &TAGS }
    }

    /// The published layer as the page carries it.
    fn layer_element(&self) -> String {
        self.layer.as_ref().map(layer::element).unwrap_or_default()
    }

    /// The glue followed by the scripts that start it, as one minified module.
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
        let several = read(&["--framework", "/a.csv", "--layer", "/l.json", "--framework", "/b.json"]).unwrap();
        assert_eq!(several.frameworks, [Path::new("/a.csv"), Path::new("/b.json")]);
        assert_eq!(several.layer.as_deref(), Some(Path::new("/l.json")));
        for wrong in [&["--site"][..], &["--to", "/a"], &["--site", "example.org"]] {
            assert!(read(wrong).is_err(), "{wrong:?}");
        }
    }
}
