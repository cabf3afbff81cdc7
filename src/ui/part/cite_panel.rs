//! A citation in the form one needs.

use leptos::prelude::*;

use crate::session::session;
use crate::ui::program_language;
use exports::cite::{Style, Work};
use view::view;

use super::fresh_id;

/// Citations of one work, to copy or save.
#[component]
pub fn CitePanel(
    /// What is cited.
    work: Work,
    /// The heading.
    #[prop(into)]
    title: String,
) -> AnyView {
    let session = session();
    let style = RwSignal::new(Style::Apa);
    // The form that the text is in; where another is chosen, it stays the old one until the text is written.
    let citation = RwSignal::new((Style::Apa, String::new()));
    let choose = move |choice| {
        style.set(choice);
        session.cite(work, choice, move |text| {
            // Another may have been chosen while this one was being written.
            if style.get_untracked() == choice {
                citation.set((choice, text));
            }
        });
    };
    choose(Style::Apa);
    let (heading, name) = (fresh_id("cite"), fresh_id("style"));
    let label = heading.clone();
    view! {
        <section class="section cite-panel" aria-labelledby=label lang=program_language()>
            <h2 id=heading>{title}</h2>
            <fieldset>
                <legend class="visually-hidden">{messages::citation_form()}</legend>
                <div class="choices">
                    {Style::ALL.map(|choice| view! { <StyleChoice choice style name=name.clone() choose=Callback::new(choose)/> })}
                </div>
            </fieldset>
            <pre class="code-box" tabindex="0" role="group" aria-label=messages::citation()>
                {move || citation.with(|(_, text)| text.clone())}
            </pre>
            <div class="actions" lang=program_language()>
                <button type="button" class="button" on:click=move |_| session.copy_citation(citation.with(|(_, text)| text.clone()))>
                    {messages::copy_citation()}
                </button>
                <button type="button" class="button button-quiet" on:click=move |_| citation.with(|(style, text)| session.save_citation(work, *style, text))>
                    {messages::download_citation()}
                </button>
            </div>
        </section>
    }
}

#[component]
fn StyleChoice(choice: Style, style: RwSignal<Style>, name: String, choose: Callback<Style>) -> AnyView {
    view! {
        <label>
            <input
                type="radio"
                name=name
                value=choice.as_str()
                prop:checked=move || style.get() == choice
                on:change=move |_| choose.run(choice)
            />
            {choice.title()}
        </label>
    }
}
