//! Where and when a measurement ran, and how busy the machine was.

use std::{fs, process::Command};

use crate::stage;

/// Machine, browser, date and state of the sources, in two lines.
pub fn described() -> String {
    let cores = cores();
    let memory = field("/proc/meminfo", "MemTotal").and_then(|size| size.split(' ').next()?.parse::<f64>().ok());
    let memory = memory.map_or_else(String::new, |kilobytes| format!(", {:.0} GB", kilobytes / 1e6));
    format!(
        "{}; {} with {cores} cores{memory}; {}; sources at {}.",
        output_of("date", &["-u", "+%-d %B %Y, %H:%M UTC"]).unwrap_or_else(|| "on an unknown day".to_owned()),
        field("/proc/cpuinfo", "model name").unwrap_or_else(|| std::env::consts::ARCH.to_owned()),
        stage::browser_version().unwrap_or_else(|| "Chromium".to_owned()),
        output_of("git", &["describe", "--always", "--dirty"]).unwrap_or_else(|| "an unknown commit".to_owned()),
    )
}

/// The average number of runnable processes over the last minute: above the number of cores, figures suffer.
pub fn load() -> Option<f64> {
    fs::read_to_string("/proc/loadavg").ok()?.split(' ').next()?.parse().ok()
}

/// Whether other work leaves no processor free.
pub fn is_busy(load: f64) -> bool {
    load > cores() as f64
}

fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, std::num::NonZero::get)
}

/// The warning for a load above the number of cores.
const BUSY: &str =
    " **The machine was busy with other work**: times are longer than they would be, and ratios less certain.";

/// The load before and after a measurement, in words.
pub fn load_between(before: Option<f64>, after: Option<f64>) -> String {
    match (before, after) {
        (Some(before), Some(after)) => format!(
            "Load of the machine over the minute before: {before:.1}; over the last minute of measuring, the bench itself included: {after:.1}.{}",
            if is_busy(before) { BUSY } else { "" },
        ),
        _ => "The load of the machine is not known.".to_owned(),
    }
}

fn field(file: &str, name: &str) -> Option<String> {
    let text = fs::read_to_string(file).ok()?;
    let line = text.lines().find(|line| line.starts_with(name))?;
    line.split_once(':').map(|(_, value)| value.trim().to_owned())
}

fn output_of(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).output().ok().filter(|output| output.status.success())?;
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_busy_machine_is_told() {
        assert!(load_between(Some(10_000.0), Some(1.0)).contains("busy"));
        assert!(!load_between(Some(0.0), Some(1.0)).contains("busy"));
    }
}
