//! Opens files: the request, the response, and what the page asks the reader about a spreadsheet.

use formats::{FormatError, Outcome, Table};
use framework::{
    Framework,
    packed::{pack, packed, unpack},
};
use importers::{CellFault, Fault, Format, LeftOut, RefusalReason};
use layers::table::{Row, rows};
use spreadsheets::{Reason, Role, letters};

/// Number of rows of a sheet to show.
const SHOWN_ROWS: usize = 8;

/// Number of characters of a cell to show.
const SHOWN_CELL: usize = 120;

/// A request to open files that came together. The bytes of the files follow its lines.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OpenRequest {
    /// The names of the files.
    pub names: Vec<String>,
    /// The size of each file, in bytes.
    pub sizes: Vec<usize>,
    /// The roles of the columns of a spreadsheet, sheet by sheet, as the reader chose them; empty if nobody was asked.
    pub roles: Vec<String>,
    /// Whether to only preview a spreadsheet.
    pub is_preview: bool,
}

/// The result of opening files.
pub type OpenResponse = Result<Found, OpenError>;

/// The contents of files: one of these.
#[derive(Clone, Debug)]
pub struct Found {
    /// A framework.
    pub opened: Option<Opened>,
    /// A spreadsheet, if the reader must say what its columns are.
    pub preview: Option<Preview>,
    /// The rows of a layer that was saved as a spreadsheet.
    pub layer_rows: Option<Vec<Row>>,
}

/// Opened files.
#[derive(Clone, Debug)]
pub struct Opened {
    /// The framework in them.
    pub framework: Framework,
    /// The kind of file.
    pub format: Format,
    /// Contents that the framework does not have, by reason.
    pub left_out: Vec<LeftOut>,
    /// The headings of a spreadsheet, sheet by sheet; empty for other files.
    pub headings: Vec<String>,
}

/// Why files could not be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenError {
    /// What is wrong. The page has the words, since the worker has no catalogue.
    pub reason: RefusalReason,
    /// Each fault of a framework file.
    pub faults: Vec<Fault>,
    /// Each fault of a workbook that holds a whole framework.
    pub cells: Vec<CellFault>,
}

/// A spreadsheet as it would be read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Preview {
    /// Its sheets.
    pub sheets: Vec<SheetPreview>,
    /// The pillars that the framework would have.
    pub outline: Vec<OutlinePillar>,
    /// What would be left out, by reason.
    pub left_out: Vec<LeftOut>,
    /// Why there is no framework, if there is none.
    pub refused: Option<RefusalReason>,
}

/// A sheet: its first rows, and its columns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SheetPreview {
    /// The name of the sheet.
    pub name: String,
    /// Its columns.
    pub columns: Vec<ColumnPreview>,
    /// The first rows below its headings.
    pub rows: Vec<Vec<String>>,
    /// The number of rows below its headings.
    pub total: usize,
}

/// A column and its role.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ColumnPreview {
    /// Its heading; a made-up one if it has none.
    pub heading: String,
    /// The letters of the column, if it has no heading.
    pub letters: String,
    /// Its role, as [`Role::as_str`] writes it.
    pub role: String,
    /// Why it has this role, in one word.
    pub reason: String,
}

/// A pillar with its goals, as a reader sees them before the spreadsheet is opened.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OutlinePillar {
    /// Its title.
    pub title: String,
    /// The titles of its goals.
    pub goals: Vec<String>,
    /// The number of objectives of its goals.
    pub objectives: usize,
}

packed! {
    OpenRequest { names, sizes, roles, is_preview }
    Found { opened, preview, layer_rows }
    Opened { framework, format, left_out, headings }
    OpenError { reason, faults, cells }
    Preview { sheets, outline, left_out, refused }
    SheetPreview { name, columns, rows, total }
    ColumnPreview { heading, letters, role, reason }
    OutlinePillar { title, goals, objectives }
}

impl OpenRequest {
    /// The bytes before those of the files: the length of its lines, and its lines.
    pub fn head(&self) -> Vec<u8> {
        let lines = pack(self);
        format!("{}\n{lines}", lines.len()).into_bytes()
    }

