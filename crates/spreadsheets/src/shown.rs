//! Numbers, dates and times as a spreadsheet shows them.

use calamine::{Data, ExcelDateTime};

/// Most digits to show on either side of a decimal point; more than any number has.
const MOST_DIGITS: usize = 30;

/// The text that a reader sees in a cell; `code` is its number format, such as `0.0%`, if known.
pub(crate) fn shown(cell: &Data, code: Option<&str>) -> String {
    match cell {
        Data::Empty => String::new(),
        Data::Bool(true) => "yes".to_owned(),
        Data::Bool(false) => "no".to_owned(),
        Data::DateTime(date) => moment(date, code),
        Data::DateTimeIso(text) => iso(text),
        Data::DurationIso(text) => duration_iso(text).unwrap_or_else(|| text.clone()),
        Data::Float(number) => by_code(*number, code),
        Data::Int(number) => by_code(*number as f64, code),
        other => other.to_string(),
    }
}

/// A date, a time of day or both, as far as the format shows them; a duration in hours.
fn moment(date: &ExcelDateTime, code: Option<&str>) -> String {
    let value = date.as_f64();
    if value < 0.0 {
        return plain(value);
    }
    if date.is_duration() {
        return clock((value * 86_400.0).round());
    }
    let (year, month, day, hour, minute, second, milli) = date.to_ymd_hms_milli();
    let second = f64::from(hour) * 3600.0 + f64::from(minute) * 60.0 + f64::from(second) + f64::from(milli) / 1000.0;
    let second = second.round();
    let code = format_characters(code.unwrap_or_default()).to_lowercase();
    let shows = |letters: &[char]| code.contains(letters);
    let (has_day, has_year) = (shows(&['d']), shows(&['y', 'e', 'g']));
    let has_time = shows(&['h', 's']);
    let has_month = has_day || has_year || (shows(&['m']) && !has_time);
    if value < 1.0 || (has_time && !has_month) {
        return clock(second);
    }
    let day = match () {
        () if has_day || !has_month => format!("{year:04}-{month:02}-{day:02}"),
        () if code.contains('m') => format!("{year:04}-{month:02}"),
        () => format!("{year:04}"),
    };
    let is_day = second < 1.0 || (has_month && !has_time);
    if is_day { day } else { format!("{day} {}", clock(second)) }
}

/// Seconds as `09:15` or `09:15:30`; for times of day and durations alike.
fn clock(seconds: f64) -> String {
    let seconds = seconds as u64;
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if seconds == 0 { format!("{hours:02}:{minutes:02}") } else { format!("{hours:02}:{minutes:02}:{seconds:02}") }
}

/// `2026-11-28T14:30:00` as `2026-11-28 14:30`; a day alone if its time is midnight.
fn iso(text: &str) -> String {
    let (day, time) = text.split_once('T').unwrap_or((text, ""));
    let time = time.split(['.', 'Z', '+']).next().unwrap_or_default();
    let time = time.strip_suffix(":00").filter(|time| time.contains(':')).unwrap_or(time);
    if time.is_empty() || time == "00:00" { day.to_owned() } else { format!("{day} {time}") }
}

/// `PT09H15M00S` as `09:15`.
fn duration_iso(text: &str) -> Option<String> {
    let (hours, rest) = text.strip_prefix("PT")?.split_once('H')?;
    let (minutes, rest) = rest.split_once('M')?;
    let seconds = rest.trim_end_matches('S').split(['.', ',']).next()?;
    let number = |digits: &str| digits.parse::<f64>().ok();
    Some(clock(number(hours)? * 3600.0 + number(minutes)? * 60.0 + number(seconds).unwrap_or_default()))
}

/// A number as stored. Spreadsheets keep fifteen digits, with which 0.1 + 0.2 is 0.3.
fn plain(number: f64) -> String {
    format!("{number:.14e}").parse().unwrap_or(number).to_string()
}

/// The format characters of a code, without literal text and conditions.
fn format_characters(code: &str) -> String {
    pieces(code).into_iter().filter_map(|piece| if let Piece::Code(c) = piece { Some(c) } else { None }).collect()
}

/// A piece of a code.
#[derive(Debug, PartialEq, Eq)]
enum Piece {
    /// A format character, such as a digit or a separator.
    Code(char),
    /// A literal character.
    Shown(char),
    /// A condition for using a section.
    Condition,
}

