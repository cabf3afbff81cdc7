//! Copying, sharing, saving and printing what is on screen.

use leptos::prelude::*;

use crate::browser;
use exports::{
    self, Context, cite,
    quote::{self, Passage},
};
use framework::{Challenge, Evidence, Goal, Objective, Pillar, Quotation, Ref, Section, packed::pack};
use routes::{Address, Route};
use worker::{Form, Order, Tool};

use super::{Session, Toast, translation::languages_in_words, worker::ask_worker};

/// The media type of workbooks.
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// A picture on the Overview.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picture {
    /// Pillars and their goals.
    Pillars,
    /// Themes across pillars.
    Themes,
}

impl Picture {
    /// Every picture, as the page lists them.
    pub const ALL: [Self; 2] = [Self::Pillars, Self::Themes];

    /// As names of files have it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Pillars => "overview",
            Self::Themes => "themes",
        }
    }
}

impl Session {
    /// Hands over what exports need to know of the page.
    pub fn with_context<T>(self, use_it: impl FnOnce(&Context) -> T) -> T {
        let framework = self.framework();
        let fragment = self.address.with(Address::short);
        let filters = self.filters_in_words();
        let base = self.page_address();
        use_it(&Context {
            framework: &framework,
            base: &base,
            fragment: &fragment,
            filters: &filters,
            today: &self.settings.today.get(),
            program: env!("CARGO_PKG_VERSION"),
            layer: None,
        })
    }

    /// What the goals on screen have in common, in words: the subject of the page, and what was asked for. A page of one goal
    /// is the same whatever was asked for before.
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

    /// The address of what is on screen in a window of its own; none inside a document that has no address.
    pub fn full_address(self) -> Option<String> {
        let fragment = self.address.with(ToString::to_string);
        let page = self.page_address();
        (!page.starts_with("about:")).then(|| exports::permalink(&page, &fragment))
    }

    /// Says that a link was copied, and what it does not carry.
    pub(super) fn link_copied(self, done: String) -> String {
        self.explorer.with_untracked(|explorer| match explorer.origin.file() {
            Some(file) => messages::copied_needs_file(&done, file),
            None => done,
        })
    }

    /// Copies something, and says that it did; where the clipboard is refused, offers the text for copying by hand.
    fn copy(self, passage: Passage, done: String) {
        let Passage { text, html } = passage;
        let by_hand = text.clone();
        browser::copy(text, (!html.is_empty()).then_some(html), move |copied| {
            if copied {
                self.tell(done);
            } else {
                self.toast.set(Some(Toast::CopyByHand(by_hand)));
                self.open_dialog_and("#by-hand", || browser::select_text("#by-hand textarea"));
            }
        });
    }

    /// Copies a text.
    pub fn copy_text(self, text: String, done: impl Into<String>) {
        self.copy(Passage { text, html: String::new() }, done.into());
    }

    /// Copies the address of a part.
    pub fn copy_link(self, route: Route) {
        self.copy_text(self.permalink(route), self.link_copied(messages::link_copied()));
    }

    /// Copies the address of what is on screen, filters and all.
    pub fn copy_view(self) {
        let fragment = self.address.with(ToString::to_string);
        self.copy_text(exports::permalink(&self.page_address(), &fragment), self.link_copied(messages::link_copied()));
    }

    /// Copies title and address of what is on screen.
    pub fn copy_title_and_link(self) {
        let framework = self.framework();
        let title = messages::route_title(&self.route.get(), &framework);
        let fragment = self.address.with(ToString::to_string);
        let address = exports::permalink(&self.page_address(), &fragment);
        self.copy(quote::title_and_link(&title, &address), self.link_copied(messages::title_and_link_copied()));
    }

    /// Copies the words that the reader has selected with their source; where none are, title and address of what is on screen.
    pub fn copy_in_view(self) {
        match browser::selected_passage() {
            Some(_) => self.copy_selection(),
            None => self.copy_title_and_link(),
        }
    }

