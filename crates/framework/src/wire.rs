//! The shapes of a framework file, `framework-explorer/1`, as they stand in JSON; what they mean is in `docs/format.md`.
//!
//! These types are for reading and writing only. The rest of the program works with [`super::Framework`], in which every
//! reference is resolved. A list that is left out is empty; an `Option` may be left out; all else has to be there. Files are
//! read by the keys at the end; serde reads these types only on the host, where tests do.

use std::collections::BTreeMap;

#[cfg(not(target_arch = "wasm32"))]
use schemars::JsonSchema;
#[cfg(not(target_arch = "wasm32"))]
use serde::Deserialize;
use serde::Serialize;

use super::slot::{keys, words};

/// The value of `format` in every file of this kind.
pub const FORMAT: &str = "framework-explorer/1";

/// A whole framework file.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
pub struct File {
    /// The address of the JSON Schema, for editors. It is not read.
    #[serde(rename = "$schema", skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// Always `framework-explorer/1`.
    pub format: String,
    /// What the framework is, who published it and what this file covers of it.
    pub framework: About,
    /// Where the statements come from.
    #[serde(default)]
    pub sources: Vec<Source>,
    /// Subjects that cut across pillars.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub themes: Vec<Theme>,
    /// Bodies, countries, agencies, people and instruments that statements name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub actors: Vec<Actor>,
    /// Who speaks in the quotations.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub voices: Vec<Voice>,
    /// Properties of goals and objectives that this framework filters by, beside themes and actors.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facets: Vec<Facet>,
    /// Words that a reader may want explained.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub terms: Vec<Term>,
    /// The framework itself, in document order.
    pub pillars: Vec<Pillar>,
    /// What was said in or of the framework, character for character.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub quotations: Vec<Quotation>,
    /// What stands in the way, and the goals that answer it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub challenges: Vec<Challenge>,
    /// The texts in other languages, each language once.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub translations: Vec<Translation>,
}

/// The texts in another language.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
pub struct Translation {
    /// The language, as a BCP 47 tag such as `fr`.
    pub language: String,
    /// Who made the translation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// What to know of it: whether it is official, made by a machine, checked by whom.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Each text, by the kind of its part, the part's id and its key: `goal/norms/title`. What is left out stays in the words of
    /// the original.
    #[serde(default)]
    pub texts: BTreeMap<String, String>,
}

/// The framework as a document.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
pub struct About {
    /// A slug that names the framework in file names and stored settings.
    pub id: String,
    /// The full title.
    pub title: String,
    /// A shorter title, for tabs and small frames.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub short_title: Option<String>,
    /// Who published the framework; empty where that is not known.
    pub publisher: String,
    /// When it was published: `2023`, `2023-05` or `2023-05-30`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// The language of the texts, as a BCP 47 tag such as `en`.
    pub language: String,
    /// The version of this data, such as `2026-11-23`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Who made this data set, which need not be who published the framework.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub editor: Option<String>,
    /// Where the framework itself can be found (`https`, `http`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// What this file covers of the framework and what it does not, in plain words.
    pub coverage: String,
    /// What the framework is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<Statement>,
    /// Facts on the document: how it came about, what guides it, how it is laid out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<Fact>,
    /// How the texts are written; plain text where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub markup: Option<Markup>,
    /// Where to read on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
    /// What changed in this data and when.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<Change>,
    /// What the levels and the two kinds of tag are called here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub names: Option<Names>,
}

/// Something that changed.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
pub struct Change {
    /// When: `2026`, `2026-11` or `2026-11-28`.
    pub date: String,
    /// What changed, in a sentence or more.
    pub text: String,
    /// The ids of the goals that it touched.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub goals: Vec<String>,
}

/// What the levels and tags of a framework are called; each may be left out.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
pub struct Names {
    /// The first level, by default Pillar, Pillars.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pillar: Option<Name>,
    /// Levels between the first and the second, by default Section, Sections.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub section: Option<Name>,
    /// The second level, by default Goal, Goals.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goal: Option<Name>,
    /// The third level, by default Objective, Objectives.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub objective: Option<Name>,
    /// The subjects, by default Theme, Themes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub theme: Option<Name>,
    /// The bodies named, by default Actor, Actors.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<Name>,
}

/// A noun in the singular and the plural, with capitals as in a heading.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
pub struct Name {
    /// The singular, such as `Goal`.
    pub one: String,
    /// The plural, such as `Goals`.
    pub many: String,
}

/// A sentence or more, with what it rests on.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
pub struct Statement {
    /// The text; blank lines part paragraphs.
    pub text: String,
    /// At least one source.
    pub evidence: Vec<Evidence>,
}

/// A source and the place in it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
pub struct Evidence {
    /// The id of a source.
    pub source: String,
    /// The place in that source: a page, a section, who is cited there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
}

