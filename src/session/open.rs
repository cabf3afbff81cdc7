//! Opening another framework: from files, an address, the last visit, or the page itself. The one on screen stays until
//! the new one is checked.

mod failure;
mod indexing;

pub use failure::Failure;

use leptos::prelude::*;

use std::sync::Arc;

use crate::browser::{self, Contents, Fetching, Picked, ReadError, Visit};
use framework::packed::unpack;
use importers::LIMIT;
use routes::{Address, Route};
use worker::{Found, OpenResponse, Opened, Tool};

use super::{
    Awaited, Command, Explorer, Files, Origin, Session,
    files::headings,
    layer::layer_texts,
    navigate::make_canonical,
    worker::{WorkerRequest, ask_worker},
};

/// The name of rows that were pasted.
const PASTED: &str = "pasted.tsv";

/// The state of opening a file.
#[derive(Clone, Debug, Default)]
pub enum Opening {
    /// Nothing is being opened.
    #[default]
    Idle,
    /// Bytes are coming in; `fetched` says how many.
    Fetching,
    /// The files of this name are being read and checked, with this many bytes.
    Checking(String, usize),
    /// The index is being built: this many goals of this many.
    Indexing(usize, usize),
    /// It could not be opened.
    Failed(Failure),
}

/// Why and where a file is opened.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum OpenMode {
    /// The reader opens it: a new visit begins on the Overview, and the file is kept.
    #[default]
    ByHand,
    /// The page was opened with it, or the reader came back to its address.
    FromAddress {
        /// The fragment at which it was opened.
        fragment: String,
    },
    /// It opens beside the one on screen.
    Beside,
    /// It is a mapping between the one on screen and another.
    Mapping,
    /// It is a mapping, or a framework to open beside the one on screen, or both at once.
    Crosswalk,
}

impl Session {
    /// Listens for files dropped on the page, and for pasted rows.
    pub(super) fn accept_files(self) {
        browser::on_drop(
            LIMIT,
            move |is_dragging| {
                if is_dragging != self.is_dragging.get_untracked() {
                    browser::set_attribute("data-dropping", is_dragging.then_some(""));
                    self.is_dragging.set(is_dragging);
                }
            },
            move || self.opens_picked(),
        );
        browser::on_paste_rows(move |rows| {
            let contents = Ok(vec![Contents::of(rows.as_bytes())]);
            self.opens_picked()(Picked { names: vec![PASTED.to_owned()], contents });
        });
    }

    /// Opens the files that the reader chose in a file input.
    pub fn pick(self, event: &leptos::ev::Event) {
        browser::on_pick(event, LIMIT, self.opens_picked());
    }

    /// Begins an opening of files that are still being read, and returns the callback for when they are.
    fn opens_picked(self) -> impl FnOnce(Picked) {
        let opening_id = self.begin_opening();
        move |picked| self.dispatch(Command::Open(picked, opening_id))
    }

    /// Opens files that were read.
    pub(super) fn open_picked(self, Picked { names, contents }: Picked, opening_id: u32) {
        let name = names.join(", ");
        match contents {
            _ if !self.is_newest(opening_id) => {}
            Ok(contents) => browser::run(async move {
                let layers = if self.is_awaiting() { None } else { layer_texts(&contents).await };
                match layers {
                    _ if !self.is_newest(opening_id) => {}
                    Some(texts) => texts.iter().zip(names).for_each(|(text, name)| self.open_layer(name, text)),
                    None => self.open(Files::new(&names, &contents), self.mode_for_picked(), opening_id),
                }
            }),
            Err(ReadError::Refused) => {
                self.fail(name, messages::file_unreadable(), messages::file_unreadable_advice(), vec![]);
            }
            Err(ReadError::TooLarge) => self.fail_as_too_large(name),
        }
    }

    /// Fetches the framework that the address of the page asks for, and opens it.
    pub(super) fn fetch(self, address: &str) {
        self.fetch_file(address, OpenMode::FromAddress { fragment: self.address.with_untracked(ToString::to_string) });
    }

    /// Fetches a file, and opens it.
    pub(super) fn fetch_file(self, address: &str, mode: OpenMode) {
        let opening_id = self.begin_opening();
        let name = browser::absolute(address).unwrap_or_else(|| address.to_owned());
        if let Some(scheme) = refused_scheme(&name) {
            let advice = messages::scheme_refused_advice();
            return self.fail(name.clone(), messages::scheme_refused(scheme), advice, vec![]);
        }
        self.set_opening(Opening::Fetching);
        self.announce(messages::fetching_file(&name));
        let fetching = browser::fetch_file(
            address,
            LIMIT,
            Box::new(move |done, total| self.fetched.set((done, total))),
            Box::new(move |fetched| match fetched {
                Ok(contents) => self.open(Files::new(&[name], &[contents]), mode, opening_id),
                Err(error) => self.fail_to_fetch(name, error),
            }),
        );
        self.fetching.set(Some(send_wrapper::SendWrapper::new(fetching)));
    }

