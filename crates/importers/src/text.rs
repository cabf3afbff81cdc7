//! A text in a foreign file, borrowed from it where it can be; `null` is the empty text.

use std::borrow::Cow;

use super::{clean, plain::plain};
use framework::slot::{Fill, InvalidVariant, Slot, TextSlot};

/// A text as it stands in a file: to compare and to look up. What is shown comes from [`Text::title`] or [`plain`].
#[derive(Clone, Debug, Default)]
pub struct Text<'a>(Cow<'a, str>);

impl Text<'_> {
    /// The text as it stands.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text on one line.
    pub fn title(&self) -> String {
        plain(&self.0).split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The beginning of the text on one line, or none where that is empty. It is short, since labels are said again
    /// wherever something points to them.
    pub fn label(&self) -> Option<String> {
        let label: String = clean(self.0.trim()).chars().take(80).collect();
        Some(label.replace('\n', " ")).filter(|label| !label.trim().is_empty())
    }
}

impl<'a> TextSlot<'a> for Text<'a> {
    fn put(&mut self, text: Cow<'a, str>) -> Result<(), InvalidVariant<'a>> {
        self.0 = text;
        Ok(())
    }
}

impl<'a> Fill<'a> for Text<'a> {
    fn slot(&mut self) -> Slot<'_, 'a> {
        Slot::Text(self)
    }
}
