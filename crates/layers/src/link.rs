//! A layer in a link: compressed, in characters that need no escaping in addresses.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use miniz_oxide::{deflate::compress_to_vec, inflate::decompress_to_vec_with_limit};

use crate::{LIMIT, Layer, LayerError};

/// The length at which some mail programs start to cut addresses, in characters.
pub const LONG: usize = 2_000;

/// Encodes a layer as letters, digits, hyphens and underscores.
pub fn encode(layer: &Layer) -> String {
    const BEST: u8 = 9;
    URL_SAFE_NO_PAD.encode(compress_to_vec(layer.write_short().as_bytes(), BEST))
}

/// Decodes a layer from a link.
///
/// # Errors
/// Fails if the text is damaged or cut off, or is not a layer.
pub fn decode(text: &str) -> Result<Layer, LayerError> {
    let bytes = URL_SAFE_NO_PAD.decode(text.trim()).map_err(|_| LayerError::Damaged)?;
    let bytes = decompress_to_vec_with_limit(&bytes, LIMIT).map_err(|_| LayerError::Damaged)?;
    Layer::read(&String::from_utf8(bytes).map_err(|_| LayerError::Damaged)?)
}
