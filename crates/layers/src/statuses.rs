//! Editing a layer's statuses. Marks refer to a status by id, so a new title changes no mark.

use std::collections::BTreeMap;

use framework::{Tone, slug::Slugs};

use crate::{Layer, Status};

/// An id that no status may have: in addresses, it stands for goals without a status.
const RESERVED: &str = "none";

impl Layer {
    /// Appends a status and returns its id; none if the title is blank or already taken.
    ///
    /// ```
    /// use framework::Tone;
    ///
    /// let mut layer = layers::Layer::of(&space_diplomacy::framework());
    /// assert_eq!(layer.add_status("On hold", Tone::Attention).as_deref(), Some("on-hold"));
    /// assert_eq!(layer.add_status("ON HOLD", Tone::Bad), None);
    /// ```
    pub fn add_status(&mut self, title: &str, tone: Tone) -> Option<String> {
        let title = self.free_title(title, None)?;
        let unknown = self.unknown_statuses();
        let taken = self.statuses.iter().map(|status| status.id.as_str()).chain(unknown.iter().map(|(id, _)| &**id));
        let mut slugs = Slugs::default();
        for id in taken.chain([RESERVED]) {
            slugs.take(&[id], id);
        }
        let id = slugs.take(&[&title], "status");
        self.statuses.push(Status { id: id.clone(), title, tone });
        Some(id)
    }

    /// Renames a status; returns false if the title is blank or another status has it.
    pub fn rename_status(&mut self, at: usize, title: &str) -> bool {
        let title = self.free_title(title, Some(at));
        match self.statuses.get_mut(at).zip(title) {
            Some((status, title)) => {
                status.title = title;
                true
            }
            None => false,
        }
    }

    /// Sets the tone of a status.
    pub fn set_tone(&mut self, at: usize, tone: Tone) {
        if let Some(status) = self.statuses.get_mut(at) {
            status.tone = tone;
        }
    }

    /// Moves a status to another position; those in between shift.
    pub fn move_status(&mut self, from: usize, to: usize) {
        if from < self.statuses.len() && to < self.statuses.len() {
            let status = self.statuses.remove(from);
            self.statuses.insert(to, status);
        }
    }

    /// Removes a status from the layer's list. Marks with it keep it, so that nothing is lost.
    pub fn remove_status(&mut self, at: usize) {
        if at < self.statuses.len() {
            self.statuses.remove(at);
        }
    }

    /// Replaces a status in all marks; `None` clears it.
    pub fn replace_status(&mut self, id: &str, by: Option<&str>) {
        for mark in self.marks.values_mut().filter(|mark| mark.status.as_deref() == Some(id)) {
            mark.status = by.map(str::to_owned);
        }
        self.marks.retain(|_, mark| !mark.is_empty());
    }

    /// The number of marks with a status.
    pub fn uses_of(&self, id: &str) -> usize {
        self.marks.values().filter(|mark| mark.status.as_deref() == Some(id)).count()
    }

    /// The statuses that marks have but the layer does not define, by id, with the number of marks.
    pub fn unknown_statuses(&self) -> Vec<(String, usize)> {
        let used = self.marks.values().filter_map(|mark| mark.status.as_deref());
        let mut unknown = BTreeMap::new();
        for id in used.filter(|id| self.status(id).is_none()) {
            *unknown.entry(id.to_owned()).or_insert(0) += 1;
        }
        unknown.into_iter().collect()
    }

    /// Adds a status that only marks have to the layer's list, under its id.
    pub fn adopt_status(&mut self, id: &str) {
        if self.status(id).is_none() {
            self.statuses.push(Status { id: id.to_owned(), title: id.to_owned(), tone: Tone::default() });
        }
    }

