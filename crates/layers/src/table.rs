//! A layer as spreadsheet rows, which people fill in and open again: one row per goal, identified by id. Sections and
//! objectives have rows if they are marked; their ids have a prefix, as in `objective/ID`.

use framework::Framework;

use crate::{Layer, Mark, Omitted, Scale, Target};

/// The heading of the id column.
pub const ID: &str = "Id";
/// The heading of the status column, which has titles.
pub const STATUS: &str = "My status";
/// The heading of the score column.
pub const SCORE: &str = "My score";
/// The heading of the note column.
pub const NOTE: &str = "My note";

/// Characters that make a spreadsheet read a cell as a formula, unless an apostrophe comes before them.
const FORMULA_STARTS: [char; 4] = ['=', '+', '-', '@'];

/// A row: an id, and the cells of the layer's columns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// The id of the goal; with a prefix for a section or an objective.
    pub id: String,
    /// The title or id of a status.
    pub status: String,
    /// The status in English, if a page in another language wrote it; otherwise empty.
    pub in_english: String,
    /// A number.
    pub score: String,
    /// A note in Markdown.
    pub note: String,
    /// The ends of the scale in the score column's heading, as `0 10`; empty if it has none.
    pub scale: String,
}

framework::packed! {
    Row { id, status, in_english, score, note, scale }
}

/// The row of a thing.
pub fn row(layer: &Layer, target: &Target) -> Row {
    let mark = layer.mark(target).cloned().unwrap_or_default();
    let status = mark.status.map(|id| layer.status(&id).map_or(id.clone(), |status| status.title.clone()));
    Row {
        id: id(target),
        status: status.unwrap_or_default(),
        in_english: String::new(),
        score: mark.score.map(|score| score.to_string()).unwrap_or_default(),
        note: mark.note.unwrap_or_default(),
        scale: format!("{} {}", layer.scale.min, layer.scale.max),
    }
}

/// The id column's text for a thing. Ids have no slashes.
pub fn id(target: &Target) -> String {
    match target {
        Target::Goal(id) => id.clone(),
        Target::Section(_) | Target::Objective(_) => format!("{}/{}", target.kind(), target.id()),
    }
}

/// The thing that an id column's cell refers to.
fn target(cell: &str) -> Target {
    match cell.split_once('/') {
        Some(("section", id)) => Target::Section(id.to_owned()),
        Some(("objective", id)) => Target::Objective(id.to_owned()),
        _ => Target::Goal(cell.to_owned()),
    }
}

/// What these columns cannot hold of a layer, with counts.
pub fn omissions(layer: &Layer) -> Vec<(Omitted, usize)> {
    let count = |has: fn(&Mark) -> bool| layer.marks.values().filter(|mark| has(mark)).count();
    let all = [
        (Omitted::Title, usize::from(!layer.title.is_empty())),
        (Omitted::Colours, count(|mark| mark.colour.is_some())),
        (Omitted::Tags, count(|mark| !mark.tags.is_empty())),
        (Omitted::MarkLinks, count(|mark| !mark.links.is_empty())),
    ];
    all.into_iter().filter(|(_, count)| *count > 0).collect()
}

/// The rows of a sheet whose first row has a layer's headings; none if it has not. Rows without an id are skipped.
/// `in_english` translates a heading or a status that a page in another language wrote.
///
/// ```
/// let sheet = [["Id", "Title", "My score"], ["norms", "Norms", "3"]].map(|row| row.map(str::to_owned).to_vec());
/// let rows = layers::table::rows(&sheet, |_| None);
/// assert_eq!(rows.map(|rows| rows[0].score.clone()), Some("3".to_owned()));
/// ```
pub fn rows(sheet: &[Vec<String>], in_english: fn(&str) -> Option<&'static str>) -> Option<Vec<Row>> {
    let head = sheet.first()?;
    let is = |heading: &str, name: &str| heading.eq_ignore_ascii_case(name) || in_english(heading) == Some(name);
    let column = |name: &str| head.iter().position(|heading| is(heading.trim(), name));
    let scaled = head.iter().enumerate().find_map(|(at, heading)| {
        let (first, scale) = split_scale(heading.trim())?;
        is(first, SCORE).then_some((at, format!("{} {}", scale.min, scale.max)))
    });
    let scale = scaled.as_ref().map(|(_, scale)| scale.clone()).unwrap_or_default();
    let score = column(SCORE).or(scaled.map(|(at, _)| at));
    let (id, own) = (column(ID)?, [column(STATUS), score, column(NOTE)]);
    if own.iter().all(Option::is_none) {
        return None;
    }
    let goes_on = |heading: &String| continued_heading(heading.trim()).is_some_and(|first| is(first, NOTE));
    let further: Vec<_> = (0..head.len()).filter(|at| goes_on(&head[*at])).collect();
    let note = |row: &[String]| {
        let cells = own[2].iter().chain(&further).filter_map(|at| row.get(*at));
        cells.map(String::as_str).collect::<String>()
    };
    let cell =
        |row: &[String], column: Option<usize>| unguarded(column.and_then(|at| row.get(at)).map_or("", String::as_str));
    let read = |row: &Vec<String>| {
        let status = cell(row, own[0]);
        let in_english = in_english(&status).unwrap_or_default().to_owned();
        Row {
            id: cell(row, Some(id)),
            status,
            in_english,
            score: cell(row, own[1]),
            note: unguarded(&note(row)),
            scale: scale.clone(),
        }
    };
    Some(sheet[1..].iter().map(read).filter(|row| !row.id.is_empty()).collect())
}

