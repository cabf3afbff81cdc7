//! The importer's own words, in the language of the cluster.

use super::shapes::Status;
use crate::shape;

/// A noun in the singular and the plural.
pub type Noun = (&'static str, &'static str);

/// The importer's own words, which it adds to those of the cluster.
#[derive(Debug)]
pub struct Words {
    /// A sentence that all values are shown, with their number.
    pub coverage: fn(usize) -> String,
    pub untitled: &'static str,
    pub category: &'static str,
    pub source: &'static str,
    pub related: &'static str,
    pub status: &'static str,
    pub revoked: &'static str,
    pub deprecated: &'static str,
    pub kind: &'static str,
    pub group: Noun,
    pub phase: Noun,
    pub entry: Noun,
    pub part: Noun,
    pub without_phase: &'static str,
    /// Precedes the name of a property in the title of the pillar for entries that lack it.
    pub without: &'static str,
}

/// The words for a language; English if there are none for it.
pub fn of(language: &str) -> &'static Words {
    match language {
        "de" => &GERMAN,
        "fr" => &FRENCH,
        "es" => &SPANISH,
        "zh" => &CHINESE,
        _ => &ENGLISH,
    }
}

impl Words {
    /// The status of an entry that is no longer in force.
    pub fn status_title(&self, status: Status) -> &'static str {
        match status {
            Status::Revoked => self.revoked,
            Status::Deprecated => self.deprecated,
        }
    }
}

const ENGLISH: Words = Words {
    coverage: |count| format!("All of the cluster’s {}.", shape::count(count, "value")),
    untitled: "Untitled",
    category: "Category",
    source: "Source",
    related: "Related",
    status: "Status",
    revoked: "Revoked",
    deprecated: "Deprecated",
    kind: "Kind",
    group: ("Group", "Groups"),
    phase: ("Phase", "Phases"),
    entry: ("Entry", "Entries"),
    part: ("Part", "Parts"),
    without_phase: "Entries without a phase",
    without: "Entries without ",
};

const GERMAN: Words = Words {
    coverage: |count| format!("Alle Werte des Clusters: {count}."),
    untitled: "Ohne Titel",
    category: "Kategorie",
    source: "Quelle",
    related: "Verwandt",
    status: "Status",
    revoked: "Widerrufen",
    deprecated: "Veraltet",
    kind: "Art",
    group: ("Gruppe", "Gruppen"),
    phase: ("Phase", "Phasen"),
    entry: ("Eintrag", "Einträge"),
    part: ("Teil", "Teile"),
    without_phase: "Einträge ohne Phase",
    without: "Einträge ohne ",
};

const FRENCH: Words = Words {
    coverage: |count| format!("Toutes les valeurs du cluster : {count}."),
    untitled: "Sans titre",
    category: "Catégorie",
    source: "Source",
    related: "Apparenté",
    status: "Statut",
    revoked: "Révoqué",
    deprecated: "Obsolète",
    kind: "Type",
    group: ("Groupe", "Groupes"),
    phase: ("Phase", "Phases"),
    entry: ("Entrée", "Entrées"),
    part: ("Partie", "Parties"),
    without_phase: "Entrées sans phase",
    without: "Entrées sans ",
};

const SPANISH: Words = Words {
    coverage: |count| format!("Todos los valores del clúster: {count}."),
    untitled: "Sin título",
    category: "Categoría",
    source: "Fuente",
    related: "Relacionado",
    status: "Estado",
    revoked: "Revocado",
    deprecated: "Obsoleto",
    kind: "Tipo",
    group: ("Grupo", "Grupos"),
    phase: ("Fase", "Fases"),
    entry: ("Entrada", "Entradas"),
    part: ("Parte", "Partes"),
    without_phase: "Entradas sin fase",
    without: "Entradas sin ",
};

const CHINESE: Words = Words {
    coverage: |count| format!("集群的全部值：{count}。"),
    untitled: "无标题",
    category: "类别",
    source: "来源",
    related: "相关",
    status: "状态",
    revoked: "已撤销",
    deprecated: "已弃用",
    kind: "种类",
    group: ("组", "组"),
    phase: ("阶段", "阶段"),
    entry: ("条目", "条目"),
    part: ("部分", "部分"),
    without_phase: "没有阶段的条目",
    without: "没有下列属性的条目：",
};