/// A statement with a heading.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
pub struct Fact {
    /// A short heading.
    pub title: String,
    /// The statement.
    pub text: String,
    /// At least one source.
    pub evidence: Vec<Evidence>,
}

/// A publication that statements rest on.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
pub struct Source {
    /// A slug, unique among the sources.
    pub id: String,
    /// The title, or a description where the title is not known.
    pub title: String,
    /// Whether `title` is a description and not the publication's own title.
    #[serde(default, skip_serializing_if = "is_false")]
    pub described: bool,
    /// Who published it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publisher: Option<String>,
    /// When: `2023`, `2023-05` or `2023-05-30`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// Where it can be read (`https` or `http`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// What to know of it: what it was used for, what is not known of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// A subject that cuts across pillars.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
pub struct Theme {
    /// A slug, unique among the themes.
    pub id: String,
    /// What it is called.
    pub title: String,
}

/// Somebody or something that statements name.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
pub struct Actor {
    /// A slug, unique among the actors.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What kind of actor it is, as a word to group by: `agency`, `body`, `country`, `instrument`, `programme` …
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// What the sources say of it beside the goals that name it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub about: Vec<Statement>,
    /// Where it is named; at least one source.
    pub evidence: Vec<Evidence>,
}

/// Somebody who speaks in quotations: a person, or a document.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
pub struct Voice {
    /// A slug, unique among the voices.
    pub id: String,
    /// The name.
    pub title: String,
    /// Office or role, such as `Secretary of State`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub office: Option<String>,
    /// The organisation that the person speaks for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organisation: Option<String>,
    /// The id of the actor that this voice belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<String>,
    /// What to know of the name, such as that the source writes it otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// A word that may want an explanation.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
pub struct Term {
    /// A slug, unique among the terms.
    pub id: String,
    /// The word as it stands in the texts.
    pub title: String,
    /// Other forms of it that stand in the texts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<String>,
    /// What it means, in a sentence.
    pub meaning: String,
}

/// The first level.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
pub struct Pillar {
    /// A slug, unique among the pillars.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// An official number or mark, such as `AC`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// A second title, such as a motto.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subtitle: Option<String>,
    /// What it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<Statement>,
    /// Where to read on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
    /// The language of its texts, where it is not that of the framework, as a BCP 47 tag.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The goals right under it, in document order.
    #[serde(default)]
    pub goals: Vec<Goal>,
    /// The sections under it, in document order, after its own goals.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sections: Vec<Section>,
}

/// A level between pillar and goal, as deep as the framework has them.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
pub struct Section {
    /// A slug, unique among all sections.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// An official number or mark.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// What it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<Statement>,
    /// Where to read on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
    /// The language of its texts, where it is not that of the framework, as a BCP 47 tag.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The goals right under it, in document order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub goals: Vec<Goal>,
    /// The sections under it, in document order, after its own goals.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sections: Vec<Section>,
}

/// The second level.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
pub struct Goal {
    /// A slug, unique among the goals.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// An official number or mark, such as `AC-2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// What it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<Statement>,
    /// Who places it under its pillar; left out where the file's own source leaves no doubt.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub placement: Option<Placement>,
    /// Why it stands under its pillar, where that wants saying.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub placement_note: Option<String>,
    /// A standing to tell the reader, such as `Withdrawn`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Ids of further pillars that it belongs to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<String>,
    /// Ids of themes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub themes: Vec<String>,
    /// Ids of actors that it names.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub actors: Vec<String>,
    /// Ids of goals that it stands close to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<String>,
    /// Statements on it that are no objectives.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<Fact>,
    /// Its values in the facets of the framework: the id of a facet → ids of values.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub facets: Values,
    /// Where to read on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
    /// The language of its texts, where it is not that of the framework, as a BCP 47 tag.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// What it is to bring about, in document order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub objectives: Vec<Objective>,
    /// What its title and place rest on; at least one source.
    pub evidence: Vec<Evidence>,
}

/// The third level.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
pub struct Objective {
    /// A slug, unique among all objectives.
    pub id: String,
    /// A title, where it has one beside its text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// An official number or mark, such as `AC-2(1)`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// What is to be done; blank lines part paragraphs.
    pub text: String,
    /// Its values in the facets of the framework: the id of a facet → ids of values.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub facets: Values,
    /// Where to read on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
    /// The language of its texts, where it is not that of the framework, as a BCP 47 tag.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// At least one source.
    pub evidence: Vec<Evidence>,
}

/// Somebody's words, character for character.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
pub struct Quotation {
    /// A slug, unique among the quotations.
    pub id: String,
    /// The words, without the outer quotation marks; `…` stands for words left out.
    pub text: String,
    /// The id of the voice.
    pub voice: String,
    /// The id of the source that has the words.
    pub source: String,
    /// The place in that source.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// What was said before or after it, or whom the voice itself quotes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// How the passage stands to what it is about.
    pub stance: Stance,
    /// What it is about; all lists may be empty where it is about the whole.
    #[serde(default)]
    pub about: Subject,
}

/// What a quotation or challenge is about.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
pub struct Subject {
    /// Ids of pillars.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pillars: Vec<String>,
    /// Ids of goals.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub goals: Vec<String>,
    /// Ids of themes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub themes: Vec<String>,
    /// Ids of actors named in it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub actors: Vec<String>,
}

/// Something that stands in the way.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
pub struct Challenge {
    /// A slug, unique among the challenges.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What it is.
    pub text: String,
    /// At least one source.
    pub evidence: Vec<Evidence>,
    /// The goals that answer it, and the themes and actors that it touches.
    #[serde(default)]
    pub about: Subject,
    /// Ids of quotations that state it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub quotations: Vec<String>,
}

/// Ids of values, by the id of their facet.
pub type Values = BTreeMap<String, Vec<String>>;

/// An address to read on at.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
pub struct Link {
    /// What is found there.
    pub title: String,
    /// The address (`https` or `http`).
    pub address: String,
}

/// A property of goals and objectives that a framework filters by.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
pub struct Facet {
    /// A slug, unique among the facets, and none of the keys that addresses use already.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What kind of property it is.
    pub kind: FacetKind,
    /// Its values, in the order in which pages list them.
    pub values: Vec<FacetValue>,
}

/// A value of a facet.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
pub struct FacetValue {
    /// A slug, unique in its facet.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// How a status is to be taken; left out in facets of other kinds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tone: Option<Tone>,
}

/// How texts are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Markup {
    /// Plain text; blank lines part paragraphs.
    #[default]
    Plain,
    /// `CommonMark` with tables: lists, emphasis, code, links. HTML in it stays text.
    Markdown,
}

/// What kind of property a facet is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum FacetKind {
    /// Values side by side.
    #[default]
    Tag,
    /// Values in order, such as a level of maturity.
    Level,
    /// Where something stands, each value with a tone.
    Status,
}