    /// Begins an opening and returns its number. Cancels any other that is under way.
    pub(super) fn begin_opening(self) -> u32 {
        self.stop();
        // An open dialog would hide the notice of the opening, from keys and screen readers too.
        self.column_prompt.set(None);
        browser::close_dialog("#open-file");
        browser::close_dialog("#sheet");
        browser::set_attribute("data-opening", Some(""));
        self.fetched.set((0, None));
        self.opening_id.update(|opening_id| *opening_id += 1);
        self.opening_id.get_untracked()
    }

    /// Whether no other opening has begun since the one with this number.
    pub(super) fn is_newest(self, opening_id: u32) -> bool {
        self.opening_id.get_untracked() == opening_id
    }

    /// Cancels the fetch or the worker of an opening.
    fn stop(self) {
        if let Some(fetching) = self.fetching.try_update(Option::take).flatten() {
            Fetching::cancel(&fetching);
        }
        if let Some(open_request) = self.open_request.try_update(Option::take).flatten() {
            open_request.cancel();
        }
    }

    /// Sets the state of an opening, for the page and on its root element.
    pub(super) fn set_opening(self, opening: Opening) {
        let is_over = matches!(opening, Opening::Idle | Opening::Failed(_));
        browser::set_attribute("data-opening", (!is_over).then_some(""));
        self.opening.set(opening);
    }

    /// How much is done in the current phase of an opening, and of how much, where that is known.
    pub fn opening_part(self) -> Option<(usize, usize)> {
        match self.opening.get() {
            Opening::Fetching => self.fetched.get().1.map(|total| (self.fetched.get().0, total)),
            Opening::Indexing(done, total) => Some((done, total)),
            _ => None,
        }
    }

    /// Dismisses the notice of a failure.
    pub fn dismiss_opening(self) {
        self.set_opening(Opening::Idle);
    }

    /// Cancels the opening. What was on screen stays; if that was nothing, the page says what the reader can do.
    pub fn cancel_opening(self) {
        self.stop();
        self.opening_id.update(|opening_id| *opening_id += 1);
        self.set_opening(Opening::Idle);
        if let Awaited::Coming(name) = self.awaited.get_untracked() {
            let advice = messages::opening_cancelled_advice();
            return self.fail(name, messages::opening_cancelled(), advice, vec![]);
        }
        self.notify(messages::opening_cancelled());
        browser::focus("#main");
    }

    /// Checks files and shows their contents.
    pub(super) fn open(self, files: Files, mode: OpenMode, opening_id: u32) {
        self.announce(messages::checking(&files.name()));
        self.set_opening(Opening::Checking(files.name(), files.size()));
        // After a moment, so that the page can say so first: without a worker it freezes while it reads.
        browser::after(30, move || self.read_files(files, mode, opening_id));
    }

    fn read_files(self, files: Files, mode: OpenMode, opening_id: u32) {
        match mode {
            OpenMode::Mapping | OpenMode::Crosswalk => self.read_mapping(files, mode, opening_id),
            mode => self.read_framework(files, mode, opening_id),
        }
    }

    pub(super) fn read_framework(self, files: Files, mode: OpenMode, opening_id: u32) {
        let open_request = ask(files.clone(), move |answer| match answer {
            _ if !self.is_newest(opening_id) => {}
            Some(Ok(Found { opened: Some(opened), .. })) => match files.as_chosen_before(&opened.headings) {
                Some(files) => self.read_framework(files, mode, opening_id),
                None => self.show_opened(files, opened, mode, opening_id),
            },
            Some(Ok(Found { preview: Some(preview), .. })) => match files.as_chosen_before(&headings(&preview)) {
                Some(files) => self.read_framework(files, mode, opening_id),
                None => self.ask_columns(files, preview, mode),
            },
            Some(Ok(Found { layer_rows: Some(rows), .. })) => self.open_rows(files.name(), &rows),
            // The roles chosen for another file with these columns need not be right for this one.
            Some(Err(_)) if !files.order.roles.is_empty() => self.ask_again(files, mode),
            Some(Err(error)) => self.fail_as_refused(files.name(), error),
            _ => self.fail_as_not_loaded(files.name()),
        });
        self.open_request.set(Some(send_wrapper::SendWrapper::new(open_request)));
    }

