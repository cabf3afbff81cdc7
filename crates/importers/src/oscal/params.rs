//! The parameters of a catalog, and texts with them filled in as NIST prints them: `[Assignment: …]`, `[Selection: …]`.

use std::{cell::Cell, collections::HashMap};

use super::{tree::Json, words::Words};

/// How deep parameters may nest in each other.
const DEEPEST: usize = 6;
/// Longest insertion to scan for, in bytes.
const REACH: usize = 200;

/// All parameters by id, and how many more bytes they may fill in. Choices may name further parameters, so a small
/// hostile file could ask for endless text; beyond the allowance a parameter is shown by its id.
pub struct Params<'t, 'a> {
    known: HashMap<&'t str, &'t Json<'a>>,
    words: &'static Words,
    allowance: Cell<usize>,
}

/// The parameters right in a catalog, group or control, with their ids, which were keys of an object before OSCAL 1.0.
pub fn listed<'t, 'a>(owner: &'t Json<'a>) -> Vec<(&'t str, &'t Json<'a>)> {
    let mut found: Vec<_> = owner.list("params").iter().map(|param| (param.word("id"), param)).collect();
    match owner.get("parameters") {
        Some(Json::Object(entries)) => found.extend(entries.iter().map(|(id, param)| (&**id, param))),
        Some(Json::List(items)) => found.extend(items.iter().map(|param| (param.word("id"), param))),
        _ => {}
    }
    found
}

impl<'t, 'a> Params<'t, 'a> {
    /// The parameters of all groups and controls of a catalog of this size.
    pub fn of(catalog: &'t Json<'a>, size: usize, words: &'static Words) -> Self {
        let allowance = Cell::new(size.saturating_mul(2).max(100_000));
        let mut params = Self { known: HashMap::new(), words, allowance };
        params.add(catalog);
        params
    }

    fn add(&mut self, owner: &'t Json<'a>) {
        for (id, param) in listed(owner) {
            self.known.entry(id).or_insert(param);
        }
        for key in ["groups", "controls"] {
            owner.list(key).iter().for_each(|inner| self.add(inner));
        }
    }

    /// The text with every `{{ insert: param, ID }}` filled in.
    pub fn fill(&self, prose: &str) -> String {
        let mut out = String::with_capacity(prose.len());
        self.fill_into(&mut out, prose, 0);
        out
    }

    fn fill_into(&self, out: &mut String, prose: &str, depth: usize) {
        let mut rest = prose;
        while let Some(at) = rest.find("{{") {
            out.push_str(&rest[..at]);
            rest = &rest[at..];
            let Some((id, after)) = insertion(rest).filter(|(id, _)| self.is_param(rest, id)) else {
                out.push_str("{{");
                rest = &rest[2..];
                continue;
            };
            self.write(out, id, depth);
            // Catalogs put a blank between an insertion and the punctuation after it.
            rest = after.strip_prefix(' ').filter(|next| next.starts_with([';', ',', '.', ':', ')'])).unwrap_or(after);
        }
        out.push_str(rest);
    }

    /// Before OSCAL 1.0 only the id was between the braces, so it counts only if it is known.
    fn is_param(&self, text: &str, id: &str) -> bool {
        text[2..].trim_start().starts_with("insert:") || self.known.contains_key(id)
    }

    fn write(&self, out: &mut String, id: &str, depth: usize) {
        let start = out.len();
        match self.known.get(id).filter(|_| depth < DEEPEST && self.allowance.get() > 0) {
            None => out.extend(["[", self.words.assignment, ": ", id, "]"]),
            Some(param) => self.write_known(out, id, param, depth),
        }
        self.allowance.set(self.allowance.get().saturating_sub(out.len() - start));
    }

    fn write_known(&self, out: &mut String, id: &str, param: &Json<'_>, depth: usize) {
        let values = param.list("values");
        if !values.is_empty() {
            return self.list(out, values, ", ", depth);
        }
        out.push('[');
        match param.get("select") {
            Some(select @ Json::Object(_)) => {
                let how_many = match select.word("how-many") {
                    "one-or-more" => format!(" ({})", self.words.one_or_more),
                    "one" => format!(" ({})", self.words.one),
                    _ => String::new(),
                };
                out.extend([self.words.selection, &how_many, ": "]);
                self.list(out, select.either("choice", "alternatives"), "; ", depth);
                self.constraints(out, param, depth, &mut "; ");
            }
            _ => {
                out.extend([self.words.assignment, ": "]);
                self.assignment(out, id, param, depth);
            }
        }
        out.push(']');
    }

