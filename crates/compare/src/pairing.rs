//! Pairs the goals of two versions.

use std::collections::HashMap;

use framework::{Framework, Goal, Pillar, Ref};

/// How two goals were paired.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The reader says so.
    Reader,
    /// They have the same id.
    Id,
    /// They have the same label.
    Label,
    /// They have the same title.
    Title,
    /// They have similar texts.
    Text,
}

impl Reason {
    /// Every reason, the surest first.
    pub const ALL: [Self; 5] = [Self::Reader, Self::Id, Self::Label, Self::Title, Self::Text];

    /// The identifier in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Reader => "reader",
            Self::Id => "id",
            Self::Label => "label",
            Self::Title => "title",
            Self::Text => "text",
        }
    }
}

/// A correction by the reader: these two goals are the same, or this one has no partner.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// The id of the older goal; `None` if the newer one has no partner.
    pub older: Option<String>,
    /// The id of the newer goal; `None` if the older one has no partner.
    pub newer: Option<String>,
}

/// The partner of each goal, by the goal's index.
pub struct Partners {
    older: Vec<Option<(Ref<Goal>, Reason)>>,
    newer: Vec<Option<(Ref<Goal>, Reason)>>,
    /// Goals without a partner by the reader's choice.
    alone_older: Vec<bool>,
    alone_newer: Vec<bool>,
}

/// The share of common words from which two texts count as one goal's.
const ALIKE: f64 = 0.6;

/// The most pairs of texts that are compared; with more, all remaining goals count as added or removed.
const MOST: usize = 4_000_000;

impl Partners {
    pub fn of_newer(&self, at: Ref<Goal>) -> Option<(Ref<Goal>, Reason)> {
        self.newer[at.index()]
    }

    pub fn of_older(&self, at: Ref<Goal>) -> Option<(Ref<Goal>, Reason)> {
        self.older[at.index()]
    }

    /// Pairs two goals. A former partner of either, as after two choices for one goal, becomes free again.
    fn join(&mut self, older: Ref<Goal>, newer: Ref<Goal>, reason: Reason) {
        if let Some((former, _)) = self.of_older(older) {
            self.newer[former.index()] = None;
        }
        if let Some((former, _)) = self.of_newer(newer) {
            self.older[former.index()] = None;
        }
        self.older[older.index()] = Some((newer, reason));
        self.newer[newer.index()] = Some((older, reason));
    }

    fn is_free_older(&self, at: Ref<Goal>) -> bool {
        self.older[at.index()].is_none() && !self.alone_older[at.index()]
    }

    fn is_free_newer(&self, at: Ref<Goal>) -> bool {
        self.newer[at.index()].is_none() && !self.alone_newer[at.index()]
    }
}

pub fn pair(older: &Framework, newer: &Framework, choices: &[Choice]) -> Partners {
    let mut partners = Partners {
        older: vec![None; older.goals.len()],
        newer: vec![None; newer.goals.len()],
        alone_older: vec![false; older.goals.len()],
        alone_newer: vec![false; newer.goals.len()],
    };
    for choice in choices {
        let before = choice.older.as_deref().and_then(|id| older.find::<Goal>(id));
        let after = choice.newer.as_deref().and_then(|id| newer.find::<Goal>(id));
        match (before, after) {
            (Some(before), Some(after)) => partners.join(before, after, Reason::Reader),
            (Some(before), None) => partners.alone_older[before.index()] = true,
            (None, Some(after)) => partners.alone_newer[after.index()] = true,
            (None, None) => {}
        }
    }
    by_name_despite_ids(older, newer, &mut partners, |framework, goal| {
        // Titles that recur under several pillars have numbered ids, which depend on the order in the file.
        let pillar = &framework[goal.pillar].title;
        [without_number(&goal.id), &folded(pillar), &folded(&goal.title)].join("\n")
    });
    by_name_despite_ids(older, newer, &mut partners, |_, goal| folded(&goal.title));
    by_key(older, newer, &mut partners, Reason::Id, |_, goal| Some(goal.id.clone()));
    by_key(older, newer, &mut partners, Reason::Label, |_, goal| goal.label.clone());
    by_key(older, newer, &mut partners, Reason::Label, |_, goal| goal.label.as_deref().map(without_zeros));
    by_key(older, newer, &mut partners, Reason::Title, |_, goal| Some(folded(&goal.title)));
    by_text(older, newer, &mut partners);
    partners
}

