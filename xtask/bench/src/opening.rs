//! Time and memory for opening files of many sizes: natively, by an example of the crate that opens them, which counts
//! every allocation. A browser takes about three times as long, but less memory, since its pointers are half as long.

use std::{
    env,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context, Result, ensure};

use crate::Found;

/// Generated frameworks, by number of goals.
const SIZES: [&str; 3] = ["1000", "10000", "100000"];

/// Files of `samples/`, if the folder exists.
const SAMPLES: [&str; 6] = [
    "ism-e8-ml2.oscal.json",
    "nist-800-171r2.cprt.json",
    "fedramp-rev4-li-saas.oscal.json",
    "nist-sp800-53-rev5-low.oscal.json",
    "attack-ics-16.1.stix.json",
    "nist-basic-catalog.oscal.xml",
];

/// Opens files of many sizes.
pub fn measure() -> Result<Found> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let shared = env::var_os("SHARED").map_or_else(|| root.join("../shared"), PathBuf::from);
    let samples = SAMPLES.map(|name| shared.join("samples").join(name)).into_iter().filter(|file| file.is_file());
    let mut example = Command::new(env!("CARGO"));
    example.args(["run", "--quiet", "--profile", "fuzz", "--package", "worker", "--example", "opening", "--"]);
    example.current_dir(&root).args(samples).args(SIZES).stderr(Stdio::inherit());
    let ran = example.output().context("cargo cannot be run")?;
    ensure!(ran.status.success(), "the example failed");
    Ok(Found { ratios: String::new(), tables: String::from_utf8(ran.stdout)? })
}
