//! The sheets of a workbook and their columns.

/// The sheet about the framework itself, which has a row for each property.
pub const ABOUT: &str = "Framework";

/// The sheet that explains the others.
pub const GUIDE: &str = "How to edit";

/// The sheet of texts in other languages.
pub const TEXTS: &str = "Translated texts";

/// The property that identifies a workbook.
pub const FORMAT: &str = "Format";

/// How to read the text of a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An id, a word of the format, a date or an address.
    Word,
    /// A title.
    Title,
    /// A text of any length.
    Text,
    /// `yes` or nothing.
    Flag,
    /// Ids, one per line.
    Ids,
    /// Texts, one per line.
    Texts,
    /// Sources, one per line: the id, and the place after a bar.
    Evidence,
}

/// A column of a sheet.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// The text at its top.
    pub heading: &'static str,
    /// The path of its value in the object of the file: `summary.text`.
    pub key: &'static str,
    /// How to read its cells.
    pub kind: Kind,
}

/// A sheet with a row for each object of a kind.
#[derive(Clone, Copy, Debug)]
pub struct Table {
    /// The name of the sheet.
    pub name: &'static str,
    /// Its columns.
    pub columns: &'static [Column],
    /// Whether its rows have values in the facets of the framework, one column per facet.
    pub has_facets: bool,
}

/// Columns as `heading: key, kind`.
macro_rules! columns {
    ($($heading:literal: $key:literal $kind:ident),* $(,)?) => {
        &[$(Column { heading: $heading, key: $key, kind: Kind::$kind }),*]
    };
}

/// The properties of the framework itself.
pub const PROPERTIES: &[Column] = columns! {
    "Id": "id" Word, "Title": "title" Title, "Short title": "short_title" Title, "Publisher": "publisher" Title,
    "Date": "date" Word, "Language": "language" Word, "Version": "version" Title, "Editor": "editor" Title,
    "Address": "address" Word, "Coverage": "coverage" Text, "Summary": "summary.text" Text,
    "Summary rests on": "summary.evidence" Evidence, "Markup": "markup" Word,
    "Pillar": "names.pillar.one" Title, "Pillars": "names.pillar.many" Title,
    "Section": "names.section.one" Title, "Sections": "names.section.many" Title,
    "Goal": "names.goal.one" Title, "Goals": "names.goal.many" Title,
    "Objective": "names.objective.one" Title, "Objectives": "names.objective.many" Title,
    "Theme": "names.theme.one" Title, "Themes": "names.theme.many" Title,
    "Actor": "names.actor.one" Title, "Actors": "names.actor.many" Title,
};

