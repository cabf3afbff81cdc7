//! Reads a workbook as a framework file: finds sheets by name and columns by heading, in any order.

use std::collections::BTreeMap;

use framework::{Framework, wire};
use serde_json::{Map, Value, json};

use crate::{
    cell::value,
    faults::Fault,
    ids,
    layout::{ABOUT, Column, FORMAT, GUIDE, Kind, PROPERTIES, TABLES, Table},
    orphaned_texts::load_without_orphans,
    tree::Tree,
};

/// Number of rows to search for the headings.
const ROWS_ABOVE: usize = 10;

/// Most problems to report.
const MOST: usize = 100;

/// A sheet: its name and its cells, row by row.
#[derive(Clone, Copy, Debug)]
pub struct Sheet<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its cells.
    pub rows: &'a [Vec<String>],
}

/// A framework read from a workbook.
#[derive(Clone, Debug)]
pub struct WorkbookFramework {
    /// The framework.
    pub framework: Framework,
    /// The text of its file.
    pub text: String,
    /// Sheets and columns that no framework has.
    pub unknown: Vec<String>,
    /// Translated texts of parts that are not in the workbook: the row on the sheet [`TEXTS`](crate::TEXTS), and the
    /// part.
    pub orphaned_texts: Vec<(usize, String)>,
}

/// A row of a sheet as an object of the file, with its number from 1.
pub struct Row {
    pub object: Value,
    pub number: usize,
}

/// Whether sheets are a whole framework, as [`crate::write()`] writes it.
pub fn is_framework(sheets: &[Sheet<'_>]) -> bool {
    let about = find(sheets, ABOUT).map_or(&[][..], |sheet| sheet.rows);
    about.iter().take(ROWS_ABOVE).any(|row| {
        let cells: Vec<_> = row.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty()).collect();
        matches!(cells[..], [property, format, ..] if property == FORMAT && format.starts_with("framework-explorer"))
    })
}

/// Reads the framework in sheets.
///
/// # Errors
/// Every fault, with its sheet, row and column, the causes first.
pub fn read(sheets: &[Sheet<'_>]) -> Result<WorkbookFramework, Vec<Fault>> {
    let mut unknown = Vec::new();
    let mut rows: BTreeMap<&'static str, Vec<Row>> = BTreeMap::new();
    for table in TABLES.iter().filter(|table| table.name != GUIDE) {
        let found = find(sheets, table.name).map(|sheet| table_rows(table, &sheet, &mut unknown)).unwrap_or_default();
        rows.insert(table.name, found);
    }
    let mut without_id: BTreeMap<&'static str, Vec<usize>> = BTreeMap::new();
    for (name, rows) in &mut rows {
        if TABLES.iter().any(|table| table.name == *name && table.columns.iter().any(|column| column.key == "id")) {
            let without = rows.iter().filter(|row| row.object["id"].as_str().is_none_or(str::is_empty));
            let without: Vec<_> = without.map(|row| row.number).collect();
            if !without.is_empty() {
                without_id.insert(*name, without);
            }
            ids::complete(rows.iter_mut().map(|row| &mut row.object), "item");
        }
    }
    let known = |name: &str| is_name(name, ABOUT) || TABLES.iter().any(|table| is_name(name, table.name));
    unknown.extend(sheets.iter().filter(|sheet| !known(sheet.name)).map(|sheet| sheet.name.to_owned()));
    let about = find(sheets, ABOUT).map(|sheet| properties(&sheet)).unwrap_or_default();
    let mut tree = Tree::of(rows);
    let mut file = tree.file(about, wire::FORMAT);
    let (loaded, orphaned_texts) = load_without_orphans(&mut file, &tree.places);
    let mut faults = tree.faults;
    match loaded {
        Ok(framework) if faults.all.is_empty() => Ok(WorkbookFramework {
            framework,
            text: file.to_string(),
            unknown,
            orphaned_texts: orphaned_texts.into_iter().collect(),
        }),
        loaded => {
            faults.all.extend(loaded.err().into_iter().flatten().map(|problem| tree.places.fault(&problem)));
            let mut causes = faults.causes(&without_id);
            causes.truncate(MOST);
            Err(causes)
        }
    }
}

fn find<'a>(sheets: &[Sheet<'a>], name: &str) -> Option<Sheet<'a>> {
    sheets.iter().find(|sheet| is_name(sheet.name, name)).copied()
}