/// The heading of a continuation column, for text too long for one cell; the first such column has number 2.
pub fn continuation_heading(heading: &str, number: usize) -> String {
    format!("{heading} ({number})")
}

/// The heading of the score column with the ends of the scale, which thus survive a round trip: `My score (0–4)`, in
/// any language.
pub fn heading_with_scale(heading: &str, scale: Scale) -> String {
    format!("{heading} ({}–{})", scale.min, scale.max)
}

/// The heading that `My note (2)` continues.
fn continued_heading(heading: &str) -> Option<&str> {
    let (first, number) = heading.strip_suffix(')')?.rsplit_once(" (")?;
    number.parse::<usize>().ok().map(|_| first)
}

/// Splits a heading such as `My score (0–10)`, in any language, into its text and the scale.
fn split_scale(heading: &str) -> Option<(&str, Scale)> {
    let (first, rest) = heading.strip_suffix([')', '）'])?.rsplit_once(['(', '（'])?;
    let is_of_number = |letter: char| letter.is_ascii_digit() || matches!(letter, '-' | '.');
    let runs = rest.split(|letter| !is_of_number(letter));
    let mut numbers = runs.flat_map(split_range).filter_map(|number| number.parse::<f64>().ok());
    let (min, max) = (numbers.next()?, numbers.next()?);
    (min < max && numbers.next().is_none()).then(|| (first.trim_end(), Scale { min, max }))
}

/// Two numbers joined by a hyphen, which people type for a dash; a hyphen before a number is its sign.
fn split_range(numbers: &str) -> impl Iterator<Item = &str> {
    let hyphen = numbers.char_indices().skip(1).find(|(_, letter)| *letter == '-');
    let (first, second) = hyphen.map_or((numbers, None), |(at, _)| (&numbers[..at], Some(&numbers[at + 1..])));
    std::iter::once(first).chain(second)
}

/// The scale in the rows' headings, if any.
pub fn scale(rows: &[Row]) -> Option<Scale> {
    let (min, max) = rows.iter().find_map(|row| row.scale.split_once(' '))?;
    let (min, max) = (min.parse::<f64>().ok()?, max.parse::<f64>().ok()?);
    (min.is_finite() && max.is_finite() && min < max).then_some(Scale { min, max })
}

/// A trimmed cell, without the apostrophe that guards against formulas.
fn unguarded(cell: &str) -> String {
    let cell = cell.trim();
    cell.strip_prefix('\'').filter(|rest| rest.starts_with(FORMULA_STARTS)).unwrap_or(cell).to_owned()
}

/// Reads rows as a layer; also returns what it cannot hold, with counts. A status is matched by title or id; unknown
/// ones are added to the layer. The scale is that of the headings, otherwise the default: a typo of 33 is no reason to
/// widen it.
pub fn read(rows: &[Row], framework: &Framework) -> (Layer, Vec<(Omitted, usize)>) {
    let mut layer = Layer::of(framework);
    layer.scale = scale(rows).unwrap_or_default();
    let mut no_numbers = 0;
    for row in rows {
        let status = (!row.status.is_empty()).then(|| status(&mut layer, row));
        let score = row.score.replace(',', ".").parse::<f64>().ok().filter(|score| score.is_finite());
        no_numbers += usize::from(score.is_none() && !row.score.is_empty());
        let note = Some(row.note.clone()).filter(|note| !note.trim().is_empty());
        layer.update(target(&row.id), |mark| *mark = Mark { status, score, note, ..Mark::default() });
    }
    let left_out = (no_numbers > 0).then_some((Omitted::Scores, no_numbers));
    (layer, left_out.into_iter().collect())
}

