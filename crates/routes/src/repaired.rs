//! Repairs mangled addresses. Mail programs, chats and editors encode links again, include the punctuation after them,
//! or change their hyphens.

use framework::{
    Actor, Challenge, Facet, Framework, Goal, Objective, Pillar, Placement, Quotation, Section, Source, Stance, Theme,
    Voice,
};

use super::{Address, Route, decode, encode};
use explore::FacetKey;

/// Whether an address leads to an existing part of this framework, and chooses only existing values.
pub fn resolves(framework: &Framework, address: &Address) -> bool {
    exists(framework, &address.route) && address.query.chosen.iter().all(|(key, id)| has_value(framework, key, id))
}

/// The address that was meant, if this one leads nowhere and the intended one can be guessed.
///
/// ```
/// use routes::{Route, repaired};
///
/// let framework = space_diplomacy::framework();
/// let address = repaired(&framework, "#/Goals%3Fq%3Ddebris).").unwrap();
/// assert_eq!(address.to_string(), "#/goals?q=debris");
/// assert_eq!(repaired(&framework, "#/goals?q=debris"), None);
/// ```
pub fn repaired(framework: &Framework, fragment: &str) -> Option<Address> {
    let parsed = Address::parse(fragment);
    if !is_mangled(fragment) && resolves(framework, &parsed) {
        return None;
    }
    let good = |text: &String| !is_mangled(text) && resolves(framework, &Address::parse(text));
    let found = candidates(fragment).into_iter().find(good)?;
    Some(Address::parse(&found)).filter(|address| *address != parsed)
}

/// Whether the keys of an address were encoded again in transit.
fn is_mangled(fragment: &str) -> bool {
    let Some((_, keys)) = fragment.split_once('?') else { return false };
    let is_encoded = !keys.contains('=') && has_escape(keys, "3D");
    is_encoded || keys.contains("amp;") || is_encoded_twice(keys)
}

/// Whether keys were encoded twice: nobody types the escape of a space or of a multi-byte character's first byte.
fn is_encoded_twice(keys: &str) -> bool {
    let second = |at: usize| keys.as_bytes().get(at + 3).map(u8::to_ascii_uppercase);
    let twice = |at: usize| keys[at + 3..].starts_with("20") || matches!(second(at), Some(b'C'..=b'F'));
    keys.match_indices("%25").any(|(at, _)| twice(at))
}

fn has_escape(text: &str, code: &str) -> bool {
    text.split('%').skip(1).any(|rest| rest.get(..2).is_some_and(|two| two.eq_ignore_ascii_case(code)))
}

/// What a fragment may have been, the least changed first.
fn candidates(fragment: &str) -> Vec<String> {
    let mut candidates = Vec::new();
    let mut text = format!("/{}", fragment.trim_start_matches(['#', '!', '/']));
    for _ in 0..3 {
        let mut changed = text.clone();
        for change in [without_entities, with_plain_hyphens, without_end_of_sentence, in_small_letters] {
            candidates.push(changed.clone());
            changed = change(&changed);
        }
        candidates.push(changed);
        let decoded = decode(&text);
        text = format!("/{}", decoded.trim_start_matches(['#', '!', '/']));
    }
    candidates
}

fn without_entities(text: &str) -> String {
    text.replace("&amp;amp;", "&").replace("&amp;", "&").replace("&amp%3B", "&").replace("%26amp;", "&")
}

/// Replaces non-breaking hyphens and dashes by plain hyphens, and removes zero-width characters.
fn with_plain_hyphens(text: &str) -> String {
    let mut out = text.to_owned();
    for (mark, by) in
        [("‐", "-"), ("‑", "-"), ("–", "-"), ("—", "-"), ("\u{AD}", ""), ("\u{200B}", ""), ("\u{FEFF}", "")]
    {
        let escaped = encode(mark).to_string();
        out = out.replace(mark, by).replace(&escaped, by).replace(&escaped.to_lowercase(), by);
    }
    out
}

fn without_end_of_sentence(text: &str) -> String {
    const ENCODED: [&str; 9] = ["%3E", "%3e", "%20", "%29", "%22", "%2C", "%2c", "%5D", "%5d"];
    let mut rest = text;
    loop {
        let shorter = rest.trim_end_matches(|mark: char| ".,;:!?)]}>'\"*_”’»…/ \u{A0}".contains(mark));
        let shorter = ENCODED.iter().fold(shorter, |text, code| text.strip_suffix(code).unwrap_or(text));
        if shorter.len() == rest.len() {
            return rest.to_owned();
        }
        rest = shorter;
    }
}

/// Lower-cases everything. That does not affect search words, since search ignores case.
fn in_small_letters(text: &str) -> String {
    text.to_lowercase()
}