    /// The request as bytes: its head, and the bytes of the files.
    pub fn into_bytes<'a>(self, files: impl IntoIterator<Item = &'a [u8]>) -> Vec<u8> {
        let mut bytes = self.head();
        files.into_iter().for_each(|file| bytes.extend_from_slice(file));
        bytes
    }

    /// The request, and the files with their names; none if the bytes are not a request.
    pub fn read(bytes: &[u8]) -> Option<(Self, Vec<&[u8]>)> {
        let end = bytes.iter().position(|byte| *byte == b'\n')?;
        let length: usize = std::str::from_utf8(&bytes[..end]).ok()?.parse().ok()?;
        let lines = bytes.get(end + 1..)?.get(..length)?;
        let request: Self = unpack(std::str::from_utf8(lines).ok()?)?;
        let mut rest = &bytes[end + 1 + length..];
        let mut files = Vec::new();
        for size in &request.sizes {
            let (file, others) = rest.split_at_checked(*size)?;
            files.push(file);
            rest = others;
        }
        (files.len() == request.names.len()).then_some((request, files))
    }
}

/// Opens the files of an [`OpenRequest`]; the answer is an [`OpenResponse`], or empty if the request can't be read.
pub fn open(request: &[u8]) -> String {
    OpenRequest::read(request)
        .map(|(request, files)| pack(&answer(&request, &files).map_err(error)))
        .unwrap_or_default()
}

fn error(refused: FormatError) -> OpenError {
    OpenError { reason: refused.reason(), faults: refused.faults(), cells: refused.cells() }
}

fn answer(request: &OpenRequest, files: &[&[u8]]) -> Result<Found, FormatError> {
    let named: Vec<_> = request.names.iter().map(String::as_str).zip(files.iter().copied()).collect();
    let table = match named.as_slice() {
        [(name, bytes)] if formats::is_table(name, bytes) => Some(formats::table(name, bytes)?),
        _ => None,
    };
    let layer_rows =
        table.as_ref().and_then(|table| table.sheets.iter().find_map(|sheet| rows(&sheet.rows, messages::in_english)));
    if let Some(rows) = layer_rows {
        return Ok(Found { opened: None, preview: None, layer_rows: Some(rows) });
    }
    match table {
        // A whole framework says what its columns are.
        Some(mut table) if !table.is_framework_workbook() && (request.is_preview || !request.roles.is_empty()) => {
            set_roles(&mut table, &request.roles);
            if request.is_preview {
                Ok(Found::previewed(&table))
            } else {
                Ok(Found::opened(table.open()?, headings(&table)))
            }
        }
        table => Ok(match formats::open_files(&named)? {
            Outcome::Opened(opened) => Found::opened(
                *opened,
                table.as_ref().filter(|table| !table.is_framework_workbook()).map(headings).unwrap_or_default(),
            ),
            Outcome::NeedsRoles(table) => Found::previewed(&table),
        }),
    }
}

/// Gives the columns the roles that the reader chose.
fn set_roles(table: &mut Table, roles: &[String]) {
    let mut roles = roles.iter().map(|role| Role::from_name(role));
    for plan in &mut table.plans {
        for column in 0..plan.columns.len() {
            let Some(Some(role)) = roles.next() else { continue };
            if plan.columns[column].role != role {
                plan.set(column, role);
            }
        }
    }
}

fn headings(table: &Table) -> Vec<String> {
    table.plans.iter().flat_map(|plan| &plan.columns).map(|column| column.heading.clone()).collect()
}

impl Found {
    fn opened(opened: formats::Opened, headings: Vec<String>) -> Self {
        let formats::Opened { framework, format, left_out, .. } = opened;
        Self { opened: Some(Opened { framework, format, left_out, headings }), preview: None, layer_rows: None }
    }

    fn previewed(table: &Table) -> Self {
        let sheets = table.sheets.iter().zip(&table.plans).map(|(sheet, plan)| sheet_preview(sheet, plan)).collect();
        let preview = match table.open() {
            Ok(opened) => {
                Preview { sheets, outline: outline(&opened.framework), left_out: opened.left_out, refused: None }
            }
            Err(refused) => Preview { sheets, refused: Some(refused.reason()), ..Preview::default() },
        };
        Self { opened: None, preview: Some(preview), layer_rows: None }
    }
}

