//! Many measurements, and the few figures that summarise them.

use serde_json::Value;

/// Measured values, sorted.
#[derive(Clone, Debug, Default)]
pub struct Figures(Vec<f64>);

impl Figures {
    /// Sorts these values.
    pub fn of(mut values: Vec<f64>) -> Self {
        values.sort_by(f64::total_cmp);
        Self(values)
    }

    /// Reads a JSON list.
    pub fn read(list: &Value) -> Self {
        Self::of(list.as_array().into_iter().flatten().filter_map(Value::as_f64).collect())
    }

    /// The number of values.
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// The median.
    pub fn median(&self) -> f64 {
        self.at(0.5)
    }

    /// The 95th percentile.
    pub fn p95(&self) -> f64 {
        self.at(0.95)
    }

    /// The largest.
    pub fn largest(&self) -> f64 {
        self.at(1.0)
    }

    /// Median and 95th percentile, for a table.
    pub fn pair(&self) -> String {
        if self.0.is_empty() { "–".to_owned() } else { format!("{} / {}", short(self.median()), short(self.p95())) }
    }

    fn at(&self, part: f64) -> f64 {
        let rank = (self.0.len() as f64 * part).ceil() as usize;
        self.0.get(rank.saturating_sub(1)).copied().unwrap_or(f64::NAN)
    }
}

/// A number with its significant digits.
pub fn short(value: f64) -> String {
    match value.abs() {
        _ if value.is_nan() => "–".to_owned(),
        size if size >= 100.0 => format!("{value:.0}"),
        size if size >= 10.0 => format!("{value:.1}"),
        size if size >= 1.0 => format!("{value:.2}"),
        _ => format!("{value:.3}"),
    }
}

/// One figure as a multiple of another.
pub fn ratio(of: f64, to: f64) -> String {
    if to > 0.0 && of.is_finite() { format!("{:.2}", of / to) } else { "–".to_owned() }
}

/// Bytes as megabytes.
pub fn megabytes(bytes: f64) -> String {
    format!("{:.1}", bytes / 1e6)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_95th_percentile_of_a_hundred_is_the_95th() {
        let figures = Figures::of((1..=100).rev().map(f64::from).collect());
        assert_eq!(figures.pair(), "50.0 / 95.0");
        assert!((figures.largest() - 100.0).abs() < f64::EPSILON);
    }

    #[test]
    fn of_nothing_nothing_is_said() {
        assert_eq!(Figures::default().pair(), "–");
        assert_eq!(ratio(1.0, 0.0), "–");
        assert_eq!(short(f64::NAN), "–");
    }
}
