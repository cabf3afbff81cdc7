//! Kinds of files that do not open as spreadsheets, and what to do with them.

use std::io::{Cursor, Read};

use importers::Cause;
use zip::ZipArchive;

use crate::{Measure, SpreadsheetError, book::unreadable};

/// A kind of file that does not open as a spreadsheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileKind {
    /// What it is, for programs that translate it.
    pub cause: Cause,
    /// What it is, with its article.
    pub what: &'static str,
    /// What to do instead, as a sentence or two.
    pub advice: &'static str,
}

const COPY: &str = "Copy its table into a spreadsheet, with a column for each level, and open that.";
const SAVE: &str = "Open it in a spreadsheet program, save it as XLSX, and open that.";

impl FileKind {
    /// A PDF.
    pub const PDF: Self = Self { cause: Cause::LooksLikePdf, what: "a PDF", advice: COPY };
    /// A document of Word or a similar program.
    pub const WORD: Self = Self { cause: Cause::Word, what: "a text document", advice: COPY };
    /// Slides.
    pub const SLIDES: Self = Self { cause: Cause::Slides, what: "a presentation", advice: COPY };
    /// A workbook of Apple Numbers.
    pub const NUMBERS: Self = Self {
        cause: Cause::Numbers,
        what: "an Apple Numbers workbook",
        advice: "Export it from Numbers as Excel or CSV, and open that.",
    };
    /// A web page named like a spreadsheet, as portals export it.
    pub const WEB_PAGE: Self =
        Self { cause: Cause::WebPage, what: "a web page named like a spreadsheet", advice: SAVE };
    /// A workbook in the XML of Excel 2003.
    pub const OLD_XML: Self = Self { cause: Cause::OldXml, what: "a workbook in Excel 2003’s XML", advice: SAVE };
    /// A workbook with a password.
    pub const LOCKED: Self = Self {
        cause: Cause::Locked,
        what: "a workbook with a password",
        advice: "Save it without the password, and open that.",
    };
    /// An archive of other files.
    pub const ARCHIVE: Self = Self {
        cause: Cause::Archive,
        what: "an archive of other files",
        advice: "Unpack it, and open the file in it.",
    };
    /// A workbook that was cut off.
    pub const CUT: Self = Self {
        cause: Cause::Cut,
        what: "an incomplete or damaged workbook",
        advice: "Get a complete copy of the file.",
    };
    /// Bytes that are not text.
    pub const BYTES: Self = Self { cause: Cause::NoText, what: "binary data, not text", advice: SAVE };
    /// Running text.
    pub const TEXT: Self = Self {
        cause: Cause::RunningText,
        what: "running text",
        advice: "Put it into a spreadsheet, with a column for each level, and open that.",
    };

    /// The kind of these bytes, if they do not open as a spreadsheet.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        if bytes.starts_with(b"%PDF") {
            Some(Self::PDF)
        } else if bytes.starts_with(b"PK\x03\x04") {
            of_archive(bytes)
        } else if bytes.starts_with(b"PK\x05\x06")
            || bytes.starts_with(b"\x1f\x8b")
            || bytes.starts_with(b"7z\xbc\xaf")
            || bytes.starts_with(b"Rar!")
        {
            Some(Self::ARCHIVE)
        } else if bytes.starts_with(b"\xD0\xCF\x11\xE0") {
            of_compound_file(bytes)
        } else if bytes.starts_with(b"{\\rtf") {
            Some(Self::WORD)
        } else {
            None
        }
    }

    /// The kind of this text, if it does not open as a spreadsheet.
    pub(crate) fn of_text(text: &str) -> Option<Self> {
        const PAGES: [&str; 9] =
            ["<!doctype html", "<html", "<head", "<meta", "<body", "<style", "<table", "<div", "<font"];
        const FIRST: usize = 4000;
        let text = text.trim_start_matches('\u{feff}').trim_start();
        let first: String = text.chars().take(FIRST).collect::<String>().to_lowercase();
        if PAGES.iter().any(|start| first.starts_with(start)) {
            Some(Self::WEB_PAGE)
        } else if first.starts_with('<') && first.contains("urn:schemas-microsoft-com:office:spreadsheet") {
            Some(Self::OLD_XML)
        } else if first.starts_with('<') && first.contains("<html") {
            Some(Self::WEB_PAGE)
        } else {
            None
        }
    }
}

