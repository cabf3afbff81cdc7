//! The sitemap for search engines, after sitemaps.org.

use crate::{CONTENTS, Files, Place, Site, xml};

const NAMESPACE: (&str, &str) = ("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");

/// The name of the sitemap, or of the sitemap index.
const NAME: &str = "sitemap.xml";

/// The most pages allowed in one sitemap.
const LONGEST: usize = 50_000;

/// One sitemap, or several with an index; none without a site address.
pub(crate) fn files(site: &Site, places: &[Place]) -> Files {
    let Some(address) = site.address else { return Files::new() };
    let own = ["", CONTENTS].map(str::to_owned);
    let pages: Vec<_> =
        own.into_iter().chain(places.iter().map(Place::page)).map(|page| format!("{address}{page}")).collect();
    lists(address, &pages, site.day())
}

/// The sitemaps for these pages.
pub(crate) fn lists(address: &str, pages: &[String], day: &str) -> Files {
    let parts: Vec<_> = pages.chunks(LONGEST).collect();
    if let [all] = parts.as_slice() {
        return list("urlset", "url", all, day).map(|text| (NAME.to_owned(), text.into_bytes())).into_iter().collect();
    }
    let name = |at: usize| format!("sitemap-{}.xml", at + 1);
    let names: Vec<_> = (0..parts.len()).map(|at| format!("{address}{}", name(at))).collect();
    let parts = parts.iter().enumerate().map(|(at, part)| (name(at), list("urlset", "url", part, day)));
    let all = parts.chain([(NAME.to_owned(), list("sitemapindex", "sitemap", &names, day))]);
    all.filter_map(|(name, text)| Some((name, text?.into_bytes()))).collect()
}

fn list(root: &str, item: &str, addresses: &[String], day: &str) -> Option<String> {
    xml::document(|writer| {
        writer.create_element(root).with_attribute(NAMESPACE).write_inner_content(|writer| {
            for address in addresses {
                writer.create_element(item).write_inner_content(|writer| {
                    xml::text(writer, "loc", address)?;
                    if day.is_empty() { Ok(()) } else { xml::text(writer, "lastmod", day) }
                })?;
            }
            Ok(())
        })?;
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_list_is_several_with_a_list_of_them() {
        let pages: Vec<_> = (0..=LONGEST).map(|at| format!("https://a.example/{at}?b&c")).collect();
        let files = lists("https://a.example/", &pages, "2026-11-28");
        assert_eq!(files.keys().collect::<Vec<_>>(), ["sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"]);
        let text = |name: &str| String::from_utf8(files[name].clone()).unwrap();
        assert!(text("sitemap.xml").contains("<loc>https://a.example/sitemap-2.xml</loc>"));
        assert!(text("sitemap-2.xml").contains("<loc>https://a.example/50000?b&amp;c</loc>"));
        assert_eq!(text("sitemap-2.xml").matches("<lastmod>2026-11-28</lastmod>").count(), 1);
    }
}
