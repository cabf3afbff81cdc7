//! Goals as a table: one row per goal, with the columns that CSV and spreadsheets share. Rows follow for the sections
//! and objectives that the reader marked; the id column says what each row is.
//!
//! The origin is in the last columns of each row, not in lines of its own. So the first line is always the header,
//! sorting and filtering keep working, and a row copied elsewhere takes its origin along.

use framework::{Evidence, Facet, Framework, Goal, Markup, PartKind, Ref, Statement};

use layers::table;

use super::{Context, link::link_to, quote::source_in_words, row_item::RowItem, status_title};

/// A column: heading, width, and how to find each cell's text.
pub(super) struct Column {
    /// The heading.
    pub heading: String,
    /// A legible width, in characters.
    pub width: u16,
    /// The source of each cell's text.
    pub cell: Cell,
    /// Whether text too long for a cell continues in further columns: such a column is imported again and must not come
    /// back cut.
    pub goes_on: bool,
}

/// The source of a cell's text.
pub(super) enum Cell {
    /// From the goal; empty in other rows.
    Goal(fn(&Context, &Goal) -> String),
    /// From the row's thing, whatever its kind.
    Item(fn(&Context, RowItem) -> String),
    /// The goal's values in one of the framework's facets.
    Facet(Ref<Facet>),
    /// The permalink of the thing.
    Link,
}

/// Widths for codes, names and texts, in characters.
const CODE: u16 = 14;
const NAME: u16 = 30;
const TEXT: u16 = 60;

impl Column {
    /// The text in the row of a thing.
    pub fn text(&self, context: &Context, row_item: RowItem) -> String {
        let goal = match row_item {
            RowItem::Goal(at) => Some(&context.framework[at]),
            RowItem::Section(_) | RowItem::Objective(_) => None,
        };
        let text = match self.cell {
            Cell::Goal(text) => goal.map(|goal| text(context, goal)).unwrap_or_default(),
            Cell::Facet(facet) => goal.map(|goal| values(context.framework, goal, facet)).unwrap_or_default(),
            Cell::Item(text) => text(context, row_item),
            Cell::Link => {
                let target = row_item.target(context.framework);
                link_to(context, target.kind(), target.id())
            }
        };
        messages::without_isolates(&text)
    }
}

/// The things of the rows, in order.
pub(super) fn rows(context: &Context, goals: &[Ref<Goal>]) -> Vec<RowItem> {
    goals.iter().map(|at| RowItem::Goal(*at)).chain(context.marked_parts(goals)).collect()
}

/// The columns, in order. Sections, facets and the reader's marks have columns only where there are any.
pub(super) fn columns(context: &Context) -> Vec<Column> {
    let framework = context.framework;
    let names = &framework.names;
    let for_goal = |heading: String, width, text| Column { heading, width, cell: Cell::Goal(text), goes_on: false };
    let for_item = |heading: String, width, text| Column { heading, width, cell: Cell::Item(text), goes_on: false };
    let mut columns = vec![
        for_item(messages::column_id(), CODE, |context, row_item| table::id(&row_item.target(context.framework))),
        for_item(names.pillar.one.clone(), NAME, pillar),
        for_goal(messages::column_further(&messages::noun(&names.pillar.many)), NAME, |context, goal| {
            lines(context, &goal.also, |pillar| pillar.title.clone())
        }),
    ];
    if !framework.sections.is_empty() {
        columns.push(for_item(names.section.one.clone(), NAME, sections));
    }
    columns.extend([
        for_goal(messages::part_label(), CODE, |_, goal| goal.label.clone().unwrap_or_default()),
        for_item(names.goal.one.clone(), NAME, title),
        for_goal(messages::part_status(), CODE, |_, goal| goal.status.clone().unwrap_or_default()),
        for_goal(messages::part_summary(), TEXT, |context, goal| {
            goal.summary.as_ref().map(|summary| words(context.framework, &summary.text)).unwrap_or_default()
        }),
        for_goal(messages::placement_facet(), CODE, |_, goal| {
            goal.placement.map(messages::placement_title).unwrap_or_default()
        }),
        for_goal(messages::column_placement_note(), NAME, |_, goal| goal.placement_note.clone().unwrap_or_default()),
        for_item(names.objective.many.clone(), TEXT, objectives),
        for_goal(messages::column_facts(), TEXT, facts),
    ]);
    let facet = |at: Ref<Facet>| Column {
        heading: framework[at].title.clone(),
        width: NAME,
        cell: Cell::Facet(at),
        goes_on: false,
    };
    columns.extend(framework.refs().map(facet));
    columns.extend([
        for_goal(names.theme.many.clone(), NAME, |context, goal| {
            lines(context, &goal.themes, |theme| theme.title.clone())
        }),
        for_goal(names.actor.many.clone(), NAME, |context, goal| {
            lines(context, &goal.actors, |actor| actor.title.clone())
        }),
        for_goal(messages::quotations(), TEXT, |context, goal| {
            lines(context, &goal.quotations, |quotation| {
                messages::labelled(&context.framework[quotation.voice].title, &messages::quoted(&quotation.text))
            })
        }),
        for_goal(messages::challenges(), NAME, |context, goal| {
            lines(context, &goal.challenges, |challenge| challenge.title.clone())
        }),
        for_goal(messages::column_related(), NAME, |context, goal| lines(context, &goal.related, named)),
        for_goal(messages::sources(), TEXT, sources),
    ]);
    if let Some(layer) = context.layer {
        columns.extend([
            for_item(messages::my_status(), CODE, status),
            for_item(table::heading_with_scale(&messages::my_score(), layer.scale), CODE, |context, row_item| {
                marked(context, row_item).score
            }),
            Column {
                goes_on: true,
                ..for_item(messages::my_note(), TEXT, |context, row_item| marked(context, row_item).note)
            },
        ]);
    }
    columns.push(Column { heading: messages::link(), width: NAME, cell: Cell::Link, goes_on: false });
    columns.extend(origin());
    for column in &mut columns {
        column.heading = messages::without_isolates(&column.heading);
    }
    columns
}

