//! Ids for rows that people added without one.

use framework::slug::Slugs;
use serde_json::{Value, json};

/// Gives each row without an id one made from its label, title or text.
pub fn complete<'r>(rows: impl Iterator<Item = &'r mut Value>, fallback: &str) {
    let mut taken = Slugs::default();
    let mut without = Vec::new();
    for row in rows {
        match row["id"].as_str() {
            Some(id) if !id.is_empty() => drop(taken.take(&[id], fallback)),
            _ => without.push(row),
        }
    }
    for row in without {
        let texts = [&row["label"], &row["title"], &row["text"]].map(|text| text.as_str().unwrap_or_default());
        row["id"] = json!(taken.take(&texts, fallback));
    }
}
