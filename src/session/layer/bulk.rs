//! Marking several goals at once: all that a page shows.

use crate::session::Session;
use layers::{Mark, Target};

/// What several goals are given. What is none stays as it is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Given {
    /// A status; an empty one takes it away.
    pub status: Option<String>,
    /// A score.
    pub score: Option<f64>,
    /// A note, which goes behind what is there.
    pub note: Option<String>,
}

impl Given {
    /// Whether it changes nothing.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    fn give(&self, mark: &mut Mark) {
        if let Some(status) = &self.status {
            mark.status = Some(status.clone()).filter(|status| !status.is_empty());
        }
        mark.score = self.score.or(mark.score);
        if let Some(note) = &self.note {
            let before = mark.note.take().map(|before| before + "\n\n").unwrap_or_default();
            mark.note = Some(before + note);
        }
    }
}

impl Session {
    /// How many goals the page shows that can be marked at once.
    pub fn number_on_screen(self) -> usize {
        self.goals_on_screen().len()
    }

    /// Marks all goals that the page shows, and says how many these were.
    pub fn mark_all(self, given: &Given) {
        let framework = self.framework();
        let goals = self.goals_on_screen();
        if given.is_empty() || goals.is_empty() {
            self.tell(messages::nothing_to_mark());
            return;
        }
        self.change_layer(|layer| {
            for goal in &goals {
                layer.update(Target::Goal(framework[*goal].id.clone()), |mark| given.give(mark));
            }
        });
        self.tell(messages::marked_all(&messages::count(goals.len(), &framework.names.goal)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_goals_get_what_is_given_and_keep_the_rest() {
        let given = Given { status: Some("done".into()), note: Some("Seen".into()), ..Given::default() };
        let mut mark = Mark { score: Some(2.0), note: Some("Before".into()), ..Mark::default() };
        given.give(&mut mark);
        assert_eq!((mark.status.as_deref(), mark.score), (Some("done"), Some(2.0)));
        assert_eq!(mark.note.as_deref(), Some("Before\n\nSeen"));
        Given { status: Some(String::new()), score: Some(3.0), ..Given::default() }.give(&mut mark);
        assert_eq!((mark.status, mark.score), (None, Some(3.0)));
    }
}
