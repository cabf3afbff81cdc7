//! Why an import leaves things out, for programs that also say it in other languages than English.

use crate::closed::closed;

closed! {
    /// Why things in a file are left out, or what they are: in the plural, to precede the number.
    #[allow(clippy::doc_markdown, reason = "the docs are the words themselves")]
    Omission {
        // OSCAL
        Assessment: "parts for assessors (objectives, methods and objects of assessment)",
        MachineProperties: "properties for machines (sort keys, identifiers, labels in other notations)",
        People: "details of the roles, bodies, people and places in the metadata",
        Revisions: "details of earlier revisions",
        BackMatter: "details of resources in the back matter",
        LinksElsewhere: "links to other files, or to parts that this one does not have",
        OtherTexts: "texts that have no place in a catalog",
        MissingControls: "relations to controls that this catalog does not hold",
        UnknownChoices: "controls and parameters that the profile names but the catalogs do not hold",
        UnopenedFiles: "files that the profile imports but that were not opened with it",
        // STIX
        UnreadableObjects: "objects that cannot be read",
        OldRelationships: "relationships that are revoked or deprecated",
        Uses: "relationships that say who uses a technique",
        OtherRelationships: "relationships between other objects, or to something outside the file",
        RevokedTactics: "revoked tactics",
        DeprecatedTactics: "deprecated tactics",
        RevokedTechniques: "revoked techniques",
        DeprecatedTechniques: "deprecated techniques",
        RevokedSubTechniques: "revoked sub-techniques",
        DeprecatedSubTechniques: "deprecated sub-techniques",
        LoneSubTechniques: "sub-techniques whose technique is not shown",
        PhasesWithoutTactic: "phases of techniques for which no tactic is shown",
        OldMitigations: "mitigations that are revoked or deprecated",
        OldObjects: "other objects that are revoked or deprecated",
        Mitigations: "mitigations",
        Groups: "groups",
        Software: "pieces of software",
        Campaigns: "campaigns",
        ThreatActors: "threat actors",
        Indicators: "indicators",
        Reports: "reports and notes",
        Vulnerabilities: "vulnerabilities",
        Identities: "identities",
        Markings: "markings",
        Analytics: "analytics of detection strategies that are not shown",
        UnknownObjects: "objects of kinds that this explorer does not know",
        // STIX and MISP
        SameProperties: "properties that say the same as the pillars or as another property",
        // CPRT
        MissingElements: "relationships to elements that the file does not hold",
        RepeatedElements: "elements already shown elsewhere",
        DeepElements: "elements that are nested too deeply",
        // MISP
        RelationsOutside: "relations to something outside the file",
        RelationTags: "tags of relations",
        // StratML
        Contacts: "contact details of the submitter",
        MissingObjectives: "relationships to something that is not an objective of the plan",
        // Spreadsheets
        Column: "cells of a column",
        EmptyColumns: "columns with nothing but a heading",
        AboveHeadings: "cells above the headings",
        OtherSheets: "sheets without pillars, goals or objectives",
        HiddenLinks: "addresses behind cells that are not shown",
        XlsLinks: "addresses behind cells, which are not read from XLS",
        OtherLinks: "links that do not lead to a web page",
        NumberFormats: "numbers whose format is not read (a percentage is shown as a fraction of 1)",
        NamelessRows: "rows that name no pillar, goal or objective",
        HeadingRows: "rows that repeat the headings",
        TotalRows: "rows of totals",
        Notes: "notes below the table",
        // Workbooks with a whole framework
        OwnColumns: "sheets and columns that the format does not have",
        OrphanedTexts: "translations of parts that this workbook does not have",
        // Mappings
        RowsWithoutReference: "rows without a reference",
        FurtherDetails: "pairs with more detail than the explorer reads",
    }
}
