//! Opening another framework: from a file, an address, the last visit, or the page itself. What is on screen stays until
//! the new one is checked.

use leptos::prelude::*;

use std::sync::Arc;

use crate::browser::{self, FetchError, Fetching, Picked, ReadError, Visit};
use explore::{Building, Index};
use framework::{Framework, packed::unpack};
use importers::LIMIT;
use routes::{Address, Route};
use worker::{OpenAnswer, OpenError, Opened, Tool};

use super::{Command, Explorer, Origin, Session, worker::ask_worker};

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
    /// Bytes are coming in; [`Session::fetched`] has how many.
    Fetching,
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

/// How a framework comes to be opened.
enum Way {
    /// The reader opens it: a visit begins anew, on the Overview, and the file is kept over a reload.
    ByHand {
        /// The file.
        bytes: Vec<u8>,
    },
    /// The page was opened with it.
    WithThePage {
        /// The fragment at which it was opened.
        at: String,
    },
}

impl Session {
    /// Listens for files that are dropped on the page.
    pub(super) fn accept_files(self) {
        browser::on_drop(
            LIMIT,
            move |over| {
                if over != self.is_held_over.get_untracked() {
                    browser::set_attribute("data-dropping", over.then_some(""));
                    self.is_held_over.set(over);
                }
            },
            move || self.opens_picked(),
        );
    }

    /// Opens the file that the reader chose in a file input.
    pub fn pick(self, event: &leptos::ev::Event) {
        browser::on_pick(event, LIMIT, self.opens_picked());
    }

    /// Begins to open a file that is still being read, and gives what is to be done once it is.
    fn opens_picked(self) -> impl FnOnce(Picked) {
        let turn = self.begin_opening();
        move |picked| self.dispatch(Command::Open(picked, turn))
    }

    /// Opens a file that was read.
    pub(super) fn open_picked(self, Picked { name, bytes }: Picked, turn: u32) {
        match bytes {
            _ if !self.is_newest(turn) => {}
            Ok(bytes) => self.open(name, bytes.clone(), Way::ByHand { bytes }, turn),
            Err(ReadError::Refused) => {
                self.fail(name, messages::file_unreadable(), messages::file_unreadable_advice(), vec![]);
            }
            Err(ReadError::TooLarge) => self.fail_as_too_large(name),
        }
    }

    /// Fetches the file that the address of the page asks for, and opens it.
    pub(super) fn fetch(self, address: &str) {
        let turn = self.begin_opening();
        let way = Way::WithThePage { at: self.address.with_untracked(ToString::to_string) };
        let name = browser::absolute(address).unwrap_or_else(|| address.to_owned());
        self.opening.set(Opening::Fetching);
        self.say(messages::fetching_file(&name));
        let fetching = browser::fetch_bytes(
            address,
            LIMIT,
            Box::new(move |done, total| self.fetched.set((done, total))),
            Box::new(move |fetched| match fetched {
                Ok(bytes) => self.open(name, bytes, way, turn),
                Err(error) => self.fail_to_fetch(name, error),
            }),
        );
        self.fetching.set(Some(send_wrapper::SendWrapper::new(fetching)));
    }

    fn fail_to_fetch(self, name: String, error: FetchError) {
        let reason = match error {
            FetchError::TooLarge => return self.fail_as_too_large(name),
            FetchError::NoAnswer => messages::fetch_no_answer(),
            FetchError::Status(status) => messages::fetch_status(&status),
            FetchError::BrokenOff => messages::fetch_broken(),
        };
        self.fail(name, messages::file_unfetched(&reason), messages::file_unfetched_advice(), vec![]);
    }

    /// Begins an opening and gives its number. Whatever was being opened is given up.
    fn begin_opening(self) -> u32 {
        self.cancel_fetch();
        // It would lie over all that is told of the opening, and keep that from every aid and key.
        browser::close_dialog("#open-file");
        self.fetched.set((0, None));
        self.turn.update(|turn| *turn += 1);
        self.turn.get_untracked()
    }

    /// Whether no other opening has begun since the one of this number.
    fn is_newest(self, turn: u32) -> bool {
        self.turn.get_untracked() == turn
    }

    fn cancel_fetch(self) {
        if let Some(fetching) = self.fetching.try_update(Option::take).flatten() {
            Fetching::cancel(&fetching);
        }
    }

    /// Stops a fetch, or puts away what was said about a failure.
    pub fn dismiss_opening(self) {
        self.cancel_fetch();
        self.opening.set(Opening::Idle);
    }

    /// Checks a file and shows it.
    fn open(self, name: String, bytes: Vec<u8>, way: Way, turn: u32) {
        self.say(messages::checking(&name));
        self.opening.set(Opening::Checking(name.clone()));
        // Once the page says so; checking a large file takes a moment.
        browser::after(30, move || {
            read(bytes, move |answer| match answer {
                _ if !self.is_newest(turn) => {}
                Some(Ok(opened)) => self.show_opened(name, opened, way, turn),
                Some(Err(OpenError { message, advice, problems })) => self.fail(name, message, advice, problems),
                None => self.fail_as_not_loaded(name),
            });
        });
    }

    fn fail_as_not_loaded(self, name: String) {
        browser::run(async move {
            let advice = if browser::is_outdated().await {
                messages::opener_outdated_advice()
            } else {
                messages::opener_unloaded_advice()
            };
            self.fail(name, messages::opener_unloaded(), advice, vec![]);
        });
    }

    fn fail_as_too_large(self, name: String) {
        let message = messages::file_too_large(LIMIT >> 20);
        self.fail(name, message, messages::file_too_large_advice(), vec![]);
    }

