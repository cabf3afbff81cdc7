//! Natural order, in which people number things: 2 comes before 10.

/// A run of letters or of digits.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Run {
    Words(String),
    Number(u64),
}

/// The runs of a text, as a sort key.
pub fn natural(text: &str) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let is_number = first.is_ascii_digit();
        let end = rest.find(|c: char| c.is_ascii_digit() != is_number).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        // A number too large for `u64` comes after all others.
        let number = || Run::Number(run.parse().unwrap_or(u64::MAX));
        runs.push(if is_number { number() } else { Run::Words(run.to_lowercase()) });
        rest = after;
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stand_by_their_size() {
        for (before, after) in
            [("Level 2", "level 10"), ("AC-2", "AC-2(1)"), ("low", "9"), ("9", "10"), ("2", "99999999999999999999")]
        {
            assert!(natural(before) < natural(after), "{before} {after}");
        }
    }
}
