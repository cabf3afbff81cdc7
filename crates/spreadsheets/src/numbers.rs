//! Labels before titles, such as `1.1 Board oversight` and `ID.AM-1: Devices`, and lists in a cell.

/// Longest such label, in characters.
const LONGEST: usize = 14;

/// Splits a title into the number at its head and the rest.
pub(crate) fn numbered(title: &str) -> Option<(&str, &str)> {
    let (head, rest) = title.split_once(char::is_whitespace)?;
    let (label, rest) = (without_closing_mark(head), rest.trim_start());
    let is_parted = label.contains(['.', '-']) || label.len() < head.len();
    let has_digit = label.chars().any(|c| c.is_ascii_digit());
    let is_of_label = |c: char| c.is_ascii_digit() || c.is_uppercase() || ['.', '-', '(', ')'].contains(&c);
    let rest = rest.strip_prefix(['–', '—', '-', ':']).map_or(rest, str::trim_start);
    let fits = is_parted && has_digit && label.chars().count() <= LONGEST && label.chars().all(is_of_label);
    (fits && !rest.is_empty()).then_some((label, rest))
}

/// Like [`numbered`], but also takes `1 Governance`: for columns whose titles together make a tree.
pub(crate) fn loosely_numbered(title: &str) -> Option<(&str, &str)> {
    let number = || {
        let (number, rest) = title.split_once(char::is_whitespace)?;
        number.parse::<u16>().ok().map(|_| (number, rest.trim_start()))
    };
    numbered(title).or_else(number)
}

/// A label without its closing mark: `1.` and `1)` are `1`.
pub(crate) fn without_closing_mark(label: &str) -> &str {
    label.trim_end_matches(['.', ')', ':'])
}

/// Whether a label is below another: 1.1 below 1, `GV.OC-01` below `GV.OC`.
pub(crate) fn is_below(label: &str, above: &str) -> bool {
    let rest = without_closing_mark(label).strip_prefix(without_closing_mark(above));
    rest.is_some_and(|rest| rest.starts_with(['.', '-', '/', '(', '_', ':']))
}

/// An item of a list in one cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Item {
    /// Its number or letter, if it has one.
    pub label: Option<String>,
    pub text: String,
}

/// The items of a list in one cell: lines that each begin with a bullet, a number or a letter.
pub(crate) fn listed(cell: &str) -> Option<Vec<Item>> {
    let mut items: Vec<Item> = Vec::new();
    for line in cell.lines().map(str::trim).filter(|line| !line.is_empty()) {
        match (item(line), items.last_mut()) {
            (Some(item), _) => items.push(item),
            // A line without a bullet continues the item above it.
            (None, Some(last)) => {
                last.text.push(' ');
                last.text.push_str(line);
            }
            (None, None) => return None,
        }
    }
    (items.len() > 1).then_some(items)
}

fn item(line: &str) -> Option<Item> {
    const BULLETS: [char; 12] = ['-', '–', '—', '•', '*', '·', '◦', '▪', '‣', '►', '●', '○'];
    let named = |label: Option<&str>, text: &str| {
        let text = text.trim();
        (!text.is_empty()).then(|| Item { label: label.map(str::to_owned), text: text.to_owned() })
    };
    if let Some(rest) = line.strip_prefix(BULLETS) {
        return named(None, rest.trim_start_matches(BULLETS));
    }
    let (label, rest) = line.strip_prefix('(').unwrap_or(line).split_once(['.', ')', '、'])?;
    let is_letter = label.chars().count() == 1 && label.chars().all(char::is_alphabetic);
    let is_number = (1..=2).contains(&label.len()) && label.chars().all(|c| c.is_ascii_digit());
    let is_apart = rest.starts_with(char::is_whitespace);
    named(Some(label), rest).filter(|_| is_apart && (is_letter || is_number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_taken_off_titles() {
        for (title, parts) in [
            ("1.1 Board oversight", Some(("1.1", "Board oversight"))),
            ("2. Risk", Some(("2", "Risk"))),
            ("3) Risk", Some(("3", "Risk"))),
            ("ID.AM-1: Devices", Some(("ID.AM-1", "Devices"))),
            ("T1001 – Hide", None),
            ("30 zones", None),
            ("Phase 2 begins", None),
            ("1.1", None),
        ] {
            assert_eq!(numbered(title), parts, "{title}");
        }
        let below =
            [("1.1", "1."), ("1.10.2", "1.10"), ("GV.OC-01", "GV.OC")].map(|(label, above)| is_below(label, above));
        assert_eq!((below, is_below("1.10", "1.1")), ([true; 3], false));
    }

    #[test]
    fn lists_in_a_cell_are_told_from_prose() {
        for (cell, items) in [
            ("- do this\n- do that\n  and more\n- rest", Some("do this|do that and more|rest")),
            ("1. first\n2. second", Some("1 first|2 second")),
            ("a) first\nb) second", Some("a first|b second")),
            ("only one", None),
            ("The ministry will:\n- do", None),
            ("Two lines\nof a title", None),
        ] {
            let item_text = |item: Item| item.label.map(|label| label + " ").unwrap_or_default() + &item.text;
            let listed = listed(cell).map(|items| items.into_iter().map(item_text).collect::<Vec<_>>().join("|"));
            assert_eq!(listed.as_deref(), items, "{cell}");
        }
    }
}
