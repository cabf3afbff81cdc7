//! Reads a file of any format that opens, with the files that it builds on.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use formats::{FormatError, Opened, Outcome, Table, is_table, open_files, table};
use importers::{profile_among, resolve_profile};
use serde_json::json;
use spreadsheets::Role;

/// Reads files that belong together, or says why they do not open. If a table does not say what its columns are, takes
/// the likeliest roles, since there is nobody to ask.
///
/// # Errors
/// If a file cannot be read at all.
pub fn read(files: &[PathBuf]) -> Result<std::result::Result<Opened, FormatError>> {
    let files = files.iter().map(|file| Ok((name(file), bytes(file)?))).collect::<Result<Vec<_>>>()?;
    let answer = match open_files(&borrowed(&files)) {
        Ok(Outcome::Opened(opened)) => Ok(*opened),
        Ok(Outcome::NeedsRoles(table)) => table.open(),
        Err(refused) => Err(refused),
    };
    Ok(answer)
}

/// The text of the file that opened. For a profile, the catalog that it makes. For a table, its cells as JSON, without
/// the headings of columns that have a role, and without the names of sheets that name a level: those are words of the
/// table and not of the framework. For a workbook with a whole framework, the text of its framework file.
///
/// # Errors
/// If a file cannot be read.
pub fn text(files: &[PathBuf]) -> Result<String> {
    let read = files.iter().map(|file| Ok((name(file), bytes(file)?))).collect::<Result<Vec<_>>>()?;
    let borrowed = borrowed(&read);
    if let Some((profile, catalogs)) = profile_among(&borrowed) {
        return Ok(resolve_profile(profile, &catalogs)?.catalog);
    }
    let opens = |at: &usize| open_files(&borrowed[*at..=*at]).is_ok();
    let at = (0..files.len()).find(|at| files.len() > 1 && opens(at)).unwrap_or_default();
    read.into_iter().nth(at).context("there is no file").and_then(|(name, bytes)| text_of(&name, bytes))
}

fn text_of(name: &str, bytes: Vec<u8>) -> Result<String> {
    if is_table(name, &bytes) {
        let table = table(name, &bytes)?;
        if let Some(text) = table.text() {
            return Ok(text);
        }
        let Table { mut sheets, plans, .. } = table;
        for (sheet, plan) in sheets.iter_mut().zip(&plans) {
            if Role::of_heading(&sheet.name).is_some_and(Role::is_level) {
                sheet.name.clear();
            }
            let Some(headings) = sheet.rows.get_mut(plan.header) else { continue };
            for (heading, _) in headings.iter_mut().zip(&plan.columns).filter(|(_, column)| column.role != Role::None) {
                heading.clear();
            }
        }
        let sheets = sheets.iter().map(|sheet| json!({ "name": sheet.name, "rows": sheet.rows }));
        return Ok(json!({ "sheets": sheets.collect::<Vec<_>>() }).to_string());
    }
    String::from_utf8(bytes).with_context(|| format!("{name} is not text"))
}

fn bytes(file: &Path) -> Result<Vec<u8>> {
    fs::read(file).with_context(|| format!("cannot read {}", file.display()))
}

fn name(file: &Path) -> String {
    file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// The names of the files, separated by commas.
pub fn names(files: &[PathBuf]) -> String {
    files.iter().map(|file| file.display().to_string()).collect::<Vec<_>>().join(", ")
}

fn borrowed(files: &[(String, Vec<u8>)]) -> Vec<(&str, &[u8])> {
    files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_profile_opens_with_its_catalog_in_any_order() {
        let folder = std::env::temp_dir().join(format!("framework-explorer-cli-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let metadata = r#""metadata": {"title": "Harbour", "version": "1"}"#;
        let control = r#"{"id": "h-1", "title": "Moor", "parts": [{"name": "statement", "prose": "Moor the boat."}]}"#;
        let other = control.replace("h-1", "h-2");
        let chosen = r#"{"href": "catalog.json", "include-controls": [{"with-ids": ["h-1"]}]}"#;
        let files = [
            (
                "catalog.json",
                format!(r#"{{"catalog": {{"uuid": "1", {metadata}, "controls": [{control}, {other}]}}}}"#),
            ),
            ("profile.json", format!(r#"{{"profile": {{"uuid": "2", {metadata}, "imports": [{chosen}]}}}}"#)),
        ];
        let [catalog, profile] = files.map(|(name, text)| {
            let path = folder.join(name);
            fs::write(&path, text).unwrap();
            path
        });
        for files in [[catalog.clone(), profile.clone()], [profile.clone(), catalog.clone()]] {
            let opened = read(&files).unwrap().unwrap();
            assert_eq!(opened.framework.goals.len(), 1);
            assert!(text(&files).unwrap().contains("Moor the boat."));
        }
        assert!(read(&[profile]).unwrap().is_err());
        assert_eq!(read(&[catalog]).unwrap().unwrap().framework.goals.len(), 2);
        fs::remove_dir_all(folder).unwrap();
    }
}
