//! Commands: what the lazy chunk does for the page. A command is a value, since the chunk is not loaded at a first
//! visit.

use crate::browser::Picked;

use super::Session;

/// A command to the lazy chunk.
pub enum Command {
    /// Copies the address of what is on screen, filters and all.
    CopyView,
    /// Copies the words that the reader has selected, else title and address of what is on screen.
    Copy,
    /// Copies what the reader has selected, with where it comes from.
    CopySelection,
    /// Opens a file that was read, for the opening with this number.
    Open(Picked, u32),
    /// Opens the file at an address.
    Fetch(String),
    /// Reopens the files kept under this id.
    Reopen(String),
    /// Loads the layers that are kept or published for the framework on screen.
    LoadLayers,
    /// Undoes the last change to several marks or to a layer.
    Undo,
    /// Opens the framework and the mapping beside the one on screen: from their addresses, else from what this tab
    /// kept.
    OpenBeside,
    /// Removes what was kept on another day.
    RemoveExpired,
}

/// Runs a command.
pub fn run_command(session: Session, command: Command) {
    match command {
        Command::CopyView => session.copy_view(),
        Command::Copy => session.copy_in_view(),
        Command::CopySelection => session.copy_selection(),
        Command::Open(picked, opening_id) => session.open_picked(picked, opening_id),
        Command::Fetch(address) => session.fetch(&address),
        Command::Reopen(id) => session.reopen(id),
        Command::LoadLayers => session.load_layers(),
        Command::Undo => session.undo(),
        Command::OpenBeside => session.open_beside(),
        Command::RemoveExpired => session.remove_expired(),
    }
}

impl Session {
    /// Runs a command, once the lazy chunk is there.
    pub fn dispatch(self, command: Command) {
        self.with_chunk(move |api| match api {
            Some(api) => (api.run_command)(self, command),
            None => self.tell_not_loaded(messages::chunk_unloaded(), messages::chunk_outdated()),
        });
    }
}
