//! The project's rules that the compiler cannot check.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// The modules of the application, each with those that it must not name. The compiler checks the crates.
const MODULES: [(&str, &[&str]); 2] = [("browser", &["session", "ui"]), ("ui", &["browser"])];

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if entry.is_dir() {
            found.extend(files(&entry, ending));
        } else if entry.extension().is_some_and(|known| known == ending) {
            found.push(entry);
        }
    }
    found.sort();
    found
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn source() -> PathBuf {
    root().join("src")
}

/// The sources of the application and of the crates; the tests of crates lie beside their `src`.
fn sources() -> Vec<PathBuf> {
    let crates = fs::read_dir(root().join("crates")).unwrap().map(|entry| entry.unwrap().path().join("src"));
    crates.filter(|folder| folder.is_dir()).chain([source()]).flat_map(|folder| files(&folder, "rs")).collect()
}

/// The code of a file without its tests and comments.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    let text = text.split("#[cfg(test)]").next().unwrap_or_default();
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

#[test]
fn each_module_names_only_the_modules_it_may() {
    for (module, forbidden) in MODULES {
        for file in files(&source().join(module), "rs") {
            let modules = modules_named(&code(&file));
            let named: Vec<_> = forbidden.iter().filter(|name| modules.iter().any(|module| module == *name)).collect();
            assert!(named.is_empty(), "{} names {named:?}", file.display());
        }
    }
}

#[test]
fn the_glue_draws_nothing_itself() {
    let start = source().join("session/start.rs");
    for file in files(&source().join("session"), "rs").iter().filter(|file| **file != start) {
        assert!(!modules_named(&code(file)).contains(&"ui".to_owned()), "{} names ui", file.display());
    }
    let code = code(&start);
    let mounts = code.matches("ui::mount(").count() + code.matches("ui::load_chunk").count();
    assert_eq!(code.matches("ui::").count(), mounts, "it mounts, says how the rest is loaded, and does no more");
}

/// The modules that follow `crate::`, alone or in braces.
fn modules_named(code: &str) -> Vec<String> {
    let name = |path: &str| path.trim().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    code.split("crate::")
        .skip(1)
        .flat_map(|rest| match rest.strip_prefix('{') {
            Some(list) => first_level(list).iter().map(|path| name(path)).collect(),
            None => vec![name(rest)],
        })
        .collect()
}

/// The items of a list in braces; an item in inner braces keeps its prefix.
fn first_level(list: &str) -> Vec<String> {
    let (mut depth, mut items) = (1, vec![String::new()]);
    for c in list.chars() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        match c {
            _ if depth == 0 => break,
            ',' if depth == 1 => items.push(String::new()),
            c => items.last_mut().unwrap().push(c),
        }
    }
    items
}

#[test]
fn a_module_is_seen_however_it_is_named() {
    let code = "use crate::{\n    address::{Route, browser_like},\n    browser,\n};\nlet x = crate::words::count(1); use crate::ui::x;";
    assert_eq!(modules_named(code), ["address", "browser", "", "words", "ui"]);
}

#[test]
fn only_one_module_touches_the_browser() {
    // The worker is a separate module, bound by wasm-bindgen too, but without access to the browser.
    let may = [source().join("browser"), root().join("crates/worker/src/main.rs"), root().join("crates/view")];
    for file in sources().iter().filter(|file| !may.iter().any(|path| file.starts_with(path))) {
        let code = code(file);
        for name in ["web_sys::", "js_sys::", "gloo::", "wasm_bindgen::"] {
            assert!(!code.contains(name), "{} names {name}", file.display());
        }
    }
}

#[test]
fn nothing_outside_tests_can_end_the_page() {
    // Without its bundled framework the page has nothing to show.
    let may = ["crates/space-diplomacy/src/lib.rs", "src/session/explorer.rs"].map(|file| root().join(file));
    for file in sources().iter().filter(|file| !may.contains(file)) {
        let code = code(file);
        for name in [".unwrap()", ".expect(", "panic!(", "todo!(", "unimplemented!(", "unreachable!("] {
            assert!(!code.contains(name), "{} has {name}", file.display());
        }
    }
}

#[test]
fn every_file_says_what_it_is() {
    for file in sources() {
        let text = fs::read_to_string(&file).unwrap();
        assert!(text.starts_with("//! "), "{} does not say what it is", file.display());
    }
}

#[test]
fn data_never_becomes_markup_and_styles_stay_in_sheets() {
    for file in files(&source().join("ui"), "rs") {
        let code = code(&file);
        for name in ["inner_html", " style=\"", " style=move"] {
            assert!(!code.contains(name), "{} has {name}", file.display());
        }
    }
}

