//! What the rest of the program does for the page. The page asks for it by name, since it is not there at a first visit.

use crate::browser::Picked;

use super::{Picture, Session};

/// Something that the rest of the program does.
pub enum Deed {
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
    /// Opens the file that was kept over a reload.
    Reopen {
        /// The name of the file.
        name: String,
        /// What it holds.
        text: String,
    },
}

/// Does a deed.
pub fn carry_out(session: Session, deed: Deed) {
    match deed {
        Deed::CopyView => session.copy_view(),
        Deed::CopyTitleAndLink => session.copy_title_and_link(),
        Deed::CopySelection => session.copy_selection(),
        Deed::Share => session.share(),
        Deed::SaveSvg(picture) => session.save_svg(picture),
        Deed::SavePng(picture) => session.save_png(picture),
        Deed::Open(picked, turn) => session.open_picked(picked, turn),
        Deed::Fetch(address) => session.fetch(&address),
        Deed::Reopen { name, text } => session.reopen(name, text),
    }
}

impl Session {
    /// Has the rest of the program do something.
    pub fn ask(self, deed: Deed) {
        self.with_rest(move |abilities| match abilities {
            Some(abilities) => (abilities.carry_out)(self, deed),
            None => self.tell(super::rest::NOT_LOADED),
        });
    }
}
