//! The outcomes of the steps.

/// The names of the steps, by outcome.
#[derive(Debug, Default)]
pub struct Tally {
    passed: Vec<String>,
    failed: Vec<String>,
    skipped: Vec<String>,
}

impl Tally {
    /// A step passed.
    pub fn passed(&mut self, name: &str) {
        self.passed.push(name.to_owned());
    }

    /// A step failed; prints why.
    pub fn failed(&mut self, name: &str, error: &anyhow::Error) {
        println!("  FAILED: {error:#}");
        self.failed.push(name.to_owned());
    }

    /// This machine cannot run a step; prints why.
    pub fn skipped(&mut self, name: &str, error: &anyhow::Error) {
        println!("  not done: {error:#}");
        self.skipped.push(name.to_owned());
    }

    /// Whether no step failed.
    pub fn is_clean(&self) -> bool {
        self.failed.is_empty()
    }

    /// The failed and skipped steps by name, then the counts.
    pub fn summary(&self) -> String {
        let mut text = String::new();
        for (word, names) in [("Failed", &self.failed), ("Skipped", &self.skipped)] {
            if !names.is_empty() {
                text += &format!("{word}: {}\n", names.join("; "));
            }
        }
        let [passed, failed, skipped] = [&self.passed, &self.failed, &self.skipped].map(Vec::len);
        text + &format!("{passed} passed, {failed} failed, {skipped} skipped")
    }
}

#[cfg(test)]
mod tests {
    use super::Tally;

    #[test]
    fn the_summary_names_what_failed_and_closes_with_the_counts() {
        let mut tally = Tally::default();
        tally.passed("one");
        tally.failed("two", &anyhow::anyhow!("no"));
        tally.skipped("three", &anyhow::anyhow!("not here"));
        assert_eq!(tally.summary(), "Failed: two\nSkipped: three\n1 passed, 1 failed, 1 skipped");
        assert!(!tally.is_clean());
    }
}
