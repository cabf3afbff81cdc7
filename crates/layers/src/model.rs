//! A layer and its marks.

use std::collections::BTreeMap;

use framework::{Framework, Link, Tone};

/// A reader's own work on a framework.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Layer {
    /// What it is called.
    pub title: String,
    /// The framework that it belongs to.
    pub framework: Of,
    /// What scores lie between.
    pub scale: Scale,
    /// The statuses that it knows, in order.
    pub statuses: Vec<Status>,
    /// What is marked, and how. A mark that says nothing is not kept.
    pub marks: BTreeMap<Target, Mark>,
}

/// A framework by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Of {
    /// Its id.
    pub id: String,
    /// The version of its data, where it has one.
    pub version: Option<String>,
}

/// The least and the greatest score.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    /// The least.
    pub min: f64,
    /// The greatest.
    pub max: f64,
}

/// Where something can stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Status {
    /// Slug.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// How it is to be taken.
    pub tone: Tone,
}

/// Something that can be marked, by its id.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Target {
    /// A goal.
    Goal(String),
    /// A section.
    Section(String),
    /// An objective.
    Objective(String),
}

/// What a layer says of one thing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Mark {
    /// The id of a status.
    pub status: Option<String>,
    /// A score on the scale of the layer.
    pub score: Option<f64>,
    /// A colour as `#rrggbb`.
    pub colour: Option<String>,
    /// A note in Markdown.
    pub note: Option<String>,
    /// Where to read on.
    pub links: Vec<Link>,
    /// Words to group by.
    pub tags: Vec<String>,
}

impl Target {
    /// What kind of thing it is, as addresses in the page name it.
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
    /// Whether it is one of the plain set and has the name that it came with, however it is meant. A page may show its title
    /// in another language.
    pub fn is_plain(&self) -> bool {
        plain().iter().any(|it| it.id == self.id && it.title == self.title)
    }
}

impl Mark {
    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl Layer {
    /// An empty layer on a framework: with the statuses of its own first facet of statuses, else a plain set.
    pub fn of(framework: &Framework) -> Self {
        let of = Of { id: framework.id.clone(), version: framework.version.clone() };
        Self { framework: of, statuses: statuses(framework), ..Self::default() }
    }

    /// What is said of a thing, where anything is.
    pub fn mark(&self, target: &Target) -> Option<&Mark> {
        self.marks.get(target)
    }

    /// Changes what is said of a thing. A mark that says nothing any more goes.
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

    /// Where a score lies on the scale, from 0 for the least to 1 for the greatest.
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

/// A set that fits most work.
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
