//! Converts XML to the JSON that the importers read. Refuses documents with a DTD, so that no entity expands.

mod plan;
mod shapes;

use roxmltree::{Document, Error, Node, ParsingOptions};

use super::ImportError;

/// The deepest nesting of elements; deeper than any framework.
const DEEPEST: usize = 100;
/// The most nodes; several times as many as the largest files have.
const MOST: u32 = 4_000_000;

/// Whether a text looks like XML and not like a web page.
pub fn is_xml(text: &str) -> bool {
    let text = text.trim_start();
    let head: String = text.chars().take(200).collect::<String>().to_ascii_lowercase();
    text.starts_with('<') && !head.contains("<!doctype html") && !head.contains("<html")
}

/// The name of the outermost element, which identifies the kind of file.
///
/// # Errors
/// Where the text is not well-formed.
pub fn root(text: &str) -> Result<String, ImportError> {
    Ok(parse(text)?.root_element().tag_name().name().to_owned())
}

/// An OSCAL document as the same document in JSON, with plural keys for lists and Markdown for texts; or a StratML
/// plan, element by element.
///
/// # Errors
/// Where the text is not well-formed, or nests too deep.
pub fn to_json(text: &str) -> Result<String, ImportError> {
    let document = parse(text)?;
    let root = document.root_element();
    if let Some(deep) = too_deep(root) {
        let at = document.text_pos_at(deep.range().start);
        return Err(ImportError::TooDeep { line: at.row as usize, column: at.col as usize, limit: DEEPEST });
    }
    let mut top = serde_json::Map::new();
    let name = root.tag_name().name();
    let value = if crate::stratml::ROOTS.contains(&name) { plan::value(root) } else { shapes::value(root) };
    top.insert(name.to_owned(), value);
    Ok(serde_json::Value::Object(top).to_string())
}

/// The first element that is too deep. The search does not recurse, since a deep document would overflow the stack.
fn too_deep<'a, 'input>(root: Node<'a, 'input>) -> Option<Node<'a, 'input>> {
    let mut open = vec![(root, 0)];
    while let Some((node, depth)) = open.pop() {
        if depth > DEEPEST {
            return Some(node);
        }
        open.extend(node.children().filter(Node::is_element).map(|child| (child, depth + 1)));
    }
    None
}

fn parse(text: &str) -> Result<Document<'_>, ImportError> {
    let options = ParsingOptions { nodes_limit: MOST, ..ParsingOptions::default() };
    Document::parse_with_options(text, options).map_err(|error| refused(&error))
}

fn refused(error: &Error) -> ImportError {
    if matches!(error, Error::NodesLimitReached) {
        return ImportError::TooMany { limit: MOST as usize };
    }
    let at = error.pos();
    let message = match error {
        Error::DtdDetected => "it has a DTD, which is not supported; remove it".to_owned(),
        Error::UnclosedRootNode => "it ends too early".to_owned(),
        other => {
            let message = other.to_string();
            let message = message.split(" at ").next().unwrap_or_default();
            message.trim_end_matches('.').to_owned()
        }
    };
    ImportError::Malformed { grammar: "XML", line: at.row as usize, column: at.col as usize, message }
}
