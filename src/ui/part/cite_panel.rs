//! Citations of a work, in the form that the reader needs.

use leptos::prelude::*;

use crate::session::session;
use crate::ui::{program_dir, program_language};
use exports::cite::{Style, Work};
use view::{IntoAnyView as _, dynamic, view};

use super::fresh_id;

/// The chosen form and the progress of the citation in it. Both change together, so that no text appears under the name
/// of another form.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Citation {
    style: Style,
    progress: Progress,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Progress {
    Writing,
    Written(String),
    /// The worker that writes it did not load.
    Failed,
}

impl Citation {
    fn begun(style: Style) -> Self {
        Self { style, progress: Progress::Writing }
    }

    /// Takes an answer, unless the reader has chosen another form since.
    fn answer(&mut self, style: Style, text: Option<String>) {
        if self.style == style {
            self.progress = text.map_or(Progress::Failed, Progress::Written);
        }
    }

    fn text(&self) -> Option<&str> {
        match &self.progress {
            Progress::Written(text) => Some(text),
            Progress::Writing | Progress::Failed => None,
        }
    }
}

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
    let citation = RwSignal::new(Citation::begun(Style::Apa));
    let choose = Callback::new(move |style| {
        citation.set(Citation::begun(style));
        session.cite(work, style, move |text| citation.update(|citation| citation.answer(style, text)));
    });
    choose.run(Style::Apa);
    let (heading, name) = (fresh_id("cite"), fresh_id("style"));
    let label = heading.clone();
    view! {
        <section class="section cite-panel" aria-labelledby=label lang=program_language() dir=program_dir()>
            <h2 id=heading>{title}</h2>
            <fieldset>
                <legend class="visually-hidden">{messages::citation_form()}</legend>
                <div class="choices">
                    {Style::ALL.map(|choice| view! { <StyleChoice choice citation name=name.clone() choose/> })}
                </div>
            </fieldset>
            {dynamic(move || citation.with(|citation| shown(citation, choose)))}
            <Takeaway work citation/>
        </section>
    }
}

/// The citation, or a notice that it is being written, or that writing it failed.
fn shown(citation: &Citation, choose: Callback<Style>) -> AnyView {
    let style = citation.style;
    match &citation.progress {
        Progress::Written(text) => view! {
            <pre class="code-box" tabindex="0" role="group" dir=messages::dir() aria-label=messages::citation() data-citation=style.as_str()>{readable(text)}</pre>
        },
        Progress::Writing => {
            view! { <p class="code-box" role="status">{messages::citation_writing(style.title())}</p> }
        }
        Progress::Failed => view! {
            <div class="code-box" role="alert">
                <p>{messages::citation_failed(style.title())}</p>
                <button type="button" class="button" on:click=move |_| choose.run(style)>{messages::try_again()}</button>
            </div>
        },
    }
}

/// The text. Where it runs from right to left, each address keeps its own direction.
fn readable(text: &str) -> AnyView {
    if messages::dir() != "rtl" {
        return text.to_owned().into_any_view();
    }
    let words = text.split_inclusive(char::is_whitespace).map(|word| {
        let is_address = word.starts_with("http:") || word.starts_with("https:");
        if is_address {
            view! { <bdi dir="ltr">{word.to_owned()}</bdi> }
        } else {
            word.to_owned().into_any_view()
        }
    });
    words.collect::<Vec<_>>().into_any_view()
}

/// Buttons to copy and save, once there is a citation.
#[component]
fn Takeaway(work: Work, citation: RwSignal<Citation>) -> AnyView {
    let session = session();
    let is_missing = move || citation.with(|citation| citation.text().is_none());
    let copy = move || {
        if let Some(text) = citation.with_untracked(|citation| citation.text().map(str::to_owned)) {
            session.copy_citation(text);
        }
    };
    let save = move || {
        citation.with_untracked(|citation| {
            if let Some(text) = citation.text() {
                session.save_citation(work, citation.style, text);
            }
        });
    };
    view! {
        <div class="actions">
            <button type="button" class="button" disabled=is_missing on:click=move |_| copy()>
                {messages::copy_citation()}
            </button>
            <button type="button" class="button button-quiet" disabled=is_missing on:click=move |_| save()>
                {messages::download_citation()}
            </button>
        </div>
    }
}

#[component]
fn StyleChoice(choice: Style, citation: RwSignal<Citation>, name: String, choose: Callback<Style>) -> AnyView {
    view! {
        <label>
            <input
                type="radio"
                name=name
                value=choice.as_str()
                prop:checked=move || citation.with(|citation| citation.style == choice)
                on:change=move |_| choose.run(choice)
            />
            {choice.title()}
        </label>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shown_belongs_to_the_form_that_is_chosen() {
        let mut citation = Citation::begun(Style::Apa);
        citation.answer(Style::Apa, Some("as APA".to_owned()));
        assert_eq!(citation.text(), Some("as APA"));
        citation = Citation::begun(Style::BibTex);
        assert_eq!(citation.text(), None, "nothing of APA stays");
        citation.answer(Style::Apa, Some("late".to_owned()));
        assert_eq!(citation.progress, Progress::Writing, "an answer that comes late is not taken");
        citation.answer(Style::BibTex, None);
        assert_eq!(citation.progress, Progress::Failed);
    }
}
