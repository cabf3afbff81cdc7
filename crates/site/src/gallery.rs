//! The gallery of embeds: a plain page, like a site owner's, with live examples of the framework and the code of each.

mod examples;

use framework::dir;

use crate::{Site, escaped, head::named};
use examples::{Example, Frame, examples};

/// The name of the page.
pub(crate) const NAME: &str = "gallery.html";

/// The page's content security policy, as a strict host would set it: run the element's script, show frames.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; frame-src 'self'; \
    base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/// The placeholder for an unknown folder address.
const HOST: &str = "https://HOST/";

/// The page.
pub(crate) fn page(site: &Site) -> String {
    let host = site.address.unwrap_or(HOST);
    let title = &site.framework.title;
    let examples = examples(site);
    let link = |example: &Example| format!("<li><a href=\"#{}\">{}</a></li>\n", example.id, example.heading);
    let links: String = examples.iter().map(link).collect();
    let parts: String = examples.iter().map(|example| part(example, host)).collect();
    let about = format!("Live examples of {title} inside a page, each with the line that makes it.");
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>{escaped_title}: examples of embedding</title>\n{described}\n\
         <link rel=\"icon\" type=\"image/svg+xml\" href=\"icon.svg\">\n<link rel=\"stylesheet\" href=\"gallery.css\">\n\
         <script async data-cfasync=\"false\" src=\"embed.js\"></script>\n</head>\n<body>\n<header>\n\
         <p><a href=\"index.html\">{own_title}</a></p>\n<h1>{own_title} in your page</h1>\n{intro}\
         <nav aria-label=\"Examples\"><ol>\n{links}</ol></nav>\n</header>\n<main>\n{parts}</main>\n<footer>\n{FOOT}</footer>\n\
         </body>\n</html>\n",
        escaped_title = escaped(title),
        described = named("name", "description", &about),
        own_title = own(site, title),
        intro = intro(host),
    )
}

/// The introduction.
fn intro(host: &str) -> String {
    let script = format!("<script async src=\"{host}embed.js\"></script>");
    let where_from = if host == HOST { "HOST is where this page comes from. " } else { "" };
    format!(
        "<p>Put this line into your page once:</p>\n{}\n\
         <p>Then put an element wherever an explorer is to stand. {where_from}The link inside the element is what readers see \
         while it loads, or where scripts are off. This page has nothing but that script, a small style sheet, and a strict \
         content security policy.</p>\n",
        code(None, &script)
    )
}

const FOOT: &str = "<p>Attributes, events and messages are in the documentation under “Embedding”. The dialog Embed in the \
    explorer makes these lines for whatever you are looking at.</p>\n";

fn part(example: &Example, host: &str) -> String {
    let Example { id, heading, what, frame, lead, .. } = example;
    let (class, attributes) = match frame {
        Frame::Usual => ("live", ""),
        Frame::Narrow => ("live narrow", ""),
        Frame::Dark => ("live dark", ""),
        Frame::FromTheRight => ("live", " dir=\"rtl\" lang=\"ar\""),
    };
    format!(
        "<section aria-labelledby=\"{id}\">\n<h2 id=\"{id}\">{heading}</h2>\n<p>{what}</p>\n{}\n\
         <div class=\"{class}\"{attributes}>\n{lead}{}\n</div>\n</section>\n",
        code(Some(id), &example.line(host)),
        example.line("index.html"),
    )
}

/// A snippet to paste; `of` is the id of its heading.
fn code(of: Option<&str>, text: &str) -> String {
    let of = of.map_or(String::new(), |id| format!(" aria-describedby=\"{id}\""));
    format!("<pre tabindex=\"0\" aria-label=\"Code\"{of}><code>{}</code></pre>", escaped(text))
}

/// A text of the framework, with its language marked unless it is English.
fn own(site: &Site, text: &str) -> String {
    let language = &site.framework.language;
    if language.split('-').next() == Some("en") {
        return escaped(text);
    }
    format!("<span lang=\"{}\" dir=\"{}\">{}</span>", escaped(language), dir(language), escaped(text))
}
