//! What a user of assistive technology hears: roles, names, states and announcements, as the browser exposes them.
//! Chromium gives its whole accessibility tree; the other drivers answer for one element at a time.

use serde_json::{Value, json};

use super::Reader;
use crate::{engine::Engine, webdriver::Element};

/// Selector for elements with a role, for drivers that have no tree. The browser says which role each one has.
const CANDIDATES: &str =
    "a[href], button, summary, input, select, textarea, h1, h2, h3, main, nav, header, footer, [role]";

/// A node that the browser exposes to assistive technology.
#[derive(Clone, Debug)]
pub struct AccessibleNode {
    /// The ARIA role.
    pub role: String,
    /// The accessible name.
    pub name: String,
    properties: Value,
    handle: Handle,
}

/// How to refer to a node in commands to the browser.
#[derive(Clone, Debug)]
enum Handle {
    Node(u64),
    Element(Element),
}

impl Reader {
    /// All exposed nodes of the page, in order.
    pub fn tree(&self) -> Vec<AccessibleNode> {
        match self.engine {
            Engine::Chromium => self.chromium_tree().iter().filter_map(accessible_node).collect(),
            Engine::Firefox | Engine::WebKit => {
                self.elements(CANDIDATES).iter().filter_map(|element| self.node_of(element)).collect()
            }
        }
    }

    /// Waits for a node with this role and name; `…` in the name stands for anything.
    #[track_caller]
    pub fn hears(&self, role: &str, name: &str) -> AccessibleNode {
        self.waits(&format!("{role} “{name}” in the accessibility tree"), || {
            let is_wanted = |heard: &AccessibleNode| heard.role == role && fits(&heard.name, name);
            match self.engine {
                Engine::Chromium => self.tree().into_iter().find(is_wanted),
                Engine::Firefox | Engine::WebKit => {
                    self.elements(candidates(role)).iter().filter_map(|element| self.node_of(element)).find(is_wanted)
                }
            }
        })
    }

    /// Waits until a node is in a state: `checked`, `expanded`.
    #[track_caller]
    pub fn hears_state(&self, role: &str, name: &str, state: &str, value: &str) -> &Self {
        self.waits(&format!("{role} “{name}” with {state} {value}"), || {
            (self.state(&self.hears(role, name), state)? == value).then_some(())
        });
        self
    }

    /// Waits until the browser reports the focus on this node.
    #[track_caller]
    pub fn hears_focus_on(&self, role: &str, name: &str) -> &Self {
        self.waits(&format!("the focus on {role} “{name}”"), || {
            let focused = match self.engine {
                Engine::Chromium => {
                    self.tree().into_iter().rfind(|heard| heard.says("focused").is_some_and(|on| on == "true"))
                }
                Engine::Firefox | Engine::WebKit => {
                    let active = self.driver.session.get("element/active").ok()?;
                    self.node_of(&Element::from_value(&active)?)
                }
            };
            focused.filter(|heard| heard.role == role && fits(&heard.name, name)).map(|_| ())
        });
        self
    }

    /// Focuses a node by role and name, and types keys there.
    #[track_caller]
    pub fn strikes_on(&self, role: &str, name: &str, keys: &str) -> &Self {
        self.waits(&format!("keys for {role} “{name}”"), || {
            let element = match self.hears(role, name).handle {
                Handle::Element(element) => element,
                Handle::Node(node) => {
                    self.driver.session.devtools("DOM.focus", &json!({ "backendNodeId": node })).ok()?;
                    Element::from_value(&self.driver.session.get("element/active").ok()?)?
                }
            };
            self.driver.session.post(&element.path("value"), &json!({ "text": keys })).ok()
        });
        self
    }

    /// Waits until these words are announced without a move of the focus.
    #[track_caller]
    pub fn hears_announced(&self, words: &str) -> &Self {
        self.waits(&format!("“{words}” announced"), || {
            self.announced().iter().any(|text| text.contains(words)).then_some(())
        });
        self
    }

    /// Zooms to 400 % in high contrast, on a screen of 1280 by 1024, or returns to normal; Chromium only.
    #[track_caller]
    pub fn enlarges_in_high_contrast(&self, on: bool) -> &Self {
        let contrast =
            json!({ "features": [{ "name": "forced-colors", "value": if on { "active" } else { "none" } }] });
        let size = json!({ "width": 320, "height": 256, "deviceScaleFactor": 4, "mobile": false });
        let session = &self.driver.session;
        let set = session.devtools("Emulation.setEmulatedMedia", &contrast).and_then(|_| {
            if on {
                session.devtools("Emulation.setDeviceMetricsOverride", &size)
            } else {
                session.devtools("Emulation.clearDeviceMetricsOverride", &json!({}))
            }
        });
        if let Err(refusal) = set {
            panic!("the browser does not enlarge: {refusal}");
        }
        self
    }

