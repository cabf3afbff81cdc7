//! Long lists, rendered a page at a time.

use leptos::prelude::*;

use crate::session::{Session, session};
use crate::ui::{program_dir, program_language};
use view::{dynamic, view};

/// How many items one page of a list has. Pages rather than a virtual list: the keyboard, screen readers and the
/// browser's own search reach everything rendered, and the scroll bar is right.
const PAGE: usize = 50;

/// How many items of a list to render: a page, and another for each time the reader asked for more.
pub fn most_drawn(session: Session) -> usize {
    session.pages.get() * PAGE
}

/// The button for the next page of a list; in print, how many items it shows, and of how many.
#[component]
pub fn ShowMore(
    /// How many items the list has.
    number: Memo<usize>,
) -> AnyView {
    let session = session();
    dynamic(move || {
        let (number, most) = (number.get(), most_drawn(session));
        let rest = number.saturating_sub(most);
        (rest > 0).then(|| {
            view! {
                <button type="button" class="button" lang=program_language() dir=program_dir() on:click=move |_| session.pages.update(|pages| *pages += 1)>
                    {messages::show_more(rest.min(PAGE), rest)}
                </button>
                <p class="print-only" lang=program_language() dir=program_dir()>{messages::printed_first(most, number)}</p>
            }
        })
    })
}
