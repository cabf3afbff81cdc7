//! Variant spellings of a word that count as the same: singular and plural, British and American.

/// Prefixes with two spellings.
const SPELT: &[(&str, &str)] = &[
    ("acknowledgement", "acknowledgment"),
    ("aeroplane", "airplane"),
    ("ageing", "aging"),
    ("aluminium", "aluminum"),
    ("armour", "armor"),
    ("artefact", "artifact"),
    ("behaviour", "behavior"),
    ("cancell", "cancel"),
    ("catalogue", "catalog"),
    ("centre", "center"),
    ("colour", "color"),
    ("defence", "defense"),
    ("dialogue", "dialog"),
    ("endeavour", "endeavor"),
    ("enrol", "enroll"),
    ("favour", "favor"),
    ("fibre", "fiber"),
    ("fulfil", "fulfill"),
    ("harbour", "harbor"),
    ("honour", "honor"),
    ("judgement", "judgment"),
    ("labell", "label"),
    ("labour", "labor"),
    ("licence", "license"),
    ("manoeuv", "maneuv"),
    ("metre", "meter"),
    ("modell", "model"),
    ("neighbour", "neighbor"),
    ("offence", "offense"),
    ("programme", "program"),
    ("sceptic", "skeptic"),
    ("signall", "signal"),
    ("skilful", "skillful"),
    ("sulph", "sulf"),
    ("theatre", "theater"),
    ("travell", "travel"),
    ("vapour", "vapor"),
];

/// The spellings to look for. They need not occur in any text.
pub(crate) struct Spellings {
    /// Prefixes; the word itself comes first.
    pub prefixes: Vec<String>,
    /// Whole words.
    pub exact: Vec<String>,
}

/// The spellings of a folded word.
pub(crate) fn spellings(word: &str) -> Spellings {
    let mut prefixes = vec![word.to_owned()];
    prefixes.extend(other_spelling(word));
    prefixes.extend(other_ending(word));
    let exact: Vec<_> = prefixes.iter().filter_map(|word| singular(word)).collect();
    // Prefixes also match regular plurals; only plurals that change a letter need adding.
    let plurals: Vec<_> = prefixes.iter().filter_map(|word| changed_plural(word)).collect();
    prefixes.extend(plurals);
    Spellings { prefixes, exact }
}

fn other_spelling(word: &str) -> Option<String> {
    let swap = |from: &str, to: &str| {
        let ending = word.strip_prefix(from)?;
        // `fulfill` begins with `fulfil`: a word already in the longer spelling is not lengthened again.
        (!word.starts_with(to) || from.len() > to.len()).then(|| format!("{to}{ending}"))
    };
    SPELT.iter().find_map(|(one, two)| swap(one, two).or_else(|| swap(two, one)))
}

/// Swaps `-ise` and `-ize`, `-yse` and `-yze`, with any suffix.
fn other_ending(word: &str) -> Option<String> {
    let bytes = word.as_bytes();
    let at = (4..bytes.len()).rev().find(|&at| {
        let vowel_before = matches!(bytes[at - 1], b'i' | b'y');
        let vowel_after = matches!(bytes.get(at + 1), Some(b'a' | b'e' | b'i'));
        matches!(bytes[at], b's' | b'z') && vowel_before && vowel_after
    })?;
    let other = if bytes[at] == b's' { 'z' } else { 's' };
    Some(format!("{}{other}{}", &word[..at], &word[at + 1..]))
}

fn singular(word: &str) -> Option<String> {
    let stem = word.strip_suffix('s').filter(|stem| stem.len() >= 3 && !stem.ends_with(['s', 'u', 'i']))?;
    if let Some(stem) = stem.strip_suffix("ie") {
        return Some(format!("{stem}y"));
    }
    let sibilant = |stem: &&str| ["ss", "x", "zz", "ch", "sh"].iter().any(|ending| stem.ends_with(ending));
    Some(stem.strip_suffix('e').filter(sibilant).unwrap_or(stem).to_owned())
}

fn changed_plural(word: &str) -> Option<String> {
    let stem = word.strip_suffix('y').filter(|stem| stem.len() >= 3 && !stem.ends_with(['a', 'e', 'o', 'u']))?;
    Some(format!("{stem}ies"))
}

#[cfg(test)]
mod tests {
    use super::spellings;

    #[test]
    fn a_word_is_looked_for_in_its_other_spellings() {
        for (word, expected) in [
            ("debris", "debris*"),
            ("satellites", "satellites* satellite"),
            ("policies", "policies* policy"),
            ("policy", "policy* policies*"),
            ("launches", "launches* launch"),
            ("purposes", "purposes* purpose"),
            ("behavior", "behavior* behaviour*"),
            ("behaviours", "behaviours* behaviors* behaviour behavior"),
            ("organisation", "organisation* organization*"),
            ("organize", "organize* organise*"),
            ("programmes", "programmes* programs* programme program"),
            ("fulfil", "fulfil* fulfill*"),
            ("fulfilled", "fulfilled* fulfiled*"),
            ("class", "class*"),
            ("us", "us*"),
            ("宇", "宇*"),
        ] {
            let found = spellings(word);
            let prefixes = found.prefixes.iter().map(|prefix| format!("{prefix}*"));
            let shown: Vec<_> = prefixes.chain(found.exact).collect();
            assert_eq!(shown.join(" "), expected);
        }
    }
}
