//! The framework as the program works with it: every reference resolved, every list in document order.

use std::{
    borrow::Cow,
    fmt,
    hash::{Hash, Hasher},
    marker::PhantomData,
    ops::Index,
    sync::Arc,
};

use super::markdown;
pub use super::wire::{FacetKind, Link, Markup, Name, Placement, Stance, Tone};

/// A whole framework. Made by [`super::load()`] only, so that every [`Ref`] in it resolves.
#[derive(Clone, Debug, Default)]
pub struct Framework {
    /// A slug that names it.
    pub id: String,
    /// The full title.
    pub title: String,
    /// A shorter title; the full one where there is none.
    pub short_title: String,
    /// Who published it; empty where that is not known.
    pub publisher: String,
    /// `2023`, `2023-05` or `2023-05-30`.
    pub date: Option<String>,
    /// BCP 47 tag.
    pub language: String,
    /// The version of the data.
    pub version: Option<String>,
    /// Who made the data set.
    pub editor: Option<String>,
    /// Where the framework itself can be found.
    pub address: Option<String>,
    /// What the data covers and what it does not.
    pub coverage: String,
    /// What the framework is for.
    pub summary: Option<Statement>,
    /// Facts on the document.
    pub facts: Vec<Fact>,
    /// How the texts are written.
    pub markup: Markup,
    /// Where to read on.
    pub links: Vec<Link>,
    /// What changed in the data, the newest first.
    pub changes: Vec<Change>,
    /// What levels and tags are called.
    pub names: Names,
    /// Every source.
    pub sources: Vec<Source>,
    /// Every theme.
    pub themes: Vec<Theme>,
    /// Every actor.
    pub actors: Vec<Actor>,
    /// Every voice.
    pub voices: Vec<Voice>,
    /// Every facet of its own.
    pub facets: Vec<Facet>,
    /// Every explained word.
    pub terms: Vec<Term>,
    /// Every pillar.
    pub pillars: Vec<Pillar>,
    /// Every section, pillar by pillar, each before the sections under it.
    pub sections: Vec<Section>,
    /// Every goal, pillar by pillar; under each pillar and section its own goals stand before those of its sections.
    pub goals: Vec<Goal>,
    /// Every objective, goal by goal.
    pub objectives: Vec<Objective>,
    /// Every quotation.
    pub quotations: Vec<Quotation>,
    /// Every challenge.
    pub challenges: Vec<Challenge>,
    /// The texts in other languages.
    pub translations: Vec<Translation>,
    /// What it was translated from, where it is a translation.
    pub original: Option<Arc<Framework>>,
}

/// The texts of a framework in another language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Translation {
    /// BCP 47 tag.
    pub language: String,
    /// Who made it.
    pub by: Option<String>,
    /// What to know of it.
    pub note: Option<String>,
    /// Each text that is translated. A release loads them when they are wanted; till then there are none.
    pub texts: Vec<TranslatedText>,
}

/// A text in another language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TranslatedText {
    /// Which one: the kind of its part, the part's id, its key.
    pub path: String,
    /// How it reads.
    pub text: String,
}

/// The place of a `T` in its framework. It resolves by indexing: `framework[goal].title`.
pub struct Ref<T> {
    index: u32,
    kind: PhantomData<fn() -> T>,
}

/// Something that a framework has many of, in one list, and that has an id.
pub trait Noun: Sized + 'static {
    /// All of this kind, in document order.
    fn all(framework: &Framework) -> &[Self];
    /// The slug that addresses and files name it by, unique per kind.
    fn id(&self) -> &str;
}

macro_rules! nouns {
    ($($noun:ident in $list:ident),* $(,)?) => {$(
        impl Noun for $noun {
            fn all(framework: &Framework) -> &[Self] {
                &framework.$list
            }
            fn id(&self) -> &str {
                &self.id
            }
        }
    )*};
}

nouns! {
    Source in sources, Theme in themes, Actor in actors, Voice in voices, Facet in facets, Term in terms, Pillar in pillars,
    Section in sections,    Goal in goals, Objective in objectives, Quotation in quotations, Challenge in challenges,
}

impl Framework {
    /// The thing of this kind with this id, if there is one. Linear: for addresses, not for loops.
    pub fn find<T: Noun>(&self, id: &str) -> Option<Ref<T>> {
        T::all(self).iter().position(|noun| noun.id() == id).map(Ref::new)
    }

