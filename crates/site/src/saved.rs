//! *Save as a site*: makes the folder of one framework from that of another. The explorer is the same for every
//! framework, so its files are copied; files about the framework are generated.

use exports::page::{PageLayers, with_framework};
use framework::Framework;
use sha2::{Digest, Sha256, Sha384};

use crate::{Files, Site, escaped, files, head, in_language_of, metadata};

/// The name of the list of a folder's files.
pub const PARTS: &str = "site-parts.txt";

/// The name of the file with the layer published with the framework.
pub const LAYER: &str = "layer.json";

/// The explorer's page, its service worker, and its web app manifest.
const INDEX: &str = "index.html";
const SERVICE_WORKER: &str = "sw.js";
const MANIFEST: &str = "manifest.webmanifest";

/// How many digits of a hash identify a version.
const DIGITS: usize = 16;

/// The parts of a folder: the id of its framework, then each file with the address to fetch it from, since hosts hide
/// files that configure them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parts {
    /// The id of the framework.
    pub id: String,
    /// The name of each file, and its address relative to the page.
    pub files: Vec<(String, String)>,
}

impl Parts {
    /// Writes the list as text.
    pub fn write(&self) -> String {
        let files = self.files.iter().map(|(name, address)| format!("{name}\t{address}\n"));
        format!("{}\n{}", self.id, files.collect::<String>())
    }

    /// Reads a list; none if the text is not one.
    pub fn read(text: &str) -> Option<Self> {
        let (id, files) = text.split_once('\n')?;
        let files = files.lines().map(|line| line.split_once('\t'));
        let files = files.map(|file| file.map(|(name, address)| (name.to_owned(), address.to_owned())));
        Some(Self { id: id.to_owned(), files: files.collect::<Option<_>>()? })
    }
}

/// The folder for `framework`, made from the files of a folder with the framework called `id`; none if they are not
/// such files. `layers` lie over the framework. `address` is where the folder will be served, with a trailing slash.
pub fn saved(
    framework: &Framework,
    layers: &PageLayers,
    address: Option<&str>,
    id: &str,
    parts: Files,
) -> Option<Files> {
    let framework = framework.as_original();
    let catalogues: Vec<_> = catalogues(&parts).map(|(tag, text)| (tag.to_owned(), text.to_owned())).collect();
    let catalogues: Vec<_> = catalogues.iter().map(|(tag, text)| (tag.as_str(), text.as_str())).collect();
    in_language_of(framework, &catalogues, || written(framework, layers, address, id, parts))
}

fn written(
    framework: &Framework,
    layers: &PageLayers,
    address: Option<&str>,
    id: &str,
    mut parts: Files,
) -> Option<Files> {
    let languages = languages(&parts);
    let languages: Vec<_> = languages.iter().map(String::as_str).collect();
    let style = parts.keys().find(|name| name.starts_with("style-"))?.clone();
    let site = Site { framework, address, style: &style, preview: None, languages: &languages };
    let text = |parts: &Files, name: &str| String::from_utf8(parts.get(name)?.clone()).ok();
    let [single, new_single] = [id, &framework.id].map(|id| format!("{id}.html"));
    let index = layers.put_into(&index(&text(&parts, INDEX)?, &site, [&single, &new_single])?)?;
    let manifest = manifest(&text(&parts, MANIFEST)?, framework)?;
    let single_page = layers.put_into(&with_framework(&text(&parts, &single)?, framework)?)?;
    let mut service_worker = without_texts(&text(&parts, SERVICE_WORKER)?);
    for (name, new) in [(INDEX, &index), (MANIFEST, &manifest)] {
        let old = integrity(parts.get(name)?);
        // Otherwise the files are of mixed versions, for example because the browser cached the page.
        service_worker =
            service_worker.contains(&old).then(|| service_worker.replace(&old, &integrity(new.as_bytes())))?;
    }
    parts.remove(&single);
    for (name, content) in [(INDEX, index), (MANIFEST, manifest), (&new_single, single_page)] {
        parts.insert(name.to_owned(), content.into_bytes());
    }
    parts.insert(SERVICE_WORKER.to_owned(), versioned(&service_worker)?.into_bytes());
    parts.extend(files(&site));
    parts.extend(layers.published.as_ref().map(|layer| (LAYER.to_owned(), layer.write().into_bytes())));
    Some(parts)
}

