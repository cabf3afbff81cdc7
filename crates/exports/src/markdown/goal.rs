//! A goal in Markdown with everything that belongs to it, and the numbered list of the sources cited.

use super::{
    escape::{at_start, inline, paragraphs},
    form::{self, links},
};
use crate::{
    Context,
    link::{encoded, link_to},
    quote::{source_in_words, speaker},
    row_item::RowItem,
};
use framework::{
    Challenge, Evidence, Fact, Goal, Objective, PartKind, Placement, Quotation, Ref, Source, Statement, ValueRef,
};

/// Writes goals and numbers sources in the order in which they are first cited.
pub(super) struct Writer<'a> {
    context: &'a Context<'a>,
    cited: Vec<Ref<Source>>,
}

impl<'a> Writer<'a> {
    /// A writer that has cited no source yet.
    pub fn new(context: &'a Context<'a>) -> Self {
        Self { context, cited: Vec::new() }
    }

    /// The paragraphs of a goal.
    pub fn goal(&mut self, at: Ref<Goal>) -> Vec<String> {
        let goal = &self.context.framework[at];
        let mut parts = vec![heading(goal), self.pillar_line(goal)];
        parts.extend(goal.status.as_ref().map(|status| messages::labelled(&messages::part_status(), &inline(status))));
        parts.extend(self.marked(RowItem::Goal(at)));
        parts.extend(goal.summary.as_ref().map(|summary| self.statement(summary, "")));
        // Before the objectives: two adjacent lists would merge.
        parts.extend(self.tags(goal));
        parts.extend(self.facts(&goal.facts));
        parts.extend(self.objectives(goal));
        parts.extend(self.quotations(&goal.quotations));
        parts.extend(self.challenges(&goal.challenges));
        parts.extend(
            (!goal.links.is_empty())
                .then(|| format!("### {}\n\n{}", inline(&messages::links_heading()), links(&goal.links, ""))),
        );
        let address = format!("<{}>", encoded(&link_to(self.context, "goal", &goal.id)));
        parts.push(messages::labelled(&messages::link(), &address));
        parts
    }

    /// The reader's mark on a thing: status and score on a line, the note as they wrote it, tags and links.
    fn marked(&self, row_item: RowItem) -> Vec<String> {
        let status_and_score = self.context.status_and_score(row_item);
        let status_and_score = (!status_and_score.is_empty())
            .then(|| messages::labelled(&messages::my_status(), &inline(&status_and_score)));
        let Some(mark) = self.context.mark(row_item) else { return Vec::new() };
        let note = mark.note.as_deref();
        let note = note.map(|note| messages::labelled(&messages::my_note(), &note.trim().replace('\n', "\n> ")));
        let note = note.map(|note| format!("> {note}"));
        let listed = |label: String, items: Vec<String>| {
            (!items.is_empty()).then(|| messages::labelled(&label, &items.join(&messages::separator())))
        };
        let tags = listed(messages::tags_of_mark(), mark.tags.iter().map(|tag| inline(tag)).collect());
        let link = |link: &framework::Link| format!("[{}]({})", inline(&link.title), encoded(&link.address));
        let links = listed(messages::links_heading(), mark.links.iter().map(link).collect());
        status_and_score.into_iter().chain(note).chain(tags).chain(links).collect()
    }

    /// The reader's marks on the sections of these goals, each section under its own heading.
    pub fn marked_sections(&self, goals: &[Ref<Goal>]) -> Vec<String> {
        let parts = self.context.marked_parts(goals).into_iter();
        let written = parts.filter_map(|row_item| match row_item {
            RowItem::Section(at) => {
                let heading = format!("## {}", inline(&self.context.framework[at].name()));
                Some(std::iter::once(heading).chain(self.marked(row_item)).collect::<Vec<_>>())
            }
            RowItem::Goal(_) | RowItem::Objective(_) => None,
        });
        written.flatten().collect()
    }

