//! Every string of a file that a reader would want is shown or left out by name.

use std::{fs, path::PathBuf};

use importers::{Account, account, open};

/// Folders of trials and samples, where they lie beside the project.
fn shared() -> Option<PathBuf> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..");
    ["../shared", "../../shared"].into_iter().map(|path| root.join(path)).find(|path| path.is_dir())
}

/// The accounts of the JSON files in these folders that open, by name.
fn accounts(folders: &[&str]) -> Vec<(String, Account)> {
    let Some(shared) = shared() else {
        println!("skipped: the shared files are not there");
        return Vec::new();
    };
    let files = folders.iter().flat_map(|folder| fs::read_dir(shared.join(folder)).unwrap());
    let mut paths: Vec<_> =
        files.map(|file| file.unwrap().path()).filter(|path| path.extension().is_some_and(|it| it == "json")).collect();
    paths.sort();
    let account = |path: PathBuf| {
        let text = fs::read_to_string(&path).unwrap();
        let opened = open(&text).map_err(|e| println!("{}: {}", path.display(), e)).ok()?;
        Some((path.file_name()?.to_string_lossy().into_owned(), account(&opened, &text)))
    };
    paths.into_iter().filter_map(account).collect()
}

#[test]
fn every_file_is_accounted_for() {
    for (name, account) in accounts(&["trials/stix", "trials/other", "trials/oscal", "trials/languages", "samples"]) {
        println!(
            "{name}: {} {} {} {} {} un={} {:?}",
            account.format,
            account.title,
            account.pillars,
            account.goals,
            account.objectives,
            account.unaccounted,
            account.facets
        );
        for x in &account.left_out {
            println!("   - {} {} ({})", x.count, x.kind, x.example);
        }
        for x in account.examples.iter().take(40) {
            println!("   ! {}", x.chars().take(200).collect::<String>());
        }
    }
}