    /// A text of a statement as it reads: without the marks of Markdown where texts are written so.
    pub fn plain<'t>(&self, text: &'t str) -> Cow<'t, str> {
        match self.markup {
            Markup::Plain => text.into(),
            Markup::Markdown => markdown::plain(text).into(),
        }
    }

    /// The facet value that a goal or an objective has.
    pub fn value(&self, at: ValueRef) -> &FacetValue {
        &self[at.facet].values[at.value as usize]
    }

    /// The sections that a goal stands under, the outermost first.
    pub fn sections_of(&self, goal: Ref<Goal>) -> Vec<Ref<Section>> {
        self.sections_down_to(self[goal].section)
    }

    /// A section after those that it stands under, the outermost first.
    pub fn sections_down_to(&self, section: Option<Ref<Section>>) -> Vec<Ref<Section>> {
        let mut path: Vec<_> = std::iter::successors(section, |at| self[*at].parent).collect();
        path.reverse();
        path
    }

    /// The goals that stand right under a pillar, in no section.
    pub fn goals_right_under(&self, pillar: Ref<Pillar>) -> impl Iterator<Item = Ref<Goal>> + '_ {
        self[pillar].goals.iter().copied().filter(|goal| self[*goal].section.is_none())
    }

    /// The goals that stand right under a section, in none of its sections.
    pub fn goals_right_in(&self, section: Ref<Section>) -> impl Iterator<Item = Ref<Goal>> + '_ {
        self[section].goals.iter().copied().filter(move |goal| self[*goal].section == Some(section))
    }

    /// References to all of a kind, in document order.
    pub fn refs<T: Noun>(&self) -> impl DoubleEndedIterator<Item = Ref<T>> + use<T> {
        (0..T::all(self).len()).map(Ref::new)
    }
}

impl<T: Noun> Index<Ref<T>> for Framework {
    type Output = T;

    fn index(&self, at: Ref<T>) -> &T {
        &T::all(self)[at.index()]
    }
}

impl<T> Ref<T> {
    /// A reference to the thing at this place of its list.
    pub fn new(index: usize) -> Self {
        Self { index: index as u32, kind: PhantomData }
    }

    /// The place in its list, from 0.
    pub fn index(self) -> usize {
        self.index as usize
    }
}

impl<T> Clone for Ref<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Ref<T> {}
impl<T> PartialEq for Ref<T> {
    fn eq(&self, other: &Self) -> bool {
        self.index == other.index
    }
}
impl<T> Eq for Ref<T> {}
impl<T> PartialOrd for Ref<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<T> Ord for Ref<T> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.index.cmp(&other.index)
    }
}
impl<T> Hash for Ref<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.index.hash(state);
    }
}
impl<T> fmt::Debug for Ref<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.index)
    }
}

/// What levels and tags are called; every one is filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Names {
    /// The first level.
    pub pillar: Name,
    /// Levels between the first and the second.
    pub section: Name,
    /// The second level.
    pub goal: Name,
    /// The third level.
    pub objective: Name,
    /// The subjects.
    pub theme: Name,
    /// The bodies named.
    pub actor: Name,
}

impl Default for Names {
    fn default() -> Self {
        let name = |one: &str, many: &str| Name { one: one.to_owned(), many: many.to_owned() };
        Self {
            pillar: name("Pillar", "Pillars"),
            section: name("Section", "Sections"),
            goal: name("Goal", "Goals"),
            objective: name("Objective", "Objectives"),
            theme: name("Theme", "Themes"),
            actor: name("Actor", "Actors"),
        }
    }
}

/// A sentence or more, with what it rests on.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Statement {
    /// The text, written as [`Framework::markup`] says; blank lines part paragraphs.
    pub text: String,
    /// At least one.
    pub evidence: Vec<Evidence>,
}

/// A source and the place in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Evidence {
    /// The source.
    pub source: Ref<Source>,
    /// A page, a section, who is cited there.
    pub place: Option<String>,
}

/// A statement with a heading.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fact {
    /// The heading.
    pub title: String,
    /// The statement.
    pub statement: Statement,
}

/// Something that changed in the data.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Change {
    /// `2026`, `2026-11` or `2026-11-28`.
    pub date: String,
    /// What changed, written as [`Framework::markup`] says.
    pub text: String,
    /// The goals that it touched.
    pub goals: Vec<Ref<Goal>>,
}

