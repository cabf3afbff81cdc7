//! The Overview as a picture: an SVG document with its own colours, which looks the same wherever it opens.

use std::{fmt::Write, mem};

use super::{Context, escaped, row_item::RowItem};
use framework::{FacetKind, Framework, Goal, Pillar, Ref, Section, ValueRef, is_rtl};

/// The colours of a picture, in the syntax of SVG attributes.
#[derive(Clone, Debug, Default)]
pub struct Colours {
    /// The background.
    pub ground: String,
    /// Letters and rules.
    pub ink: String,
    /// Counts, and goals that do not match.
    pub quiet: String,
    /// One for each pillar.
    pub pillars: Vec<String>,
}

framework::packed! {
    Colours { ground, ink, quiet, pillars }
}

/// Sizes in pixels. A column's text fits even in wide fonts.
const COLUMN: usize = 288;
const GAP: usize = 32;

/// How many pillars fit in a row, and how many goals and ticks are drawn at most.
const MOST_ACROSS: usize = 5;
const MOST_GOALS: usize = 24;
const MOST_TICKS: usize = 12;

/// Pillars as columns, goals under them, with a tick per objective. Goals that do not match are quiet, and their ticks
/// hollow.
pub fn picture(context: &Context, found: &[Ref<Goal>], colours: &Colours) -> String {
    let mut shown = vec![false; context.framework.goals.len()];
    for goal in found {
        shown[goal.index()] = true;
    }
    let pillars: Vec<_> = context.framework.refs::<Pillar>().collect();
    let across = pillars.len().clamp(2, MOST_ACROSS) * (COLUMN + GAP) - GAP;
    let width = across + 2 * GAP;
    let language = &context.framework.language;
    let mirror = is_rtl(language).then_some(width);
    let mut drawing = Drawing { context, shown, colours, svg: String::new(), x: GAP, y: 2 * GAP, across, mirror };
    drawing.head();
    drawing.across = COLUMN;
    for row in pillars.chunks(MOST_ACROSS) {
        drawing.row(row);
    }
    let height = drawing.y;
    let direction = if mirror.is_some() { " direction=\"rtl\"" } else { "" };
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" lang=\"{language}\"{direction} \
         font-family=\"Georgia, serif\"><rect width=\"100%\" height=\"100%\" fill=\"{}\"/>{}</svg>",
        escaped(&colours.ground),
        drawing.svg,
        language = escaped(language),
    )
}

/// The drawing so far, and where the next line begins.
struct Drawing<'a> {
    context: &'a Context<'a>,
    /// For each goal, whether it matches.
    shown: Vec<bool>,
    colours: &'a Colours,
    svg: String,
    x: usize,
    y: usize,
    across: usize,
    /// The width of the picture, if it reads from right to left: everything is drawn left to right, then mirrored.
    mirror: Option<usize>,
}

impl<'a> Drawing<'a> {
    fn head(&mut self) {
        let Framework { title, publisher, date, .. } = self.context.framework;
        let (ink, quiet) = (&self.colours.ink, &self.colours.quiet);
        let date = date.as_deref().map(|date| format!(", {}", messages::date(date))).unwrap_or_default();
        self.text(title, 24, ink, 600);
        self.text(format!("{publisher}{date}").trim_start_matches(", "), 15, quiet, 400);
        self.text(self.context.filters, 15, ink, 600);
        self.y += GAP / 2;
    }

    /// A row of pillars; their goals start level.
    fn row(&mut self, pillars: &[Ref<Pillar>]) {
        let (top, mut goals, mut bottom) = (self.y, 0, 0);
        for (at, pillar) in pillars.iter().enumerate() {
            (self.x, self.y) = (GAP + at * (COLUMN + GAP), top);
            self.pillar(*pillar);
            goals = goals.max(self.y);
        }
        for (at, pillar) in pillars.iter().enumerate() {
            (self.x, self.y) = (GAP + at * (COLUMN + GAP), goals);
            self.goals(*pillar);
            bottom = bottom.max(self.y);
        }
        self.y = bottom + GAP;
    }

    fn pillar(&mut self, pillar: Ref<Pillar>) {
        let colour = self.colour(pillar);
        self.path(&format!("h{COLUMN}v3h-{COLUMN}z"), colour, colour);
        self.y += 28;
        let pillar = &self.context.framework[pillar];
        self.text(&pillar.name(), 18, &self.colours.ink, 600);
        self.text(pillar.subtitle.as_deref().unwrap_or_default(), 13, &self.colours.quiet, 400);
    }

