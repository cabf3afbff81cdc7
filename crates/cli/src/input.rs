//! Reading a file of any form that opens.

use std::{fs, path::Path};

use anyhow::{Context, Result};
use formats::{Answer, Opened, Refused, Table, is_table, open, table};
use serde_json::json;
use spreadsheets::Role;

/// What a file holds, or why it does not open. Where a table does not say what its columns are, the likeliest is taken: there is
/// nobody to ask.
///
/// # Errors
/// Where the file cannot be read at all.
pub fn read(file: &Path) -> Result<std::result::Result<Opened, Refused>> {
    let bytes = bytes(file)?;
    let answer = match open(&name(file), &bytes) {
        Ok(Answer::Opened(opened)) => Ok(*opened),
        Ok(Answer::Asks(table)) => table.open(),
        Err(refused) => Err(refused),
    };
    Ok(answer)
}

/// The text of a file that opened; of a table its cells, as JSON, without the headings of columns that are taken for a
/// level or a property, and without the names of sheets that are called as a level is: those are words of the table and not
/// of the framework. Of a workbook with a whole framework, the text of the file that it stands for.
///
/// # Errors
/// Where the file cannot be read.
pub fn text(file: &Path) -> Result<String> {
    let (name, bytes) = (name(file), bytes(file)?);
    if is_table(&name, &bytes) {
        let table = table(&name, &bytes)?;
        if let Some(text) = table.text() {
            return Ok(text);
        }
        let Table { mut sheets, plans, .. } = table;
        for (sheet, plan) in sheets.iter_mut().zip(&plans) {
            if Role::of_heading(&sheet.name).is_some_and(Role::is_level) {
                sheet.name.clear();
            }
            let Some(headings) = sheet.rows.get_mut(plan.header) else { continue };
            for (heading, _) in headings.iter_mut().zip(&plan.columns).filter(|(_, it)| it.role != Role::None) {
                heading.clear();
            }
        }
        let sheets = sheets.iter().map(|sheet| json!({ "name": sheet.name, "rows": sheet.rows }));
        return Ok(json!({ "sheets": sheets.collect::<Vec<_>>() }).to_string());
    }
    String::from_utf8(bytes).with_context(|| format!("{} is no text", file.display()))
}

fn bytes(file: &Path) -> Result<Vec<u8>> {
    fs::read(file).with_context(|| format!("cannot read {}", file.display()))
}

fn name(file: &Path) -> String {
    file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
