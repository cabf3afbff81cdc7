//! A folder for the temporary files of a browser: profiles, caches, sockets. It is removed when the browser ends.

use std::{
    fs, io,
    path::{Path, PathBuf},
    thread,
    time::Duration,
};

/// The folder; removed with all its contents when dropped.
pub struct TemporaryFolder(PathBuf);

impl TemporaryFolder {
    /// Makes the folder. Its name has to be short, since Chromium puts sockets into it, whose paths have a length
    /// limit.
    ///
    /// # Errors
    /// If the folder cannot be made.
    pub fn new(folder: &Path) -> io::Result<Self> {
        fs::create_dir_all(folder)?;
        Ok(Self(folder.to_owned()))
    }

    /// The environment that makes a program write everything there and nothing into the user's home.
    pub fn environment(&self) -> Vec<(&'static str, String)> {
        let names = ["TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"];
        names.map(|name| (name, self.0.display().to_string())).into()
    }
}

impl Drop for TemporaryFolder {
    fn drop(&mut self) {
        // A browser's last process may still be writing after its driver has ended.
        for _ in 0..40 {
            if fs::remove_dir_all(&self.0).is_ok() || !self.0.exists() {
                return;
            }
            thread::sleep(Duration::from_millis(50));
        }
    }
}
