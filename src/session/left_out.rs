//! What was left out of a file, and why, in the language of the page.

use importers::{LeftOut, Omission, Place};

/// The reason or the kind, which the page shows before the number.
pub fn reason_in_words(left: &LeftOut) -> String {
    match left.omission {
        Omission::Assessment => messages::left_assessment(),
        Omission::MachineProperties => messages::left_machine_properties(),
        Omission::People => messages::left_people(),
        Omission::Revisions => messages::left_revisions(),
        Omission::BackMatter => messages::left_back_matter(),
        Omission::LinksElsewhere => messages::left_links_elsewhere(),
        Omission::OtherTexts => messages::left_other_texts(),
        Omission::MissingControls => messages::left_missing_controls(),
        Omission::UnknownChoices => messages::left_unknown_choices(),
        Omission::UnopenedFiles => messages::left_unopened_files(),
        Omission::UnreadableObjects => messages::left_unreadable_objects(),
        Omission::OldRelationships => messages::left_old_relationships(),
        Omission::Uses => messages::left_uses(),
        Omission::OtherRelationships => messages::left_other_relationships(),
        Omission::RevokedTactics => messages::left_revoked_tactics(),
        Omission::DeprecatedTactics => messages::left_deprecated_tactics(),
        Omission::RevokedTechniques => messages::left_revoked_techniques(),
        Omission::DeprecatedTechniques => messages::left_deprecated_techniques(),
        Omission::RevokedSubTechniques => messages::left_revoked_sub_techniques(),
        Omission::DeprecatedSubTechniques => messages::left_deprecated_sub_techniques(),
        Omission::LoneSubTechniques => messages::left_lone_sub_techniques(),
        Omission::PhasesWithoutTactic => messages::left_phases_without_tactic(),
        Omission::OldMitigations => messages::left_old_mitigations(),
        Omission::OldObjects => messages::left_old_objects(),
        Omission::Mitigations => messages::left_mitigations(),
        Omission::Groups => messages::left_groups(),
        Omission::Software => messages::left_software(),
        Omission::Campaigns => messages::left_campaigns(),
        Omission::ThreatActors => messages::left_threat_actors(),
        Omission::Indicators => messages::left_indicators(),
        Omission::Reports => messages::left_reports(),
        Omission::Vulnerabilities => messages::left_vulnerabilities(),
        Omission::Identities => messages::left_identities(),
        Omission::Markings => messages::left_markings(),
        Omission::Analytics => messages::left_analytics(),
        Omission::UnknownObjects => messages::left_unknown_objects(),
        Omission::SameProperties => messages::left_same_properties(),
        Omission::MissingElements => messages::left_missing_elements(),
        Omission::RepeatedElements => messages::left_told_elements(),
        Omission::DeepElements => messages::left_deep_elements(),
        Omission::RelationsOutside => messages::left_relations_outside(),
        Omission::RelationTags => messages::left_relation_tags(),
        Omission::Contacts => messages::left_contacts(),
        Omission::MissingObjectives => messages::left_missing_objectives(),
        Omission::Column => messages::left_column(&left.column),
        Omission::EmptyColumns => messages::left_empty_columns(),
        Omission::AboveHeadings => messages::left_above_headings(),
        Omission::OtherSheets => messages::left_other_sheets(),
        Omission::HiddenLinks => messages::left_hidden_links(),
        Omission::XlsLinks => messages::left_xls_links(),
        Omission::OtherLinks => messages::left_other_links(),
        Omission::NumberFormats => messages::left_number_formats(),
        Omission::NamelessRows => messages::left_nameless_rows(),
        Omission::HeadingRows => messages::left_heading_rows(),
        Omission::TotalRows => messages::left_total_rows(),
        Omission::Notes => messages::left_notes(),
        Omission::OwnColumns => messages::left_own_columns(),
        Omission::OrphanedTexts => messages::left_gone_texts(),
        Omission::RowsWithoutReference => messages::left_rows_without_reference(),
        Omission::FurtherDetails => messages::left_further_details(),
    }
}

/// The names of the omitted items, each with its place where that is known.
pub fn items_in_words(left: &LeftOut) -> Vec<String> {
    let placed = left.places.iter().zip(&left.items);
    let placed = placed.map(|(place, item)| messages::labelled(&place_in_words(place), item));
    placed.chain(left.items.iter().skip(left.places.len()).cloned()).collect()
}

fn place_in_words(Place { sheet, row, column }: &Place) -> String {
    // As digits: spreadsheet programs count rows without marks between thousands.
    let row = row.to_string();
    if column.is_empty() { messages::place_row(sheet, &row) } else { messages::place_cell(sheet, &row, column) }
}