/// The explorer's languages: English, and those with a catalogue `messages-TAG-HASH.txt` in the folder.
fn languages(parts: &Files) -> Vec<String> {
    std::iter::once("en").chain(catalogues(parts).map(|(tag, _)| tag)).map(str::to_owned).collect()
}

/// The explorer's message catalogues in other languages, by tag.
fn catalogues(parts: &Files) -> impl Iterator<Item = (&str, &str)> {
    let tag = |name: &str| Some(name.strip_prefix("messages-")?.strip_suffix(".txt")?.rsplit_once('-')?.0.len());
    parts.iter().filter_map(move |(name, text)| {
        let start = "messages-".len();
        Some((name.get(start..start + tag(name)?)?, std::str::from_utf8(text).ok()?))
    })
}

/// The explorer's page with another framework and its metadata.
fn index(page: &str, site: &Site, [single, new]: [&str; 2]) -> Option<String> {
    let page = with_framework(page, site.framework)?;
    let (before, after) = page.split_once("</title>\n")?;
    let described = head::named("name", "description", &description(site.framework));
    let page = format!("{before}</title>\n{described}\n{}\n{after}", metadata(site));
    Some(page.replacen(&format!("href=\"{}\"", escaped(single)), &format!("href=\"{}\"", escaped(new)), 1))
}

/// A one-line description of the page.
pub fn description(framework: &Framework) -> String {
    let publisher = &framework.publisher;
    if publisher.is_empty() {
        return messages::site_description(&framework.title);
    }
    messages::site_description_by(&framework.title, publisher)
}

/// The web app manifest for a framework; none if the text is not a manifest.
pub fn manifest(text: &str, framework: &Framework) -> Option<String> {
    let mut manifest: serde_json::Value = serde_json::from_str(text).ok()?;
    let object = manifest.as_object_mut()?;
    object.insert("name".into(), format!("Framework Explorer: {}", framework.title).into());
    object.insert("short_name".into(), framework.short_title.as_str().into());
    object.insert("description".into(), description(framework).into());
    Some(format!("{manifest:#}\n"))
}

/// The service worker without the translated texts of the previous framework, which are not copied. Otherwise it would
/// wait for them and, if one is missing, cache nothing.
fn without_texts(service_worker: &str) -> String {
    const ENTRY: &str = "[\"framework-";
    let mut pieces = service_worker.split(ENTRY);
    let mut kept = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let after = piece.split_once(']').map_or("", |(_, after)| after);
        if let Some(after) = after.trim_start().strip_prefix(',') {
            kept += after.trim_start();
        } else {
            kept.truncate(kept.trim_end().trim_end_matches(',').len());
            kept += after;
        }
    }
    kept
}

/// The service worker with a new version.
fn versioned(text: &str) -> Option<String> {
    const MARK: &str = "VERSION";
    let digits = |byte: &u8| format!("{byte:02x}");
    let hash: String = Sha256::digest(text).iter().take(DIGITS / 2).map(digits).collect();
    let mark = text.find(MARK)?;
    let start = mark + text[mark..].find('"')? + 1;
    let end = start + text[start..].find('"')?;
    (end - start == DIGITS).then(|| format!("{}{hash}{}", &text[..start], &text[end..]))
}

