//! Keeping the layer in the browser, sending it as a link, saving it as a file, and opening one.

use leptos::prelude::*;

use crate::session::session;
use view::{dynamic, memo, view};
use worker::Form;

/// The choices.
#[component]
pub fn KeepAndSend() -> AnyView {
    let session = session();
    view! {
        <section class="section layer-keep" aria-labelledby="layer-keep">
            <h2 id="layer-keep">{messages::layer_keep_and_send()}</h2>
            {(!session.settings.embedded.get()).then(|| view! { <Keep/> })}
            <Link/>
            <Save/>
            <p>
                <label class="button file-button">
                    {messages::layer_open()}
                    <input class="visually-hidden" type="file" multiple=true data-layer-file="" on:change=move |event| session.pick(&event)/>
                </label>
                " "
                {messages::layer_that_opens()}
            </p>
        </section>
    }
}

#[component]
fn Keep() -> AnyView {
    let session = session();
    view! {
        <label class="option">
            <input
                type="checkbox"
                data-layer-keep=""
                prop:checked=move || session.are_layers_kept()
                on:change:target=move |event| session.choose_keeping(event.target().checked())
            />
            {messages::layer_keep_here()}
        </label>
        <p class="facet-hint">{move || if session.are_layers_kept() { messages::layer_is_kept() } else { messages::layer_is_not_kept() }}</p>
    }
}

/// The link with the layer in it, and how long that is.
#[component]
fn Link() -> AnyView {
    let session = session();
    let address = memo(move |_| {
        let fragment = session.layer_fragment()?;
        Some(exports::permalink(&session.page_address(), &fragment))
    });
    let length = move || match address.with(|address| address.as_ref().map(String::len)) {
        Some(length) if length > layers::link::LONG => messages::layer_link_long(length),
        Some(length) => messages::layer_link_length(length),
        None => messages::layer_too_long_for_link(),
    };
    view! {
        <p>
            <button type="button" class="button" data-layer-link="" on:click=move |_| session.copy_layer_link()>{messages::layer_copy_link()}</button>
            " "
            <span data-link-length=move || address.with(|address| address.as_ref().map(|address| address.len().to_string()))>{length}</span>
        </p>
    }
}

#[component]
fn Save() -> AnyView {
    let session = session();
    if session.settings.is_sandboxed.get() {
        return view! { <p>{messages::frame_cannot_save()}</p> };
    }
    let navigator = dynamic(move || {
        session.has_techniques().then(|| {
            view! {
                <button type="button" class="button" on:click=move |_| session.save_navigator_layer()>{messages::layer_save_navigator()}</button>
            }
        })
    });
    view! {
        <p class="layer-actions">
            <button type="button" class="button" data-layer-save="" on:click=move |_| session.save_layer()>{messages::layer_save()}</button>
            {navigator}
            <button type="button" class="button" on:click=move |_| session.save_goals(Form::Xlsx)>{messages::layer_save_xlsx()}</button>
            <button type="button" class="button" on:click=move |_| session.save_goals(Form::Csv)>{messages::layer_save_csv()}</button>
            <button type="button" class="button" on:click=move |_| session.print()>{messages::print()}</button>
        </p>
    }
}
