//! Opening another framework: from a file, an address, the last visit, or the page itself. What is on screen stays until
//! the new one is checked.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    address::{Address, Place},
    browser::{self, Fetching, Picked, Visit},
    explore::Index,
    framework::packed::unpack,
    tools::{OpenAnswer, Opened, Tool, Unopened},
    words,
};

use super::{Explorer, Origin, Session, tools::use_tool};

/// Where an opened file is kept until the tab is closed: its name, a line end, its text.
const KEPT: &str = "framework-explorer:file";

/// From how many goals on the index is built in slices, so that the page stays answering.
const LARGE: usize = 2_000;
/// How many goals are indexed in one slice.
const SLICE: usize = 2_000;

/// How far the opening of a file is.
#[derive(Clone, Debug, Default)]
pub enum Opening {
    /// Nothing is being opened.
    #[default]
    Idle,
    /// A file is held over the page.
    Over,
    /// Bytes are coming in: so many, of so many where the server says.
    Fetching(usize, Option<usize>),
    /// The file is being checked.
    Checking(String),
    /// The index is being built: so many goals of so many.
    Indexing(usize, usize),
    /// It could not be opened.
    Failed(Failure),
}

/// Why a file could not be opened.
#[derive(Clone, Debug)]
pub struct Failure {
    /// The name of the file, or its address.
    pub name: String,
    /// What is wrong, in a sentence.
    pub message: String,
    /// How to mend it.
    pub advice: String,
    /// Each problem, where there are several.
    pub problems: Vec<String>,
}

impl Session {
    /// Listens for files that are dropped on the page.
    pub(super) fn accept_files(self) {
        browser::on_drop(
            move |over| {
                browser::set_attribute("data-dropping", over.then_some(""));
                let is_over = matches!(self.opening.get_untracked(), Opening::Over);
                if over != is_over {
                    self.opening.set(if over { Opening::Over } else { Opening::Idle });
                }
            },
            move |picked| self.open_picked(picked),
        );
    }

    /// Opens the file that the reader chose in a file input.
    pub fn pick(self, event: &leptos::ev::Event) {
        browser::on_pick(event, move |picked| self.open_picked(picked));
    }

    fn open_picked(self, picked: Picked) {
        match picked.bytes {
            Some(bytes) => self.open(picked.name, bytes),
            None => {
                self.fail(picked.name, "The browser could not read the file.".into(), "Try it again.".into(), vec![]);
            }
        }
    }

    /// Fetches a file from an address and opens it.
    pub fn open_address(self, address: String) {
        let name = address.clone();
        self.opening.set(Opening::Fetching(0, None));
        let fetching = browser::fetch_text(
            &address,
            move |done, total| self.opening.set(Opening::Fetching(done, total)),
            move |fetched| match fetched {
                Ok(bytes) => self.open(name, bytes),
                Err(why) => self.fail(
                    name,
                    format!("The file could not be fetched: {why}."),
                    "Check the address; or save the file and open it from your disk.".into(),
                    vec![],
                ),
            },
        );
        self.fetching.update_value(|present| *present = Some(send_wrapper::SendWrapper::new(fetching)));
    }

    /// Stops a fetch, or puts away what was said about a failure.
    pub fn dismiss_opening(self) {
        if let Some(fetching) = self.fetching.try_update_value(Option::take).flatten() {
            Fetching::cancel(&fetching);
        }
        self.opening.set(Opening::Idle);
    }

    /// Checks a file and shows it.
    fn open(self, name: String, bytes: Vec<u8>) {
        self.opening.set(Opening::Checking(name.clone()));
        // Once the page says so; checking a large file takes a moment.
        browser::after(30, move || {
            read(bytes.clone(), move |answer| match answer {
                Some(Ok(opened)) => {
                    let kept = std::str::from_utf8(&bytes).is_ok_and(|text| keep(&name, text));
                    self.show_opened(name, opened, !kept, true);
                }
                Some(Err(Unopened { message, advice, problems })) => self.fail(name, message, advice, problems),
                None => {
                    let message = "The part of the explorer that opens files could not be loaded.".into();
                    self.fail(name, message, "Check the connection, and try it again.".into(), vec![]);
                }
            });
        });
    }

