//! XML documents, written with `quick-xml`.

use quick_xml::{
    Writer,
    events::{BytesDecl, BytesText, Event},
};

/// The writer of a document.
pub(crate) type Xml = Writer<Vec<u8>>;

/// A document; `content` writes its root element.
pub(crate) fn document(content: impl FnOnce(&mut Xml) -> std::io::Result<()>) -> Option<String> {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None))).ok()?;
    content(&mut writer).ok()?;
    let mut bytes = writer.into_inner();
    bytes.push(b'\n');
    String::from_utf8(bytes).ok()
}

/// An element with text.
pub(crate) fn text(writer: &mut Xml, name: &str, content: &str) -> std::io::Result<()> {
    writer.create_element(name).write_text_content(BytesText::new(content)).map(|_| ())
}