/// A publication that statements rest on.
#[derive(Clone, Debug, Default)]
pub struct Source {
    /// Slug.
    pub id: String,
    /// Title, or description where `described`.
    pub title: String,
    /// Whether `title` describes rather than names.
    pub described: bool,
    /// Who published it.
    pub publisher: Option<String>,
    /// When.
    pub date: Option<String>,
    /// Where to read it; `http` or `https`.
    pub address: Option<String>,
    /// What to know of it.
    pub note: Option<String>,
}

/// A subject that cuts across pillars.
#[derive(Clone, Debug, Default)]
pub struct Theme {
    /// Slug.
    pub id: String,
    /// What it is called.
    pub title: String,
}

/// Somebody or something that statements name.
#[derive(Clone, Debug, Default)]
pub struct Actor {
    /// Slug.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// A word to group by.
    pub kind: Option<String>,
    /// What the sources say of it beside goals.
    pub about: Vec<Statement>,
    /// Where it is named.
    pub evidence: Vec<Evidence>,
}

/// Somebody who speaks in quotations.
#[derive(Clone, Debug, Default)]
pub struct Voice {
    /// Slug.
    pub id: String,
    /// The name.
    pub title: String,
    /// Office or role.
    pub office: Option<String>,
    /// Whom the person speaks for.
    pub organisation: Option<String>,
    /// The actor it belongs to.
    pub actor: Option<Ref<Actor>>,
    /// What to know of the name.
    pub note: Option<String>,
}

/// A word that may want an explanation.
#[derive(Clone, Debug, Default)]
pub struct Term {
    /// Slug.
    pub id: String,
    /// The word.
    pub title: String,
    /// Other forms.
    pub also: Vec<String>,
    /// What it means.
    pub meaning: String,
}

/// The first level.
#[derive(Clone, Debug, Default)]
pub struct Pillar {
    /// Slug.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Official number or mark.
    pub label: Option<String>,
    /// A second title, such as a motto.
    pub subtitle: Option<String>,
    /// What it is about.
    pub summary: Option<Statement>,
    /// Where to read on.
    pub links: Vec<Link>,
    /// The language of its texts, where it is not that of the framework.
    pub language: Option<String>,
    /// The sections right under it, in document order.
    pub sections: Vec<Ref<Section>>,
    /// All goals under it, those in sections too, in document order; not those that name it as a further pillar.
    pub goals: Vec<Ref<Goal>>,
}

/// A level between pillar and goal.
#[derive(Clone, Debug)]
pub struct Section {
    /// Slug.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Official number or mark.
    pub label: Option<String>,
    /// What it is about.
    pub summary: Option<Statement>,
    /// Where to read on.
    pub links: Vec<Link>,
    /// The language of its texts, where it is not that of the framework.
    pub language: Option<String>,
    /// The pillar it stands under.
    pub pillar: Ref<Pillar>,
    /// The section it stands under; none where that is the pillar.
    pub parent: Option<Ref<Section>>,
    /// The sections right under it, in document order.
    pub sections: Vec<Ref<Section>>,
    /// All goals under it, those in its sections too, in document order.
    pub goals: Vec<Ref<Goal>>,
}

/// A property of goals and objectives that the framework filters by.
#[derive(Clone, Debug, Default)]
pub struct Facet {
    /// Slug.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What kind of property it is.
    pub kind: FacetKind,
    /// Its values, in order.
    pub values: Vec<FacetValue>,
}

/// A value of a facet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FacetValue {
    /// Slug, unique in its facet.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// How a status is to be taken.
    pub tone: Option<Tone>,
}

/// A value that a goal or an objective has in a facet. [`Framework::value`] resolves it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ValueRef {
    /// The facet.
    pub facet: Ref<Facet>,
    /// The place of the value in it, from 0.
    pub value: u32,
}

