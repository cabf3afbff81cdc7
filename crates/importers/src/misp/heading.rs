//! Titles of MISP's entries, which hold the number beside the words: `Hide in a crate - T1001`.

use super::shapes::Value;

/// What stands between the pieces of a title.
const BETWEEN: &str = " - ";

/// Longer pieces are words, not numbers.
const LONGEST: usize = 24;

/// Gives all entries their labels and titles, and tells a text once that only says the title.
pub fn part(values: &mut [Value], cluster: &str) {
    let before = before_all(values).unwrap_or_else(|| cluster.to_owned());
    for value in values {
        (value.label, value.title) = parted(&value.title, &value.numbers, &before);
        if value.text.split_whitespace().eq(value.title.split_whitespace()) {
            value.text.clear();
        }
    }
}

/// The piece with which the titles of all entries begin.
fn before_all(values: &[Value]) -> Option<String> {
    let mut firsts = values.iter().map(|value| value.title.split_once(BETWEEN).map(|(first, _)| first.trim()));
    let first = firsts.next().flatten().filter(|_| values.len() > 1)?;
    firsts.all(|other| other == Some(first)).then(|| first.to_owned())
}

/// Label and title of an entry. `numbers` are those that it names as its own; `before` is what stands before every title.
pub fn parted(title: &str, numbers: &[String], before: &str) -> (Option<String>, String) {
    let pieces: Vec<&str> = title.split(BETWEEN).map(str::trim).collect();
    let at_ends = [pieces.first(), pieces.last()].into_iter().flatten().copied();
    let is_own = |piece: &str| numbers.iter().any(|number| number == piece);
    let found = at_ends
        .into_iter()
        .filter(|_| pieces.len() > 1)
        .find(|piece| if numbers.is_empty() { is_number(piece) } else { is_own(piece) });
    let label = numbers.first().map(String::as_str).or(found);
    let label: Option<String> = label.map(|label| label.chars().take(80).collect());
    let is_told = |piece: &&&str| Some(**piece) != found && !is_own(piece) && **piece != before && !piece.is_empty();
    let rest: Vec<&str> = pieces.iter().filter(is_told).copied().collect();
    let title = if rest.is_empty() { title.to_owned() } else { rest.join(BETWEEN) };
    (label, title)
}

/// Whether a piece is a number such as `T1001.002`, `EAC0001` or `OG-WRL-015`.
fn is_number(piece: &str) -> bool {
    piece.len() <= LONGEST
        && piece.starts_with(|c: char| c.is_ascii_uppercase())
        && piece.ends_with(|c: char| c.is_ascii_digit())
        && piece.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || b".-_".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_labels_and_said_once() {
        let own = ["ASSET-1.a".to_owned()];
        for (title, numbers, label, bare) in [
            ("Hide in a crate - T1001.002", &[][..], Some("T1001.002"), "Hide in a crate"),
            ("EAC0001 - API Monitoring", &[], Some("EAC0001"), "API Monitoring"),
            ("Lead a team - OG-WRL-015", &[], Some("OG-WRL-015"), "Lead a team"),
            ("Harbour 1.3 - ASSET-1.a - Watch ships", &own, Some("ASSET-1.a"), "Watch ships"),
            ("ASSET-1.a", &own, Some("ASSET-1.a"), "ASSET-1.a"),
            ("Hide - and seek", &[], None, "Hide - and seek"),
            ("Hide", &own, Some("ASSET-1.a"), "Hide"),
            ("COVID-19", &[], None, "COVID-19"),
        ] {
            let (found, rest) = parted(title, numbers, "Harbour 1.3");
            assert_eq!((found.as_deref(), rest.as_str()), (label, bare), "{title}");
        }
    }
}
