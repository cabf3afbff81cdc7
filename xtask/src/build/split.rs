//! Cuts the compiled program in two where it says so: what a first visit needs, and the rest, which shares its memory and
//! is loaded when it is first wanted.

use std::{fs, path::Path};

use anyhow::{Context, Result, anyhow, bail};
use wasm_split_cli_support::{Options, transform};

use crate::project;

/// What the program calls the script that loads its rest.
const LINK: &str = "./rest.js";

/// The program in two modules.
pub struct Cut {
    /// What a first visit needs; it still has to be bound to JavaScript.
    pub first: Vec<u8>,
    /// The rest, which needs nothing but the first.
    pub rest: Vec<u8>,
}

/// Cuts a program that was linked with its relocations.
///
/// # Errors
/// Where it has no cut, or more than one.
pub fn cut(program: &[u8]) -> Result<Cut> {
    let folder = project::target().join("xtask/split");
    let first = folder.join("first.wasm");
    let mut options = Options::new(program);
    options.output_dir = &folder;
    options.main_out_path = &first;
    options.link_name = LINK;
    // Its errors are of a type of their own.
    let split = transform(options).map_err(|error| anyhow!("cannot cut the program in two: {error:#}"))?;
    let [rest] = split.split_modules.as_slice() else {
        bail!("the program was to be cut in two, but there are {} modules beside the first", split.split_modules.len())
    };
    let read = |file: &Path| fs::read(file).with_context(|| format!("cannot read {}", file.display()));
    Ok(Cut { first: read(&first)?, rest: read(rest)? })
}

/// The glue without the script that would load the rest from beside it: `loadRest`, in what starts the program, does.
///
/// # Errors
/// Where the glue does not ask for it as expected.
pub fn link(glue: &str) -> Result<String> {
    let (before, after) = glue.split_once("import * as ").context("the glue asks for no script that loads the rest")?;
    let (name, after) = after.split_once(" from ").context("the glue imports in a new way")?;
    let (from, after) = after.split_once('\n').context("the glue ends with its import")?;
    if from.trim_matches(['"', '\'', ';']) != LINK || after.contains("import * as ") {
        bail!("the glue imports more than what loads the rest");
    }
    Ok(format!("{before}const {name} = {{ __wasm_split_load_rest: loadRest }};\n{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_glue_gets_its_rest_from_what_starts_it() {
        let glue = "import * as import1 from \"./rest.js\"\n\nfunction f() { return import1; }\n";
        let expected = "const import1 = { __wasm_split_load_rest: loadRest };\n\nfunction f() { return import1; }\n";
        assert_eq!(link(glue).unwrap(), expected);
        for wrong in ["function f() {}\n", "import * as a from \"./b.js\"\n", &format!("{glue}{glue}")] {
            assert!(link(wrong).is_err(), "{wrong}");
        }
    }
}
