//! What the rest of the program does for the page. The page asks for it by name, since it is not there at a first visit.

use crate::browser::Picked;

use super::{Picture, Session};

/// Something that the rest of the program does.
pub enum Command {
    /// Copies the address of what is on screen, filters and all.
    CopyView,
    /// Copies title and address of what is on screen.
    CopyTitleAndLink,
    /// Copies what the reader has selected, with where it comes from.
    CopySelection,
    /// Opens the share sheet for what is on screen.
    Share,
    /// Saves a picture as SVG.
    SaveSvg(Picture),
    /// Saves a picture as PNG.
    SavePng(Picture),
    /// Opens a file that was read, in the opening of this number.
    Open(Picked, u32),
    /// Opens the file at an address.
    Fetch(String),
    /// Opens again the files that are kept under this id.
    Reopen(String),
}

/// Does a deed.
pub fn run_command(session: Session, deed: Command) {
    match deed {
        Command::CopyView => session.copy_view(),
        Command::CopyTitleAndLink => session.copy_title_and_link(),
        Command::CopySelection => session.copy_selection(),
        Command::Share => session.share(),
        Command::SaveSvg(picture) => session.save_svg(picture),
        Command::SavePng(picture) => session.save_png(picture),
        Command::Open(picked, turn) => session.open_picked(picked, turn),
        Command::Fetch(address) => session.fetch(&address),
        Command::Reopen(id) => session.reopen(id),
    }
}

impl Session {
    /// Has the rest of the program do something.
    pub fn dispatch(self, deed: Command) {
        self.with_chunk(move |api| match api {
            Some(api) => (api.run_command)(self, deed),
            None => self.tell_not_loaded(messages::chunk_unloaded(), messages::chunk_outdated()),
        });
    }
}
