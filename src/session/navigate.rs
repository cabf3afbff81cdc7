//! What the reader does to place and query. Each way ends in one address.

use crate::{
    address::{Address, Place, asked},
    browser::{self, Restore, Visit},
    explore::{Dropped, FacetKey, Query, Sort},
    words,
};

use leptos::prelude::*;

use super::Session;

impl Session {
    /// The fragment that leads to a place and keeps what was asked for.
    pub fn href(self, place: Place) -> String {
        self.query.with(|query| format!("#{place}{}", asked(query)))
    }

    /// The fragment that leads to a place and asks for a value there, and for nothing else.
    pub fn href_to_value(self, place: Place, values: &[(FacetKey, &str)]) -> String {
        let mut address = Address::at(place);
        for (key, id) in values {
            address.query.chosen.insert(*key, *id);
        }
        address.to_string()
    }

    /// Goes to an address: writes it and shows it.
    pub fn go(self, address: Address, visit: Visit) {
        if visit == Visit::Push {
            browser::remember();
        }
        browser::arrive(&address.to_string(), visit);
        self.show(address, None);
    }

    /// Follows a link inside the page.
    pub(super) fn follow(self, fragment: &str) {
        self.go(Address::parse(fragment), Visit::Push);
    }

    /// Shows what the address bar says, restoring what was noted when the reader was there before.
    pub(super) fn show(self, address: Address, restore: Option<Restore>) {
        let before = self.address.get_untracked();
        if before == address {
            return;
        }
        let is_new_place = before.place != address.place;
        let text_changed = before.query != address.query;
        self.address.set(address);
        self.after_change(is_new_place, text_changed);
        browser::soon(move || match restore {
            Some(restore) => restore.restore(),
            None if is_new_place => self.face_place(),
            None => {}
        });
    }

    /// Puts eyes and focus where a reader who just arrived expects them: on the part that the address names, else on top.
    pub(super) fn face_place(self) {
        match self.place.get_untracked().part() {
            Some(selector) => browser::show_part(&selector),
            None => {
                browser::scroll_to_top();
                browser::focus_heading();
            }
        }
    }

    fn after_change(self, is_new_place: bool, query_changed: bool) {
        let framework = self.explorer.get_untracked().framework.clone();
        if is_new_place {
            browser::set_title(&words::place_title(&self.place.get_untracked(), &framework));
            self.tell_host_of_place();
        }
        if query_changed {
            self.announce_count();
            self.tell_host_of_findings();
        }
    }

    /// How many of how many, in words.
    pub fn status(self) -> String {
        let framework = self.framework();
        self.findings.with(|findings| words::status(&framework, findings.goals.len(), findings.total))
    }

    /// The reader types: the list follows at each letter, and the history keeps one entry.
    pub fn type_text(self, text: String) {
        let mut address = self.address.get_untracked();
        address.query.text = text;
        if address.place.shows_results() {
            self.go(address, Visit::Replace);
        } else {
            address.place = Place::Goals;
            browser::remember();
            browser::arrive(&address.to_string(), Visit::Push);
            // The focus stays in the field.
            self.address.set(address);
            self.after_change(true, true);
        }
    }

    /// Takes the words back and leaves the field to be filled anew, in the same entry of the history.
    pub fn clear_search(self) {
        if self.query.with_untracked(|query| !query.text.is_empty()) {
            self.type_text(String::new());
        }
    }

    /// Goes to the result list.
    pub fn show_list(self) {
        let query = self.query.get_untracked();
        self.visit_address(Address { place: Place::Goals, query });
    }

    /// Goes to an address, as a link does.
    pub fn visit_address(self, address: Address) {
        self.go(address, Visit::Push);
    }

    /// Takes a part of the query back that keeps it from finding anything.
    pub fn drop_part(self, part: &Dropped) {
        match part {
            Dropped::Words => self.clear_text(),
            Dropped::Word(word) => self.change(|query| query.text = without(&query.text, word)),
            Dropped::Value(key, id) => self.choose(*key, id),
        }
    }

    /// Chooses a value of a facet, or takes the choice back.
    pub fn choose(self, key: FacetKey, id: &str) {
        self.change(|query| query.chosen.toggle(key, id));
    }

    /// Takes all choices in a facet back.
    pub fn clear_facet(self, key: FacetKey) {
        self.change(|query| query.chosen.clear(key));
    }

    /// Takes the words back.
    pub fn clear_text(self) {
        self.change(|query| query.text.clear());
    }

    /// Takes everything back but the order.
    pub fn clear_all(self) {
        self.change(|query| *query = Query { sort: query.sort, ..Query::default() });
    }

    /// Asks for an order.
    pub fn sort(self, sort: Sort) {
        self.change(|query| query.sort = (sort != Sort::default_for(&query.text)).then_some(sort));
    }

    /// Asks for an order by the word that addresses use; any other word changes nothing.
    pub fn sort_by_name(self, name: &str) {
        if let Ok(sort) = name.parse() {
            self.sort(sort);
        }
    }

    fn change(self, change: impl FnOnce(&mut Query)) {
        let mut address = self.address.get_untracked();
        change(&mut address.query);
        self.go(address, Visit::Push);
    }
}

/// A text without one of its words.
fn without(text: &str, word: &str) -> String {
    let rest = text.replacen(word, "", 1);
    rest.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Place {
    /// Whether it names a part of its page rather than the whole.
    pub(super) fn names_part(&self) -> bool {
        self.part().is_some()
    }

    /// A selector for the part of its page that it names, where it names one.
    fn part(&self) -> Option<String> {
        let hook = |name: &str, id: &String| Some(format!("[data-{name}=\"{}\"]", id.replace(['"', '\\'], "")));
        match self {
            Self::Objective(id) => hook("objective", id),
            Self::Quotation(id) => hook("quotation", id),
            Self::Challenge(id) => hook("challenge", id),
            Self::Source(id) => hook("source", id),
            _ => None,
        }
    }
}
