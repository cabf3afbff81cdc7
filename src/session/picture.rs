//! Pictures of the Overview, saved as SVG or PNG.

use leptos::prelude::*;

use crate::browser;
use worker::Form;

use super::{Session, write::as_text};

/// A picture on the Overview.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picture {
    /// Pillars and their goals.
    Pillars,
    /// Themes across pillars.
    Themes,
}

impl Picture {
    /// Every picture, as the page lists them.
    pub const ALL: [Self; 2] = [Self::Pillars, Self::Themes];

    /// Its word in the names of files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Pillars => "overview",
            Self::Themes => "themes",
        }
    }
}

impl Session {
    /// Saves a picture as SVG.
    pub fn save_svg(self, picture: Picture) {
        self.draw(picture, move |svg| match svg {
            Some(svg) => self.save(&self.picture_name(picture, "svg"), "image/svg+xml", svg.as_bytes()),
            None => self.notify(messages::no_picture()),
        });
    }

    /// Saves a picture as PNG.
    pub fn save_png(self, picture: Picture) {
        let name = self.picture_name(picture, "png");
        let drawn = move |png: Option<Vec<u8>>| match png {
            Some(png) => self.save(&name, "image/png", &png),
            None => self.notify(messages::no_picture()),
        };
        self.draw(picture, move |svg| match svg {
            Some(svg) => browser::svg_to_png(&svg, drawn),
            None => drawn(None),
        });
    }

    fn picture_name(self, picture: Picture, ending: &str) -> String {
        format!("{}-{}.{ending}", self.framework().id, picture.as_str())
    }

    /// Draws a picture, and calls back with its SVG: the worker draws the pillars, the themes are copied from the page.
    fn draw(self, picture: Picture, drawn: impl FnOnce(Option<String>) + 'static) {
        match picture {
            Picture::Pillars => {
                let goals = self.findings.with(|findings| findings.goals.clone());
                self.write(Form::Picture, goals, move |svg| drawn(Some(as_text(svg))));
            }
            Picture::Themes => drawn(browser::svg_text(".matrix-picture")),
        }
    }

    /// The colours of the Overview on screen, so that the picture has the same.
    pub(super) fn colours(self) -> exports::Colours {
        let of = |selector: &str, property: &str| browser::computed(selector, property).unwrap_or_default();
        let pillars = 0..self.framework().pillars.len();
        exports::Colours {
            ground: of(":root", "background-color"),
            ink: of(":root", "color"),
            quiet: of(".pillar-count", "color"),
            pillars: pillars.map(|at| of(&format!("#pillar-{at} .pillar-mark"), "fill")).collect(),
        }
    }
}
