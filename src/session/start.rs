//! From an empty page to one that answers: read what the page is asked to be, mount it, listen.

use leptos::prelude::*;

use crate::{
    address::Address,
    browser::{self, Restore, Visit},
    ui, words,
};

use super::{Explorer, Session};

/// The id of the data block in which a page carries its framework.
const DATA: &str = "framework";

/// The framework that came with the page.
pub(super) fn brought_along() -> Explorer {
    Explorer::brought_along(browser::page_data(DATA).as_deref())
}

/// Mounts the page and keeps it in step with the browser.
pub fn start() {
    let fragment = browser::fragment();
    let session = Session::new(brought_along(), Address::parse(&fragment));
    session.look.read();
    ui::mount(session);
    let framework = session.explorer.get_untracked().framework.clone();
    browser::set_title(&words::place_title(&session.place.get_untracked(), &framework));
    listen(session);
    session.open_at_start();
    browser::set_attribute("data-ready", Some(""));
    session.greet_host();
    begin_where_left(session, &fragment);
}

fn listen(session: Session) {
    browser::on_link(move |fragment| session.follow(&fragment));
    browser::on_arrive(move |fragment, restore| session.show(Address::parse(&fragment), restore));
    browser::on_leave(browser::remember);
    browser::on_key(move |key| session.press(&key));
    session.accept_files();
}

/// Makes the address canonical, and puts the reader where a reload or a link wants them.
fn begin_where_left(session: Session, fragment: &str) {
    let printed = session.address.get_untracked().to_string();
    if !fragment.is_empty() && printed != fragment {
        browser::arrive(&printed, Visit::Replace);
    }
    browser::soon(move || match Restore::present() {
        Some(restore) => restore.restore(),
        None if session.place.get_untracked().names_part() => session.face_place(),
        // The browser may have followed the fragment into the plain text that stood here before.
        None => browser::scroll_to_top(),
    });
}
