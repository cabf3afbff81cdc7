//! oEmbed answers, as files, with which content systems turn a link into the live explorer.

use serde_json::json;

use crate::{Files, Place, Site, escaped, head::Picture};

/// A size that fits most columns; the explorer adapts to any other.
const WIDTH: u32 = 720;
const HEIGHT: u32 = 640;

/// A day, in seconds.
const CACHE_AGE: u32 = 86_400;

/// The answer for the explorer as a whole.
pub(crate) const INDEX: &str = "oembed/index.json";

/// An answer for each place and one for the whole; none without a site address.
pub(crate) fn files(site: &Site, places: &[Place]) -> Files {
    let whole = (INDEX.to_owned(), answer(site, &site.framework.title, "index.html?embed"));
    let each = places
        .iter()
        .map(|place| (place.answer(), answer(site, &place.title(site.framework), &place.explorer("?embed"))));
    let all = std::iter::once(whole).chain(each);
    all.filter_map(|(name, answer)| Some((name, answer?.into_bytes()))).collect()
}

/// The answer for one place of the explorer; `path` is relative to the site.
fn answer(site: &Site, title: &str, path: &str) -> Option<String> {
    let address = site.address?;
    let picture = Picture::of(site);
    let answer = json!({
        "version": "1.0",
        "type": "rich",
        "title": title,
        "provider_name": site.framework.title,
        "provider_url": address,
        "cache_age": CACHE_AGE,
        "html": frame(title, &format!("{address}{path}")),
        "width": WIDTH,
        "height": HEIGHT,
        "thumbnail_url": format!("{address}{}", picture.name),
        "thumbnail_width": picture.width,
        "thumbnail_height": picture.height,
    });
    Some(format!("{answer:#}\n"))
}

fn frame(title: &str, address: &str) -> String {
    format!(
        "<iframe src=\"{}\" title=\"{}\" width=\"{WIDTH}\" height=\"{HEIGHT}\" loading=\"lazy\" \
         allow=\"clipboard-write; web-share; fullscreen\" style=\"width:100%;border:0\"></iframe>",
        escaped(address),
        escaped(title)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_has_all_that_the_specification_requires_of_a_rich_one() {
        let framework = space_diplomacy::framework();
        let address = Some("https://example.org/");
        let site =
            Site { framework: &framework, address, style: "style.css", preview: Some("preview.png"), languages: &[] };
        let text = answer(&site, "A \"goal\"", "index.html?embed#/goal/a").unwrap();
        let answer: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!((&answer["version"], &answer["type"]), (&json!("1.0"), &json!("rich")));
        assert!(answer["width"].is_u64() && answer["height"].is_u64());
        assert_eq!(answer["thumbnail_url"], "https://example.org/preview.png");
        let html = answer["html"].as_str().unwrap();
        assert!(
            html.contains("src=\"https://example.org/index.html?embed#/goal/a\" title=\"A &quot;goal&quot;\""),
            "{html}"
        );
        assert!(files(&Site { address: None, ..site }, &[]).is_empty());
    }
}
