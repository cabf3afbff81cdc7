//! The quote kit: passages with their speaker, source and permalink, as plain text and as HTML.

use super::{
    Context, escaped,
    link::{link_to, permalink},
};
use framework::{Evidence, Quotation, Ref, Source, Voice};

/// A passage in both formats that a clipboard holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// Plain text.
    pub text: String,
    /// The same as HTML, escaped.
    pub html: String,
}

/// A quotation: “words” — speaker, office, in source (publisher, date). permalink
pub fn quotation(context: &Context, quotation: Ref<Quotation>) -> Passage {
    let quotation = &context.framework[quotation];
    let [evidence] = &quotation.evidence;
    let source = &context.framework[evidence.source];
    let said_by = speaker(&context.framework[quotation.voice]);
    let found_in = evidence_in_words(context, evidence);
    let link = link_to(context, "quotation", &quotation.id);
    let cite = source.address.as_deref().unwrap_or(&link);
    passage(&quotation.text, &messages::passage_in(&said_by, &found_in), &link, cite)
}

/// Words selected in a statement. A statement is in the data set's words, not the framework's, so the passage must not
/// present it as a quotation from the framework: it names the data set first, then the statement's evidence.
pub fn selection(context: &Context, words: &str, evidence: &[Evidence], fragment: &str) -> Passage {
    let framework = context.framework;
    let data = match &framework.editor {
        Some(editor) => messages::passage_of_data_by(&framework.title, editor),
        None => messages::passage_of_data(&framework.title),
    };
    let sources: Vec<_> = evidence.iter().map(|evidence| evidence_in_words(context, evidence)).collect();
    let sources = sources.join(&messages::separator());
    let origin = if sources.is_empty() { data } else { messages::passage_after(&data, &sources) };
    let link = permalink(context.base, fragment);
    passage(words.trim(), &origin, &link, &link)
}

/// A title and the address of its page.
pub fn title_and_link(title: &str, address: &str) -> Passage {
    let html = format!("<a href=\"{}\">{}</a>", escaped(address), escaped(title));
    Passage { text: format!("{title}\n{address}"), html }
}

fn passage(words: &str, origin: &str, link: &str, cite: &str) -> Passage {
    let paragraphs: Vec<String> = words
        .split("\n\n")
        .map(str::trim)
        .filter(|paragraph| !paragraph.is_empty())
        .map(|paragraph| format!("<p>{}</p>", escaped(paragraph)))
        .collect();
    let [origin_html, link_html, cite] = [origin, link, cite].map(escaped);
    Passage {
        text: format!("{}. {link}", messages::quoted_by(words, origin)),
        html: format!(
            "<blockquote cite=\"{cite}\">{}</blockquote>\
             <p>— {origin_html}. <a href=\"{link_html}\">{link_html}</a></p>",
            paragraphs.concat()
        ),
    }
}

/// The name, with office and organisation where known.
pub(super) fn speaker(voice: &Voice) -> String {
    let parts = [Some(&voice.title), voice.office.as_ref(), voice.organisation.as_ref()];
    parts.into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(", ")
}

/// The source in running text, with the place in it.
pub(super) fn evidence_in_words(context: &Context, evidence: &Evidence) -> String {
    let source = source_in_words(&context.framework[evidence.source]);
    match &evidence.place {
        Some(place) => format!("{source}, {place}"),
        None => source,
    }
}

/// “Title” (publisher, date). A description goes without quotation marks, because it is not a title.
pub(super) fn source_in_words(source: &Source) -> String {
    let title = if source.described { source.title.clone() } else { messages::quoted(&source.title) };
    let date = source.date.as_deref().map(messages::date);
    let facts: Vec<&str> = source.publisher.as_deref().into_iter().chain(date.as_deref()).collect();
    if facts.is_empty() { title } else { format!("{title} ({})", facts.join(", ")) }
}
