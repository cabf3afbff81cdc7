//! Navigation: everything that a reader does to route and query. Each way ends in one address.

use leptos::prelude::*;

use crate::browser::{self, Restore, Visit};
use explore::{Dropped, FacetKey, OverlayKey, Query, Sort};
use framework::Framework;
use routes::{Address, LONGEST_TEXT, Route, repaired, resolves};

use super::{Session, chunk::needs_chunk};

/// How a reader comes to an address.
enum Arrival {
    /// By a link, a key or a choice.
    Forward,
    /// Back to where they were.
    Back(Restore),
    /// Because the host asked.
    ForHost,
}

impl Session {
    /// The fragment that leads to a route and keeps the query.
    pub fn href(self, route: Route) -> String {
        self.link_query.with(|link_query| format!("#{route}{link_query}"))
    }

    /// The fragment that leads to a route and filters by these values, and by nothing else.
    pub fn href_to_value(self, route: Route, values: &[(FacetKey, &str)]) -> String {
        let mut address = Address::at(route);
        for (key, id) in values {
            address.query.chosen.insert(*key, id);
        }
        address.to_string()
    }

    /// The fragment that leads to a route and filters by this overlay value, and by this value of a facet.
    pub fn href_to_overlay(
        self,
        route: Route,
        (key, value): (OverlayKey, &str),
        facet: Option<(FacetKey, &str)>,
    ) -> String {
        let mut address = Address::at(route);
        address.query.overlay.toggle(key, value);
        if let Some((key, id)) = facet {
            address.query.chosen.insert(key, id);
        }
        address.to_string()
    }

    /// Goes to an address: writes it and shows it.
    pub fn go(self, address: Address, visit: Visit) {
        if self.address.with_untracked(|present| *present == address) {
            return;
        }
        if visit == Visit::Push {
            self.remember();
        }
        browser::write_fragment(&address.to_string(), visit);
        self.show(address, Arrival::Forward);
    }

    /// Notes in the current history entry what to restore when the reader comes back.
    pub(super) fn remember(self) {
        browser::remember(self.pages.get_untracked());
    }

    /// Shows an address to which the browser has gone by itself, and makes it canonical.
    pub(super) fn follow_browser(self, fragment: &str, restore: Option<Restore>) {
        if self.opens_other_framework(fragment) {
            return;
        }
        // The framework that the address asks for reads it once it is open.
        if self.is_awaiting() || self.is_changing.get_untracked() {
            return self.address.set(Address::parse(fragment));
        }
        let address = self.read(fragment);
        make_canonical(&self.explorer.get_untracked().framework, &address, fragment);
        self.show(address, restore.map_or(Arrival::Forward, Arrival::Back));
    }

    /// Shows an address that the host asks for, and leaves the focus where it is, perhaps in the host's page.
    pub(super) fn go_for_host(self, address: Address) {
        browser::write_fragment(&address.to_string(), Visit::Replace);
        self.show(address, Arrival::ForHost);
    }

    /// Follows a link inside the page.
    pub(super) fn follow(self, fragment: &str) {
        let mut address = self.read(fragment);
        if address.query.overlay.layer().is_none() {
            let layer = self.query.with_untracked(|query| query.overlay.layer().map(str::to_owned));
            if let Some(layer) = layer {
                address.query.overlay.insert(OverlayKey::Layer.as_str(), &layer);
            }
        }
        self.go(address, Visit::Push);
    }

    /// The address that a fragment is or was meant to be, without keys that the framework does not know.
    fn read(self, fragment: &str) -> Address {
        let framework = self.explorer.get_untracked().framework.clone();
        self.read_for(&framework, fragment, &Address::default())
    }

    /// Reads a fragment for a framework; where the address bar has none, the address on screen.
    pub(super) fn read_for(self, framework: &Framework, fragment: &str, present: &Address) -> Address {
        let parsed = || if fragment.is_empty() { present.clone() } else { Address::parse(fragment) };
        let mut address = repaired(framework, fragment).unwrap_or_else(parsed);
        address.keep_known(framework);
        address
    }

    /// Shows an address, and puts the reader where the way they came calls for.
    fn show(self, address: Address, arrival: Arrival) {
        let before = self.address.get_untracked();
        if before == address {
            return;
        }
        let is_new_place = before.route != address.route;
        let text_changed = before.query != address.query;
        let pages = if let Arrival::Back(restore) = &arrival { restore.pages() } else { 1 };
        self.pages.set(pages);
        let route = address.route.clone();
        let needs_chunk = needs_chunk(&address);
        self.address.set(address);
        let arrive = move |_| {
            // A reader who went on while the page was loading is left in peace.
            if self.route.get_untracked() != route {
                return;
            }
            self.after_change(is_new_place, text_changed);
            browser::soon(move || match arrival {
                Arrival::Back(restore) => restore.restore(),
                Arrival::Forward if is_new_place => self.reveal_place(true),
                Arrival::ForHost if is_new_place => self.reveal_place(false),
                _ => {}
            });
        };
        if needs_chunk { self.with_chunk(arrive) } else { arrive(None) }
    }

    /// Scrolls and, if wanted, puts the focus where a reader who just arrived expects it: on the part that the address
    /// names, else at the top.
    pub(super) fn reveal_place(self, with_focus: bool) {
        match part_selector(&self.route.get_untracked()) {
            Some(selector) => browser::show_part(&selector, with_focus),
            None => {
                browser::scroll_to_top();
                if with_focus {
                    browser::focus_heading();
                }
            }
        }
    }

