//! Why a file is refused, in the language of the page.

use importers::{Cause, Format, RefusalReason};

use super::formats::format_title;

/// What is wrong with a file, in a sentence. The message of a parser inside it stays in English.
pub fn refused_message(reason: &RefusalReason) -> String {
    let text = |at: usize| reason.values.get(at).map_or("", String::as_str);
    let number = |at: usize| text(at).parse().unwrap_or_default();
    let format = |at: usize| Format::named(text(at)).map_or_else(|| text(at).to_owned(), format_title);
    let place = |message: fn(usize, usize) -> String| message(number(0), number(1));
    match reason.cause {
        Cause::NotText => messages::refused_not_text(),
        Cause::LooksLikeZip => messages::refused_zip(),
        Cause::LooksLikeGzip => messages::refused_gzip(),
        Cause::LooksLikePdf => messages::refused_pdf(),
        Cause::LooksLikeUtf16 => messages::refused_utf_16(),
        Cause::Empty => messages::refused_empty(),
        Cause::TooLarge => messages::refused_too_large(number(0), number(1)),
        Cause::TooMany => messages::refused_too_many(number(0)),
        Cause::NotJson => messages::refused_not_json(number(0), number(1), text(2)),
        Cause::LikeAPage => place(messages::refused_like_page),
        Cause::Malformed => messages::refused_malformed(number(0), number(1), text(2), text(3)),
        Cause::CutOff => place(messages::refused_cut_off),
        Cause::TooDeep => messages::refused_too_deep(number(0), number(1), number(2)),
        Cause::UnknownKeys => {
            messages::refused_unknown_keys(&keys(number(0), reason.values.get(1..).unwrap_or_default()))
        }
        Cause::UnknownEmpty => messages::refused_unknown_empty(),
        Cause::UnknownText => messages::refused_unknown_text(),
        Cause::UnknownValue => messages::refused_unknown_value(),
        Cause::Misshapen => messages::refused_misshapen(number(0), number(1), &format(2), text(3)),
        Cause::MisshapenAt => messages::refused_misshapen_at(&format(0), text(1), text(2)),
        Cause::NoElements => messages::refused_no_elements(&format(0)),
        Cause::NoPatternsShown => messages::refused_no_patterns_shown(&format(0)),
        Cause::NoPatterns => messages::refused_no_patterns(&format(0)),
        Cause::NoGoals => messages::refused_no_goals(&format(0)),
        Cause::NoCatalog => messages::refused_no_catalog(&format(0)),
        Cause::NoControls => messages::refused_no_controls(&format(0)),
        Cause::NoRequirements => messages::refused_no_requirements(&format(0)),
        Cause::NoValues => messages::refused_no_values(&format(0)),
        Cause::NoProfile => messages::refused_no_profile(&format(0)),
        Cause::NoControlsChosen => messages::refused_no_controls_chosen(&format(0)),
        Cause::NoCatalogBeside => messages::refused_no_catalog_beside(&format(0)),
        Cause::Several => messages::refused_several(),
        Cause::List => messages::refused_list(),
        Cause::OscalMapping => messages::refused_oscal_mapping(),
        Cause::CtidMapping => messages::refused_ctid_mapping(),
        Cause::Layer => messages::refused_layer(),
        Cause::NavigatorLayer => messages::refused_navigator_layer(),
        Cause::Galaxy => messages::refused_galaxy(),
        Cause::StixObject => messages::refused_stix_object(),
        Cause::Gemara => messages::refused_gemara(),
        Cause::StratMlDraft => messages::refused_stratml_draft(),
        Cause::JsonSchema => messages::refused_json_schema(),
        Cause::Csv => messages::refused_csv(),
        Cause::OscalProfile => messages::refused_oscal_profile(),
        Cause::OscalSecurityPlan => messages::refused_oscal_security_plan(),
        Cause::OscalComponent => messages::refused_oscal_component(),
        Cause::OscalMilestones => messages::refused_oscal_milestones(),
        Cause::OscalAssessmentPlan => messages::refused_oscal_assessment_plan(),
        Cause::OscalAssessmentResults => messages::refused_oscal_assessment_results(),
        Cause::Problems => messages::refused_problems(number(0)),
        Cause::ManyProblems => messages::refused_many_problems(number(0)),
        Cause::Workbook => messages::refused_cells(number(0)),
        Cause::TableEmpty => messages::refused_table_empty(),
        Cause::TableUnreadable => messages::refused_table(text(0)),
        Cause::TableCells => messages::refused_table_cells(number(0)),
        Cause::TableText => messages::refused_table_text(number(0)),
        Cause::TableUnpacked => messages::refused_table_unpacked(number(0)),
        Cause::NoText => messages::refused_no_text(),
        Cause::Word => messages::refused_word(),
        Cause::Slides => messages::refused_slides(),
        Cause::Numbers => messages::refused_numbers(),
        Cause::WebPage => messages::refused_web_page(),
        Cause::OldXml => messages::refused_old_xml(),
        Cause::Locked => messages::refused_locked(),
        Cause::Archive => messages::refused_archive(),
        Cause::Cut => messages::refused_cut(),
        Cause::RunningText => messages::refused_running_text(),
        Cause::Unclosed => messages::refused_unclosed(number(0)),
        Cause::TableWithoutGoals => messages::refused_table_without_goals(&keys(0, &reason.values)),
        Cause::NoMapping => messages::refused_no_mapping(),
        Cause::NoHeadings => messages::refused_no_headings(),
        Cause::NoColumns => messages::refused_no_columns(&keys(0, &reason.values)),
        Cause::NoPairs => messages::refused_no_pairs(),
    }
}

