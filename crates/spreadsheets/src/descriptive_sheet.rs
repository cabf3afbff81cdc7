//! Sheets beside the table: legends, notes, and lists of properties with their values.

use std::collections::BTreeSet;

use search::folded;

use crate::{
    Sheet,
    cells::Cells,
    headings::{Reading, read},
    words::Sense,
};

/// Words in the names of legends, glossaries and read-me sheets, in the languages of the page.
const PARTS_OF_NAMES: [&str; 33] = [
    "legend",
    "glossar",
    "readme",
    "read me",
    "read first",
    "abbreviation",
    "abkürzung",
    "liesmich",
    "lies mich",
    "légende",
    "glossaire",
    "lisez",
    "abréviation",
    "leyenda",
    "glosario",
    "léeme",
    "leia",
    "abreviatura",
    "legenda",
    "легенд",
    "глоссари",
    "обозначени",
    "图例",
    "术语表",
    "缩写",
    "凡例",
    "用語集",
    "略語",
    "مفتاح الرموز",
    "مسرد",
    "اختصارات",
    "शब्दावली",
    "संकेत सूची",
];

/// Whole names of sheets that describe the others.
const NAMES: [&str; 45] = [
    "key",
    "note",
    "notes",
    "remarks",
    "comments",
    "info",
    "information",
    "about",
    "cover",
    "instructions",
    "guidance",
    "how to use",
    "notizen",
    "anmerkungen",
    "hinweise",
    "erläuterungen",
    "informationen",
    "deckblatt",
    "anleitung",
    "remarques",
    "mode d’emploi",
    "notas",
    "información",
    "instrucciones",
    "portada",
    "observaciones",
    "informações",
    "instruções",
    "capa",
    "observações",
    "примечания",
    "пояснения",
    "инструкция",
    "информация",
    "说明",
    "备注",
    "注释",
    "使用说明",
    "説明",
    "注記",
    "備考",
    "はじめに",
    "ملاحظات",
    "تعليمات",
    "टिप्पणियाँ",
];

/// Headings of the second column of a legend.
const MEANINGS: [&str; 15] = [
    "meaning",
    "bedeutung",
    "signification",
    "significado",
    "explanation",
    "erklärung",
    "erläuterung",
    "explication",
    "explicación",
    "explicação",
    "значение",
    "含义",
    "意味",
    "المعنى",
    "अर्थ",
];

/// Whether a sheet only describes the workbook, by its name or its headings: a legend, notes, a read-me. A sheet with
/// columns of several levels is a table, whatever its name.
pub(crate) fn is_descriptive_by_words(
    sheet: &Sheet,
    header: usize,
    readings: &[Option<Reading>],
    cells: &[Cells<'_>],
) -> bool {
    let levels = readings.iter().flatten().filter(|reading| reading.is_whole && reading.level.is_some()).count();
    let filled: Vec<_> = (0..cells.len()).filter(|at| !cells[*at].is_empty()).collect();
    let is_legend = match filled[..] {
        [first, second] => {
            let heading = |column: usize| sheet.cell(header, column);
            is_one_of(&MEANINGS, heading(second)) || is_name(heading(first))
        }
        _ => false,
    };
    (levels < 2 && is_name(&sheet.name)) || (levels == 0 && is_legend)
}

/// Whether a sheet lists properties with their values, or is one column of words with an unknown heading.
pub(crate) fn is_descriptive_by_cells(sheet: &Sheet, readings: &[Option<Reading>], cells: &[Cells<'_>]) -> bool {
    let filled: Vec<_> = (0..cells.len()).filter(|at| !cells[*at].is_empty()).collect();
    match filled[..] {
        [only] => readings[only].is_none_or(|reading| reading.level.is_none() && reading.sense != Sense::Title),
        [names, _] => {
            let names = (0..sheet.rows.len()).map(|row| sheet.cell(row, names));
            let names: Vec<_> = names.filter(|name| !name.is_empty()).collect();
            let known = names.iter().filter(|name| read(name).is_some()).count();
            let different: BTreeSet<_> = names.iter().collect();
            known > 1 && known * 5 >= names.len() * 2 && different.len() * 10 >= names.len() * 9
        }
        _ => false,
    }
}

fn is_name(text: &str) -> bool {
    let text = folded(text);
    PARTS_OF_NAMES.iter().any(|word| text.contains(&folded(word))) || is_one_of(&NAMES, &text)
}

fn is_one_of(words: &[&str], text: &str) -> bool {
    let text = folded(text);
    let text = text.trim_matches(|c: char| c.is_whitespace() || c == ':');
    words.iter().any(|word| folded(word) == text)
}
