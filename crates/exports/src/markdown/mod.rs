//! Goals as Markdown that also reads well unrendered.
//!
//! Sources are marks such as `[1]` with a numbered list at the end. Footnotes are an extension that not every Markdown
//! renderer supports, and look broken without it.

mod escape;
mod form;
mod goal;
mod page;

use super::{Context, filters_in_words, how_many, link::encoded};
use escape::{at_start, inline};
use form::text;
use framework::{Framework, Goal, Ref};
use goal::Writer;
pub use page::markdown_page;

/// The goals as a Markdown document.
pub fn markdown(context: &Context, goals: &[Ref<Goal>]) -> String {
    let mut writer = Writer::new(context);
    let mut parts = vec![head(context, goals.len())];
    for goal in goals {
        parts.extend(writer.goal(*goal));
    }
    parts.extend(writer.marked_sections(goals));
    parts.extend(writer.sources());
    parts.join("\n\n") + "\n"
}

/// Title, publisher, and the document's origin.
fn head(context: &Context, shown: usize) -> String {
    let framework = context.framework;
    let mut lines = vec![format!("# {}", inline(&framework.title)), String::new(), published(framework), String::new()];
    let facts = [
        (messages::column_shown(), Some(inline(&how_many(context, shown)))),
        (messages::filters_button(), Some(inline(&filters_in_words(context)))),
        (messages::written_address(), Some(format!("<{}>", encoded(&context.address())))),
        (messages::written_date(), Some(inline(&messages::date(context.today)))),
        (messages::data(), data(framework).map(|data| inline(&data))),
        (messages::written_with(), Some(inline(&messages::program_version(context.program)))),
    ];
    let facts = facts.into_iter().filter_map(|(name, fact)| Some(messages::labelled(&name, &fact?)));
    lines.extend(facts.map(|fact| format!("- {fact}")));
    lines.push(String::new());
    lines.push(text(framework, &framework.coverage, ""));
    lines.extend((!framework.links.is_empty()).then(|| format!("\n{}", form::links(&framework.links, ""))));
    lines.join("\n")
}

/// Who published the framework, when and where.
fn published(framework: &Framework) -> String {
    let date = framework.date.as_deref().map(|date| format!(", {}", messages::date(date)));
    let address = framework.address.as_ref().map(|address| format!(" <{}>", encoded(address)));
    let published = format!("{}{}", at_start(&framework.publisher), date.unwrap_or_default());
    let published = published.trim_start_matches([',', ' ']);
    let stop = if published.is_empty() { "" } else { "." };
    format!("{published}{stop}{}", address.unwrap_or_default()).trim().to_owned()
}

/// The data's editor and version.
fn data(framework: &Framework) -> Option<String> {
    match (&framework.editor, &framework.version) {
        (Some(editor), Some(version)) => Some(messages::about_data_version(editor, version)),
        (Some(editor), None) => Some(editor.clone()),
        (None, Some(version)) => Some(messages::data_of_version(version)),
        (None, None) => None,
    }
}
