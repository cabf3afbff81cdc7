//! Sites of other frameworks: built from files in a shell, or saved by the page itself; visited with scripts and
//! without.

use std::{
    env, fs,
    io::Cursor,
    path::{Path, PathBuf},
    process::Command,
    sync::OnceLock,
};

use browser_tests::{
    case,
    engine::{
        BrowserSetup,
        Engine::{Chromium, Firefox},
    },
    play::Case,
    reader::Reader,
    server::Server,
};
use zip::ZipArchive;

pub fn cases() -> Vec<Case> {
    vec![
        case!(a_site_of_two_files_is_walked).hosted(),
        case!(a_site_is_read_page_by_page_without_scripts).hosted().only_in(&[Chromium]).with(BrowserSetup::NoScripts),
        case!(a_spreadsheet_is_saved_as_a_site).hosted().alone().only_in(&[Chromium, Firefox]),
    ]
}

/// The declared address of the built sites; nobody requests it.
const ADDRESS: &str = "https://town.example/plans/";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().expect("the project")
}

fn fixture(name: &str) -> PathBuf {
    root().join("tests/fixtures/publish").join(name)
}

/// A folder built from a framework file and a spreadsheet, once for all tests.
fn built() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| {
        let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join("published");
        let mut build = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        build.current_dir(root()).args(["xtask", "build", "--site", ADDRESS, "--out"]).arg(&out);
        for name in ["town.json", "harbour.csv"] {
            build.arg("--framework").arg(fixture(name));
        }
        // Cargo's variables about this program are wrong for the other.
        let output =
            build.env_remove("CARGO_MANIFEST_DIR").env_remove("CARGO_MANIFEST_PATH").output().expect("cargo runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        out
    })
}

fn hosts(folder: &Path) -> Server {
    Server::start(folder, "/plans/")
}

fn a_site_of_two_files_is_walked(reader: &Reader) {
    let host = hosts(built());
    reader.opens(&host.address()).sees_text_of("h1", "Frameworks").clicks("link", "Town plan <2030> & beyond");
    reader.is_ready().sees("html[data-framework=town-plan]");
    reader.goes_to("#/goals").sees_status("3 of 3 measures").types("ramps").sees_goals(&["ramps"]);
    reader.follows_goal("ramps").sees_text_of("h1", "A.2.1 Build ramps");
    reader.goes_to("#/about").sees_words("Ramps were added.");
    assert_eq!(reader.violations(), Vec::<String>::new(), "its policy refuses nothing");
    reader.opens(&host.address_of("harbour/goal/clean-basins.html")).sees_text_of("h1", "Clean basins");
    reader.waits_for(
        "its data",
        "document.querySelector('script[type=\"application/ld+json\"]')?.textContent.includes('DefinedTerm')",
    );
    assert_eq!(reader.violations(), Vec::<String>::new(), "data are no script");
    reader.clicks("link", "Open this in the explorer").is_ready().sees_text_of("h1", "Clean basins");
}

fn a_site_is_read_page_by_page_without_scripts(reader: &Reader) {
    let host = hosts(built());
    reader.opens(&host.address_of("town-plan/index.html")).clicks("link", "page by page");
    reader.sees_text_of("h1", "Town plan").clicks("link", "A.2 Crossings").sees_text_of("h1", "A.2 Crossings");
    reader.clicks("link", "A.2.1 Build ramps").sees_words("Ten a year.");
    reader.clicks("link", "A Streets").sees_text_of("h1", "A Streets");
}

fn a_spreadsheet_is_saved_as_a_site(reader: &Reader) {
    reader.opens_at("").asks_for("Open a file");
    reader.types_into("input[type=file]", &fixture("harbour.csv").to_string_lossy()).sees("[data-kind=opened]");
    reader.goes_to("#/goals").asks_for("Save as a site").types_into("#site input", "https://harbour.example/plan");
    let (name, zip) = reader.clicks_in("#site", "button", "Save the ZIP file").receives(".zip");
    assert_eq!(name, "harbour-site.zip");
    let disk = reader.disk();
    ZipArchive::new(Cursor::new(zip)).expect("a ZIP").extract(&disk).expect("it unpacks");
    let folder = disk.join("harbour");
    for file in ["_headers", ".htaccess", "sitemap.xml", "goal/clean-basins.md", "harbour.xlsx", "harbour.html"] {
        assert!(folder.join(file).is_file(), "{file}");
    }
    let page = fs::read_to_string(folder.join("goal/clean-basins.html")).expect("a page");
    assert!(page.contains("rel=\"canonical\" href=\"https://harbour.example/plan/goal/clean-basins.html\""), "{page}");
    let index = fs::read_to_string(folder.join("index.html")).expect("the page");
    let own = &reader.data.goals[0].title;
    assert!(!index.contains(own.as_str()), "nothing of the bundled framework is left");
    let host = hosts(&folder);
    reader.opens(&host.address()).is_ready().sees("html[data-framework=harbour]");
    reader.goes_to("#/goals").sees_status("3 of 3").follows_goal("clean-basins").sees_text_of("h1", "Clean basins");
    assert_eq!(reader.violations(), Vec::<String>::new(), "its policy refuses nothing");
}
