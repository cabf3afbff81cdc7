//! Frameworks that the reader opened, kept on this machine for a day: for a reload, for links that are followed into new
//! tabs, and to be opened again.

use leptos::prelude::*;

use crate::browser;

use super::{Files, Session};

/// Where the list is kept: a line each.
const LIST: &str = "framework-explorer:recent";

/// Which of them this tab shows.
const SHOWN: &str = "framework-explorer:shown";

/// The most that are kept.
const MOST: usize = 8;

/// A framework that was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recent {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The day on which it was last opened.
    day: String,
}

impl Session {
    /// What was opened on this machine today, the newest first.
    pub(super) fn read_recent(self) {
        let today = self.settings.today.get_untracked();
        let shown = browser::kept_for_session(SHOWN);
        let all = parse(&browser::kept(LIST).unwrap_or_default());
        let (fresh, old): (Vec<_>, Vec<_>) =
            all.into_iter().partition(|recent| recent.day == today || Some(&recent.id) == shown.as_ref());
        if !old.is_empty() {
            for recent in &old {
                forget(&recent.id);
            }
            write(&fresh);
        }
        self.recent.set(fresh);
    }

    /// Keeps files under the id of their framework, and says whether that was possible. Frames of one page share what is kept,
    /// so none of them keeps anything; and a page with the address of its data has that again after a reload.
    pub(super) fn keep(self, id: &str, title: &str, files: &Files) -> bool {
        if self.settings.embedded.get_untracked() || files.is_from_web() {
            return false;
        }
        self.read_recent();
        let day = self.settings.today.get_untracked();
        let newest = Recent { id: id.to_owned(), title: title.replace(['\n', '\t'], " "), day };
        let mut list: Vec<_> = self.recent.get_untracked().into_iter().filter(|recent| recent.id != id).collect();
        list.insert(0, newest);
        let text = files.to_text();
        // What was kept longest makes way.
        while !browser::keep(&place(id), Some(&text)) {
            match list.pop().filter(|oldest| oldest.id != id) {
                Some(oldest) => forget(&oldest.id),
                None => {
                    self.forget_recent(id);
                    return false;
                }
            }
        }
        list.drain(MOST.min(list.len())..).for_each(|oldest| forget(&oldest.id));
        browser::keep_for_session(SHOWN, Some(id));
        let is_kept = write(&list);
        self.recent.set(list);
        is_kept
    }

    /// The files that were kept under this id.
    pub(super) fn kept(self, id: &str) -> Option<Files> {
        browser::kept(&place(id)).and_then(|text| Files::from_text(&text))
    }

    /// Whether files are kept under this id.
    pub(super) fn has_kept(self, id: &str) -> bool {
        browser::kept(&place(id)).is_some()
    }

    /// The id of the framework that this tab showed before a reload.
    pub(super) fn shown_before(self) -> Option<String> {
        browser::kept_for_session(SHOWN).filter(|_| !self.settings.embedded.get_untracked())
    }

    /// A reload shows the page's own framework again.
    pub(super) fn forget_for_session(self) {
        browser::keep_for_session(SHOWN, None);
    }

    /// Opens one of them again.
    pub fn open_recent(self, id: &str) {
        match self.kept(id) {
            Some(files) => {
                let turn = self.begin_opening();
                self.with_chunk(move |_| self.open(files, super::open::Way::ByHand, turn));
            }
            None => {
                self.forget_recent(id);
                self.tell(messages::recent_gone());
            }
        }
    }

    /// Removes one of them from this machine.
    pub fn forget_recent(self, id: &str) {
        forget(id);
        let rest: Vec<_> = self.recent.get_untracked().into_iter().filter(|recent| recent.id != id).collect();
        write(&rest);
        self.recent.set(rest);
    }
}

fn place(id: &str) -> String {
    format!("{LIST}:{id}")
}

fn forget(id: &str) {
    browser::keep(&place(id), None);
}

fn write(list: &[Recent]) -> bool {
    let lines: String = list.iter().map(|it| [&it.id, "\t", &it.day, "\t", &it.title, "\n"].concat()).collect();
    browser::keep(LIST, (!list.is_empty()).then_some(&lines))
}

fn parse(list: &str) -> Vec<Recent> {
    let read = |line: &str| {
        let mut parts = line.splitn(3, '\t').map(str::to_owned);
        let (id, day, title) = (parts.next()?, parts.next()?, parts.next()?);
        Some(Recent { id, title, day })
    };
    list.lines().filter_map(read).collect()
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn a_list_that_others_wrote_is_read_as_far_as_it_goes() {
        let list = parse("city-plan\t2026-11-28\tCity plan\nbroken\n");
        assert_eq!(list.len(), 1);
        assert_eq!((list[0].id.as_str(), list[0].title.as_str()), ("city-plan", "City plan"));
    }
}
