//! The frame around every page: masthead, notices, colophon, dialogs, and the head of a printed page.

mod awaited;
mod colophon;
mod dialogs;
mod embed_dialog;
mod language;
mod layer_faults;
mod masthead;
mod more;
mod notices;
mod open_dialog;
mod print_head;
mod search;
mod sheet_dialog;
mod site_dialog;
mod undo;

pub use awaited::AwaitedPage;
pub use colophon::Colophon;
pub use dialogs::{Dialogs, KeysTable, dialog};
pub use layer_faults::layer_faults;
pub use masthead::Masthead;
pub use more::menu;
pub use notices::{Notices, opened, opening, progress};
pub use print_head::PrintHead;
pub use search::Combobox;
pub use undo::undo_offer;
