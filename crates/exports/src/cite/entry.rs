//! The content of a citation, whatever its style.

use super::Work;
use crate::{
    Context,
    link::{encoded, is_public, permalink},
};
use framework::{Evidence, Framework, Quotation, Source, date::Date};

/// How many words of a quotation serve as its title.
const TITLE_WORDS: usize = 15;

/// The kind of a cited work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// The framework as a document.
    Report,
    /// The data set.
    DataSet,
    /// An entry of the data set.
    Part,
    /// A part of a framework whose file names no editor, so that its publisher is taken for the author of the data.
    Chapter,
    /// Words in a source.
    Passage,
    /// A source of unknown kind.
    Publication,
}

/// A title, or a description where there is none.
#[derive(Clone, Debug)]
pub(super) struct Title {
    pub text: String,
    /// Whether the text is a description; citations put those in square brackets.
    pub described: bool,
}

/// Everything known about a work that a citation may need.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// A stable key for the entry.
    pub key: String,
    pub kind: Kind,
    /// Who wrote, spoke or edited; never split.
    pub author: Option<String>,
    pub title: Title,
    /// The work that it is a part of.
    pub container: Option<Title>,
    /// The place in the container.
    pub place: Option<String>,
    pub publisher: Option<String>,
    pub date: Option<Date>,
    pub version: Option<String>,
    pub address: Option<String>,
    /// When the address was read; only for addresses whose content may change.
    pub accessed: Option<Date>,
    pub language: String,
    pub note: Option<String>,
}

impl Title {
    fn own(text: impl Into<String>) -> Self {
        Self { text: text.into(), described: false }
    }

    fn of(source: &Source) -> Self {
        Self { text: source.title.clone(), described: source.described }
    }

    /// The title; a description stands in square brackets.
    pub fn bracketed(&self) -> String {
        if self.described { format!("[{}]", self.text) } else { self.text.clone() }
    }
}

/// The key of a work: framework id, kind, id.
pub(super) fn key(context: &Context, work: Work) -> String {
    let framework = context.framework;
    let name = &framework.id;
    match work {
        Work::Framework => name.clone(),
        Work::DataSet => format!("{name}-data"),
        Work::Pillar(at) => format!("{name}-pillar-{}", framework[at].id),
        Work::Section(at) => format!("{name}-section-{}", framework[at].id),
        Work::Goal(at) => format!("{name}-goal-{}", framework[at].id),
        Work::Quotation(at) => format!("{name}-quotation-{}", framework[at].id),
        Work::Source(at) => format!("{name}-source-{}", framework[at].id),
    }
}

impl Entry {
    /// Collects the facts about a work.
    pub fn of(context: &Context, work: Work) -> Self {
        let framework = context.framework;
        let entry = match work {
            Work::Framework => Self::report(framework),
            Work::DataSet => Self::data_set(context).on_page(context, "/"),
            Work::Pillar(at) => Self::part(context, "pillar", &framework[at].id, framework[at].name()),
            Work::Section(at) => Self::part(context, "section", &framework[at].id, framework[at].name()),
            Work::Goal(at) => Self::part(context, "goal", &framework[at].id, framework[at].name()),
            Work::Quotation(at) => Self::passage(context, &framework[at]),
            Work::Source(at) => Self::publication(framework, &framework[at]),
        };
        Self { key: key(context, work), ..entry }
    }

    /// An entry with only kind, title and language.
    fn new(framework: &Framework, kind: Kind, title: Title) -> Self {
        Self {
            key: String::new(),
            kind,
            author: None,
            title,
            container: None,
            place: None,
            publisher: None,
            date: None,
            version: None,
            address: None,
            accessed: None,
            language: framework.language.clone(),
            note: None,
        }
    }

    fn report(framework: &Framework) -> Self {
        Self {
            author: publisher(framework),
            publisher: publisher(framework),
            date: framework.date.as_deref().and_then(Date::read),
            address: framework.address.as_deref().map(encoded),
            ..Self::new(framework, Kind::Report, Title::own(&framework.title))
        }
    }

