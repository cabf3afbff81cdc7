//! Reads the heading of a column: the words in it, and the one that decides.

use std::{collections::HashMap, sync::LazyLock};

use search::folded;

use crate::{
    Role,
    names::english_plural,
    words::{ADJECTIVES, Sense, WORDS},
};

/// The meaning of a heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Reading {
    /// The sense of the deciding word.
    pub sense: Sense,
    /// Whether the heading says nothing else.
    pub is_whole: bool,
    /// Whether the deciding word is the one that the others describe.
    pub is_head: bool,
    /// The level in the heading, even if another word decides: that of “Goal” in “Goal ID”.
    pub level: Option<(Role, u8)>,
}

impl Reading {
    /// The role that it names.
    pub fn role(self) -> Option<Role> {
        match self.sense {
            Sense::Is(role) | Sense::Level(role, _) => Some(role),
            _ => None,
        }
    }
}

pub(crate) struct Entry {
    sense: Sense,
    /// Language, singular and plural, for each language that has the word.
    forms: Vec<(&'static str, &'static str, String)>,
}

impl Entry {
    /// The languages that have the word.
    pub fn languages(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.forms.iter().map(|(language, ..)| *language)
    }

    pub fn is_in(&self, language: &str) -> bool {
        self.languages().any(|known| known == language)
    }

    pub fn name(&self, is_english: bool) -> (&'static str, &str) {
        let form = self.forms.iter().find(|(language, ..)| (*language == "en") == is_english);
        form.or(self.forms.first()).map_or(("", ""), |(_, one, many)| (one, many.as_str()))
    }
}

static KNOWN: LazyLock<HashMap<String, Entry>> = LazyLock::new(|| {
    let mut known: HashMap<String, Entry> = HashMap::new();
    for (sense, language, words) in WORDS {
        for word in words.split(", ") {
            let (one, many) = word.split_once('/').map_or_else(
                || (word, if *language == "en" { english_plural(word) } else { word.to_owned() }),
                |(one, many)| (one, many.to_owned()),
            );
            for form in [one, &many] {
                let entry = known.entry(words_of(form).join(" "));
                let entry = entry.or_insert_with(|| Entry { sense: *sense, forms: Vec::new() });
                if !entry.is_in(language) {
                    entry.forms.push((language, one, many.clone()));
                }
            }
        }
    }
    known
});

/// Languages that put a noun before the words that describe it.
const NOUN_FIRST: [&str; 5] = ["fr", "es", "pt", "it", "ar"];

/// Ends of compounds to read as separate words.
const COMPOUNDS: [&str; 14] = [
    "ziel",
    "ziele",
    "massnahme",
    "massnahmen",
    "nummer",
    "beschreibung",
    "bezeichnung",
    "titel",
    "zustandigkeit",
    "doelstelling",
    "maatregel",
    "anforderung",
    "anforderungen",
    "verantwortung",
];

/// Most words of a term.
const LONGEST: usize = 4;

/// Most letters of a word in a script without spaces.
const LONGEST_RUN: usize = 8;

/// Reads a heading; none if it has no known word.
pub(crate) fn read(heading: &str) -> Option<Reading> {
    let (parts, has_number) = parts(heading);
    let significant: Vec<_> = parts.iter().filter(|part| part.sense() != Some(Sense::Small)).collect();
    let level = significant.iter().find_map(|part| match part.sense() {
        Some(Sense::Level(role, rank)) => Some((role, rank)),
        _ => None,
    });
    let others = |but: &Part| significant.iter().filter(|part| !std::ptr::eq(**part, but)).copied().collect::<Vec<_>>();
    let head = head(&parts)?;
    let is_level = |part: &&Part| matches!(part.sense(), Some(Sense::Level(..)));
    let reading = |sense, is_whole| Some(Reading { sense, is_whole: is_whole && !has_number, is_head: true, level });
    match head.sense() {
        Some(Sense::Title) if significant.len() > 1 => {
            let (role, rank) = level?;
            reading(Sense::Level(role, rank), others(head).iter().all(is_level))
        }
        Some(sense @ (Sense::Is(Role::Label) | Sense::Level(..))) => reading(sense, others(head).iter().all(is_level)),
        Some(sense) => reading(sense, significant.len() == 1),
        None => Some(Reading { sense: strongest(&significant)?, is_whole: false, is_head: false, level }),
    }
}

