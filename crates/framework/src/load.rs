//! Loads the text of a framework file: a [`Framework`], or every problem with the text.

use super::{
    Framework, position,
    problem::{MOST, Problem},
    read,
    resolve::Resolver,
    slot::Fill,
    wire::{File, Translation},
};

/// Reads and checks a `framework-explorer/1` file.
///
/// # Errors
/// Every problem, in the order of the text, up to [`MOST`]; never an empty list.
pub fn load(text: &str) -> Result<Framework, Vec<Problem>> {
    let (file, mut problems) = read::read::<File>(text).map_err(|problem| vec![problem])?;
    // At that many, the reader stopped before the end, and the resolver would report the rest as missing.
    if problems.len() < MOST {
        let (framework, unresolved) = Resolver::resolve(file);
        // The reader replaced each value of the wrong shape by an empty one, which needs no further report.
        let is_news = |late: &Problem| !problems.iter().any(|early: &Problem| early.path.leads_to(&late.path));
        let late: Vec<_> = unresolved.into_iter().filter(is_news).collect();
        problems.extend(late);
        problems.truncate(MOST);
        if problems.is_empty() {
            return Ok(framework);
        }
    }
    locate(&mut problems, text);
    Err(problems)
}

/// Reads and checks a file whose translations are in separate files, each a [`Translation`].
///
/// # Errors
/// Every problem with the first file of the wrong shape, else every problem with the references. Only the former have
/// lines and columns.
pub fn load_with(text: &str, translations: &[&str]) -> Result<Framework, Vec<Problem>> {
    let mut file: File = well_formed(text)?;
    for text in translations {
        file.translations.push(well_formed::<Translation>(text)?);
    }
    resolve(file)
}

fn well_formed<T: for<'a> Fill<'a> + Default>(text: &str) -> Result<T, Vec<Problem>> {
    let (value, mut problems) = read::read(text).map_err(|problem| vec![problem])?;
    if problems.is_empty() {
        return Ok(value);
    }
    locate(&mut problems, text);
    Err(problems)
}

/// Gives each problem its line and column, and sorts the problems by them.
fn locate(problems: &mut [Problem], text: &str) {
    let paths: Vec<_> = problems.iter().map(|problem| &problem.path).collect();
    let positions = position::positions(text, &paths);
    problems.iter_mut().zip(positions).for_each(|(problem, position)| problem.position = position);
    problems.sort_by_key(|problem| problem.position);
}

/// Checks a file that an importer made, and resolves its references.
///
/// # Errors
/// Every problem with it, without lines and columns, since there is no text to count them in.
pub fn resolve(file: File) -> Result<Framework, Vec<Problem>> {
    let (framework, problems) = Resolver::resolve(file);
    if problems.is_empty() { Ok(framework) } else { Err(problems) }
}
