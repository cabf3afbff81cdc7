//! How many items of a file were left out, and why.

use importers::LeftOut;
use leptos::prelude::*;
use view::view;

use crate::session::reason_in_words;

/// The number and the reason, in the order of the language.
pub fn left_out_line(left: &LeftOut) -> AnyView {
    let reason = reason_in_words(left);
    let line = messages::left_out_reason(&reason, left.count);
    let number = messages::number(left.count);
    // The reason may contain the same digits.
    let is_behind = messages::without_isolates(&line).starts_with(&messages::without_isolates(&reason));
    let parts = if is_behind { line.rsplit_once(&number) } else { line.split_once(&number) };
    let (before, after) = parts.unwrap_or(("", &line));
    view! { {before.to_owned()}<span data-count="">{left.count.to_string()}</span>{after.to_owned()} }
}
