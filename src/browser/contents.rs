//! The contents of files. They stay with the browser, which may keep them on disk: in the memory of the program a large
//! file would take room for good.

use js_sys::{Array, ArrayBuffer, Uint8Array};
use send_wrapper::SendWrapper;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::Blob;

/// The bytes of one file or of several, one after the other.
#[derive(Clone, Debug, Default)]
pub struct Contents(Option<SendWrapper<Blob>>);

impl Contents {
    /// Contents of these bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self::from_parts(&Array::of1(&Uint8Array::from(bytes)))
    }

    /// Several, one after the other.
    pub fn joined(all: &[Self]) -> Self {
        match all {
            [one] => one.clone(),
            all => {
                Self::from_parts(&all.iter().filter_map(Self::blob).map(AsRef::<JsValue>::as_ref).collect::<Array>())
            }
        }
    }

    pub(super) fn from_parts(parts: &Array) -> Self {
        Self(Blob::new_with_u8_array_sequence(parts).ok().map(SendWrapper::new))
    }

    pub(super) fn from_blob(blob: Blob) -> Self {
        Self(Some(SendWrapper::new(blob)))
    }

    pub(super) fn blob(&self) -> Option<&Blob> {
        self.0.as_deref()
    }

    /// The bytes, where the browser still has them.
    #[cfg(feature = "whole")]
    pub async fn bytes(self) -> Option<Vec<u8>> {
        let buffer = JsFuture::from(self.blob()?.array_buffer()).await.ok()?;
        Some(Uint8Array::new(&buffer).to_vec())
    }

    /// Their text, read as UTF-8.
    pub async fn text(self) -> Option<String> {
        JsFuture::from(self.blob()?.text()).await.ok()?.as_string()
    }

    /// The text of their first bytes, read as UTF-8.
    pub async fn head(self, bytes: u32) -> Option<String> {
        let head = self.blob()?.slice_with_f64_and_f64(0.0, bytes.into()).ok()?;
        JsFuture::from(head.text()).await.ok()?.as_string()
    }

    /// The bytes from one offset to another.
    pub fn part(&self, from: usize, to: usize) -> Self {
        let part = self.blob().and_then(|blob| blob.slice_with_f64_and_f64(from as f64, to as f64).ok());
        Self(part.map(SendWrapper::new))
    }

    /// How many bytes there are.
    pub fn size(&self) -> usize {
        self.0.as_ref().map_or(0, |blob| blob.size() as usize)
    }
}

/// Largest file to copy, in bytes: a larger one would freeze the page.
const LARGE: f64 = (4 << 20) as f64;

/// Copies the contents of a file, since it may be changed or gone later. For a large one, only checks that it can be
/// read.
pub(super) async fn read(file: &Blob) -> Option<Contents> {
    if file.size() > LARGE {
        let beginning = file.slice_with_f64_and_f64(0.0, 1.0).ok()?;
        JsFuture::from(beginning.array_buffer()).await.ok()?;
        return Some(Contents::from_blob(file.clone()));
    }
    let buffer = JsFuture::from(file.array_buffer()).await.ok()?;
    let contents = Contents::from_parts(&Array::of1(&buffer));
    (contents.size() == ArrayBuffer::from(buffer).byte_length() as usize).then_some(contents)
}