    fn show_opened(self, files: Files, opened: Opened, mode: OpenMode, opening_id: u32) {
        if mode == OpenMode::Beside {
            return self.put_beside(&files, opened);
        }
        let Opened { framework, format, left_out, headings } = opened;
        let (title, id) = (framework.title.clone(), framework.id.clone());
        let mode = if self.awaited.with_untracked(|awaited| *awaited == Awaited::Missing(id.clone())) {
            // It is what the address asks for.
            OpenMode::FromAddress { fragment: self.address.with_untracked(ToString::to_string) }
        } else {
            mode
        };
        let name = files.name();
        let origin = Origin::Opened { name, format, left_out, is_table: !headings.is_empty() };
        self.index_then_show(Arc::new(framework), origin, opening_id, move || {
            self.set_opening(Opening::Idle);
            self.files.set(Some(files.clone()));
            match mode {
                OpenMode::ByHand => {
                    browser::set_parameters(&[("framework", Some(&id))]);
                    self.start_over();
                    let (kept, unkept) = (messages::is_open(&title), messages::is_open_until_reload(&title));
                    self.keep(id, title, files, move |is_kept| self.notify(if is_kept { kept } else { unkept }));
                }
                OpenMode::Beside | OpenMode::Mapping | OpenMode::Crosswalk => {}
                OpenMode::FromAddress { fragment } => {
                    self.reread_address();
                    self.announce(messages::is_open(&title));
                    self.keep(id, title, files, |_| {});
                    // Does not disturb a reader who has gone on meanwhile, or is writing.
                    let is_as_begun = self.address.with_untracked(ToString::to_string) == fragment;
                    if is_as_begun && !browser::has_focus("input, select, textarea") {
                        self.restore_position();
                    }
                }
            }
        });
    }

    /// Goes to the Overview with an empty query, in a new history entry, since the framework is another one.
    fn start_over(self) {
        let address = Address::at(Route::Overview);
        if self.address.with_untracked(|present| *present == address) {
            self.remember();
            browser::write_fragment(&address.to_string(), Visit::Push);
        } else {
            self.go(address, Visit::Push);
        }
    }

    /// Puts a framework on screen, after the pages of the previous one are gone.
    pub(super) fn put_on_screen(self, explorer: Explorer, shown: impl FnOnce() + 'static) {
        self.is_changing.set(true);
        browser::soon(move || {
            let framework = explorer.framework.clone();
            self.set_explorer(explorer);
            self.translate_on_screen();
            self.is_changing.set(false);
            let was_awaited = self.is_awaiting();
            self.awaited.set(Awaited::Nothing);
            self.set_opening(Opening::Idle);
            self.request_layers();
            browser::set_title(&messages::route_title(&self.route.get_untracked(), &framework));
            browser::set_attribute("data-framework", Some(&framework.id));
            let before = self.address.get_untracked();
            shown();
            if was_awaited {
                browser::set_attribute("data-ready", Some(""));
                self.open_beside_at_start();
                return self.post_ready();
            }
            // Where the address changed, the host hears of it anyway.
            let after = self.address.get_untracked();
            if after.route == before.route {
                self.post_place();
            }
            if after.query == before.query {
                self.post_findings();
            }
        });
    }

    /// Returns to the framework that came with the page.
    pub fn close_opened(self) {
        self.put_bundled_on_screen(move || {
            browser::set_parameters(&[("framework", None), ("data", None)]);
            self.start_over();
            self.notify(messages::back_to(&self.explorer.get_untracked().framework.title));
        });
    }

    /// Returns to it at the address that the browser came back to.
    pub(super) fn return_to_bundled(self) {
        self.put_bundled_on_screen(move || {
            self.reread_address();
            self.restore_position();
        });
    }

    /// Needs no lazy chunk: a page that cannot load it still has its own framework to show.
    fn put_bundled_on_screen(self, shown: impl FnOnce() + 'static) {
        self.begin_opening();
        self.files.set(None);
        self.forget_for_session();
        self.put_on_screen(super::start::page_explorer(), shown);
    }

    /// Reads the address for the framework on screen, and makes it canonical.
    pub(super) fn reread_address(self) {
        let framework = self.explorer.get_untracked().framework.clone();
        let (present, fragment) = (self.address.get_untracked(), browser::fragment());
        let read = self.read_for(&framework, &fragment, &present);
        if read != present {
            self.address.set(read.clone());
        }
        make_canonical(&framework, &read, &fragment);
        browser::set_title(&messages::route_title(&self.route.get_untracked(), &framework));
    }
}

/// The scheme of an address, if it is one that no page may fetch from.
fn refused_scheme(address: &str) -> Option<&str> {
    let (scheme, _) = address.split_once(':')?;
    (!["http", "https", "blob", "data"].contains(&scheme)).then_some(scheme)
}

/// Has the worker open files, and calls back with its answer; with `None` where the worker does not load.
pub(super) fn ask(files: Files, answered: impl FnOnce(Option<OpenResponse>) + 'static) -> WorkerRequest {
    let unpacked = |answer: Vec<u8>| std::str::from_utf8(&answer).ok().and_then(unpack);
    ask_worker(Tool::Open, files.order.head(), Some(files.contents), move |answer| answered(answer.and_then(unpacked)))
}

#[cfg(test)]
mod tests {
    use super::refused_scheme;

    #[test]
    fn only_the_web_is_fetched_from() {
        assert_eq!(refused_scheme("https://example.org/a.json"), None);
        assert_eq!(refused_scheme("file:///a.json"), Some("file"));
        assert_eq!(refused_scheme("javascript:alert(1)"), Some("javascript"));
    }
}
