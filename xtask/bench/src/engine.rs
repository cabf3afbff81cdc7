//! The search engine as WebAssembly beside search libraries: building the index, key presses without and with counts,
//! filters, memory. Every contender gets a fresh browser for every number of records.

use std::{fs, path::Path};

use anyhow::{Context, Result};
use serde_json::Value;

use crate::{
    Found, data,
    figures::{Figures, megabytes, ratio, short},
    report::Table,
    stage::Stage,
};

/// The numbers of records.
const SIZES: [usize; 4] = [100, 1_000, 10_000, 100_000];

/// Ours, the reference written for exactly this task, and published libraries: file in `web/peers`, name, package in
/// `npm`.
const CONTENDERS: [(&str, &str, Option<&str>); 11] = [
    (OURS, "this explorer", None),
    (REFERENCE, "reference: plain inverted index", None),
    ("scan", "no index: plain scan", None),
    ("minisearch", "MiniSearch", Some("minisearch")),
    ("flexsearch", "FlexSearch", Some("flexsearch")),
    ("orama", "Orama", Some("@orama/orama")),
    ("itemsjs", "ItemsJS", Some("itemsjs")),
    ("lunr", "Lunr", Some("lunr")),
    ("fuse", "Fuse.js", Some("fuse.js")),
    ("ufuzzy", "uFuzzy", Some("@leeoniya/ufuzzy")),
    ("fuzzysort", "fuzzysort", Some("fuzzysort")),
];

const OURS: &str = "explorer";
const REFERENCE: &str = "reference";

/// The time limit for one pass over the queries, in milliseconds; the report says if a pass was cut.
const CAP: u32 = 6_000;

/// Leaves a library out at the next size if half of the key presses, or building, took longer than this, in
/// milliseconds: ten times as many records would take ten times as long.
const SLOWEST_KEY: f64 = 100.0;
const SLOWEST_BUILD: f64 = 5_000.0;

/// The results of one contender with this many records.
struct Run {
    name: &'static str,
    title: String,
    note: String,
    build: f64,
    /// The size of the index, without the records.
    bytes: f64,
    keys: Figures,
    counts: Figures,
    filters: Figures,
    /// The number of key presses in a whole pass.
    of: usize,
    found: String,
    /// Remarks: how long reading took, and the memory of a program.
    beside: Option<String>,
}

/// Measures every contender at every size.
pub fn measure(folder: &Path) -> Result<Found> {
    let mut found = Found { ratios: String::new(), tables: String::new() };
    let mut left_out: Vec<(&str, String)> = Vec::new();
    let mut notes = Vec::new();
    for size in SIZES {
        data::write(&folder.join("data"), size)?;
        let mut runs = Vec::new();
        for (name, title, package) in CONTENDERS {
            let title = titled(folder, title, package);
            if left_out.iter().any(|(out, _)| *out == name) {
                continue;
            }
            println!("  {size} records: {title}");
            match run(folder, name, &title, size) {
                Ok(run) => runs.push(run),
                Err(error) => left_out.push((name, format!("{title}: failed at {size} records ({error:#})"))),
            }
        }
        found.ratios += &ratios(size, &runs);
        found.tables += &table(size, &runs, &left_out);
        left_out.extend(runs.iter().filter_map(|run| Some((run.name, run.too_slow(size)?))));
        notes = if notes.is_empty() {
            runs.iter().map(|run| format!("- {}: {}\n", run.title, run.note)).collect()
        } else {
            notes
        };
    }
    found.ratios = format!(
        "Ours as a multiple of others; below one is faster or smaller. A key press is with counts.\n\n{}",
        found.ratios
    );
    found.tables += &format!("What each does:\n\n{}", notes.concat());
    Ok(found)
}

/// The name of a contender, with the version of its package.
fn titled(folder: &Path, title: &str, package: Option<&str>) -> String {
    let read = |package| fs::read_to_string(folder.join("npm").join(package).join("package.json")).ok();
    let about = package.and_then(read).and_then(|text| serde_json::from_str::<Value>(&text).ok());
    let version = about.as_ref().and_then(|about| about["version"].as_str());
    version.map_or_else(|| title.to_owned(), |version| format!("{title} {version}"))
}

