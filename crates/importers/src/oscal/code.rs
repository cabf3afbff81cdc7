//! Codes such as `AC-2(1)`: recognises them, makes labels of ids, and learns how a catalog forms its titles.

use super::{heading::label_word, tree::Json};

/// Longer ids, in bytes, are for machines, and longer words before a title are no codes.
const LONGEST: usize = 16;
/// Longer runs of letters are words rather than codes.
const WORD: usize = 9;
/// Words before a number that only say what kind of thing it numbers.
const NOUNS: [&str; 7] = ["control", "requirement", "safeguard", "measure", "practice", "criterion", "recommendation"];
/// Fewer titles show no pattern.
const FEW: usize = 5;

/// The runs of letters and of digits in a text, in lower case and without zeros before numbers.
fn runs(text: &str) -> Vec<String> {
    let mut runs: Vec<String> = Vec::new();
    let mut last = ' ';
    for c in text.chars().flat_map(char::to_lowercase) {
        let is_digit = c.is_ascii_digit();
        match runs.last_mut() {
            Some(run) if c.is_alphanumeric() && last.is_alphanumeric() && last.is_ascii_digit() == is_digit => {
                run.push(c);
            }
            _ if c.is_alphanumeric() => runs.push(c.to_string()),
            _ => {}
        }
        last = c;
    }
    let without_zeros = |run: String| match run.trim_start_matches('0') {
        _ if !run.starts_with('0') => run,
        "" => "0".to_owned(),
        code => code.to_owned(),
    };
    runs.into_iter().map(without_zeros).collect()
}

/// Whether two codes are the same, apart from the separators.
pub fn is_same(one: &str, other: &str) -> bool {
    let (one, other) = (runs(one), runs(other));
    !one.is_empty() && one == other
}

/// Whether a longer code ends with a shorter one: `CIS-1.1` with `1.1`.
pub fn ends_with(long: &str, short: &str) -> bool {
    let (long, short) = (runs(long), runs(short));
    !short.is_empty() && long.ends_with(&short)
}

/// Whether a text looks like a code: one short word with a digit.
fn is_shaped(text: &str) -> bool {
    text.len() <= 20
        && text.bytes().any(|byte| byte.is_ascii_digit())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._()[]".contains(&byte))
}

/// Whether a text can be a code at all. A name such as `Rundll32` or `Access control` can't.
pub fn can_be(text: &str) -> bool {
    let has_digit = text.bytes().any(|byte| byte.is_ascii_digit());
    let is_apart = text.contains(['-', '.', '_', '(', '[']);
    let words = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    let is_brief = |word: &str, most: usize| word.chars().count() <= most || !word.chars().any(char::is_lowercase);
    match (text.contains(char::is_whitespace), has_digit) {
        (false, true) => is_apart || words.clone().all(|word| is_brief(word, 4)),
        (true, true) => words.clone().all(|word| is_brief(word, 4)),
        (false, false) => !text.is_empty() && words.clone().all(|word| is_brief(word, 0)),
        (true, false) => false,
    }
}

/// An id as a label, if it is short and reads like a code.
fn as_label(id: &str) -> Option<&str> {
    let is_ascii = id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._ ()[]/:".contains(&byte));
    let has_digit = id.bytes().any(|byte| byte.is_ascii_digit());
    let is_worded = id.split(|c: char| !c.is_ascii_alphabetic()).any(|word| word.len() > WORD);
    let is_brief = id.len() <= 7 && id.split(['-', '.']).all(|piece| (1..=4).contains(&piece.len()));
    (is_ascii && !is_worded && (1..=LONGEST).contains(&id.len()) && (has_digit || is_brief)).then_some(id)
}

/// Splits a title into the number at its beginning and the rest: `1.1 Ropes`, `Q-TRA - Ropes`.
pub fn numbered(title: &str) -> Option<(&str, &str)> {
    let (word, rest) = title.split_once(' ')?;
    let mark = rest.trim_start().split(' ').next().unwrap_or_default();
    let is_marked = matches!(mark, "-" | "–" | "—" | ":");
    let rest = if is_marked { rest.trim_start()[mark.len()..].trim_start() } else { rest.trim_start() };
    let number = word.trim_end_matches([':', ')', '.']);
    let is_number = number.starts_with(|c: char| c.is_ascii_digit())
        && number.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let is_code = (is_marked || word.ends_with(':')) && can_be(number) && number.len() <= LONGEST;
    ((is_number || is_code) && !rest.is_empty()).then_some((number, rest))
}

/// How a catalog forms its titles and ids.
#[derive(Debug, Default)]
pub struct Habits {
    /// The outline of nearly all titles, if these are codes.
    shape: Option<String>,
    /// The words before the number in most titles.
    lead: Option<String>,
    /// The prefix of all ids, if it makes them too long for labels.
    start: String,
    /// Whether most groups, or most controls, without labels have numbers before their titles.
    is_numbered: [bool; 2],
}