    /// The pillar, who placed the goal there, and the evidence for that.
    fn pillar_line(&mut self, goal: &Goal) -> String {
        let framework = self.context.framework;
        let name = at_start(&framework.names.pillar.one);
        let pillar = &framework[goal.pillar];
        let subtitle = pillar.subtitle.as_ref().map(|subtitle| format!(" ({})", inline(subtitle)));
        let mut text = messages::labelled(&name, &(inline(&pillar.name()) + &subtitle.unwrap_or_default()));
        text += &match goal.placement {
            Some(Placement::Reported) => messages::placed_there_by_source(),
            Some(Placement::Editorial) => messages::placed_there_by_editors(),
            None => String::new(),
        };
        if !goal.also.is_empty() {
            text += &messages::also_under(&self.titles(&goal.also, framework::Pillar::name));
        }
        text += &self.marks(&goal.evidence);
        text += &self.sections(goal);
        if let Some(note) = &goal.placement_note {
            text += &format!("\n\n{}", form::text(framework, note, ""));
        }
        text
    }

    fn objectives(&mut self, goal: &Goal) -> Option<String> {
        let framework = self.context.framework;
        let items: Vec<String> = goal.objectives.iter().map(|at| self.objective(*at)).collect();
        section(&framework.names.objective.many, &items)
    }

    fn objective(&mut self, at: Ref<Objective>) -> String {
        let objective = &self.context.framework[at];
        let mut item = titled(objective.name().as_deref(), &self.statement(&objective.statement, "  "));
        for line in self.values(&objective.values) {
            item += &format!("\n  - {line}");
        }
        if !objective.links.is_empty() {
            item += &format!("\n  {}", links(&objective.links, "  "));
        }
        for part in self.marked(RowItem::Objective(at)) {
            item += &format!("\n\n  {}", part.replace('\n', "\n  "));
        }
        item
    }

    fn facts(&mut self, facts: &[Fact]) -> Option<String> {
        let items: Vec<String> =
            facts.iter().map(|fact| titled(Some(&fact.title), &self.statement(&fact.statement, "  "))).collect();
        section(&messages::column_facts(), &items)
    }

    /// A statement with its evidence; `indent` goes before every line but the first.
    pub fn statement(&mut self, statement: &Statement, indent: &str) -> String {
        let text = form::text(self.context.framework, &statement.text, indent);
        let marks = self.marks(&statement.evidence);
        // After a table or code, marks would become part of it.
        let is_open = text.lines().last().is_some_and(|line| !line.trim_start().starts_with(['|', '`']));
        if is_open || marks.is_empty() { text + &marks } else { format!("{text}\n\n{indent}{}", marks.trim_start()) }
    }

    /// The path of sections down to a goal, on its own line.
    fn sections(&self, goal: &Goal) -> String {
        let framework = self.context.framework;
        let path = framework.sections_down_to(goal.section);
        let names: Vec<String> = path.iter().map(|at| inline(&framework[*at].name())).collect();
        let noun = inline(&framework.names.section.one);
        if names.is_empty() {
            String::new()
        } else {
            format!("\n\n{}", messages::labelled(&noun, &names.join(" › ")))
        }
    }

    /// The values in each facet, on a line: `Baseline: Low; Moderate`.
    fn values(&self, values: &[ValueRef]) -> Vec<String> {
        let framework = self.context.framework;
        let of_facet = |facet: &Ref<framework::Facet>| {
            let own = values.iter().filter(|at| at.facet == *facet);
            let titles: Vec<String> = own.map(|at| inline(&framework.value(*at).title)).collect();
            messages::labelled(&inline(&framework[*facet].title), &titles.join(&messages::separator()))
        };
        let mut facets: Vec<_> = values.iter().map(|at| at.facet).collect();
        facets.dedup();
        facets.iter().map(of_facet).collect()
    }

    /// Facet values, themes, actors and related goals, one line each.
    fn tags(&self, goal: &Goal) -> Option<String> {
        let names = &self.context.framework.names;
        let related = goal.related.iter().map(|at| {
            let goal = &self.context.framework[*at];
            format!("[{}]({})", inline(&goal.name()), encoded(&link_to(self.context, "goal", &goal.id)))
        });
        let lines = [
            (inline(&names.theme.many), self.titles(&goal.themes, |theme| theme.title.clone())),
            (inline(&names.actor.many), self.titles(&goal.actors, |actor| actor.title.clone())),
            (inline(&messages::column_related()), related.collect::<Vec<_>>().join(&messages::separator())),
        ];
        let lines = lines.into_iter().filter(|(_, titles)| !titles.is_empty());
        let values = self.values(&goal.values).into_iter();
        let lines: Vec<_> = values
            .chain(lines.map(|(name, titles)| messages::labelled(&name, &titles)))
            .map(|line| format!("- {line}"))
            .collect();
        (!lines.is_empty()).then(|| lines.join("\n"))
    }

