//! A folder for what a browser leaves lying about: profiles, caches, sockets. It goes when the browser does.

use std::{
    fs, io,
    path::{Path, PathBuf},
    thread,
    time::Duration,
};

/// The folder; it is removed with all that lies in it when this is dropped.
pub struct Litter(PathBuf);

impl Litter {
    /// Makes the folder. Its name has to be short, since Chromium puts sockets into it and their paths are bounded.
    ///
    /// # Errors
    /// Where there is no room for it.
    pub fn new(folder: &Path) -> io::Result<Self> {
        fs::create_dir_all(folder)?;
        Ok(Self(folder.to_owned()))
    }

    /// What tells a program to put everything there and nothing into the reader's own home.
    pub fn environment(&self) -> Vec<(&'static str, String)> {
        let names = ["TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"];
        names.map(|name| (name, self.0.display().to_string())).into()
    }
}

impl Drop for Litter {
    fn drop(&mut self) {
        // The last of a browser's processes may still be writing when its driver has ended.
        for _ in 0..40 {
            if fs::remove_dir_all(&self.0).is_ok() || !self.0.exists() {
                return;
            }
            thread::sleep(Duration::from_millis(50));
        }
    }
}
