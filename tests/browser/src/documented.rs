//! The headers and files that `docs/hosting.md` documents, read from its tables.

use std::{fs, path::Path};

use crate::configuration::is_like;

/// A row of a table: the code spans of each cell.
pub type Row = Vec<Vec<String>>;

/// The headers of every file, with their documented values.
///
/// # Panics
/// If one of them is not documented.
pub fn headers_of_every_file() -> Vec<(String, String)> {
    const NAMES: [&str; 6] = [
        "X-Content-Type-Options",
        "Referrer-Policy",
        "Permissions-Policy",
        "Cross-Origin-Opener-Policy",
        "Cross-Origin-Resource-Policy",
        "Access-Control-Allow-Origin",
    ];
    let rows = table("## Headers");
    let value = |name: &str| {
        let row = rows.iter().find(|row| row[0] == [name]).unwrap_or_else(|| panic!("{name} is documented"));
        row[1][0].clone()
    };
    NAMES.map(|name| (name.to_lowercase(), value(name))).into()
}

/// The documented type and lifetime of a file.
///
/// # Panics
/// If the documentation does not mention the file.
pub fn type_and_lifetime(file: &str) -> (String, String) {
    let rows = table("## Files, types, caching");
    let row = rows.iter().find(|row| row[0].iter().any(|pattern| is_like(&pattern.replace("HASH", "*"), file)));
    let row = row.unwrap_or_else(|| panic!("docs/hosting.md says nothing of {file}"));
    (row[1][0].clone(), row[2][0].clone())
}

/// The table under a heading.
fn table(heading: &str) -> Vec<Row> {
    let text =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/hosting.md")).expect("the page");
    let section = text.split(&format!("{heading}\n")).nth(1).expect(heading);
    let lines = section.lines().skip_while(|line| !line.starts_with('|')).take_while(|line| line.starts_with('|'));
    let code = |cell: &str| cell.split('`').skip(1).step_by(2).map(str::to_owned).collect();
    lines.skip(2).map(|line| line.trim_matches('|').split('|').map(code).collect()).collect()
}