    /// Opens the share sheet for what is on screen.
    pub fn share(self) {
        let title = messages::route_title(&self.route.get(), &self.framework());
        let fragment = self.address.with(ToString::to_string);
        browser::share(&title, &exports::permalink(&self.page_address(), &fragment));
    }

    /// Copies a quotation with speaker, source and address.
    pub fn copy_quotation(self, quotation: Ref<Quotation>) {
        let passage = self.with_context(|context| quote::quotation(context, quotation));
        self.copy(passage, messages::quotation_copied());
    }

    /// Copies what the reader has selected inside one statement, with where it comes from.
    pub fn copy_selection(self) {
        let Some((text, fragment)) = browser::selected_passage() else {
            self.tell(messages::select_first());
            return;
        };
        let route = Address::parse(&fragment).route;
        let evidence = self.evidence_at(&route);
        let passage = self.with_context(|context| quote::selection(context, &text, &evidence, &fragment));
        self.copy(passage, messages::passage_copied());
    }

    /// Copies a part with its source and address: a quotation with who speaks, else the words of the statement.
    pub fn copy_part(self, route: &Route) {
        let framework = self.framework();
        let text = match route {
            Route::Quotation(id) => {
                if let Some(quotation) = framework.find(id) {
                    self.copy_quotation(quotation);
                }
                return;
            }
            Route::Objective(id) => framework.find::<Objective>(id).map(|at| framework[at].statement.text.clone()),
            Route::Challenge(id) => framework.find::<Challenge>(id).map(|at| framework[at].statement.text.clone()),
            _ => None,
        };
        let fragment = Address::at(route.clone()).to_string();
        let passage = self.with_context(|context| {
            quote::selection(context, &text.unwrap_or_default(), &self.evidence_at(route), &fragment)
        });
        self.copy(passage, messages::passage_copied());
    }

    /// What is cited where a part is: the quotation, the source, the goal of an objective.
    pub fn work_of(self, route: &Route) -> Option<cite::Work> {
        let framework = self.framework();
        match route {
            Route::Quotation(id) => framework.find(id).map(cite::Work::Quotation),
            Route::Source(id) => framework.find(id).map(cite::Work::Source),
            Route::Objective(id) => framework.find::<Objective>(id).map(|at| cite::Work::Goal(framework[at].goal)),
            _ => None,
        }
    }

    fn evidence_at(self, route: &Route) -> Vec<Evidence> {
        let framework = self.framework();
        match route {
            Route::Goal(id) => framework.find::<Goal>(id).map(|at| goal_evidence(&framework[at])),
            Route::Pillar(id) => {
                let summary = framework.find::<Pillar>(id).and_then(|at| framework[at].summary.as_ref());
                summary.map(|summary| summary.evidence.clone())
            }
            Route::Section(id) => {
                let summary = framework.find::<Section>(id).and_then(|at| framework[at].summary.as_ref());
                summary.map(|summary| summary.evidence.clone())
            }
            Route::Objective(id) => framework.find::<Objective>(id).map(|at| framework[at].statement.evidence.clone()),
            Route::Quotation(id) => framework.find::<Quotation>(id).map(|at| framework[at].evidence.to_vec()),
            Route::Challenge(id) => framework.find::<Challenge>(id).map(|at| framework[at].statement.evidence.clone()),
            _ => framework.summary.as_ref().map(|summary| summary.evidence.clone()),
        }
        .unwrap_or_default()
    }

    /// Writes something with the worker, and calls back with it; says so where the worker could not be had.
    fn write(self, form: Form, goals: Vec<Ref<Goal>>, written: impl FnOnce(Vec<u8>) + 'static) {
        self.try_write(self.order(form, goals), move |content| {
            if let Some(content) = content {
                written(content);
            }
        });
    }

