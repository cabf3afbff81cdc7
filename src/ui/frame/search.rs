//! The search field: the result list follows as the reader types, and the field suggests titles, themes and actors. It
//! is a combobox with a list below it, as the ARIA Authoring Practices describe it.

use leptos::prelude::*;

use crate::{
    session::{Session, session},
    ui::lazy::{self, LazyView},
    ui::part::marked,
};
use explore::{Suggestion, Target};
use routes::{Address, Route};
use view::{dynamic, memo, view};

/// The most suggestions offered at a time.
const MOST: usize = 8;

/// The state that the field and its list share.
#[derive(Clone, Copy)]
pub struct Combobox {
    session: Session,
    is_open: RwSignal<bool>,
    /// The suggestion that Enter takes.
    active: RwSignal<Option<usize>>,
    suggestions: Memo<Vec<Suggestion>>,
    is_shown: Memo<bool>,
}

/// The search field with its suggestions.
#[component]
pub fn Search() -> AnyView {
    let session = session();
    let is_open = RwSignal::new(false);
    let suggestions = memo(move |_| {
        let text = session.query.with(|query| query.text.clone());
        if is_open.get() && !text.trim().is_empty() { session.suggest(&text, MOST) } else { vec![] }
    });
    let is_shown = memo(move |_| is_open.get() && suggestions.with(|suggestions| !suggestions.is_empty()));
    let combobox = Combobox { session, is_open, active: RwSignal::new(None), suggestions, is_shown };
    let shown = move || is_shown.get();
    let active = move || combobox.active.get().filter(|_| shown()).map(option_id);
    view! {
        <div class="search-box" role="search">
            <label class="visually-hidden" for="search">{messages::search()}</label>
            <input
                id="search"
                type="search"
                dir="auto"
                role="combobox"
                aria-expanded=move || shown().to_string()
                aria-controls="suggestions"
                aria-activedescendant=active
                aria-autocomplete="list"
                autocomplete="off"
                autocapitalize="none"
                spellcheck="false"
                placeholder=messages::search()
                prop:value=move || session.query.with(|query| query.text.clone())
                on:input:target=move |event| {
                    let typed = event.target().value();
                    let taken = combobox.type_text(typed.clone());
                    if taken != typed {
                        event.target().set_value(&taken);
                    }
                }
                on:keydown=move |event| {
                    // While an input method composes, keys belong to it; with modifiers, they belong to the browser.
                    let is_plain = !(session.is_composing(&event) || event.shift_key() || event.ctrl_key() || event.alt_key() || event.meta_key());
                    if is_plain && combobox.press(&event.key()) {
                        event.prevent_default();
                    }
                }
                on:blur=move |_| combobox.close()
            />
            <ul class="suggestions" id="suggestions" role="listbox" aria-label=messages::suggestions() hidden=move || !shown()>
                {move || shown().then(|| lazy::lazy(LazyView::Suggestions(combobox)))}
            </ul>
        </div>
    }
}

fn option_id(at: usize) -> String {
    format!("suggestion-{at}")
}

#[component]
fn Choice(combobox: Combobox, at: usize, suggestion: Suggestion) -> AnyView {
    let names = combobox.session.framework().names.clone();
    let kind = match suggestion.target {
        Target::Goal(_) => names.goal.one,
        Target::Theme(_) => names.theme.one,
        Target::Actor(_) => names.actor.one,
    };
    let target = suggestion.target;
    // Pressing the mouse would take the focus from the field, and close the list before the click is complete.
    view! {
        <li
            role="option"
            id=option_id(at)
            aria-selected=move || (combobox.active.get() == Some(at)).to_string()
            on:mousedown=|event| event.prevent_default()
            on:click=move |_| combobox.go_to(target)
        >
            <span>{marked(suggestion.title)}</span>
            <span class="suggestion-kind">{kind}</span>
        </li>
    }
}

impl Combobox {
    /// The list of suggestions.
    pub fn choices(self) -> AnyView {
        dynamic(move || {
            let options = self.suggestions.get().into_iter().enumerate();
            options.map(|(at, suggestion)| view! { <Choice combobox=self at suggestion/> }).collect::<Vec<_>>()
        })
    }

    fn close(self) {
        self.is_open.set(false);
        self.active.set(None);
    }

    fn type_text(self, text: String) -> String {
        self.is_open.set(true);
        // Setting it rerenders each suggestion, so it is only done when needed.
        if self.active.get_untracked().is_some() {
            self.active.set(None);
        }
        self.session.type_text(text)
    }

    /// Runs the action of a key in the field, and tells whether the key has one.
    fn press(self, key: &str) -> bool {
        match key {
            "ArrowDown" => self.step(1),
            "ArrowUp" => self.step(-1),
            "Enter" => self.enter(),
            "Escape" if self.is_shown.get_untracked() => self.close(),
            "Escape" => self.session.clear_search(),
            _ => return false,
        }
        true
    }

    /// Moves through the suggestions, with the field itself between the last and the first.
    fn step(self, by: isize) {
        self.is_open.set(true);
        let number = self.suggestions.with(Vec::len) as isize;
        let present = self.active.get().map_or(-1, |at| at as isize);
        let next = (present + by + 1).rem_euclid(number + 1) - 1;
        self.active.set(usize::try_from(next).ok());
    }

    fn enter(self) {
        let active = self.active.get().filter(|_| self.is_shown.get_untracked());
        let chosen = active.and_then(|at| {
            self.suggestions.with(|suggestions| suggestions.get(at).map(|suggestion| suggestion.target))
        });
        match chosen {
            Some(target) => self.go_to(target),
            None => {
                self.close();
                self.session.show_list();
            }
        }
    }

    /// Goes to the target of a suggestion, and clears the words that were typed to find it.
    fn go_to(self, target: Target) {
        let framework = self.session.framework();
        let route = match target {
            Target::Goal(at) => Route::Goal(framework[at].id.clone()),
            Target::Theme(at) => Route::Theme(framework[at].id.clone()),
            Target::Actor(at) => Route::Actor(framework[at].id.clone()),
        };
        self.close();
        let mut address = Address { route, query: self.session.query.get() };
        address.query.text.clear();
        self.session.visit_address(address);
    }
}
