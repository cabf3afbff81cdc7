//! The code that embeds the current view in another page, with a preview.

use leptos::prelude::*;

use crate::session::{Appearance, Session, session};
use exports::embed::{self, Options};
use view::{IntoAnyView as _, dynamic, view};

/// The parts that the frame can leave out, by their names in addresses and their titles.
fn parts() -> [(&'static str, String); 4] {
    [
        ("search", messages::embed_search()),
        ("facets", messages::embed_facets()),
        ("header", messages::embed_header()),
        ("footer", messages::embed_footer()),
    ]
}

/// The contents of the dialog.
#[component]
pub fn EmbedDialog() -> AnyView {
    let session = session();
    let options = RwSignal::new(Options::default());
    dynamic(move || {
        session.is_embed_open.get().then(|| {
            view! {
                <p>{messages::embed_what()}</p>
                <FromDisk/>
                <Choices options/>
                <Lines options/>
                <section>
                    <h3>{messages::embed_preview()}</h3>
                    <iframe
                        class="preview"
                        title=messages::embed_preview_title()
                        src=move || options.with(|options| embed::frame_address(&session.embed_target(), options))
                    ></iframe>
                </section>
                <Policy/>
            }
        })
    })
}

/// Warns that others cannot see a file that is only on the reader's disk.
#[component]
fn FromDisk() -> AnyView {
    session()
        .explorer
        .with(|explorer| explorer.origin.file().map(str::to_owned))
        .map(|file| {
            view! {
                <p>{messages::embed_from_disk(&file)}</p>
            }
        })
        .into_any_view()
}

#[component]
fn Choices(options: RwSignal<Options>) -> AnyView {
    let parts = parts().map(|(part, title)| {
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
            <Appearances options/>
            <Languages options/>
            <fieldset><legend>{messages::embed_hide()}</legend>{parts}</fieldset>
            <Height options/>
        </form>
    }
}

#[component]
fn Appearances(options: RwSignal<Options>) -> AnyView {
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
    view! {
        <fieldset><legend>{messages::appearance()}</legend>{appearances}</fieldset>
    }
}

/// The language of the page, or each reader's own.
#[component]
fn Languages(options: RwSignal<Options>) -> AnyView {
    let languages = [(false, messages::language_name()), (true, messages::embed_readers_language())];
    let languages = languages.map(|(is_readers, title)| {
        let is_on = move || options.with(|options| options.is_in_readers_language == is_readers);
        view! {
            <label class="option">
                <input
                    type="radio"
                    name="embed-language"
                    prop:checked=is_on
                    on:change=move |_| options.update(|options| options.is_in_readers_language = is_readers)
                />
                {title}
            </label>
        }
    });
    view! {
        <fieldset><legend>{messages::choose_language()}</legend>{languages}</fieldset>
    }
}

#[component]
fn Height(options: RwSignal<Options>) -> AnyView {
    view! {
        <fieldset>
            <legend>{messages::embed_height()}</legend>
            <label class="option">
                <input
                    type="text"
                    inputmode="numeric"
                    size="6"
                    aria-label=messages::embed_height_label()
                    placeholder=messages::embed_height_auto()
                    on:input:target=move |event| {
                        let height = event.target().value().trim().parse().ok();
                        options.update(|options| options.height = height);
                    }
                />
                {messages::embed_height_hint()}
            </label>
        </fieldset>
    }
}

#[component]
fn Lines(options: RwSignal<Options>) -> AnyView {
    let session = session();
    let element = move || options.with(|options| embed::element(&session.embed_target(), options));
    let frame = move || options.with(|options| embed::iframe(&session.embed_target(), options));
    view! {
        <Line session title=messages::embed_with_script() code=Signal::derive(element)/>
        <Line session title=messages::embed_without_script() code=Signal::derive(frame)/>
    }
}

#[component]
fn Line(session: Session, title: String, code: Signal<String>) -> AnyView {
    view! {
        <section>
            <h3>{title.clone()}</h3>
            <pre class="code-box" tabindex="0" role="group" aria-label=title>{move || code.get()}</pre>
            <div class="actions">
                <button
                    type="button"
                    class="button button-main"
                    on:click=move |_| session.copy_text(code.get_untracked(), messages::code_copied())
                >
                    {messages::copy_code()}
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
            <h3>{messages::embed_policy()}</h3>
            <p>{messages::embed_policy_hint()}</p>
            <pre class="code-box" tabindex="0" role="group" aria-label=messages::embed_policy_label()>
                {move || format!("frame-src {0}; script-src {0}", origin())}
            </pre>
        </section>
    }
}
