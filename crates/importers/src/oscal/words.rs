//! The importer's own words, in the language of the file.

/// A noun in the singular and the plural.
pub type Noun = (&'static str, &'static str);

/// The importer's own words, which it adds to those of the file.
#[derive(Debug)]
pub struct Words {
    pub assignment: &'static str,
    pub selection: &'static str,
    pub one: &'static str,
    pub one_or_more: &'static str,
    /// Precedes the label of a parameter that each organization sets for itself.
    pub defined: &'static str,
    pub withdrawn: &'static str,
    pub incorporated: &'static str,
    pub moved: &'static str,
    pub parameters: &'static str,
    pub other_controls: &'static str,
    pub untitled: &'static str,
    pub untitled_catalog: &'static str,
    pub yes: &'static str,
    pub family: Noun,
    pub section: Noun,
    pub control: Noun,
    pub enhancement: Noun,
    /// Names of parts and kinds of links, by their names in OSCAL.
    named: &'static [(&'static str, &'static str)],
}

/// The words for a language; English if there are none for it.
pub fn of(language: &str) -> &'static Words {
    match language.split('-').next().unwrap_or_default() {
        "de" => &GERMAN,
        "fr" => &FRENCH,
        "es" => &SPANISH,
        "ar" => &ARABIC,
        _ => &ENGLISH,
    }
}

impl Words {
    /// The heading for a part, link or property with this name; never empty.
    pub fn heading(&self, name: &str) -> String {
        if let Some((_, word)) = self.named.iter().find(|(known, _)| *known == name) {
            return (*word).to_owned();
        }
        let without_prefix = name.rsplit_once(':').map_or(name, |(_, rest)| rest).trim_start_matches('/');
        let words = split_words(&crate::clean(if without_prefix.is_empty() { name } else { without_prefix }))
            .replace(['-', '_'], " ");
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut letters = words.chars();
        let first = letters.next().map(|first| first.to_uppercase().collect::<String>());
        first.map_or_else(|| self.untitled.to_owned(), |first| first + letters.as_str())
    }
}

/// Splits names in camel case, such as `SeverityLabel`; `IaaS` and `MoSCoW` stay as they are.
fn split_words(name: &str) -> String {
    let letters: Vec<_> = name.chars().collect();
    let mut out = String::new();
    for (at, c) in letters.iter().enumerate() {
        let is_after = at > 2 && letters[at - 3..at].iter().all(|before| before.is_lowercase());
        let is_start = c.is_uppercase() && letters.get(at + 1).is_some_and(|next| next.is_lowercase());
        if is_after && is_start {
            out.push(' ');
            out.extend(c.to_lowercase());
        } else {
            out.push(*c);
        }
    }
    out
}

const ENGLISH: Words = Words {
    assignment: "Assignment",
    selection: "Selection",
    one: "one",
    one_or_more: "one or more",
    defined: "organization-defined ",
    withdrawn: "Withdrawn",
    incorporated: "incorporated into",
    moved: "moved to",
    parameters: "Parameters",
    other_controls: "Other controls",
    untitled: "Untitled",
    untitled_catalog: "Untitled catalog",
    yes: "Yes",
    family: ("Family", "Families"),
    section: ("Section", "Sections"),
    control: ("Control", "Controls"),
    enhancement: ("Enhancement", "Enhancements"),
    named: &[],
};

const GERMAN: Words = Words {
    assignment: "Festzulegen",
    selection: "Auswahl",
    one: "eines",
    one_or_more: "eines oder mehrere",
    defined: "",
    withdrawn: "Zurückgezogen",
    incorporated: "aufgegangen in",
    moved: "verschoben nach",
    parameters: "Parameter",
    other_controls: "Weitere Anforderungen",
    untitled: "Ohne Titel",
    untitled_catalog: "Katalog ohne Titel",
    yes: "Ja",
    family: ("Gruppe", "Gruppen"),
    section: ("Abschnitt", "Abschnitte"),
    control: ("Anforderung", "Anforderungen"),
    enhancement: ("Erweiterung", "Erweiterungen"),
    named: &[
        ("guidance", "Hinweise"),
        ("group", "Gruppe"),
        ("overview", "Überblick"),
        ("objective", "Ziel"),
        ("example", "Beispiel"),
        ("statement", "Anforderung"),
        ("reference", "Verweis"),
        ("required", "Vorausgesetzt"),
        ("related", "Verwandt"),
        ("dependency", "Abhängig von"),
    ],
};

const FRENCH: Words = Words {
    assignment: "À définir",
    selection: "Choix",
    one: "un",
    one_or_more: "un ou plusieurs",
    defined: "",
    withdrawn: "Retiré",
    incorporated: "intégré à",
    moved: "déplacé vers",
    parameters: "Paramètres",
    other_controls: "Autres mesures",
    untitled: "Sans titre",
    untitled_catalog: "Catalogue sans titre",
    yes: "Oui",
    family: ("Famille", "Familles"),
    section: ("Section", "Sections"),
    control: ("Mesure", "Mesures"),
    enhancement: ("Renforcement", "Renforcements"),
    named: &[
        ("guidance", "Recommandations"),
        ("group", "Groupe"),
        ("overview", "Aperçu"),
        ("objective", "Objectif"),
        ("example", "Exemple"),
        ("statement", "Énoncé"),
        ("reference", "Référence"),
        ("required", "Requis"),
        ("related", "Apparenté"),
        ("dependency", "Dépend de"),
    ],
};

const SPANISH: Words = Words {
    assignment: "Por definir",
    selection: "Selección",
    one: "uno",
    one_or_more: "uno o más",
    defined: "",
    withdrawn: "Retirado",
    incorporated: "incorporado en",
    moved: "trasladado a",
    parameters: "Parámetros",
    other_controls: "Otros controles",
    untitled: "Sin título",
    untitled_catalog: "Catálogo sin título",
    yes: "Sí",
    family: ("Familia", "Familias"),
    section: ("Sección", "Secciones"),
    control: ("Control", "Controles"),
    enhancement: ("Refuerzo", "Refuerzos"),
    named: &[
        ("guidance", "Orientación"),
        ("group", "Grupo"),
        ("overview", "Resumen"),
        ("objective", "Objetivo"),
        ("example", "Ejemplo"),
        ("statement", "Enunciado"),
        ("reference", "Referencia"),
        ("required", "Requerido"),
        ("related", "Relacionado"),
        ("dependency", "Depende de"),
    ],
};

const ARABIC: Words = Words {
    assignment: "يُحدَّد",
    selection: "اختيار",
    one: "واحد",
    one_or_more: "واحد أو أكثر",
    defined: "",
    withdrawn: "مسحوب",
    incorporated: "أُدمج في",
    moved: "نُقل إلى",
    parameters: "المعاملات",
    other_controls: "ضوابط أخرى",
    untitled: "بلا عنوان",
    untitled_catalog: "دليل بلا عنوان",
    yes: "نعم",
    family: ("مجموعة", "المجموعات"),
    section: ("قسم", "الأقسام"),
    control: ("ضابط", "الضوابط"),
    enhancement: ("تعزيز", "التعزيزات"),
    named: &[
        ("guidance", "إرشادات"),
        ("group", "مجموعة"),
        ("overview", "نظرة عامة"),
        ("objective", "هدف"),
        ("example", "مثال"),
        ("statement", "نص"),
        ("reference", "مرجع"),
        ("required", "مطلوب"),
        ("related", "ذو صلة"),
        ("dependency", "يعتمد على"),
    ],
};