    fn assignment(&self, out: &mut String, id: &str, param: &Json<'_>, depth: usize) {
        let label = param.text("label").trim();
        let mut between = if label.is_empty() { "" } else { ": " };
        if !label.is_empty() {
            let is_defined = self.words.defined.is_empty() || label.to_lowercase().contains("defined");
            let without_article =
                ["a ", "an ", "the "].iter().find_map(|article| label.strip_prefix(article)).unwrap_or(label);
            if !is_defined && without_article != label {
                param.mark_seen("label");
            }
            out.push_str(if is_defined { "" } else { self.words.defined });
            self.fill_into(out, if is_defined { label } else { without_article }, depth + 1);
        }
        self.constraints(out, param, depth, &mut between);
        if between.is_empty() {
            let guideline = param.list("guidelines").first().map_or("", |first| first.text("prose")).trim();
            self.fill_into(out, if guideline.is_empty() { id } else { guideline }, depth + 1);
        }
    }

    /// Writes the constraints of a parameter, such as `at least every 3 years`.
    fn constraints(&self, out: &mut String, param: &Json<'_>, depth: usize, between: &mut &str) {
        for constraint in param.list("constraints") {
            let description = constraint.text("description").trim();
            if !description.is_empty() {
                out.push_str(std::mem::replace(between, "; "));
                self.fill_into(out, description, depth + 1);
            }
        }
    }

    fn list(&self, out: &mut String, texts: &[Json<'_>], between: &str, depth: usize) {
        for (at, text) in texts.iter().enumerate() {
            out.push_str(if at == 0 { "" } else { between });
            let start = out.len();
            self.fill_into(out, text.as_text().trim(), depth + 1);
            out.truncate(start + out[start..].trim_end().len());
        }
    }
}

/// The id in `{{ insert: param, ID }}` at the beginning of a text, and the text after it.
fn insertion(text: &str) -> Option<(&str, &str)> {
    let end = text.as_bytes().windows(2).take(REACH).position(|pair| pair == b"}}")?;
    let inside = &text[2..end.max(2)];
    Some((inside.rsplit(',').next().unwrap_or(inside).trim(), &text[end + 2..]))
}

#[cfg(test)]
mod tests {
    use super::{super::words, *};

    const CATALOG: &str = r#"{"params": [
        {"id": "who", "label": "personnel or roles"},
        {"id": "old", "label": "organization-defined roles"},
        {"id": "often", "label": "a frequency", "constraints": [{"description": "at least yearly"}, {"description": "at need"}]},
        {"id": "set", "label": "x", "values": ["daily", "weekly"]},
        {"id": "how", "select": {"how-many": "one-or-more", "choice": ["alert {{ insert: param, who }} ", "wait"]}},
        {"id": "loop", "select": {"choice": ["{{ insert: param, loop }}{{ insert: param, loop }}"]}},
        {"id": "told", "guidelines": [{"prose": "who keeps the gate"}]},
        {"id": "bare"}
    ], "groups": [{"parameters": {"early": {"label": "days"}}}]}"#;

    fn with_params(test: impl Fn(&Params<'_, '_>)) {
        let catalog = serde_json::from_str(CATALOG).unwrap();
        test(&Params::of(&catalog, CATALOG.len(), words::of("en")));
    }

    #[test]
    fn parameters_are_filled_in() {
        with_params(|params| {
            for (prose, filled) in [
                ("to {{ insert: param, who }}:", "to [Assignment: organization-defined personnel or roles]:"),
                ("{{ insert: param, old }}", "[Assignment: organization-defined roles]"),
                (
                    "{{ insert: param, often }}",
                    "[Assignment: organization-defined frequency: at least yearly; at need]",
                ),
                ("{{ insert: param, set }} ; and", "daily, weekly; and"),
                (
                    "{{insert: param,how}}",
                    "[Selection (one or more): alert [Assignment: organization-defined personnel or roles]; wait]",
                ),
                ("{{ insert: param, told }}", "[Assignment: who keeps the gate]"),
                ("{{ early }}", "[Assignment: organization-defined days]"),
                (
                    "{{ bare }} {{ other }} {{ insert: param, gone }}",
                    "[Assignment: bare] {{ other }} [Assignment: gone]",
                ),
                ("{{ é {{ {", "{{ é {{ {"),
                ("{{}}", "{{}}"),
            ] {
                assert_eq!(params.fill(prose), filled);
            }
        });
    }

    #[test]
    fn parameters_that_name_themselves_come_to_an_end() {
        with_params(|params| {
            let filled: usize = (0..1000).map(|_| params.fill("{{ insert: param, loop }}").len()).sum();
            assert!(filled < 300_000, "{filled}");
        });
    }
}
