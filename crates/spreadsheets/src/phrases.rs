//! The importer's own words in a framework, in the language of the table.

/// Names a row of a sheet.
pub(crate) fn row(language: &str, sheet: &str, row: usize) -> String {
    match language {
        "ar" => format!("{sheet}، الصف {row}"),
        "de" => format!("{sheet}, Zeile {row}"),
        "es" => format!("{sheet}, fila {row}"),
        "fr" => format!("{sheet}, ligne {row}"),
        "hi" => format!("{sheet}, पंक्ति {row}"),
        "ja" => format!("{sheet}、{row}行目"),
        "pt" => format!("{sheet}, linha {row}"),
        "ru" => format!("{sheet}, строка {row}"),
        "zh" => format!("{sheet}，第{row}行"),
        _ => format!("{sheet}, row {row}"),
    }
}

/// Writes a number that has a decimal point in the notation of the language.
pub(crate) fn number(language: &str, number: &str) -> String {
    const WITH_COMMA: [&str; 5] = ["de", "es", "fr", "pt", "ru"];
    let fraction = number.rsplit_once('.').filter(|(_, fraction)| fraction.starts_with(|c: char| c.is_ascii_digit()));
    match fraction.filter(|_| WITH_COMMA.contains(&language)) {
        Some((whole, fraction)) => format!("{whole},{fraction}"),
        None => number.to_owned(),
    }
}

/// Says which rows of a spreadsheet the framework covers.
pub(crate) fn coverage(language: &str, rows: usize, file: &str, sheets: usize) -> String {
    let several = sheets > 1;
    match language {
        "ar" if several => format!("صفوف جدول البيانات {file}: {rows} (الأوراق: {sheets})."),
        "ar" => format!("صفوف جدول البيانات {file}: {rows}."),
        "de" if several => format!("Zeilen der Tabelle {file}: {rows} (Blätter: {sheets})."),
        "de" => format!("Zeilen der Tabelle {file}: {rows}."),
        "es" if several => format!("Filas de la hoja de cálculo {file}: {rows} (hojas: {sheets})."),
        "es" => format!("Filas de la hoja de cálculo {file}: {rows}."),
        "fr" if several => format!("Lignes de la feuille de calcul {file}\u{a0}: {rows} (feuilles\u{a0}: {sheets})."),
        "fr" => format!("Lignes de la feuille de calcul {file}\u{a0}: {rows}."),
        "hi" if several => format!("स्प्रेडशीट {file} की पंक्तियाँ: {rows} (शीट: {sheets})।"),
        "hi" => format!("स्प्रेडशीट {file} की पंक्तियाँ: {rows}।"),
        "ja" if several => format!("表{file}の{rows}行（シート{sheets}枚）。"),
        "ja" => format!("表{file}の{rows}行。"),
        "pt" if several => format!("Linhas da planilha {file}: {rows} (abas: {sheets})."),
        "pt" => format!("Linhas da planilha {file}: {rows}."),
        "ru" if several => format!("Строк таблицы {file}: {rows} (листов: {sheets})."),
        "ru" => format!("Строк таблицы {file}: {rows}."),
        "zh" if several => format!("电子表格{file}的{rows}行（{sheets}个工作表）。"),
        "zh" => format!("电子表格{file}的{rows}行。"),
        _ => {
            let rows = if rows == 1 { "1 row".to_owned() } else { format!("{rows} rows") };
            let sheets = if several { format!(", which has {sheets} sheets") } else { String::new() };
            format!("{rows} of the spreadsheet {file}{sheets}.")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_says_it_in_its_own_words() {
        const LANGUAGES: [&str; 10] = ["en", "ar", "de", "es", "fr", "hi", "ja", "pt", "ru", "zh"];
        let phrases = |language| {
            [row(language, "Plan", 31), coverage(language, 42, "p.csv", 1), coverage(language, 42, "p.csv", 7)]
        };
        for language in LANGUAGES {
            let [row, one, several] = phrases(language);
            assert!(row.starts_with("Plan") && row.contains("31"), "{row}");
            assert!(
                [&one, &several].iter().all(|text| text.contains("p.csv") && text.contains("42")),
                "{one} {several}"
            );
            assert!(several.contains('7') && !one.contains('7'), "{several}");
            let others = LANGUAGES.iter().filter(|other| **other != language).flat_map(|other| phrases(other));
            let own = [row, one, several];
            assert!(others.into_iter().all(|text| !own.contains(&text)), "{own:?}");
        }
        assert_eq!(coverage("und", 1, "p.csv", 1), "1 row of the spreadsheet p.csv.");
    }
}
