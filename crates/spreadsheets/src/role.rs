//! What a column of a spreadsheet can be taken for, and the words by which it is known.

/// What a column is taken for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Titles of pillars.
    Pillar,
    /// Titles of sections.
    Section,
    /// Titles of goals.
    Goal,
    /// Objectives.
    Objective,
    /// A text on what the row is about; a second one becomes a fact under its heading.
    Summary,
    /// Themes.
    Theme,
    /// Actors.
    Actor,
    /// Where the row stands.
    Status,
    /// The official number or mark.
    Label,
    /// What the row rests on.
    Source,
    /// Where to read on.
    Link,
    /// Values to filter by.
    Facet,
    /// How deep the row stands in the tree, from 1.
    Depth,
    /// The label or the title of what the row belongs to.
    Parent,
    /// Nothing: the column is left out and counted.
    None,
}

impl Role {
    /// Every role, in the order in which a dialog offers them.
    pub const ALL: [Self; 15] = [
        Self::Pillar,
        Self::Section,
        Self::Goal,
        Self::Objective,
        Self::Summary,
        Self::Theme,
        Self::Actor,
        Self::Status,
        Self::Label,
        Self::Source,
        Self::Link,
        Self::Facet,
        Self::Depth,
        Self::Parent,
        Self::None,
    ];

    /// The word in hooks and stored choices.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Pillar => "pillar",
            Self::Section => "section",
            Self::Goal => "goal",
            Self::Objective => "objective",
            Self::Summary => "summary",
            Self::Theme => "theme",
            Self::Actor => "actor",
            Self::Status => "status",
            Self::Label => "label",
            Self::Source => "source",
            Self::Link => "link",
            Self::Facet => "facet",
            Self::Depth => "depth",
            Self::Parent => "parent",
            Self::None => "none",
        }
    }

    /// The role of this word.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == name)
    }

    /// Whether the column holds a level of the framework.
    pub fn is_level(self) -> bool {
        matches!(self, Self::Pillar | Self::Section | Self::Goal | Self::Objective)
    }

    /// The role that a heading names outright, in one of the languages of the page.
    pub fn of_heading(heading: &str) -> Option<Self> {
        let words = in_small_letters(heading);
        let within = || {
            let parts: Vec<_> = words.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()).collect();
            HEADINGS.iter().find(|(_, known)| known.iter().any(|word| parts.contains(word))).map(|(role, _)| *role)
        };
        Self::of_whole_heading(heading).or_else(within)
    }

    /// The role that a heading is the very word for.
    pub fn of_whole_heading(heading: &str) -> Option<Self> {
        let words = in_small_letters(heading);
        let one = words.strip_suffix('s').unwrap_or(&words);
        HEADINGS
            .iter()
            .find(|(_, known)| known.contains(&words.as_str()) || known.contains(&one))
            .map(|(role, _)| *role)
    }
}

fn in_small_letters(heading: &str) -> String {
    let words = heading.trim().to_lowercase();
    words.trim_end_matches(['#', '.', ':', ' ', '№', 'º']).to_owned()
}

