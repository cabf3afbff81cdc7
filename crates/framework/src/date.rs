//! Dates: as framework files write them (`2023`, `2023-05` or `2023-05-30`), and as pages and citations show them.

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A date that may lack its day, or its month and day.
///
/// ```
/// use framework::date::Date;
///
/// let plain = |text| Date::read(text).map(Date::plain);
/// assert_eq!(plain("2023-05-30").as_deref(), Some("30 May 2023"));
/// assert_eq!(plain("2023-05").as_deref(), Some("May 2023"));
/// assert_eq!(plain("2023-02-29"), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Date {
    /// The year.
    pub year: u16,
    /// 1 to 12.
    pub month: Option<u8>,
    /// 1 to 31, only if there is a month.
    pub day: Option<u8>,
}

impl Date {
    /// Reads a date. None if the text is not one, or names a month or a day that does not exist.
    pub fn read(text: &str) -> Option<Self> {
        let has_shape = matches!(text.len(), 4 | 7 | 10)
            && text.bytes().enumerate().all(|(at, b)| if at == 4 || at == 7 { b == b'-' } else { b.is_ascii_digit() });
        let mut parts = text.split('-').filter(|_| has_shape);
        let year = parts.next()?.parse().ok()?;
        let month: Option<u8> = parts.next().map(str::parse).transpose().ok()?;
        let day = parts.next().map(str::parse).transpose().ok()?;
        let exists = month.is_none_or(|month| {
            (1..=12).contains(&month) && day.is_none_or(|day| (1..=last_day(year, month)).contains(&day))
        });
        exists.then_some(Self { year, month, day })
    }

    /// The name of the month, in English.
    pub fn month_name(self) -> Option<&'static str> {
        MONTHS.get(usize::from(self.month?).checked_sub(1)?).copied()
    }

    /// `30 May 2023`, `May 2023`, `2023`.
    pub fn plain(self) -> String {
        match (self.month_name(), self.day) {
            (Some(month), Some(day)) => format!("{day} {month} {}", self.year),
            (Some(month), None) => format!("{month} {}", self.year),
            _ => self.year.to_string(),
        }
    }

    /// `May 30, 2023`, `May 2023`, `2023`.
    pub fn american(self) -> String {
        match (self.month_name(), self.day) {
            (Some(month), Some(day)) => format!("{month} {day}, {}", self.year),
            _ => self.plain(),
        }
    }

    /// `2023, May 30`, `2023, May`, `2023`.
    pub fn year_first(self) -> String {
        match (self.month_name(), self.day) {
            (Some(month), Some(day)) => format!("{}, {month} {day}", self.year),
            (Some(month), None) => format!("{}, {month}", self.year),
            _ => self.year.to_string(),
        }
    }

    /// `2023-05-30`, `2023-05`, `2023`.
    pub fn iso(self) -> String {
        let parts = [self.month, self.day].into_iter().flatten();
        parts.fold(format!("{:04}", self.year), |text, part| format!("{text}-{part:02}"))
    }

    /// Year, month and day, as far as they are known.
    pub fn parts(self) -> Vec<u16> {
        std::iter::once(self.year).chain(self.month.map(u16::from)).chain(self.day.map(u16::from)).collect()
    }
}

fn last_day(year: u16, month: u8) -> u8 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// A date as running text writes it, `30 May 2023`. Returns a text that is not a date unchanged.
pub fn in_words(text: &str) -> String {
    Date::read(text).map_or_else(|| text.to_owned(), Date::plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_form_of_date_has_each_form_of_words() {
        for (text, plain, american, year_first) in [
            ("2023", "2023", "2023", "2023"),
            ("2023-05", "May 2023", "May 2023", "2023, May"),
            ("2023-05-30", "30 May 2023", "May 30, 2023", "2023, May 30"),
        ] {
            let date = Date::read(text).unwrap();
            assert_eq!((&*date.plain(), &*date.american(), &*date.year_first()), (plain, american, year_first));
            assert_eq!(date.iso(), text);
        }
    }

    #[test]
    fn what_is_no_date_stays_as_it_is() {
        for text in ["", "1.0", "2023-13", "2023-00", "2023-02-29", "2023-05-30-1", "23-05", "+202", "2023-5", " 2023"]
        {
            assert_eq!(Date::read(text), None, "{text}");
        }
        assert_eq!(in_words("version 2"), "version 2");
    }
}
