//! Addresses: converts a [`Route`] and a [`Query`] to and from the fragment. Pure; parsing never fails.
//!
//! `#/goals?q=debris&theme=norms&theme=arms-control&sort=title`: the path is the route, the rest the query. Formatting
//! is canonical, so that one view has one address: facets in order, ids sorted, defaults left out.
//!
//! ```
//! use routes::{Address, Route};
//!
//! let address = Address::parse("#/goals?theme=norms&q=debris&theme=arms-control&sort=relevance");
//! assert_eq!(address.route, Route::Goals);
//! assert_eq!(address.to_string(), "#/goals?q=debris&theme=arms-control&theme=norms");
//! ```

mod nearest;
mod repaired;
mod route;

pub use nearest::nearest;
pub use repaired::{repaired, resolves};
pub use route::Route;

use std::fmt;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use explore::{FacetKey, Query, Sort};
use framework::Framework;

/// The longest search text kept in an address, in characters.
pub const LONGEST_TEXT: usize = 400;

/// The most facet values kept in an address.
const MOST_VALUES: usize = 200;

/// The longest layer that a page's links carry, in bytes.
const LONGEST_LAYER_IN_LINKS: usize = 500;

/// Escapes everything but letters, digits and the marks that no browser escapes.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The reader's route and query.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    /// The route: a page, or a part of one.
    pub route: Route,
    /// The query, which is kept from route to route.
    pub query: Query,
}

impl Address {
    /// A route with an empty query.
    pub fn at(route: Route) -> Self {
        Self { route, query: Query::default() }
    }

    /// Parses a fragment, with or without `#`. Invalid parts are dropped.
    pub fn parse(fragment: &str) -> Self {
        let fragment = fragment.strip_prefix('#').unwrap_or(fragment);
        let (path, keys) = fragment.split_once('?').unwrap_or((fragment, ""));
        let mut address = Self::at(Route::parse(&decode(path)));
        for pair in keys.split('&') {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            address.insert(key, &decode(&value.replace('+', " ")));
        }
        address.query.forget_usual_sort();
        address
    }

    /// Drops keys that are not facets of this framework, which parsing cannot tell.
    pub fn keep_known(&mut self, framework: &Framework) {
        self.query.chosen.keep_known(framework);
    }

    /// The fragment for pages, files and print: without a layer that is too long to read or type.
    pub fn short(&self) -> String {
        format!("#{}{}", self.route, link_query(&self.query))
    }

    fn insert(&mut self, key: &str, value: &str) {
        let query = &mut self.query;
        if key == "q" {
            query.text = value.chars().filter(|c| !c.is_control()).take(LONGEST_TEXT).collect();
        } else if key == "sort" {
            query.sort = value.parse::<Sort>().ok();
        } else if query.overlay.insert(key, value) {
            // The overlay took it.
        } else if let Ok(facet) = key.parse::<FacetKey>()
            && !value.is_empty()
            && query.chosen.len() < MOST_VALUES
        {
            query.chosen.insert(facet, &value.chars().take(LONGEST_TEXT).collect::<String>());
        }
    }
}

impl fmt::Display for Address {
    /// The fragment, with `#`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}{}", self.route, query_string(&self.query))
    }
}

/// A query as a query string, with its question mark; empty for an empty query.
pub fn query_string(query: &Query) -> String {
    let Query { text, chosen, overlay, sort } = query;
    let sort = sort.filter(|sort| *sort != Sort::default_for(text)).map(|sort| ("sort", sort.as_str()));
    let words = (!text.is_empty()).then_some(("q", text.as_str()));
    let overlay = overlay.iter().map(|(key, value)| (key.as_str(), value));
    let mut query_string = String::new();
    let mut ask = |key: &str, value: &str| {
        query_string += &format!("{}{key}={}", if query_string.is_empty() { '?' } else { '&' }, encode(value));
    };
    if let Some((key, value)) = words {
        ask(key, value);
    }
    chosen.iter().for_each(|(facet, id)| ask(facet.as_str(), id));
    overlay.chain(sort).for_each(|(key, value)| ask(key, value));
    query_string
}

/// Like [`query_string`], for a page's links: without a long layer, which would make a page with many links many times
/// larger. The reader still takes the layer along when following such a link.
pub fn link_query(query: &Query) -> String {
    match query.overlay.layer() {
        Some(layer) if layer.len() > LONGEST_LAYER_IN_LINKS => {
            query_string(&Query { overlay: query.overlay.without_layer(), ..query.clone() })
        }
        _ => query_string(query),
    }
}

fn decode(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// A text, escaped for a parameter.
pub fn encode(text: &str) -> impl fmt::Display + '_ {
    utf8_percent_encode(text, ESCAPED)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn printing_is_canonical() {
        let cases = [
            ("", "#/"),
            ("#", "#/"),
            ("#/goals", "#/goals"),
            ("#/goals/", "#/goals"),
            ("#/goals?sort=document", "#/goals"),
            ("#/goals?sort=relevance&q=a", "#/goals?q=a"),
            ("#/goals?sort=relevance", "#/goals?sort=relevance"),
            ("#/goals?theme=norms&pillar=b&theme=arms&theme=norms", "#/goals?pillar=b&theme=arms&theme=norms"),
            ("#/goals?q=a+b%2Bc", "#/goals?q=a%20b%2Bc"),
            ("#/goals?Unknown=1&un_known=2&&=&q", "#/goals"),
            ("#/goals?level=2&voice=a&section=b&level=1", "#/goals?section=b&level=1&level=2&voice=a"),
            (
                "#/goals?sort=label&my.score=2..4&my.note=perhaps&change=moved",
                "#/goals?my.score=2..4&change=moved&sort=label",
            ),
            ("#/section/b", "#/section/b"),
            ("#/goal/norms?q=%F0%9F", "#/goal/norms?q=%EF%BF%BD"),
            ("#/no such/place", "#/no%20such/place"),
        ];
        for (given, printed) in cases {
            assert_eq!(Address::parse(given).to_string(), printed, "{given}");
        }
    }

    #[test]
    fn keys_that_a_framework_does_not_have_are_dropped() {
        let framework = space_diplomacy::framework();
        let mut address = Address::parse("#/goals?fbclid=1&theme=nowhere&my.note=yes");
        address.keep_known(&framework);
        assert_eq!(address.to_string(), "#/goals?theme=nowhere&my.note=yes");
    }

    #[test]
    fn links_of_a_page_leave_a_long_layer_out() {
        let long = format!("#/goals?my.note=yes&layer={}", "a".repeat(LONGEST_LAYER_IN_LINKS + 1));
        assert_eq!(link_query(&Address::parse(&long).query), "?my.note=yes");
        assert_eq!(link_query(&Address::parse("#/goals?layer=abc").query), "?layer=abc");
        assert_eq!(Address::parse(&long).short(), "#/goals?my.note=yes");
    }

    #[test]
    fn a_megabyte_of_words_is_cut() {
        let address = Address::parse(&format!("#/goals?q={}", "word ".repeat(200_000)));
        assert_eq!(address.query.text.chars().count(), LONGEST_TEXT);
    }
}
