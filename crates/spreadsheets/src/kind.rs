//! What a file is that is no spreadsheet, and the way on from it.

use std::io::{Cursor, Read};

use importers::Cause;
use zip::ZipArchive;

use crate::{Measure, Refused, book::unreadable};

/// Something that is no spreadsheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A PDF.
    Pdf,
    /// A text of Word or of a program like it.
    Word,
    /// Slides.
    Slides,
    /// A workbook of Numbers.
    Numbers,
    /// A web page that has the name of a spreadsheet, as portals make them.
    WebPage,
    /// A workbook in the XML of Excel 2003.
    OldXml,
    /// A workbook with a password.
    Locked,
    /// An archive of other files.
    Archive,
    /// A workbook that was cut off.
    Cut,
    /// Running text.
    Text,
    /// Bytes that no text has.
    Bytes,
}

impl Kind {
    /// What it is, with its article.
    pub fn what(self) -> &'static str {
        match self {
            Self::Pdf => "a PDF",
            Self::Word => "a text document",
            Self::Slides => "a presentation",
            Self::Numbers => "a workbook of Apple Numbers",
            Self::WebPage => "a web page under the name of a spreadsheet",
            Self::OldXml => "a workbook in the XML of Excel 2003",
            Self::Locked => "a workbook with a password",
            Self::Archive => "an archive of other files",
            Self::Cut => "a part of a workbook: its end is missing, or it is damaged",
            Self::Text => "running text",
            Self::Bytes => "bytes that no text has",
        }
    }

    /// What to do instead, as a sentence or two.
    pub fn way_on(self) -> &'static str {
        match self {
            Self::Pdf | Self::Word | Self::Slides => {
                "Copy its table into a spreadsheet, with a column for each level, and open that."
            }
            Self::Text => "Put it into a spreadsheet, with a column for each level, and open that.",
            Self::Numbers => "Export it from Numbers as Excel or CSV, and open that.",
            Self::WebPage | Self::OldXml | Self::Bytes => {
                "Open it in a spreadsheet program, save it as XLSX, and open that."
            }
            Self::Locked => "Save it without the password, and open that.",
            Self::Archive => "Unpack it, and open the file in it.",
            Self::Cut => "Get it again, whole, from where it came from.",
        }
    }

    /// The same for programs that say it in other languages.
    pub(crate) fn cause(self) -> Cause {
        match self {
            Self::Pdf => Cause::LooksLikePdf,
            Self::Word => Cause::Word,
            Self::Slides => Cause::Slides,
            Self::Numbers => Cause::Numbers,
            Self::WebPage => Cause::WebPage,
            Self::OldXml => Cause::OldXml,
            Self::Locked => Cause::Locked,
            Self::Archive => Cause::Archive,
            Self::Cut => Cause::Cut,
            Self::Text => Cause::RunningText,
            Self::Bytes => Cause::NoText,
        }
    }

    /// What these bytes are, where they are none of a spreadsheet.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        if bytes.starts_with(b"%PDF") {
            Some(Self::Pdf)
        } else if bytes.starts_with(b"PK\x03\x04") {
            of_archive(bytes)
        } else if bytes.starts_with(b"PK\x05\x06")
            || bytes.starts_with(b"\x1f\x8b")
            || bytes.starts_with(b"7z\xbc\xaf")
            || bytes.starts_with(b"Rar!")
        {
            Some(Self::Archive)
        } else if bytes.starts_with(b"\xD0\xCF\x11\xE0") {
            of_compound_file(bytes)
        } else if bytes.starts_with(b"{\\rtf") {
            Some(Self::Word)
        } else {
            None
        }
    }

    /// What this text is, where it is none of a spreadsheet.
    pub(crate) fn of_text(text: &str) -> Option<Self> {
        const PAGES: [&str; 9] =
            ["<!doctype html", "<html", "<head", "<meta", "<body", "<style", "<table", "<div", "<font"];
        const FIRST: usize = 4000;
        let text = text.trim_start_matches('\u{feff}').trim_start();
        let first: String = text.chars().take(FIRST).collect::<String>().to_lowercase();
        if PAGES.iter().any(|start| first.starts_with(start)) {
            Some(Self::WebPage)
        } else if first.starts_with('<') && first.contains("urn:schemas-microsoft-com:office:spreadsheet") {
            Some(Self::OldXml)
        } else if first.starts_with('<') && first.contains("<html") {
            Some(Self::WebPage)
        } else {
            None
        }
    }
}

fn of_archive(bytes: &[u8]) -> Option<Kind> {
    let Ok(archive) = ZipArchive::new(Cursor::new(bytes)) else { return Some(Kind::Cut) };
    let names: Vec<String> =
        archive.file_names().flatten().map(|name| name.replace('\\', "/").to_lowercase()).collect();
    let has = |part: &str| names.iter().any(|name| name.starts_with(part));
    if has("xl/") || has("content.xml") && !is_text_document(bytes) {
        None
    } else if has("word/") || has("content.xml") {
        Some(Kind::Word)
    } else if has("ppt/") {
        Some(Kind::Slides)
    } else if has("index/") || has("index.zip") {
        Some(Kind::Numbers)
    } else if has("[content_types].xml") {
        None
    } else {
        Some(Kind::Archive)
    }
}

