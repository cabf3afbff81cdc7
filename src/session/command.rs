//! What the rest of the program does for the page. The page asks for it by name, since it is not there at a first visit.

use crate::browser::Picked;

use super::Session;

/// Something that the rest of the program does.
pub enum Command {
    /// Copies the address of what is on screen, filters and all.
    CopyView,
    /// Copies what the reader has selected, with where it comes from.
    CopySelection,
    /// Opens a file that was read, in the opening of this number.
    Open(Picked, u32),
    /// Opens the file at an address.
    Fetch(String),
    /// Opens again the files that are kept under this id.
    Reopen(String),
    /// Removes what was kept on another day.
    ForgetOld,
    /// Opens what is to stand beside the framework on screen: from its address, else from what this tab kept.
    OpenBeside,
}

/// Does a deed.
pub fn run_command(session: Session, deed: Command) {
    match deed {
        Command::CopyView => session.copy_view(),
        Command::CopySelection => session.copy_selection(),
        Command::Open(picked, turn) => session.open_picked(picked, turn),
        Command::Fetch(address) => session.fetch(&address),
        Command::Reopen(id) => session.reopen(id),
        Command::ForgetOld => session.forget_old(),
        Command::OpenBeside => session.open_beside(),
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
