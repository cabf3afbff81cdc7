//! The HTML snippets that embed a view in another page.

use super::{escaped, link::is_public};
use routes::encode;

/// How the embedded view looks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// `auto`, `light` or `dark`.
    pub appearance: &'static str,
    /// The parts to hide: any of `search`, `facets`, `header`, `footer`.
    pub hide: Vec<&'static str>,
    /// A fixed height in CSS pixels; without one, the height follows the content.
    pub height: Option<u32>,
    /// Whether the interface follows each reader's language instead of the target's.
    pub is_in_readers_language: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self { appearance: "auto", hide: Vec::new(), height: None, is_in_readers_language: false }
    }
}

impl Options {
    /// Hides a part, or shows it again.
    pub fn toggle(&mut self, part: &'static str) {
        match self.hide.iter().position(|hidden| *hidden == part) {
            Some(at) => drop(self.hide.remove(at)),
            None => self.hide.push(part),
        }
    }
}

/// The view to embed: everything that the reader sees.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Target {
    /// The address of the page without query and fragment.
    pub base: String,
    /// The files that the page has fetched: the page's parameter, which is also the element's attribute, and the
    /// address.
    pub files: Vec<(&'static str, String)>,
    /// The fragment of the view, such as `#/goals?theme=norms`.
    pub fragment: String,
    /// The title of the frame.
    pub title: String,
    /// The language tag of the interface.
    pub language: String,
}

impl Target {
    /// Place and filters: `goals` and `theme=norms`.
    fn place(&self) -> (&str, &str) {
        let path = self.fragment.trim_start_matches("#/");
        path.split_once('?').unwrap_or((path, ""))
    }

    /// The language that the snippets name.
    fn language_for(&self, options: &Options) -> Option<&str> {
        Some(self.language.as_str()).filter(|tag| !tag.is_empty() && !options.is_in_readers_language)
    }
}

/// The height of a plain frame when none is set, in CSS pixels.
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
    for (name, address) in &target.files {
        query += &format!("&{name}={}", encode(address));
    }
    if let Some(language) = target.language_for(options) {
        query += &format!("&lang={language}");
    }
    format!("{}{query}{}", target.base, target.fragment)
}

/// The custom element and the script that defines it: a classic script, which runs from any host without setup.
pub fn element(target: &Target, options: &Options) -> String {
    let base = public(&target.base);
    let (folder, page) = base.rsplit_once('/').unwrap_or_default();
    let mut attributes = String::new();
    let mut add = |name: &str, value: &str| attributes += &format!(" {name}=\"{}\"", escaped(value));
    // Without `src`, the element loads the page that the host serves for the folder.
    if !["", "index.html"].contains(&page) {
        add("src", base);
    }
    target.files.iter().for_each(|(name, address)| add(name, address));
    let (path, filter) = target.place();
    add("path", path);
    // A separate attribute, so that authors who paste the snippet can change the filter by hand.
    if !filter.is_empty() {
        add("filter", filter);
    }
    add("appearance", options.appearance);
    if let Some(language) = target.language_for(options) {
        add("lang", language);
    }
    if !options.hide.is_empty() {
        add("hide", &options.hide.join(" "));
    }
    if let Some(height) = options.height {
        add("height", &height.to_string());
    }
    format!(
        "<script async src=\"{}/embed.js\"></script>\n<framework-explorer{attributes}></framework-explorer>",
        escaped(folder)
    )
}

/// The snippet with a plain frame.
pub fn iframe(target: &Target, options: &Options) -> String {
    format!(
        "<iframe src=\"{}\" title=\"{}\" width=\"100%\" height=\"{}\" loading=\"lazy\" frameborder=\"0\" allow=\"clipboard-write; web-share; fullscreen\"></iframe>",
        escaped(&frame_address(&Target { base: public(&target.base).to_owned(), ..target.clone() }, options)),
        escaped(&target.title),
        options.height.unwrap_or(USUAL_HEIGHT)
    )
}

