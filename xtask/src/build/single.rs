//! The single file: the whole explorer in one page that opens from a disk, where a page may load nothing beside itself.

use anyhow::Result;

use super::{
    Parts, compress, dense, hash,
    page::{self, Filling},
    policy,
    script::{self, Kind},
    wasm::Program,
};
use crate::{pages, project};

/// What it is called.
pub const NAME: &str = "space-diplomacy.html";

/// The page.
///
/// # Errors
/// Where a file of the project is missing or wrong.
pub fn page(parts: &Parts) -> Result<String> {
    let start = parts.module(&["unpack.js", "drawn.js", "start-single.js"], &[])?;
    let icon = hash::base64(project::read("src/web/icon.svg")?.as_bytes());
    let head = [
        policy::element(&policy::single([&parts.boot, &start], &parts.style)),
        script::inline(&parts.boot, Kind::Classic)?,
        format!("<link rel=\"icon\" type=\"image/svg+xml\" href=\"data:image/svg+xml;base64,{icon}\">"),
        pages::metadata(parts),
    ];
    let Program { wasm, rest, tools, .. } = &parts.program;
    // What starts the page is undone by the browser itself, which is fastest; what comes later by a slower way, which is
    // denser, and in one piece, since the tools have much in common with the rest.
    let later = compress::lzma(&[rest.as_slice(), tools].concat())?;
    // The framework too is packed: in the page for a host the words beside it make it small, here nothing does.
    let data = compress::gzip(parts.data.as_bytes())?;
    let modules = carried("data", "", &data)
        + &carried("program", "", &compress::gzip(wasm)?)
        + &carried("later", &format!(" data-rest=\"{}\"", rest.len()), &later);
    page::fill(
        &parts.template,
        &Filling {
            head: head.join("\n"),
            style: format!("<style>{}</style>", parts.style),
            page: parts.prerendered.clone(),
            data: String::new(),
            start: format!("{modules}{}", script::inline(&start, Kind::Module)?),
        },
    )
}

/// Bytes as the page carries them.
fn carried(id: &str, attributes: &str, bytes: &[u8]) -> String {
    format!("<script type=\"text/plain\" id=\"{id}\"{attributes}>{}</script>\n", dense::text(bytes))
}
