//! Files of known kinds that hold no framework: what each is, and what to do instead.

use super::{Cause, ImportError, Sketch};

const AS_SPREADSHEET: &str = "Turn it into a spreadsheet, with a column for each level, and open that.";

const BESIDE: &str = "First open one of the two frameworks that it maps, then choose the mapping under Crosswalk.";

const OVER: &str = "First open the framework that it was made for, such as the ATT&CK bundle, then open the layer under \
                    Layer.";

/// Several frameworks at once.
pub const SEVERAL: ImportError = ImportError::NoFramework {
    cause: Cause::Several,
    what: "several frameworks at once",
    advice: "Open one of them; another can be opened beside it under Compare or Crosswalk.",
};

/// Says what a JSON file is that no importer recognises.
pub fn file(sketch: &Sketch) -> ImportError {
    let no_framework = |cause, what, advice| ImportError::NoFramework { cause, what, advice };
    let is_layer = sketch.format().is_some_and(|format| format.starts_with("framework-layer"));
    if sketch.is_list() {
        no_framework(Cause::List, "a list, without a title or anything else around it", AS_SPREADSHEET)
    } else if sketch.has("mapping-collection") {
        no_framework(Cause::OscalMapping, "an OSCAL mapping collection", BESIDE)
    } else if sketch.has("mapping_objects") {
        no_framework(Cause::CtidMapping, "a mapping to ATT&CK by the Center for Threat-Informed Defense", BESIDE)
    } else if is_layer {
        no_framework(Cause::Layer, "a layer", OVER)
    } else if sketch.has_list("techniques") && (sketch.has("domain") || sketch.has("versions")) {
        no_framework(Cause::NavigatorLayer, "a layer of ATT&CK Navigator", OVER)
    } else if sketch.has("kill_chain_order") || (sketch.has("namespace") && sketch.has("icon")) {
        no_framework(
            Cause::Galaxy,
            "a MISP galaxy without its cluster",
            "Open the cluster: the file of the same name that has “values”, from the folder “clusters”.",
        )
    } else if sketch.kind().is_some() && sketch.has("spec_version") {
        no_framework(
            Cause::StixObject,
            "a single STIX object",
            "Open the bundle that it comes from: a file with “objects”.",
        )
    } else if sketch.has("OrganizationalStrategyDocument") {
        no_framework(
            Cause::StratMlDraft,
            "a draft of a later StratML, which is not a standard yet",
            "Open the plan as StratML Part 1 or Part 2: a file with “StrategicPlan” or “PerformancePlanOrReport”.",
        )
    } else if sketch.has_list("control-families")
        || (sketch.has_list("controls") && (sketch.has_list("groups") || sketch.has_list("families")))
    {
        no_framework(
            Cause::Gemara,
            "a catalog in the Gemara format, which FINOS CCC and the OSPS Baseline use",
            "Open its OSCAL version, if the publisher offers one, or turn it into a spreadsheet, with a column for each \
             level.",
        )
    } else if sketch.has("$schema") && sketch.has("properties") {
        no_framework(
            Cause::JsonSchema,
            "a JSON Schema",
            "It describes the structure of files; open a file that follows it.",
        )
    } else {
        ImportError::UnknownKind { found: sketch.top() }
    }
}

/// Says what a text is that is not JSON, where that can be recognised.
pub fn text(text: &str) -> Option<ImportError> {
    let mut lines = text.lines().filter(|line| !line.trim().is_empty());
    let (first, second) = (lines.next()?, lines.next()?);
    let is_table = |separator| {
        let columns = first.split(separator).count();
        columns > 1 && second.split(separator).count() >= columns && !first.starts_with(['{', '[', '<'])
    };
    let advice = "Open it as a spreadsheet, with a column for each level.";
    let refused = ImportError::NoFramework { cause: Cause::Csv, what: "a table (CSV)", advice };
    [',', ';', '\t'].into_iter().any(is_table).then_some(refused)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_told_by_name() {
        for (json, expected) in [
            ("[{}]", "a list"),
            (r#"{"mapping-collection": {}}"#, "an OSCAL mapping"),
            (r#"{"mapping_objects": [], "metadata": {}}"#, "a mapping to ATT&CK"),
            (r#"{"format": "framework-layer/1"}"#, "a layer"),
            (r#"{"techniques": [], "domain": "x"}"#, "a layer of ATT&CK Navigator"),
            (r#"{"kill_chain_order": {}}"#, "a MISP galaxy"),
            (r#"{"type": "tool", "spec_version": "2.1"}"#, "a single STIX object"),
            (r#"{"controls": [], "groups": []}"#, "a catalog in the Gemara format"),
            (r#"{"OrganizationalStrategyDocument": {}}"#, "a draft of a later StratML"),
            (r#"{"other": 1}"#, "at its top level it has “other”"),
        ] {
            let message = file(&Sketch::read(json).unwrap()).to_string();
            assert!(message.contains(expected), "{message}");
        }
        assert!(text("pillar,goal\na,b\n").is_some());
        assert!(text("hello").is_none());
    }
}
