//! Properties of every layer that the page gets: a file, one of the ATT&CK Navigator, or a link.

use framework::Framework;
use layers::{LIMIT, Layer, LayerError, Mark, Target, link, navigator};

use crate::limits::{Fault, Limit};

/// A layer in the format of the Navigator.
const NAVIGATOR: &str = r##"{"name": "Harbour", "versions": {"attack": "16", "navigator": "5.1.0", "layer": "4.5"}, "domain": "ics-attack",
 "description": "d", "gradient": {"colors": ["#ff6666", "#ffe766"], "minValue": 0, "maxValue": 100},
 "techniques": [{"techniqueID": "T0800", "tactic": "inhibit-response-function", "score": 3, "color": "#ff6666", "comment": "c", "enabled": true,
  "metadata": [{"name": "n", "value": "v"}], "links": [{"label": "l", "url": "https://a.example/"}]}], "hideDisabled": false}"##;

/// Layer files, ours and the Navigator's.
pub fn files() -> Vec<String> {
    vec![layer().write(), NAVIGATOR.to_owned()]
}

/// Layers in links.
pub fn links() -> Vec<String> {
    vec![link::encode(&layer()), link::encode(&Layer::default())]
}

fn layer() -> Layer {
    let framework = space_diplomacy::framework();
    let mut layer = Layer::of(&framework);
    for (at, goal) in framework.goals.iter().take(5).enumerate() {
        layer.update(Target::Goal(goal.id.clone()), |mark: &mut Mark| {
            mark.status = (at % 2 == 0).then(|| "done".to_owned());
            mark.score = Some(at as f64);
            mark.note = Some("Ask the embassy.".to_owned());
            mark.tags = vec!["seen".to_owned()];
        });
    }
    layer
}

/// Reads a layer file.
///
/// # Errors
/// If it costs too much, is refused without a reason, or differs after writing and reading it again.
pub fn check_file(text: &str, framework: &Framework) -> Result<(), Fault> {
    let limit = Limit::of_file(text.len());
    comes_back(limit.holds("reading a layer", || Layer::read(text))?, framework)?;
    let imported = limit.holds("reading a layer of the Navigator", || navigator::read(text, framework))?;
    comes_back(imported.map(|imported| imported.layer), framework)
}

/// Reads a layer in a link.
///
/// # Errors
/// As [`check_file`].
pub fn check_link(text: &str, framework: &Framework) -> Result<(), Fault> {
    // A short link may decompress to the longest file.
    let limit = Limit::of_file(LIMIT);
    comes_back(limit.holds("reading a link", || link::decode(text))?, framework)
}

fn comes_back(read: Result<Layer, LayerError>, framework: &Framework) -> Result<(), Fault> {
    let layer = match read {
        Ok(layer) => layer,
        Err(refused) if refused.to_string().is_empty() => {
            return Err(Fault::ErrorKind(format!("no reason is told: {refused:?}")));
        }
        Err(_) => return Ok(()),
    };
    layer.misfits(framework);
    let written = layer.write();
    // A refusal for length alone is no fault here.
    for (what, again) in [("file", Layer::read(&written)), ("link", link::decode(&link::encode(&layer)))] {
        match again {
            Ok(again) if again == layer => {}
            Err(LayerError::TooLarge { .. } | LayerError::Damaged) if written.len() > LIMIT / 2 => {}
            other => return Err(Fault::ErrorKind(format!("as a {what} it is another layer: {other:?}"))),
        }
    }
    Ok(())
}