    fn goals(&mut self, pillar: Ref<Pillar>) {
        let framework = self.context.framework;
        let Pillar { goals, sections, .. } = &framework[pillar];
        self.count(goals);
        let colour = self.colour(pillar);
        if goals.len() > MOST_GOALS && !sections.is_empty() {
            let own: Vec<_> = framework.direct_goals_of_pillar(pillar).collect();
            self.some_goals(&own, colour);
            for section in sections {
                self.section(*section, colour);
            }
        } else {
            self.some_goals(goals, colour);
        }
    }

    /// The number of goals, and of those that match.
    fn count(&mut self, goals: &[Ref<Goal>]) {
        let mut count = messages::count(goals.len(), &self.context.framework.names.goal);
        if self.is_filtered() {
            let shown = goals.iter().filter(|goal| self.shown[goal.index()]).count();
            count = messages::results_found(shown, &count);
        }
        self.text(&count, 13, &self.colours.quiet, 400);
    }

    /// As many goals as fit, under their sections.
    fn some_goals(&mut self, goals: &[Ref<Goal>], colour: &str) {
        let framework = self.context.framework;
        let mut section = None;
        for goal in goals.iter().take(MOST_GOALS) {
            if framework[*goal].section != section {
                section = framework[*goal].section;
                self.heading(section);
            }
            self.goal(*goal, colour);
        }
        if goals.len() > MOST_GOALS {
            self.text(&messages::and_more(goals.len() - MOST_GOALS), 13, &self.colours.quiet, 400);
        }
    }

    /// The path of sections above the goals that follow.
    fn heading(&mut self, section: Option<Ref<Section>>) {
        let framework = self.context.framework;
        let path = framework.sections_down_to(section);
        let names: Vec<_> = path.iter().map(|at| framework[*at].name()).collect();
        self.y += 8;
        self.text(&names.join(" › "), 13, &self.colours.ink, 600);
    }

    /// A section in place of its goals: name, a tick per goal, count.
    fn section(&mut self, section: Ref<Section>, colour: &str) {
        let section = &self.context.framework[section];
        self.path(&format!("m0 .5h{COLUMN}"), "none", &self.colours.quiet);
        self.y += 20;
        self.text(&section.name(), 15, &self.colours.ink, 600);
        for goals in section.goals.chunks(COLUMN / 8) {
            for (at, goal) in goals.iter().enumerate() {
                let is_hollow = self.is_filtered() && !self.shown[goal.index()];
                let (fill, stroke) = if is_hollow { ("none", &*self.colours.quiet) } else { (colour, colour) };
                self.path(&format!("m{} 0v-9h4v9h-4", 8 * at), fill, stroke);
            }
            self.y += 14;
        }
        self.y += 4;
        self.count(&section.goals);
    }

    fn goal(&mut self, at: Ref<Goal>, colour: &str) {
        let quiet = self.colours.quiet.as_str();
        let (ink, weight, hollow) = match (self.is_filtered(), self.shown[at.index()]) {
            (true, true) => (self.colours.ink.as_str(), 600, None),
            (true, false) => (quiet, 400, Some(quiet)),
            (false, _) => (self.colours.ink.as_str(), 400, None),
        };
        let goal = &self.context.framework[at];
        self.path(&format!("m0 .5h{COLUMN}"), "none", quiet);
        self.y += 20;
        self.text(&goal.name(), 15, ink, weight);
        self.text(&self.statuses(goal), 13, quiet, 400);
        self.text(&self.context.status_and_score(RowItem::Goal(at)), 13, ink, 600);
        let ticks = goal.objectives.len().min(MOST_TICKS);
        self.path(&"v-9h4v9h-4m8 0".repeat(ticks), hollow.map_or(colour, |_| "none"), hollow.unwrap_or(colour));
        self.counts_line(8 * ticks, &self.weight(goal));
    }

    /// The counts under a goal, next to its ticks.
    fn counts_line(&mut self, ticks: usize, text: &str) {
        self.x += ticks;
        self.text(text, 13, &self.colours.quiet, 400);
        self.x -= ticks;
        self.y -= 6;
    }

    /// A goal's status: its values in facets of kind status.
    fn statuses(&self, goal: &Goal) -> String {
        let framework = self.context.framework;
        let is_status = |at: &&ValueRef| framework[at.facet].kind == FacetKind::Status;
        let titles = goal.values.iter().filter(is_status).map(|at| framework.value(*at).title.as_str());
        titles.collect::<Vec<_>>().join(", ")
    }

