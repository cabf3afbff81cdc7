//! Why a file cannot be opened, for programs in other languages than English: a cause, and the values in its sentence.

use framework::packed::packed;

use crate::closed::closed;

/// Why a file cannot be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefusalReason {
    /// The cause.
    pub cause: Cause,
    /// The values in the sentence about this cause, in its own order: numbers as digits, a parser's words in English.
    pub values: Vec<String>,
}

impl RefusalReason {
    /// A cause with the values in its sentence.
    pub fn new(cause: Cause, values: impl IntoIterator<Item = impl ToString>) -> Self {
        Self { cause, values: values.into_iter().map(|value| value.to_string()).collect() }
    }
}

impl From<Cause> for RefusalReason {
    fn from(cause: Cause) -> Self {
        Self { cause, values: Vec::new() }
    }
}

packed! {
    RefusalReason { cause, values }
}

closed! {
    /// What keeps a file from being opened, or from being read as a mapping.
    Cause {
        /// The bytes are not text in UTF-8.
        NotText,
        /// They look like a ZIP archive.
        LooksLikeZip,
        /// They look like a gzip archive.
        LooksLikeGzip,
        /// They look like a PDF.
        LooksLikePdf,
        /// They look like text in UTF-16.
        LooksLikeUtf16,
        /// There is nothing in the file.
        Empty,
        /// The file is larger than this program opens. Values: its size and the largest, in megabytes.
        TooLarge,
        /// It holds more objects than this program opens. Values: how many are opened.
        TooMany,
        /// The text is not JSON. Values: line, column, the parser's words.
        NotJson,
        /// The text begins as web pages do. Values: line, column.
        LikeAPage,
        /// The text is not well-formed. Values: line, column, the grammar, the parser's words.
        Malformed,
        /// The text ends too early. Values: line, column.
        CutOff,
        /// Lists or objects nest too deep. Values: line, column, how many levels are read.
        TooDeep,
        /// No format is known by its top-level keys. Values: how many more there are, and the first keys.
        UnknownKeys,
        /// It is an empty object.
        UnknownEmpty,
        /// It is nothing but a text.
        UnknownText,
        /// It is a single value.
        UnknownValue,
        /// A value is not what its format says. Values: line, column, the format, the parser's words.
        Misshapen,
        /// The value at a key is not what its format says. Values: the format, the path, the reader's words.
        MisshapenAt,
        /// A file of CPRT has no elements. Values: the format.
        NoElements,
        /// A STIX bundle has no tactics, and no attack patterns that can be shown. Values: the format.
        NoPatternsShown,
        /// A STIX bundle has neither tactics nor attack patterns. Values: the format.
        NoPatterns,
        /// A plan has no goals. Values: the format.
        NoGoals,
        /// A document of OSCAL has no catalog in it. Values: the format.
        NoCatalog,
        /// A catalog has neither groups nor controls. Values: the format.
        NoControls,
        /// A library has no framework with requirements. Values: the format.
        NoRequirements,
        /// A galaxy cluster has no values. Values: the format.
        NoValues,
        /// There is no profile in a file. Values: the format.
        NoProfile,
        /// A profile chooses nothing that the catalogs beside it hold. Values: the format.
        NoControlsChosen,
        /// There is no catalog beside a profile. Values: the format.
        NoCatalogBeside,
        /// Several frameworks came at once.
        Several,
        /// It is a list.
        List,
        /// It is a mapping collection of OSCAL.
        OscalMapping,
        /// It is mapping data of the Center for Threat-Informed Defense.
        CtidMapping,
        /// It is a layer.
        Layer,
        /// It is a layer of ATT&CK Navigator.
        NavigatorLayer,
        /// It is a MISP galaxy without its cluster.
        Galaxy,
        /// It is a single STIX object.
        StixObject,
        /// It is a catalog in the form of Gemara.
        Gemara,
        /// It is a draft of a later StratML.
        StratMlDraft,
        /// It is a JSON Schema.
        JsonSchema,
        /// It is a table in CSV under another name.
        Csv,
        /// It is an OSCAL profile.
        OscalProfile,
        /// It is an OSCAL system security plan.
        OscalSecurityPlan,
        /// It is an OSCAL component definition.
        OscalComponent,
        /// It is an OSCAL plan of action and milestones.
        OscalMilestones,
        /// It is an OSCAL assessment plan.
        OscalAssessmentPlan,
        /// It is an OSCAL set of assessment results.
        OscalAssessmentResults,
        /// It was read, and has mistakes. Values: how many.
        Problems,
        /// It was read, and has more mistakes than are listed. Values: how many are listed.
        ManyProblems,
        /// A workbook with a whole framework was read, and has mistakes. Values: how many.
        Workbook,
        /// A spreadsheet is empty.
        TableEmpty,
        /// A spreadsheet is damaged, or is none. Values: the reader's words.
        TableUnreadable,
        /// A spreadsheet has too many cells. Values: how many cells are read.
        TableCells,
        /// The cells of a spreadsheet hold too much text. Values: how much is read, in megabytes.
        TableText,
        /// A workbook is too large when unpacked. Values: the largest, in megabytes.
        TableUnpacked,
        /// It has the name of a table, and holds bytes that no text has.
        NoText,
        /// It is a document of Word or of a similar program.
        Word,
        /// It is a presentation.
        Slides,
        /// It is a workbook of Apple Numbers.
        Numbers,
        /// It is a web page with the name of a spreadsheet.
        WebPage,
        /// It is a workbook in the XML of Excel 2003.
        OldXml,
        /// It is a workbook with a password.
        Locked,
        /// It is an archive of other files.
        Archive,
        /// It is a workbook that was cut off.
        Cut,
        /// It is running text.
        RunningText,
        /// A quotation mark opens a cell and is never closed. Values: its line.
        Unclosed,
        /// No column of a spreadsheet can be taken for goals. Values: the headings.
        TableWithoutGoals,
        /// It is no mapping.
        NoMapping,
        /// The sheet of a mapping has no headings.
        NoHeadings,
        /// The headings of a sheet do not say which columns correspond. Values: the headings.
        NoColumns,
        /// A mapping holds no pairs.
        NoPairs,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use framework::packed::{pack, unpack};

    #[test]
    fn a_cause_comes_back_as_it_went() {
        for cause in Cause::ALL {
            let reason = RefusalReason::new(*cause, ["3", "a\nb"]);
            assert_eq!(unpack(&pack(&reason)), Some(reason));
        }
    }
}
