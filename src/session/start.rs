//! Start-up: reads the address and the settings, mounts the page, and listens to the browser.

use leptos::prelude::*;

use crate::{
    browser::{self, Restore},
    ui,
};
use routes::Address;

use super::{
    Explorer, Session,
    chunk::{load_by, needs_chunk},
    keys::MENU,
    navigate::{make_canonical, names_part},
};

/// The id of the data block in which a page carries its framework.
const DATA: &str = "framework";

/// The framework that came with the page.
pub(super) fn page_explorer() -> Explorer {
    Explorer::of_page(browser::page_data(DATA).as_deref())
}

/// The id of the framework that came with the page.
pub(super) fn own_id() -> String {
    page_explorer().framework.id.clone()
}

/// Mounts the page and keeps it in step with the browser.
pub fn start() {
    load_by(ui::load_chunk);
    messages::set_formats(browser::FORMATS);
    browser::record_address();
    let fragment = browser::fragment();
    let explorer = page_explorer();
    let session = Session::new(explorer, Address::parse(&fragment));
    session.settings.read();
    session.await_at_start();
    if !session.is_awaiting() {
        let framework = session.explorer.get_untracked().framework.clone();
        session.address.update(|address| *address = session.read_for(&framework, &fragment, address));
    }
    session.speak_at_start(move || {
        // A page that waits for another framework says so at once, and needs no chunk for it.
        if !session.is_awaiting() && session.address.with_untracked(needs_chunk) {
            session.with_chunk(move |_| begin(session, fragment));
        } else {
            begin(session, fragment);
        }
    });
}

/// Renders the first page, and starts to listen.
fn begin(session: Session, fragment: String) {
    ui::mount(session);
    // A saved page has its framework's language here, for readers without the program.
    browser::set_attribute("lang", Some(&messages::language()));
    browser::set_attribute("dir", Some(messages::dir()));
    listen(session);
    session.connect_to_host();
    if session.is_awaiting() {
        browser::set_title(&messages::loading());
        session.open_at_start();
        return;
    }
    let framework = session.explorer.get_untracked().framework.clone();
    browser::set_title(&messages::route_title(&session.route.get_untracked(), &framework));
    browser::set_attribute("data-framework", Some(&framework.id));
    browser::set_attribute("data-ready", Some(""));
    session.open_beside_at_start();
    restore_at_start(session, &fragment);
    session.request_layers();
}

fn listen(session: Session) {
    browser::on_link(move |fragment| session.follow(&fragment));
    browser::on_history_change(move |fragment, restore| session.follow_browser(&fragment, restore));
    browser::on_leave(move || session.remember());
    session.commit_when_hidden();
    browser::close_when_left(MENU);
    browser::on_selection(".copy-selection", move |is_selected| session.is_selected.set(is_selected));
    browser::on_key(move |key| session.press(&key));
    // A reader who does anything is likely to need the chunk soon.
    browser::on_first_use(move || session.load_chunk());
    session.accept_files();
}

/// Makes the address canonical, and puts the reader where they were or want to be.
fn restore_at_start(session: Session, fragment: &str) {
    make_canonical(&session.explorer.get_untracked().framework, &session.address.get_untracked(), fragment);
    session.restore_position();
}

impl Session {
    /// Puts the reader where a reload or a link leads.
    pub(super) fn restore_position(self) {
        browser::soon(move || match Restore::present() {
            Some(restore) => {
                self.pages.set(restore.pages());
                browser::soon(move || restore.restore());
            }
            // In a frame the reader may be busy in the page around it.
            None if names_part(&self.route.get_untracked()) => self.reveal_place(!browser::is_framed()),
            // The browser may have followed the fragment into the plain text that was here before.
            None => browser::scroll_to_top(),
        });
    }
}