    /// The texts of the active live regions.
    fn announced(&self) -> Vec<String> {
        if self.engine != Engine::Chromium {
            return self.texts("[aria-live=polite], [aria-live=assertive], [role=alert]");
        }
        let tree = self.chromium_tree();
        let live = |node: &&Value| property(node, "live").is_some_and(|live| live == "polite" || live == "assertive");
        tree.iter().filter(live).map(|node| text_under(&tree, node)).collect()
    }

    /// A state as exposed, if it is.
    fn state(&self, heard: &AccessibleNode, state: &str) -> Option<String> {
        let Handle::Element(element) = &heard.handle else { return heard.says(state) };
        let path = match state {
            "checked" => "selected".to_owned(),
            _ => format!("attribute/aria-{state}"),
        };
        let answer = self.driver.session.get(&element.path(&path)).ok()?;
        Some(answer.as_str().map_or_else(|| answer.to_string(), str::to_owned))
    }

    fn chromium_tree(&self) -> Vec<Value> {
        let answer = self.driver.session.devtools("Accessibility.getFullAXTree", &json!({})).unwrap_or_default();
        answer["nodes"].as_array().cloned().unwrap_or_default()
    }

    fn elements(&self, selector: &str) -> Vec<Element> {
        let body = json!({ "using": "css selector", "value": selector });
        let found = self.driver.session.post("elements", &body).unwrap_or_default();
        found.as_array().into_iter().flatten().filter_map(Element::from_value).collect()
    }

    /// The role and name that the browser computes for an element; none if it is gone, or hidden from assistive
    /// technology.
    fn node_of(&self, element: &Element) -> Option<AccessibleNode> {
        let answer = |what: &str| {
            let answer = self.driver.session.get(&element.path(what)).ok()?;
            Some(answer.as_str()?.split_whitespace().collect::<Vec<_>>().join(" "))
        };
        let role = answer("computedrole").filter(|role| !role.is_empty())?;
        Some(AccessibleNode {
            role,
            name: answer("computedlabel")?,
            properties: json!([]),
            handle: Handle::Element(element.clone()),
        })
    }
}

impl AccessibleNode {
    /// A property from the tree.
    pub fn says(&self, property_name: &str) -> Option<String> {
        property(&json!({ "properties": self.properties }), property_name)
    }
}

/// A node of Chromium's tree, unless the browser ignores it.
fn accessible_node(node: &Value) -> Option<AccessibleNode> {
    let role = node["role"]["value"].as_str().filter(|_| node["ignored"] != json!(true))?;
    let name = node["name"]["value"].as_str().unwrap_or_default();
    Some(AccessibleNode {
        // Chromium has its own names for roles that ARIA lacks.
        role: if role.starts_with("DisclosureTriangle") { "button" } else { role }.to_owned(),
        name: name.split_whitespace().collect::<Vec<_>>().join(" "),
        properties: node["properties"].clone(),
        handle: Handle::Node(node["backendDOMNodeId"].as_u64()?),
    })
}

/// A selector for the few elements that may have a role, so that not every element is asked.
fn candidates(role: &str) -> &'static str {
    match role {
        "link" => "a[href], [role=link]",
        "button" => "button, summary, [role=button]",
        "heading" => "h1, h2, h3, [role=heading]",
        "checkbox" => "input, [role=checkbox]",
        _ => CANDIDATES,
    }
}

fn property(node: &Value, name: &str) -> Option<String> {
    let value = &node["properties"].as_array()?.iter().find(|property| property["name"] == name)?["value"]["value"];
    Some(value.as_str().map_or_else(|| value.to_string(), str::to_owned))
}

/// The text in a part of Chromium's tree.
fn text_under(tree: &[Value], node: &Value) -> String {
    if node["role"]["value"] == "StaticText" {
        return node["name"]["value"].as_str().unwrap_or_default().to_owned();
    }
    let children = node["childIds"].as_array().into_iter().flatten();
    let found = children.filter_map(|id| tree.iter().find(|node| node["nodeId"] == *id));
    found.map(|child| text_under(tree, child)).collect()
}

fn fits(name: &str, wanted: &str) -> bool {
    match wanted.split_once('…') {
        Some((beginning, end)) => name.starts_with(beginning) && name.ends_with(end),
        None => name == wanted,
    }
}