    fn titles<T: PartKind>(&self, refs: &[Ref<T>], title: fn(&T) -> String) -> String {
        refs.iter()
            .map(|at| inline(&title(&self.context.framework[*at])))
            .collect::<Vec<_>>()
            .join(&messages::separator())
    }

    fn quotations(&mut self, refs: &[Ref<Quotation>]) -> Option<String> {
        let passages: Vec<String> = refs.iter().map(|at| self.quotation(&self.context.framework[*at])).collect();
        (!passages.is_empty()).then(|| format!("### {}\n\n{}", inline(&messages::quotations()), passages.join("\n\n")))
    }

    fn quotation(&mut self, quotation: &Quotation) -> String {
        let speaker = inline(&speaker(&self.context.framework[quotation.voice]));
        let link = encoded(&link_to(self.context, "quotation", &quotation.id));
        let words = paragraphs(&messages::quoted(&quotation.text), "> ");
        let label = messages::note_label();
        let note = quotation.note.as_ref().map(|note| messages::labelled(&label, &paragraphs(note, "> ")));
        let note = note.map(|note| format!("\n>\n> {note}"));
        format!("> {words}\n>\n> — {speaker}{} <{link}>{}", self.marks(&quotation.evidence), note.unwrap_or_default())
    }

    fn challenges(&mut self, refs: &[Ref<Challenge>]) -> Option<String> {
        let items: Vec<String> = refs.iter().map(|at| self.challenge(&self.context.framework[*at])).collect();
        section(&messages::challenges(), &items)
    }

    fn challenge(&mut self, challenge: &Challenge) -> String {
        titled(Some(&challenge.title), &self.statement(&challenge.statement, "  "))
    }

    /// ` [1; 2, page 3]`, with a leading space; empty without evidence.
    fn marks(&mut self, evidence: &[Evidence]) -> String {
        let marks: Vec<String> = evidence.iter().map(|evidence| self.mark(evidence)).collect();
        if marks.is_empty() { String::new() } else { format!(" [{}]", marks.join("; ")) }
    }

    fn mark(&mut self, evidence: &Evidence) -> String {
        let found = self.cited.iter().position(|source| *source == evidence.source);
        let number = 1 + found.unwrap_or_else(|| {
            self.cited.push(evidence.source);
            self.cited.len() - 1
        });
        match &evidence.place {
            Some(place) => format!("{number}, {}", inline(place)),
            None => number.to_string(),
        }
    }

    /// The numbered list of sources cited so far.
    pub fn sources(&self) -> Option<String> {
        let entry = |(at, source): (usize, &Ref<Source>)| {
            let source = &self.context.framework[*source];
            let address = source.address.as_ref().map(|address| format!(" <{}>", encoded(address)));
            let note = source.note.as_ref().map(|note| format!(" {}", inline(note)));
            let title = at_start(&source_in_words(source));
            format!("{}. {title}.{}{}", at + 1, address.unwrap_or_default(), note.unwrap_or_default())
        };
        let entries: Vec<String> = self.cited.iter().enumerate().map(entry).collect();
        (!entries.is_empty()).then(|| format!("## {}\n\n{}", inline(&messages::sources()), entries.join("\n")))
    }
}

fn heading(goal: &Goal) -> String {
    format!("## {}", inline(&goal.name()))
}

/// A list item: name, then text. A text that begins with a list, a table or code starts on its own line.
fn titled(name: Option<&str>, text: &str) -> String {
    let name = name.map(|name| format!("**{}.**", inline(name)));
    match name {
        Some(name) if form::begins_with_block(text) => format!("- {name}\n\n  {text}"),
        Some(name) => format!("- {name} {text}"),
        None => format!("- {text}"),
    }
}

fn section(title: &str, items: &[String]) -> Option<String> {
    (!items.is_empty()).then(|| format!("### {}\n\n{}", inline(title), items.join("\n")))
}
