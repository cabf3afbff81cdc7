//! The names of file formats in the language of the page. Product names stay as they are.

use importers::Format;

/// The name of a file format.
pub fn format_title(format: Format) -> String {
    match format {
        Format::Own => messages::format_own(),
        Format::Workbook => messages::format_workbook(),
        Format::OscalCatalog => messages::format_oscal_catalog(),
        Format::OscalProfile => messages::format_oscal_profile(),
        Format::Stix
        | Format::Attack
        | Format::Atlas
        | Format::Disarm
        | Format::Sparta
        | Format::Emb3d
        | Format::Capec => messages::format_bundle(format.product()),
        Format::AtlasData => messages::format_atlas_data(),
        Format::CisoLibrary => messages::format_ciso_library(),
        Format::Cprt => messages::format_cprt(),
        Format::Misp => messages::format_misp(),
        Format::StratMl => messages::format_stratml(),
        Format::StrategicPlan => messages::format_strategic_plan(),
        Format::PerformancePlan => messages::format_performance_plan(),
        Format::PerformanceReport => messages::format_performance_report(),
        Format::Xlsx | Format::Xls => messages::format_excel(format.product()),
        Format::Ods => messages::format_ods(),
        Format::Tsv | Format::Csv => messages::format_text_table(format.product()),
        Format::Spreadsheet => messages::format_spreadsheet(),
    }
}

/// The name of a mapping format.
pub fn mapping_format_title(format: crosswalk::Format) -> String {
    match format {
        crosswalk::Format::Oscal => messages::mapping_format_oscal(),
        crosswalk::Format::Strm => messages::mapping_format_strm(),
        crosswalk::Format::Olir => messages::mapping_format_olir(),
        crosswalk::Format::Ctid => messages::mapping_format_ctid(),
        crosswalk::Format::Sheet => messages::mapping_format_sheet(),
    }
}
