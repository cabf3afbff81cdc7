//! The menu of less frequent choices: appearance, other frameworks, help.

use leptos::prelude::*;
use view::{dynamic, view};
use worker::Form;

use crate::{
    session::{Appearance, Origin, session},
    ui::lazy::{self, LazyView},
};
use routes::Route;

/// The menu.
#[component]
pub fn More() -> AnyView {
    let session = session();
    view! {
        <details class="more menu" name="menu" on:toggle=move |_| session.load_chunk()>
            <summary>{messages::more()}</summary>
            <div class="more-menu">{dynamic(|| lazy::lazy(LazyView::Menu))}</div>
        </details>
    }
}

/// The contents of the menu.
pub fn menu() -> AnyView {
    view! {
        <AppearanceChoice/>
        <ThisProgram/>
    }
}

#[component]
fn AppearanceChoice() -> AnyView {
    let session = session();
    let choices = Appearance::ALL.map(|appearance| {
        let is_on = move || session.settings.appearance.get() == appearance;
        view! {
            <label>
                <input
                    type="radio"
                    name="appearance"
                    value=appearance.as_str()
                    prop:checked=is_on
                    on:change=move |_| session.settings.choose_appearance(appearance)
                />
                {appearance.title()}
            </label>
        }
    });
    view! {
        <fieldset>
            <legend class="more-heading">{messages::appearance()}</legend>
            <div class="appearance">{choices}</div>
        </fieldset>
    }
}

#[component]
fn ThisProgram() -> AnyView {
    let session = session();
    let back = move || {
        session.explorer.with(|explorer| explorer.origin != Origin::Bundled).then(|| {
            view! {
                <li>
                    <button type="button" class="button" on:click=move |_| session.close_opened()>
                        {messages::back_to_bundled()}
                    </button>
                </li>
            }
        })
    };
    view! {
        <h2 class="more-heading">{messages::frameworks()}</h2>
        <ul class="more-list">
            <li><button type="button" class="button" on:click=move |_| session.open_dialog("#open-file")>{messages::open_file()}</button></li>
            {back}
            <li><a class="button" href=move || session.href(Route::Compare)>{messages::compare_with()}</a></li>
            <li><a class="button" href=move || session.href(Route::Crosswalk)>{messages::crosswalk_with()}</a></li>
            <li><button type="button" class="button" on:click=move |_| session.save_framework(Form::Whole)>{messages::save_framework()}</button></li>
        </ul>
        <h2 class="more-heading">{messages::help()}</h2>
        <ul class="more-list">
            <li>
                <button type="button" class="button" on:click=move |_| session.open_dialog("#shortcuts")>
                    {messages::shortcuts()}
                </button>
            </li>
        </ul>
    }
}
