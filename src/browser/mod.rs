//! The only module that touches the browser. It deals in text, numbers and callbacks, and knows nothing about
//! frameworks.
//!
//! Every call may be refused: in a sandboxed frame, on `file://`, with storage blocked, in an old browser. Then a
//! function here answers with `None` or `false`, or does nothing; none panics.

mod address;
mod clipboard;
mod contents;
mod download;
mod files;
mod focus;
mod frame;
mod intl;
mod keys;
#[cfg(not(feature = "whole"))]
mod language_file;
mod leaving;
mod locks;
mod page;
mod picture;
mod selection;
mod storage;
mod store;
mod time;
mod version;
#[cfg(not(feature = "whole"))]
mod worker;

#[cfg(not(feature = "whole"))]
pub use self::language_file::language_file;
#[cfg(not(feature = "whole"))]
pub use self::worker::{WorkerRequest, ask_worker};
pub use address::{
    Restore, Visit, absolute, address_as_loaded, fragment, has_new_search, is_revisit, on_history_change, on_leave,
    on_link, page_address, parameter, record_address, remember, set_parameters, write_fragment,
};
pub use clipboard::{can_share, copy, select_text, selected_passage, share};
pub use contents::Contents;
pub use download::{print, save};
pub use files::{FetchError, Fetching, Picked, ReadError, fetch_all, fetch_file, on_drop, on_paste_rows, on_pick};
pub use focus::{
    close_dialog, close_menu, close_when_left, focus, focus_heading, has_focus, open_dialog, scroll_to_top, show_part,
    step_focus,
};
pub use frame::{
    Field, Message, height, is_framed, is_sandboxed, on_height, on_message, post_json_to_host, post_to_host,
};
pub use intl::{FORMATS, languages};
pub use keys::{Key, is_composing, is_unfinished, on_first_use, on_key};
pub use leaving::{ask_before_leaving, finish_field, finish_when_hidden};
pub use locks::{held_locks, hold_lock};
pub use page::{
    Root, attribute, emptied_root, has_attribute, is_hosted, page_data, set_attribute, set_title, single_page,
};
pub use picture::{computed, svg_text, svg_to_png};
pub use selection::on_selection;
pub use storage::{local_item, on_storage_change, session_item, set_local_item, set_session_item};
pub use store::{Stored, forget_stored, store, stored};
pub use time::{after, milliseconds, run, soon, today};
pub use version::{is_outdated, load_newer_version};

use wasm_bindgen::JsCast;
use web_sys::{Document, HtmlElement, Window};

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

/// The first element that matches a selector.
fn find(selector: &str) -> Option<HtmlElement> {
    document()?.query_selector(selector).ok().flatten()?.dyn_into().ok()
}