/// Whether a file of `OpenDocument` says that it is no spreadsheet. What it is stands first, and is not packed.
fn is_text_document(bytes: &[u8]) -> bool {
    const START: usize = 200;
    let start = String::from_utf8_lossy(&bytes[..bytes.len().min(START)]);
    start.contains("application/vnd.oasis.opendocument.") && !start.contains("opendocument.spreadsheet")
}

fn of_compound_file(bytes: &[u8]) -> Option<Kind> {
    let has = |name: &str| {
        let name: Vec<u8> = name.encode_utf16().chain([0]).flat_map(u16::to_le_bytes).collect();
        bytes.windows(name.len()).any(|window| window == name)
    };
    match () {
        () if has("EncryptedPackage") => Some(Kind::Locked),
        () if has("Workbook") || has("Book") => None,
        () if has("WordDocument") => Some(Kind::Word),
        () if has("PowerPoint Document") => Some(Kind::Slides),
        () => None,
    }
}

/// Sees to it that a packed workbook does not grow beyond all measure: what its entries say of their sizes, and what comes out of them.
///
/// # Errors
/// Where it holds more bytes than it may.
pub(crate) fn check_size(bytes: &[u8], most: u64) -> Result<(), Refused> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(unreadable)?;
    let mut left = most;
    for at in 0..archive.len() {
        // What is damaged is told by what reads it.
        let Ok(entry) = archive.by_index(at) else { continue };
        // Pictures are not unpacked.
        let is_read = |name: &str| [".xml", ".rels", ".bin"].iter().any(|ending| name.ends_with(ending));
        if !entry.name().is_ok_and(|name| is_read(&name)) {
            continue;
        }
        // An entry may hold more than it says.
        let said = entry.size();
        let unpacked = if said > left { said } else { unpacked(entry, left) };
        left = left
            .checked_sub(unpacked)
            .ok_or(Refused::TooMuch { of: Measure::Unpacked, most: usize::try_from(most).unwrap_or(usize::MAX) })?;
    }
    Ok(())
}

/// How many bytes come out of an entry, up to one more than there may be.
fn unpacked(entry: impl Read, most: u64) -> u64 {
    let mut count = 0;
    let mut part = vec![0; 1 << 16];
    let mut entry = entry.take(most + 1);
    while let Ok(length @ 1..) = entry.read(&mut part) {
        count += length as u64;
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;
    use zip::{ZipWriter, write::SimpleFileOptions};

    fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in parts {
            archive.start_file(*name, SimpleFileOptions::default()).unwrap();
            archive.write_all(bytes).unwrap();
        }
        archive.finish().unwrap().into_inner()
    }

    fn compound_file(name: &str) -> Vec<u8> {
        let name = name.encode_utf16().chain([0]).flat_map(u16::to_le_bytes);
        b"\xD0\xCF\x11\xE0 and so on".iter().copied().chain(name).collect()
    }

    #[test]
    fn what_is_no_spreadsheet_is_named() {
        let cut = archive(&[("xl/workbook.xml", &[b'a'; 500])]);
        for (bytes, kind) in [
            (b"%PDF-1.7".to_vec(), Some(Kind::Pdf)),
            (archive(&[("word/document.xml", b"")]), Some(Kind::Word)),
            (archive(&[("ppt/presentation.xml", b"")]), Some(Kind::Slides)),
            (archive(&[("Index/Document.iwa", b"")]), Some(Kind::Numbers)),
            (archive(&[("catalog.json", b"{}")]), Some(Kind::Archive)),
            (archive(&[("xl/workbook.xml", b"")]), None),
            (cut[..cut.len() - 30].to_vec(), Some(Kind::Cut)),
            (compound_file("EncryptedPackage"), Some(Kind::Locked)),
            (compound_file("WordDocument"), Some(Kind::Word)),
            (compound_file("Workbook"), None),
            (b"pillar,goal\na,b\n".to_vec(), None),
        ] {
            assert_eq!(Kind::of(&bytes), kind);
        }
        for (text, kind) in [
            ("<html><body><table><tr><th>Pillar", Some(Kind::WebPage)),
            ("\u{feff} <!DOCTYPE HTML>", Some(Kind::WebPage)),
            (
                "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">",
                Some(Kind::OldXml),
            ),
            ("<b>pillar</b>,goal", None),
        ] {
            assert_eq!(Kind::of_text(text), kind, "{text}");
        }
    }

    #[test]
    fn a_workbook_that_grows_beyond_all_measure_is_refused() {
        let bomb = archive(&[("xl/worksheets/sheet1.xml", &vec![b'a'; (1 << 20) + 1])]);
        assert!(bomb.len() < 1 << 14);
        assert!(check_size(&bomb, 1 << 20).unwrap_err().to_string().contains("1 MB"));
        assert_eq!(check_size(&archive(&[("xl/workbook.xml", b"<workbook/>")]), 1 << 20), Ok(()));
    }
}
