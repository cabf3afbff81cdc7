//! What a reader sees. Each check waits.

use std::{
    fmt::Display,
    thread,
    time::{Duration, Instant},
};

use serde_json::{Value, json};

use super::{PATIENCE, Reader};

/// The fragment as the address bar shows it.
const DECODED: &str = "try { return decodeURI(location.hash); } catch { return location.hash; }";

impl Reader {
    /// Sees that the page takes input.
    #[track_caller]
    pub fn is_ready(&self) -> &Self {
        self.waits_for("html[data-ready]", "document.documentElement.hasAttribute('data-ready')");
        self.watches();
        self
    }

    /// Sees a status with this beginning.
    #[track_caller]
    pub fn sees_status(&self, beginning: impl Display) -> &Self {
        self.sees_text_of("[role=status]", beginning)
    }

    /// Sees the status that counts goals.
    #[track_caller]
    pub fn sees_count(&self, shown: usize) -> &Self {
        let total = self.data.goals.len();
        self.sees_status(format!("{shown} of {total} goals"))
    }

    /// Sees the count beside a facet's value.
    #[track_caller]
    pub fn sees_count_beside(&self, facet: &str, value: &str, count: usize) -> &Self {
        let label = format!("fieldset[data-facet='{facet}'] label:has(input[value='{value}'])");
        self.waits(&format!("the count {count} beside {value}"), || {
            let texts = self.texts(&format!("{label} [data-count]"));
            let digits: String = texts.first()?.chars().take_while(char::is_ascii_digit).collect();
            (digits == count.to_string()).then_some(())
        });
        self
    }

    /// Sees an element that a selector finds and whose text begins so, ignoring white space around it.
    #[track_caller]
    pub fn sees_text_of(&self, selector: &str, beginning: impl Display) -> &Self {
        let beginning = beginning.to_string();
        let begins = |texts: &Vec<String>| texts.iter().any(|text| text.starts_with(&beginning));
        if let Err(last) = self.looks(|| self.texts(selector), begins) {
            panic!("no {selector} begins with “{beginning}”; there is {last:?}");
        }
        self
    }

    /// Sees exactly these goals in the page, in this order.
    #[track_caller]
    pub fn sees_goals<T: AsRef<str>>(&self, wanted: &[T]) -> &Self {
        self.sees_list(wanted, |list| list)
    }

    /// Sees exactly these goals, in any order.
    #[track_caller]
    pub fn sees_goals_in_any_order<T: AsRef<str>>(&self, wanted: &[T]) -> &Self {
        self.sees_list(wanted, |mut list| {
            list.sort();
            list
        })
    }

    /// Sees the fragment of the address.
    #[track_caller]
    pub fn is_at(&self, fragment: &str) -> &Self {
        if let Err(last) = self.looks(|| self.place(), |place| place == fragment) {
            panic!("is not at “{fragment}” but at “{last}”");
        }
        self
    }

    /// Sees an element that a selector finds.
    #[track_caller]
    pub fn sees(&self, selector: &str) -> &Self {
        self.waits(selector, || (self.count(selector) > 0).then_some(()));
        self
    }

    /// Sees no element that a selector finds.
    #[track_caller]
    pub fn sees_no(&self, selector: &str) -> &Self {
        self.waits(&format!("{selector} to go"), || (self.count(selector) == 0).then_some(()));
        self
    }

    /// Sees an element by role and name; `…` in the name stands for anything.
    #[track_caller]
    pub fn sees_named(&self, role: &str, name: &str) -> &Self {
        self.waits(&format!("{role} “{name}”"), || self.named(role, name, "html"));
        self
    }

    /// Sees words somewhere in the page.
    #[track_caller]
    pub fn sees_words(&self, words: &str) -> &Self {
        let script = "return document.body.innerText.replace(/\\s+/g, ' ').toLowerCase().includes(arguments[0]);";
        let wanted = json!(words.to_lowercase());
        self.waits(&format!("the words “{words}”"), || {
            (self.tries(script, std::slice::from_ref(&wanted)).ok()? == json!(true)).then_some(())
        });
        self
    }