fn of_archive(bytes: &[u8]) -> Option<FileKind> {
    let Ok(archive) = ZipArchive::new(Cursor::new(bytes)) else { return Some(FileKind::CUT) };
    let names: Vec<String> =
        archive.file_names().flatten().map(|name| name.replace('\\', "/").to_lowercase()).collect();
    let has = |part: &str| names.iter().any(|name| name.starts_with(part));
    if has("xl/") || has("content.xml") && !is_text_document(bytes) {
        None
    } else if has("word/") || has("content.xml") {
        Some(FileKind::WORD)
    } else if has("ppt/") {
        Some(FileKind::SLIDES)
    } else if has("index/") || has("index.zip") {
        Some(FileKind::NUMBERS)
    } else if has("[content_types].xml") {
        None
    } else {
        Some(FileKind::ARCHIVE)
    }
}

/// Whether an `OpenDocument` file says that it is not a spreadsheet. Its type is the first entry, and not compressed.
fn is_text_document(bytes: &[u8]) -> bool {
    const START: usize = 200;
    let start = String::from_utf8_lossy(&bytes[..bytes.len().min(START)]);
    start.contains("application/vnd.oasis.opendocument.") && !start.contains("opendocument.spreadsheet")
}

fn of_compound_file(bytes: &[u8]) -> Option<FileKind> {
    let has = |name: &str| {
        let name: Vec<u8> = name.encode_utf16().chain([0]).flat_map(u16::to_le_bytes).collect();
        bytes.windows(name.len()).any(|window| window == name)
    };
    match () {
        () if has("EncryptedPackage") => Some(FileKind::LOCKED),
        () if has("Workbook") || has("Book") => None,
        () if has("WordDocument") => Some(FileKind::WORD),
        () if has("PowerPoint Document") => Some(FileKind::SLIDES),
        () => None,
    }
}

/// Checks the unpacked size of a workbook: both the sizes that its entries declare and the bytes that they unpack to.
///
/// # Errors
/// If it unpacks to more than `most` bytes.
pub(crate) fn check_size(bytes: &[u8], most: u64) -> Result<(), SpreadsheetError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(unreadable)?;
    let mut left = most;
    for at in 0..archive.len() {
        // The reader reports damaged entries.
        let Ok(entry) = archive.by_index(at) else { continue };
        // Pictures are not unpacked.
        let is_read = |name: &str| [".xml", ".rels", ".bin"].iter().any(|ending| name.ends_with(ending));
        if !entry.name().is_ok_and(|name| is_read(&name.to_ascii_lowercase())) {
            continue;
        }
        // An entry may hold more than it declares.
        let declared = entry.size();
        let unpacked = if declared > left { declared } else { unpacked(entry, left) };
        left = left.checked_sub(unpacked).ok_or(SpreadsheetError::TooMuch {
            of: Measure::Unpacked,
            most: usize::try_from(most).unwrap_or(usize::MAX),
        })?;
    }
    Ok(())
}

/// The unpacked size of an entry, counted to at most one byte above the limit.
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
            (b"%PDF-1.7".to_vec(), Some(FileKind::PDF)),
            (archive(&[("word/document.xml", b"")]), Some(FileKind::WORD)),
            (archive(&[("ppt/presentation.xml", b"")]), Some(FileKind::SLIDES)),
            (archive(&[("Index/Document.iwa", b"")]), Some(FileKind::NUMBERS)),
            (archive(&[("catalog.json", b"{}")]), Some(FileKind::ARCHIVE)),
            (archive(&[("xl/workbook.xml", b"")]), None),
            (cut[..cut.len() - 30].to_vec(), Some(FileKind::CUT)),
            (compound_file("EncryptedPackage"), Some(FileKind::LOCKED)),
            (compound_file("WordDocument"), Some(FileKind::WORD)),
            (compound_file("Workbook"), None),
            (b"pillar,goal\na,b\n".to_vec(), None),
        ] {
            assert_eq!(FileKind::of(&bytes), kind);
        }
        for (text, kind) in [
            ("<html><body><table><tr><th>Pillar", Some(FileKind::WEB_PAGE)),
            ("\u{feff} <!DOCTYPE HTML>", Some(FileKind::WEB_PAGE)),
            (
                "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">",
                Some(FileKind::OLD_XML),
            ),
            ("<b>pillar</b>,goal", None),
        ] {
            assert_eq!(FileKind::of_text(text), kind, "{text}");
        }
    }

    #[test]
    fn a_workbook_that_grows_beyond_all_measure_is_refused() {
        let bomb = archive(&[("xl/worksheets/sheet1.xml", &vec![b'a'; (1 << 20) + 1])]);
        assert!(bomb.len() < 1 << 14);
        let other = archive(&[("xl/worksheets/sheet1.XML", &vec![b'a'; (1 << 20) + 1])]);
        assert!(check_size(&other, 1 << 20).is_err(), "readers find it however its name is written");
        assert!(check_size(&bomb, 1 << 20).unwrap_err().to_string().contains("1 MB"));
        assert_eq!(check_size(&archive(&[("xl/workbook.xml", b"<workbook/>")]), 1 << 20), Ok(()));
    }
}