fn marked(context: &Context, row_item: RowItem) -> table::Row {
    context.layer.map(|layer| table::row(layer, &row_item.target(context.framework))).unwrap_or_default()
}

fn status(context: &Context, row_item: RowItem) -> String {
    let id = context.mark(row_item).and_then(|mark| mark.status.as_deref());
    context.layer.zip(id).map(|(layer, id)| status_title(layer, id)).unwrap_or_default()
}

/// The columns that say where the rows come from.
fn origin() -> [Column; 7] {
    let column = |heading: String, text| Column { heading, width: NAME, cell: Cell::Item(text), goes_on: false };
    [
        column(messages::column_framework(), |context, _| context.framework.title.clone()),
        column(messages::column_publisher(), |context, _| context.framework.publisher.clone()),
        column(messages::column_editor(), |context, _| context.framework.editor.clone().unwrap_or_default()),
        column(messages::column_version(), |context, _| context.framework.version.clone().unwrap_or_default()),
        column(messages::filters_button(), |context, _| context.filters.to_owned()),
        column(messages::column_address(), |context, _| context.address()),
        column(messages::column_date(), |context, _| context.today.to_owned()),
    ]
}

/// A label with its title, or the title alone.
fn named(goal: &Goal) -> String {
    goal.label.as_ref().map_or_else(|| goal.title.clone(), |label| format!("{label} {}", goal.title))
}

/// The goal that a thing is or belongs to.
fn goal_of(framework: &Framework, row_item: RowItem) -> Option<&Goal> {
    match row_item {
        RowItem::Goal(at) => Some(&framework[at]),
        RowItem::Objective(at) => Some(&framework[framework[at].goal]),
        RowItem::Section(_) => None,
    }
}

fn pillar(context: &Context, row_item: RowItem) -> String {
    let framework = context.framework;
    let at = match row_item {
        RowItem::Goal(at) => framework[at].pillar,
        RowItem::Section(at) => framework[at].pillar,
        RowItem::Objective(at) => framework[framework[at].goal].pillar,
    };
    framework[at].title.clone()
}

fn title(context: &Context, row_item: RowItem) -> String {
    goal_of(context.framework, row_item).map(|goal| goal.title.clone()).unwrap_or_default()
}

fn sections(context: &Context, row_item: RowItem) -> String {
    let framework = context.framework;
    let last = match row_item {
        RowItem::Section(at) => Some(at),
        RowItem::Goal(_) | RowItem::Objective(_) => goal_of(framework, row_item).and_then(|goal| goal.section),
    };
    let path = framework.sections_down_to(last);
    path.iter().map(|at| framework[*at].title.as_str()).collect::<Vec<_>>().join(" › ")
}