/// The strongest sense among words, if none of them decides.
fn strongest(parts: &[&Part]) -> Option<Sense> {
    const ORDER: [Role; 11] = [
        Role::Status,
        Role::Link,
        Role::Source,
        Role::Label,
        Role::Summary,
        Role::Actor,
        Role::Theme,
        Role::Pillar,
        Role::Section,
        Role::Goal,
        Role::Objective,
    ];
    let place = |sense: &Sense| match sense {
        Sense::Property => Some(0),
        Sense::Is(role) | Sense::Level(role, _) => ORDER.iter().position(|known| known == role).map(|at| at + 1),
        _ => None,
    };
    let senses = parts.iter().filter_map(|part| part.sense());
    senses.filter_map(|sense| Some((place(&sense)?, sense))).min_by_key(|(place, _)| *place).map(|(_, sense)| sense)
}

/// The word that the others describe: of those before “of”, the first or the last, depending on the language.
fn head(parts: &[Part]) -> Option<&Part> {
    let is_small = |part: &Part| part.sense() == Some(Sense::Small);
    let start = parts.iter().position(|part| !is_small(part))?;
    let rest = &parts[start..];
    let before = rest.split(is_small).next().unwrap_or(rest);
    let noun_first =
        |part: &Part| part.entry.is_some_and(|entry| entry.languages().all(|language| NOUN_FIRST.contains(&language)));
    if rest.iter().any(noun_first) { before.first() } else { before.last() }
}

/// One or more words of a heading that make one term.
pub(crate) struct Part {
    pub entry: Option<&'static Entry>,
}

impl Part {
    pub fn sense(&self) -> Option<Sense> {
        self.entry.map(|entry| entry.sense)
    }
}

/// The terms of a heading without adjectives and numbers, and whether it has a number.
pub(crate) fn parts(heading: &str) -> (Vec<Part>, bool) {
    let before = heading.split(['(', '[', '\n', '（', '［']).map(str::trim).find(|part| !part.is_empty());
    let words: Vec<_> = words_of(before.unwrap_or(heading)).iter().flat_map(|word| single(word)).collect();
    let mut parts = Vec::new();
    let mut has_number = false;
    let mut at = 0;
    while at < words.len() {
        let mut longest = (1..=LONGEST.min(words.len() - at)).rev();
        let found = longest.find_map(|many| Some((many, find(&words[at..at + many].join(" "))?)));
        let word = &words[at];
        match found {
            Some((many, entry)) => {
                if entry.sense != Sense::Adjective {
                    parts.push(Part { entry: Some(entry) });
                }
                at += many;
                continue;
            }
            None if word.chars().all(char::is_numeric) => has_number = true,
            None if ADJECTIVES.iter().any(|start| word.starts_with(start)) => {}
            None => parts.push(Part { entry: None }),
        }
        at += 1;
    }
    (parts, has_number)
}

/// The words of a text, folded and without Arabic articles; `goalName` and `goal_name` are two each.
pub(crate) fn words_of(text: &str) -> Vec<String> {
    let mut spaced = String::new();
    let mut was_small = false;
    for c in text.chars() {
        if c.is_uppercase() && was_small {
            spaced.push(' ');
        }
        was_small = c.is_lowercase();
        spaced.extend(if matches!(c, '#' | '№') { " no ".chars() } else { "".chars() });
        spaced.push(c);
    }
    let folded = folded(&spaced);
    let words = folded.split(|c| !is_letter(c)).filter(|word| !word.is_empty());
    words
        .map(|word| word.strip_prefix("ال").filter(|rest| rest.chars().count() > 1).unwrap_or(word).to_owned())
        .collect()
}

/// Whether a character is part of a word. Devanagari vowel signs and viramas are, though not alphanumeric.
pub(crate) fn is_letter(c: char) -> bool {
    c.is_alphanumeric() || ('\u{900}'..'\u{980}').contains(&c)
}

