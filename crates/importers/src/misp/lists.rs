//! Splits texts that list values: `Lateral Movement, Initial Access` where each occurs by itself elsewhere.

use std::collections::{BTreeMap, BTreeSet};

use super::shapes::Value;

/// A key with more values than this holds no lists.
const MOST: usize = 60;

/// Splits lists, key by key. Returns the paths of those that only blanks separate, which are shown in other words.
pub fn split(values: &mut [Value]) -> Vec<String> {
    let mut paths = Vec::new();
    let mut values_by_key: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for property in values.iter().flat_map(|value| &value.properties) {
        values_by_key.entry(property.key.clone()).or_default().extend(property.values.iter().cloned());
    }
    values_by_key.retain(|_, values| values.len() <= MOST);
    for (at, property) in values
        .iter_mut()
        .enumerate()
        .flat_map(|(at, value)| value.properties.iter_mut().map(move |property| (at, property)))
    {
        if property.nests {
            continue;
        }
        let Some(known) = values_by_key.get(&property.key) else { continue };
        let mut split_values = Vec::new();
        for value in &property.values {
            let pieces = pieces(value, known);
            if pieces.len() > 1 && !value.contains([',', ';']) {
                paths.extend(["meta.", ""].map(|prefix| format!("values[{at}].{prefix}{}", property.key)));
            }
            for piece in pieces {
                if !split_values.contains(&piece) {
                    split_values.push(piece);
                }
            }
        }
        property.values = split_values.into_iter().map(str::to_owned).collect();
    }
    paths
}

/// The known values that make up a text, or the text itself.
fn pieces<'v>(text: &'v str, known: &BTreeSet<String>) -> Vec<&'v str> {
    let (mut found, mut rest) = (Vec::new(), text);
    loop {
        // The longest first; blanks separate values only where one of these has several words.
        let begins =
            |value: &&String| value.len() < text.len() && !value.is_empty() && rest.starts_with(value.as_str());
        let longest = known.iter().filter(begins).max_by_key(|value| value.len());
        let Some(piece) = longest else { return vec![text] };
        found.push(&rest[..piece.len()]);
        let after = &rest[piece.len()..];
        if after.is_empty() {
            break;
        }
        rest = after.trim_start_matches([',', ';', ' ']);
        if rest.len() == after.len() || rest.is_empty() {
            return vec![text];
        }
    }
    let is_listed = text.contains([',', ';']) || found.iter().any(|piece| piece.contains(' '));
    if is_listed { found } else { vec![text] }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_stands_by_itself_too_is_an_item() {
        let known: BTreeSet<_> =
            ["Hide", "Run away", "Hide, Run away", "Hide Run away", "Farms, ships", "Farms", "Hide Farms"]
                .map(str::to_owned)
                .into();
        for (text, items) in [
            ("Hide, Run away", vec!["Hide", "Run away"]),
            ("Hide Run away", vec!["Hide", "Run away"]),
            ("Farms, ships", vec!["Farms, ships"]),
            ("Hide Farms", vec!["Hide Farms"]),
            ("Hide", vec!["Hide"]),
        ] {
            assert_eq!(pieces(text, &known), items, "{text}");
        }
    }
}