    /// Writes something with the worker, with the texts of all translations where its form holds them, and saves it.
    fn write_and_save(self, form: Form, goals: Vec<Ref<Goal>>, name: String, media_type: &'static str) {
        let order = self.order(form, goals);
        let write = move |framework, lacking: Vec<String>| {
            self.try_write(Order { framework, ..order }, move |file| match file.as_deref() {
                None => {}
                Some([]) => self.tell(messages::no_file()),
                Some(file) => self.save_lacking(&name, media_type, file, &lacking),
            });
        };
        if form.has_translations() { self.with_all_texts(write) } else { write(self.framework(), Vec::new()) }
    }

    /// An order for the worker, about what is on screen.
    fn order(self, form: Form, goals: Vec<Ref<Goal>>) -> Order {
        let colours = if form == Form::Picture { self.colours() } else { exports::Colours::default() };
        self.with_context(|context| {
            let owned = str::to_owned;
            let [base, fragment, filters, today] =
                [owned(context.base), owned(context.fragment), owned(context.filters), owned(context.today)];
            let laid = self.laid.get();
            let layer = if laid.has_marks() { laid.layer.write() } else { String::new() };
            let speech = worker::speech(context.framework, context.today);
            let framework = self.framework();
            Order { form, goals, base, fragment, filters, today, colours, layer, speech, framework }
        })
    }

    /// Carries out an order with the worker, and calls back with what it wrote. Where the worker could not be had, says so and
    /// calls back with none.
    fn try_write(self, order: Order, written: impl FnOnce(Option<Vec<u8>>) + 'static) {
        ask_worker(Tool::Write, pack(&order).into_bytes(), None, move |content| {
            if content.is_none() {
                self.tell_not_loaded(messages::writer_unloaded(), messages::writer_outdated());
            }
            written(content);
        });
    }

    /// Writes a citation, and calls back with it: at once where its form is one for people. Calls back with none where
    /// the worker that writes the others could not be had.
    pub fn cite(self, work: cite::Work, style: cite::Style, cited: impl FnOnce(Option<String>) + 'static) {
        match self.with_context(|context| cite::in_prose(context, work, style)) {
            Some(prose) => cited(Some(prose)),
            None => {
                self.try_write(self.order(Form::Citation(work, style), Vec::new()), |text| cited(text.map(as_text)));
            }
        }
    }

    /// Copies a citation.
    pub fn copy_citation(self, citation: String) {
        self.copy_text(citation, messages::citation_copied());
    }

    /// Copies the citation of a work, in the form for people.
    pub fn copy_citation_of(self, work: cite::Work) {
        self.cite(work, cite::Style::Apa, move |citation| {
            if let Some(citation) = citation {
                self.copy_citation(citation);
            }
        });
    }

    /// Saves a citation as a file.
    pub fn save_citation(self, work: cite::Work, style: cite::Style, citation: &str) {
        let name = self.with_context(|context| cite::file_name(context, work, style));
        self.save(&name, style.media_type(), citation.as_bytes());
    }

    /// Saves the goals on screen.
    pub fn save_goals(self, form: Form) {
        let (extension, media_type) = match form {
            Form::Xlsx => ("xlsx", XLSX),
            Form::Csv => ("csv", "text/csv;charset=utf-8"),
            Form::Markdown => ("md", "text/markdown;charset=utf-8"),
            _ => ("json", "application/json"),
        };
        if matches!(form, Form::Xlsx | Form::Csv) {
            self.name_what_no_sheet_holds();
        }
        let name = self.with_context(|context| exports::file_name(context, extension));
        self.write_and_save(form, self.goals_on_screen(), name, media_type);
    }

    /// The goals that the route on screen shows: the one goal, those found of the pillar, or those found.
    pub(super) fn goals_on_screen(self) -> Vec<Ref<Goal>> {
        let goals = self.route.with(|route| exports::goals_of(&self.framework(), route));
        let is_filtered = self.route.with(Route::shows_results);
        self.findings.with(|findings| match goals {
            Some(goals) => goals.into_iter().filter(|goal| !is_filtered || findings.shows(*goal)).collect(),
            None => findings.goals.clone(),
        })
    }

