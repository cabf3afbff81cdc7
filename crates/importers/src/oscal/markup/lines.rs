//! Lines that begin with marks such as `a.`, `(1)` or `•`. Markdown knows no lists with these marks and would run the
//! lines together.

/// The mark at the beginning of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mark {
    /// A number as in Markdown lists, and which one.
    Number(usize),
    /// `a.`, `(1)`, `iv)`.
    Letter,
    Bullet,
    /// A Markdown list item.
    Dash,
}

/// Keeps every line that begins with a mark as a line. Markdown lists stay as they are.
pub fn keep_line_breaks(text: &str) -> String {
    let (mut out, mut paragraph) = (Vec::new(), Vec::new());
    let mut in_code = false;
    for line in text.lines() {
        let trimmed = line.trim_start();
        let is_fence = trimmed.starts_with("```") || trimmed.starts_with("~~~");
        let is_apart = in_code || is_fence || trimmed.is_empty() || trimmed.starts_with(['|', '>', '#']);
        in_code ^= is_fence;
        if is_apart {
            flush(&mut paragraph, &mut out);
            out.push(line.to_owned());
        } else {
            paragraph.push(line);
        }
    }
    flush(&mut paragraph, &mut out);
    out.join("\n")
}

fn flush(paragraph: &mut Vec<&str>, out: &mut Vec<String>) {
    let lines = std::mem::take(paragraph);
    let marks: Vec<_> = lines.iter().map(|line| mark(line.trim_start())).collect();
    let later = marks.get(1..).unwrap_or_default();
    let has = |wanted: Mark| later.contains(&Some(wanted));
    let numbers = || marks.iter().flatten().filter(|mark| matches!(mark, Mark::Number(_)));
    let is_list = matches!(marks.first(), Some(Some(Mark::Number(_) | Mark::Dash))) || has(Mark::Dash);
    let is_cut_off = !is_list && numbers().next().is_some_and(|mark| *mark != Mark::Number(1));
    if has(Mark::Bullet) && !has(Mark::Letter) && numbers().next().is_none() && !is_list {
        bullets(&lines, &marks, out);
    } else if has(Mark::Letter) || has(Mark::Bullet) || is_cut_off && later.iter().any(Option::is_some) {
        breaks(&lines, &marks, is_list, out);
    } else {
        out.extend(lines.iter().map(|line| (*line).to_owned()));
    }
}

/// Turns bullets into a Markdown list.
fn bullets(lines: &[&str], marks: &[Option<Mark>], out: &mut Vec<String>) {
    let first = marks.iter().position(|mark| *mark == Some(Mark::Bullet));
    for (at, line) in lines.iter().enumerate() {
        let trimmed = line.trim_start();
        if marks[at] != Some(Mark::Bullet) {
            out.push((*line).to_owned());
            continue;
        }
        if at > 0 && first == Some(at) {
            out.push(String::new());
        }
        out.push(format!("- {}", trimmed.trim_start_matches(BULLETS).trim_start()));
    }
}

/// Puts hard breaks before marked lines, and escapes numbers that begin no list.
fn breaks(lines: &[&str], marks: &[Option<Mark>], is_list: bool, out: &mut Vec<String>) {
    for (at, line) in lines.iter().enumerate() {
        let line = match marks[at] {
            Some(Mark::Letter | Mark::Bullet) if at > 0 => line.trim_start().to_owned(),
            Some(Mark::Number(_)) if at > 0 && !is_list => {
                let trimmed = line.trim_start();
                let digits = trimmed.bytes().take_while(u8::is_ascii_digit).count();
                format!("{}\\{}", &trimmed[..digits], &trimmed[digits..])
            }
            _ => (*line).to_owned(),
        };
        let is_next_marked = match marks.get(at + 1).copied().flatten() {
            Some(Mark::Letter | Mark::Bullet) => true,
            Some(Mark::Number(_)) => !is_list,
            _ => false,
        };
        let is_broken = line.ends_with('\\') || line.ends_with("  ");
        out.push(if is_next_marked && !is_broken { format!("{}\\", line.trim_end()) } else { line });
    }
}

const BULLETS: [char; 4] = ['•', '◦', '‣', '▪'];

fn mark(line: &str) -> Option<Mark> {
    if line.starts_with(BULLETS) {
        return Some(Mark::Bullet);
    }
    let word = line.split(' ').next().filter(|word| word.len() < line.len())?;
    if matches!(word, "-" | "*" | "+") {
        return Some(Mark::Dash);
    }
    let is_open = word.starts_with('(');
    let inside = word.trim_start_matches('(').strip_suffix(['.', ')'])?;
    let is_roman = || (1..=5).contains(&inside.len()) && inside.chars().all(|c| "ivx".contains(c));
    let is_letter = || inside.len() == 1 && inside.chars().all(|c| c.is_ascii_alphabetic());
    let number = inside.parse().ok().filter(|_| inside.len() <= 3);
    match number {
        Some(number) if !is_open => Some(Mark::Number(number)),
        Some(_) if word.ends_with(')') => Some(Mark::Letter),
        None if is_letter() || is_roman() => Some(Mark::Letter).filter(|_| !is_open || word.ends_with(')')),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marked_lines_stay_lines() {
        for (text, expected) in [
            (
                "The harbour:\n a. Ties\nropes;\n b. Looks:\n 1. daily;\n 2. at night.",
                "The harbour:\\\na. Ties\nropes;\\\nb. Looks:\\\n1\\. daily;\\\n2\\. at night.",
            ),
            ("Ropes:\n(1) one\n(ii) two", "Ropes:\\\n(1) one\\\n(ii) two"),
            ("Ropes:\n• one\n  more\n• two", "Ropes:\n\n- one\n  more\n- two"),
            ("Ropes:\n1. one\n2. two", "Ropes:\n1. one\n2. two"),
            ("Ropes:\n3. one\n4. two", "Ropes:\\\n3\\. one\\\n4\\. two"),
            ("- one\n- two\nand\nso on", "- one\n- two\nand\nso on"),
            ("```\nx\na. y\n```\n\na. alone\n\nb. alone", "```\nx\na. y\n```\n\na. alone\n\nb. alone"),
            ("one\n(see there) two\n1990. three", "one\n(see there) two\n1990. three"),
        ] {
            assert_eq!(keep_line_breaks(text), expected, "{text}");
        }
    }
}
