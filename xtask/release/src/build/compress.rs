//! The compression formats of the web, at their strongest, and deterministic.

use anyhow::{Context, Result};

use crate::cache;

const LARGEST_WINDOW: i32 = 24;

/// Brotli at quality 11.
///
/// # Errors
/// If the cache cannot be written.
pub fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    cache::get_or_make("brotli-11", bytes, || {
        let settings = ::brotli::enc::BrotliEncoderParams {
            quality: 11,
            lgwin: LARGEST_WINDOW,
            size_hint: bytes.len(),
            ..Default::default()
        };
        let mut packed = Vec::new();
        ::brotli::BrotliCompress(&mut &bytes[..], &mut packed, &settings).context("brotli failed")?;
        Ok(packed)
    })
}

/// Gzip by Zopfli: about 4 % smaller than at level 9. Contains no time and no name.
///
/// # Errors
/// If the cache cannot be written.
pub fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    cache::get_or_make("zopfli-15", bytes, || {
        let mut packed = Vec::new();
        zopfli::compress(zopfli::Options::default(), zopfli::Format::Gzip, bytes, &mut packed)
            .context("gzip failed")?;
        Ok(packed)
    })
}

/// Whether servers send a file of this name compressed: text and WebAssembly, not pictures.
pub fn is_worth_it(name: &str) -> bool {
    let ends = ["html", "css", "js", "json", "wasm", "svg", "webmanifest", "txt", "xml", "md", "csv", "ttl"];
    name.rsplit_once('.').is_some_and(|(_, end)| ends.contains(&end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gzip_carries_no_time() {
        let packed = gzip(b"the same bytes each time").unwrap();
        assert_eq!(packed[..4], [0x1f, 0x8b, 8, 0], "gzip, deflate, no name");
        assert_eq!(packed[4..8], [0; 4], "no time");
    }

    #[test]
    fn brotli_is_undone_by_a_decoder() {
        let packed = brotli(b"pillars, goals, objectives").unwrap();
        let mut text = Vec::new();
        ::brotli::BrotliDecompress(&mut &packed[..], &mut text).unwrap();
        assert_eq!(text, b"pillars, goals, objectives");
    }

    #[test]
    fn text_and_programs_are_compressed_pictures_are_not() {
        let worth: Vec<_> = ["index.html", "a.wasm", "icon-512.png", ".htaccess"].map(is_worth_it).into();
        assert_eq!(worth, [true, true, false, false]);
    }
}
