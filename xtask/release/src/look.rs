//! `cargo xtask look`: a picture of every place and state, to look over before calling something done, and the
//! picture in the README.

use std::{
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Context, Result, anyhow, bail};
use serde_json::{Value, json};

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

/// Width and height in pixels.
type Size = (u32, u32);

/// Ways to look at a place: a name, the query, the size of the window (none on paper), more arguments for the browser.
const VIEWS: [(&str, &str, Option<Size>, &[&str]); 6] = [
    ("light", "?appearance=light", Some((1280, 800)), &[]),
    ("dark", "?appearance=dark", Some((1280, 800)), &[]),
    ("narrow", "?appearance=light", Some((320, 1500)), &[]),
    ("contrast", "", Some((1280, 800)), &["--force-high-contrast"]),
    ("embed", "?embed", Some((640, 800)), &[]),
    ("print", "", None, &[]),
];

/// The time for the page to render, in milliseconds of its own clock.
const PATIENCE: &str = "--virtual-time-budget=4000";

/// A screenshot to make: a name, a page, a fragment.
struct Screenshot {
    name: &'static str,
    page: PathBuf,
    fragment: &'static str,
}

/// Writes the pictures into `look/`, with a page that shows all of them, and the README's picture.
pub fn run(arguments: &[String]) -> Result<ExitCode> {
    if !arguments.is_empty() {
        bail!("cargo xtask look takes nothing more");
    }
    Engine::Chromium.set_up()?;
    build::release()?;
    let folder = project::root().join("look");
    fs::create_dir_all(&folder)?;
    let screenshots = screenshots(&folder)?;
    for (view, query, size, more) in VIEWS {
        project::step(&format!("Looking at {} places and states: {view}", screenshots.len()), || {
            screenshots.iter().try_for_each(|screenshot| {
                picture(&folder.join(file_name(screenshot.name, view)), screenshot, query, size, more)
            })
        })?;
    }
    fs::copy(folder.join(file_name("overview", "light")), project::root().join("docs/screenshot.png"))?;
    let names: Vec<_> = screenshots.iter().map(|screenshot| screenshot.name).collect();
    fs::write(folder.join("index.html"), contact_sheet(&names))?;
    println!("All of them: {}", folder.join("index.html").display());
    Ok(ExitCode::SUCCESS)
}

/// The places of the bundled framework, and the states that need another framework or another browser.
fn screenshots(folder: &Path) -> Result<Vec<Screenshot>> {
    let page = build::single_file();
    let text = fs::read_to_string(&page)?;
    let mut screenshots: Vec<_> =
        PLACES.into_iter().map(|(name, fragment)| Screenshot { name, page: page.clone(), fragment }).collect();
    for (name, fragment, text) in [
        ("no-webassembly", "#/", without_webassembly(&text)),
        ("long-title", "#/", with_framework(&text, &long_titles())?),
        ("long-title-goal", "#/goal/g0-0", with_framework(&text, &long_titles())?),
        ("ten-thousand", "#/", with_framework(&text, &ten_thousand())?),
        ("ten-thousand-goals", "#/goals", with_framework(&text, &ten_thousand())?),
    ] {
        let page = folder.join(format!("{name}.html"));
        fs::write(&page, text)?;
        screenshots.push(Screenshot { name, page, fragment });
    }
    Ok(screenshots)
}

/// The page in a browser without WebAssembly. Its policy would refuse the change, so it is removed too.
fn without_webassembly(page: &str) -> String {
    let page = page.replacen("http-equiv=\"Content-Security-Policy\"", "name=\"policy\"", 1);
    page.replacen("<head>", "<head><script>delete self.WebAssembly;</script>", 1)
}

/// The page with another framework in it.
fn with_framework(page: &str, framework: &Value) -> Result<String> {
    let framework = framework::load(&framework.to_string())
        .map_err(|problems| anyhow!("the framework to look at is wrong: {problems:?}"))?;
    exports::page::with_framework(page, &framework).context("the page has no place for a framework")
}

fn long_titles() -> Value {
    let title = "The responsible, transparent and internationally coordinated stewardship of orbital environments, \
                 cislunar infrastructure and Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamte";
    framework(1, 2, |_| title.to_owned())
}

fn ten_thousand() -> Value {
    framework(20, 500, |number| format!("Number {number}, with a title of middling length"))
}

