//! `cargo xtask open [FILE]`: builds the explorer quickly and shows it, with the bundled framework or another.

use std::{
    path::{Path, PathBuf},
    process::{ExitCode, Stdio},
};

use anyhow::{Context, Result, bail};
use xtask::project::{self, forward};

use crate::{delegate, quick};

/// Builds the page, puts the framework of a file into it if one is named, and opens it if there is a screen.
pub fn run(arguments: &[String]) -> Result<ExitCode> {
    let file = match arguments {
        [] => None,
        // Commands run in the project's folder; the file name is relative to the user's.
        [file] => Some(std::path::absolute(file)?),
        _ => bail!("cargo xtask open takes nothing, or the file of a framework"),
    };
    if let Some(file) = file.as_ref().filter(|file| !file.is_file()) {
        bail!("there is no file {}", file.display());
    }
    let mut page = quick::build()?;
    if let Some(file) = file {
        let own = named_after(&file)?;
        let mut convert = delegate::cli("convert");
        convert.arg(file).args(["--to", "page", "--template"]).arg(page).arg("-o").arg(&own);
        let code = forward(&mut convert)?;
        if code != ExitCode::SUCCESS {
            return Ok(code);
        }
        page = own;
    }
    show(&page);
    Ok(ExitCode::SUCCESS)
}

/// The page with the framework of a file, named after the file.
fn named_after(file: &Path) -> Result<PathBuf> {
    let stem = file.file_stem().context("the file has no name")?;
    let mut name = stem.to_owned();
    name.push("-explorer.html");
    Ok(quick::folder().join(name))
}

fn show(page: &Path) {
    let has_screen = !cfg!(target_os = "linux")
        || ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| std::env::var_os(name).is_some());
    let opener: &[&str] = match std::env::consts::OS {
        "macos" => &["open"],
        "windows" => &["cmd", "/c", "start", ""],
        _ => &["xdg-open"],
    };
    let mut command = project::command(opener[0]);
    command.args(&opener[1..]).arg(page).stdout(Stdio::null()).stderr(Stdio::null());
    if has_screen && command.spawn().is_ok() {
        println!("Opened in your browser: {}", page.display());
    } else {
        println!("There is no screen to open it on. Open this file in a browser: {}", page.display());
    }
}
