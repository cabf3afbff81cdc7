//! `cargo xtask reproduce`: builds the release a second time, from a clean copy of the tracked files in another folder,
//! and compares both byte for byte. So anybody can check that a release comes from these sources and nothing else. The
//! same tools build both: this program.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Context, Result, bail};

use crate::project::{self, step};

/// The files of a release: path → content.
type Files = BTreeMap<String, Vec<u8>>;

/// The clean copy of the project, at another path; removed when dropped.
struct CleanCopy(PathBuf);

/// Fails if a file differs, after naming each that does.
pub fn run(arguments: &[String]) -> Result<ExitCode> {
    if !arguments.is_empty() {
        bail!("cargo xtask reproduce takes nothing");
    }
    is_possible()?;
    let clean = CleanCopy::new()?;
    step("Building the release here", || build(&project::root(), &project::target()))?;
    let tracked = tracked()?;
    step(&format!("Copying {} tracked files to {}", tracked.len(), clean.0.display()), || copy(&tracked, &clean.0))?;
    step("Building the release there, from nothing (about 5 minutes)", || build(&clean.0, &clean.0.join("target")))?;
    let (here, there) = (read(&project::dist())?, read(&clean.0.join("dist"))?);
    let differences = differences(&here, &there);
    if differences.is_empty() {
        let bytes: usize = here.values().map(Vec::len).sum();
        println!("The same: {} files, {bytes} bytes.", here.len());
        return Ok(ExitCode::SUCCESS);
    }
    println!("{} of {} files differ:\n  {}", differences.len(), here.len(), differences.join("\n  "));
    Ok(ExitCode::FAILURE)
}

/// Whether this machine can list the tracked files.
///
/// # Errors
/// If it cannot, with the reason.
pub fn is_possible() -> Result<()> {
    tracked().map(|_| ())
}

/// The files under version control, in their current state.
fn tracked() -> Result<Vec<String>> {
    let list = project::output(project::command("git").args(["ls-files", "-z"]));
    let list = list.context("git does not know this folder, so it cannot say which files belong to it")?;
    let is_there = |path: &&str| project::root().join(path).is_file();
    Ok(list.split('\0').filter(is_there).map(str::to_owned).collect())
}

fn copy(files: &[String], place: &Path) -> Result<()> {
    for file in files {
        let to = place.join(file);
        if let Some(folder) = to.parent() {
            fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
        }
        fs::copy(project::root().join(file), &to).with_context(|| format!("cannot copy {file}"))?;
    }
    Ok(())
}

fn build(project: &Path, target: &Path) -> Result<()> {
    let tools = std::env::current_exe().context("cannot tell where this program lies")?;
    let mut tools = project::command(tools);
    tools.arg("build").current_dir(project).env("CARGO_TARGET_DIR", target);
    // Cargo set these variables to this project.
    tools.env("CARGO_MANIFEST_DIR", project).env("CARGO_MANIFEST_PATH", project.join("Cargo.toml"));
    project::run(&mut tools)
}

fn read(dist: &Path) -> Result<Files> {
    let mut files = Files::new();
    let mut folders = vec![dist.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))?;
        for path in entries.flatten().map(|entry| entry.path()) {
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(dist)?.to_string_lossy().into_owned();
                files.insert(name, fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?);
            }
        }
    }
    if files.is_empty() {
        bail!("there is nothing in {}", dist.display());
    }
    Ok(files)
}

/// The differences, one line per file.
fn differences(here: &Files, there: &Files) -> Vec<String> {
    let missing = here.keys().filter(|name| !there.contains_key(*name)).map(|name| format!("{name}: only here"));
    let added = there.keys().filter(|name| !here.contains_key(*name)).map(|name| format!("{name}: only there"));
    let changed = here.iter().filter_map(|(name, first)| {
        let second = there.get(name).filter(|second| *second != first)?;
        let at = first.iter().zip(second).take_while(|(one, other)| one == other).count();
        Some(format!(
            "{name}: {} bytes here, {} there, the first that differs is number {at}",
            first.len(),
            second.len()
        ))
    });
    missing.chain(added).chain(changed).collect()
}

impl CleanCopy {
    /// Outside the project: inside it, Cargo would read the project's settings twice.
    fn new() -> Result<Self> {
        let place = std::env::temp_dir().join(format!("framework-explorer-{}", std::process::id()));
        fs::create_dir_all(&place).with_context(|| format!("cannot make {}", place.display()))?;
        Ok(Self(place))
    }
}

impl Drop for CleanCopy {
    fn drop(&mut self) {
        if let Err(error) = fs::remove_dir_all(&self.0) {
            eprintln!("  {} stays behind: {error}", self.0.display());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(list: &[(&str, &str)]) -> Files {
        list.iter().map(|(name, content)| ((*name).to_owned(), content.as_bytes().to_vec())).collect()
    }

    #[test]
    fn the_same_files_do_not_differ() {
        let one = files(&[("a", "1"), ("b/c", "2")]);
        assert!(differences(&one, &one.clone()).is_empty());
    }

    #[test]
    fn what_is_missing_added_or_changed_is_named() {
        let (here, there) =
            (files(&[("a", "1"), ("b", "same"), ("c", "wxyz")]), files(&[("b", "same"), ("c", "wx-"), ("d", "")]));
        let expected =
            ["a: only here", "d: only there", "c: 4 bytes here, 3 there, the first that differs is number 2"];
        assert_eq!(differences(&here, &there), expected);
    }

    #[test]
    fn the_tracked_files_are_copied_whole_and_the_place_is_cleared() {
        let clean = CleanCopy::new().unwrap();
        let files = tracked().unwrap();
        assert!(files.contains(&"Cargo.lock".to_owned()) && !files.iter().any(|file| file.starts_with("target/")));
        copy(&["Cargo.toml".to_owned(), "xtask/Cargo.toml".to_owned()], &clean.0).unwrap();
        assert_eq!(read(&clean.0).unwrap().keys().collect::<Vec<_>>(), ["Cargo.toml", "xtask/Cargo.toml"]);
        let folder = clean.0.clone();
        drop(clean);
        assert!(!folder.exists());
    }
}