fn run(folder: &Path, name: &'static str, title: &str, size: usize) -> Result<Run> {
    let stage = Stage::set(folder)?;
    stage.open(&stage.address_of("web/engine.html"))?;
    let loaded = stage.wait_for(&format!("{{ while (!globalThis.bench) await new Promise((go) => setTimeout(go, 10)); return bench.load('{name}', {size}); }}"))?;
    let before = stage.heap()?;
    let built = stage.wait_for("bench.build()")?;
    let after = stage.heap()?;
    let grown = after.objects - before.objects + after.buffers - before.buffers;
    stage.wait_for(&format!("bench.warm({})", CAP / 4))?;
    let pass = |what: &str| stage.wait_for(&format!("bench.{what}({CAP})"));
    let (keys, counts, filters) = (pass("keys")?, pass("counts")?, pass("filters")?);
    let found = if keys["times"].as_array().map(Vec::len) == keys["of"].as_u64().map(|of| of as usize) {
        let found = stage.wait_for("bench.found()")?;
        format!("{} of {}, {}", found["found"], found["of"], found["hits"])
    } else {
        "–".to_owned()
    };
    let beside = built["memory"].as_f64().map(|memory| {
        let read = built["read"].as_f64().unwrap_or_default();
        let parse = loaded["parse"].as_f64().unwrap_or_default();
        format!(
            "Beside the index, ours reads the records in {} ms (JSON.parse, for the others: {}), and its program then has {} MB of memory with records and index.",
            short(read), short(parse), megabytes(memory),
        )
    });
    Ok(Run {
        name,
        title: title.to_owned(),
        note: loaded["note"].as_str().unwrap_or_default().to_owned(),
        build: built["time"].as_f64().context("no time")?,
        bytes: built["index"].as_f64().unwrap_or(grown),
        of: keys["of"].as_u64().unwrap_or_default() as usize,
        keys: times(&keys),
        counts: times(&counts),
        filters: times(&filters),
        found,
        beside,
    })
}

fn times(pass: &Value) -> Figures {
    Figures::read(&pass["times"])
}

impl Run {
    /// Why the contender is left out at ten times as many records, if it is. Ours and the reference never are.
    fn too_slow(&self, size: usize) -> Option<String> {
        let key = self.counts.median();
        let is_slow = key > SLOWEST_KEY || self.build > SLOWEST_BUILD;
        let is_peer = self.name != OURS && self.name != REFERENCE;
        (is_peer && is_slow).then(|| {
            format!(
                "{}: at {size} records half of the key presses took over {} ms, the index {} ms",
                self.title,
                short(key),
                short(self.build)
            )
        })
    }

    fn pass(&self, figures: &Figures) -> String {
        let cut =
            if figures.count() < self.of { format!(" ({} of {})", figures.count(), self.of) } else { String::new() };
        figures.pair() + &cut
    }

    fn cells(&self) -> [String; 7] {
        [
            self.title.clone(),
            short(self.build),
            megabytes(self.bytes),
            self.pass(&self.keys),
            self.pass(&self.counts),
            self.filters.pair(),
            self.found.clone(),
        ]
    }
}

/// Our figures as multiples of the reference's, and of the best published library's.
fn ratios(size: usize, runs: &[Run]) -> String {
    let Some(ours) = runs.iter().find(|run| run.name == OURS) else { return String::new() };
    let mut table = Table::new(&["", "build", "memory", "key, median", "key, 95 %"]);
    let figures = |run: &Run| [run.build, run.bytes, run.counts.median(), run.counts.p95()];
    let mut row = |to: String, others: [f64; 4]| {
        let ratios = figures(ours).into_iter().zip(others).map(|(own, other)| ratio(own, other));
        table.row(std::iter::once(to).chain(ratios));
    };
    for run in runs.iter().filter(|run| run.name != OURS) {
        row(run.title.clone(), figures(run));
    }
    format!("At {size} records:\n\n{}\n", table.print())
}

fn table(size: usize, runs: &[Run], left_out: &[(&str, String)]) -> String {
    let columns = ["", "build", "index, MB", "key", "key with counts", "filter and counts", "found, results"];
    let mut table = Table::new(&columns);
    for run in runs {
        table.row(run.cells());
    }
    let beside: Vec<_> = runs.iter().filter_map(|run| run.beside.as_ref()).map(|line| format!("\n{line}\n")).collect();
    let beside = beside.concat();
    let out: Vec<_> = left_out.iter().map(|(_, why)| format!("- {why}\n")).collect();
    let out = out.concat();
    let out = if out.is_empty() { out } else { format!("\nLeft out:\n\n{out}") };
    format!("### {size} records\n\n{}{beside}{out}\n", table.print())
}
