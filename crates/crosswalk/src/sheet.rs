//! Reads mappings in spreadsheets: STRM, OLIR, and plain sheets with a column per framework.

use importers::{LeftOut, Omission};
use spreadsheets::Sheet;

use crate::{Fact, Format, Mapping, MappingError, Pair, Relation, Side};

/// The most rows above the headings.
const MOST_ABOVE: usize = 30;

/// The role of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Source,
    SourceTitle,
    Target,
    TargetTitle,
    Relation,
    Strength,
    Rationale,
    Note,
    Evidence,
}

/// The positions of a mapping's columns in a sheet.
#[derive(Debug, Default)]
struct Plan {
    columns: Vec<(Column, usize)>,
    /// Further columns, with their headings; their cells become facts of each pair.
    others: Vec<(String, usize)>,
    /// The row of the headings, if any.
    header: Option<usize>,
    format: Format,
}

/// Reads the sheet of a workbook that has the mapping.
pub fn read(name: &str, bytes: &[u8]) -> Result<Mapping, MappingError> {
    let sheets = spreadsheets::sheets(name, bytes)?;
    let planned = sheets.iter().filter_map(|sheet| plan(sheet).map(|plan| (sheet, plan)));
    let Some((sheet, mut plan)) = planned.max_by_key(|(sheet, plan)| (plan.columns.len(), sheet.rows.len())) else {
        return Err(MappingError::NoColumns {
            headings: sheets.iter().map(first_row).find(|headings| !headings.is_empty()).unwrap_or_default(),
        });
    };
    let about = about(&sheets);
    if plan.format != Format::Sheet && !about.is_empty() {
        plan.format = Format::Olir;
    }
    let (pairs, blank) = pairs(sheet, &plan);
    let file = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem).to_owned();
    let value_after = |words: &[&str]| {
        let found = about.iter().find(|(key, _)| words.iter().all(|word| key.contains(word)));
        found.map(|(_, value)| value.clone())
    };
    let heading = |column: Column| {
        let at = plan.columns.iter().find(|(known, _)| *known == column).map(|(_, at)| *at);
        let header = plan.header.filter(|_| plan.format == Format::Sheet);
        header.zip(at).map(|(row, at)| sheet.cell(row, at).to_owned())
    };
    let source = value_after(&["focal", "document", "version"]).or_else(|| heading(Column::Source)).unwrap_or_default();
    let target = value_after(&["reference", "document"]).or_else(|| heading(Column::Target)).unwrap_or_default();
    let title = value_after(&["reference", "name"]).unwrap_or(stem);
    let side = |title: String| Side { title, address: String::new() };
    Ok(Mapping {
        title,
        format: plan.format,
        source: side(source),
        target: side(target),
        pairs,
        left_out: LeftOut::counted(Omission::RowsWithoutReference, blank).into_iter().collect(),
    })
}

/// The general information sheet of an OLIR submission: field names in lower case, and their values.
fn about(sheets: &[Sheet]) -> Vec<(String, String)> {
    let general = sheets.iter().find(|sheet| sheet.name.to_lowercase().contains("general info"));
    let rows = general
        .into_iter()
        .flat_map(|sheet| (0..sheet.rows.len()).map(move |row| (sheet.cell(row, 0), sheet.cell(row, 1))));
    rows.filter(|(key, value)| !key.is_empty() && !value.is_empty())
        .map(|(key, value)| (plain(key), value.to_owned()))
        .collect()
}

/// Finds the columns by heading; in a sheet with two columns, by position.
fn plan(sheet: &Sheet) -> Option<Plan> {
    let above = || 0..sheet.rows.len().min(MOST_ABOVE);
    let outright = above().find_map(|row| by_headings(sheet, row, named));
    outright.or_else(|| above().find_map(|row| by_headings(sheet, row, beside_relation))).or_else(|| by_position(sheet))
}

/// The most headings that an error message lists.
const MOST_HEADINGS: usize = 12;

