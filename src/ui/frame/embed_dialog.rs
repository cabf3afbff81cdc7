//! The lines that put the present view into another page, with a preview of it.

use leptos::prelude::*;

use crate::session::{Appearance, Session, session};
use exports::embed::{self, Options};
use view::{IntoAnyView as _, dynamic, view};

/// What can be left out of the frame, as addresses and readers name it.
const PARTS: [(&str, &str); 4] =
    [("search", "Search field"), ("facets", "Filters"), ("header", "Header"), ("footer", "Footer")];

/// What the dialog holds.
#[component]
pub fn EmbedDialog() -> AnyView {
    let session = session();
    let options = RwSignal::new(Options::default());
    dynamic(move || {
        session.embedding.get().then(|| {
            view! {
                <p>"A live view of what is on screen, filters and all. It fits the width that it is given."</p>
                <FromDisk/>
                <Choices options/>
                <Lines options/>
                <section>
                    <h3>"Preview"</h3>
                    <iframe
                        class="preview"
                        title="Preview of the embedded view"
                        src=move || options.with(|options| embed::frame_address(&session.embed_target(), options))
                    ></iframe>
                </section>
                <Policy/>
            }
        })
    })
}

/// That others cannot see what lies on the reader's disk alone.
#[component]
fn FromDisk() -> AnyView {
    session().explorer.with(|explorer| explorer.origin.file().map(str::to_owned)).map(|file| {
        view! {
            <p>
                {format!("The lines below cannot show {file}, which lies on this computer. Save it as a page, host that, and embed it from there.")}
            </p>
        }
    })
    .into_any_view()
}

#[component]
fn Choices(options: RwSignal<Options>) -> AnyView {
    let appearances = Appearance::ALL.map(|appearance| {
        let name = appearance.as_str();
        let is_on = move || options.with(|options| options.appearance == name);
        view! {
            <label class="option">
                <input
                    type="radio"
                    name="embed-appearance"
                    prop:checked=is_on
                    on:change=move |_| options.update(|options| options.appearance = name)
                />
                {appearance.title()}
            </label>
        }
    });
    let parts = PARTS.map(|(part, title)| {
        let is_on = move || options.with(|options| options.hide.contains(&part));
        view! {
            <label class="option">
                <input
                    type="checkbox"
                    prop:checked=is_on
                    on:change=move |_| options.update(|options| options.toggle(part))
                />
                {title}
            </label>
        }
    });
    view! {
        <form class="options" on:submit=|event| event.prevent_default()>
            <fieldset><legend>"Appearance"</legend>{appearances}</fieldset>
            <fieldset><legend>"Leave out"</legend>{parts}</fieldset>
            <fieldset>
                <legend>"Height"</legend>
                <label class="option">
                    <input
                        type="text"
                        inputmode="numeric"
                        size="6"
                        aria-label="Height in pixels"
                        placeholder="auto"
                        on:input:target=move |event| {
                            let height = event.target().value().trim().parse().ok();
                            options.update(|options| options.height = height);
                        }
                    />
                    "pixels, or as high as its content"
                </label>
            </fieldset>
        </form>
    }
}

#[component]
fn Lines(options: RwSignal<Options>) -> AnyView {
    let session = session();
    let element = move || options.with(|options| embed::element(&session.embed_target(), options));
    let frame = move || options.with(|options| embed::iframe(&session.embed_target(), options));
    view! {
        <Line session title="With a script: its height follows its content" code=Signal::derive(element)/>
        <Line session title="Without any script" code=Signal::derive(frame)/>
    }
}

#[component]
fn Line(session: Session, title: &'static str, code: Signal<String>) -> AnyView {
    view! {
        <section>
            <h3>{title}</h3>
            <pre class="code-box" tabindex="0" role="group" aria-label=title>{move || code.get()}</pre>
            <div class="actions">
                <button
                    type="button"
                    class="button button-main"
                    on:click=move |_| session.copy_text(code.get_untracked(), "Code copied")
                >
                    "Copy code"
                </button>
            </div>
        </section>
    }
}

#[component]
fn Policy() -> AnyView {
    let session = session();
    let origin = move || embed::origin(&session.settings.page_address.get());
    view! {
        <section>
            <h3>"If your page has a content security policy"</h3>
            <p>"It must allow the frame, and for the first line the script too:"</p>
            <pre class="code-box" tabindex="0" role="group" aria-label="Content security policy">
                {move || format!("frame-src {0}; script-src {0}", origin())}
            </pre>
        </section>
    }
}