/// Pairs goals by name where their ids would pair them wrongly: importers may number ids, so that a goal inserted
/// before others takes over theirs. `name` must identify a goal on both sides, and the id of one of the two must belong
/// to a goal of another name on the other side.
fn by_name_despite_ids(
    older: &Framework,
    newer: &Framework,
    partners: &mut Partners,
    name: impl Fn(&Framework, &Goal) -> String,
) {
    let (old_ids, new_ids) = (by_id(older), by_id(newer));
    let misleads = |ids: &HashMap<&str, &Goal>, id: &str, framework: &Framework, known: &str| {
        ids.get(id).is_some_and(|goal| name(framework, goal) != known)
    };
    let free_older = older.refs::<Goal>().filter(|at| partners.is_free_older(*at));
    let free_newer = newer.refs::<Goal>().filter(|at| partners.is_free_newer(*at));
    let before = unique(free_older.map(|at| (name(older, &older[at]), at)));
    let after = unique(free_newer.map(|at| (name(newer, &newer[at]), at)));
    for (known, before) in before.into_iter().filter(|(known, _)| !known.is_empty()) {
        let Some(after) = after.get(&known).copied() else { continue };
        let (one, two) = (&older[before].id, &newer[after].id);
        if one != two && (misleads(&new_ids, one, newer, &known) || misleads(&old_ids, two, older, &known)) {
            partners.join(before, after, Reason::Title);
        }
    }
}

fn by_id(framework: &Framework) -> HashMap<&str, &Goal> {
    framework.goals.iter().map(|goal| (goal.id.as_str(), goal)).collect()
}

/// The goals with a unique name.
fn unique(named: impl Iterator<Item = (String, Ref<Goal>)>) -> HashMap<String, Ref<Goal>> {
    let mut all: HashMap<String, Vec<Ref<Goal>>> = HashMap::new();
    for (name, at) in named {
        all.entry(name).or_default().push(at);
    }
    all.into_iter().filter_map(|(name, all)| <[_; 1]>::try_from(all).ok().map(|[at]| (name, at))).collect()
}

/// An id without the number that distinguishes it from others of the same name.
fn without_number(id: &str) -> &str {
    let counted = id.rsplit_once('-').filter(|(_, number)| number.bytes().all(|byte| byte.is_ascii_digit()));
    counted.map_or(id, |(name, _)| name)
}

/// A label without leading zeros in its numbers: `03.01.01` becomes `3.1.1`.
fn without_zeros(label: &str) -> String {
    let mut out = String::with_capacity(label.len());
    let mut letters = label.chars().peekable();
    let mut is_number = false;
    while let Some(c) = letters.next() {
        let is_leading = c == '0' && !is_number && letters.peek().is_some_and(char::is_ascii_digit);
        is_number = c.is_ascii_digit() && !is_leading;
        if !is_leading {
            out.push(c);
        }
    }
    out
}

/// Whether two pillars are the same: by id or, if ids were reassigned, by title. The only pillars of two frameworks
/// count as the same too, since such a pillar may just be named after its file.
pub fn is_same_pillar(older: &Framework, one: Ref<Pillar>, newer: &Framework, two: Ref<Pillar>) -> bool {
    let are_single = older.pillars.len() == 1 && newer.pillars.len() == 1;
    let (one, two) = (&older[one], &newer[two]);
    are_single || one.id == two.id || folded(&one.title) == folded(&two.title)
}