/// The sheets in their order, after the one about the framework itself. `over` and `of` are not in the file: they name
/// what a thing is under or on, which the file expresses by nesting.
pub const TABLES: [Table; 19] = [
    Table {
        name: "Pillars",
        columns: columns! {
            "Id": "id" Word, "Label": "label" Title, "Title": "title" Title, "Subtitle": "subtitle" Title,
            "Summary": "summary.text" Text, "Summary rests on": "summary.evidence" Evidence, "Language": "language" Word,
        },
        has_facets: false,
    },
    Table {
        name: "Sections",
        columns: columns! {
            "Id": "id" Word, "Pillar": "over.pillar" Word, "Section above": "over.section" Word, "Label": "label" Title,
            "Title": "title" Title, "Summary": "summary.text" Text, "Summary rests on": "summary.evidence" Evidence,
            "Language": "language" Word,
        },
        has_facets: false,
    },
    Table {
        name: "Goals",
        columns: columns! {
            "Id": "id" Word, "Pillar": "over.pillar" Word, "Section": "over.section" Word, "Label": "label" Title,
            "Title": "title" Title, "Status": "status" Title, "Summary": "summary.text" Text,
            "Summary rests on": "summary.evidence" Evidence, "Placement": "placement" Word,
            "Placement note": "placement_note" Text, "Further pillars": "also" Ids, "Themes": "themes" Ids,
            "Actors": "actors" Ids, "Related goals": "related" Ids, "Language": "language" Word,
            "Rests on": "evidence" Evidence,
        },
        has_facets: true,
    },
    Table {
        name: "Objectives",
        columns: columns! {
            "Id": "id" Word, "Goal": "over.goal" Word, "Label": "label" Title, "Title": "title" Title, "Text": "text" Text,
            "Language": "language" Word, "Rests on": "evidence" Evidence,
        },
        has_facets: true,
    },
    Table {
        name: "Quotations",
        columns: columns! {
            "Id": "id" Word, "Voice": "voice" Word, "Text": "text" Text, "Source": "source" Word, "Place": "place" Title,
            "Note": "note" Text, "Stance": "stance" Word, "About pillars": "about.pillars" Ids,
            "About goals": "about.goals" Ids, "About themes": "about.themes" Ids, "About actors": "about.actors" Ids,
        },
        has_facets: false,
    },
    Table {
        name: "Challenges",
        columns: columns! {
            "Id": "id" Word, "Title": "title" Title, "Text": "text" Text, "About pillars": "about.pillars" Ids,
            "Answered by goals": "about.goals" Ids, "About themes": "about.themes" Ids, "About actors": "about.actors" Ids,
            "Quotations": "quotations" Ids, "Rests on": "evidence" Evidence,
        },
        has_facets: false,
    },
    Table {
        name: "Facts",
        columns: columns! {
            "On": "of.kind" Word, "Id of that": "of.id" Word, "Title": "title" Title, "Text": "text" Text,
            "Rests on": "evidence" Evidence,
        },
        has_facets: false,
    },
    Table {
        name: "Links",
        columns: columns! {
            "On": "of.kind" Word, "Id of that": "of.id" Word, "Title": "title" Title, "Address": "address" Word,
        },
        has_facets: false,
    },
    Table { name: "Themes", columns: columns! { "Id": "id" Word, "Title": "title" Title }, has_facets: false },
    Table {
        name: "Actors",
        columns: columns! { "Id": "id" Word, "Title": "title" Title, "Kind": "kind" Title, "Rests on": "evidence" Evidence },
        has_facets: false,
    },
    Table {
        name: "Voices",
        columns: columns! {
            "Id": "id" Word, "Name": "title" Title, "Office": "office" Title, "Organisation": "organisation" Title,
            "Actor": "actor" Word, "Note": "note" Text,
        },
        has_facets: false,
    },
    Table {
        name: "Facets",
        columns: columns! { "Id": "id" Word, "Title": "title" Title, "Kind": "kind" Word },
        has_facets: false,
    },
    Table {
        name: "Facet values",
        columns: columns! { "Facet": "over.facet" Word, "Id": "id" Word, "Title": "title" Title, "Tone": "tone" Word },
        has_facets: false,
    },
    Table {
        name: "Terms",
        columns: columns! { "Id": "id" Word, "Term": "title" Title, "Other forms": "also" Texts, "Meaning": "meaning" Text },
        has_facets: false,
    },
    Table {
        name: "Sources",
        columns: columns! {
            "Id": "id" Word, "Title": "title" Title, "Title is a description": "described" Flag,
            "Publisher": "publisher" Title, "Date": "date" Word, "Address": "address" Word, "Note": "note" Text,
        },
        has_facets: false,
    },
    Table {
        name: "Translations",
        columns: columns! { "Language": "language" Word, "Made by": "by" Title, "Note": "note" Text },
        has_facets: false,
    },
    Table {
        name: TEXTS,
        columns: columns! { "Language": "over.translation" Word, "Part": "part" Word, "Text": "text" Text },
        has_facets: false,
    },
    Table {
        name: "Changes",
        columns: columns! { "Date": "date" Word, "Text": "text" Text, "Goals": "goals" Ids },
        has_facets: false,
    },
    Table { name: GUIDE, columns: &[], has_facets: false },
];

/// The texts of the last sheet, one per row.
pub const NOTES: [&str; 12] = [
    "This workbook holds a whole framework. Edit it, save it as XLSX or ODS, and open it in the explorer.",
    "Each row is one thing. Rows stand in the order in which pages show them. An empty row is passed over.",
    "Things refer to each other by their ids: small letters, digits and hyphens. A new row without an id gets one from its title.",
    "To be filled in each row. Pillars, Themes, Sources: Title. Sections: Title, and Pillar or Section above. Goals: Title, Rests \
     on, and Pillar or Section. Objectives: Goal, Text, Rests on. Challenges: Title, Text, Rests on. Quotations: Text, Voice, \
     Source, Stance. Voices: Name. Actors: Title, Rests on.",
    "Facts: On, Id of that, Title, Text, Rests on. Links: On, Id of that, Title, Address. Facets: Title, Kind. Facet values: Facet, \
     Title. Terms: Term, Meaning. Translations: Language. Translated texts: every cell. Changes: Date, Text. Framework: Id, Title, \
     Publisher, Language, Coverage.",
    "Where there is a Summary, “Summary rests on” is to be filled too: every statement rests on a source.",
    "Several ids or forms in one cell stand in lines of their own.",
    "“Rests on” names sources by their ids, a line each; what follows “ | ” is the place in that source.",
    "Facts and links say on what they are: framework, pillar, section, goal, objective or actor, and its id.",
    "A translated text says whose it is by kind, id and property: goal/two-new-wells/title. Where that is gone, the text is left out.",
    "Columns may be moved, and columns of your own may be added; the explorer leaves those out and says so.",
    "A cell that holds only “\"\"” is a text that is there and empty. Texts too long for a cell go on in the column with “(2)”.",
];
