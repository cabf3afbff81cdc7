//! In which language a spreadsheet is written: told by its cells, or, where they hold little but names, by its headings.

use importers::language::told;

use crate::{Role, tree::Part};

/// How many words are looked at.
const WORDS: usize = 5000;

/// Where nothing tells a language.
const UNKNOWN: &str = "und";

/// Words that head columns in one language and in no other.
const HEADINGS: [(&str, &[&str]); 7] = [
    (
        "en",
        &[
            "goal",
            "goals",
            "objective",
            "objectives",
            "owner",
            "outcome",
            "outcomes",
            "summary",
            "requirement",
            "requirements",
            "lead",
            "title",
            "strategy",
            "due",
            "measure",
            "measures",
            "commitment",
            "commitments",
        ],
    ),
    (
        "de",
        &[
            "ziel",
            "ziele",
            "handlungsfeld",
            "handlungsfelder",
            "maßnahme",
            "maßnahmen",
            "zuständigkeit",
            "zuständigkeiten",
            "beschreibung",
            "umsetzungsstand",
            "verantwortlich",
            "säule",
            "titel",
        ],
    ),
    ("fr", &["objectif", "objectifs", "axe", "axes", "mesure", "mesures", "avancement", "pilote", "résumé", "statut"]),
    ("es", &["objetivo", "objetivos", "eje", "ejes", "acción", "acciones", "descripción", "pilar", "resumen", "meta"]),
    ("it", &["obiettivo", "obiettivi", "asse", "azione", "azioni", "descrizione", "responsabile", "stato", "misura"]),
    (
        "nl",
        &["doel", "doelen", "doelstelling", "maatregel", "maatregelen", "omschrijving", "pijler", "actie", "acties"],
    ),
    ("pt", &["objetivo", "objetivos", "eixo", "eixos", "ação", "ações", "descrição", "situação", "resumo", "meta"]),
];

/// The language of these sheets, as a tag.
pub(crate) fn of(parts: &[Part<'_>]) -> &'static str {
    let cells = words(parts.iter().flat_map(|part| {
        let told: Vec<_> = (0..part.plan.columns.len()).filter(|at| is_told(part.plan.columns[*at].role)).collect();
        let rows = part.plan.header + 1..part.sheet.rows.len();
        rows.flat_map(move |row| told.clone().into_iter().map(move |column| part.sheet.cell(row, column)))
    }));
    let headings = words(parts.iter().flat_map(|part| part.plan.columns.iter().map(|column| column.heading.as_str())));
    told(&cells).or_else(|| told_by_headings(&headings, &cells)).unwrap_or(UNKNOWN)
}

/// Addresses and numbers are in no language.
fn is_told(role: Role) -> bool {
    !matches!(role, Role::Link | Role::Label | Role::None)
}

fn words<'t>(texts: impl Iterator<Item = &'t str>) -> Vec<&'t str> {
    let words = texts.flat_map(|text| text.split(|c: char| !c.is_alphanumeric()));
    words.filter(|word| !word.is_empty()).take(WORDS).collect()
}

/// The language that most headings are in, and no other as much. Templates have English headings whatever is filled in, so
/// cells with letters that English has not tell against it.
fn told_by_headings(headings: &[&str], cells: &[&str]) -> Option<&'static str> {
    if let Some(language) = told(headings) {
        return Some(language);
    }
    let lower: Vec<_> = headings.iter().map(|word| word.to_lowercase()).collect();
    let score = |known: &[&str]| lower.iter().filter(|word| known.contains(&word.as_str())).count();
    let mut scores: Vec<_> = HEADINGS.iter().map(|(language, known)| (score(known), *language)).collect();
    scores.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    let [(best, language), (second, _), ..] = scores[..] else { return None };
    let foreign = cells.iter().filter(|word| !word.is_ascii()).count();
    let is_sure = best > second && (language != "en" || foreign * 20 <= cells.len());
    is_sure.then_some(language)
}
