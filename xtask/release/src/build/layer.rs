//! The layer that a site publishes with its framework.

use std::{fs, path::Path};

use anyhow::{Context, Result, bail};
use framework::Framework;
use layers::{Layer, link};

/// Reads a layer, and checks that it belongs to this framework.
///
/// # Errors
/// If the file is not a layer, or is one for another framework.
pub fn read(file: &Path, framework: &Framework) -> Result<Layer> {
    let text = fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    let layer = Layer::read(&text).with_context(|| format!("cannot open {}", file.display()))?;
    if !layer.belongs_to(framework) {
        bail!("{} is a layer for “{}”, not for “{}”", file.display(), layer.framework.id, framework.id);
    }
    let lost = layer.misfits(framework).len();
    if lost > 0 {
        println!("  The layer has {lost} marks on what this framework no longer has; they are kept.");
    }
    Ok(layer)
}

/// The element with the layer, encoded as in a link, so that it cannot contain an end tag. It lies in the page, so that
/// the single file has it too.
pub fn element(layer: &Layer) -> String {
    format!("<script type=\"text/plain\" id=\"layer\">{}</script>\n", link::encode(layer))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_layer_cannot_leave_its_element_and_reads_the_same() {
        let framework = space_diplomacy::framework();
        let mut layer = Layer::of(&framework);
        layer.title = "</script>".into();
        let element = element(&layer);
        assert_eq!(element.matches("</script>").count(), 1, "{element}");
        let (_, inside) = element.split_once('>').unwrap();
        assert_eq!(link::decode(inside.trim_end().trim_end_matches("</script>")).unwrap(), layer);
    }
}
