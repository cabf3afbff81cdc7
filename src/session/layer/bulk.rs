//! Marking several goals at once: all that a page shows.

use leptos::prelude::*;

use crate::session::Session;
use layers::{Mark, Target};

/// What to give several goals. A field that is `None` leaves a goal as it is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BulkMark {
    /// A status; an empty one removes it.
    pub status: Option<String>,
    /// A score.
    pub score: Option<f64>,
    /// A note, which is added after the one that is there.
    pub note: Option<String>,
}

impl BulkMark {
    /// Whether it changes nothing.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    fn apply(&self, mark: &mut Mark) {
        if let Some(status) = &self.status {
            mark.status = Some(status.clone()).filter(|status| !status.is_empty());
        }
        mark.score = self.score.or(mark.score);
        if let Some(note) = self.note.as_deref().map(str::trim) {
            mark.note = Some(match mark.note.take() {
                // A note that is given twice is not added twice.
                Some(before) if ends_with(&before, note) => before,
                Some(before) => before + "\n\n" + note,
                None => note.to_owned(),
            });
        }
    }

    /// How many marks have something that this would replace.
    fn replaced<'m>(&self, marks: impl IntoIterator<Item = &'m Mark>) -> Replaced {
        let mut replaced = Replaced::default();
        for mark in marks {
            replaced.statuses += usize::from(self.status.is_some() && mark.status.is_some());
            replaced.scores += usize::from(self.score.is_some() && mark.score.is_some());
        }
        replaced
    }
}

/// How many goals have something that marking them would replace.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Replaced {
    /// How many have a status already.
    pub statuses: usize,
    /// How many have a score already.
    pub scores: usize,
}

/// Whether a note ends with a paragraph, or is nothing else.
fn ends_with(note: &str, paragraph: &str) -> bool {
    let rest = note.trim_end().strip_suffix(paragraph);
    rest.is_some_and(|rest| rest.is_empty() || rest.ends_with("\n\n"))
}

impl Session {
    /// How many goals the page shows that can be marked at once.
    pub fn number_on_screen(self) -> usize {
        self.goals_on_screen().len()
    }

    /// How many of the goals on screen have something that marking them so would replace.
    pub fn replaced_by(self, bulk_mark: &BulkMark) -> Replaced {
        if bulk_mark.status.is_none() && bulk_mark.score.is_none() {
            return Replaced::default();
        }
        let framework = self.framework();
        let goals = self.goals_on_screen().into_iter().map(|goal| Target::Goal(framework[goal].id.clone()));
        self.layer_view.with(|layer_view| {
            bulk_mark.replaced(goals.filter_map(|goal| layer_view.own.mark(&goal)).collect::<Vec<_>>())
        })
    }

    /// Marks all goals that the page shows, says how many there were, and offers to undo it. Tells whether any was
    /// marked.
    pub fn mark_all(self, bulk_mark: &BulkMark) -> bool {
        let framework = self.framework();
        let goals = self.goals_on_screen();
        if bulk_mark.is_empty() || goals.is_empty() {
            self.notify(messages::nothing_to_mark());
            return false;
        }
        let description = messages::marked_all(&messages::count(goals.len(), &framework.names.goal));
        self.change_undoably(description, |layers, framework| {
            layers.update(framework, |layer| {
                for goal in &goals {
                    layer.update(Target::Goal(framework[*goal].id.clone()), |mark| bulk_mark.apply(mark));
                }
            });
        });
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_goals_get_what_is_given_and_keep_the_rest() {
        let bulk_mark = BulkMark { status: Some("done".into()), note: Some("Seen".into()), ..BulkMark::default() };
        let mut mark = Mark { score: Some(2.0), note: Some("Before".into()), ..Mark::default() };
        bulk_mark.apply(&mut mark);
        assert_eq!((mark.status.as_deref(), mark.score), (Some("done"), Some(2.0)));
        assert_eq!(mark.note.as_deref(), Some("Before\n\nSeen"));
        BulkMark { status: Some(String::new()), score: Some(3.0), ..BulkMark::default() }.apply(&mut mark);
        assert_eq!((mark.status, mark.score), (None, Some(3.0)));
    }

    #[test]
    fn a_note_that_is_given_twice_is_there_once() {
        let bulk_mark = |note: &str| BulkMark { note: Some(note.into()), ..BulkMark::default() };
        let mut mark = Mark::default();
        for note in ["Seen", " Seen\n", "Seen"] {
            bulk_mark(note).apply(&mut mark);
        }
        assert_eq!(mark.note.as_deref(), Some("Seen"));
        bulk_mark("Seen again").apply(&mut mark);
        bulk_mark("again").apply(&mut mark);
        assert_eq!(mark.note.as_deref(), Some("Seen\n\nSeen again\n\nagain"));
    }

    #[test]
    fn what_makes_way_is_counted_by_what_is_given() {
        let marks = [
            Mark { score: Some(1.0), status: Some("done".into()), ..Mark::default() },
            Mark { score: Some(1.0), note: Some("n".into()), ..Mark::default() },
        ];
        let replaced = |bulk_mark: BulkMark| bulk_mark.replaced(&marks);
        assert_eq!(replaced(BulkMark { score: Some(2.0), ..BulkMark::default() }), Replaced { statuses: 0, scores: 2 });
        assert_eq!(
            replaced(BulkMark { status: Some(String::new()), note: Some("x".into()), score: None }),
            Replaced { statuses: 1, scores: 0 }
        );
    }
}