/// A file's hash in the subresource integrity format, which browsers check and the service worker lists.
pub fn integrity(bytes: &[u8]) -> String {
    use base64::{Engine, engine::general_purpose::STANDARD};
    format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> Files {
        let index = "<html lang=\"en\"><title>Old</title>\n<meta property=\"og:title\" content=\"Old\">\n\
            <link rel=\"alternate\" type=\"text/html\" href=\"old.html\" download>\n\
            <div><!--page-->Old<!--/page--></div><script type=\"text/plain\" id=\"framework\">old</script>";
        let manifest = "{\"name\":\"Old\",\"start_url\":\"./\"}";
        let service_worker = format!(
            "const VERSION = \"0123456789abcdef\";\nconst FILES = [[\"index.html\",\"{}\"],[\"manifest.webmanifest\",\"{}\"]];",
            integrity(index.as_bytes()),
            integrity(manifest.as_bytes())
        );
        let files = [
            ("index.html", index),
            ("old.html", index),
            ("manifest.webmanifest", manifest),
            ("sw.js", &service_worker),
            ("app-0.js", "run()"),
            ("messages-pt-BR-0123.txt", ""),
            ("style-0.css", ""),
        ];
        files.map(|(name, content)| (name.to_owned(), content.as_bytes().to_vec())).into()
    }

    #[test]
    fn a_folder_speaks_of_the_new_framework_and_of_nothing_else() {
        let framework = space_diplomacy::framework();
        let files = saved(&framework, &PageLayers::default(), Some("https://example.org/"), "old", folder()).unwrap();
        let text = |name: &str| String::from_utf8(files[name].clone()).unwrap();
        for name in ["index.html", "space-diplomacy.html", "manifest.webmanifest"] {
            assert!(!text(name).contains("Old") && text(name).contains(&framework.title), "{name}");
        }
        let index = text("index.html");
        assert!(index.contains("href=\"space-diplomacy.html\"") && index.contains("rel=\"canonical\""), "{index}");
        assert!(files.contains_key("goal/norms.html") && files.contains_key("sitemap.xml"));
        assert_eq!(text("app-0.js"), "run()");
        assert!(!files.contains_key("old.html"));
        assert!(index.contains("hreflang=\"en\"") && index.contains("hreflang=\"pt-BR\""), "{index}");
        let service_worker = text("sw.js");
        for name in ["index.html", "manifest.webmanifest"] {
            assert!(service_worker.contains(&integrity(&files[name])), "{name} in {service_worker}");
        }
        assert!(!service_worker.contains("0123456789abcdef"), "{service_worker}");
    }

    #[test]
    fn a_folder_has_the_words_for_a_framework_in_another_language() {
        let mut framework = Framework::clone(&space_diplomacy::framework());
        framework.language = "de".to_owned();
        let german = messages::catalogues().find(|(tag, _)| *tag == "de").unwrap().1;
        let mut folder = folder();
        folder.insert("messages-de-0123.txt".to_owned(), german.as_bytes().to_vec());
        let files = saved(&framework, &PageLayers::default(), None, "old", folder).unwrap();
        let text = |name: &str| String::from_utf8(files[name].clone()).unwrap();
        assert!(text("goal/norms.html").contains("Im Explorer öffnen") && text("llms.txt").contains("[Inhalt]"));
        assert!(text("manifest.webmanifest").contains("erkunden. Herausgegeben von"));
    }

    #[test]
    fn the_layers_of_a_page_stay_in_its_site() {
        let framework = space_diplomacy::framework();
        let layers = PageLayers { published: Some(layers::Layer::default()), own: Some(layers::Layer::default()) };
        let files = saved(&framework, &layers, None, "old", folder()).unwrap();
        for name in ["index.html", "space-diplomacy.html"] {
            let page = String::from_utf8(files[name].clone()).unwrap();
            assert!(page.contains("id=\"layer\"") && page.contains("id=\"own-layer\""), "{name}");
        }
        let service_worker = String::from_utf8(files["sw.js"].clone()).unwrap();
        assert!(service_worker.contains(&integrity(&files["index.html"])) && files.contains_key(LAYER));
    }

    #[test]
    fn a_service_worker_waits_for_no_texts_of_another_framework() {
        let [texts, words] =
            ["framework-de-01.txt", "messages-de-02.txt"].map(|name| format!("[\"{name}\",\"sha384-a/+=\"]"));
        for list in
            [format!("{texts},\n\t{words}"), format!("{words}, {texts}"), format!("{texts},{words},\n\t{texts}")]
        {
            assert_eq!(without_texts(&format!("a=[{list}];b()")), format!("a=[{words}];b()"), "{list}");
        }
        assert_eq!(without_texts(&format!("a=[{texts},{texts}];b()")), "a=[];b()");
    }

    #[test]
    fn what_is_no_such_folder_gives_none() {
        let framework = space_diplomacy::framework();
        for missing in ["index.html", "old.html", "sw.js", "style-0.css", "manifest.webmanifest"] {
            let mut files = folder();
            files.remove(missing);
            assert_eq!(saved(&framework, &PageLayers::default(), None, "old", files), None, "{missing}");
        }
    }

    #[test]
    fn a_list_is_read_as_it_was_written() {
        let parts = Parts {
            id: "plan".into(),
            files: vec![("_headers".into(), "hosting/headers.txt".into()), ("sw.js".into(), "sw.js".into())],
        };
        assert_eq!(Parts::read(&parts.write()), Some(parts));
        assert_eq!(Parts::read("<!doctype html>\n<p>There is nothing here"), None);
    }
}
