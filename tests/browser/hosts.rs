//! Checks nginx with the shipped configuration, file by file, against the tables of `docs/hosting.md`.

use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
};

use browser_tests::{
    documented::{headers_of_every_file, type_and_lifetime},
    nginx::{self, Nginx},
};

/// The paths under which the host serves the page.
const PATHS: [&str; 2] = ["/", "/explorer/"];

/// Configuration for hosts, not files for visitors.
const NOT_FOR_VISITORS: [&str; 3] = ["_headers", ".htaccess", "hosting/"];

/// The headers of a response by name, and its raw body.
struct Answer {
    status: u16,
    headers: BTreeMap<String, String>,
    body: Vec<u8>,
}

#[test]
fn every_file_has_the_type_and_the_lifetime_that_the_documentation_names() {
    on_each_host(|address| {
        for file in files() {
            let answer = ask(&format!("{address}{file}"), &[]);
            assert_eq!(answer.status, 200, "{file}");
            let sent = ["content-type", "cache-control"].map(|name| answer.header(name).to_owned());
            assert_eq!(<(String, String)>::from(sent), type_and_lifetime(&file), "{file}");
        }
    });
}

#[test]
fn every_text_and_program_comes_compressed_to_browsers_that_take_it() {
    let brotli = nginx::has_brotli();
    if !brotli {
        println!("Brotli is skipped: nginx has no module for it; gzip is tested");
    }
    on_each_host(|address| {
        for file in files().iter().filter(|file| dist().join(format!("{file}.gz")).is_file()) {
            let best = if brotli { ("br", ".br") } else { ("gzip", ".gz") };
            for (accepted, coding, end) in [("gzip", "gzip", ".gz"), ("gzip, br", best.0, best.1)] {
                let answer = ask(&format!("{address}{file}"), &[("accept-encoding", accepted)]);
                assert_eq!(answer.header("content-encoding"), coding, "{file} for {accepted}");
                assert!(answer.header("vary").contains("Accept-Encoding"), "caches keep the forms of {file} apart");
                assert!(
                    answer.body == fs::read(dist().join(format!("{file}{end}"))).unwrap(),
                    "{file}{end} as it lies there"
                );
            }
            let plain = ask(&format!("{address}{file}"), &[("accept-encoding", "identity")]);
            assert_eq!(plain.header("content-encoding"), "", "{file} for those who take no compression");
            assert!(plain.body == fs::read(dist().join(file)).unwrap(), "{file} as it lies there");
        }
    });
}

#[test]
fn what_is_large_has_a_compressed_copy() {
    let is_packed = |file: &&String| [".png", ".xlsx", ".d.ts"].iter().any(|ending| file.ends_with(ending));
    for file in files().iter().filter(|file| !is_packed(file)) {
        for end in [".br", ".gz"] {
            assert!(dist().join(format!("{file}{end}")).is_file(), "{file}{end}");
        }
    }
}

#[test]
fn every_file_has_the_security_headers_that_the_documentation_names() {
    let documented = headers_of_every_file();
    on_each_host(|address| {
        for file in files() {
            let answer = ask(&format!("{address}{file}"), &[]);
            for (name, value) in &documented {
                assert_eq!(answer.header(name), value, "{name} of {file}");
            }
            assert_eq!(answer.header("x-frame-options"), "", "{file} may be embedded");
            assert!(!answer.header("server").contains('/'), "the host does not tell its version");
        }
    });
}

#[test]
fn the_page_has_its_own_policy_in_the_header_and_nothing_limits_who_embeds() {
    let page = fs::read_to_string(dist().join("index.html")).unwrap();
    let inside = page.split("Content-Security-Policy\" content=\"").nth(1).and_then(|rest| rest.split('"').next());
    let inside = inside.expect("the page carries a policy").to_owned();
    assert!(inside.starts_with("default-src 'none'; ") && !inside.contains("'unsafe-inline'"), "{inside}");
    on_each_host(|address| {
        for name in ["", "index.html"] {
            let answer = ask(&format!("{address}{name}"), &[]);
            assert_eq!(answer.header("content-security-policy"), inside, "“{name}”");
        }
        for file in files().iter().filter(|file| file.ends_with(".html") && *file != "index.html") {
            let answer = ask(&format!("{address}{file}"), &[]);
            assert_eq!(answer.header("content-security-policy"), "", "{file} carries its own inside");
        }
    });
}

#[test]
fn what_has_not_changed_is_not_sent_again() {
    on_each_host(|address| {
        for file in ["", "index.html", "sw.js", "embed.js", "manifest.webmanifest"] {
            for accepted in ["identity", "gzip", "gzip, br"] {
                let first = ask(&format!("{address}{file}"), &[("accept-encoding", accepted)]);
                let again = [("accept-encoding", accepted), ("if-none-match", first.header("etag"))];
                let again = ask(&format!("{address}{file}"), &again);
                assert_eq!((again.status, again.body.len()), (304, 0), "“{file}” for {accepted}");
            }
        }
    });
}

#[test]
fn what_is_not_there_is_not_found_still_guarded_and_not_kept_missing() {
    on_each_host(|address| {
        for file in ["no-such-file.html", "app-0000000000000000.js", "%23/goals"] {
            let answer = ask(&format!("{address}{file}"), &[]);
            assert_eq!((answer.status, answer.header("x-content-type-options")), (404, "nosniff"), "{file}");
            assert_eq!(answer.header("cache-control"), "", "{file} may be there tomorrow");
            let page = fs::read(dist().join("404.html")).unwrap();
            assert!(answer.body == page, "{file}: the page that leads on from there");
        }
    });
}

impl Answer {
    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }
}

/// Asks at the top of a host and below a path; skips if there is no nginx, unless everything has to be tested.
fn on_each_host(asks: impl Fn(&str)) {
    if let Err(missing) = nginx::find_program() {
        assert!(env::var("CI").map_or(true, |value| value != "true"), "{missing}");
        println!("skipped: {missing}");
        return;
    }
    for path in PATHS {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
        let host = Nginx::start(&dist(), folder, path).expect("nginx takes the shipped configuration");
        asks(&host.address());
    }
}

fn ask(address: &str, headers: &[(&str, &str)]) -> Answer {
    let agent: ureq::Agent = ureq::Agent::config_builder().http_status_as_error(false).proxy(None).build().into();
    let mut request = agent.get(address);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let mut answer = request.call().unwrap_or_else(|error| panic!("{address}: {error}"));
    let pairs = answer.headers().iter();
    let headers = pairs.map(|(name, value)| (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned()));
    let (status, headers) = (answer.status().as_u16(), headers.collect());
    Answer { status, headers, body: answer.body_mut().read_to_vec().expect("a body") }
}

/// The built page.
fn dist() -> PathBuf {
    let usual = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../dist");
    let dist = env::var_os("DIST").map_or(usual, PathBuf::from);
    dist.canonicalize().unwrap_or_else(|_| panic!("no {}: run `cargo xtask build` first", dist.display()))
}

/// The paths of the files that visitors request.
fn files() -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![dist()];
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
            } else {
                found.push(path.strip_prefix(dist()).unwrap().to_string_lossy().into_owned());
            }
        }
    }
    let is_copy = |file: &String| file.ends_with(".br") || file.ends_with(".gz");
    found.retain(|file| !is_copy(file) && !NOT_FOR_VISITORS.iter().any(|start| file.starts_with(start)));
    assert!(found.len() > 20, "the page is built: {found:?}");
    found.sort();
    found
}