/// A framework of this many pillars with this many goals each.
fn framework(pillars: usize, goals: usize, title: impl Fn(usize) -> String) -> Value {
    let evidence = json!([{ "source": "s" }]);
    let pillar = |at: usize| {
        let goal = |number: usize| {
            json!({
                "id": format!("g{at}-{number}"), "title": title(number), "evidence": evidence,
                "summary": { "text": title(number), "evidence": evidence },
                "objectives": [{ "id": format!("o{at}-{number}"), "text": title(number), "evidence": evidence }],
            })
        };
        json!({ "id": format!("p{at}"), "title": title(at), "goals": (0..goals).map(goal).collect::<Vec<_>>() })
    };
    json!({
        "format": "framework-explorer/1",
        "framework": { "id": "f", "title": title(0), "publisher": "Somebody", "language": "en", "coverage": "All of it." },
        "sources": [{ "id": "s", "title": "A source" }], "themes": [], "actors": [],
        "pillars": (0..pillars).map(pillar).collect::<Vec<_>>(),
    })
}

fn file_name(place: &str, view: &str) -> String {
    let ending = if view == "print" { "pdf" } else { "png" };
    format!("{place}-{view}.{ending}")
}

fn picture(file: &Path, screenshot: &Screenshot, query: &str, size: Option<Size>, more: &[&str]) -> Result<()> {
    let page = format!("{}{query}{}", screenshot.page.display(), screenshot.fragment);
    let at = size.map_or_else(|| Ok(PathBuf::from(&page)), |size| framed(file, &page, size))?;
    let program: PathBuf = project::find_program("chromium").context("chromium is not there")?;
    let shot = if size.is_none() { "--print-to-pdf" } else { "--screenshot" };
    let mut command = project::command(program);
    command
        .args(["--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run"])
        .args(["--disable-background-networking", "--disable-component-update", "--disable-sync", PATIENCE])
        .arg(format!("--user-data-dir={}", project::target().join("look-profile").display()))
        .arg(format!("{shot}={}", file.display()))
        .args(more)
        .arg(format!("file://{}", at.display()));
    if let Some((width, height)) = size {
        command.arg(format!("--window-size={width},{height}"));
    }
    project::output(&mut command);
    if file.is_file() { Ok(()) } else { bail!("Chromium made no {}", file.display()) }
}

/// A page that frames another at this size: a headless window is never narrower than 500 pixels, and takes an empty
/// picture of a page that has scrolled it.
fn framed(picture: &Path, page: &str, (width, height): Size) -> Result<PathBuf> {
    let file = picture.with_file_name("framed.html");
    let style = "<style>body { margin: 0 } iframe { display: block; border: 0 }</style>";
    let frame = format!("<iframe src=\"file://{page}\" width=\"{width}\" height=\"{height}\"></iframe>");
    fs::write(&file, format!("<!DOCTYPE html><html lang=\"en\"><title>In a frame</title>{style}{frame}"))?;
    Ok(file)
}

/// A page with all pictures, place by place.
fn contact_sheet(names: &[&str]) -> String {
    let rows = names.iter().map(|place| {
        let cells = VIEWS.map(|(view, ..)| {
            let name = file_name(place, view);
            if view == "print" {
                format!("<a href=\"{name}\">on paper</a>")
            } else {
                format!(
                    "<a href=\"{name}\"><img src=\"{name}\" width=\"240\" alt=\"{place}, {view}\" loading=\"lazy\"></a>"
                )
            }
        });
        format!("<h2>{place}</h2>\n<p>{}</p>\n", cells.join("\n"))
    });
    let head = "<!DOCTYPE html>\n<html lang=\"en\"><meta charset=\"utf-8\"><title>Every place and state</title>\n";
    format!("{head}{}", rows.collect::<String>())
}

#[cfg(test)]
mod tests {
    #[test]
    fn another_framework_takes_the_place_of_the_bundled_one() {
        let page = "<html lang=\"old\"><title>old</title><script type=\"text/plain\" id=\"framework\">old</script>\
                    <!--page-->old<!--/page--><p>kept</p>";
        let other = super::with_framework(page, &super::ten_thousand()).unwrap();
        assert_eq!(other.matches("\ng19-").count(), 500);
        assert!(!other.contains("old") && other.ends_with("<!--/page--><p>kept</p>"));
        assert!(super::with_framework("<p>none</p>", &super::long_titles()).is_err());
    }

    #[test]
    fn the_sheet_shows_every_picture() {
        let sheet = super::contact_sheet(&["goal", "overview"]);
        assert_eq!(sheet.matches("<img ").count(), 2 * (super::VIEWS.len() - 1));
        assert!(sheet.contains("goal-print.pdf"));
    }
}
