//! Writing: orders for the worker, which makes exports of what is on screen.

use leptos::prelude::*;

use framework::{Goal, Ref, packed::pack};
use worker::{Form, Tool, WriteRequest};

use super::{Session, worker::ask_worker};

impl Session {
    /// Writes an export with the worker, and calls back with it. Tells the reader if the worker does not load.
    pub(super) fn write(self, form: Form, goals: Vec<Ref<Goal>>, written: impl FnOnce(Vec<u8>) + 'static) {
        self.try_write(self.order(form, goals), move |content| {
            if let Some(content) = content {
                written(content);
            }
        });
    }

    /// Writes an export with the worker and saves it. If its form holds translations, loads the texts of all of them
    /// first.
    pub(super) fn write_and_save(self, form: Form, goals: Vec<Ref<Goal>>, name: String, media_type: &'static str) {
        let order = self.order(form, goals);
        let write = move |framework, missing_languages: Vec<String>| {
            self.try_write(WriteRequest { framework, ..order }, move |file| match file.as_deref() {
                None => {}
                Some([]) => self.notify(messages::no_file()),
                Some(file) => self.save_without(&name, media_type, file, &missing_languages),
            });
        };
        if form.has_translations() { self.with_all_texts(write) } else { write(self.framework(), Vec::new()) }
    }

    /// An order for the worker, about what is on screen.
    pub(super) fn order(self, form: Form, goals: Vec<Ref<Goal>>) -> WriteRequest {
        let colours = if form == Form::Picture { self.colours() } else { exports::Colours::default() };
        self.with_context(|context| {
            let owned = str::to_owned;
            let [base, fragment, filters, today] =
                [owned(context.base), owned(context.fragment), owned(context.filters), owned(context.today)];
            let layer_view = self.layer_view.get();
            let layer = if layer_view.has_marks() { layer_view.layer.write() } else { String::new() };
            let speech = worker::speech(context.framework, context.today);
            let framework = self.framework();
            WriteRequest { form, goals, base, fragment, filters, today, colours, layer, speech, framework }
        })
    }

    /// Has the worker carry out an order, and calls back with the file it wrote. If the worker does not load, tells the
    /// reader and calls back with `None`.
    pub(super) fn try_write(self, order: WriteRequest, written: impl FnOnce(Option<Vec<u8>>) + 'static) {
        ask_worker(Tool::Write, pack(&order).into_bytes(), None, move |content| {
            if content.is_none() {
                self.tell_not_loaded(messages::writer_unloaded(), messages::writer_outdated());
            }
            written(content);
        });
    }
}

/// A file that the worker wrote, as text.
pub(super) fn as_text(file: Vec<u8>) -> String {
    String::from_utf8(file).unwrap_or_default()
}
