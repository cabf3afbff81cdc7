//! Properties of every search and every typed address.

use explore::{Findings, Index, Query};
use framework::{Framework, Ref, Section};
use routes::{Address, LONGEST_TEXT, nearest, repaired, resolves};
use space_diplomacy::TEXT as BUNDLED_TEXT;

use crate::{
    corpus::Seed,
    json::Style,
    limits::{Fault, Limit},
};

/// The longest printed address, in bytes: the search and the values that it keeps, with each byte as `%00`.
const LONGEST_ADDRESS: usize = 1_000_000;

/// Frameworks to search, each with its index.
pub struct Shelf(Vec<(Framework, Index)>);

impl Shelf {
    /// The bundled framework and all others that open.
    pub fn of(seeds: &[Seed]) -> Self {
        let texts = seeds.iter().map(|seed| seed.tree.written(Style::Short)).chain([BUNDLED_TEXT.to_owned()]);
        let frameworks = texts.filter_map(|text| importers::open(&text).ok()).map(|opened| opened.framework);
        Self(frameworks.map(|framework| (Index::build(&framework), framework)).map(|(a, b)| (b, a)).collect())
    }

    /// Searches every framework for a text.
    ///
    /// # Errors
    /// If that costs too much, or the results or marks are impossible.
    pub fn search(&self, text: &str) -> Result<(), Fault> {
        let query = Query { text: text.to_owned(), ..Query::default() };
        let limit = Limit::of_text(text.chars().count());
        for (framework, index) in &self.0 {
            let findings = limit.holds("a search", || index.explore(framework, &query))?;
            is_sound(framework, &findings)?;
            for title in framework.goals.iter().map(|goal| goal.title.as_str()).take(20).chain([text]) {
                are_ranges_of(title, &limit.holds("marking", || findings.marks.ranges(title))?)?;
            }
        }
        Ok(())
    }

    /// Parses an address, prints it, parses that, and goes there.
    ///
    /// # Errors
    /// If that costs too much, or the printed address differs the second time.
    pub fn go(&self, fragment: &str) -> Result<(), Fault> {
        let limit = Limit::of_text(fragment.chars().count());
        let address = limit.holds("reading an address", || Address::parse(fragment))?;
        let printed = address.to_string();
        if Address::parse(&printed) != address || Address::parse(&printed).to_string() != printed {
            return Err(Fault::ErrorKind(format!("read again, “{printed}” is another address")));
        }
        if printed.len() > LONGEST_ADDRESS.max(4 * fragment.len()) || address.query.text.len() > 4 * LONGEST_TEXT {
            return Err(Fault::ErrorKind(format!("it is printed in {} bytes", printed.len())));
        }
        for (framework, index) in &self.0 {
            let findings = limit.holds("a search", || index.explore(framework, &address.query))?;
            is_sound(framework, &findings)?;
            if let Some(repaired) = limit.holds("mending an address", || repaired(framework, fragment))?
                && !resolves(framework, &repaired)
            {
                return Err(Fault::ErrorKind(format!("it was mended to “{repaired}”, which leads nowhere")));
            }
            limit.holds("looking for the nearest places", || nearest(framework, &address.route))?;
        }
        Ok(())
    }
}

fn is_sound(framework: &Framework, findings: &Findings) -> Result<(), Fault> {
    let mut numbers: Vec<usize> = findings.goals.iter().map(|goal| goal.index()).collect();
    numbers.sort_unstable();
    let are_goals = numbers.iter().all(|number| *number < framework.goals.len());
    if !are_goals || numbers.windows(2).any(|two| two[0] == two[1]) {
        return Err(Fault::ErrorKind("a goal is found that is not there, or one is found twice".into()));
    }
    let by_pillar: usize = findings.pillars.iter().map(|count| *count as usize).sum();
    if by_pillar != numbers.len() {
        return Err(Fault::ErrorKind(format!("pillars show {by_pillar} goals, the list {}", numbers.len())));
    }
    let is_within = |(section, count): (Ref<Section>, &u32)| *count as usize <= framework[section].goals.len();
    if !framework.refs().zip(&findings.sections).all(is_within) {
        return Err(Fault::ErrorKind("a section shows more goals than it has".into()));
    }
    Ok(())
}

fn are_ranges_of(text: &str, ranges: &[std::ops::Range<usize>]) -> Result<(), Fault> {
    let are_apart = ranges.windows(2).all(|two| two[0].end <= two[1].start);
    if are_apart && ranges.iter().all(|range| !range.is_empty() && text.get(range.clone()).is_some()) {
        return Ok(());
    }
    Err(Fault::ErrorKind(format!("what is marked in “{text}” cannot be: {ranges:?}")))
}
