//! The folder that a host serves. Files that change with their content have a hash in their name and may be cached for
//! ever; those with a fixed name are small and revalidated.

use anyhow::{Context, Result, ensure};
use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg,
};

use super::{
    Files, Parts, hash,
    page::{self, Filling},
    policy,
    script::{self, Kind},
    sheet,
};
use crate::{cache, project};

/// Files to copy unchanged: path in the project → name in the folder.
const COPIED: [(&str, &str); 3] = [
    ("src/web/embed.d.ts", "embed.d.ts"),
    ("src/web/icon.svg", "icon.svg"),
    ("docs/framework-explorer-1.schema.json", "framework-explorer-1.schema.json"),
];

/// Configuration for hosts. Files with a name that a host looks for lie at its expected place.
pub(super) const HOSTING: [(&str, &str); 6] = [
    ("src/web/hosting/_headers", "_headers"),
    ("src/web/hosting/_headers", HEADERS.1),
    ("src/web/hosting/apache.htaccess", ".htaccess"),
    ("src/web/hosting/apache.htaccess", ACCESS.1),
    ("src/web/hosting/nginx.conf", "hosting/nginx.conf"),
    ("src/web/hosting/Caddyfile", "hosting/Caddyfile"),
];

/// Configuration that hosts do not serve, and a copy that they serve, for *Save as a site*.
const HEADERS: (&str, &str) = ("_headers", "hosting/headers.txt");
const ACCESS: (&str, &str) = (".htaccess", "hosting/htaccess.txt");

/// The links of the head; `__SINGLE__` stands for the name of the single file.
const LINKS: &str = "<link rel=\"icon\" type=\"image/svg+xml\" href=\"icon.svg\">\n\
    <link rel=\"apple-touch-icon\" href=\"icon-192.png\">\n<link rel=\"manifest\" href=\"manifest.webmanifest\">\n\
    <link rel=\"alternate\" type=\"text/html\" href=\"__SINGLE__\" title=\"The explorer in one file\" download>";

/// The template's sentence for readers without scripts, and that of the hosted page, which has plain pages beside it.
const NO_SCRIPTS: [&str; 2] = [
    "can be read below as plain text.</p></noscript>",
    "can be read below as plain text, or <a href=\"contents.html\">page by page</a>.</p></noscript>",
];

const ICON_SIZES: [u32; 2] = [192, 512];

/// The explorer itself: the whole folder, except the files around it.
///
/// # Errors
/// If a file of the project is missing or wrong.
pub fn files(parts: &Parts) -> Result<Files> {
    let mut files = Files::new();
    let (wasm, integrity) = (named("app", "wasm", &parts.program.wasm), hash::integrity(&parts.program.wasm));
    let (worker, worker_integrity) =
        (named("worker", "wasm", &parts.program.worker), hash::integrity(&parts.program.worker));
    let (chunk, chunk_integrity) =
        (named("chunk", "wasm", &parts.program.chunk), hash::integrity(&parts.program.chunk));
    let places = language_places(parts);
    let values = [
        ("__LANGUAGE_FILES__", places.as_str()),
        ("__WASM_INTEGRITY__", integrity.as_str()),
        ("__WASM__", wasm.as_str()),
        ("__CHUNK_INTEGRITY__", chunk_integrity.as_str()),
        ("__CHUNK__", chunk.as_str()),
        ("__WORKER_INTEGRITY__", worker_integrity.as_str()),
        ("__WORKER__", worker.as_str()),
    ];
    let module = parts.module(&["drawn.js", "start-hosted.js"], &values)?;
    let app = named("app", "js", module.as_bytes());
    let policy = policy::hosted(&parts.boot, &parts.style, &hash::integrity(module.as_bytes()));
    let index = index(parts, &policy, &app, &module)?;
    let mut put = |name: &str, content: &[u8]| files.insert(name.to_owned(), content.to_vec());
    put(&wasm, &parts.program.wasm);
    put(&chunk, &parts.program.chunk);
    put(&worker, &parts.program.worker);
    put(&app, module.as_bytes());
    put(&parts.sheet_name, parts.sheet.as_bytes());
    let languages = parts.languages.iter().map(|(name, text)| (named(name, "txt", text.as_bytes()), text));
    let languages: Vec<_> = languages.collect();
    for (name, text) in &languages {
        put(name, text.as_bytes());
    }
    put("index.html", index.as_bytes());
    put("manifest.webmanifest", parts.subject.manifest()?.as_bytes());
    put(&parts.subject.name("json"), parts.subject.file().as_bytes());
    add_icons(&mut files)?;
    for (from, to) in COPIED {
        files.insert(to.to_owned(), project::read(from)?.into_bytes());
    }
    files.insert("gallery.css".to_owned(), sheet::small(&project::read("src/web/gallery.css")?).into_bytes());
    files.insert("embed.js".to_owned(), small("embed.js", Kind::Classic)?.into_bytes());
    files.insert("404.html".to_owned(), not_found(&project::read("src/web/404.html")?)?.into_bytes());
    add_hosting(&mut files, &policy)?;
    // The files that the page needs without a network. The rest is for others: hosts, site owners, search engines.
    let kept = [app.as_str(), &wasm, &chunk, &worker, "icon.svg", "index.html", "manifest.webmanifest"];
    let later: Vec<_> = languages.iter().map(|(name, _)| name.as_str()).collect();
    let service_worker = service_worker(&files, &kept, &later)?;
    files.insert("sw.js".to_owned(), service_worker.into_bytes());
    files.insert(site::PARTS.to_owned(), list(parts, &files).into_bytes());
    Ok(files)
}

