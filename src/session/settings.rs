//! Settings: appearance, language, shortcuts, and what the page has to know about its surroundings.

use leptos::prelude::*;

use crate::browser;

/// Where the appearance is kept between visits.
const APPEARANCE: &str = "framework-explorer:appearance";
/// Where the browser keeps that shortcuts are off.
const SHORTCUTS: &str = "framework-explorer:shortcuts";

/// Light, dark, or as the system says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Appearance {
    /// As the system says.
    #[default]
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Appearance {
    /// Every appearance, as pages list them.
    pub const ALL: [Self; 3] = [Self::Auto, Self::Light, Self::Dark];

    /// The word in addresses and in storage.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// Its title for readers.
    pub fn title(self) -> String {
        match self {
            Self::Auto => messages::appearance_auto(),
            Self::Light => messages::appearance_light(),
            Self::Dark => messages::appearance_dark(),
        }
    }

    /// The appearance of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|appearance| appearance.as_str() == name)
    }
}

/// The settings.
pub struct Settings {
    /// Light, dark, or as the system says.
    pub appearance: RwSignal<Appearance>,
    /// The tag of the language of the program's messages. Subscribers rerun when it changes.
    pub language: RwSignal<&'static str>,
    /// The languages that the reader wants, the best one first.
    pub languages: RwSignal<Vec<String>>,
    /// Whether the reader wants the original, although there is a translation.
    pub wants_original: RwSignal<bool>,
    /// Whether single keys do anything.
    pub shortcuts: RwSignal<bool>,
    /// Whether the page is embedded in another site's page.
    pub embedded: RwSignal<bool>,
    /// The page's own address without query and fragment.
    pub page_address: RwSignal<String>,
    /// Whether the page is in a frame that may neither save files nor print.
    pub is_sandboxed: RwSignal<bool>,
    /// Whether the page runs in a browser, rather than being rendered for readers without the program.
    pub is_live: RwSignal<bool>,
    /// Whether there is a share sheet.
    pub can_share: RwSignal<bool>,
    /// The date where the reader is, as `2026-11-23`; empty until the page runs in a browser.
    pub today: RwSignal<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            appearance: RwSignal::default(),
            language: RwSignal::new(messages::ENGLISH),
            languages: RwSignal::default(),
            wants_original: RwSignal::default(),
            shortcuts: RwSignal::new(true),
            embedded: RwSignal::default(),
            page_address: RwSignal::default(),
            is_sandboxed: RwSignal::default(),
            is_live: RwSignal::default(),
            can_share: RwSignal::default(),
            today: RwSignal::default(),
        }
    }
}

impl Settings {
    /// Reads what the address, the page and the storage say.
    pub(super) fn read(&self) {
        // The address takes precedence over the storage, even where it says to follow the system.
        let kept = || browser::local_item(APPEARANCE).filter(|_| browser::parameter("appearance").is_none());
        let stored = browser::attribute("data-appearance").or_else(kept);
        self.appearance.set(stored.and_then(|name| Appearance::from_name(&name)).unwrap_or_default());
        self.shortcuts.set(browser::local_item(SHORTCUTS).is_none());
        self.embedded.set(browser::has_attribute("data-embed"));
        self.page_address.set(browser::page_address());
        self.is_sandboxed.set(browser::is_sandboxed());
        self.is_live.set(true);
        self.can_share.set(browser::can_share());
        self.today.set(browser::today());
    }

    /// Shows the page in this appearance, without keeping it, as a host asks.
    pub fn show_appearance(&self, appearance: Appearance) {
        let name = (appearance != Appearance::Auto).then(|| appearance.as_str());
        browser::set_attribute("data-appearance", name);
        self.appearance.set(appearance);
    }

    /// Shows the page in this appearance from now on, since the reader chose it.
    pub fn choose_appearance(&self, appearance: Appearance) {
        self.show_appearance(appearance);
        browser::set_local_item(APPEARANCE, (appearance != Appearance::Auto).then(|| appearance.as_str()));
    }

    /// Switches the single-key shortcuts on or off, from now on.
    pub fn choose_shortcuts(&self, on: bool) {
        self.shortcuts.set(on);
        browser::set_local_item(SHORTCUTS, (!on).then_some("off"));
    }
}
