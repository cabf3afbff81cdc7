//! A reader's layer on a large framework: the Overview under it, scoring a goal and filtering by status, each beside
//! the same without a layer.

use std::{fs, path::Path, time::Duration};

use anyhow::{Context, Result, bail};
use layers::{FrameworkRef, Layer, Target, link};
use serde_json::{Value, json};

use crate::{
    data,
    figures::{Figures, ratio, short},
    page::{Pass, click, goals_shown, press},
    report::Table,
    stage::Stage,
};

/// The number of goals, as many as in the largest catalogues of controls.
const GOALS: usize = 1_100;

/// How often to repeat each action.
const TIMES: usize = 10;

/// The time for a frame at 60 frames a second, in milliseconds.
const FRAME: f64 = 1000.0 / 60.0;

/// The measurements of one page.
struct Run {
    overview: Figures,
    scoring: Figures,
    filtering: Figures,
}

/// Returns ratios, and the table behind them.
pub fn measure(folder: &Path) -> Result<(String, String)> {
    data::write(&folder.join("data"), GOALS)?;
    println!("  {GOALS} goals with a layer and without");
    let text = fs::read_to_string(folder.join("data").join(format!("framework-{GOALS}.json")))?;
    let framework: Value = serde_json::from_str(&text)?;
    let ids = goals(&framework);
    let first = ids.first().context("the framework has no goals")?;
    let without_layer = run(folder, first, None)?;
    let with_layer = run(folder, first, Some(&link::encode(&layer(&framework, &ids))))?;
    Ok((ratios(&with_layer, &without_layer), table(&with_layer, &without_layer)))
}

/// The ids of all goals.
fn goals(framework: &Value) -> Vec<String> {
    let list = |value: &Value, key: &str| value[key].as_array().cloned().unwrap_or_default();
    let goals = list(framework, "pillars").into_iter().flat_map(|pillar| list(&pillar, "goals"));
    goals.filter_map(|goal| goal["id"].as_str().map(str::to_owned)).collect()
}

/// A layer with a mark on every goal.
fn layer(framework: &Value, ids: &[String]) -> Layer {
    let mut layer = Layer::of(&space_diplomacy::framework());
    let id = framework["framework"]["id"].as_str().unwrap_or_default().to_owned();
    layer.framework = FrameworkRef { id, version: None };
    let statuses: Vec<_> = layer.statuses.iter().map(|status| status.id.clone()).collect();
    for (at, id) in ids.iter().enumerate() {
        layer.update(Target::Goal(id.clone()), |mark| {
            mark.status = statuses.get(at % statuses.len().max(1)).cloned();
            mark.score = Some((at % 5) as f64);
            mark.note = at.is_multiple_of(10).then(|| format!("Note {at}"));
        });
    }
    layer
}

fn run(folder: &Path, goal: &str, layer: Option<&str>) -> Result<Run> {
    let stage = Stage::set(folder)?;
    stage.watch()?;
    stage.open(&stage.address_of(&format!("page/index.html?data=../data/framework-{GOALS}.json#/goals")))?;
    goals_shown(&stage, GOALS)?;
    if let Some(layer) = layer {
        go(&stage, &format!("#/layer?layer={layer}"))?;
        wait(&stage, "document.querySelector('[data-layer-linked] button')")?;
        stage.run("document.querySelector('[data-layer-linked] button').click()", &[])?;
        wait(&stage, "!location.hash.includes('layer=')")?;
    }
    let overview = overview(&stage, layer.is_some())?;
    let (mut scoring, mut filtering) = (Pass::default(), Pass::default());
    go(&stage, &format!("#/goal/{goal}"))?;
    wait(&stage, "document.querySelector('input[data-my-score]')")?;
    stage.run("document.querySelector('input[data-my-score]').select()", &[])?;
    let mut undoing = Pass::default();
    for _ in 0..TIMES {
        press(&stage, &json!({ "key": "3", "text": "3", "unmodifiedText": "3" }), &mut scoring)?;
        press(&stage, &json!({ "key": "Backspace", "code": "Backspace", "windowsVirtualKeyCode": 8 }), &mut undoing)?;
    }
    go(&stage, "#/goals")?;
    goals_shown(&stage, GOALS)?;
    // Without a layer the first theme takes the place of the status.
    let facet = if layer.is_some() { "my.status" } else { "theme" };
    let selector = json!(format!("fieldset[data-facet=\"{facet}\"] input[type=checkbox]"));
    wait(&stage, &format!("document.querySelector({selector})?.checkVisibility()"))?;
    for _ in 0..TIMES {
        click(&stage, &selector, &mut filtering)?;
    }
    Ok(Run { overview, scoring: scoring.painted(), filtering: filtering.painted() })
}