/// Keys or headings of a file in quotation marks, and how many more there are.
fn keys(more: usize, first: &[String]) -> String {
    let quoted = first.iter().filter(|key| !key.is_empty()).map(|key| messages::quoted(key));
    messages::list(&quoted.chain((more > 0).then(|| messages::refused_further(more))).collect::<Vec<_>>())
}

/// How to mend it, as a sentence or two.
pub fn refused_advice(cause: Cause) -> String {
    match cause {
        Cause::NotText | Cause::LooksLikeZip | Cause::LooksLikeGzip | Cause::LooksLikeUtf16 => {
            messages::refused_not_text_advice()
        }
        Cause::Empty => messages::refused_empty_advice(),
        Cause::TooLarge | Cause::TooMany | Cause::TableCells | Cause::TableText | Cause::TableUnpacked => {
            messages::file_too_large_advice()
        }
        Cause::NotJson => messages::refused_not_json_advice(),
        Cause::LikeAPage => messages::refused_like_page_advice(),
        Cause::Malformed => messages::refused_malformed_advice(),
        Cause::CutOff => messages::refused_cut_off_advice(),
        Cause::TooDeep => messages::refused_too_deep_advice(),
        Cause::UnknownKeys | Cause::UnknownEmpty | Cause::UnknownText | Cause::UnknownValue => {
            messages::refused_unknown_advice()
        }
        Cause::Misshapen | Cause::MisshapenAt => messages::refused_misshapen_advice(),
        Cause::NoElements
        | Cause::NoPatternsShown
        | Cause::NoPatterns
        | Cause::NoGoals
        | Cause::NoCatalog
        | Cause::NoControls
        | Cause::NoRequirements
        | Cause::NoValues
        | Cause::NoProfile
        | Cause::NoControlsChosen
        | Cause::NoCatalogBeside => messages::refused_nothing_advice(),
        Cause::Several => messages::refused_several_advice(),
        Cause::List => messages::refused_list_advice(),
        Cause::OscalMapping | Cause::CtidMapping => messages::refused_mapping_advice(),
        Cause::Layer | Cause::NavigatorLayer => messages::refused_layer_advice(),
        Cause::Galaxy => messages::refused_galaxy_advice(),
        Cause::StixObject => messages::refused_stix_object_advice(),
        Cause::Gemara => messages::refused_gemara_advice(),
        Cause::StratMlDraft => messages::refused_stratml_draft_advice(),
        Cause::JsonSchema => messages::refused_json_schema_advice(),
        Cause::Csv => messages::refused_csv_advice(),
        Cause::OscalProfile => messages::refused_oscal_profile_advice(),
        Cause::OscalSecurityPlan => messages::refused_oscal_security_plan_advice(),
        Cause::OscalComponent => messages::refused_oscal_component_advice(),
        Cause::OscalMilestones => messages::refused_oscal_milestones_advice(),
        Cause::OscalAssessmentPlan => messages::refused_oscal_assessment_plan_advice(),
        Cause::OscalAssessmentResults => messages::refused_oscal_assessment_results_advice(),
        Cause::Problems | Cause::ManyProblems => messages::refused_problems_advice(),
        Cause::Workbook => messages::refused_cells_advice(),
        Cause::TableEmpty => messages::refused_table_empty_advice(),
        Cause::TableUnreadable => messages::refused_table_advice(),
        Cause::LooksLikePdf | Cause::Word | Cause::Slides => messages::refused_copy_table_advice(),
        Cause::RunningText => messages::refused_running_text_advice(),
        Cause::Numbers => messages::refused_numbers_advice(),
        Cause::WebPage | Cause::OldXml | Cause::NoText => messages::refused_save_xlsx_advice(),
        Cause::Locked => messages::refused_locked_advice(),
        Cause::Archive => messages::refused_archive_advice(),
        Cause::Cut => messages::refused_cut_advice(),
        Cause::Unclosed => messages::refused_unclosed_advice(),
        Cause::TableWithoutGoals => messages::refused_table_without_goals_advice(),
        Cause::NoHeadings | Cause::NoColumns => messages::refused_no_columns_advice(),
        Cause::NoMapping | Cause::NoPairs => messages::refused_no_mapping_advice(),
    }
}
