//! The memory that an open framework takes in the page.

use explore::Index;
use framework::packed::unpack;
use peak_alloc::PeakAlloc;
use worker::{OpenRequest, OpenResponse, Tool};

mod generated;

/// Counts every allocation of this program.
#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

const GOALS: usize = 10_000;

/// Most bytes that a goal may cost, with its share of the index and of the memory needed to make both.
const A_GOAL: usize = 2_000;

/// The one test of this program, since all threads are counted together.
#[test]
fn a_goal_costs_at_most_two_kilobytes() {
    let text = generated::framework(GOALS);
    let request = OpenRequest { names: vec!["large.json".into()], sizes: vec![text.len()], ..OpenRequest::default() };
    let answer = Tool::Open.apply(&request.into_bytes([text.as_bytes()]));
    drop(text);

    // From here on it is the page's memory.
    let before = MEMORY.current_usage() - answer.capacity();
    MEMORY.reset_peak_usage();
    let found: OpenResponse = unpack(std::str::from_utf8(&answer).unwrap()).unwrap();
    drop(answer);
    let framework = found.unwrap().opened.unwrap().framework;
    let index = Index::build(&framework);
    let (held, most) = (MEMORY.current_usage() - before, MEMORY.peak_usage() - before);
    assert_eq!(framework.goals.len(), GOALS);
    assert!(index.bytes() < held);
    println!("a goal takes {} bytes, and {} while it is opened", held / GOALS, most / GOALS);
    assert!(most <= A_GOAL * GOALS, "a goal takes {} bytes while it is opened", most / GOALS);
}
