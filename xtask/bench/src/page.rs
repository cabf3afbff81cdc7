//! The built page in use: from key press and click to the painted result, with the bundled strategy and with generated
//! ones, and its other effects on the browser.

use std::{
    path::Path,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::{
    Found, data,
    figures::{Figures, megabytes, ratio, short},
    layer,
    report::Table,
    stage::Stage,
    steady,
};

/// The numbers of goals in the generated strategies.
const SIZES: [usize; 3] = [1_000, 10_000, 100_000];

/// The texts to type with the bundled strategy open.
const TYPED: [&str; 8] = [
    "debris",
    "arms control",
    "satellites",
    "norms of behavior",
    "commercial partners",
    "\"best practices\"",
    "moon",
    "satelite",
];

/// How many of the generated queries to type.
const QUERIES: usize = 10;

/// How many boxes to click, each on and off.
const BOXES: usize = 12;

/// The time limit for a page to show its goals.
const PATIENCE: Duration = Duration::from_secs(150);

/// The measurements of one page.
struct Run {
    name: String,
    /// From navigation to the goals on screen.
    open: f64,
    keys: Pass,
    clears: Pass,
    clicks: Pass,
    longest_task: f64,
    memory: f64,
}

/// Times of several key presses or clicks.
#[derive(Default)]
pub struct Pass {
    painted: Vec<f64>,
    work: Vec<f64>,
    late: usize,
}

/// A page to measure.
struct Case {
    name: String,
    address: String,
    goals: usize,
    typed: Vec<String>,
    slowed: u32,
}

/// Measures every page, and whether the bundled one keeps its size.
pub fn measure(folder: &Path) -> Result<Found> {
    let runs = cases(folder)?.into_iter().map(|case| run(folder, &case)).collect::<Result<Vec<_>>>()?;
    // A failure here does not discard the other measurements.
    let (steady, steadiness) = steady::measure(folder).unwrap_or_else(|error| {
        (format!("Whether the page stays as it is was not measured: {error:#}.\n"), String::new())
    });
    let (laid, layers) = layer::measure(folder)
        .unwrap_or_else(|error| (format!("What a layer costs was not measured: {error:#}.\n"), String::new()));
    Ok(Found { ratios: ratios(&runs) + &laid + &steadiness, tables: table(&runs) + &layers + &steady })
}

fn cases(folder: &Path) -> Result<Vec<Case>> {
    let typed = || TYPED.map(str::to_owned).to_vec();
    let case = |name: &str, address: &str, goals, slowed| Case {
        name: name.to_owned(),
        address: address.to_owned(),
        goals,
        typed: typed(),
        slowed,
    };
    let mut cases = vec![
        case("bare Leptos page, 20", "bare/index.html", 20, 1),
        case("20 goals (bundled)", "page/index.html#/goals", 20, 1),
        case("bare Leptos page, CPU slowed 4 times", "bare/index.html", 20, 4),
        case("20 goals, CPU slowed 4 times", "page/index.html#/goals", 20, 4),
    ];
    for size in SIZES {
        data::write(&folder.join("data"), size)?;
        let address = format!("page/index.html?data=../data/framework-{size}.json#/goals");
        let typed = data::queries().into_iter().take(QUERIES).map(|query| query.text).collect();
        cases.push(Case { typed, ..case(&format!("{size} goals"), &address, size, 1) });
    }
    Ok(cases)
}

fn run(folder: &Path, case: &Case) -> Result<Run> {
    println!("  {}", case.name);
    let stage = Stage::set(folder)?;
    stage.watch()?;
    stage.open(&stage.address_of(&case.address))?;
    let open = goals_shown(&stage, case.goals).with_context(|| case.name.clone())?;
    std::thread::sleep(Duration::from_secs(1));
    let memory = stage.heap()?.objects + number(&stage, "return __bench.wasm()")?;
    stage.devtools("Emulation.setCPUThrottlingRate", &json!({ "rate": case.slowed }))?;
    let began = number(&stage, "return performance.now()")?;
    let (mut keys, mut clears, mut clicks) = (Pass::default(), Pass::default(), Pass::default());
    for text in &case.typed {
        type_text(&stage, text, &mut keys)?;
        clear(&stage, &mut clears)?;
    }
    click_boxes(&stage, &mut clicks)?;
    let longest_task = number(
        &stage,
        &format!("return Math.max(0, ...__bench.tasks.filter((it) => it.at > {began}).map((it) => it.time))"),
    )?;
    Ok(Run { name: case.name.clone(), open, keys, clears, clicks, longest_task, memory })
}

/// Waits until the status counts all goals, and returns the time since navigation began.
pub fn goals_shown(stage: &Stage, goals: usize) -> Result<f64> {
    let since = Instant::now();
    let script = "const text = document.querySelector('[role=status]')?.textContent.replace(/[^0-9a-z]/gi, '') ?? '';
        return document.documentElement.hasAttribute('data-ready') && text.includes('of' + arguments[0]) ? performance.now() : null";
    while since.elapsed() < PATIENCE {
        if let Some(time) = stage.run(script, &[json!(goals)])?.as_f64() {
            return Ok(time);
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    bail!("the page did not show {goals} goals: {}", stage.run("return document.body.innerText.slice(0, 300)", &[])?)
}

fn type_text(stage: &Stage, text: &str, pass: &mut Pass) -> Result<()> {
    stage.run("document.querySelector('input[type=search]').focus()", &[])?;
    for letter in text.chars() {
        press(stage, &json!({ "key": letter, "text": letter, "unmodifiedText": letter }), pass)?;
    }
    Ok(())
}

/// Presses and releases a key, described as in the browser's own protocol.
pub fn press(stage: &Stage, key: &Value, pass: &mut Pass) -> Result<()> {
    let event = |kind: &str| {
        let mut event = key.clone();
        event["type"] = json!(kind);
        event
    };
    pass.add(stage, || stage.devtools("Input.dispatchKeyEvent", &event("keyDown")).map(drop))?;
    let up = json!({ "type": "keyUp", "key": key["key"] });
    stage.devtools("Input.dispatchKeyEvent", &up).map(drop)
}

fn clear(stage: &Stage, pass: &mut Pass) -> Result<()> {
    stage.run("document.querySelector('input[type=search]').select()", &[])?;
    press(stage, &json!({ "key": "Backspace", "code": "Backspace", "windowsVirtualKeyCode": 8 }), pass)
}

/// Clicks facet boxes on and off, one after the other, as many as there are.
fn click_boxes(stage: &Stage, pass: &mut Pass) -> Result<()> {
    let boxes = stage.run(
        "return [...document.querySelectorAll('fieldset[data-facet] input[type=checkbox]')].filter((it) => it.checkVisibility())
            .map((it) => `fieldset[data-facet=${it.closest('fieldset').dataset.facet}] input[value=${CSS.escape(it.value)}]`)",
        &[],
    )?;
    for selector in boxes.as_array().into_iter().flatten().take(BOXES) {
        for _ in ["on", "off"] {
            click(stage, selector, pass)?;
        }
    }
    Ok(())
}

/// Clicks the first element that a selector finds.
pub fn click(stage: &Stage, selector: &Value, pass: &mut Pass) -> Result<()> {
    let place = stage.run(
        "const box = document.querySelector(arguments[0]); box.scrollIntoView({ block: 'center' });
         const { x, y, width, height } = box.getBoundingClientRect(); return { x: x + width / 2, y: y + height / 2 }",
        std::slice::from_ref(selector),
    )?;
    let mouse =
        |kind: &str| json!({ "type": kind, "x": place["x"], "y": place["y"], "button": "left", "clickCount": 1 });
    pass.add(stage, || {
        stage.devtools("Input.dispatchMouseEvent", &mouse("mousePressed"))?;
        stage.devtools("Input.dispatchMouseEvent", &mouse("mouseReleased")).map(drop)
    })
}

fn number(stage: &Stage, script: &str) -> Result<f64> {
    stage.run(script, &[])?.as_f64().context("the page gave no number")
}

impl Pass {
    fn add(&mut self, stage: &Stage, act: impl FnOnce() -> Result<()>) -> Result<()> {
        let before = stage.run("return __bench.done.length", &[])?;
        act()?;
        let taken = stage.wait_for(&format!("__bench.take({before})"))?;
        let time = |name: &str| taken[name].as_f64().context("the page measured nothing");
        self.painted.push(time("painted")?);
        self.work.push(time("work")?);
        self.late += usize::from(taken["late"] == Value::Bool(true));
        Ok(())
    }

    /// The times from the events to their painted results.
    pub fn painted(&self) -> Figures {
        Figures::of(self.painted.clone())
    }

    fn work(&self) -> Figures {
        Figures::of(self.work.clone())
    }
}

fn ratios(runs: &[Run]) -> String {
    let mut table = Table::new(&["", "key press, work", "key press, painted", "memory"]);
    for pair in [[1, 0], [3, 2]] {
        let [Some(ours), Some(bare)] = pair.map(|at| runs.get(at)) else { continue };
        table.row([
            format!("{} to {}", ours.name, bare.name),
            ratio(ours.keys.work().p95(), bare.keys.work().p95()),
            ratio(ours.keys.painted().p95(), bare.keys.painted().p95()),
            ratio(ours.memory, bare.memory),
        ]);
    }
    format!("Ours as a multiple of the bare Leptos page, at the 95th percentile:\n\n{}\n", table.print())
}

fn table(runs: &[Run]) -> String {
    let columns = [
        "",
        "until shown",
        "key, work",
        "key, painted",
        "clear, painted",
        "click, work",
        "click, painted",
        "longest task",
        "memory, MB",
    ];
    let mut table = Table::new(&columns);
    for run in runs {
        table.row([
            run.name.clone(),
            short(run.open),
            run.keys.work().pair(),
            run.keys.painted().pair(),
            run.clears.painted().pair(),
            run.clicks.work().pair(),
            run.clicks.painted().pair(),
            short(run.longest_task),
            megabytes(run.memory),
        ]);
    }
    let late: usize = runs.iter().flat_map(|run| [&run.keys, &run.clears, &run.clicks]).map(|pass| pass.late).sum();
    format!(
        "{}\n“Painted” is from the event to the end of the frame that shows the result; a browser that paints 60 times a second makes \
        anyone wait up to 17 ms for that, as the bare page shows. “Work” leaves that waiting out. The longest task is that during typing \
        and clicking. Memory is the JavaScript heap and WebAssembly, before typing. Results that came later than the next frame: {late}.\n\n",
        table.print(),
    )
}
