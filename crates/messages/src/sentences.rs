//! Sentences that need logic: choosing a message and its arguments.

use framework::{Framework, Name, Placement, RelatedParts, Stance, Tone};

use crate::{
    checking_kilobytes, checking_megabytes, count_challenges, count_quotations, counted, criticises, fetching_bytes,
    fetching_bytes_of, gathered_counts, gathered_none, list, notes, noun, placed_by_editors, placed_by_editors_long,
    placed_by_source, placed_by_source_long, plain_attention, plain_done, plain_open, plain_started, plain_stopped,
    results_found, tone_attention, tone_bad, tone_done, tone_good, tone_neutral, welcomes,
};

/// A count with a noun of the framework: `1 goal`, `5 goals`, `1,234 goals`.
pub fn count(number: usize, name: &Name) -> String {
    counted(number, &noun(if number == 1 { &name.one } else { &name.many }))
}

/// How many goals of how many: `5 of 20 goals`. Scripts that drive the page rely on this prefix.
pub fn status(framework: &Framework, shown: usize, total: usize) -> String {
    results_found(shown, &count(total, &framework.names.goal))
}

/// How many quotations of how many: `5 of 19 quotations`.
pub fn status_of_quotations(shown: usize, total: usize) -> String {
    results_found(shown, &count_quotations(total))
}

/// How many challenges of how many: `2 of 9 challenges`.
pub fn status_of_challenges(shown: usize, total: usize) -> String {
    results_found(shown, &count_challenges(total))
}

/// What was gathered on a subject, counted: `3 goals, 1 quotation and 2 challenges, in document order.`
pub fn gathered(gathered: &RelatedParts, framework: &Framework) -> String {
    let counts = [
        (gathered.goals.len(), count(gathered.goals.len(), &framework.names.goal)),
        (gathered.quotations.len(), count_quotations(gathered.quotations.len())),
        (gathered.challenges.len(), count_challenges(gathered.challenges.len())),
    ];
    let counts: Vec<_> = counts.into_iter().filter(|(number, _)| *number > 0).map(|(_, text)| text).collect();
    if counts.is_empty() { gathered_none() } else { gathered_counts(&list(&counts)) }
}

/// The progress of a download.
pub fn fetching(done: usize, total: Option<usize>) -> String {
    let kilobytes = |bytes: usize| bytes.div_ceil(1000);
    match total {
        Some(total) => fetching_bytes_of(kilobytes(done), kilobytes(total)),
        None => fetching_bytes(kilobytes(done)),
    }
}

/// Says that a file is being checked, with its size.
pub fn checking_size(name: &str, size: usize) -> String {
    if size < 1_000_000 {
        checking_kilobytes(name, size.div_ceil(1000))
    } else {
        checking_megabytes(name, size / 1_000_000)
    }
}

/// Explains who placed a goal under its pillar.
pub fn placement(placement: Placement, framework: &Framework) -> String {
    let pillar = noun(&framework.names.pillar.one);
    match placement {
        Placement::Reported => placed_by_source_long(&pillar),
        Placement::Editorial => placed_by_editors_long(&pillar),
    }
}

/// The short form of [`placement`].
pub fn placement_title(placement: Placement) -> String {
    match placement {
        Placement::Reported => placed_by_source(),
        Placement::Editorial => placed_by_editors(),
    }
}

/// A stance as a label.
pub fn stance_title(stance: Stance) -> String {
    match stance {
        Stance::Welcomes => welcomes(),
        Stance::Notes => notes(),
        Stance::Criticises => criticises(),
    }
}

/// A tone as a label.
pub fn tone_title(tone: Tone) -> String {
    match tone {
        Tone::Done => tone_done(),
        Tone::Good => tone_good(),
        Tone::Attention => tone_attention(),
        Tone::Bad => tone_bad(),
        Tone::Neutral => tone_neutral(),
    }
}

/// The title of a plain status, which layers get if the framework defines none; none for other ids.
pub fn plain_status(id: &str) -> Option<String> {
    Some(match id {
        "open" => plain_open(),
        "started" => plain_started(),
        "attention" => plain_attention(),
        "stopped" => plain_stopped(),
        "done" => plain_done(),
        _ => return None,
    })
}
