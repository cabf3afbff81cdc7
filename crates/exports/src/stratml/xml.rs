//! Elements of a plan as XML. The library escapes; writing into memory cannot fail.

use quick_xml::{
    Writer,
    events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event},
};

/// An XML document under construction.
pub struct Xml(Writer<Vec<u8>>);

impl Default for Xml {
    fn default() -> Self {
        let mut xml = Self(Writer::new_with_indent(Vec::new(), b' ', 2));
        xml.write(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)));
        xml
    }
}

impl Xml {
    fn write(&mut self, event: Event<'_>) {
        // Writing to a `Vec` cannot fail.
        drop(self.0.write_event(event));
    }

    /// Opens an element.
    pub fn open(&mut self, name: &str, flags: &[(&str, &str)]) {
        self.write(Event::Start(BytesStart::new(name).with_attributes(flags.iter().copied())));
    }

    /// Closes an element.
    pub fn close(&mut self, name: &str) {
        self.write(Event::End(BytesEnd::new(name)));
    }

    /// Writes an element with text.
    pub fn text(&mut self, name: &str, text: &str) {
        self.open(name, &[]);
        self.write(Event::Text(BytesText::new(&allowed(text))));
        self.close(name);
    }

    /// Writes an element with text, unless the text is empty.
    pub fn some(&mut self, name: &str, text: &str) {
        if !text.is_empty() {
            self.text(name, text);
        }
    }

    /// The document.
    pub fn into_text(self) -> String {
        String::from_utf8(self.0.into_inner()).unwrap_or_default() + "\n"
    }
}

/// The text without the characters that XML forbids even when escaped.
fn allowed(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{fffe}' | '\u{ffff}') && (!c.is_control() || "\n\t".contains(*c))).collect()
}
