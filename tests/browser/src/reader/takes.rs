//! What a reader takes away: the clipboard, downloads, printed pages.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use base64::{Engine as _, prelude::BASE64_STANDARD};
use serde_json::json;

use super::Reader;

/// A size of paper, in centimetres.
#[derive(Clone, Copy, Debug)]
pub struct Paper(f64, f64);

impl Paper {
    /// The size of most of the world.
    pub const A4: Self = Self(21.0, 29.7);
    /// The size of North America.
    pub const LETTER: Self = Self(21.59, 27.94);
}

impl Reader {
    /// Lets the page write to the clipboard and the test read it.
    #[track_caller]
    pub fn lets_clipboard_be_read(&self) -> &Self {
        let parameters = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
        if let Err(refusal) = self.driver.session.devtools("Browser.grantPermissions", &parameters) {
            panic!("the clipboard stays closed: {refusal}");
        }
        self
    }

    /// Takes the clipboard from the page, which then offers the text in a field. So a test can read it in every engine.
    #[track_caller]
    pub fn refuses_clipboard(&self) -> &Self {
        let refuse = "const refused = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
            Object.defineProperty(navigator, 'clipboard', { value: { write: refused, writeText: refused } });
            document.execCommand = () => false;";
        self.runs(refuse, &[]);
        self
    }

    /// The contents of the clipboard, in this type.
    #[track_caller]
    pub fn clipboard(&self, kind: &str) -> String {
        let script = "const done = arguments[1];
            navigator.clipboard.read()
                .then((items) => items[0].getType(arguments[0]))
                .then((blob) => blob.text())
                .then(done, (error) => done('refused: ' + error));";
        match self.driver.session.run_async(script, &[json!(kind)]) {
            Ok(text) => text.as_str().unwrap_or_default().to_owned(),
            Err(refusal) => panic!("the clipboard cannot be read: {refusal}"),
        }
    }

    /// The text that a reader could copy by hand now: the selection in a field or in the page.
    pub fn selected_text(&self) -> String {
        let script = "const field = document.activeElement;
            return field && 'selectionStart' in field && field.selectionStart !== null
                ? field.value.slice(field.selectionStart, field.selectionEnd)
                : String(getSelection());";
        self.tries(script, &[]).unwrap_or_default().as_str().unwrap_or_default().to_owned()
    }

    /// Waits for a download whose name ends so, and takes it.
    #[track_caller]
    pub fn receives(&self, ending: &str) -> (String, Vec<u8>) {
        self.waits(&format!("a download that ends in {ending}"), || {
            let file =
                files_in(&self.driver.downloads).into_iter().find(|file| file.to_string_lossy().ends_with(ending))?;
            let content = fs::read(&file).ok().filter(|content| !content.is_empty())?;
            fs::remove_file(&file).ok()?;
            Some((file.file_name()?.to_string_lossy().into_owned(), content))
        })
    }

    /// Prints to PDF and returns each page's text; `None` if the engine cannot print or nothing here reads PDF.
    #[track_caller]
    pub fn prints(&self, paper: Paper) -> Option<Vec<String>> {
        let page = json!({ "page": { "width": paper.0, "height": paper.1 }, "background": false });
        let printed = self.driver.session.post("print", &page).ok()?;
        let pdf = BASE64_STANDARD.decode(printed.as_str()?).ok()?;
        assert!(pdf.starts_with(b"%PDF"), "the print is a PDF");
        let file = self.driver.downloads.join("print.pdf");
        fs::write(&file, pdf).ok()?;
        let text = Command::new("pdftotext").arg(&file).arg("-").output().ok()?;
        let _ = fs::remove_file(&file);
        let pages = without_ligatures(&String::from_utf8_lossy(&text.stdout))
            .split('\u{c}')
            .map(str::to_owned)
            .collect::<Vec<_>>();
        let pages = pages.iter().map(|page| page.split_whitespace().collect::<Vec<_>>().join(" "));
        Some(pages.filter(|page| !page.is_empty()).collect())
    }

    /// Shows the page as printed, or returns to the screen; Chromium only.
    #[track_caller]
    pub fn looks_at_paper(&self, on: bool) -> &Self {
        let media = json!({ "media": if on { "print" } else { "" } });
        if let Err(refusal) = self.driver.session.devtools("Emulation.setEmulatedMedia", &media) {
            panic!("the browser does not show paper: {refusal}");
        }
        self
    }

    /// The folder of this test's files on the reader's disk.
    pub fn disk(&self) -> PathBuf {
        let disk = self.driver.downloads.with_extension("disk");
        let _ = fs::create_dir_all(&disk);
        disk
    }
}

/// Firefox prints ligatures, such as the f and i of “benefit”, as one character; this splits them again.
fn without_ligatures(text: &str) -> String {
    let ligatures = [("ﬀ", "ff"), ("ﬁ", "fi"), ("ﬂ", "fl"), ("ﬃ", "ffi"), ("ﬄ", "ffl")];
    ligatures.iter().fold(text.to_owned(), |text, (one, letters)| text.replace(one, letters))
}

fn files_in(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect()
}