    fn fail(self, name: String, message: String, advice: String, problems: Vec<String>) {
        // An open dialog would lie over what is wrong, and keep it from every aid and key.
        browser::close_dialog("#open-file");
        self.tell_host_of_error(&message);
        self.opening.set(Opening::Failed(Failure { name, message, advice, problems }));
    }

    fn show_opened(self, name: String, opened: Opened, forgotten: bool, by_hand: bool) {
        let Opened { framework, format, left_out } = opened;
        let origin = Origin::Opened { name, format, left_out };
        let explorer = Explorer { framework: Arc::new(framework), index: None, origin };
        self.index_then_show(explorer, move || {
            self.opening.set(Opening::Idle);
            if by_hand {
                self.go(Address::at(Place::Overview), Visit::Push);
                browser::close_dialog("#open-file");
                let said = if forgotten { "; it is too large to be kept over a reload" } else { "" };
                self.tell(format!("{} is open{said}", self.explorer.get_untracked().framework.title));
            }
        });
    }

    /// Builds the index, in slices for a large framework, then puts the framework on screen.
    fn index_then_show(self, mut explorer: Explorer, shown: impl FnOnce() + 'static) {
        let finish = move |explorer: Explorer| self.put_on_screen(explorer, shown);
        if explorer.framework.goals.len() < LARGE {
            explorer.index = Some(Index::build(&explorer.framework));
            return finish(explorer);
        }
        let building = Index::begin(&explorer.framework);
        self.index_slice(explorer, building, finish);
    }

    /// Puts a framework on screen, after the pages of the one before are gone.
    fn put_on_screen(self, explorer: Explorer, shown: impl FnOnce() + 'static) {
        self.is_changing.set(true);
        browser::soon(move || {
            let framework = explorer.framework.clone();
            self.explorer.set(Arc::new(explorer));
            self.is_changing.set(false);
            browser::set_title(&words::place_title(&self.place.get_untracked(), &framework));
            shown();
        });
    }

    fn index_slice(
        self,
        mut explorer: Explorer,
        mut building: crate::explore::Building,
        finish: impl FnOnce(Explorer) + 'static,
    ) {
        let done = building.step(&explorer.framework, SLICE);
        self.opening.set(Opening::Indexing(building.done(), building.total()));
        browser::soon(move || {
            if done {
                explorer.index = Some(building.finish(&explorer.framework));
                finish(explorer);
            } else {
                self.index_slice(explorer, building, finish);
            }
        });
    }

    /// Opens what the reader had open before a reload, or what the address asks for.
    pub(super) fn open_at_start(self) {
        if let Some(address) = browser::parameter("data").filter(|address| !address.is_empty()) {
            self.open_address(address);
        } else if let Some((name, text)) = kept() {
            read(text.into_bytes(), move |answer| {
                if let Some(Ok(opened)) = answer {
                    self.show_opened(name, opened, false, false);
                }
            });
        }
    }

    /// Back to the framework that came with the page.
    pub fn close_opened(self) {
        browser::keep_for_session(KEPT, None);
        self.put_on_screen(super::start::brought_along(), move || {
            self.go(Address::at(Place::Overview), Visit::Push);
            self.tell(format!("Back to {}", self.explorer.get_untracked().framework.title));
        });
    }
}

/// Has the tools open the bytes of a file, and calls back with what came of it; with none where there are no tools.
fn read(bytes: Vec<u8>, read: impl FnOnce(Option<OpenAnswer>) + 'static) {
    use_tool(Tool::Open, bytes, move |answer| read(answer.as_deref().and_then(unpack)));
}

fn keep(name: &str, text: &str) -> bool {
    let name = name.replace('\n', " ");
    browser::keep_for_session(KEPT, Some(&format!("{name}\n{text}")))
}

fn kept() -> Option<(String, String)> {
    let kept = browser::kept_for_session(KEPT)?;
    kept.split_once('\n').map(|(name, text)| (name.to_owned(), text.to_owned()))
}