/// The list of files from which *Save as a site* makes another folder: all but those that differ for each framework.
fn list(parts: &Parts, files: &Files) -> String {
    let own = parts.subject.name("json");
    let address = |name: &String| {
        let served = [HEADERS, ACCESS].into_iter().find(|(hidden, _)| hidden == name);
        served.map_or(name.clone(), |(_, served)| served.to_owned())
    };
    let single = parts.subject.name("html");
    // There, the translations of a framework lie in its page.
    let translations = parts.framework.translations.iter();
    let words: Vec<_> = translations.map(|translation| format!("framework-{}-", translation.language)).collect();
    let is_kept = |name: &&String| **name != own && !words.iter().any(|start| name.starts_with(start));
    let names = files.keys().filter(is_kept).chain([&single]);
    let files =
        names.map(|name| (name.clone(), address(name))).chain([(site::PARTS.to_owned(), site::PARTS.to_owned())]);
    site::Parts { id: parts.framework.id.clone(), files: files.collect() }.write()
}

pub(super) fn named(stem: &str, end: &str, content: &[u8]) -> String {
    format!("{stem}-{}.{end}", cache::hash(content))
}

fn small(name: &str, kind: Kind) -> Result<String> {
    let path = format!("src/web/{name}");
    script::small(&path, &project::read(&path)?, kind)
}

fn index(parts: &Parts, policy: &str, app: &str, module: &str) -> Result<String> {
    let integrity = hash::integrity(module.as_bytes());
    let head = [
        policy::element(policy),
        script::inline(&parts.boot, Kind::Classic)?,
        LINKS.replace("__SINGLE__", &parts.subject.name("html")),
        format!("<link rel=\"modulepreload\" href=\"{app}\" integrity=\"{integrity}\">"),
        site::metadata(&parts.site_of()),
    ];
    let [usual, own] = NO_SCRIPTS;
    ensure!(parts.template.contains(usual), "index.html does not say what {usual}");
    page::fill(
        &parts.template.replace(usual, own),
        &Filling {
            head: head.join("\n"),
            style: format!("<style>{}</style>", parts.style),
            page: parts.prerendered.clone(),
            data: parts.data.clone(),
            start: format!(
                "{}<script data-cfasync=\"false\" type=\"module\" src=\"{app}\" integrity=\"{integrity}\"></script>",
                parts.layer_element()
            ),
        },
    )
}

pub(super) fn add_icons(files: &mut Files) -> Result<()> {
    let picture = project::read("src/web/icon.svg")?;
    let tree = usvg::Tree::from_str(&picture, &usvg::Options::default()).context("src/web/icon.svg")?;
    for size in ICON_SIZES {
        let mut pixels = Pixmap::new(size, size).context("no room for an icon")?;
        let scale = Transform::from_scale(size as f32 / tree.size().width(), size as f32 / tree.size().height());
        resvg::render(&tree, scale, &mut pixels.as_mut());
        files.insert(format!("icon-{size}.png"), pixels.encode_png()?);
    }
    Ok(())
}

fn add_hosting(files: &mut Files, policy: &str) -> Result<()> {
    for (from, to) in HOSTING {
        files.insert(to.to_owned(), project::read(from)?.replace("__CSP__", policy).into_bytes());
    }
    Ok(())
}

/// The 404 page, with its own policy: hosts send it at any depth, so it refers to no other file.
pub(super) fn not_found(page: &str) -> Result<String> {
    let inside = |start: &str, end: &str| {
        let text = page.split_once(start).and_then(|(_, rest)| rest.split_once(end));
        text.map(|(text, _)| text).with_context(|| format!("src/web/404.html has no {start}…{end}"))
    };
    let script = inside("<script data-cfasync=\"false\">", "</script>")?;
    let policy = policy::not_found(script, inside("<style>", "</style>")?);
    ensure!(page.contains("__CSP__"), "src/web/404.html lacks __CSP__");
    Ok(page.replace("__CSP__", &policy))
}

/// Maps the name of each language file to its address and hash.
fn language_places(parts: &Parts) -> String {
    let place = |(name, text): &(String, String)| {
        format!("\"{name}\":[\"{}\",\"{}\"]", named(name, "txt", text.as_bytes()), hash::integrity(text.as_bytes()))
    };
    format!("{{{}}}", parts.languages.iter().map(place).collect::<Vec<_>>().join(","))
}

/// The service worker, with its files, those that it keeps once requested, and a version that changes with any of them.
fn service_worker(files: &Files, kept: &[&str], later: &[&str]) -> Result<String> {
    let (kept, later) = (with_hashes(files, kept)?, with_hashes(files, later)?);
    let text = project::read("src/web/sw.js")?;
    let version = cache::hash([kept.as_str(), &later].concat().as_bytes());
    let mut filled = text;
    for (mark, value) in [("__FILES__", &kept), ("__LANGUAGE_FILES__", &later), ("__VERSION__", &version)] {
        ensure!(filled.contains(mark), "src/web/sw.js lacks {mark}");
        filled = filled.replace(mark, value);
    }
    script::small("src/web/sw.js", &filled, Kind::Classic)
}

/// A list of files with their hashes, as a script literal.
fn with_hashes(files: &Files, names: &[&str]) -> Result<String> {
    let entry = |name: &&str| {
        let content = files.get(*name).with_context(|| format!("no {name} to keep"))?;
        Ok(format!("[\"{name}\",\"{}\"]", hash::integrity(content)))
    };
    Ok(format!("[{}]", names.iter().map(entry).collect::<Result<Vec<_>>>()?.join(",")))
}
