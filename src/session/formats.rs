//! What kinds of files are called in the language of the page. Names of products stay.

use importers::Format;

/// What a kind of file is called.
pub fn format_title(format: Format) -> String {
    match format {
        Format::Own => messages::format_own(),
        Format::Workbook => messages::format_workbook(),
        Format::OscalCatalog => messages::format_oscal_catalog(),
        Format::OscalProfile => messages::format_oscal_profile(),
        Format::Stix => messages::format_bundle("STIX"),
        Format::Attack => messages::format_bundle("ATT&CK"),
        Format::Atlas => messages::format_bundle("MITRE ATLAS"),
        Format::Disarm => messages::format_bundle("DISARM"),
        Format::Sparta => messages::format_bundle("SPARTA"),
        Format::Emb3d => messages::format_bundle("MITRE EMB3D"),
        Format::Capec => messages::format_bundle("CAPEC"),
        Format::Cprt => messages::format_cprt(),
        Format::Misp => messages::format_misp(),
        Format::StratMl => messages::format_stratml(),
        Format::StrategicPlan => messages::format_strategic_plan(),
        Format::PerformancePlan => messages::format_performance_plan(),
        Format::PerformanceReport => messages::format_performance_report(),
        Format::Xlsx => messages::format_excel("XLSX"),
        Format::Xls => messages::format_excel("XLS"),
        Format::Ods => messages::format_ods(),
        Format::Tsv => messages::format_text_table("TSV"),
        Format::Csv => messages::format_text_table("CSV"),
        Format::Spreadsheet => messages::format_spreadsheet(),
    }
}

/// What a kind of mapping is called.
pub fn mapping_format_title(format: crosswalk::Format) -> String {
    match format {
        crosswalk::Format::Oscal => messages::mapping_format_oscal(),
        crosswalk::Format::Strm => messages::mapping_format_strm(),
        crosswalk::Format::Olir => messages::mapping_format_olir(),
        crosswalk::Format::Ctid => messages::mapping_format_ctid(),
        crosswalk::Format::Sheet => messages::mapping_format_sheet(),
    }
}
