//! Layers laid over the framework on screen, as pages render them: computed once for each change.

use std::sync::Arc;

use explore::LayerIndex;
use framework::{Framework, Goal, Ref, Tone};
use layers::{Layer, Mark, Rule, Share, Target, combine, link, share};

use super::{
    super::Explorer,
    Layers,
    mark_index::{MarkIndex, MarksOfGoal},
    words::refused_in_words,
};

/// The greatest step of colour for a score; the least is 0.
pub const GREATEST_HEAT: u8 = 4;

/// The layers over the framework on screen.
#[derive(Clone, Debug, Default)]
pub struct LayerView {
    /// What is on screen: the reader's own layer, over the published one.
    pub layer: Arc<Layer>,
    /// What the reader changes: their own layer, or the one from a link.
    pub own: Arc<Layer>,
    /// The layer from a link.
    pub linked: Option<Arc<Layer>>,
    /// Why the layer from a link cannot be shown.
    pub refused: Option<String>,
    /// What a query can ask about each goal; empty where nothing is marked.
    pub index: LayerIndex,
    /// Each goal's mark as shown among other goals; empty where nothing is marked.
    pub cells: Vec<Option<Arc<CellMark>>>,
}

/// A goal's mark as shown among other goals.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CellMark {
    /// The id of its status.
    pub status: Option<String>,
    /// A sign for the tone of the status.
    pub sign: Option<&'static str>,
    /// Its score in plain digits.
    pub score: Option<String>,
    /// Its score as the page's language writes numbers.
    pub decimal: Option<String>,
    /// Where the score lies on the scale: from 0 for the least to 4 for the greatest.
    pub heat: Option<String>,
    /// The colour that the reader gave it.
    pub colour: Option<String>,
    /// Whether it, or one of its objectives, has a note.
    pub has_note: bool,
    /// All of it in words.
    pub description: String,
}

/// Lays the layers over a framework, with the layer from a link if the address has one.
pub fn view_layers(explorer: &Explorer, layers: &Layers, link: &str) -> Arc<LayerView> {
    let framework = &explorer.framework;
    let linked = (!link.is_empty()).then(|| link::decode(link));
    let (linked, refused) = match linked {
        Some(Ok(layer)) => (Some(Arc::new(layer)), None),
        Some(Err(refused)) => (None, Some(refused_in_words(&refused))),
        None => (None, None),
    };
    let own = linked.clone().or_else(|| layers.own_on(&framework.id).cloned().map(Arc::new));
    let published = layers.published_on(&framework.id);
    let layer = match (&own, published) {
        (Some(own), Some(published)) => Arc::new(combine(&[Layer::clone(own), published.clone()], Rule::First)),
        (Some(own), None) => own.clone(),
        (None, Some(published)) => Arc::new(published.clone()),
        (None, None) => Arc::new(Layer::of(framework)),
    };
    // The statuses and the scale are those that the reader sees.
    let own =
        own.unwrap_or_else(|| Arc::new(Layer { marks: std::collections::BTreeMap::new(), ..Layer::clone(&layer) }));
    let (index, cells) = if layer.marks.is_empty() { Default::default() } else { marks(framework, &layer) };
    Arc::new(LayerView { layer, own, linked, refused, index, cells })
}

fn marks(framework: &Framework, layer: &Layer) -> (LayerIndex, Vec<Option<Arc<CellMark>>>) {
    let on = MarkIndex::new(framework, layer);
    let goals: Vec<_> = framework.goals.iter().map(|goal| on.marks_of(goal)).collect();
    let entry = |marks: &MarksOfGoal| explore::LayerEntry {
        status: marks.own.and_then(|mark| mark.status.clone()),
        score: marks.own.and_then(|mark| mark.score),
        has_note: marks.has_note(),
        words: marks.words(),
    };
    let cell = |marks: &MarksOfGoal| CellMark::of(framework, layer, marks).map(Arc::new);
    (LayerIndex { goals: goals.iter().map(entry).collect() }, goals.iter().map(cell).collect())
}

