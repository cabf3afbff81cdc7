//! Whether the page keeps its size over many changes of filters and places: nodes, listeners, memory.

use std::{
    path::Path,
    time::{Duration, Instant},
};

use anyhow::{Context, Result};
use framework::Framework;
use serde_json::json;
use space_diplomacy::framework as bundled;

use crate::{figures::megabytes, report::Table, stage::Stage};

/// A script that visits addresses as fast as the page follows.
const CHANGE_PLACES: &str = include_str!("../web/wander.js");

/// The number of changes, unless the time runs out before.
const CHANGES: usize = 10_000;
const TIME: Duration = Duration::from_mins(5);

/// The number of changes before the first look: by then the page has shown everything once.
const WARM: usize = 400;

/// The number of changes between looks.
const LOOKS: usize = 2_000;

/// How long the page runs before it has to answer.
const SLICE: Duration = Duration::from_secs(20);

/// The size of the page.
struct State {
    changes: usize,
    nodes: f64,
    listeners: f64,
    heap: f64,
    wasm: f64,
}

/// Returns a table of states, and a sentence on what grew.
pub fn measure(folder: &Path) -> Result<(String, String)> {
    println!("  {CHANGES} changes of filters and places (about 5 minutes, and no longer)");
    let stage = Stage::set(folder)?;
    stage.watch()?;
    stage.open(&stage.address_of("page/index.html#/"))?;
    let mut fragments = fragments(&bundled());
    let mut states = vec![state(&stage, 0)?];
    let since = Instant::now();
    let (mut changes, mut next_look) = (0, WARM);
    while changes < CHANGES && since.elapsed() < TIME {
        let steps = (next_look - changes).min(CHANGES - changes);
        let made =
            stage.run_async(CHANGE_PLACES, &[json!(fragments), json!(steps), json!(SLICE.as_millis() as u64)])?;
        let made = made.as_u64().context("the page did not say how many changes it made")? as usize;
        changes += made;
        let turn = made % fragments.len();
        fragments.rotate_left(turn);
        if changes == next_look {
            states.push(state(&stage, changes)?);
            next_look = (changes / LOOKS + 1) * LOOKS;
        }
    }
    if states.last().is_some_and(|last| last.changes != changes) {
        states.push(state(&stage, changes)?);
    }
    Ok((table(&states), grown(&states)))
}

/// Addresses of filters, searches and every kind of page, each different from the one before.
fn fragments(framework: &Framework) -> Vec<String> {
    let goals = framework.goals.iter().enumerate();
    goals
        .flat_map(|(at, goal)| {
            let theme = &framework.themes[at % framework.themes.len()].id;
            let actor = &framework.actors[at % framework.actors.len()].id;
            let pillar = &framework.pillars[at % framework.pillars.len()].id;
            [
                format!("#/goals?theme={theme}"),
                format!("#/goals?pillar={pillar}&theme={theme}"),
                "#/goals?q=debris".to_owned(),
                format!("#/goal/{}", goal.id),
                format!("#/?theme={theme}"),
                format!("#/pillar/{pillar}"),
                format!("#/theme/{theme}"),
                "#/voices".to_owned(),
                format!("#/actor/{actor}"),
                "#/sources".to_owned(),
            ]
        })
        .collect()
}

fn state(stage: &Stage, changes: usize) -> Result<State> {
    // Every look is at the same place.
    let home = "const done = arguments[0]; location.hash = '#/'; setTimeout(() => done(__bench.wasm()), 1500)";
    let wasm = stage.run_async(home, &[])?.as_f64().context("the page gave no number")?;
    let counters = stage.counters()?;
    let heap = stage.heap()?.objects;
    Ok(State { changes, nodes: counters("Nodes"), listeners: counters("JSEventListeners"), heap, wasm })
}

fn table(states: &[State]) -> String {
    let mut table = Table::new(&["changes", "nodes", "listeners", "JavaScript heap, MB", "WebAssembly, MB"]);
    for state in states {
        table.row([
            state.changes.to_string(),
            state.nodes.to_string(),
            state.listeners.to_string(),
            megabytes(state.heap),
            megabytes(state.wasm),
        ]);
    }
    format!("What the page holds, after collecting garbage, on the Overview:\n\n{}", table.print())
}

/// What grew between the first look after the warm-up and the last look.
fn grown(states: &[State]) -> String {
    let warm = states.get(1);
    let (Some(first), Some(last)) = (warm, states.last()) else { return String::new() };
    format!(
        "From change {} to change {}: nodes × {:.2}, listeners × {:.2}, JavaScript heap × {:.2}, WebAssembly × {:.2}.\n",
        first.changes,
        last.changes,
        last.nodes / first.nodes,
        last.listeners / first.listeners,
        last.heap / first.heap,
        last.wasm / first.wasm,
    )
}

#[cfg(test)]
mod tests {
    #[test]
    fn each_address_differs_from_the_one_before() {
        let mut fragments = super::fragments(&space_diplomacy::framework());
        fragments.push(fragments[0].clone());
        assert!(fragments.windows(2).all(|pair| pair[0] != pair[1]));
    }
}
