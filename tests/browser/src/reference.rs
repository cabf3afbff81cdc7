//! The data file, read without any of the product's code: the expected answer for every list.

use std::{collections::BTreeSet, fs, path::Path};

use serde_json::Value;

/// The facets, in the order of the contract.
pub const FACETS: [&str; 7] = ["pillar", "theme", "actor", "voice", "stance", "placement", "source"];

/// The bundled framework, read in a slow and obvious way.
pub struct Reference {
    /// The file as parsed.
    pub file: Value,
    /// Every goal, in document order.
    pub goals: Vec<Goal>,
}

/// One goal and all that the search covers.
pub struct Goal {
    /// Slug.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Every word of it, of its themes and actors and of the quotations about it, in lower case.
    pub words: Vec<String>,
    facets: Vec<BTreeSet<String>>,
}

/// A theme and a word that together leave out goals that either alone would keep.
pub struct Narrowing<'a> {
    /// The theme's id.
    pub theme: &'a str,
    /// The word to type.
    pub word: &'a str,
    /// The goals left, in document order.
    pub goals: Vec<&'a str>,
}

impl Reference {
    /// Reads the file.
    pub fn read(path: &Path) -> Result<Self, String> {
        let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        let file: Value = serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
        let goals = list(&file, "pillars")
            .flat_map(|pillar| list(pillar, "goals").map(move |goal| (pillar, goal)))
            .map(|(pillar, goal)| Goal::new(&file, pillar, goal))
            .collect();
        Ok(Self { file, goals })
    }

    /// The ids of a kind: `pillars`, `themes`, `quotations` …
    pub fn ids(&self, kind: &str) -> Vec<&str> {
        list(&self.file, kind).map(|one| text(one, "id")).collect()
    }

    /// The goals that contain every word and, in each chosen facet, have one of the values.
    pub fn find(&self, query: &str, chosen: &[(&str, &str)]) -> Vec<&str> {
        self.goals.iter().filter(|goal| goal.matches(query, chosen)).map(|goal| goal.id.as_str()).collect()
    }

    /// The count beside a facet's value: all choices count, except those in the value's own facet.
    pub fn count(&self, query: &str, chosen: &[(&str, &str)], facet: &str, value: &str) -> usize {
        let mut others: Vec<_> = chosen.iter().copied().filter(|(key, _)| *key != facet).collect();
        others.push((facet, value));
        self.find(query, &others).len()
    }

    /// The goals that contain these words in sequence.
    pub fn find_phrase(&self, phrase: &str) -> Vec<&str> {
        let asked = folded(phrase);
        let holds = |goal: &&Goal| goal.words.windows(asked.len()).any(|words| words == asked);
        self.goals.iter().filter(holds).map(|goal| goal.id.as_str()).collect()
    }

    /// The title of an entry of a kind.
    pub fn title(&self, kind: &str, id: &str) -> &str {
        list(&self.file, kind).find(|one| text(one, "id") == id).map_or("", |one| text(one, "title"))
    }

    /// The label and title of an entry of a kind, as in headings.
    pub fn name(&self, kind: &str, id: &str) -> String {
        list(&self.file, kind).find(|one| text(one, "id") == id).map(labelled).unwrap_or_default()
    }

    /// The title of a goal.
    pub fn title_of_goal(&self, id: &str) -> &str {
        self.goals.iter().find(|goal| goal.id == id).map_or("", |goal| &goal.title)
    }

    /// A theme and a word from titles that no goal combines, though each has goals.
    pub fn contradiction(&self) -> (&str, &str) {
        let words = self.goals.iter().flat_map(|goal| &goal.words).filter(|word| self.has_one_form(word));
        let mut pairs = words.flat_map(|word| self.ids("themes").into_iter().map(move |theme| (theme, word.as_str())));
        pairs
            .find(|(theme, word)| {
                self.find(word, &[("theme", theme)]).is_empty() && !self.find("", &[("theme", theme)]).is_empty()
            })
            .expect("a theme and a word without a common goal")
    }