/// Pairs goals with equal keys, if each key belongs to just one free goal on either side.
fn by_key(
    older: &Framework,
    newer: &Framework,
    partners: &mut Partners,
    reason: Reason,
    key: impl Fn(&Framework, &Goal) -> Option<String>,
) {
    let free_older = older.refs::<Goal>().filter(|at| partners.is_free_older(*at));
    let free_newer = newer.refs::<Goal>().filter(|at| partners.is_free_newer(*at));
    let before = unique(free_older.map(|at| (key(older, &older[at]).unwrap_or_default(), at)));
    let after = unique(free_newer.map(|at| (key(newer, &newer[at]).unwrap_or_default(), at)));
    for (key, after) in after.into_iter().filter(|(key, _)| !key.is_empty()) {
        if let Some(before) = before.get(&key) {
            partners.join(*before, after, reason);
        }
    }
}

/// Pairs the remaining goals by the words that their texts share, the most similar first.
fn by_text(older: &Framework, newer: &Framework, partners: &mut Partners) {
    let free_older: Vec<_> = older.refs::<Goal>().filter(|at| partners.is_free_older(*at)).collect();
    let free_newer: Vec<_> = newer.refs::<Goal>().filter(|at| partners.is_free_newer(*at)).collect();
    if free_older.len().saturating_mul(free_newer.len()) > MOST {
        return;
    }
    let mut numbers = HashMap::new();
    let before: Vec<_> = free_older.iter().map(|at| word_set(older, *at, &mut numbers)).collect();
    let after: Vec<_> = free_newer.iter().map(|at| word_set(newer, *at, &mut numbers)).collect();
    let mut found = Vec::new();
    for (one, before) in before.iter().enumerate() {
        for (two, after) in after.iter().enumerate() {
            let alike = jaccard(before, after);
            if alike >= ALIKE {
                found.push((alike, one, two));
            }
        }
    }
    found.sort_by(|one, two| two.0.total_cmp(&one.0).then((one.1, one.2).cmp(&(two.1, two.2))));
    for (_, one, two) in found {
        let (before, after) = (free_older[one], free_newer[two]);
        if partners.is_free_older(before) && partners.is_free_newer(after) {
            partners.join(before, after, Reason::Text);
        }
    }
}

/// The words of a goal as sorted, unique numbers, which compare much faster than strings.
fn word_set(framework: &Framework, at: Ref<Goal>, numbers: &mut HashMap<String, u32>) -> Vec<u32> {
    let goal = &framework[at];
    let objectives = goal.objectives.iter().map(|at| &framework[*at].statement.text);
    let texts = [&goal.title].into_iter().chain(goal.summary.iter().map(|summary| &summary.text)).chain(objectives);
    let mut words = Vec::new();
    for text in texts {
        for word in folded(text).split(' ').filter(|word| !word.is_empty()) {
            let next = numbers.len() as u32;
            words.push(*numbers.entry(word.to_owned()).or_insert(next));
        }
    }
    words.sort_unstable();
    words.dedup();
    words
}

/// The Jaccard index of two sorted lists: common words among all words.
fn jaccard(one: &[u32], two: &[u32]) -> f64 {
    let (fewer, more) = (one.len().min(two.len()), one.len().max(two.len()));
    // Lists of such different lengths cannot have enough in common.
    if more == 0 || (fewer as f64) < ALIKE * more as f64 {
        return 0.0;
    }
    let (mut left, mut right, mut common) = (0, 0, 0);
    while let (Some(first), Some(second)) = (one.get(left), two.get(right)) {
        left += usize::from(first <= second);
        right += usize::from(second <= first);
        common += usize::from(first == second);
    }
    common as f64 / (one.len() + two.len() - common) as f64
}

/// Lower-case letters and digits, with single spaces between words.
pub fn folded(text: &str) -> String {
    let small = text.to_lowercase();
    small.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
