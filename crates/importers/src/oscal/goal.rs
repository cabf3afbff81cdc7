//! A control with its enhancements as a goal with its objectives.

use super::{
    code::{self, Habits},
    context::Context,
    heading::{self, Heading},
    links::{self, Follower, Linked},
    markup, params,
    plan::{Branch, Index, Member},
    props::{self, Facets},
    prose::{Note, joined},
    tree::Json,
};
use crate::{left_out::Tally, shape, slug::Slugs};
use framework::wire::{Fact, Goal, Link, Objective, Pillar, Section, Values};

/// Builds pillars, sections, goals and objectives, and counts what they leave out.
pub struct Builder<'c, 't, 'a> {
    pub context: &'c Context<'t, 'a>,
    pub index: &'c Index<'t, 'a>,
    pub facets: &'c Facets,
    pub tally: Tally,
    pub pillars: Slugs,
    pub sections: Slugs,
    pub objectives: Slugs,
}

/// A control as read from the file.
struct Description {
    heading: Heading,
    statement: String,
    status: Option<String>,
    notes: Vec<Note>,
    related: Vec<String>,
    links: Vec<Link>,
    facets: Values,
}

/// A group as read from the file.
struct Group {
    heading: Heading,
    text: String,
    links: Vec<Link>,
}

