//! Reads and writes layers of MITRE's ATT&CK Navigator (version 4 and later), and counts what the other format cannot
//! hold.

use std::collections::BTreeMap;

use framework::{Framework, Goal, Link, Objective, PartKind, Ref, check::is_address};
use serde::{Deserialize, Serialize};

use crate::{FrameworkRef, Layer, LayerError, Mark, Omitted, Scale, Target, file::is_colour};

/// A Navigator layer, converted.
#[derive(Clone, Debug)]
pub struct Import {
    /// The layer.
    pub layer: Layer,
    /// What was left out, with counts.
    pub left_out: Vec<(Omitted, usize)>,
}

#[derive(Serialize, Deserialize)]
struct File {
    #[serde(default)]
    name: String,
    #[serde(default)]
    versions: Versions,
    #[serde(default)]
    domain: String,
    #[serde(default)]
    description: String,
    #[serde(default)]
    techniques: Vec<Technique>,
    #[serde(default)]
    gradient: Gradient,
    #[serde(flatten, skip_serializing)]
    others: BTreeMap<String, serde_json::Value>,
}

#[derive(Default, Serialize, Deserialize)]
struct Versions {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    attack: Option<String>,
    #[serde(default)]
    navigator: String,
    #[serde(default)]
    layer: String,
}

#[derive(Serialize, Deserialize)]
struct Gradient {
    #[serde(default)]
    colors: Vec<String>,
    #[serde(rename = "minValue", default)]
    min: f64,
    #[serde(rename = "maxValue", default)]
    max: f64,
}

/// The colours of the Navigator's default gradient, which every layer is written with.
const COLOURS: [&str; 3] = ["#ff6666ff", "#ffe766ff", "#8ec843ff"];

impl Default for Gradient {
    fn default() -> Self {
        Self { colors: COLOURS.map(str::to_owned).to_vec(), min: 0.0, max: 100.0 }
    }
}

impl Gradient {
    /// Whether the gradient has the default colours, with or without the digits for transparency, or no colours.
    fn is_usual(&self) -> bool {
        let is_alike = |(own, usual): (&String, &str)| usual.starts_with(&own.to_lowercase()) && own.len() >= 7;
        self.colors.is_empty() || self.colors.len() == COLOURS.len() && self.colors.iter().zip(COLOURS).all(is_alike)
    }
}

#[derive(Default, Serialize, Deserialize)]
struct Technique {
    #[serde(rename = "techniqueID")]
    id: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    tactic: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    score: Option<f64>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    color: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    comment: String,
    #[serde(default = "default_true")]
    enabled: bool,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    metadata: Vec<Pair>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    links: Vec<Anchor>,
}

fn default_true() -> bool {
    true
}

/// The framework id of a layer whose file names no domain.
const ATTACK: &str = "attack";

/// The tag for techniques that the Navigator hides.
const HIDDEN: &str = "hidden";

#[derive(Serialize, Deserialize)]
struct Pair {
    #[serde(default)]
    name: String,
    #[serde(default)]
    value: String,
}

#[derive(Serialize, Deserialize)]
struct Anchor {
    #[serde(default)]
    label: String,
    #[serde(default)]
    url: String,
}

/// Whether a text looks like a Navigator layer.
pub fn is_navigator(text: &str) -> bool {
    text.contains("\"techniques\"") && text.contains("\"techniqueID\"")
}

/// Reads a Navigator layer for a framework with ATT&CK's labels. Marks on unknown labels are kept under the label in
/// lower case, so that [`Layer::misfits`] reports them. If the framework has none of the labels, the layer belongs to
/// the domain that it names.
///
/// # Errors
/// Fails if the text is not a Navigator layer.
pub fn read(text: &str, framework: &Framework) -> Result<Import, LayerError> {
    let not_read = |error: serde_json::Error| LayerError::NotRead { message: error.to_string() };
    let file: File = serde_json::from_str(text).map_err(not_read)?;
    let targets = targets(framework);
    let fits =
        file.techniques.is_empty() || file.techniques.iter().any(|technique| targets.contains_key(&technique.id));
    let version = file.versions.attack;
    let of = if fits {
        FrameworkRef { id: framework.id.clone(), version: version.or_else(|| framework.version.clone()) }
    } else {
        // None of its techniques are here, so it is for another framework than the current one.
        FrameworkRef { id: if file.domain.is_empty() { ATTACK.to_owned() } else { file.domain }, version }
    };
    let mut layer = Layer {
        title: file.name,
        framework: of,
        scale: if file.gradient.min < file.gradient.max {
            Scale { min: file.gradient.min, max: file.gradient.max }
        } else {
            Scale { min: 0.0, max: 100.0 }
        },
        statuses: Layer::of(framework).statuses,
        marks: BTreeMap::new(),
    };
    let mut left_out: BTreeMap<Omitted, usize> = BTreeMap::new();
    for technique in file.techniques {
        let target = targets.get(&technique.id).cloned().unwrap_or_else(|| Target::Goal(technique.id.to_lowercase()));
        if technique.tactic.is_some() && layer.mark(&target).is_some() {
            // The same technique under another tactic; a layer has it once.
            *left_out.entry(Omitted::Tactics).or_default() += 1;
            continue;
        }
        let mark = mark(technique, &mut left_out);
        layer.update(target, |old| *old = mark);
    }
    for (key, _) in file.others {
        *left_out.entry(Omitted::Setting(key)).or_default() += 1;
    }
    if !file.gradient.is_usual() {
        *left_out.entry(Omitted::Gradient).or_default() += 1;
    }
    if !file.description.is_empty() {
        *left_out.entry(Omitted::Description).or_default() += 1;
    }
    Ok(Import { layer, left_out: left_out.into_iter().collect() })
}

