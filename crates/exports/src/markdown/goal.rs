//! A goal in Markdown, with all that belongs to it, and the numbered list of the sources named on the way.

use super::escape::{at_start, inline, paragraphs};
use crate::{
    Context,
    link::{encoded, link_to},
    quote::{source_in_words, speaker},
};
use framework::{Challenge, Evidence, Goal, Noun, Objective, Placement, Quotation, Ref, Source};

/// Writes goals and numbers sources in the order in which they are first named.
pub(super) struct Writer<'a> {
    context: &'a Context<'a>,
    cited: Vec<Ref<Source>>,
}

impl<'a> Writer<'a> {
    /// A writer that has named no source yet.
    pub fn new(context: &'a Context<'a>) -> Self {
        Self { context, cited: Vec::new() }
    }

    /// The paragraphs of a goal.
    pub fn goal(&mut self, goal: &Goal) -> Vec<String> {
        let mut parts = vec![heading(goal), self.standing(goal)];
        parts.extend(goal.status.as_ref().map(|status| format!("Status: {}", inline(status))));
        if let Some(summary) = &goal.summary {
            parts.push(paragraphs(&summary.text, "") + &self.marks(&summary.evidence));
        }
        // Before the objectives: two lists in a row would run into one.
        parts.extend(self.tags(goal));
        parts.extend(self.objectives(goal));
        parts.extend(self.quotations(&goal.quotations));
        parts.extend(self.challenges(&goal.challenges));
        parts.push(format!("Link: <{}>", encoded(&link_to(self.context, "goal", &goal.id))));
        parts
    }

    /// The pillar, who places the goal there, and on what that rests.
    fn standing(&mut self, goal: &Goal) -> String {
        let framework = self.context.framework;
        let name = at_start(&framework.names.pillar.one);
        let mut text = format!("{name}: {}", inline(&framework[goal.pillar].title));
        text += match goal.placement {
            Some(Placement::Reported) => ", where a source places it",
            Some(Placement::Editorial) => ", where the editors of this data set place it",
            None => "",
        };
        if !goal.also.is_empty() {
            text += &format!("; also {}", self.titles(&goal.also, |pillar| &pillar.title));
        }
        text += &self.marks(&goal.evidence);
        if let Some(note) = &goal.placement_note {
            text += &format!("\n\n{}", paragraphs(note, ""));
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
        let names: Vec<String> =
            [&objective.label, &objective.title].into_iter().flatten().map(|it| inline(it)).collect();
        let name = if names.is_empty() { String::new() } else { format!("**{}.** ", names.join(" ")) };
        let text = paragraphs(&objective.statement.text, "  ");
        format!("- {name}{text}{}", self.marks(&objective.statement.evidence))
    }

    /// Themes, actors and related goals, a line each.
    fn tags(&self, goal: &Goal) -> Option<String> {
        let names = &self.context.framework.names;
        let related = goal.related.iter().map(|at| {
            let goal = &self.context.framework[*at];
            format!("[{}]({})", inline(&goal.title), encoded(&link_to(self.context, "goal", &goal.id)))
        });
        let lines = [
            (inline(&names.theme.many), self.titles(&goal.themes, |theme| &theme.title)),
            (inline(&names.actor.many), self.titles(&goal.actors, |actor| &actor.title)),
            ("Related".to_owned(), related.collect::<Vec<_>>().join("; ")),
        ];
        let lines = lines.into_iter().filter(|(_, titles)| !titles.is_empty());
        let lines: Vec<_> = lines.map(|(name, titles)| format!("- {name}: {titles}")).collect();
        (!lines.is_empty()).then(|| lines.join("\n"))
    }

    fn titles<T: Noun>(&self, refs: &[Ref<T>], title: fn(&T) -> &str) -> String {
        refs.iter().map(|at| inline(title(&self.context.framework[*at]))).collect::<Vec<_>>().join("; ")
    }

    fn quotations(&mut self, refs: &[Ref<Quotation>]) -> Option<String> {
        let passages: Vec<String> = refs.iter().map(|at| self.quotation(&self.context.framework[*at])).collect();
        (!passages.is_empty()).then(|| format!("### Quotations\n\n{}", passages.join("\n\n")))
    }

    fn quotation(&mut self, quotation: &Quotation) -> String {
        let speaker = inline(&speaker(&self.context.framework[quotation.voice]));
        let link = encoded(&link_to(self.context, "quotation", &quotation.id));
        let words = paragraphs(&format!("“{}”", quotation.text), "> ");
        let note = quotation.note.as_ref().map(|note| format!("\n>\n> Note: {}", paragraphs(note, "> ")));
        format!("> {words}\n>\n> — {speaker}{} <{link}>{}", self.marks(&quotation.evidence), note.unwrap_or_default())
    }

    fn challenges(&mut self, refs: &[Ref<Challenge>]) -> Option<String> {
        let items: Vec<String> = refs.iter().map(|at| self.challenge(&self.context.framework[*at])).collect();
        section("Challenges", &items)
    }

    fn challenge(&mut self, challenge: &Challenge) -> String {
        let text = paragraphs(&challenge.statement.text, "  ");
        format!("- **{}.** {text}{}", inline(&challenge.title), self.marks(&challenge.statement.evidence))
    }

    /// ` [1; 2, page 3]`, with the space before it; nothing where there is no evidence.
    fn marks(&mut self, evidence: &[Evidence]) -> String {
        let marks: Vec<String> = evidence.iter().map(|it| self.mark(it)).collect();
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

    /// The sources named so far, numbered.
    pub fn sources(&self) -> Option<String> {
        let entry = |(at, source): (usize, &Ref<Source>)| {
            let source = &self.context.framework[*source];
            let address = source.address.as_ref().map(|address| format!(" <{}>", encoded(address)));
            let note = source.note.as_ref().map(|note| format!(" {}", inline(note)));
            let title = at_start(&source_in_words(source));
            format!("{}. {title}.{}{}", at + 1, address.unwrap_or_default(), note.unwrap_or_default())
        };
        let entries: Vec<String> = self.cited.iter().enumerate().map(entry).collect();
        (!entries.is_empty()).then(|| format!("## Sources\n\n{}", entries.join("\n")))
    }
}

fn heading(goal: &Goal) -> String {
    match &goal.label {
        Some(label) => format!("## {} {}", inline(label), inline(&goal.title)),
        None => format!("## {}", inline(&goal.title)),
    }
}

fn section(title: &str, items: &[String]) -> Option<String> {
    (!items.is_empty()).then(|| format!("### {}\n\n{}", inline(title), items.join("\n")))
}
