//! Splits labels and versions into runs, as people read them.

/// The runs of digits and of letters, without the characters between them.
///
/// ```
/// assert_eq!(framework::runs("AC-02(1)"), ["AC", "02", "1"]);
/// assert_eq!(framework::runs("T1078.004"), ["T", "1078", "004"]);
/// assert!(framework::runs(" – ").is_empty());
/// ```
pub fn runs(text: &str) -> Vec<String> {
    let mut runs: Vec<String> = Vec::new();
    let mut was = None;
    for c in text.chars() {
        let is_digit = c.is_alphanumeric().then(|| c.is_ascii_digit());
        match (is_digit, runs.last_mut()) {
            (None, _) => {}
            (Some(_), Some(last)) if is_digit == was => last.push(c),
            (Some(_), _) => runs.push(c.to_string()),
        }
        was = is_digit;
    }
    runs
}
