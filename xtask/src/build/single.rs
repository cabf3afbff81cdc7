//! The single file: the whole explorer in one page that opens from a disk, where a page may load nothing beside itself.

use anyhow::Result;

use super::{
    Parts, compress, hash,
    page::{self, Filling},
    policy,
    script::{self, Kind},
};
use crate::{pages, project};

/// What it is called.
pub const NAME: &str = "space-diplomacy.html";

/// The page.
///
/// # Errors
/// Where a file of the project is missing or wrong.
pub fn page(parts: &Parts) -> Result<String> {
    let start = parts.module("start-single.js", &[])?;
    let icon = hash::base64(project::read("src/shell/icon.svg")?.as_bytes());
    let head = [
        policy::element(&policy::single([&parts.boot, &start], &parts.style)),
        script::inline(&parts.boot, Kind::Classic)?,
        format!("<link rel=\"icon\" type=\"image/svg+xml\" href=\"data:image/svg+xml;base64,{icon}\">"),
        pages::metadata(parts),
    ];
    let modules = [("program", &parts.program.wasm), ("tools", &parts.program.tools)];
    let modules = modules.map(|(id, wasm)| module(id, wasm)).into_iter().collect::<Result<String>>()?;
    page::fill(
        &parts.template,
        &Filling {
            head: head.join("\n"),
            style: format!("<style>{}</style>", parts.style),
            page: parts.prerendered.clone(),
            data: parts.data.clone(),
            start: format!("{modules}{}", script::inline(&start, Kind::Module)?),
        },
    )
}

/// A WebAssembly module as the page carries it.
fn module(id: &str, wasm: &[u8]) -> Result<String> {
    let packed = hash::base64(&compress::gzip(wasm)?);
    Ok(format!("<script type=\"application/octet-stream\" id=\"{id}\">{packed}</script>\n"))
}
