//! How many things of a file were left out, and why.

use importers::LeftOut;
use leptos::prelude::*;
use view::view;

use crate::session::reason_in_words;

/// The number and the reason, as the language puts them.
pub fn left_out_line(left: &LeftOut) -> AnyView {
    let line = messages::left_out_reason(left.count, &reason_in_words(left));
    let (before, after) = line.split_once(&messages::number(left.count)).unwrap_or(("", &line));
    view! { {before.to_owned()}<span data-count="">{left.count.to_string()}</span>{after.to_owned()} }
}