fn is_name(found: &str, name: &str) -> bool {
    found.trim().eq_ignore_ascii_case(name)
}

/// The properties of the framework, one per row of its sheet.
fn properties(sheet: &Sheet<'_>) -> Value {
    let mut about = json!({});
    for row in sheet.rows {
        let heading = row.first().map_or("", |cell| cell.trim());
        if let Some(column) = PROPERTIES.iter().find(|column| column.heading.eq_ignore_ascii_case(heading)) {
            let cells: Vec<_> = row.iter().skip(1).map(String::as_str).collect();
            put(&mut about, column.key, value(&cells, column.kind));
        }
    }
    about
}

/// A column of the workbook: the places of its cells, in order, and what they hold.
struct SheetColumn<'a> {
    column: Option<&'a Column>,
    facet: Option<String>,
    places: Vec<usize>,
}

fn table_rows(table: &Table, sheet: &Sheet<'_>, unknown: &mut Vec<String>) -> Vec<Row> {
    let is_heading =
        |cell: &String| table.columns.iter().any(|column| column.heading.eq_ignore_ascii_case(cell.trim()));
    let count = |row: &Vec<String>| row.iter().filter(|cell| is_heading(cell)).count();
    let above = sheet.rows.iter().take(ROWS_ABOVE).enumerate();
    let Some((header, headings)) = above.rev().max_by_key(|(_, row)| count(row)).filter(|(_, row)| count(row) > 1)
    else {
        return Vec::new();
    };
    let columns = columns(table, headings, sheet.name, unknown);
    let below = sheet.rows.iter().enumerate().skip(header + 1);
    let filled = below.filter(|(_, row)| row.iter().any(|cell| !cell.trim().is_empty()));
    filled.map(|(at, row)| Row { object: object(&columns, row), number: at + 1 }).collect()
}

fn columns<'t>(table: &'t Table, headings: &[String], sheet: &str, unknown: &mut Vec<String>) -> Vec<SheetColumn<'t>> {
    let mut columns: Vec<SheetColumn<'_>> = Vec::new();
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    for (place, heading) in headings.iter().enumerate().filter(|(_, heading)| !heading.trim().is_empty()) {
        let heading = heading.trim();
        let column = table.columns.iter().find(|column| column.heading.eq_ignore_ascii_case(heading));
        let facet =
            heading.rsplit_once("(facet ").and_then(|(_, id)| id.strip_suffix(')')).filter(|_| table.has_facets);
        if let Some(first) = continued(heading).and_then(|first| known.get(&first)) {
            columns[*first].places.push(place);
        } else if column.is_some() || facet.is_some() {
            known.insert(heading.to_lowercase(), columns.len());
            columns.push(SheetColumn { column, facet: facet.map(|id| id.trim().to_owned()), places: vec![place] });
        } else {
            unknown.push(format!("{sheet}: {heading}"));
        }
    }
    columns
}

/// The heading that `Summary (2)` continues.
fn continued(heading: &str) -> Option<String> {
    let (first, number) = heading.strip_suffix(')')?.rsplit_once(" (")?;
    number.parse::<usize>().ok().map(|_| first.to_lowercase())
}

fn object(columns: &[SheetColumn<'_>], row: &[String]) -> Value {
    let mut object = json!({});
    for found in columns {
        let cells: Vec<_> = found.places.iter().map(|place| row.get(*place).map_or("", String::as_str)).collect();
        match (&found.column, &found.facet) {
            (Some(column), _) => put(&mut object, column.key, value(&cells, column.kind)),
            (None, Some(facet)) => {
                if let Some(ids) = value(&cells, Kind::Ids) {
                    object["facets"][facet] = ids;
                }
            }
            (None, None) => {}
        }
    }
    object
}

/// Puts a value at a path such as `summary.text`.
fn put(object: &mut Value, key: &str, value: Option<Value>) {
    let Some(value) = value else { return };
    let mut place = object;
    for key in key.split('.') {
        if !place.is_object() {
            *place = Value::Object(Map::new());
        }
        place = &mut place[key];
    }
    *place = value;
}