fn status(layer: &mut Layer, Row { status: named, in_english, .. }: &Row) -> String {
    let known = layer.statuses.iter().find(|status| status.id == *named || status.title.eq_ignore_ascii_case(named));
    let plain = || layer.statuses.iter().find(|status| status.is_plain() && status.title == *in_english);
    if let Some(known) = known.or_else(plain) {
        return known.id.clone();
    }
    let taken: Vec<_> = layer.statuses.iter().map(|status| status.id.clone()).collect();
    let mut slugs = framework::slug::Slugs::default();
    for id in &taken {
        slugs.take(&[id], id);
    }
    let id = slugs.take(&[named], "status");
    layer.statuses.push(crate::Status { id: id.clone(), title: named.to_owned(), tone: framework::Tone::default() });
    id
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_come_back_as_the_layer_that_they_were_written_from() {
        let framework = space_diplomacy::framework();
        let mut layer = Layer { scale: Scale { min: 0.0, max: 10.0 }, ..Layer::of(&framework) };
        let target = |at: usize| Target::Goal(framework.goals[at].id.clone());
        layer.update(target(0), |mark| mark.status = Some("done".into()));
        layer.update(target(1), |mark| (mark.score, mark.note) = (Some(2.5), Some("- one\n- two".into())));
        layer.update(Target::Objective(framework.objectives[0].id.clone()), |mark| mark.note = Some("zebra".into()));
        layer.update(Target::Section("west".into()), |mark| mark.score = Some(1.0));
        let rows: Vec<_> = layer.marks.keys().map(|target| row(&layer, target)).collect();
        assert_eq!(read(&rows, &framework), (layer, vec![]));
    }

    #[test]
    fn the_scale_comes_back_and_is_not_widened_by_a_slip() {
        let framework = space_diplomacy::framework();
        let opened = |heading: &str, score: &str| {
            let in_english = |text: &str| (text == "自分の評点").then_some(SCORE);
            let sheet = [["Id", heading], ["norms", score]].map(|row| row.map(str::to_owned).to_vec());
            read(&rows(&sheet, in_english).unwrap(), &framework).0
        };
        for heading in ["My score (0-10)", "My score (0 to 10)", "my score (0 bis 10) ", "自分の評点（0～10）"]
        {
            assert_eq!(opened(heading, "8").scale, Scale { min: 0.0, max: 10.0 }, "{heading}");
        }
        let scale = Scale { min: -2.5, max: 2.5 };
        assert_eq!(opened(&heading_with_scale("My score", scale), "1").scale, scale);
        assert_eq!(opened("My score (-2.5--1)", "-2").scale, Scale { min: -2.5, max: -1.0 });
        let slip = opened("My score", "33");
        assert_eq!((slip.scale, slip.off_scale().len()), (Scale::default(), 1));
        let sheet = [["Id", "My score (2)"], ["norms", "1"]].map(|row| row.map(str::to_owned).to_vec());
        assert_eq!(rows(&sheet, |_| None), None, "one number is no scale");
    }

    #[test]
    fn what_a_sheet_has_no_column_for_is_named() {
        let mut layer = Layer::default();
        assert_eq!(omissions(&layer), []);
        layer.title = "Audit".into();
        layer.update(Target::Goal("a".into()), |mark| mark.tags = vec!["x".into(), "y".into()]);
        layer.update(Target::Goal("b".into()), |mark| {
            (mark.tags, mark.colour) = (vec!["x".into()], Some("#123456".into()));
        });
        assert_eq!(omissions(&layer), [(Omitted::Title, 1), (Omitted::Colours, 1), (Omitted::Tags, 2)]);
    }

    #[test]
    fn a_note_goes_on_in_further_columns() {
        let sheet =
            [["Id", "My note (2)", "My note", "My note (3)", "Notes (2)"], ["norms", " two", "'=one ", "!", "no"]];
        let sheet = sheet.map(|row| row.map(str::to_owned).to_vec());
        assert_eq!(rows(&sheet, |_| None).unwrap()[0].note, "=one  two!");
    }

    #[test]
    fn a_sheet_in_another_language_is_read_too() {
        let framework = space_diplomacy::framework();
        let in_english = |text: &str| {
            let known = [("Kennung", "Id"), ("Mein Status", "My status"), ("Läuft", "Under way")];
            known.into_iter().find(|(german, _)| *german == text).map(|(_, english)| english)
        };
        let sheet = [["Kennung", "Mein Status"], ["norms", "Läuft"]].map(|row| row.map(str::to_owned).to_vec());
        let (layer, _) = read(&rows(&sheet, in_english).unwrap(), &framework);
        assert_eq!(layer.mark(&Target::Goal("norms".into())).unwrap().status.as_deref(), Some("started"));
        assert_eq!(layer.statuses, Layer::of(&framework).statuses);
    }

    #[test]
    fn what_people_write_into_cells_is_read() {
        let framework = space_diplomacy::framework();
        let sheet = [
            ["id", "my status", "My Score", "My note"],
            ["norms", "DONE", "3,5", "'=fine"],
            ["", "Done", "1", ""],
            ["space-safety", "On hold", "many", ""],
        ];
        let sheet = sheet.map(|row| row.map(str::to_owned).to_vec());
        let (layer, left_out) = read(&rows(&sheet, |_| None).unwrap(), &framework);
        let norms = layer.mark(&Target::Goal("norms".into())).unwrap();
        assert_eq!(
            (norms.status.as_deref(), norms.score, norms.note.as_deref()),
            (Some("done"), Some(3.5), Some("=fine"))
        );
        let other = layer.mark(&Target::Goal("space-safety".into())).unwrap();
        assert_eq!(layer.status(other.status.as_deref().unwrap()).unwrap().title, "On hold");
        assert_eq!(left_out, [(Omitted::Scores, 1)]);
        assert_eq!(layer.marks.len(), 2);
        assert_eq!(rows(&[vec!["Id".into(), "Title".into()]], |_| None), None);
    }
}
