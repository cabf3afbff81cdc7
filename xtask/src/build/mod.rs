//! `cargo xtask build`: a release in `dist/`. That folder is what a host serves, from any path; the single file lies in it.

use std::{collections::BTreeMap, fs, path::PathBuf, process::ExitCode, sync::Arc};

use anyhow::{Context, Result, bail};
use framework::{Framework, packed::pack};
use space_diplomacy::framework as bundled;

pub mod compress;
pub mod dense;
mod hash;
mod hosted;
mod names;
pub mod page;
pub mod policy;
mod script;
mod sheet;
pub mod side;
mod single;
mod split;
#[cfg(test)]
mod syntax;
mod wasm;

pub use wasm::{FLAGS_VARIABLE, flags, named};

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
    /// What the pages are about.
    pub framework: Arc<Framework>,
}

/// `cargo xtask build [--site ADDRESS]`.
pub fn run(arguments: &[String]) -> Result<ExitCode> {
    let site = match arguments {
        [] => None,
        [flag, address] if flag == "--site" => Some(address.as_str()),
        _ => bail!("cargo xtask build takes nothing, or --site https://…"),
    };
    release(site)?;
    Ok(ExitCode::SUCCESS)
}

/// Builds the release and says what lies where.
///
/// # Errors
/// Where any part of it fails; `dist/` then stays as it was.
pub fn release(site: Option<&str>) -> Result<()> {
    let site = site.map(checked_site).transpose()?;
    let parts = parts(site)?;
    let mut files = step("Writing the hosted folder and the single file", || files(&parts))?;
    step("Compressing (about 10 seconds, nothing where unchanged)", || compress_all(&mut files))?;
    write(&files)?;
    if parts.site.is_none() {
        println!("  Built without --site ADDRESS: link previews name no picture, and there are no oEmbed answers.");
    }
    println!("Hosted folder: {}", project::dist().display());
    println!("Single file:   {}", single_file().display());
    Ok(())
}

/// Where the single file is written.
pub fn single_file() -> PathBuf {
    project::dist().join(single::NAME)
}

fn checked_site(address: &str) -> Result<String> {
    let is_web = address.starts_with("https://") || address.starts_with("http://");
    if !is_web || address.contains(['"', '<', '>', ' ', '?', '#']) {
        bail!("--site wants the address of the folder that will be served, as in https://example.org/space/");
    }
    Ok(format!("{}/", address.trim_end_matches('/')))
}

fn parts(site: Option<String>) -> Result<Parts> {
    let program = wasm::build()?;
    let template = project::read("index.html")?;
    let mut style = String::new();
    for sheet in page::sheets(&template)? {
        style += &project::read(&sheet)?;
    }
    let boot = script::small("src/web/boot.js", &project::read("src/web/boot.js")?, script::Kind::Classic)?;
    let prerendered = framework_explorer::ui::prerender();
    let framework = bundled();
    let data = pack(framework.as_ref());
    Ok(Parts { site, template, program, style: sheet::small(&style), boot, prerendered, data, framework })
}

fn files(parts: &Parts) -> Result<Files> {
    let mut files = hosted::files(parts)?;
    files.extend(pages::files(parts, &hosted::style_name(parts)));
    files.insert(single::NAME.to_owned(), single::page(parts)?.into_bytes());
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

/// Writes `dist/` anew, so that nothing of an earlier build stays in it.
fn write(files: &Files) -> Result<()> {
    let dist = project::dist();
    if dist.exists() {
        fs::remove_dir_all(&dist).with_context(|| format!("cannot empty {}", dist.display()))?;
    }
    for (name, content) in files {
        let file = dist.join(name);
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
        // Nothing imports this module; without its exports, what they alone need goes too.
        let glue: String = self
            .program
            .glue
            .lines()
            .filter(|line| !line.starts_with("export {"))
            .map(|l| l.to_owned() + "\n")
            .collect();
        script::small(&scripts, &format!("{glue}\n{text}"), script::Kind::Module)
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
}
