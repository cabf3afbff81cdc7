//! `cargo xtask schema`: the JSON Schema of framework files, generated from the types that read them.

use std::{fs, process::ExitCode};

use anyhow::{Context, Result, bail};
use framework::wire;

use crate::project;

const PATH: &str = "docs/framework-explorer-1.schema.json";

/// Writes the schema, or with `--check` says whether the one in `docs/` is current.
pub fn run(arguments: &[String]) -> Result<ExitCode> {
    let check = match arguments {
        [] => false,
        [flag] if flag == "--check" => true,
        _ => bail!("cargo xtask schema takes nothing, or --check"),
    };
    let text = text()?;
    if !check {
        fs::write(project::root().join(PATH), text).with_context(|| format!("cannot write {PATH}"))?;
        println!("Written: {PATH}");
        return Ok(ExitCode::SUCCESS);
    }
    if project::read(PATH).is_ok_and(|kept| kept == text) {
        println!("{PATH} is current.");
        return Ok(ExitCode::SUCCESS);
    }
    println!("{PATH} is not what the types say; write it anew with: cargo xtask schema");
    Ok(ExitCode::FAILURE)
}

fn text() -> Result<String> {
    let schema = schemars::schema_for!(wire::File);
    Ok(format!("{}\n", serde_json::to_string_pretty(&schema)?))
}