/// How a status is to be taken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Tone {
    /// Finished.
    Done,
    /// On its way.
    Good,
    /// In need of attention.
    Attention,
    /// Failed or stopped.
    Bad,
    /// Nothing is said.
    #[default]
    Neutral,
}

/// Who places a goal under its pillar.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Placement {
    /// A source says that the goal belongs there.
    #[default]
    Reported,
    /// The editors of the data set put it there.
    Editorial,
}

/// How a passage stands to what it is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Stance {
    /// It approves.
    Welcomes,
    /// It states, neither for nor against.
    #[default]
    Notes,
    /// It disapproves or warns.
    Criticises,
}

keys! {
    File {
        schema = "$schema", format, framework, sources, themes, actors, voices, facets, terms, pillars, quotations, challenges,
        translations,
    }
    Translation { language, by, note, texts }
    About {
        id, title, short_title, publisher, date, language, version, editor, address, coverage, summary, facts, markup, links,
        changes, names,
    }
    Change { date, text, goals }
    Names { pillar, section, goal, objective, theme, actor }
    Name { one, many }
    Statement { text, evidence }
    Evidence { source, place }
    Fact { title, text, evidence }
    Source { id, title, described, publisher, date, address, note }
    Theme { id, title }
    Actor { id, title, kind, about, evidence }
    Voice { id, title, office, organisation, actor, note }
    Term { id, title, also, meaning }
    Pillar { id, title, label, subtitle, summary, links, language, goals, sections }
    Section { id, title, label, summary, links, language, goals, sections }
    Goal {
        id, title, label, summary, placement, placement_note, status, also, themes, actors, related, facts, facets,
        links, language, objectives, evidence,
    }
    Objective { id, title, label, text, facets, links, language, evidence }
    Link { title, address }
    Facet { id, title, kind, values }
    FacetValue { id, title, tone }
    Quotation { id, text, voice, source, place, note, stance, about }
    Subject { pillars, goals, themes, actors }
    Challenge { id, title, text, evidence, about, quotations }
}

words! {
    Markup { "plain" => Plain, "markdown" => Markdown }
    FacetKind { "tag" => Tag, "level" => Level, "status" => Status }
    Tone { "done" => Done, "good" => Good, "attention" => Attention, "bad" => Bad, "neutral" => Neutral }
    Placement { "reported" => Reported, "editorial" => Editorial }
    Stance { "welcomes" => Welcomes, "notes" => Notes, "criticises" => Criticises }
}

// Serde hands the field over by reference.
#[allow(clippy::trivially_copy_pass_by_ref)]
fn is_false(flag: &bool) -> bool {
    !*flag
}
