//! The data sources in which a technique can be seen, in whichever of three ways a bundle tells them.

use super::{bundle::Bundle, shapes::Object};

/// The most data sources that are looked at for one technique, and for one thing that detects it: many techniques may share
/// one that reads from everything.
const MOST: usize = 500;

/// The titles of the data sources of a technique.
///
/// Bundles have named them in the technique itself (`Process: Process Creation`), by data components that detect it, and
/// since version 18 by detection strategies with analytics that read from data components.
pub fn data_sources(bundle: &Bundle<'_>, technique: &Object<'_>) -> Vec<String> {
    let named = technique.data_sources.iter().map(|name| before_colon(&name.title()).to_owned());
    let detectors = bundle.detectors(technique).flat_map(|detector| from_detector(bundle, detector));
    named.chain(detectors).take(MOST).collect()
}

fn before_colon(name: &str) -> &str {
    name.split_once(':').map_or(name, |(source, _)| source.trim())
}

fn from_detector(bundle: &Bundle<'_>, detector: &Object<'_>) -> Vec<String> {
    if detector.is("x-mitre-data-component") {
        return vec![of_component(bundle, detector)];
    }
    let analytics = detector.analytics.iter().take(MOST).filter_map(|id| bundle.live(id.as_str()));
    let references = analytics.flat_map(|analytic| &analytic.log_sources);
    let components = references.filter_map(|reference| bundle.live(reference.component.as_str()));
    components.take(MOST).map(|component| of_component(bundle, component)).collect()
}

/// The source that a component is part of, or the component itself where the bundle has no such source.
fn of_component(bundle: &Bundle<'_>, component: &Object<'_>) -> String {
    bundle.live(component.data_source.as_str()).unwrap_or(component).title()
}
