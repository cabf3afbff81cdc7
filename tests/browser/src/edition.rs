//! Another release of the built page: all parts renamed, something changed, and the hashes updated.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

use base64::{Engine as _, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha384};

/// The name before the version in the service worker, with any spaces that its printer left.
const VERSION: &str = "VERSION";

/// The files of a folder, by name.
type Files = BTreeMap<String, Vec<u8>>;

/// Writes a release into `folder` that is `dist` with `title` replaced by `anew`.
///
/// # Errors
/// If a folder cannot be read or written.
///
/// # Panics
/// If `dist` is not laid out like a release.
pub fn next(dist: &Path, folder: &Path, title: &str, new_title: &str) -> io::Result<PathBuf> {
    rebuild(dist, folder, |files| {
        assert!(change(files, "index.html", title, new_title), "the page carries “{title}”");
    })
}

/// Writes a release into `folder` that is `dist` with another program.
///
/// # Errors
/// If a folder cannot be read or written.
///
/// # Panics
/// If `dist` is not laid out like a release.
pub fn with_program(dist: &Path, folder: &Path, program: &[u8]) -> io::Result<PathBuf> {
    rebuild(dist, folder, |files| {
        let name = files
            .keys()
            .find(|name| name.starts_with("app-") && name.ends_with(".wasm"))
            .cloned()
            .expect("there is a program");
        files.insert(name, program.to_vec());
    })
}

/// Writes a release into `folder` that is `dist` with other messages for a language.
///
/// # Errors
/// If a folder cannot be read or written.
///
/// # Panics
/// If `dist` is not laid out like a release.
pub fn with_messages(dist: &Path, folder: &Path, language: &str, text: &str) -> io::Result<PathBuf> {
    rebuild(dist, folder, |files| {
        let start = format!("messages-{language}-");
        let name = files.keys().find(|name| name.starts_with(&start)).cloned().expect("there is such a language");
        files.insert(name, text.as_bytes().to_vec());
    })
}

/// A release with other names, other changes, and all hashes updated.
fn rebuild(dist: &Path, folder: &Path, changes: impl FnOnce(&mut Files)) -> io::Result<PathBuf> {
    let old = files(dist)?;
    let mut new = renamed(&old);
    changes(&mut new);
    // From the innermost part outwards, since each names the hash of its contents: programs and messages, script, page.
    let mut parts: Vec<_> = new.keys().filter(|name| other_name(name) != **name).cloned().collect();
    parts.sort_by_key(|name| !name.ends_with(".wasm") && !name.ends_with(".txt"));
    parts.push("index.html".to_owned());
    let texts: Vec<_> = parts.iter().filter(|name| !name.ends_with(".wasm")).cloned().collect();
    for name in &parts {
        let before = old.get(&other_name(name)).expect("each part has one it was made from");
        let (before, after) = (integrity(before), integrity(&new[name]));
        for text in texts.iter().map(String::as_str).chain(["sw.js", "_headers"]) {
            change(&mut new, text, &before, &after);
        }
    }
    let version = version(&old);
    let later: String = version.chars().rev().collect();
    assert!(version != later && change(&mut new, "sw.js", &version, &later), "the worker gets another version");
    fs::create_dir_all(folder)?;
    new.iter().try_for_each(|(name, content)| fs::write(folder.join(name), content))?;
    Ok(folder.to_owned())
}

/// The files at the top of a folder, without their compressed copies.
fn files(folder: &Path) -> io::Result<Files> {
    let mut files = Files::new();
    for entry in fs::read_dir(folder)?.flatten().filter(|entry| entry.path().is_file()) {
        let name = entry.file_name().to_string_lossy().into_owned();
        if !name.ends_with(".br") && !name.ends_with(".gz") {
            files.insert(name, fs::read(entry.path())?);
        }
    }
    Ok(files)
}

/// The same files, with each hash in a name changed, there and in all texts.
fn renamed(old: &Files) -> Files {
    let names: Vec<_> = old.keys().filter(|name| other_name(name) != **name).collect();
    assert!(!names.is_empty(), "parts have hashes in their names");
    let mut new = Files::new();
    for (name, content) in old {
        let text = String::from_utf8(content.clone()).map(|text| {
            names.iter().fold(text, |text, name| text.replace(name.as_str(), &other_name(name))).into_bytes()
        });
        new.insert(other_name(name), text.unwrap_or_else(|_| content.clone()));
    }
    new
}

/// `app-1234….js` as `app-…4321.js`, and back; a name without a hash is unchanged.
fn other_name(name: &str) -> String {
    let is_hash = |text: &str| text.len() == 16 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    let hashed = name.rsplit_once('-').and_then(|(stem, rest)| Some((stem, rest.split_once('.')?)));
    match hashed {
        Some((stem, (hash, end))) if is_hash(hash) => {
            format!("{stem}-{}.{end}", hash.chars().rev().collect::<String>())
        }
        _ => name.to_owned(),
    }
}

/// Replaces `from` everywhere in a file. Returns whether it occurred.
fn change(files: &mut Files, name: &str, from: &str, to: &str) -> bool {
    let text = files.get(name).map(|content| String::from_utf8_lossy(content).into_owned()).unwrap_or_default();
    files.insert(name.to_owned(), text.replace(from, to).into_bytes());
    text.contains(from)
}

fn integrity(content: &[u8]) -> String {
    format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(content)))
}

fn version(files: &Files) -> String {
    let worker = String::from_utf8_lossy(&files["sw.js"]).into_owned();
    let after = worker.split(VERSION).nth(1).unwrap_or_default();
    let version: String =
        after.chars().skip_while(|c| " =\"'".contains(*c)).take_while(char::is_ascii_hexdigit).collect();
    assert_eq!(version.len(), 16, "the worker has a version");
    version
}
