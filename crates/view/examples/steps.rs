//! A page that changes in steps, for trying out translators and extensions on it.
//!
//! In a browser, each press of the button is a step. Natively, it prints the first step as HTML.

use leptos::prelude::*;
use view::{IntoAnyView as _, dynamic, dynamic_memo, keyed, view};

const GOALS: [(&str, &str); 4] = [
    ("Arms control", "Make tests that leave debris a thing of the past."),
    ("Partnerships", "Explore with more nations."),
    ("Awareness", "Share what is known of objects in orbit."),
    ("Markets", "Let trade in space services grow."),
];

fn main() {
    #[cfg(target_arch = "wasm32")]
    mount_to_body(page);
    #[cfg(not(target_arch = "wasm32"))]
    println!("{}", Owner::new().with(|| page().to_html()));
}

/// A page that depends on the number of the step everywhere.
fn page() -> AnyView {
    let step = RwSignal::new(0_usize);
    let rows = move || (0..8).map(|at| at * 3 % 8).filter(|at| at % (step.get() % 4 + 1) == 0).collect();
    view! {
        <main>
            <button on:click=move |_| step.update(|step| *step += 1)>"Next step"</button>
            <p role="status">"Shown: "{move || step.get()}" of "{move || 20 - step.get()}"."</p>
            {move || (step.get() % 3 == 1).then(|| "Told for one step. ".to_owned())}
            "Text in between. "
            {dynamic(move || goal(step.get() % GOALS.len()))}
            <p>{dynamic_memo(move || step.get() / 2, usize::to_string)}</p>
            <ul>{keyed(rows, move |at| view! { <li title=move || step.get()>"Row "{at}": "{move || step.get() + at}</li> })}</ul>
            <select prop:value=move || GOALS[step.get() % 4].0>
                {GOALS.map(|(title, _)| view! { <option value=title>{title}</option> })}
            </select>
        </main>
    }
}

/// The same elements for each goal, so that they are reused.
fn goal(at: usize) -> AnyView {
    let (title, summary) = GOALS[at];
    let words: Vec<_> = summary.split(' ').enumerate().map(|(at, word)| marked(at, word)).collect();
    view! {
        <article data-goal=title>
            <h1>{title}</h1>
            <p>{words}</p>
            <p>{if at.is_multiple_of(2) { title.into_any_view() } else { view! { <em>{title}</em> } }}" again."</p>
        </article>
    }
}

fn marked(at: usize, word: &'static str) -> AnyView {
    if at % 3 == 1 {
        view! { <mark>{word}</mark>" " }
    } else {
        format!("{word} ").into_any_view()
    }
}
