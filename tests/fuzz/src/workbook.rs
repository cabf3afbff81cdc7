//! Mutates workbooks inside: the parts of their archives, before packing them again.

use std::io::{Cursor, Read, Write};

use exports::Context;
use zip::{CompressionMethod, ZipArchive, ZipWriter, write::SimpleFileOptions};

use crate::{
    grammar::{self, XML},
    random::Random,
};

/// An unpacked archive: the name and the contents of each file in it.
pub type Parts = Vec<(String, String)>;

/// Workbooks of both formats.
pub fn seeds() -> Vec<Parts> {
    let framework = space_diplomacy::framework();
    let goals: Vec<_> = framework.refs().take(5).collect();
    let context = Context {
        framework: &framework,
        base: "https://example.org/",
        fragment: "#/goals",
        filters: "",
        today: "2026-11-28",
        program: "0",
        layer: None,
    };
    exports::xlsx(&context, &goals).and_then(|bytes| unpacked(&bytes)).into_iter().chain([open_document()]).collect()
}

/// The workbook with some parts mutated, packed or not.
pub fn bent(parts: &Parts, random: &mut Random) -> Vec<u8> {
    let mut parts = parts.clone();
    for _ in 0..=random.below(2) {
        let at = random.below(parts.len());
        if let Some((_, text)) = parts.get_mut(at) {
            *text = grammar::bent(text, &XML, random);
        }
    }
    let method = if random.one_in(2) { CompressionMethod::Deflated } else { CompressionMethod::Stored };
    packed(&parts, method).unwrap_or_default()
}

fn unpacked(bytes: &[u8]) -> Option<Parts> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let number = archive.len();
    let part = |at: usize| {
        let mut file = archive.by_index(at).ok()?;
        let mut text = String::new();
        file.read_to_string(&mut text).ok()?;
        let name = file.name().ok()?.into_owned();
        Some((name, text))
    };
    (0..number).map(part).collect()
}

fn packed(parts: &Parts, method: CompressionMethod) -> Option<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        archive.start_file(name.as_str(), SimpleFileOptions::default().compression_method(method)).ok()?;
        archive.write_all(text.as_bytes()).ok()?;
    }
    Some(archive.finish().ok()?.into_inner())
}

/// The minimal spreadsheet of `OpenDocument`.
fn open_document() -> Parts {
    const NAMES: &str = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
                         xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" \
                         xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"";
    let row = |cells: [&str; 3]| {
        let cells = cells.map(|cell| {
            format!("<table:table-cell office:value-type=\"string\"><text:p>{cell}</text:p></table:table-cell>")
        });
        // calamine accepts no blanks inside a row; the programs that write them make none.
        format!("<table:table-row>{}</table:table-row>\n", cells.concat())
    };
    let rows = [["pillar", "goal", "objective"], ["Quays", "Mooring", "Check the ropes"], ["", "", "Light the steps"]];
    let content = format!(
        "<?xml version=\"1.0\"?>\n<office:document-content {NAMES}>\n<office:body><office:spreadsheet>\n\
         <table:table table:name=\"Plan\">\n{}</table:table>\n</office:spreadsheet></office:body></office:document-content>\n",
        rows.map(row).concat()
    );
    let manifest = "<?xml version=\"1.0\"?>\n<manifest:manifest \
                    xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">\n\
                    <manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>\n\
                    </manifest:manifest>\n";
    [
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet".to_owned()),
        ("content.xml", content),
        ("META-INF/manifest.xml", manifest.to_owned()),
    ]
    .map(|(name, text)| (name.to_owned(), text))
    .to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn workbooks_of_both_makes_open_as_they_are() {
        let seeds = seeds();
        assert_eq!(seeds.len(), 2);
        for parts in seeds {
            let bytes = packed(&parts, CompressionMethod::Deflated).unwrap();
            assert!(formats::is_table("", &bytes));
            formats::open("", &bytes).unwrap_or_else(|refused| panic!("{refused:?}"));
        }
    }
}
