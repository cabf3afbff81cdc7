//! `cargo xtask look`: a picture of every place and state, to look over before saying that something is done, and the
//! picture in the README.

use std::{
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Context, Result, bail};

use crate::{build, engines::Engine, project};

/// Places and states, by fragment.
const PLACES: [(&str, &str); 16] = [
    ("overview", "#/"),
    ("overview-filtered", "#/?theme=norms"),
    ("goals", "#/goals"),
    ("goals-searched", "#/goals?q=debris"),
    ("goals-one", "#/goals?q=moratorium&theme=arms-control"),
    ("goals-none", "#/goals?q=debris&theme=health"),
    ("pillar", "#/pillar/space-for-diplomacy"),
    ("goal", "#/goal/norms"),
    ("objective", "#/objective/space-safety-debris"),
    ("theme", "#/theme/norms"),
    ("actor", "#/actor/nasa"),
    ("voices", "#/voices?stance=criticises"),
    ("challenges", "#/challenges"),
    ("sources", "#/sources"),
    ("about", "#/about"),
    ("nothing", "#/goal/space-safty"),
];

/// Ways to look at a place: a name, the query, the size of the window, more arguments for the browser.
const WAYS: [(&str, &str, &str, &[&str]); 6] = [
    ("light", "?appearance=light", "1280,800", &[]),
    ("dark", "?appearance=dark", "1280,800", &[]),
    ("narrow", "?appearance=light", "500,1600", &[]),
    ("contrast", "", "1280,800", &["--force-high-contrast"]),
    ("embed", "?embed", "640,800", &[]),
    ("print", "", "", &[]),
];

/// The page is given this long to draw itself, in milliseconds of its own time.
const PATIENCE: &str = "--virtual-time-budget=4000";

/// Makes the pictures into `look/`, with a page that shows all of them, and the README's picture.
pub fn run(arguments: &[String]) -> Result<ExitCode> {
    if !arguments.is_empty() {
        bail!("cargo xtask look takes nothing more");
    }
    Engine::Chromium.set_up()?;
    if !build::single_file().is_file() {
        build::release(None)?;
    }
    let folder = project::root().join("look");
    fs::create_dir_all(&folder)?;
    for (way, query, size, more) in WAYS {
        project::step(&format!("Looking at {} places: {way}", PLACES.len()), || {
            PLACES.iter().try_for_each(|(place, fragment)| {
                picture(&folder.join(file_name(place, way)), &format!("{query}{fragment}"), size, more)
            })
        })?;
    }
    fs::copy(folder.join(file_name("overview", "light")), project::root().join("docs/screenshot.png"))?;
    fs::write(folder.join("index.html"), contact_sheet())?;
    println!("All of them: {}", folder.join("index.html").display());
    Ok(ExitCode::SUCCESS)
}

fn file_name(place: &str, way: &str) -> String {
    let ending = if way == "print" { "pdf" } else { "png" };
    format!("{place}-{way}.{ending}")
}

fn picture(file: &Path, address: &str, size: &str, more: &[&str]) -> Result<()> {
    let page = format!("{}{address}", build::single_file().display());
    let at = if file.to_string_lossy().ends_with("-narrow.png") { framed(file, &page)? } else { PathBuf::from(page) };
    let program: PathBuf = project::find_program("chromium").context("chromium is not there")?;
    let shot = if size.is_empty() { "--print-to-pdf" } else { "--screenshot" };
    let mut command = project::command(program);
    command
        .args(["--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run"])
        .args(["--disable-background-networking", "--disable-component-update", "--disable-sync", PATIENCE])
        .arg(format!("--user-data-dir={}", project::target().join("look-profile").display()))
        .arg(format!("{shot}={}", file.display()))
        .args(more)
        .arg(format!("file://{}", at.display()));
    if !size.is_empty() {
        command.arg(format!("--window-size={size}"));
    }
    project::output(&mut command);
    if file.is_file() { Ok(()) } else { bail!("Chromium made no {}", file.display()) }
}

/// A page that shows another in a frame of 320 pixels: a headless window is never narrower than 500.
fn framed(picture: &Path, page: &str) -> Result<PathBuf> {
    let file = picture.with_file_name("narrow.html");
    let frame = format!("<iframe src=\"file://{page}\" width=\"320\" height=\"1500\"></iframe>");
    fs::write(&file, format!("<!DOCTYPE html><html lang=\"en\"><title>At 320 pixels</title>{frame}"))?;
    Ok(file)
}

/// A page with all pictures, place by place.
fn contact_sheet() -> String {
    let rows = PLACES.map(|(place, _)| {
        let cells = WAYS.map(|(way, ..)| {
            let name = file_name(place, way);
            if way == "print" {
                format!("<a href=\"{name}\">on paper</a>")
            } else {
                format!(
                    "<a href=\"{name}\"><img src=\"{name}\" width=\"240\" alt=\"{place}, {way}\" loading=\"lazy\"></a>"
                )
            }
        });
        format!("<h2>{place}</h2>\n<p>{}</p>\n", cells.join("\n"))
    });
    let head = "<!DOCTYPE html>\n<html lang=\"en\"><meta charset=\"utf-8\"><title>Every place and state</title>\n";
    format!("{head}{}", rows.concat())
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_sheet_shows_every_picture() {
        let sheet = super::contact_sheet();
        assert_eq!(sheet.matches("<img ").count(), super::PLACES.len() * (super::WAYS.len() - 1));
        assert!(sheet.contains("goal-print.pdf"));
    }
}