impl Builder<'_, '_, '_> {
    /// The pillar for a group.
    pub fn pillar(&mut self, branch: &Branch<'_, '_>) -> Pillar {
        let Section { title, label, summary, links, goals, sections, .. } = self.section(branch);
        let id = self.pillars.take(&[label.as_deref().unwrap_or_default(), &title], "family");
        Pillar { id, title, label, summary, links, goals, sections, ..Pillar::default() }
    }

    /// The section for a group, without its id.
    fn section(&mut self, branch: &Branch<'_, '_>) -> Section {
        let Group { heading: Heading { label, title }, text, links } = self.group(branch);
        let goals = branch.members.iter().map(|member| self.goal(member)).collect();
        let inner = |inner: &Branch<'_, '_>| {
            let section = self.section(inner);
            let id = self.sections.take(&[section.label.as_deref().unwrap_or_default(), &section.title], "section");
            Section { id, ..section }
        };
        let sections = branch.branches.iter().map(inner).collect();
        let summary = shape::statement(text, label.as_deref());
        Section { title, label, summary, links, goals, sections, ..Section::default() }
    }

    fn group(&mut self, branch: &Branch<'_, '_>) -> Group {
        let words = self.context.words;
        let Some(node) = branch.node else {
            let heading = Heading { label: None, title: words.other_controls.to_owned() };
            return Group { heading, text: String::new(), links: Vec::new() };
        };
        let heading = self.context.group_heading(node);
        let mut statement = self.context.statement(node);
        let mut notes = self.context.notes(node);
        // The overview of a group needs no heading: it is what the group is about.
        if statement.is_empty() && !notes.is_empty() && notes[0].0 == words.heading("overview") {
            statement = notes.remove(0).1;
        }
        let (linked, status) = self.links(node, &heading.title);
        notes.extend(linked.notes);
        notes.extend(self.parameters(node));
        let text = shape::paragraphs([status.map(|status| format!("{status}.")).unwrap_or_default(), statement]);
        Group { heading, text: joined(text, notes), links: shape::once(linked.links) }
    }

    /// The goal for a control.
    pub fn goal(&mut self, member: &Member<'_, '_>) -> Goal {
        let node = member.node;
        let mut description = self.describe(node);
        let objectives: Vec<_> =
            member.inner.iter().map(|inner| self.objective(inner, &mut description.related)).collect();
        let place = place(node);
        let mut seen = std::collections::BTreeSet::from([member.id.clone()]);
        description.related.retain(|goal| seen.insert(goal.clone()));
        let group = member.group.and_then(|group| self.own_group(group, node, &description.heading));
        description.notes.extend(group);
        let (heading, summary) =
            self.titled(node, description.heading, description.statement, description.status.is_some());
        Goal {
            id: member.id.clone(),
            title: heading.title,
            label: heading.label,
            summary: shape::statement(summary, place.as_deref()),
            status: description.status,
            related: description.related,
            facts: description.notes.into_iter().map(|note| fact(note, place.as_deref())).collect(),
            facets: description.facets,
            links: description.links,
            objectives,
            evidence: shape::evidence(place.as_deref()),
            ..Goal::default()
        }
    }

    /// The label and title of the group that has only this control, where they say more than the control's.
    fn own_group(&self, group: &Json<'_>, control: &Json<'_>, heading: &Heading) -> Option<Note> {
        let Heading { label, title } = self.context.group_heading(group);
        let is_said = |text: &&String| {
            let known = [control.word("id"), heading.label.as_deref().unwrap_or_default(), &heading.title];
            known.iter().any(|known| known.eq_ignore_ascii_case(text))
        };
        let unsaid: Vec<_> =
            label.iter().chain(Some(&title)).filter(|text| !is_said(text)).map(String::as_str).collect();
        (!unsaid.is_empty()).then(|| (self.context.words.heading("group"), markup::escaped(&unsaid.join(" "))))
    }

    fn objective(&mut self, control: &Json<'_>, related: &mut Vec<String>) -> Objective {
        let Description { heading, statement, status, notes, related: near, links, facets } = self.describe(control);
        related.extend(near);
        let place = heading::name(control);
        let text = joined(
            shape::paragraphs([status.map(|status| format!("{status}.")).unwrap_or_default(), statement]),
            notes,
        );
        let id = self.objectives.take(&[&place, control.word("title")], "enhancement");
        let Heading { label, title } = heading;
        let is_same = same(&title, &text);
        let (label, text, title) = match (title.is_empty() || is_same, text.is_empty()) {
            (true, false) => (label, text, None),
            (false, false) => (label, text, Some(title)),
            (false, true) => (label, markup::escaped(&title), None),
            // The label is all there is, so it becomes the text.
            (true, true) => (None, label.unwrap_or_else(|| self.context.words.untitled.to_owned()), None),
        };
        let evidence = shape::evidence(self::place(control).as_deref());
        Objective { id, title, label, text, facets, links, evidence, ..Objective::default() }
    }

    fn describe(&mut self, node: &Json<'_>) -> Description {
        let heading = self.context.heading(node);
        let mut statement = self.context.statement(node);
        let mut notes = self.context.notes(node);
        let (linked, mut status) = self.links(node, &heading::name(node));
        let is_plain = status.as_deref().is_none_or(|status| status == self.context.words.withdrawn);
        if let Some(withdrawal) = heading::withdrawal(&statement).filter(|_| is_plain) {
            status = Some(withdrawal.to_owned());
            statement = String::new();
        }
        let (facets, further) = self.facets.place(node, heading.label.as_deref(), self.context.words);
        for (heading, text) in linked.notes.into_iter().chain(further) {
            props::add(&mut notes, heading, text);
        }
        notes.extend(self.parameters(node));
        Description {
            heading,
            statement,
            status,
            notes,
            related: linked.related,
            links: shape::once(linked.links),
            facets,
        }
    }

    fn links(&mut self, node: &Json<'_>, name: &str) -> (Linked, Option<String>) {
        let mut linked = Linked::default();
        Follower { context: self.context, index: self.index, tally: &mut self.tally }.follow(node, name, &mut linked);
        if let Some(prop) = links::withdrawn(node) {
            let why = self.context.markdown(prop.text("remarks"));
            props::add(&mut linked.notes, self.context.words.withdrawn.to_owned(), why);
        }
        let status = linked.status(node, self.context);
        (linked, status)
    }

    /// The parameters of a control that its statements do not show in full.
    fn parameters(&self, node: &Json<'_>) -> Option<Note> {
        let lines: Vec<_> = params::listed(node).into_iter().filter_map(|(_, param)| self.parameter(param)).collect();
        (!lines.is_empty()).then(|| (self.context.words.parameters.to_owned(), lines.join("\n")))
    }

    fn parameter(&self, param: &Json<'_>) -> Option<String> {
        let context = self.context;
        let guidelines: Vec<_> =
            param.list("guidelines").iter().filter(|guideline| guideline.is_unseen("prose")).collect();
        let is_shown = !param.is_unseen("label") && !param.is_unseen("usage") && guidelines.is_empty();
        let select = param.get("select").map_or(&[][..], |select| select.list("choice"));
        let values = param.list("values").iter().chain(select);
        let is_shown = is_shown && !values.clone().any(Json::is_unseen_text);
        if is_shown {
            return None;
        }
        let own_label =
            param.list("props").iter().find(|prop| prop.word("name") == "label").map(|prop| prop.text("value"));
        let title = [own_label.unwrap_or_default(), param.text("label")].map(|text| context.markdown(text));
        let title: Vec<_> = title.into_iter().filter(|text| !text.is_empty()).collect();
        let mut texts: Vec<_> = guidelines.iter().map(|guideline| context.markdown(guideline.text("prose"))).collect();
        texts.extend(values.filter(|value| value.is_unseen_text()).map(|value| context.markdown(value.as_text())));
        texts.push(context.markdown(param.text("usage")));
        let constraints = param.list("constraints").iter().filter(|constraint| constraint.is_unseen("description"));
        texts.extend(constraints.map(|constraint| context.markdown(constraint.text("description"))));
        let texts: Vec<_> =
            texts.iter().map(|text| text.trim_end_matches(';')).filter(|text| !text.is_empty()).collect();
        let line = [title.join(", "), texts.join("; ")].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>();
        Some(format!("- {}", line.join(": ").replace("\n\n", " ").replace('\n', " "))).filter(|line| line.len() > 2)
    }

    /// The heading, titled by the first sentence of the statement if it has no title; and the rest of the statement.
    fn titled(&self, node: &Json<'_>, heading: Heading, statement: String, is_gone: bool) -> (Heading, String) {
        let Heading { label, title } = heading;
        let title = if title.is_empty() { markup::first_sentence(&statement) } else { title };
        let statement = if same(&title, &statement) { String::new() } else { statement };
        let words = self.context.words;
        let unsaid = if is_gone { words.withdrawn } else { words.untitled };
        // “Control 7” is better than nothing.
        let led = Some(self.context.title(node))
            .filter(|own| !is_gone && label.as_ref().is_none_or(|label| !code::is_same(label, own)));
        (Heading { label, title: shape::first([title, led.unwrap_or_default(), unsaid.to_owned()]) }, statement)
    }
}

/// The place of a control in the file: its label, or the code that is its title, as the file writes it.
fn place(node: &Json<'_>) -> Option<String> {
    let title = markup::title(node.word("title"));
    let is_code =
        heading::label_word(node).is_none() && Habits::default().code(&title, node.word("id"), None).is_some();
    let place = if is_code { title } else { heading::name(node) };
    Some(place).filter(|place| !place.is_empty())
}

/// Whether a text says the same as the title and nothing more.
fn same(title: &str, text: &str) -> bool {
    let trimmed = |text: &str| text.trim().trim_end_matches(['.', '。']).to_owned();
    !title.is_empty() && text.len() < 3 * title.len() + 10 && trimmed(title) == trimmed(&markup::title(text))
}

fn fact((title, text): Note, place: Option<&str>) -> Fact {
    Fact { title, text, evidence: shape::evidence(place) }
}
