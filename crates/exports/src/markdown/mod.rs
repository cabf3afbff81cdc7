//! Goals as Markdown that reads well before it is rendered, too.
//!
//! Sources are marks such as `[1]` with a numbered list at the end: footnotes are an extension that not every reader of
//! Markdown knows, and where they are not known they look broken.

mod escape;
mod form;
mod goal;
mod page;

use super::{Context, how_many, link::encoded};
use escape::{at_start, inline};
use form::text;
use framework::{Framework, Goal, Ref, date};
use goal::Writer;
pub use page::markdown_page;

/// The goals as a Markdown document.
pub fn markdown(context: &Context, goals: &[Ref<Goal>]) -> String {
    let mut writer = Writer::new(context);
    let mut parts = vec![head(context, goals.len())];
    for goal in goals {
        parts.extend(writer.goal(&context.framework[*goal]));
    }
    parts.extend(writer.sources());
    parts.join("\n\n") + "\n"
}

/// Title, publisher, and where this comes from.
fn head(context: &Context, shown: usize) -> String {
    let framework = context.framework;
    let mut lines = vec![format!("# {}", inline(&framework.title)), String::new(), published(framework), String::new()];
    lines.push(format!("- Shown: {}", inline(&how_many(context, shown))));
    let filters = if context.filters.is_empty() { "none" } else { context.filters };
    lines.push(format!("- Filters: {}", inline(filters)));
    lines.push(format!("- Address: <{}>", encoded(&context.address())));
    lines.push(format!("- Date: {}", inline(&date::in_words(context.today))));
    lines.extend(data(framework).map(|data| format!("- Data: {}", inline(&data))));
    lines.push(format!("- Made with: Framework Explorer {}", inline(context.program)));
    lines.push(String::new());
    lines.push(text(framework, &framework.coverage, ""));
    lines.extend((!framework.links.is_empty()).then(|| format!("\n{}", form::links(&framework.links, ""))));
    lines.join("\n")
}

/// Who published the framework, when and where.
fn published(framework: &Framework) -> String {
    let date = framework.date.as_deref().map(|date| format!(", {}", date::in_words(date)));
    let address = framework.address.as_ref().map(|address| format!(" <{}>", encoded(address)));
    let published = format!("{}{}", at_start(&framework.publisher), date.unwrap_or_default());
    let published = published.trim_start_matches([',', ' ']);
    let stop = if published.is_empty() { "" } else { "." };
    format!("{published}{stop}{}", address.unwrap_or_default()).trim().to_owned()
}

/// Who made the data, and its version.
fn data(framework: &Framework) -> Option<String> {
    match (&framework.editor, &framework.version) {
        (Some(editor), Some(version)) => Some(format!("{editor}, version {version}")),
        (Some(editor), None) => Some(editor.clone()),
        (None, Some(version)) => Some(format!("version {version}")),
        (None, None) => None,
    }
}
