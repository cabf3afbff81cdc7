//! Several frameworks in one folder: a hosted folder for each, and a front page that lists them.

use anyhow::{Context, Result};
use framework::slug::Slugs;
use site::Entry;

use super::{Files, Parts, files, hosted};
use crate::project;

/// The configuration for hosts that applies to all folders together. Each folder has the rest.
const SHARED: [&str; 2] = ["hosting/", ".htaccess"];

/// The folder of each framework, by its id.
pub fn folders<'a>(ids: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut slugs = Slugs::default();
    ids.map(|id| slugs.take(&[id], "framework")).collect()
}

/// The whole folder.
///
/// # Errors
/// If a file of the project is missing or wrong.
pub fn site(all: &[(String, Parts)], address: Option<&str>) -> Result<Files> {
    let (_, first) = all.first().context("there is no framework")?;
    let entries: Vec<_> = all.iter().map(|(folder, parts)| Entry { framework: &parts.framework, folder }).collect();
    let mut whole = site::front(&entries, address, &first.sheet_name);
    whole.insert(first.sheet_name.clone(), first.sheet.clone().into_bytes());
    whole.insert("icon.svg".to_owned(), project::read("src/web/icon.svg")?.into_bytes());
    whole.insert("404.html".to_owned(), hosted::not_found(&project::read("src/web/404.html")?)?.into_bytes());
    let mut headers = Vec::new();
    for (folder, parts) in all {
        let own = files(parts)?;
        headers
            .push((folder.as_str(), String::from_utf8_lossy(own.get("_headers").context("no _headers")?).into_owned()));
        let shared = own.iter().filter(|(name, _)| SHARED.iter().any(|start| name.starts_with(start)));
        whole.extend(shared.map(|(name, content)| (name.clone(), content.clone())));
        whole.extend(own.into_iter().map(|(name, content)| (format!("{folder}/{name}"), content)));
    }
    whole.insert("_headers".to_owned(), joined(&headers).into_bytes());
    Ok(whole)
}

/// The rules of all folders in one file, since hosts read it only at the top. Rules for all files appear once, since
/// hosts join repeated headers.
fn joined(headers: &[(&str, String)]) -> String {
    let mut text = String::new();
    for (at, (folder, rules)) in headers.iter().enumerate() {
        for block in rules.split("\n\n").filter(|block| !block.trim_start().starts_with('#')) {
            if block.starts_with("/*\n") {
                text += &if at == 0 { format!("{}\n\n", block.trim_end()) } else { String::new() };
            } else {
                text += &format!("/{folder}{}\n\n", block.trim());
            }
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frameworks_with_one_id_get_folders_of_their_own() {
        assert_eq!(folders(["plan", "city", "plan"].into_iter()), ["plan", "city", "plan-2"]);
    }

    #[test]
    fn what_is_for_all_files_is_said_once() {
        let rules = "# why\n# more\n\n/*\n  A: 1\n\n/\n  B: 2\n\n/sw.js\n  C: 3\n".to_owned();
        let text = joined(&[("one", rules.clone()), ("two", rules)]);
        let expected = "/*\n  A: 1\n\n/one/\n  B: 2\n\n/one/sw.js\n  C: 3\n\n/two/\n  B: 2\n\n/two/sw.js\n  C: 3\n\n";
        assert_eq!(text, expected);
    }
}
