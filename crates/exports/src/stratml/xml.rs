//! Elements of a plan as XML. The library escapes; writing into memory cannot fail.

use quick_xml::{
    Writer,
    events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event},
};

/// A document that is being written.
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
        // A list of bytes takes whatever is written to it.
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

    /// An element that holds a text.
    pub fn text(&mut self, name: &str, text: &str) {
        self.open(name, &[]);
        self.write(Event::Text(BytesText::new(&allowed(text))));
        self.close(name);
    }

    /// An element that holds a text, where there is one.
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

/// The text without what no XML may hold, escaped or not.
fn allowed(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{fffe}' | '\u{ffff}') && (!c.is_control() || "\n\t".contains(*c))).collect()
}
