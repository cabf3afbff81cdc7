//! The options on the command line.

use std::{
    path::PathBuf,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use crate::target::Target;

const USAGE: &str = "usage: fuzz loader|oscal|stix|cprt|misp|yaml|xml|spreadsheet|layer|link|address|search \
                     [--minutes N | --cases N | --case NUMBER] [--seed N] [--notes FOLDER]";

/// When to stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Until {
    /// After this time.
    Time(Duration),
    /// After this many cases.
    Cases(u64),
}

/// What to try, and for how long.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// The target to try.
    pub target: Target,
    /// The seed of the random numbers.
    pub seed: u64,
    /// The first case.
    pub first: u64,
    /// When to stop.
    pub until: Until,
    /// A folder for the number of the current case, and for failed inputs.
    pub notes: Option<PathBuf>,
}

impl Options {
    /// Reads the arguments; by default a minute, with a seed from the clock.
    ///
    /// # Errors
    /// If they make no sense.
    pub fn read(arguments: &[String]) -> Result<Self, String> {
        let (target, rest) = arguments.split_first().ok_or(USAGE)?;
        let clock = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
        let until = Until::Time(Duration::from_mins(1));
        let mut options = Self { target: target.parse()?, seed: clock, first: 0, until, notes: None };
        for pair in rest.chunks(2) {
            let [name, value] = pair else { return Err(USAGE.to_owned()) };
            options.take(name, value)?;
        }
        Ok(options)
    }

    fn take(&mut self, name: &str, value: &str) -> Result<(), String> {
        let number = || value.parse::<u64>().map_err(|_| format!("“{value}” is no number"));
        match name {
            "--minutes" => self.until = Until::Time(Duration::from_mins(number()?)),
            "--cases" => self.until = Until::Cases(number()?),
            "--case" => (self.first, self.until) = (number()?, Until::Cases(1)),
            "--seed" => self.seed = number()?,
            "--notes" => self.notes = Some(value.into()),
            _ => return Err(USAGE.to_owned()),
        }
        Ok(())
    }

    /// The command that repeats one case.
    pub fn replay(&self, case: u64) -> String {
        let Self { target, seed, .. } = self;
        format!("cargo run --profile fuzz --package fuzz -- {} --seed {seed} --case {case}", target.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_replay_is_the_case_that_failed() {
        let read = |line: &str| Options::read(&line.split(' ').map(str::to_owned).collect::<Vec<_>>());
        let options = read("stix --seed 5 --minutes 10").unwrap();
        assert_eq!((options.seed, options.until), (5, Until::Time(Duration::from_mins(10))));
        let again = options.replay(77).split_once("-- ").map(|(_, rest)| read(rest).unwrap()).unwrap();
        assert_eq!((again.target, again.seed, again.first, again.until), (Target::Stix, 5, 77, Until::Cases(1)));
        for wrong in ["", "stix --seed", "stix --seed x", "stix --case 1 --fly 2"] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }
}