/// Splits a word into known words, in a script without spaces, or a compound into its two words.
pub(crate) fn single(word: &str) -> Vec<String> {
    if word.chars().any(|c| ('\u{3040}'..'\u{a000}').contains(&c)) {
        return known_within(word);
    }
    let compound = COMPOUNDS.iter().find_map(|end| Some((word.strip_suffix(end)?, *end)));
    match compound.filter(|(start, _)| start.len() > 2 && find(word).is_none()) {
        Some((start, end)) => {
            let known = find(start).or_else(|| find(start.trim_end_matches(['s', '-']))).is_some();
            Some(start.to_owned()).filter(|_| known).into_iter().chain([end.to_owned()]).collect()
        }
        None => vec![word.to_owned()],
    }
}

/// The longest known words in a run of letters without spaces, and the letters between them.
fn known_within(run: &str) -> Vec<String> {
    let letters: Vec<char> = run.chars().collect();
    let mut words: Vec<String> = Vec::new();
    let mut is_open = false;
    let mut at = 0;
    while at < letters.len() {
        let longest = (1..=(letters.len() - at).min(LONGEST_RUN)).rev();
        let mut runs = longest.map(|many| letters[at..at + many].iter().collect::<String>());
        if let Some(word) = runs.find(|word| KNOWN.contains_key(word)) {
            at += word.chars().count();
            words.push(word);
            is_open = false;
            continue;
        }
        match words.last_mut().filter(|_| is_open) {
            Some(word) => word.push(letters[at]),
            None => words.push(letters[at].to_string()),
        }
        is_open = true;
        at += 1;
    }
    words
}

/// Finds a term, also by a regular plural.
pub(crate) fn find(term: &str) -> Option<&'static Entry> {
    let singular = |end: &str| term.strip_suffix(end).filter(|one| one.len() > 2).and_then(|one| KNOWN.get(one));
    KNOWN.get(term).or_else(|| ["s", "es", "en", "n"].into_iter().find_map(singular))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_name_roles_in_several_languages() {
        use Role::{Actor, Goal, Label, Objective, Pillar, Section, Status, Summary};
        for (role, headings) in [
            (
                Some(Pillar),
                &[
                    "Pillar",
                    "Focus Areas",
                    "Handlungsfeld",
                    "Säulen",
                    "Axe stratégique",
                    "Ejes",
                    "Eixo",
                    "Направления",
                    "战略支柱",
                    "柱",
                    "المحاور",
                    "स्तंभ",
                    "Asse",
                ][..],
            ),
            (Some(Section), &["Category", "Abschnitte", "Sección", "类别"]),
            (
                Some(Goal),
                &[
                    "Strategic Goal",
                    "Control Name",
                    "Operatives Ziel",
                    "Línea de acción",
                    "Ziele",
                    "Metas",
                    "Цели",
                    "战略目标",
                    "الأهداف",
                    "लक्ष्य",
                    "requirement",
                    "Línea de acción",
                ],
            ),
            (
                Some(Objective),
                &[
                    "Maßnahmen",
                    "MASSNAHMENTITEL",
                    "actionName",
                    "Objectif opérationnel",
                    "重点任务",
                    "المبادرة",
                    "Obiettivi",
                    "Acties",
                ],
            ),
            (
                Some(Label),
                &["Goal no.", "Ziel-Nr.", "Zielnummer", "目标编号", "施策番号", "No", "#", "disarm_id", "Número"],
            ),
            (Some(Status), &["完成状态", "Implementation status", "Статус", "État d’avancement", "الحالة"]),
            (
                Some(Actor),
                &[
                    "Lead agency",
                    "责任部门",
                    "担当府省",
                    "Zuständigkeiten",
                    "الجهة المسؤولة",
                    "Órgão responsável",
                    "Verantwortlich",
                ],
            ),
            (Some(Summary), &["Control Description", "Kurzbeschreibung", "Description de l’action"]),
            (None, &["Budget 2027", "Target date", "Type of goal", "目標値", "Fecha de la acción", "Region"]),
        ] {
            for heading in headings {
                assert_eq!(Role::of_heading(heading), role, "{heading}");
            }
        }
    }
}