fn exists(framework: &Framework, route: &Route) -> bool {
    match route {
        Route::NotFound(_) => false,
        Route::Pillar(id) => framework.find::<Pillar>(id).is_some(),
        Route::Section(id) => framework.find::<Section>(id).is_some(),
        Route::Goal(id) => framework.find::<Goal>(id).is_some(),
        Route::Objective(id) => framework.find::<Objective>(id).is_some(),
        Route::Theme(id) => framework.find::<Theme>(id).is_some(),
        Route::Actor(id) => framework.find::<Actor>(id).is_some(),
        Route::Quotation(id) => framework.find::<Quotation>(id).is_some(),
        Route::Challenge(id) => framework.find::<Challenge>(id).is_some(),
        Route::Source(id) => framework.find::<Source>(id).is_some(),
        Route::Overview
        | Route::Goals
        | Route::Voices
        | Route::Challenges
        | Route::Layer
        | Route::Compare
        | Route::Crosswalk
        | Route::Sources
        | Route::About => true,
    }
}

/// Whether a framework has a value. True if it does not have the facet, since the value is then dropped anyway.
fn has_value(framework: &Framework, key: FacetKey, id: &str) -> bool {
    match key {
        FacetKey::Pillar => framework.find::<Pillar>(id).is_some(),
        FacetKey::Section => framework.find::<Section>(id).is_some(),
        FacetKey::Theme => framework.find::<Theme>(id).is_some(),
        FacetKey::Actor => framework.find::<Actor>(id).is_some(),
        FacetKey::Voice => framework.find::<Voice>(id).is_some(),
        FacetKey::Source => framework.find::<Source>(id).is_some(),
        FacetKey::Stance => Stance::ALL.iter().any(|stance| stance.as_str() == id),
        FacetKey::Placement => Placement::ALL.iter().any(|placement| placement.as_str() == id),
        FacetKey::Own(own) => {
            let facet = framework.find::<Facet>(own.as_str());
            facet.is_none_or(|facet| framework[facet].values.iter().any(|value| value.id == id))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Address, repaired, resolves};

    #[test]
    fn mangled_links_lead_where_they_were_meant_to() {
        let framework = space_diplomacy::framework();
        for (mangled, whole) in [
            ("#/goals%3Fq%3Ddebris", "#/goals?q=debris"),
            ("#/goals%3Ftheme%3Dnorms%26theme%3Darms-control", "#/goals?theme=arms-control&theme=norms"),
            ("#/goals%253Fq%253Ddebris", "#/goals?q=debris"),
            ("#/goals?q%3Ddebris%2520law", "#/goals?q=debris%20law"),
            ("#/goals?q=debris%2520law", "#/goals?q=debris%20law"),
            ("#/goals?q=K%25C3%25B6ln", "#/goals?q=K%C3%B6ln"),
            ("#/goals.", "#/goals"),
            ("#/goals)", "#/goals"),
            ("#/goals%3E", "#/goals"),
            ("#/goals%20", "#/goals"),
            ("#/goals).%20", "#/goals"),
            ("#/goal/space-safety.", "#/goal/space-safety"),
            ("#/goal/space-safety)”", "#/goal/space-safety"),
            ("#/goals?theme=norms).", "#/goals?theme=norms"),
            ("#/Goals", "#/goals"),
            ("#/GOAL/Space-Safety", "#/goal/space-safety"),
            ("#!/goals", "#/goals"),
            ("#/#/goals", "#/goals"),
            ("#/%23/goals", "#/goals"),
            ("#/goal/space\u{2011}safety", "#/goal/space-safety"),
            ("#/goal/space%E2%80%91safety", "#/goal/space-safety"),
            ("#/goals?q=debris&amp;theme=norms", "#/goals?q=debris&theme=norms"),
            ("#/goals?q=debris&amp;amp;theme=norms", "#/goals?q=debris&theme=norms"),
        ] {
            let found = repaired(&framework, mangled).map(|address| address.to_string());
            assert_eq!(found.as_deref(), Some(whole), "{mangled}");
        }
    }

    #[test]
    fn sound_addresses_and_hopeless_ones_stay() {
        let framework = space_diplomacy::framework();
        for fragment in [
            "",
            "#/",
            "#/goals",
            "#/goals?q=50%25",
            "#/goals?q=R%26D.",
            "#/no/such",
            "#/goal/no-such-goal",
            "#/goals?theme=nowhere",
        ] {
            assert_eq!(repaired(&framework, fragment), None, "{fragment}");
        }
        assert!(!resolves(&framework, &Address::parse("#/goal/no-such-goal")));
        assert!(resolves(&framework, &Address::parse("#/goals?fbclid=1")));
    }
}
