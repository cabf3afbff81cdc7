//! The language of the program's own words.

use crate::session::session;

/// The attribute `lang` for words of the program: its language where the framework on screen has another one, else none,
/// since the page around them says it already.
pub fn program_language() -> Option<String> {
    session().program_language()
}
