//! The pages to measure, each as a hosted folder and as a single file: the release, the same page without its
//! program, and a bare Leptos page that is built and packaged like the release.

use std::{fs, path::Path};

use anyhow::{Context, Result, bail};
use xtask::single;

use super::{copy, files_below, write};
use crate::{
    build::{self, compress, side},
    project,
};

/// The HTML of the bare page.
const BARE: &str = "<!DOCTYPE html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n\
    <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Bare page</title>\n\
    <link rel=\"icon\" href=\"data:,\">\n<body>\n";

/// Starts a hosted program with streaming compilation.
const START: &str = "__wbg_init({ module_or_path: new URL(\"app.wasm\", import.meta.url) });";

/// Writes all pages: `page/` and `bare/` as they are, `hosted/` with every file compressed, `files/` as single files.
pub fn lay_out(folder: &Path) -> Result<()> {
    for old in ["page", "bare", "hosted", "files"] {
        // Otherwise files of an earlier release would stay, since their names have hashes.
        fs::remove_dir_all(folder.join(old)).or_else(|error| match error.kind() {
            std::io::ErrorKind::NotFound => Ok(()),
            _ => Err(error),
        })?;
    }
    let dist = project::dist();
    copy(&dist, &folder.join("page"))?;
    compressed(&dist, &folder.join("hosted/page"))?;
    write(&folder.join("files/page.html"), &fs::read(build::single_file())?)?;
    lay_out_static(folder)?;
    lay_out_bare(folder)?;
    compressed(&folder.join("bare"), &folder.join("hosted/bare"))
}

/// Compresses every file of a folder into another as Brotli under its own name, as a host would send it.
fn compressed(from: &Path, to: &Path) -> Result<()> {
    let is_copy = |file: &Path| file.extension().is_some_and(|end| end == "br" || end == "gz");
    for file in files_below(from)?.into_iter().filter(|file| !is_copy(file) && *file != build::single_file()) {
        let packed = match fs::read(format!("{}.br", file.display())) {
            Ok(packed) => packed,
            Err(_) => compress::brotli(&fs::read(&file)?)?,
        };
        write(&to.join(file.strip_prefix(from)?), &packed)?;
    }
    Ok(())
}

/// The release's page without its program: the cost of its HTML and style alone.
fn lay_out_static(folder: &Path) -> Result<()> {
    let page = without_program(&fs::read_to_string(project::dist().join("index.html"))?)?;
    write(&folder.join("files/static.html"), page.as_bytes())?;
    write(&folder.join("hosted/static/index.html"), &compress::brotli(page.as_bytes())?)?;
    for beside in ["icon.svg", "manifest.webmanifest"] {
        let packed = compress::brotli(&fs::read(project::dist().join(beside))?)?;
        write(&folder.join("hosted/static").join(beside), &packed)?;
    }
    Ok(())
}

/// A page without its scripts and their preloads.
fn without_program(page: &str) -> Result<String> {
    let page = without(page, "<link rel=\"modulepreload\"", ">")?;
    without(&without(&page, "<link rel=\"preload\"", ">")?, "<script", "</script>")
}

/// A text without anything between this beginning and the next such end.
fn without(text: &str, begin: &str, end: &str) -> Result<String> {
    let mut pieces = text.split(begin);
    let mut kept = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let Some((_, after)) = piece.split_once(end) else { bail!("{begin} without {end}") };
        kept += after;
    }
    Ok(kept)
}

fn lay_out_bare(folder: &Path) -> Result<()> {
    let program = side::program("bare", "bare.wasm").context("the bare page was not built")?;
    let hosted = format!(
        "{BARE}<link rel=\"modulepreload\" href=\"app.js\">\n<script type=\"module\" src=\"app.js\"></script>\n"
    );
    write(&folder.join("bare/index.html"), hosted.as_bytes())?;
    write(&folder.join("bare/app.js"), side::module(&program, START)?.as_bytes())?;
    write(&folder.join("bare/app.wasm"), &program.wasm)?;
    let carried = single::carried("program", &compress::gzip(&program.wasm)?);
    // It renders nothing before its program does, so it need not wait.
    let start = format!("const drawn = () => {{}};\n{}", project::read("src/web/start-single.js")?);
    let start = side::module(&program, &start)?;
    let single = format!(
        "{BARE}<script type=\"text/plain\" id=\"framework\">none</script>\n{carried}<script type=\"module\">{start}</script>\n"
    );
    write(&folder.join("files/bare.html"), single.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::without_program;

    #[test]
    fn a_page_without_its_program_keeps_text_and_style() {
        let page = "<head><style>p{}</style><link rel=\"modulepreload\" href=\"a.js\"><script>x > y</script></head>\
            <p>Text</p><script type=\"module\" src=\"a.js\"></script>";
        assert_eq!(without_program(page).unwrap(), "<head><style>p{}</style></head><p>Text</p>");
    }
}
