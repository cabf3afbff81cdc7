//! Dates as a reader writes them.

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

/// `2023-05-30` as `30 May 2023`, `2023-05` as `May 2023`; anything else as it is.
pub fn date(iso: &str) -> String {
    let mut parts = iso.split('-');
    let year = parts.next().unwrap_or_default();
    let month = parts.next().and_then(|month| MONTHS.get(month.parse::<usize>().ok()?.checked_sub(1)?));
    let day = parts.next().and_then(|day| day.parse::<u8>().ok());
    match (month, day) {
        (Some(month), Some(day)) => format!("{day} {month} {year}"),
        (Some(month), None) => format!("{month} {year}"),
        _ => iso.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::date;

    #[test]
    fn dates_are_as_exact_as_they_are_known() {
        assert_eq!(date("2023-05-30"), "30 May 2023");
        assert_eq!(date("2023-09"), "September 2023");
        assert_eq!(date("2023"), "2023");
        assert_eq!(date("soon-ish"), "soon-ish");
    }
}
