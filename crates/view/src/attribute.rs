//! Attributes and properties of an element in the document.

use leptos::tachys::{
    html::property::IntoProperty,
    renderer::{Rndr, types::Element as DomElement},
};

use super::{Value, dynamic::ScopedEffect};

/// The state of an attribute in the document.
pub enum AttributeState {
    /// Set once.
    Static(Value),
    /// Set again whenever a signal changes, as long as the effect is alive.
    Dynamic { _effect: ScopedEffect<()> },
}

impl AttributeState {
    /// Sets an attribute that the element does not have yet.
    pub fn new(element: &DomElement, name: &'static str, value: Value) -> Self {
        Self::set(element, name, value, false)
    }

    /// Changes the attribute's value.
    pub fn update(&mut self, element: &DomElement, name: &'static str, value: Value) {
        if !self.is(&value) {
            *self = Self::set(element, name, value, true);
        }
    }

    /// Whether setting the value would change nothing.
    fn is(&self, value: &Value) -> bool {
        match (self, value) {
            (Self::Dynamic { .. }, _) | (_, Value::Dynamic(_)) => false,
            (Self::Static(set), value) => set.as_text() == value.as_text(),
        }
    }

    /// Sets or removes the attribute. Most absent attributes never existed, and removing one costs as much as setting
    /// it, so it is removed only if it may be there.
    fn set(element: &DomElement, name: &'static str, value: Value, may_be_there: bool) -> Self {
        let mut is_there = may_be_there;
        let mut put = move |element: &DomElement, value: &Value| {
            let text = value.as_text();
            match text {
                Some(text) => Rndr::set_attribute(element, name, text),
                None if is_there => Rndr::remove_attribute(element, name),
                None => {}
            }
            is_there = text.is_some();
        };
        let Value::Dynamic(compute) = value else {
            put(element, &value);
            return Self::Static(value);
        };
        let element = element.clone();
        Self::Dynamic { _effect: ScopedEffect::new(move |_| put(&element, &compute().resolve())) }
    }
}

/// Sets a property, and again whenever a signal that the value reads changes, as long as the effect is alive.
pub fn set_property(element: &DomElement, name: &'static str, value: Value) -> ScopedEffect<()> {
    let element = element.clone();
    let mut once = Some(value);
    ScopedEffect::new(move |_| match &once {
        Some(Value::Dynamic(compute)) => write_property(&element, name, compute().resolve()),
        _ => once.take().into_iter().for_each(|value| write_property(&element, name, value)),
    })
}

fn write_property(element: &DomElement, name: &str, value: Value) {
    match value {
        Value::Absent | Value::Dynamic(_) => drop(IntoProperty::build(false, element, name)),
        Value::Present => drop(IntoProperty::build(true, element, name)),
        Value::Static(text) => drop(IntoProperty::build(text.to_owned(), element, name)),
        Value::Text(text) => drop(IntoProperty::build(text, element, name)),
    }
}
