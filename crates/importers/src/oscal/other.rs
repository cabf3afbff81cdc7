//! OSCAL documents other than catalogs, by name, with what to open instead.

use crate::{Cause, ImportError};

/// What each is, by its top-level key.
const DOCUMENTS: [(&str, Cause, &str, &str); 6] = [
    (
        "profile",
        Cause::OscalProfile,
        "an OSCAL profile, which chooses controls from a catalog",
        "Open it together with the catalog that it imports: choose or drop both files at once. Or open the \
         resolved catalog, if its publisher offers one (“resolved-profile_catalog”).",
    ),
    (
        "system-security-plan",
        Cause::OscalSecurityPlan,
        "an OSCAL system security plan",
        "It describes how one system meets controls. Open the catalog or the resolved profile that it is written for.",
    ),
    (
        "component-definition",
        Cause::OscalComponent,
        "an OSCAL component definition",
        "It describes how a component meets controls. Open the catalog that it names as its source.",
    ),
    (
        "plan-of-action-and-milestones",
        Cause::OscalMilestones,
        "an OSCAL plan of action and milestones",
        "It lists what one system still has to fix. Open the catalog or the resolved profile behind that system's plan.",
    ),
    (
        "assessment-plan",
        Cause::OscalAssessmentPlan,
        "an OSCAL assessment plan",
        "It describes how one system will be tested. Open the catalog or the resolved profile behind that system's plan.",
    ),
    (
        "assessment-results",
        Cause::OscalAssessmentResults,
        "an OSCAL set of assessment results",
        "It describes how one system was tested. Open the catalog or the resolved profile behind that system's plan.",
    ),
];

/// The top-level keys of such documents.
pub fn keys() -> impl Iterator<Item = &'static str> {
    DOCUMENTS.into_iter().map(|(key, ..)| key)
}

/// Why a document with this top-level key can't be opened alone.
pub fn refused(has: impl Fn(&str) -> bool) -> Option<ImportError> {
    let (_, cause, what, advice) = DOCUMENTS.into_iter().find(|(key, ..)| has(key))?;
    Some(ImportError::NoFramework { cause, what, advice })
}