    fn after_change(self, is_new_place: bool, query_changed: bool) {
        let framework = self.explorer.get_untracked().framework.clone();
        if is_new_place {
            browser::set_title(&messages::route_title(&self.route.get_untracked(), &framework));
            self.post_place();
        }
        if query_changed {
            self.announce_count();
            self.post_findings();
        }
    }

    /// How many items the page shows, and of how many, in words.
    pub fn status(self) -> String {
        if let Some(api) = self.chunk.get().api() {
            return (api.status)(self);
        }
        let framework = self.framework();
        self.findings.with(|findings| messages::status(&framework, findings.goals.len(), findings.total))
    }

    /// The reader types: the list follows each letter, and the history keeps one entry. Returns the text, cut to the
    /// length that an address can hold.
    pub fn type_text(self, typed: String) -> String {
        let text: String = typed.chars().take(LONGEST_TEXT).collect();
        if text.len() < typed.len() {
            self.notify(messages::text_cut(LONGEST_TEXT));
        }
        self.find_text(text.clone());
        text
    }

    fn find_text(self, text: String) {
        let mut address = self.address.get_untracked();
        address.query.text = text;
        address.query.forget_usual_sort();
        if address.route.shows_results() {
            self.go(address, Visit::Replace);
        } else {
            address.route = Route::Goals;
            self.remember();
            browser::write_fragment(&address.to_string(), Visit::Push);
            // The focus stays in the field.
            self.pages.set(1);
            self.address.set(address);
            self.with_chunk(move |_| self.after_change(true, true));
        }
    }

    /// Clears the words and leaves the field for new ones, in the same history entry.
    pub fn clear_search(self) {
        if self.query.with_untracked(|query| !query.text.is_empty()) {
            self.find_text(String::new());
        }
    }

    /// Goes to the result list, or into it if typing has led there already.
    pub fn show_list(self) {
        let query = self.query.get_untracked();
        if self.route.get_untracked() == Route::Goals {
            return self.reveal_place(true);
        }
        self.visit_address(Address { route: Route::Goals, query });
    }

    /// Goes to an address, as a link does.
    pub fn visit_address(self, address: Address) {
        self.go(address, Visit::Push);
    }

    /// Drops a part of the query that keeps it from finding anything.
    pub fn drop_part(self, part: &Dropped) {
        self.change(|query| *query = part.from(query));
    }

    /// Replaces a word that finds nothing by another.
    pub fn replace_word(self, word: &str, by: &str) {
        self.change(|query| {
            let words = query.text.split_whitespace().map(|typed| if typed == word { by } else { typed });
            query.text = words.collect::<Vec<_>>().join(" ");
        });
    }

    /// Toggles a value of a facet.
    pub fn choose(self, key: FacetKey, id: &str) {
        self.change(|query| query.chosen.toggle(key, id));
    }

    /// Clears a facet, and puts the focus on it: the button that was pressed is gone.
    pub fn clear_facet(self, key: FacetKey) {
        self.change(|query| query.chosen.clear(key));
        browser::focus(&format!("[data-facet=\"{}\"] summary", key.as_str()));
    }

    /// Clears the words.
    pub fn clear_text(self) {
        self.change(|query| query.text.clear());
    }

    /// Clears everything but the order.
    pub fn clear_all(self) {
        let keys = self.route.with_untracked(Route::overlay_keys);
        self.change(|query| {
            let mut overlay = std::mem::take(&mut query.overlay);
            for key in keys {
                overlay.clear(*key);
            }
            *query = Query { sort: query.sort, overlay, ..Query::default() };
        });
    }

    /// Toggles an overlay value.
    pub fn choose_overlay(self, key: OverlayKey, value: &str) {
        self.change(|query| query.overlay.toggle(key, value));
    }

    /// Sorts by an order.
    pub fn sort(self, sort: Sort) {
        self.change(|query| query.sort = (sort != Sort::default_for(&query.text)).then_some(sort));
    }

    /// Sorts by the order with this word in addresses; any other word changes nothing.
    pub fn sort_by_name(self, name: &str) {
        if let Ok(sort) = name.parse() {
            self.sort(sort);
        }
    }

    pub(super) fn change(self, change: impl FnOnce(&mut Query)) {
        let mut address = self.address.get_untracked();
        change(&mut address.query);
        address.query.forget_usual_sort();
        self.go(address, Visit::Push);
    }
}

/// Rewrites the address bar if an address is not in its canonical form. One that leads nowhere stays as it was typed,
/// so that the reader can mend it.
pub(super) fn make_canonical(framework: &Framework, address: &Address, fragment: &str) {
    let printed = address.to_string();
    if !fragment.is_empty() && printed != fragment && resolves(framework, address) {
        browser::write_fragment(&printed, Visit::Replace);
    }
}

/// Whether a route names a part of its page rather than the whole.
pub(super) fn names_part(route: &Route) -> bool {
    part_selector(route).is_some()
}

/// A selector for the part of its page that a route names, if it names one.
fn part_selector(route: &Route) -> Option<String> {
    let hook = |name: &str, id: &String| Some(format!("[data-{name}=\"{}\"]", id.replace(['"', '\\'], "")));
    match route {
        Route::Objective(id) => hook("objective", id),
        Route::Quotation(id) => hook("quotation", id),
        Route::Challenge(id) => hook("challenge", id),
        Route::Source(id) => hook("source", id),
        _ => None,
    }
}
