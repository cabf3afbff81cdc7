//! Sorts levels from the lowest to the highest: by words such as low and high in the languages of the page, else by
//! their numbers.

/// Words of scales from the lowest to the highest, each step in all languages.
const STEPS: [&str; 8] = [
    "none|keine|aucun|ninguno|nenhum|нет|无|なし|لا يوجد|कोई नहीं",
    "very low|sehr gering|sehr niedrig|très faible|muy bajo|muy baja|muito baixo|muito baixa|очень низкий|很低|非常に低い|منخفض جدا|बहुत कम",
    "low|minor|gering|niedrig|faible|bajo|baja|baixo|baixa|низкий|низкая|低|低い|منخفض|منخفضة|निम्न|कम",
    "medium|moderate|mittel|moyen|moyenne|modéré|medio|media|médio|média|средний|средняя|中|متوسط|متوسطة|मध्यम",
    "high|major|hoch|élevé|élevée|fort|forte|alto|alta|высокий|высокая|高|高い|عال|عالي|عالية|مرتفع|مرتفعة|उच्च|अधिक",
    "very high|sehr hoch|très élevé|très élevée|muy alto|muy alta|muito alto|muito alta|очень высокий|很高|非常に高い|مرتفع جدا|बहुत अधिक",
    "critical|kritisch|critique|crítico|crítica|критический|关键|致命的|حرج|गंभीर",
    "extreme|extrem|extrême|extremo|extrema|крайний|极高|極めて高い",
];

/// The step of a word, which may follow a number: `3 - Low`.
fn step(title: &str) -> Option<usize> {
    let word = title.to_lowercase();
    let word = word.trim_start_matches(|c: char| c.is_ascii_digit() || c.is_whitespace() || ".-–—:)(=".contains(c));
    STEPS.iter().position(|words| words.split('|').any(|known| known == word.trim_end_matches(')').trim_end()))
}

/// The first number in a title: 2 of `Level 2`.
fn number(title: &str) -> Option<u32> {
    let digits = title.split(|c: char| !c.is_ascii_digit()).find(|digits| !digits.is_empty())?;
    digits.parse().ok()
}

/// Whether a title is a step of a scale, with or without a number before it.
pub(crate) fn is_step(title: &str) -> bool {
    step(title).is_some()
}

/// Whether all cells that are not empty are words of a scale, with at least two different steps.
pub(crate) fn is_scale(cells: &[&str]) -> bool {
    let steps: std::collections::BTreeSet<_> =
        cells.iter().filter(|cell| !cell.is_empty()).map(|cell| step(cell)).collect();
    steps.len() > 1 && !steps.contains(&None)
}

/// Sorts levels; those that are neither words of a scale nor numbered keep their order.
pub(crate) fn sort<T>(levels: &mut [T], title: impl Fn(&T) -> &str) {
    if levels.iter().all(|level| step(title(level)).is_some()) {
        levels.sort_by_key(|level| step(title(level)));
    } else if levels.iter().all(|level| number(title(level)).is_some()) {
        levels.sort_by_key(|level| number(title(level)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_go_from_the_lowest_to_the_highest() {
        for (levels, sorted) in [
            ("High,Low,Medium", "Low,Medium,High"),
            ("1 - High,3 - Low,2 - Medium", "3 - Low,2 - Medium,1 - High"),
            ("Hoch,Sehr hoch,Mittel", "Mittel,Hoch,Sehr hoch"),
            ("Level 10,Level 2,Level 1", "Level 1,Level 2,Level 10"),
            ("Seed,Growth,2027", "Seed,Growth,2027"),
        ] {
            let mut levels: Vec<_> = levels.split(',').collect();
            sort(&mut levels, |level| level);
            assert_eq!(levels.join(","), sorted);
        }
        assert!(is_scale(&["High", "", "low"]) && !is_scale(&["High", "High"]) && !is_scale(&["High", "Done"]));
    }
}