fn pieces(code: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut chars = code.chars();
    while let Some(c) = chars.next() {
        match c {
            '"' => pieces.extend(chars.by_ref().take_while(|c| *c != '"').map(Piece::Shown)),
            '\\' => pieces.extend(chars.next().map(Piece::Shown)),
            // A space as wide as the next character, or a fill with it.
            '_' | '*' => {
                chars.next();
            }
            '[' => {
                let within: String = chars.by_ref().take_while(|c| *c != ']').collect();
                if let Some(currency) = within.strip_prefix('$') {
                    pieces.extend(currency.split('-').next().unwrap_or_default().chars().map(Piece::Shown));
                } else if within.starts_with(['<', '>', '=']) {
                    pieces.push(Piece::Condition);
                } else if within.chars().all(|c| "hmsHMS".contains(c)) {
                    pieces.extend(within.chars().map(Piece::Code));
                }
            }
            ' ' | '$' | '+' | '-' | '(' | ')' | ':' | '!' | '\'' | '&' | '~' | '{' | '}' => {
                pieces.push(Piece::Shown(c));
            }
            _ if c.is_ascii() => pieces.push(Piece::Code(c)),
            _ => pieces.push(Piece::Shown(c)),
        }
    }
    pieces
}

/// Formats a number by a code, but without thousands separators: a comma would split it into two values.
fn by_code(number: f64, code: Option<&str>) -> String {
    let shown = code.filter(|code| !matches!(*code, "" | "General" | "@")).and_then(|code| coded(number, code));
    shown.unwrap_or_else(|| plain(number))
}

/// Formats a number by a code; none if the code is of an unsupported kind, such as fractions and powers of ten.
fn coded(number: f64, code: &str) -> Option<String> {
    let all = pieces(code);
    if all.contains(&Piece::Condition) {
        return None;
    }
    let sections: Vec<&[Piece]> = all.split(|piece| *piece == Piece::Code(';')).collect();
    let (section, number) = match sections.as_slice() {
        [_, _, zero, ..] if number == 0.0 => (*zero, number),
        [_, negative, ..] if number < 0.0 => (*negative, -number),
        [first, ..] => (*first, number),
        [] => return None,
    };
    let is_digit = |piece: &Piece| matches!(piece, Piece::Code('0' | '#' | '?' | '.' | ','));
    let is_known = |piece: &Piece| is_digit(piece) || matches!(piece, Piece::Shown(_) | Piece::Code('%'));
    let text = |pieces: &[Piece]| -> String {
        pieces
            .iter()
            .filter_map(|piece| if let Piece::Shown(c) | Piece::Code(c @ '%') = piece { Some(c) } else { None })
            .collect()
    };
    let Some(first) = section.iter().position(is_digit) else {
        // Words instead of a number: "yes";"yes";"no".
        let words = text(section);
        return Some(words.trim().to_owned()).filter(|words| !words.is_empty() && section.iter().all(is_known));
    };
    let last = section.iter().rposition(is_digit)?;
    let digits: String = section[first..=last]
        .iter()
        .filter_map(|piece| if let Piece::Code(c) = piece { Some(*c) } else { None })
        .collect();
    if !section.iter().all(is_known) || digits.chars().count() != last + 1 - first {
        return None;
    }
    let percents = section.iter().filter(|piece| **piece == Piece::Code('%')).count();
    let thousands = digits.len() - digits.trim_end_matches(',').len();
    let power = |count: usize| i32::try_from(count).unwrap_or_default();
    let scaled = number * 100_f64.powi(power(percents)) / 1000_f64.powi(power(thousands));
    let number = format!("{}{}{}", text(&section[..first]), digits_of(scaled, &digits), text(&section[last + 1..]));
    Some(number.trim().to_owned())
}

