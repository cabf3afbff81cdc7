//! The shipped configurations for hosts other than nginx, read as those hosts read them: the headers of each file.
//!
//! Understands only what our own files use; anything else fails the test.

use std::{collections::BTreeMap, path::Path};

use regex::Regex;

/// Headers by lower-case name.
pub type Headers = BTreeMap<String, String>;

/// Reads a configuration: returns the headers that it sends with a path.
pub type Reader = fn(&str, &str) -> Headers;

/// The shipped configurations by path in the project.
pub const ALL: [(&str, Reader); 3] = [
    ("src/web/hosting/_headers", pages_host),
    ("src/web/hosting/apache.htaccess", apache),
    ("src/web/hosting/Caddyfile", caddy),
];

/// The headers that Cloudflare Pages and Netlify send with a file by the rules of `_headers`: those of all matching
/// rules, with the values of a repeated header joined.
///
/// # Panics
/// If a line is not a rule.
pub fn pages_host(rules: &str, file: &str) -> Headers {
    let path = format!("/{file}");
    let (mut headers, mut fits) = (Headers::new(), false);
    for line in rules.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if line.starts_with('/') {
            fits = is_like(line, &path);
        } else if fits {
            let (name, value) = line.trim().split_once(": ").unwrap_or_else(|| panic!("no header: {line}"));
            let joined = headers.entry(name.to_lowercase()).or_default();
            *joined = if joined.is_empty() { value.to_owned() } else { format!("{joined}, {value}") };
        }
    }
    headers
}

/// The headers that Apache sends with a file, by the directives `Header` in and outside `FilesMatch`. The last one
/// wins.
///
/// # Panics
/// If a pattern is invalid.
pub fn apache(rules: &str, file: &str) -> Headers {
    let name = Path::new(file).file_name().unwrap_or_default().to_string_lossy().into_owned();
    let (mut headers, mut fits) = (Headers::new(), true);
    for line in rules.lines().map(str::trim) {
        if let Some(pattern) = line.strip_prefix("<FilesMatch \"") {
            fits = pattern_of(pattern.trim_end_matches("\">")).is_match(&name);
        } else if line == "</FilesMatch>" {
            fits = true;
        } else if let Some(header) = line.strip_prefix("Header ").filter(|_| fits) {
            let header = header.strip_prefix("always ").unwrap_or(header);
            let (_, header) = header.split_once(' ').unwrap_or_else(|| panic!("no header: {line}"));
            insert(&mut headers, header);
        }
    }
    headers
}

/// The headers that Caddy sends with a file, by the directives `header` and their matchers; the last one wins.
///
/// # Panics
/// If a matcher is unknown.
pub fn caddy(rules: &str, file: &str) -> Headers {
    let path = format!("/{file}");
    let mut lines = rules.lines().map(str::trim).filter(|line| !line.starts_with('#'));
    let (mut headers, mut fitting) = (Headers::new(), BTreeMap::new());
    while let Some(line) = lines.next() {
        if line == "header {" {
            let block = lines.by_ref().take_while(|line| *line != "}").filter(|line| !line.starts_with('-'));
            block.for_each(|header| insert(&mut headers, header));
        } else if let Some(name) = line.strip_suffix(" {").filter(|name| name.starts_with('@')) {
            let block: Vec<_> = lines.by_ref().take_while(|line| *line != "}").collect();
            fitting.insert(name, block.iter().all(|line| matches(line, &path)));
        } else if let Some((name, matcher)) = line.split_once(' ').filter(|(name, _)| name.starts_with('@')) {
            fitting.insert(name, matcher.starts_with("expression ") || matches(matcher, &path));
        } else if let Some((name, header)) = line.strip_prefix("header @").and_then(|rest| rest.split_once(' ')) {
            let fits = fitting.get(format!("@{name}").as_str());
            if *fits.unwrap_or_else(|| panic!("no matcher for {line}")) {
                insert(&mut headers, header);
            }
        }
    }
    headers
}

/// Whether a line of a Caddy matcher fits the path of an existing file.
fn matches(matcher: &str, path: &str) -> bool {
    match matcher.split_once(' ') {
        None if matcher == "file" => true,
        Some(("not", matcher)) => !matches(matcher, path),
        Some(("path_regexp", pattern)) => pattern_of(pattern).is_match(path),
        Some(("path", glob)) => is_like(glob, path),
        _ => panic!("Caddyfile: unknown matcher {matcher}"),
    }
}

/// Reads `Name "value"`, as both Apache and Caddy write it.
fn insert(headers: &mut Headers, header: &str) {
    let (name, value) = header.split_once(' ').unwrap_or_else(|| panic!("no header: {header}"));
    headers.insert(name.to_lowercase(), value.trim_matches('"').to_owned());
}

fn pattern_of(pattern: &str) -> Regex {
    Regex::new(pattern).unwrap_or_else(|error| panic!("{error}"))
}

/// Whether a path matches a pattern, in which one `*` stands for anything.
pub fn is_like(pattern: &str, path: &str) -> bool {
    match pattern.split_once('*') {
        None => path == pattern,
        Some((start, end)) => path.len() >= start.len() + end.len() && path.starts_with(start) && path.ends_with(end),
    }
}
