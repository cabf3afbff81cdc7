//! Sharing: the addresses of what is on screen, the share sheet, and the context that exports need.

use leptos::prelude::*;

use crate::browser;
use exports::Context;
use routes::{Address, Route};

use super::Session;

impl Session {
    /// Calls `then` with the context that exports need, and returns its result.
    pub fn with_context<T>(self, then: impl FnOnce(&Context) -> T) -> T {
        let framework = self.framework();
        let fragment = self.address.with(Address::short);
        let filters = self.filters_in_words();
        let base = self.page_address();
        then(&Context {
            framework: &framework,
            base: &base,
            fragment: &fragment,
            filters: &filters,
            today: &self.settings.today.get(),
            program: env!("CARGO_PKG_VERSION"),
            layer: None,
        })
    }

    /// What the goals on screen have in common, in words: the subject of the page, then the filters. A page that
    /// filters do not change, such as that of one goal, names none.
    fn filters_in_words(self) -> String {
        let framework = self.framework();
        let subject = self.route.with(|route| messages::filters(&route.as_query(), &framework));
        let asked = self.query.with(|query| messages::filters(query, &framework));
        let is_filtered =
            self.route.with(|route| route.shows_results() || exports::goals_of(&framework, route).is_none());
        let mine = self.my_filters_in_words();
        let parts = [Some(subject), Some(asked).filter(|_| is_filtered), Some(mine).filter(|_| is_filtered)];
        let parts: Vec<_> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
        parts.join(&messages::separator())
    }

    /// The address that leads to a route from anywhere.
    pub fn permalink(self, route: Route) -> String {
        exports::permalink(&self.page_address(), &Address::at(route).to_string())
    }

    /// The address that opens what is on screen in a window by itself. `None` where the page has no address, as inside
    /// `srcdoc`.
    pub fn full_address(self) -> Option<String> {
        let fragment = self.address.with(ToString::to_string);
        let page = self.page_address();
        (!page.starts_with("about:")).then(|| exports::permalink(&page, &fragment))
    }

    /// Opens the share sheet for what is on screen.
    pub fn share(self) {
        let title = messages::route_title(&self.route.get(), &self.framework());
        let fragment = self.address.with(ToString::to_string);
        browser::share(&messages::without_isolates(&title), &exports::permalink(&self.page_address(), &fragment));
    }
}
