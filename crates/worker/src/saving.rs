//! *Save as a site*: the hosted folder for a framework, as one ZIP file.

use std::{
    io::{Cursor, Write},
    sync::Arc,
};

use exports::page::PageLayers;
use framework::{
    Framework,
    packed::{pack, packed, unpack},
};
use layers::Layer;
use messages::Speech;
use site::{Files, saved};
use zip::{CompressionMethod, DateTime, ZipWriter, result::ZipResult, write::SimpleFileOptions};

/// A request to make a site. The bytes of the site's files follow its lines.
#[derive(Clone, Debug)]
pub struct SiteRequest {
    /// The framework of the site.
    pub framework: Arc<Framework>,
    /// The layer to publish with it, as a file; empty if there is none.
    pub published: String,
    /// The layer on top of that, as a file; empty if there is none.
    pub own: String,
    /// The address that will serve it, with a trailing slash; empty if that is not known.
    pub address: String,
    /// The id of the framework in the files.
    pub id: String,
    /// What the browser knows about the language of the framework, which is the language of the site.
    pub speech: Speech,
    /// The names of the files.
    pub names: Vec<String>,
    /// The size of each file, in bytes.
    pub sizes: Vec<usize>,
}

packed! {
    SiteRequest { framework, published, own, address, id, speech, names, sizes }
}

impl SiteRequest {
    /// The request as bytes, which go before those of the files: the length of its lines, and its lines.
    pub fn into_bytes(self) -> Vec<u8> {
        let lines = pack(&self);
        format!("{}\n{lines}", lines.len()).into_bytes()
    }

    /// The request and its files; none if the bytes are not a request.
    fn read(bytes: &[u8]) -> Option<(Self, Files)> {
        let end = bytes.iter().position(|byte| *byte == b'\n')?;
        let length = std::str::from_utf8(&bytes[..end]).ok()?.parse().ok()?;
        let (lines, mut rest) = bytes[end + 1..].split_at_checked(length)?;
        let request: Self = unpack(std::str::from_utf8(lines).ok()?)?;
        let mut files = Files::new();
        for (name, size) in request.names.iter().zip(&request.sizes) {
            let (file, others) = rest.split_at_checked(*size)?;
            files.insert(name.clone(), file.to_vec());
            rest = others;
        }
        Some((request, files))
    }
}

/// Makes what a [`SiteRequest`] asks for; the answer is a ZIP file, or empty if the request can't be read or its files are
/// not those of a site.
pub fn save_site(request: &[u8]) -> Vec<u8> {
    let folder = SiteRequest::read(request).and_then(|(request, files)| {
        let address = Some(request.address.as_str()).filter(|address| !address.is_empty());
        let [published, own] = [&request.published, &request.own].map(|text| Layer::read(text).ok());
        let layers = PageLayers { published, own };
        let made = request.speech.during(|| saved(&request.framework, &layers, address, &request.id, files))?;
        Some((made, request.framework.id.clone()))
    });
    folder.and_then(|(files, name)| zipped(&name, &files).ok()).unwrap_or_default()
}

/// Zips files in a folder of this name, without times: the worker has no clock, and the same files must give the same
/// ZIP.
fn zipped(folder: &str, files: &Files) -> ZipResult<Vec<u8>> {
    const PACKED: [&str; 2] = [".png", ".xlsx"];
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        let is_packed = PACKED.iter().any(|ending| name.ends_with(ending));
        let method = if is_packed { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        let options = SimpleFileOptions::default().compression_method(method).last_modified_time(DateTime::default());
        writer.start_file(format!("{folder}/{name}"), options)?;
        writer.write_all(content)?;
    }
    Ok(writer.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use zip::ZipArchive;

    use super::*;

    fn request(names: &[&str]) -> Vec<u8> {
        let page = "<html lang=\"en\"><title>Old</title>\n<!--page--><!--/page--><script type=\"text/plain\" id=\"framework\"></script>";
        let hashes = [page, "{}"].map(|file| site::integrity(file.as_bytes()));
        let service_worker = format!("VERSION = \"0123456789abcdef\"; FILES = \"{}\"", hashes.join(" "));
        let content = |name: &str| match name {
            "sw.js" => service_worker.as_str(),
            "manifest.webmanifest" => "{}",
            _ => page,
        };
        let request = SiteRequest {
            framework: space_diplomacy::framework(),
            published: Layer::of(&space_diplomacy::framework()).write(),
            own: String::new(),
            address: "https://example.org/".into(),
            id: "old".into(),
            speech: Speech::default(),
            names: names.iter().map(ToString::to_string).collect(),
            sizes: names.iter().map(|name| content(name).len()).collect(),
        };
        names.iter().fold(request.into_bytes(), |bytes, name| [&bytes, content(name).as_bytes()].concat())
    }

    #[test]
    fn a_site_comes_as_a_zip_that_opens() {
        let zip = save_site(&request(&["index.html", "old.html", "sw.js", "manifest.webmanifest", "style-0.css"]));
        let mut archive = ZipArchive::new(Cursor::new(zip)).unwrap();
        let mut text = String::new();
        let mut page = archive.by_name("space-diplomacy/goal/norms.html").unwrap();
        page.read_to_string(&mut text).unwrap();
        assert!(text.contains("rel=\"canonical\" href=\"https://example.org/goal/norms.html\""), "{text}");
        drop(page);
        for name in ["space-diplomacy.html", "layer.json"] {
            assert!(archive.by_name(&format!("space-diplomacy/{name}")).is_ok(), "{name}");
        }
    }

    #[test]
    fn an_order_that_cannot_be_done_gives_nothing() {
        assert!(save_site(b"no order").is_empty());
        assert!(save_site(&request(&["index.html"])).is_empty());
    }
}