    /// Saves the whole framework in one of the forms that hold it whole.
    pub fn save_framework(self, form: Form) {
        let (extension, media_type) = match form {
            Form::Workbook => ("xlsx", XLSX),
            Form::StratMl => ("stratml.xml", "application/xml"),
            Form::Skos => ("ttl", "text/turtle;charset=utf-8"),
            _ => ("json", "application/json"),
        };
        let name = format!("{}.{extension}", self.framework().id);
        self.write_and_save(form, Vec::new(), name, media_type);
    }

    /// Saves a spreadsheet to start from, as a workbook.
    pub fn save_template_workbook(self) {
        self.write_and_save(Form::Template, Vec::new(), "framework-template.xlsx".to_owned(), XLSX);
    }

    /// Saves a picture as SVG.
    pub fn save_svg(self, picture: Picture) {
        self.draw(picture, move |svg| match svg {
            Some(svg) => self.save(&self.picture_name(picture, "svg"), "image/svg+xml", svg.as_bytes()),
            None => self.tell(messages::no_picture()),
        });
    }

    /// Saves a picture as PNG.
    pub fn save_png(self, picture: Picture) {
        let name = self.picture_name(picture, "png");
        let drawn = move |png: Option<Vec<u8>>| match png {
            Some(png) => self.save(&name, "image/png", &png),
            None => self.tell(messages::no_picture()),
        };
        self.draw(picture, move |svg| match svg {
            Some(svg) => browser::svg_to_png(&svg, drawn),
            None => drawn(None),
        });
    }

    fn picture_name(self, picture: Picture, ending: &str) -> String {
        format!("{}-{}.{ending}", self.framework().id, picture.as_str())
    }

    fn draw(self, picture: Picture, drawn: impl FnOnce(Option<String>) + 'static) {
        match picture {
            Picture::Pillars => {
                let goals = self.findings.with(|findings| findings.goals.clone());
                self.write(Form::Picture, goals, move |svg| drawn(Some(as_text(svg))));
            }
            Picture::Themes => drawn(browser::svg_text(".matrix-picture")),
        }
    }

    /// The colours that the Overview has on screen.
    fn colours(self) -> exports::Colours {
        let of = |selector: &str, property: &str| browser::computed(selector, property).unwrap_or_default();
        let pillars = 0..self.framework().pillars.len();
        exports::Colours {
            ground: of(":root", "background-color"),
            ink: of(":root", "color"),
            quiet: of(".pillar-count", "color"),
            pillars: pillars.map(|at| of(&format!("#pillar-{at} .pillar-mark"), "fill")).collect(),
        }
    }

    pub(super) fn save(self, name: &str, media_type: &str, content: &[u8]) {
        self.save_lacking(name, media_type, content, &[]);
    }

    /// Saves a file, and says for which languages it lacks the texts.
    pub(super) fn save_lacking(self, name: &str, media_type: &str, content: &[u8], lacking: &[String]) {
        self.tell(if self.settings.is_sandboxed.get_untracked() {
            messages::frame_cannot_save()
        } else if !browser::save(name, media_type, content) {
            messages::cannot_save()
        } else if lacking.is_empty() {
            messages::is_being_saved(name)
        } else {
            messages::is_being_saved_without(name, &languages_in_words(lacking))
        });
    }

    /// Opens the print dialog.
    pub fn print(self) {
        if self.settings.is_sandboxed.get_untracked() {
            self.tell(messages::frame_cannot_save());
        } else {
            browser::print();
        }
    }
}

/// What the worker wrote, as text.
fn as_text(file: Vec<u8>) -> String {
    String::from_utf8(file).unwrap_or_default()
}

fn goal_evidence(goal: &Goal) -> Vec<Evidence> {
    goal.summary.as_ref().map_or_else(|| goal.evidence.clone(), |summary| summary.evidence.clone())
}
