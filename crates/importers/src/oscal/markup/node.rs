//! HTML elements, as in OSCAL's XML and in the texts of other files, and their Markdown.

/// A node of formatted text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// Words, already in Markdown.
    Text(String),
    /// An HTML element by its name, with its link target or the id of the parameter that it inserts, if it has one.
    Element { name: String, target: String, children: Vec<Node> },
}

/// Whether elements of this name are blocks.
pub fn is_block(name: &str) -> bool {
    const BLOCKS: [&str; 16] =
        ["p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "pre", "blockquote", "table", "hr", "tr"];
    BLOCKS.contains(&name)
}

/// The nodes as Markdown.
pub fn to_markdown(nodes: &[Node]) -> String {
    let mut blocks: Vec<String> = Vec::new();
    let mut words = String::new();
    for node in nodes {
        match node {
            Node::Element { name, children, .. } if is_block(name) => {
                blocks.push(std::mem::take(&mut words));
                blocks.push(block(name, children));
            }
            inline => words += &line(inline),
        }
    }
    blocks.push(words);
    let blocks: Vec<_> =
        blocks.iter().map(|block| block.trim_matches([' ', '\n'])).filter(|block| !block.is_empty()).collect();
    blocks.join("\n\n")
}

/// The nodes as one line of Markdown.
pub fn to_line(nodes: &[Node]) -> String {
    nodes.iter().map(line).collect()
}

fn block(name: &str, children: &[Node]) -> String {
    match name {
        "ul" => list(children, |_| "- ".to_owned()),
        "ol" => list(children, |at| format!("{}. ", at + 1)),
        "pre" => format!("```\n{}\n```", raw(children).trim_matches('\n')),
        "blockquote" => indented(&to_markdown(children), "> ", "> "),
        "table" => table(children),
        "hr" => "---".to_owned(),
        _ => match name.strip_prefix('h').and_then(|level| level.parse::<usize>().ok()) {
            Some(level) => format!("{} {}", "#".repeat(level), one_line(children)),
            None => to_markdown(children),
        },
    }
}

fn list(children: &[Node], mark: impl Fn(usize) -> String) -> String {
    let items = children.iter().filter_map(|child| match child {
        Node::Element { children, .. } => Some(to_markdown(children)),
        Node::Text(text) => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
    });
    let items = items.enumerate().map(|(at, item)| {
        let mark = mark(at);
        indented(&item, &mark, &" ".repeat(mark.len()))
    });
    items.collect::<Vec<_>>().join("\n")
}

fn indented(text: &str, first: &str, others: &str) -> String {
    let mut out = String::new();
    for (at, line) in text.lines().enumerate() {
        if at > 0 {
            out.push('\n');
        }
        out += if at == 0 { first } else { others };
        out += line;
    }
    out.split('\n').map(str::trim_end).collect::<Vec<_>>().join("\n").trim_end_matches('\n').to_owned()
}

/// A Markdown table, after any content outside its cells.
fn table(children: &[Node]) -> String {
    let (mut rows, mut others) = (Vec::new(), Vec::new());
    gather(children, &mut rows, &mut others);
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    // Fills up short rows. If that would make the table huge, fills only the first, which sets the number of columns.
    let is_small = columns.saturating_mul(rows.len()) <= CELLS;
    let mut lines = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        let width = if at == 0 || is_small { columns } else { row.len() };
        let cells = (0..width).map(|column| row.get(column).map_or("", String::as_str));
        lines.push(format!("| {} |", cells.collect::<Vec<_>>().join(" | ")));
        if at == 0 {
            lines.push(format!("|{}", " --- |".repeat(columns)));
        }
    }
    let others = others.into_iter().chain([lines.join("\n")]);
    crate::shape::paragraphs(others)
}

/// The most cells of a table whose rows are filled up.
const CELLS: usize = 100_000;

/// The rows of a table, and the content outside its cells, such as its caption.
fn gather(nodes: &[Node], rows: &mut Vec<Vec<String>>, others: &mut Vec<String>) {
    for node in nodes {
        match node {
            Node::Text(text) => others.push(text.trim().to_owned()),
            Node::Element { name, children, .. } if name == "tr" => {
                let mut cells = Vec::new();
                for cell in children {
                    match cell {
                        Node::Element { children, .. } => cells.push(one_line(children).replace('|', "\\|")),
                        Node::Text(text) => others.push(text.trim().to_owned()),
                    }
                }
                rows.push(cells);
            }
            Node::Element { name, children, .. } if name == "caption" => others.push(one_line(children)),
            Node::Element { children, .. } => gather(children, rows, others),
        }
    }
}

fn line(node: &Node) -> String {
    let Node::Element { name, target, children } = node else {
        let Node::Text(text) = node else { return String::new() };
        return text.clone();
    };
    let inside = || to_line(children);
    match name.as_str() {
        "em" | "i" => around(&inside(), "*"),
        "strong" | "b" => around(&inside(), "**"),
        "code" => around(&raw(children), "`"),
        "br" => "\\\n".to_owned(),
        "q" => format!("“{}”", inside()),
        "insert" => format!("{{{{ insert: param, {target} }}}}"),
        "a" if !target.is_empty() => format!("[{}]({target})", inside()),
        _ => inside(),
    }
}

/// Puts marks right around the words, never next to a blank.
fn around(text: &str, mark: &str) -> String {
    let words = text.trim();
    if words.is_empty() {
        return text.to_owned();
    }
    let start = &text[..text.len() - text.trim_start().len()];
    let end = &text[text.trim_end().len()..];
    format!("{start}{mark}{words}{mark}{end}")
}

fn one_line(nodes: &[Node]) -> String {
    to_markdown(nodes).replace("\\\n", " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words of code, without the escapes that keep them from being read as Markdown.
fn raw(nodes: &[Node]) -> String {
    let words = |node: &Node| match node {
        Node::Text(text) => text.replace("\\*", "*").replace("\\_", "_").replace("\\`", "`").replace("\\[", "["),
        Node::Element { children, .. } => raw(children),
    };
    nodes.iter().map(words).collect()
}
