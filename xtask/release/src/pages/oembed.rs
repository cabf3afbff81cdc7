//! oEmbed answers, as files: what a content system needs to turn a link into the live explorer.

use framework::Framework;
use serde_json::json;

use crate::build::page::escape;

/// A size that fits most columns; the explorer fits itself to whatever it gets.
const WIDTH: u32 = 720;
const HEIGHT: u32 = 640;

/// A day, in seconds.
const CACHE_AGE: u32 = 86_400;

/// The answer for one place of the explorer, `path` below the site.
pub fn answer(framework: &Framework, title: &str, path: &str, site: &str) -> String {
    let answer = json!({
        "version": "1.0",
        "type": "rich",
        "title": title,
        "provider_name": framework.title,
        "provider_url": site,
        "cache_age": CACHE_AGE,
        "html": frame(title, &format!("{site}{path}")),
        "width": WIDTH,
        "height": HEIGHT,
        "thumbnail_url": format!("{site}icon-512.png"),
        "thumbnail_width": 512,
        "thumbnail_height": 512,
    });
    format!("{answer:#}\n")
}

fn frame(title: &str, address: &str) -> String {
    format!(
        "<iframe src=\"{}\" title=\"{}\" width=\"{WIDTH}\" height=\"{HEIGHT}\" loading=\"lazy\" \
         allow=\"clipboard-write; web-share; fullscreen\" style=\"width:100%;border:0\"></iframe>",
        escape(address),
        escape(title)
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use space_diplomacy::framework as bundled;

    #[test]
    fn an_answer_has_all_that_the_specification_requires_of_a_rich_one() {
        let text = answer(&bundled(), "A \"goal\"", "index.html?embed#/goal/a", "https://example.org/");
        let answer: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!((&answer["version"], &answer["type"]), (&json!("1.0"), &json!("rich")));
        assert!(answer["width"].is_u64() && answer["height"].is_u64());
        let html = answer["html"].as_str().unwrap();
        assert!(
            html.contains("src=\"https://example.org/index.html?embed#/goal/a\" title=\"A &quot;goal&quot;\""),
            "{html}"
        );
    }
}
