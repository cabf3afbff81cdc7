//! Citing: the work that a part is cited as, and its citation, written, copied or saved.

use exports::cite;
use framework::Objective;
use routes::Route;
use worker::Form;

use super::{Session, write::as_text};

impl Session {
    /// The work that is cited for a part: the quotation, the source, or the goal that an objective belongs to.
    pub fn work_of(self, route: &Route) -> Option<cite::Work> {
        let framework = self.framework();
        match route {
            Route::Quotation(id) => framework.find(id).map(cite::Work::Quotation),
            Route::Source(id) => framework.find(id).map(cite::Work::Source),
            Route::Objective(id) => framework.find::<Objective>(id).map(|at| cite::Work::Goal(framework[at].goal)),
            _ => None,
        }
    }

    /// Writes a citation, and calls back with it. Styles for people are written at once. The worker writes those for
    /// reference managers; where it does not load, the callback gets `None`.
    pub fn cite(self, work: cite::Work, style: cite::Style, cited: impl FnOnce(Option<String>) + 'static) {
        match self.with_context(|context| cite::in_prose(context, work, style)) {
            Some(prose) => cited(Some(prose)),
            None => {
                self.try_write(self.order(Form::Citation(work, style), Vec::new()), |text| cited(text.map(as_text)));
            }
        }
    }

    /// Copies a citation.
    pub fn copy_citation(self, citation: String) {
        self.copy_text(citation, messages::citation_copied());
    }

    /// Copies the citation of a work in the style that most people want.
    pub fn copy_citation_of(self, work: cite::Work) {
        self.cite(work, cite::Style::Apa, move |citation| {
            if let Some(citation) = citation {
                self.copy_citation(citation);
            }
        });
    }

    /// Saves a citation as a file.
    pub fn save_citation(self, work: cite::Work, style: cite::Style, citation: &str) {
        let name = self.with_context(|context| cite::file_name(context, work, style));
        self.save(&name, style.media_type(), citation.as_bytes());
    }
}
