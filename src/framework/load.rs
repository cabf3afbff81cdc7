//! From the text of a framework file to a [`Framework`], or to all that is wrong with the text.

use super::{Framework, problem::Problem, reading, resolve::Resolver, wire::File};

/// How many problems get their line and column: finding one means going through the text once.
const LOCATED: usize = 100;

/// Reads and checks a `framework-explorer/1` file.
///
/// # Errors
/// All that is wrong, in the order of the text as far as that goes: never an empty list.
pub fn load(text: &str) -> Result<Framework, Vec<Problem>> {
    let (file, mut problems) = reading::read::<File>(text).map_err(|problem| vec![problem])?;
    let (framework, unresolved) = Resolver::resolve(file);
    // A value of the wrong shape was replaced by an empty one; that this is wrong too need not be said again.
    let is_news = |late: &Problem| !problems.iter().any(|early: &Problem| early.path.leads_to(&late.path));
    let late: Vec<_> = unresolved.into_iter().filter(is_news).collect();
    problems.extend(late);
    if problems.is_empty() {
        return Ok(framework);
    }
    for problem in problems.iter_mut().take(LOCATED) {
        problem.spot = problem.path.spot(text);
    }
    problems.sort_by_key(|problem| problem.spot.is_none().then_some(()).map_or((0, problem.spot), |()| (1, None)));
    Err(problems)
}

/// Checks a file that an importer made, and resolves its references.
///
/// # Errors
/// All that is wrong with it, without lines and columns: there is no text to count them in.
pub fn resolve(file: File) -> Result<Framework, Vec<Problem>> {
    let (framework, problems) = Resolver::resolve(file);
    if problems.is_empty() { Ok(framework) } else { Err(problems) }
}
