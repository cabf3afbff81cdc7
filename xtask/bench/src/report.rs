//! The results as Markdown: for the screen and for the file, which keeps the parts that this run did not measure.

use std::{fs, path::Path};

use anyhow::{Context, Result};

/// The beginning of the file.
const HEAD: &str = "# Bench\n\nWritten by `cargo xtask bench`; do not edit. Times are in milliseconds, as median / 95th \
    percentile, sizes in megabytes (10⁶ bytes). How it is measured stands in `xtask/bench`; what follows from it stands in \
    [performance.md](performance.md).\n";

/// The parts in the order of the file: name, heading.
pub const PARTS: [(&str, &str); 4] = [
    ("engine", "The engine beside search libraries"),
    ("opening", "Opening files, by size"),
    ("page", "From key press to painted result"),
    ("start", "From the click to a page that answers"),
];

/// A table: its columns, and rows of cells.
pub struct Table {
    columns: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    /// A table without rows.
    pub fn new(columns: &[&str]) -> Self {
        Self { columns: columns.iter().map(|&name| name.to_owned()).collect(), rows: Vec::new() }
    }

    /// Adds a row.
    pub fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        self.rows.push(cells.into_iter().collect());
    }

    /// As Markdown, with aligned columns so that it reads on a screen too.
    pub fn print(&self) -> String {
        let lines = || std::iter::once(&self.columns).chain(&self.rows);
        let width = |at: usize| lines().filter_map(|cells| cells.get(at)).map(|cell| cell.chars().count()).max();
        let widths: Vec<_> = (0..self.columns.len()).map(|at| width(at).unwrap_or_default()).collect();
        let line = |cells: &Vec<String>| {
            let cells = cells.iter().zip(&widths).enumerate();
            let padded = cells.map(
                |(at, (cell, &width))| {
                    if at == 0 { format!("| {cell:<width$} ") } else { format!("| {cell:>width$} ") }
                },
            );
            padded.collect::<String>() + "|\n"
        };
        let rule = widths.iter().enumerate().map(|(at, width)| {
            if at == 0 { format!("| {} ", "-".repeat(*width)) } else { format!("| {}: ", "-".repeat(width - 1)) }
        });
        line(&self.columns) + &rule.collect::<String>() + "|\n" + &self.rows.iter().map(line).collect::<String>()
    }
}

/// Replaces the text of a part in the file, and leaves the other parts unchanged.
///
/// # Errors
/// If the file cannot be written.
pub fn put(file: &Path, part: &str, text: &str) -> Result<()> {
    let before = fs::read_to_string(file).unwrap_or_default();
    let sections = PARTS.iter().filter_map(|(name, _)| {
        let body = if *name == part { Some(text.trim()) } else { section(&before, name) };
        body.map(|body| format!("\n<!-- {name} -->\n{body}\n<!-- end -->\n"))
    });
    fs::write(file, HEAD.to_owned() + &sections.collect::<String>())
        .with_context(|| format!("cannot write {}", file.display()))
}

fn section<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    let (_, after) = text.split_once(&format!("<!-- {name} -->\n"))?;
    after.split_once("\n<!-- end -->").map(|(body, _)| body)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_that_is_measured_again_leaves_the_others() {
        let file = std::env::temp_dir().join(format!("bench-report-{}.md", std::process::id()));
        for (part, text) in [("start", "old start"), ("engine", "the engine"), ("start", "new start")] {
            put(&file, part, text).unwrap();
        }
        let text = fs::read_to_string(&file).unwrap();
        fs::remove_file(&file).unwrap();
        assert!(!text.contains("old start"), "{text}");
        assert!(text.find("the engine").unwrap() < text.find("new start").unwrap(), "{text}");
    }

    #[test]
    fn columns_of_a_table_are_in_line() {
        let mut table = Table::new(&["what", "ms"]);
        table.row(["key".to_owned(), "1.25".to_owned()]);
        assert_eq!(table.print(), "| what |   ms |\n| ---- | ---: |\n| key  | 1.25 |\n");
    }
}