    /// A trimmed title; none if it is blank or a status at another position has it, since spreadsheets refer to
    /// statuses by title.
    fn free_title(&self, title: &str, at: Option<usize>) -> Option<String> {
        let title = title.trim();
        let lower = title.to_lowercase();
        let is_other = |(place, status): (usize, &Status)| Some(place) != at && status.title.to_lowercase() == lower;
        (!title.is_empty() && !self.statuses.iter().enumerate().any(is_other)).then(|| title.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Target;

    fn layer() -> Layer {
        let framework = space_diplomacy::framework();
        let mut layer = Layer::of(&framework);
        for goal in &framework.goals[..3] {
            layer.update(Target::Goal(goal.id.clone()), |mark| mark.status = Some("done".into()));
        }
        layer
    }

    fn ids(layer: &Layer) -> Vec<&str> {
        layer.statuses.iter().map(|status| status.id.as_str()).collect()
    }

    #[test]
    fn statuses_are_added_renamed_and_put_in_order() {
        let mut layer = layer();
        assert_eq!(layer.add_status(" Blocked ", Tone::Bad).as_deref(), Some("blocked"));
        assert_eq!(layer.add_status("None", Tone::Bad).as_deref(), Some("none-2"), "“none” means without a status");
        assert_eq!(layer.add_status("未定", Tone::Neutral).as_deref(), Some("status-mrrmx1l"));
        assert_eq!((layer.add_status("  ", Tone::Bad), layer.add_status("blocked", Tone::Bad)), (None, None));
        assert!(layer.rename_status(4, "Achieved") && layer.rename_status(4, "ACHIEVED"), "its own title is free");
        assert!(!layer.rename_status(4, "Blocked") && !layer.rename_status(99, "Far away"));
        layer.set_tone(4, Tone::Good);
        layer.move_status(4, 0);
        layer.move_status(0, 99);
        assert_eq!(ids(&layer)[..3], ["done", "open", "started"]);
        assert_eq!((layer.statuses[0].title.as_str(), layer.statuses[0].tone), ("ACHIEVED", Tone::Good));
        assert_eq!(layer.uses_of("done"), 3, "a new title changes no mark");
        assert_eq!(Layer::read(&layer.write()), Ok(layer));
    }

    #[test]
    fn a_plain_status_that_is_meant_otherwise_keeps_the_name_that_pages_translate() {
        let mut layer = layer();
        layer.set_tone(0, Tone::Bad);
        assert!(layer.statuses[0].is_plain());
        assert!(layer.rename_status(0, "Parked") && !layer.statuses[0].is_plain());
    }

    #[test]
    fn what_marks_say_outlasts_the_status_and_can_be_replaced() {
        let mut layer = layer();
        let at = ids(&layer).iter().position(|id| *id == "done").unwrap();
        layer.remove_status(at);
        assert_eq!((layer.marks.len(), layer.unknown_statuses()), (3, vec![("done".to_owned(), 3)]));
        assert_eq!(layer.add_status("Done", Tone::Done).as_deref(), Some("done-2"), "it takes up no marks unasked");
        layer.adopt_status("done");
        assert_eq!(layer.unknown_statuses(), []);
        layer.replace_status("done", Some("open"));
        assert_eq!((layer.uses_of("done"), layer.uses_of("open")), (0, 3));
        layer.replace_status("open", None);
        assert!(layer.marks.is_empty(), "a mark that says nothing is not kept");
    }

    #[test]
    fn a_framework_with_statuses_of_its_own_gives_the_first_ones() {
        let text = r#"{ "format": "framework-explorer/1",
            "framework": { "id": "quays", "title": "Quays", "publisher": "P", "language": "en", "coverage": "All." },
            "sources": [{ "id": "s", "title": "S" }],
            "facets": [{ "id": "progress", "title": "Progress", "kind": "status", "values": [
                { "id": "kept", "title": "Kept", "tone": "done" }, { "id": "broken", "title": "Broken", "tone": "bad" }] }],
            "pillars": [{ "id": "all", "title": "All", "goals": [
                { "id": "q", "title": "Quay", "evidence": [{ "source": "s" }] }] }] }"#;
        let quays = framework::load(text).unwrap_or_else(|problems| panic!("{problems:?}"));
        let mut layer = Layer::of(&quays);
        assert_eq!(ids(&layer), ["kept", "broken"]);
        assert!(layer.rename_status(0, "Honoured") && layer.add_status("Watched", Tone::Attention).is_some());
        assert_eq!(ids(&layer), ["kept", "broken", "watched"], "the framework keeps its own");
        assert_eq!(ids(&Layer::of(&quays)), ["kept", "broken"]);
    }
}