    fn data_set(context: &Context) -> Self {
        let framework = context.framework;
        let published = || framework.date.as_deref().and_then(Date::read).filter(|_| framework.editor.is_none());
        Self {
            author: framework.editor.clone().or_else(|| publisher(framework)),
            // A version that is a date is the day on which this version of the data was published.
            date: framework.version.as_deref().and_then(Date::read).or_else(published),
            version: framework.version.clone(),
            ..Self::new(framework, Kind::DataSet, Title::own(data_title(framework)))
        }
    }

    /// A part of the editors' data set or, without editors, of the framework itself.
    fn part(context: &Context, noun: &str, id: &str, name: String) -> Self {
        let data = Self::data_set(context);
        let (kind, container) = match &context.framework.editor {
            Some(_) => (Kind::Part, data.title),
            None => (Kind::Chapter, Title::own(&context.framework.title)),
        };
        Self { kind, container: Some(container), title: Title::own(name), ..data }
            .on_page(context, &format!("/{noun}/{id}"))
    }

    fn passage(context: &Context, quotation: &Quotation) -> Self {
        let framework = context.framework;
        let [Evidence { source, place }] = &quotation.evidence;
        let source = &framework[*source];
        let label = messages::role_source();
        let of_source = source.address.as_ref().map(|address| messages::labelled(&label, &encoded(address)));
        let note = messages::cited_quoted_in(&messages::quoted(&data_title(framework)));
        let note = format!("{note}.{}", of_source.map(|of_source| format!(" {of_source}")).unwrap_or_default());
        Self {
            author: Some(framework[quotation.voice].title.clone()),
            container: Some(Title::of(source)),
            place: place.clone(),
            publisher: source.publisher.clone(),
            date: source.date.as_deref().and_then(Date::read),
            note: Some(note),
            ..Self::new(framework, Kind::Passage, Title::own(shortened(&quotation.text)))
        }
        .on_page(context, &format!("/quotation/{}", quotation.id))
    }

    /// Adds the entry's address on this page. A file on the reader's disk gets none: nobody else could follow it, and
    /// it would reveal the reader's folder names. A copied passage keeps it, since that is for the reader's own notes.
    fn on_page(self, context: &Context, place: &str) -> Self {
        let is_public = is_public(context.base);
        Self {
            address: is_public.then(|| encoded(&permalink(context.base, place))),
            accessed: Date::read(context.today).filter(|_| is_public),
            ..self
        }
    }

    /// The version, as a note.
    pub fn versioned(&self) -> Option<String> {
        self.version.as_ref().map(|version| messages::cited_version(version))
    }

    /// The place in the container, as a note.
    pub fn found_at(&self) -> Option<String> {
        self.place.as_ref().map(|place| messages::cited_place(place))
    }

    fn publication(framework: &Framework, source: &Source) -> Self {
        Self {
            publisher: source.publisher.clone(),
            date: source.date.as_deref().and_then(Date::read),
            address: source.address.as_deref().map(encoded),
            ..Self::new(framework, Kind::Publication, Title::of(source))
        }
    }
}

/// The framework's publisher, where known.
fn publisher(framework: &Framework) -> Option<String> {
    let publisher = framework.publisher.trim();
    (!publisher.is_empty()).then(|| publisher.to_owned())
}

/// A title for the data set, which has none of its own; made so that nobody takes it for the framework's.
fn data_title(framework: &Framework) -> String {
    let names = &framework.names;
    let levels = [&names.pillar, &names.goal].map(|name| messages::noun(&name.many));
    messages::cited_data_set_title(&framework.title, &levels[0], &levels[1])
}

/// The first words of a quotation, with `…` where more follow.
fn shortened(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    if words.len() <= TITLE_WORDS { words.join(" ") } else { format!("{} …", words[..TITLE_WORDS].join(" ")) }
}
