//! `cargo xtask open`: the single file, built and shown.

use std::process::{ExitCode, Stdio};

use anyhow::{Result, bail};

use crate::{build, project};

/// Builds the release and opens its single file where there is a screen.
pub fn run(arguments: &[String]) -> Result<ExitCode> {
    if !arguments.is_empty() {
        bail!("cargo xtask open takes nothing more");
    }
    build::release(None)?;
    let file = build::single_file();
    let has_screen = !cfg!(target_os = "linux")
        || ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| std::env::var_os(name).is_some());
    let opener: &[&str] = match std::env::consts::OS {
        "macos" => &["open"],
        "windows" => &["cmd", "/c", "start", ""],
        _ => &["xdg-open"],
    };
    let started = has_screen
        && project::command(opener[0])
            .args(&opener[1..])
            .arg(&file)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .is_ok();
    if started {
        println!("Opened it in your browser.");
    } else {
        println!("There is no screen to open it on. Open this file in a browser: {}", file.display());
    }
    Ok(ExitCode::SUCCESS)
}