fn targets(framework: &Framework) -> BTreeMap<String, Target> {
    let goals = framework.goals.iter().filter_map(|goal| Some((goal.label.clone()?, Target::Goal(goal.id.clone()))));
    let objectives = framework
        .objectives
        .iter()
        .filter_map(|objective| Some((objective.label.clone()?, Target::Objective(objective.id.clone()))));
    goals.chain(objectives).collect()
}

fn mark(technique: Technique, left_out: &mut BTreeMap<Omitted, usize>) -> Mark {
    // The Navigator's colours may end in two more digits for transparency.
    let colour = technique.color.get(..7).filter(|colour| is_colour(colour)).map(str::to_owned);
    let metadata = technique.metadata.iter().filter(|pair| !pair.value.is_empty());
    let pairs = metadata.map(|pair| format!("{}: {}", pair.name, pair.value));
    let note: Vec<_> = Some(technique.comment).into_iter().filter(|text| !text.is_empty()).chain(pairs).collect();
    let (links, others): (Vec<_>, Vec<_>) = technique.links.into_iter().partition(|link| is_address(&link.url));
    if !others.is_empty() {
        *left_out.entry(Omitted::Links).or_default() += others.len();
    }
    Mark {
        score: technique.score,
        colour,
        note: (!note.is_empty()).then(|| note.join("\n\n")),
        links: links.into_iter().map(|link| Link { title: link.label, address: link.url }).collect(),
        tags: (!technique.enabled).then(|| HIDDEN.to_owned()).into_iter().collect(),
        status: None,
    }
}

/// Writes the layer for the Navigator; also returns what the file cannot hold, with counts.
pub fn write(layer: &Layer, framework: &Framework, domain: &str) -> (String, Vec<(Omitted, usize)>) {
    let mut left_out: BTreeMap<Omitted, usize> = BTreeMap::new();
    let mut techniques = Vec::new();
    for (target, mark) in &layer.marks {
        let Some(id) = label(framework, target) else {
            *left_out.entry(Omitted::WithoutId).or_default() += 1;
            continue;
        };
        if mark.status.is_some() {
            *left_out.entry(Omitted::Statuses).or_default() += 1;
        }
        techniques.push(technique(layer, mark, id));
    }
    let file = File {
        name: if layer.title.is_empty() { "layer".to_owned() } else { layer.title.clone() },
        versions: Versions { attack: layer.framework.version.clone(), navigator: "5.1.0".into(), layer: "4.5".into() },
        domain: domain.to_owned(),
        description: String::new(),
        techniques,
        gradient: Gradient { min: layer.scale.min, max: layer.scale.max, ..Gradient::default() },
        others: BTreeMap::new(),
    };
    (serde_json::to_string_pretty(&file).unwrap_or_default(), left_out.into_iter().collect())
}

fn technique(layer: &Layer, mark: &Mark, id: String) -> Technique {
    let status = mark.status.as_deref().and_then(|id| layer.status(id));
    let metadata = status.map(|status| Pair { name: "Status".to_owned(), value: status.title.clone() });
    Technique {
        id,
        score: mark.score,
        color: mark.colour.clone().unwrap_or_default(),
        comment: mark.note.clone().unwrap_or_default(),
        enabled: !mark.tags.iter().any(|tag| tag == HIDDEN),
        metadata: metadata.into_iter().collect(),
        links: mark.links.iter().map(|link| Anchor { label: link.title.clone(), url: link.address.clone() }).collect(),
        tactic: None,
    }
}

fn label(framework: &Framework, target: &Target) -> Option<String> {
    fn of<T: PartKind>(framework: &Framework, id: &str) -> Option<Ref<T>> {
        framework.find::<T>(id)
    }
    match target {
        Target::Goal(id) => framework[of::<Goal>(framework, id)?].label.clone(),
        Target::Objective(id) => framework[of::<Objective>(framework, id)?].label.clone(),
        Target::Section(_) => None,
    }
}
