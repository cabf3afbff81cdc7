//! What a scale takes of what people type: scores between its ends, and ends that leave room between them.

use crate::{Layer, Scale, Target};

/// What was typed is no score of the scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OffScale;

impl Scale {
    /// Whether a score lies between the ends, or on one of them.
    pub fn holds(self, score: f64) -> bool {
        (self.min..=self.max).contains(&score)
    }

    /// The score that a text is; none where nothing is typed.
    ///
    /// # Errors
    /// Where it is no number, or one that does not lie on the scale.
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

    /// The scale with another least score; none where that is no number less than the greatest.
    pub fn with_least(self, typed: &str) -> Option<Self> {
        end(typed).map(|min| Self { min, ..self }).filter(|scale| scale.min < scale.max)
    }

    /// The scale with another greatest score; none where that is no number greater than the least.
    pub fn with_greatest(self, typed: &str) -> Option<Self> {
        end(typed).map(|max| Self { max, ..self }).filter(|scale| scale.min < scale.max)
    }
}

fn end(typed: &str) -> Option<f64> {
    typed.trim().parse().ok().filter(|end: &f64| end.is_finite())
}

impl Layer {
    /// What has a score that does not lie on the scale, as a file may bring it along, in the order of the targets.
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
        assert_eq!(scale.with_least(" -2 "), Some(Scale { min: -2.0, max: 4.0 }));
        assert_eq!(scale.with_greatest("10"), Some(Scale { min: 0.0, max: 10.0 }));
        for typed in ["4", "5", "", "x", "NaN", "inf"] {
            assert_eq!(scale.with_least(typed), None, "{typed}");
        }
        for typed in ["0", "-1", "", "-inf"] {
            assert_eq!(scale.with_greatest(typed), None, "{typed}");
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