impl CellMark {
    /// The mark of a goal, if the goal or one of its objectives is marked.
    fn of(framework: &Framework, layer: &Layer, marks: &MarksOfGoal) -> Option<Self> {
        if marks.own.is_none() && marks.objectives.is_empty() {
            return None;
        }
        let mark = marks.own.cloned().unwrap_or_default();
        let tone = mark.status.as_deref().map(|id| layer.status(id).map(|status| status.tone).unwrap_or_default());
        let within = marks.objectives.len();
        let within = (within > 0).then(|| messages::marks_within(&messages::count(within, &framework.names.objective)));
        let parts = [
            mark.status.as_deref().map(|id| exports::status_title(layer, id)),
            mark.score.map(|score| messages::score_is(&messages::decimal(score))),
            mark.note.is_some().then(messages::has_note),
        ];
        let parts: Vec<_> = parts.into_iter().flatten().chain(mark.tags).chain(within).collect();
        let heat = |score: f64| ((layer.share_of_scale(score) * f64::from(GREATEST_HEAT)).round() as usize).to_string();
        Some(Self {
            status: mark.status,
            sign: tone.map(sign),
            score: mark.score.map(|score| score.to_string()),
            decimal: mark.score.map(messages::decimal),
            heat: mark.score.map(heat),
            colour: mark.colour,
            has_note: marks.has_note(),
            description: if parts.is_empty() { messages::is_marked() } else { messages::list(&parts) },
        })
    }
}

/// A distinct sign for each tone, which can be read without colour.
pub(super) fn sign(tone: Tone) -> &'static str {
    match tone {
        Tone::Done => "✓",
        Tone::Good => "●",
        Tone::Attention => "▲",
        Tone::Bad => "✕",
        Tone::Neutral => "○",
    }
}

impl LayerView {
    /// Whether anything is marked.
    pub fn has_marks(&self) -> bool {
        !self.layer.marks.is_empty()
    }

    /// The statuses, each with its sign: id, title, sign.
    pub fn statuses(&self) -> Vec<(String, String, &'static str)> {
        let statuses = self.layer.statuses.iter();
        let title = |id: &str| exports::status_title(&self.layer, id);
        statuses.map(|status| (status.id.clone(), title(&status.id), sign(status.tone))).collect()
    }

    /// Whether any goal has a score.
    pub fn has_scores(&self) -> bool {
        self.index.goals.iter().any(|entry| entry.score.is_some())
    }

    /// The title of a status; the id where the layer does not know it.
    pub fn status_title(&self, id: &str) -> String {
        let is_none = id == explore::NO_STATUS && self.layer.status(id).is_none();
        if is_none { messages::no_status() } else { exports::status_title(&self.layer, id) }
    }

    /// The status and the score of a mark, in words; empty where it has neither.
    pub fn status_and_score(&self, mark: &Mark) -> String {
        exports::status_and_score(&self.layer, mark)
    }

    /// The marks of some goals, in numbers.
    pub fn share(&self, framework: &Framework, goals: impl IntoIterator<Item = Ref<Goal>>) -> Share {
        share(&self.layer, framework, goals)
    }

    /// How many of some goals are done, in a few words: `12 of 20 done`. If no status means done, how many have a
    /// status.
    pub fn share_in_words(&self, share: &Share) -> String {
        let done = self.layer.statuses.iter().zip(&share.statuses).filter(|(status, _)| status.tone == Tone::Done);
        let (mut knows, mut number) = (false, 0);
        for (_, count) in done {
            knows = true;
            number += count;
        }
        if knows {
            messages::share_done(number, share.total())
        } else {
            messages::share_with_status(share.total() - share.without, share.total())
        }
    }

    /// The targets that are not in a framework, with their marks.
    pub fn misfits(&self, framework: &Framework) -> Vec<(Target, Mark)> {
        let misfits = self.layer.misfits(framework).into_iter();
        misfits.filter_map(|target| Some((target.clone(), self.layer.mark(target)?.clone()))).collect()
    }
}