    /// All visible text, without white space, which depends on the elements that others put around a text.
    pub fn visible_text(&self) -> String {
        // Announcements come after one pause and go after another, so they are left out.
        let text = "(() => { const clean = (it) => (it?.innerText ?? '').replace(/\\s+/g, '');
            return clean(document.body).replace(clean(document.querySelector('[data-announcer]')), ''); })()";
        self.finds(text).as_str().unwrap_or_default().to_owned()
    }

    /// Sees exactly this text on the whole page, after a step.
    #[track_caller]
    pub fn says(&self, step: &str, wanted: &str) -> &Self {
        if let Err(last) = self.looks(|| self.visible_text(), |text| text == wanted) {
            let same = last.chars().zip(wanted.chars()).take_while(|(seen, wanted)| seen == wanted).count();
            let part = |text: &str| text.chars().skip(same.saturating_sub(60)).take(200).collect::<String>();
            panic!("after “{step}” the page says “…{}” and not “…{}”", part(&last), part(wanted));
        }
        self
    }

    /// Sees the focus on an element that a selector finds.
    #[track_caller]
    pub fn has_focus_on(&self, selector: &str) -> &Self {
        let focused = format!("document.activeElement?.matches({})", json!(selector));
        self.waits_for(&format!("the focus on {selector}"), &focused);
        self
    }

    /// The goals on the page now, in order.
    pub fn goals(&self) -> Vec<String> {
        let script = include_str!("../scripts/goals.js");
        strings(&self.tries(script, &[]).unwrap_or_default())
    }

    /// The texts of all elements that a selector finds, with white space collapsed.
    pub fn texts(&self, selector: &str) -> Vec<String> {
        let script = "return [...document.querySelectorAll(arguments[0])].map((it) => \
                      it.textContent.replace(/\\s+/g, ' ').trim());";
        strings(&self.tries(script, &[json!(selector)]).unwrap_or_default())
    }

    /// The number of visible elements that a selector finds.
    pub fn count(&self, selector: &str) -> u64 {
        let script = "return [...document.querySelectorAll(arguments[0])].filter((it) => \
                      it.getClientRects().length > 0).length;";
        self.tries(script, &[json!(selector)]).ok().and_then(|number| number.as_u64()).unwrap_or_default()
    }

    /// The current fragment of the address.
    pub fn place(&self) -> String {
        let hash = self.tries(DECODED, &[]).unwrap_or_default();
        hash.as_str().unwrap_or_default().to_owned()
    }

    /// The title in the browser's tab.
    pub fn title(&self) -> String {
        let title = self.tries("return document.title;", &[]).unwrap_or_default();
        title.as_str().unwrap_or_default().to_owned()
    }

    #[track_caller]
    fn sees_list<T: AsRef<str>>(&self, wanted: &[T], order: impl Fn(Vec<String>) -> Vec<String>) -> &Self {
        let wanted = order(wanted.iter().map(|id| id.as_ref().to_owned()).collect());
        if let Err(last) = self.looks(|| order(self.goals()), |list| *list == wanted) {
            panic!("the goals shown are {last:?}, not {wanted:?}");
        }
        self
    }

    /// Looks until the value fits; else returns the last one.
    fn looks<T>(&self, look: impl Fn() -> T, fits: impl Fn(&T) -> bool) -> Result<(), T> {
        let start = Instant::now();
        loop {
            let seen = look();
            if fits(&seen) {
                return Ok(());
            }
            if start.elapsed() > PATIENCE {
                return Err(seen);
            }
            thread::sleep(Duration::from_millis(20));
        }
    }
}

/// The strings in a JSON list.
pub(super) fn strings(list: &Value) -> Vec<String> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}