/// The filled cells of the first row that has any.
fn first_row(sheet: &Sheet) -> Vec<String> {
    let filled = |row: usize| -> Vec<String> {
        let cells = (0..sheet.width()).map(|at| one_line(sheet.cell(row, at)));
        cells.filter(|cell| !cell.is_empty()).take(MOST_HEADINGS).collect()
    };
    (0..sheet.rows.len()).map(filled).find(|cells| !cells.is_empty()).unwrap_or_default()
}

/// Columns with their positions.
type Columns = Vec<(Column, usize)>;

/// The columns if headings name both source and target.
fn named(_: &Sheet, _: usize, _: &[String], columns: Columns) -> Option<Columns> {
    let has = |column: Column| columns.iter().any(|(known, _)| *known == column);
    (has(Column::Source) && has(Column::Target)).then_some(columns)
}

/// Nouns in headings for things that correspond.
const THINGS: [&str; 18] = [
    "goal",
    "control",
    "objective",
    "requirement",
    "measure",
    "practice",
    "clause",
    "article",
    "category",
    "subcategory",
    "element",
    "technique",
    "capability",
    "item",
    "framework",
    "standard",
    "document",
    "section",
];

/// Words in headings for identifiers.
const REFERENCES: [&str; 9] = ["id", "ids", "identifier", "number", "no", "nr", "code", "ref", "reference"];

/// Finds columns whose headings only name their content, such as `Our goal, Other goal, Relation`. A column of
/// relations is required as evidence of a mapping, since frameworks have columns for goals and controls too.
fn beside_relation(sheet: &Sheet, row: usize, headings: &[String], mut columns: Columns) -> Option<Columns> {
    let relation = columns.iter().find(|(known, _)| *known == Column::Relation).map(|(_, at)| *at)?;
    let is_relation = |row: usize| Relation::from_words(sheet.cell(row, relation)).is_some();
    if !(row + 1..sheet.rows.len()).any(is_relation) {
        return None;
    }
    let has = |words: &[&str], at: usize| {
        let of = |word: &str| words.contains(&word) || word.strip_suffix('s').is_some_and(|one| words.contains(&one));
        headings[at].split(' ').any(of)
    };
    columns.retain(|(known, _)| {
        !matches!(known, Column::Source | Column::SourceTitle | Column::Target | Column::TargetTitle)
    });
    let free: Vec<_> = (0..headings.len())
        .filter(|at| !headings[*at].is_empty() && columns.iter().all(|(_, known)| known != at))
        .collect();
    // If there are both numbers and titles, the numbers are the references.
    let references = free.iter().copied().filter(|at| has(&REFERENCES, *at)).collect::<Vec<_>>();
    let things = free.iter().copied().filter(|at| has(&THINGS, *at)).collect::<Vec<_>>();
    let [source, target] = [references, things, free.clone()].into_iter().find_map(|columns| match columns[..] {
        [source, target] => Some([source, target]),
        _ => None,
    })?;
    columns.extend([(Column::Source, source), (Column::Target, target)]);
    let title =
        |from: usize, to: usize| free.iter().copied().find(|at| (from + 1..to).contains(at) && has(&THINGS, *at));
    columns.extend(title(source, target).map(|at| (Column::SourceTitle, at)));
    columns.extend(title(target, headings.len()).map(|at| (Column::TargetTitle, at)));
    Some(columns)
}

/// A way to find columns, given the sheet, the row of its headings, these, and the columns known so far.
type FindColumns = fn(&Sheet, usize, &[String], Columns) -> Option<Columns>;

