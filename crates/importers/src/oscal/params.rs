//! The parameters of a catalog, and texts with them filled in as NIST prints them: `[Assignment: …]`, `[Selection: …]`.

use std::{cell::Cell, collections::BTreeMap};

use super::shapes::{Catalog, Control, Group, Param};
use crate::text::Text;

/// How deep a parameter may name further ones.
const DEEPEST: usize = 6;
/// How far the end of an insertion is looked for, in bytes.
const REACH: usize = 200;

/// All parameters by id, and how many more bytes they may fill in. Choices may name further parameters, so that a small
/// hostile file could ask for endless text; past the allowance a parameter is shown by its id.
pub struct Params<'a> {
    known: BTreeMap<&'a str, &'a Param<'a>>,
    allowance: Cell<usize>,
}

impl<'a> Params<'a> {
    /// The parameters of all groups and controls of a catalog of this size.
    pub fn of(catalog: &'a Catalog<'a>, size: usize) -> Self {
        let mut params = Self { known: BTreeMap::new(), allowance: Cell::new(size.saturating_mul(2).max(100_000)) };
        params.add(&catalog.params);
        catalog.groups.iter().for_each(|group| params.group(group));
        catalog.controls.iter().for_each(|control| params.control(control));
        params
    }

    fn add(&mut self, params: &'a [Param<'a>]) {
        for param in params {
            self.known.entry(param.id.as_str()).or_insert(param);
        }
    }

    fn group(&mut self, group: &'a Group<'a>) {
        self.add(&group.params);
        group.groups.iter().for_each(|inner| self.group(inner));
        group.controls.iter().for_each(|control| self.control(control));
    }

    fn control(&mut self, control: &'a Control<'a>) {
        self.add(&control.params);
        control.controls.iter().for_each(|inner| self.control(inner));
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
            rest = after.strip_prefix(' ').filter(|next| next.starts_with([';', ',', '.', ':'])).unwrap_or(after);
        }
        out.push_str(rest);
    }

    /// Before 1.0 only the id stood between the braces, so that it has to be a known one to count.
    fn is_param(&self, text: &str, id: &str) -> bool {
        text[2..].trim_start().starts_with("insert:") || self.known.contains_key(id)
    }

    fn write(&self, out: &mut String, id: &str, depth: usize) {
        let start = out.len();
        match self.known.get(id).filter(|_| depth < DEEPEST && self.allowance.get() > 0) {
            None => out.extend(["[Assignment: ", id, "]"]),
            Some(param) => self.write_known(out, param, depth),
        }
        self.allowance.set(self.allowance.get().saturating_sub(out.len() - start));
    }

    fn write_known(&self, out: &mut String, param: &Param<'_>, depth: usize) {
        if !param.values.is_empty() {
            return self.list(out, &param.values, ", ", depth);
        }
        let Some(select) = &param.select else {
            let label = if param.label.as_str().is_empty() { &param.id } else { &param.label };
            out.push_str("[Assignment: ");
            self.fill_into(out, label.as_str(), depth + 1);
            return out.push(']');
        };
        out.push_str(match select.how_many.as_str() {
            "one-or-more" => "[Selection (one or more): ",
            "one" => "[Selection (one): ",
            _ => "[Selection: ",
        });
        self.list(out, &select.choice, "; ", depth);
        out.push(']');
    }

    fn list(&self, out: &mut String, texts: &[Text<'_>], between: &str, depth: usize) {
        for (at, text) in texts.iter().enumerate() {
            out.push_str(if at == 0 { "" } else { between });
            self.fill_into(out, text.as_str(), depth + 1);
        }
    }
}

/// The id in `{{ insert: param, ID }}`, with which the text begins, and the text after it.
fn insertion(text: &str) -> Option<(&str, &str)> {
    let end = text.as_bytes().windows(2).take(REACH).position(|pair| pair == b"}}")?;
    let inside = &text[2..end.max(2)];
    Some((inside.rsplit(',').next().unwrap_or(inside).trim(), &text[end + 2..]))
}

#[cfg(test)]
mod tests {
    use super::{super::shapes::Document, *};
    use crate::parse::parse;

    const CATALOG: &str = r#"{"catalog": {"params": [
        {"id": "who", "label": "personnel or roles"},
        {"id": "set", "label": "x", "values": ["daily", "weekly"]},
        {"id": "how", "select": {"how-many": "one-or-more", "choice": ["alert {{ insert: param, who }}", "wait"]}},
        {"id": "loop", "select": {"choice": ["{{ insert: param, loop }}{{ insert: param, loop }}"]}},
        {"id": "bare"}
    ]}}"#;

    #[test]
    fn parameters_are_filled_in() {
        let catalog = parse::<Document<'_>>(CATALOG, "catalog").unwrap().catalog;
        let params = Params::of(&catalog, CATALOG.len());
        for (prose, filled) in [
            ("to {{ insert: param, who }}:", "to [Assignment: personnel or roles]:"),
            ("{{ insert: param, set }} ; and", "daily, weekly; and"),
            ("{{insert: param,how}}", "[Selection (one or more): alert [Assignment: personnel or roles]; wait]"),
            ("{{ bare }} {{ other }} {{ insert: param, gone }}", "[Assignment: bare] {{ other }} [Assignment: gone]"),
            ("{{ é {{ {", "{{ é {{ {"),
            ("{{}}", "{{}}"),
        ] {
            assert_eq!(params.fill(prose), filled);
        }
    }

    #[test]
    fn parameters_that_name_themselves_come_to_an_end() {
        let catalog = parse::<Document<'_>>(CATALOG, "catalog").unwrap().catalog;
        let params = Params::of(&catalog, CATALOG.len());
        let filled: usize = (0..1000).map(|_| params.fill("{{ insert: param, loop }}").len()).sum();
        assert!(filled < 300_000, "{filled}");
    }
}