#[test]
fn colours_have_one_home() {
    let style = source().parent().unwrap().join("style");
    for sheet in
        files(&style, "css").iter().filter(|sheet| !sheet.ends_with("tokens.css") && !sheet.ends_with("print.css"))
    {
        let text = fs::read_to_string(sheet).unwrap();
        let has_colour = text.split(['#', '(']).skip(1).any(|rest| {
            let digits = rest.chars().take_while(char::is_ascii_hexdigit).count();
            matches!(digits, 3 | 6 | 8) && rest[digits..].starts_with([';', ' ', ')', ','])
        });
        let has_colour = has_colour || ["rgb(", "hsl(", "oklch(", "oklab("].iter().any(|name| text.contains(name));
        assert!(!has_colour, "{} has a colour of its own", sheet.display());
    }
}

#[test]
fn letters_and_spaces_have_one_home() {
    let style = source().parent().unwrap().join("style");
    let own_units = ["tokens.css", "print.css", "matrix.css"];
    for sheet in files(&style, "css").iter().filter(|sheet| !own_units.iter().any(|name| sheet.ends_with(name))) {
        let text = fs::read_to_string(sheet).unwrap();
        let declarations = text.split(['{', '}', ';']).filter_map(|part| part.trim().split_once(':'));
        let literal = declarations.into_iter().find(|(property, value)| {
            let is_measured = ["font", "margin", "padding", "gap", "column-gap", "row-gap"]
                .iter()
                .any(|name| property.starts_with(name));
            is_measured && value.contains("rem")
        });
        assert!(literal.is_none(), "{} has {literal:?}, which is no token", sheet.display());
    }
}

#[test]
fn the_page_links_every_sheet() {
    let root = source().parent().unwrap().to_owned();
    let page = fs::read_to_string(root.join("index.html")).unwrap();
    for sheet in files(&root.join("style"), "css") {
        let name = sheet.strip_prefix(&root).unwrap().display().to_string();
        assert!(page.contains(&format!("href=\"{name}\"")), "index.html does not link {name}");
    }
}

/// The manifests of the workspace.
fn manifests() -> Vec<PathBuf> {
    let folders = ["", "crates", "tests", "xtask"].map(|folder| root().join(folder));
    let below = folders.iter().flat_map(|folder| fs::read_dir(folder).unwrap()).map(|entry| entry.unwrap().path());
    let mut found: Vec<_> =
        below.chain([root()]).map(|folder| folder.join("Cargo.toml")).filter(|manifest| manifest.is_file()).collect();
    found.sort();
    found.dedup();
    found
}

/// The names in a manifest's dependency tables, without the project's own packages.
fn dependencies(manifest: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut inside = false;
    for line in manifest.lines() {
        if let Some(table) = line.strip_prefix('[') {
            inside = table.trim_end_matches(']').ends_with("dependencies");
        } else if inside && line.starts_with(|c: char| c.is_ascii_alphabetic()) && !line.contains("path = ") {
            names.extend(line.split(['=', '.', ' ']).next().map(str::to_owned));
        }
    }
    names
}

#[test]
fn each_dependency_is_named_with_its_use_and_nothing_else_is() {
    let root = source().parent().unwrap().to_owned();
    let read = |path: &str| fs::read_to_string(root.join(path)).unwrap();
    let manifests = manifests();
    let used: Vec<String> =
        manifests.iter().flat_map(|path| dependencies(&fs::read_to_string(path).unwrap())).collect();
    let page = read("SECURITY.md");
    let list = page.split("## What is used for what").nth(1).unwrap();
    let is_name = |word: &str| word.starts_with(|c: char| c.is_ascii_alphabetic());
    let named: Vec<&str> = list
        .split("| crate |")
        .skip(1)
        .flat_map(|table| table.lines().skip(2).take_while(|line| line.starts_with('|')))
        .flat_map(|line| line.split('|').nth(1).unwrap_or_default().split([',', ' ']).filter(|word| is_name(word)))
        .collect();
    assert!(named.len() > 20 && used.len() > 20, "both lists are read");
    for name in &used {
        assert!(named.contains(&name.as_str()), "SECURITY.md does not say what {name} is used for");
    }
    for name in named {
        assert!(used.iter().any(|known| known == name), "SECURITY.md names {name}, which is not used any more");
    }
}

#[test]
fn every_package_comes_from_the_registry_and_is_pinned_by_its_hash() {
    let lock = fs::read_to_string(source().parent().unwrap().join("Cargo.lock")).unwrap();
    let packages: Vec<_> =
        lock.split("[[package]]").skip(1).filter(|package| package.contains("\nsource = ")).collect();
    assert!(packages.len() > 100, "the lock is read");
    for package in packages {
        let is_registry = package.contains("\nsource = \"registry+https://github.com/rust-lang/crates.io-index\"");
        assert!(is_registry && package.contains("\nchecksum = \""), "{}", package.trim());
    }
}