    fn weight(&self, goal: &Goal) -> String {
        let (objectives, quotations) = (goal.objectives.len(), goal.quotations.len());
        let objective = &self.context.framework.names.objective;
        let parts = [
            (objectives > 0).then(|| messages::count(objectives, objective)),
            (quotations > 0).then(|| messages::count_quotations(quotations)),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    }

    fn is_filtered(&self) -> bool {
        !self.context.filters.is_empty()
    }

    fn colour(&self, pillar: Ref<Pillar>) -> &'a str {
        self.colours.pillars.get(pillar.index()).unwrap_or(&self.colours.ink)
    }

    /// Lines of text; moves down past them.
    fn text(&mut self, text: &str, size: usize, fill: &str, weight: usize) {
        for line in lines(text, self.across * 100 / (62 * size)) {
            let (x, y, line) = (self.mirrored(self.x), self.y, escaped(&line));
            let look = format!("fill=\"{fill}\" font-size=\"{size}\" font-weight=\"{weight}\"");
            // Writing to a string cannot fail.
            let _ = write!(self.svg, "<text x=\"{x}\" y=\"{y}\" {look}>{line}</text>");
            self.y += size * 4 / 3;
        }
    }

    fn path(&mut self, outline: &str, fill: &str, stroke: &str) {
        let (x, y) = (self.x, self.y);
        let mirror = self.mirror.map(|width| format!(" transform=\"matrix(-1 0 0 1 {width} 0)\"")).unwrap_or_default();
        let _ = write!(self.svg, "<path d=\"M{x} {y}{outline}\" fill=\"{fill}\" stroke=\"{stroke}\"{mirror}/>");
    }

    fn mirrored(&self, x: usize) -> usize {
        self.mirror.map_or(x, |width| width - x)
    }
}

/// Breaks the text into lines of at most `most` columns, at spaces where possible. East Asian characters count twice.
fn lines(text: &str, most: usize) -> Vec<String> {
    let width = |c: char| if c < '\u{1100}' { 1 } else { 2 };
    let (mut lines, mut line) = (Vec::new(), String::new());
    for c in text.chars() {
        line.push(c);
        if line.chars().map(width).sum::<usize>() > most {
            let end = line.rfind(' ').filter(|at| *at > 0).unwrap_or(line.len() - c.len_utf8());
            let rest = line.split_off(end).trim_start().to_owned();
            lines.push(mem::replace(&mut line, rest));
        }
    }
    lines.extend((!line.is_empty()).then_some(line));
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use explore::{FacetKey, Index, Query};
    use space_diplomacy::framework as bundled;

    fn drawn(query: &Query, filters: &str) -> String {
        let framework = bundled();
        let context =
            Context { framework: &framework, base: "", fragment: "", filters, today: "", program: "", layer: None };
        let colours = Colours {
            ground: "white".to_owned(),
            ink: "black".to_owned(),
            quiet: "grey".to_owned(),
            pillars: ["red", "green", "blue"].map(str::to_owned).to_vec(),
        };
        picture(&context, &Index::build(&framework).explore(&framework, query).goals, &colours)
    }

    #[test]
    fn a_picture_holds_every_goal_and_needs_nothing_around_it() {
        let svg = drawn(&Query::default(), "");
        let framework = bundled();
        for word in framework.goals.iter().flat_map(|goal| goal.title.split(' ')) {
            assert!(svg.contains(&escaped(word)), "{word}");
        }
        assert_eq!(svg.matches("h4v9h-4").count(), framework.objectives.len());
        for stranger in ["class=", "var(", "style", "fill=\"\""] {
            assert!(!svg.contains(stranger), "{stranger}");
        }
    }

    #[test]
    fn what_does_not_match_is_hollow() {
        let mut query = Query::default();
        query.chosen.toggle(FacetKey::Theme, "norms");
        let svg = drawn(&query, "Theme: Norms");
        let hollow = svg.matches("h-4m8 0\" fill=\"none\" stroke=\"grey\"").count();
        assert!(hollow > 0 && hollow < bundled().goals.len(), "{hollow}");
        assert!(svg.contains(">3 of 8 goals<") && svg.contains(">Theme: Norms<"));
    }

    #[test]
    fn lines_part_at_spaces_or_where_they_must() {
        for (text, most, parted) in [
            ("", 9, vec![]),
            ("Health", 9, vec!["Health"]),
            ("Space safety and debris", 9, vec!["Space", "safety", "and", "debris"]),
            ("Space safety and debris", 12, vec!["Space safety", "and debris"]),
            ("responsible", 6, vec!["respon", "sible"]),
            ("宇宙の安全", 6, vec!["宇宙の", "安全"]),
        ] {
            assert_eq!(lines(text, most), parted, "{text}");
        }
    }
}
