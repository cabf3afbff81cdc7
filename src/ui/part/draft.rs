//! Fields that keep their text while a reader writes in them.

use leptos::prelude::*;
use view::memo;

/// The text of a field, and whether the reader is in it. The text belongs to the reader until they leave: a browser
/// reports `2.` as `2`, and writing that back would remove the point and put the caret before the number.
#[derive(Clone, Copy, Debug)]
pub struct Draft {
    /// What the field shows.
    pub shown: Memo<String>,
    is_inside: RwSignal<bool>,
}

/// The text of a field that shows a value, and keeps its text while the reader is in the field.
pub fn draft(value: impl Fn() -> String + Send + Sync + 'static) -> Draft {
    let is_inside = RwSignal::new(false);
    let shown = memo(move |before: Option<&String>| match before.filter(|_| is_inside.get()) {
        Some(before) => before.clone(),
        None => value(),
    });
    Draft { shown, is_inside }
}

impl Draft {
    /// The reader enters the field.
    pub fn enter(self) {
        self.is_inside.set(true);
    }

    /// The reader leaves the field, which shows its value again.
    pub fn leave(self) {
        // A field that disappears with its page loses the focus only after the signals are gone.
        let _ = self.is_inside.try_set(false);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_left_alone_while_the_reader_is_in_it() {
        Owner::new().with(|| {
            let value = RwSignal::new("2".to_owned());
            let field = draft(move || value.get());
            assert_eq!(field.shown.get_untracked(), "2");
            field.enter();
            for typed in ["2.5", "2", ""] {
                value.set(typed.to_owned());
                assert_eq!(field.shown.get_untracked(), "2", "of “2.5” the field keeps what is typed");
            }
            value.set("2.5".to_owned());
            field.leave();
            assert_eq!(field.shown.get_untracked(), "2.5");
            value.set("3".to_owned());
            assert_eq!(field.shown.get_untracked(), "3", "what others change shows");
        });
    }
}