fn sheet_preview(sheet: &spreadsheets::Sheet, plan: &spreadsheets::Plan) -> SheetPreview {
    let has_heading = |at: usize| !sheet.cell(plan.header, at).is_empty();
    let columns = plan.columns.iter().enumerate().map(|(at, column)| ColumnPreview {
        heading: column.heading.clone(),
        letters: if has_heading(at) { String::new() } else { letters(at) },
        role: column.role.as_str().to_owned(),
        reason: reason(column.reason).to_owned(),
    });
    let width = plan.columns.len();
    let cell = |row: usize, column: usize| sheet.cell(row, column).chars().take(SHOWN_CELL).collect();
    let rows = (plan.header + 1..sheet.rows.len()).take(SHOWN_ROWS);
    SheetPreview {
        name: sheet.name.clone(),
        columns: columns.collect(),
        rows: rows.map(|row| (0..width).map(|column| cell(row, column)).collect()).collect(),
        total: sheet.rows.len().saturating_sub(plan.header + 1),
    }
}

fn outline(framework: &Framework) -> Vec<OutlinePillar> {
    let pillars = framework.pillars.iter().map(|pillar| {
        let goals = || pillar.goals.iter().map(|goal| &framework[*goal]);
        OutlinePillar {
            title: pillar.title.clone(),
            goals: goals().map(|goal| goal.title.clone()).collect(),
            objectives: goals().map(|goal| goal.objectives.len()).sum(),
        }
    });
    pillars.collect()
}

fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::Heading => "heading",
        Reason::Repeated => "repeated",
        Reason::LongText => "long-text",
        Reason::Numbers => "numbers",
        Reason::Different => "different",
        Reason::Addresses => "addresses",
        Reason::Numbering => "numbering",
        Reason::Likeliest => "likeliest",
        Reason::Beside => "beside",
        Reason::Empty => "empty",
        Reason::Reader => "reader",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use importers::Cause;
    use space_diplomacy::TEXT;

    const UNSURE: &str =
        "Commitment text,Region\nPlant trees along every street,North\nBuild ramps at the stairs,North\n";

    fn found(name: &str, text: &str, roles: &[&str], is_preview: bool) -> OpenResponse {
        let request = OpenRequest {
            names: vec![name.to_owned()],
            sizes: vec![text.len()],
            roles: roles.iter().copied().map(str::to_owned).collect(),
            is_preview,
        };
        unpack(&open(&request.into_bytes([text.as_bytes()]))).unwrap()
    }

    #[test]
    fn a_file_goes_in_and_comes_back_as_what_it_holds() {
        let opened = found("plan.json", TEXT, &[], false).unwrap().opened.unwrap();
        assert_eq!((opened.framework.goals.len(), opened.format), (20, Format::Own));
        let opened = found("plan.csv", "pillar,goal\nQuays,Mooring\n", &[], false).unwrap().opened.unwrap();
        assert_eq!((opened.framework.goals.len(), opened.headings), (1, vec!["pillar".to_owned(), "goal".to_owned()]));
        let cut_off =
            OpenError { reason: RefusalReason::new(Cause::CutOff, [1, 1]), faults: Vec::new(), cells: Vec::new() };
        assert_eq!(found("plan.json", "{", &[], false).unwrap_err(), cut_off);
        assert_eq!(open(b"no order"), "");
    }

    #[test]
    fn a_spreadsheet_is_shown_as_it_would_be_and_opened_as_the_reader_says() {
        let seen = found("plan.csv", UNSURE, &[], true).unwrap().preview.unwrap();
        assert_eq!(seen.sheets[0].columns.len(), 2);
        assert_eq!(seen.sheets[0].rows[0][1], "North");
        let seen = found("plan.csv", UNSURE, &["goal", "pillar"], true).unwrap().preview.unwrap();
        assert_eq!(seen.outline.len(), 1);
        assert_eq!((seen.outline[0].title.as_str(), seen.outline[0].goals.len()), ("North", 2));
        let none = found("plan.csv", UNSURE, &["none", "none"], true).unwrap().preview.unwrap();
        let reason = none.refused.unwrap();
        assert_eq!(reason, RefusalReason::new(Cause::TableWithoutGoals, ["Commitment text", "Region"]));
        assert!(none.outline.is_empty());
        let opened = found("plan.csv", UNSURE, &["goal", "pillar"], false).unwrap().opened.unwrap();
        assert_eq!(opened.framework.pillars[0].title, "North");
    }

    #[test]
    fn files_that_came_together_are_told_apart() {
        let request =
            OpenRequest { names: vec!["a".into(), "b".into()], sizes: vec![2, TEXT.len()], ..OpenRequest::default() };
        let answer: OpenResponse = unpack(&open(&request.into_bytes([b"{}".as_slice(), TEXT.as_bytes()]))).unwrap();
        assert_eq!(answer.unwrap().opened.unwrap().framework.goals.len(), 20);
    }
}
