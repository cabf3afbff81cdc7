//! Mutates a file as text, line by line and piece by piece: for grammars other than JSON.

use crate::{hostile, random::Random};

/// How often to repeat a line.
const TIMES: [usize; 6] = [1, 2, 10, 100, 2_000, 20_000];
/// The maximum size of a text, in bytes.
const MOST: usize = 1_000_000;

/// Tokens with a meaning in YAML.
pub const YAML: [&str; 26] = [
    "&a ",
    "*a",
    "*about",
    "<<: *about\n",
    "? ",
    ": ",
    "- ",
    "- - - - - - - - ",
    "---\n",
    "...\n",
    "!!binary ",
    "!<tag:a> ",
    "|9\n",
    ">-\n",
    "|\n",
    "%YAML 9.9\n",
    "\t",
    "{a: [",
    "]}",
    "'",
    "\"\\x",
    "# ",
    "&b [*b, *b]",
    "~",
    "@",
    "null: {}\n",
];

/// Tokens with a meaning in XML, and in the sheets of workbooks.
pub const XML: [&str; 27] = [
    "<!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;\">]>",
    "&c;",
    "&#0;",
    "&#x110000;",
    "&lt;",
    "<![CDATA[",
    "]]>",
    "<!--",
    "-->",
    "<?xml version=\"1.1\"?>",
    "</",
    "<a>",
    "<a xmlns:b=\"c\" b:d=\"\">",
    "/>",
    "<p>",
    "</p>",
    "<insert type=\"param\" id-ref=\"",
    "\"",
    "'",
    ">",
    "<",
    " xmlns=\"\"",
    " r=\"XFD1048576\"",
    "<c r=\"XFD1048576\"><v>1</v></c>",
    "<c r=\"A0\" t=\"s\"><v>99999999</v></c>",
    " table:number-columns-repeated=\"16384\"",
    "<row r=\"99999999999\"/>",
];

/// Tokens with a meaning in tables of text.
pub const TABLE: [&str; 16] = [
    "\"",
    "\"\"",
    ",",
    ";",
    "\t",
    "|",
    "\r",
    "\r\n",
    "\n\n",
    ",,,,,,,,,,,,,,,,",
    "=1+1",
    "pillar",
    "goal",
    "\u{feff}",
    "\u{0}",
    "12;13,14\t15",
];

/// The text after a few mutations.
pub fn bent(text: &str, pieces: &[&str], random: &mut Random) -> String {
    let mut text = text.to_owned();
    for _ in 0..=random.below(6) {
        match random.below(8) {
            0 => repeat_line(&mut text, random),
            1 => drop_line(&mut text, random),
            2 => move_line(&mut text, random),
            3 => nest(&mut text, random),
            4 => insert(&mut text, random.pick(&hostile::WORDS).copied().unwrap_or_default(), random),
            5 => {
                let piece = random.pick(pieces).copied().unwrap_or_default();
                let times = random.early(&TIMES).min(MOST / piece.len().max(1));
                insert(&mut text, &piece.repeat(times), random);
            }
            _ => insert(&mut text, random.pick(pieces).copied().unwrap_or_default(), random),
        }
        text.truncate(text.floor_char_boundary(MOST));
    }
    text
}

/// The bounds of a line, including its line end.
fn line(text: &str, random: &mut Random) -> (usize, usize) {
    let near = text.floor_char_boundary(random.below(text.len() + 1));
    let start = text[..near].rfind('\n').map_or(0, |at| at + 1);
    let end = text[near..].find('\n').map_or(text.len(), |at| near + at + 1);
    (start, end)
}

fn repeat_line(text: &mut String, random: &mut Random) {
    let (start, end) = line(text, random);
    let line = text[start..end].to_owned();
    let times = random.early(&TIMES).min(MOST / line.len().max(1));
    text.insert_str(end, &line.repeat(times));
}

fn drop_line(text: &mut String, random: &mut Random) {
    let (start, end) = line(text, random);
    text.replace_range(start..end, "");
}

fn move_line(text: &mut String, random: &mut Random) {
    let (start, end) = line(text, random);
    let line = text[start..end].to_owned();
    text.replace_range(start..end, "");
    let (to, _) = self::line(text, random);
    text.insert_str(to, &line);
}

/// Indents each line from one on deeper, as far as possible.
fn nest(text: &mut String, random: &mut Random) {
    let (start, _) = line(text, random);
    let depth = " ".repeat(1 + random.below(40));
    let deeper: String = text[start..].split_inclusive('\n').flat_map(|line| [depth.as_str(), line]).collect();
    text.replace_range(start.., &deeper);
}

fn insert(text: &mut String, piece: &str, random: &mut Random) {
    let at = text.floor_char_boundary(random.below(text.len() + 1));
    text.insert_str(at, piece);
}