fn objectives(context: &Context, row_item: RowItem) -> String {
    let refs = match row_item {
        RowItem::Goal(at) => context.framework[at].objectives.clone(),
        RowItem::Objective(at) => vec![at],
        RowItem::Section(_) => Vec::new(),
    };
    lines(context, &refs, |objective| {
        let text = words(context.framework, &objective.statement.text);
        let title = objective.title.as_ref().filter(|title| **title != text);
        match [objective.label.as_ref(), title].into_iter().flatten().map(String::as_str).collect::<Vec<_>>() {
            name if name.is_empty() => text,
            name => messages::labelled(&name.join(" "), &text),
        }
    })
}

fn facts(context: &Context, goal: &Goal) -> String {
    let fact_lines =
        goal.facts.iter().map(|fact| messages::labelled(&fact.title, &words(context.framework, &fact.statement.text)));
    fact_lines.collect::<Vec<_>>().join("\n")
}

/// Text for a cell. In Markdown, backslash escapes are removed, since nothing renders them there; inside code a
/// backslash is literal and stays.
fn words(framework: &Framework, text: &str) -> String {
    if framework.markup == Markup::Plain || !text.contains('\\') {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['\\', '`']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let ticks = rest.bytes().take_while(|byte| *byte == b'`').count();
        if ticks > 0 {
            let code = rest[ticks..].find(&rest[..ticks]).map_or(ticks, |end| end + 2 * ticks);
            out.push_str(&rest[..code]);
            rest = &rest[code..];
            continue;
        }
        rest = &rest[1..];
        match rest.chars().next() {
            Some(c) if c.is_ascii_punctuation() => {
                out.push(c);
                rest = &rest[1..];
            }
            Some('\n') => {}
            _ => out.push('\\'),
        }
    }
    out + rest
}

fn values(framework: &Framework, goal: &Goal, facet: Ref<Facet>) -> String {
    let own = goal.values.iter().filter(|at| at.facet == facet);
    own.map(|at| framework.value(*at).title.as_str()).collect::<Vec<_>>().join("\n")
}

/// Several things in one cell, one per line.
fn lines<T: PartKind>(context: &Context, refs: &[Ref<T>], line: impl Fn(&T) -> String) -> String {
    refs.iter().map(|at| line(&context.framework[*at])).collect::<Vec<_>>().join("\n")
}

/// The sources of the goal, its summary, its facts and its objectives, in that order, each source once.
fn sources(context: &Context, goal: &Goal) -> String {
    let objectives = goal.objectives.iter().map(|at| &context.framework[*at].statement);
    let facts = goal.facts.iter().map(|fact| &fact.statement);
    let statements = goal.summary.iter().chain(facts).chain(objectives).flat_map(|Statement { evidence, .. }| evidence);
    let mut seen = Vec::new();
    for Evidence { source, .. } in goal.evidence.iter().chain(statements) {
        if !seen.contains(source) {
            seen.push(*source);
        }
    }
    lines(context, &seen, |source| match &source.address {
        Some(address) => format!("{}. {address}", source_in_words(source)),
        None => source_in_words(source),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn objectives_are_told_with_label_title_and_words() {
        let file = |objective: &str| {
            format!(
                r#"{{"format": "framework-explorer/1", "framework": {{"id": "f", "title": "F", "publisher": "", "language": "en",
                "coverage": "All.", "markup": "markdown"}}, "sources": [{{"id": "s", "title": "S"}}], "pillars": [{{"id": "p", "title": "P",
                "goals": [{{"id": "g", "title": "G", "evidence": [{{"source": "s"}}], "objectives": [{{"id": "o", {objective},
                "evidence": [{{"source": "s"}}]}}]}}]}}]}}"#
            )
        };
        for (objective, told) in [
            (r#""label": "A-1", "title": "Ropes", "text": "Look at them."#, "A-1 Ropes: Look at them."),
            (r#""label": "A-1", "title": "snake_case", "text": "snake\\_case"#, "A-1: snake_case"),
            (r#""title": "Ropes", "text": "Two\\\nlines, `a\\_b` \\* c:\\d"#, "Ropes: Two\nlines, `a\\_b` * c:\\d"),
            (r#""text": "Ropes"#, "Ropes"),
        ] {
            let framework = framework::load(&file(&format!("{objective}\""))).unwrap();
            let (base, fragment, filters, today, program) = ("", "", "", "", "");
            let context = Context { framework: &framework, base, fragment, filters, today, program, layer: None };
            assert_eq!(objectives(&context, RowItem::Goal(Ref::new(0))), told);
        }
    }
}
