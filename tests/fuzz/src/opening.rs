//! Properties of every file that the page gets, valid or not.

use explore::{Index, Query};
use exports::{page, wire_file};
use formats::Outcome;
use framework::{Framework, packed, wire};
use importers::{Format, ImportError};

use crate::limits::{Fault, Limit};

/// The least that a page has around its data.
const PAGE: &str = "<html lang=\"en\"><title>A</title><!--page-->b<!--/page-->\
                    <script type=\"text/plain\" id=\"framework\"></script>";
/// The longest answer to an invalid file, in bytes: as much as a page can show and a reader can look through.
const LONGEST_ANSWER: usize = 1 << 20;

/// Opens a file as the page does.
///
/// # Errors
/// If it costs too much, is refused without a reason, or does not survive saving.
pub fn check(file: &[u8]) -> Result<(), Fault> {
    check_within(Limit::of_file(file.len()), file)
}

/// Like [`check`], for grammars that are parsed into a tree of values.
///
/// # Errors
/// As [`check`].
pub fn check_tree(file: &[u8]) -> Result<(), Fault> {
    check_within(Limit::of_tree(file.len()), file)
}

fn check_within(limit: Limit, file: &[u8]) -> Result<(), Fault> {
    match limit.holds("opening", || importers::open_bytes(file))? {
        Err(refused) => is_answered(&refused),
        Ok(opened) => {
            comes_back(&opened.framework)?;
            can_be_searched(&opened.framework, file.len())
        }
    }
}

/// Opens a spreadsheet as the page does: with the suggested roles of its columns, if the page would ask the reader.
///
/// # Errors
/// As [`check`].
pub fn check_table(file: &[u8]) -> Result<(), Fault> {
    let limit = Limit::of_table(file.len());
    let opened = limit.holds("opening a spreadsheet", || match formats::open("plan.csv", file) {
        Ok(Outcome::Opened(opened)) => Ok(opened.framework),
        Ok(Outcome::NeedsRoles(table)) => table.open().map(|opened| opened.framework),
        Err(refused) => Err(refused),
    })?;
    match opened {
        Err(refused) if refused.message().is_empty() || refused.to_string().len() > LONGEST_ANSWER => {
            Err(Fault::ErrorKind(format!("no reason is told, or too long a one: {refused:?}")))
        }
        Err(formats::FormatError::Problems(problems)) => {
            Err(Fault::ErrorKind(format!("rows became a file that does not load: {:?}", problems.first())))
        }
        Err(_) => Ok(()),
        Ok(framework) => {
            comes_back(&framework)?;
            can_be_searched(&framework, file.len())
        }
    }
}

fn is_answered(refused: &ImportError) -> Result<(), Fault> {
    let message = refused.to_string();
    if refused.message().is_empty() || refused.advice().is_empty() {
        return Err(Fault::ErrorKind(format!("no reason is told: {refused:?}")));
    }
    if message.len() > LONGEST_ANSWER {
        return Err(Fault::ErrorKind(format!("the answer has {} kB", message.len() >> 10)));
    }
    match refused {
        // Paths and positions refer to the author's own text. An importer's have none, so nobody could fix them.
        ImportError::Problems(problems) if problems.iter().all(|problem| problem.position.is_none()) => {
            Err(Fault::ErrorKind(format!("an importer made a file that does not load: {message}")))
        }
        _ => Ok(()),
    }
}

/// Checks that the framework, saved as a framework file and as a page, opens as the same one.
fn comes_back(framework: &Framework) -> Result<(), Fault> {
    let file = wire_file(framework);
    let json = serde_json::to_string(&file).map_err(|error| Fault::ErrorKind(format!("cannot be saved: {error}")))?;
    opens_equal(&json, &file, "the saved file")?;
    let made = page::with_framework(PAGE, framework);
    let data = made.as_deref().and_then(data_in).ok_or_else(|| Fault::ErrorKind("the page has no data".into()))?;
    let again: Option<Framework> = packed::unpack(data);
    match again.map(|framework| wire_file(&framework)) {
        None => Err(Fault::ErrorKind("the data in the saved page cannot be read".into())),
        Some(again) if again == file => Ok(()),
        Some(_) => Err(Fault::ErrorKind("the data in the saved page are another framework".into())),
    }
}

/// The text of the script element, as a browser would parse it.
fn data_in(page: &str) -> Option<&str> {
    let (_, after) = page.split_once("id=\"framework\">")?;
    after.split_once("</script").map(|(data, _)| data)
}

fn opens_equal(json: &str, file: &wire::File, what: &str) -> Result<(), Fault> {
    let again =
        importers::open(json).map_err(|refused| Fault::ErrorKind(format!("{what} does not open: {refused}")))?;
    if again.format != Format::Own {
        return Err(Fault::ErrorKind(format!("{what} is taken for a {}", again.format)));
    }
    let again = wire_file(&again.framework);
    if again == *file { Ok(()) } else { Err(Fault::ErrorKind(format!("{what} is another framework"))) }
}

fn can_be_searched(framework: &Framework, bytes: usize) -> Result<(), Fault> {
    let limit = Limit::of_file(bytes).in_any_memory();
    let index = limit.holds("building the index", || Index::build(framework))?;
    let everything = index.explore(framework, &Query::default());
    if everything.goals.len() != framework.goals.len() {
        return Err(Fault::ErrorKind("a search for nothing does not find everything".into()));
    }
    let words = framework.goals.first().map_or("", |goal| &goal.title);
    let word = words.split_whitespace().next().unwrap_or_default().chars().take(40).collect();
    let query = Query { text: word, ..Query::default() };
    limit.holds("a search", || index.explore(framework, &query)).map(|_| ())
}
