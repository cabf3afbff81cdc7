//! Compiles the English messages to functions.

use std::{env, error::Error, fs, path::Path};

const ENGLISH: &str = "locales/en.ftl";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={ENGLISH}");
    let english = message_compiler::read(&fs::read_to_string(ENGLISH)?).map_err(|faults| faults.join("\n"))?;
    let code = message_compiler::functions(&english);
    fs::write(Path::new(&env::var("OUT_DIR")?).join("messages.rs"), code)?;
    Ok(())
}
