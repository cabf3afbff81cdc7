//! Measures the explorer's speed in headless Chromium, and writes it down. `cargo xtask bench` builds the inputs and
//! runs this.
//!
//! | part | measures |
//! | --- | --- |
//! | [`engine`] | the search engine beside search libraries, on generated records |
//! | [`opening`] | opening files of many sizes: time and memory, natively |
//! | [`page`] | the built page, from key press and click to the painted result; its memory, and whether that grows |
//! | [`start`] | the built page from the click to a page that answers, beside a static page and a bare Leptos page |

use std::{path::Path, process::ExitCode, time::Instant};

use anyhow::{Context, Result, bail};

mod data;
mod engine;
mod figures;
mod layer;
mod machine;
mod opening;
mod page;
mod report;
mod stage;
mod start;
mod steady;

/// The result of a part: ratios, which readers see first, and the tables behind them.
pub struct Found {
    /// The comparison.
    pub ratios: String,
    /// The measurements.
    pub tables: String,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match measure(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Measures parts. The arguments are the folder that `cargo xtask bench` has filled, the file for the results, and
/// names.
fn measure(arguments: &[String]) -> Result<()> {
    let [folder, file, parts @ ..] = arguments else { bail!("run this as: cargo xtask bench") };
    let folder = Path::new(folder);
    for (name, heading) in report::PARTS.iter().filter(|(name, _)| parts.iter().any(|part| part == name)) {
        println!("• Measuring: {name}");
        let (began, load) = (Instant::now(), machine::load());
        if load.is_some_and(machine::is_busy) {
            println!("  The machine is busy: what is measured now says little. Better run this again when it is not.");
        }
        let found = match *name {
            "engine" => engine::measure(folder),
            "opening" => opening::measure(),
            "page" => page::measure(folder),
            _ => start::measure(folder),
        };
        let found = found.with_context(|| format!("the part “{name}” was not measured"))?;
        let load = machine::load_between(load, machine::load());
        let about = format!("{} {load}", machine::described());
        let text = format!("## {heading}\n\n{about}\n\n{}\n{}", found.ratios, found.tables);
        println!("  done in {:.0} s\n\n{text}", began.elapsed().as_secs_f32());
        report::put(Path::new(file), name, &text)?;
    }
    println!("Written to {file}");
    Ok(())
}
