//! Layers as files: opened and saved.

use leptos::prelude::*;

use crate::{
    browser::{self, Contents, Visit},
    session::{LayerView, Opening, Session},
};
use framework::Framework;
use layers::{FORMAT, LIMIT, Layer, LayerError, Omitted, navigator, table};
use routes::{Address, Route};

use super::words::{omitted_in_words, refused_in_words};

/// How far into a file to look for the name of its format, in bytes.
const HEAD: u32 = 2_000;

/// The texts of files, if all of them are layers rather than frameworks.
pub(in crate::session) async fn layer_texts(files: &[Contents]) -> Option<Vec<String>> {
    let mut texts = Vec::new();
    for file in files.iter().filter(|file| file.size() <= LIMIT) {
        // Does not read a large framework here: it would stay in the memory of the program.
        if may_be_layer(&file.clone().head(HEAD).await?) {
            texts.extend(file.clone().text().await.filter(|text| is_layer(text)));
        }
    }
    (!texts.is_empty() && texts.len() == files.len()).then_some(texts)
}

/// Whether a file with this beginning may be a layer of ours or of the Navigator.
fn may_be_layer(head: &str) -> bool {
    const BEGINNINGS: [&str; 4] = ["framework-layer/", "\"techniqueID\"", "-attack\"", "\"navigator\""];
    is_object(head) && BEGINNINGS.iter().any(|word| head.contains(word))
}

fn is_object(text: &str) -> bool {
    text.trim_start_matches('\u{feff}').trim_start().starts_with('{')
}

/// Whether a text names our format near its beginning, in whatever version.
fn names_format(text: &str) -> bool {
    let head: String = text.chars().take(HEAD as usize).collect();
    FORMAT.split('/').next().is_some_and(|format| head.contains(&format!("\"{format}/")))
}

pub(super) fn is_layer(text: &str) -> bool {
    is_object(text) && (names_format(text) || navigator::is_navigator(text))
}

/// Reads a layer of ours or of the Navigator, and lists what a Navigator layer has and ours cannot hold.
pub(super) fn read(text: &str, framework: &Framework) -> Result<(Layer, Vec<(Omitted, usize)>), LayerError> {
    let text = text.trim_start_matches('\u{feff}');
    if text.len() > LIMIT {
        return Err(LayerError::TooLarge { bytes: text.len() });
    }
    if names_format(text) || !navigator::is_navigator(text) {
        return Layer::read(text).map(|layer| (layer, Vec::new()));
    }
    navigator::read(text, framework).map(|import| (import.layer, import.left_out))
}

/// The ATT&CK domain of a framework.
fn domain(framework: &Framework) -> &'static str {
    ["ics", "mobile"]
        .into_iter()
        .zip(["ics-attack", "mobile-attack"])
        .find(|(part, _)| framework.id.split('-').any(|word| word == *part))
        .map_or("enterprise-attack", |(_, domain)| domain)
}

impl LayerView {
    /// The layer to save and to send: the reader's own, without the published one beneath it, which recipients get from
    /// the page. Where the reader marked nothing, the published one is all there is to send.
    pub(super) fn to_share(&self) -> &Layer {
        if self.own.marks.is_empty() { &self.layer } else { &self.own }
    }
}

impl Session {
    /// Opens a layer on the framework on screen, and goes to the Layer page.
    pub(in crate::session) fn open_layer(self, name: String, text: &str) {
        let framework = self.explorer.with_untracked(|explorer| explorer.framework.clone());
        match read(text, &framework) {
            Ok((layer, left_out)) => self.show_layer(name, layer, left_out),
            Err(refused) => self.fail(name, refused_in_words(&refused), messages::layer_refused_advice(), vec![]),
        }
    }

    /// Opens the rows of a spreadsheet that a layer was saved as.
    pub(in crate::session) fn open_rows(self, name: String, rows: &[table::Row]) {
        let framework = self.explorer.with_untracked(|explorer| explorer.framework.clone());
        let (mut layer, left_out) = table::read(rows, &framework);
        // A sheet that names no scale was filled in by the scale on screen.
        if table::scale(rows).is_none() {
            layer.scale = self.layer_view.with_untracked(|layer_view| layer_view.layer.scale);
        }
        self.show_layer(name, layer, left_out);
    }