/// The second level.
#[derive(Clone, Debug)]
pub struct Goal {
    /// Slug.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Official number or mark.
    pub label: Option<String>,
    /// What it is about.
    pub summary: Option<Statement>,
    /// Who places it under its pillar.
    pub placement: Option<Placement>,
    /// Why it stands there.
    pub placement_note: Option<String>,
    /// A standing to tell the reader.
    pub status: Option<String>,
    /// The pillar it stands under.
    pub pillar: Ref<Pillar>,
    /// The section it stands right under; none where that is the pillar.
    pub section: Option<Ref<Section>>,
    /// Further pillars it belongs to.
    pub also: Vec<Ref<Pillar>>,
    /// Its themes.
    pub themes: Vec<Ref<Theme>>,
    /// The actors it names.
    pub actors: Vec<Ref<Actor>>,
    /// Goals it stands close to.
    pub related: Vec<Ref<Goal>>,
    /// Statements on it that are no objectives.
    pub facts: Vec<Fact>,
    /// Its values in the facets of the framework, in their order.
    pub values: Vec<ValueRef>,
    /// Where to read on.
    pub links: Vec<Link>,
    /// The language of its texts, where it is not that of the framework.
    pub language: Option<String>,
    /// What it is to bring about.
    pub objectives: Vec<Ref<Objective>>,
    /// Quotations about it.
    pub quotations: Vec<Ref<Quotation>>,
    /// Challenges it answers.
    pub challenges: Vec<Ref<Challenge>>,
    /// What its title and place rest on.
    pub evidence: Vec<Evidence>,
}

/// The third level.
#[derive(Clone, Debug)]
pub struct Objective {
    /// Slug.
    pub id: String,
    /// A title beside the text.
    pub title: Option<String>,
    /// Official number or mark.
    pub label: Option<String>,
    /// What is to be done, with what that rests on.
    pub statement: Statement,
    /// Its values in the facets of the framework, in their order.
    pub values: Vec<ValueRef>,
    /// Where to read on.
    pub links: Vec<Link>,
    /// The language of its texts, where it is not that of the framework.
    pub language: Option<String>,
    /// The goal it stands under.
    pub goal: Ref<Goal>,
}

/// What a quotation or challenge is about.
#[derive(Clone, Debug, Default)]
pub struct Subject {
    /// Pillars.
    pub pillars: Vec<Ref<Pillar>>,
    /// Goals.
    pub goals: Vec<Ref<Goal>>,
    /// Themes.
    pub themes: Vec<Ref<Theme>>,
    /// Actors named in it.
    pub actors: Vec<Ref<Actor>>,
}

/// Somebody's words, character for character.
#[derive(Clone, Debug)]
pub struct Quotation {
    /// Slug.
    pub id: String,
    /// The words, without outer quotation marks.
    pub text: String,
    /// How they read in the language of the framework, where that is a translation.
    pub translation: Option<String>,
    /// Who speaks.
    pub voice: Ref<Voice>,
    /// Where the words stand: always one entry.
    pub evidence: [Evidence; 1],
    /// What was said around it.
    pub note: Option<String>,
    /// How it stands to what it is about.
    pub stance: Stance,
    /// What it is about.
    pub about: Subject,
}

/// Something that stands in the way.
#[derive(Clone, Debug)]
pub struct Challenge {
    /// Slug.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What it is, with what that rests on.
    pub statement: Statement,
    /// The goals that answer it, and what it touches.
    pub about: Subject,
    /// Quotations that state it.
    pub quotations: Vec<Ref<Quotation>>,
}

impl Goal {
    /// The pillar it stands under, then the further ones.
    pub fn pillars(&self) -> impl Iterator<Item = Ref<Pillar>> + '_ {
        std::iter::once(self.pillar).chain(self.also.iter().copied())
    }
}

impl Markup {
    /// Every value, in the order of its declaration.
    pub const ALL: [Self; 2] = [Self::Plain, Self::Markdown];
}

impl FacetKind {
    /// Every value, in the order of its declaration.
    pub const ALL: [Self; 3] = [Self::Tag, Self::Level, Self::Status];

    /// The word that files use.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Tag => "tag",
            Self::Level => "level",
            Self::Status => "status",
        }
    }
}

impl Tone {
    /// Every value, from finished to silent.
    pub const ALL: [Self; 5] = [Self::Done, Self::Good, Self::Attention, Self::Bad, Self::Neutral];

    /// The word that files and style sheets use.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Good => "good",
            Self::Attention => "attention",
            Self::Bad => "bad",
            Self::Neutral => "neutral",
        }
    }
}

impl Placement {
    /// Every value, in the order in which pages show them.
    pub const ALL: [Self; 2] = [Self::Reported, Self::Editorial];

    /// The word that files and addresses use.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Reported => "reported",
            Self::Editorial => "editorial",
        }
    }
}

impl Stance {
    /// Every value, in the order in which pages show them.
    pub const ALL: [Self; 3] = [Self::Welcomes, Self::Notes, Self::Criticises];

    /// The word that files and addresses use.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Welcomes => "welcomes",
            Self::Notes => "notes",
            Self::Criticises => "criticises",
        }
    }
}
