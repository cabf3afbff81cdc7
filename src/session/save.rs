//! Saving and printing: the goals on screen or the whole framework, as files.

use leptos::prelude::*;

use crate::browser;
use framework::{Goal, Ref};
use routes::Route;
use worker::Form;

use super::{Session, translation::languages_in_words};

/// The media type of workbooks.
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

impl Session {
    /// Saves the goals on screen.
    pub fn save_goals(self, form: Form) {
        let (extension, media_type) = match form {
            Form::Xlsx => ("xlsx", XLSX),
            Form::Csv => ("csv", "text/csv;charset=utf-8"),
            Form::Markdown => ("md", "text/markdown;charset=utf-8"),
            _ => ("json", "application/json"),
        };
        if matches!(form, Form::Xlsx | Form::Csv) {
            self.note_sheet_omissions();
        }
        let name = self.with_context(|context| exports::file_name(context, extension));
        self.write_and_save(form, self.goals_on_screen(), name, media_type);
    }

    /// The goals that the route on screen shows: a single goal, those of a pillar that the query finds, or all that it
    /// finds.
    pub(super) fn goals_on_screen(self) -> Vec<Ref<Goal>> {
        let goals = self.route.with(|route| exports::goals_of(&self.framework(), route));
        let is_filtered = self.route.with(Route::shows_results);
        self.findings.with(|findings| match goals {
            Some(goals) => goals.into_iter().filter(|goal| !is_filtered || findings.shows(*goal)).collect(),
            None => findings.goals.clone(),
        })
    }

    /// Saves the whole framework, in a form that can hold it.
    pub fn save_framework(self, form: Form) {
        let (extension, media_type) = match form {
            Form::Workbook => ("xlsx", XLSX),
            Form::StratMl => ("stratml.xml", "application/xml"),
            Form::Skos => ("ttl", "text/turtle;charset=utf-8"),
            _ => ("json", "application/json"),
        };
        let name = format!("{}.{extension}", self.framework().id);
        self.write_and_save(form, Vec::new(), name, media_type);
    }

    /// Saves a spreadsheet to start from, as a workbook.
    pub fn save_template_workbook(self) {
        self.write_and_save(Form::Template, Vec::new(), "framework-template.xlsx".to_owned(), XLSX);
    }

    /// Saves a file that lacks nothing.
    pub(super) fn save(self, name: &str, media_type: &str, content: &[u8]) {
        self.save_without(name, media_type, content, &[]);
    }

    /// Saves a file, and tells the reader which languages it lacks because their texts did not load.
    pub(super) fn save_without(self, name: &str, media_type: &str, content: &[u8], missing_languages: &[String]) {
        self.notify(if self.settings.is_sandboxed.get_untracked() {
            messages::frame_cannot_save()
        } else if !browser::save(name, media_type, content) {
            messages::cannot_save()
        } else if missing_languages.is_empty() {
            messages::is_being_saved(name)
        } else {
            messages::is_being_saved_without(name, &languages_in_words(missing_languages))
        });
    }

    /// Opens the print dialog, which a sandboxed frame refuses.
    pub fn print(self) {
        if self.settings.is_sandboxed.get_untracked() {
            self.notify(messages::frame_cannot_save());
        } else {
            browser::print();
        }
    }
}
