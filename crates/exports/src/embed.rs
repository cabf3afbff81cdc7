//! The lines of HTML that put a view into somebody else's page.

use super::{Context, escaped, link::is_public};
use routes::encode;

/// How the view is to look there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// `auto`, `light` or `dark`.
    pub appearance: &'static str,
    /// The parts to leave out, of `search`, `facets`, `header`, `footer`.
    pub hide: Vec<&'static str>,
    /// A fixed height in CSS pixels; by its content where there is none.
    pub height: Option<u32>,
}

impl Default for Options {
    fn default() -> Self {
        Self { appearance: "auto", hide: Vec::new(), height: None }
    }
}

impl Options {
    /// Leaves a part out, or takes it in again.
    pub fn toggle(&mut self, part: &'static str) {
        match self.hide.iter().position(|hidden| *hidden == part) {
            Some(at) => drop(self.hide.remove(at)),
            None => self.hide.push(part),
        }
    }
}

/// What is embedded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Target {
    /// The address of the page without query and fragment.
    pub base: String,
    /// The address of the framework, where it does not come with the page.
    pub data: Option<String>,
    /// The address of the layer that is published with it.
    pub layer: Option<String>,
    /// The fragment of the view, such as `#/goals?theme=norms`.
    pub fragment: String,
    /// The title of the frame.
    pub title: String,
    /// The language of the explorer's own words, where readers are to have it in that one.
    pub language: Option<String>,
}

impl Target {
    /// The view that is on screen.
    pub fn of(context: &Context, data: Option<&str>, layer: Option<String>, title: String) -> Self {
        let base = context.base.split('?').next().unwrap_or_default();
        let [base, fragment] = [base, context.fragment].map(str::to_owned);
        Self { base, data: data.map(str::to_owned), layer, fragment, title, language: None }
    }
}

/// The height that a frame without a script gets where none is asked for, in CSS pixels.
const USUAL_HEIGHT: u32 = 640;

/// The address of the frame.
pub fn frame_address(target: &Target, options: &Options) -> String {
    let mut query = "?embed".to_owned();
    if options.appearance != "auto" {
        query += &format!("&appearance={}", options.appearance);
    }
    if !options.hide.is_empty() {
        query += &format!("&hide={}", options.hide.join(","));
    }
    if let Some(data) = &target.data {
        query += &format!("&data={}", encode(data));
    }
    if let Some(layer) = &target.layer {
        query += &format!("&layer={}", encode(layer));
    }
    if let Some(language) = &target.language {
        query += &format!("&lang={language}");
    }
    format!("{}{query}{}", target.base, target.fragment)
}

/// The line with the element, and the script that defines it: a classic one, which works from every host as it is.
pub fn element(target: &Target, options: &Options) -> String {
    let base = public(&target.base);
    let (folder, page) = base.rsplit_once('/').unwrap_or_default();
    let path = target.fragment.trim_start_matches("#/");
    let mut attributes = String::new();
    // Without its address, the element shows the page that a host sends for the folder.
    if !["", "index.html"].contains(&page) {
        attributes += &format!(" src=\"{}\"", escaped(base));
    }
    if let Some(data) = &target.data {
        attributes += &format!(" data=\"{}\"", escaped(data));
    }
    if let Some(layer) = &target.layer {
        attributes += &format!(" layer=\"{}\"", escaped(layer));
    }
    attributes += &format!(" path=\"{}\" appearance=\"{}\"", escaped(path), options.appearance);
    if let Some(language) = &target.language {
        attributes += &format!(" lang=\"{language}\"");
    }
    if !options.hide.is_empty() {
        attributes += &format!(" hide=\"{}\"", options.hide.join(" "));
    }
    if let Some(height) = options.height {
        attributes += &format!(" height=\"{height}\"");
    }
    format!(
        "<script async src=\"{}/embed.js\"></script>\n<framework-explorer{attributes}></framework-explorer>",
        escaped(folder)
    )
}

/// The line with a plain frame.
pub fn iframe(target: &Target, options: &Options) -> String {
    format!(
        "<iframe src=\"{}\" title=\"{}\" width=\"100%\" height=\"{}\" loading=\"lazy\" frameborder=\"0\" allow=\"clipboard-write; web-share; fullscreen\"></iframe>",
        escaped(&frame_address(&Target { base: public(&target.base).to_owned(), ..target.clone() }, options)),
        escaped(&target.title),
        options.height.unwrap_or(USUAL_HEIGHT)
    )
}

/// The address as others can reach it: a file on this disk has to be put on a host first.
fn public(base: &str) -> &str {
    if is_public(base) { base } else { "https://HOST/" }
}

/// The origin of an address, as a content security policy names it.
pub fn origin(base: &str) -> String {
    public(base).split('/').take(3).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lines_hold_the_view_and_nothing_more() {
        let target = Target {
            base: "https://a.example/x/index.html".into(),
            data: None,
            layer: None,
            fragment: "#/goals?theme=norms&q=%22".into(),
            title: "A \"title\"".into(),
            language: None,
        };
        let mut options = Options::default();
        options.toggle("header");
        assert_eq!(
            element(&target, &options),
            "<script async src=\"https://a.example/x/embed.js\"></script>\n<framework-explorer path=\"goals?theme=norms&amp;q=%22\" appearance=\"auto\" hide=\"header\"></framework-explorer>"
        );
        assert!(
            iframe(&target, &options)
                .contains("?embed&amp;hide=header#/goals?theme=norms&amp;q=%22\" title=\"A &quot;title&quot;\"")
        );
        options.toggle("header");
        assert_eq!(options, Options::default());
        assert_eq!(origin(&target.base), "https://a.example");
        let single = Target { base: "https://a.example/x/plan.html".into(), ..target.clone() };
        assert!(element(&single, &options).contains("<framework-explorer src=\"https://a.example/x/plan.html\" path="));
        let fetched = Target { data: Some("https://b.example/plan.json?a&b".into()), ..target.clone() };
        assert!(element(&fetched, &options).contains(" data=\"https://b.example/plan.json?a&amp;b\" path="));
        assert!(iframe(&fetched, &options).contains("&amp;data=https%3A%2F%2Fb.example%2Fplan.json%3Fa%26b#/goals"));
        let layered = Target { layer: Some("https://b.example/layer.json".into()), ..target.clone() };
        assert!(element(&layered, &options).contains(" layer=\"https://b.example/layer.json\" path="));
        assert!(iframe(&layered, &options).contains("&amp;layer=https%3A%2F%2Fb.example%2Flayer.json#/goals"));
        let french = Target { language: Some("fr".into()), ..target.clone() };
        assert!(
            element(&french, &options).contains(" lang=\"fr\"") && iframe(&french, &options).contains("&amp;lang=fr#/")
        );
        let on_disk = Target { base: "file:///home/me/page.html".into(), ..target };
        assert!(element(&on_disk, &options).contains("src=\"https://HOST/embed.js\""));
        assert!(iframe(&on_disk, &options).contains("src=\"https://HOST/?embed#/goals"));
    }
}
