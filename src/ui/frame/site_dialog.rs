//! Saving the framework on screen as a site for any host.

use leptos::prelude::*;

use crate::session::session;
use view::{dynamic, view};

/// The contents of the dialog.
#[component]
pub fn SiteDialog() -> AnyView {
    let session = session();
    let address = RwSignal::new(String::new());
    view! {
        {dynamic(move || {
            (!session.is_awaiting()).then(|| view! { <p>{messages::site_what(&session.framework().title)}</p> })
        })}
        {dynamic(move || session.saves_layer().then(|| view! { <p>{messages::site_with_layer()}</p> }))}
        <form on:submit=move |event| {
            event.prevent_default();
            session.save_site(&address.get_untracked());
        }>
            <p>
                <label>
                    {messages::site_address()}
                    " "
                    <input
                        type="text"
                        inputmode="url"
                        autocomplete="url"
                        aria-describedby="site-address-why"
                        prop:value=move || address.get()
                        on:input:target=move |event| address.set(event.target().value())
                    />
                </label>
            </p>
            <p id="site-address-why">{messages::site_address_why()}</p>
            <p><button type="submit" class="button">{messages::site_save()}</button></p>
        </form>
    }
}
