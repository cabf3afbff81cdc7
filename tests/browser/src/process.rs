//! Programs that run beside the tests and end with them, however the tests end.

use std::{
    fs::File,
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
    sync::{Mutex, PoisonError},
};

use std::os::unix::process::CommandExt;

/// Runs a program with its arguments, and kills it and all its children once nobody holds the other end of its input:
/// when the test drops it, and also when the tests are interrupted or killed.
const SUPERVISE: &str = r#"trap : TERM; "$@" & cat > /dev/null; kill 0; wait"#;

/// A program with all its children; they end when it is dropped.
pub struct Process(Child);

impl Process {
    /// Starts a program that prints into a file.
    pub fn start(
        program: &Path,
        arguments: &[String],
        environment: &[(&str, String)],
        log: &Path,
    ) -> Result<Self, String> {
        let with_name = |error: std::io::Error| format!("{}: {error}", program.display());
        let file = File::create(log).map_err(with_name)?;
        let copy = file.try_clone().map_err(with_name)?;
        let mut supervisor = supervisor(program, arguments);
        supervisor.envs(environment.iter().map(|(name, value)| (*name, value.as_str())));
        supervisor.stdout(file).stderr(copy).spawn().map(Self).map_err(with_name)
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        drop(self.0.stdin.take());
        let _ = self.0.wait();
    }
}

/// The shared screen for the engine without a headless mode; started when first needed.
static SCREEN: Mutex<Option<(String, Process)>> = Mutex::new(None);

/// The name of the screen.
pub fn screen() -> Result<String, String> {
    let mut screen = SCREEN.lock().unwrap_or_else(PoisonError::into_inner);
    if screen.is_none() {
        *screen = Some(start_screen()?);
    }
    Ok(screen.as_ref().map(|(name, _)| name.clone()).unwrap_or_default())
}

/// Ends the screen; call it once no browser is left.
pub fn end_screen() {
    drop(SCREEN.lock().unwrap_or_else(PoisonError::into_inner).take());
}

fn start_screen() -> Result<(String, Process), String> {
    let arguments = ["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"].map(str::to_owned);
    let mut supervisor = supervisor(Path::new("Xvfb"), &arguments);
    supervisor.stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = supervisor.spawn().map_err(|error| format!("Xvfb: {error}"))?;
    let out = child.stdout.take();
    let process = Process(child);
    let mut number = String::new();
    let read = BufReader::new(out.ok_or("Xvfb says nothing")?).read_line(&mut number);
    read.map_err(|error| format!("Xvfb: {error}"))?;
    Ok((format!(":{}", number.trim()), process))
}

/// The program run by a shell that leads its own process group.
fn supervisor(program: &Path, arguments: &[String]) -> Command {
    let mut supervisor = Command::new("sh");
    supervisor.args(["-c", SUPERVISE, "sh"]).arg(program).args(arguments).process_group(0).stdin(Stdio::piped());
    supervisor
}
