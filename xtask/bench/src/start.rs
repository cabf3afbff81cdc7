//! From the click to a page that answers: the explorer beside a static page of the same HTML and style, and beside a
//! bare Leptos page, hosted and from a disk, also on a slow machine and a slow line. Nothing is cached between visits.

use std::{path::Path, time::Duration};

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::{
    Found,
    figures::{Figures, ratio},
    report::Table,
    stage::Stage,
};

/// How often to open each page under each condition.
const VISITS: usize = 7;

/// The three pages, which lie in `hosted/` as folders, compressed, and in `files/` as single files.
const PAGES: [&str; 3] = ["page", "static", "bare"];

/// A condition under which to open pages.
struct Condition {
    name: &'static str,
    hosted: bool,
    /// The slowdown factor of the processor.
    slowed: u32,
    /// Whether the line is limited to 1.6 Mbit/s and 150 ms.
    slow_line: bool,
}

const CONDITIONS: [Condition; 6] = [
    Condition { name: "hosted", hosted: true, slowed: 1, slow_line: false },
    Condition { name: "from a disk", hosted: false, slowed: 1, slow_line: false },
    Condition { name: "hosted, CPU slowed 4 times", hosted: true, slowed: 4, slow_line: false },
    Condition { name: "from a disk, CPU slowed 4 times", hosted: false, slowed: 4, slow_line: false },
    Condition { name: "hosted, slow line", hosted: true, slowed: 1, slow_line: true },
    Condition { name: "hosted, slow line, CPU slowed 4 times", hosted: true, slowed: 4, slow_line: true },
];

/// The results of the visits to one page under one condition.
#[derive(Default)]
struct Visits {
    painted: Vec<f64>,
    ready: Vec<f64>,
    longest_task: Vec<f64>,
}

/// Opens every page under every condition.
pub fn measure(folder: &Path) -> Result<Found> {
    let columns = ["", "first paint, to static", "first paint, to bare", "ready, to bare"];
    let mut ratios = Table::new(&columns);
    let columns = [
        "",
        "first paint",
        "ready",
        "static: first paint",
        "bare: first paint",
        "bare: ready",
        "longest task after ready",
    ];
    let mut times = Table::new(&columns);
    for condition in &CONDITIONS {
        println!("  {}: {VISITS} visits of each of three pages", condition.name);
        let [page, fixed, bare] = visits(folder, condition)?;
        let figures = |values: &[f64]| Figures::of(values.to_vec());
        let to = |own: &[f64], other: &[f64]| ratio(figures(own).median(), figures(other).median());
        ratios.row([
            condition.name.to_owned(),
            to(&page.painted, &fixed.painted),
            to(&page.painted, &bare.painted),
            to(&page.ready, &bare.ready),
        ]);
        let measured = [&page.painted, &page.ready, &fixed.painted, &bare.painted, &bare.ready, &page.longest_task];
        times.row(
            std::iter::once(condition.name.to_owned())
                .chain(measured.map(|values| median_and_largest(&figures(values)))),
        );
    }
    Ok(Found {
        ratios: format!("Ours as a multiple of others, of medians:\n\n{}\n", ratios.print()),
        tables: format!(
            "{}\nMilliseconds after navigation began, median and slowest of {VISITS} visits with an empty cache. Ready: the page says \
            that it answers. A slow line has 1.6 Mbit/s and 150 ms. Hosted files are sent as Brotli.\n",
            times.print(),
        ),
    })
}

fn median_and_largest(figures: &Figures) -> String {
    format!("{:.0} / {:.0}", figures.median(), figures.largest())
}

/// Opens the pages in turn, so that other work on the machine affects all of them alike.
fn visits(folder: &Path, condition: &Condition) -> Result<[Visits; 3]> {
    let stage = Stage::set(folder)?;
    stage.send_header("content-encoding", "br");
    stage.watch()?;
    disable_caches(&stage)?;
    let mut all = [const { Visits { painted: Vec::new(), ready: Vec::new(), longest_task: Vec::new() } }; 3];
    // The first round warms the browser up and does not count.
    for round in 0..=VISITS {
        for (name, visits) in PAGES.iter().zip(&mut all) {
            stage.open("about:blank")?;
            throttle(&stage, condition)?;
            let visit =
                visit(folder, &stage, condition, name).with_context(|| format!("{name}, {}", condition.name))?;
            stop_throttling(&stage)?;
            if round > 0 {
                visits.add(&visit);
            }
        }
    }
    Ok(all)
}

fn disable_caches(stage: &Stage) -> Result<()> {
    stage.devtools("Network.enable", &json!({}))?;
    stage.devtools("Network.setCacheDisabled", &json!({ "cacheDisabled": true }))?;
    stage.devtools("Network.setBypassServiceWorker", &json!({ "bypass": true })).map(drop)
}

fn throttle(stage: &Stage, condition: &Condition) -> Result<()> {
    stage.devtools("Emulation.setCPUThrottlingRate", &json!({ "rate": condition.slowed }))?;
    if condition.slow_line {
        set_network(stage, 150, 200_000)?;
    }
    Ok(())
}

fn stop_throttling(stage: &Stage) -> Result<()> {
    stage.devtools("Emulation.setCPUThrottlingRate", &json!({ "rate": 1 }))?;
    set_network(stage, 0, -1)
}

fn set_network(stage: &Stage, latency: u32, bytes_a_second: i32) -> Result<()> {
    let conditions = json!({ "offline": false, "latency": latency, "downloadThroughput": bytes_a_second, "uploadThroughput": bytes_a_second });
    stage.devtools("Network.emulateNetworkConditions", &conditions).map(drop)
}

fn visit(folder: &Path, stage: &Stage, condition: &Condition, name: &str) -> Result<Value> {
    let address = if condition.hosted {
        stage.address_of(&format!("hosted/{name}/"))
    } else {
        format!("file://{}", folder.join("files").join(format!("{name}.html")).display())
    };
    stage.open(&address)?;
    let is_static = name == "static";
    let visit = stage.wait_for(&format!(
        "{{
            const paint = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
            const turn = (time) => new Promise((go) => setTimeout(go, time));
            const until = performance.now() + 40000;
            while (!(paint() && ({is_static} || __bench.ready)) && performance.now() < until) await turn(20);
            await turn(300);
            const longest = Math.max(0, ...__bench.tasks.filter((it) => it.at > __bench.ready).map((it) => it.time));
            return {{ painted: paint() ?? null, ready: __bench.ready || null, longest }};
        }}"
    ))?;
    std::thread::sleep(Duration::from_millis(100));
    visit["painted"].as_f64().context("nothing was painted within 40 s")?;
    if !is_static {
        visit["ready"].as_f64().context("the page did not become ready within 40 s")?;
    }
    Ok(visit)
}

impl Visits {
    fn add(&mut self, visit: &Value) {
        self.painted.extend(visit["painted"].as_f64());
        self.ready.extend(visit["ready"].as_f64());
        self.longest_task.extend(visit["longest"].as_f64());
    }
}