    fn show_layer(self, name: String, layer: Layer, left_out: Vec<(Omitted, usize)>) {
        let framework = self.explorer.with_untracked(|explorer| explorer.framework.clone());
        self.set_opening(Opening::Idle);
        let title = if layer.title.is_empty() { name } else { layer.title.clone() };
        self.layers.update(|layers| {
            layers.add(&framework, Layer { title: title.clone(), ..layer });
            layers.left_out = left_out;
        });
        self.keep_layers();
        self.go(Address::at(Route::Layer), Visit::Push);
        self.notify(messages::layer_is_open(&title));
    }

    /// What was left out when a file was opened or saved last, since the target format cannot hold it.
    pub fn layer_left_out(self) -> Vec<(String, usize)> {
        let in_words = |(what, count): &(Omitted, usize)| (omitted_in_words(what), *count);
        self.layers.with(|layers| layers.left_out.iter().map(in_words).collect())
    }

    /// Saves the layer as a file.
    pub fn save_layer(self) {
        let text = self.layer_view.with(|layer_view| layer_view.to_share().write());
        browser::ask_before_leaving(false);
        self.save(&self.layer_file_name("layer"), "application/json", text.as_bytes());
    }

    /// Notes which parts of the layer a spreadsheet has no column for.
    pub(in crate::session) fn note_sheet_omissions(self) {
        let left_out = self.layer_view.with_untracked(|layer_view| table::omissions(&layer_view.layer));
        self.layers.update(|layers| layers.left_out = left_out);
    }

    /// Saves the layer as ATT&CK Navigator opens it, and notes what that cannot hold.
    pub fn save_navigator_layer(self) {
        let framework = self.framework();
        let (text, left_out) =
            self.layer_view.with(|layer_view| navigator::write(layer_view.to_share(), &framework, domain(&framework)));
        self.layers.update(|layers| layers.left_out = left_out);
        self.save(&self.layer_file_name("navigator-layer"), "application/json", text.as_bytes());
    }

    /// Whether the framework on screen has the labels of ATT&CK, so that the Navigator knows its goals.
    pub fn has_techniques(self) -> bool {
        let is_technique = |label: &String| {
            label.strip_prefix('T').is_some_and(|rest| rest.len() > 2 && rest.bytes().all(|byte| byte.is_ascii_digit()))
        };
        self.framework().goals.iter().any(|goal| goal.label.as_ref().is_some_and(is_technique))
    }

    fn layer_file_name(self, kind: &str) -> String {
        format!("{}-{kind}-{}.json", self.framework().id, self.settings.today.get())
    }
}

#[cfg(test)]
mod tests {
    use super::{LayerView, is_layer, may_be_layer, read};
    use layers::{Layer, Target};

    #[test]
    fn what_is_sent_takes_nothing_from_the_published_layer() {
        let layer = |goals: &[&str]| {
            let mut layer = Layer::default();
            for goal in goals {
                layer.update(Target::Goal((*goal).to_owned()), |mark| mark.note = Some("n".into()));
            }
            std::sync::Arc::new(layer)
        };
        let layer_view =
            |own: &[&str]| LayerView { own: layer(own), layer: layer(&["mine", "published"]), ..LayerView::default() };
        assert_eq!(layer_view(&["mine"]).to_share(), &*layer(&["mine"]));
        assert_eq!(layer_view(&[]).to_share(), &*layer(&["mine", "published"]), "there is nothing else to send");
    }

    #[test]
    fn layers_are_told_from_frameworks() {
        let framework = space_diplomacy::framework();
        let file = format!("\u{feff}\n{}", Layer::of(&framework).write());
        assert!(is_layer(&file) && may_be_layer(&file));
        assert_eq!(read(&file, &framework).unwrap().0, Layer::of(&framework));
        let techniques = "{\"domain\":\"ics-attack\",\"techniques\":[{\"techniqueID\":\"T1\",\"score\":2}]}";
        assert!(is_layer(techniques) && may_be_layer(&techniques[..24]));
        assert_eq!(read(techniques, &framework).unwrap().0.marks.len(), 1);
        for other in ["{\"format\":\"framework-explorer/1\"}", "id;title", "\u{fffd}", "[1]"] {
            assert!(!is_layer(other) && !may_be_layer(other), "{other}");
        }
    }
}
