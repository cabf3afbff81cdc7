//! Frameworks that the reader opened, kept on this machine: for a reload, for links into new tabs, and for opening
//! again. Their files are in `IndexedDB`, and a list of them in a storage that answers at once.
//!
//! Each is kept for the day, and for as long as a tab shows it.

use leptos::prelude::*;

use crate::browser;

use super::{Command, Files, Opening, Session, open::OpenMode};

/// Where the list is kept, a line for each framework. A tab holds a lock named by this and the id of what it shows.
const LIST: &str = "framework-explorer:recent";

/// Prefix of the keys of files that are not frameworks to choose from, such as a mapping: no id has a colon.
pub(super) const UNLISTED: &str = "aside:";

/// Where the id of the one that this tab shows is kept.
const SHOWN: &str = "framework-explorer:shown";

/// How many are kept at most.
const MOST: usize = 8;

/// An opened framework.
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
    /// Reads the list of what is kept on this machine, the newest first.
    pub(super) fn read_recent(self) {
        self.recent.set(parse(&browser::local_item(LIST).unwrap_or_default()));
    }

    /// The frameworks that are kept on this machine, the newest first.
    pub fn recent_frameworks(self) -> Vec<Recent> {
        self.recent.get().into_iter().filter(|recent| !recent.id.starts_with(UNLISTED)).collect()
    }

    /// Reads the list, and has the entries of earlier days removed.
    pub(super) fn read_recent_at_start(self) {
        self.read_recent();
        if self.recent.with_untracked(|all| all.iter().any(|recent| self.is_expired(recent))) {
            self.with_chunk(move |api| {
                if let Some(api) = api {
                    (api.run_command)(self, Command::RemoveExpired);
                }
            });
        }
    }

    fn is_expired(self, recent: &Recent) -> bool {
        self.settings.today.with_untracked(|today| recent.day != *today)
            && browser::session_item(SHOWN).as_ref() != Some(&recent.id)
    }

    /// Removes frameworks that were opened on another day and that no tab shows.
    pub(super) fn remove_expired(self) {
        browser::run(async move {
            let held = browser::held_locks().await;
            self.read_recent();
            let all = self.recent.get_untracked();
            let is_over = |recent: &&Recent| self.is_expired(recent) && !held.contains(&lock_name(&recent.id));
            let old: Vec<_> = all.iter().filter(is_over).map(|recent| recent.id.clone()).collect();
            self.remove_from_list(&old);
            browser::forget_stored(&old).await;
        });
    }

    /// Keeps files under the id of their framework, and calls back with whether that was possible. Frames of one page
    /// share the storage, so none of them keeps anything; and a page with the address of its data fetches it again
    /// after a reload.
    pub(super) fn keep(self, id: String, title: String, files: Files, kept: impl FnOnce(bool) + 'static) {
        if self.settings.embedded.get_untracked() || files.is_from_web() {
            return kept(false);
        }
        browser::set_session_item(SHOWN, Some(&id));
        browser::hold_lock(Some(&lock_name(&id)));
        browser::run(async move { kept(self.keep_listed(id, &title, &files).await) });
    }

    /// Keeps files under this key, and lists them. Tells whether that was possible.
    pub(super) async fn keep_listed(self, key: String, title: &str, files: &Files) -> bool {
        (files.is_kept || self.store(&key, files).await) && self.put_first(key, title).await
    }

    /// Stores files. Removes the oldest ones if there is no room.
    async fn store(self, id: &str, files: &Files) -> bool {
        let stored = files.to_stored();
        while !browser::store(id, &stored).await {
            self.read_recent();
            let oldest = self.recent.with_untracked(|list| list.iter().rfind(|other| other.id != id).cloned());
            let Some(oldest) = oldest else {
                self.remove_from_list(&[id.to_owned()]);
                return false;
            };
            self.remove_from_list(std::slice::from_ref(&oldest.id));
            browser::forget_stored(&[oldest.id]).await;
        }
        true
    }

    /// Puts a framework at the head of the list as other tabs have left it, and tells whether the browser allowed it.
    async fn put_first(self, id: String, title: &str) -> bool {
        self.read_recent();
        let day = self.settings.today.get_untracked();
        let mut list: Vec<_> = self.recent.get_untracked().into_iter().filter(|recent| recent.id != id).collect();
        list.insert(0, Recent { id: id.clone(), title: title.replace(['\n', '\t'], " "), day });
        let mut over: Vec<_> = list.drain(MOST.min(list.len())..).map(|oldest| oldest.id).collect();
        let is_listed = write(&list);
        if !is_listed {
            // Files on no list could never be removed.
            over.push(id);
        }
        self.read_recent();
        browser::forget_stored(&over).await;
        is_listed
    }

    /// The files kept under this id.
    pub(super) async fn kept_files(self, id: &str) -> Option<Files> {
        browser::stored(id).await.and_then(Files::from_stored)
    }

    /// Whether files are kept under this id.
    pub(super) fn has_kept_files(self, id: &str) -> bool {
        self.read_recent();
        self.recent.with_untracked(|list| list.iter().any(|recent| recent.id == id))
    }

    /// The id of the framework that this tab showed before a reload. A link that is opened in the tab is not a reload,
    /// and shows the framework that its address names.
    pub(super) fn shown_before(self) -> Option<String> {
        let is_again = browser::is_revisit() && !self.settings.embedded.get_untracked();
        browser::session_item(SHOWN).filter(|_| is_again)
    }

    /// Lets a reload show the page's own framework again.
    pub(super) fn forget_for_session(self) {
        browser::set_session_item(SHOWN, None);
        browser::hold_lock(None);
    }

    /// Opens one of them again.
    pub fn open_recent(self, id: String) {
        self.open_kept(id, OpenMode::ByHand);
    }

    /// Opens the files kept under this id.
    pub(super) fn open_kept(self, id: String, mode: OpenMode) {
        let opening_id = self.begin_opening();
        browser::run(async move {
            match self.kept_files(&id).await {
                _ if !self.is_newest(opening_id) => {}
                Some(files) => self.open(files, mode, opening_id),
                None => {
                    self.set_opening(Opening::Idle);
                    self.forget_recent(id);
                    self.notify(messages::recent_gone());
                }
            }
        });
    }

    /// Removes one of them from this machine.
    pub fn forget_recent(self, id: String) {
        let ids = [id];
        self.remove_from_list(&ids);
        browser::run(async move { browser::forget_stored(&ids).await });
    }

    fn remove_from_list(self, ids: &[String]) {
        self.read_recent();
        let rest: Vec<_> = self.recent.get_untracked().into_iter().filter(|recent| !ids.contains(&recent.id)).collect();
        write(&rest);
        self.recent.set(rest);
    }
}

/// The name of the lock that a tab holds while it shows this framework.
fn lock_name(id: &str) -> String {
    format!("{LIST}:{id}")
}

fn write(list: &[Recent]) -> bool {
    let lines: String =
        list.iter().map(|recent| [&recent.id, "\t", &recent.day, "\t", &recent.title, "\n"].concat()).collect();
    browser::set_local_item(LIST, (!list.is_empty()).then_some(&lines))
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
