//! Results of slow work, cached under the hash of their input.

use std::fs;

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

use crate::project;

/// The first 16 hexadecimal digits of the SHA-256 of some bytes.
pub fn hash(bytes: &[u8]) -> String {
    let digits: Vec<_> = Sha256::digest(bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    digits.concat()
}

/// The result of `work` on `input`, from the cache or made now. `kind` names the work and its settings.
///
/// # Errors
/// Those of the work, and if the cache cannot be written.
pub fn get_or_make(kind: &str, input: &[u8], work: impl FnOnce() -> Result<Vec<u8>>) -> Result<Vec<u8>> {
    let folder = project::target().join("xtask").join(kind);
    let file = folder.join(hash(input));
    if let Ok(cached) = fs::read(&file) {
        return Ok(cached);
    }
    let result = work()?;
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    // Writes a draft and renames it, so that an interrupted run leaves no half result that would pass for a whole one.
    let draft = file.with_extension(format!("draft-{}-{:?}", std::process::id(), std::thread::current().id()));
    fs::write(&draft, &result).with_context(|| format!("cannot write {}", draft.display()))?;
    fs::rename(&draft, &file).with_context(|| format!("cannot write {}", file.display()))?;
    Ok(result)
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_hash_is_the_start_of_the_sha_256() {
        assert_eq!(super::hash(b"abc"), "ba7816bf8f01cfea");
    }
}
