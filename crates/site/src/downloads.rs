//! The framework's own files to download.

use exports::Context;
use framework::{Framework, Goal, Ref};

use crate::{Files, Site};

/// Writes the framework of a context, or its goals; none if the format cannot hold them.
type Write = fn(&Context, &[Ref<Goal>]) -> Option<Vec<u8>>;

/// A format in which the framework can be downloaded.
pub(crate) struct Form {
    /// The ending of the file's name.
    pub ending: &'static str,
    /// The media type.
    pub kind: &'static str,
    /// The format's name.
    pub title: &'static str,
    /// The format's purpose, in the current message language.
    pub purpose: fn() -> String,
    write: Write,
}

/// Every format.
pub(crate) const FORMS: [Form; 5] = [
    Form {
        ending: "json",
        kind: "application/json",
        title: "JSON",
        purpose: messages::site_for_json,
        write: |context, _| Some(exports::framework_json(context.framework).into_bytes()),
    },
    Form {
        ending: "csv",
        kind: "text/csv",
        title: "CSV",
        purpose: messages::site_for_csv,
        write: |context, goals| Some(exports::csv(context, goals).into_bytes()),
    },
    Form {
        ending: "xlsx",
        kind: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        title: "XLSX",
        purpose: messages::site_for_xlsx,
        write: |context, _| exports::framework_workbook(context.framework, context.today),
    },
    Form {
        ending: "stratml.xml",
        kind: "application/xml",
        title: "StratML",
        purpose: messages::site_for_stratml,
        write: |context, _| Some(exports::stratml(context.framework).into_bytes()),
    },
    Form {
        ending: "ttl",
        kind: "text/turtle",
        title: "SKOS",
        purpose: messages::site_for_skos,
        write: |context, _| Some(exports::skos(context.framework, context.base).into_bytes()),
    },
];

/// The framework in every format.
pub(crate) fn files(site: &Site) -> Files {
    let framework: &Framework = site.framework;
    let context = Context {
        framework,
        base: site.address.unwrap_or_default(),
        fragment: "#/goals",
        filters: "",
        today: site.day(),
        program: "",
        layer: None,
    };
    let goals: Vec<_> = framework.refs().collect();
    FORMS.iter().filter_map(|form| Some((site.named(form.ending), (form.write)(&context, &goals)?))).collect()
}
