//! Values of attributes and properties.

/// The value of an attribute or a property.
///
/// ```
/// use view::{IntoValue as _, Value};
///
/// assert_eq!("wide".into_value().as_text(), Some("wide"));
/// assert_eq!(true.into_value().as_text(), Some(""));
/// assert!(matches!(None::<String>.into_value(), Value::Absent));
/// ```
pub enum Value {
    /// No attribute; as a property, `false`.
    Absent,
    /// An attribute without text; as a property, `true`.
    Present,
    /// A static text.
    Static(&'static str),
    /// A text.
    Text(String),
    /// Computed by the function, again whenever a signal that it reads changes.
    Dynamic(Box<dyn Fn() -> Value + Send>),
}

impl Value {
    /// The text; `None` if the attribute is absent or not yet computed.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Absent | Self::Dynamic(_) => None,
            Self::Present => Some(""),
            Self::Static(text) => Some(text),
            Self::Text(text) => Some(text),
        }
    }

    /// The value with functions evaluated.
    #[must_use]
    pub fn resolve(self) -> Self {
        match self {
            Self::Dynamic(value) => value().resolve(),
            resolved => resolved,
        }
    }
}

/// Converts into the value of an attribute or a property: texts, numbers, `bool`s, options of them, and functions of
/// signals.
pub trait IntoValue {
    /// Converts into a value.
    fn into_value(self) -> Value;
}

impl IntoValue for &'static str {
    fn into_value(self) -> Value {
        Value::Static(self)
    }
}

impl IntoValue for String {
    fn into_value(self) -> Value {
        Value::Text(self)
    }
}

impl IntoValue for bool {
    fn into_value(self) -> Value {
        if self { Value::Present } else { Value::Absent }
    }
}

impl IntoValue for usize {
    fn into_value(self) -> Value {
        Value::Text(self.to_string())
    }
}

impl<T: IntoValue> IntoValue for Option<T> {
    fn into_value(self) -> Value {
        self.map_or(Value::Absent, T::into_value)
    }
}

impl<F, T> IntoValue for F
where
    F: Fn() -> T + Send + 'static,
    T: IntoValue,
{
    fn into_value(self) -> Value {
        Value::Dynamic(Box::new(move || self().into_value()))
    }
}