    fn fail(self, name: String, message: String, advice: String, problems: Vec<String>) {
        self.tell_host_of_error(&message);
        self.opening.set(Opening::Failed(Failure { name, message, advice, problems }));
    }

    fn show_opened(self, name: String, opened: Opened, way: Way, turn: u32) {
        let Opened { framework, format, left_out } = opened;
        let title = framework.title.clone();
        let origin = Origin::Opened { name: name.clone(), format, left_out };
        self.index_then_show(Arc::new(framework), origin, turn, move || {
            self.opening.set(Opening::Idle);
            match way {
                Way::ByHand { bytes } => {
                    let is_kept = self.keep(&name, &bytes);
                    self.go(Address::at(Route::Overview), Visit::Push);
                    self.tell(if is_kept { messages::is_open(&title) } else { messages::is_open_until_reload(&title) });
                }
                Way::WithThePage { at } => {
                    self.say(messages::is_open(&title));
                    // Who has gone on meanwhile, or is writing, is left in peace.
                    let is_as_begun = self.address.with_untracked(ToString::to_string) == at;
                    if is_as_begun && !browser::has_focus("input, select, textarea") {
                        self.take_up();
                    }
                }
            }
        });
    }

    /// Builds the index, in slices for a large framework, then puts the framework on screen.
    fn index_then_show(self, framework: Arc<Framework>, origin: Origin, turn: u32, shown: impl FnOnce() + 'static) {
        if framework.goals.len() < LARGE {
            return self.put_on_screen(Explorer::new(framework, origin), shown);
        }
        let building = Index::begin(&framework);
        let finish = move |framework, index| self.put_on_screen(Explorer::indexed(framework, index, origin), shown);
        self.index_slice(framework, building, turn, finish);
    }

    /// Puts a framework on screen, after the pages of the one before are gone.
    fn put_on_screen(self, explorer: Explorer, shown: impl FnOnce() + 'static) {
        self.is_changing.set(true);
        browser::soon(move || {
            let framework = explorer.framework.clone();
            self.explorer.set(Arc::new(explorer));
            self.is_changing.set(false);
            browser::set_title(&messages::route_title(&self.route.get_untracked(), &framework));
            let before = self.address.get_untracked();
            shown();
            // Of a change of the address the host is told by itself.
            let after = self.address.get_untracked();
            if after.route == before.route {
                self.tell_host_of_place();
            }
            if after.query == before.query {
                self.tell_host_of_findings();
            }
        });
    }

    fn index_slice(
        self,
        framework: Arc<Framework>,
        mut building: Building,
        turn: u32,
        finish: impl FnOnce(Arc<Framework>, Index) + 'static,
    ) {
        let done = building.step(&framework, SLICE);
        self.opening.set(Opening::Indexing(building.done(), building.total()));
        browser::soon(move || {
            if !self.is_newest(turn) {
                return;
            }
            if done {
                let index = building.finish(&framework);
                finish(framework, index);
            } else {
                self.index_slice(framework, building, turn, finish);
            }
        });
    }

    /// Opens what the reader had open before a reload, or what the address asks for.
    pub(super) fn open_at_start(self) {
        if let Some(address) = browser::parameter("data").filter(|address| !address.is_empty()) {
            self.dispatch(Command::Fetch(address));
        } else if let Some((name, text)) = self.kept() {
            self.dispatch(Command::Reopen { name, text });
        }
    }

    /// Opens again what was kept over a reload.
    pub(super) fn reopen(self, name: String, text: String) {
        let turn = self.begin_opening();
        let way = Way::WithThePage { at: self.address.with_untracked(ToString::to_string) };
        read(text.into_bytes(), move |answer| {
            if let Some(Ok(opened)) = answer.filter(|_| self.is_newest(turn)) {
                self.show_opened(name, opened, way, turn);
            }
        });
    }

    /// Back to the framework that came with the page.
    pub fn close_opened(self) {
        self.begin_opening();
        self.opening.set(Opening::Idle);
        browser::keep_for_session(KEPT, None);
        self.put_on_screen(super::start::brought_along(), move || {
            self.go(Address::at(Route::Overview), Visit::Push);
            self.tell(messages::back_to(&self.explorer.get_untracked().framework.title));
        });
    }

    /// Keeps a file over a reload, and says whether that was possible. What could not be kept takes what was kept before with
    /// it, which would else come back in its route. Frames of one page share what is kept, so none of them keeps anything;
    /// and a page that is opened with the address of its data has that again after a reload.
    fn keep(self, name: &str, bytes: &[u8]) -> bool {
        if self.settings.embedded.get_untracked()
            || browser::parameter("data").is_some_and(|address| !address.is_empty())
        {
            return false;
        }
        let name = name.replace('\n', " ");
        let is_kept = std::str::from_utf8(bytes)
            .is_ok_and(|text| browser::keep_for_session(KEPT, Some(&format!("{name}\n{text}"))));
        if !is_kept {
            browser::keep_for_session(KEPT, None);
        }
        is_kept
    }

    fn kept(self) -> Option<(String, String)> {
        let kept = browser::kept_for_session(KEPT).filter(|_| !self.settings.embedded.get_untracked())?;
        kept.split_once('\n').map(|(name, text)| (name.to_owned(), text.to_owned()))
    }
}

/// Has the worker open the bytes of a file, and calls back with what came of it; with none where there is no worker.
fn read(bytes: Vec<u8>, read: impl FnOnce(Option<OpenAnswer>) + 'static) {
    let unpacked = |answer: Vec<u8>| std::str::from_utf8(&answer).ok().and_then(unpack);
    ask_worker(Tool::Open, bytes, move |answer| read(answer.and_then(unpacked)));
}