fn by_headings(sheet: &Sheet, row: usize, find: FindColumns) -> Option<Plan> {
    let headings: Vec<_> = (0..sheet.width()).map(|at| plain(sheet.cell(row, at))).collect();
    let mut columns = Columns::new();
    for (at, heading) in headings.iter().enumerate() {
        // Only the first column of a kind counts; later ones are remarks on it.
        if let Some(column) = column(heading).filter(|column| columns.iter().all(|(known, _)| known != column)) {
            columns.push((column, at));
        }
    }
    let columns = find(sheet, row, &headings, columns)?;
    let has = |column: Column| columns.iter().any(|(known, _)| *known == column);
    let names = |word: &str| headings.iter().any(|heading| heading.contains(word));
    let format = match () {
        () if names("strm") || names("fde") => Format::Strm,
        () if names("fulfilled by") || names("security control baseline") || names("group identifier") => Format::Olir,
        () if names("focal document") && has(Column::Relation) => Format::Strm,
        () if names("focal document") => Format::Olir,
        () => Format::Sheet,
    };
    let others = (0..sheet.width()).filter(|at| columns.iter().all(|(_, known)| known != at));
    let others = others.map(|at| (one_line(sheet.cell(row, at)), at)).filter(|(heading, _)| !heading.is_empty());
    let others = others.collect();
    Some(Plan { columns, others, header: Some(row), format })
}

