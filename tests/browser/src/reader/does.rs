//! What a reader does: open, click, type, press, go back.

use serde_json::{Value, json};

use super::Reader;
use crate::{engine::Engine, webdriver::Element};

/// Non-character keys, by their WebDriver names.
pub mod key {
    #![allow(missing_docs, reason = "the names say all")]
    pub const ENTER: char = '\u{E007}';
    pub const ESCAPE: char = '\u{E00C}';
    pub const TAB: char = '\u{E004}';
    pub const BACKSPACE: char = '\u{E003}';
    pub const CONTROL: char = '\u{E009}';
    pub const SHIFT: char = '\u{E008}';
    pub const RELEASE: char = '\u{E000}';
    pub const LEFT: char = '\u{E012}';
    pub const UP: char = '\u{E013}';
    pub const DOWN: char = '\u{E015}';
    pub const SPACE: char = ' ';
}

impl Reader {
    /// Opens the page at a place, such as `#/goals`, with or without a query before it, and waits until it is ready.
    #[track_caller]
    pub fn opens_at(&self, place: &str) -> &Self {
        self.opens(&format!("{}{place}", self.base)).is_ready()
    }

    /// Opens an address in a fresh document, even if only the fragment differs from the one on screen.
    #[track_caller]
    pub fn opens(&self, address: &str) -> &Self {
        self.commands("url", &json!({ "url": "about:blank" }));
        let page = json!({ "url": address });
        // WebKit's driver may give up on a page that its browser never requested. A page that hangs hangs again.
        match self.driver.session.post("url", &page) {
            Err(refusal) if refusal.code == "timeout" && self.driver.engine == Engine::WebKit => {
                self.commands("url", &page)
            }
            answer => self.answered("url", answer),
        };
        self
    }

    /// Changes the fragment by hand, in the address bar.
    #[track_caller]
    pub fn goes_to(&self, fragment: &str) -> &Self {
        self.runs("location.hash = arguments[0];", &[json!(fragment)]);
        self
    }

    /// Reloads the page.
    #[track_caller]
    pub fn reloads(&self) -> &Self {
        self.commands("refresh", &json!({}));
        self.is_ready()
    }

    /// Goes back in the history.
    #[track_caller]
    pub fn goes_back(&self) -> &Self {
        self.commands("back", &json!({}));
        self
    }

    /// Goes forward in the history.
    #[track_caller]
    pub fn goes_forward(&self) -> &Self {
        self.commands("forward", &json!({}));
        self
    }

    /// Clicks an element by role and name; `…` in the name stands for anything.
    #[track_caller]
    pub fn clicks(&self, role: &str, name: &str) -> &Self {
        self.clicks_in("html", role, name)
    }

    /// Clicks an element by role and name within a part of the page.
    #[track_caller]
    pub fn clicks_in(&self, part: &str, role: &str, name: &str) -> &Self {
        self.waits(&format!("{role} “{name}” to click"), || self.click(&self.named(role, name, part)?));
        self
    }

    /// Clicks a button that may lie in one of the menus, opening them in turn.
    #[track_caller]
    pub fn asks_for(&self, name: &str) -> &Self {
        self.waits(&format!("“{name}” on the page or in the menu"), || {
            let button = self.named("button", name, "html");
            let Some(button) = button else {
                let is_open = self.count(".share > .menu[open]") > 0;
                let menu = if is_open || self.count(".share") == 0 { ".more" } else { ".share > .menu" };
                self.click(&self.driver.session.find(&format!("{menu} > summary")).ok()?)?;
                return None;
            };
            self.click(&button)
        });
        self
    }

    /// Presses a button until a part of the page is gone. WebKit's driver sometimes loses a click while its browser
    /// shows that it saves a file. A reader who sees nothing happen presses again, and so does this.
    #[track_caller]
    pub fn clicks_until_gone(&self, name: &str, part: &str) -> &Self {
        self.waits(&format!("“{name}” to take {part} away"), || {
            if self.count(part) == 0 {
                return Some(());
            }
            self.click(&self.named("button", name, "html")?)?;
            None
        });
        self
    }

    /// Clicks the first element that a selector finds.
    #[track_caller]
    pub fn clicks_on(&self, selector: &str) -> &Self {
        self.waits(&format!("{selector} to click"), || self.click(&self.driver.session.find(selector).ok()?));
        self
    }

    /// Ticks or unticks a value of a facet.
    #[track_caller]
    pub fn chooses(&self, facet: &str, value: &str) -> &Self {
        let arguments = [json!(facet), json!(value)];
        let script = include_str!("../scripts/unfold.js");
        self.waits(&format!("{value} in the facet {facet}"), || {
            self.click(&Element::from_value(&self.tries(script, &arguments).ok()?)?)
        });
        self
    }

    /// Types into the search field, after its current text.
    #[track_caller]
    pub fn types(&self, text: &str) -> &Self {
        self.types_into("input[type=search]", text)
    }

    /// Types into the element that a selector finds.
    #[track_caller]
    pub fn types_into(&self, selector: &str, text: &str) -> &Self {
        self.waits(&format!("{selector} to type into"), || {
            let field = self.driver.session.find(selector).ok()?;
            self.driver.session.post(&field.path("value"), &json!({ "text": text })).ok()
        });
        self
    }

    /// Empties the search field with the keyboard.
    #[track_caller]
    pub fn empties_search(&self) -> &Self {
        self.types(&[key::CONTROL, 'a', key::RELEASE, key::BACKSPACE].iter().collect::<String>())
    }

    /// Presses and releases a key, wherever the focus is.
    #[track_caller]
    pub fn presses(&self, key: char) -> &Self {
        self.strikes(&[key])
    }

    /// Presses a key while another is held.
    #[track_caller]
    pub fn holds(&self, modifier: char, key: char) -> &Self {
        self.strikes(&[modifier, key])
    }

    /// Follows the first link to a goal on the page.
    #[track_caller]
    pub fn follows_goal(&self, id: &str) -> &Self {
        self.clicks_on(&format!("main [data-goal='{id}'] a[href*='#/goal/{id}']"))
    }

    /// The element with this role and name, if it is shown.
    pub(super) fn named(&self, role: &str, name: &str, part: &str) -> Option<Element> {
        let arguments = [json!(role), json!(name), json!(part)];
        Element::from_value(&self.tries(include_str!("../scripts/named.js"), &arguments).ok()?)
    }

    /// Clicks, if that is possible now. WebKit's driver does not always scroll to its target, as it should.
    fn click(&self, element: &Element) -> Option<()> {
        let clicked = self.driver.session.post(&element.path("click"), &json!({}));
        if clicked.is_err() {
            let _ = self.tries("arguments[0].scrollIntoView({ block: 'center' });", &[element.to_value()]);
        }
        clicked.ok().map(|_| ())
    }

    #[track_caller]
    fn strikes(&self, keys: &[char]) -> &Self {
        let step = |kind: &str, key: &char| json!({ "type": kind, "value": key.to_string() });
        let down = keys.iter().map(|key| step("keyDown", key));
        let up = keys.iter().rev().map(|key| step("keyUp", key));
        let steps: Vec<Value> = down.chain(up).collect();
        self.commands("actions", &json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": steps }] }));
        self
    }
}
