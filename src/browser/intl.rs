//! The languages that the browser is set to, and `Intl`: how it writes numbers, dates and lists, and which plural a
//! number takes.
//!
//! Calls go by name, since a browser may lack any of it, or not know a language: then they answer `None`.

use js_sys::{Array, Date, Function, Object, Reflect};
use messages::{Formats, Join};
use wasm_bindgen::{JsCast, JsValue};

use super::window;

/// The browser's knowledge of languages.
pub const FORMATS: Formats = Formats { plural, number, point, date, list };

/// The tags of the languages that the reader set the browser to, the best one first.
pub fn languages() -> Vec<String> {
    let tags = window().map(|window| window.navigator().languages());
    tags.iter().flat_map(Array::iter).filter_map(|tag| tag.as_string()).collect()
}

fn plural(language: &str, number: usize) -> Option<String> {
    ask("PluralRules", language, &[], "select", &JsValue::from(number as f64))
}

fn number(language: &str, number: usize) -> Option<String> {
    ask("NumberFormat", language, &[], "format", &JsValue::from(number as f64))
}

/// The decimal separator.
fn point(language: &str) -> Option<String> {
    let text = ask("NumberFormat", language, &[], "format", &JsValue::from(1.5))?;
    Some(text.chars().filter(|letter| !letter.is_numeric()).collect())
}

/// A date in the form of framework files, written with only the parts that it has.
fn date(language: &str, text: &str) -> Option<String> {
    let parts = [("timeZone", "UTC"), ("year", "numeric"), ("month", "long"), ("day", "numeric")];
    let known = 2 + text.matches('-').count();
    let milliseconds = Date::parse(text);
    (!milliseconds.is_nan())
        .then(|| ask("DateTimeFormat", language, &parts[..known.min(parts.len())], "format", &milliseconds.into()))
        .flatten()
}

fn list(language: &str, items: &[String], join: Join) -> Option<String> {
    let kind = if join == Join::And { "conjunction" } else { "disjunction" };
    let items: Array = items.iter().map(JsValue::from).collect();
    ask("ListFormat", language, &[("type", kind)], "format", &items)
}

/// `new Intl[what](language, options)[method](value)`.
fn ask(what: &str, language: &str, options: &[(&str, &str)], method: &str, value: &JsValue) -> Option<String> {
    let wanted = Object::new();
    for (name, value) in options {
        Reflect::set(&wanted, &(*name).into(), &(*value).into()).ok()?;
    }
    let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
    let constructor: Function = Reflect::get(&intl, &what.into()).ok()?.dyn_into().ok()?;
    let formatter = Reflect::construct(&constructor, &Array::of2(&language.into(), &wanted)).ok()?;
    let method: Function = Reflect::get(&formatter, &method.into()).ok()?.dyn_into().ok()?;
    method.call1(&formatter, value).ok()?.as_string()
}
