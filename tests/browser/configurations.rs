//! Checks the shipped configurations for Apache, Caddy, Cloudflare Pages and Netlify, file by file, against the tables
//! of `docs/hosting.md`, as for nginx. Needs neither a host nor a build.

use std::{fs, path::Path};

use browser_tests::{
    configuration::{self, Headers},
    documented::{headers_of_every_file, type_and_lifetime},
};

/// A served file of each kind.
const FILES: [&str; 25] = [
    "index.html",
    "404.html",
    "gallery.html",
    "goal/norms.html",
    "space-diplomacy.html",
    "app-0123456789abcdef.js",
    "app-0123456789abcdef.wasm",
    "style-0123456789abcdef.css",
    "sw.js",
    "embed.js",
    "embed.d.ts",
    "gallery.css",
    "space-diplomacy.json",
    "oembed/goal/norms.json",
    "sitemap.xml",
    "space-diplomacy.stratml.xml",
    "goal/norms.md",
    "space-diplomacy.csv",
    "space-diplomacy.xlsx",
    "space-diplomacy.ttl",
    "llms.txt",
    "site-parts.txt",
    "manifest.webmanifest",
    "icon.svg",
    "icon-192.png",
];

/// Calls back with each configuration's name, a file, and the headers that the file gets.
fn each(check: impl Fn(&str, &str, &Headers)) {
    for (place, headers) in configuration::ALL {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(place);
        let rules = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{place}: {error}"));
        for file in FILES {
            check(place, file, &headers(&rules, file));
        }
    }
}

#[test]
fn every_file_has_the_headers_that_the_documentation_names() {
    let documented = headers_of_every_file();
    each(|place, file, headers| {
        for (name, value) in &documented {
            assert_eq!(headers.get(name), Some(value), "{place}: {name} of {file}");
        }
        assert_eq!(headers.get("x-frame-options"), None, "{place}: {file} may be embedded");
    });
}

#[test]
fn every_file_has_the_lifetime_that_the_documentation_names() {
    each(|place, file, headers| {
        assert_eq!(headers.get("cache-control"), Some(&type_and_lifetime(file).1), "{place}: {file}");
    });
}

#[test]
fn the_page_has_its_policy_and_nothing_limits_who_embeds() {
    each(|place, file, headers| {
        let policy = (file == "index.html").then(|| "__CSP__".to_owned());
        assert_eq!(headers.get("content-security-policy"), policy.as_ref(), "{place}: {file}");
    });
}

#[test]
fn what_the_hosts_would_join_is_set_once() {
    let rules = "/*\n  A: 1\n\n/b.html\n  A: 2\n";
    assert_eq!(configuration::pages_host(rules, "b.html")["a"], "1, 2", "so a doubled header would show above");
}