    /// A theme and a word that narrow each other; the word has only one form, so that no search reads it differently.
    pub fn narrowing(&self) -> Narrowing<'_> {
        let words = self.goals.iter().flat_map(|goal| folded(&goal.title)).collect::<BTreeSet<_>>();
        let pairs = self.ids("themes").into_iter().flat_map(|theme| self.goals.iter().map(move |goal| (theme, goal)));
        let all = pairs.flat_map(|(theme, goal)| goal.words.iter().map(move |word| (theme, word.as_str())));
        let plain = all.filter(|(_, word)| words.contains(*word) && self.has_one_form(word));
        plain
            .map(|(theme, word)| Narrowing { theme, word, goals: self.find(word, &[("theme", theme)]) })
            .find(|Narrowing { theme, word, goals }| {
                let by_theme = self.find("", &[("theme", *theme)]).len();
                let by_word = self.find(word, &[]).len();
                goals.len() > 1 && goals.len() < by_theme && goals.len() < by_word && by_word < self.goals.len()
            })
            .expect("a theme and a word that narrow each other")
    }

    /// Whether the word's beginning finds the same goals as the word, so that stemming changes nothing.
    fn has_one_form(&self, word: &str) -> bool {
        word.len() >= 6
            && word.is_ascii()
            && (1..=3).all(|cut| self.find(&word[..word.len() - cut], &[]) == self.find(word, &[]))
    }
}

impl Goal {
    fn new(file: &Value, pillar: &Value, goal: &Value) -> Self {
        let id = text(goal, "id");
        let quotations: Vec<_> = list(file, "quotations")
            .filter(|quotation| ids(&quotation["about"], "goals").any(|about| about == id))
            .collect();
        let statements: Vec<_> = list(goal, "objectives").chain([goal, &goal["summary"]]).collect();
        let sources =
            statements.iter().flat_map(|statement| list(statement, "evidence")).chain(quotations.iter().copied());
        let facets = vec![
            ids(goal, "also").chain([text(pillar, "id")]).map(str::to_owned).collect(),
            ids(goal, "themes").map(str::to_owned).collect(),
            ids(goal, "actors").map(str::to_owned).collect(),
            quotations.iter().map(|quotation| text(quotation, "voice").to_owned()).collect(),
            quotations.iter().map(|quotation| text(quotation, "stance").to_owned()).collect(),
            goal["placement"].as_str().map(str::to_owned).into_iter().collect(),
            sources.map(|evidence| text(evidence, "source").to_owned()).collect(),
        ];
        let mut texts: Vec<&str> =
            statements.iter().flat_map(|statement| [text(statement, "title"), text(statement, "text")]).collect();
        texts.extend(quotations.iter().map(|quotation| text(quotation, "text")));
        texts.extend(titles(file, "themes", goal));
        texts.extend(titles(file, "actors", goal));
        Self {
            id: id.to_owned(),
            title: text(goal, "title").to_owned(),
            words: texts.into_iter().flat_map(folded).collect(),
            facets,
        }
    }

    /// Whether it contains all words, each as a prefix of one, and has one chosen value of each chosen facet.
    fn matches(&self, query: &str, chosen: &[(&str, &str)]) -> bool {
        let holds = |asked: String| self.words.iter().any(|word| word.starts_with(&asked));
        folded(query).into_iter().all(holds)
            && FACETS.iter().zip(&self.facets).all(|(facet, values)| {
                let mut asked = chosen.iter().filter(|(key, _)| key == facet).peekable();
                asked.peek().is_none() || asked.any(|(_, value)| values.contains(*value))
            })
    }
}

/// The words of a text in lower case; hyphens and apostrophes separate them.
fn folded(text: &str) -> Vec<String> {
    let words = text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

/// The label, if there is one, and the title.
pub fn labelled(part: &Value) -> String {
    let label = part["label"].as_str().map(|label| format!("{label} ")).unwrap_or_default();
    label + text(part, "title")
}

fn titles<'a>(file: &'a Value, kind: &'a str, goal: &'a Value) -> impl Iterator<Item = &'a str> {
    list(file, kind).filter(move |tag| ids(goal, kind).any(|id| id == text(tag, "id"))).map(|tag| text(tag, "title"))
}

fn list<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> + use<'a> {
    value[key].as_array().into_iter().flatten()
}

fn ids<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = &'a str> + use<'a> {
    list(value, key).filter_map(Value::as_str)
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}
