//! Parses scores and the ends of a scale as typed, and checks that scores lie on the scale.

use crate::{Layer, Scale, Target};

/// The error for input that is not a score on the scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OffScale;

impl Scale {
    /// Whether the scale contains a score, ends included.
    pub fn holds(self, score: f64) -> bool {
        (self.min..=self.max).contains(&score)
    }

    /// Parses a score; `None` if nothing was typed.
    ///
    /// # Errors
    /// Fails if the text is not a number, or one off the scale.
    ///
    /// ```
    /// let scale = layers::Scale::default();
    /// assert_eq!(scale.score(" 3.5 "), Ok(Some(3.5)));
    /// assert_eq!(scale.score("99"), Err(layers::OffScale));
    /// ```
    pub fn score(self, typed: &str) -> Result<Option<f64>, OffScale> {
        let typed = typed.trim();
        if typed.is_empty() {
            return Ok(None);
        }
        typed.parse().ok().filter(|score| self.holds(*score)).map(Some).ok_or(OffScale)
    }

    /// The scale with another lowest score; none if the text is not a number below the highest.
    pub fn with_min(self, typed: &str) -> Option<Self> {
        end(typed).map(|min| Self { min, ..self }).filter(|scale| scale.min < scale.max)
    }

    /// The scale with another highest score; none if the text is not a number above the lowest.
    pub fn with_max(self, typed: &str) -> Option<Self> {
        end(typed).map(|max| Self { max, ..self }).filter(|scale| scale.min < scale.max)
    }
}

fn end(typed: &str) -> Option<f64> {
    typed.trim().parse().ok().filter(|end: &f64| end.is_finite())
}

impl Layer {
    /// The things with a score off the scale, which a file may contain, in target order.
    pub fn off_scale(&self) -> Vec<&Target> {
        let is_off = |score: f64| !self.scale.holds(score);
        self.marks.iter().filter(|(_, mark)| mark.score.is_some_and(is_off)).map(|(target, _)| target).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scores_lie_on_the_scale() {
        let scale = Scale { min: -1.0, max: 4.0 };
        for (typed, score) in [("", None), (" ", None), ("-1", Some(-1.0)), ("4", Some(4.0)), ("0.25", Some(0.25))] {
            assert_eq!(scale.score(typed), Ok(score), "{typed}");
        }
        for typed in ["99", "-5", "4.01", "NaN", "inf", "-inf", "three", "1e999"] {
            assert_eq!(scale.score(typed), Err(OffScale), "{typed}");
        }
    }

    #[test]
    fn the_least_score_stays_less_than_the_greatest() {
        let scale = Scale::default();
        assert_eq!(scale.with_min(" -2 "), Some(Scale { min: -2.0, max: 4.0 }));
        assert_eq!(scale.with_max("10"), Some(Scale { min: 0.0, max: 10.0 }));
        for typed in ["4", "5", "", "x", "NaN", "inf"] {
            assert_eq!(scale.with_min(typed), None, "{typed}");
        }
        for typed in ["0", "-1", "", "-inf"] {
            assert_eq!(scale.with_max(typed), None, "{typed}");
        }
    }

    #[test]
    fn scores_of_a_file_stay_and_are_told_where_they_are_off_the_scale() {
        let text = r#"{"format":"framework-layer/1","framework":{"id":"a"},
            "goals":{"b":{"score":99},"c":{"score":4}},"sections":{"d":{"score":-5}}}"#;
        let layer = Layer::read(text).unwrap();
        assert_eq!(layer.off_scale(), [&Target::Goal("b".into()), &Target::Section("d".into())]);
        assert_eq!(layer.mark(&Target::Goal("b".into())).unwrap().score, Some(99.0));
    }
}
