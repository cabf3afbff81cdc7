//! Asking the reader what the columns of a spreadsheet are.

use leptos::prelude::*;

use worker::{Found, Preview};

use super::{
    Files, Opening, Session,
    files::headings,
    open::{Way, ask},
};

/// The dialog.
const DIALOG: &str = "#sheet";

/// A spreadsheet whose columns the reader is asked about.
#[derive(Clone, Debug, Default)]
pub struct Asking {
    /// The file.
    files: Files,
    /// How it would be read.
    pub preview: Preview,
    way: Way,
    /// The number of its opening.
    turn: u32,
}

impl Session {
    /// Asks what the columns are.
    pub(super) fn ask_columns(self, files: Files, preview: Preview, way: Way) {
        self.set_opening(Opening::Idle);
        self.sheet.set(Some(Asking { files, preview, way, turn: self.turn.get_untracked() }));
        self.open_dialog(DIALOG);
    }

    /// Asks about the columns again, for a file that did not open with its present roles.
    pub(super) fn ask_again(self, files: Files, way: Way) {
        let roles = files.order.roles.clone();
        ask(files.clone().with_roles(roles, true), move |answer| match answer {
            Some(Ok(Found { preview: Some(preview), .. })) => self.ask_columns(files, preview, way),
            _ => self.fail_as_not_loaded(files.name()),
        });
    }

    /// Gives a column another role, and shows the framework that would result.
    pub fn choose_role(self, column: usize, role: &str) {
        let Some(asking) = self.sheet.get_untracked() else { return };
        let mut roles = asking.roles();
        if let Some(chosen) = roles.get_mut(column) {
            role.clone_into(chosen);
        }
        // Leaves the rendered columns as they are, with the focus in them.
        let files = asking.files.clone().with_roles(roles.clone(), true);
        self.sheet.update(|asking| {
            if let Some(asking) = asking {
                asking.files = files.clone();
            }
        });
        self.look(files);
    }

    /// Asks the worker how it would read the files; only the last answer counts.
    fn look(self, files: Files) {
        let asked = files.order.roles.clone();
        ask(files, move |answer| {
            let Some(Ok(Found { preview: Some(preview), .. })) = answer else { return };
            self.sheet.update(|asking| {
                if let Some(asking) = asking.as_mut().filter(|asking| asking.files.order.roles == asked) {
                    asking.preview = preview;
                }
            });
        });
    }

    /// Opens the spreadsheet with its present roles, and remembers them for files with the same columns.
    pub fn accept_columns(self) {
        let Some(asking) = self.sheet.get_untracked() else { return };
        let chosen = asking.roles();
        let Asking { files, preview, way, turn } = asking;
        let files = files.with_roles(chosen, false);
        files.remember_choice(&headings(&preview));
        self.sheet.set(None);
        self.close_dialog(DIALOG);
        if self.is_newest(turn) {
            let turn = self.begin_opening();
            self.open(files, way, turn);
        }
    }

    /// Handles the closing of the dialog. Where nothing else is on screen, the page says what is missing.
    pub(super) fn columns_closed(self) {
        let name = self.sheet.with_untracked(|asking| asking.as_ref().map(|asking| asking.files.name()));
        self.sheet.set(None);
        if let Some(name) = name.filter(|_| self.is_awaiting()) {
            self.fail(name, messages::columns_unsaid(), messages::columns_unsaid_advice(), vec![]);
        }
    }

    /// Lets the reader correct the roles of the open spreadsheet's columns.
    pub fn correct_columns(self) {
        let Some(files) = self.files.get_untracked() else { return };
        self.ask_again(files, Way::ByHand);
    }

    /// Saves a spreadsheet to start from, as CSV.
    pub fn save_template(self) {
        self.save("framework-template.csv", "text/csv;charset=utf-8", exports::template_csv().as_bytes());
    }
}

impl Asking {
    /// The roles of the columns, sheet by sheet.
    fn roles(&self) -> Vec<String> {
        if !self.files.order.roles.is_empty() {
            return self.files.order.roles.clone();
        }
        self.preview.sheets.iter().flat_map(|sheet| &sheet.columns).map(|column| column.role.clone()).collect()
    }

    /// The name of the file.
    pub fn name(&self) -> String {
        self.files.name()
    }
}
