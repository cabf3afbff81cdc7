//! Asking the reader what the columns of a spreadsheet are.

use leptos::prelude::*;

use worker::{Found, Preview};

use super::{
    Files, Opening, Session,
    files::headings,
    open::{OpenMode, ask},
};

/// The dialog.
const DIALOG: &str = "#sheet";

/// A spreadsheet whose columns the reader is asked about.
#[derive(Clone, Debug, Default)]
pub struct ColumnPrompt {
    /// The file.
    files: Files,
    /// How it would be read.
    pub preview: Preview,
    mode: OpenMode,
    /// The number of its opening.
    opening_id: u32,
}

impl Session {
    /// Asks what the columns are.
    pub(super) fn ask_columns(self, files: Files, preview: Preview, mode: OpenMode) {
        self.set_opening(Opening::Idle);
        self.column_prompt.set(Some(ColumnPrompt {
            files,
            preview,
            mode,
            opening_id: self.opening_id.get_untracked(),
        }));
        self.open_dialog(DIALOG);
    }

    /// Asks about the columns again, for a file that did not open with its present roles.
    pub(super) fn ask_again(self, files: Files, mode: OpenMode) {
        let roles = files.order.roles.clone();
        ask(files.clone().with_roles(roles, true), move |answer| match answer {
            Some(Ok(Found { preview: Some(preview), .. })) => self.ask_columns(files, preview, mode),
            _ => self.fail_as_not_loaded(files.name()),
        });
    }

    /// Gives a column another role, and shows the framework that would result.
    pub fn choose_role(self, column: usize, role: &str) {
        let Some(prompt) = self.column_prompt.get_untracked() else { return };
        let mut roles = prompt.roles();
        if let Some(chosen) = roles.get_mut(column) {
            role.clone_into(chosen);
        }
        // Leaves the rendered columns as they are, with the focus in them.
        let files = prompt.files.clone().with_roles(roles.clone(), true);
        self.column_prompt.update(|prompt| {
            if let Some(prompt) = prompt {
                prompt.files = files.clone();
            }
        });
        self.refresh_preview(files);
    }

    /// Asks the worker how it would read the files; only the last answer counts.
    fn refresh_preview(self, files: Files) {
        let asked = files.order.roles.clone();
        ask(files, move |answer| {
            let Some(Ok(Found { preview: Some(preview), .. })) = answer else { return };
            self.column_prompt.update(|prompt| {
                if let Some(prompt) = prompt.as_mut().filter(|prompt| prompt.files.order.roles == asked) {
                    prompt.preview = preview;
                }
            });
        });
    }

    /// Opens the spreadsheet with its present roles, and remembers them for files with the same columns.
    pub fn accept_columns(self) {
        let Some(prompt) = self.column_prompt.get_untracked() else { return };
        let chosen = prompt.roles();
        let ColumnPrompt { files, preview, mode, opening_id } = prompt;
        let files = files.with_roles(chosen, false);
        files.remember_choice(&headings(&preview));
        self.column_prompt.set(None);
        self.close_dialog(DIALOG);
        if self.is_newest(opening_id) {
            let opening_id = self.begin_opening();
            self.open(files, mode, opening_id);
        }
    }

    /// Handles the closing of the dialog. Where nothing else is on screen, the page says what is missing.
    pub(super) fn columns_closed(self) {
        let name = self.column_prompt.with_untracked(|prompt| prompt.as_ref().map(|prompt| prompt.files.name()));
        self.column_prompt.set(None);
        if let Some(name) = name.filter(|_| self.is_awaiting()) {
            self.fail(name, messages::columns_unsaid(), messages::columns_unsaid_advice(), vec![]);
        }
    }

    /// Lets the reader correct the roles of the open spreadsheet's columns.
    pub fn correct_columns(self) {
        let Some(files) = self.files.get_untracked() else { return };
        self.ask_again(files, OpenMode::ByHand);
    }

    /// Saves a spreadsheet to start from, as CSV.
    pub fn save_template(self) {
        self.save("framework-template.csv", "text/csv;charset=utf-8", exports::template_csv().as_bytes());
    }
}

impl ColumnPrompt {
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