/// The common beginning of the labels in a group: `164.308` for `164.308(a)` and `164.308(b)`.
pub fn shared_start(group: &Json<'_>) -> Option<String> {
    let mut labels = Vec::new();
    gather(group, &mut labels);
    labels.sort_unstable();
    labels.dedup();
    let [first, .., last] = &labels[..] else { return None };
    let (one, other) = (pieces(first), pieces(last));
    let shared: String = one.iter().zip(&other).take_while(|(one, other)| one == other).map(|(one, _)| *one).collect();
    let start = shared.trim_end_matches(|c: char| !c.is_alphanumeric() && !matches!(c, ')' | ']'));
    Some(start.to_owned()).filter(|start| !start.is_empty())
}

fn gather(owner: &Json<'_>, labels: &mut Vec<String>) {
    for node in ["groups", "controls"].iter().flat_map(|key| owner.list(key)) {
        labels.extend(label_word(node));
        gather(node, labels);
    }
}

/// Splits a label into runs of letters, runs of digits, and separators.
fn pieces(label: &str) -> Vec<&str> {
    let kind = |c: char| if c.is_ascii_digit() { 1 } else { u8::from(c.is_alphabetic()) * 2 };
    let mut pieces = Vec::new();
    let mut start = 0;
    for (at, c) in label.char_indices().skip(1) {
        let before = label[..at].chars().next_back().map_or(0, kind);
        if kind(c) == 0 || kind(c) != before {
            pieces.push(&label[start..at]);
            start = at;
        }
    }
    pieces.push(&label[start..]);
    pieces
}

#[derive(Default)]
struct Census<'t> {
    ids: Vec<&'t str>,
    titles: Vec<&'t str>,
    leads: Vec<String>,
    unlabelled: [(usize, usize); 2],
}

impl Habits {
    /// Reads all groups and controls.
    pub fn of(catalog: &Json<'_>) -> Self {
        let mut census = Census::default();
        census.count(catalog);
        Self {
            shape: shape(&census.titles),
            lead: census.lead(),
            start: census.start(),
            is_numbered: census.unlabelled.map(|(all, numbered)| all > 2 && 3 * numbered >= 2 * all),
        }
    }

    /// The code, if a title is nothing else: `AC-1`, `Control: ism-0042`, `Control 0042`.
    pub fn code<'t>(&self, title: &'t str, id: &str, label: Option<&str>) -> Option<&'t str> {
        let led = ["Control:", "Requirement:"].iter().find_map(|word| title.strip_prefix(word));
        let code = led.unwrap_or(title).trim().trim_end_matches(':');
        let is_same_as = |other: &str| can_be(code) && is_same(code, other);
        let is_habit = || is_shaped(code) && self.shape.as_ref().is_some_and(|known| *known == outline(code));
        if is_same_as(id) || label.is_some_and(is_same_as) || led.is_some() && is_shaped(code) || is_habit() {
            return Some(code);
        }
        let (words, last) = split_number(title, id, label)?;
        self.is_lead(words).then_some(last)
    }

    /// Whether these words only say what is numbered.
    pub fn is_lead(&self, words: &str) -> bool {
        let words = words.to_lowercase();
        NOUNS.contains(&words.as_str()) || self.lead.as_ref().is_some_and(|lead| *lead == words)
    }

    /// An id as a label, without the prefix that all ids share.
    pub fn label<'i>(&self, id: &'i str) -> Option<&'i str> {
        as_label(id.strip_prefix(&self.start).unwrap_or(id))
    }

    /// Whether the number at the beginning of a title is its label, if it has no other.
    pub fn is_numbered(&self, number: &str, node: &Json<'_>, is_group: bool) -> bool {
        let is_first_of = |inner: &Json<'_>| {
            let title = inner.word("title");
            title.strip_prefix(number).is_some_and(|rest| rest.starts_with('.') && numbered(title).is_some())
        };
        let is_plain = number.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        ends_with(node.word("id"), number) && (!is_plain || number.contains('.'))
            || is_plain && self.is_numbered[usize::from(!is_group)]
            || ["groups", "controls"].iter().any(|key| node.list(key).iter().any(is_first_of))
    }
}

/// Splits a title before the number at its end, if that is its label or its id ends with it.
fn split_number<'t>(title: &'t str, id: &str, label: Option<&str>) -> Option<(&'t str, &'t str)> {
    let (words, last) = title.trim().rsplit_once(' ')?;
    let is_own = label.map_or_else(|| ends_with(id, last), |label| is_same(label, last));
    (is_shaped(last) && is_own).then_some((words.trim(), last))
}

/// The alternation of letters and digits: `a9` for `AC-2(1)`.
fn outline(code: &str) -> String {
    let mut out = String::new();
    for run in runs(code) {
        let kind = if run.starts_with(|c: char| c.is_ascii_digit()) { '9' } else { 'a' };
        if !out.ends_with(kind) {
            out.push(kind);
        }
    }
    out
}

/// The outline that nearly all titles share, if they are codes.
fn shape(titles: &[&str]) -> Option<String> {
    let first = outline(titles.iter().find(|title| is_shaped(title))?);
    let alike = titles.iter().filter(|title| is_shaped(title) && outline(title) == first).count();
    (titles.len() >= FEW && 10 * alike >= 9 * titles.len()).then_some(first)
}