/// From the change of the address to the painted Overview.
fn overview(stage: &Stage, has_layer: bool) -> Result<Figures> {
    let shown = if has_layer { "main [data-goal][data-my-status]" } else { "main [data-goal]" };
    let mut times = Vec::new();
    for _ in 0..TIMES {
        go(stage, "#/about")?;
        wait(stage, "!document.querySelector('main [data-goal]')")?;
        let time = stage.wait_for(&format!(
            "{{ const from = performance.now();
             location.hash = '#/';
             const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
             do await frame(); while (!document.querySelector('{shown}'));
             await new Promise((resolve) => {{
                 const channel = new MessageChannel();
                 channel.port1.onmessage = resolve;
                 channel.port2.postMessage(null);
             }});
             return performance.now() - from; }}"
        ));
        times.push(time?.as_f64().context("the page gave no time")?);
    }
    Ok(Figures::of(times))
}

fn go(stage: &Stage, fragment: &str) -> Result<()> {
    stage.run("location.hash = arguments[0]", &[json!(fragment)]).map(drop)
}

/// Waits until an expression is true.
fn wait(stage: &Stage, expression: &str) -> Result<()> {
    for _ in 0..1_000 {
        if stage.run(&format!("return Boolean({expression})"), &[])? == Value::Bool(true) {
            return Ok(());
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    bail!("the page does not come to {expression}")
}

fn ratios(with_layer: &Run, without_layer: &Run) -> String {
    let mut table = Table::new(&["", "ratio of medians", "difference, ms", "within a frame"]);
    for (what, with, without) in pairs(with_layer, without_layer) {
        let more = with.median() - without.median();
        let is_within = if more <= FRAME { "yes" } else { "no" };
        table.row([what, ratio(with.median(), without.median()), short(more), is_within.to_owned()]);
    }
    format!("With a layer on {GOALS} goals as a multiple of the same without one, painted:\n\n{}\n", table.print())
}

fn table(with_layer: &Run, without_layer: &Run) -> String {
    let mut table = Table::new(&["", "with a layer", "without"]);
    for (what, with, without) in pairs(with_layer, without_layer) {
        table.row([what, with.pair(), without.pair()]);
    }
    format!(
        "{}\nScoring without a layer makes the first mark of one; in place of the status a theme is chosen.\n\n",
        table.print()
    )
}

fn pairs<'r>(with_layer: &'r Run, without_layer: &'r Run) -> [(String, &'r Figures, &'r Figures); 3] {
    [
        (format!("Overview with a layer on {GOALS} goals"), &with_layer.overview, &without_layer.overview),
        ("scoring one".to_owned(), &with_layer.scoring, &without_layer.scoring),
        ("filtering by status".to_owned(), &with_layer.filtering, &without_layer.filtering),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_layer_says_something_of_every_goal_and_fits_into_a_link() {
        let goals: Vec<_> = (1..=GOALS).map(|at| json!({ "id": format!("goal-{at}") })).collect();
        let framework = json!({ "framework": { "id": "made" }, "pillars": [{ "goals": goals }] });
        let layer = layer(&framework, &super::goals(&framework));
        assert_eq!((layer.marks.len(), layer.framework.id.as_str()), (GOALS, "made"));
        assert!(link::encode(&layer).len() < 100_000);
    }
}
