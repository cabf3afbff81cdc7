//! The kinds of files that this program opens, by name.

use crate::closed::closed;

closed! {
    /// The kind of a file, in plain words.
    #[allow(clippy::doc_markdown, reason = "the docs are the words themselves")]
    Format {
        Own: "Framework file",
        Workbook: "Framework file (workbook)",
        OscalCatalog: "OSCAL catalog",
        OscalProfile: "OSCAL profile",
        Stix: "STIX bundle",
        Attack: "ATT&CK bundle",
        Atlas: "MITRE ATLAS bundle",
        Disarm: "DISARM bundle",
        Sparta: "SPARTA bundle",
        Emb3d: "MITRE EMB3D bundle",
        Capec: "CAPEC bundle",
        AtlasData: "ATLAS data file",
        CisoLibrary: "CISO Assistant library",
        Cprt: "NIST CPRT file",
        Misp: "MISP galaxy cluster",
        StratMl: "StratML plan",
        StrategicPlan: "StratML strategic plan",
        PerformancePlan: "StratML performance plan",
        PerformanceReport: "StratML performance report",
        Xlsx: "Excel workbook (XLSX)",
        Xls: "Excel workbook (XLS)",
        Ods: "OpenDocument spreadsheet (ODS)",
        Tsv: "TSV spreadsheet",
        Csv: "CSV spreadsheet",
        Spreadsheet: "Spreadsheet",
    }
}

impl Format {
    /// The kind with this name; a [`RefusalReason`](crate::RefusalReason) has the names of formats among its values.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|format| format.as_str() == name)
    }

    /// The part of the name that is the same in every language; empty where there is none.
    pub fn product(self) -> &'static str {
        match self {
            Self::Stix => "STIX",
            Self::Attack => "ATT&CK",
            Self::Atlas => "MITRE ATLAS",
            Self::Disarm => "DISARM",
            Self::Sparta => "SPARTA",
            Self::Emb3d => "MITRE EMB3D",
            Self::Capec => "CAPEC",
            Self::Xlsx => "XLSX",
            Self::Xls => "XLS",
            Self::Tsv => "TSV",
            Self::Csv => "CSV",
            _ => "",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_format_is_known_by_its_name() {
        for format in Format::ALL {
            assert_eq!(Format::named(format.as_str()), Some(*format));
        }
        assert_eq!(Format::named("parchment"), None);
    }
}
