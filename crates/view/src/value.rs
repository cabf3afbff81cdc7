//! Values of attributes and properties.

/// What an attribute or a property is set to.
pub enum Value {
    /// Not at all; as a property `false`.
    Absent,
    /// Without a text; as a property `true`.
    Present,
    /// A text that the program brings along.
    Fixed(&'static str),
    /// A text.
    Text(String),
    /// Whatever the function says, again whenever a signal that it reads changes.
    Live(Box<dyn Fn() -> Value + Send>),
}

impl Value {
    /// The text; none where the attribute is left out.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Absent | Self::Live(_) => None,
            Self::Present => Some(""),
            Self::Fixed(text) => Some(text),
            Self::Text(text) => Some(text),
        }
    }

    /// The value as it is now.
    pub fn now(self) -> Self {
        match self {
            Self::Live(value) => value().now(),
            settled => settled,
        }
    }
}

/// What an attribute can be set to.
pub trait IntoValue {
    /// The value.
    fn into_value(self) -> Value;
}

impl IntoValue for &'static str {
    fn into_value(self) -> Value {
        Value::Fixed(self)
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
        Value::Live(Box::new(move || self().into_value()))
    }
}