/// The address as others can reach it. A file on this disk must be hosted first, so it gets a placeholder.
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

    fn target() -> Target {
        Target {
            base: "https://a.example/x/index.html".into(),
            fragment: "#/goals?theme=norms&q=%22".into(),
            title: "A \"title\"".into(),
            language: "en".into(),
            ..Target::default()
        }
    }

    /// The attributes of the element, as a browser reads them.
    fn attributes(line: &str) -> Vec<(String, String)> {
        let (_, tag) = line.split_once("<framework-explorer").unwrap();
        let (inside, _) = tag.split_once("></framework-explorer>").unwrap();
        let read = |text: &str| text.replace("&quot;", "\"").replace("&amp;", "&");
        let pairs = inside.split_terminator('"').collect::<Vec<_>>();
        pairs.chunks(2).map(|pair| (pair[0].trim_matches([' ', '=']).to_owned(), read(pair[1]))).collect()
    }

    /// The address of the plain frame, as a browser reads it.
    fn address(line: &str) -> String {
        let (_, rest) = line.split_once("src=\"").unwrap();
        rest.split('"').next().unwrap().replace("&amp;", "&")
    }

    #[test]
    fn the_lines_hold_the_view_and_nothing_more() {
        let target = target();
        let mut options = Options::default();
        options.toggle("header");
        assert_eq!(
            element(&target, &options),
            "<script async src=\"https://a.example/x/embed.js\"></script>\n<framework-explorer path=\"goals\" filter=\"theme=norms&amp;q=%22\" appearance=\"auto\" lang=\"en\" hide=\"header\"></framework-explorer>"
        );
        assert!(iframe(&target, &options).contains(
            "?embed&amp;hide=header&amp;lang=en#/goals?theme=norms&amp;q=%22\" title=\"A &quot;title&quot;\""
        ));
        options.toggle("header");
        assert_eq!(options, Options::default());
        assert_eq!(origin(&target.base), "https://a.example");
        let single = Target { base: "https://a.example/x/plan.html".into(), ..target.clone() };
        assert!(element(&single, &options).contains("<framework-explorer src=\"https://a.example/x/plan.html\" path="));
        let on_disk = Target { base: "file:///home/me/page.html".into(), ..target };
        assert!(element(&on_disk, &options).contains("src=\"https://HOST/embed.js\""));
        assert!(iframe(&on_disk, &options).contains("src=\"https://HOST/?embed&amp;lang=en#/goals"));
    }

    #[test]
    fn both_lines_name_all_that_the_reader_sees() {
        let files = ["data", "against", "mapping", "layer"];
        let file = |name: &str| format!("https://b.example/{name}.json?a&b=\"1\"");
        let target = Target {
            files: files.into_iter().map(|name| (name, file(name))).collect(),
            fragment: "#/crosswalk?theme=norms&status=done&relation=equal".into(),
            language: "ar".into(),
            ..target()
        };
        let options = Options { appearance: "dark", height: Some(500), ..Options::default() };
        let mut expected: Vec<_> = files.into_iter().map(|name| (name.to_owned(), file(name))).collect();
        for (name, value) in [
            ("path", "crosswalk"),
            ("filter", "theme=norms&status=done&relation=equal"),
            ("appearance", "dark"),
            ("lang", "ar"),
            ("height", "500"),
        ] {
            expected.push((name.to_owned(), value.to_owned()));
        }
        assert_eq!(attributes(&element(&target, &options)), expected);
        let line = iframe(&target, &options);
        let address = address(&line);
        let (page, fragment) = address.split_once('#').unwrap();
        let named = |name: &str| format!("&{name}=https%3A%2F%2Fb.example%2F{name}.json%3Fa%26b%3D%221%22");
        let named = files.map(named).concat();
        assert_eq!(page, format!("https://a.example/x/index.html?embed&appearance=dark{named}&lang=ar"));
        assert_eq!(fragment, "/crosswalk?theme=norms&status=done&relation=equal");
        assert!(line.contains(" height=\"500\" "));
    }

    #[test]
    fn each_reader_may_have_their_own_language() {
        let target = Target { language: "fr".into(), ..target() };
        let mut options = Options::default();
        assert!(element(&target, &options).contains(" lang=\"fr\""));
        assert!(iframe(&target, &options).contains("&amp;lang=fr#/"));
        options.is_in_readers_language = true;
        assert!(!element(&target, &options).contains("lang="));
        assert!(!iframe(&target, &options).contains("lang="));
    }

    #[test]
    fn the_overview_has_no_place_and_no_filters() {
        let target = Target { fragment: "#/".into(), ..target() };
        let line = element(&target, &Options::default());
        assert!(line.contains(" path=\"\" appearance") && !line.contains("filter="), "{line}");
    }
}