impl<'t> Census<'t> {
    fn count(&mut self, owner: &'t Json<'_>) {
        for key in ["groups", "controls"] {
            for node in owner.list(key) {
                let (title, id, label) = (node.word("title").trim(), node.word("id"), label_word(node));
                if let Some((words, _)) = split_number(title, id, label.as_deref()) {
                    self.leads.push(words.to_lowercase());
                }
                if key == "controls" {
                    self.ids.push(id);
                    self.titles.push(title);
                }
                if label.is_none() && !title.is_empty() {
                    let unlabelled = &mut self.unlabelled[usize::from(key == "controls")];
                    unlabelled.0 += 1;
                    unlabelled.1 += usize::from(numbered(title).is_some());
                }
                self.count(node);
            }
        }
    }

    fn lead(&self) -> Option<String> {
        let first = self.leads.iter().max_by_key(|lead| lead.len())?;
        let alike = self.leads.iter().filter(|lead| *lead == first).count();
        (alike >= FEW && 2 * alike > self.titles.len()).then(|| first.clone())
    }

    /// The common prefix of all ids, if it makes them too long to be labels.
    fn start(&self) -> String {
        let first = self.ids.first().copied().unwrap_or_default();
        let shared = self.ids.iter().fold(first.len(), |shared, id| {
            first.bytes().zip(id.bytes()).take(shared).take_while(|(one, other)| one == other).count()
        });
        let end = first[..first.floor_char_boundary(shared)].rfind(['-', '_', ':']).map_or(0, |at| at + 1);
        let is_long = self.ids.iter().any(|id| id.len() > LONGEST);
        if is_long && self.ids.len() >= FEW && end >= 6 { first[..end].to_owned() } else { String::new() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn habits(controls: &str) -> Habits {
        Habits::of(&serde_json::from_str(&format!(r#"{{"controls": [{controls}]}}"#)).unwrap())
    }

    #[test]
    fn codes_are_told_from_titles() {
        for (title, id, label, expected) in [
            ("Control: q-17", "q-17", None, Some("q-17")),
            ("Control: Q-17", "x", None, Some("Q-17")),
            ("Control 0714", "x", Some("0714"), Some("0714")),
            ("Requirement 3.2", "c2", Some("3.2"), Some("3.2")),
            ("AC-2(1)", "ac-2.1", None, Some("AC-2(1)")),
            ("AC-01", "x", Some("AC-1"), Some("AC-01")),
            ("GV", "gv", None, Some("GV")),
            ("802.1X", "ia-2", Some("IA-2"), None),
            ("Rundll32", "rundll32", None, None),
            ("Windows 11", "windows-11", None, None),
            ("Ropes", "ropes", None, None),
            ("", "", Some(""), None),
        ] {
            assert_eq!(Habits::default().code(title, id, label), expected, "{title}");
        }
    }

    #[test]
    fn what_nearly_all_titles_do_is_a_habit() {
        let codes = ["AC-1", "AC-2(1)", "SC-7", "SI-3", "AT-1"].map(|title| format!(r#"{{"title": "{title}"}}"#));
        assert_eq!(habits(&codes.join(", ")).code("AU-9", "x", None), Some("AU-9"));
        let led: Vec<_> =
            (1..7).map(|at| format!(r#"{{"id": "harbour-master-plan-{at}", "title": "Rope Rule {at}"}}"#)).collect();
        let led = habits(&led.join(", "));
        assert_eq!(led.code("Rope Rule 3", "harbour-master-plan-3", None), Some("3"));
        assert_eq!((led.label("harbour-master-plan-3"), led.label("reload_rope_db")), (Some("3"), None));
    }

    #[test]
    fn labels_share_their_start() {
        for (labels, expected) in [
            (["164.308(a)(1)", "164.308(a)(2)"], Some("164.308(a)")),
            (["1.10", "1.11"], Some("1")),
            (["AC-1", "AC-2"], Some("AC")),
            (["A", "B"], None),
        ] {
            let control = |label: &str| format!(r#"{{"props": [{{"name": "label", "value": "{label}"}}]}}"#);
            let text = format!(r#"{{"controls": [{}]}}"#, labels.map(control).join(", "));
            assert_eq!(shared_start(&serde_json::from_str(&text).unwrap()).as_deref(), expected);
        }
    }

    #[test]
    fn numbers_before_titles_are_found() {
        for (title, expected) in [
            ("1.1 Ropes", Some(("1.1", "Ropes"))),
            ("1. Ropes", Some(("1", "Ropes"))),
            ("Q-TRA - Ropes", Some(("Q-TRA", "Ropes"))),
            ("GOV – Ropes & nets", Some(("GOV", "Ropes & nets"))),
            ("5G networks", None),
            ("Ropes - nets", None),
            ("IT Security", None),
        ] {
            assert_eq!(numbered(title), expected, "{title}");
        }
    }
}
