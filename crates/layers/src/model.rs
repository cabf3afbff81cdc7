//! A layer and its marks.

use std::collections::BTreeMap;

use framework::{Framework, Link, Tone};

/// A reader's own work on a framework.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Layer {
    /// The layer's title.
    pub title: String,
    /// The framework that the layer is for.
    pub framework: FrameworkRef,
    /// The range of scores.
    pub scale: Scale,
    /// The statuses that the layer defines, in order.
    pub statuses: Vec<Status>,
    /// The marks by their targets. Empty marks are not kept.
    pub marks: BTreeMap<Target, Mark>,
}

/// A reference to a framework.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FrameworkRef {
    /// The framework's id.
    pub id: String,
    /// The version of the framework's data, if any.
    pub version: Option<String>,
}

/// The lowest and the highest score.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    /// The lowest score.
    pub min: f64,
    /// The highest score.
    pub max: f64,
}

/// A status that a mark can have, such as “Done”.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Status {
    /// The slug.
    pub id: String,
    /// The title.
    pub title: String,
    /// How good or bad the status is.
    pub tone: Tone,
}

/// A thing that can be marked, by its id.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Target {
    /// A goal.
    Goal(String),
    /// A section.
    Section(String),
    /// An objective.
    Objective(String),
}

/// What a layer says about one thing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Mark {
    /// The id of a status.
    pub status: Option<String>,
    /// A score on the scale of the layer.
    pub score: Option<f64>,
    /// A colour in the form `#rrggbb`.
    pub colour: Option<String>,
    /// A note in Markdown.
    pub note: Option<String>,
    /// Links to further reading.
    pub links: Vec<Link>,
    /// Words to group by.
    pub tags: Vec<String>,
}

impl Target {
    /// The noun in the page's addresses.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Goal(_) => "goal",
            Self::Section(_) => "section",
            Self::Objective(_) => "objective",
        }
    }

    /// The id of the thing.
    pub fn id(&self) -> &str {
        let (Self::Goal(id) | Self::Section(id) | Self::Objective(id)) = self;
        id
    }
}

impl Default for Scale {
    fn default() -> Self {
        Self { min: 0.0, max: 4.0 }
    }
}

impl Status {
    /// Whether this is one of the plain statuses under its original title, whatever its tone. A page may then translate
    /// the title.
    pub fn is_plain(&self) -> bool {
        plain().iter().any(|status| status.id == self.id && status.title == self.title)
    }
}

impl Mark {
    /// Whether the mark says nothing.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl Layer {
    /// An empty layer on a framework, with the statuses of its first status facet, otherwise a plain set.
    pub fn of(framework: &Framework) -> Self {
        let of = FrameworkRef { id: framework.id.clone(), version: framework.version.clone() };
        Self { framework: of, statuses: statuses(framework), ..Self::default() }
    }

    /// The mark on a thing, if any.
    pub fn mark(&self, target: &Target) -> Option<&Mark> {
        self.marks.get(target)
    }

    /// Changes the mark on a thing. If the mark ends up empty, it is removed.
    pub fn update(&mut self, target: Target, change: impl FnOnce(&mut Mark)) {
        let mut mark = self.marks.remove(&target).unwrap_or_default();
        change(&mut mark);
        if !mark.is_empty() {
            self.marks.insert(target, mark);
        }
    }

    /// A status by its id.
    pub fn status(&self, id: &str) -> Option<&Status> {
        self.statuses.iter().find(|status| status.id == id)
    }

    /// The position of a score on the scale, from 0 for the lowest to 1 for the highest.
    pub fn share_of_scale(&self, score: f64) -> f64 {
        let Scale { min, max } = self.scale;
        if max > min { ((score - min) / (max - min)).clamp(0.0, 1.0) } else { 1.0 }
    }
}

fn statuses(framework: &Framework) -> Vec<Status> {
    let own = framework.facets.iter().find(|facet| facet.kind == framework::FacetKind::Status);
    let Some(own) = own else { return plain() };
    let status = |value: &framework::FacetValue| Status {
        id: value.id.clone(),
        title: value.title.clone(),
        tone: value.tone.unwrap_or_default(),
    };
    own.values.iter().map(status).collect()
}

/// A set of statuses that suits most work.
fn plain() -> Vec<Status> {
    [
        ("open", "Not started", Tone::Neutral),
        ("started", "Under way", Tone::Good),
        ("attention", "Needs attention", Tone::Attention),
        ("stopped", "Stopped", Tone::Bad),
        ("done", "Done", Tone::Done),
    ]
    .map(|(id, title, tone)| Status { id: id.to_owned(), title: title.to_owned(), tone })
    .to_vec()
}