/// A heading in lower case, with single spaces and without a note in brackets.
fn plain(heading: &str) -> String {
    let heading = heading.to_lowercase();
    let short = heading.split(" (optional").next().unwrap_or_default();
    short
        .split(|c: char| !c.is_alphanumeric() && c != '#')
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// The role of a column, by its heading.
fn column(heading: &str) -> Option<Column> {
    let has = |word: &str| heading.contains(word);
    let is = |words: &[&str]| words.contains(&heading);
    let describes = has("description") || has("name") || has("title") || has("text") || has("statement");
    Some(match () {
        () if heading.is_empty() => return None,
        () if has("strength") || has("confidence") => Column::Strength,
        () if has("rationale") || has("rational") || is(&["reason", "explanation"]) || has("justification") => {
            Column::Rationale
        }
        () if has("relationship explanation") || has("comment") || has("note") || has("remark") => Column::Note,
        () if has("relationship property") || has("relationship type") => return None,
        () if has("relation") || is(&["set relation", "predicate", "mapping type"]) => Column::Relation,
        () if has("reference link") || is(&["evidence", "citation", "references"]) => Column::Evidence,
        () if has("focal document") || has("fde") || has("source") || is(&["from", "left"]) => {
            if describes {
                Column::SourceTitle
            } else {
                Column::Source
            }
        }
        // The name of a control in the Secure Controls Framework; its number has its own column.
        () if is(&["scf control"]) => Column::TargetTitle,
        () if has("reference document") || has("rde") || has("target") || has("scf") || is(&["to", "right"]) => {
            if describes {
                Column::TargetTitle
            } else {
                Column::Target
            }
        }
        () => return None,
    })
}

/// A plan for a sheet with two columns, or three with a relation or a note, with or without headings.
fn by_position(sheet: &Sheet) -> Option<Plan> {
    let filled = |row: &usize| (0..sheet.width()).any(|at| !sheet.cell(*row, at).is_empty());
    let rows: Vec<_> = (0..sheet.rows.len()).filter(filled).collect();
    let is_pair = |row: &&usize| !sheet.cell(**row, 0).is_empty() && !sheet.cell(**row, 1).is_empty();
    let pairs = rows.iter().filter(is_pair).count();
    if !(2..=3).contains(&sheet.width()) || pairs * 2 < rows.len() || pairs == 0 {
        return None;
    }
    let is_relation = |row: &usize| Relation::from_words(sheet.cell(*row, 2)).is_some();
    let mut columns = vec![(Column::Source, 0), (Column::Target, 1)];
    if sheet.width() == 3 {
        let third = if rows.iter().skip(1).any(is_relation) { Column::Relation } else { Column::Note };
        columns.push((third, 2));
    }
    let first = *rows.first()?;
    let header = is_heading(sheet, first, &rows[1..]).then_some(first);
    Some(Plan { columns, header, format: Format::Sheet, ..Plan::default() })
}

/// A heading on one line.
fn one_line(heading: &str) -> String {
    heading.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a row looks like headings over references: words over numbers, or several words over single ones.
fn is_heading(sheet: &Sheet, row: usize, below: &[usize]) -> bool {
    let most = |test: fn(&str) -> bool, at: usize| {
        let number = below.iter().filter(|row| test(sheet.cell(**row, at))).count();
        number * 2 > below.len()
    };
    let has_digit = |text: &str| text.contains(|c: char| c.is_ascii_digit());
    let is_one_word = |text: &str| !text.contains(char::is_whitespace);
    (0..2).any(|at| {
        let cell = sheet.cell(row, at);
        (most(has_digit, at) && !has_digit(cell)) || (most(is_one_word, at) && !is_one_word(cell))
    })
}

/// The pairs of a sheet, and how many of its rows lack a reference on a side that needs one.
fn pairs(sheet: &Sheet, plan: &Plan) -> (Vec<Pair>, usize) {
    let cell = |row: usize, column: Column| {
        let at = plan.columns.iter().find(|(known, _)| *known == column).map(|(_, at)| *at);
        at.map(|at| sheet.cell(row, at)).unwrap_or_default()
    };
    let (mut pairs, mut blank) = (Vec::new(), 0);
    for row in plan.header.map_or(0, |header| header + 1)..sheet.rows.len() {
        let (sources, targets) = (references(cell(row, Column::Source)), references(cell(row, Column::Target)));
        let relation_text = cell(row, Column::Relation).to_owned();
        let relation = Relation::from_words(&relation_text);
        let is_none = relation == Some(Relation::None);
        if sources.is_empty() && targets.is_empty() || (!is_none && (sources.is_empty() || targets.is_empty())) {
            blank += usize::from(sheet.rows[row].iter().any(|cell| !cell.trim().is_empty()));
            continue;
        }
        let facts = plan.others.iter().filter_map(|(name, at)| Fact::new(name, sheet.cell(row, *at)));
        let facts: Vec<_> = facts.collect();
        let none = vec![String::new()];
        let (sources, targets) = (non_empty(sources, &none), non_empty(targets, &none));
        for (source, target) in sources.iter().flat_map(|source| targets.iter().map(move |target| (source, target))) {
            pairs.push(Pair {
                source: source.clone(),
                source_title: cell(row, Column::SourceTitle).to_owned(),
                target: target.clone(),
                target_title: cell(row, Column::TargetTitle).to_owned(),
                relation: relation.unwrap_or_default(),
                relation_text: relation_text.clone(),
                strength: cell(row, Column::Strength).to_owned(),
                rationale: cell(row, Column::Rationale).to_owned(),
                note: cell(row, Column::Note).to_owned(),
                evidence: cell(row, Column::Evidence).to_owned(),
                qualifiers: Vec::new(),
                facts: facts.clone(),
            });
        }
    }
    (pairs, blank)
}

fn non_empty(list: Vec<String>, none: &[String]) -> Vec<String> {
    if list.is_empty() { none.to_vec() } else { list }
}

/// Placeholders that authors write for "nothing".
fn is_nothing(text: &str) -> bool {
    matches!(text.to_lowercase().as_str(), "" | "n/a" | "na" | "none" | "-" | "–" | "—")
}

/// The references in a cell: separated by semicolons or lines, or by commas if no part has more than one word.
fn references(cell: &str) -> Vec<String> {
    let parts = |separators: &[char]| -> Vec<String> {
        cell.split(separators).map(|part| part.trim().to_owned()).filter(|part| !is_nothing(part)).collect()
    };
    let by_comma = parts(&[',', ';', '\n']);
    let are_words = by_comma.iter().all(|part| !part.contains(char::is_whitespace));
    if are_words { by_comma } else { parts(&[';', '\n']) }
}