/// The digits of a number by those of a code: `0.0#` shows one decimal, and a second if that is not 0.
fn digits_of(number: f64, digits: &str) -> String {
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let count = |text: &str, of: &[char]| text.matches(of).count().min(MOST_DIGITS);
    let (most, least) = (count(part, &['0', '#', '?']), count(part, &['0']));
    // Halves round up, as people would on paper: 1.005 is stored as a little less.
    let number = format!("{number:.14e}").parse().unwrap_or(number);
    let text = format!("{:.most$}", number * (1.0 + 1e-15));
    let (sign, text) = text.strip_prefix('-').map_or(("", text.as_str()), |text| ("-", text));
    let (before, behind) = text.split_once('.').unwrap_or((text, ""));
    let least = least.max(behind.trim_end_matches('0').len());
    let point = if least > 0 { "." } else { "" };
    let width = count(whole, &['0']);
    let sign = if text.contains(|c: char| c.is_ascii_digit() && c != '0') { sign } else { "" };
    format!("{sign}{before:0>width$}{point}{}", &behind[..least])
}

#[cfg(test)]
mod tests {
    use super::*;
    use calamine::ExcelDateTimeType::{DateTime, TimeDelta};

    #[test]
    fn numbers_are_shown_by_their_format() {
        for (number, code, expected) in [
            (0.75, "0%", "75%"),
            (1.0, "0%", "100%"),
            (1.0 / 3.0, "0.0%", "33.3%"),
            (1.1, "0.00", "1.10"),
            (7.0, "000", "007"),
            (0.1 + 0.2, "General", "0.3"),
            (1_200_000.0, "#,##0", "1200000"),
            (1_200_000.0, "0.0,,\"M\"", "1.2M"),
            (12.5, "\"€\"#,##0.00", "€12.50"),
            (12.5, "#,##0.00\\ [$€-407]", "12.50 €"),
            (-12.5, "#,##0.00_);(#,##0.00)", "(12.50)"),
            (-3.0, "0", "-3"),
            (-0.2, "0", "0"),
            (1.005, "0.00", "1.01"),
            (2.5, "0.0#", "2.5"),
            (1.0, "\"yes\";\"yes\";\"no\"", "yes"),
            (0.5, "# ?/?", "0.5"),
            (1500.0, "0.00E+00", "1500"),
            (3.0, "0.00;[Red]-0.00", "3.00"),
            (3.0, "[>2]\"many\";0", "3"),
            (42.0, "@", "42"),
        ] {
            assert_eq!(shown(&Data::Float(number), Some(code)), expected, "{number} by {code}");
        }
        assert_eq!(shown(&Data::Float(0.75), None), "0.75");
        assert_eq!(shown(&Data::Int(5), Some("00")), "05");
    }

    #[test]
    fn a_format_of_any_length_is_read() {
        let digits = "0".repeat(100_000);
        let expected = shown(&Data::Float(1.5), Some(&format!("{digits}.{digits}")));
        assert_eq!(expected.len(), 2 * MOST_DIGITS + 1);
    }

    #[test]
    fn dates_and_times_are_shown_as_far_as_they_go() {
        // 46354 is 28 November 2026.
        for (value, kind, code, expected) in [
            (46_354.0, DateTime, "dd/mm/yyyy", "2026-11-28"),
            (46_354.604_166_667, DateTime, "dd/mm/yyyy hh:mm", "2026-11-28 14:30"),
            (46_354.604_166_667, DateTime, "dd/mm/yyyy", "2026-11-28"),
            (46_354.604_166_667, DateTime, "h:mm AM/PM", "14:30"),
            (46_354.0, DateTime, "mmm yyyy", "2026-11"),
            (46_354.0, DateTime, "yyyy", "2026"),
            (46_354.0, DateTime, "[$-F800]dddd, mmmm dd, yyyy", "2026-11-28"),
            (0.385_416_666_7, DateTime, "hh:mm", "09:15"),
            (0.416_666_666_7, DateTime, "", "10:00"),
            (46_354.0, DateTime, "", "2026-11-28"),
            (46_354.604_166_667, DateTime, "", "2026-11-28 14:30"),
            (1.104_166_666_7, TimeDelta, "[h]:mm", "26:30"),
        ] {
            let date = Data::DateTime(ExcelDateTime::new(value, kind, false));
            assert_eq!(shown(&date, Some(code)), expected, "{value} by {code}");
        }
        for (text, expected) in [
            ("2026-11-28", "2026-11-28"),
            ("2026-11-28T00:00:00", "2026-11-28"),
            ("2026-11-28T14:30:00", "2026-11-28 14:30"),
        ] {
            assert_eq!(shown(&Data::DateTimeIso(text.to_owned()), None), expected);
        }
        assert_eq!(shown(&Data::DurationIso("PT09H15M00S".to_owned()), None), "09:15");
    }
}