/// The words, in small letters. Headings are compared as a whole first, then word by word, in this order.
const HEADINGS: [(Role, &[&str]); 11] = [
    (
        Role::Status,
        &[
            "status",
            "state",
            "progress",
            "rag",
            "standing",
            "implementation status",
            "statut",
            "état",
            "avancement",
            "estado",
            "situação",
            "stand",
            "umsetzungsstand",
            "статус",
            "состояние",
            "状态",
            "进展",
            "状況",
            "ステータス",
            "الحالة",
            "स्थिति",
        ],
    ),
    (
        Role::Link,
        &[
            "link",
            "links",
            "url",
            "uri",
            "web",
            "website",
            "address",
            "lien",
            "enlace",
            "verweis",
            "ссылка",
            "链接",
            "リンク",
            "الرابط",
            "رابط",
            "लिंक",
        ],
    ),
    (
        Role::Source,
        &[
            "source",
            "sources",
            "reference",
            "references",
            "evidence",
            "citation",
            "référence",
            "références",
            "fuente",
            "fuentes",
            "fonte",
            "fontes",
            "quelle",
            "quellen",
            "источник",
            "источники",
            "来源",
            "出典",
            "المصدر",
            "مصدر",
            "مصادر",
            "स्रोत",
        ],
    ),
    (
        Role::Label,
        &[
            "id",
            "no",
            "nr",
            "number",
            "ref",
            "code",
            "label",
            "identifier",
            "numéro",
            "número",
            "nummer",
            "kennung",
            "kürzel",
            "nummerierung",
            "identifiant",
            "идентификатор",
            "标识",
            "المعرّف",
            "आईडी",
            "क्रमांक",
            "номер",
            "код",
            "编号",
            "序号",
            "番号",
            "الرقم",
            "رقم",
            "संख्या",
            "#",
        ],
    ),
    (
        Role::Summary,
        &[
            "summary",
            "description",
            "details",
            "detail",
            "text",
            "statement",
            "definition",
            "explanation",
            "narrative",
            "résumé",
            "descriptif",
            "resumen",
            "descripción",
            "resumo",
            "descrição",
            "beschreibung",
            "zusammenfassung",
            "摘要",
            "الملخص",
            "सार",
            "описание",
            "说明",
            "描述",
            "説明",
            "概要",
            "الوصف",
            "وصف",
            "विवरण",
        ],
    ),
    (
        Role::Actor,
        &[
            "actor",
            "actors",
            "owner",
            "lead",
            "responsible",
            "responsibility",
            "agency",
            "department",
            "organisation",
            "organization",
            "partner",
            "partners",
            "stakeholder",
            "stakeholders",
            "who",
            "team",
            "minister",
            "ministry",
            "acteur",
            "responsable",
            "responsável",
            "verantwortlich",
            "zuständig",
            "ответственный",
            "исполнитель",
            "负责人",
            "责任单位",
            "担当",
            "الجهة",
            "المسؤول",
            "जिम्मेदार",
        ],
    ),
    (
        Role::Theme,
        &[
            "theme",
            "themes",
            "topic",
            "topics",
            "tag",
            "tags",
            "subject",
            "keywords",
            "thème",
            "thèmes",
            "tema",
            "temas",
            "thema",
            "themen",
            "schlagworte",
            "тема",
            "темы",
            "主题",
            "テーマ",
            "الموضوع",
            "विषय",
        ],
    ),
    (
        Role::Pillar,
        &[
            "pillar",
            "axis",
            "priority area",
            "strategic priority",
            "priority",
            "function",
            "family",
            "tactic",
            "domain",
            "focus area",
            "strategic area",
            "work stream",
            "workstream",
            "chapter",
            "pilier",
            "axe",
            "pilar",
            "eje",
            "eixo",
            "säule",
            "handlungsfeld",
            "направление",
            "столп",
            "支柱",
            "領域",
            "المحور",
            "الركيزة",
            "स्तंभ",
        ],
    ),
    (
        Role::Section,
        &[
            "section",
            "sub-pillar",
            "subpillar",
            "category",
            "sub-area",
            "group",
            "sección",
            "seção",
            "abschnitt",
            "раздел",
            "部分",
            "章节",
            "節",
            "القسم",
            "अनुभाग",
        ],
    ),
    (
        Role::Goal,
        &[
            "goal",
            "goals",
            "strategic goal",
            "outcome",
            "control",
            "technique",
            "commitment",
            "promise",
            "recommendation",
            "subcategory",
            "but",
            "finalité",
            "meta",
            "ziel",
            "ziele",
            "цель",
            "目标",
            "目標",
            "الهدف",
            "लक्ष्य",
        ],
    ),
    (
        Role::Objective,
        &[
            "objective",
            "objectives",
            "action",
            "actions",
            "measure",
            "activity",
            "target",
            "milestone",
            "deliverable",
            "step",
            "task",
            "practice",
            "objectif",
            "objectifs",
            "mesure",
            "objetivo",
            "objetivos",
            "acción",
            "ação",
            "medida",
            "maßnahme",
            "massnahme",
            "aktion",
            "задача",
            "мера",
            "мероприятие",
            "措施",
            "任务",
            "行动",
            "施策",
            "الإجراء",
            "النشاط",
            "उद्देश्य",
            "कार्रवाई",
        ],
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_name_roles_in_several_languages() {
        for (heading, role) in [
            ("Pillar", Some(Role::Pillar)),
            ("Strategic Goal", Some(Role::Goal)),
            ("Goal no.", Some(Role::Label)),
            ("Maßnahme", Some(Role::Objective)),
            ("Handlungsfeld", Some(Role::Pillar)),
            ("Lead agency", Some(Role::Actor)),
            ("Статус", Some(Role::Status)),
            ("目标", Some(Role::Goal)),
            ("المحور", Some(Role::Pillar)),
            ("Budget 2027", None),
        ] {
            assert_eq!(Role::of_heading(heading), role, "{heading}");
        }
    }
}
