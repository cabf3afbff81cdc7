//! The hint line: explains the mark under the pointer or the focus, in one line that keeps its place while it changes.

use leptos::prelude::*;

use view::view;

use super::MarkKey;

/// The hint line of a picture. Marks find it in the context; where a page has no such line, they say nothing.
#[derive(Clone, Copy)]
pub struct Hint(RwSignal<Option<String>>);

impl Hint {
    /// A line for the marks of the component that calls this.
    pub fn provide() -> Self {
        let hint = Self(RwSignal::new(None));
        provide_context(hint);
        hint
    }

    /// The line for marks rendered here.
    pub fn find() -> Option<Self> {
        use_context()
    }

    /// Explains a mark.
    pub fn show(self, text: String) {
        self.0.set(Some(text));
    }

    /// Shows the key to the marks again.
    pub fn clear(self) {
        self.0.set(None);
    }
}

/// The line: the key to the marks, or the explanation of one. The marks themselves say the same to a screen reader.
#[component]
pub fn HintLine(
    /// What it shows.
    hint: Hint,
    /// Whether cells have shades in place of ticks.
    is_shaded: bool,
) -> AnyView {
    let has_text = move || hint.0.with(Option::is_some).then_some("");
    view! {
        <div class="hint-line" aria-hidden="true" data-told=has_text>
            <MarkKey is_shaded/>
            <p class="hint-text">{move || hint.0.get().unwrap_or_default()}</p>
        </div>
    }
}
