//! The single file of the release.

use anyhow::Result;
use rayon::prelude::*;
use xtask::single;

use super::{Parts, compress, wasm::Program};

/// The page.
///
/// # Errors
/// If a file of the project is missing or wrong.
pub fn page(parts: &Parts) -> Result<String> {
    let Program { wasm, chunk, worker, .. } = &*parts.program;
    // The framework is compressed too; in the hosted page the server compresses it with the text around it.
    let carried = [("data", parts.data.as_bytes()), ("program", &wasm[..]), ("chunk", chunk), ("worker", worker)];
    let languages = parts.languages.iter().map(|(name, text)| (name.clone(), text.as_bytes()));
    let carried = carried.into_iter().map(|(id, bytes)| (id.to_owned(), bytes)).chain(languages);
    let carried: Vec<_> = carried.collect();
    let carried = carried.into_par_iter().map(|(id, bytes)| Ok((id, compress::gzip(bytes)?)));
    let carried: Vec<_> = carried.collect::<Result<_>>()?;
    single::page(single::Parts {
        template: &parts.template,
        boot: &parts.boot,
        start: &parts.module(&single::SCRIPTS, &[])?,
        style: &parts.style,
        metadata: site::metadata(&parts.site_of()),
        shown: parts.prerendered.clone(),
        beside: parts.layer_element(),
        carried: &carried,
    })
}
